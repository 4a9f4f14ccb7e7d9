import type { Edge, Package } from '../graph.ts';
import type { Installed, Surroundings } from './catalog.ts';
import { outermost, placeOf } from './links.ts';
import { isOfDistribution, isSame } from './vendor.ts';

/**
 * Counts once what two package managers know. What lies in a file of a package of the distribution is that package: those who make
 * it track what is inside. A package from elsewhere can have others' software inside, which nobody tracks: that is listed, as
 * contained in it, but for what is the packaged thing itself.
 *
 * What depended on a package that is not counted depends on the one that it is part of.
 */
export function countOnce(installed: readonly Installed[], { real }: Surroundings): Package[] {
  const owners = ownersOf(installed, real);
  const replaced = new Map<Package, Package>();
  const inside: { pkg: Package; owner: Package }[] = [];
  for (const [pkg, owner] of owners) {
    if (isOfDistribution(owner) || isSame(pkg, owner)) replaced.set(pkg, owner);
    else inside.push({ pkg, owner });
  }
  const kept = installed.flatMap(({ packages }) => packages).filter((pkg) => !replaced.has(pkg));
  const redirect = (edges: readonly Edge<Package>[], from: Package): Edge<Package>[] =>
    edges.map(({ to, kind }) => ({ to: replaced.get(to) ?? to, kind })).filter(({ to }) => to !== from);
  for (const pkg of kept) if (pkg.edges.some(({ to }) => replaced.has(to))) pkg.edges = redirect(pkg.edges, pkg);
  const needed = new Set(kept.flatMap(({ edges }) => edges.map(({ to }) => to)));
  for (const { pkg, owner } of inside) if (!needed.has(pkg)) owner.edges.push({ to: pkg, kind: 'contains' });
  return kept;
}

/** The package of the operating system in whose files each other package lies. */
function ownersOf(installed: readonly Installed[], real: Surroundings['real']): Map<Package, Package> {
  const found = new Map<string, Package[]>();
  for (const { packages, owners } of installed) {
    if (owners) continue;
    for (const pkg of packages) {
      const place = real(outermost(pkg.place ?? ''));
      const same = found.get(place);
      if (same) same.push(pkg);
      else found.set(place, [pkg]);
    }
  }
  const owning = new Map<Package, Package>();
  if (found.size === 0) return owning;
  for (const { owner, files } of installed.flatMap(({ owners }) => owners ?? [])) {
    // A link is of its owner, and what it leads to need not be.
    for (const file of files) for (const pkg of found.get(placeOf(file, real)) ?? []) owning.set(pkg, owner);
  }
  return owning;
}
