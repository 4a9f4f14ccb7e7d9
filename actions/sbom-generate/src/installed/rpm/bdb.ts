import { damaged } from '../damaged.ts';

/** Where things are on the first page of a hash database, and what they have to be (Berkeley DB, dbinc/db_page.h). */
const MAGIC = 0x061561;
const AT_MAGIC = 12;
const AT_VERSION = 16;
const AT_PAGE_SIZE = 20;
const AT_ENCRYPTION = 24;
const AT_KIND = 25;
const AT_FLAGS = 26;
const AT_LAST_PAGE = 32;
const HASH_METADATA = 8;
const WITH_CHECKSUMS = 1;

/** Bytes in front of what is on a page. */
const PAGE_HEADER = 26;
const OVERFLOW = 7;
const HASH_PAGES = new Set([2, 13]);

/** Kinds of items on a hash page. */
const IN_PLACE = 1;
const ON_PAGES = 3;

const magicAt = (bytes: Uint8Array, little: boolean): number =>
  bytes.length < 512 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(AT_MAGIC, little);

export const isBdb = (bytes: Uint8Array): boolean => magicAt(bytes, true) === MAGIC || magicAt(bytes, false) === MAGIC;

/**
 * The headers of `Packages`, a hash of Berkeley DB with the numbers of packages as keys, as rpm kept it up to version 4.15. Both
 * byte orders are read.
 * @throws INSTALLED_INVALID where it is damaged
 */
export function* headersOfBdb(content: Uint8Array, file: string): Generator<Uint8Array> {
  const pages = new Pages(content, file);
  for (let number = 1; number < pages.count; number++) {
    const start = pages.start(number);
    if (!HASH_PAGES.has(pages.kind(start))) continue;
    const items = pages.u16(start + 20);
    if (PAGE_HEADER + items * 2 > pages.size || items % 2 !== 0) throw pages.damage(number);
    // In turn the place of a key and of its value.
    for (let i = 0; i < items; i += 2) {
      const [key, value] = [pages.u16(start + PAGE_HEADER + i * 2), pages.u16(start + PAGE_HEADER + i * 2 + 2)];
      // Items are put on the page from its end, so one ends where the one before begins.
      const before = i === 0 ? pages.size : pages.u16(start + PAGE_HEADER + i * 2 - 2);
      if (before > pages.size || key >= before || value >= key || value < PAGE_HEADER) throw pages.damage(number);
      const blob = valueAt(pages, start + value, key - value, number);
      // The package with the number 0 is none: its value is the number of the next.
      if (before - key === 5 && pages.bytes.subarray(start + key + 1, start + key + 5).every((byte) => byte === 0)) continue;
      yield blob;
    }
  }
}

function valueAt(pages: Pages, at: number, size: number, number: number): Uint8Array {
  const kind = pages.bytes[at];
  if (kind === IN_PLACE) return pages.bytes.subarray(at + 1, at + size);
  if (kind !== ON_PAGES || size < 12) throw pages.damage(number);
  return overflowing(pages, pages.u32(at + 4), pages.u32(at + 8), number);
}

/** A value on pages of its own, each with the number of the next. */
function overflowing(pages: Pages, first: number, length: number, from: number): Uint8Array {
  pages.spend(length, from);
  const value = Buffer.alloc(length);
  let filled = 0;
  let number = first;
  while (filled < length) {
    if (number === 0 || number >= pages.count) throw pages.damage(from);
    const start = pages.start(number);
    // On such a page, this is the number of bytes.
    const size = pages.u16(start + 22);
    if (pages.kind(start) !== OVERFLOW || size === 0 || PAGE_HEADER + size > pages.size || filled + size > length)
      throw pages.damage(number);
    value.set(pages.bytes.subarray(start + PAGE_HEADER, start + PAGE_HEADER + size), filled);
    filled += size;
    number = pages.u32(start + 16);
  }
  if (number !== 0) throw pages.damage(from);
  return value;
}

class Pages {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** Pages of the database, the first with what holds for all. */
  readonly count: number;
  readonly #view: DataView;
  readonly #little: boolean;
  readonly #file: string;
  /** Bytes that values can still have: no two share any. */
  #left: number;

  constructor(bytes: Uint8Array, file: string) {
    this.bytes = bytes;
    this.#file = file;
    this.#left = bytes.length;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = magicAt(bytes, true) === MAGIC;
    this.size = this.u32(AT_PAGE_SIZE);
    const version = this.u32(AT_VERSION);
    if (bytes[AT_KIND] !== HASH_METADATA || version < 8 || version > 10)
      throw damaged(file, `is a Berkeley DB hash of version ${version}, which is not known.`);
    if (bytes[AT_ENCRYPTION] !== 0 || ((bytes[AT_FLAGS] as number) & WITH_CHECKSUMS) !== 0)
      throw damaged(file, 'is encrypted or has checksums, as rpm never writes it.');
    if (this.size < 512 || this.size > 65_536 || (this.size & (this.size - 1)) !== 0)
      throw damaged(file, `has pages of ${this.size} bytes.`);
    this.count = this.u32(AT_LAST_PAGE) + 1;
    if (this.count * this.size > bytes.length)
      throw damaged(file, `is cut off: it has ${bytes.length} bytes of ${this.count * this.size}.`);
  }

  start(number: number): number {
    return number * this.size;
  }

  kind(start: number): number {
    return this.bytes[start + 25] as number;
  }

  u16(at: number): number {
    return this.#view.getUint16(at, this.#little);
  }

  u32(at: number): number {
    return this.#view.getUint32(at, this.#little);
  }

  /** @throws INSTALLED_INVALID where values together are longer than their database */
  spend(size: number, number: number): void {
    this.#left -= size;
    if (this.#left < 0) throw this.damage(number);
  }

  damage(number: number) {
    return damaged(this.#file, `is damaged on page ${number}.`);
  }
}
