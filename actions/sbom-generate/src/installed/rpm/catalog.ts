import type { Catalog } from '../catalog.ts';

/** rpm of Red Hat, Fedora, SUSE, Amazon, Azure Linux and their kin. */
export const rpmCatalog: Catalog = {
  name: 'rpm',
  wants: ({ path }) => (DATABASE.test(path.slice(-32)) || path === MANIFEST ? 'content' : undefined),
  load: async () => (await import('./collector.ts')).rpmCollector(),
};

export const MANIFEST = 'var/lib/rpmmanifest/container-manifest-2';

const DATABASE = /rpm\/(?:rpmdb\.sqlite(?:-wal|-journal)?|Packages(?:\.db)?)$/;
