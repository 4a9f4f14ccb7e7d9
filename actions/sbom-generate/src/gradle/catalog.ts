import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import type { EdgeKind, Gap, Package, Reading } from '../graph.ts';
import type { JsonObject } from '../json.ts';
import { purlOf } from '../purl.ts';
import type { Lock, SourceFiles } from '../reader.ts';
import { parseToml } from '../toml.ts';
import { projectOf } from './project.ts';

const GAP: Gap = { state: 'incomplete', reason: 'a version catalog does not say what its entries need' };
const ROOT_GAP: Gap = {
  state: 'incomplete',
  reason: 'a version catalog says what build scripts may ask for: they can ask for more, or not for all of it',
};
const TABLES = new Set(['metadata', 'versions', 'libraries', 'bundles', 'plugins']);

/**
 * Reads a version catalog: what a build asks for, where it has no lockfile that says what it got. With one there is nothing
 * to add: versions of a catalog are those asked for.
 * @throws LOCKFILE_INVALID
 */
export async function readCatalog(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(lock.file, 'Correct the file; Gradle does not read it either.');
  const value = await parseToml(lock.text, lock.file, faults.parse);
  const unknown = Object.keys(value).find((key) => !TABLES.has(key));
  if (unknown !== undefined) throw faults.invalid(`has a table ${quote(unknown)} that no catalog has.`);
  const folder = path.basename(path.dirname(lock.file)) === 'gradle' ? path.dirname(path.dirname(lock.file)) : path.dirname(lock.file);
  const root = await projectOf(folder, tree);
  const asked = new Catalog(value, faults).packages();
  const below = folder === '.' ? '' : `${folder}/`;
  const locked = (await tree.find(/\.lockfile$/)).some((file) => file.startsWith(below));
  if (locked || asked.length === 0) return { file: lock.file, root, packages: [root], abandoned: [] };
  root.edges.push(...asked.map(([to, kind]) => ({ to, kind })));
  root.gap = ROOT_GAP;
  return { file: lock.file, root, packages: [root, ...asked.map(([pkg]) => pkg)], abandoned: [] };
}

class Catalog {
  readonly #value: JsonObject;
  readonly #faults: LockFaults;

  constructor(value: JsonObject, faults: LockFaults) {
    this.#value = value;
    this.#faults = faults;
  }

  /** One entry a purl: aliases of one library are one. */
  packages(): [Package, EdgeKind][] {
    const packages = new Map<string, [Package, EdgeKind]>();
    for (const [alias, entry] of this.#table('libraries')) {
      const [module, version] = this.#entry('libraries', alias, entry, 2);
      const [group, name] = module.split(':');
      this.#add(packages, group, name, version, 'required', alias);
    }
    for (const [alias, entry] of this.#table('plugins')) {
      const [id, version] = this.#entry('plugins', alias, entry, 1);
      // The artifact that stands for a plugin in repositories.
      this.#add(packages, id, `${id}.gradle.plugin`, version, 'development', alias);
    }
    return [...packages.values()];
  }

  #add(
    packages: Map<string, [Package, EdgeKind]>,
    namespace = '',
    name = '',
    version: string | undefined,
    kind: EdgeKind,
    alias: string,
  ): void {
    if (namespace === '' || name === '') throw this.#wrong(alias);
    const purl = purlOf({ type: 'maven', namespace, name, version });
    if (packages.has(purl)) return;
    const gap: Gap = version === undefined ? { ...GAP, reason: `the catalog does not say one version; ${GAP.reason}` } : GAP;
    packages.set(purl, [{ type: 'maven', namespace, name, ...(version && { version }), purl, hashes: [], edges: [], gap }, kind]);
  }

  #wrong(alias: string) {
    return this.#faults.invalid(`has an entry ${quote(alias)} that Gradle would not read.`);
  }

  #table(name: string): [string, unknown][] {
    const table = this.#value[name] ?? {};
    if (!isObject(table)) throw this.#faults.invalid(`has ${quote(name)}, but not as a table.`);
    return Object.entries(table);
  }

  /** The module or plugin of an entry, and its version where that is one. */
  #entry(table: 'libraries' | 'plugins', alias: string, entry: unknown, parts: number): [string, string | undefined] {
    if (typeof entry === 'string') {
      const all = entry.split(':');
      if (all.length !== parts + 1) throw this.#wrong(alias);
      return [all.slice(0, parts).join(':'), oneVersion(all[parts] as string)];
    }
    if (!isObject(entry)) throw this.#wrong(alias);
    const text = (key: string) => (typeof entry[key] === 'string' ? entry[key] : undefined);
    const module = table === 'plugins' ? text('id') : (text('module') ?? `${text('group') ?? ''}:${text('name') ?? ''}`);
    if (module === undefined || module.split(':').length !== parts) throw this.#wrong(alias);
    return [module, this.#version(alias, entry.version)];
  }

  #version(alias: string, written: unknown): string | undefined {
    if (written === undefined) return undefined;
    if (typeof written === 'string') return oneVersion(written);
    if (!isObject(written)) throw this.#wrong(alias);
    if (written.ref !== undefined) {
      const versions = this.#value.versions;
      const named =
        typeof written.ref === 'string' && isObject(versions) && Object.hasOwn(versions, written.ref) ? versions[written.ref] : undefined;
      if (named === undefined || (isObject(named) && named.ref !== undefined)) throw this.#wrong(alias);
      return this.#version(alias, named);
    }
    const exact = written.strictly ?? written.require ?? written.prefer;
    return typeof exact === 'string'
      ? (oneVersion(exact) ?? (typeof written.prefer === 'string' ? oneVersion(written.prefer) : undefined))
      : undefined;
  }
}

/** A range, `1.+` and `latest.release` are no version. */
const oneVersion = (text: string): string | undefined =>
  text === '' || /[[\](),\s+]/.test(text) || text.startsWith('latest.') ? undefined : text.replace(/!!.*$/, '');
