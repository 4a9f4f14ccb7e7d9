import * as path from 'node:path';
import { type Boundary, boundaryPath, type Context, messageOf } from '@sovereign-actions/core';
import { type BucketEvidence, placeOf } from '../store/bucket-checks.ts';
import { listMonth, listVersions, readStored, type StoredFile } from '../store/listing.ts';
import { CLOCK_SKEW, lengthText, lockedUntil, type Retention } from '../store/retention.ts';
import { readObject } from '../store/s3.ts';

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
  /** The bytes of a file, no more than it is listed with. What fails passes through. @throws STORE_DIFFERS */
  open(file: Pick<StoredFile, 'key' | 'versionId' | 'size'>): AsyncIterable<Uint8Array>;
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
    list: (month) => listMonth(folder, month),
    open: ({ key }) => readStored(path.join(folder, key)),
    peek: async ({ key }, bytes) => ({ bytes: await gather(readStored(path.join(folder, key), bytes), bytes), problems: [] }),
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
    open: ({ key, versionId, size }) =>
      readObject(context, place, { Key: key, ...(versionId !== undefined && { VersionId: versionId }) }, size),
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

/** The first bytes of a stream. A store may send more than was asked for: that is not read. One that ends there is not broken off, which costs more than to read its end. */
async function gather(body: AsyncIterable<Uint8Array>, bytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    read += chunk.length;
    if (read > bytes) break;
  }
  return Buffer.concat(chunks).subarray(0, bytes);
}
