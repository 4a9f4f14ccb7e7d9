import type { Package } from '../../graph.ts';
import type { Entry } from './database.ts';
import { type Dependency, dependencyOf, isWithin } from './dependency.ts';

/** An installed package as what it declares and as what the document says. */
export interface Installation {
  entry: Entry;
  pkg: Package;
}

interface Offer {
  by: Installation;
  /** Undefined where a name is provided without one; that satisfies no dependency with a version. */
  version: string | undefined;
}

/**
 * Gives every package its edges: to each package that has the name a dependency asks for, or provides it, in a version that
 * fits. What is asked for and not there is a gap; packages that must not be there are no dependencies.
 */
export function connect(installations: readonly Installation[]): void {
  const offers = offersOf(installations);
  const known = new Map<string, Dependency | undefined>();
  for (const from of installations) {
    const targets = new Set<Package>();
    const missing = new Set<string>();
    for (const word of from.entry.depends) {
      if (!known.has(word)) known.set(word, dependencyOf(word));
      const dependency = known.get(word);
      if (dependency?.conflict) continue;
      const found = dependency ? satisfying(dependency, offers) : [];
      for (const { pkg } of found) if (pkg !== from.pkg) targets.add(pkg);
      if (found.length === 0) missing.add(word);
    }
    from.pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
    if (missing.size > 0) from.pkg.gap = { state: 'incomplete', reason: `requires what is not installed: ${[...missing].join(', ')}` };
  }
}

function offersOf(installations: readonly Installation[]): Map<string, Offer[]> {
  const offers = new Map<string, Offer[]>();
  const add = (name: string, offer: Offer) => {
    const same = offers.get(name);
    if (same) same.push(offer);
    else offers.set(name, [offer]);
  };
  for (const by of installations) {
    add(by.entry.name, { by, version: by.entry.version });
    for (const word of by.entry.provides) {
      const provided = dependencyOf(word);
      if (provided) add(provided.name, { by, version: provided.bound?.version });
    }
  }
  return offers;
}

const satisfying = ({ name, bound }: Dependency, offers: ReadonlyMap<string, Offer[]>): Installation[] =>
  (offers.get(name) ?? []).flatMap(({ by, version }) =>
    !bound || (version !== undefined && isWithin(version, bound, by.entry.checksum)) ? by : [],
  );
