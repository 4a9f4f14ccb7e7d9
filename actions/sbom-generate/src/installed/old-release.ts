import type { Distribution } from './catalog.ts';

type Reader = readonly [path: string, read: (text: string) => Distribution | undefined];

/** Files of systems that are older than os-release(5); the more telling first. */
const READERS: readonly Reader[] = [
  ...['centos', 'redhat', 'oracle', 'fedora', 'system'].map((name): Reader => [`etc/${name}-release`, ofRedHat]),
  ['etc/alpine-release', (text) => named('alpine', /^\d[\d.]*/.exec(text)?.[0])],
  // Point releases were not yet counted apart; what is not released yet has names here.
  ['etc/debian_version', (text) => named('debian', /^\d+/.exec(text)?.[0])],
];

/** Where such systems say what they are. */
export const OLD_RELEASES: readonly string[] = READERS.map(([path]) => path);

/** IDs that os-release(5) has today for what these files call the system. */
const IDS: readonly [RegExp, string][] = [
  [/^Red Hat Enterprise/, 'rhel'],
  [/^CentOS/, 'centos'],
  [/^Oracle/, 'ol'],
  [/^Enterprise Linux/, 'ol'],
  [/^Fedora/, 'fedora'],
  [/^Scientific/, 'scientific'],
  [/^Amazon/, 'amzn'],
];

/** @param releases texts of the files, by path */
export function oldDistribution(releases: ReadonlyMap<string, string>): { place: string; distribution: Distribution } | undefined {
  for (const [place, read] of READERS) {
    const distribution = read(releases.get(place)?.trim() ?? '');
    if (releases.has(place) && distribution) return { place, distribution };
  }
  return undefined;
}

/** As `CentOS release 6.10 (Final)`. */
function ofRedHat(text: string): Distribution | undefined {
  const id = IDS.find(([pattern]) => pattern.test(text))?.[1];
  return id === undefined ? undefined : named(id, / release (\d[\d.]*)/.exec(text)?.[1], text);
}

const named = (id: string, version: string | undefined, title?: string): Distribution => ({
  id,
  like: [],
  ...(version !== undefined && { version }),
  ...(title !== undefined && { title }),
});
