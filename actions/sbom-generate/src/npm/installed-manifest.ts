import { isObject } from '@sovereign-actions/core';
import type { Supplier } from '../graph.ts';
import { damaged } from '../installed/damaged.ts';
import { looseJsonObject } from '../installed/text.ts';
import type { JsonObject } from '../json.ts';
import { identified } from '../licence-names.ts';
import type { Declared } from './entry.ts';

/** What is kept of a `package.json` that is installed. Registries took nearly anything in it, so only what is needed has to fit. */
export interface InstalledManifest {
  name?: string;
  version?: string;
  licence?: string;
  supplier?: Supplier;
  dependencies: ReadonlyMap<string, Declared>;
  /** Names of packages in its own archive. */
  bundles: readonly string[];
  /** Names whose version it forces on all, whatever they ask for. */
  forces: readonly string[];
  workspaces: boolean;
}

/** @throws INSTALLED_INVALID */
export function parseInstalledManifest(file: string, content: Uint8Array): InstalledManifest {
  const value = looseJsonObject(file, content);
  const text = (field: string): string | undefined => {
    const found = Object.hasOwn(value, field) ? value[field] : undefined;
    if (typeof found !== 'string' || found.trim() === '') return undefined;
    // Another name or version would be made up.
    if (found.includes('\uFFFD')) throw damaged(file, `is not UTF-8 text in its "${field}".`);
    return found.trim();
  };
  const [name, version] = [text('name'), text('version')];
  const licence = licenceOf(value);
  const supplier = personOf(value.author) ?? personOf(listOf(value.maintainers)[0]);
  const dependencies = dependenciesOf(value);
  return {
    ...(name && { name }),
    ...(version && { version: version.replace(/^[=v\s]+(?=\d)/, '') }),
    ...(licence && { licence }),
    ...(supplier && { supplier }),
    dependencies,
    bundles: bundlesOf(value, dependencies),
    forces: forcesOf(value),
    workspaces: value.workspaces !== undefined,
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** As npm declares it, or as it did: an object with a type, a list of which one may be chosen. */
function licenceOf({ license, licenses }: JsonObject): string | undefined {
  const nameOf = (value: unknown): string[] => {
    const name = isObject(value) ? (value.type ?? value.name) : value;
    return typeof name === 'string' && name.trim() !== '' ? [identified(name.trim())] : [];
  };
  const namesOf = (value: unknown) => (Array.isArray(value) ? value.flatMap(nameOf) : nameOf(value));
  const own = namesOf(license);
  const names = [...new Set(own.length > 0 ? own : namesOf(licenses))];
  return names.length < 2 ? names[0] : names.map((name) => (/\s/.test(name) ? `(${name})` : name)).join(' OR ');
}

/** No real person is longer. */
const LONGEST_PERSON = 512;

/** `Name <e-mail> (URL)`, or an object. */
export function personOf(value: unknown): Supplier | undefined {
  const written = isObject(value) ? value : partsOf(value);
  const text = (field: string) => (typeof written?.[field] === 'string' ? (written[field] as string).trim() : '');
  const [name, email, url] = [text('name'), text('email'), text('url')];
  if (name === '' && email === '') return undefined;
  return { name: name || email, ...(email.includes('@') && { email }), ...(/^https?:\/\//.test(url) && { url }) };
}

function partsOf(value: unknown): JsonObject | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_PERSON) return undefined;
  const name = /^[^<(]*/.exec(value)?.[0] ?? '';
  return { name, email: /<([^<>]*)>/.exec(value)?.[1], url: /\(([^()]*)\)/.exec(value)?.[1] };
}

/**
 * As `declaredOf` for a lockfile, but without complaint: a registry has packages whose lists are of another type, which
 * package managers pass over.
 */
function dependenciesOf(value: JsonObject): Map<string, Declared> {
  const specsOf = (field: string): [string, string][] =>
    Object.entries(isObject(value[field]) ? value[field] : {}).flatMap(([name, spec]) => (typeof spec === 'string' ? [[name, spec]] : []));
  const meta = isObject(value.peerDependenciesMeta) ? value.peerDependenciesMeta : {};
  const declared = new Map<string, Declared>();
  for (const [name, spec] of specsOf('peerDependencies')) {
    const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
    declared.set(name, { spec, kind: isObject(about) && about.optional === true ? 'optional' : 'required', peer: true });
  }
  for (const [name, spec] of specsOf('devDependencies')) if (!declared.has(name)) declared.set(name, { spec, kind: 'development' });
  for (const [name, spec] of specsOf('dependencies')) declared.set(name, { spec, kind: 'required' });
  for (const [name, spec] of specsOf('optionalDependencies')) declared.set(name, { spec, kind: 'optional' });
  return declared;
}

function bundlesOf({ bundleDependencies, bundledDependencies }: JsonObject, dependencies: ReadonlyMap<string, Declared>): string[] {
  const written = bundleDependencies ?? bundledDependencies;
  if (written === true) return [...dependencies].flatMap(([name, { kind, peer }]) => (kind === 'development' || peer ? [] : [name]));
  return listOf(written).filter((name) => typeof name === 'string');
}

/** `overrides` of npm, `resolutions` of Yarn, `pnpm.overrides`: their keys name packages, at times with those around them. */
function forcesOf({ overrides, resolutions, pnpm }: JsonObject): string[] {
  const names: string[] = [];
  const open: unknown[] = [overrides, resolutions, isObject(pnpm) ? pnpm.overrides : undefined];
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    if (!isObject(next)) continue;
    for (const [key, inner] of Object.entries(next)) {
      names.push(...forcedIn(key));
      open.push(inner);
    }
  }
  return names;
}

/** The package that a key of overrides is about, such as `a@1>@s/b@^2`. */
export const forcedIn = (key: string): string[] =>
  /(?:@[^/@>\s]+\/)?[^/@>\s]+(?=(?:@[^/@>]*)?$)/.exec(key.slice(-LONGEST_PERSON))?.slice(0, 1) ?? [];
