const CHUNK = 64 * 1024;
/** Before the bytes of a row stands how many they are. */
const LENGTH_BYTES = 2;
const MAX_BYTES = CHUNK - LENGTH_BYTES;

/**
 * Byte strings, each once, numbered from 0 in the order in which they come. They lie outside of the heap, where a hundred thousand
 * names take little more than their bytes: as strings in a Map they take several times that, and the collector moves them about.
 */
export class ByteTable {
  readonly #chunks: Buffer[] = [];
  /** Bytes that the last chunk has left. */
  #left = 0;
  /** Where each row is. */
  readonly #starts = new NumberColumn();
  /** What the bytes of each row hash to, so that few others are looked at. */
  readonly #hashes = new NumberColumn();
  /** Row + 1 of what hashes to each slot or a slot before it, 0 where there is none. At most half of them are taken. */
  #slots = new Uint32Array(64);
  #size = 0;
  /** Of each table another, so that nobody can choose bytes that meet in one slot. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32);

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** The row of bytes, which are added where they are not there yet. @throws RangeError for more than 65,534 of them */
  add(bytes: Uint8Array): number {
    return this.#add(bytes, bytes.length);
  }

  /** The row of bytes, or undefined where they were never added. */
  find(bytes: Uint8Array): number | undefined {
    return this.#find(bytes, bytes.length);
  }

  /** The bytes of a row, which are the table's own. */
  at(row: number): Buffer {
    const place = this.#starts.get(row);
    return this.#chunkOf(place).subarray(startOf(place), startOf(place) + this.#lengthAt(place));
  }

  /** The same for a text, as its UTF-8. */
  addText(text: string): number {
    const length = seek(text);
    return length === undefined ? this.add(Buffer.from(text)) : this.#add(sought, length);
  }

  findText(text: string): number | undefined {
    const length = seek(text);
    return length === undefined ? this.find(Buffer.from(text)) : this.#find(sought, length);
  }

  textAt(row: number): string {
    const place = this.#starts.get(row);
    return this.#chunkOf(place).toString('utf8', startOf(place), startOf(place) + this.#lengthAt(place));
  }

  /** The same for bytes as hexadecimal digits, which must be of whole bytes. */
  addHex(digits: string): number {
    return this.#add(sought, sought.write(digits, 'hex'));
  }

  findHex(digits: string): number | undefined {
    return this.#find(sought, sought.write(digits, 'hex'));
  }

  hexAt(row: number): string {
    const place = this.#starts.get(row);
    return this.#chunkOf(place).toString('hex', startOf(place), startOf(place) + this.#lengthAt(place));
  }

  #add(bytes: Uint8Array, length: number): number {
    const hash = hashOf(bytes, length, this.#seed);
    const slot = this.#slotOf(bytes, length, hash);
    const known = this.#slots[slot] as number;
    if (known > 0) return known - 1;
    this.#keep(bytes, length);
    this.#hashes.set(this.#size, hash);
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return this.#size - 1;
  }

  #find(bytes: Uint8Array, length: number): number | undefined {
    const known = this.#slots[this.#slotOf(bytes, length, hashOf(bytes, length, this.#seed))] as number;
    return known > 0 ? known - 1 : undefined;
  }

  #chunkOf(place: number): Buffer {
    return this.#chunks[Math.floor(place / CHUNK)] as Buffer;
  }

  #lengthAt(place: number): number {
    return this.#chunkOf(place).readUInt16LE(startOf(place) - LENGTH_BYTES);
  }

  #keep(bytes: Uint8Array, length: number): void {
    if (length > MAX_BYTES) throw new RangeError(`${length} bytes are more than the ${MAX_BYTES} that a row may have`);
    const needed = LENGTH_BYTES + length;
    if (needed > this.#left) {
      this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK));
      this.#left = CHUNK;
    }
    const place = this.#chunks.length * CHUNK - this.#left;
    const chunk = this.#chunkOf(place);
    chunk.writeUInt16LE(length, place % CHUNK);
    for (let at = 0; at < length; at += 1) chunk[startOf(place) + at] = bytes[at] as number;
    this.#starts.set(this.#size, place);
    this.#left -= needed;
  }

  /** The slot that has these bytes, or the one that they belong into. */
  #slotOf(bytes: Uint8Array, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] as number;
      if (known === 0 || (this.#hashes.get(known - 1) === hash && this.#has(known - 1, bytes, length))) return slot;
    }
  }

  #has(row: number, bytes: Uint8Array, length: number): boolean {
    const place = this.#starts.get(row);
    const start = startOf(place);
    return this.#lengthAt(place) === length && this.#chunkOf(place).compare(bytes, 0, length, start, start + length) === 0;
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let row = 0; row < this.#size; row += 1) {
      let slot = this.#hashes.get(row) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = row + 1;
    }
  }
}

/** Where the bytes of a place start, in its chunk. */
const startOf = (place: number): number => (place % CHUNK) + LENGTH_BYTES;

/** FNV-1a, with its bits mixed at the end: the low ones choose the slot. */
function hashOf(bytes: Uint8Array, length: number, seed: number): number {
  let hash = seed;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The bytes of a text that is looked for. One place for all: very many texts would leave as many buffers to clear up. */
const sought = Buffer.allocUnsafeSlow(MAX_BYTES);

/** Puts the bytes of a text there, and tells how many they are; undefined where there may be more than a row has. */
const seek = (text: string): number | undefined => (text.length * 3 > MAX_BYTES ? undefined : sought.write(text));

const PIECE = 1024;

/** A number for each row, 0 where none was set. Such as are whole and below 2^32 take four bytes. */
export class NumberColumn {
  readonly #pieces: (Uint32Array | Float64Array | undefined)[] = [];

  get(row: number): number {
    return this.#pieces[Math.floor(row / PIECE)]?.[row % PIECE] ?? 0;
  }

  set(row: number, value: number): void {
    const at = Math.floor(row / PIECE);
    let piece = this.#pieces[at] ?? new Uint32Array(PIECE);
    if (piece instanceof Uint32Array && value >>> 0 !== value) piece = Float64Array.from(piece);
    piece[row % PIECE] = value;
    this.#pieces[at] = piece;
  }
}
