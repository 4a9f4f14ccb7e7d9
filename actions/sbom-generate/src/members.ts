import type { Package } from './graph.ts';

/**
 * Members of a workspace belong to its root, also where the root asks for one for development only.
 * @returns the edges of the root
 */
export function withMembers(root: Package, members: Iterable<Package>): Package['edges'] {
  const missing = new Set(members);
  missing.delete(root);
  const own = root.edges.filter(({ to, kind }) => !missing.has(to) || kind === 'required');
  for (const { to } of own) missing.delete(to);
  return [...own, ...[...missing].map((to) => ({ to, kind: 'contains' as const }))];
}
