import { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import * as path from 'node:path';
import { errnoOf } from '../errors.ts';
import { makeFolder, readFailure, writeFailure } from '../files.ts';
import { hostError } from './errors.ts';

/*
 * Variables that a step exports reach the later steps of its job through a file: every step reads it when it starts, and a
 * POSIX shell can take it with `. file`. One `export NAME='value'` after the other, the last of a name counts.
 */

const VARIABLE = /export ([A-Za-z_][A-Za-z0-9_]*)='((?:[^']|'\\'')*)'\n/y;
const QUOTE = `'\\''`;
const MAX_BYTES = 1024 * 1024;

/**
 * The variables of the file; none where there is no file.
 * @throws FOLDER_UNSAFE when others can read or own it, or it holds anything else, FILE_UNREADABLE
 */
export function readJobEnv(file: string): Map<string, string> {
  const variables = new Map<string, string>();
  const descriptor = open(file, constants.O_RDONLY);
  if (descriptor === undefined) return variables;
  let text: string;
  try {
    refuseOpenToOthers(file, descriptor);
    text = readFileSync(descriptor, 'utf8');
  } finally {
    closeSync(descriptor);
  }
  let end = 0;
  for (VARIABLE.lastIndex = 0; end < text.length; end = VARIABLE.lastIndex) {
    const match = VARIABLE.exec(text);
    if (!match) throw unsafe(file, 'holds something that no step wrote');
    variables.set(match[1] as string, (match[2] as string).replaceAll(QUOTE, "'"));
  }
  return variables;
}

/**
 * Sets a variable. The file is made with mode 0600, for variables may be secret; a variable that is emptied takes its earlier
 * values out of the file.
 * @throws FOLDER_UNSAFE when others can read or own it, OUTPUT_REFUSED, FILE_UNWRITABLE
 */
export function setJobEnv(file: string, name: string, value: string): void {
  const line = shellLine(name, value);
  const held = value === '' ? readJobEnv(file) : undefined;
  if (held?.get(name)) rewrite(file, held.set(name, ''));
  else append(file, line);
}

/** A line that sets and exports a variable in a POSIX shell, with its line break. @throws OUTPUT_REFUSED */
export function shellLine(name: string, value: string): string {
  const line = `export ${name}='${value.replaceAll("'", QUOTE)}'\n`;
  VARIABLE.lastIndex = 0;
  if (!VARIABLE.test(line) || VARIABLE.lastIndex !== line.length || value.includes('\0')) {
    throw hostError(
      'OUTPUT_REFUSED',
      `The variable ${JSON.stringify(name)} cannot be set in a shell.`,
      'Its name must be letters, digits and underscores, and its value text.',
    );
  }
  return line;
}

function rewrite(file: string, variables: ReadonlyMap<string, string>): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, [...variables].map(([name, value]) => shellLine(name, value)).join(''), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    throw writeFailure(file, error);
  }
}

function append(file: string, line: string): void {
  const descriptor = open(file, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT) as number;
  try {
    refuseOpenToOthers(file, descriptor);
    writeSync(descriptor, line);
  } catch (error) {
    throw writeFailure(file, error);
  } finally {
    closeSync(descriptor);
  }
}

function open(file: string, flags: number): number | undefined {
  try {
    if (flags & constants.O_CREAT) makeFolder(path.dirname(file), 0o700);
    return openSync(file, flags | constants.O_NOFOLLOW | constants.O_NONBLOCK, 0o600);
  } catch (error) {
    const reading = (flags & constants.O_CREAT) === 0;
    if (errnoOf(error) === 'ELOOP') throw unsafe(file, 'is a link');
    if (reading && errnoOf(error) === 'ENOENT') return undefined;
    throw reading ? readFailure(file, error) : writeFailure(file, error);
  }
}

function refuseOpenToOthers(file: string, descriptor: number): void {
  const stats = fstatSync(descriptor);
  if (!stats.isFile() || (stats.mode & 0o077) !== 0 || stats.uid !== (process.getuid?.() ?? stats.uid)) {
    throw unsafe(file, 'is not a file that only this user can read');
  }
  if (stats.size > MAX_BYTES) throw unsafe(file, `has more than ${MAX_BYTES} bytes`);
}

const unsafe = (file: string, why: string) =>
  hostError(
    'FOLDER_UNSAFE',
    `The job's file of variables ${file} ${why}.`,
    'Remove it, and find out what made it; or name another in SOVEREIGN_JOB_ENV.',
  );
