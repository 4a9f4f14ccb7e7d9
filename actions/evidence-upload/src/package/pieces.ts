import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Bytes that are read, hashed and written at once. */
export const PIECE_BYTES = 1024 * 1024;

/**
 * The bytes of a file from where the handle stands, piece by piece. The next piece is read while the caller works on this one, and
 * the memory is used again: a piece is the caller's until it asks for the next.
 */
export async function* piecesOf(handle: FileHandle): AsyncGenerator<Buffer> {
  let piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let ahead = Buffer.allocUnsafeSlow(PIECE_BYTES);
  const read = (into: Buffer) => {
    const result = handle.read(into, 0, PIECE_BYTES, null);
    // It may fail before anybody asks for it.
    result.catch(() => undefined);
    return result;
  };
  let reading = read(piece);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      reading = read(ahead);
      yield piece.subarray(0, bytesRead);
      [piece, ahead] = [ahead, piece];
    }
  } finally {
    // The handle must not be closed under a read.
    await reading.catch(() => undefined);
  }
}

/** The UTF-8 of texts, which may be very many; a piece is the caller's until it asks for the next. */
export function* bytesOf(texts: Iterable<string>): Generator<Buffer> {
  const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let filled = 0;
  for (const text of texts) {
    // A unit of UTF-16 has at most three bytes.
    const most = 3 * text.length;
    if (filled + most > PIECE_BYTES && filled > 0) {
      yield piece.subarray(0, filled);
      filled = 0;
    }
    if (most > PIECE_BYTES) yield Buffer.from(text);
    else filled += piece.write(text, filled);
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** How a file that was listed as one is opened. What took its place since is not followed and not waited for: a link fails, a pipe is empty. */
const PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file that was listed as one; a piece is the caller's until it asks for the next.
 * @param size bytes that it had then. A small file is read at once: a folder may have very many, and handing each to another thread
 * takes longer than reading it
 */
export async function* plainFile(file: string, size: number): AsyncGenerator<Buffer> {
  if (size < PIECE_BYTES) return yield readSmall(file);
  const handle = await open(file, PLAIN);
  try {
    yield* piecesOf(handle);
  } finally {
    await handle.close();
  }
}

function readSmall(file: string): Buffer {
  const descriptor = openSync(file, PLAIN);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads small files one after the other, very many of them into the same memory. */
export class SmallFiles {
  readonly #memory = Buffer.allocUnsafeSlow(PIECE_BYTES);

  /**
   * The bytes of a file that was listed as one, which are the caller's until it asks for the next; undefined where it is not small.
   * @param size bytes that it had then
   */
  read(file: string, size: number): Buffer | undefined {
    if (size >= PIECE_BYTES) return undefined;
    const descriptor = openSync(file, PLAIN);
    try {
      let filled = 0;
      let read: number;
      do {
        read = readSync(descriptor, this.#memory, filled, PIECE_BYTES - filled, null);
        filled += read;
      } while (read > 0 && filled < size);
      return filled < PIECE_BYTES ? this.#memory.subarray(0, filled) : undefined;
    } finally {
      closeSync(descriptor);
    }
  }
}
