import type { Edge, EdgeKind, Package, Reading, Scope } from './graph.ts';

/**
 * How each package is reached from the roots of its lockfiles: required, only through optional dependencies somewhere on
 * every way, or only through development dependencies. What nothing requires is not in the map. Computed from the edges,
 * because the flags in a lockfile could hide a package.
 */
export function scopesOf(readings: readonly Reading[]): Map<Package, Scope> {
  const scopes = new Map<Package, Scope>();
  const waves: [Scope, (kind: EdgeKind) => boolean][] = [
    ['required', (kind) => kind === 'required' || kind === 'contains'],
    ['optional', (kind) => kind !== 'development'],
    ['excluded', () => true],
  ];
  const needed = readings.flatMap(({ packages }) =>
    packages.flatMap((pkg): Edge<Package>[] => (pkg.needed === undefined ? [] : [{ to: pkg, kind: pkg.needed }])),
  );
  // Each edge is looked at once, and again where its kind is for a later wave.
  let waiting: Edge<Package>[] = [...readings.map(({ root }) => ({ to: root, kind: 'required' as const })), ...needed];
  for (const [scope, follows] of waves) {
    const later: Edge<Package>[] = [];
    const open = [waiting];
    for (let edges = open.pop(); edges; edges = open.pop()) {
      for (const edge of edges) {
        const { to, kind } = edge;
        if (scopes.has(to)) continue;
        if (!follows(kind)) {
          later.push(edge);
          continue;
        }
        scopes.set(to, scope);
        open.push(to.edges);
      }
    }
    waiting = later;
  }
  return scopes;
}
