import type { Catalog } from '../catalog.ts';

/** rpm of Red Hat, Fedora, SUSE, Amazon, Azure Linux and their kin. */
export const rpmCatalog: Catalog = {
  name: 'rpm',
  wants: ({ path }) => (isDatabase(path) || path === MANIFEST ? 'content' : undefined),
  load: async () => (await import('./collector.ts')).rpmCollector(),
};

export const MANIFEST = 'var/lib/rpmmanifest/container-manifest-2';

const isDatabase = (path: string): boolean =>
  path.endsWith('rpm/rpmdb.sqlite') ||
  path.endsWith('rpm/rpmdb.sqlite-wal') ||
  path.endsWith('rpm/rpmdb.sqlite-journal') ||
  path.endsWith('rpm/Packages.db') ||
  path.endsWith('rpm/Packages');
