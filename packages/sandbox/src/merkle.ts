import { createHash } from 'node:crypto';

/** Hashes of a Merkle tree (RFC 6962, section 2.1), over leaf hashes. */
const sha256 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const leafHash = (data: Uint8Array): Buffer => sha256(Buffer.from([0]), data);
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Buffer.from([1]), left, right);

/** A growing tree that keeps every complete subtree, so that roots and proofs cost the logarithm of its size. */
export class MerkleTree {
  /** By level: hashes of the complete subtrees of 2^level leaves, from the left. */
  readonly #levels: Buffer[][] = [[]];

  get size(): number {
    return (this.#levels[0] as Buffer[]).length;
  }

  /** Adds a leaf and gives its index. */
  append(leaf: Buffer): number {
    const index = this.size;
    let hash = leaf;
    for (let level = 0; ; level += 1) {
      this.#levels[level] ??= [];
      const row = this.#levels[level] as Buffer[];
      row.push(hash);
      if (row.length % 2 === 1) return index;
      hash = nodeHash(row.at(-2) as Buffer, hash);
    }
  }

  root(): Buffer {
    return this.size === 0 ? sha256() : this.#hash(0, this.size);
  }

  /** The hashes that prove a leaf to be in the tree as it is now, lowest first. */
  proof(index: number): Buffer[] {
    const path = (from: number, to: number): Buffer[] => {
      if (to - from === 1) return [];
      const middle = from + split(to - from);
      return index < middle ? [...path(from, middle), this.#hash(middle, to)] : [...path(middle, to), this.#hash(from, middle)];
    };
    return path(0, this.size);
  }

  /** The hashes of the complete subtrees of 2^level leaves with these indexes, one after the other; as many as there are. */
  row(level: number, from: number, count: number): Buffer {
    return Buffer.concat((this.#levels[level] ?? []).slice(from, from + count));
  }

  /** Hash of the leaves `from` (inclusive) to `to`, where `from` is a multiple of the subtree's size. */
  #hash(from: number, to: number): Buffer {
    const count = to - from;
    const level = Math.log2(count);
    if (Number.isInteger(level)) return (this.#levels[level] as Buffer[])[from / count] as Buffer;
    const middle = from + split(count);
    return nodeHash(this.#hash(from, middle), this.#hash(middle, to));
  }
}

/** The largest power of two below `count`. */
const split = (count: number): number => 2 ** (Math.ceil(Math.log2(count)) - 1);
