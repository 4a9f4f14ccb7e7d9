import type { EdgeKind, Package, Reading, Scope } from './graph.ts';

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
  for (const { root } of readings) scopes.set(root, 'required');
  const needed = readings.flatMap(({ packages }) => packages.filter((pkg) => pkg.needed !== undefined));
  for (const [scope, follows] of waves) {
    for (const pkg of needed) if (follows(pkg.needed as EdgeKind) && !scopes.has(pkg)) scopes.set(pkg, scope);
    const open = [...scopes.keys()];
    for (let pkg = open.pop(); pkg; pkg = open.pop()) {
      for (const { to, kind } of pkg.edges) {
        if (!follows(kind) || scopes.has(to)) continue;
        scopes.set(to, scope);
        open.push(to);
      }
    }
  }
  return scopes;
}
