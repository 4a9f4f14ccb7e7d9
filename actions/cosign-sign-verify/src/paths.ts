import * as path from 'node:path';
import type { Files } from '@sovereign-actions/core';
import { signVerifyError } from './errors.ts';

/** The end of the name of a bundle that belongs to a file. */
export const BUNDLE_SUFFIX = '.sigstore.json';

/**
 * Where the bundle of a file is, relative to the workspace: beside the file, where cosign's users look for it, or under the
 * same path in a folder.
 */
export const bundlePathOf = ({ path: file }: { path: string }, folder: string | undefined): string =>
  folder === undefined ? `${file}${BUNDLE_SUFFIX}` : path.posix.join(folder, `${file}${BUNDLE_SUFFIX}`.replaceAll('../', ''));

/** The folder that holds all files, relative to the workspace: where statements about them lie. */
export function folderOf(files: readonly { path: string }[]): string {
  const folders = files.map(({ path: file }) => path.posix.dirname(file).split('/'));
  const [first = []] = folders;
  const shared = first.findIndex((part, index) => folders.some((folder) => folder[index] !== part));
  return first.slice(0, shared === -1 ? undefined : shared).join('/') || '.';
}

/**
 * The files that paths and patterns name, as sorted relative paths, each once. In a pattern `**` is any number of folders,
 * `*` and `?` stay inside a name. Patterns leave out bundles, links and `.git`, so that signing twice signs the same.
 * @throws SIGN_NO_FILES
 */
export async function expandPaths(files: Files, patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (!/[*?]/.test(pattern)) {
      if ((await files.kind(pattern)) !== 'file')
        throw signVerifyError('SIGN_NO_FILES', `${JSON.stringify(pattern)} is not a file.`, 'Check the path; it starts at the workspace.');
      found.add(files.relative(pattern));
      continue;
    }
    const matches = await walk(files, files.relative(pattern));
    if (matches.length === 0)
      throw signVerifyError(
        'SIGN_NO_FILES',
        `${JSON.stringify(pattern)} matches no file.`,
        'Check the pattern, and that the build ran before.',
      );
    for (const match of matches) found.add(match);
  }
  return [...found].sort();
}

async function walk(files: Files, pattern: string): Promise<string[]> {
  const parts = pattern.split('/');
  const fixed = parts.findIndex((part) => /[*?]/.test(part));
  const root = parts.slice(0, fixed).join('/') || '.';
  const expression = toExpression(parts);
  const matches: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const { name, kind } of await files.list(folder)) {
      const full = folder === '.' ? name : `${folder}/${name}`;
      if (kind === 'folder' && name !== '.git') await visit(full);
      else if (kind === 'file' && !name.endsWith(BUNDLE_SUFFIX) && expression.test(full)) matches.push(full);
    }
  };
  if ((await files.kind(root)) === 'folder') await visit(root);
  return matches;
}

function toExpression(parts: readonly string[]): RegExp {
  const last = parts.length - 1;
  const pieces = parts.map((part, index) => {
    if (part === '**') return index === last ? '.*' : '(?:[^/]+/)*';
    const name = part
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '[^/]*')
      .replaceAll('?', '[^/]');
    return index === last ? name : `${name}/`;
  });
  return new RegExp(`^${pieces.join('')}$`, 'u');
}
