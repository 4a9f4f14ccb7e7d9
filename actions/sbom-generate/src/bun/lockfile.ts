import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { parseJsonObject } from '../json.ts';
import { withoutComments } from '../jsonc.ts';
import { type Declared, declaredOf, Fields, type LockText, lockInvalid } from '../npm/entry.ts';
import type { Lock } from '../reader.ts';

/** A project. */
export interface Workspace {
  /** Folder relative to the lockfile's; empty for its own. */
  folder: string;
  name: string | undefined;
  version: string | undefined;
  dependencies: ReadonlyMap<string, Declared>;
}

/** A package at its place in the nested `node_modules` folders. */
export interface Entry {
  /** Names from the outermost to its own, with `/` between. */
  key: string;
  /** Its real name; the key has that of an alias. */
  name: string;
  /** What stands after the name: a version, or where it comes from. */
  reference: string;
  /** Set for a package of a registry: the address of its archive, empty where that is the usual one. */
  registry: string | undefined;
  integrity: string | undefined;
  dependencies: ReadonlyMap<string, Declared>;
  bundled: boolean;
}

export interface BunLockfile {
  lock: LockText;
  workspaces: readonly Workspace[];
  entries: ReadonlyMap<string, Entry>;
}

/** What no file system takes. */
const LONGEST_PLACE = 4096;

const KNOWN = new Set([
  ...['lockfileVersion', 'configVersion', 'workspaces', 'packages', 'overrides', 'trustedDependencies', 'patchedDependencies'],
  ...['catalog', 'catalogs'],
]);

/**
 * Parses `bun.lock`, versions 0 to 2: JSON with trailing commas.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
export function parseBunLockfile({ file, text: written }: Lock): BunLockfile {
  const text = withoutComments(written);
  const lock: LockText = {
    file,
    text,
    rewrite: 'Run "bun install" once, so that Bun writes the lockfile anew, and commit it.',
    lineOf: lineOfEntry,
  };
  const value = parseJsonObject(text, file, (message, fix, options) => sbomError('LOCKFILE_INVALID', message, fix, options));
  const { lockfileVersion: version } = value;
  if (typeof version !== 'number') throw lockInvalid(lock, undefined, 'has no lockfileVersion.');
  if (version !== 0 && version !== 1 && version !== 2)
    throw sbomError(
      'LOCKFILE_UNSUPPORTED',
      `${file} has lockfileVersion ${version}; 0 to 2 are known.`,
      'Use a Bun that writes version 2.',
    );
  for (const key of Object.keys(value)) {
    if (!KNOWN.has(key)) throw lockInvalid(lock, key, `has an entry ${quote(key)} at its top, which may hold anything.`);
  }
  const top = new Fields(lock, '', value);
  const workspaces = Object.entries(top.object('workspaces') ?? {}).map(([folder, about]) => workspaceOf(lock, folder, about));
  if (!workspaces.some(({ folder }) => folder === ''))
    throw lockInvalid(lock, undefined, 'has no entry for the project itself (the key "" of "workspaces").');
  const entries = new Map(Object.entries(top.object('packages') ?? {}).map(([key, about]) => [key, entryOf(lock, key, about)]));
  return { lock, workspaces, entries };
}

function workspaceOf(lock: LockText, folder: string, value: unknown): Workspace {
  if (folder.startsWith('/') || /[\0-\x1f\\]/.test(folder)) throw lockInvalid(lock, folder, `has a project at ${quote(folder)}.`);
  const fields = new Fields(lock, folder, value);
  return { folder, name: fields.text('name'), version: fields.text('version'), dependencies: dependenciesOf(fields, true) };
}

function entryOf(lock: LockText, key: string, value: unknown): Entry {
  const wrong = (message: string) => lockInvalid(lock, key, `has a package ${quote(key)} ${message}`);
  if (key.length > LONGEST_PLACE) throw lockInvalid(lock, undefined, `has a package at a place of ${key.length} characters.`);
  if (!Array.isArray(value) || typeof value[0] !== 'string') throw wrong('that is not a list with its name and version.');
  const [, name, reference] = /^((?:@[^/@]+\/)?[^/@]+)@(.*)$/s.exec(value[0]) ?? [];
  if (name === undefined || reference === undefined) throw wrong('without a name and a version.');
  // A registry stands before the dependencies, all else after them.
  const ofRegistry = typeof value[1] === 'string';
  const about = new Fields(lock, key, value[ofRegistry ? 2 : 1] ?? {});
  const integrity = value.slice(ofRegistry ? 3 : 2).find((text) => typeof text === 'string' && /^(?:md5|sha\d+)-/.test(text));
  if (ofRegistry && value[3] !== undefined && value[3] !== '' && integrity === undefined) throw wrong('whose digest is not valid.');
  return {
    key,
    name,
    reference,
    registry: ofRegistry ? (value[1] as string) : undefined,
    integrity: integrity as string | undefined,
    dependencies: dependenciesOf(about, false),
    bundled: about.flag('bundled'),
  };
}

function dependenciesOf(fields: Fields, development: boolean): Map<string, Declared> {
  const declared = declaredOf(fields, development);
  const optional = fields.get('optionalPeers') ?? [];
  if (!Array.isArray(optional)) throw fields.wrong('optionalPeers', 'a list of names');
  for (const name of optional) {
    const peer = declared.get(name);
    if (peer?.peer) declared.set(name, { ...peer, kind: 'optional' });
  }
  return declared;
}

/** Line of a key whose value is a list or an object. */
function lineOfEntry(text: string, key: string): number | undefined {
  const written = JSON.stringify(key);
  const offsets = [`${written}: [`, `${written}: {`].map((start) => text.indexOf(start)).filter((offset) => offset >= 0);
  return offsets.length === 0 ? undefined : text.slice(0, Math.min(...offsets)).split('\n').length;
}
