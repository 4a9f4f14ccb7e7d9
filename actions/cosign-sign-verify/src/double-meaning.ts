import { createReadStream } from 'node:fs';
import type { Files } from '@sovereign-actions/core';
import { field } from './documents.ts';
import { signVerifyError } from './errors.ts';
import type { SignedFile } from './file-subjects.ts';

/** Larger payloads of simple signing are read by nobody. */
const HEAD = 1024 * 1024;

/**
 * Refuses to sign a file whose signature would be one of something else too: a signature over a file is over its bytes alone, and
 * these bytes are also what is signed for a statement (DSSE) or for an image of cosign 2. Who may have a file signed could so
 * have any statement signed.
 * @throws FILE_AMBIGUOUS
 */
export async function refuseDoubleMeaning(workspace: Files, files: readonly SignedFile[]): Promise<void> {
  for (const { path, size } of files) {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(workspace.resolve(path), { end: HEAD - 1 })) chunks.push(chunk as Buffer);
    const what = meaningOf(Buffer.concat(chunks), size <= HEAD);
    if (what !== undefined)
      throw signVerifyError(
        'FILE_AMBIGUOUS',
        `${path} is, byte for byte, what is signed for ${what}: whoever has it signed has that signed as well.`,
        'Find out where the file comes from. If it is what it should be, sign an archive that holds it.',
      );
  }
}

/** What else the signature over a file would be of. @param whole whether the bytes are all of it */
export function meaningOf(bytes: Buffer, whole: boolean): string | undefined {
  if (bytes.subarray(0, 7).equals(Buffer.from('DSSEv1 '))) return 'a statement (DSSE)';
  if (!whole) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  return field(field(field(value, 'critical'), 'image'), 'docker-manifest-digest') === undefined
    ? undefined
    : 'an image by cosign 2 (simple signing)';
}
