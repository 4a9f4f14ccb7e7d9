import type { Example, RuleExamples } from '@sovereign-actions/core';
import { BOUNDARY, backend, KEY } from './backend.ts';

type Answers = NonNullable<Example['aws']>;

const TLS = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: ['arn:aws-eusc:s3:::acme-state', 'arn:aws-eusc:s3:::acme-state/*'],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const policy = (...statements: object[]) => ({ Policy: JSON.stringify({ Statement: [TLS, ...statements] }) });
const reader = (account: string) =>
  policy({ Effect: 'Allow', Principal: { AWS: `arn:aws-eusc:iam::${account}:root` }, Action: 's3:GetObject' });
const encrypted = (algorithm: string, key?: string) => ({
  ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: algorithm, KMSMasterKeyID: key } }] },
});
const key = (more: object = {}) => ({
  KeyMetadata: { AWSAccountId: '111122223333', Arn: KEY, KeyState: 'Enabled', KeyManager: 'CUSTOMER', MultiRegion: false, ...more },
});
const replicated = (status: string) => ({
  ReplicationConfiguration: { Rules: [{ Status: status, Destination: { Bucket: 'arn:aws-eusc:s3:::copy', Account: '999999999999' } }] },
});
const access = (restrict: boolean) => ({
  PublicAccessBlockConfiguration: {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: restrict,
  },
});

/** A bucket and a key with which nothing is wrong. */
export const ANSWERS: Answers = {
  GetCallerIdentity: { Account: '111122223333' },
  GetBucketLocation: { LocationConstraint: 'eusc-de-east-1' },
  GetBucketVersioning: { Status: 'Enabled' },
  GetBucketEncryption: encrypted('aws:kms', KEY),
  GetPublicAccessBlock: access(true),
  GetBucketPolicy: policy(),
  GetBucketReplication: { error: 'ReplicationConfigurationNotFoundError' },
  GetObjectLockConfiguration: { error: 'ObjectLockConfigurationNotFoundError' },
  DescribeKey: key(),
  GetKeyRotationStatus: { KeyRotationEnabled: true },
  HeadObject: { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: KEY },
};

const answered = (aws: Answers): Example => ({ files: { 'main.tf': backend() }, inputs: { live: 'true' }, aws });
const pair = (operation: string, failing: object, passing: object = ANSWERS[operation] as object): RuleExamples => ({
  failing: answered({ [operation]: failing }),
  passing: answered({ [operation]: passing }),
});
const locked = (table: object): Example => ({
  files: {
    'sovereign.yaml': `${BOUNDARY}  lock: dynamodb\n`,
    'main.tf': backend({ use_lockfile: undefined, dynamodb_table: '"locks"' }),
  },
  inputs: { live: 'true' },
  aws: { DescribeTable: { Table: { KeySchema: [{ AttributeName: 'LockID', KeyType: 'HASH' }], ...table } } },
});

/** Examples of what AWS says of the bucket, the key and the state, by rule id. */
export const LIVE: Readonly<Record<string, RuleExamples>> = {
  'tf-backend/live-owner': pair('GetBucketLocation', { error: 'NoSuchBucket' }),
  'tf-backend/live-region': pair('GetBucketLocation', { LocationConstraint: 'us-west-2' }),
  'tf-backend/live-versioning': pair('GetBucketVersioning', { Status: 'Suspended' }),
  'tf-backend/live-encryption': pair('GetBucketEncryption', encrypted('aws:kms'), encrypted('aws:kms', KEY.split('/')[1])),
  'tf-backend/live-public': pair('GetPublicAccessBlock', access(false)),
  'tf-backend/live-tls': pair('GetBucketPolicy', { error: 'NoSuchBucketPolicy' }),
  'tf-backend/live-policy': pair('GetBucketPolicy', reader('999999999999'), reader('111122223333')),
  'tf-backend/live-replication': pair('GetBucketReplication', replicated('Enabled'), replicated('Disabled')),
  'tf-backend/live-object': pair('HeadObject', { ServerSideEncryption: 'AES256' }, { error: 'NotFound' }),
  'tf-backend/live-key': pair('DescribeKey', key({ MultiRegion: true })),
  'tf-backend/live-rotation': pair('GetKeyRotationStatus', { KeyRotationEnabled: false }),
  'tf-backend/live-lock': {
    failing: locked({ Replicas: [{ RegionName: 'us-east-1' }] }),
    passing: locked({}),
  },
};
