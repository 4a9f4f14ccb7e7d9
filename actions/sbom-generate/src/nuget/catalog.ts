import type { Catalog } from '../installed/catalog.ts';

/** Applications and frameworks of .NET: the lists of what they load that lie beside them. */
export const dotnetCatalog: Catalog = {
  name: '.NET',
  wants: ({ path, size, executable }) => {
    if (path.endsWith('.json')) return path.endsWith('.deps.json') || path.endsWith('.runtimeconfig.json') ? 'content' : undefined;
    // An application can be one file with all in it.
    return size >= SMALLEST_HOST && (executable || path.endsWith('.exe')) ? 'executable' : undefined;
  },
  load: async () => (await import('./installed.ts')).dotnetCollector,
};

/** Bytes; hosts of applications in one file are larger. */
const SMALLEST_HOST = 32 * 1024;
