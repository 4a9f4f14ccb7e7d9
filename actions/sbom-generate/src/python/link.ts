import type { EdgeKind, Package, Reading } from '../graph.ts';

/** That a package needs another, with some of its extras. */
export interface Need {
  to: Node;
  extras: readonly string[];
}

/** A package of a lockfile with what it needs by itself, and what only for extras and groups. */
export interface Node {
  pkg: Package;
  needs: Need[];
  /** Needs of an extra, which others ask for by `name[extra]`. */
  extras: Map<string, Need[]>;
  /** Needs of a dependency group: of projects alone, and for development. */
  groups: Map<string, Need[]>;
}

export const nodeOf = (facts: Omit<Package, 'edges'>): Node => ({
  pkg: { ...facts, edges: [] },
  needs: [],
  extras: new Map(),
  groups: new Map(),
});

const EXTRA = 'extra ';
const GROUP = 'group ';

/**
 * Gives every package its edges. An extra counts as it is asked for: by something required, only for an extra of a project,
 * or only for development; one that nothing asks for is not installed and has no edges.
 * @param starts the projects: the root and the members of its workspace
 */
export function link(nodes: Iterable<Node>, starts: readonly Node[]): void {
  const asked = wavesOf(starts);
  for (const node of nodes) {
    const edges = new Map<Node, EdgeKind>();
    const add = (needs: readonly Need[], kind: EdgeKind) => {
      // The strongest kind comes first.
      for (const { to } of needs) if (to !== node && !edges.has(to)) edges.set(to, kind);
    };
    const parts = [...(asked.get(node) ?? [])].filter(([part]) => part !== '');
    add(node.needs, 'required');
    for (const kind of ['required', 'optional', 'development'] as const)
      for (const [part, wave] of parts) if (wave === kind) add(needsOf(node, part), kind);
    node.pkg.edges.push(...[...edges].map(([to, kind]) => ({ to: to.pkg, kind })));
  }
}

/** What a lockfile gives once everything in it has its needs. */
export function linkedReading(file: string, root: Node, nodes: readonly Node[], uncovered: Reading['uncovered']): Reading {
  link([root, ...nodes], [root]);
  return { file, root: root.pkg, packages: [root, ...nodes].map(({ pkg }) => pkg), abandoned: [], uncovered };
}

/** In which wave each part of a node is asked for first: the empty part is the package itself. */
function wavesOf(starts: readonly Node[]): Map<Node, Map<string, EdgeKind>> {
  const asked = new Map<Node, Map<string, EdgeKind>>();
  const visit = (node: Node, part: string, wave: EdgeKind) => {
    const open: [Node, string][] = [[node, part]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [at, name] = next;
      const parts = asked.get(at) ?? new Map<string, EdgeKind>();
      asked.set(at, parts);
      if (parts.has(name)) continue;
      parts.set(name, wave);
      for (const { to, extras } of needsOf(at, name)) {
        open.push([to, '']);
        for (const extra of extras) if (to.extras.has(extra)) open.push([to, EXTRA + extra]);
      }
    }
  };
  for (const start of starts) visit(start, '', 'required');
  for (const start of starts) for (const extra of start.extras.keys()) visit(start, EXTRA + extra, 'optional');
  for (const start of starts) for (const group of start.groups.keys()) visit(start, GROUP + group, 'development');
  return asked;
}

function needsOf({ needs, extras, groups }: Node, part: string): readonly Need[] {
  if (part === '') return needs;
  const name = part.slice(EXTRA.length);
  return (part.startsWith(EXTRA) ? extras.get(name) : groups.get(name)) ?? [];
}

/** A root contains the projects that belong to it, where it does not need them anyway. */
export function contain(root: Node, members: Iterable<Node>): void {
  for (const { pkg } of members) {
    if (pkg === root.pkg) continue;
    const edge = root.pkg.edges.find(({ to }) => to === pkg);
    if (!edge) root.pkg.edges.push({ to: pkg, kind: 'contains' });
    else if (edge.kind !== 'required') edge.kind = 'contains';
  }
}
