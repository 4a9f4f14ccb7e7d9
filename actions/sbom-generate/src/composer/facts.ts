import * as path from 'node:path/posix';
import type { Package } from '../graph.ts';
import { purlOf } from '../purl.ts';
import { cleanUrl, gitUrl } from '../url.ts';
import type { Entry, Origin } from './lockfile.ts';

/** @param base folder of the lockfile relative to the source */
export function factsOf(entry: Entry, base: string): Omit<Package, 'edges'> {
  const { name: full, version, dist, licence } = entry;
  const slash = full.indexOf('/');
  const names = { ...(slash > 0 && { namespace: full.slice(0, slash) }), name: full.slice(slash + 1) };
  const facts = { type: 'composer', ...names, version, ...(licence && { licence }), hashes: [] };
  if (dist?.type === 'path') {
    // A folder elsewhere on a machine is no fact about the package.
    if (/^(?:\/|~|[A-Za-z]:)/.test(dist.url)) return facts;
    const folder = path.normalize(path.join(base, dist.url)).replace(/\/+$/, '') || '.';
    return { ...facts, purl: purlOf({ type: 'composer', ...names, version }), folder };
  }
  const distribution = dist && cleanUrl(dist.url);
  const vcs = repositoryOf(entry.source);
  return {
    ...facts,
    purl: purlOf({ type: 'composer', ...names, version, qualifiers: registryOf(entry, vcs, distribution) }),
    hashes: dist?.shasum ? [{ algorithm: 'SHA-1', hex: dist.shasum }] : [],
    ...(distribution && { distribution }),
    ...(vcs && { vcs }),
  };
}

function repositoryOf(source: Origin | undefined): string | undefined {
  if (!source || (source.type !== 'git' && source.type !== 'hg')) return undefined;
  // A repository as ssh takes it: `git@host:path`.
  const url = gitUrl(source.url);
  return (
    url &&
    `${source.type}+${url}${source.reference && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(source.reference) ? `@${source.reference}` : ''}`
  );
}

/** Where to look for a package that is not of packagist.org. */
function registryOf({ notify }: Entry, vcs: string | undefined, distribution: string | undefined): Record<string, string | undefined> {
  if (notify === undefined) return vcs ? { vcs_url: vcs } : { download_url: distribution };
  const registry = cleanUrl(notify)?.replace(/\/downloads\/?$/, '');
  return registry === 'https://packagist.org' ? {} : { repository_url: registry };
}
