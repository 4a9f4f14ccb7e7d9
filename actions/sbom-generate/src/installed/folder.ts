import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { readFailure } from '@sovereign-actions/core';
import { byText } from '../graph.ts';
import { type FileTree, isExecutable, LARGEST_FILE, type TreeFile, type Visitor, type Want } from './tree.ts';

/** Folders at the top that hold no software but the running kernel's view of itself. */
const VIRTUAL = new Set(['proc', 'sys', 'dev']);

/**
 * A folder as a tree, such as an unpacked root filesystem. Links are not followed: what they lead to is in the tree by itself, or
 * is not of it.
 * @param folder absolute path
 * @throws FILE_UNREADABLE for a folder that cannot be seen
 */
export const folderTree = (folder: string): FileTree => ({
  async scan(visitor) {
    const open: string[] = [''];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      for (const entry of await entriesOf(path.join(folder, place))) {
        const relative = place === '' ? entry.name : `${place}/${entry.name}`;
        const full = path.join(folder, relative);
        if (entry.isDirectory()) {
          if (!(place === '' && VIRTUAL.has(entry.name))) open.push(relative);
        } else if (entry.isSymbolicLink()) visitor.link(relative, await fs.readlink(full));
        else if (entry.isFile()) await offer(visitor, relative, full);
      }
    }
  },
});

async function entriesOf(folder: string) {
  try {
    return (await fs.readdir(folder, { withFileTypes: true })).sort((a, b) => byText(a.name, b.name));
  } catch (error) {
    throw readFailure(folder, error);
  }
}

async function offer(visitor: Visitor, relative: string, full: string): Promise<void> {
  const { size, mode } = await fs.lstat(full);
  const file: TreeFile = { path: relative, size, executable: (mode & 0o111) !== 0 };
  const want = visitor.wants(file);
  if (!want) return;
  if (size > LARGEST_FILE) return visitor.unread(file, `has ${size} bytes, more than are read`);
  const content = await contentOf(full, want).catch((error: unknown) => {
    visitor.unread(file, `cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
    return undefined;
  });
  if (content) await visitor.take(file, content);
}

async function contentOf(full: string, want: Want): Promise<Uint8Array | undefined> {
  const handle = await fs.open(full, 'r');
  try {
    if (want === 'executable') {
      const head = Buffer.alloc(4);
      const { bytesRead } = await handle.read(head, 0, 4, 0);
      if (!isExecutable(head.subarray(0, bytesRead))) return undefined;
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
