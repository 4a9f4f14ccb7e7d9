import type { Package } from '../graph.ts';
import { purlOf } from '../purl.ts';

/** A module, or with a subpath a package of it, as the facts of a package. */
export function moduleFacts(module: string, version: string | undefined, subpath?: string): Omit<Package, 'edges'> {
  const slash = module.lastIndexOf('/');
  const parts = { ...(slash > 0 && { namespace: module.slice(0, slash) }), name: module.slice(slash + 1), ...(version && { version }) };
  // Paths of modules have capitals that count; purl has taken golang as case-sensitive since 2026.
  return { type: 'golang', ...parts, purl: purlOf({ type: 'golang', ...parts, subpath }), hashes: [] };
}
