import type { Hash } from '../graph.ts';
import { purlOf } from '../purl.ts';
import { cleanUrl } from '../url.ts';
import type { Entry } from './lockfile.ts';

/** What a lockfile's entry says about a package that is not of the source itself. */
export interface Origin {
  purl?: string;
  hashes: readonly Hash[];
  distribution?: string;
  vcs?: string;
}

/** The two ways to the index of crates.io, whose crates all lie at one address. */
const CRATES_IO = new Set(['https://github.com/rust-lang/crates.io-index', 'https://index.crates.io/']);

/**
 * Where a package comes from. A registry other than crates.io is named in the purl; the address of its archives is in its
 * index alone, so it is not known here.
 * @returns undefined for a source that Cargo does not write
 */
export function originOf({ name, version, source = '', checksum }: Entry): Origin | undefined {
  const [, kind, address = ''] = /^(registry|sparse|git)\+(.+)$/.exec(source) ?? [];
  const hashes: Hash[] = checksum ? [{ algorithm: 'SHA-256', hex: checksum }] : [];
  if (kind === 'git') {
    const commit = /#([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(address)?.[1];
    const url = cleanUrl(address);
    const vcs = url && `git+${url}${commit ? `@${commit}` : ''}`;
    return vcs ? { purl: purlOf({ type: 'cargo', name, version, qualifiers: { vcs_url: vcs } }), hashes: [], vcs } : { hashes: [] };
  }
  if (kind === undefined) return undefined;
  if (CRATES_IO.has(address)) {
    const file = `${name}-${encodeURIComponent(version)}.crate`;
    return { purl: purlOf({ type: 'cargo', name, version }), hashes, distribution: `https://static.crates.io/crates/${name}/${file}` };
  }
  // A purl without its registry would be that of another package.
  const registry = cleanUrl(address);
  return { ...(registry && { purl: purlOf({ type: 'cargo', name, version, qualifiers: { repository_url: registry } }) }), hashes };
}
