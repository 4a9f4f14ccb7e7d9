import { crc32, inflateRawSync } from 'node:zlib';

/** An entry of a zip file, as the central directory has it. */
export interface ZipEntry {
  /** Bytes that are no UTF-8 are read as Latin-1. */
  name: string;
  /** Bytes when it is unpacked. */
  size: number;
  packed: number;
  method: number;
  encrypted: boolean;
  crc: number;
  /** Of its local header, in the bytes of the archive. */
  offset: number;
}

/** Why a zip file or an entry cannot be read; `message` goes on after the name of the file. */
export class ZipFault extends Error {}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_SIZE = 46;
const LOCAL_SIZE = 30;

/** Whether a file starts as zip files do that have nothing before them; an empty one starts with its end. */
export const startsAsZip = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/**
 * A zip file in memory (APPNOTE 6.3.10, one disk, zip64). Its entries are those of the central directory, which is what the
 * Java runtime goes by. What stands before the first entry, such as a script, does not matter.
 *
 * Names are decoded and entries made for those alone that are asked for: an archive can have 10^6.
 */
export class Zip {
  readonly #bytes: Buffer;
  readonly #directory: number;
  readonly #count: number;
  /** Added to every offset: the length of what was put before the archive without telling it. */
  readonly #shift: number;
  readonly #end: number;

  /** @throws ZipFault for what is cut off or damaged */
  private constructor(bytes: Buffer, end: number) {
    this.#bytes = bytes;
    let count = bytes.readUInt16LE(end + 10);
    let size = bytes.readUInt32LE(end + 12);
    let offset = bytes.readUInt32LE(end + 16);
    let before = end;
    const wide = wideEnd(bytes, end);
    if (wide !== undefined && (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)) {
      if (bytes.readUInt32LE(wide) !== END_64) throw new ZipFault('has a damaged end (zip64)');
      count = wideNumber(bytes, wide + 32);
      size = wideNumber(bytes, wide + 40);
      offset = wideNumber(bytes, wide + 48);
      before = wide;
    }
    this.#directory = before - size;
    this.#shift = this.#directory - offset;
    this.#count = count;
    this.#end = before;
    if (this.#directory < 0 || this.#shift < 0) throw new ZipFault('is cut off: its list of entries is not where it should be');
    if (count * DIRECTORY_SIZE > size) throw new ZipFault('has a list of entries that is too short for their number');
  }

  /** @returns undefined for what has no end as zip files have: it is none, or is cut off */
  static open(content: Uint8Array): Zip | undefined {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const last = bytes.length - 22;
    // Entries from the first byte on: then nothing was put before the archive, and it has some.
    const starts = bytes.length >= 4 && bytes.readUInt32LE(0) === LOCAL;
    for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== END) continue;
      if (starts && bytes.readUInt16LE(at + 10) === 0) continue;
      // A comment may hold what looks like an end. As the Java runtime, take one with more behind it where it leads to a list.
      if (at + 22 + bytes.readUInt16LE(at + 20) !== bytes.length && !leadsToList(bytes, at)) continue;
      const zip = new Zip(bytes, at);
      // The end of an archive that is stored in this one.
      if (starts && zip.#shift > 0) throw new ZipFault('is cut off: it has no end');
      return zip;
    }
    return undefined;
  }

  /** Number of entries. */
  get count(): number {
    return this.#count;
  }

