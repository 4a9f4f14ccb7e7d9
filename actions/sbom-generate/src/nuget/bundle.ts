/** What the host of an application in one file looks for in itself (`bundle_marker.cpp`); before it stands where the bundle is. */
const SIGNATURE = Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex');

/** The host comes before what is bundled with it and is no larger than this. */
const LARGEST_HOST = 32 * 1024 * 1024;

/** Versions of the header: of .NET Core 3, .NET 5, and .NET 6 and newer. */
const VERSIONS = new Set([1, 2, 6]);

const MOST_FILES = 100_000;
const DEPS_JSON = 3;

/** An application in one file. */
export interface Bundle {
  /** Its `.deps.json`; undefined where it has none. */
  deps: Uint8Array | undefined;
}

/**
 * Finds the bundle in an executable (`bundler.md` among the designs of .NET, `header.h` of its host).
 * @returns undefined for a program that is none; `damaged` for one that is cut off
 */
export function bundleIn(content: Uint8Array): Bundle | 'damaged' | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const at = bytes.subarray(0, LARGEST_HOST).indexOf(SIGNATURE);
  // A host without a bundle has no place of one; programs that make bundles know the signature as well.
  const start = at < 8 ? 0n : bytes.readBigInt64LE(at - 8);
  if (start <= 0n) return undefined;
  if (start > BigInt(bytes.length)) return start < 1n << 40n ? 'damaged' : undefined;
  try {
    return read(new Reader(bytes, Number(start)));
  } catch (error) {
    if (error instanceof RangeError) return 'damaged';
    throw error;
  }
}

function read(reader: Reader): Bundle | 'damaged' | undefined {
  const [major, minor, count] = [reader.word(), reader.word(), reader.word()];
  if (!VERSIONS.has(major) || minor !== 0 || count === 0 || count > MOST_FILES) return undefined;
  reader.text();
  if (major > 1) {
    const [offset, size] = [reader.long(), reader.long()];
    return { deps: size === 0 ? undefined : reader.slice(offset, size) };
  }
  for (let index = 0; index < count; index++) {
    const [offset, size, type] = [reader.long(), reader.long(), reader.byte()];
    reader.text();
    if (type === DEPS_JSON) return { deps: reader.slice(offset, size) };
  }
  return { deps: undefined };
}

/** Reads numbers and texts as .NET's BinaryReader does. Throws RangeError at the end. */
class Reader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  byte(): number {
    return this.#bytes.readUInt8(this.#at++);
  }

  word(): number {
    this.#at += 4;
    return this.#bytes.readUInt32LE(this.#at - 4);
  }

  long(): number {
    this.#at += 8;
    return Number(this.#bytes.readBigInt64LE(this.#at - 8));
  }

  /** A text with its length in front, seven bits a byte. */
  text(): void {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      if (shift > 14) throw new RangeError('a length without end');
    }
    this.#at += length;
  }

  slice(offset: number, size: number): Uint8Array {
    if (offset < 0 || size < 0 || offset + size > this.#bytes.length) throw new RangeError('beyond the file');
    return this.#bytes.subarray(offset, offset + size);
  }
}
