import * as path from 'node:path/posix';
import { quote } from '../../fault.ts';
import type { Package } from '../../graph.ts';
import { archiveOf } from '../../npm/archive.ts';
import { lockInvalid } from '../../npm/entry.ts';
import { isPackageName, nameAndPurl, projectFacts } from '../../npm/facts.ts';
import type { Manifest } from '../../npm/manifest.ts';
import { type Source, sourceOf } from '../../npm/source.ts';
import { type Locator, locatorOf, patchedOf } from './ident.ts';
import type { BerryLockfile, Entry } from './lockfile.ts';

/** A path stands twice, with `#` between, in what it resolved to. */
const pathOf = (selector: string): string => selector.split('#', 1)[0] as string;

const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;

/** The folder of a workspace or of what is taken from one, relative to that of the lockfile; undefined for anything else. */
export function projectFolder({ locator: { protocol, selector: written, parameters } }: Entry): string | undefined {
  if (protocol === 'workspace') return written;
  const selector = pathOf(written);
  if (protocol !== 'link' && protocol !== 'portal' && !(protocol === 'file' && !ARCHIVE.test(selector))) return undefined;
  const owner = locatorOf(parameters.get('locator') ?? '');
  return path.join(owner?.protocol === 'workspace' && !selector.startsWith('~/') ? owner.selector : '.', selector.replace(/^~\//, ''));
}

/**
 * @param place folder of a project, relative to the source
 * @throws LOCKFILE_INVALID
 */
export function packageOf({ lock }: BerryLockfile, entry: Entry, place: string | undefined, manifest: Manifest | undefined): Package {
  const { key, locator } = entry;
  if (!isPackageName(locator.name)) throw lockInvalid(lock, key, `has a package ${quote(key)} with a name that npm does not allow.`);
  if (place !== undefined) return { ...projectFacts(place, manifest, { name: locator.name, version: entry.version }), edges: [] };
  const { kind, distribution, vcs, commit } = originOf(locator);
  const version = entry.version ?? commit;
  if (version === undefined) throw lockInvalid(lock, key, `has a package ${quote(key)} without a version.`);
  return {
    ...nameAndPurl(locator.name, version, { vcs_url: vcs, download_url: kind === 'tarball' ? distribution : undefined }, false),
    // The checksum is that of Yarn's own archive in its cache, not of the one that was published.
    hashes: [],
    ...(distribution && { distribution }),
    ...(vcs && { vcs }),
    edges: [],
  };
}

function originOf({ protocol, selector, parameters }: Locator): Source {
  if (protocol === 'patch') {
    const patched = locatorOf(patchedOf(selector));
    return patched ? originOf(patched) : { kind: 'unknown' };
  }
  if (protocol === 'npm') {
    const archive = parameters.get('__archiveUrl');
    return archive === undefined ? { kind: 'registry' } : archiveOf(archive, 'registry');
  }
  if (protocol === 'file') return sourceOf(`file:${pathOf(selector)}`, true);
  // A repository has its commit as a parameter after `#`, beside others such as the workspace in it.
  const [address = '', fragment] = selector.split('#', 2);
  const commit = new URLSearchParams(fragment ?? '').get('commit');
  if (commit !== null) return sourceOf(`${repositoryOf(address)}#${commit}`, true);
  return /^https?$/.test(protocol) ? archiveOf(selector, 'tarball') : { kind: 'unknown' };
}

function repositoryOf(address: string): string {
  if (/^git(?:\+[a-z]+)?:\/\//.test(address)) return address;
  if (/^[a-z+]+:\/\//.test(address)) return `git+${address}`;
  return `git+ssh://${address.replace(/^([^/:]+):/, '$1/')}`;
}
