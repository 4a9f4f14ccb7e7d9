/** What a folder holds. */
export interface Entries {
  files: ReadonlySet<string>;
  folders: ReadonlySet<string>;
}

/** The marks that package managers leave where they put what they fetched. A folder is known by them, not by its name. */
const MARKS: readonly ((name: string, entries: Entries) => boolean)[] = [
  // Cargo, in each crate that it vendors or unpacks.
  (_, { files }) => files.has('.cargo-checksum.json') || files.has('.cargo-ok'),
  // Go, in a folder that it never calls otherwise, and in its cache, where a folder has the version of the module.
  (name, { files }) => (name === 'vendor' && files.has('modules.txt')) || /@v\d+\.\d+\.\d+/.test(name),
  // Composer, whose folder can have any name.
  (_, { files, folders }) => files.has('autoload.php') && folders.has('composer'),
  // RubyGems, such as in `vendor/bundle`.
  (_, { folders }) => folders.has('gems') && folders.has('specifications'),
  // A virtual environment of Python.
  (_, { files }) => files.has('pyvenv.cfg'),
];

/**
 * Whether a folder holds copies of packages that a lockfile of the source already lists. What lies in them describes the
 * packages' own development, and would be taken for projects of the source.
 */
export const isVendored = (name: string, entries: Entries): boolean => MARKS.some((mark) => mark(name, entries));
