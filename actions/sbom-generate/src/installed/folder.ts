import * as fs from 'node:fs';
import * as path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { errnoOf, readFailure } from '@sovereign-actions/core';
import { type FileTree, isExecutable, LARGEST_FILE, type TreeFile, type Visitor, type Want } from './tree.ts';

/** Folders at the top that hold no software but the running kernel's view of itself. */
const VIRTUAL = new Set(['proc', 'sys', 'dev']);

/** Milliseconds after which others get their turn, such as what ends this process. */
const TURN = 100;

/** A folder that is still to be read. */
interface Open {
  /** In the tree. */
  place: string;
  /** Bytes where the name is no UTF-8: a text would name another file, or none. */
  full: string | Buffer;
}

/**
 * A folder as a tree, such as an unpacked root filesystem. Links are not followed: what they lead to is in the tree by itself, or
 * is not of it. A folder inside that cannot be seen, as a file that is wanted and cannot be read, is told to the visitor. All is
 * read at once and not by other threads: to ask one takes longer than a file does.
 * @param folder absolute path
 * @throws FILE_MISSING, FILE_UNREADABLE for the folder itself
 */
export const folderTree = (folder: string): FileTree => ({
  async scan(visitor) {
    const open: Open[] = [{ place: '', full: folder }];
    let turn = performance.now();
    for (let next = open.pop(); next; next = open.pop()) {
      await scanFolder(next, open, visitor).catch((error: unknown) => {
        throw readFailure(folder, error);
      });
      if (performance.now() - turn < TURN) continue;
      await nextTurn();
      turn = performance.now();
    }
  },
});

async function scanFolder({ place, full }: Open, open: Open[], visitor: Visitor): Promise<void> {
  const entries = attempt(place, visitor, () => entriesOf(full));
  for (const { name, shown, entry } of entries ?? []) {
    const inner: Open = { place: place === '' ? shown : `${place}/${shown}`, full: join(full, name) };
    if (entry.isDirectory()) {
      if (!(place === '' && VIRTUAL.has(shown))) open.push(inner);
    } else if (entry.isSymbolicLink()) {
      const target = attempt(inner.place, visitor, () => fs.readlinkSync(inner.full));
      if (target !== undefined) visitor.link(inner.place, target);
    } else if (entry.isFile()) await offer(visitor, inner);
  }
}

async function offer(visitor: Visitor, { place, full }: Open): Promise<void> {
  const stats = attempt(place, visitor, () => fs.lstatSync(full));
  if (!stats?.isFile()) return;
  const { size, mode } = stats;
  const file: TreeFile = { path: place, size, executable: (mode & 0o111) !== 0 };
  const want = visitor.wants(file);
  if (!want) return;
  if (size > LARGEST_FILE) return visitor.unread(file, `has ${size} bytes, more than are read`);
  const content = attempt(place, visitor, () => contentOf(full, size, want));
  if (content === 'changed') visitor.unread(file, 'was changed while it was read');
  else if (content) await visitor.take(file, content);
}

/** Does what may fail for one file or folder alone. */
function attempt<T>(place: string, visitor: Visitor, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    const code = errnoOf(error);
    if (place === '' || code === undefined) throw error;
    visitor.unread({ path: place, size: 0, executable: false }, `cannot be read: ${REASONS[code] ?? code}`);
    return undefined;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is gone',
  ENAMETOOLONG: 'its path is too long',
};

interface Entry {
  name: string | Buffer;
  shown: string;
  entry: Pick<fs.Dirent, 'isDirectory' | 'isSymbolicLink' | 'isFile'>;
}

function entriesOf(folder: string | Buffer): Entry[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes('\ufffd'))) return entries.map((entry) => ({ name: entry.name, shown: entry.name, entry }));
  return fs.readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
    const shown = entry.name.toString();
    return { name: Buffer.from(shown).equals(entry.name) ? shown : entry.name, shown, entry };
  });
}

const join = (folder: string | Buffer, name: string | Buffer): string | Buffer =>
  typeof folder === 'string' && typeof name === 'string'
    ? path.join(folder, name)
    : Buffer.concat([Buffer.from(folder), Buffer.from(path.sep), Buffer.from(name)]);

/** What is put in the place of a file meanwhile is not followed, and not waited for. */
const FLAGS = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

function contentOf(full: string | Buffer, size: number, want: Want): Buffer | 'changed' | undefined {
  const handle = fs.openSync(full, FLAGS);
  try {
    if (want === 'executable') {
      const head = Buffer.alloc(4);
      if (!isExecutable(head.subarray(0, fs.readSync(handle, head, 0, 4, 0)))) return undefined;
    }
    // One byte more shows whether it has grown.
    const bytes = Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= size; length += read) read = fs.readSync(handle, bytes, length, size + 1 - length, length);
    return length === size ? bytes.subarray(0, size) : 'changed';
  } finally {
    fs.closeSync(handle);
  }
}
