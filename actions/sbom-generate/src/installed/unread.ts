import { byText } from '../graph.ts';
import type { Catalog, Collector } from './catalog.ts';

/** Package managers whose databases are not read, by how the path of a small file ends that each of them keeps. */
const MARKERS: readonly [ending: string, manager: string][] = [
  ['var/lib/pacman/local/ALPM_DB_VERSION', 'pacman'],
  ['/CONTENTS', 'Portage'],
  ['nix/var/nix/db/schema', 'Nix'],
  ['var/guix/db/schema', 'Guix'],
  ['var/lib/snapd/state.json', 'snapd'],
  ['flatpak/repo/config', 'Flatpak'],
  ['/INSTALL_RECEIPT.json', 'Homebrew'],
  ['var/db/xbps/pkgdb-0.38.plist', 'XBPS'],
];

function managerOf(path: string): string | undefined {
  for (const [ending, manager] of MARKERS) {
    // Others have files named CONTENTS, too.
    if (path.endsWith(ending))
      return manager === 'Portage' && !/(?:^|\/)var\/db\/pkg\/[^/]+\/[^/]+\/CONTENTS$/.test(path) ? undefined : manager;
  }
  return undefined;
}

/** Says of what other package managers installed that it is not in the document. */
export const unreadCatalog: Catalog = {
  name: 'others',
  wants: ({ path }) => (managerOf(path) === undefined ? undefined : 'content'),
  load: async () => unreadCollector,
};

function unreadCollector(): Collector {
  const markers = new Map<string, string[]>();
  return {
    take({ path }) {
      const manager = managerOf(path) as string;
      const found = markers.get(manager);
      if (found) found.push(path);
      else markers.set(manager, [path]);
    },
    conclude: () => ({
      packages: [],
      gaps: [...markers].map(([manager, [...paths]]) => {
        const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
        return `${paths.sort(byText)[0]}${more}: what ${manager} installed is not read`;
      }),
    }),
  };
}
