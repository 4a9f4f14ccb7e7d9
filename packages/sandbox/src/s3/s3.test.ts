import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetBucketEncryptionCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketReplicationCommand,
  GetBucketVersioningCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  GetObjectLegalHoldCommand,
  GetObjectLockConfigurationCommand,
  GetObjectRetentionCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../index.ts';
import { type ChecksumAlgorithm, checksum } from './checksums.ts';

const DAY = 24 * 60 * 60 * 1000;
let time = Date.UTC(2026, 10, 23, 12);
let sandbox: Sandbox;
let s3: S3Client;
const sha = (data: string | Uint8Array) => createHash('sha256').update(data).digest('base64');

const client = (more: Partial<S3ClientConfig> = {}): S3Client =>
  new S3Client({
    region: sandbox.region,
    endpoint: `http://127.0.0.1:${sandbox.ports.s3}`,
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: sandbox.credentials('evidence'),
    ...more,
  });

/** Sets the clock of the region and of the client's signatures. */
const at = (millis: number) => {
  time = millis;
  s3 = client({ systemClockOffset: millis - Date.now() });
};

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => time });
  at(time);
});
afterAll(() => sandbox.close());

const evidence = (Key: string) => ({ Bucket: sandbox.buckets.evidence, Key, ExpectedBucketOwner: sandbox.accounts.evidence });
const plain = (Key: string) => ({ Bucket: sandbox.buckets.state, Key });
const error = async (promise: Promise<unknown>) => {
  const thrown = await promise.then(
    () => undefined,
    (reason: unknown) => reason as { name: string; message: string; $metadata: { httpStatusCode?: number } },
  );
  return thrown ? [thrown.name, thrown.$metadata.httpStatusCode] : undefined;
};

