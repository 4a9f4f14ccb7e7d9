import type { Layer, TarEntry, TarVisitor, TarWant, UnpackLimit } from '@sovereign-actions/oci';
import { sbomError } from '../../errors.ts';
import { isExecutable, LARGEST_FILE, type TreeFile, type Visitor, type Want } from '../tree.ts';
import type { Claim, Overlay } from './overlay.ts';
import { shown, treePath } from './path.ts';
import { Recent } from './recent.ts';

/** A visible hard link whose file is in a lower layer. */
export interface OpenLink {
  path: string;
  target: string;
}

/** A name of the tree that a content is wanted for. */
interface Delivery {
  file: TreeFile;
  want: Want;
}

/** What a hard link can lead to. A file has its content at the entry with the number `order`. */
type Original = { kind: 'file'; size: number; executable: boolean; order: number } | { kind: 'link'; target: string } | { kind: 'device' };

export interface LayerReaderOptions {
  overlay: Overlay;
  visitor: Visitor;
  layer: Layer;
  /** What holes and hard links make of a few bytes counts as unpacked, too. */
  limit: UnpackLimit;
  /** Numbers of entries that do not count. */
  without: ReadonlySet<number>;
  /** Hard links of higher layers to files that these do not have. */
  above: readonly OpenLink[];
}

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/** Reads one layer into an overlay, and tells the visitor what is visible. */
export class LayerReader implements TarVisitor {
  readonly #overlay: Overlay;
  readonly #visitor: Visitor;
  readonly #layer: Layer;
  readonly #limit: UnpackLimit;
  readonly #without: ReadonlySet<number>;
  #order = -1;
  /** What the content of the entry at hand is wanted for. */
  #delivery: Delivery | undefined;
  readonly #recent = new Recent();
  /** What hard links can lead to, but for visible files: those the overlay knows. */
  readonly #originals = new Map<string, Original>();
  /** Hard links whose target had not come by, by target. */
  readonly #open = new Map<string, OpenLink[]>();
  /** Targets of hard links that had not come by, by path. */
  readonly #onward = new Map<string, string>();
  readonly #again = new Map<number, Delivery[]>();

  constructor({ overlay, visitor, layer, limit, without, above }: LayerReaderOptions) {
    this.#overlay = overlay;
    this.#visitor = visitor;
    this.#layer = layer;
    this.#limit = limit;
    this.#without = without;
    for (const link of above) this.#wait(link);
  }

  entry(entry: TarEntry): TarWant | Promise<TarWant> {
    this.#order += 1;
    if (this.#without.size > 0 && this.#without.has(this.#order)) return 'skip';
    const path = treePath(entry.name, this.#layer.name);
    if (path === '') return 'skip';
    if (path.startsWith(WHITEOUT, path.lastIndexOf('/') + 1)) return this.#mark(path);
    switch (entry.kind) {
      case 'file':
        return this.#file(path, entry);
      case 'hard-link':
        return this.#hardLink(path, treePath(entry.link, this.#layer.name));
      case 'symlink': {
        const original: Original = { kind: 'link', target: entry.link };
        this.#originals.set(path, original);
        this.#tellLink(path, original, this.#overlay.add(path, 'link', 0, this.#order));
        return 'skip';
      }
      case 'device':
        this.#originals.set(path, { kind: 'device' });
        this.#overlay.add(path, 'device', 0, this.#order);
        return 'skip';
      case 'folder':
        this.#overlay.add(path, 'folder', 0, this.#order);
        return 'skip';
    }
  }

  async content(_: TarEntry, bytes: Buffer): Promise<void> {
    this.#recent.set(this.#order, bytes);
    if (this.#delivery) await this.#deliver(this.#delivery, bytes);
  }

  /**
   * Follows the hard links that are left.
   * @returns the contents that have to be read again, by number of the entry, and the links to lower layers
   */
  async end(): Promise<{ again: ReadonlyMap<number, (bytes: Buffer) => Promise<void>>; below: readonly OpenLink[] }> {
    const below: OpenLink[] = [];
    for (const [first, links] of this.#open) {
      const target = this.#lastTarget(first);
      const original = this.#original(target);
      if (!original) below.push(...links.map(({ path }) => ({ path, target })));
      else for (const { path } of links) await this.#follow(path, original, undefined);
    }
    const again = [...this.#again].map(([order, deliveries]) => {
      const take = async (bytes: Buffer) => {
        for (const delivery of deliveries) await this.#deliver(delivery, bytes);
      };
      return [order, take] as const;
    });
    return { again: new Map(again), below };
  }

  #mark(path: string): 'skip' {
    const start = path.lastIndexOf('/') + 1;
    const name = path.slice(start);
    if (name === OPAQUE) this.#overlay.makeOpaque(path.slice(0, Math.max(0, start - 1)));
    // Other names of this kind were for a file system of old versions of Docker itself.
    else if (!name.startsWith('.wh..wh.')) {
      const hidden = name.slice(WHITEOUT.length);
      if (hidden === '' || hidden === '.' || hidden === '..')
        throw sbomError(
          'INSTALLED_INVALID',
          `The layer ${this.#layer.name} hides ${shown(path)}, which is no name.`,
          'Build the image anew.',
        );
      this.#overlay.whiteOut(path.slice(0, start) + hidden);
    }
    return 'skip';
  }

  #file(path: string, { size, holes, mode }: TarEntry): TarWant {
    const executable = (mode & 0o111) !== 0;
    this.#forget(path);
    const claim = this.#overlay.add(path, executable ? 'program' : 'file', size, this.#order);
    if (!claim) this.#originals.set(path, { kind: 'file', size, executable, order: this.#order });
    const delivery = claim && this.#ask(path, size, executable, claim);
    if (!delivery) return 'skip';
    this.#limit.take(holes, this.#layer);
    this.#delivery = delivery;
    if (delivery.want === 'content') return 'content';
    return (head) => {
      if (isExecutable(head)) return true;
      this.#recent.set(this.#order, 'no program');
      return false;
    };
  }

