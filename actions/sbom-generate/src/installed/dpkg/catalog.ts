import type { Catalog } from '../catalog.ts';

/** dpkg of Debian, Ubuntu and their kin, and what distroless and chiselled images have in its place. */
export const dpkgCatalog: Catalog = {
  name: 'dpkg',
  wants({ path }) {
    if (path.startsWith('usr/share/doc/')) return path.endsWith('/copyright') ? 'content' : undefined;
    if (path.startsWith('var/lib/dpkg/')) return isFact(path.slice(13)) ? 'content' : undefined;
    if (path.endsWith('/manifest.wall')) return 'content';
    return path.endsWith('lib/dpkg/status') || path.endsWith('lib/opkg/status') ? 'content' : undefined;
  },
  load: async () => (await import('./collector.ts')).dpkgCollector(),
};

function isFact(name: string): boolean {
  if (name.startsWith('info/')) return name.endsWith('.list');
  if (name.startsWith('status.d/')) return !SCRIPT.test(name);
  return name === 'status' || name === 'diversions';
}

/** What else can stand beside the control files of distroless images. */
const SCRIPT = /\.(?:preinst|postinst|prerm|postrm|config|conffiles|shlibs|symbols|templates|triggers)$/;
