import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { faultsOf, quote } from '../fault.ts';
import type { Edge, EdgeKind, Package, Reading } from '../graph.ts';
import { withMembers } from '../members.ts';
import { purlOf } from '../purl.ts';
import type { Lock, SourceFiles } from '../reader.ts';
import { factsOf } from './facts.ts';
import { parseLockfile } from './lockfile.ts';
import { isPlatform, type Manifest, parseManifest } from './manifest.ts';

const REWRITE = 'Run "composer update --lock" once, so that Composer writes the lockfile anew, and commit it.';

/**
 * Reads a `composer.lock`. It has each package once; what is required is that package, or all that stand in for it or offer
 * it. What the project itself requires is only in its `composer.json`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
export async function readComposerLock(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(lock.file, REWRITE);
  const { entries, hasDevelopment } = parseLockfile(lock, faults);
  const base = path.dirname(lock.file);
  const file = path.join(base, 'composer.json');
  const text = await tree.text(file);
  if (text === undefined) {
    throw sbomError(
      'LOCKFILE_UNSUPPORTED',
      `${lock.file} does not say what the project itself requires, and there is no composer.json beside it.`,
      'Add the composer.json.',
    );
  }
  const manifest = parseManifest(file, text);

  const packages = new Map(entries.map((entry) => [entry.name, { ...factsOf(entry, base), edges: [] } as Package]));
  const offering = new Map<string, Package[]>();
  for (const { name, offers } of entries) {
    for (const offer of offers) {
      const others = offering.get(offer);
      if (others) others.push(packages.get(name) as Package);
      else offering.set(offer, [packages.get(name) as Package]);
    }
  }
  /** @returns undefined for what nothing in the lockfile is or offers */
  const find = (name: string): readonly Package[] | undefined => {
    const named = packages.get(name);
    if (named) return [named];
    return isPlatform(name) || manifest.offers.has(name) || name === manifest.name?.toLowerCase() ? [] : offering.get(name);
  };

  for (const { name, requires, line } of entries) {
    const pkg = packages.get(name) as Package;
    const targets = new Set<Package>();
    for (const required of requires) {
      const found = find(required);
      if (!found) throw faults.conflict(`says that ${quote(name)} needs ${quote(required)}, which it does not have.`, line());
      for (const to of found) targets.add(to);
    }
    targets.delete(pkg);
    pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
  }

  const root = rootOf(manifest, base);
  root.edges = rootEdges(lock, manifest, find, hasDevelopment);
  if (!hasDevelopment && manifest.development.size > 0)
    root.gap = { state: 'incomplete', reason: 'the lockfile was written without development dependencies' };
  root.edges = withMembers(
    root,
    [...packages.values()].filter(({ folder }) => folder !== undefined && folder !== base),
  );
  return { file: lock.file, root, packages: [root, ...packages.values()], abandoned: [] };
}

function rootEdges(
  lock: Lock,
  manifest: Manifest,
  find: (name: string) => readonly Package[] | undefined,
  hasDevelopment: boolean,
): Edge<Package>[] {
  const kinds = new Map<Package, EdgeKind>();
  const missing: string[] = [];
  const add = (names: Iterable<string>, kind: EdgeKind) => {
    for (const name of names) {
      const found = find(name);
      if (!found) missing.push(name);
      for (const to of found ?? []) if (!kinds.has(to)) kinds.set(to, kind);
    }
  };
  add(manifest.requires, 'required');
  if (hasDevelopment) add(manifest.development, 'development');
  if (missing.length > 0) {
    throw sbomError(
      'LOCKFILE_OUTDATED',
      `${manifest.file} asks for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}; ${lock.file} does not have that.`,
      'Run "composer update" for these packages, and commit the lockfile.',
    );
  }
  return [...kinds].map(([to, kind]) => ({ to, kind }));
}

/** A project, in a folder relative to the source. */
export function rootOf({ name, version, licence }: Manifest, folder: string): Package {
  const [, namespace, own = ''] = /^(?:([^/]+)\/)?([^/]+)$/.exec(name?.toLowerCase() ?? '') ?? [];
  const facts = { type: 'composer', ...(namespace && { namespace }), name: own || (folder === '.' ? '' : path.basename(folder)) };
  return {
    ...facts,
    ...(version && { version }),
    // What has no vendor cannot be a package.
    ...(namespace && { purl: purlOf({ ...facts, version }) }),
    folder,
    ...(licence && { licence }),
    hashes: [],
    edges: [],
  };
}
