import * as path from 'node:path/posix';
import type { Package, Reading } from '../graph.ts';
import type { SourceFiles } from '../reader.ts';
import { type Declared, Wanted } from './wanted.ts';

/** Where a package manager puts packages beside its lockfile, and what they declare. */
export interface Copies {
  /**
   * Files with the metadata of what is wanted, each with what reads it; more than one file may be of one package.
   * @param base folder relative to the source
   */
  find(wanted: Wanted, tree: SourceFiles, base: string): AsyncIterable<string>;
  read(file: string, text: string): Promise<Declared> | Declared;
}

const COPIES: Readonly<Record<string, () => Promise<Copies>>> = {
  npm: async () => (await import('./node-modules.ts')).nodeModules,
  pypi: async () => (await import('./virtualenv.ts')).virtualenv,
  gem: async () => (await import('./bundle.ts')).bundle,
  cargo: async () => (await import('./crates.ts')).crates,
};

/** Files read at the same time. */
const PARALLEL = 16;

/**
 * Gives packages of lockfiles, which mostly say no licences, the licence and the supplier that an installed copy beside the
 * lockfile declares, where name and version agree. A copy that cannot be read declares nothing: the lockfile is what counts.
 * @returns how many packages have got a licence
 */
export async function enrich(readings: readonly Reading[], tree: SourceFiles): Promise<number> {
  let found = 0;
  for (const [type, load] of Object.entries(COPIES)) {
    const own = readings.filter(({ packages }) => packages.some((pkg) => pkg.type === type && lacksLicence(pkg)));
    if (own.length === 0) continue;
    const wanted = new Wanted(own.flatMap(({ packages }) => packages.filter((pkg) => pkg.type === type)));
    const copies = await load();
    for (const base of basesOf(own)) {
      let open: string[] = [];
      const readAll = async () => {
        const files = open;
        open = [];
        for (const declared of await Promise.all(files.map((file) => declaredIn(file, copies, tree)))) if (declared) wanted.take(declared);
      };
      try {
        for await (const file of copies.find(wanted, tree, base)) {
          open.push(file);
          if (open.length === PARALLEL) await readAll();
        }
      } catch {
        // A folder that cannot be seen has no copies for us.
      }
      await readAll();
    }
    found += wanted.found;
  }
  return found;
}

const lacksLicence = ({ licence, folder, version }: Package): boolean =>
  licence === undefined && folder === undefined && version !== undefined;

/** Folders of lockfiles and of the projects in them. */
const basesOf = (readings: readonly Reading[]): Set<string> =>
  new Set(
    readings.flatMap(({ file, packages }) => [
      path.dirname(file),
      ...packages.flatMap(({ folder }) => (folder === undefined || folder.startsWith('..') ? [] : [folder])),
    ]),
  );

async function declaredIn(file: string, copies: Copies, tree: SourceFiles): Promise<Declared | undefined> {
  try {
    const text = await tree.text(file);
    return text === undefined ? undefined : await copies.read(file, text);
  } catch {
    return undefined;
  }
}
