import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import type { Gap, Hash, Package } from '../graph.ts';
import type { JsonObject } from '../json.ts';
import { purlOf } from '../purl.ts';
import type { Lock } from '../reader.ts';
import { cleanUrl, gitUrl } from '../url.ts';
import { lineOfYamlKey, parseYaml } from '../yaml.ts';

export type Dependency = 'main' | 'dev' | 'overridden' | 'transitive';

export interface Entry {
  dependency: Dependency;
  pkg: Package;
  /** Set for a project that is named by path: its folder relative to the source. */
  folder?: string;
}

const DEPENDENCIES: ReadonlyMap<unknown, Dependency> = new Map([
  ['direct main', 'main'],
  ['direct', 'main'],
  ['direct dev', 'dev'],
  ['direct overridden', 'overridden'],
  ['transitive', 'transitive'],
]);
/** The repository that a package comes from where nothing else is said, by both of its names. */
const DEFAULT = new Set(['https://pub.dev', 'https://pub.dartlang.org']);
const FLAT: Gap = { state: 'unknown', reason: 'pubspec.lock does not say which package needs which' };

/**
 * Parses `pubspec.lock`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
export async function parsePubspecLock({ file, text }: Lock): Promise<Map<string, Entry>> {
  const faults = faultsOf(file, 'Run "dart pub get" once, so that pub writes the lockfile anew, and commit it.');
  const [value = {}, ...more] = await parseYaml(text, file, faults.parse);
  const unknown = Object.keys(value).find((key) => key !== 'packages' && key !== 'sdks' && key !== 'sdk');
  if (unknown !== undefined || more.length > 0)
    throw faults.invalid(`has ${unknown === undefined ? 'two documents' : `a key ${quote(unknown)} that is not known`}.`);
  // pub writes the constraints on its SDKs last, so that a file that is cut off does not have them.
  if (value.sdks === undefined && value.sdk === undefined) throw faults.invalid('has no "sdks", with which pub ends it: it is cut off.');
  if (!isObject(value.packages)) throw faults.invalid('has no "packages".');
  const entries = new Map<string, Entry>();
  for (const [name, entry] of Object.entries(value.packages)) {
    const line = () => lineOfYamlKey(text, name);
    if (!isObject(entry)) throw faults.invalid(`has an entry ${quote(name)} that is none.`, line());
    entries.set(name, entryOf(file, name, entry, faults, line));
  }
  return entries;
}

function entryOf(
  file: string,
  name: string,
  { dependency, description, source, version }: JsonObject,
  faults: LockFaults,
  line: () => number | undefined,
): Entry {
  const kind = DEPENDENCIES.get(dependency);
  if (!kind || typeof version !== 'string' || version === '')
    throw faults.invalid(`has an entry ${quote(name)} that pub would not write.`, line());
  const about = new Map(Object.entries(isObject(description) ? description : {}));
  const text = (key: string) => {
    const item = about.get(key);
    return typeof item === 'string' && item !== '' ? item : undefined;
  };
  const base = { type: 'pub', name, version, hashes: [], edges: [], gap: FLAT };
  switch (source) {
    case 'hosted':
      return {
        dependency: kind,
        pkg: { ...base, ...hostedFacts(text('name') ?? name, version, text('url'), text('sha256'), faults, line) },
      };
    case 'git': {
      const [url, commit] = [text('url'), text('resolved-ref')];
      if (url === undefined || commit === undefined)
        throw faults.invalid(`has an entry ${quote(name)} without repository or commit.`, line());
      const address = gitUrl(url);
      const vcs = address && `git+${address}@${commit}`;
      const purl = purlOf({ type: 'pub', name: name.toLowerCase(), version, qualifiers: { vcs_url: vcs } });
      return { dependency: kind, pkg: { ...base, purl, ...(vcs && { vcs }) } };
    }
    case 'path': {
      const place = text('path');
      if (place === undefined) throw faults.invalid(`has an entry ${quote(name)} without a path.`, line());
      // An absolute path is of one machine.
      const folder = about.get('relative') === 'true' ? path.join(path.dirname(file), place.replaceAll('\\', '/')) : '..';
      return {
        dependency: kind,
        pkg: { ...base, purl: purlOf({ type: 'pub', name: name.toLowerCase(), version }) },
        folder: path.normalize(folder).replace(/(.)\/$/, '$1'),
      };
    }
    case 'sdk': {
      // 0.0.0 stands for the version of the SDK, which is not locked.
      const { version: written, ...unversioned } = base;
      const own = written === '0.0.0' ? undefined : written;
      const gap: Gap = { state: 'unknown', reason: 'a part of an SDK, whose version the lockfile does not say' };
      const purl = purlOf({ type: 'pub', name: name.toLowerCase(), version: own });
      return { dependency: kind, pkg: { ...unversioned, ...(own && { version: own }), purl, gap } };
    }
    default:
      throw faults.unsupported(`has an entry ${quote(name)} of a source that is not known.`, line());
  }
}

function hostedFacts(
  name: string,
  version: string,
  url: string | undefined,
  sha256: string | undefined,
  faults: LockFaults,
  line: () => number | undefined,
) {
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
    throw faults.invalid(`has an entry ${quote(name)} whose "sha256" is none.`, line());
  const hashes: Hash[] = sha256 === undefined ? [] : [{ algorithm: 'SHA-256', hex: sha256 }];
  const address = cleanUrl(url ?? 'https://pub.dev')?.replace(/\/+$/, '');
  const isDefault = address !== undefined && DEFAULT.has(address);
  const qualifiers = { repository_url: isDefault ? undefined : address };
  return {
    purl: purlOf({ type: 'pub', name: name.toLowerCase(), version, qualifiers }),
    hashes,
    ...(isDefault && { distribution: `https://pub.dev/api/archives/${encodeURIComponent(name)}-${encodeURIComponent(version)}.tar.gz` }),
  };
}
