import { isObject } from '@sovereign-actions/core';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import { type JsonObject, lineOfKey, parseJsonObject } from '../json.ts';
import type { Lock } from '../reader.ts';

export interface Entry {
  name: string;
  type: 'Direct' | 'Transitive' | 'CentralTransitive' | 'Project';
  /** Undefined for projects. */
  version?: string;
  dependencies: readonly string[];
}

/** What is installed for one framework; for a platform only what differs from its framework alone. */
export interface Target {
  /** Such as `net8.0` or `net8.0/linux-x64`. */
  name: string;
  /** By name in lower case: NuGet does not tell case apart. */
  entries: ReadonlyMap<string, Entry>;
}

const REWRITE = 'Run "dotnet restore --force-evaluate" once, so that NuGet writes the lockfile anew, and commit it.';
const TYPES: ReadonlySet<unknown> = new Set(['Direct', 'Transitive', 'CentralTransitive', 'Project']);
const FIELDS = new Set(['type', 'requested', 'resolved', 'contentHash', 'dependencies']);

/**
 * Parses `packages.lock.json`: versions 1, 2 (central versions) and 3 (frameworks by alias).
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
export function parsePackagesLock({ file, text }: Lock): Target[] {
  const faults = faultsOf(file, REWRITE);
  const value = parseJsonObject(text.replace(/^\uFEFF/, ''), file, faults.parse);
  const { version } = value;
  if (version !== 1 && version !== 2 && version !== 3)
    throw faults.unsupported(`has version ${quote(String(version))}; 1, 2 and 3 are known.`);
  const known = version === 3 ? undefined : new Set(['version', 'dependencies']);
  const unknown = Object.keys(value).find((key) => known && !known.has(key));
  if (unknown !== undefined) throw faults.invalid(`has a key ${quote(unknown)} that is not known.`);
  const targets = version === 3 ? targetsOfVersion3(value, faults) : objectAt(value, 'dependencies', faults);
  return Object.entries(targets).map(([name, entries]) => targetOf(name, entries, { file, text }, faults));
}

function targetsOfVersion3(value: JsonObject, faults: LockFaults): JsonObject {
  const names = Object.keys(value).filter((key) => key !== 'version');
  const entries = names.map((name): [string, unknown] => {
    const target = objectAt(value, name, faults);
    if (typeof target.framework !== 'string') throw faults.invalid(`has a target ${quote(name)} without a framework.`);
    return [name, target.dependencies ?? {}];
  });
  return Object.fromEntries(entries);
}

function objectAt(value: JsonObject, key: string, faults: LockFaults): JsonObject {
  const inner = value[key];
  if (!isObject(inner)) throw faults.invalid(`has ${quote(key)}, but not as an object.`);
  return inner;
}

function targetOf(target: string, value: unknown, { text }: Lock, faults: LockFaults): Target {
  if (!isObject(value)) throw faults.invalid(`has a target ${quote(target)} that is not an object.`);
  const entries = new Map<string, Entry>();
  for (const [name, entry] of Object.entries(value)) {
    const wrong = (what: string) => faults.invalid(`has an entry ${quote(name)} ${what}.`, lineOfKey(text, name));
    if (!isObject(entry)) throw wrong('that is not an object');
    const unknown = Object.keys(entry).find((key) => !FIELDS.has(key));
    if (unknown !== undefined) throw wrong(`with a field ${quote(unknown)} that is not known`);
    const { type, resolved, dependencies = {} } = entry;
    if (!TYPES.has(type)) throw wrong('of a type that is not known');
    if (type !== 'Project' && (typeof resolved !== 'string' || resolved === '')) throw wrong('without a resolved version');
    if (!isObject(dependencies)) throw wrong('whose dependencies are not an object');
    if (name === '' || entries.has(name.toLowerCase())) throw wrong('twice, or without a name');
    entries.set(name.toLowerCase(), {
      name,
      type: type as Entry['type'],
      ...(typeof resolved === 'string' && type !== 'Project' && { version: resolved }),
      dependencies: Object.keys(dependencies),
    });
  }
  return { name: target, entries };
}
