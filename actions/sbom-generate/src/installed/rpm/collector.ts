import { byText, type Package } from '../../graph.ts';
import { licenceReader } from '../../licence.ts';
import type { Collector, Distribution, Installed, Surroundings } from '../catalog.ts';
import { damaged } from '../damaged.ts';
import { placeOf } from '../links.ts';
import { supplierOf, systemPurl } from '../system.ts';
import { headersOfBdb, isBdb } from './bdb.ts';
import { MANIFEST } from './catalog.ts';
import { connect, type Installation } from './edges.ts';
import { type Entry, entryOf } from './header.ts';
import { licenceOfTag } from './licence.ts';
import { entriesOfManifest } from './manifest.ts';
import { headersOfNdb, isNdb } from './ndb.ts';
import { isSqlite, readSqlite } from './sqlite.ts';
import { readWriteAhead } from './wal.ts';

/** Where rpm keeps its database at the top of a tree. */
const HOMES = ['var/lib/rpm/', 'usr/lib/sysimage/rpm/', 'usr/share/rpm/'];

/** Prepares what collectors of rpm share. */
export async function rpmCollector(): Promise<() => Collector> {
  const readLicence = await licenceReader();
  const licenceOf = (tag: string) => licenceOfTag(tag, readLicence);
  return () => {
    const found = new Map<string, Entry[]>();
    /** Databases that are read when it is known whether there is a log of what has been written since. */
    const waiting = new Map<string, Uint8Array>();
    const logs = new Map<string, Uint8Array>();
    const gaps: string[] = [];
    return {
      take({ path }, content) {
        const slash = path.lastIndexOf('/') + 1;
        const name = path.slice(slash);
        if (path === MANIFEST) found.set(path, entriesOfManifest(content, path));
        else if (!HOMES.includes(path.slice(0, slash))) {
          // The names alone say little: Debian has lists that are called so.
          if (isDatabase(content))
            gaps.push(`${path} lists packages that are not read: it is not the database of rpm at the top of the tree`);
        } else if (name === 'rpmdb.sqlite-wal') logs.set(path.slice(0, -4), content);
        else if (name === 'rpmdb.sqlite-journal') {
          if (isHot(content)) gaps.push(`${path} has a transaction that was not finished, and its database may be damaged`);
        } else if (name === 'rpmdb.sqlite') waiting.set(path, content);
        else if (content.length === 0) gaps.push(`${path} is empty`);
        else found.set(path, entriesOfDatabase(content, path));
      },
      conclude(surroundings) {
        for (const path of new Set([...waiting.keys(), ...logs.keys()])) {
          const { pages, doubt } = readWriteAhead(logs.get(path) ?? new Uint8Array());
          if (doubt !== undefined) gaps.push(`${path}-wal ${doubt}, and what follows in it is left out`);
          const content = waiting.get(path) ?? new Uint8Array();
          if (content.length === 0 && pages.size === 0) gaps.push(`${path} is ${waiting.has(path) ? 'empty' : 'missing beside its log'}`);
          else {
            const { headers, names } = readSqlite(content, pages, path);
            const { entries, count } = entriesOf(headers, path);
            if (names !== undefined && names !== count)
              gaps.push(`${path} has ${count} packages and the names of ${names}: it has been changed by something else than rpm`);
            found.set(path, entries);
          }
        }
        waiting.clear();
        return concluded(found, gaps, surroundings, licenceOf);
      },
    };
  };
}

const isDatabase = (content: Uint8Array): boolean => isSqlite(content) || isNdb(content) || isBdb(content);

/** A rollback journal whose head has not been wiped. */
const isHot = (content: Uint8Array): boolean => content.subarray(0, 8).some((byte) => byte !== 0);

function entriesOfDatabase(content: Uint8Array, path: string): Entry[] {
  if (isNdb(content)) return entriesOf(headersOfNdb(content, path), path).entries;
  if (isBdb(content)) return entriesOf(headersOfBdb(content, path), path).entries;
  throw damaged(path, 'is no database of rpm.');
}

/** One header after the other, because together they are as large as their database. */
function entriesOf(headers: Iterable<Uint8Array>, path: string): { entries: Entry[]; count: number } {
  const entries: Entry[] = [];
  let count = 0;
  for (const blob of headers) {
    count += 1;
    const entry = entryOf(blob, path);
    if (entry) entries.push(entry);
  }
  return { entries, count };
}

function concluded(
  found: ReadonlyMap<string, Entry[]>,
  gaps: readonly string[],
  { distribution, real }: Surroundings,
  licenceOf: (tag: string) => string,
): Installed {
  const sources = [...found].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => rank(a) - rank(b) || byText(a, b));
  const entries = new Map<string, Entry>();
  for (const [, listed] of sources) for (const entry of listed) if (!entries.has(keyOf(entry))) entries.set(keyOf(entry), entry);
  const differ = sources.some(([, listed]) => new Set(listed.map(keyOf)).size !== entries.size);
  const doubts = differ ? [`${sources.map(([path]) => path).join(' and ')} have different packages, and all of them are listed`] : [];
  const installations = [...entries]
    .sort(([a], [b]) => byText(a, b))
    .map(([, entry]): Installation => ({ entry, pkg: packageOf(entry, distribution, licenceOf) }));
  connect(installations, (path) => placeOf(path, real));
  return {
    packages: installations.map(({ pkg }) => pkg),
    owners: installations.map(({ entry: { files }, pkg: owner }) => ({ owner, files })),
    gaps: [...gaps, ...doubts],
  };
}

/** The databases that say more before those that say less, and the newer formats before the older. */
const rank = (path: string): number => [/sqlite$/, /\.db$/, /Packages$/].findIndex((pattern) => pattern.test(path)) >>> 0;

const keyOf = ({ name, epoch, version, release, architecture }: Entry): string => `${name} ${epoch}:${version}-${release} ${architecture}`;

function packageOf(entry: Entry, distribution: Distribution | undefined, licenceOf: (tag: string) => string): Package {
  const { name, epoch, architecture, licence, vendor, file } = entry;
  const version = `${entry.version}-${entry.release}`;
  const supplier = supplierOf(vendor);
  const purl = systemPurl('rpm', name, version, distribution, {
    arch: architecture,
    epoch: epoch === 0 ? undefined : `${epoch}`,
    upstream: entry.source,
    modularitylabel: entry.modularity,
  });
  return {
    type: 'rpm',
    name,
    version: epoch === 0 ? version : `${epoch}:${version}`,
    ...(purl && { purl }),
    hashes: [],
    ...(licence && { licence: licenceOf(licence) }),
    ...(supplier && { supplier }),
    place: file,
    edges: [],
    ...(entry.requires === undefined && { gap: { state: 'unknown', reason: `${file} does not say what its packages require` } }),
  };
}
