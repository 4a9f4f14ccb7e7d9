import * as path from 'node:path/posix';
import { quote } from '../fault.ts';
import type { Edge, Gap, Package, Reading } from '../graph.ts';
import { withMembers } from '../members.ts';
import { lockConflict, lockInvalid } from '../npm/entry.ts';
import { type Facts, isPackageName, nameAndPurl, projectFacts } from '../npm/facts.ts';
import { LinkedFolders } from '../npm/linked.ts';
import type { ManifestIn } from '../npm/manifest.ts';
import { purlOf } from '../purl.ts';
import type { Lock } from '../reader.ts';
import { keyOf, partsOf } from './dep-path.ts';
import { assertInStep } from './in-step.ts';
import { type Entry, type Importer, type PnpmLockfile, parsePnpmLockfile } from './lockfile.ts';
import { resolutionOf } from './source.ts';

/**
 * Reads a pnpm lockfile. It says itself what every dependency of every project and package resolved to, peers included.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED
 */
export async function readPnpmLockfile(lock: Lock, manifestIn: ManifestIn): Promise<Reading> {
  const lockfile = await parsePnpmLockfile(lock);
  const base = path.dirname(lock.file);
  const folderOf = (id: string) => path.normalize(path.join(base, id)).replace(/(?<=.)\/$/, '');
  const projects = new Map<string, Package>();
  const published = new Map<string, Package>();
  for (const importer of lockfile.importers.values()) {
    const folder = folderOf(importer.id);
    const manifest = await manifestIn(folder);
    if (manifest) assertInStep(lockfile, importer, manifest);
    const project = { ...projectFacts(folder, manifest), edges: [] };
    projects.set(folder, project);
    if (importer.published) published.set(folderOf(path.join(importer.id, importer.published)), project);
  }
  const top = folderOf('.');
  const root: Package = projects.get(top) ?? { ...projectFacts(top, await manifestIn(top)), edges: [] };

  const packages = new Map<string, Package>();
  for (const entry of lockfile.entries.values()) packages.set(entry.key, await packageOf(lockfile, entry, folderOf, manifestIn));

  const links = new LinkedFolders(manifestIn);
  /** @param from folder that a link is relative to */
  const edgesOf = async (dependencies: Importer['dependencies'], from: string, location: string): Promise<Edge<Package>[]> => {
    const edges: Edge<Package>[] = [];
    for (const [name, { reference, kind }] of dependencies) {
      const key = keyOf(lockfile.format, name, reference);
      const folder = key === undefined ? folderOf(path.join(from, reference.slice('link:'.length))) : '';
      const to = key !== undefined ? packages.get(key) : (projects.get(folder) ?? published.get(folder) ?? (await links.at(folder, name)));
      if (to) edges.push({ to, kind });
      else if (key !== undefined)
        throw lockConflict(
          lockfile.lock,
          location,
          `says that ${quote(location)} needs ${quote(name)} ${quote(reference)}, which it does not have.`,
        );
    }
    return edges;
  };

  for (const importer of lockfile.importers.values())
    (projects.get(folderOf(importer.id)) as Package).edges = await edgesOf(importer.dependencies, importer.id, importer.id);
  for (const [key, { dependencies }] of lockfile.entries) (packages.get(key) as Package).edges = await edgesOf(dependencies, '.', key);
  root.edges = withMembers(root, projects.values());
  const others = [...projects.values()].filter((project) => project !== root);
  return { file: lock.file, root, packages: [root, ...others, ...links.all(), ...packages.values()], abandoned: [] };
}

async function packageOf(lockfile: PnpmLockfile, entry: Entry, folderOf: (id: string) => string, manifestIn: ManifestIn): Promise<Package> {
  const { lock, format } = lockfile;
  const { key, peers, bundled, dependencies } = entry;
  const parts = partsOf(format, key);
  const { kind, folder, hashes, distribution, vcs, commit } = resolutionOf(
    entry.resolution,
    parts.version ? undefined : (parts.reference ?? key),
  );
  const name = entry.name ?? parts.name;
  if (kind === 'folder') {
    const place = folderOf(folder ?? '.');
    return { ...projectFacts(place, await manifestIn(place), { name, version: entry.version }), edges: [] };
  }
  if (name === undefined || !isPackageName(name))
    throw lockInvalid(lock, key, `has a package ${quote(key)} without a name that npm allows.`);
  const version = entry.version ?? parts.version ?? (kind === 'runtime' ? parts.reference?.replace(/^runtime:/, '') : undefined);
  if (version === undefined && (kind === 'registry' || kind === 'unknown'))
    throw lockInvalid(lock, key, `has a package ${quote(key)} with neither a version nor a source.`);
  const facts: Omit<Facts, 'hashes'> =
    kind === 'runtime'
      ? { type: 'generic', name, ...(version && { version }), purl: purlOf({ type: 'generic', name, version }) }
      : nameAndPurl(name, version, { vcs_url: vcs, download_url: kind === 'tarball' ? distribution : undefined }, false);
  const gap = gapOf(peers, bundled, dependencies);
  return {
    ...facts,
    // A commit says exactly which source it is, where the lockfile knows no version.
    ...(version === undefined && commit && { version: commit }),
    hashes,
    ...(distribution && { distribution }),
    ...(vcs && { vcs }),
    edges: [],
    ...(gap && { gap }),
  };
}

function gapOf(peers: Entry['peers'], bundled: Entry['bundled'], dependencies: Entry['dependencies']): Gap | undefined {
  const absent = [...peers].flatMap(([name, optional]) => (optional || dependencies.has(name) ? [] : [name]));
  const reasons = [
    ...(absent.length > 0 ? [`not in the lockfile: ${absent.sort().join(', ')}`] : []),
    ...(bundled.length > 0
      ? [`in its archive and not in the lockfile: ${bundled.includes('*') ? 'all that it bundles' : [...bundled].sort().join(', ')}`]
      : []),
  ];
  return reasons.length > 0 ? { state: 'incomplete', reason: reasons.join('; ') } : undefined;
}
