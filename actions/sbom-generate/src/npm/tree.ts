import { quote } from '../fault.ts';
import { type Declared, type Entry, lockConflict, lockInvalid } from './entry.ts';
import type { Lockfile } from './lockfile.ts';
import { DEEPEST } from './lockfile-v1.ts';
import type { Manifest } from './manifest.ts';

/** An entry at its place in the nested `node_modules` folders. */
export interface Placed {
  entry: Entry;
  /** The name under which others find it: of the folder, so an alias keeps it. */
  name: string;
  /** Where the search for a dependency goes on: the package or project around this one. */
  parent: Placed | undefined;
  children: Map<string, Placed>;
  /** Set for a symbolic link. */
  target?: Placed;
  /** A project of the source: the root, a workspace, the target of a link. */
  project: boolean;
  /** The manifest of a project, where it is there to be read. */
  manifest?: Manifest;
  /** What it depends on: for a project as its manifest says, of which the lockfile has a copy. */
  dependencies: ReadonlyMap<string, Declared>;
}

const INSTALLED = /^(?:(.*)\/)?node_modules\/((?:@[^/]+\/)?[^/]+)$/s;

/**
 * Puts the entries of a lockfile into the tree that npm would write to disk.
 * @returns the places in the order of the entries, links included
 * @throws LOCKFILE_CONFLICT for a place inside something that is not there; LOCKFILE_INVALID
 */
export function placeEntries({ lock, entries }: Lockfile): [Placed, ...Placed[]] {
  const byLocation = new Map<string, Placed>();
  for (const entry of entries) {
    // Version 1 repeats the target of every link to it; the first counts, as in npm.
    if (byLocation.has(entry.location)) continue;
    const name = INSTALLED.exec(entry.location)?.[2];
    byLocation.set(entry.location, {
      entry,
      name: name ?? entry.location,
      parent: undefined,
      children: new Map(),
      project: name === undefined,
      dependencies: entry.dependencies,
    });
  }
  const places = [...byLocation.values()] as [Placed, ...Placed[]];

  for (const place of places) {
    const { link, location } = place.entry;
    if (link === undefined) continue;
    const target = byLocation.get(link);
    if (!target || target.target || target.entry.link !== undefined)
      throw lockConflict(lock, location, `has a link at ${quote(location)} to ${quote(link)}, which the lockfile does not have.`);
    place.target = target;
  }

  for (const place of places) {
    const { location } = place.entry;
    const [, folder = '', name] = INSTALLED.exec(location) ?? [];
    if (name !== undefined) {
      const around = byLocation.get(folder);
      if (!around) throw lockConflict(lock, location, `has a package at ${quote(location)}, but none at ${quote(folder)} around it.`);
      const parent = around.target ?? around;
      place.parent = parent;
      // A link and its target can both have a folder of this name; the target's own is the one that is found.
      if (!parent.children.has(name) || parent === around) parent.children.set(name, place);
    } else if (location !== '') place.parent = projectAround(location, byLocation);
  }

  for (const place of places) {
    let depth = 0;
    for (let at = place.parent; at; at = at.parent)
      if (++depth > DEEPEST) throw lockInvalid(lock, place.entry.location, `nests packages more than ${DEEPEST} deep.`);
  }
  return places;
}

/** The nearest place above a project's folder; none above one that is outside of the lockfile's folder. */
function projectAround(location: string, byLocation: ReadonlyMap<string, Placed>): Placed | undefined {
  const outside = location.startsWith('../');
  for (let end = location.lastIndexOf('/'); end > 0; end = location.lastIndexOf('/', end - 1)) {
    const around = byLocation.get(location.slice(0, end));
    if (around && !around.target) return around;
  }
  return outside ? undefined : byLocation.get('');
}

/** What a package at this place gets when it asks for a name: its own `node_modules`, then those around it, links followed. */
export function lookUp(from: Placed, name: string): Placed | undefined {
  for (let place: Placed | undefined = from; place; place = place.parent) {
    const found = place.children.get(name);
    if (found) return found.target ?? found;
  }
  return undefined;
}
