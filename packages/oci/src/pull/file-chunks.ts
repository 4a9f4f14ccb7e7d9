import * as fs from 'node:fs/promises';
import type { Skipping } from '../tar/bytes.ts';

const CHUNK = 256 * 1024;

/** Chunks that a decoder may hold at once, and more. */
const RING = 16;

/**
 * A part of a file as chunks. The file is open from the first chunk to the last. Memory is used again: a chunk is good until the
 * sixteenth after it. New memory for each would have the collector run all the time.
 */
export class FileChunks implements AsyncIterableIterator<Uint8Array>, Skipping {
  readonly #file: string;
  readonly #end: number;
  readonly #chunk: number;
  #position: number;
  readonly #ring: Buffer[] = [];
  #count = 0;
  #handle: fs.FileHandle | undefined;

  /** @param chunk bytes read at once; few where most of the file is passed over */
  constructor(file: string, start: number, end: number, chunk = CHUNK) {
    this.#file = file;
    this.#position = start;
    this.#end = end;
    this.#chunk = chunk;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const length = Math.min(this.#chunk, this.#end - this.#position);
    if (length <= 0) return this.return();
    this.#handle ??= await fs.open(this.#file, 'r');
    const place = this.#count % RING;
    this.#count += 1;
    const buffer = this.#ring[place] ?? Buffer.allocUnsafeSlow(this.#chunk);
    this.#ring[place] = buffer;
    const { bytesRead } = await this.#handle.read(buffer, 0, length, this.#position);
    if (bytesRead === 0) return this.return();
    this.#position += bytesRead;
    return { done: false, value: buffer.subarray(0, bytesRead) };
  }

  skip(length: number): boolean {
    this.#position += length;
    return this.#position <= this.#end;
  }

  async return(): Promise<{ done: true; value: undefined }> {
    const handle = this.#handle;
    this.#handle = undefined;
    this.#position = this.#end;
    await handle?.close();
    return { done: true, value: undefined };
  }
}
