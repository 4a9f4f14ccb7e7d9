import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import type { EdgeKind } from '../graph.ts';
import { type JsonObject, parseJsonObject } from '../json.ts';
import { Fields, type LockText, lockConflict, lockInvalid } from '../npm/entry.ts';
import type { Lock } from '../reader.ts';

/** A package of npm or of JSR. */
export interface Entry {
  registry: 'npm' | 'jsr';
  name: string;
  version: string;
  /** SRI for npm; for JSR the SHA-256 in hex of the list of files. */
  integrity: string | undefined;
  tarball: string | undefined;
  dependencies: readonly { to: string; kind: EdgeKind }[];
}

/** What a project asks for, such as `jsr:@std/path@1`. */
export interface Member {
  /** Folder relative to the lockfile's; empty for its own. */
  folder: string;
  wants: readonly string[];
  /** Whether it has its `package.json` in this lockfile, too. */
  packageJson: boolean;
}

export interface DenoLockfile {
  lock: LockText;
  /** By registry, name and version, such as `npm:chalk@5.0.0`; of npm with its peers. */
  entries: ReadonlyMap<string, Entry>;
  /** The key of the entry that is given for what is asked for. */
  specifiers: ReadonlyMap<string, string>;
  /** Specifiers that packages of JSR ask for. */
  asked: ReadonlySet<string>;
  /** The root comes first. */
  members: readonly [Member, ...Member[]];
  /** Set where it says what projects ask for. */
  hasWorkspace: boolean;
  /** Packages taken from folders that are not named. */
  links: readonly string[];
  /** SHA-256 in hex of modules that are imported by URL. */
  remote: ReadonlyMap<string, string>;
}

const KNOWN = new Set(['version', 'specifiers', 'npm', 'jsr', 'remote', 'redirects', 'workspace', 'packages']);

