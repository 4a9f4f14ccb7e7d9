import { folderOf } from '../installed/folders.ts';
import { type PnpPackage, parsePnp } from './plug-n-play.ts';

/** A package or a project in a folder, or at a path that leads into an archive. */
interface Placed {
  folder: string;
  project: boolean;
}

/** What lists of Plug'n'Play say, with the places that they lead to. */
export interface Lists<T> {
  /** Projects with a list beside them. */
  tops: ReadonlySet<T>;
  /** The other projects in lists. */
  members: readonly T[];
  /** Places in archives that lists have, in their order. */
  archived: readonly T[];
  /** Whether what a place finds is said by a list. */
  has(place: T): boolean;
  find(from: T, name: string): readonly T[];
  /** What a place finds beyond what it declares, because the project says so. */
  unlisted(place: T): readonly T[];
}

/** Gathers the lists of Yarn's Plug'n'Play, and the archives that packages are in. */
export class YarnArchives<T extends Placed & { manifest: { dependencies: ReadonlyMap<string, unknown> } }> {
  readonly #archived = new Map<string, T>();
  /** By file; undefined for one without data in it. */
  readonly #lists = new Map<string, ReadonlyMap<string, PnpPackage> | undefined>();

  take(place: T): void {
    this.#archived.set(place.folder, place);
  }

  /** @throws INSTALLED_INVALID */
  takeList(file: string, text: string): void {
    this.#lists.set(file, parsePnp(file, text));
  }

  /** Files of lists of which the data could not be found. */
  get unread(): string[] {
    const folders = new Set([...this.#lists].flatMap(([file, list]) => (list ? [folderOf(file)] : [])));
    return [...this.#lists].flatMap(([file, list]) => (list || folders.has(folderOf(file)) ? [] : [file]));
  }

  /** @param folders places by folder */
  conclude(folders: ReadonlyMap<string, T>): Lists<T> {
    const byPlace = new Map<T, { list: ReadonlyMap<string, PnpPackage>; entries: PnpPackage[] }>();
    const placeOf = ({ location }: PnpPackage): T | undefined => this.#archived.get(location) ?? folders.get(location);
    const [tops, members, archived]: [Set<T>, Set<T>, Set<T>] = [new Set(), new Set(), new Set()];
    for (const [file, list] of [...this.#lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const entry of list?.values() ?? []) {
        const place = placeOf(entry);
        if (!place || !list) continue;
        const seen = byPlace.get(place);
        // Of two lists, as of `.pnp.cjs` and a copy, the first by name counts.
        if (seen && seen.list !== list) continue;
        if (seen) seen.entries.push(entry);
        else byPlace.set(place, { list, entries: [entry] });
        if (this.#archived.get(entry.location) === place) archived.add(place);
        else if (place.project && place.folder === folderOf(file)) tops.add(place);
        else if (place.project) members.add(place);
      }
    }
    const known = new Map<T, ReadonlyMap<string, ReadonlySet<T>>>();
    const targetsOf = (place: T): ReadonlyMap<string, ReadonlySet<T>> => {
      const before = known.get(place);
      if (before) return before;
      const targets = new Map<string, Set<T>>();
      const { list, entries } = byPlace.get(place) ?? { list: undefined, entries: [] };
      for (const { dependencies } of entries) {
        for (const [name, key] of dependencies) {
          const entry = key === undefined ? undefined : list?.get(key);
          const to = entry && placeOf(entry);
          if (to) targets.set(name, (targets.get(name) ?? new Set()).add(to));
        }
      }
      known.set(place, targets);
      return targets;
    };
    const declares = ({ manifest }: T) => manifest.dependencies;
    return {
      tops,
      members: [...members],
      archived: [...archived].sort((a, b) => (a.folder < b.folder ? -1 : 1)),
      has: (place) => byPlace.has(place),
      find: (from, name) => [...(targetsOf(from).get(name) ?? [])],
      unlisted: (place) =>
        [...targetsOf(place)].flatMap(([name, targets]) => (declares(place).has(name) ? [] : [...targets].filter((to) => to !== place))),
    };
  }
}
