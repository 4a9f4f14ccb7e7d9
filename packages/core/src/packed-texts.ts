import { NumberColumn } from './byte-table.ts';

const FIRST_BYTES = 4096;

/** Memory with room for more, of twice the size where it has to be larger. What is not written yet takes none of the machine's. */
function withRoom(memory: Buffer, used: number, more: number): Buffer {
  if (used + more <= memory.length) return memory;
  const larger = Buffer.allocUnsafeSlow(Math.max(2 * memory.length, used + more));
  memory.copy(larger, 0, 0, used);
  return larger;
}

/**
 * Texts by number, exactly as they were given. They lie outside of the heap, as the rows of a ByteTable do; here each may be of
 * any length and come more than once.
 */
export class PackedTexts {
  readonly #hex: boolean;
  #bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  /** Where each ends, doubled, and one more where it has two bytes for each unit of UTF-16. */
  readonly #ends = new NumberColumn();
  #length = 0;

  /** @param kind `hex` for digits of whole bytes alone, which take half */
  constructor(kind: 'any' | 'hex' = 'any') {
    this.#hex = kind === 'hex';
  }

  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    const wide = !this.#hex && /[^\u0000-\u00ff]/.test(text);
    const start = this.#start(this.#length);
    const end = start + (this.#hex ? text.length / 2 : wide ? 2 * text.length : text.length);
    this.#bytes = withRoom(this.#bytes, start, end - start);
    this.#bytes.write(text, start, this.#encoding(wide));
    this.#ends.set(this.#length, 2 * end + Number(wide));
    this.#length += 1;
  }

  at(index: number): string {
    const wide = this.#ends.get(index) % 2 === 1;
    return this.#bytes.toString(this.#encoding(wide), this.#start(index), this.#start(index + 1));
  }

  /** Compares two texts of ASCII by their bytes. */
  compare(index: number, other: number): number {
    const bytes = this.#bytes;
    const start = this.#start(index);
    const from = this.#start(other);
    const length = this.#start(index + 1) - start;
    const otherLength = this.#start(other + 1) - from;
    for (let at = 0; at < length && at < otherLength; at += 1) {
      const difference = (bytes[start + at] as number) - (bytes[from + at] as number);
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  #encoding(wide: boolean): BufferEncoding {
    return this.#hex ? 'hex' : wide ? 'utf16le' : 'latin1';
  }

  #start(index: number): number {
    return index === 0 ? 0 : Math.floor(this.#ends.get(index - 1) / 2);
  }
}
