import type { Gap, Package } from './graph.ts';

/** Says why the dependencies of a package may not be all; several reasons are joined, and the worse state stays. */
export function addGap(pkg: Package, gap: Gap): void {
  const before = pkg.gap;
  if (before?.reason.split('; ').includes(gap.reason)) return;
  const state = before?.state === 'incomplete' ? 'incomplete' : gap.state;
  pkg.gap = before ? { state, reason: `${before.reason}; ${gap.reason}` } : gap;
}
