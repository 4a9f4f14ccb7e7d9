import { damaged } from '../damaged.ts';

const MAGIC = 'SQLite format 3\0';

export const isSqlite = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 16)).toString('latin1') === MAGIC;

/** A value of a row, as far as it is needed: numbers are not told apart by size, and floating-point ones are left out. */
type Value = null | number | Uint8Array;

const LEAF = 13;
const INTERIOR = 5;

/** What a database has of packages. */
export interface SqliteDatabase {
  /** The column `blob` of its table `Packages`. */
  headers: Iterable<Uint8Array>;
  /** Rows of its table `Name`, one for each package; undefined where it has none. */
  names: number | undefined;
}

/**
 * Reads `rpmdb.sqlite` (SQLite's "Database File Format").
 * @param changed pages that stand in the write-ahead log instead, by number
 * @throws INSTALLED_INVALID where it is damaged, also by what reads the headers
 */
export function readSqlite(content: Uint8Array, changed: ReadonlyMap<number, Uint8Array>, file: string): SqliteDatabase {
  const pages = new Pages(content, changed, file);
  const roots = new Map<string | undefined, Value | undefined>();
  for (const [type, name, , root] of rowsOf(pages, 1)) if (pages.text(type) === 'table') roots.set(pages.text(name), root);
  const [packages, index] = [roots.get('Packages'), roots.get('Name')];
  if (typeof packages !== 'number') throw damaged(file, 'has no table "Packages".');
  return { headers: headersOf(pages, packages, file), names: typeof index === 'number' ? countOf(rowsOf(pages, index)) : undefined };
}

function* headersOf(pages: Pages, root: number, file: string): Generator<Uint8Array> {
  for (const row of rowsOf(pages, root)) {
    const blob = row[1];
    if (!(blob instanceof Uint8Array)) throw damaged(file, 'has a row without a header.');
    yield blob;
  }
}

function countOf(rows: Iterable<unknown>): number {
  let count = 0;
  for (const _ of rows) count += 1;
  return count;
}

/** The rows of the table whose tree begins on a page, in the order of their numbers. */
function* rowsOf(pages: Pages, root: number): Generator<Value[]> {
  const open = [root];
  const seen = new Set<number>();
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (seen.has(number)) throw pages.damage(number);
    seen.add(number);
    const page = pages.page(number);
    // The first page begins with what holds for the whole file.
    const start = number === 1 ? 100 : 0;
    const kind = page[start];
    if (kind !== LEAF && kind !== INTERIOR) throw pages.damage(number);
    const cells = page.readUInt16BE(start + 3);
    const pointers = start + (kind === LEAF ? 8 : 12);
    if (pointers + cells * 2 > page.length) throw pages.damage(number);
    const places = Array.from({ length: cells }, (_, i) => page.readUInt16BE(pointers + i * 2));
    if (places.some((at) => at < pointers || at + 4 > page.length)) throw pages.damage(number);
    if (kind === LEAF) for (const at of places) yield rowAt(pages, number, page, at);
    else open.push(page.readUInt32BE(start + 8), ...places.reverse().map((at) => page.readUInt32BE(at)));
  }
}

function rowAt(pages: Pages, number: number, page: Buffer, at: number): Value[] {
  const size = varint(page, at);
  const id = size && varint(page, size.next);
  if (!size || !id) throw pages.damage(number);
  return valuesOf(payloadOf(pages, number, page, id.next, size.value), () => pages.damage(number));
}

/** What is too long for its page goes on on pages of its own, each with the number of the next. */
function payloadOf(pages: Pages, number: number, page: Buffer, at: number, size: number): Buffer {
  const { usable } = pages;
  pages.spend(size, number);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const rest = least + ((size - least) % (usable - 4));
  const here = size <= usable - 35 ? size : rest <= usable - 35 ? rest : least;
  if (at + here + (here < size ? 4 : 0) > page.length) throw pages.damage(number);
  if (here === size) return page.subarray(at, at + size);
  const payload = Buffer.alloc(size);
  payload.set(page.subarray(at, at + here));
  let next = page.readUInt32BE(at + here);
  for (let filled = here; filled < size; filled += usable - 4) {
    if (next === 0) throw pages.damage(number);
    const part = pages.page(next);
    payload.set(part.subarray(4, Math.min(usable, 4 + size - filled)), filled);
    next = part.readUInt32BE(0);
  }
  if (next !== 0) throw pages.damage(number);
  return payload;
}

