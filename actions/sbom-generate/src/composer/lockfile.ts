import { isObject } from '@sovereign-actions/core';
import { type LockFaults, quote } from '../fault.ts';
import { type JsonObject, lineAt, parseJsonObject } from '../json.ts';
import type { Lock } from '../reader.ts';
import { linksOf, type Names, objectOf, textOf } from './field.ts';
import { licenceOf } from './manifest.ts';

/** Where a package comes from: `dist` is an archive, `source` a repository. */
export interface Origin {
  type: string;
  url: string;
  reference?: string;
  /** SHA-1 of the archive in hex. */
  shasum?: string;
}

export interface Entry {
  name: string;
  version: string;
  dist?: Origin;
  source?: Origin;
  /** Where installs are counted, which says what registry a package is from. */
  notify?: string;
  licence?: string;
  requires: Names;
  /** Names that it stands in for, or that it offers. */
  offers: Names;
  /** From 1. */
  line: () => number | undefined;
}

export interface Lockfile {
  entries: readonly Entry[];
  /** False for a lockfile that was written without development dependencies. */
  hasDevelopment: boolean;
}

/** Members without packages. */
const PLAIN = new Set([
  '_readme',
  'hash',
  'content-hash',
  'aliases',
  'minimum-stability',
  'stability-flags',
  'prefer-stable',
  'prefer-lowest',
  'platform',
  'platform-dev',
  'platform-overrides',
  'plugin-api-version',
]);

/**
 * Parses a `composer.lock`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
export function parseLockfile(lock: Lock, faults: LockFaults): Lockfile {
  const value = parseJsonObject(lock.text, lock.file, faults.parse);
  for (const key of Object.keys(value))
    if (!PLAIN.has(key) && key !== 'packages' && key !== 'packages-dev') throw faults.unsupported(`has ${quote(key)}, which is not known.`);
  const { packages, 'packages-dev': development } = value;
  if (!Array.isArray(packages)) throw faults.invalid('has no list "packages".');
  if (development !== undefined && development !== null && !Array.isArray(development))
    throw faults.invalid('has "packages-dev", which is not a list.');
  const seen = new Set<string>();
  const entries = [...packages, ...(development ?? [])].map((item): Entry => {
    const entry = entryOf(item, lock.text, faults);
    if (seen.has(entry.name)) throw faults.conflict(`has the package ${quote(entry.name)} twice.`, entry.line());
    seen.add(entry.name);
    return entry;
  });
  return { entries, hasDevelopment: Array.isArray(development) };
}

/** Reads a package, as a lockfile and Composer's list of what it installed have it. */
export function entryOf(item: unknown, text: string, faults: Pick<LockFaults, 'invalid'>): Entry {
  if (!isObject(item)) throw faults.invalid('has a package that is not an object.');
  const written = typeof item.name === 'string' ? item.name : '';
  const line = () => lineOfName(text, written);
  const wrong = (field: string) => faults.invalid(`has the package ${quote(written)} with a wrong ${quote(field)}.`, line());
  const [version, notify] = [textOf(item, 'version', wrong), textOf(item, 'notification-url', wrong)];
  if (!/^[a-z0-9](?:[_.-]{0,2}[a-z0-9])*(?:\/[a-z0-9](?:[_.-]{0,2}[a-z0-9])*)?$/i.test(written)) throw wrong('name');
  if (version === undefined) throw wrong('version');
  const [dist, source] = [originOf(item, 'dist', wrong), originOf(item, 'source', wrong)];
  const licence = licenceOf(item);
  return {
    name: written.toLowerCase(),
    version,
    ...(dist && { dist }),
    ...(source && { source }),
    ...(notify && { notify }),
    ...(licence && { licence }),
    requires: linksOf(item, 'require', wrong),
    offers: new Set([...linksOf(item, 'replace', wrong), ...linksOf(item, 'provide', wrong)]),
    line,
  };
}

function originOf(item: JsonObject, field: 'dist' | 'source', wrong: (field: string) => Error): Origin | undefined {
  const fault = wrong as Parameters<typeof textOf>[2];
  const object = objectOf(item, field, fault);
  const [type, url] = [textOf(object, 'type', fault), textOf(object, 'url', fault)];
  const [reference, shasum] = [textOf(object, 'reference', fault), textOf(object, 'shasum', fault)];
  if (type === undefined || url === undefined) return undefined;
  if (shasum !== undefined && !/^[0-9a-f]{40}$/i.test(shasum)) throw wrong('shasum');
  return { type, url, ...(reference && { reference }), ...(shasum && { shasum: shasum.toLowerCase() }) };
}

function lineOfName(text: string, name: string): number | undefined {
  const offset = text.indexOf(`"name": ${JSON.stringify(name)}`);
  return offset < 0 ? undefined : lineAt(text, offset);
}
