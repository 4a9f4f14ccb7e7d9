import type { SovereignError } from '@sovereign-actions/core';
import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import type { EdgeKind } from '../graph.ts';
import { type JsonObject, lineOfKey } from '../json.ts';

/** A lockfile or manifest with its text, for errors that name a line. */
export interface LockText {
  /** Path relative to the source. */
  file: string;
  text: string;
  manifest?: true;
  /** For a lockfile of another tool than npm: how to have it written anew, and how to find the line of a key. */
  rewrite?: string;
  lineOf?: (text: string, key: string) => number | undefined;
}

export interface Declared {
  spec: string;
  kind: EdgeKind;
  /** A peer dependency, which npm may have been told not to install. */
  peer?: boolean;
}

/** One entry of a lockfile, whatever its version wrote it as. */
export interface Entry {
  /** Path relative to the lockfile's folder; the root is empty. */
  location: string;
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  licence?: string;
  /** Target of a symbolic link, relative to the lockfile's folder. */
  link?: string;
  bundled: boolean;
  dependencies: ReadonlyMap<string, Declared>;
  workspaces: readonly string[];
  /** Set in version 1, which says that a package is optional but not which dependency on it is. */
  optional?: boolean;
}

const REWRITE = 'Run "npm install" once, so that npm writes the lockfile anew, and commit it.';

export const lockInvalid = (lock: LockText, location: string | undefined, message: string): SovereignError =>
  lock.manifest
    ? sbomError('MANIFEST_INVALID', `${lock.file} ${message}`, 'Correct the file; npm does not read it either.')
    : sbomError('LOCKFILE_INVALID', `${placeOf(lock, location)} ${message}`, lock.rewrite ?? REWRITE);

export const lockConflict = (lock: LockText, location: string | undefined, message: string): SovereignError =>
  sbomError('LOCKFILE_CONFLICT', `${placeOf(lock, location)} ${message}`, lock.rewrite ?? REWRITE);

function placeOf({ file, text, lineOf = lineOfKey }: LockText, location: string | undefined): string {
  const line = location === undefined ? undefined : lineOf(text, location);
  return line === undefined ? file : `${file}:${line}`;
}

/** Reads typed fields of one entry, and throws LOCKFILE_INVALID on any other type. */
export class Fields {
  readonly #lock: LockText;
  readonly #location: string;
  readonly #object: JsonObject;

  constructor(lock: LockText, location: string, value: unknown) {
    if (!isObject(value)) throw lockInvalid(lock, location, `has an entry ${quote(location)} that is not an object.`);
    this.#lock = lock;
    this.#location = location;
    this.#object = value;
  }

  wrong(field: string, must: string): SovereignError {
    return lockInvalid(this.#lock, this.#location, `has an entry ${quote(this.#location)} whose "${field}" is not ${must}.`);
  }

  get(field: string): unknown {
    return Object.hasOwn(this.#object, field) ? this.#object[field] : undefined;
  }

  text(field: string): string | undefined {
    const value = this.get(field);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') throw this.wrong(field, 'text');
    return value;
  }

  flag(field: string): boolean {
    const value = this.get(field) ?? false;
    if (typeof value !== 'boolean') throw this.wrong(field, 'true or false');
    return value;
  }

  object(field: string): JsonObject | undefined {
    const value = this.get(field);
    if (value === undefined || value === null) return undefined;
    if (!isObject(value)) throw this.wrong(field, 'an object');
    return value;
  }

  /** The fields of an object in this one. */
  inner(field: string): Fields {
    return new Fields(this.#lock, this.#location, this.object(field));
  }

  /** A map of name to version range. */
  specs(field: string): [string, string][] {
    const list: [string, string][] = [];
    const object = this.object(field);
    if (!object) return list;
    for (const name of Object.keys(object)) {
      const spec = object[name];
      if (typeof spec !== 'string' || name === '') throw this.wrong(field, 'a map of names to version ranges');
      list.push([name, spec]);
    }
    return list;
  }

  /** As npm writes it: text, or in old packages an object with a type. */
  licence(): string | undefined {
    const value = this.get('license');
    const name = isObject(value) ? value.type : value;
    return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
  }

  /** Patterns of workspace folders: a list, or an object with `packages`. */
  workspaces(): string[] {
    const value = this.get('workspaces');
    const list = isObject(value) ? value.packages : value;
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) throw this.wrong('workspaces', 'a list of patterns');
    return list;
  }
}

/**
 * What a package depends on, one entry a name. Where it stands in several lists the strongest counts, as in npm: optional,
 * required, development, peer.
 * @param development whether its development dependencies are installed: only those of projects are
 */
export function declaredOf(fields: Fields, development: boolean): Map<string, Declared> {
  const declared = new Map<string, Declared>();
  const meta = fields.object('peerDependenciesMeta') ?? {};
  for (const [name, spec] of fields.specs('peerDependencies')) {
    const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
    const optional = isObject(about) && about.optional === true;
    declared.set(name, { spec, kind: optional ? 'optional' : 'required', peer: true });
  }
  if (development) for (const [name, spec] of fields.specs('devDependencies')) declared.set(name, { spec, kind: 'development' });
  for (const [name, spec] of fields.specs('dependencies')) declared.set(name, { spec, kind: 'required' });
  for (const [name, spec] of fields.specs('optionalDependencies')) declared.set(name, { spec, kind: 'optional' });
  return declared;
}
