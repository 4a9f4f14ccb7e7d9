import type { Material } from '../context.ts';
import { PackedHashes, PackedTexts } from '../packed.ts';

/** Materials of a record, in its order. An array is one. */
export interface MaterialList extends Iterable<Material> {
  readonly length: number;
  at(index: number): Material | undefined;
  find(holds: (material: Material) => boolean): Material | undefined;
  some(holds: (material: Material) => boolean): boolean;
  filter(holds: (material: Material) => boolean): Material[];
  map<T>(make: (material: Material) => T): T[];
  flatMap<T>(make: (material: Material) => T | readonly T[]): T[];
}

type Kind = Pick<Material, 'mediaType' | 'kept'>;

/** A list of very many, of which each is put together when it is asked for. */
export class PackedMaterials implements MaterialList {
  readonly #names = new PackedTexts();
  readonly #hashes = new PackedHashes();
  /** Bytes; -1 where that is not said. */
  readonly #sizes: number[] = [];
  /** Numbers of kinds: there are few. */
  readonly #kinds: number[] = [];
  readonly #known: Kind[] = [];
  readonly #kindNumbers = new Map<string, number>();

  get length(): number {
    return this.#hashes.length;
  }

  push({ name, sha256, size = -1, ...kind }: Material): void {
    this.#names.push(name);
    this.#hashes.push(sha256);
    this.#sizes.push(size);
    const key = JSON.stringify(kind);
    const number = this.#kindNumbers.get(key) ?? this.#known.push(kind) - 1;
    this.#kindNumbers.set(key, number);
    this.#kinds.push(number);
  }

  at(index: number): Material | undefined {
    const size = this.#sizes[index];
    if (size === undefined) return undefined;
    const kind = this.#known[this.#kinds[index] as number];
    return { name: this.#names.at(index), sha256: this.#hashes.at(index), ...(size >= 0 && { size }), ...kind };
  }

  *[Symbol.iterator](): Generator<Material> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index) as Material;
  }

  find(holds: (material: Material) => boolean): Material | undefined {
    for (const material of this) if (holds(material)) return material;
    return undefined;
  }

  some(holds: (material: Material) => boolean): boolean {
    return this.find(holds) !== undefined;
  }

  filter(holds: (material: Material) => boolean): Material[] {
    const found: Material[] = [];
    for (const material of this) if (holds(material)) found.push(material);
    return found;
  }

  map<T>(make: (material: Material) => T): T[] {
    return Array.from(this, make);
  }

  flatMap<T>(make: (material: Material) => T | readonly T[]): T[] {
    const all: T[] = [];
    for (const material of this) {
      const made = make(material);
      if (Array.isArray(made)) all.push(...made);
      else all.push(made as T);
    }
    return all;
  }

  toJSON(): Material[] {
    return [...this];
  }
}
