import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import type { Edge, Gap, Package, Reading } from '../graph.ts';
import { withMembers } from '../members.ts';
import { type Declared, lockConflict, lockInvalid } from '../npm/entry.ts';
import { isPackageName, nameAndPurl, projectFacts } from '../npm/facts.ts';
import { parseIntegrity } from '../npm/integrity.ts';
import { LinkedFolders } from '../npm/linked.ts';
import type { Manifest, ManifestIn } from '../npm/manifest.ts';
import type { Lock } from '../reader.ts';
import { type BunLockfile, type Entry, parseBunLockfile, type Workspace } from './lockfile.ts';
import { originOf } from './source.ts';

/**
 * Reads a Bun lockfile. Its keys are places in nested `node_modules` folders, and dependencies are looked up from the inside out.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED
 */
export async function readBunLockfile(lock: Lock, manifestIn: ManifestIn): Promise<Reading> {
  const lockfile = parseBunLockfile(lock);
  const base = path.dirname(lock.file);
  const placed = (folder: string) => path.normalize(path.join(base, folder)).replace(/(?<=.)\/$/, '');
  const projects = new Map<string, Package>();
  for (const workspace of lockfile.workspaces) {
    const folder = placed(workspace.folder);
    const manifest = await manifestIn(folder);
    if (manifest) assertInStep(lockfile, workspace, manifest);
    projects.set(folder, { ...projectFacts(folder, manifest, workspace), edges: [] });
  }
  const root = projects.get(placed('')) as Package;
  const links = new LinkedFolders(manifestIn);
  const packages = new Map<string, Package | undefined>();
  for (const entry of lockfile.entries.values()) {
    const { kind, folder } = originOf(entry);
    const place = folder === undefined ? undefined : placed(folder);
    if (kind === 'root') packages.set(entry.key, root);
    else if (kind === 'workspace') packages.set(entry.key, workspaceAt(lockfile, entry, projects.get(place as string)));
    else if (kind === 'link' && place !== undefined) packages.set(entry.key, await links.at(place, entry.name));
    else if (kind === 'folder') {
      const facts = projectFacts(place as string, await manifestIn(place as string), { name: entry.name });
      packages.set(entry.key, projects.get(place as string) ?? { ...facts, edges: [] });
    } else packages.set(entry.key, packageOf(lockfile, entry));
  }

  for (const { folder, name = '', dependencies } of lockfile.workspaces)
    resolve(lockfile, packages, folder === '' ? '' : name, dependencies, projects.get(placed(folder)) as Package);
  const made = new Set(projects.values());
  for (const { key, dependencies, bundled } of lockfile.entries.values()) {
    const pkg = packages.get(key);
    if (pkg && !made.has(pkg)) resolve(lockfile, packages, key, dependencies, pkg, bundled);
  }
  root.edges = withMembers(root, projects.values());
  const all = new Set([root, ...projects.values(), ...links.all(), ...[...packages.values()].filter((pkg) => pkg !== undefined)]);
  return { file: lock.file, root, packages: [...all], abandoned: [] };
}

/** Gives a package its edges. @param from its place */
function resolve(
  { lock }: BunLockfile,
  packages: ReadonlyMap<string, Package | undefined>,
  from: string,
  dependencies: ReadonlyMap<string, Declared>,
  pkg: Package,
  bundled = false,
): void {
  const edges: Edge<Package>[] = [];
  const absent: string[] = [];
  for (const [name, { spec, kind, peer }] of dependencies) {
    const place = placeOf(packages, from, name);
    const to = place === undefined ? undefined : packages.get(place);
    if (to) edges.push({ to, kind });
    else if (place === undefined && kind !== 'optional') {
      // Peers can be left to the user, and what is bundled is as its publisher packed it.
      if (!peer && !bundled)
        throw lockConflict(
          lock,
          from,
          `says that ${from === '' ? 'the project' : quote(from)} needs ${quote(`${name}@${spec}`)}, which it does not have.`,
        );
      absent.push(name);
    }
  }
  const gap: Gap = { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` };
  pkg.edges = edges;
  if (absent.length > 0) pkg.gap = gap;
}

/** Where a package finds another: inside its own place, else in those around it. */
function placeOf(packages: ReadonlyMap<string, unknown>, from: string, name: string): string | undefined {
  for (let place = from; place !== ''; place = place.replace(/(?:^|\/)(?:@[^/]+\/)?[^/]+$/, ''))
    if (packages.has(`${place}/${name}`)) return `${place}/${name}`;
  return packages.has(name) ? name : undefined;
}

function workspaceAt({ lock }: BunLockfile, { key }: Entry, project: Package | undefined): Package {
  if (!project) throw lockConflict(lock, key, `has a workspace ${quote(key)} that is not among its projects.`);
  return project;
}

function packageOf({ lock }: BunLockfile, entry: Entry): Package {
  const { key, name, reference, integrity, bundled } = entry;
  if (!isPackageName(name)) throw lockInvalid(lock, key, `has a package ${quote(key)} with a name that npm does not allow.`);
  const { kind, distribution, vcs, commit } = originOf(entry);
  const version = entry.registry === undefined ? commit : reference;
  const hashes = integrity === undefined ? [] : parseIntegrity(integrity);
  if (!hashes) throw lockInvalid(lock, key, `has a package ${quote(key)} whose digest is not valid.`);
  return {
    ...nameAndPurl(
      name,
      entry.registry === undefined ? undefined : version,
      { vcs_url: vcs, download_url: kind === 'tarball' ? distribution : undefined },
      false,
    ),
    // A commit says which source it is, where the lockfile knows no version.
    ...(version && { version }),
    // The digest of what is bundled is that of the registry's archive, not of what is in this one.
    hashes: bundled ? [] : hashes,
    ...(distribution && { distribution }),
    ...(vcs && { vcs }),
    ...(bundled && { bundled }),
    edges: [],
    ...(kind === 'link' && {
      gap: { state: 'unknown' as const, reason: 'linked on one machine, so the lockfile does not have its dependencies' },
    }),
  };
}

/**
 * Checks, as `bun install --frozen-lockfile` does, that a project still asks for what was locked.
 * @throws LOCKFILE_OUTDATED
 */
function assertInStep({ lock }: BunLockfile, { dependencies: locked }: Workspace, { file, dependencies }: Manifest): void {
  const broken = [...dependencies].flatMap(([name, { spec, kind }]) => {
    const known = locked.get(name);
    if (known) return known.spec === spec ? [] : [`another version of ${name}`];
    return kind === 'optional' ? [] : [name];
  });
  if (broken.length === 0) return;
  throw sbomError(
    'LOCKFILE_OUTDATED',
    `${file} asks for ${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ` and ${broken.length - 5} more` : ''}; ${lock.file} does not have that.`,
    'Run "bun install" so that the lockfile follows, and commit it.',
  );
}
