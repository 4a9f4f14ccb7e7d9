import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../../errors.ts';
import { faultsOf, quote } from '../../fault.ts';
import type { Edge, Hash, Package, Reading } from '../../graph.ts';
import { withMembers } from '../../members.ts';
import type { Declared } from '../../npm/entry.ts';
import { isPackageName, nameAndPurl, projectFacts } from '../../npm/facts.ts';
import { parseIntegrity } from '../../npm/integrity.ts';
import { LinkedFolders } from '../../npm/linked.ts';
import { type Manifest, type ManifestIn, manifestsOf } from '../../npm/manifest.ts';
import type { Lock, SourceFiles } from '../../reader.ts';
import { workspaceFolders } from '../workspaces.ts';
import { type ClassicLockfile, type Entry, parseClassicLockfile, REWRITE } from './lockfile.ts';
import { aliasOf, folderOf, isExotic, patternOf, resolvedOf } from './source.ts';

/** A project with what its manifest says. */
interface Project {
  folder: string;
  manifest: Manifest;
  pkg: Package;
}

/**
 * Reads a lockfile of Yarn 1. It has packages by what was asked for; who asks is in the manifests of the root and of its
 * workspaces, which Yarn takes first where their version is in range.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
export async function readClassicLockfile(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const lockfile = parseClassicLockfile(lock);
  const base = path.dirname(lock.file);
  const manifestIn = manifestsOf(tree);
  const projects = await projectsOf(lockfile, base, tree, manifestIn);
  const root = projects[0].pkg;
  const placed = (folder: string) => path.normalize(path.join(base, folder)).replace(/(?<=.)\/$/, '');
  const byFolder = new Map(projects.map(({ folder, pkg }) => [folder, pkg]));
  const packages = new Map<Entry, Package>();
  for (const entry of lockfile.entries) packages.set(entry, await packageOf(lockfile, entry, placed, manifestIn));

  const workspaceOf = await workspacesByName(projects);
  const resolutions = resolutionsOf(projects[0].manifest);
  const links = new LinkedFolders(manifestIn);
  const resolve: Resolve = async (name, range) => {
    const workspace = isExotic(range) ? undefined : workspaceOf(name, range);
    if (workspace) return workspace;
    const entry =
      lockfile.byPattern.get(`${name}@${range}`) ??
      (range === '' ? lockfile.byPattern.get(name) : undefined) ??
      lockfile.byPattern.get(`${name}@${resolutions.get(name)}`);
    const place = folderOf(range);
    if (place?.kind !== 'link') return entry && packages.get(entry);
    const folder = placed(place.folder);
    return byFolder.get(folder) ?? (await links.at(folder, name)) ?? 'nothing';
  };

  for (const { manifest, pkg } of projects) pkg.edges = await edgesOfProject(lockfile, manifest, resolve);
  for (const [entry, pkg] of packages) pkg.edges = await edgesOfEntry(lockfile, entry, resolve);
  root.edges = withMembers(root, byFolder.values());
  return { file: lock.file, root, packages: [...byFolder.values(), ...links.all(), ...packages.values()], abandoned: [] };
}

async function projectsOf(
  { file, entries }: ClassicLockfile,
  base: string,
  tree: SourceFiles,
  manifestIn: ManifestIn,
): Promise<[Project, ...Project[]]> {
  const top = path.normalize(base);
  const manifest = await manifestIn(top);
  if (!manifest && entries.length > 0)
    throw sbomError(
      'LOCKFILE_UNSUPPORTED',
      `${file} does not say what the project itself depends on, as those of Yarn 1 do not, and there is no package.json beside it.`,
      'Add the package.json.',
    );
  const project = (folder: string, manifest: Manifest): Project => ({
    folder,
    manifest,
    pkg: { ...projectFacts(folder, manifest), edges: [] },
  });
  const none: Manifest = { file: '', value: {}, dependencies: new Map(), workspaces: [] };
  const projects: [Project, ...Project[]] = [project(top, manifest ?? none)];
  for (const folder of await workspaceFolders(tree, top, manifest?.workspaces ?? [])) {
    const member = await manifestIn(folder);
    if (member) projects.push(project(folder, member));
  }
  return projects;
}

/** Finds a workspace by name, where its version is in range, as Yarn does before it looks at anything else. */
async function workspacesByName([, ...members]: [Project, ...Project[]]): Promise<(name: string, range: string) => Package | undefined> {
  const byName = new Map<string, Project>();
  for (const member of members) if (typeof member.manifest.value.name === 'string') byName.set(member.manifest.value.name, member);
  if (byName.size === 0) return () => undefined;
  const { default: satisfies } = await import('semver/functions/satisfies.js');
  return (name, range) => {
    const member = byName.get(name);
    const version = member?.manifest.value.version;
    return member && typeof version === 'string' && satisfies(version, range === '' ? '*' : range, true) ? member.pkg : undefined;
  };
}

