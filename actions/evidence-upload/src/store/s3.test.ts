import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseBoundary, SovereignError, sha256Hex } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { describe, expect, it } from 'vitest';
import { gather, newFolder } from '../sample.ts';
import type { BucketEvidence } from './bucket-checks.ts';
import type { PackageFile } from './receipt.ts';
import { bucketStore } from './s3.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;
const BOUNDARY = `version: 1
preset: eusc
accounts: { evidence: "777788889999", deploy: "444455556666" }
evidence:
  bucket: acme-evidence
  kms-key: 3f0c
  retention: { mode: COMPLIANCE, days: 365 }
`;

const refusal = (name: string, httpStatusCode: number) => Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });

const TLS_ONLY = JSON.stringify({
  Statement: {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: ['arn:aws-eusc:s3:::acme-evidence', 'arn:aws-eusc:s3:::acme-evidence/*'],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  },
});

interface Script {
  /** What PutObject does, attempt by attempt; then it stores. */
  puts?: (Error | 'lost')[];
  /** What HeadObject does, call by call, and then the last for ever: an error, or the truth. */
  heads?: (Error | 'true')[];
  /** Bytes that are there already. */
  there?: string;
  /** Over what HeadObject truly says. */
  head?: Record<string, unknown>;
  /** Answers of the bucket's own operations, over those of a good bucket. */
  bucket?: Record<string, unknown>;
  boundary?: string;
  /** The time of this machine once PutObject was called. */
  after?: number;
}

/** A store over an S3 of one object, which answers as it is told. */
async function scripted({ puts = [], heads = [], there, head = {}, bucket = {}, boundary = BOUNDARY, after = NOW }: Script = {}) {
  const folder = newFolder();
  const file = path.join(folder, 'package.tar');
  writeFileSync(file, 'a package');
  const pack: PackageFile = { file, sha256: sha256Hex('a package'), size: 9, deployment: 'shop-1', time: NOW / 1000 };
  const calls: { operation: string; input: Record<string, unknown> }[] = [];
  let object: { bytes: string; input: Record<string, unknown> } | undefined = there === undefined ? undefined : { bytes: there, input: {} };
  const good: Record<string, unknown> = {
    GetBucketLocation: { LocationConstraint: 'eusc-de-east-1' },
    GetBucketVersioning: { Status: 'Enabled' },
    GetObjectLockConfiguration: { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } },
    GetBucketEncryption: {
      ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }] },
    },
    GetPublicAccessBlock: {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    },
    GetBucketPolicy: { Policy: TLS_ONLY },
    GetBucketReplication: refusal('ReplicationConfigurationNotFoundError', 404),
    GetCallerIdentity: { Account: '444455556666', Arn: 'arn:aws-eusc:sts::444455556666:assumed-role/delivery/job' },
  };
  const call = async (_service: string, operation: string, input: Record<string, unknown>): Promise<unknown> => {
    calls.push({ operation, input });
    if (operation === 'PutObject') {
      const fate = puts.shift();
      if (fate instanceof Error) throw fate;
      const bytes = (await gather(input.Body as AsyncIterable<Uint8Array>)).toString();
      if (object) throw refusal('PreconditionFailed', 412);
      object = { bytes, input };
      if (fate === 'lost') throw new SovereignError('EGRESS_INTERRUPTED', 'failure', 'cut', 'again');
      return { VersionId: 'v1' };
    }
    const fate = heads.length > 1 ? heads.shift() : heads[0];
    if (operation === 'HeadObject' && fate instanceof Error) throw fate;
    if (operation === 'HeadObject') {
      if (!object) throw refusal('NotFound', 404);
      return {
        VersionId: 'v1',
        ChecksumSHA256: Buffer.from(sha256Hex(object.bytes), 'hex').toString('base64'),
        ContentLength: object.bytes.length,
        ObjectLockMode: object.input.ObjectLockMode ?? 'COMPLIANCE',
        ObjectLockRetainUntilDate: object.input.ObjectLockRetainUntilDate ?? new Date(NOW + 365 * DAY),
        LastModified: new Date(NOW),
        ServerSideEncryption: 'aws:kms',
        ObjectLockLegalHoldStatus: object.input.ObjectLockLegalHoldStatus,
        SSEKMSKeyId: 'arn:aws-eusc:kms:eusc-de-east-1:777788889999:key/3f0c',
        ...head,
      };
    }
    if (operation === 'GetObject')
      return {
        Body: (async function* () {
          yield Buffer.from(object?.bytes ?? '');
        })(),
      };
    const answer = { ...good, ...bucket }[operation];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const { context, record } = testContext({
    boundary: await parseBoundary(boundary, 'sovereign.yaml', folder),
    aws: { call: call as never },
    now: () => (calls.some(({ operation }) => operation === 'PutObject') ? after : NOW),
  });
  const open = () => bucketStore(context, context.boundary.evidence as BucketEvidence, async () => undefined);
  return { open, pack, calls, record, put: async () => (await open()).put(pack) };
}

