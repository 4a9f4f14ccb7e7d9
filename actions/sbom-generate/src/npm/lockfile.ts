import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { type JsonObject, parseJsonObject } from '../json.ts';
import { declaredOf, type Entry, Fields, type LockText, lockInvalid } from './entry.ts';
import { entriesOfVersion1 } from './lockfile-v1.ts';

export interface Lockfile {
  lock: LockText;
  version: 1 | 2 | 3;
  /** The root comes first. */
  entries: readonly [Entry, ...Entry[]];
}

/** What a path in its shortest form does not have but at its start; the exact test costs more. */
const UNCLEAN = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** What no file system takes, and npm writes no longer paths. */
const LONGEST_LOCATION = 4096;

/**
 * Parses `package-lock.json` or `npm-shrinkwrap.json` of lockfile version 1, 2 or 3.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
export function parseLockfile(lock: LockText): Lockfile {
  const value = parseJsonObject(lock.text, lock.file, (message, fix, options) => sbomError('LOCKFILE_INVALID', message, fix, options));
  const { lockfileVersion: version } = value;
  if (version === 2 || version === 3) return { lock, version, entries: entriesOfPackages(lock, value) };
  if (version === 1) return { lock, version, entries: entriesOfVersion1(lock, value) };
  if (typeof version === 'number')
    throw sbomError(
      'LOCKFILE_UNSUPPORTED',
      `${lock.file} has lockfileVersion ${version}; 1, 2 and 3 are known.`,
      'Use an npm that writes version 3.',
    );
  throw sbomError(
    version === undefined && isObject(value.dependencies) ? 'LOCKFILE_UNSUPPORTED' : 'LOCKFILE_INVALID',
    `${lock.file} has no lockfileVersion.`,
    'Run "npm install" with npm 7 or newer, so that it writes version 3, and commit the file.',
  );
}

function entriesOfPackages(lock: LockText, value: JsonObject): [Entry, ...Entry[]] {
  const { packages } = value;
  if (!isObject(packages)) throw lockInvalid(lock, undefined, 'has no "packages" object.');
  if (!Object.hasOwn(packages, '')) throw lockInvalid(lock, undefined, 'has no entry for the project itself (the key "" of "packages").');
  const root = entryOf(lock, '', packages['']);
  if (root.link !== undefined) throw lockInvalid(lock, '', 'has a link as the project itself.');
  const top = new Fields(lock, '', value);
  const name = root.name ?? top.text('name');
  const version = root.version ?? top.text('version');
  const entries: [Entry, ...Entry[]] = [{ ...root, ...(name && { name }), ...(version && { version }) }];
  for (const location of Object.keys(packages)) if (location !== '') entries.push(entryOf(lock, location, packages[location]));
  return entries;
}

function entryOf(lock: LockText, location: string, value: unknown): Entry {
  if (location.length > LONGEST_LOCATION) throw lockInvalid(lock, undefined, `has an entry at a path of ${location.length} characters.`);
  if (
    location.startsWith('/') ||
    /[\0-\x1f\\]/.test(location) ||
    (location !== '' && UNCLEAN.test(location) && path.normalize(location) !== location)
  )
    throw lockInvalid(lock, location, `has an entry at ${quote(location)}, which is not a relative path in its shortest form.`);
  const fields = new Fields(lock, location, value);
  const bundled = fields.flag('inBundle');
  if (fields.flag('link')) {
    const target = fields.text('resolved');
    // A link to the project itself is written as an empty text or a dot.
    const link = path.normalize(target ?? '.').replace(/\/$/, '');
    if (path.isAbsolute(link)) throw fields.wrong('resolved', 'a relative path, as a link needs');
    return { location, bundled, dependencies: new Map(), workspaces: [], link: link === '.' ? '' : link };
  }
  const entry: Entry = {
    location,
    bundled,
    dependencies: declaredOf(fields, !isInstalled(location)),
    workspaces: location === '' ? fields.workspaces() : [],
  };
  const name = fields.text('name');
  const version = fields.text('version');
  const resolved = fields.get('resolved') === true ? undefined : fields.text('resolved');
  const integrity = fields.text('integrity');
  const licence = fields.licence();
  if (name) entry.name = name;
  if (version) entry.version = version;
  if (resolved) entry.resolved = resolved;
  if (integrity) entry.integrity = integrity;
  if (licence) entry.licence = licence;
  return entry;
}

/** Whether a location is a package that npm put into a `node_modules` folder, and not a project of the source. */
export const isInstalled = (location: string): boolean => /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/.test(location);
