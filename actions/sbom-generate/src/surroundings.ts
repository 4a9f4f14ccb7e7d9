import { addGap } from './gap.ts';
import type { EdgeKind, Package, Reading } from './graph.ts';
import { imageFacts, parseImage } from './image.ts';

/** Gathers what one file of a source uses, such as a workflow: the file itself is the root. */
export class Surroundings {
  readonly root: Package;
  readonly #packages = new Map<string, Package>();
  readonly #edges = new Map<Package, EdgeKind>();

  /** @param type purl type of what the file is */
  constructor(type: string, file: string) {
    // Two files of one folder are two, so that each stands for itself.
    this.root = { type, name: file, folder: file, hashes: [], edges: [] };
  }

  /** A package by its purl, or by what else tells it apart. */
  use(pkg: Package, kind: EdgeKind, key = pkg.purl): void {
    const known = this.#packages.get(key as string) ?? pkg;
    this.#packages.set(key as string, known);
    if (this.#edges.get(known) !== 'required') this.#edges.set(known, kind);
  }

  /** An image by its reference; one that is put together elsewhere cannot be known. */
  useImage(text: string, kind: EdgeKind): void {
    const image = parseImage(text);
    if (image) this.use(imageFacts(image), kind);
    else this.gap(`uses an image whose name the source does not say: ${text.slice(0, 80)}`);
  }

  gap(reason: string): void {
    addGap(this.root, { state: 'incomplete', reason });
  }

  reading(): Reading {
    this.root.edges.push(...[...this.#edges].map(([to, kind]) => ({ to, kind })));
    return { file: this.root.name, root: this.root, packages: [this.root, ...this.#packages.values()], abandoned: [] };
  }
}
