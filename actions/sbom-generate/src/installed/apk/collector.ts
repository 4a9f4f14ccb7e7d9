import { byText, type Package } from '../../graph.ts';
import type { Collector, Distribution } from '../catalog.ts';
import { supplierOf, systemPurl, wholeText } from '../system.ts';
import { type Entry, entriesOf } from './database.ts';
import { connect, type Installation } from './edges.ts';

/** Where apk keeps its database, of version 2 and 3. */
const PLACES = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];

export function apkCollector(): Collector {
  const found = new Map<string, Entry[]>();
  const gaps: string[] = [];
  return {
    take({ path }, content) {
      if (!PLACES.includes(path)) {
        gaps.push(`${path} lists packages that are not read: it is not the database of apk at the top of the tree`);
        return;
      }
      const whole = wholeText(path, content);
      found.set(path, entriesOf(whole.text, path));
      gaps.push(...whole.gaps);
    },
    conclude({ distribution }) {
      // The same package in both places is one that was there before apk moved its database.
      const entries = new Map(PLACES.flatMap((place) => found.get(place) ?? []).map((entry) => [`${entry.name} ${entry.version}`, entry]));
      const installations = [...entries.values()]
        .sort((a, b) => byText(a.name, b.name) || byText(a.version, b.version))
        .map((entry): Installation => ({ entry, pkg: packageOf(entry, distribution) }));
      connect(installations);
      return {
        packages: installations.map(({ pkg }) => pkg),
        owners: installations.map(({ entry: { files }, pkg: owner }) => ({ owner, files })),
        gaps,
      };
    },
  };
}

function packageOf(entry: Entry, distribution: Distribution | undefined): Package {
  const { name, version, architecture, origin, licence, file } = entry;
  const upstream = origin === name ? undefined : origin;
  // apk itself makes packages whose names begin so, for what `apk add --virtual` was asked for; nobody publishes them.
  const purl = name.startsWith('.')
    ? undefined
    : systemPurl('apk', name.toLowerCase(), version, distribution, { arch: architecture, upstream });
  const supplier = supplierOf(entry.maintainer);
  return {
    type: 'apk',
    name,
    version,
    ...(purl && { purl }),
    hashes: [],
    ...(licence && { licence }),
    ...(supplier && { supplier }),
    place: file,
    edges: [],
  };
}
