import type { EdgeKind, Package } from '../../graph.ts';
import { Offers, Outcome } from '../offers.ts';
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
    const outcome = new Outcome(pkg);
    for (const required of entry.requires) {
      if (isOfRpm(required)) continue;
      const kind: EdgeKind = isHint(required) ? 'optional' : 'required';
      const { found, crowded } = index.satisfying(required);
      for (const to of found ?? []) outcome.leadsTo(to, kind);
      for (const name of crowded) outcome.isCrowdedAt(name);
      if (!found && crowded.length === 0 && kind === 'required') outcome.lacks(textOf(required));
    }
    outcome.settle();
  }
}

interface Offer {
  pkg: Package;
  provided: Capability;
}

interface Answer {
  /** Undefined where nothing satisfies it; empty where it asks for nothing. */
  found: readonly Package[] | undefined;
  crowded: readonly string[];
}

/** What all packages together provide. */
class Index {
  readonly #offers = new Offers<Offer>();
  readonly #files: ReadonlyMap<string, ReadonlySet<Package>>;
  readonly #at: (path: string) => string;
  readonly #known = new Map<string, Answer>();
  /** Names of what is being answered of which there are more than are looked at. */
  #crowded: string[] = [];

  constructor(installations: readonly Installation[], at: (path: string) => string) {
    this.#at = at;
    // Packages of old provide their names without saying so.
    for (const { entry, pkg } of installations) {
      const { name, epoch, version, release, provides } = entry;
      const named = provides.filter((provided) => provided.name === name);
      const all = named.length > 0 ? named : [capability(name, flagsOf('='), `${epoch}:${version}-${release}`)];
      for (const provided of all) this.#offers.add(name, { pkg, provided });
    }
    for (const { entry, pkg } of installations) {
      for (const provided of entry.provides) if (provided.name !== entry.name) this.#offers.add(provided.name, { pkg, provided });
    }
    this.#files = requiredFiles(installations, at);
  }

  satisfying(required: Capability): Answer {
    const key = textOf(required);
    let answer = this.#known.get(key);
    if (!answer) {
      this.#crowded = [];
      const rich = required.name.startsWith('(') ? richOf(required.name) : { leaf: required };
      answer = { found: rich && this.#evaluate(rich), crowded: this.#crowded };
      this.#known.set(key, answer);
    }
    return answer;
  }

  #evaluate(rich: Rich): readonly Package[] | undefined {
    if ('leaf' in rich) return this.#plain(rich.leaf);
    const found = rich.parts.map((part) => this.#evaluate(part));
    switch (rich.operator) {
      case 'and':
        return found.includes(undefined) ? undefined : found.flatMap((packages) => packages ?? []);
      case 'or':
        return found.every((packages) => packages === undefined) ? undefined : found.flatMap((packages) => packages ?? []);
      case 'if':
        return found[1] ? found[0] : rich.parts[2] ? found[2] : [];
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
    if (this.#offers.isCrowded(required.name)) this.#crowded.push(required.name);
    for (const { pkg, provided } of this.#offers.of(required.name)) if (overlap(required, provided)) found.add(pkg);
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
