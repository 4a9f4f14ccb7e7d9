import { isObject } from '@sovereign-actions/core';
import { quote } from '../fault.ts';
import { damaged } from '../installed/damaged.ts';
import { looseJsonObject } from '../installed/text.ts';
import type { JsonObject } from '../json.ts';

/** What an application of .NET loads, as a package, a project or a file that it refers to. */
export interface Library {
  name: string;
  version: string;
  type: 'package' | 'project' | 'reference';
  /** Whether a file of it is there: a package can be nothing but a list of others, or what the framework brings anyway. */
  present: boolean;
  /** Keys of others, in lower case. */
  needs: readonly string[];
}

export interface DepsFile {
  /** By name and version in lower case, as `name/version`: NuGet does not tell case apart. */
  libraries: ReadonlyMap<string, Library>;
  /** False where the list for what it runs on is not there, so that nobody knows what needs what. */
  linked: boolean;
}

/** The SDK puts this before the names of the packages that a framework is made of. */
const RUNTIME_PACK = /^runtimepack\./i;

/** Types that leave nothing to load. */
const COMPILE_ONLY = new Set(['referenceassembly', 'platform']);

/**
 * Reads a `.deps.json` (documentation of the .NET host, `corehost.md`). The `sha512` of a library is left out: as `contentHash` in a
 * lockfile, it is no digest of a file that anyone can get.
 * @returns undefined for what is no such file
 * @throws INSTALLED_INVALID
 */
export function parseDepsFile(file: string, content: Uint8Array): DepsFile | undefined {
  const { runtimeTarget, targets: written, libraries } = looseJsonObject(file, content);
  if (runtimeTarget === undefined && written === undefined) return undefined;
  // A list without what needs what is still a list.
  const targets = written === undefined && libraries !== undefined ? {} : written;
  if (!isObject(targets)) throw damaged(file, 'has no "targets" object.');
  if (libraries !== undefined && !isObject(libraries)) throw damaged(file, 'has "libraries" that are no object.');
  const name = isObject(runtimeTarget) ? runtimeTarget.name : runtimeTarget;
  if (typeof name !== 'string') throw damaged(file, 'does not say what it runs on.');
  const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (target !== undefined && !isObject(target)) throw damaged(file, `has a target ${quote(name)} that is no object.`);
  const found = new Map<string, Library>();
  for (const [key, entry] of Object.entries(libraries ?? {})) {
    const own = target && Object.hasOwn(target, key) ? target[key] : undefined;
    const library = libraryOf(file, key, entry, own, target !== undefined);
    if (library) found.set(key.replace(RUNTIME_PACK, '').toLowerCase(), library);
  }
  for (const key of Object.keys(target ?? {}))
    if (!Object.hasOwn(libraries ?? {}, key)) throw damaged(file, `has ${quote(key)} among what it loads, but not among its libraries.`);
  return { libraries: found, linked: target !== undefined };
}

function libraryOf(file: string, key: string, entry: unknown, own: unknown, linked: boolean): Library | undefined {
  const [, name, version] = /^([^/]+)\/([^/]+)$/.exec(key) ?? [];
  if (name === undefined || version === undefined) throw damaged(file, `has a library ${quote(key)} without name and version.`);
  if (!isObject(entry) || typeof entry.type !== 'string') throw damaged(file, `has a library ${quote(key)} without a type.`);
  if (own !== undefined && !isObject(own)) throw damaged(file, `has a library ${quote(key)} that is no object.`);
  const type = entry.type.toLowerCase();
  if (COMPILE_ONLY.has(type)) return undefined;
  const { dependencies = {} } = own ?? {};
  if (!isObject(dependencies)) throw damaged(file, `has a library ${quote(key)} whose dependencies are no object.`);
  const needs = Object.entries(dependencies).map(([other, of]) => {
    if (typeof of !== 'string') throw damaged(file, `has a library ${quote(key)} with a dependency that has no version.`);
    return `${other.replace(RUNTIME_PACK, '')}/${of}`.toLowerCase();
  });
  return {
    name: name.replace(RUNTIME_PACK, ''),
    version,
    type: type === 'package' || type === 'runtimepack' ? 'package' : type === 'reference' ? 'reference' : 'project',
    present: own === undefined ? !linked : hasFiles(own) || type === 'project' || type === 'msbuildproject',
    needs,
  };
}

/** `_._` stands for nothing. */
const hasFiles = (own: JsonObject): boolean =>
  ['runtime', 'native', 'runtimeTargets', 'resources'].some(
    (assets) => isObject(own[assets]) && Object.keys(own[assets]).some((asset) => !asset.endsWith('_._')),
  );
