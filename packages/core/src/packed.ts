import { randomInt } from 'node:crypto';

/**
 * Lists of very many small things, kept as bytes beside the JavaScript heap: on it each takes several times its size, and the heap
 * takes three times that before it is cleared up.
 */

const FIRST_BYTES = 4096;

/** Memory with room for more, of twice the size where it has to be larger. What is not written yet takes none of the machine's. */
function withRoom(memory: Buffer, used: number, more: number): Buffer {
  if (used + more <= memory.length) return memory;
  const larger = Buffer.allocUnsafeSlow(Math.max(2 * memory.length, used + more));
  memory.copy(larger, 0, 0, used);
  return larger;
}

/** Texts by number, exactly as they were given. */
export class PackedTexts {
  #bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  /** Where each ends, doubled, and one more where it has two bytes for each unit of UTF-16. */
  readonly #ends: number[] = [];

  push(text: string): void {
    const wide = /[^\u0000-\u00ff]/.test(text);
    const start = this.#start(this.#ends.length);
    const end = start + (wide ? 2 : 1) * text.length;
    this.#bytes = withRoom(this.#bytes, start, end - start);
    this.#bytes.write(text, start, wide ? 'utf16le' : 'latin1');
    this.#ends.push(2 * end + Number(wide));
  }

  at(index: number): string {
    const wide = (this.#ends[index] as number) % 2 === 1;
    return this.#bytes.toString(wide ? 'utf16le' : 'latin1', this.#start(index), this.#start(index + 1));
  }

  /** Compares two texts of ASCII by their bytes. */
  compare(index: number, other: number): number {
    const [start, end] = [this.#start(index), this.#start(index + 1)];
    return this.#bytes.compare(this.#bytes, this.#start(other), this.#start(other + 1), start, end);
  }

  #start(index: number): number {
    return Math.floor((this.#ends[index - 1] ?? 0) / 2);
  }
}

const HASH_BYTES = 32;

/** SHA-256 by number, given and taken as 64 lower-case hex digits. */
export class PackedHashes {
  length = 0;
  #bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);

  push(sha256: string): void {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError(`${JSON.stringify(sha256)} is not a SHA-256`);
    const start = this.length * HASH_BYTES;
    this.#bytes = withRoom(this.#bytes, start, HASH_BYTES);
    this.#bytes.write(sha256, start, 'hex');
    this.length += 1;
  }

  at(index: number): string {
    return this.#bytes.toString('hex', index * HASH_BYTES, (index + 1) * HASH_BYTES);
  }

  /** Its first 32 bits. */
  startAt(index: number): number {
    return this.#bytes.readUInt32LE(index * HASH_BYTES);
  }

  compare(index: number, other: number): number {
    const [start, from] = [index * HASH_BYTES, other * HASH_BYTES];
    return this.#bytes.compare(this.#bytes, from, from + HASH_BYTES, start, start + HASH_BYTES);
  }
}

const FIRST_BITS = 6;

/** Numbers SHA-256 in the order in which they come, each once. */
export class HashTable {
  readonly #hashes = new PackedHashes();
  /** Open addressing: in each slot one more than the number of a hash, or zero. At most half of them are taken. */
  #slots = new Int32Array(2 ** FIRST_BITS);
  /** The upper bits of a product tell the slot: multiply-shift hashing. */
  #shift = 32 - FIRST_BITS;
  /** Odd, and of this process alone: nobody can choose hashes that meet in one slot. */
  readonly #factor = 2 * randomInt(2 ** 31) + 1;

  get size(): number {
    return this.#hashes.length;
  }

  at(index: number): string {
    return this.#hashes.at(index);
  }

  /** The number of a hash; the next number where it is new. */
  add(sha256: string): number {
    const last = this.size;
    this.#hashes.push(sha256);
    const slot = this.#slotOf(last);
    const known = this.#slots[slot] as number;
    if (known > 0) {
      this.#hashes.length = last;
      return known - 1;
    }
    this.#slots[slot] = last + 1;
    if (2 * this.size > this.#slots.length) this.#enlarge();
    return last;
  }

  /** The number of a hash; undefined where it is not there. */
  find(sha256: string): number | undefined {
    const last = this.size;
    this.#hashes.push(sha256);
    const known = this.#slots[this.#slotOf(last)] as number;
    this.#hashes.length = last;
    return known > 0 ? known - 1 : undefined;
  }

  /** The slot of a hash, or the free one that it would get. */
  #slotOf(index: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(this.#hashes.startAt(index), this.#factor) >>> this.#shift;
    for (;;) {
      const known = this.#slots[slot] as number;
      if (known === 0 || this.#hashes.compare(known - 1, index) === 0) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #enlarge(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#shift -= 1;
    for (let index = 0; index < this.size; index += 1) this.#slots[this.#slotOf(index)] = index + 1;
  }
}