  /** A file takes the place of what its layer had there before. */
  #forget(path: string): void {
    if (this.#originals.size > 0) this.#originals.delete(path);
    if (this.#onward.size > 0) this.#onward.delete(path);
  }

  async #hardLink(path: string, target: string): Promise<TarWant> {
    const original = this.#original(target);
    const claim = this.#overlay.add(path, 'file', 0, this.#order);
    if (original) {
      this.#originals.set(path, original);
      if (claim) await this.#follow(path, original, claim);
    } else {
      this.#onward.set(path, target);
      if (claim) {
        claim.told = true;
        this.#wait({ path, target });
      }
    }
    return 'skip';
  }

  /** Where hard links of this layer lead that lead to each other. */
  #lastTarget(first: string): string {
    const passed = new Set<string>();
    let target = first;
    for (let next = this.#onward.get(target); next !== undefined && !passed.has(next); next = this.#onward.get(target)) {
      passed.add(next);
      target = next;
    }
    return target;
  }

  /** Tells the visitor of a hard link as what it leads to. */
  async #follow(path: string, original: Original, claim: Claim | undefined): Promise<void> {
    if (original.kind === 'link') return this.#tellLink(path, original, claim ?? {});
    if (original.kind === 'device') return;
    const { size, executable, order } = original;
    const delivery = this.#ask(path, size, executable, claim);
    if (!delivery) return;
    this.#limit.take(size, this.#layer);
    const kept = this.#recent.get(order);
    if (kept instanceof Buffer) await this.#deliver(delivery, kept);
    else if (kept === undefined || delivery.want === 'content') this.#again.set(order, [...(this.#again.get(order) ?? []), delivery]);
  }

  #original(path: string): Original | undefined {
    const known = this.#originals.get(path);
    if (known || this.#onward.has(path)) return known;
    const claim = this.#overlay.own(path);
    if (claim?.kind !== 'file' && claim?.kind !== 'program') return undefined;
    return { kind: 'file', size: claim.size, executable: claim.kind === 'program', order: claim.order };
  }

  #wait(link: OpenLink): void {
    const links = this.#open.get(link.target);
    if (links) links.push(link);
    else this.#open.set(link.target, [link]);
  }

  /** Asks whether the content of a visible file is wanted. */
  #ask(path: string, size: number, executable: boolean, claim: Claim | undefined): Delivery | undefined {
    const file: TreeFile = { path: path.isWellFormed() ? path : path.toWellFormed(), size, executable };
    const want = this.#visitor.wants(file);
    if (!want) return undefined;
    if (claim) claim.told = true;
    if (size <= LARGEST_FILE) return { file, want };
    this.#visitor.unread(file, `has ${size} bytes, more than are read`);
    return undefined;
  }

  async #deliver({ file, want }: Delivery, bytes: Buffer): Promise<void> {
    if (want === 'content' || isExecutable(bytes)) await this.#visitor.take(file, bytes);
  }

  #tellLink(path: string, { target }: { target: string }, claim: Partial<Claim> | undefined): void {
    if (!claim) return;
    claim.told = true;
    this.#visitor.link(path.toWellFormed(), target.toWellFormed());
  }
}
