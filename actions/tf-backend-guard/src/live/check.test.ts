import { type Boundary, type Context, parseBoundary } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { beforeAll, expect, it } from 'vitest';
import { checkLive } from './check.ts';

const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f';
const FAR = 'arn:aws:kms:us-east-1:111122223333:key/5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f';
const TLS = {
  Statement: [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws-eusc:s3:::acme-state', 'arn:aws-eusc:s3:::acme-state/*'],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
};

let boundary: Boundary;
beforeAll(async () => {
  boundary = await parseBoundary(
    `version: 1\npreset: eusc\naccounts: { build: "444455556666", deploy: "111122223333" }\nstate: { bucket: acme-state, kms-key: "${KEY}", lock: s3 }\n`,
    'sovereign.yaml',
    '/',
  );
});

type Answer = object | Error;
const failure = (name: string, status = 400): Error =>
  Object.assign(new Error(`${name} said`), { name, $metadata: { httpStatusCode: status } });
const encrypted = (algorithm: string, key?: string) => ({
  ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: algorithm, KMSMasterKeyID: key } }] },
});
const good: Record<string, Answer> = {
  GetCallerIdentity: { Account: '111122223333' },
  GetBucketLocation: { LocationConstraint: 'eusc-de-east-1' },
  GetBucketVersioning: { Status: 'Enabled' },
  GetBucketEncryption: encrypted('aws:kms', KEY),
  GetPublicAccessBlock: {
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
  },
  GetBucketPolicy: { Policy: JSON.stringify(TLS) },
  GetBucketReplication: failure('ReplicationConfigurationNotFoundError', 404),
  GetObjectLockConfiguration: failure('ObjectLockConfigurationNotFoundError', 404),
  DescribeKey: { KeyMetadata: { AWSAccountId: '111122223333', Arn: KEY, KeyState: 'Enabled', KeyManager: 'CUSTOMER', MultiRegion: false } },
  GetKeyRotationStatus: { KeyRotationEnabled: true },
  HeadObject: { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: KEY },
};

/** An AWS in which only the second account owns the bucket. */
const found = async (answers: Record<string, Answer>, keys = ['app/terraform.tfstate'], tables: string[] = []) => {
  const call = async (_: string, operation: string, input: { ExpectedBucketOwner?: string }) => {
    if (input.ExpectedBucketOwner === '444455556666') throw failure('AccessDenied', 403);
    const answer = { ...good, ...answers }[operation];
    if (answer instanceof Error || answer === undefined) throw answer ?? new Error(operation);
    return answer;
  };
  const { context, record } = testContext({ boundary, aws: { call } as unknown as Context['aws'] });
  const findings = await checkLive(context, boundary.state as NonNullable<Boundary['state']>, keys, tables);
  return { record, said: findings.map(({ rule, verdict }) => `${rule.replace('tf-backend/live-', '')} ${verdict}`) };
};

it('finds nothing where all is right, and notes each answer', async () => {
  const { said, record } = await found({});
  expect(said).toEqual([]);
  expect(record.checks.length).toBeGreaterThan(9);
  expect(record.checks.every(({ verdict }) => verdict === 'holds')).toBe(true);
});

const policy = (...statements: object[]) => ({ Policy: JSON.stringify({ Statement: [...TLS.Statement, ...statements] }) });
const replicated = (destination: object, status = 'Enabled') => ({
  ReplicationConfiguration: { Rules: [{ Status: status, Destination: destination }] },
});
const key = (more: object) => ({ KeyMetadata: { ...(good.DescribeKey as { KeyMetadata: object }).KeyMetadata, ...more } });
it.each<[string, Record<string, Answer>, string[]]>([
  ['another owner, or a denial', { GetBucketLocation: failure('AccessDenied', 403) }, ['owner unknown']],
  ['no bucket', { GetBucketLocation: failure('NoSuchBucket', 404) }, ['owner broken']],
  ['a foreign job', { GetCallerIdentity: { Account: '999999999999' } }, ['owner broken']],
  ['another region', { GetBucketLocation: { LocationConstraint: 'us-west-2' } }, ['region broken']],
  ['the oldest region', { GetBucketLocation: {} }, ['region broken']],
  ['no versions', { GetBucketVersioning: {} }, ['versioning broken']],
  ['AES256 by default', { GetBucketEncryption: encrypted('AES256') }, ['encryption broken']],
  ["AWS's own key", { GetBucketEncryption: encrypted('aws:kms') }, ['encryption broken']],
  ['a key elsewhere', { GetBucketEncryption: encrypted('aws:kms', FAR) }, ['encryption broken']],
  ['the key by its id', { GetBucketEncryption: encrypted('aws:kms', KEY.split('/')[1]) }, []],
  ['an open block', { GetPublicAccessBlock: { PublicAccessBlockConfiguration: { BlockPublicAcls: true } } }, ['public broken']],
  ['no block', { GetPublicAccessBlock: failure('NoSuchPublicAccessBlockConfiguration', 404) }, ['public broken']],
  ['no policy', { GetBucketPolicy: failure('NoSuchBucketPolicy', 404) }, ['tls broken']],
  [
    'a policy for one user alone',
    { GetBucketPolicy: { Policy: JSON.stringify({ Statement: { ...TLS.Statement[0], Principal: { AWS: '111122223333' } } }) } },
    ['tls broken'],
  ],
  ['a policy that cannot be read', { GetBucketPolicy: { Policy: '{' } }, ['tls unknown']],
  [
    'a friend in the policy',
    { GetBucketPolicy: policy({ Effect: 'Allow', Principal: { AWS: 'arn:aws-eusc:iam::999999999999:root' }, Action: '*' }) },
    ['policy broken'],
  ],
  ['everyone in the policy', { GetBucketPolicy: policy({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject' }) }, ['policy broken']],
  [
    'our own account in the policy',
    { GetBucketPolicy: policy({ Effect: 'Allow', Principal: { AWS: ['444455556666'] }, Action: '*' }) },
    [],
  ],
  [
    'a copy in another account',
    { GetBucketReplication: replicated({ Bucket: 'arn:aws-eusc:s3:::x', Account: '999999999999' }) },
    ['replication broken'],
  ],
  [
    'a copy under a key elsewhere',
    { GetBucketReplication: replicated({ Bucket: 'arn:aws:s3:::x', EncryptionConfiguration: { ReplicaKmsKeyID: FAR } }) },
    ['replication broken'],
  ],
  ['a copy somewhere', { GetBucketReplication: replicated({ Bucket: 'arn:aws-eusc:s3:::x' }) }, ['replication unknown']],
  [
    'a copy under a key of the region',
    { GetBucketReplication: replicated({ Bucket: 'arn:aws-eusc:s3:::x', EncryptionConfiguration: { ReplicaKmsKeyID: KEY } }) },
    [],
  ],
  [
    'a copy that is switched off',
    { GetBucketReplication: replicated({ Bucket: 'arn:aws:s3:::x', Account: '999999999999' }, 'Disabled') },
    [],
  ],
  ['a disabled key', { DescribeKey: key({ KeyState: 'PendingDeletion' }) }, ['key broken']],
  ['a multi-Region key', { DescribeKey: key({ MultiRegion: true }) }, ['key broken']],
  [
    'a key with a copy',
    { DescribeKey: key({ MultiRegion: true, MultiRegionConfiguration: { ReplicaKeys: [{ Region: 'us-east-1' }] } }) },
    ['key broken'],
  ],
  ['no key', { DescribeKey: failure('NotFoundException', 400) }, ['key broken']],
  ['a denied key', { DescribeKey: failure('AccessDeniedException', 400) }, ['key unknown']],
  ['no rotation', { GetKeyRotationStatus: { KeyRotationEnabled: false } }, ['rotation broken']],
  ['state with AES256', { HeadObject: { ServerSideEncryption: 'AES256' } }, ['object broken']],
  ['state under another key', { HeadObject: { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: FAR } }, ['object broken']],
  ['no state yet', { HeadObject: failure('NotFound', 404) }, []],
  ['state that may not be seen', { HeadObject: failure('Forbidden', 403) }, ['object unknown']],
  ['a server that fails', { GetBucketVersioning: failure('InternalError', 500) }, ['versioning unknown']],
])('sees %s', async (_, answers, expected) => expect((await found(answers)).said).toEqual(expected));

it('does not know a lock table', async () => {
  const locked = { ...(boundary.state as NonNullable<Boundary['state']>), lock: 'dynamodb' as const };
  const { context } = testContext({
    boundary,
    aws: { call: async (_: string, operation: string) => good[operation] } as unknown as Context['aws'],
  });
  expect(await checkLive(context, locked, [])).toContainEqual(
    expect.objectContaining({ rule: 'tf-backend/live-lock', verdict: 'unknown' }),
  );
});

it('says what it did not look at', async () => {
  const { said } = await found(
    {},
    Array.from({ length: 600 }, (_, index) => `app/${index}`),
  );
  expect(said).toEqual(['object unknown']);
});

const table = (more: object = {}) => ({ Table: { KeySchema: [{ AttributeName: 'LockID', KeyType: 'HASH' }], ...more } });
it.each<[string, Answer, string[]]>([
  ['without copies', table({ TableArn: 'arn:aws-eusc:dynamodb:eusc-de-east-1:111122223333:table/locks' }), []],
  ['with a copy inside', table({ Replicas: [{ RegionName: 'eusc-de-east-1' }] }), []],
  ['with a copy outside', table({ Replicas: [{ RegionName: 'eusc-de-east-1' }, { RegionName: 'us-east-1' }] }), ['lock broken']],
  ['with a copy somewhere', table({ Replicas: [{}] }), ['lock broken']],
  ['of another account', table({ TableArn: 'arn:aws-eusc:dynamodb:eusc-de-east-1:999999999999:table/locks' }), ['lock broken']],
  ['under a key elsewhere', table({ SSEDescription: { KMSMasterKeyArn: FAR } }), ['lock broken']],
  ['that takes no lock', table({ KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }] }), ['lock broken']],
  ['that is not there', failure('ResourceNotFoundException', 400), ['lock broken']],
  ['that may not be asked for', failure('AccessDeniedException', 400), ['lock unknown']],
  ['that does not answer', failure('InternalServerError', 500), ['lock unknown']],
])('lock table %s', async (_, answer, expected) => expect((await found({ DescribeTable: answer }, [], ['locks'])).said).toEqual(expected));