  /**
   * @param wants decided by the bytes of a name, from `start` to before `end`, for every entry
   * @throws ZipFault for a damaged list
   */
  entries(wants: (bytes: Buffer, start: number, end: number) => boolean): ZipEntry[] {
    const bytes = this.#bytes;
    const found: ZipEntry[] = [];
    let at = this.#directory;
    for (let index = 0; index < this.#count; index++) {
      if (at + DIRECTORY_SIZE > this.#end || bytes.readUInt32LE(at) !== CENTRAL) throw new ZipFault('has a damaged list of entries');
      const nameEnd = at + DIRECTORY_SIZE + bytes.readUInt16LE(at + 28);
      const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
      const next = extraEnd + bytes.readUInt16LE(at + 32);
      if (next > this.#end) throw new ZipFault('has a damaged list of entries');
      if (wants(bytes, at + DIRECTORY_SIZE, nameEnd)) found.push(this.#entry(at, nameEnd, extraEnd));
      at = next;
    }
    return found;
  }

  #entry(at: number, nameEnd: number, extraEnd: number): ZipEntry {
    const bytes = this.#bytes;
    let [packed, size, offset] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 42)];
    // Zip64: those of the three that do not fit, in this order.
    for (let field = nameEnd; field + 4 <= extraEnd; ) {
      const end = field + 4 + bytes.readUInt16LE(field + 2);
      if (end > extraEnd) break;
      if (bytes.readUInt16LE(field) === 1) {
        let value = field + 4;
        const wide = (narrow: number): number => {
          if (narrow !== 0xffffffff) return narrow;
          if (value + 8 > end) throw new ZipFault('has an entry whose size is not there (zip64)');
          value += 8;
          return wideNumber(bytes, value - 8);
        };
        size = wide(size);
        packed = wide(packed);
        offset = wide(offset);
        break;
      }
      field = end;
    }
    return {
      name: nameOf(bytes.subarray(at + DIRECTORY_SIZE, nameEnd)),
      size,
      packed,
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
      crc: bytes.readUInt32LE(at + 16),
      offset: offset + this.#shift,
    };
  }

  /** Whether an entry can be read, as far as its header says. */
  static isReadable = ({ method, encrypted }: ZipEntry): boolean => !encrypted && (method === 0 || method === 8);

  /**
   * The content of a readable entry; what is stored is no copy.
   * @param most bytes; the caller has compared the size of the entry
   * @throws ZipFault for damage: a header that disagrees with the list, data that is cut off, a wrong size or checksum
   */
  read(entry: ZipEntry, most: number): Buffer {
    const bytes = this.#bytes;
    const { offset, packed, size, name } = entry;
    const named = `has the entry ${JSON.stringify(name.slice(0, 200))}`;
    if (offset + LOCAL_SIZE > this.#directory || bytes.readUInt32LE(offset) !== LOCAL)
      throw new ZipFault(`${named}, which is not where the list of entries says`);
    const nameEnd = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26);
    const start = nameEnd + bytes.readUInt16LE(offset + 28);
    if (start + packed > this.#directory) throw new ZipFault(`${named}, which is cut off`);
    if (nameOf(bytes.subarray(offset + LOCAL_SIZE, nameEnd)) !== name) throw new ZipFault(`${named}, which has another name where it lies`);
    if (size > most) throw new ZipFault(`${named} of ${size} bytes`);
    const data = bytes.subarray(start, start + packed);
    const content = entry.method === 0 ? data : inflate(data, size, named);
    if (content.length !== size || crc32(content) !== entry.crc) throw new ZipFault(`${named}, which is damaged`);
    return content;
  }
}

function inflate(data: Buffer, size: number, named: string): Buffer {
  try {
    // One more than what is said to be there, so that more is seen.
    return inflateRawSync(data, { maxOutputLength: size + 1 });
  } catch {
    throw new ZipFault(`${named}, which is damaged`);
  }
}

function leadsToList(bytes: Buffer, end: number): boolean {
  const list = end - bytes.readUInt32LE(end + 12);
  return list >= 0 && bytes.readUInt32LE(list) === CENTRAL;
}

const wideEnd = (bytes: Buffer, end: number): number | undefined => {
  if (end < 20 || bytes.readUInt32LE(end - 20) !== END_64_LOCATOR) return undefined;
  // The end of zip64 lies right before its locator, where no one has extended it; its offset does not know what was put before the archive.
  const near = end - 20 - 56;
  if (near >= 0 && bytes.readUInt32LE(near) === END_64) return near;
  const said = wideNumber(bytes, end - 12);
  if (said + 56 > end - 20) throw new ZipFault('has a damaged end (zip64)');
  return said;
};

/** @throws ZipFault for a number that no file has */
function wideNumber(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(bytes.length) * 1100n + 0xffffffffn) throw new ZipFault('has a size or an offset that cannot be');
  return Number(value);
}

function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}
