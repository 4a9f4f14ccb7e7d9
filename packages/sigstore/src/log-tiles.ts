import type { ReadLogEntry } from './log-entry.ts';
import { treeNode } from './merkle.ts';

/** Tiles of a Merkle tree as a log publishes them (C2SP tlog-tiles), each with the hashes of up to 256 nodes of one height. */
const HEIGHT = 8;
const WIDTH = 1 << HEIGHT;
const HASH_BYTES = 32;

/** Reads what a log publishes under a path, such as `checkpoint` or `tile/0/000`; undefined where there is nothing. */
export type ReadTile = (path: string) => Promise<Buffer | undefined>;

/**
 * The proof of inclusion for an entry under the log's present checkpoint, from its tiles.
 * It is not checked: who uses it verifies it, and with it everything that was read.
 * Gives it, or a string that tells why there is none ("it …").
 */
export async function proofFromTiles(read: ReadTile, index: number): Promise<NonNullable<ReadLogEntry['proof']> | string> {
  const checkpoint = (await read('checkpoint'))?.toString('utf8');
  const [, count, root] = /^[^\n]+\n([1-9]\d{0,14})\n([^\n]+)\n/.exec(checkpoint ?? '') ?? [];
  if (checkpoint === undefined || count === undefined || root === undefined) return 'it publishes no checkpoint';
  const size = Number(count);
  if (index >= size) return `its checkpoint is of ${size} entries, without entry ${index}`;
  const tiles = new Map<string, Promise<Buffer>>();
  const tile = (level: number, at: number): Promise<Buffer> => {
    const width = Math.min(WIDTH, Math.floor(size / WIDTH ** level) - at * WIDTH);
    const path = tilePath(level, at);
    const found = tiles.get(path) ?? readTile(read, path, width);
    tiles.set(path, found);
    return found;
  };
  /** The hash of a complete subtree of 2^height leaves. */
  const complete = async (height: number, at: number): Promise<Buffer> => {
    const level = Math.floor(height / HEIGHT);
    const span = 1 << (height % HEIGHT);
    const first = at * span;
    const hashes = await tile(level, Math.floor(first / WIDTH));
    const start = (first % WIDTH) * HASH_BYTES;
    let row = Array.from({ length: span }, (_, one) => hashes.subarray(start + one * HASH_BYTES, start + (one + 1) * HASH_BYTES));
    while (row.length > 1) row = row.flatMap((left, one) => (one % 2 === 0 ? [treeNode(left, row[one + 1] as Buffer)] : []));
    return row[0] as Buffer;
  };
  const hash = async (from: number, to: number): Promise<Buffer> => {
    const height = Math.log2(to - from);
    if (Number.isInteger(height)) return complete(height, from / (to - from));
    const middle = from + half(to - from);
    const [left, right] = await Promise.all([hash(from, middle), hash(middle, to)]);
    return treeNode(left, right);
  };
  const path = (from: number, to: number): Promise<Buffer>[] => {
    if (to - from === 1) return [];
    const middle = from + half(to - from);
    return index < middle ? [...path(from, middle), hash(middle, to)] : [...path(middle, to), hash(from, middle)];
  };
  try {
    const hashes = await Promise.all(path(0, size));
    return { logIndex: BigInt(index), rootHash: Buffer.from(root, 'base64'), treeSize: BigInt(size), hashes, checkpoint };
  } catch (error) {
    if (error instanceof MissingTile) return error.message;
    throw error;
  }
}

class MissingTile extends Error {}

/** A tile that was not full when its checkpoint was made may have been replaced by the full one. @throws MissingTile */
async function readTile(read: ReadTile, path: string, width: number): Promise<Buffer> {
  const partial = width < WIDTH ? await read(`${path}.p/${width}`) : undefined;
  const tile = partial ?? (await read(path));
  if (tile && tile.length >= width * HASH_BYTES) return tile;
  throw new MissingTile(`it does not publish ${path}`);
}

/** `tile/LEVEL/x001/x234/067`: the number in groups of three digits. */
function tilePath(level: number, at: number): string {
  const digits = String(at).padStart(Math.ceil(String(at).length / 3) * 3, '0');
  const groups = digits.match(/\d{3}/g) ?? [];
  return `tile/${level}/${groups.map((group, one) => (one < groups.length - 1 ? `x${group}` : group)).join('/')}`;
}

/** The largest power of two below `count`. */
const half = (count: number): number => 2 ** (Math.ceil(Math.log2(count)) - 1);
