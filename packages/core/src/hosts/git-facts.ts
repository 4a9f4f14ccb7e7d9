import { readFileSync, type Stats, statSync } from 'node:fs';
import * as path from 'node:path';
import type { JobFacts } from '../context.ts';

type GitFacts = Pick<JobFacts, 'server' | 'repository' | 'ref' | 'commit'>;

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MAX_BYTES = 16 * 1024 * 1024;

/** What git's own files say of the folder: no program is started. Whatever cannot be read is left out. */
export function gitFacts(folder: string): GitFacts {
  const git = gitFolder(folder);
  if (!git) return {};
  const common = path.resolve(git, read(path.join(git, 'commondir'))?.trim() ?? '.');
  const head = read(path.join(git, 'HEAD'))?.trim();
  const ref = head?.match(/^ref: (refs\/\S+)$/)?.[1];
  const commit = ref && !ref.includes('..') ? commitOf(common, ref) : head;
  return {
    ...remote(read(path.join(common, 'config')) ?? ''),
    ...(ref && { ref }),
    ...(commit && COMMIT.test(commit) && { commit }),
  };
}

/** The nearest `.git` upwards; in a worktree or submodule it is a file that names the folder. */
function gitFolder(folder: string): string | undefined {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const found = path.join(current, '.git');
    const kind = stats(found);
    if (kind?.isDirectory()) return found;
    if (kind?.isFile()) {
      const named = read(found)?.match(/^gitdir: (.+)$/m)?.[1];
      return named && path.resolve(current, named.trim());
    }
    if (current === path.dirname(current)) return undefined;
  }
}

function commitOf(common: string, ref: string): string | undefined {
  const loose = read(path.join(common, ref))?.trim();
  if (loose) return loose;
  const line = read(path.join(common, 'packed-refs'))
    ?.split('\n')
    .find((entry) => entry.endsWith(` ${ref}`));
  return line?.split(' ')[0];
}

/** Server and repository of the remote `origin`, without user and password. */
function remote(config: string): Pick<GitFacts, 'server' | 'repository'> {
  const section = config.split(/^(?=\[)/m).find((part) => part.startsWith('[remote "origin"]'));
  const address = section?.match(/^\s*url\s*=\s*(\S+)\s*$/m)?.[1];
  if (!address) return {};
  const scp = address.match(/^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/);
  const url = scp ? URL.parse(`ssh://${scp[1]}/${scp[2]}`) : URL.parse(address);
  const repository = url?.pathname.replace(/^\/+|(?:\.git)?\/*$/g, '');
  if (!url?.hostname || !repository || !['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol)) return {};
  return { server: /^https?:$/.test(url.protocol) ? url.origin : `https://${url.hostname}`, repository };
}

function stats(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function read(file: string): string | undefined {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= MAX_BYTES ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
