import type { Package } from '../../graph.ts';
import { Offers, Outcome } from '../offers.ts';
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
  for (const { entry, pkg } of installations) {
    const outcome = new Outcome(pkg);
    for (const word of entry.depends) {
      if (!known.has(word)) known.set(word, dependencyOf(word));
      const dependency = known.get(word);
      if (dependency?.conflict) continue;
      const found = dependency ? satisfying(dependency, offers) : [];
      for (const { pkg: to } of found) outcome.leadsTo(to, 'required');
      if (dependency && offers.isCrowded(dependency.name)) outcome.isCrowdedAt(dependency.name);
      else if (found.length === 0) outcome.lacks(word);
    }
    outcome.settle();
  }
}

function offersOf(installations: readonly Installation[]): Offers<Offer> {
  const offers = new Offers<Offer>();
  for (const by of installations) offers.add(by.entry.name, { by, version: by.entry.version });
  for (const by of installations) {
    for (const word of by.entry.provides) {
      const provided = dependencyOf(word);
      if (provided) offers.add(provided.name, { by, version: provided.bound?.version });
    }
  }
  return offers;
}

const satisfying = ({ name, bound }: Dependency, offers: Offers<Offer>): Installation[] =>
  offers
    .of(name)
    .flatMap(({ by, version }) => (!bound || (version !== undefined && isWithin(version, bound, by.entry.checksum)) ? by : []));
