import type { Package } from '../../graph.ts';

/** A package that an archive is or has in it. */
export interface Provider {
  groupId?: string;
  artifactId: string;
  version?: string;
  classifier?: string;
  /** Of the file, as Maven names the type: `hpi` for a `.jpi`. */
  extension: string;
  pkg: Package;
}

/** Folders beside or below an application that have its libraries. */
const LIBRARIES = ['lib', 'libs', 'lib/main', 'lib/boot', 'app', 'dependency', 'dependencies', 'WEB-INF/lib'];

/** Group under which plugins are found by name alone. */
const PLUGIN = '*';

/** Archives of one artifact in one place: an application has few versions of one, and an attacker need not have more. */
const MOST_OF_ONE = 100;

/** Folders above the one that an archive lies in, up to which its application can reach. */
const FARTHEST = 3;

/** Folders that applications of all kinds lie in, next to each other: what is above an application is not of it. */
const SHARED =
  /^(?:|bin|data|etc|home(?:\/[^/]+)?|lib|mnt|opt|root|srv|tmp|usr(?:\/(?:bin|lib|share|share\/java|local(?:\/(?:bin|lib|share))?))?|var(?:\/(?:lib|opt))?)$/;

/**
 * Which archives are on the class path of which: those in one archive are, and those in one folder, with the folders of
 * libraries beside and below it, as servers and installers lay them out. What is nearer counts before what is farther.
 */
export class Applications {
  /** By folder, or archive that others are in; then by artifact and group. */
  readonly #places = new Map<string, Map<string, Provider[]>>();

  /** @param container where others look for it */
  add(provider: Provider, container: string): void {
    this.#put(container, keyOf(provider.artifactId, provider.groupId), provider);
    if (provider.extension === 'hpi') this.#put(container, keyOf(provider.artifactId, PLUGIN), provider);
  }

  #put(container: string, key: string, provider: Provider): void {
    const artifacts = this.#places.get(container) ?? new Map<string, Provider[]>();
    this.#places.set(container, artifacts);
    const same = artifacts.get(key);
    if (!same) artifacts.set(key, [provider]);
    else if (same.length < MOST_OF_ONE) same.push(provider);
  }

  /**
   * What an archive gets when it asks for an artifact of a group: at the nearest place that has it, that of the version where one
   * is, else all, as they are all on the class path. What was added without a group is looked at, too.
   */
  find(place: string, groupId: string, artifactId: string, fits: (provider: Provider) => boolean, version?: string): readonly Provider[] {
    for (const container of containersOf(place)) {
      const artifacts = this.#places.get(container);
      if (!artifacts) continue;
      const named = [...(artifacts.get(keyOf(artifactId, groupId)) ?? []), ...(artifacts.get(keyOf(artifactId, undefined)) ?? [])];
      const found = named.filter(fits);
      if (found.length === 0) continue;
      const exact = found.filter((provider) => provider.version === version);
      return exact.length > 0 ? exact : found;
    }
    return [];
  }

  /** A plugin of Jenkins, whose names are one space. */
  plugin(place: string, name: string): readonly Provider[] {
    return this.find(place, PLUGIN, name, ({ extension }) => extension === 'hpi');
  }
}

const keyOf = (artifactId: string, groupId: string | undefined): string => `${artifactId}\n${groupId ?? ''}`;

/** Where an archive lies: the archive that it is in, else the folder. */
export function containerOf(place: string): string {
  const outer = place.lastIndexOf('!/');
  return outer >= 0 ? place.slice(0, outer + 1) : folderOf(place);
}

/** Where an archive looks, the nearest first: in itself, beside itself, and then the same for the archive that it is in. */
function containersOf(place: string): string[] {
  const containers = [`${place}!`];
  let at = place;
  for (let outer = at.lastIndexOf('!/'); outer >= 0; outer = at.lastIndexOf('!/')) {
    at = at.slice(0, outer);
    containers.push(`${at}!`);
  }
  let folder = folderOf(at);
  for (let up = 0; up <= FARTHEST; up++) {
    if (up > 0 && SHARED.test(folder)) break;
    containers.push(folder, ...LIBRARIES.map((name) => (folder === '' ? name : `${folder}/${name}`)));
    folder = folderOf(folder);
  }
  return containers;
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
