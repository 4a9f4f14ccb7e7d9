import { DerError, der, TAG } from './der.ts';

/** Deeper or busier than any message of a signer is made to exhaust its reader. */
const MAX_DEPTH = 24;
const MAX_ELEMENTS = 4096;

const CONSTRUCTED = 0x20;
const END_OF_CONTENTS = 0x00;
const INDEFINITE = 0x80;

/**
 * Rewrites one BER element (X.690) as DER as far as CMS messages differ in it: indefinite and long-winded lengths become
 * definite and short, an octet string in pieces becomes whole. Order and values stay as they are, so that what was DER
 * before comes out byte for byte. EC2 signs instance identity documents in this form.
 * @throws DerError for what does not end, is nested too deep, or is followed by more
 */
export function berToDer(bytes: Uint8Array): Buffer {
  const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const whole = reader.element(0, bytes.length, 0);
  if (reader.at !== bytes.length) throw new DerError('has bytes after its end');
  return whole.encoded;
}

interface Element {
  tag: number;
  /** The content in DER; of an octet string in pieces, the pieces put together. */
  value: Buffer;
  encoded: Buffer;
}

class Reader {
  readonly #bytes: Buffer;
  #elements = 0;
  at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The element that starts at `at` and ends by `end`. */
  element(depth: number, end: number, start = this.at): Element {
    this.at = start;
    if (depth > MAX_DEPTH) throw new DerError('is nested too deep');
    this.#elements += 1;
    if (this.#elements > MAX_ELEMENTS) throw new DerError('has too many parts');
    const tag = this.#byte(end);
    if ((tag & 0x1f) === 0x1f) throw new DerError('has a tag of several bytes');
    if (tag === END_OF_CONTENTS) throw new DerError('has an end where none belongs');
    const length = this.#length(end);
    if ((tag & CONSTRUCTED) === 0) {
      if (length === undefined) throw new DerError('has a value without a length');
      const value = this.#bytes.subarray(this.at, this.at + length);
      this.at += length;
      return { tag, value, encoded: der(tag, value) };
    }
    return assemble(tag, length === undefined ? this.#untilEnd(depth, end) : this.#within(depth, this.at + length));
  }

  #within(depth: number, end: number): Element[] {
    const parts: Element[] = [];
    while (this.at < end) parts.push(this.element(depth + 1, end));
    return parts;
  }

  #untilEnd(depth: number, end: number): Element[] {
    const parts: Element[] = [];
    while (this.#bytes[this.at] !== END_OF_CONTENTS || this.at >= end) parts.push(this.element(depth + 1, end));
    this.at += 1;
    if (this.#byte(end) !== 0) throw new DerError('has an end that is none');
    return parts;
  }

  #byte(end: number): number {
    if (this.at >= end) throw new DerError('is cut off');
    const byte = this.#bytes[this.at] as number;
    this.at += 1;
    return byte;
  }

  /** Undefined for the indefinite form. */
  #length(end: number): number | undefined {
    const first = this.#byte(end);
    if (first === INDEFINITE) return undefined;
    let length = first;
    if (first > INDEFINITE) {
      length = 0;
      for (let count = first & 0x7f; count > 0; count -= 1) {
        length = length * 256 + this.#byte(end);
        if (length > this.#bytes.length) throw new DerError('is cut off');
      }
    }
    if (this.at + length > end) throw new DerError('is cut off');
    return length;
  }
}

function assemble(tag: number, parts: readonly Element[]): Element {
  const isString = (tag & 0xc0) === 0 && ![TAG.sequence, TAG.set].includes(tag as (typeof TAG)['sequence']);
  if (!isString) {
    const value = Buffer.concat(parts.map(({ encoded }) => encoded));
    return { tag, value, encoded: der(tag, value) };
  }
  if (tag !== (TAG.octetString | CONSTRUCTED) || parts.some((part) => part.tag !== TAG.octetString))
    throw new DerError('has a value in pieces that is no octet string');
  const value = Buffer.concat(parts.map((part) => part.value));
  return { tag: TAG.octetString, value, encoded: der(TAG.octetString, value) };
}
