import type { Package } from '../graph.ts';
import type { TreeFile, Want } from './tree.ts';

/** Which operating system a tree is of, from its os-release. */
export interface Distribution {
  /** `ID`, such as `debian`. */
  id: string;
  /** `ID_LIKE`. */
  like: readonly string[];
  /** `VERSION_ID`, such as `12` or `3.20.3`. */
  version?: string;
  /** `PRETTY_NAME`. */
  title?: string;
}

/** What is known of the whole tree when all of it has come by. */
export interface Surroundings {
  distribution: Distribution | undefined;
  /** The path of a file with the symbolic links on the way to it followed; what leads out of the tree stays in it, as under chroot. */
  real(path: string): string;
  /** The symbolic links of the tree by path, with their targets as they stand. */
  links: ReadonlyMap<string, string>;
}

/** What one catalog found. */
export interface Installed {
  /** Every package has `place`, the file that says that it is there. Edges lead to packages of the same list alone. */
  packages: readonly Package[];
  /**
   * Set by the package manager of an operating system: the files of each package, as paths without the first `/`. What other
   * catalogs find in such a file is that package and is not counted again.
   */
  owners?: readonly { owner: Package; files: readonly string[] }[];
  /** What could not be read, as sentences without a full stop that name the file. */
  gaps: readonly string[];
}

/** Gathers one ecosystem's files during one scan. It keeps facts and not contents: an image can have a million files. */
export interface Collector {
  /**
   * A file that the catalog wants, whole. What is damaged is thrown as INSTALLED_INVALID, never passed over; what is merely of
   * another kind with the same name is.
   */
  take(file: TreeFile, content: Uint8Array): Promise<void> | void;
  /** Called once after the last file. The same files in another order give the same. */
  conclude(surroundings: Surroundings): Promise<Installed> | Installed;
}

/** One ecosystem among installed software, known before its collector is loaded. */
export interface Catalog {
  /** For people, such as `dpkg`. */
  name: string;
  /** Decided by path, size and mode alone, for every file of a tree: keep it cheap. */
  wants(file: TreeFile): Want | undefined;
  /** Loaded when the first file is wanted. */
  load(): Promise<() => Collector>;
}
