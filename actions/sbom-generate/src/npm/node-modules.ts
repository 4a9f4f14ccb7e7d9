import { folderOf, join } from '../installed/folders.ts';

/**
 * A place where Node.js finds a package: directly in a `node_modules` folder, itself in no package or directly in one, or in
 * a store such as pnpm's `node_modules/.pnpm/name@1.0.0/node_modules/name` or Yarn's `node_modules/.store/name/package`.
 * Deeper inside of packages lie the fixtures of their tests.
 */
const PLACE =
  /^(?:node_modules\/(?:\.[^/]+\/[^/]+\/(?:node_modules\/(?:@[^/]+\/)?[^/.@][^/]*|package)|(?:@[^/]+\/)?[^/.@][^/]*)\/)+package\.json$/;

/** What Yarn 1 has fetched, each package in a `node_modules` folder of its own: from there it is copied to where it is installed. */
const CACHED = /(?:^|\/)v\d+\/npm-[^/]+-[0-9a-f]{40}(?:-integrity)?\/node_modules\//;

/** What a file named `package.json` is of, by its path: a package, something around packages, or neither. */
export function kindOfManifest(path: string): 'package' | 'project' | undefined {
  const start = path.startsWith('node_modules/') ? 0 : path.indexOf('/node_modules/') + 1;
  if (start === 0 && !path.startsWith('node_modules/')) return 'project';
  return PLACE.test(path.slice(start)) && !CACHED.test(path) ? 'package' : undefined;
}

/** The name under which a package in a folder is found, where the folder has one. */
export const nameOfFolder = (folder: string): string | undefined => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(folder)?.[1];

/** Finds packages as `require` does, links followed. */
export class NodeModules<T> {
  readonly #packages: ReadonlyMap<string, T>;
  readonly #links: ReadonlyMap<string, string>;
  readonly #real: (path: string) => string;
  /** `node_modules` folders that are there, and scopes in them that are links. */
  readonly #folders = new Set<string>();
  readonly #linkedScopes = new Set<string>();

  /** @param packages by folder */
  constructor(packages: ReadonlyMap<string, T>, links: ReadonlyMap<string, string>, real: (path: string) => string) {
    this.#packages = packages;
    this.#links = links;
    this.#real = real;
    for (const list of [packages, links]) {
      for (const path of list.keys()) {
        const name = nameOfFolder(path);
        if (name !== undefined) this.#folders.add(path.slice(0, -name.length - 1));
        else if (list === links && path.endsWith('node_modules')) this.#folders.add(path);
        if (list === links && name?.startsWith('@')) this.#linkedScopes.add(path);
      }
    }
  }

  /** Whether a folder has a `node_modules` folder with something in it. */
  has(folder: string): boolean {
    return this.#folders.has(join(folder, 'node_modules'));
  }

  /** What a package in a folder gets when it asks for a name. */
  find(folder: string, name: string): T | undefined {
    for (let at = folder; ; at = folderOf(at)) {
      const around = join(at, 'node_modules');
      if (!/(?:^|\/)node_modules$/.test(at) && this.#folders.has(around)) {
        const found = this.at(`${around}/${name}`);
        if (found) return found;
      }
      if (at === '') return undefined;
    }
  }

  /** The package at a path below a `node_modules` folder. */
  at(path: string): T | undefined {
    const direct = this.#packages.get(path);
    if (direct || this.#links.size === 0) return direct;
    const around = path.slice(0, -(nameOfFolder(path) as string).length - 1);
    const linked = this.#links.has(path) || this.#links.has(around) || this.#linkedScopes.has(folderOf(path));
    return linked ? this.#packages.get(this.#real(path)) : undefined;
  }
}
