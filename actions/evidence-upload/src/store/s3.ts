import { createReadStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { arnPartition, type Context, messageOf, SovereignError } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import { type Bucket, type BucketEvidence, type BucketPlace, checkBucket, placeOf } from './bucket-checks.ts';
import { asRead, deniedBy, type ObjectState } from './bucket-state.ts';
import { conflict } from './folder.ts';
import { listVersions, type StoredFile } from './listing.ts';
import { keyOf, type PackageFile, type Receipt, type Store, type Stored } from './receipt.ts';
import { CLOCK_SKEW, lengthText, lockedUntil } from './retention.ts';

const ATTEMPTS = 4;
/** One PutObject takes no more; a multipart upload would have no SHA-256 over the whole. */
const MAX_BYTES = 5 * 1024 ** 3;

/**
 * An S3 bucket with Object Lock. The bucket is checked before this returns, and so before anything is signed or sent.
 * @param pause waits between attempts, in milliseconds
 * @throws STORE_UNFIT, and what the call itself throws: CREDENTIALS_MISSING, EGRESS_REFUSED
 */
export async function bucketStore(
  context: Context,
  evidence: BucketEvidence,
  pause: (ms: number) => Promise<unknown> = sleep,
): Promise<Store> {
  const place = placeOf(context.boundary, evidence);
  const [kmsKey, state] = await Promise.all([encryptionKey(context, evidence, place), checkBucket(context, evidence, place)]);
  return {
    name: `s3://${evidence.bucket}`,
    put: async (pack) => {
      const key = keyOf(pack);
      const { already, versionId } = await putOnce(context, evidence, kmsKey, place, key, pack, pause);
      return stored(context, evidence, kmsKey, place, key, pack, already, versionId);
    },
    list: () => listVersions(context, place, ''),
    open: ({ key, versionId }) => readObject(context, place, { Key: key, ...(versionId !== undefined && { VersionId: versionId }) }),
    state: async (file) => ({ ...state, ...(await askObject(context, place, file)) }),
  };
}

interface Put {
  already: boolean;
  versionId?: string | undefined;
}

/**
 * Sends the package once. `If-None-Match: *` makes a second version impossible, so that a lost answer, which looks like a
 * failure, is found out by asking for what is there, and every attempt ends in exactly one version.
 */
async function putOnce(
  context: Context,
  evidence: BucketEvidence,
  kmsKey: string | undefined,
  { bucket, region }: BucketPlace,
  key: string,
  pack: PackageFile,
  pause: (ms: number) => Promise<unknown>,
): Promise<Put> {
  const { aws, now, log } = context;
  if (pack.size > MAX_BYTES) {
    throw evidenceError('STORE_REFUSED', `The package has ${pack.size} bytes; one upload takes ${MAX_BYTES}.`, 'Keep less in one ledger.');
  }
  const location = `s3://${bucket.Bucket}/${key}`;
  let last: unknown;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const body = createReadStream(pack.file, { highWaterMark: 256 * 1024 });
    try {
      const answer = await aws.call(
        's3',
        'PutObject',
        {
          ...bucket,
          Key: key,
          Body: body,
          ContentLength: pack.size,
          ContentType: 'application/x-tar',
          ChecksumSHA256: base64(pack.sha256),
          IfNoneMatch: '*',
          ObjectLockMode: evidence.retention.mode,
          ObjectLockRetainUntilDate: new Date(Math.ceil(lockedUntil(evidence.retention, now()) / 1000) * 1000),
          ...(evidence['legal-hold'] && { ObjectLockLegalHoldStatus: 'ON' }),
          ...(kmsKey !== undefined && {
            ServerSideEncryption: 'aws:kms',
            SSEKMSKeyId: kmsKey,
            SSEKMSEncryptionContext: encryptionContext(pack),
          }),
        },
        { region },
      );
      return { already: false, versionId: answer.VersionId };
    } catch (error) {
      last = error;
      const kind = kindOf(error);
      if (kind === 'final') throw refused(location, error);
      const there = await lookUp(context, bucket, region, key);
      if (there) {
        if (there !== base64(pack.sha256)) throw conflict(location, pack.sha256, Buffer.from(there, 'base64').toString('hex'));
        return { already: kind === 'exists' && attempt === 1 };
      }
      log.detail(`Attempt ${attempt} to store the package failed: ${messageOf(error)}`);
      if (attempt < ATTEMPTS) await pause(250 * 4 ** (attempt - 1));
    } finally {
      body.destroy();
    }
  }
  throw refused(location, last);
}

