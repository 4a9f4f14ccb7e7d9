import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { PassThrough, type Readable } from 'node:stream';

/** What is made of a process that @actions/exec starts. */
export interface ChildUse {
  started(child: ChildProcess): void;
  output(stream: 'stdout' | 'stderr', chunk: Buffer): void;
}

type Streams = { stdin: NodeJS.WritableStream | null; stdout: Readable | null; stderr: Readable | null };

const CHANNEL = 'child_process';
const call = new AsyncLocalStorage<symbol>();

/**
 * Runs `work`, which starts one process by @actions/exec, and takes hold of that process. The library keeps it to itself, so that
 * nothing could end it, and it leaves three things open that are closed here: it dies of a program that does not read its input, of one
 * that the system refuses to start, and its time grows with the square of a line's length.
 */
export async function holdingChild<T>(use: ChildUse, work: () => Promise<T>): Promise<T> {
  const id = Symbol('call');
  const listener = (message: unknown) => {
    if (call.getStore() === id) hold((message as { process: ChildProcess }).process, use);
  };
  subscribe(CHANNEL, listener);
  try {
    return await call.run(id, work);
  } finally {
    unsubscribe(CHANNEL, listener);
  }
}

/** Node publishes a process before it is spawned. */
function hold(child: ChildProcess, use: ChildUse): void {
  const held = child as ChildProcess & Streams & { spawn(options: unknown): number };
  const spawn = held.spawn;
  held.spawn = (options) => {
    let result = 0;
    try {
      result = spawn.call(held, options);
    } catch (error) {
      Object.assign(held, { stdin: new PassThrough(), stdout: null, stderr: null } satisfies Streams);
      process.nextTick(() => held.emit('error', error));
      return result;
    }
    held.stdin?.on('error', () => undefined);
    held.stdout?.on('data', (chunk: Buffer) => use.output('stdout', chunk));
    held.stderr?.on('data', (chunk: Buffer) => use.output('stderr', chunk));
    // The library reads no stream that it does not see.
    Object.assign(held, { stdout: null, stderr: null });
    use.started(held);
    return result;
  };
}
