import type { Catalog } from '../installed/catalog.ts';

/** What Composer installed, by its list in the `vendor` folder, and the applications that it did so for. */
export const composerCatalog: Catalog = {
  name: 'Composer',
  wants: ({ path }) => {
    if (path.endsWith('/installed.json'))
      return path.endsWith('/composer/installed.json') || path === 'composer/installed.json' ? 'content' : undefined;
    if (!path.endsWith('composer.json')) return undefined;
    return (path.length === 13 || path.endsWith('/composer.json')) && !/(?:^|\/)vendor\//.test(path) ? 'content' : undefined;
  },
  load: async () => (await import('./installed.ts')).composerCollector,
};
