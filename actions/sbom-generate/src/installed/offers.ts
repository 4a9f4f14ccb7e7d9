import { addGap } from '../gap.ts';
import type { EdgeKind, Package } from '../graph.ts';

/** Packages with one name that are looked at: so many that no real system has more, so few that a made-up one ends. */
const MOST = 100;

/** What installed packages are or provide, by name. */
export class Offers<T> {
  readonly #byName = new Map<string, T[]>();
  readonly #crowded = new Set<string>();

  /** Add what is so named before what only provides the name: of too many, the first are kept. */
  add(name: string, offer: T): void {
    const same = this.#byName.get(name);
    if (!same) this.#byName.set(name, [offer]);
    else if (same.length < MOST) same.push(offer);
    else this.#crowded.add(name);
  }

  of(name: string): readonly T[] {
    return this.#byName.get(name) ?? [];
  }

  /** Whether there were more of a name than are kept. */
  isCrowded(name: string): boolean {
    return this.#crowded.has(name);
  }
}

/** What became of the requirements of one package. */
export class Outcome {
  readonly #targets = new Map<Package, EdgeKind>();
  readonly #missing = new Set<string>();
  readonly #crowded = new Set<string>();
  readonly #from: Package;

  constructor(from: Package) {
    this.#from = from;
  }

  leadsTo(to: Package, kind: EdgeKind): void {
    if (to !== this.#from && this.#targets.get(to) !== 'required') this.#targets.set(to, kind);
  }

  /** @param requirement as the package writes it */
  lacks(requirement: string): void {
    this.#missing.add(requirement);
  }

  isCrowdedAt(name: string): void {
    this.#crowded.add(name);
  }

  /** Gives the package its edges, and the gap where they may not be all. */
  settle(): void {
    const { edges } = this.#from;
    for (const [to, kind] of this.#targets) edges.push({ to, kind });
    if (this.#missing.size > 0) this.#gap(`requires what is not installed: ${[...this.#missing].join(', ')}`);
    if (this.#crowded.size > 0)
      this.#gap(`requires what more than ${MOST} packages provide, not all of which are listed: ${[...this.#crowded].join(', ')}`);
  }

  #gap(reason: string): void {
    addGap(this.#from, { state: 'incomplete', reason });
  }
}
