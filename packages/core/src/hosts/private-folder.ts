import { lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import * as path from 'node:path';
import { errnoOf } from '../errors.ts';
import { makeFolder, writeFailure } from '../files.ts';
import { hostError } from './errors.ts';

/** Makes a new folder that only this user can read, under `parent`. @throws FILE_UNWRITABLE */
export function newPrivateFolder(parent: string): string {
  try {
    makeFolder(parent);
    // mkdtemp makes it with mode 0700.
    return mkdtempSync(path.join(parent, 'sovereign-'));
  } catch (error) {
    throw writeFailure(parent, error);
  }
}

/**
 * Makes, or takes again, a folder with a known name that only this user can read.
 * @throws FOLDER_UNSAFE when somebody else made it or can look into it, FILE_UNWRITABLE
 */
export function namedPrivateFolder(folder: string): string {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw writeFailure(folder, error);
  }
  const stats = lstatSync(folder);
  if (stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o077) === 0) return folder;
  throw hostError(
    'FOLDER_UNSAFE',
    `${folder} is not a folder that only this user can read.`,
    'Somebody else made it: remove it, and give each job its own TMPDIR.',
  );
}
