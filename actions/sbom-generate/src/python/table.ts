import type { SovereignError } from '@sovereign-actions/core';
import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import type { Hash, HashAlgorithm } from '../graph.ts';
import type { JsonObject } from '../json.ts';
import { lineOfTable } from '../toml.ts';
import { isName, normalName } from './name.ts';

/** A file with its text and the command that writes it anew, for errors that name a line and a way out. */
export interface FileText {
  /** Path relative to the source. */
  file: string;
  text: string;
  /** Such as `uv lock`; undefined for a manifest, which people write. */
  command?: string;
}

/** An entry of a list of tables in a file. */
export interface Place {
  /** Such as `package`, for `[[package]]`. */
  array: string;
  index: number;
}

export const lockInvalid = (lock: FileText, place: Place | undefined, message: string): SovereignError =>
  lock.command === undefined
    ? sbomError('MANIFEST_INVALID', `${lock.file} ${message}`, 'Correct the file; no package manager reads it either.')
    : sbomError('LOCKFILE_INVALID', `${where(lock, place)} ${message}`, rewrite(lock));

export const lockConflict = (lock: FileText, place: Place | undefined, message: string): SovereignError =>
  sbomError('LOCKFILE_CONFLICT', `${where(lock, place)} ${message}`, rewrite(lock));

export const lockUnsupported = (lock: FileText, message: string): SovereignError =>
  sbomError(
    'LOCKFILE_UNSUPPORTED',
    `${lock.file} ${message}`,
    `Have a version of the tool that is known write it anew ("${lock.command}").`,
  );

const rewrite = ({ command }: FileText) => `Run "${command}", so that the file is written anew, and commit it.`;

function where({ file, text }: FileText, place: Place | undefined): string {
  const line = place && lineOfTable(text, place.array, place.index);
  return line === undefined ? file : `${file}:${line}`;
}

/** Reads typed members of one table, and throws LOCKFILE_INVALID or MANIFEST_INVALID on any other type. */
export class Table {
  readonly #file: FileText;
  readonly #place: Place | undefined;
  readonly #object: JsonObject;
  readonly #name: string;

  /** @param name what the table is called in messages, such as `package 3` */
  constructor(file: FileText, name: string, value: unknown, place?: Place) {
    this.#file = file;
    this.#place = place;
    this.#name = name;
    if (!isObject(value) || value instanceof Date) throw lockInvalid(file, place, `has ${quote(name)}, which is not a table.`);
    this.#object = value;
  }

  wrong(key: string, must: string): SovereignError {
    return lockInvalid(this.#file, this.#place, `has a ${quote(key)} in ${quote(this.#name)} that is not ${must}.`);
  }

  /** An error of the whole table. */
  invalid(message: string): SovereignError {
    return lockInvalid(this.#file, this.#place, message);
  }

  conflict(message: string): SovereignError {
    return lockConflict(this.#file, this.#place, message);
  }

  get(key: string): unknown {
    return Object.hasOwn(this.#object, key) ? (this.#object[key] ?? undefined) : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  entries(): [string, unknown][] {
    return Object.entries(this.#object);
  }

  /** Keys other than these whose value is a list or a table, in which packages could stand. */
  unknown(known: ReadonlySet<string>): string[] {
    return this.entries().flatMap(([key, value]) => (known.has(key) || typeof value !== 'object' || value === null ? [] : [key]));
  }

  /** Whether another table has all that this one has, tables within compared alike; names in their normal form. */
  within(other: Table): boolean {
    return isWithin(this.#object, other.#object);
  }

  text(key: string): string | undefined {
    const value = this.get(key);
    if (value !== undefined && typeof value !== 'string') throw this.wrong(key, 'text');
    return value === '' ? undefined : value;
  }

  needed(key: string): string {
    const value = this.text(key);
    if (value === undefined) throw this.invalid(`has no ${quote(key)} in ${quote(this.#name)}.`);
    return value;
  }

  /** The name of a package. */
  packageName(): string {
    const name = this.needed('name');
    if (!isName(name) || name.length > 214) throw this.wrong('name', 'a name that a Python index allows');
    return name;
  }

  flag(key: string): boolean {
    const value = this.get(key) ?? false;
    if (typeof value !== 'boolean') throw this.wrong(key, 'true or false');
    return value;
  }

  list(key: string): readonly unknown[] {
    const value = this.get(key) ?? [];
    if (!Array.isArray(value)) throw this.wrong(key, 'a list');
    return value;
  }

  texts(key: string): string[] {
    return this.list(key).map((value) => {
      if (typeof value !== 'string') throw this.wrong(key, 'a list of text');
      return value;
    });
  }

  /** The table under a key; undefined where there is none. */
  table(key: string): Table | undefined {
    const value = this.get(key);
    return value === undefined ? undefined : new Table(this.#file, `${this.#name}.${key}`, value, this.#place);
  }

  /** The tables of a list. */
  tables(key: string): Table[] {
    return this.list(key).map((value) => new Table(this.#file, `${this.#name}.${key}`, value, this.#place));
  }

  /** The tables of a list at the top of the file, each with its line in errors. */
  rows(key: string): Table[] {
    return this.list(key).map((value, index) => new Table(this.#file, `${key} ${index + 1}`, value, { array: key, index }));
  }
}

function isWithin(part: unknown, whole: unknown, depth = 0): boolean {
  if (!isObject(part)) return JSON.stringify(part) === JSON.stringify(whole);
  return (
    depth < 8 &&
    isObject(whole) &&
    Object.entries(part).every(([key, value]) =>
      key === 'name' && typeof value === 'string' && typeof whole[key] === 'string'
        ? normalName(value) === normalName(whole[key])
        : Object.hasOwn(whole, key) && isWithin(value, whole[key], depth + 1),
    )
  );
}

const HASHES: Record<string, { algorithm: HashAlgorithm; digits: number }> = {
  sha1: { algorithm: 'SHA-1', digits: 40 },
  sha256: { algorithm: 'SHA-256', digits: 64 },
  sha384: { algorithm: 'SHA-384', digits: 96 },
  sha512: { algorithm: 'SHA-512', digits: 128 },
};

/**
 * A digest written as algorithm and hex. Algorithms of no use, such as md5, are left out.
 * @returns undefined when it is not one
 */
export function parseHash(algorithm: string, hex: string): Hash[] | undefined {
  if (!/^[0-9a-fA-F]+$/.test(hex)) return undefined;
  const known = Object.hasOwn(HASHES, algorithm) ? HASHES[algorithm] : undefined;
  if (!known) return /^[a-z0-9_]+$/.test(algorithm) ? [] : undefined;
  return hex.length === known.digits ? [{ algorithm: known.algorithm, hex: hex.toLowerCase() }] : undefined;
}