describe('objects', () => {
  it('stores and gives back bytes, metadata, checksum and version', async () => {
    const body = Buffer.from('evidence of a release');
    const put = await s3.send(
      new PutObjectCommand({
        ...evidence('a/b c+ü&.tar'),
        Body: body,
        ChecksumSHA256: sha(body),
        ContentType: 'application/x-tar',
        Metadata: { deployment: 'd-1' },
      }),
    );
    expect(put).toMatchObject({ ChecksumSHA256: sha(body), ChecksumType: 'FULL_OBJECT', ServerSideEncryption: 'aws:kms' });
    const got = await s3.send(new GetObjectCommand({ ...evidence('a/b c+ü&.tar'), ChecksumMode: 'ENABLED' }));
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? [])).toEqual(body);
    expect(got).toMatchObject({
      ContentType: 'application/x-tar',
      Metadata: { deployment: 'd-1' },
      VersionId: put.VersionId,
      ChecksumSHA256: sha(body),
    });
    const part = await s3.send(new GetObjectCommand({ ...evidence('a/b c+ü&.tar'), Range: 'bytes=9-10' }));
    expect(await part.Body?.transformToString()).toBe('of');
    expect(part.ContentRange).toBe(`bytes 9-10/${body.length}`);
    const attributes = await s3.send(
      new GetObjectAttributesCommand({ ...evidence('a/b c+ü&.tar'), ObjectAttributes: ['Checksum', 'ObjectSize', 'ETag'] }),
    );
    expect(attributes).toMatchObject({ ObjectSize: body.length, Checksum: { ChecksumSHA256: sha(body) }, VersionId: put.VersionId });
  });

  it.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as ChecksumAlgorithm[])(
    'agrees with the published check value of %s',
    (algorithm) => {
      const known = {
        CRC32: 'cbf43926',
        CRC32C: 'e3069283',
        CRC64NVME: 'ae8b14860a799888',
        SHA1: 'f7c3bc1d808e04732adf679965ccc34ca7ae3441',
        SHA256: '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225',
      };
      expect(Buffer.from(checksum(algorithm, Buffer.from('123456789')), 'base64').toString('hex')).toBe(known[algorithm]);
    },
  );

  it('decodes chunked bodies with a checksum trailer', async () => {
    const data = Buffer.alloc(300_000, 'x');
    await s3.send(
      new PutObjectCommand({
        ...plain('stream'),
        Body: Readable.from([data.subarray(0, 100_000), data.subarray(100_000)]),
        ContentLength: data.length,
        ChecksumAlgorithm: 'SHA256',
      }),
    );
    const head = await s3.send(new HeadObjectCommand({ ...plain('stream'), ChecksumMode: 'ENABLED' }));
    expect(head).toMatchObject({ ContentLength: data.length, ChecksumSHA256: sha(data) });
    expect(head.ContentEncoding).toBeUndefined();
  });

  it('refuses a wrong digest, a second write and the wrong owner', async () => {
    expect(await error(s3.send(new PutObjectCommand({ ...evidence('wrong'), Body: 'a', ChecksumSHA256: sha('b') })))).toEqual([
      'BadDigest',
      400,
    ]);
    const once = { ...evidence('once'), Body: 'a', IfNoneMatch: '*' };
    await s3.send(new PutObjectCommand(once));
    expect(await error(s3.send(new PutObjectCommand(once)))).toEqual(['PreconditionFailed', 412]);
    expect(await error(s3.send(new PutObjectCommand({ ...once, Key: 'owner', ExpectedBucketOwner: '000000000000' })))).toEqual([
      'AccessDenied',
      403,
    ]);
    expect(await error(s3.send(new GetObjectCommand(evidence('owner'))))).toEqual(['NoSuchKey', 404]);
  });

  it('marks a delete, keeps the version, and lets If-None-Match succeed again', async () => {
    const { VersionId } = await s3.send(new PutObjectCommand({ ...plain('marked'), Body: 'one' }));
    expect((await s3.send(new DeleteObjectCommand(plain('marked')))).DeleteMarker).toBe(true);
    expect(await error(s3.send(new GetObjectCommand(plain('marked'))))).toEqual(['NoSuchKey', 404]);
    expect(await (await s3.send(new GetObjectCommand({ ...plain('marked'), VersionId }))).Body?.transformToString()).toBe('one');
    await s3.send(new PutObjectCommand({ ...plain('marked'), Body: 'two', IfNoneMatch: '*' }));
    const { Versions, DeleteMarkers } = await s3.send(new ListObjectVersionsCommand({ Bucket: sandbox.buckets.state, Prefix: 'marked' }));
    expect(Versions?.map(({ IsLatest }) => IsLatest)).toEqual([true, false]);
    expect(DeleteMarkers).toHaveLength(1);
  });

  it('pages through listings', async () => {
    for (const name of ['p/1', 'p/2', 'p/deep/3', 'p/deep/4', 'p/é']) await s3.send(new PutObjectCommand({ ...plain(name), Body: name }));
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: sandbox.buckets.state,
          Prefix: 'p/',
          Delimiter: '/',
          MaxKeys: 1,
          ContinuationToken: token,
          EncodingType: 'url',
        }),
      );
      keys.push(
        ...(page.Contents ?? []).map(({ Key = '' }) => decodeURIComponent(Key)),
        ...(page.CommonPrefixes ?? []).map(({ Prefix = '' }) => Prefix),
      );
      token = page.NextContinuationToken;
    } while (token);
    expect(keys).toEqual(['p/1', 'p/2', 'p/deep/', 'p/é']);
    const versions: string[] = [];
    let marker: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
    do {
      const page = await s3.send(new ListObjectVersionsCommand({ Bucket: sandbox.buckets.state, Prefix: 'p/', MaxKeys: 2, ...marker }));
      versions.push(...(page.Versions ?? []).map(({ Key = '' }) => Key));
      marker = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : {};
    } while (marker.KeyMarker);
    expect(versions).toEqual(['p/1', 'p/2', 'p/deep/3', 'p/deep/4', 'p/é']);
  });

  it('follows the state of the KMS key', async () => {
    const { KMSClient, DisableKeyCommand, EnableKeyCommand } = await import('@aws-sdk/client-kms');
    const kms = new KMSClient({
      region: sandbox.region,
      endpoint: `http://127.0.0.1:${sandbox.ports.kms}`,
      credentials: sandbox.credentials('evidence'),
      systemClockOffset: time - Date.now(),
    });
    await s3.send(new PutObjectCommand({ ...evidence('kms'), Body: 'x' }));
    const KeyId = (await s3.send(new HeadObjectCommand(evidence('kms')))).SSEKMSKeyId as string;
    await kms.send(new DisableKeyCommand({ KeyId }));
    expect(await error(s3.send(new GetObjectCommand(evidence('kms'))))).toEqual(['KMS.DisabledException', 400]);
    await kms.send(new EnableKeyCommand({ KeyId }));
    expect(await (await s3.send(new GetObjectCommand(evidence('kms')))).Body?.transformToString()).toBe('x');
    expect(
      await error(
        s3.send(
          new PutObjectCommand({ ...evidence('kms2'), Body: 'x', ServerSideEncryption: 'aws:kms', SSEKMSKeyId: sandbox.keys.release.arn }),
        ),
      ),
    ).toEqual(['KMS.InvalidKeyUsageException', 400]);
  });
});

