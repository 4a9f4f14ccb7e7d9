import { NumberColumn } from '../byte-table.ts';
import type { Material } from '../context.ts';
import { PackedTexts } from '../packed-texts.ts';

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
  readonly #hashes = new PackedTexts('hex');
  /** 1 + the bytes, 0 where they are not said. */
  readonly #sizes = new NumberColumn();
  /** There are few kinds: of each material the number of its own. */
  readonly #kinds = new NumberColumn();
  readonly #known: Kind[] = [];
  readonly #numbers = new Map<string, number>();

  get length(): number {
    return this.#names.length;
  }

  push({ name, sha256, size, ...kind }: Material): void {
    const key = JSON.stringify(kind);
    const number = this.#numbers.get(key) ?? this.#known.push(kind) - 1;
    this.#numbers.set(key, number);
    this.#sizes.set(this.length, size === undefined ? 0 : size + 1);
    this.#kinds.set(this.length, number);
    this.#hashes.push(sha256);
    this.#names.push(name);
  }

  at(index: number): Material | undefined {
    if (index >= this.length) return undefined;
    const material: Material = { name: this.#names.at(index), sha256: this.#hashes.at(index) };
    const size = this.#sizes.get(index) - 1;
    if (size >= 0) material.size = size;
    return Object.assign(material, this.#known[this.#kinds.get(index)]);
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
