import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { PIECE_BYTES } from './pieces.ts';

/** A SHA-256 over what is handed to it, piece by piece. */
export interface StreamHash {
  /** Takes bytes; they are the caller's again when it resolves. */
  update(bytes: Uint8Array): Promise<void> | void;
  /** 64 lower-case hex digits. Ends it. */
  digest(): Promise<string> | string;
  /** Gives it up; nothing happens after {@link digest}. */
  close(): void;
}

/** Bytes from which on a thread saves more time than it takes to start. */
const WORTH_A_THREAD = 256 * 1024 * 1024;

/**
 * Hashes a stream beside the work of this thread where it is large: a package is hashed as a whole while each of its files is.
 * Where no thread can be had, this one does it.
 * @param expected about how many bytes will come
 */
export async function streamHash(expected: number): Promise<StreamHash> {
  return (expected >= WORTH_A_THREAD && (await hashThread())) || hashHere();
}

function hashHere(): StreamHash {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex'), close: () => undefined };
}

/** Pieces that wait for the thread. */
const SLOTS = 4;

/** A text and not a file, so that a bundle has it wherever it is put. It is a script: no module loads it. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', ({ start, length }) => {
  if (length === 0) parentPort.postMessage(hash.digest('hex'));
  else parentPort.postMessage(void hash.update(new Uint8Array(workerData, start, length)));
});
`;

async function hashThread(): Promise<StreamHash | undefined> {
  const memory = new SharedArrayBuffer(SLOTS * PIECE_BYTES);
  let worker: Worker;
  try {
    worker = new Worker(SCRIPT, { eval: true, workerData: memory, env: {}, execArgv: [] });
    await once(worker, 'online');
  } catch {
    return undefined;
  }
  // A thread that nobody asks again must not keep the process.
  worker.unref();

  let taken = 0;
  let hashed = 0;
  let result: string | undefined;
  let failure: Error | undefined;
  let wake: () => void = () => undefined;
  worker.on('message', (digest: string | undefined) => {
    if (digest === undefined) hashed += 1;
    result = digest;
    wake();
  });
  worker.on('error', (error) => {
    failure = error;
    wake();
  });
  worker.on('exit', () => {
    failure ??= new Error('the thread that hashes has ended');
    wake();
  });
  const until = async (done: () => boolean) => {
    while (!done()) {
      if (failure) throw failure;
      worker.ref();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      worker.unref();
    }
  };
  return {
    update: async (bytes) => {
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
        await until(() => taken - hashed < SLOTS);
        const piece = bytes.subarray(at, at + PIECE_BYTES);
        const start = (taken % SLOTS) * PIECE_BYTES;
        new Uint8Array(memory, start, piece.length).set(piece);
        worker.postMessage({ start, length: piece.length });
        taken += 1;
      }
    },
    digest: async () => {
      worker.postMessage({ length: 0 });
      await until(() => result !== undefined);
      await worker.terminate();
      return result as string;
    },
    close: () => void worker.terminate(),
  };
}
