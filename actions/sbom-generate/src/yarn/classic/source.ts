import { archiveOf } from '../../npm/archive.ts';
import { type Source, sourceOf } from '../../npm/source.ts';

/** What a pattern asks for. */
export interface Pattern {
  name: string;
  /** Empty where there is none. */
  range: string;
}

/** Splits `name@range`; a pattern may also be a URL alone. */
export function patternOf(text: string): Pattern {
  const at = text.indexOf('@', 1);
  return at < 0 ? { name: text, range: '' } : { name: text.slice(0, at), range: text.slice(at + 1) };
}

/** The package that an alias stands for. */
export const aliasOf = (range: string): string | undefined => /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(range)?.[1];

/** Whether a range is no version of a registry: a URL, a path, a repository. */
export const isExotic = (range: string): boolean => /[:/]/.test(range) && !range.startsWith('npm:');

/** The folder that a range names, relative to the lockfile's. */
export function folderOf(range: string): { kind: 'file' | 'link'; folder: string } | undefined {
  const [, kind, folder] = /^(file|link):(.*)$/s.exec(range) ?? [];
  if (kind !== undefined) return { kind: kind as 'file' | 'link', folder: folder as string };
  return /^\.{1,2}(?:\/|$)/.test(range) ? { kind: 'file', folder: range } : undefined;
}

/**
 * Reads `resolved`: the address of an archive and, after `#`, its SHA-1, or a repository and its commit.
 * @param exotic whether it was asked for otherwise than by a version
 */
export function resolvedOf(resolved: string | undefined, exotic: boolean): Source & { sha1?: string } {
  if (resolved === undefined) return { kind: 'unknown' };
  const hash = resolved.indexOf('#');
  const [address, fragment] = hash < 0 ? [resolved, ''] : [resolved.slice(0, hash), resolved.slice(hash + 1)];
  const id = /^[0-9a-f]{40}$/.test(fragment) ? fragment : undefined;
  const sha1 = id && { sha1: id };
  if (/^https?:\/\//i.test(address)) {
    const repository = exotic && id !== undefined && !/\.(?:tgz|tar|tar\.gz)$/i.test(address.replace(/\?.*$/s, ''));
    if (repository) return sourceOf(`git+${resolved}`, true);
    return { ...archiveOf(address, exotic ? 'tarball' : 'registry'), ...sha1 };
  }
  if (address.startsWith('file:')) return { ...sourceOf(address, true), ...sha1 };
  if (/^(?:git\+)?ssh:|^git/.test(address)) return sourceOf(address.startsWith('ssh:') ? `git+${resolved}` : resolved, true);
  // The name of an archive in an offline mirror.
  return { kind: 'unknown', ...sha1 };
}
