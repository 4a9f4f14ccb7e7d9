import type { EdgeKind, Package, Reading } from './graph.ts';

/**
 * The reading of a lockfile that is a list: it says what is there, and not what needs what. The root gets an edge to each, which
 * is the most that the list says, and a gap says so.
 * @param why such as `conan.lock does not say which package needs which`
 */
export function flatReading(file: string, root: Package, packages: readonly (readonly [Package, EdgeKind])[], why: string): Reading {
  const gap = { state: 'unknown' as const, reason: why };
  for (const [pkg] of packages) pkg.gap ??= gap;
  root.edges.push(...packages.map(([to, kind]) => ({ to, kind })));
  if (packages.length > 0) root.gap ??= gap;
  return { file, root, packages: [root, ...packages.map(([pkg]) => pkg)], abandoned: [] };
}
