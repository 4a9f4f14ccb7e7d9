import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { writeFailure } from '../files.ts';
import { hostError } from './errors.ts';

/** Name of an environment variable that every shell takes. */
export const isVariableName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);

/**
 * Appends a variable to a file for `. file` in a POSIX shell. The file is made with mode 0600, for variables may be secret.
 * @throws FOLDER_UNSAFE when others can read the file, OUTPUT_REFUSED, FILE_UNWRITABLE
 */
export function appendVariable(file: string, name: string, value: string): void {
  if (!isVariableName(name) || value.includes('\0')) {
    throw hostError(
      'OUTPUT_REFUSED',
      `The variable ${JSON.stringify(name)} cannot be set in a shell.`,
      'Report this: names are letters, digits and underscores.',
    );
  }
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW, 0o600);
  } catch (error) {
    throw writeFailure(file, error);
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || (stats.mode & 0o077) !== 0 || stats.uid !== (process.getuid?.() ?? stats.uid)) {
      throw hostError(
        'FOLDER_UNSAFE',
        `${file} is not a file that only this user can read.`,
        'Remove it, or name another file in SOVEREIGN_ENV_FILE.',
      );
    }
    writeSync(descriptor, `export ${name}='${value.replaceAll("'", `'\\''`)}'\n`);
  } catch (error) {
    throw writeFailure(file, error);
  } finally {
    closeSync(descriptor);
  }
}
