import type { Package } from '../../graph.ts';
import { Offers, Outcome } from '../offers.ts';
import { isWithin, listOf, type Relation, relationOf } from './relation.ts';
import type { Entry } from './status.ts';

/** An installed package as what it declares and as what the document says. */
export interface Installation {
  entry: Entry;
  pkg: Package;
}

/** Something that a dependency can ask for: a package, or a name that one provides. */
interface Offer {
  by: Installation;
  architecture: string | undefined;
  /** Undefined where a name is provided without one; that satisfies no dependency with a version. */
  version: string | undefined;
}

/**
 * Gives every package its edges, by the rules of dpkg: names, provided names, versions and architectures (Debian policy 7,
 * and the Multi-Arch specification). Of alternatives, all that are installed and fit count, as apt counts them when it
 * looks for what nothing needs any more. What is asked for and not there is a gap.
 * @param native architecture that `all` stands for
 */
export function connect(installations: readonly Installation[], native: string | undefined): void {
  const offers = offersOf(installations, native);
  const known = new Map<string, readonly Relation[]>();
  for (const from of installations) {
    if (from.entry.depends === undefined) {
      from.pkg.gap = { state: 'unknown', reason: `${from.entry.file} does not say what its packages require` };
      continue;
    }
    const outcome = new Outcome(from.pkg);
    const architecture = own(from.entry, native);
    for (const part of listOf(from.entry.depends)) {
      const alternatives = known.get(part) ?? alternativesOf(part);
      known.set(part, alternatives);
      const found = alternatives.flatMap((relation) => satisfying(relation, architecture, offers));
      for (const { pkg } of found) outcome.leadsTo(pkg, 'required');
      const crowded = alternatives.filter(({ name }) => offers.isCrowded(name));
      for (const { name } of crowded) outcome.isCrowdedAt(name);
      if (found.length === 0 && crowded.length === 0) outcome.lacks(part);
    }
    outcome.settle();
  }
}

/** A part that cannot be understood has no relations, and so is missing. */
const alternativesOf = (part: string): Relation[] => part.split('|').flatMap((alternative) => relationOf(alternative.trim()) ?? []);

const own = ({ architecture }: Entry, native: string | undefined): string | undefined =>
  architecture === 'all' || architecture === undefined ? native : architecture;

function offersOf(installations: readonly Installation[], native: string | undefined): Offers<Offer> {
  const offers = new Offers<Offer>();
  for (const by of installations) {
    const { entry } = by;
    offers.add(entry.name, { by, architecture: own(entry, native), version: entry.version ?? '' });
  }
  for (const by of installations) {
    for (const part of listOf(by.entry.provides)) {
      const provided = relationOf(part);
      if (!provided) continue;
      const architecture = provided.architecture ?? own(by.entry, native);
      offers.add(provided.name, { by, architecture, version: provided.bound?.version });
    }
  }
  return offers;
}

function satisfying({ name, architecture, bound }: Relation, from: string | undefined, offers: Offers<Offer>): Installation[] {
  return offers.of(name).flatMap((offer) => {
    if (!fits(architecture, from, offer)) return [];
    if (bound && (offer.version === undefined || !isWithin(offer.version, bound))) return [];
    return offer.by;
  });
}

/** `:any` asks for a package that allows it; an architecture that is not named is that of the package that asks. */
function fits(asked: string | undefined, from: string | undefined, { by, architecture }: Offer): boolean {
  if (asked === 'any') return by.entry.multiArch === 'allowed' || architecture === from;
  if (asked !== undefined && asked !== 'native') return architecture === asked;
  return by.entry.multiArch === 'foreign' || architecture === from || architecture === undefined || from === undefined;
}
