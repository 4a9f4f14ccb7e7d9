import { quote } from '../fault.ts';
import type { Package } from '../graph.ts';
import { lockInvalid } from '../npm/entry.ts';
import { purlOf } from '../purl.ts';
import { cleanUrl } from '../url.ts';
import type { DenoLockfile } from './lockfile.ts';

/** A part of a path such as `oak@v12.1.0`. */
const VERSIONED = /^(.+)@(v?\d[^@]*)$/;

/**
 * Modules that are imported by URL. Where a part of the path has a version, all modules below it are one package, whose digest
 * is not known; any other module is one of its own.
 */
export function remotePackages({ lock, remote }: DenoLockfile): Package[] {
  const packages = new Map<string, Package>();
  for (const [address, hex] of remote) {
    const url = cleanUrl(address);
    if (!url || !/^[0-9a-f]{64}$/.test(hex))
      throw lockInvalid(lock, undefined, `has a module ${quote(url ?? 'whose URL is not valid')} without its SHA-256.`);
    const { host, pathname } = new URL(url);
    const parts = pathname.split('/').slice(1);
    const index = parts.findIndex((part) => VERSIONED.test(part));
    const place = index < 0 ? url : `${url.slice(0, url.indexOf('/', 'https://'.length))}/${parts.slice(0, index + 1).join('/')}`;
    const known = packages.get(place);
    if (known) {
      // Several files have no digest in common.
      known.hashes = [];
      delete known.distribution;
      continue;
    }
    const last = index < 0 ? parts.length - 1 : index;
    const [, name = parts[last] ?? '', version] = VERSIONED.exec(decoded(parts[last] ?? '')) ?? [];
    const namespace = [host, ...parts.slice(0, last)]
      .filter((part) => part !== '')
      .map(decoded)
      .join('/');
    const facts = { type: 'generic', namespace, name: name || host, ...(version && { version }) };
    packages.set(place, {
      ...facts,
      purl: purlOf({ ...facts, qualifiers: { download_url: place } }),
      hashes: [{ algorithm: 'SHA-256', hex }],
      distribution: url,
      edges: [],
      gap: { state: 'unknown', reason: 'the lockfile does not say what imports which module by URL' },
    });
  }
  return [...packages.values()];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
