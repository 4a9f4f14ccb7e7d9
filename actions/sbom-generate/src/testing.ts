import type { Package, Reading } from './graph.ts';
import type { Reader } from './reader.ts';

/** Reads a lockfile among the files of a source that are given by path. */
export function readWith(reader: Reader, file: string, text: string, files: Record<string, string> = {}): Promise<Reading> {
  const all = new Map(Object.entries({ ...files, [file]: text }));
  const below = (folder: string) => {
    const prefix = folder === '.' ? '' : `${folder}/`;
    return [...all.keys()].flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])).sort();
  };
  return reader.read(
    { file, text },
    {
      text: async (path) => all.get(path.replace(/^\.\//, '')),
      names: async (folder) => below(folder).filter((path) => !path.includes('/')),
      folders: async (folder) => [
        ...new Set(below(folder).flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : []))),
      ],
      find: async (name) => [...all.keys()].filter((path) => isNamed(path.slice(path.lastIndexOf('/') + 1), name)).sort(),
    },
  );
}

const isNamed = (text: string, name: string | RegExp): boolean => (typeof name === 'string' ? text === name : name.test(text));

const label = ({ name, version }: Package): string => `${name}@${version ?? ''}`;

/** All edges as `from kind to`, sorted. */
export const edgesOf = ({ packages }: Reading): string[] =>
  packages.flatMap((pkg) => pkg.edges.map(({ to, kind }) => `${label(pkg)} ${kind} ${label(to)}`)).sort();

/** The package of a name and version, as `name@version`. */
export const byName = ({ packages }: Reading, name: string): Package => packages.find((pkg) => label(pkg) === name) as Package;