/** What the root wants instead of any other version, by the name at the end of each path. One name with two versions is left out. */
function resolutionsOf({ value }: Manifest): Map<string, string> {
  const ranges = new Map<string, string>();
  const several = new Set<string>();
  for (const [pattern, range] of Object.entries(isObject(value.resolutions) ? value.resolutions : {})) {
    const name = /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)$/.exec(pattern)?.[1];
    if (name === undefined || typeof range !== 'string') continue;
    if (ranges.has(name) && ranges.get(name) !== range) several.add(name);
    ranges.set(name, range);
  }
  for (const name of several) ranges.delete(name);
  return ranges;
}

/** `nothing` for a link to a folder that is no package. */
type Resolve = (name: string, range: string) => Promise<Package | 'nothing' | undefined>;

async function edgesOfProject(
  { file }: ClassicLockfile,
  { file: manifest, dependencies }: Manifest,
  resolve: Resolve,
): Promise<Edge<Package>[]> {
  const edges: Edge<Package>[] = [];
  const absent: string[] = [];
  for (const [name, { spec, kind, peer }] of dependencies as ReadonlyMap<string, Declared>) {
    // Yarn 1 leaves the peers of a project to whoever installs it.
    if (peer) continue;
    const to = await resolve(name, spec);
    if (typeof to === 'object') edges.push({ to, kind });
    else if (!to && kind !== 'optional') absent.push(name);
  }
  if (absent.length > 0)
    throw sbomError(
      'LOCKFILE_OUTDATED',
      `${manifest} asks for ${absent.slice(0, 5).join(', ')}${absent.length > 5 ? ` and ${absent.length - 5} more` : ''}; ${file} does not have that.`,
      'Run "yarn install" so that the lockfile follows, and commit it.',
    );
  return edges;
}

async function edgesOfEntry(
  { file }: ClassicLockfile,
  { line, patterns, dependencies, optional }: Entry,
  resolve: Resolve,
): Promise<Edge<Package>[]> {
  const edges: Edge<Package>[] = [];
  for (const [list, kind] of [
    [dependencies, 'required'],
    [optional, 'optional'],
  ] as const) {
    for (const [name, range] of list) {
      const to = await resolve(name, range);
      if (typeof to === 'object') edges.push({ to, kind });
      else if (!to && kind === 'required')
        throw faultsOf(file, REWRITE).conflict(
          `says that ${quote(patterns[0] ?? '')} needs ${quote(`${name}@${range}`)}, which it does not have.`,
          line,
        );
    }
  }
  return edges;
}

async function packageOf(
  { file }: ClassicLockfile,
  entry: Entry,
  placed: (folder: string) => string,
  manifestIn: ManifestIn,
): Promise<Package> {
  const { line, patterns, version, resolved, integrity } = entry;
  const wrong = (message: string) => faultsOf(file, REWRITE).invalid(`has a package ${quote(patterns[0] ?? '')} ${message}`, line);
  const asked = patterns.map(patternOf);
  const name = nameOf(asked);
  if (!isPackageName(name)) throw wrong('with a name that npm does not allow.');
  const folder = asked.map(({ range }) => folderOf(range)).find((place) => place !== undefined);
  if (folder && resolved === undefined && !/\.(?:tgz|tar|tar\.gz)$/i.test(folder.folder)) {
    const place = placed(folder.folder);
    return { ...projectFacts(place, await manifestIn(place), { name, version }), edges: [] };
  }
  if (version === undefined) throw wrong('without a version.');
  const { kind, sha1, distribution, vcs } = resolvedOf(
    resolved,
    asked.some(({ range }) => isExotic(range)),
  );
  const digests = integrity === undefined ? [] : parseIntegrity(integrity);
  if (!digests) throw wrong('whose "integrity" is not valid.');
  const hashes: Hash[] =
    sha1 && kind !== 'git' && !digests.some(({ algorithm }) => algorithm === 'SHA-1')
      ? [{ algorithm: 'SHA-1', hex: sha1 }, ...digests]
      : digests;
  return {
    ...nameAndPurl(name, version, { vcs_url: vcs, download_url: kind === 'tarball' ? distribution : undefined }, false),
    hashes,
    ...(distribution && { distribution }),
    ...(vcs && { vcs }),
    edges: [],
    gap: { state: 'unknown', reason: 'Yarn 1 records no peer dependencies' },
  };
}

/** An entry may be asked for by its own name and by aliases; its field "name" may be either. */
function nameOf(asked: readonly { name: string; range: string }[]): string {
  for (const { range } of asked) {
    const real = aliasOf(range);
    if (real !== undefined) return real;
  }
  return asked[0]?.name ?? '';
}
