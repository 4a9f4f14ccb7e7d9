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

/** Folders above the one that an archive lies in, up to which its application can reach. */
const FARTHEST = 3;

/**
 * Which archives are on the class path of which: those in one archive are, and those in one folder, with the folders of
 * libraries beside and below it, as servers and installers lay them out. What is nearer counts before what is farther.
 */
export class Applications {
  /** By folder, or archive that others are in; then by artifact. */
  readonly #places = new Map<string, Map<string, Provider[]>>();

  /** @param container where others look for it */
  add(provider: Provider, container: string): void {
    const artifacts = this.#places.get(container) ?? new Map<string, Provider[]>();
    this.#places.set(container, artifacts);
    const same = artifacts.get(provider.artifactId);
    if (same) same.push(provider);
    else artifacts.set(provider.artifactId, [provider]);
  }

  /**
   * What an archive gets when it asks for an artifact: at the nearest place that has it, that of the version where one is,
   * else all, as they are all on the class path.
   */
  find(place: string, artifactId: string, fits: (provider: Provider) => boolean, version?: string): readonly Provider[] {
    for (const container of containersOf(place)) {
      const found = this.#places.get(container)?.get(artifactId)?.filter(fits);
      if (!found || found.length === 0) continue;
      const exact = found.filter((provider) => provider.version === version);
      return exact.length > 0 ? exact : found;
    }
    return [];
  }
}

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
    containers.push(folder, ...LIBRARIES.map((name) => (folder === '' ? name : `${folder}/${name}`)));
    if (folder === '') break;
    folder = folderOf(folder);
  }
  return containers;
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
