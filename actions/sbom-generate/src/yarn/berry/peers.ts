import { lockInvalid } from '../../npm/entry.ts';
import type { BerryLockfile, Entry } from './lockfile.ts';

/** A hundred times that of the largest lockfile known; a lockfile made for it could have the square of its size. */
const MOST_GIVEN = 1e6;

/**
 * Finds what provides each peer dependency. Yarn gives a package the one that whoever depends on it depends on; where that one
 * only has it as a peer itself, the one of whoever depends on that. A package in several places has all of those.
 * @param dependencies by the name under which each entry asks for them
 * @throws LOCKFILE_INVALID for more than can be
 * @returns by entry and name of the peer, with peers that Yarn adds
 */
export function providersOf(
  { lock, entries }: BerryLockfile,
  dependencies: ReadonlyMap<Entry, ReadonlyMap<string, Entry>>,
): Map<Entry, Map<string, Set<Entry>>> {
  const providers = new Map<Entry, Map<string, Set<Entry>>>(
    entries.map((entry) => [entry, new Map(peersOf(entry).map((name) => [name, new Set<Entry>()]))]),
  );
  const open: [Entry, string, Entry][] = [];
  let given = 0;
  const give = (to: Entry, name: string, provider: Entry) => {
    const known = providers.get(to)?.get(name);
    if (!known || known.has(provider)) return;
    known.add(provider);
    if (++given > MOST_GIVEN) throw lockInvalid(lock, undefined, `has more than ${MOST_GIVEN} ways to provide peer dependencies.`);
    open.push([to, name, provider]);
  };
  for (const [from, children] of dependencies) {
    for (const child of children.values()) {
      for (const name of providers.get(child)?.keys() ?? []) {
        const provider = children.get(name) ?? (from.locator.name === name ? from : dependencies.get(child)?.get(name));
        if (provider) give(child, name, provider);
      }
    }
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, name, provider] = next;
    const children = dependencies.get(from);
    // What it depends on itself comes first.
    if (!children || children.has(name)) continue;
    for (const child of new Set(children.values())) if (child !== provider) give(child, name, provider);
  }
  return providers;
}

/** Beside a peer, Yarn passes its types on, which matters to those that have the types as a peer themselves. */
function peersOf({ peers, dependencies }: Entry): string[] {
  const names = new Set(peers.keys());
  for (const name of peers.keys()) {
    const types = `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`;
    if (!name.startsWith('@types/') && !dependencies.has(types)) names.add(types);
  }
  return [...names];
}
