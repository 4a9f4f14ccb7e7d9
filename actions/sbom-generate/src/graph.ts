/**
 * The neutral shape between readers and writers: one reader per ecosystem makes `Reading`s, `assemble` joins them into one
 * `Graph`, one writer per format turns that into bytes.
 */

export type HashAlgorithm = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** A digest in lower-case hex. */
export interface Hash {
  algorithm: HashAlgorithm;
  hex: string;
}

/** One of the files that a version is published as. */
export interface Artifact {
  /** As `distribution`. */
  url: string;
  hashes: readonly Hash[];
}

/** Who publishes a package or keeps it, as the package says. */
export interface Supplier {
  name: string;
  email?: string;
  url?: string;
}

/** The file at `distribution` as BSI TR-03183-2 describes one, where it has been seen and not only been named by a lockfile. */
export interface Deployable {
  /** Without folders. */
  name: string;
  executable: boolean;
  /** Whether it holds other files with their names. */
  archive: boolean;
  /** Whether what is in it can be told apart from the outside, as in an archive or a binary with a list of what was built in. */
  structured: boolean;
}

/** What a package is, where it is no library. */
export type Kind = 'application' | 'container' | 'operating-system';

/** Required unless every way to a package passes an optional or a development dependency. `contains`: a project that belongs to another. */
export type EdgeKind = 'required' | 'optional' | 'development' | 'contains';

export interface Edge<T> {
  to: T;
  kind: EdgeKind;
}

/** Facts of a package that are the same wherever it is installed. */
export interface PackageFacts {
  /** purl type, such as `npm`. */
  type: string;
  /** purl namespace, such as `@scope`. */
  namespace?: string;
  name: string;
  version?: string;
  purl?: string;
  /** Digests of the file at `distribution`. */
  hashes: readonly Hash[];
  /** Where the deployable comes from: URL, or `file:` path relative to the lockfile. Never with credentials. */
  distribution?: string;
  /** Where a version is published as several files, of which an installer takes one: all of them, and then no `distribution` or `hashes`. */
  artifacts?: readonly Artifact[];
  /** Source repository and commit as `git+https://host/path@commit`. Never with credentials. */
  vcs?: string;
  /** As the package declares it: an SPDX expression or a name. */
  licence?: string;
  supplier?: Supplier;
  deployable?: Deployable;
  kind?: Kind;
}

/** One place where a lockfile or a tree has a package. */
export interface Package extends PackageFacts {
  /**
   * The file that says that it is installed, relative to the top of the tree; one in an archive as `outer.jar!/path/in/it`. Not set
   * where a lockfile says so.
   */
  place?: string;
  /** Folder relative to the source, for a project of the source itself: a root or a workspace. */
  folder?: string;
  /** Inside the archive of another package, so it has no archive or hash of its own. */
  bundled?: boolean;
  edges: Edge<Package>[];
  /** Set where something needs it and the lockfile does not say what: as if by an edge of this kind, of which there is none. */
  needed?: EdgeKind;
  gap?: Gap;
}

/** Why the list of a package's dependencies may not be all of them. */
export interface Gap {
  state: 'incomplete' | 'unknown';
  reason: string;
}

/** What a reader gives for one lockfile. The root comes first. */
export interface Reading {
  /** Path of the lockfile relative to the source. */
  file: string;
  root: Package;
  packages: readonly Package[];
  /** Folders of projects that the lockfile still names, but that nothing leads to; not among the packages. */
  abandoned: readonly string[];
  /** Manifests in folders of the projects, as paths relative to the source, whose packages need not all be in this lockfile. */
  uncovered?: readonly string[];
}

/** CycloneDX scopes: `excluded` is development only. */
export type Scope = 'required' | 'optional' | 'excluded';

/** A package once, however many places it is installed in. */
export interface Component extends PackageFacts {
  /** Unique in the document and the same on every machine: the purl, with a fragment where two components share it. */
  ref: string;
  /** Files that say that it is there, relative to the source or the tree, sorted. */
  places: readonly string[];
  firstParty: boolean;
  bundled: boolean;
  /** In the lockfile, but nothing requires it. */
  extraneous: boolean;
  scope: Scope;
  gap?: Gap;
  /** Sorted by ref. */
  edges: readonly Edge<string>[];
}

export interface Graph {
  root: Component;
  /** All but the root, sorted by ref. */
  components: readonly Component[];
  /** What the document as a whole leaves out, and why; empty when it is complete. */
  gaps: readonly string[];
  /** What alone it is about, where the user has said so; not a gap. */
  scope?: string;
  development: 'mark' | 'exclude';
  /** CycloneDX lifecycle: what a source says before it is built, or what is found in what was built. */
  phase: 'pre-build' | 'post-build';
}

/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
