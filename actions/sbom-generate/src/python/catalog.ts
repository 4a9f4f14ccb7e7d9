import type { Catalog } from '../installed/catalog.ts';

/** What pip and others installed: metadata in `.dist-info` and `.egg-info`, eggs, and the environments that they are in; conda's own. */
export const pythonCatalog: Catalog = {
  name: 'Python',
  wants: ({ path }) => (isWanted(path) ? 'content' : undefined),
  load: async () => (await import('./installed.ts')).pythonCollector,
};

const ENDS = [
  '.dist-info/METADATA',
  '.dist-info/direct_url.json',
  '.egg-info/PKG-INFO',
  '.egg-info/requires.txt',
  '.egg-info',
  '.egg-link',
];

function isWanted(path: string): boolean {
  if (path.endsWith('.json') && /(?:^|\/)conda-meta\/[^/]+$/.test(path)) return true;
  // Before pip removes a distribution, it calls it so; what is left of that is none.
  if (ENDS.some((end) => path.endsWith(end))) return !/(?:^|\/)~[^/]*(?:\/[^/]+)?$/.test(path);
  return /(?:^|\/)pyvenv\.cfg$|\.egg(?:\/EGG-INFO\/(?:PKG-INFO|requires\.txt))?$/.test(path);
}
