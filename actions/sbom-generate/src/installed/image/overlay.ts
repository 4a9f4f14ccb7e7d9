import { sbomError } from '../../errors.ts';
import { shown } from './path.ts';

/** Folders, files and links of all layers together. */
const MOST_PATHS = 10_000_000;

/** What a layer has at a path. `implied`: a folder that has no entry of its own. */
export type ClaimKind = 'file' | 'program' | 'link' | 'device' | 'folder' | 'implied' | 'whiteout';

/** What the highest layer that says anything of a path says of it. */
export interface Claim {
  /** Number of the layer, from 0 for the highest. */
  layer: number;
  kind: ClaimKind;
  /** Bytes of a file. */
  size: number;
  /** Number of the entry in its layer. */
  order: number;
  /** Whether the visitor has been told of it. */
  told: boolean;
}

/** A folder of the tree, as far as the layers read have told of it. */
interface Folder {
  parent: Folder | undefined;
  name: string;
  claims: Map<string, Claim>;
  folders: Map<string, Folder>;
  /** The highest layer that hides what is in it from those below: by an opaque mark, or by what it has in the folder's place. */
  closedBy: number;
  /** The layer that `hidden` was found for. */
  askedFor: number;
  hidden: boolean;
}

/**
 * Which paths of an image are visible, found by reading its layers from the highest down: what a layer has hides what those
 * below have at the same path (OCI image specification 1.1, layer filesystem changeset). Time is linear in entries; what is
 * kept is one small object for each path.
 */
export class Overlay {
  /** The layer that is being read. */
  layer = -1;
  /** Entries of this layer that the visitor was told of and that a later one in it replaces. */
  replaced = new Set<number>();
  #paths = 0;
  readonly #top = folder(undefined, '');
  /** The folder of the path before: entries come folder by folder. */
  #last: { path: string; folder: Folder } = { path: '', folder: this.#top };

  /** Goes on to the next layer below. */
  descend(): void {
    this.layer += 1;
    this.replaced = new Set();
  }

  /** A file, link, folder or device of this layer. @returns its claim where it is visible */
  add(path: string, kind: Exclude<ClaimKind, 'implied' | 'whiteout'>, size: number, order: number): Claim | undefined {
    const { parent, name } = this.#place(path);
    if (this.#isHidden(parent)) return undefined;
    this.#imply(parent, path);
    const before = parent.claims.get(name);
    const claim: Claim = { layer: this.layer, kind, size, order, told: false };
    if (!before) {
      this.#count();
      parent.claims.set(name, claim);
      return claim;
    }
    if (before.layer < this.layer) return this.#below(before, parent, name, claim);
    if (kind === 'folder' && isFolderClaim(before)) {
      before.kind = 'folder';
      return before;
    }
    if (before.told) this.replaced.add(before.order);
    this.#empty(parent, name);
    parent.claims.set(name, claim);
    return claim;
  }

  /** Hides what the layers below have at a path, and in it. */
  whiteOut(path: string): void {
    const { parent, name } = this.#place(path);
    if (this.#isHidden(parent)) return;
    this.#imply(parent);
    const before = parent.claims.get(name);
    if (!before) parent.claims.set(name, { layer: this.layer, kind: 'whiteout', size: 0, order: -1, told: false });
    else if (before.layer < this.layer && !isFolderClaim(before)) return;
    this.#close(this.#childOf(parent, name));
  }

  /** Hides what the layers below have in a folder. */
  makeOpaque(path: string): void {
    const opaque = this.#folder(path);
    if (this.#isHidden(opaque)) return;
    this.#imply(opaque);
    this.#close(opaque);
  }

  /** What this layer has at a path, visible or not told of. */
  own(path: string): Claim | undefined {
    const { parent, name } = this.#place(path);
    const claim = parent.claims.get(name);
    return claim?.layer === this.layer ? claim : undefined;
  }

  /** What lies below something of a higher layer. It hides what is further below, whether it is visible or not. */
  #below(higher: Claim, parent: Folder, name: string, claim: Claim): Claim | undefined {
    if (claim.kind === 'folder' || !isFolderClaim(higher)) return undefined;
    this.#empty(parent, name);
    this.#close(this.#childOf(parent, name));
    // A folder that has no entry of its own was made on the way to what is in it, which leaves a link in its place alone.
    const stays = higher.kind === 'implied' && claim.kind === 'link';
    higher.kind = 'folder';
    return stays ? claim : undefined;
  }

  #close(closed: Folder): void {
    closed.closedBy = Math.min(closed.closedBy, this.layer);
  }

  #place(path: string): { parent: Folder; name: string } {
    const slash = path.lastIndexOf('/');
    return { parent: this.#folder(slash === -1 ? '' : path.slice(0, slash)), name: path.slice(slash + 1) };
  }

  #folder(path: string): Folder {
    if (path === this.#last.path) return this.#last.folder;
    let found = this.#top;
    if (path !== '') for (const part of path.split('/')) found = this.#childOf(found, part);
    this.#last = { path, folder: found };
    return found;
  }

  /** Whether a higher layer hides what this one has in a folder. */
  #isHidden(asked: Folder): boolean {
    const way: Folder[] = [];
    let known: Folder | undefined = asked;
    for (; known && known.askedFor !== this.layer; known = known.parent) way.push(known);
    let hidden = known?.hidden ?? false;
    for (let next = way.pop(); next; next = way.pop()) {
      const claim = next.parent?.claims.get(next.name);
      hidden ||= next.closedBy < this.layer || (claim !== undefined && claim.layer < this.layer && !isFolderClaim(claim));
      next.askedFor = this.layer;
      next.hidden = hidden;
    }
    return hidden;
  }