function valuesOf(payload: Buffer, damage: () => Error): Value[] {
  const size = varint(payload, 0);
  if (!size || size.value > payload.length) throw damage();
  const values: Value[] = [];
  let at = size.value;
  for (let head = size.next; head < size.value; ) {
    const type = varint(payload, head);
    if (!type) throw damage();
    head = type.next;
    const length = type.value >= 12 ? Math.floor((type.value - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type.value] ?? -1);
    if (length < 0 || at + length > payload.length) throw damage();
    values.push(valueAt(payload, at, length, type.value));
    at += length;
  }
  return values;
}

function valueAt(payload: Buffer, at: number, length: number, type: number): Value {
  if (type >= 12) return payload.subarray(at, at + length);
  if (type === 8 || type === 9) return type - 8;
  return type === 0 || length > 6 ? null : payload.readIntBE(at, length);
}

/** Seven bits in each byte, the highest first, and all eight of the ninth; undefined past the end or past what a number holds. */
function varint(bytes: Buffer, at: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return undefined;
    value = value * 128 + (byte & 127);
    if (byte < 128) return value <= Number.MAX_SAFE_INTEGER ? { value, next: at + i + 1 } : undefined;
  }
  // Nine bytes: only a row's number can be so large, and it is not used.
  return at + 8 < bytes.length ? { value: Number.MAX_SAFE_INTEGER, next: at + 9 } : undefined;
}

const ENCODINGS: Readonly<Record<number, string>> = { 1: 'utf-8', 2: 'utf-16le', 3: 'utf-16be' };

class Pages {
  /** Bytes of a page that hold what is stored. */
  readonly usable: number;
  readonly #content: Buffer;
  readonly #changed: ReadonlyMap<number, Uint8Array>;
  readonly #file: string;
  readonly #size: number;
  readonly #encoding: string;
  /** Bytes that rows can still have: no two share any. */
  #left: number;

  constructor(content: Uint8Array, changed: ReadonlyMap<number, Uint8Array>, file: string) {
    this.#content = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    this.#changed = changed;
    this.#file = file;
    const first = changed.get(1) ?? content;
    const head = Buffer.from(first.buffer, first.byteOffset, first.byteLength);
    if (head.length < 100 || !isSqlite(head)) throw damaged(file, 'is no SQLite database.');
    this.#size = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
    this.usable = this.#size - (head[20] as number);
    const encoding = ENCODINGS[head.readUInt32BE(56)];
    if (this.#size < 512 || (this.#size & (this.#size - 1)) !== 0 || this.usable < 480 || !encoding)
      throw damaged(file, 'has the head of no SQLite database.');
    this.#encoding = encoding;
    this.#left = content.length + changed.size * this.#size;
  }

  page(number: number): Buffer {
    const changed = this.#changed.get(number);
    if (changed && changed.length !== this.#size) throw this.damage(number);
    if (changed) return Buffer.from(changed.buffer, changed.byteOffset, changed.byteLength);
    const start = (number - 1) * this.#size;
    if (number < 1) throw this.damage(number);
    if (start + this.#size > this.#content.length) throw damaged(this.#file, `is cut off before its page ${number}.`);
    return this.#content.subarray(start, start + this.#size);
  }

  /** @throws INSTALLED_INVALID where rows together are longer than their database */
  spend(size: number, number: number): void {
    this.#left -= size;
    if (this.#left < 0) throw this.damage(number);
  }

  text(value: Value | undefined): string | undefined {
    return value instanceof Uint8Array ? new TextDecoder(this.#encoding).decode(value) : undefined;
  }

  damage(number: number) {
    return damaged(this.#file, `is damaged on page ${number}.`);
  }
}