describe('Object Lock', () => {
  const put = async (key: string, mode: 'COMPLIANCE' | 'GOVERNANCE', days = 10) =>
    s3.send(
      new PutObjectCommand({
        ...evidence(key),
        Body: key,
        ChecksumSHA256: sha(key),
        ObjectLockMode: mode,
        ObjectLockRetainUntilDate: new Date(time + days * DAY),
      }),
    );
  const retain = (key: string, VersionId: string | undefined, Mode: 'COMPLIANCE' | 'GOVERNANCE', days: number, bypass = false) =>
    s3.send(
      new PutObjectRetentionCommand({
        ...evidence(key),
        VersionId,
        Retention: { Mode, RetainUntilDate: new Date(time + days * DAY) },
        BypassGovernanceRetention: bypass,
      }),
    );

  it('gives the default retention of the bucket', async () => {
    const { VersionId } = await s3.send(new PutObjectCommand({ ...evidence('default'), Body: 'x' }));
    const { Retention } = await s3.send(new GetObjectRetentionCommand({ ...evidence('default'), VersionId }));
    expect(Retention).toEqual({ Mode: 'COMPLIANCE', RetainUntilDate: new Date(time + 30 * DAY) });
  });

  it('keeps COMPLIANCE for everybody until it ends', async () => {
    const start = time;
    const { VersionId } = await put('compliance', 'COMPLIANCE');
    const version = { ...evidence('compliance'), VersionId };
    expect(await error(s3.send(new DeleteObjectCommand({ ...version, BypassGovernanceRetention: true })))).toEqual(['AccessDenied', 403]);
    expect(await error(retain('compliance', VersionId, 'COMPLIANCE', 9, true))).toEqual(['AccessDenied', 403]);
    expect(await error(retain('compliance', VersionId, 'GOVERNANCE', 20, true))).toEqual(['AccessDenied', 403]);
    await retain('compliance', VersionId, 'COMPLIANCE', 12);
    at(start + 11 * DAY);
    expect(await error(s3.send(new DeleteObjectCommand(version)))).toEqual(['AccessDenied', 403]);
    at(start + 12 * DAY);
    await s3.send(new DeleteObjectCommand(version));
    expect(await error(s3.send(new GetObjectCommand(version)))).toEqual(['NoSuchVersion', 404]);
  });

  it('lets GOVERNANCE go only with a bypass', async () => {
    const { VersionId } = await put('governance', 'GOVERNANCE');
    const version = { ...evidence('governance'), VersionId };
    expect(await error(s3.send(new DeleteObjectCommand(version)))).toEqual(['AccessDenied', 403]);
    expect(await error(retain('governance', VersionId, 'GOVERNANCE', 1))).toEqual(['AccessDenied', 403]);
    await retain('governance', VersionId, 'GOVERNANCE', 1, true);
    await s3.send(new DeleteObjectCommand({ ...version, BypassGovernanceRetention: true }));
  });

  it('holds a version under legal hold', async () => {
    const { VersionId } = await put('hold', 'GOVERNANCE');
    const version = { ...evidence('hold'), VersionId };
    expect(await error(s3.send(new GetObjectLegalHoldCommand(version)))).toEqual(['NoSuchObjectLockConfiguration', 404]);
    await s3.send(new PutObjectLegalHoldCommand({ ...version, LegalHold: { Status: 'ON' } }));
    expect(await error(s3.send(new DeleteObjectCommand({ ...version, BypassGovernanceRetention: true })))).toEqual(['AccessDenied', 403]);
    expect((await s3.send(new HeadObjectCommand(version))).ObjectLockLegalHoldStatus).toBe('ON');
    await s3.send(new PutObjectLegalHoldCommand({ ...version, LegalHold: { Status: 'OFF' } }));
    await s3.send(new DeleteObjectCommand({ ...version, BypassGovernanceRetention: true }));
  });

  it('refuses a locked write without digest, in the past, half given, or where there is no lock', async () => {
    const bare = client({ requestChecksumCalculation: 'WHEN_REQUIRED', systemClockOffset: time - Date.now() });
    bare.middlewareStack.remove('flexibleChecksumsMiddleware');
    const until = new Date(time + DAY);
    expect(await error(bare.send(new PutObjectCommand({ ...evidence('bare'), Body: 'x' })))).toEqual(['InvalidRequest', 400]);
    const lock = { Body: 'x', ObjectLockMode: 'COMPLIANCE' } as const;
    expect(
      await error(s3.send(new PutObjectCommand({ ...evidence('past'), ...lock, ObjectLockRetainUntilDate: new Date(time - 1000) }))),
    ).toEqual(['InvalidArgument', 400]);
    expect(await error(s3.send(new PutObjectCommand({ ...evidence('half'), ...lock })))).toEqual(['InvalidArgument', 400]);
    expect(await error(s3.send(new PutObjectCommand({ ...plain('none'), ...lock, ObjectLockRetainUntilDate: until })))).toEqual([
      'InvalidRequest',
      400,
    ]);
    expect(await error(s3.send(new GetObjectRetentionCommand(plain('none'))))).toEqual(['InvalidRequest', 400]);
  });
});

