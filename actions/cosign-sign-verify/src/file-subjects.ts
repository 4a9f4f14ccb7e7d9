import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as path from 'node:path';
import type { Files } from '@sovereign-actions/core';
import { parseChecksums } from './checksums.ts';
import { signVerifyError } from './errors.ts';
import type { NamedDigest } from './named-digest.ts';
import { expandPaths } from './paths.ts';

/** A file that is there: it is signed itself, and statements are about it. */
export interface SignedFile {
  /** Relative to the workspace. */
  path: string;
  sha256: string;
  /** Bytes. */
  size: number;
}

export interface FileInputs {
  files: readonly string[];
  'subject-checksums': readonly string[];
  'subject-name'?: string;
  'subject-digest'?: string;
}

/** Bytes of a file of checksums. */
const MAX_CHECKSUMS = 1024 * 1024;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;

/**
 * The files and digests that the inputs name. A file of checksums is taken as `sha256sum -c` takes it: what it names and
 * what is there, in its own folder or below, must have that digest; what is not there is known by its digest alone.
 * @throws SIGN_INPUTS, SIGN_NO_FILES, SUBJECTS_INVALID, SUBJECT_DIFFERS and those of Files.read
 */
export async function settleFiles(files: Files, inputs: FileInputs): Promise<{ files: SignedFile[]; digests: NamedDigest[] }> {
  const { 'subject-name': name, 'subject-digest': digest } = inputs;
  if ((name === undefined) !== (digest === undefined))
    throw signVerifyError('SIGN_INPUTS', '"subject-name" and "subject-digest" go together.', 'Give both, or none.');
  const signed = new Map<string, SignedFile>();
  const add = async (file: string, known?: NamedDigest): Promise<void> => {
    const hashed = await hashFile(files.resolve(file), Object.keys(known?.digest ?? {}));
    for (const [algorithm, hex] of Object.entries(known?.digest ?? {})) {
      if (hashed.digest[algorithm] !== hex)
        throw signVerifyError(
          'SUBJECT_DIFFERS',
          `${file} has the ${algorithm} digest ${hashed.digest[algorithm]}, not ${hex} as its checksum says.`,
          'Make the checksums again from the files that are released, or find out what changed the file.',
        );
    }
    signed.set(file, { path: file, sha256: hashed.digest.sha256 as string, size: hashed.size });
  };
  for (const file of await expandPaths(files, inputs.files)) await add(file);
  const digests: NamedDigest[] = name === undefined ? [] : [{ name, digest: digestOf(digest as string) }];
  for (const list of inputs['subject-checksums']) {
    const entries = parseChecksums(await files.readText(list, MAX_CHECKSUMS));
    if (typeof entries === 'string')
      throw signVerifyError(
        'SUBJECTS_INVALID',
        `${list} cannot be read as checksums: ${entries}.`,
        'Write it with sha256sum or shasum -a 256.',
      );
    for (const entry of entries) {
      const file = beside(files.relative(list), entry.name);
      if (file !== undefined && (await files.kind(file)) === 'file') await add(file, entry);
      else digests.push(entry);
    }
  }
  return { files: [...signed.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), digests };
}

/** Where a name of a list is, relative to the workspace, as long as it stays in the list's own folder. */
function beside(list: string, name: string): string | undefined {
  const relative = path.posix.normalize(name);
  if (path.posix.isAbsolute(relative) || relative.split('/')[0] === '..' || name.includes('\0')) return undefined;
  return path.posix.join(path.posix.dirname(list), relative);
}

function digestOf(text: string): Record<string, string> {
  if (!DIGEST.test(text))
    throw signVerifyError(
      'SUBJECTS_INVALID',
      `"subject-digest" is ${JSON.stringify(text.slice(0, 200))}.`,
      'Write it as sha256: and 64 lower-case hex digits.',
    );
  const [algorithm, hex] = text.split(':') as [string, string];
  return { [algorithm]: hex };
}

/** SHA-256 of a file and the digests of other algorithms, in one pass. */
async function hashFile(file: string, algorithms: readonly string[]): Promise<{ digest: Record<string, string>; size: number }> {
  const hashes = new Map(['sha256', ...algorithms].map((algorithm) => [algorithm, createHash(algorithm)]));
  let size = 0;
  for await (const chunk of createReadStream(file)) {
    for (const hash of hashes.values()) hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { digest: Object.fromEntries([...hashes].map(([algorithm, hash]) => [algorithm, hash.digest('hex')])), size };
}
