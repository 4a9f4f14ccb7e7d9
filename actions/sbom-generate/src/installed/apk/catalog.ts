import type { Catalog } from '../catalog.ts';

/** apk of Alpine, Wolfi, Chainguard and OpenWrt. */
export const apkCatalog: Catalog = {
  name: 'apk',
  wants: ({ path }) => (path.endsWith('lib/apk/db/installed') ? 'content' : undefined),
  load: async () => (await import('./collector.ts')).apkCollector,
};
