import { cleanUrl } from '../url.ts';
import type { Source } from './source.ts';

/**
 * Reads the URL of an archive, which is that of a commit where a host of repositories made it: those of GitHub, GitLab and
 * Bitbucket are known.
 * @param kind what another archive is: one of a registry, or one that something asks for by URL
 */
export function archiveOf(url: string, kind: 'registry' | 'tarball'): Source {
  const distribution = cleanUrl(url);
  const archive = distribution && commitOf(url);
  if (!archive) return { kind, ...(distribution && { distribution }) };
  const [host, repository, commit] = archive;
  return { kind: 'git', distribution, vcs: `git+https://${host}/${repository}.git@${commit}`, commit };
}

const COMMIT = '([0-9a-f]{40})';
const NAME = '([\\w.-]+/[\\w.-]+)';
const ARCHIVES: [RegExp, string][] = [
  [new RegExp(`^https://codeload\\.github\\.com/${NAME}/tar\\.gz/${COMMIT}$`), 'github.com'],
  [new RegExp(`^https://github\\.com/${NAME}/(?:archive/|tarball/)${COMMIT}(?:\\.tar\\.gz)?$`), 'github.com'],
  [new RegExp(`^https://bitbucket\\.org/${NAME}/get/${COMMIT}\\.tar\\.gz$`), 'bitbucket.org'],
];

function commitOf(url: string): [string, string, string] | undefined {
  for (const [pattern, host] of ARCHIVES) {
    const [, repository, commit] = pattern.exec(url) ?? [];
    if (repository && commit) return [host, repository, commit];
  }
  return undefined;
}