/**
 * Parses `deno.lock`, versions 2 to 5.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
export function parseDenoLockfile({ file, text }: Lock): DenoLockfile {
  const lock: LockText = { file, text, rewrite: 'Run "deno install" once, so that Deno writes the lockfile anew, and commit it.' };
  const value = parseJsonObject(text, file, (message, fix, options) => sbomError('LOCKFILE_INVALID', message, fix, options));
  const { version } = value;
  if (typeof version !== 'string' || !/^[2-5]$/.test(version))
    throw sbomError(
      'LOCKFILE_UNSUPPORTED',
      `${file} ${version === undefined ? 'has no version' : `is of version ${quote(String(version))}`}; 2 to 5 are known.`,
      'Use a Deno that writes version 5.',
    );
  for (const key of Object.keys(value)) {
    if (!KNOWN.has(key)) throw lockInvalid(lock, key, `has an entry ${quote(key)} at its top, which may hold anything.`);
  }
  const top = new Fields(lock, '', value);
  const [npm, jsr, listed] = partsOf(top, version);
  const entries = new Map<string, Entry>();
  const specifiers = new Map(listed.map(([wanted, given]) => [wanted, /^(?:npm|jsr):/.test(given) ? given : givenFor(wanted, given)]));
  const byName = uniqueNames(Object.keys(npm));
  for (const [id, about] of Object.entries(npm)) entries.set(`npm:${id}`, npmEntry(lock, id, about, byName));
  const asked = new Set<string>();
  const bare = new Map([...specifiers.keys()].reverse().map((wanted) => [nameOf(wanted), wanted]));
  for (const [id, about] of Object.entries(jsr)) {
    const wants = new Fields(lock, id, about).get('dependencies') ?? [];
    if (!isTexts(wants)) throw lockInvalid(lock, id, `has a package ${quote(id)} whose dependencies are not a list.`);
    const found = wants.map((wanted) => {
      const specifier = specifiers.has(wanted) ? wanted : bare.get(wanted);
      if (specifier === undefined) throw lockConflict(lock, id, `says that ${quote(id)} needs ${quote(wanted)}, which it does not have.`);
      asked.add(specifier);
      return { to: specifiers.get(specifier) as string, kind: 'required' as const };
    });
    entries.set(`jsr:${id}`, jsrEntry(lock, id, about, found));
  }
  for (const [wanted, given] of specifiers)
    if (!entries.has(given)) throw lockConflict(lock, undefined, `gives ${quote(given)} for ${quote(wanted)}, which it does not have.`);
  const remote = new Map(top.specs('remote'));
  return { lock, entries, specifiers, asked, remote, ...workspaceOf(lock, top) };
}

/** The parts stood elsewhere in earlier versions. */
function partsOf(top: Fields, version: string): [npm: JsonObject, jsr: JsonObject, specifiers: [string, string][]] {
  if (version > '3') return [top.object('npm') ?? {}, top.object('jsr') ?? {}, top.specs('specifiers')];
  const parts = top.object(version === '3' ? 'packages' : 'npm');
  if (!parts) return [{}, {}, []];
  const inner = top.inner(version === '3' ? 'packages' : 'npm');
  if (version === '3') return [inner.object('npm') ?? {}, inner.object('jsr') ?? {}, inner.specs('specifiers')];
  return [inner.object('packages') ?? {}, {}, inner.specs('specifiers').map(([wanted, given]) => [`npm:${wanted}`, `npm:${given}`])];
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** `npm:` and a name of what is asked for, without its range. */
export const nameOf = (wanted: string): string => /^(?:npm|jsr):(?:@[^/@]+\/)?[^/@]+/.exec(wanted)?.[0] ?? wanted;

const givenFor = (wanted: string, version: string): string => `${nameOf(wanted)}@${version}`;

/** A name and what stands after it: a version and, after `_`, its peers. */
const splitId = (id: string): [name: string, version: string] | undefined => {
  const at = id.indexOf('@', 1);
  return at < 0 ? undefined : [id.slice(0, at), id.slice(at + 1)];
};

/** Where a package is there once, others ask for it by its name alone. */
function uniqueNames(ids: readonly string[]): Map<string, string | undefined> {
  const byName = new Map<string, string | undefined>();
  for (const id of ids) {
    const name = splitId(id)?.[0] ?? id;
    byName.set(name, byName.has(name) ? undefined : id);
  }
  return byName;
}

function npmEntry(lock: LockText, id: string, about: unknown, byName: ReadonlyMap<string, string | undefined>): Entry {
  const fields = new Fields(lock, id, about);
  const [name, rest] = splitId(id) ?? ['', ''];
  const peers = new Set(idsOf(fields, 'optionalPeers').map(([peer]) => peer));
  const dependencies = (['dependencies', 'optionalDependencies'] as const).flatMap((field) =>
    idsOf(fields, field).map(([alias, written]) => {
      const to = splitId(written) ? written : byName.get(written);
      if (to === undefined) throw lockConflict(lock, id, `says that ${quote(id)} needs ${quote(written)}, which it does not have.`);
      return { to: `npm:${to}`, kind: field === 'dependencies' && !peers.has(alias) ? ('required' as const) : ('optional' as const) };
    }),
  );
  const version = rest.split('_', 1)[0] as string;
  return { registry: 'npm', name, version, integrity: fields.text('integrity'), tarball: fields.text('tarball'), dependencies };
}

/** Versions 2 and 3 have an object of name and id, later ones a list of `id`, `name` or `alias@npm:id`. */
function idsOf(fields: Fields, field: string): [name: string, id: string][] {
  const value = fields.get(field) ?? [];
  if (isObject(value)) return fields.specs(field);
  if (!isTexts(value)) throw fields.wrong(field, 'a list of packages');
  return value.map((text) => {
    const [name, rest] = splitId(text) ?? [text, ''];
    return [name, rest.startsWith('npm:') ? rest.slice('npm:'.length) : text];
  });
}

function jsrEntry(lock: LockText, id: string, about: unknown, dependencies: Entry['dependencies']): Entry {
  const fields = new Fields(lock, id, about);
  const [name, version] = splitId(id) ?? ['', ''];
  return { registry: 'jsr', name, version, integrity: fields.text('integrity'), tarball: undefined, dependencies };
}

function workspaceOf(lock: LockText, top: Fields): Pick<DenoLockfile, 'members' | 'hasWorkspace' | 'links'> {
  if (top.object('workspace') === undefined)
    return { members: [{ folder: '', wants: [], packageJson: false }], hasWorkspace: false, links: [] };
  const workspace = top.inner('workspace');
  const others = Object.entries(workspace.object('members') ?? {}).map(([folder, about]) => {
    if (folder === '' || folder.startsWith('/') || /[\0-\x1f\\]/.test(folder))
      throw lockInvalid(lock, folder, `has a project at ${quote(folder)}.`);
    return memberOf(folder, new Fields(lock, folder, about));
  });
  const links = ['links', 'patches'].flatMap((field) => Object.keys(workspace.object(field) ?? {}));
  return { members: [memberOf('', workspace), ...others], hasWorkspace: true, links };
}

function memberOf(folder: string, fields: Fields): Member {
  const packageJson = fields.object('packageJson');
  const lists = [fields, ...(packageJson ? [fields.inner('packageJson')] : [])].map((part) => part.get('dependencies') ?? []);
  const wants = lists.flatMap((list) => {
    if (!isTexts(list)) throw fields.wrong('dependencies', 'a list of what is asked for');
    return list;
  });
  return { folder, wants, packageJson: packageJson !== undefined };
}
