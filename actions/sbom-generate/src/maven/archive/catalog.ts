import type { Catalog } from '../../installed/catalog.ts';
import { extensionOf } from './extension.ts';

/** Java archives, by their names alone. */
export const javaCatalog: Catalog = {
  name: 'Java archives',
  wants: ({ path }) => (extensionOf(path) === undefined ? undefined : 'content'),
  load: async () => (await import('../installed.ts')).javaArchives,
};
