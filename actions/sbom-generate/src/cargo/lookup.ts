import { type LockFaults, quote } from '../fault.ts';
import type { Linked } from './lockfile.ts';

/** Entries of one name and version by source. */
type SameVersion = Map<string | undefined, Linked>;

/**
 * Finds the entry that a dependency of a lockfile means. As Cargo writes and reads them: a name alone where one version is
 * there, name and version where one source is there, else all three; without a source, a package in a folder goes first.
 */
export class Lookup {
  readonly #names = new Map<string, Map<string, SameVersion>>();
  readonly #faults: LockFaults;

  constructor(faults: LockFaults) {
    this.#faults = faults;
  }

  /** @throws LOCKFILE_CONFLICT */
  add(entry: Linked): void {
    const { name, version, source } = entry;
    const versions = this.#names.get(name) ?? new Map<string, SameVersion>();
    this.#names.set(name, versions);
    const same = versions.get(version) ?? new Map<string | undefined, Linked>();
    versions.set(version, same);
    const key = withoutCommit(source);
    if (same.has(key)) throw this.#faults.conflict(`has the package ${quote(`${name} ${version}`)} twice.`, entry.line());
    same.set(key, entry);
  }

  /** @throws LOCKFILE_INVALID, LOCKFILE_CONFLICT */
  find(written: string, from: Linked): Linked {
    const [, name, version, source] = /^(\S+)(?: (\S+)(?: \((\S*)\))?)?$/.exec(written) ?? [];
    if (name === undefined)
      throw this.#faults.invalid(`has the package ${quote(from.name)} with a dependency ${quote(written)}.`, from.line());
    const found = this.#lookUp(name, version, source);
    if (!found) {
      throw this.#faults.conflict(
        `says that ${quote(from.name)} needs ${quote(written)}, which ${found === null ? 'could be several packages' : 'it does not have'}.`,
        from.line(),
      );
    }
    return found;
  }

  /** @returns null where several could be meant */
  #lookUp(name: string, version: string | undefined, source: string | undefined): Linked | null | undefined {
    const versions = this.#names.get(name);
    if (version === undefined && versions && versions.size > 1) return null;
    const same = version === undefined ? versions?.values().next().value : versions?.get(version);
    if (!same) return undefined;
    if (source) return same.get(withoutCommit(source));
    return same.get(undefined) ?? (same.size === 1 ? same.values().next().value : null);
  }
}

/** The commit of a repository stands at the package, but not in newer formats where something depends on it. */
const withoutCommit = (source: string | undefined): string | undefined => source?.replace(/#.*$/, '');
