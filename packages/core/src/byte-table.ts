const CHUNK = 64 * 1024;

/**
 * Byte strings, each once, numbered from 0 in the order in which they come. They lie outside of the heap, where a hundred thousand
 * names take little more than their bytes: as strings in a Map they take several times that, and the collector moves them about.
 */
export class ByteTable {
  readonly #chunks: Buffer[] = [];
  /** Bytes that the last chunk has left. */
  #left = 0;
  /** Where each row starts: two bytes of its length, and then its bytes. */
  readonly #starts = new NumberColumn();
  /** Row + 1 of what hashes to each slot or a slot before it, 0 where there is none. At most half of them are taken. */
  #slots = new Uint32Array(64);
  #size = 0;
  /** Of each table another, so that nobody can choose bytes that meet in one slot. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32);

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** The row of bytes, which are added where they are not there yet. At most 65,535 of them. */
  add(bytes: Uint8Array): number {
    const slot = this.#slotOf(bytes);
    const known = this.#slots[slot] as number;
    if (known > 0) return known - 1;
    const row = this.#size;
    this.#keep(bytes);
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return row;
  }

  /** The row of bytes, or undefined where they were never added. */
  find(bytes: Uint8Array): number | undefined {
    const known = this.#slots[this.#slotOf(bytes)] as number;
    return known > 0 ? known - 1 : undefined;
  }

  /** The bytes of a row, which are the table's own. */
  at(row: number): Buffer {
    const { chunk, start, end } = this.#place(row);
    return chunk.subarray(start, end);
  }

  #place(row: number): { chunk: Buffer; start: number; end: number } {
    const at = this.#starts.get(row);
    const chunk = this.#chunks[Math.floor(at / CHUNK)] as Buffer;
    const start = (at % CHUNK) + 2;
    return { chunk, start, end: start + chunk.readUInt16LE(start - 2) };
  }

  #keep(bytes: Uint8Array): void {
    const needed = bytes.length + 2;
    if (needed > this.#left) {
      this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK));
      this.#left = CHUNK;
    }
    const chunk = this.#chunks.at(-1) as Buffer;
    const start = CHUNK - this.#left;
    chunk.writeUInt16LE(bytes.length, start);
    chunk.set(bytes, start + 2);
    this.#starts.set(this.#size, (this.#chunks.length - 1) * CHUNK + start);
    this.#left -= needed;
  }

  /** The slot that holds the bytes, or the one that they belong into. */
  #slotOf(bytes: Uint8Array): number {
    const mask = this.#slots.length - 1;
    for (let slot = this.#hash(bytes) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] as number;
      if (known === 0) return slot;
      const { chunk, start, end } = this.#place(known - 1);
      if (end - start === bytes.length && chunk.compare(bytes, 0, bytes.length, start, end) === 0) return slot;
    }
  }

  /** FNV-1a, with its bits mixed at the end: the low ones choose the slot. */
  #hash(bytes: Uint8Array): number {
    let hash = this.#seed;
    for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let row = 0; row < this.#size; row += 1) this.#slots[this.#slotOf(this.at(row))] = row + 1;
  }
}

/** A number for each row, 0 where none was set. */
export class NumberColumn {
  #values = new Float64Array(32);

  get(row: number): number {
    return this.#values[row] ?? 0;
  }

  set(row: number, value: number): void {
    if (row >= this.#values.length) {
      const grown = new Float64Array(Math.max(row + 1, this.#values.length * 2));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[row] = value;
  }
}
