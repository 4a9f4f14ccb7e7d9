import { lstatSync } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { compareTarNames, errnoOf, fileError, messageOf, readTar, tarNameProblem } from '@sovereign-actions/core';
import { piecesOf, plainFile } from '../package/pieces.ts';
import { streamHash } from '../package/stream-hash.ts';

/** What is verified: the path of a tar or of an extracted bag, or the tar's bytes as they come. */
export type PackageInput = string | AsyncIterable<Uint8Array>;

/** A file as it is met, whether in a tar or in a folder. The name starts at the bag's base folder. */
export interface Entry {
  name: string;
  size: number;
  /** The whole of it where it was read at once, as most small files are. It may be gone when the next is taken. */
  bytes?: Buffer | undefined;
  /** Each piece may be gone when the next is asked for. */
  body: AsyncIterable<Buffer>;
}

/** What is known of the container once its entries are read. */
export interface Container {
  kind: 'tar' | 'folder';
  problems: string[];
  /** The one folder that all entries lie in; a tar has it. */
  base?: string;
  /** Seconds since the epoch, the same for every entry; a tar has it. */
  mtime?: number;
  entries: number;
  /** SHA-256 of the tar's bytes. */
  packageId?: string;
  /** Bytes of the tar. */
  size?: number;
}

/**
 * Reads every entry once and hands it on. Bad content is a problem of the container, never an error.
 * @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read; what a stream throws passes through
 */
export async function readContainer(input: PackageInput, take: (entry: Entry) => Promise<void>): Promise<Container> {
  if (typeof input !== 'string') return readPackedBag(input, take);
  const { kind, size } = await look(input);
  return kind === 'folder' ? readFolder(input, take) : readPackedBag(readable(input, named(input)), take, size);
}

async function look(file: string): Promise<{ kind: 'file' | 'folder'; size: number }> {
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) return { kind: 'folder', size: 0 };
    if (stats.isFile()) return { kind: 'file', size: stats.size };
  } catch (error) {
    throw unreadable(file, error);
  }
  throw fileError('FILE_UNREADABLE', `${file} is neither a file nor a folder.`, 'Name a package (.tar) or an extracted one.');
}

function unreadable(file: string, error: unknown): unknown {
  return errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR'
    ? fileError('FILE_MISSING', `There is no ${file}.`, 'Check the path.', { cause: error })
    : fileError('FILE_UNREADABLE', `${file} cannot be read: ${messageOf(error)}.`, 'Check the permissions and the disk.', { cause: error });
}

async function* readable(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* bytes;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function sizeOf(file: string): number {
  try {
    return lstatSync(file).size;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The file that somebody named, which may be a link. */
async function* named(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    yield* piecesOf(handle);
  } finally {
    await handle.close();
  }
}

const MAX_PROBLEMS = 1000;

/** @param expected about how many bytes will come, where that is known */
async function readPackedBag(bytes: AsyncIterable<Uint8Array>, take: (entry: Entry) => Promise<void>, expected = 0): Promise<Container> {
  const container: Container = { kind: 'tar', problems: [], entries: 0 };
  const problem = (message: string) => {
    if (container.problems.length < MAX_PROBLEMS) container.problems.push(message);
  };
  const hash = await streamHash(expected);
  let size = 0;
  const iterator = bytes[Symbol.asyncIterator]();
  // Without a `return`, the reader cannot close the source: the rest is still hashed when it gives up.
  const hashed: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const step = await iterator.next();
        if (!step.done) {
          await hash.update(step.value);
          size += step.value.length;
        }
        return step;
      },
    }),
  };
  try {
    for await (const { name, size: length, mode, mtime, bytes, body } of readTar(hashed, ({ message }) => problem(message))) {
      container.entries += 1;
      const slash = name.indexOf('/');
      const base = name.slice(0, Math.max(slash, 0));
      container.base ??= base;
      container.mtime ??= mtime;
      if (slash < 1 || base !== container.base) {
        problem(`${name} does not lie in the one base folder "${container.base}".`);
        continue;
      }
      if (mode !== 0o644) problem(`${name} has the mode ${mode.toString(8)}, not 644.`);
      if (mtime !== container.mtime) problem(`${name} has another time than the entries before it.`);
      await take({ name: name.slice(slash + 1), size: length, bytes, body });
    }
    for await (const _ of hashed);
    if (container.entries === 0) problem('The archive has no entry that can be read.');
    return { ...container, packageId: await hash.digest(), size };
  } finally {
    hash.close();
    await iterator.return?.();
  }
}

async function readFolder(folder: string, take: (entry: Entry) => Promise<void>): Promise<Container> {
  const container: Container = { kind: 'folder', problems: [], entries: 0 };
  const visit = async (inside: string): Promise<void> => {
    const entries = await readdir(path.join(folder, inside), { withFileTypes: true }).catch((error) => {
      throw unreadable(path.join(folder, inside), error);
    });
    entries.sort((a, b) => compareTarNames(a.name, b.name));
    for (const entry of entries) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const problem = tarNameProblem(name);
      if (problem !== undefined) container.problems.push(`${JSON.stringify(name)} ${problem}.`);
      else if (entry.isDirectory()) await visit(name);
      else if (!entry.isFile()) container.problems.push(`${name} is a link or a device, not a file.`);
      else {
        container.entries += 1;
        const file = path.join(folder, name);
        const size = sizeOf(file);
        await take({ name, size, body: readable(file, plainFile(file, size)) });
      }
    }
  };
  await visit('');
  return container;
}
