import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { SovereignError, sha256Hex } from '@sovereign-actions/core';
import type { BucketEvidence } from '../../actions/evidence-upload/src/store/bucket-checks.ts';
import { keyOf, type PackageFile } from '../../actions/evidence-upload/src/store/receipt.ts';
import { openBucket } from './store-context.ts';

/** Answers of a bucket that is fit. */
const FIT: Readonly<Record<string, (bucket: string) => unknown>> = {
  GetBucketEncryption: () => ({
    ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }] },
  }),
  GetPublicAccessBlock: () => ({
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    },
  }),
  GetBucketPolicy: (bucket) => ({
    Policy: JSON.stringify({
      Statement: {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: `arn:aws-eusc:s3:::${bucket}/*`,
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    }),
  }),
  GetBucketReplication: () => ({}),
};

/**
 * What a store does with packages, as one line a question.
 * @param fit whether the bucket is taken as fit where the server does not know all that it is asked
 */
export async function factsOf(boundaryFile: string, env: Record<string, string | undefined>, fit = false): Promise<Record<string, string>> {
  const { context, aws, evidence, out, owner, openWith, close } = await openBucket(boundaryFile, env);
  const bucket = { Bucket: evidence.bucket, ExpectedBucketOwner: owner };
  const facts: Record<string, string> = {};
  const said = async (work: () => Promise<string>) =>
    work().catch((error: Error) => (error instanceof SovereignError ? [error.code, ...error.details].join('; ') : error.name));
  const ask = async (question: string, work: () => Promise<string>) => {
    facts[question] = await said(work);
  };
  const packageOf = (text: string): PackageFile => {
    const file = path.join(out, `${sha256Hex(text).slice(0, 12)}.tar`);
    writeFileSync(file, text);
    return { file, sha256: sha256Hex(text), size: Buffer.byteLength(text), deployment: 'shop-1', time: Date.UTC(2026, 10, 23) / 1000 };
  };
  const versionsOf = async (Key: string) =>
    ((await aws.call('s3', 'ListObjectVersions', { ...bucket, Prefix: Key })).Versions ?? []).length;

  for (const operation of ['GetBucketLocation', 'GetBucketVersioning', 'GetObjectLockConfiguration', ...Object.keys(FIT)] as const)
    await ask(operation, async () => {
      await context.aws.call('s3', operation as 'GetBucketLocation', bucket);
      return 'answers';
    });

  const call: typeof aws.call = (service, operation, input, options) =>
    fit && operation in FIT ? Promise.resolve(FIT[operation]?.(evidence.bucket) as never) : aws.call(service, operation, input, options);
  const storeOf = (more: Partial<BucketEvidence> = {}) => openWith(call, { ...evidence, ...more });

  const pack = packageOf('a package');
  const key = keyOf(pack);
  await ask('a package', async () => {
    const { receipt, read } = await (await storeOf()).put(pack);
    const chunks: Uint8Array[] = [];
    for await (const chunk of read()) chunks.push(chunk);
    return `${receipt.already ? 'already' : 'new'}, ${receipt.lock?.mode}, ${Buffer.concat(chunks).toString() === 'a package' ? 'read back' : 'differs'}`;
  });
  await ask('the same bytes again', async () => {
    const { receipt } = await (await storeOf()).put(pack);
    return `${receipt.already ? 'already' : 'new'}, ${await versionsOf(key)} version`;
  });
  await ask('other bytes under its name', async () => {
    const other = packageOf('another');
    const held = packageOf('held by others');
    await aws.call('s3', 'PutObject', {
      ...bucket,
      Key: keyOf(other),
      Body: 'held by others',
      ChecksumSHA256: Buffer.from(held.sha256, 'hex').toString('base64'),
    });
    await (await storeOf()).put(other);
    return `${await versionsOf(keyOf(other))} versions`;
  });
  await ask('ten writers at once', async () => {
    const many = packageOf('many');
    const store = await storeOf();
    const receipts = await Promise.all(Array.from({ length: 10 }, () => store.put(many)));
    return `${receipts.filter(({ receipt }) => !receipt.already).length} new, ${await versionsOf(keyOf(many))} version`;
  });
  await ask('a wrong SHA-256', async () => {
    await aws.call(
      's3',
      'PutObject',
      { ...bucket, Key: 'wrong', Body: 'x', ChecksumSHA256: Buffer.alloc(32).toString('base64') },
      { attempts: 1 },
    );
    return 'stored';
  });
  const [first] = (await aws.call('s3', 'ListObjectVersions', { ...bucket, Prefix: key })).Versions ?? [];
  const VersionId = first?.VersionId as string;
  await ask('deleting the version', async () => {
    await aws.call('s3', 'DeleteObject', { ...bucket, Key: key, VersionId });
    return 'deleted';
  });
  await ask('a shorter lock', async () => {
    const Retention = { Mode: 'COMPLIANCE', RetainUntilDate: new Date(Date.now() + 60_000) } as const;
    await aws.call('s3', 'PutObjectRetention', { ...bucket, Key: key, VersionId, Retention });
    return 'shortened';
  });
  await ask('a legal hold', async () => {
    const { receipt } = await (await storeOf({ 'legal-hold': true })).put(packageOf('under hold'));
    return `${receipt.lock?.legalHold === true ? 'held' : 'not told'}`;
  });
  await ask('another owner', async () => {
    await aws.call('s3', 'GetBucketVersioning', { ...bucket, ExpectedBucketOwner: '999999999999' });
    return 'answers';
  });
  close();
  return facts;
}
