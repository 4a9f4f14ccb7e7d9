import { addGap } from '../../gap.ts';
import type { EdgeKind, Package } from '../../graph.ts';
import { type Capability, capability, flagsOf, isHint, isOfRpm, overlap, textOf } from './dependency.ts';
import type { Entry } from './header.ts';
import { type Rich, richOf } from './rich.ts';

/** An installed package as what its header declares and as what the document says. */
export interface Installation {
  entry: Entry;
  pkg: Package;
}

/**
 * Gives every package its edges: to each that provides what it requires in a version that fits, or has the file that it requires.
 * What is required and not there is a gap.
 * @param at the path of a file with the links on the way to it followed
 */
export function connect(installations: readonly Installation[], at: (path: string) => string): void {
  const index = new Index(installations, at);
  for (const { entry, pkg } of installations) {
    if (!entry.requires) continue;
    const edges = new Map<Package, EdgeKind>();
    const missing = new Set<string>();
    for (const required of entry.requires) {
      if (isOfRpm(required)) continue;
      const kind: EdgeKind = isHint(required) ? 'optional' : 'required';
      const found = index.satisfying(required);
      if (!found) {
        if (kind === 'required') missing.add(textOf(required));
        continue;
      }
      for (const to of found) if (to !== pkg && edges.get(to) !== 'required') edges.set(to, kind);
    }
    pkg.edges = [...edges].map(([to, kind]) => ({ to, kind }));
    if (missing.size > 0) addGap(pkg, { state: 'incomplete', reason: `requires what is not installed: ${[...missing].sort().join(', ')}` });
  }
}

interface Offer {
  pkg: Package;
  provided: Capability;
}

/** What all packages together provide. */
class Index {
  readonly #offers = new Map<string, Offer[]>();
  readonly #files: ReadonlyMap<string, ReadonlySet<Package>>;
  readonly #at: (path: string) => string;
  readonly #known = new Map<string, readonly Package[] | undefined>();

  constructor(installations: readonly Installation[], at: (path: string) => string) {
    this.#at = at;
    for (const { entry, pkg } of installations) {
      const { name, epoch, version, release, provides } = entry;
      // Packages of old provide their names without saying so.
      if (!provides.some((provided) => provided.name === name))
        this.#offer({ pkg, provided: capability(name, flagsOf('='), `${epoch}:${version}-${release}`) });
      for (const provided of provides) this.#offer({ pkg, provided });
    }
    this.#files = requiredFiles(installations, at);
  }

  #offer(offer: Offer): void {
    const same = this.#offers.get(offer.provided.name);
    if (same) same.push(offer);
    else this.#offers.set(offer.provided.name, [offer]);
  }

  /** @returns undefined where nothing satisfies it; empty where it asks for nothing */
  satisfying(required: Capability): readonly Package[] | undefined {
    const key = textOf(required);
    if (this.#known.has(key)) return this.#known.get(key);
    const rich = required.name.startsWith('(') ? richOf(required.name) : { leaf: required };
    const found = rich && this.#evaluate(rich);
    this.#known.set(key, found);
    return found;
  }

  #evaluate(rich: Rich): readonly Package[] | undefined {
    if ('leaf' in rich) return this.#plain(rich.leaf);
    const [first, ...rest] = rich.parts as [Rich, ...Rich[]];
    const found = rich.parts.map((part) => this.#evaluate(part));
    switch (rich.operator) {
      case 'and':
        return found.includes(undefined) ? undefined : found.flatMap((packages) => packages ?? []);
      case 'or':
        return found.every((packages) => packages === undefined) ? undefined : found.flatMap((packages) => packages ?? []);
      case 'if':
        return this.#evaluate(rest[0] as Rich) ? this.#evaluate(first) : rest[1] ? this.#evaluate(rest[1]) : [];
      default: {
        // `with` and `without`: one package that is all of them, or the first and none of the others.
        const others = found.slice(1).map((packages) => new Set(packages));
        const fits = (found[0] ?? []).filter((pkg) => others.every((packages) => packages.has(pkg) === (rich.operator === 'with')));
        return fits.length > 0 ? fits : undefined;
      }
    }
  }

  #plain(required: Capability): readonly Package[] | undefined {
    const found = new Set<Package>();
    for (const { pkg, provided } of this.#offers.get(required.name) ?? []) if (overlap(required, provided)) found.add(pkg);
    if (required.name.startsWith('/')) for (const pkg of this.#files.get(this.#at(required.name.slice(1))) ?? []) found.add(pkg);
    return found.size > 0 ? [...found] : undefined;
  }
}

/** The packages that have a file, for files that any package requires. */
function requiredFiles(installations: readonly Installation[], at: (path: string) => string): Map<string, Set<Package>> {
  const files = new Map<string, Set<Package>>();
  for (const { entry } of installations) {
    for (const { name } of entry.requires ?? []) {
      // In a rich dependency, a path is a word by itself.
      for (const [path] of name.startsWith('(') ? name.matchAll(/(?<=[\s(])\/[^\s()]+/g) : name.startsWith('/') ? [[name] as const] : [])
        files.set(at(path.slice(1)), new Set());
    }
  }
  if (files.size === 0) return files;
  for (const { entry, pkg } of installations) for (const file of entry.files) files.get(at(file))?.add(pkg);
  return files;
}
