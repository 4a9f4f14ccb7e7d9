import * as path from 'node:path/posix';
import type { Package, Reading } from '../graph.ts';
import { purlOf } from '../purl.ts';
import { resolveEdges } from './edges.ts';
import { type LockText, lockInvalid, quote } from './entry.ts';
import { parseIntegrity } from './integrity.ts';
import { type Lockfile, type Manifest, parseLockfile } from './lockfile.ts';
import { assertInStep } from './manifest.ts';
import { sourceOf } from './source.ts';
import { type Placed, placeEntries } from './tree.ts';

/** Gives the `package.json` in a folder relative to the source, where there is one. */
export type ManifestIn = (folder: string) => Promise<Manifest | undefined>;

/**
 * Reads an npm lockfile into packages and resolved edges, as npm's own nested lookup gives them.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED
 */
export async function readNpmLockfile(lock: LockText, manifestIn: ManifestIn): Promise<Reading> {
  const base = path.dirname(lock.file);
  const lockfile = parseLockfile(lock, await manifestIn(base));
  const places = placeEntries(lockfile);
  const { needs, byUrl, abandoned } = resolveEdges(lockfile, places);

  const packages = new Map<Placed, Package>();
  for (const [place, { gap }] of needs) {
    const facts = place.project ? await projectOf(lockfile, place, base, manifestIn) : installedOf(lock, place, byUrl.has(place));
    packages.set(place, { ...facts, edges: [], ...(gap && { gap }) });
  }
  for (const [place, { edges }] of needs)
    (packages.get(place) as Package).edges = edges.map(({ to, kind }) => ({ to: packages.get(to) as Package, kind }));
  return { file: lock.file, root: packages.get(places[0]) as Package, packages: [...packages.values()], abandoned };
}

type Facts = Omit<Package, 'edges'>;

/** A root, a workspace or the target of a link: made here, so without archive, hash or source. */
async function projectOf({ lock, version: format }: Lockfile, place: Placed, base: string, manifestIn: ManifestIn): Promise<Facts> {
  const { entry } = place;
  const folder = path.normalize(path.join(base, entry.location)).replace(/\/$/, '');
  const manifest = await manifestIn(folder);
  // Version 1 has the dependencies of a project from its manifest, and of a linked folder only a part.
  if (manifest && format !== 1) assertInStep(manifest, entry, lock.file);
  const text = (field: string) =>
    typeof manifest?.value[field] === 'string' && manifest.value[field] !== '' ? manifest.value[field] : undefined;
  // Without a name of its own a project is called after its folder, as npm does; the source's own folder has no name here.
  const called = entry.name ?? text('name') ?? (folder.startsWith('.') ? '' : /(?:@[^/]+\/)?[^/]+$/.exec(folder)?.[0]) ?? '';
  const version = entry.version ?? text('version');
  const licence = entry.licence ?? text('license');
  return {
    ...nameAndPurl(called, version, {}, true),
    folder,
    ...(licence && { licence }),
    hashes: [],
  };
}

/** A package in a `node_modules` folder. */
function installedOf(lock: LockText, place: Placed, byUrl: boolean): Facts {
  const { location, name = place.name, version, resolved, integrity, licence, bundled } = place.entry;
  if (!/^(?:@[^/@\s]+\/)?[^/@\s][^/\s]*$/.test(name))
    throw lockInvalid(lock, location, `has a package at ${quote(location)} with a name that npm does not allow.`);
  const source = sourceOf(resolved, byUrl);
  if (version === undefined && source.kind !== 'git' && source.kind !== 'tarball' && source.kind !== 'file')
    throw lockInvalid(lock, location, `has a package at ${quote(location)} with neither a version nor a source.`);
  const hashes = integrity === undefined ? [] : parseIntegrity(integrity);
  if (!hashes) throw lockInvalid(lock, location, `has a package at ${quote(location)} whose "integrity" is not valid.`);
  const qualifiers = { vcs_url: source.vcs, download_url: source.kind === 'tarball' ? source.distribution : undefined };
  return {
    ...nameAndPurl(name, version, qualifiers, false),
    // A commit says exactly which source it is, where the lockfile knows no version.
    ...(version === undefined && source.commit && { version: source.commit }),
    hashes,
    ...(source.distribution && { distribution: source.distribution }),
    ...(source.vcs && { vcs: source.vcs }),
    ...(licence && { licence }),
    ...(bundled && { bundled }),
  };
}

/**
 * npm names have no capitals since 2014. Packages of a registry that still do are other packages than those without;
 * a project cannot be one of them, so its purl is in lower case.
 */
function nameAndPurl(full: string, version: string | undefined, qualifiers: Record<string, string | undefined>, project: boolean) {
  const [, namespace, name = full] = /^(@[^/]+)\/(.+)$/.exec(full) ?? [];
  const lower = (text: string) => (project ? text.toLowerCase() : text);
  return {
    type: 'npm',
    ...(namespace && { namespace }),
    name,
    ...(version && { version }),
    ...(name && { purl: purlOf({ type: 'npm', namespace: namespace && lower(namespace), name: lower(name), version, qualifiers }) }),
  };
}

/** Names of the lockfiles that this reader takes, the one that npm prefers first. */
export const NPM_LOCKFILES = ['npm-shrinkwrap.json', 'package-lock.json'] as const;
