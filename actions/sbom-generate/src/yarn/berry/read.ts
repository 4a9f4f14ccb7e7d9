import * as path from 'node:path/posix';
import { quote } from '../../fault.ts';
import type { Edge, Package, Reading } from '../../graph.ts';
import { withMembers } from '../../members.ts';
import { lockConflict, lockInvalid } from '../../npm/entry.ts';
import { LinkedFolders } from '../../npm/linked.ts';
import type { Manifest, ManifestIn } from '../../npm/manifest.ts';
import type { Lock, SourceFiles } from '../../reader.ts';
import { patchedOf } from './ident.ts';
import { assertInStep } from './in-step.ts';
import { type BerryLockfile, type Entry, parseBerryLockfile } from './lockfile.ts';
import { packageOf, projectFolder } from './package.ts';
import { providersOf } from './peers.ts';
import { isRoot, type Resolve, resolver } from './resolve.ts';
import { settingsIn } from './settings.ts';

const isWorkspace = ({ locator }: Entry): boolean => locator.protocol === 'workspace';

/**
 * Reads a lockfile of Yarn 2 and newer. It does not say which peers a package gets; that is worked out as Yarn does on install.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
export async function readBerryLockfile(lock: Lock, tree: SourceFiles, manifestIn: ManifestIn): Promise<Reading> {
  const lockfile = await parseBerryLockfile(lock);
  const { entries } = lockfile;
  const base = path.dirname(lock.file);
  const placed = (folder: string) => path.normalize(path.join(base, folder)).replace(/(?<=.)\/$/, '');
  const root = entries.find(isRoot);
  if (!root) throw lockInvalid(lockfile.lock, undefined, 'has no entry for the project itself (one that ends in "@workspace:.").');

  const links = new LinkedFolders(manifestIn);
  const manifests = new Map<Entry, Manifest>();
  const packages = new Map<Entry, Package>();
  for (const entry of entries) {
    const folder = projectFolder(entry);
    const place = folder === undefined ? undefined : placed(folder);
    if (place !== undefined && entry.locator.protocol === 'link') {
      const link = await links.at(place, entry.locator.name);
      if (link) packages.set(entry, link);
      continue;
    }
    const manifest = place === undefined ? undefined : await manifestIn(place);
    if (manifest) manifests.set(entry, manifest);
    packages.set(entry, packageOf(lockfile, entry, place, manifest));
  }

  const { catalogs } = await settingsIn(tree, base);
  const dependencies = dependenciesOf(lockfile, resolver(entries, manifests.get(root), catalogs));
  const providers = providersOf(lockfile, dependencies);
  for (const [entry, children] of dependencies) {
    const pkg = packages.get(entry);
    if (!pkg || entry.locator.protocol === 'link') continue;
    const manifest = isWorkspace(entry) ? manifests.get(entry) : undefined;
    if (manifest) assertInStep(lockfile, entry, manifest);
    const kindOf = (name: string) => manifest?.dependencies.get(name)?.kind ?? entry.dependencies.get(name)?.kind ?? 'required';
    const own = [...children].map(([name, to]) => ({ to, kind: kindOf(name) }));
    const edges = [...own, ...peersOf(entry, providers.get(entry))];
    pkg.edges = edges.flatMap(({ to, kind }) => (packages.has(to) ? [{ to: packages.get(to) as Package, kind }] : []));
    const absent = isWorkspace(entry) ? [] : unmetOf(entry, providers.get(entry));
    if (absent.length > 0) pkg.gap = { state: 'incomplete', reason: `not in the lockfile: ${absent.join(', ')}` };
  }
  for (const source of replacedSources(entries, dependencies, providers)) packages.delete(source);
  const top = packages.get(root) as Package;
  const projects = entries.filter(isWorkspace).map((entry) => packages.get(entry) as Package);
  top.edges = withMembers(top, projects);
  return { file: lock.file, root: top, packages: [...new Set([top, ...projects, ...packages.values()])], abandoned: [] };
}

type Children = ReadonlyMap<string, Entry>;
type Providers = ReadonlyMap<string, ReadonlySet<Entry>> | undefined;

/** @throws LOCKFILE_CONFLICT for what is needed and not there */
function dependenciesOf({ lock, entries }: BerryLockfile, resolve: Resolve): Map<Entry, Children> {
  const dependencies = new Map<Entry, Children>();
  for (const entry of entries) {
    const children = new Map<string, Entry>();
    for (const [name, wanted] of entry.dependencies) {
      const to = resolve(entry, wanted);
      if (to) children.set(name, to);
      else if (wanted.kind !== 'optional')
        throw lockConflict(
          lock,
          entry.key,
          `says that ${quote(entry.resolution)} needs ${quote(`${name}@${wanted.range}`)}, which it does not have.`,
        );
    }
    dependencies.set(entry, children);
  }
  return dependencies;
}

function peersOf(entry: Entry, providers: Providers): Edge<Entry>[] {
  return [...entry.peers].flatMap(([name, optional]) => {
    return [...(providers?.get(name) ?? [])].map((to) => ({ to, kind: optional ? ('optional' as const) : ('required' as const) }));
  });
}

const unmetOf = ({ peers, dependencies }: Entry, providers: Providers): string[] =>
  [...peers].flatMap(([name, optional]) => (optional || dependencies.has(name) || providers?.get(name)?.size ? [] : [name])).sort();

/** What patches are of, where nothing leads to it: it is in the lockfile, but the patched package is installed in its place. */
function replacedSources(
  entries: readonly Entry[],
  dependencies: ReadonlyMap<Entry, Children>,
  providers: ReadonlyMap<Entry, NonNullable<Providers>>,
): Entry[] {
  const patched = new Set(
    entries.flatMap(({ locator: { protocol, selector } }) => (protocol === 'patch' ? [patchedOf(selector).split('::', 1)[0]] : [])),
  );
  const led = new Set<Entry>();
  for (const children of dependencies.values()) for (const to of children.values()) led.add(to);
  for (const peers of providers.values()) for (const set of peers.values()) for (const to of set) led.add(to);
  return entries.filter((entry) => !led.has(entry) && patched.has(entry.resolution.split('::', 1)[0]));
}
