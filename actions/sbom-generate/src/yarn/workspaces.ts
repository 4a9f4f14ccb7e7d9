import * as path from 'node:path/posix';
import { globMatches } from '../glob.ts';
import type { SourceFiles } from '../reader.ts';

/**
 * Folders with a `package.json` that workspace patterns name, sorted. A pattern that starts with `!` takes folders out.
 * @param base folder that the patterns are relative to
 * @returns paths relative to the source
 */
export async function workspaceFolders(tree: SourceFiles, base: string, patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) return [];
  const start = base === '.' ? '' : `${base}/`;
  const [wanted, unwanted] = [true, false].map((want) =>
    patterns.filter((pattern) => pattern.startsWith('!') !== want).map((pattern) => path.normalize(pattern.replace(/^!/, ''))),
  ) as [string[], string[]];
  const isMember = (folder: string) =>
    wanted.some((pattern) => globMatches(pattern, folder)) && !unwanted.some((pattern) => globMatches(pattern, folder));
  return (await tree.find('package.json'))
    .map((file) => path.dirname(file))
    .filter((folder) => folder !== base && folder.startsWith(start) && isMember(folder.slice(start.length)));
}
