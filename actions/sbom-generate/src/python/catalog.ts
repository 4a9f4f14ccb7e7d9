import type { Catalog } from '../installed/catalog.ts';

/** What pip and others installed: metadata in `.dist-info` and `.egg-info`, eggs, and the environments that they are in; conda's own. */
export const pythonCatalog: Catalog = {
  name: 'Python',
  wants: ({ path }) => (isWanted(path) ? 'content' : undefined),
  load: async () => (await import('./installed.ts')).pythonCollector,
};

/** By the last character first: a tree can have a million files. */
function isWanted(path: string): boolean {
  switch (path.charCodeAt(path.length - 1)) {
    case A:
      return path.endsWith('.dist-info/METADATA') && !isLeft(path);
    case D:
      return path.endsWith('.dist-info/RECORD') && !isLeft(path);
    case O:
      return (path.endsWith('.egg-info/PKG-INFO') && !isLeft(path)) || path.endsWith('.egg/EGG-INFO/PKG-INFO');
    case LOWER_T:
      return (path.endsWith('.egg-info/requires.txt') && !isLeft(path)) || path.endsWith('.egg/EGG-INFO/requires.txt');
    case LOWER_N:
      return (
        path.endsWith('.json') &&
        ((path.endsWith('.dist-info/direct_url.json') && !isLeft(path)) || /(?:^|\/)conda-meta\/[^/]+$/.test(path))
      );
    case LOWER_O:
      return path.endsWith('.egg-info') && !isLeft(path);
    case LOWER_K:
      return path.endsWith('.egg-link');
    case LOWER_G:
      return path.endsWith('.egg') || path === 'pyvenv.cfg' || path.endsWith('/pyvenv.cfg');
    default:
      return false;
  }
}

const [A, D, O, LOWER_T, LOWER_N, LOWER_O, LOWER_K, LOWER_G] = [...'ADOtnokg'].map((character) => character.charCodeAt(0));

/** Before pip removes a distribution, it calls it so; what is left of that is none. */
const isLeft = (path: string): boolean => /(?:^|\/)~[^/]*(?:\/[^/]+)?$/.test(path);
