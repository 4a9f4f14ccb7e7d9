import type { Package } from './graph.ts';

/** The fewest packages from which all others are reached, as far as that is clear: those that nothing leads to, and one of each circle. */
export function topsOf(packages: readonly Package[]): Package[] {
  const led = new Set(packages.flatMap(({ edges }) => edges.map(({ to }) => to)));
  const reached = new Set<Package>();
  const tops: Package[] = [];
  const reach = (top: Package): void => {
    tops.push(top);
    const open = [top];
    reached.add(top);
    for (let pkg = open.pop(); pkg; pkg = open.pop()) {
      for (const { to } of pkg.edges) {
        if (reached.has(to)) continue;
        reached.add(to);
        open.push(to);
      }
    }
  };
  for (const pkg of packages) if (!led.has(pkg)) reach(pkg);
  for (const pkg of packages) if (!reached.has(pkg)) reach(pkg);
  return tops;
}
