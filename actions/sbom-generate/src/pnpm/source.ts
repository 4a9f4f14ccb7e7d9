import * as path from 'node:path/posix';
import type { Hash } from '../graph.ts';
import { archiveOf } from '../npm/archive.ts';
import type { Fields } from '../npm/entry.ts';
import { parseIntegrity } from '../npm/integrity.ts';
import { type Source, sourceOf } from '../npm/source.ts';
import { gitAddress } from '../url.ts';

/** Where pnpm takes a package from. */
export interface Resolution extends Omit<Source, 'kind'> {
  kind: Source['kind'] | 'folder' | 'runtime';
  /** Of a folder, relative to that of the lockfile. */
  folder?: string;
  hashes: readonly Hash[];
}

/**
 * Reads the `resolution` of a package.
 * @param reference what the key has in place of a version, such as a URL
 * @throws LOCKFILE_INVALID
 */
export function resolutionOf(fields: Fields | undefined, reference: string | undefined): Resolution {
  // Tools that prune a lockfile leave folders without one.
  if (!fields) return reference?.startsWith('file:') ? folderOf(reference.slice('file:'.length)) : { kind: 'unknown', hashes: [] };
  const integrity = fields.text('integrity');
  const hashes = integrity === undefined ? [] : parseIntegrity(integrity);
  if (!hashes) throw fields.wrong('integrity', 'valid');
  const type = fields.text('type');
  if (type === 'directory') return folderOf(fields.text('directory') ?? '.');
  if (type === 'git') {
    const repository = fields.text('repo') ?? '';
    const url = gitAddress(repository);
    return { ...sourceOf(`${url.startsWith('git') ? '' : 'git+'}${url}#${fields.text('commit') ?? ''}`, true), hashes };
  }
  if (type === 'binary' || type === 'variations') return runtimeOf(fields, hashes);
  const tarball = fields.text('tarball');
  if (tarball === undefined) return { kind: type === undefined ? 'registry' : 'unknown', hashes };
  if (/^https?:\/\//i.test(tarball)) return { ...archiveOf(tarball, reference === undefined ? 'registry' : 'tarball'), hashes };
  if (tarball.startsWith('file:')) return { ...sourceOf(tarball, true), hashes };
  // Relative to a registry, which only older lockfiles name.
  const registry = fields.text('registry');
  const url = registry === undefined ? undefined : URL.parse(tarball, registry);
  return url ? { ...archiveOf(url.href, 'registry'), hashes } : { kind: 'registry', hashes };
}

const folderOf = (folder: string): Resolution => ({ kind: 'folder', folder: path.normalize(folder), hashes: [] });

/** An archive for each platform has no digest that is that of the package. */
function runtimeOf(fields: Fields, hashes: readonly Hash[]): Resolution {
  const url = fields.text('url');
  const distribution = url === undefined ? undefined : archiveOf(url, 'tarball').distribution;
  return { kind: 'runtime', ...(distribution && { distribution }), hashes };
}
