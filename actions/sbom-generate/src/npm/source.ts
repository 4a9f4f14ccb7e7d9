import { cleanUrl } from '../url.ts';

/** Where a package comes from, as far as a lockfile may tell the world: no credentials, no query. */
export interface Source {
  kind: 'registry' | 'tarball' | 'git' | 'file' | 'unknown';
  /** URL of the archive, or `file:` and a relative path. */
  distribution?: string;
  /** `git+https://host/path@commit`. */
  vcs?: string;
  commit?: string;
}

const HOSTED: Record<string, string> = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org', gist: 'gist.github.com' };

/**
 * Reads the `resolved` of a lockfile entry.
 * @param byUrl whether something asks for this package by URL: then its archive is not one of a registry
 */
export function sourceOf(resolved: string | undefined, byUrl: boolean): Source {
  if (resolved === undefined) return { kind: 'unknown' };
  if (/^https?:\/\//i.test(resolved)) {
    const distribution = cleanUrl(resolved);
    return { kind: byUrl ? 'tarball' : 'registry', ...(distribution && { distribution }) };
  }
  const file = /^file:(?:\/\/(?!\/))?(.+)$/.exec(resolved)?.[1];
  if (file !== undefined) {
    // An absolute path names a machine; only the name of the file is a fact about the package.
    const absolute = /^(?:\/|[A-Za-z]:|~)/.test(file);
    return { kind: 'file', distribution: `file:${encodeURI((absolute ? file.replace(/^.*[\\/]/, '') : file).toWellFormed())}` };
  }
  const [repository = '', commit] = resolved.split('#', 2);
  const hosted = /^(github|gitlab|bitbucket|gist):(.+)$/.exec(repository);
  if (!hosted && !/^git(?:\+[a-z]+)?:/.test(repository)) return { kind: 'unknown' };
  const url = cleanUrl(
    hosted ? `git+ssh://git@${HOSTED[hosted[1] as string]}/${(hosted[2] as string).replace(/(?:\.git)?$/, '.git')}` : repository,
  );
  const id = commit !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : undefined;
  return {
    kind: 'git',
    ...(url && { vcs: `${url.startsWith('git+') ? '' : 'git+'}${url}${id ? `@${id}` : ''}` }),
    ...(id && { commit: id }),
  };
}
