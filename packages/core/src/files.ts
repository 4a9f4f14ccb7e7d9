import { randomUUID } from 'node:crypto';
import { type Dirent, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { errnoOf, errorTable, messageOf } from './errors.ts';

export const fileError = errorTable({
  FILE_MISSING: { exit: 'usage', about: 'A file or folder that was named does not exist.' },
  FILE_UNREADABLE: { exit: 'failure', about: 'A file or folder cannot be read.' },
  FILE_UNWRITABLE: { exit: 'failure', about: 'A file or folder cannot be written: no permission, a read-only or a full disk.' },
  FILE_TOO_LARGE: { exit: 'usage', about: 'A file is larger than the step reads.' },
});

/** What is at a path of the workspace. A link is told as one only where a folder is listed. */
export interface FolderEntry {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** Bytes up to which a file is read at once. */
const SMALL_FILE = 1024 * 1024;

/**
 * Files of the workspace, with errors that say what to do. Paths are relative to the workspace or absolute. What takes the system
 * less time than handing it to another thread is done at once: a source has thousands of folders and small files.
 */
export class Files {
  readonly root: string;

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  resolve(file: string): string {
    return path.resolve(this.root, file);
  }

  /** Path relative to the workspace with `/`, as findings and records name it. */
  relative(file: string): string {
    return path.relative(this.root, this.resolve(file)).split(path.sep).join('/') || '.';
  }

  /** @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE. `maxBytes` defaults to 512 MiB. */
  async read(file: string, maxBytes = 512 * 1024 * 1024): Promise<Buffer> {
    const full = this.resolve(file);
    try {
      const stats = statSync(full);
      // A pipe that nobody writes to, or a device, would never end.
      if (!stats.isFile()) {
        throw fileError(
          'FILE_UNREADABLE',
          `${file} is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`,
          'Name a file; write what a pipe gives to one first.',
        );
      }
      if (stats.size > maxBytes)
        throw fileError(
          'FILE_TOO_LARGE',
          `${file} has ${stats.size} bytes; this step reads at most ${maxBytes}.`,
          'Check that the right file is named.',
        );
      return stats.size <= SMALL_FILE ? readFileSync(full) : await fs.readFile(full);
    } catch (error) {
      throw readFailure(file, error);
    }
  }

  /** As read, as UTF-8 text. Invalid UTF-8 throws FILE_UNREADABLE. */
  async readText(file: string, maxBytes?: number): Promise<string> {
    const bytes = await this.read(file, maxBytes);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      throw fileError(
        'FILE_UNREADABLE',
        `${file} is not UTF-8 text.`,
        'Check that the right file is named and that it is not binary or compressed.',
        { cause: error },
      );
    }
  }

  /** The kind of what is at a path, or undefined where there is nothing. @throws FILE_UNREADABLE */
  async kind(file: string): Promise<'file' | 'folder' | 'other' | undefined> {
    try {
      const stats = statSync(this.resolve(file));
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    } catch (error) {
      if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return undefined;
      throw readFailure(file, error);
    }
  }

  /** Entries of a folder, sorted by name. @throws FILE_MISSING, FILE_UNREADABLE */
  async list(folder: string): Promise<FolderEntry[]> {
    try {
      return readdirSync(this.resolve(folder), { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      throw readFailure(folder === '.' ? this.root : folder, error);
    }
  }

  /** Writes a file whole or not at all, making its folder. @throws FILE_UNWRITABLE */
  async write(file: string, data: string | Uint8Array, mode = 0o644): Promise<void> {
    const full = this.resolve(file);
    const temporary = `${full}.${randomUUID()}.tmp`;
    try {
      makeFolder(path.dirname(full));
      await fs.writeFile(temporary, data, { mode, flag: 'wx' });
      await fs.rename(temporary, full);
    } catch (error) {
      await fs.rm(temporary, { force: true }).catch(() => undefined);
      throw writeFailure(file, error);
    }
  }
}

const kindOf = (entry: Dirent): FolderEntry['kind'] =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';

/**
 * Makes a folder and those above it; one that is there already is fine.
 * @throws FILE_UNWRITABLE
 */
export function makeFolder(folder: string, mode = 0o777): void {
  // Not `recursive: true`: where a parent answers ENOENT to every new folder, as /proc does, Node tries for ever.
  const missing: string[] = [];
  for (let current = path.resolve(folder); !existsSync(current); current = path.dirname(current)) missing.unshift(current);
  try {
    for (const next of missing) {
      try {
        mkdirSync(next, { mode });
      } catch (error) {
        if (errnoOf(error) !== 'EEXIST') throw error;
      }
    }
    if (statSync(folder).isDirectory()) return;
  } catch (error) {
    throw writeFailure(folder, error);
  }
  throw fileError('FILE_UNWRITABLE', `${folder} is not a folder.`, 'Name another folder.');
}

/** The error for a failed read, told apart by what the system said. */
export function readFailure(file: string, error: unknown): unknown {
  switch (errnoOf(error)) {
    case undefined:
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
      return fileError('FILE_MISSING', `There is no ${file}.`, 'Check the path; it starts at the workspace.', { cause: error });
    case 'EACCES':
    case 'EPERM':
      return fileError('FILE_UNREADABLE', `${file} cannot be read: permission denied.`, 'Give the user of this job read permission.', {
        cause: error,
      });
    default:
      return fileError('FILE_UNREADABLE', `${file} cannot be read: ${messageOf(error)}`, 'Check that the path names a readable file.', {
        cause: error,
      });
  }
}

/** The error for a failed write, told apart by what the system said. */
export function writeFailure(file: string, error: unknown): unknown {
  const reasons: Record<string, [string, string]> = {
    ENOSPC: ['the disk is full', 'Free space on the runner.'],
    EROFS: ['the file system is read-only', 'Name a folder on a writable file system.'],
    EACCES: ['permission denied', 'Give the user of this job write permission.'],
    EPERM: ['permission denied', 'Give the user of this job write permission.'],
    EDQUOT: ['the disk quota is used up', 'Free space for this user.'],
    ENOTDIR: ['a part of the path is a file', 'Name another folder.'],
  };
  const code = errnoOf(error);
  if (code === undefined) return error;
  const [what, fix] = reasons[code] ?? [messageOf(error), 'Check the path and the disk.'];
  return fileError('FILE_UNWRITABLE', `${file} cannot be written: ${what}.`, fix, { cause: error });
}
