import { Files } from '@sovereign-actions/core';
import type { ImageFile } from '@sovereign-actions/oci';
import { rehearsalError } from './errors.ts';

/** What is never part of a release, wherever it is. */
const LEFT_OUT = new Set(['node_modules']);
const MAX_FILES = 20_000;

/**
 * The files of a folder as an image holds them, below `app/`, sorted. Hidden folders, `node_modules` and links are left out.
 * @throws ARTIFACT_MISSING, FILE_MISSING, FILE_UNREADABLE
 */
export async function imageFiles(folder: string, leaveOut: readonly string[] = []): Promise<ImageFile[]> {
  const files = new Files(folder);
  const found: ImageFile[] = [];
  const visit = async (relative: string): Promise<void> => {
    for (const { name, kind } of await files.list(relative)) {
      const inner = relative === '.' ? name : `${relative}/${name}`;
      const full = files.resolve(inner);
      if (name.startsWith('.') || LEFT_OUT.has(name) || leaveOut.includes(full)) continue;
      if (kind === 'folder') await visit(inner);
      else if (kind === 'file') found.push({ path: `app/${inner}`, content: { file: full } });
      if (found.length > MAX_FILES) {
        throw rehearsalError(
          'ARTIFACT_MISSING',
          `${folder} has more than ${MAX_FILES} files.`,
          'Name the folder of what you release with --artifact.',
        );
      }
    }
  };
  await visit('.');
  if (found.length === 0)
    throw rehearsalError(
      'ARTIFACT_MISSING',
      `${folder} has no files to put into an image.`,
      'Name the folder of what you release with --artifact.',
    );
  return found;
}
