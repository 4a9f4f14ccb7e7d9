import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { zstdFrames } from './zstd-frames.ts';

export type Compression = 'gzip' | 'zstd' | 'none';

/** Bytes that a decoder gives at once, and that it may be ahead of its reader. */
const CHUNK = 256 * 1024;
const AHEAD = 4 * 1024 * 1024;

/** How bytes are compressed, by the first four of them: runtimes look at these, too, and not at the media type. */
export function compressionOf(head: Uint8Array): Compression {
  const [a, b, c, d] = head;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  // A skippable frame may come first.
  if (a !== undefined && (a & 0xf0) === 0x50 && b === 0x2a && c === 0x4d && d === 0x18) return 'zstd';
  return 'none';
}

/**
 * What a stream has inside: gzip with any number of members, Zstandard with any number of frames, or the bytes as they are.
 * @throws Error of the decoder, ZstdProblem; what the stream itself throws comes through
 */
export async function* decompressed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(chunks);
  switch (compressionOf(head)) {
    case 'none':
      return yield* all;
    case 'gzip':
      return yield* through(all, zlib.createGunzip(DECODER));
    case 'zstd':
      // Node has it from 22.15 on.
      return yield* typeof zlib.createZstdDecompress === 'function'
        ? through(zstdFrames(all), zlib.createZstdDecompress(DECODER))
        : zstdInScript(zstdFrames(all));
  }
}

const DECODER = { chunkSize: CHUNK, readableHighWaterMark: AHEAD };

async function* through(chunks: AsyncIterable<Uint8Array>, decoder: Transform): AsyncGenerator<Uint8Array> {
  // The decoder works on another thread, and goes on while what it gave is read.
  const fed = pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 4 }), decoder);
  fed.catch(() => undefined);
  yield* decoder as AsyncIterable<Uint8Array>;
  await fed;
}

async function* zstdInScript(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => void ready.push(chunk));
  for await (const chunk of chunks) {
    decoder.push(chunk);
    const given = ready;
    ready = [];
    yield* given;
  }
  decoder.push(new Uint8Array(0), true);
  yield* ready;
}

/** The first four bytes of a stream, and all of it. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < 4) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const head = Buffer.concat(first);
  return {
    head,
    all: (async function* () {
      try {
        if (head.length > 0) yield head;
        for (;;) {
          const { done, value } = await iterator.next();
          if (done) return;
          yield value;
        }
      } finally {
        await iterator.return?.();
      }
    })(),
  };
}
