/** What a write-ahead log holds that is not in its database yet. */
export interface WriteAhead {
  /** Newest content of each page, by number, up to the last transaction that was finished. */
  pages: ReadonlyMap<number, Uint8Array>;
  /** Why there may be more than that; the sentence goes on after the name of the file. */
  doubt?: string;
}

const HEADER = 32;
const FRAME_HEADER = 24;

/**
 * Reads a write-ahead log as SQLite does when it opens a database that was not closed ("WAL-mode File Format"): frames count up
 * to the last that ends a transaction, as long as their salts and their running checksum are those of the log. What is behind
 * them is of an earlier run.
 */
export function readWriteAhead(content: Uint8Array): WriteAhead {
  const none = new Map<number, Uint8Array>();
  if (content.length === 0) return { pages: none };
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const magic = bytes.length < HEADER ? 0 : bytes.readUInt32BE(0);
  if (magic >>> 1 !== 0x377f0682 >>> 1) return { pages: none, doubt: 'is no write-ahead log' };
  const little = (magic & 1) === 0;
  const size = bytes.readUInt32BE(8);
  let sum = checksum(bytes.subarray(0, 24), little, [0, 0]);
  if (bytes.readUInt32BE(4) !== 3_007_000 || size < 512 || size > 65_536 || !isSum(bytes, 24, sum))
    return { pages: none, doubt: 'has a damaged head' };
  const pages = new Map<number, Uint8Array>();
  let pending = new Map<number, Uint8Array>();
  for (let at = HEADER; at < bytes.length; at += FRAME_HEADER + size) {
    if (at + FRAME_HEADER + size > bytes.length) return { pages, doubt: 'is cut off' };
    if (bytes.compare(bytes, 16, 24, at + 8, at + 16) !== 0) break;
    const page = bytes.subarray(at + FRAME_HEADER, at + FRAME_HEADER + size);
    sum = checksum(page, little, checksum(bytes.subarray(at, at + 8), little, sum));
    if (!isSum(bytes, at + 16, sum)) return { pages, doubt: 'has a damaged frame' };
    pending.set(bytes.readUInt32BE(at), page);
    if (bytes.readUInt32BE(at + 4) === 0) continue;
    for (const [number, newest] of pending) pages.set(number, newest);
    pending = new Map();
  }
  return pending.size > 0 ? { pages, doubt: 'ends in a transaction that was not finished' } : { pages };
}

type Sum = readonly [number, number];

const isSum = (bytes: Buffer, at: number, [first, second]: Sum): boolean =>
  bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second;

/** Goes on with a running checksum, over pairs of 32-bit numbers. */
function checksum(bytes: Buffer, little: boolean, [first, second]: Sum): Sum {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    first = (first + view.getUint32(at, little) + second) >>> 0;
    second = (second + view.getUint32(at + 4, little) + first) >>> 0;
  }
  return [first, second];
}