/** What CloudTrail shows of every use of the key for this package. */
const encryptionContext = ({ deployment }: PackageFile): string => Buffer.from(JSON.stringify({ deployment })).toString('base64');

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

const refused = (location: string, error: unknown) =>
  error instanceof SovereignError
    ? error
    : evidenceError(
        'STORE_REFUSED',
        `${location} was not stored: ${messageOf(error)}`,
        'The package is in the output folder: store it again with the same command once the reason is gone.',
        { cause: error },
      );

/** Errors after which the request may or may not have arrived. */
const LOST: ReadonlySet<string> = new Set(['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED', 'AWS_DEADLINE']);

/** Whether a failed attempt can have stored the package, found another one there, or can never succeed. */
function kindOf(error: unknown): 'exists' | 'retry' | 'final' {
  const { $metadata, $response } = error as {
    $metadata?: { httpStatusCode?: number };
    $response?: { statusCode?: number };
  };
  if (error instanceof SovereignError) return LOST.has(error.code) ? 'retry' : 'final';
  const status = $metadata?.httpStatusCode ?? $response?.statusCode;
  if (status === 412) return 'exists';
  return status === undefined || status === 408 || status === 409 || status === 429 || status >= 500 ? 'retry' : 'final';
}

/** The SHA-256 that S3 has for a key, base64; undefined when there is no such object or S3 does not say. */
async function lookUp({ aws }: Context, bucket: Bucket, region: string, key: string): Promise<string | undefined> {
  try {
    return (await aws.call('s3', 'HeadObject', { ...bucket, Key: key, ChecksumMode: 'ENABLED' }, { region })).ChecksumSHA256;
  } catch {
    return undefined;
  }
}

/** Asks S3 what it holds now, and gives the receipt of that. @throws STORE_DIFFERS, STORE_REFUSED */
async function stored(
  { aws, now }: Context,
  evidence: BucketEvidence,
  kmsKey: string | undefined,
  { bucket, region }: BucketPlace,
  key: string,
  pack: PackageFile,
  already: boolean,
  versionId: string | undefined,
): Promise<Stored> {
  const location = `s3://${bucket.Bucket}/${key}`;
  const head = await aws
    .call('s3', 'HeadObject', { ...bucket, Key: key, ChecksumMode: 'ENABLED', ...(versionId && { VersionId: versionId }) }, { region })
    .catch((error) => {
      throw evidenceError(
        'STORE_REFUSED',
        `S3 took ${location} and does not tell what it holds: ${messageOf(error)}`,
        'Let this role call s3:GetObject, s3:GetObjectVersion, s3:GetObjectRetention and s3:GetObjectLegalHold on the bucket.',
        { cause: error },
      );
    });
  const since = already ? (head.LastModified?.getTime() ?? now()) : now();
  const until = head.ObjectLockRetainUntilDate?.getTime() ?? 0;
  const problems = [
    !head.VersionId && 'it has no version id',
    versionId && head.VersionId !== versionId && `it is version ${head.VersionId}, not ${versionId}`,
    head.ChecksumSHA256 !== base64(pack.sha256) &&
      `its SHA-256 is ${head.ChecksumSHA256 ?? 'not told'}, not ${base64(pack.sha256)} (base64)`,
    head.ContentLength !== pack.size && `it has ${head.ContentLength} bytes, not ${pack.size}`,
    head.ObjectLockMode !== evidence.retention.mode && `its lock is ${head.ObjectLockMode ?? 'none'}, not ${evidence.retention.mode}`,
    until < lockedUntil(evidence.retention, since) - CLOCK_SKEW &&
      `it is locked until ${head.ObjectLockRetainUntilDate?.toISOString() ?? 'never'}, which is less than ${lengthText(evidence.retention)}`,
    evidence['legal-hold'] &&
      head.ObjectLockLegalHoldStatus !== 'ON' &&
      `its legal hold is ${head.ObjectLockLegalHoldStatus ?? 'not told'}, not ON`,
    kmsKey !== undefined && head.SSEKMSKeyId !== kmsKey && `it is encrypted with ${head.SSEKMSKeyId ?? 'no KMS key'}`,
  ].filter((problem) => typeof problem === 'string' && problem !== '') as string[];
  if (problems.length > 0) {
    throw evidenceError('STORE_DIFFERS', `${location} is not what was stored.`, 'Do not rely on this copy; look at the bucket.', {
      details: problems,
    });
  }
  const version = head.VersionId as string;
  const receipt: Receipt = {
    schemaVersion: 1,
    type: 'sovereign-actions/receipt',
    deployment: pack.deployment,
    package: { sha256: pack.sha256, size: pack.size },
    store: 's3',
    location,
    already,
    storedAt: new Date(head.LastModified ?? now()).toISOString(),
    versionId: version,
    region,
    owner: bucket.ExpectedBucketOwner,
    lock: {
      mode: evidence.retention.mode,
      until: new Date(until).toISOString(),
      ...(head.ObjectLockLegalHoldStatus === 'ON' && { legalHold: true }),
    },
    ...(head.ServerSideEncryption && {
      encryption: { algorithm: head.ServerSideEncryption, ...(head.SSEKMSKeyId && { key: head.SSEKMSKeyId }) },
    }),
  };
  return { receipt, read: () => readObject({ aws }, { bucket, region }, { Key: key, VersionId: version }) };
}

