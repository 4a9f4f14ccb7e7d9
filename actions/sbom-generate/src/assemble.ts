import { byText, type Component, type Graph, type Package, type Reading } from './graph.ts';
import { purlOf } from './purl.ts';
import { scopesOf } from './scope.ts';
import { componentsOf, connect, type Draft, type HashConflict, Shelf } from './shelf.ts';

export interface AssembleOptions {
  development: 'mark' | 'exclude';
  phase?: Graph['phase'];
  scope?: string | undefined;
  /** What the source has and no reading covers. */
  gaps: readonly string[];
  /** Name and version of the whole; they stand over those of the lockfile. */
  name?: string | undefined;
  version?: string | undefined;
  /** Name where neither `name` nor a lockfile gives one. */
  fallbackName: string;
}

/**
 * Joins the readings of all lockfiles into one graph: each package once, with the edges of all its places. The root is that
 * of the only lockfile, or of the only project at the top of the source; else a new one that contains the roots of all.
 * Time and memory are linear in packages and edges.
 */
export function assemble(readings: readonly Reading[], options: AssembleOptions): { graph: Graph; conflicts: HashConflict[] } {
  const exclude = options.development === 'exclude';
  const scopes = scopesOf(readings);
  const tops = readings.filter(({ root }) => readings.length === 1 || root.folder === '.');
  // Several lockfiles of one ecosystem at the top, such as requirements files, are of one project.
  const one = new Set(tops.map(({ root }) => root.type)).size === 1;
  const top = one ? (tops.find(({ root }) => root.name !== '') ?? tops[0])?.root : undefined;
  const shelf = new Shelf();
  const whole = shelf.add(rootOf(top, options), 'required', '');
  const drafts = new Map<Package, Draft>();
  for (const { file, packages } of readings) {
    for (const pkg of packages) {
      const scope = scopes.get(pkg);
      if (!(exclude && scope === 'excluded')) drafts.set(pkg, shelf.add(pkg, scope, file));
    }
  }
  for (const [pkg, draft] of drafts) {
    for (const { to, kind } of pkg.edges) {
      const target = drafts.get(to);
      if (target && !(exclude && kind === 'development')) connect(draft, target, kind);
    }
  }
  for (const { root } of readings) connect(whole, drafts.get(root) as Draft, 'contains');

  const components = componentsOf(shelf.drafts);
  const root = components.get(whole) as Component;
  components.delete(whole);
  const graph: Graph = {
    root,
    components: [...components.values()].sort((a, b) => byText(a.ref, b.ref)),
    gaps: options.gaps,
    ...(options.scope !== undefined && { scope: options.scope }),
    development: options.development,
    phase: options.phase ?? 'pre-build',
  };
  return { graph, conflicts: shelf.conflicts };
}

function rootOf(top: Package | undefined, { name: given, version: givenVersion, fallbackName }: AssembleOptions): Package {
  const root: Package = top ?? { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
  if (!given && !givenVersion && root.name) return root;
  // An image stays the one that its digest names.
  if (root.kind === 'container') return { ...root, name: given || root.name, ...(givenVersion && { version: givenVersion }), edges: [] };
  const { type, folder, licence, supplier, kind } = root;
  const { namespace, name } = given || !root.name ? partsOf(type, given || fallbackName) : root;
  const version = givenVersion ?? root.version;
  // Where npm and others have no capitals, a project cannot have one.
  const lower = CAPITALS.has(type) ? (text: string) => text : (text: string) => text.toLowerCase();
  return {
    type,
    ...(namespace && { namespace }),
    name,
    ...(version && { version }),
    // A folder's name is not that of a package.
    ...(top && (given || root.name) && { purl: purlOf({ type, namespace: namespace && lower(namespace), name: lower(name), version }) }),
    ...(folder !== undefined && { folder }),
    ...(licence && { licence }),
    ...(supplier && { supplier }),
    ...(kind && { kind }),
    hashes: [],
    edges: [],
  };
}

/** purl types in which capitals count. */
const CAPITALS = new Set(['cargo', 'conan', 'cocoapods', 'gem', 'golang', 'maven', 'nuget', 'swift']);

/** A name as an ecosystem writes it, such as `@scope/name`, `vendor/name` or `group:name`. */
function partsOf(type: string, full: string): { namespace?: string; name: string } {
  const pattern = PARTS[type] ?? /^(@[^/]+)\/(.+)$/;
  const [, namespace, name = full] = pattern.exec(full) ?? [];
  return { ...(namespace && { namespace }), name };
}

const PARTS: Readonly<Record<string, RegExp>> = {
  composer: /^([^/]+)\/([^/]+)$/,
  golang: /^(.+)\/([^/]+)$/,
  maven: /^([^:]+):([^:]+)$/,
};
