import { isObject } from '@sovereign-actions/core';
import { type LockFaults, quote } from '../fault.ts';
import type { JsonObject } from '../json.ts';
import type { Lock } from '../reader.ts';
import { lineOfTable, parseToml } from '../toml.ts';
import { Lookup } from './lookup.ts';

/** One `[[package]]`. */
export interface Entry {
  name: string;
  version: string;
  /** Undefined for a package in a folder: a member of the workspace, or a path dependency. */
  source?: string;
  /** SHA-256 of the `.crate` file in hex. */
  checksum?: string;
  /** As written: a name, where that is not enough with version, where that is not enough with source. */
  dependencies: readonly string[];
  /** The entry that stands in for this one (`[replace]`), written as a dependency. */
  replace?: string;
  /** From 1. */
  line: () => number | undefined;
}

/** An entry with those it depends on. */
export interface Linked extends Entry {
  needs: Linked[];
}

const TOP = new Set(['version', 'package', 'root', 'metadata', 'patch']);
const FIELDS = new Set(['name', 'version', 'source', 'checksum', 'dependencies', 'replace']);

/**
 * Parses a `Cargo.lock` of format 1 to 4 and resolves its dependencies as Cargo does. Formats 1 and 2 do not say so.
 * Entries that a `[replace]` has put others in place of are left out.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
export async function parseLockfile(lock: Lock, faults: LockFaults): Promise<Linked[]> {
  const value = await parseToml(lock.text, lock.file, faults.parse);
  const { version = 2 } = value;
  if (typeof version !== 'number' && typeof version !== 'bigint') throw faults.invalid('has a "version" that is not a number.');
  if (version < 1 || version > 4) throw faults.unsupported(`has version ${version}; 1 to 4 are known.`);
  for (const key of Object.keys(value)) if (!TOP.has(key)) throw faults.unsupported(`has ${quote(key)}, which is not known.`);
  const { package: tables = [], root, metadata = {} } = value;
  if (!Array.isArray(tables)) throw faults.invalid('has a "package" that is not a list of tables.');
  if (!isObject(metadata)) throw faults.invalid('has "metadata" that is not a table.');

  const entries = tables.map((table, index) => entryOf(table, faults, () => lineOfTable(lock.text, 'package', index)));
  if (root !== undefined) entries.unshift(entryOf(root, faults, () => undefined));
  for (const entry of entries) addChecksum(entry, metadata, faults);
  if (entries.length === 0 && root === undefined && !('version' in value))
    throw faults.invalid('has neither a version nor a package: it is cut off.');
  return link(entries, faults);
}

function entryOf(table: unknown, faults: LockFaults, line: () => number | undefined): Entry {
  if (!isObject(table)) throw faults.invalid('has a package that is not a table.', line());
  for (const key of Object.keys(table))
    if (!FIELDS.has(key)) throw faults.unsupported(`has a package with ${quote(key)}, which is not known.`, line());
  const text = (field: string): string | undefined => {
    const value = table[field];
    if (value !== undefined && typeof value !== 'string') throw faults.invalid(`has a package whose "${field}" is not text.`, line());
    return value;
  };
  const [name, version, source, checksum, replace] = [text('name'), text('version'), text('source'), text('checksum'), text('replace')];
  if (name === undefined || !/^[\p{L}\p{N}_-]{1,256}$/u.test(name)) throw faults.invalid('has a package without a valid name.', line());
  if (version === undefined || !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version))
    throw faults.invalid(`has the package ${quote(name)} without a valid version.`, line());
  const { dependencies = [] } = table;
  if (!Array.isArray(dependencies) || !dependencies.every((item) => typeof item === 'string'))
    throw faults.invalid(`has the package ${quote(name)} whose "dependencies" are not a list of texts.`, line());
  return { name, version, ...(source && { source }), ...(checksum && { checksum }), dependencies, ...(replace && { replace }), line };
}

/** Format 1 has the checksums of all packages in one table. */
function addChecksum(entry: Entry, metadata: JsonObject, faults: LockFaults): void {
  const key = `checksum ${entry.name} ${entry.version} (${entry.source})`;
  const checksum = entry.checksum ?? (Object.hasOwn(metadata, key) ? metadata[key] : undefined);
  // Git repositories and folders have none.
  if (checksum === undefined || checksum === '<none>') return;
  if (typeof checksum !== 'string' || !/^[0-9a-f]{64}$/.test(checksum))
    throw faults.invalid(`has the package ${quote(entry.name)} whose checksum is not a SHA-256.`, entry.line());
  entry.checksum = checksum;
}

function link(entries: readonly Entry[], faults: LockFaults): Linked[] {
  const lookup = new Lookup(faults);
  const linked = entries.map((entry): Linked => ({ ...entry, needs: [] }));
  for (const entry of linked) lookup.add(entry);
  const replacements = new Map<Linked, Linked>();
  for (const entry of linked) {
    if (entry.replace !== undefined) replacements.set(entry, lookup.find(entry.replace, entry));
  }
  for (const entry of linked) {
    const needs = new Set<Linked>();
    for (const written of entry.dependencies) {
      const found = lookup.find(written, entry);
      needs.add(replacements.get(found) ?? found);
    }
    entry.needs = [...needs];
  }
  return linked.filter((entry) => !replacements.has(entry));
}
