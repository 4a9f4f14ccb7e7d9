import { archiveOf } from '../npm/archive.ts';
import { type Source, sourceOf } from '../npm/source.ts';
import { cleanUrl, gitAddress } from '../url.ts';
import type { Entry } from './lockfile.ts';

/** Where Bun takes a package from. */
export interface Origin extends Omit<Source, 'kind'> {
  kind: Source['kind'] | 'root' | 'workspace' | 'folder' | 'link';
  /** Relative to the lockfile's. */
  folder?: string;
}

/** Reads what stands after the name of a package. */
export function originOf({ reference, registry }: Entry): Origin {
  if (registry !== undefined) return archiveOrNone(registry);
  const [, protocol, rest = ''] = /^(root|workspace|link|file):(.*)$/s.exec(reference) ?? [];
  if (protocol === 'root') return { kind: 'root' };
  if (protocol === 'workspace') return { kind: 'workspace', folder: rest };
  // Without a path it is the name of a package that was linked on one machine.
  if (protocol === 'link') return { kind: 'link', ...(/^[./]/.test(rest) && { folder: rest }) };
  const archive = /\.(?:tgz|tar|tar\.gz)$/i;
  if (protocol === 'file' || /^\.{0,2}\//.test(reference) || (archive.test(reference) && !/^[a-z+]+:/i.test(reference))) {
    const path = protocol === 'file' ? rest : reference;
    return archive.test(path) ? sourceOf(`file:${path}`, true) : { kind: 'folder', folder: path };
  }
  const hosted = /^github:([^#]+)(?:#(.+))?$/s.exec(reference);
  if (hosted) return repositoryOf(`https://github.com/${(hosted[1] as string).replace(/(?:\.git)?$/, '.git')}`, hosted[2]);
  if (/^https?:\/\//i.test(reference)) return archiveOf(reference, 'tarball');
  const [address = '', commit] = reference.split('#', 2);
  const plain = gitAddress(address.replace(/^git\+/, ''));
  return /^[a-z]+:\/\//i.test(plain) ? repositoryOf(plain, commit) : { kind: 'unknown' };
}

const archiveOrNone = (url: string): Origin => (/^https?:\/\/[^/]+\/./i.test(url) ? archiveOf(url, 'registry') : { kind: 'registry' });

/** Bun shortens the commits of GitHub. */
function repositoryOf(address: string, commit: string | undefined): Origin {
  const url = cleanUrl(address);
  const id = commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined;
  return {
    kind: 'git',
    ...(url && { vcs: `${url.startsWith('git:') ? '' : 'git+'}${url}${id ? `@${id}` : ''}` }),
    ...(id && { commit: id }),
  };
}
