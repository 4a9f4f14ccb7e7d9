import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import {
  type Boundary,
  boundaryPath,
  type Context,
  errnoOf,
  messageOf,
  type OperationOutput,
  readFailure,
  SovereignError,
} from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import { type BucketEvidence, type BucketPlace, placeOf } from '../store/bucket-checks.ts';
import { readObject } from '../store/s3.ts';

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

export interface Lock {
  mode: string;
  /** ISO 8601 UTC. */
  until: string;
  legalHold?: true;
}

/** The store as an auditor sees it, with a role that can only read. */
export interface AuditStore {
  /** For people: where packages are. */
  readonly name: string;
  /** Every file of a month, `yyyy/mm`, by key. @throws STORE_REFUSED, FILE_UNREADABLE */
  list(month: string): Promise<StoredFile[]>;
  /** The bytes of a file, or its first ones. What fails passes through. */
  open(file: Pick<StoredFile, 'key' | 'versionId'>, bytes?: number): AsyncIterable<Uint8Array>;
  /** How the store keeps it; undefined where it is not locked, a text where the store does not say. */
  lock(file: Pick<StoredFile, 'key' | 'versionId'>): Promise<Lock | string | undefined>;
}

/** @throws STORE_UNFIT when the boundary does not say who owns the bucket */
export function auditStore(context: Context, evidence: NonNullable<Boundary['evidence']>): AuditStore {
  if ('bucket' in evidence) return auditBucket(context, evidence);
  const folder = boundaryPath(context.boundary, evidence.folder);
  return {
    name: folder,
    list: (month) => listFolder(folder, month),
    open: ({ key }, bytes) => readFile(path.join(folder, key), bytes),
    lock: async () => undefined,
  };
}

function auditBucket(context: Context, evidence: BucketEvidence): AuditStore {
  const place = placeOf(context.boundary, evidence);
  return {
    name: `s3://${evidence.bucket}`,
    list: (month) => listVersions(context, place, `${month}/`),
    open: ({ key, versionId }, bytes) =>
      readObject(context, place, {
        Key: key,
        ...(versionId !== undefined && { VersionId: versionId }),
        ...(bytes !== undefined && { Range: `bytes=0-${bytes - 1}` }),
      }),
    lock: async ({ key, versionId }) => {
      try {
        const { bucket, region } = place;
        const head = await context.aws.call('s3', 'HeadObject', { ...bucket, Key: key, VersionId: versionId }, { region });
        const { ObjectLockMode: mode, ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: hold } = head;
        return mode && until ? { mode, until: until.toISOString(), ...(hold === 'ON' && { legalHold: true }) } : undefined;
      } catch (error) {
        return `S3 does not tell its lock: ${messageOf(error)}`;
      }
    },
  };
}

/** A link is refused, and a pipe that nobody writes to is empty rather than waited for. */
async function* readFile(file: string, bytes: number | undefined): AsyncGenerator<Uint8Array> {
  const handle = await fs.open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  yield* handle.createReadStream({
    highWaterMark: 1024 * 1024,
    ...(bytes !== undefined && { end: bytes - 1 }),
  }) as AsyncIterable<Uint8Array>;
}

async function listFolder(folder: string, month: string): Promise<StoredFile[]> {
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

/**
 * Every version under a prefix, because a delete marker takes a locked package out of the plain list though nobody can delete
 * the package itself.
 * @throws STORE_REFUSED
 */
async function listVersions({ aws }: Context, { bucket, region }: BucketPlace, prefix: string): Promise<StoredFile[]> {
  const found = new Map<string, StoredFile & { versions: number }>();
  const markers = new Map<string, string[]>();
  const pages = new Set<string>();
  let next: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (next) {
    const answer: OperationOutput<'s3', 'ListObjectVersions'> = await aws
      .call('s3', 'ListObjectVersions', { ...bucket, Prefix: prefix, ...next }, { region })
      .catch((error) => {
        if (error instanceof SovereignError) throw error;
        throw evidenceError(
          'STORE_REFUSED',
          `s3://${bucket.Bucket}/${prefix} cannot be listed: ${messageOf(error)}`,
          'Let this role call s3:ListBucketVersions on the bucket.',
          { cause: error },
        );
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
