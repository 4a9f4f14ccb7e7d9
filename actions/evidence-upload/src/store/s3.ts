import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { arnPartition, type Context, messageOf, type OperationInput, SovereignError } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import { type BucketEvidence, type BucketPlace, checkBucket, placeOf } from './bucket-checks.ts';
import { asRead, deniedBy, type ObjectState } from './bucket-state.ts';
import { LOST, mayPass, statusOf } from './failures.ts';
import { conflict } from './folder.ts';
import { listVersions, type StoredFile } from './listing.ts';
import { keyOf, type PackageFile, type Receipt, type Store, type Stored } from './receipt.ts';
import { CLOCK_SKEW, lengthText, lockedUntil } from './retention.ts';
import { differs, readBack, unconfirmed } from './spool.ts';

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
      const put = await putOnce(context, evidence, kmsKey, place, key, pack, pause);
      return stored(context, evidence, kmsKey, place, key, pack, put);
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
  /** Set while an attempt may have stored it: why S3 does not say whether it did. */
  let untold: { error: unknown } | undefined;
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
      if (kind === 'final' && !untold) throw refused(location, error);
      const there = await isThere(context, { bucket, region }, key, pack);
      if (there === true) return { already: kind === 'exists' && attempt === 1 };
      if (there === false) untold = undefined;
      else if (untold || kind !== 'refused') untold = there;
      log.detail(`Attempt ${attempt} to store the package failed: ${messageOf(error)}`);
      if (kind === 'final') break;
      if (attempt < ATTEMPTS) await pause(250 * 4 ** (attempt - 1));
    } finally {
      body.destroy();
    }
  }
  if (!untold) throw refused(location, last);
  throw unconfirmed(
    `Whether ${location} was stored is not known (${said(last)}), and S3 does not show it: ${said(untold.error)}`,
    last,
    permissions(untold.error),
  );
}

/** What CloudTrail shows of every use of the key for this package. */
const encryptionContext = ({ deployment }: PackageFile): string => Buffer.from(JSON.stringify({ deployment })).toString('base64');

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

const READING =
  'Let this role call s3:GetObject, s3:GetObjectVersion, s3:GetObjectRetention and s3:GetObjectLegalHold on the bucket, and kms:Decrypt with its key.';

/** What to do about a refused question. */
const permissions = (error: unknown): string | undefined => (statusOf(error) === 403 ? READING : undefined);

/** An answer to HEAD has no text. */
const said = (error: unknown): string => {
  const status = statusOf(error);
  return status === undefined ? messageOf(error) : `HTTP status ${status}, ${messageOf(error)}`;
};

const refused = (location: string, error: unknown) =>
  error instanceof SovereignError && !LOST.has(error.code)
    ? error
    : evidenceError(
        'STORE_REFUSED',
        `${location} was not stored: ${statusOf(error) === 412 ? 'S3 says that something has its name (412), and that nothing is there (404)' : messageOf(error)}`,
        'The package is in the output folder: store it again with the same command once the reason is gone.',
        { cause: error },
      );

/** What a failed attempt did: found something there, may have stored the package, did not store it, or never can. */
function kindOf(error: unknown): 'exists' | 'lost' | 'refused' | 'final' {
  const status = statusOf(error);
  if (status === 412) return 'exists';
  if (!mayPass(error)) return 'final';
  const answered = status !== undefined && (status < 500 || status === 503);
  return answered || (error instanceof SovereignError && error.code === 'EGRESS_UNREACHABLE') ? 'refused' : 'lost';
}

/** Whether the package is under its key, or why S3 does not say. @throws STORE_CONFLICT where something else is */
async function isThere({ aws }: Context, place: BucketPlace, key: string, pack: PackageFile): Promise<boolean | { error: unknown }> {
  const { bucket, region } = place;
  let theirs: string;
  try {
    const head = await aws.call('s3', 'HeadObject', { ...bucket, Key: key, ChecksumMode: 'ENABLED' }, { region });
    const sha256 =
      sha256Of(head.ChecksumSHA256) ??
      // Who writes otherwise than this step may leave no SHA-256 of the whole.
      (head.ContentLength === pack.size ? await hashOf(readObject({ aws }, place, { Key: key }, pack.size)) : undefined);
    if (sha256 === pack.sha256) return true;
    theirs = sha256 === undefined ? `${head.ContentLength} bytes` : `the SHA-256 ${sha256}`;
  } catch (error) {
    return statusOf(error) === 404 ? false : { error };
  }
  throw conflict(`s3://${bucket.Bucket}/${key}`, pack.sha256, theirs);
}

/** The SHA-256 of a whole object, in hex; undefined where S3 says none, or one of parts. */
const sha256Of = (checksum: string | undefined): string | undefined =>
  checksum !== undefined && /^[A-Za-z0-9+/]{43}=$/.test(checksum) ? Buffer.from(checksum, 'base64').toString('hex') : undefined;