describe('bucket configuration', () => {
  const bucket = () => ({ Bucket: sandbox.buckets.evidence, ExpectedBucketOwner: sandbox.accounts.evidence });

  it('tells what is true of the evidence bucket', async () => {
    expect((await s3.send(new HeadBucketCommand(bucket()))).BucketRegion).toBe(sandbox.region);
    expect((await s3.send(new GetBucketLocationCommand(bucket()))).LocationConstraint).toBe(sandbox.region);
    expect((await s3.send(new GetBucketVersioningCommand(bucket()))).Status).toBe('Enabled');
    expect((await s3.send(new GetObjectLockConfigurationCommand(bucket()))).ObjectLockConfiguration).toEqual({
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 30 } },
    });
    const { ServerSideEncryptionConfiguration: sse } = await s3.send(new GetBucketEncryptionCommand(bucket()));
    expect(sse?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm).toBe('aws:kms');
    expect((await s3.send(new GetPublicAccessBlockCommand(bucket()))).PublicAccessBlockConfiguration?.RestrictPublicBuckets).toBe(true);
    expect((await s3.send(new GetBucketPolicyCommand(bucket()))).Policy).toContain('"aws:SecureTransport":"false"');
    expect(await error(s3.send(new GetBucketReplicationCommand(bucket())))).toEqual(['ReplicationConfigurationNotFoundError', 404]);
  });

  it('shows a changed bucket as it is', async () => {
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }],
    });
    const other = await startSandbox();
    try {
      other.configureBucket('evidence', { versioning: 'Suspended', objectLock: undefined, publicAccessBlock: false, policy });
      const weak = client({ endpoint: `http://127.0.0.1:${other.ports.s3}`, credentials: other.credentials('build') });
      const target = { Bucket: other.buckets.evidence };
      expect((await weak.send(new GetBucketVersioningCommand(target))).Status).toBe('Suspended');
      expect(await error(weak.send(new GetObjectLockConfigurationCommand(target)))).toEqual(['ObjectLockConfigurationNotFoundError', 404]);
      expect(await error(weak.send(new GetPublicAccessBlockCommand(target)))).toEqual(['NoSuchPublicAccessBlockConfiguration', 404]);
      expect((await weak.send(new GetBucketPolicyStatusCommand(target))).PolicyStatus?.IsPublic).toBe(true);
      await weak.send(new PutObjectCommand({ ...target, Key: 'k', Body: '1' }));
      await weak.send(new PutObjectCommand({ ...target, Key: 'k', Body: '2' }));
      const { Versions } = await weak.send(new ListObjectVersionsCommand(target));
      expect(Versions?.map(({ VersionId }) => VersionId)).toEqual(['null']);
    } finally {
      await other.close();
    }
  });
});

