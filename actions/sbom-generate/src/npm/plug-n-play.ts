import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { damaged } from '../installed/damaged.ts';
import { folderOf } from '../installed/folders.ts';
import type { JsonObject } from '../json.ts';

/** A package as Yarn's Plug'n'Play knows it. */
export interface PnpPackage {
  name: string;
  /** Such as `npm:1.0.0`, `workspace:packages/a`, `virtual:…#npm:1.0.0`. */
  reference: string;
  /** Where it is, relative to the tree: a folder, or a path that leads into an archive. */
  location: string;
  /** Names under which it finds others, with their keys; no key for a peer that nobody gives it. */
  dependencies: ReadonlyMap<string, string | undefined>;
}

/** A package among those of one file. */
export const pnpKey = (name: string, reference: string): string => `${name}\n${reference}`;

/**
 * Reads `.pnp.cjs`, `.pnp.js` or `.pnp.data.json` of Yarn 2 to 4: a program, of which only the data is read. What it says is what
 * `require` gets, archive by archive.
 * @returns packages by key; undefined where the data is not written in a way that is known
 * @throws INSTALLED_INVALID
 */
export function parsePnp(file: string, text: string): Map<string, PnpPackage> | undefined {
  const data = dataOf(file, text);
  if (!data) return undefined;
  const wrong = (what: string) => damaged(file, `has ${what} that is not as Yarn writes it.`);
  const { packageRegistryData: registry } = data;
  if (!Array.isArray(registry)) throw wrong('a list of packages');
  const base = folderOf(file);
  const found = new Map<string, PnpPackage>();
  for (const entry of registry) {
    const [name, references] = pairOf(entry) ?? [];
    if (!Array.isArray(references)) throw wrong('a package');
    // Without a name it is the project at the top, which stands in the list once more with its name.
    if (typeof name !== 'string') continue;
    for (const version of references) {
      const [reference, about] = pairOf(version) ?? [];
      if (typeof reference !== 'string' || !isObject(about) || typeof about.packageLocation !== 'string')
        throw wrong('a version of a package');
      const dependencies = dependenciesOf(about, name, () => wrong('a dependency'));
      found.set(pnpKey(name, reference), { name, reference, location: realLocation(path.join(base, about.packageLocation)), dependencies });
    }
  }
  return found;
}

const pairOf = (value: unknown): [unknown, unknown] | undefined =>
  Array.isArray(value) && value.length === 2 ? [value[0], value[1]] : undefined;

function dependenciesOf({ packageDependencies: list }: JsonObject, own: string, wrong: () => Error): Map<string, string | undefined> {
  if (!Array.isArray(list)) throw wrong();
  const dependencies = new Map<string, string | undefined>();
  for (const item of list) {
    const [name, target] = pairOf(item) ?? [];
    if (typeof name !== 'string') throw wrong();
    const alias = pairOf(target);
    if (typeof target === 'string') dependencies.set(name, pnpKey(name, target));
    else if (alias && typeof alias[0] === 'string' && typeof alias[1] === 'string') dependencies.set(name, pnpKey(alias[0], alias[1]));
    else if (target === null) dependencies.set(name, undefined);
    else throw wrong();
  }
  // Every package finds itself.
  dependencies.delete(own);
  return dependencies;
}

/** A package with other peers has a place of its own by name, which leads to the one place where it is: `__virtual__/hash/2/path` is `../../path`. */
function realLocation(written: string): string {
  const plain = written.replace(
    /^((?:.*\/)?)(?:__virtual__|\$\$virtual)\/[^/]+\/(\d{1,3})\/(.*)$/s,
    (_, before: string, up: string, rest: string) => path.join(before, '../'.repeat(Number(up)), rest),
  );
  const location = path
    .normalize(plain)
    .replace(/\/$/, '')
    .replace(/^(?:\.\.\/)+/, '');
  return location === '.' ? '' : location;
}

/** The data is JSON by itself, in a text of the program, or, before Yarn 3.2, in it as it is. */
function dataOf(file: string, text: string): JsonObject | undefined {
  const written = file.endsWith('.json') ? text : (literalOf(text) ?? objectOf(text));
  if (written === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw damaged(file, 'has data that is damaged or cut off.');
  }
  return isObject(value) ? value : undefined;
}

function literalOf(text: string): string | undefined {
  const start = /(?:RAW_RUNTIME_STATE\s*=|JSON\.parse\()\s*'(?=\{)/.exec(text);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  let end = text.indexOf("'", from);
  while (end >= 0 && slashesBefore(text, end) % 2 === 1) end = text.indexOf("'", end + 1);
  return text.slice(from, end < 0 ? text.length : end).replace(/\\([\s\S])/g, '$1');
}

function slashesBefore(text: string, at: number): number {
  let count = 0;
  while (text[at - 1 - count] === '\\') count++;
  return count;
}

function objectOf(text: string): string | undefined {
  const [start] = /hydrateRuntimeState\((?=\{)/.exec(text) ?? [];
  if (start === undefined) return undefined;
  const from = text.indexOf(start) + start.length;
  const end = text.lastIndexOf('}, {basePath');
  return text.slice(from, end < 0 ? text.length : end + 1);
}
