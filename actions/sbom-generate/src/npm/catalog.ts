import type { Catalog } from '../installed/catalog.ts';
import { kindOfManifest } from './node-modules.ts';

/** Packages in `node_modules` folders, of whatever package manager, and the applications around them. */
export const nodeCatalog: Catalog = {
  name: 'npm',
  wants: ({ path }) => {
    if (path.endsWith('package.json')) return isManifest(path) && kindOfManifest(path) ? 'content' : undefined;
    return isOther(path) ? 'content' : undefined;
  },
  load: async () => (await import('./installed.ts')).nodeCollector,
};

const isManifest = (path: string): boolean => path.length === 12 || path.endsWith('/package.json');

/** What package managers write about what they installed, and the archives that Yarn has in place of folders, with its list of them. */
const isOther = (path: string): boolean =>
  path.endsWith('node_modules/.package-lock.json') ||
  path.endsWith('node_modules/.pnpm/lock.yaml') ||
  path.endsWith('.pnp.cjs') ||
  path.endsWith('.pnp.js') ||
  path.endsWith('.pnp.data.json') ||
  (path.endsWith('.zip') && /(?:^|\/)\.yarn\/(?:berry\/)?cache\/[^/]+$/.test(path));
