import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { addGap } from '../gap.ts';
import type { Edge, Package, Reading } from '../graph.ts';
import { withMembers } from '../members.ts';
import { archiveOf } from '../npm/archive.ts';
import { lockConflict, lockInvalid } from '../npm/entry.ts';
import { isPackageName, nameAndPurl } from '../npm/facts.ts';
import { parseIntegrity } from '../npm/integrity.ts';
import { purlOf } from '../purl.ts';
import type { Lock, SourceFiles } from '../reader.ts';
import { type DenoLockfile, type Entry, type Member, nameOf, parseDenoLockfile } from './lockfile.ts';
import { type DenoManifest, denoManifestIn } from './manifest.ts';
import { remotePackages } from './remote.ts';

/**
 * Reads a Deno lockfile: packages of JSR and npm with what each asks for, and modules that are imported by URL.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
export async function readDenoLockfile(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const lockfile = parseDenoLockfile(lock);
  const base = path.dirname(lock.file);
  const placed = (folder: string) => path.normalize(path.join(base, folder)).replace(/(?<=.)\/$/, '');
  const packages = new Map([...lockfile.entries].map(([key, entry]) => [key, packageOf(lockfile, key, entry)]));
  for (const [key, { dependencies }] of lockfile.entries) {
    (packages.get(key) as Package).edges = dependencies.map(({ to, kind }) => {
      const target = packages.get(to);
      if (!target) throw lockConflict(lockfile.lock, key.slice(4), `says that ${quote(key)} needs ${quote(to)}, which it does not have.`);
      return { to: target, kind };
    });
  }

  const projects = new Map<Member, Package>();
  const manifests = new Map<Member, DenoManifest>();
  const byName = new Map<string, Package>();
  for (const member of lockfile.members) {
    const manifest = await denoManifestIn(tree, placed(member.folder));
    if (manifest) manifests.set(member, manifest);
    const project = projectOf(placed(member.folder), manifest);
    projects.set(member, project);
    if (typeof manifest?.value.name === 'string') byName.set(`jsr:${manifest.value.name}`, project);
  }
  if (lockfile.hasWorkspace) assertInStep(lockfile, manifests, byName);
  const [top] = lockfile.members;
  const root = projects.get(top) as Package;
  for (const [{ wants }, project] of projects) connect(lockfile, wants, project, packages, byName);
  root.edges.push(...importedBySource(lockfile, packages));
  if (lockfile.links.length > 0) {
    const names = lockfile.links.map(nameOf).sort().join(', ');
    addGap(root, { state: 'incomplete', reason: `linked on one machine, and not in the lockfile: ${names}` });
  }
  const remote = remotePackages(lockfile);
  root.edges.push(...remote.map((to) => ({ to, kind: 'required' as const })));
  if (remote.length > 0) addGap(root, { state: 'unknown', reason: 'the lockfile does not say what imports which module by URL' });
  root.edges = withMembers(root, projects.values());
  const uncovered = lockfile.members
    .filter(({ packageJson }) => !packageJson)
    .map(({ folder }) => path.join(placed(folder), 'package.json'));
  return { file: lock.file, root, packages: [...projects.values(), ...packages.values(), ...remote], abandoned: [], uncovered };
}

function projectOf(folder: string, manifest: DenoManifest | undefined): Package {
  const text = (field: string) => {
    const value = manifest?.value[field];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const called = text('name') ?? (folder.startsWith('.') ? '' : path.basename(folder));
  const [, namespace, name = called] = /^(@[^/]+)\/(.+)$/.exec(called) ?? [];
  const [version, licence] = [text('version'), text('license')];
  return {
    type: 'generic',
    ...(namespace && { namespace }),
    name,
    ...(version && { version }),
    ...(name && { purl: purlOf({ type: 'generic', namespace, name, version }) }),
    folder,
    ...(licence && { licence }),
    hashes: [],
    edges: [],
  };
}

function packageOf({ lock }: DenoLockfile, key: string, { registry, name, version, integrity, tarball }: Entry): Package {
  const wrong = (message: string) => lockInvalid(lock, key.slice(4), `has a package ${quote(key)} ${message}`);
  if (!isPackageName(name) || version === '') throw wrong('without a name and a version.');
  if (registry === 'npm') {
    const hashes = integrity === undefined ? [] : parseIntegrity(integrity);
    if (!hashes) throw wrong('whose "integrity" is not valid.');
    const distribution = tarball === undefined ? undefined : archiveOf(tarball, 'registry').distribution;
    return { ...nameAndPurl(name, version, {}, false), hashes, ...(distribution && { distribution }), edges: [] };
  }
  if (integrity === undefined || !/^[0-9a-f]{64}$/.test(integrity)) throw wrong('whose "integrity" is not valid.');
  // JSR has no type of purl. What the digest is of, and what stands for the version, is the list of its files.
  const distribution = `https://jsr.io/${name}/${version}_meta.json`;
  const [namespace, plain] = name.split('/') as [string, string];
  return {
    type: 'generic',
    namespace,
    name: plain,
    version,
    purl: purlOf({ type: 'generic', namespace, name: plain, version, qualifiers: { download_url: distribution } }),
    hashes: [{ algorithm: 'SHA-256', hex: integrity }],
    distribution,
    edges: [],
  };
}

/** What is asked for without having been resolved is not used, or not yet. */
function connect(
  { specifiers }: DenoLockfile,
  wants: readonly string[],
  project: Package,
  packages: ReadonlyMap<string, Package>,
  members: ReadonlyMap<string, Package>,
): void {
  const absent: string[] = [];
  for (const wanted of wants) {
    const to = packages.get(specifiers.get(wanted) ?? '') ?? members.get(nameOf(wanted));
    if (to) project.edges.push({ to, kind: 'required' });
    else absent.push(wanted);
  }
  if (absent.length > 0) addGap(project, { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` });
}

/** What neither a project's manifest nor a package asks for, the source itself imports. */
function importedBySource({ specifiers, asked, members }: DenoLockfile, packages: ReadonlyMap<string, Package>): Edge<Package>[] {
  const wanted = new Set([...asked, ...members.flatMap(({ wants }) => wants)]);
  return [...specifiers].flatMap(([specifier, key]) =>
    wanted.has(specifier) ? [] : [{ to: packages.get(key) as Package, kind: 'required' as const }],
  );
}

/**
 * A manifest that asks for a package of which the lockfile knows nothing is newer than it.
 * @throws LOCKFILE_OUTDATED
 */
function assertInStep(
  { lock, members, specifiers }: DenoLockfile,
  manifests: ReadonlyMap<Member, DenoManifest>,
  byName: ReadonlyMap<string, Package>,
): void {
  const known = new Set([...specifiers.keys(), ...members.flatMap(({ wants }) => wants)].map(nameOf));
  for (const { file, imports } of manifests.values()) {
    const names = new Set(imports.filter((wanted) => !/^https?:/.test(wanted)).map(nameOf));
    const broken = [...names].filter((name) => !known.has(name) && !byName.has(name));
    if (broken.length > 0)
      throw sbomError(
        'LOCKFILE_OUTDATED',
        `${file} asks for ${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ` and ${broken.length - 5} more` : ''}; ${lock.file} does not have that.`,
        'Run "deno install" so that the lockfile follows, and commit it.',
      );
  }
}
