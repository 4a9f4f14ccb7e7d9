import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../../errors.ts';
import { quote } from '../../fault.ts';
import type { EdgeKind } from '../../graph.ts';
import { Fields, type LockText, lockInvalid } from '../../npm/entry.ts';
import type { Lock } from '../../reader.ts';
import { lineOfYamlKey, parseYaml } from '../../yaml.ts';
import { type Descriptor, type Locator, locatorOf } from './ident.ts';

/** One resolved package or workspace. */
export interface Entry {
  key: string;
  /** What was asked for, each `name@range`. */
  descriptors: readonly string[];
  /** What it resolved to, as written. */
  resolution: string;
  locator: Locator;
  version: string | undefined;
  dependencies: ReadonlyMap<string, Descriptor & { kind: EdgeKind }>;
  /** Peers by name, and whether each is optional. */
  peers: ReadonlyMap<string, boolean>;
}

export interface BerryLockfile {
  lock: LockText;
  entries: readonly Entry[];
}

const FIELDS = new Set([
  ...['version', 'resolution', 'dependencies', 'peerDependencies', 'dependenciesMeta', 'peerDependenciesMeta', 'optionalDependencies'],
  ...['bin', 'checksum', 'conditions', 'languageName', 'linkType'],
]);

/**
 * Parses `yarn.lock` of Yarn 2 and newer, versions 4 to 10 of its format.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
export async function parseBerryLockfile({ file, text }: Lock): Promise<BerryLockfile> {
  const lock: LockText = {
    file,
    text,
    rewrite: 'Run "yarn install" once, so that Yarn writes the lockfile anew, and commit it.',
    lineOf: lineOfYamlKey,
  };
  const [value, more] = await parseYaml(text, file, (message, fix, options) => sbomError('LOCKFILE_INVALID', message, fix, options));
  if (!value || more) throw lockInvalid(lock, undefined, 'has several YAML documents.');
  const version = new Fields(lock, '__metadata', value.__metadata).text('version') ?? '';
  if (!/^(?:[4-9]|10)$/.test(version))
    throw sbomError(
      'LOCKFILE_UNSUPPORTED',
      `${file} is of version ${quote(version)}; 4 to 10 are known.`,
      'Run "yarn install" with Yarn 4, so that it writes version 8, and commit the file.',
    );
  const entries = Object.entries(value).flatMap(([key, entry]) => (key === '__metadata' ? [] : [entryOf(lock, key, entry)]));
  return { lock, entries };
}

function entryOf(lock: LockText, key: string, value: unknown): Entry {
  const fields = new Fields(lock, key, value);
  for (const field of Object.keys(isObject(value) ? value : {})) {
    if (!FIELDS.has(field)) throw lockInvalid(lock, key, `has an entry ${quote(key)} with ${quote(field)}, which may hold anything.`);
  }
  const resolution = fields.text('resolution') ?? '';
  const locator = locatorOf(resolution);
  if (!locator) throw fields.wrong('resolution', 'a package and where it comes from');
  const version = fields.text('version');
  return {
    key,
    descriptors: key.split(',').map((text) => text.trim()),
    resolution,
    locator,
    version: version === '0.0.0-use.local' ? undefined : version,
    dependencies: dependenciesOf(fields),
    peers: new Map(fields.specs('peerDependencies').map(([name]) => [name, isOptional(fields, 'peerDependenciesMeta', name)])),
  };
}

function dependenciesOf(fields: Fields): Entry['dependencies'] {
  const dependencies = new Map<string, Descriptor & { kind: EdgeKind }>();
  for (const [name, range] of fields.specs('dependencies'))
    dependencies.set(name, { name, range, kind: isOptional(fields, 'dependenciesMeta', name) ? 'optional' : 'required' });
  for (const [name, range] of fields.specs('optionalDependencies')) dependencies.set(name, { name, range, kind: 'optional' });
  return dependencies;
}

function isOptional(fields: Fields, field: string, name: string): boolean {
  const meta = fields.object(field) ?? {};
  const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
  return isObject(about) && about.optional === 'true';
}
