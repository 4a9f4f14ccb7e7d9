import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { type Context, errnoOf, messageOf, type OperationOutput, readFailure, SovereignError } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import type { BucketPlace } from './bucket-checks.ts';

/** A file in the store, as its first version: what was written once cannot have a second. */
export interface StoredFile {
  key: string;
  /** Bytes. */
  size: number;
  /** ISO 8601 UTC, by the clock of the store. */
  storedAt: string;
  versionId?: string;
  /** What somebody did to it later, in words: a version on top, a delete marker. Its bytes are still those of the first version. */
  problems: string[];
}

/** A link is refused, and a pipe that nobody writes to is empty rather than waited for. */
export async function* readStored(file: string, bytes?: number): AsyncGenerator<Uint8Array> {
  const handle = await fs.open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  yield* handle.createReadStream({
    highWaterMark: 1024 * 1024,
    ...(bytes !== undefined && { end: bytes - 1 }),
  }) as AsyncIterable<Uint8Array>;
}

/** The files of a month, `yyyy/mm`. @throws FILE_UNREADABLE */
export async function listMonth(folder: string, month: string): Promise<StoredFile[]> {
  const at = path.join(folder, month);
  try {
    // A month may be missing; a store that is not there must not look like an empty one.
    await fs.access(folder);
    const names = await fs.readdir(at).catch((error) => {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    });
    return await Promise.all(
      names.sort().map(async (name) => {
        const stats = await fs.lstat(path.join(at, name));
        const problems = stats.isFile() ? [] : ['it is a link, a folder or a device, not a file'];
        return { key: `${month}/${name}`, size: stats.size, storedAt: stats.mtime.toISOString(), problems };
      }),
    );
  } catch (error) {
    throw readFailure(at, error);
  }
}

/** The files of all months. @throws FILE_UNREADABLE */
export async function listFolder(folder: string): Promise<StoredFile[]> {
  const named = async (at: string, pattern: RegExp) => (await fs.readdir(at)).filter((name) => pattern.test(name)).sort();
  try {
    const years = await named(folder, /^\d{4}$/);
    const months = await Promise.all(
      years.map(async (year) => (await named(path.join(folder, year), /^\d\d$/)).map((month) => `${year}/${month}`)),
    );
    return (await Promise.all(months.flat().map((month) => listMonth(folder, month)))).flat();
  } catch (error) {
    // Nothing was stored yet.
    if (errnoOf(error) === 'ENOENT') return [];
    throw readFailure(folder, error);
  }
}

/** What to do about a list that S3 refused, by the name of its error. */
function fixFor(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NoSuchBucket') return 'Check the name of the bucket under "evidence" in the boundary.';
  if (/Token|AccessKeyId|Signature|TimeTooSkewed/.test(name))
    return 'Take new credentials of the role, and see that the clock of this machine is right.';
  return 'Let this role call s3:ListBucketVersions on the bucket, and see that the account under "evidence" in the boundary owns it.';
}

/**
 * Every version under a prefix, because a delete marker takes a locked package out of the plain list though nobody can delete
 * the package itself.
 * @throws STORE_REFUSED
 */
export async function listVersions({ aws }: Context, { bucket, region }: BucketPlace, prefix: string): Promise<StoredFile[]> {
  const found = new Map<string, StoredFile & { versions: number }>();
  const markers = new Map<string, string[]>();
  const pages = new Set<string>();
  let next: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (next) {
    const answer: OperationOutput<'s3', 'ListObjectVersions'> = await aws
      .call('s3', 'ListObjectVersions', { ...bucket, Prefix: prefix, ...next }, { region })
      .catch((error) => {
        if (error instanceof SovereignError) throw error;
        throw evidenceError('STORE_REFUSED', `s3://${bucket.Bucket}/${prefix} cannot be listed: ${messageOf(error)}`, fixFor(error), {
          cause: error,
        });
      });
    // What is no list has no packages in it either, and must not look like an empty month.
    if (answer.Name !== bucket.Bucket || answer.IsTruncated === undefined) {
      throw evidenceError(
        'STORE_REFUSED',
        `s3://${bucket.Bucket}/${prefix} cannot be listed: what answered gave no list of that bucket.`,
        'Look at what stands between this machine and S3.',
      );
    }
    for (const { Key: key, LastModified: at, Size: size = 0, VersionId: versionId } of answer.Versions ?? []) {
      if (key === undefined || at === undefined) continue;
      const known = found.get(key);
      const storedAt = at.toISOString();
      // Newest first: the last one that comes is the one that was written first.
      found.set(key, { key, size, storedAt, ...(versionId && { versionId }), problems: [], versions: (known?.versions ?? 0) + 1 });
    }
    for (const { Key: key, LastModified: at } of answer.DeleteMarkers ?? [])
      if (key !== undefined) markers.set(key, [...(markers.get(key) ?? []), at?.toISOString() ?? '']);
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = answer;
    next = answer.IsTruncated && KeyMarker ? { KeyMarker, ...(VersionIdMarker && { VersionIdMarker }) } : undefined;
    const page = JSON.stringify(next);
    if (answer.IsTruncated && (!next || pages.has(page))) {
      throw evidenceError(
        'STORE_REFUSED',
        `s3://${bucket.Bucket}/${prefix} cannot be listed: S3 says that there is more, and does not give it.`,
        'Ask again. If it stays so, look at what answers in place of S3.',
      );
    }
    pages.add(page);
  }
  for (const [key, [at = '']] of markers) {
    const gone = { key, size: 0, storedAt: at, versions: 1, problems: ['every version of it is gone'] };
    if (!found.has(key)) found.set(key, gone);
  }
  return [...found.values()]
    .map(({ versions, ...file }) => ({
      ...file,
      problems: [
        ...file.problems,
        ...(versions > 1 ? [`${versions - 1} more written over it; its first version is taken`] : []),
        ...(markers.get(file.key) ?? []).map((at) => `taken out of the list by a delete marker of ${at}`),
      ],
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
