import type { Catalog } from '../installed/catalog.ts';

/** Applications and frameworks of .NET: the lists of what they load that lie beside them. */
export const dotnetCatalog: Catalog = {
  name: '.NET',
  wants: ({ path }) =>
    path.endsWith('.json') && (path.endsWith('.deps.json') || path.endsWith('.runtimeconfig.json')) ? 'content' : undefined,
  load: async () => (await import('./installed.ts')).dotnetCollector,
};
