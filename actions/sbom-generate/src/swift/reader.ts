import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import { flatReading } from '../flat.ts';
import type { Package, Reading } from '../graph.ts';
import { type JsonObject, parseJsonObject } from '../json.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { gitUrl } from '../url.ts';

/** Reads `Package.resolved` of the Swift package manager and of Xcode, versions 1 to 3. */
export const swiftReader: Reader = {
  read: readResolved,
  asks: ({ text }) => askedUrls(text).length > 0,
};

const WHY = 'Package.resolved does not say which package needs which';
const STATE = new Set(['branch', 'revision', 'version']);

interface Pin {
  identity: string;
  kind: string;
  location: string;
  state: JsonObject;
}

/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED */
async function readResolved(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(lock.file, 'Run "swift package resolve" once, or resolve packages in Xcode, and commit what it writes.');
  const pins = pinsOf(parseJsonObject(lock.text.replace(/^\uFEFF/, ''), lock.file, faults.parse), faults);
  const root = await rootOf(lock.file, tree);
  const packages = pins.map((pin) => packageOf(pin, faults));
  const manifest = await tree.text(path.join(root.folder as string, 'Package.swift'));
  const asked = new Set(askedUrls(manifest ?? '').map(sameUrl));
  const direct = new Set(packages.filter((_, index) => asked.has(sameUrl(pins[index]?.location ?? ''))));
  // An Xcode project says elsewhere what it asks for, and a manifest is a program: then nothing is known to be direct.
  if (direct.size === 0 || direct.size < asked.size)
    return flatReading(
      lock.file,
      root,
      packages.map((pkg) => [pkg, 'required'] as const),
      WHY,
    );
  root.edges.push(...[...direct].map((to) => ({ to, kind: 'required' as const })));
  for (const pkg of packages) {
    pkg.gap = { state: 'unknown', reason: WHY };
    if (!direct.has(pkg)) pkg.needed = 'required';
  }
  return { file: lock.file, root, packages: [root, ...packages], abandoned: [] };
}

function pinsOf(value: JsonObject, faults: LockFaults): Pin[] {
  const { version } = value;
  if (version !== 1 && version !== 2 && version !== 3)
    throw faults.unsupported(`has version ${quote(String(version))}; 1, 2 and 3 are known.`);
  const list = version === 1 ? isObject(value.object) && value.object.pins : value.pins;
  const known = version === 1 ? ['object', 'version'] : ['originHash', 'pins', 'version'];
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined || !Array.isArray(list))
    throw faults.invalid(unknown === undefined ? 'has no list of pins.' : `has a key ${quote(unknown)} that is not known.`);
  const seen = new Set<string>();
  return list.map((pin: unknown) => {
    if (!isObject(pin) || !isObject(pin.state)) throw faults.invalid('has a pin that is none.');
    const identity = version === 1 ? pin.package : pin.identity;
    const location = version === 1 ? pin.repositoryURL : (pin.location ?? '');
    const kind = version === 1 ? 'remoteSourceControl' : pin.kind;
    if (typeof identity !== 'string' || identity === '' || typeof location !== 'string' || typeof kind !== 'string')
      throw faults.invalid('has a pin that is none.');
    if (seen.has(identity)) throw faults.invalid(`has a pin ${quote(identity)} twice.`);
    seen.add(identity);
    return { identity, kind, location, state: pin.state };
  });
}

function packageOf({ identity, kind, location, state }: Pin, faults: LockFaults): Package {
  const text = (key: string) => (typeof state[key] === 'string' && state[key] !== '' ? (state[key] as string) : undefined);
  if (Object.keys(state).some((key) => !STATE.has(key)))
    throw faults.invalid(`has a pin ${quote(identity)} with a state that is not known.`);
  const revision = text('revision');
  // A pin of a branch is one of a commit, which says exactly which source it is.
  const version = text('version') ?? revision;
  if (version === undefined) throw faults.invalid(`has a pin ${quote(identity)} without version and commit.`);
  const base = { name: identity, type: 'swift', version, hashes: [], edges: [] };
  if (kind === 'registry') {
    const [, scope, name] = /^([^.]+)\.(.+)$/.exec(identity) ?? [];
    return { ...base, ...(scope && name && { namespace: scope, name }) };
  }
  // A repository on one machine has no address for others.
  if (kind === 'localSourceControl') return base;
  if (kind !== 'remoteSourceControl') throw faults.unsupported(`has a pin ${quote(identity)} of the kind ${quote(kind)}.`);
  const address = gitUrl(location);
  const [, host, place] = /^[a-z+]+:\/\/(?:git@)?([^/]+)\/(.+?)(?:\.git)?\/?$/.exec(address ?? '') ?? [];
  if (!address || !host || !place) return base;
  const [namespace, name] = [path.join(host, path.dirname(place)), path.basename(place)];
  return {
    ...base,
    namespace,
    name,
    purl: purlOf({ type: 'swift', namespace, name, version }),
    ...(revision && { vcs: `git+${address}@${revision}` }),
  };
}

/** Two ways to write the address of one repository are one. */
const sameUrl = (location: string): string =>
  (gitUrl(location) ?? location)
    .toLowerCase()
    .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');

/** The addresses that a manifest names as literals; its comments are left out. */
function askedUrls(text: string): string[] {
  const code = text.replace(/^[ \t]*\/\/.*$/gm, '');
  return [...code.matchAll(/\.package\(\s*(?:name:\s*"[^"\n]*",\s*)?url:\s*"([^"\n]+)"/g)].map(([, url]) => url as string);
}

/** A package, or the project or workspace of Xcode that the file is in. */
async function rootOf(file: string, tree: SourceFiles): Promise<Package> {
  const bundle = /^(?:(.*?)\/)?([^/]+)\.(?:xcodeproj|xcworkspace)\//.exec(file);
  const folder = bundle ? (bundle[1] ?? '.') : path.dirname(file);
  const manifest = bundle ? undefined : await tree.text(path.join(folder, 'Package.swift'));
  const written = /\bPackage\(\s*name:\s*"([^"\n]+)"/.exec(manifest ?? '')?.[1];
  const name = written ?? bundle?.[2] ?? (folder === '.' ? '' : path.basename(folder));
  return { type: 'swift', name, folder, hashes: [], edges: [] };
}