/** What S3 says of an object, as it came. */
async function askObject(
  { aws }: Context,
  { bucket, region }: BucketPlace,
  { key, versionId }: Pick<StoredFile, 'key' | 'versionId'>,
): Promise<{ object: ObjectState }> {
  const object = { Key: key, ...(versionId !== undefined && { VersionId: versionId }) };
  try {
    const head = await aws.call('s3', 'HeadObject', { ...bucket, ...object, ChecksumMode: 'ENABLED' }, { region });
    return { object: { key, head: asRead(head) } };
  } catch (error) {
    if (error instanceof SovereignError) throw error;
    return { object: { key, denied: deniedBy(error) } };
  }
}

/** The bytes of an object. */
export async function* readObject(
  { aws }: Pick<Context, 'aws'>,
  { bucket, region }: BucketPlace,
  object: { Key: string; VersionId?: string },
  most = MAX_BYTES,
): AsyncGenerator<Uint8Array> {
  const { Body } = await aws.call('s3', 'GetObject', { ...bucket, ...object }, { region });
  let read = 0;
  for await (const chunk of (Body ?? []) as AsyncIterable<Uint8Array>) {
    read += chunk.length;
    // What answers in place of S3 may never end.
    if (read > most)
      throw evidenceError(
        'STORE_DIFFERS',
        `S3 gives more of ${object.Key} than the ${most} bytes that it can have.`,
        'Look at the bucket.',
      );
    yield chunk;
  }
}

/**
 * The ARN of the key that encrypts the package. An id or alias is of the account that owns the bucket: alone it would be looked up
 * in the account of the job's own role. An alias is resolved first: S3 answers with the key behind it, and what was not resolved
 * could not be compared.
 * @throws STORE_UNFIT
 */
async function encryptionKey(
  { aws, boundary, record }: Context,
  evidence: BucketEvidence,
  { bucket, region }: BucketPlace,
): Promise<string | undefined> {
  const named = evidence['kms-key'];
  if (named === undefined) return undefined;
  const resource = named.startsWith('alias/') ? named : `key/${named}`;
  const arn = named.startsWith('arn:')
    ? named
    : `arn:${arnPartition(boundary.partition)}:kms:${region}:${bucket.ExpectedBucketOwner}:${resource}`;
  if (!arn.includes(':alias/')) return arn;
  try {
    const key = (await aws.call('kms', 'DescribeKey', { KeyId: arn }, { region })).KeyMetadata?.Arn;
    if (key === undefined) throw new Error('KMS does not name the key');
    record.fact('evidence key', key);
    return key;
  } catch (error) {
    if (error instanceof SovereignError) throw error;
    throw evidenceError(
      'STORE_UNFIT',
      `The key behind ${arn} cannot be known: ${messageOf(error)}`,
      'Name the key by its ARN in the boundary, or let this role call kms:DescribeKey on it.',
      { cause: error },
    );
  }
}
