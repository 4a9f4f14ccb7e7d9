import type { Reading } from './graph.ts';

/** A lockfile with its text. */
export interface Lock {
  /** Path relative to the source, with `/`. */
  file: string;
  text: string;
}

/** The other files of the source, for a reader that needs what stands beside a lockfile. Paths are relative to the source. */
export interface SourceFiles {
  /**
   * The text of a file; undefined where there is none, where it is left out by the ignore input, and outside of the source.
   * @throws MANIFEST_INVALID for what is no regular file or not UTF-8, FILE_TOO_LARGE, FILE_UNREADABLE
   */
  text(file: string): Promise<string | undefined>;
  /** Names of the files in a folder, sorted; empty where there is no such folder. Hidden files too, links as they stand. */
  names(folder: string): Promise<readonly string[]>;
  /** Names of the folders in a folder, sorted; empty where there is no such folder. Without links, hidden ones and `node_modules`. */
  folders(folder: string): Promise<readonly string[]>;
  /** The lockfiles and manifests of the source with a name, sorted. */
  find(name: string | RegExp): Promise<readonly string[]>;
}

/** Reads what one ecosystem writes. Readers are pure but for what they read of the source. */
export interface Reader {
  /**
   * A lockfile as packages with resolved edges, all of them or an error.
   * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
   */
  read(lock: Lock, tree: SourceFiles): Promise<Reading>;
  /** Whether a manifest asks for packages. One that does and that no lockfile covers is a gap. @throws MANIFEST_INVALID */
  asks(manifest: Lock): boolean | Promise<boolean>;
}

/** What files an ecosystem has, known before its reader is loaded. */
export interface Ecosystem {
  /** For people, such as `npm`. */
  name: string;
  /** Ecosystems of one family share manifests: what one covers needs no other. The purl type of the family. */
  family: string;
  /** Names of lockfiles, or patterns of names. Of those in one folder, the first alone is read: the tools take one, too. */
  lockfiles: readonly (string | RegExp)[];
  /** Set where a folder can have several lockfiles that all count. */
  several?: true;
  /** Folders relative to the source that alone have such lockfiles. They may be hidden; all other hidden folders are passed over. */
  folders?: RegExp;
  /** Set for what surrounds a project, such as what builds it: a source that has nothing else has no lockfile. */
  surrounding?: true;
  /** Names of manifests, or patterns. A manifest is covered by a lockfile that gives a package with the folder of its project. */
  manifests: readonly (string | RegExp)[];
  /** Other families whose manifests in the folders of its projects its lockfile covers, too. */
  covers?: readonly string[];
  load(): Promise<Reader>;
}