describe('refusals', () => {
  it('answers NotImplemented for what it does not do', async () => {
    const { CreateBucketCommand, CreateMultipartUploadCommand, PutObjectAclCommand, ListBucketsCommand, PutObjectTaggingCommand } =
      await import('@aws-sdk/client-s3');
    expect(await error(s3.send(new CreateMultipartUploadCommand(plain('m'))))).toEqual(['NotImplemented', 501]);
    expect(await error(s3.send(new PutObjectAclCommand({ ...plain('m'), ACL: 'private' })))).toEqual(['NotImplemented', 501]);
    expect(await error(s3.send(new PutObjectTaggingCommand({ ...plain('m'), Tagging: { TagSet: [] } })))).toEqual(['NotImplemented', 501]);
    expect(await error(s3.send(new CreateBucketCommand({ Bucket: 'another' })))).toEqual(['NotImplemented', 501]);
    expect(await error(s3.send(new ListBucketsCommand({})))).toEqual(['NotImplemented', 501]);
    expect(await error(s3.send(new PutObjectCommand({ ...plain('m'), Body: 'x', Tagging: 'a=b' })))).toEqual(['NotImplemented', 501]);
  });

  it('refuses unsigned, foreign and expired callers', async () => {
    const response = await fetch(`http://127.0.0.1:${sandbox.ports.s3}/${sandbox.buckets.evidence}/default`);
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('<Code>AccessDenied</Code>')]);
    const systemClockOffset = time - Date.now();
    const good = sandbox.credentials('evidence');
    const send = (credentials: typeof good) =>
      error(client({ credentials, systemClockOffset }).send(new GetObjectCommand(evidence('default'))));
    expect(await send({ ...good, accessKeyId: 'ASIAAAAAAAAAAAAAAAAA' })).toEqual(['InvalidAccessKeyId', 403]);
    expect(await send({ ...good, secretAccessKey: 'wrong' })).toEqual(['SignatureDoesNotMatch', 403]);
    expect(await send({ ...good, sessionToken: 'wrong' })).toEqual(['InvalidToken', 400]);
    const { expiration: _, ...spent } = sandbox.credentials('evidence', 0);
    expect(await error(client({ credentials: spent, systemClockOffset }).send(new GetObjectCommand(evidence('default'))))).toEqual([
      'ExpiredToken',
      400,
    ]);
  });

  it('loses an answer after the work is done', async () => {
    sandbox.fail('s3', { how: 'lost' });
    const write = new PutObjectCommand({ ...evidence('lost'), Body: 'x', IfNoneMatch: '*' });
    await expect(s3.send(write)).rejects.toThrow();
    expect(await error(s3.send(write))).toEqual(['PreconditionFailed', 412]);
    sandbox.fail('s3', { status: 503, code: 'SlowDown', times: 2 });
    const patient = client({ maxAttempts: 3, systemClockOffset: time - Date.now() });
    expect((await patient.send(new HeadObjectCommand(evidence('lost')))).$metadata.attempts).toBe(3);
  });

  it('lets one of many writers win, and keeps nothing of a client that goes away', async () => {
    const race = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => error(s3.send(new PutObjectCommand({ ...evidence('race'), Body: `${n}`, IfNoneMatch: '*' })))),
    );
    expect(race.filter((result) => result === undefined)).toHaveLength(1);
    const silent = () => undefined;
    const quiet = client({
      systemClockOffset: time - Date.now(),
      logger: { trace: silent, debug: silent, info: silent, warn: silent, error: silent },
    });
    const abort = new AbortController();
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(1024));
        setImmediate(() => abort.abort());
      },
    });
    const write = new PutObjectCommand({ ...plain('gone'), Body: endless, ContentLength: 100_000_000, ChecksumSHA256: sha('') });
    await expect(quiet.send(write, { abortSignal: abort.signal })).rejects.toThrow();
    expect(await error(s3.send(new GetObjectCommand(plain('gone'))))).toEqual(['NoSuchKey', 404]);
  });

  it('says so when its memory is full', async () => {
    const small = await startSandbox({ objectBytes: 1024 * 1024 });
    try {
      const full = client({ endpoint: `http://127.0.0.1:${small.ports.s3}`, credentials: small.credentials('build') });
      expect(
        await error(full.send(new PutObjectCommand({ Bucket: small.buckets.state, Key: 'big', Body: Buffer.alloc(3 * 1024 * 1024) }))),
      ).toEqual(['EntityTooLarge', 400]);
      await full.send(new PutObjectCommand({ Bucket: small.buckets.state, Key: 'small', Body: 'x' }));
    } finally {
      await small.close();
    }
  });
});
