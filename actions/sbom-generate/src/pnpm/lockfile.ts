import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import type { EdgeKind } from '../graph.ts';
import type { JsonObject } from '../json.ts';
import { Fields, type LockText, lockConflict, lockInvalid } from '../npm/entry.ts';
import type { Lock } from '../reader.ts';
import { lineOfYamlKey, parseYaml } from '../yaml.ts';
import { type Format, withoutSuffix } from './dep-path.ts';

/** What a dependency resolved to. */
export interface Resolved {
  /** As written: a version, a path, a URL, a key. */
  reference: string;
  kind: EdgeKind;
  /** What the manifest asked for, of an importer. */
  specifier?: string;
}

/** A project. */
export interface Importer {
  /** Folder relative to the lockfile's; `.` for its own. */
  id: string;
  dependencies: Map<string, Resolved>;
  /** Folder in it that others get in place of it. */
  published?: string;
}

/** A package with its peers resolved; the same package stands once for each set of peers. */
export interface Entry {
  key: string;
  name?: string;
  version?: string;
  resolution: Fields | undefined;
  dependencies: Map<string, Resolved>;
  /** Peers by name, and whether each is optional. */
  peers: ReadonlyMap<string, boolean>;
  /** Names of packages in its archive, `*` for all that it needs. */
  bundled: readonly string[];
}

export interface PnpmLockfile {
  lock: LockText;
  format: Format;
  importers: ReadonlyMap<string, Importer>;
  entries: ReadonlyMap<string, Entry>;
  /** What changes a manifest before it is resolved, so that specifiers need not be those of the manifest. */
  altered: { overrides: JsonObject; ignored: ReadonlySet<string>; hooks: boolean };
}

const KNOWN = new Set([
  ...['lockfileVersion', 'importers', 'packages', 'snapshots', 'dependencies', 'devDependencies', 'optionalDependencies', 'specifiers'],
  ...['dependenciesMeta', 'publishDirectory', 'settings', 'overrides', 'time', 'catalogs', 'patchedDependencies', 'registry'],
  ...['packageExtensionsChecksum', 'pnpmfileChecksum', 'ignoredOptionalDependencies', 'neverBuiltDependencies', 'onlyBuiltDependencies'],
  ...['hasBin', 'allowedDeprecatedVersions'],
]);

const GROUPS: readonly (readonly [string, EdgeKind])[] = [
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  // What pnpm itself runs with: of a document before the lockfile proper.
  ['configDependencies', 'development'],
  ['packageManagerDependencies', 'development'],
];

