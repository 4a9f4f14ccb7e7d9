import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { writeFailure } from '@sovereign-actions/core';
import { PIECE_BYTES } from './pieces.ts';
import { streamHash } from './stream-hash.ts';

/** Bytes after which the disk is asked to keep what it has been given, while more comes: at the end little is left to wait for. */
const FLUSH_BYTES = 128 * 1024 * 1024;

/**
 * Writes a stream to a file, whole or not at all, and hashes it on the way.
 * @param file absolute path; what is there is replaced once the new one is complete
 * @param expected about how many bytes will come, where that is known
 * @throws FILE_UNWRITABLE; what the stream throws passes through
 */
export async function writeStream(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  expected = 0,
): Promise<{ sha256: string; size: number }> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    await fs.mkdir(path.dirname(file), { recursive: true }).catch((error) => {
      throw writeFailure(path.dirname(file), error);
    });
    const handle = await fs.open(temporary, 'wx', 0o644).catch((error) => {
      throw writeFailure(file, error);
    });
    const hash = await streamHash(expected);
    const output = new Output(handle, file);
    let sha256: string;
    try {
      for await (const piece of inPieces(stream)) {
        await output.write(piece);
        await hash.update(piece);
      }
      await output.end();
      sha256 = await hash.digest();
    } finally {
      hash.close();
      await output.settled();
      await handle.close();
    }
    await fs.rename(temporary, file).catch((error) => {
      throw writeFailure(file, error);
    });
    return { sha256, size: output.size };
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** A stream's bytes in pieces of one size. A piece stays as it is until the second after it is asked for. */
async function* inPieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let other = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let filled = 0;
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + PIECE_BYTES - filled);
      piece.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < PIECE_BYTES) break;
      yield piece;
      [piece, other] = [other, piece];
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** A file that is written while its writer goes on: one write at a time, and one flush. */
export class Output {
  size = 0;
  readonly #handle: fs.FileHandle;
  readonly #file: string;
  #writing: Promise<void> = Promise.resolve();
  #flushing: Promise<void> = Promise.resolve();
  #unflushed = 0;

  constructor(handle: fs.FileHandle, file: string) {
    this.#handle = handle;
    this.#file = file;
  }

  /** Resolves when the bytes before these are written. */
  async write(bytes: Uint8Array): Promise<void> {
    await this.#writing;
    this.#writing = this.#noted(this.#handle.writeFile(bytes));
    this.size += bytes.length;
    this.#unflushed += bytes.length;
    if (this.#unflushed < FLUSH_BYTES) return;
    await this.#flushing;
    this.#flushing = this.#noted(this.#handle.datasync());
    this.#unflushed = 0;
  }

  /** Resolves when everything is on the disk. */
  async end(): Promise<void> {
    await this.#writing;
    await this.#flushing;
    await this.#noted(this.#handle.sync());
  }

  /** Resolves when nothing uses the handle any more, whatever came of it. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.#writing, this.#flushing]);
  }

  #noted(work: Promise<void>): Promise<void> {
    const done = work.catch((error) => {
      throw writeFailure(this.#file, error);
    });
    // It may fail before anybody waits for it.
    done.catch(() => undefined);
    return done;
  }
}
