import type { FolderEntry } from '@sovereign-actions/core';

/** Tells whether a folder has a file, or a folder, of a name. A link counts as a file. */
type Has = (name: string, kind?: 'folder') => boolean;

/** The marks that package managers leave where they put what they fetched. A folder is known by them, not by its name. */
const MARKS: readonly ((name: string, has: Has) => boolean)[] = [
  // Cargo, in each crate that it vendors or unpacks.
  (_, has) => has('.cargo-checksum.json') || has('.cargo-ok'),
  // Go, in a folder that it never calls otherwise, and in its cache, where a folder has the version of the module.
  (name, has) => (name === 'vendor' && has('modules.txt')) || /@v\d+\.\d+\.\d+/.test(name),
  // Composer, whose folder can have any name.
  (_, has) => has('autoload.php') && has('composer', 'folder'),
  // RubyGems, such as in `vendor/bundle`.
  (_, has) => has('gems', 'folder') && has('specifications', 'folder'),
  // A virtual environment of Python.
  (_, has) => has('pyvenv.cfg'),
];

/**
 * Whether a folder holds copies of packages that a lockfile of the source already lists. What lies in them describes the
 * packages' own development, and would be taken for projects of the source.
 */
export function isVendored(name: string, entries: readonly FolderEntry[]): boolean {
  const has: Has = (wanted, kind) => entries.some((entry) => entry.name === wanted && (entry.kind === 'folder') === (kind === 'folder'));
  return MARKS.some((mark) => mark(name, has));
}