  /**
   * Notes the folders on the way to a path, where no entry has. Marks may be in what is a file: some tools hide each file of a
   * folder that they put a file in the place of.
   * @param path of what is no mark
   * @throws INSTALLED_INVALID where a file is in its way
   */
  #imply(inner: Folder, path?: string): void {
    for (let way = inner; way.parent; way = way.parent) {
      const claim = way.parent.claims.get(way.name);
      if (claim && (claim.layer < this.layer || isFolderClaim(claim) || claim.kind === 'link')) return;
      if (claim && claim.kind !== 'whiteout' && path === undefined) return;
      if (claim && claim.kind !== 'whiteout')
        throw sbomError(
          'INSTALLED_INVALID',
          `A layer of the image has ${shown(path ?? way.name)} in what is no folder in the same layer.`,
          'Build the image anew: no runtime can unpack this layer.',
        );
      way.parent.claims.set(way.name, { layer: this.layer, kind: 'implied', size: 0, order: -1, told: false });
    }
  }

  #childOf(parent: Folder, name: string): Folder {
    const known = parent.folders.get(name);
    if (known) return known;
    this.#count();
    const made = folder(parent, name);
    parent.folders.set(name, made);
    return made;
  }

  /** Long names with many folders could take much more memory than they have bytes. */
  #count(): void {
    this.#paths += 1;
    if (this.#paths > MOST_PATHS)
      throw sbomError('INSTALLED_INVALID', `The image has more than ${MOST_PATHS} paths.`, 'Check what it is made of.');
  }

  /** Takes back what this layer had in a folder that it puts something else in the place of. */
  #empty(parent: Folder, name: string): void {
    const open = [parent.folders.get(name)];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const [inner, claim] of next.claims) {
        if (claim.layer !== this.layer) continue;
        if (claim.told) this.replaced.add(claim.order);
        next.claims.delete(inner);
      }
      open.push(...next.folders.values());
    }
  }
}

const isFolderClaim = ({ kind }: Claim): boolean => kind === 'folder' || kind === 'implied';

const folder = (parent: Folder | undefined, name: string): Folder => ({
  parent,
  name,
  claims: new Map(),
  folders: new Map(),
  closedBy: Number.POSITIVE_INFINITY,
  askedFor: -1,
  hidden: false,
});
