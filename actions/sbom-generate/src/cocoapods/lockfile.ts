import { isObject } from '@sovereign-actions/core';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import { type JsonObject, lineAt } from '../json.ts';
import type { Lock } from '../reader.ts';
import { parseYaml } from '../yaml.ts';

/** A pod or one of its subspecs, such as `Texture/Core`. */
export interface Pod {
  name: string;
  version: string;
  needs: readonly string[];
}

/** The repository that a pod comes from. */
export interface External {
  git?: string;
  commit?: string;
}

export interface PodLock {
  pods: readonly Pod[];
  /** What the Podfile asks for. */
  asked: readonly string[];
  /** Address of the list that a pod is from, by the name of the pod; `trunk` is the public one. */
  repositories: ReadonlyMap<string, string>;
  externals: ReadonlyMap<string, External>;
  faults: LockFaults;
}

const KNOWN = new Set([
  'PODS',
  'DEPENDENCIES',
  'SPEC REPOS',
  'EXTERNAL SOURCES',
  'CHECKOUT OPTIONS',
  'SPEC CHECKSUMS',
  'PODFILE CHECKSUM',
  'COCOAPODS',
]);

/**
 * Parses `Podfile.lock`.
 * @throws LOCKFILE_INVALID
 */
export async function parsePodfileLock({ file, text }: Lock): Promise<PodLock> {
  const faults = faultsOf(file, 'Run "pod install" once, so that CocoaPods writes the lockfile anew, and commit it.');
  const [value = {}, ...more] = await parseYaml(text, file, faults.parse);
  const unknown = Object.keys(value).find((key) => !KNOWN.has(key));
  if (unknown !== undefined || more.length > 0)
    throw faults.invalid(unknown === undefined ? 'has two documents.' : `has a key ${quote(unknown)} that is not known.`);
  // CocoaPods writes its own version last.
  if (value.COCOAPODS === undefined) throw faults.invalid('has no "COCOAPODS", with which CocoaPods ends it: it is cut off.');
  const lineOf = (written: string) => {
    const at = text.indexOf(written);
    return at < 0 ? undefined : lineAt(text, at);
  };
  const pods = listAt(value, 'PODS', faults).map((item) => {
    const [written, needs] = isObject(item) ? (Object.entries(item)[0] ?? ['', []]) : [item, []];
    const [, name, version] = /^(\S+) \(([^()\s]+)\)$/.exec(typeof written === 'string' ? written : '') ?? [];
    const single = !isObject(item) || Object.keys(item).length === 1;
    if (!name || !version || !single || !Array.isArray(needs))
      throw faults.invalid(`has a pod that is none: ${quote(String(written))}.`, lineOf(String(written)));
    return { name, version, needs: needs.map((need: unknown) => nameOf(need, faults)) };
  });
  return {
    pods,
    asked: listAt(value, 'DEPENDENCIES', faults).map((item) => nameOf(item, faults)),
    repositories: repositoriesOf(tableAt(value, 'SPEC REPOS', faults)),
    externals: externalsOf(tableAt(value, 'EXTERNAL SOURCES', faults), tableAt(value, 'CHECKOUT OPTIONS', faults)),
    faults,
  };
}

/** A key without a value is the empty text. */
function listAt(value: JsonObject, key: string, faults: LockFaults): readonly unknown[] {
  const list = value[key] ?? [];
  if (list === '') return [];
  if (!Array.isArray(list)) throw faults.invalid(`has ${quote(key)}, but not as a list.`);
  return list;
}

function tableAt(value: JsonObject, key: string, faults: LockFaults): JsonObject {
  const table = value[key] ?? {};
  if (table === '') return {};
  if (!isObject(table)) throw faults.invalid(`has ${quote(key)}, but not as a mapping.`);
  return table;
}

/** `Name`, `Name (~> 1.0)` or ``Name (from `…`)``. */
function nameOf(item: unknown, faults: LockFaults): string {
  const name = typeof item === 'string' ? /^(\S+)(?: \(.*\))?$/.exec(item)?.[1] : undefined;
  if (name === undefined) throw faults.invalid('has a dependency that is none.');
  return name;
}

function repositoriesOf(table: JsonObject): Map<string, string> {
  const repositories = new Map<string, string>();
  for (const [address, names] of Object.entries(table))
    for (const name of Array.isArray(names) ? names : []) if (typeof name === 'string') repositories.set(name, address);
  return repositories;
}

function externalsOf(sources: JsonObject, checkouts: JsonObject): Map<string, External> {
  const externals = new Map<string, External>();
  for (const table of [sources, checkouts]) {
    for (const [name, options] of Object.entries(table)) {
      const text = (key: string) => (isObject(options) && typeof options[key] === 'string' ? options[key] : undefined);
      const [git, commit] = [text(':git'), text(':commit')];
      externals.set(name, { ...externals.get(name), ...(git && { git }), ...(commit && { commit }) });
    }
  }
  return externals;
}