describe('bucketStore', () => {
  it('sends one object with checksum, lock, key and owner, and reads that version back', async () => {
    const { put, calls, record } = await scripted();
    const { receipt, read } = await put();
    expect(receipt).toMatchObject({
      location: `s3://acme-evidence/2026/11/${sha256Hex('a package')}.tar`,
      already: false,
      versionId: 'v1',
      owner: '777788889999',
      lock: { mode: 'COMPLIANCE', until: '2027-11-23T12:00:00.000Z' },
    });
    expect((await gather(read())).toString()).toBe('a package');
    expect(calls.find(({ operation }) => operation === 'PutObject')?.input).toMatchObject({
      IfNoneMatch: '*',
      ContentLength: 9,
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: 'arn:aws-eusc:kms:eusc-de-east-1:777788889999:key/3f0c',
      ChecksumSHA256: Buffer.from(sha256Hex('a package'), 'hex').toString('base64'),
    });
    expect(calls.every(({ operation, input }) => operation === 'GetCallerIdentity' || input.ExpectedBucketOwner === '777788889999')).toBe(
      true,
    );
    const context = calls.find(({ operation }) => operation === 'PutObject')?.input.SSEKMSEncryptionContext as string;
    expect(JSON.parse(Buffer.from(context, 'base64').toString())).toEqual({ deployment: 'shop-1' });
    expect(calls.find(({ operation }) => operation === 'GetObject')?.input.VersionId).toBe('v1');
    expect(record.checks.map(({ verdict }) => verdict)).toEqual(Array(9).fill('holds'));
  });

  it('takes the same bytes that are there already, and refuses other ones with both hashes', async () => {
    const same = await (await scripted({ there: 'a package' })).put();
    expect(same.receipt.already).toBe(true);
    await expect((await scripted({ there: 'something else' })).put()).rejects.toMatchObject({
      code: 'STORE_CONFLICT',
      message: expect.stringMatching(new RegExp(`${sha256Hex('something else')}.*${sha256Hex('a package')}`)),
    });
  });

  it('sends once whatever is lost on the way, and gives up with the package kept', async () => {
    for (const puts of [
      ['lost'],
      [refusal('SlowDown', 503), 'lost'],
      [refusal('ConditionalRequestConflict', 409)],
      [new SovereignError('EGRESS_TIMEOUT', 'failure', 'x', 'y')],
    ] as const) {
      const { put, calls } = await scripted({ puts: [...puts] });
      expect((await put()).receipt).toMatchObject({ already: false, versionId: 'v1' });
      expect(calls.filter(({ operation }) => operation === 'PutObject').length).toBeLessThanOrEqual(2);
    }
    const never = await scripted({ puts: Array.from({ length: 9 }, () => refusal('SlowDown', 503)) });
    await expect(never.put()).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(never.calls.filter(({ operation }) => operation === 'PutObject')).toHaveLength(4);
    const denied = await scripted({ puts: [refusal('AccessDenied', 403)] });
    await expect(denied.put()).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(denied.calls.filter(({ operation }) => operation === 'PutObject')).toHaveLength(1);
    const outside = await scripted({ puts: [new SovereignError('EGRESS_REFUSED', 'policy', 'x', 'y')] });
    await expect(outside.put()).rejects.toMatchObject({ code: 'EGRESS_REFUSED' });
  });

  it('does not believe a store that holds something else than was sent', async () => {
    for (const [head, word] of [
      [{ ChecksumSHA256: 'AAAA' }, 'SHA-256'],
      [{ ChecksumSHA256: undefined }, 'not told'],
      [{ ContentLength: 8 }, '8 bytes'],
      [{ VersionId: 'v2' }, 'version v2'],
      [{ VersionId: undefined }, 'no version id'],
      [{ ObjectLockMode: 'GOVERNANCE' }, 'GOVERNANCE'],
      [{ ObjectLockMode: undefined }, 'lock is none'],
      [{ ObjectLockRetainUntilDate: new Date(NOW + 364 * DAY) }, 'less than 365 days'],
      [{ ObjectLockRetainUntilDate: undefined }, 'less than 365 days'],
      [{ SSEKMSKeyId: 'arn:aws-eusc:kms:eusc-de-east-1:1:key/other' }, 'key/other'],
    ] as const) {
      const error = await (await scripted({ head })).put().catch((thrown: SovereignError) => thrown);
      expect(error, word).toMatchObject({ code: 'STORE_DIFFERS' });
      expect((error as SovereignError).details.join(), word).toContain(word);
    }
  });

  it('says what is known where the answer to an upload is lost', async () => {
    const lost = () => new SovereignError('EGRESS_INTERRUPTED', 'failure', 'cut', 'again');
    const unreachable = () => new SovereignError('EGRESS_UNREACHABLE', 'failure', 'no route', 'again');
    const busy = refusal('SlowDown', 503);
    const forbidden = refusal('Forbidden', 403);
    for (const [puts, heads, code, word] of [
      // It may have arrived, and nobody says.
      [[lost(), lost(), lost(), lost()], [busy], 'STORE_UNCONFIRMED', 'is not known (cut)'],
      [[lost(), lost(), lost(), lost()], [forbidden], 'STORE_UNCONFIRMED', 'HTTP status 403'],
      [[lost(), refusal('ExpiredToken', 400)], [forbidden], 'STORE_UNCONFIRMED', 'ExpiredToken'],
      [[lost(), busy, busy, busy], [forbidden], 'STORE_UNCONFIRMED', 'is not known'],
      // There is nothing, whatever was lost before.
      [[lost(), lost(), lost(), lost()], [busy, 'true'], 'STORE_REFUSED', 'was not stored: cut'],
      [[lost(), refusal('ExpiredToken', 400)], ['true'], 'STORE_REFUSED', 'was not stored: ExpiredToken'],
      // None of them can have arrived.
      [[unreachable(), unreachable(), unreachable(), unreachable()], [unreachable()], 'STORE_REFUSED', 'was not stored: no route'],
      [[busy, busy, refusal('TooManyRequests', 429), busy], [busy], 'STORE_REFUSED', 'was not stored: SlowDown'],
      [[refusal('PermanentRedirect', 301)], ['true'], 'STORE_REFUSED', 'was not stored: PermanentRedirect'],
      [[refusal('TemporaryRedirect', 307)], ['true'], 'STORE_REFUSED', 'was not stored: TemporaryRedirect'],
      [[refusal('RequestTimeTooSkewed', 403)], ['true'], 'STORE_REFUSED', 'was not stored: RequestTimeTooSkewed'],
      // It says that something is there, and shows nothing.
      [Array.from({ length: 4 }, () => refusal('PreconditionFailed', 412)), ['true'], 'STORE_REFUSED', 'that nothing is there (404)'],
      [Array.from({ length: 4 }, () => refusal('PreconditionFailed', 412)), [forbidden], 'STORE_UNCONFIRMED', 'HTTP status 412'],
    ] as const) {
      const error = (await (await scripted({ puts: [...puts], heads: [...heads] })).put().catch((thrown) => thrown)) as SovereignError;
      expect(error, word).toMatchObject({ code, message: expect.stringContaining(word) });
      const mustAsk = code === 'STORE_UNCONFIRMED' && (heads as readonly unknown[]).includes(forbidden);
      expect(error.fix.includes('s3:GetObject, s3:GetObjectVersion'), word).toBe(mustAsk);
    }
  });

  it('compares the bytes of what lies there without a SHA-256', async () => {
    for (const ChecksumSHA256 of [undefined, `${Buffer.alloc(32).toString('base64')}-2`]) {
      const head = { ChecksumSHA256 };
      await expect((await scripted({ there: 'b package', head })).put()).rejects.toMatchObject({
        code: 'STORE_CONFLICT',
        message: expect.stringContaining(sha256Hex('b package')),
      });
      await expect((await scripted({ there: 'somewhat larger', head })).put()).rejects.toMatchObject({
        code: 'STORE_CONFLICT',
        message: expect.stringContaining('it has 15 bytes'),
      });
      await expect((await scripted({ there: 'a package', head })).put()).rejects.toMatchObject({ code: 'STORE_DIFFERS' });
    }
  });

  it('tells a lock that it may not see from none', async () => {
    const hold = BOUNDARY.replace('retention:', 'legal-hold: true\n  retention:');
    for (const [operation, script] of [
      ['GetObjectRetention', { head: { ObjectLockMode: undefined, ObjectLockRetainUntilDate: undefined } }],
      ['GetObjectLegalHold', { head: { ObjectLockLegalHoldStatus: undefined }, boundary: hold }],
    ] as const) {
      const unseen = await scripted({ ...script, bucket: { [operation]: refusal('AccessDenied', 403) } });
      await expect(unseen.put()).rejects.toMatchObject({
        code: 'STORE_UNCONFIRMED',
        fix: expect.stringMatching(new RegExp(`^Let this role call s3:${operation} on the bucket\\. The package waits`)),
      });
      const none = await scripted({ ...script, bucket: { [operation]: refusal('NoSuchObjectLockConfiguration', 404) } });
      await expect(none.put()).rejects.toMatchObject({ code: 'STORE_DIFFERS' });
    }
  });

  it('holds a lock to the time at which S3 took it, whatever the clock of this machine does meanwhile', async () => {
    const HOUR = 3_600_000;
    for (const now of [NOW + 400 * DAY, NOW - 400 * DAY]) {
      const jumped = await scripted({ after: now });
      expect((await jumped.put()).receipt.lock?.until).toBe('2027-11-23T12:00:00.000Z');
    }
    // Of another retention, by a step before: short of what is declared now.
    const short = await scripted({ there: 'a package', head: { ObjectLockRetainUntilDate: new Date(NOW + 365 * DAY - HOUR) } });
    await expect(short.put()).rejects.toMatchObject({ code: 'STORE_DIFFERS', details: [expect.stringContaining('less than 365 days')] });
  });

  it('says that S3 has nothing of what it took', async () => {
    await expect((await scripted({ heads: [refusal('NotFound', 404)] })).put()).rejects.toMatchObject({
      code: 'STORE_DIFFERS',
      message: expect.stringContaining('is not there, though S3 took it'),
    });
  });

  it('resolves an alias before anything is sent, and holds S3 to the key behind it', async () => {
    const alias = BOUNDARY.replace('3f0c', 'alias/evidence');
    const own = 'arn:aws-eusc:kms:eusc-de-east-1:777788889999:key/3f0c';
    const { put, calls } = await scripted({ boundary: alias, bucket: { DescribeKey: { KeyMetadata: { Arn: own } } } });
    await put();
    expect(calls.find(({ operation }) => operation === 'PutObject')?.input.SSEKMSKeyId).toBe(own);
    // Alone it would be looked up in the account of the role that delivers.
    const asked = calls.find(({ operation }) => operation === 'DescribeKey')?.input.KeyId;
    expect(asked).toBe('arn:aws-eusc:kms:eusc-de-east-1:777788889999:alias/evidence');

    const other = await scripted({ boundary: alias, bucket: { DescribeKey: { KeyMetadata: { Arn: own.replace('3f0c', 'moved') } } } });
    await expect(other.put()).rejects.toMatchObject({ code: 'STORE_DIFFERS' });

    for (const DescribeKey of [refusal('AccessDeniedException', 400), {}]) {
      const unknown = await scripted({ boundary: alias, bucket: { DescribeKey } });
      await expect(unknown.put()).rejects.toMatchObject({ code: 'STORE_UNFIT' });
      expect(unknown.calls.some(({ operation }) => operation === 'PutObject')).toBe(false);
    }
  });

  it('sends nothing to a bucket that is not what the boundary declares, or does not say what it is', async () => {
    for (const [bucket, word] of [
      [{ GetBucketLocation: { LocationConstraint: 'us-west-2' } }, 'us-west-2'],
      [{ GetBucketLocation: {} }, 'us-east-1'],
      [{ GetBucketVersioning: {} }, 'versioning is off'],
      [{ GetObjectLockConfiguration: refusal('ObjectLockConfigurationNotFoundError', 404) }, 'Object Lock is off'],
      [{ GetBucketEncryption: refusal('ServerSideEncryptionConfigurationNotFoundError', 404) }, 'none'],
      [{ GetPublicAccessBlock: refusal('NoSuchPublicAccessBlockConfiguration', 404) }, 'is not set'],
      [{ GetPublicAccessBlock: refusal('AccessDenied', 403) }, 'does not answer'],
      [{ GetBucketVersioning: refusal('NoSuchBucket', 404) }, 'no bucket'],
      [{ GetBucketVersioning: new Error('socket hang up') }, 'did not answer'],
      [{ GetBucketPolicy: refusal('NoSuchBucketPolicy', 404) }, 'without TLS'],
      [{ GetBucketPolicy: { Policy: '{"Statement":' } }, 'did not answer GetBucketPolicy'],
      [{ GetBucketReplication: refusal('AccessDenied', 403) }, 'does not answer GetBucketReplication'],
      [
        { GetBucketReplication: { ReplicationConfiguration: { Rules: [{ Destination: { Bucket: 'arn:aws-eusc:s3:::else' } }] } } },
        'its region is not known',
      ],
    ] as const) {
      const { open, calls } = await scripted({ bucket });
      const error = await open().catch((thrown: SovereignError) => thrown);
      expect(error, word).toMatchObject({ code: 'STORE_UNFIT' });
      expect((error as SovereignError).details.join(), word).toContain(word);
      expect(calls.some(({ operation }) => operation === 'PutObject')).toBe(false);
    }
    const unsure = await scripted({
      bucket: { GetPublicAccessBlock: refusal('AccessDenied', 403) },
      boundary: `${BOUNDARY}unknown: warn\n`,
    });
    expect((await unsure.put()).receipt.already).toBe(false);
    expect(unsure.record.lines.join()).toContain('GetPublicAccessBlock');
    // To a role of another account S3 never shows a bucket policy: said, and no reason to keep evidence out of its store.
    for (const refused of [refusal('MethodNotAllowed', 405), refusal('AccessDenied', 403)]) {
      const across = await scripted({ bucket: { GetBucketPolicy: refused } });
      expect((await across.put()).receipt.already).toBe(false);
      expect(across.record.checks.filter(({ verdict }) => verdict === 'unknown')).toHaveLength(3);
      expect(across.record.lines.filter((line) => line.includes('to its own account alone'))).toHaveLength(1);
    }
    const own = { GetCallerIdentity: { Account: '777788889999', Arn: 'arn:aws-eusc:sts::777788889999:assumed-role/a/b' } };
    for (const who of [own, { GetCallerIdentity: refusal('AccessDenied', 403) }]) {
      const { open } = await scripted({ bucket: { GetBucketPolicy: refusal('AccessDenied', 403), ...who } });
      await expect(open()).rejects.toMatchObject({ code: 'STORE_UNFIT' });
    }
    const nobody = await scripted({ boundary: BOUNDARY.replace('evidence: "777788889999"', 'build: "777788889999"') });
    await expect(nobody.open()).rejects.toMatchObject({ code: 'STORE_UNFIT' });
  });

  it('puts a package under legal hold, and believes no store that does not', async () => {
    const boundary = BOUNDARY.replace('retention:', 'legal-hold: true\n  retention:');
    const { put, calls } = await scripted({ boundary });
    expect((await put()).receipt.lock).toMatchObject({ mode: 'COMPLIANCE', legalHold: true });
    expect(calls.find(({ operation }) => operation === 'PutObject')?.input.ObjectLockLegalHoldStatus).toBe('ON');
    for (const status of ['OFF', undefined]) {
      const error = await (await scripted({ boundary, head: { ObjectLockLegalHoldStatus: status } })).put().catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'STORE_DIFFERS', details: [expect.stringContaining('legal hold')] });
    }
  });

  it('locks for years of the calendar, and believes no store that makes them shorter', async () => {
    const boundary = BOUNDARY.replace('days: 365', 'years: 10');
    const { put, calls } = await scripted({ boundary });
    expect((await put()).receipt.lock?.until).toBe('2036-11-23T12:00:00.000Z');
    const sent = calls.find(({ operation }) => operation === 'PutObject')?.input.ObjectLockRetainUntilDate;
    expect(sent).toEqual(new Date('2036-11-23T12:00:00Z'));
    const short = await scripted({ boundary, head: { ObjectLockRetainUntilDate: new Date(NOW + 3650 * DAY) } });
    const error = await short.put().catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'STORE_DIFFERS', details: [expect.stringContaining('less than 10 years')] });
  });

  it('warns of a default retention that is weaker than the declared one', async () => {
    const lock = (DefaultRetention?: object) => ({
      GetObjectLockConfiguration: {
        ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', ...(DefaultRetention && { Rule: { DefaultRetention } }) },
      },
    });
    for (const [retention, warns] of [
      [undefined, true],
      [{ Mode: 'COMPLIANCE', Days: 364 }, true],
      [{ Mode: 'GOVERNANCE', Days: 9999 }, true],
      [{ Mode: 'COMPLIANCE', Years: 1 }, false],
      [{ Mode: 'COMPLIANCE', Days: 365 }, false],
    ] as const) {
      const { open, record } = await scripted({ bucket: lock(retention) });
      await open();
      expect(
        record.lines.some((line) => line.includes('Default retention')),
        JSON.stringify(retention),
      ).toBe(warns);
    }
  });
});
