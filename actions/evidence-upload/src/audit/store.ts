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
import { CLOCK_SKEW, lengthText, lockedUntil, type Retention } from '../store/retention.ts';
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
  /** The bytes of a file. What fails passes through. */
  open(file: Pick<StoredFile, 'key' | 'versionId'>): AsyncIterable<Uint8Array>;
  /** The first bytes of a file, and how it is kept, in one request where the store allows that. What fails passes through. */
  peek(file: StoredFile, bytes: number): Promise<Kept & { bytes: Buffer }>;
  /** How the store keeps a file. */
  kept(file: StoredFile): Promise<Kept>;
}

/** How a store keeps a file. */
export interface Kept {
  lock?: Lock;
  /** Where that is not as the boundary declares it, or the store does not say. */
  problems: string[];
}

/** @throws STORE_UNFIT when the boundary does not say who owns the bucket */
export function auditStore(context: Context, evidence: NonNullable<Boundary['evidence']>): AuditStore {
  if ('bucket' in evidence) return auditBucket(context, evidence);
  const folder = boundaryPath(context.boundary, evidence.folder);
  return {
    name: folder,
    list: (month) => listFolder(folder, month),
    open: ({ key }) => readFile(path.join(folder, key)),
    peek: async ({ key }, bytes) => ({ bytes: await gather(readFile(path.join(folder, key), bytes), bytes), problems: [] }),
    kept: async () => ({ problems: [] }),
  };
}

function auditBucket(context: Context, evidence: BucketEvidence): AuditStore {
  const place = placeOf(context.boundary, evidence);
  const { bucket, region } = place;
  const objectOf = ({ key, versionId }: Pick<StoredFile, 'key' | 'versionId'>) => ({
    ...bucket,
    Key: key,
    ...(versionId !== undefined && { VersionId: versionId }),
  });
  return {
    name: `s3://${evidence.bucket}`,
    list: (month) => listVersions(context, place, `${month}/`),
    open: ({ key, versionId }) => readObject(context, place, { Key: key, ...(versionId !== undefined && { VersionId: versionId }) }),
    peek: async (file, bytes) => {
      const { Body, ...head } = await context.aws.call('s3', 'GetObject', { ...objectOf(file), Range: `bytes=0-${bytes - 1}` }, { region });
      return { bytes: await gather((Body ?? []) as AsyncIterable<Uint8Array>, bytes), ...keptBy(head, file, evidence.retention) };
    },
    kept: async (file) => {
      try {
        return keptBy(await context.aws.call('s3', 'HeadObject', objectOf(file), { region }), file, evidence.retention);
      } catch (error) {
        return { problems: [`S3 does not tell its lock: ${messageOf(error)}`] };
      }
    },
  };
}

interface LockHead {
  ObjectLockMode?: string | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  ObjectLockLegalHoldStatus?: string | undefined;
}

/** A lock as S3 tells it, held against what the boundary declares. One that has ended held for as long as it should. */
export function keptBy(
  { ObjectLockMode: mode, ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: hold }: LockHead,
  { storedAt }: Pick<StoredFile, 'storedAt'>,
  retention: Retention,
): Kept {
  if (!mode || !until) return { problems: ['it is not locked, or this role may not see its lock (s3:GetObjectRetention)'] };
  const problems = [
    ...(mode === 'GOVERNANCE' && retention.mode === 'COMPLIANCE' ? ['its lock is GOVERNANCE, and the boundary declares COMPLIANCE'] : []),
    ...(until.getTime() < lockedUntil(retention, Date.parse(storedAt)) - CLOCK_SKEW
      ? [`it is locked until ${until.toISOString()}, which is less than the ${lengthText(retention)} that the boundary declares`]
      : []),
  ];
  return { lock: { mode, until: until.toISOString(), ...(hold === 'ON' && { legalHold: true }) }, problems };
}

/** The first bytes of a stream. The rest is left unread: a store may send more than was asked for. */
async function gather(body: AsyncIterable<Uint8Array>, bytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    read += chunk.length;
    if (read >= bytes) break;
  }
  return Buffer.concat(chunks).subarray(0, bytes);
}

/** A link is refused, and a pipe that nobody writes to is empty rather than waited for. */
async function* readFile(file: string, bytes?: number): AsyncGenerator<Uint8Array> {
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
