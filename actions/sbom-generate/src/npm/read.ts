import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import type { Package, Reading } from '../graph.ts';
import { resolveEdges } from './edges.ts';
import { type LockText, lockInvalid } from './entry.ts';
import { type Facts, isPackageName, nameAndPurl, projectFacts } from './facts.ts';
import { assertInStep } from './in-step.ts';
import { parseIntegrity } from './integrity.ts';
import { type Lockfile, parseLockfile } from './lockfile.ts';
import type { Manifest, ManifestIn } from './manifest.ts';
import { type Source, sourceOf } from './source.ts';
import { type Placed, placeEntries } from './tree.ts';

/**
 * Reads an npm lockfile into packages and resolved edges, as npm's own nested lookup gives them.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED
 */
export async function readNpmLockfile(lock: LockText, manifestIn: ManifestIn): Promise<Reading> {
  const base = path.dirname(lock.file);
  const folderOf = (place: Placed) => path.normalize(path.join(base, place.entry.location)).replace(/\/$/, '');
  const lockfile = parseLockfile(lock);
  const places = placeEntries(lockfile);
  for (const place of places) if (place.project) takeManifest(lockfile, place, await manifestIn(folderOf(place)));
  const { needs, byUrl, abandoned, drifts } = resolveEdges(lockfile, places);
  await assertInStep(drifts, lockfile);

  const packages = new Map<Placed, Package>();
  for (const [place, { gap }] of needs) {
    const facts = place.project ? projectFacts(folderOf(place), place.manifest, place.entry) : installedOf(lock, place, byUrl.has(place));
    const pkg: Package = { ...facts, edges: [] };
    if (gap) pkg.gap = gap;
    packages.set(place, pkg);
  }
  for (const [place, { edges }] of needs)
    (packages.get(place) as Package).edges = edges.map(({ to, kind }) => ({ to: packages.get(to) as Package, kind }));
  return { file: lock.file, root: packages.get(places[0]) as Package, packages: [...packages.values()], abandoned };
}

/** npm takes what a project depends on from its manifest. Version 1 has no copy of it, so there it cannot do without. */
function takeManifest({ lock, version, entries }: Lockfile, place: Placed, manifest: Manifest | undefined): void {
  const { location } = place.entry;
  if (manifest) {
    place.manifest = manifest;
    if (version !== 1 || location === '') place.dependencies = manifest.dependencies;
  } else if (version === 1 && location === '' && entries.length > 1)
    throw sbomError(
      'LOCKFILE_UNSUPPORTED',
      `${lock.file} has lockfileVersion 1, which does not say what the project itself depends on, and there is no package.json beside it.`,
      'Add the package.json, or run "npm install" with npm 7 or newer, so that it writes version 3.',
    );
}

/** A package in a `node_modules` folder. */
function installedOf(lock: LockText, place: Placed, byUrl: boolean): Facts {
  const { location, name = place.name, resolved, integrity, licence, bundled } = place.entry;
  if (!isPackageName(name)) throw lockInvalid(lock, location, `has a package at ${quote(location)} with a name that npm does not allow.`);
  const source = sourceOf(resolved, byUrl);
  const version = place.entry.version ?? versionInArchive(name, source);
  if (version === undefined && source.kind !== 'git' && source.kind !== 'tarball' && source.kind !== 'file')
    throw lockInvalid(lock, location, `has a package at ${quote(location)} with neither a version nor a source.`);
  const hashes = integrity === undefined ? [] : parseIntegrity(integrity);
  if (!hashes) throw lockInvalid(lock, location, `has a package at ${quote(location)} whose "integrity" is not valid.`);
  const qualifiers = { vcs_url: source.vcs, download_url: source.kind === 'tarball' ? source.distribution : undefined };
  const facts: Facts = { ...nameAndPurl(name, version, qualifiers, false), hashes };
  // A commit says exactly which source it is, where the lockfile knows no version.
  if (version === undefined && source.commit) facts.version = source.commit;
  if (source.distribution) facts.distribution = source.distribution;
  if (source.vcs) facts.vcs = source.vcs;
  if (licence) facts.licence = licence;
  if (bundled) facts.bundled = bundled;
  return facts;
}

/** npm names the archives of a registry after the package and its version. */
function versionInArchive(name: string, { kind, distribution }: Source): string | undefined {
  const start = `${name.slice(name.indexOf('/') + 1)}-`;
  const file = kind === 'registry' ? /[^/]+$/.exec(distribution ?? '')?.[0] : undefined;
  return file?.startsWith(start) ? /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*(?=\.tgz$)/.exec(file.slice(start.length))?.[0] : undefined;
}
