import { sbomError } from '../errors.ts';
import type { EdgeKind, Gap } from '../graph.ts';
import type { Lock } from '../reader.ts';
import type { Linked } from './lockfile.ts';
import type { Project } from './projects.ts';

type Dependency = Project['dependencies'][number];

const STRENGTH: Record<EdgeKind, number> = { required: 4, contains: 3, optional: 2, development: 1 };

/**
 * How a package of the source depends on what the lockfile has for it.
 * @param used false for a lockfile that Cargo does not use, and that may lag behind
 * @param optionals `folder\nkey` of the optional dependencies that are on by default
 * @throws LOCKFILE_OUTDATED where the manifest asks for what the lockfile does not have
 */
export async function linkProject(
  lock: Lock,
  entry: Linked,
  project: Project,
  used: boolean,
  optionals: ReadonlySet<string>,
): Promise<{ kinds: ReadonlyMap<Linked, EdgeKind>; gap?: Gap }> {
  const byName = new Map<string, Linked[]>();
  for (const to of entry.needs) {
    const same = byName.get(to.name);
    if (same) same.push(to);
    else byName.set(to.name, [to]);
  }
  const kinds = new Map<Linked, EdgeKind>();
  const absent = new Set<string>();
  const missing = new Set<string>();
  for (const dependency of project.dependencies) {
    const { name, key, development, optional } = dependency;
    if ((development && !project.member) || name === entry.name) continue;
    const meant = await meantBy(dependency, byName.get(name) ?? []);
    const kind = development ? 'development' : optional && !optionals.has(`${project.folder}\n${key}`) ? 'optional' : 'required';
    for (const to of meant) {
      const before = kinds.get(to);
      if (before === undefined || STRENGTH[kind] > STRENGTH[before]) kinds.set(to, kind);
    }
    if (meant.length > 0) continue;
    // An optional dependency that no feature can turn on is not locked.
    const other = byName.has(name);
    const lags = used && (other || !optional);
    (lags ? missing : absent).add(other ? `another version of ${name}` : name);
  }
  if (missing.size > 0) throw outdated(lock, project.manifest.file, [...missing]);
  return {
    kinds,
    ...(absent.size > 0 && { gap: { state: 'incomplete', reason: `not in the lockfile: ${[...absent].sort().join(', ')}` } }),
  };
}

/** A manifest asks for what its lockfile does not have. */
export const outdated = (lock: Lock, manifest: string, names: readonly string[]) =>
  sbomError(
    'LOCKFILE_OUTDATED',
    `${manifest} asks for ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}; ${lock.file} does not have that.`,
    'Run "cargo metadata" so that the lockfile follows, and commit it.',
  );

/** A package can depend on several versions of another under names of its own; the requirement tells them apart, then the source. */
async function meantBy({ requirement, path, git }: Dependency, candidates: readonly Linked[]): Promise<readonly Linked[]> {
  const fitting: Linked[] = [];
  for (const candidate of candidates)
    if (requirement === undefined || (await accepts(requirement, candidate.version))) fitting.push(candidate);
  if (fitting.length < 2) return fitting;
  const sameSource = fitting.filter(({ source = 'path+' }) =>
    source.startsWith('git+') ? git : source === 'path+' ? path !== undefined : !git && path === undefined,
  );
  return sameSource.length > 0 ? sameSource : fitting;
}

/** Cargo's requirements are those of npm but for the default operator, which is a caret, and the comma between two. */
async function accepts(requirement: string, version: string): Promise<boolean> {
  const { default: satisfies } = await import('semver/functions/satisfies.js');
  const { default: validRange } = await import('semver/ranges/valid.js');
  const range = requirement
    .split(',')
    .map((part) => part.trim())
    .map((part) => (/^\d+(?:\.\d+)*(?:[-+][\w.+-]+)?$/.test(part) ? `^${part}` : part))
    .join(' ');
  return validRange(range) === null || satisfies(version, range, { includePrerelease: true });
}
