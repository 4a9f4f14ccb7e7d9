import type { Package, Supplier } from '../graph.ts';

/** What an installed copy of a package says of it. */
export interface Declared {
  name?: string;
  version?: string;
  licence?: string;
  supplier?: Supplier;
}

/** Packages of lockfiles whose licence nothing has said yet, by full name and version. */
export class Wanted {
  readonly #packages = new Map<string, Map<string, Package[]>>();
  #found = 0;

  constructor(packages: Iterable<Package>) {
    for (const pkg of packages) {
      // What is made here has no other copy.
      if (pkg.licence !== undefined || pkg.version === undefined || pkg.folder !== undefined) continue;
      const versions = this.#packages.get(fullName(pkg)) ?? new Map<string, Package[]>();
      this.#packages.set(fullName(pkg), versions);
      const same = versions.get(pkg.version);
      if (same) same.push(pkg);
      else versions.set(pkg.version, [pkg]);
    }
  }

  /** How many packages have got a licence. */
  get found(): number {
    return this.#found;
  }

  /** How many names are still wanted. */
  get size(): number {
    return this.#packages.size;
  }

  has(name: string, version?: string): boolean {
    const versions = this.#packages.get(name);
    return versions !== undefined && (version === undefined || versions.has(version));
  }

  /** Gives the packages of this name and version what the copy declares, and wants them no longer. */
  take({ name, version, licence, supplier }: Declared): void {
    if (name === undefined || version === undefined) return;
    const versions = this.#packages.get(name);
    for (const pkg of versions?.get(version) ?? []) {
      if (licence) {
        pkg.licence = licence;
        this.#found++;
      }
      if (supplier) pkg.supplier ??= supplier;
    }
    versions?.delete(version);
    if (versions?.size === 0) this.#packages.delete(name);
  }
}

const fullName = ({ namespace, name }: Package): string => (namespace ? `${namespace}/${name}` : name);