async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}

/** Asks S3 what it holds now, and gives the receipt of that. @throws STORE_DIFFERS, STORE_UNCONFIRMED */
async function stored(
  { aws, now }: Context,
  evidence: BucketEvidence,
  kmsKey: string | undefined,
  { bucket, region }: BucketPlace,
  key: string,
  pack: PackageFile,
  { already, versionId }: Put,
): Promise<Stored> {
  const location = `s3://${bucket.Bucket}/${key}`;
  const object = { ...bucket, Key: key, ...(versionId && { VersionId: versionId }) };
  const ask = <N extends 'HeadObject' | 'GetObjectRetention' | 'GetObjectLegalHold'>(operation: N, more = {}) =>
    aws.call('s3', operation, { ...object, ...more } as OperationInput<'s3', N>, { region });
  const head = await ask('HeadObject', { ChecksumMode: 'ENABLED' }).catch((error) => {
    if (statusOf(error) === 404) throw differs(`${location} is not there, though S3 took it.`, []);
    throw unconfirmed(`S3 took ${location}, and does not tell what it holds: ${said(error)}`, error, permissions(error));
  });
  // To a role that may not see a lock, an object looks like one without: asked for the lock itself, S3 says which it is.
  const untold = [
    head.ObjectLockMode === undefined && 'GetObjectRetention',
    evidence['legal-hold'] && head.ObjectLockLegalHoldStatus === undefined && 'GetObjectLegalHold',
  ] as const;
  for (const operation of untold) {
    if (!operation) continue;
    await ask(operation).catch((error) => {
      if (statusOf(error) === 403)
        throw unconfirmed(
          `S3 took ${location}, and does not tell its lock: ${said(error)}`,
          error,
          `Let this role call s3:${operation} on the bucket.`,
        );
    });
  }
  const until = head.ObjectLockRetainUntilDate?.getTime() ?? 0;
  const problems = [
    !head.VersionId && 'it has no version id',
    versionId && head.VersionId !== versionId && `it is version ${head.VersionId}, not ${versionId}`,
    head.ChecksumSHA256 !== base64(pack.sha256) &&
      `its SHA-256 is ${head.ChecksumSHA256 ?? 'not told'}, not ${base64(pack.sha256)} (base64)`,
    head.ContentLength !== pack.size && `it has ${head.ContentLength} bytes, not ${pack.size}`,
    head.ObjectLockMode !== evidence.retention.mode && `its lock is ${head.ObjectLockMode ?? 'none'}, not ${evidence.retention.mode}`,
    until < lockedUntil(evidence.retention, head.LastModified?.getTime() ?? now()) - CLOCK_SKEW &&
      `it is locked until ${head.ObjectLockRetainUntilDate?.toISOString() ?? 'never'}, which is less than ${lengthText(evidence.retention)}`,
    evidence['legal-hold'] &&
      head.ObjectLockLegalHoldStatus !== 'ON' &&
      `its legal hold is ${head.ObjectLockLegalHoldStatus ?? 'not told'}, not ON`,
    kmsKey !== undefined && head.SSEKMSKeyId !== kmsKey && `it is encrypted with ${head.SSEKMSKeyId ?? 'no KMS key'}`,
  ].filter((problem) => typeof problem === 'string' && problem !== '') as string[];
  if (problems.length > 0) throw differs(`${location} is not what was sent.`, problems);
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
  const read = () => readObject({ aws }, { bucket, region }, { Key: key, VersionId: version });
  return { receipt, read: () => readBack(location, read(), permissions) };
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

/** The bytes of an object. What is cut off is asked for from there on. */
export async function* readObject(
  { aws }: Pick<Context, 'aws'>,
  { bucket, region }: BucketPlace,
  object: { Key: string; VersionId?: string },
  most = MAX_BYTES,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  let etag: string | undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const rest = read > 0 ? { Range: `bytes=${read}-`, ...(etag !== undefined && { IfMatch: etag }) } : {};
      const { Body, ContentRange, ETag } = await aws.call('s3', 'GetObject', { ...bucket, ...object, ...rest }, { region });
      if (read > 0 && !ContentRange?.startsWith(`bytes ${read}-`))
        throw differs(`S3 does not give ${object.Key} from byte ${read} on.`, []);
      etag ??= ETag;
      for await (const chunk of (Body ?? []) as AsyncIterable<Uint8Array>) {
        read += chunk.length;
        // What answers in place of S3 may never end.
        if (read > most) throw differs(`S3 gives more of ${object.Key} than the ${most} bytes that it can have.`, []);
        yield chunk;
      }
      return;
    } catch (error) {
      if (!(error instanceof SovereignError && LOST.has(error.code)) || attempt === ATTEMPTS) throw error;
    }
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