/**
 * Parses `pnpm-lock.yaml` of versions 5.0 to 5.4, 6.0, 6.1 and 9.0, which pnpm 3 to 11 write.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
export async function parsePnpmLockfile({ file, text }: Lock): Promise<PnpmLockfile> {
  const lock: LockText = {
    file,
    text,
    rewrite: 'Run "pnpm install" once, so that pnpm writes the lockfile anew, and commit it.',
    lineOf: lineOfYamlKey,
  };
  const documents = await parseYaml(text, file, (message, fix, options) => sbomError('LOCKFILE_INVALID', message, fix, options));
  const main = documents.at(-1) as JsonObject;
  if (documents.length > 2) throw lockInvalid(lock, undefined, `has ${documents.length} YAML documents; pnpm writes at most two.`);
  const format = formatOf(lock, main);
  const importers = new Map<string, Importer>();
  const entries = new Map<string, Entry>();
  for (const document of documents) {
    if (document !== main && formatOf(lock, document) !== format)
      throw lockConflict(lock, undefined, 'has documents of different lockfile versions.');
    for (const key of Object.keys(document)) {
      if (!KNOWN.has(key)) throw lockInvalid(lock, key, `has an entry ${quote(key)} at its top, which may hold anything.`);
    }
    const top = new Fields(lock, '', document);
    readImporters(lock, format, top, document, importers);
    for (const entry of format === 9 ? entriesOf9(lock, top) : entriesOf(lock, top))
      if (!entries.has(entry.key)) entries.set(entry.key, entry);
  }
  const ignored = main.ignoredOptionalDependencies;
  return {
    lock,
    format,
    importers,
    entries,
    altered: {
      overrides: isObject(main.overrides) ? main.overrides : {},
      ignored: new Set(Array.isArray(ignored) ? ignored.map(String) : []),
      hooks: Object.hasOwn(main, 'pnpmfileChecksum'),
    },
  };
}

function formatOf({ file }: LockText, { lockfileVersion: version }: JsonObject): Format {
  const fix = 'Run "pnpm install" with pnpm 9 or newer, so that it writes version 9.0, and commit the file.';
  if (typeof version !== 'string' || version === '') throw sbomError('LOCKFILE_INVALID', `${file} has no lockfileVersion.`, fix);
  const [, known] = /^(5(?=\.[0-4](?:-inlineSpecifiers)?$|$)|6(?=\.[01]$)|9(?=\.0$))/.exec(version) ?? [];
  if (known) return Number(known) as Format;
  throw sbomError('LOCKFILE_UNSUPPORTED', `${file} has lockfileVersion ${quote(version)}; 5.0 to 5.4, 6.0, 6.1 and 9.0 are known.`, fix);
}

function readImporters(lock: LockText, format: Format, top: Fields, document: JsonObject, importers: Map<string, Importer>): void {
  // A lockfile of one project alone may have its dependencies at the top.
  const list = Object.hasOwn(document, 'importers') ? mappingOf(top, 'importers') : { '.': document };
  for (const [id, value] of Object.entries(list)) {
    if (id === '' || id.startsWith('/') || /[\0-\x1f\\]/.test(id)) throw lockInvalid(lock, id, `has a project at ${quote(id)}.`);
    const fields = new Fields(lock, id, value === '' ? {} : value);
    const importer = importers.get(id) ?? { id, dependencies: new Map() };
    const specifiers = fields.object('specifiers') ?? {};
    for (const [group, kind] of GROUPS) {
      for (const [name, found] of Object.entries(mappingOf(fields, group))) {
        const { version: reference, specifier } = isObject(found)
          ? found
          : { version: found, specifier: Object.hasOwn(specifiers, name) ? specifiers[name] : undefined };
        if (typeof reference !== 'string' || reference === '' || (format === 9 && !isObject(found)))
          throw fields.wrong(group, 'a map of names to versions');
        // Where a name stands in two groups, pnpm takes the first.
        if (!importer.dependencies.has(name))
          importer.dependencies.set(name, { reference, kind, ...(typeof specifier === 'string' && { specifier }) });
      }
    }
    const published = fields.text('publishDirectory');
    importers.set(id, { ...importer, ...(published && { published }) });
  }
}

function entriesOf(lock: LockText, top: Fields): Entry[] {
  return Object.entries(mappingOf(top, 'packages')).map(([key, value]) => {
    const fields = new Fields(lock, key, value);
    return entryOf(key, fields, fields);
  });
}

/** Version 9 keeps what a package is apart from what it resolved to. */
function* entriesOf9(lock: LockText, top: Fields): Generator<Entry> {
  const packages = mappingOf(top, 'packages');
  const unused = new Set(Object.keys(packages));
  const read = new Map<string, Fields>();
  for (const [key, value] of Object.entries(mappingOf(top, 'snapshots'))) {
    const id = withoutSuffix(key);
    unused.delete(id);
    // Tools that prune a lockfile leave out what is said of a folder.
    const known = Object.hasOwn(packages, id);
    if (!known && !/^(?:@[^/@]+\/)?[^/@]+@file:/.test(id))
      throw lockConflict(lock, key, `resolves ${quote(key)}, but has no package ${quote(id)}.`);
    const about = read.get(id) ?? new Fields(lock, id, known ? packages[id] : {});
    read.set(id, about);
    yield entryOf(key, about, new Fields(lock, key, value));
  }
  for (const id of unused) throw lockConflict(lock, id, `has a package ${quote(id)}, but not what it resolved to.`);
}

function entryOf(key: string, about: Fields, resolved: Fields): Entry {
  const meta = about.object('peerDependenciesMeta') ?? {};
  const peers = new Map<string, boolean>();
  for (const [name] of about.specs('peerDependencies')) {
    const more = Object.hasOwn(meta, name) ? meta[name] : undefined;
    peers.set(name, isObject(more) && more.optional === 'true');
  }
  const dependencies = new Map<string, Resolved>();
  for (const [name, reference] of resolved.specs('dependencies'))
    dependencies.set(name, { reference, kind: peers.get(name) ? 'optional' : 'required' });
  for (const [name, reference] of resolved.specs('optionalDependencies')) dependencies.set(name, { reference, kind: 'optional' });
  const resolution = about.object('resolution');
  const name = about.text('name');
  const version = about.text('version');
  return {
    key,
    ...(name && { name }),
    ...(version && { version }),
    resolution: resolution && about.inner('resolution'),
    dependencies,
    peers,
    bundled: bundledOf(about),
  };
}

function bundledOf(about: Fields): string[] {
  const value = about.get('bundledDependencies') ?? about.get('bundleDependencies');
  if (value === undefined || value === '' || value === 'false') return [];
  if (value === 'true') return ['*'];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw about.wrong('bundledDependencies', 'a list of names');
  return value;
}

/** A mapping, which may be left out or empty. */
function mappingOf(fields: Fields, field: string): JsonObject {
  return fields.get(field) === '' ? {} : (fields.object(field) ?? {});
}
