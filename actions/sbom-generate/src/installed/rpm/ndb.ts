import { damaged } from '../damaged.ts';

/** "RpmP", as a little-endian number, as all in this format. */
const MAGIC = 0x506d7052;
const SLOT_MAGIC = 0x746f6c53;
const BLOB_HEAD = 0x53626c42;
const BLOB_TAIL = 0x45626c42;
const PAGE = 4096;
const SLOT = 16;
const BLOCK = 16;
/** Bytes in front of the slots, around the blob. */
const HEADER = 32;
const HEAD = 16;
const TAIL = 12;

export const isNdb = (bytes: Uint8Array): boolean => bytes.length >= HEADER && view(bytes).readUInt32LE(0) === MAGIC;

/**
 * The headers of `Packages.db`, the database of openSUSE and SUSE (rpm, lib/backend/ndb/rpmpkg.c): pages of slots, each with the
 * place of a blob in blocks of 16 bytes.
 * @throws INSTALLED_INVALID where it is damaged
 */
export function* headersOfNdb(content: Uint8Array, file: string): Generator<Uint8Array> {
  const bytes = view(content);
  const version = bytes.readUInt32LE(4);
  if (version !== 0) throw damaged(file, `is of version ${version} of its format, which is not known.`);
  const end = bytes.readUInt32LE(12) * PAGE;
  if (end > bytes.length || end === 0) throw damaged(file, 'is cut off in its slots.');
  /** Bytes that blobs can still have: no two share any. */
  let left = bytes.length;
  for (let at = HEADER; at < end; at += SLOT) {
    if (bytes.readUInt32LE(at) !== SLOT_MAGIC) throw damaged(file, `has no slot at byte ${at}.`);
    const first = bytes.readUInt32LE(at + 8);
    if (first === 0) continue;
    const [index, size] = [bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 12) * BLOCK];
    left -= size;
    if (left < 0) throw damaged(file, `has package ${index} in the place of another.`);
    yield blobOf(bytes, first * BLOCK, size, index, file);
  }
}

function blobOf(bytes: Buffer, start: number, size: number, index: number, file: string): Uint8Array {
  const tail = start + size - TAIL;
  if (size < HEAD + TAIL || start + size > bytes.length) throw damaged(file, `is cut off in package ${index}.`);
  const length = bytes.readUInt32LE(start + 12);
  const whole =
    bytes.readUInt32LE(start) === BLOB_HEAD &&
    bytes.readUInt32LE(start + 4) === index &&
    bytes.readUInt32LE(tail + 8) === BLOB_TAIL &&
    bytes.readUInt32LE(tail + 4) === length &&
    start + HEAD + length <= tail &&
    bytes.readUInt32LE(tail) === adler32(bytes.subarray(start, tail));
  if (!whole) throw damaged(file, `has package ${index} in a damaged place.`);
  return bytes.subarray(start + HEAD, start + HEAD + length);
}

/** Adler-32 (RFC 1950). */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; ) {
    // So many that b stays below 2^32.
    const end = Math.min(at + 5552, bytes.length);
    for (; at < end; at++) {
      a += bytes[at] as number;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
