/** Archives changed block by block, below what a tar writer would let pass. */

export const BLOCK = 512;

/** Where the header of each entry is. */
export function headersOf(tar: Buffer): number[] {
  const places: number[] = [];
  for (let at = 0; tar[at] !== 0; at += BLOCK + paddedSize(tar, at)) places.push(at);
  return places;
}

const paddedSize = (tar: Buffer, at: number): number =>
  Math.ceil(Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8) / BLOCK) * BLOCK;

/** The offset of the header of the first entry whose name holds a text. */
export function headerOf(tar: Buffer, part: string): number {
  const at = headersOf(tar).find((place) => tar.toString('utf8', place, place + 100).includes(part));
  if (at === undefined) throw new TypeError(`the archive has no entry of ${part}`);
  return at;
}

/** Changes a header and makes its checksum right again. */
export function forge(tar: Buffer, at: number, change: (header: Buffer) => void): Buffer {
  const copy = Buffer.from(tar);
  change(copy.subarray(at, at + BLOCK));
  return summed(copy, at);
}

export function summed(copy: Buffer, at: number): Buffer {
  const header = copy.subarray(at, at + BLOCK);
  header.write('        ', 148, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return copy;
}

/** An entry in the form of the others, under any name and type. @param like an archive whose first header it copies */
export function entry(like: Buffer, name: string, body: string | Uint8Array, change: (header: Buffer) => void = () => undefined): Buffer {
  const bytes = Buffer.from(body);
  const header = Buffer.from(like.subarray(0, BLOCK));
  header.fill(0, 0, 100).write(name.slice(0, 100), 0);
  header.fill(0, 345, 500);
  header.write(bytes.length.toString(8).padStart(11, '0'), 124, 'latin1');
  change(header);
  summed(header, 0);
  return Buffer.concat([header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
}

/** Puts blocks before an offset. */
export const insert = (tar: Buffer, at: number, ...blocks: Buffer[]): Buffer =>
  Buffer.concat([tar.subarray(0, at), ...blocks, tar.subarray(at)]);

/** The offset of the end mark. */
export const endOf = (tar: Buffer): number => tar.length - 2 * BLOCK;
