import type { Package } from '../graph.ts';
import type { Distribution } from './catalog.ts';
import { OLD_RELEASES, oldDistribution } from './old-release.ts';

/** Where os-release(5) looks, the first before the second. */
const PLACES = ['etc/os-release', 'usr/lib/os-release'];

const ALL: ReadonlySet<string> = new Set([...PLACES, ...OLD_RELEASES]);

/** Whether a file says which operating system it is, as of today or as before os-release(5). */
export const isOsRelease = (path: string): boolean => ALL.has(path);

/** @param releases texts of the files, by path */
export function distributionOf(releases: ReadonlyMap<string, string>): Distribution | undefined {
  const text = PLACES.map((place) => releases.get(place)).find((found) => found !== undefined);
  if (text === undefined) return oldDistribution(releases)?.distribution;
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, key, value] = /^([A-Z][A-Z0-9_]*)=(.*?)\s*$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) fields.set(key, unquote(value));
  }
  const version = fields.get('VERSION_ID');
  const title = fields.get('PRETTY_NAME');
  return {
    // os-release(5) says that an absent ID is to be read so.
    id: fields.get('ID') || 'linux',
    like: (fields.get('ID_LIKE') ?? '').split(/\s+/).filter(Boolean),
    ...(version && { version }),
    ...(title && { title }),
  };
}

/** Quotes and backslashes as a shell reads them. */
function unquote(value: string): string {
  if (/^'[^']*'$/.test(value)) return value.slice(1, -1);
  const inner = /^".*"$/.test(value) ? value.slice(1, -1) : value;
  return inner.replace(/\\([\\"'$`])/g, '$1');
}

/** The operating system itself as a package. */
export function operatingSystem(distribution: Distribution | undefined, releases: ReadonlyMap<string, string>): Package | undefined {
  const place = PLACES.find((candidate) => releases.has(candidate)) ?? oldDistribution(releases)?.place;
  if (!distribution || place === undefined) return undefined;
  const { id, version } = distribution;
  return { type: 'generic', kind: 'operating-system', name: id, ...(version && { version }), hashes: [], place, edges: [] };
}
