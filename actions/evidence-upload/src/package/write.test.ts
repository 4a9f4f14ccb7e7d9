import { createHash, randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import * as path from 'node:path';
import { sha256Hex } from '@sovereign-actions/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gather, newFolder } from '../sample.ts';
import { PIECE_BYTES, piecesOf } from './pieces.ts';
import { streamHash } from './stream-hash.ts';
import { Output, writeStream } from './write.ts';

/** For as much a thread is started. */
const LARGE = 256 * PIECE_BYTES;

/** Bytes in chunks of odd sizes, each in the memory that the one before had. */
async function* chunks(bytes: Buffer, longest: number): AsyncGenerator<Uint8Array> {
  const memory = Buffer.alloc(longest);
  let turn = 0;
  for (let at = 0; at < bytes.length; turn += 1) {
    const length = Math.min([1, 511, 513, longest][turn % 4] as number, longest);
    const copied = bytes.copy(memory, 0, at, at + length);
    at += copied;
    yield memory.subarray(0, copied);
    memory.fill(turn);
  }
}

describe('writeStream', () => {
  it.each([
    ['nothing', 0, 10, 0],
    ['a few bytes', 700, 600, 0],
    ['one whole piece', PIECE_BYTES, PIECE_BYTES, 0],
    ['pieces and a rest, in chunks that are larger than a piece', 3 * PIECE_BYTES + 5, 2 * PIECE_BYTES + 1, 0],
    ['much, hashed by a thread of its own', 20 * PIECE_BYTES + 3, 1_500_000, LARGE],
    ['less than was announced', 5, 5, LARGE],
  ])('writes and hashes %s', async (_, size, longest, expected) => {
    const bytes = randomBytes(size);
    const file = path.join(newFolder(), 'deep', 'out.tar');
    expect(await writeStream(file, chunks(bytes, longest), expected)).toEqual({ sha256: sha256Hex(bytes), size });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(path.dirname(file))).toEqual(['out.tar']);
  });

  it.each([0, LARGE])(
    'leaves nothing behind, and what was there as it was, when the stream fails (%s bytes announced)',
    async (expected) => {
      const file = path.join(newFolder(), 'out.tar');
      writeFileSync(file, 'before');
      async function* failing() {
        yield Buffer.alloc(5 * PIECE_BYTES);
        throw new Error('the source is gone');
      }
      await expect(writeStream(file, failing(), expected)).rejects.toThrow('the source is gone');
      expect(readFileSync(file, 'utf8')).toBe('before');
      expect(readdirSync(path.dirname(file))).toEqual(['out.tar']);
    },
  );

  it('says that the file cannot be written where a folder has its name', async () => {
    const file = path.join(newFolder(), 'out.tar');
    mkdirSync(path.join(file, 'full'), { recursive: true });
    await expect(writeStream(file, chunks(Buffer.from('x'), 1))).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
    expect(readdirSync(path.dirname(file))).toEqual(['out.tar']);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, also where that shows only after the stream has gone on', async () => {
    const handle = await open('/dev/full', 'w');
    const output = new Output(handle, 'out.tar');
    const full = { code: 'FILE_UNWRITABLE', message: expect.stringContaining('the disk is full') };
    await output.write(Buffer.from('x'));
    await expect(output.write(Buffer.from('y'))).rejects.toMatchObject(full);
    await expect(output.end()).rejects.toMatchObject(full);
    await output.settled();
    await handle.close();
  });
});

describe('streamHash', () => {
  it.each([0, LARGE])(
    'gives the SHA-256 of what was handed to it, whatever becomes of that memory (%s bytes announced)',
    async (expected) => {
      const hash = await streamHash(expected);
      const whole = createHash('sha256');
      const piece = Buffer.alloc(PIECE_BYTES + 17);
      for (let turn = 0; turn < 12; turn += 1) {
        piece.fill(turn);
        whole.update(piece);
        await hash.update(piece);
      }
      piece.fill(0xff);
      expect(await hash.digest()).toBe(whole.digest('hex'));
      hash.close();
    },
  );
});

describe('streamHash where a thread fails', () => {
  afterEach(() => vi.doUnmock('node:worker_threads'));

  const withWorker = async (Worker: unknown) => {
    vi.resetModules();
    vi.doMock('node:worker_threads', () => ({ Worker }));
    return (await import('./stream-hash.ts')).streamHash(LARGE);
  };
  class Fake extends EventEmitter {
    ref = () => undefined;
    unref = () => undefined;
    terminate = () => undefined;
    postMessage = () => undefined;
  }

  it.each([
    [
      'is refused',
      class {
        constructor() {
          throw new Error('no threads here');
        }
      },
    ],
    [
      'does not start',
      class extends Fake {
        constructor() {
          super();
          setImmediate(() => this.emit('error', new Error('out of memory')));
        }
      },
    ],
  ])('hashes without one where it %s', async (_, Worker) => {
    const hash = await withWorker(Worker);
    await hash.update(Buffer.from('x'));
    expect(await hash.digest()).toBe(sha256Hex('x'));
  });

  it('never ends with a hash, and never waits for ever, where one that works ends', async () => {
    const hash = await withWorker(
      class extends Fake {
        constructor() {
          super();
          setImmediate(() => this.emit('online'));
        }
        override postMessage = () => void setImmediate(() => this.emit('exit', 1));
      },
    );
    await expect((async () => hash.update(Buffer.alloc(9 * PIECE_BYTES)))()).rejects.toThrow('has ended');
    await expect((async () => hash.digest())()).rejects.toThrow('has ended');
  });
});

describe('piecesOf', () => {
  it('gives the bytes of a file, and ends its read before the handle is closed', async () => {
    const bytes = randomBytes(3 * PIECE_BYTES + 1);
    const file = path.join(newFolder(), 'file');
    writeFileSync(file, bytes);
    const whole = await open(file);
    expect((await gather(piecesOf(whole))).equals(bytes)).toBe(true);
    await whole.close();

    const handle = await open(file);
    for await (const piece of piecesOf(handle)) {
      expect(piece.equals(bytes.subarray(0, PIECE_BYTES))).toBe(true);
      break;
    }
    await handle.close();
  });
});
