import {
  accountOf,
  type Boundary,
  type Check,
  type Context,
  homeRegion,
  messageOf,
  SovereignError,
  type Verdict,
} from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';

export type BucketEvidence = Extract<NonNullable<Boundary['evidence']>, { bucket: string }>;

/** A bucket of the boundary and the account that must own it: part of every call. */
export interface Bucket {
  Bucket: string;
  ExpectedBucketOwner: string;
}

export interface BucketPlace {
  bucket: Bucket;
  region: string;
}

/** The declared bucket, region and owner. @throws STORE_UNFIT when the boundary does not say who owns the bucket */
export function placeOf(boundary: Boundary, evidence: BucketEvidence): BucketPlace {
  const ids = new Set(Object.values(boundary.accounts));
  const reference = evidence.account ?? (boundary.accounts.evidence ? 'evidence' : ids.size === 1 ? ([...ids][0] as string) : undefined);
  if (reference === undefined) {
    throw evidenceError(
      'STORE_UNFIT',
      `The boundary does not say which account owns the bucket ${evidence.bucket}.`,
      'Name it under "evidence: account:", or call one of the accounts "evidence".',
    );
  }
  return {
    bucket: { Bucket: evidence.bucket, ExpectedBucketOwner: accountOf(boundary, reference) },
    region: evidence.region ?? homeRegion(boundary),
  };
}

/**
 * Asks S3 whether the bucket is what the boundary declares, before anything is sent to it. Each answer is noted in the record.
 * @throws STORE_UNFIT when one is broken, or cannot be known and the boundary does not let that pass
 */
export async function checkBucket(context: Context, evidence: BucketEvidence, { bucket, region }: BucketPlace): Promise<void> {
  const { aws, boundary, record, log } = context;
  const call: Call = async (operation) => (await aws.call('s3', operation, bucket, { region })) as Answer;
  const checks = await Promise.all(QUESTIONS.map((question) => ask(question, call, evidence, region)));
  for (const { name, verdict, detail } of checks) record.check(name, verdict, detail);
  const lacking = checks.filter(({ verdict }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail'));
  if (lacking.length > 0) {
    throw evidenceError(
      'STORE_UNFIT',
      `Bucket ${bucket.Bucket} is not fit to keep evidence: nothing was sent to it.`,
      'Correct the bucket (the Terraform template makes one that fits), or let this role read its settings.',
      { details: lacking.map(({ name, detail }) => `${name}: ${detail}`) },
    );
  }
  for (const { verdict, detail } of checks) if (verdict === 'unknown') log.warn(detail);
}

// biome-ignore lint/suspicious/noExplicitAny: each question knows the answer of its own operation.
type Answer = any;
type BucketOperation =
  | 'GetBucketLocation'
  | 'GetBucketVersioning'
  | 'GetObjectLockConfiguration'
  | 'GetBucketEncryption'
  | 'GetPublicAccessBlock';
type Call = (operation: BucketOperation) => Promise<Answer>;

interface Question {
  name: string;
  operation: BucketOperation;
  /** Errors that are an answer: what is asked for is not set. */
  absent: readonly string[];
  judge(answer: Answer, evidence: BucketEvidence, region: string): [Verdict, string];
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'bucket region',
    operation: 'GetBucketLocation',
    absent: [],
    judge: ({ LocationConstraint }, _, region) => {
      const actual = LocationConstraint === 'EU' ? 'eu-west-1' : LocationConstraint || 'us-east-1';
      return [actual === region ? 'holds' : 'broken', `the bucket is in ${actual}${actual === region ? '' : `, not in ${region}`}.`];
    },
  },
  {
    name: 'bucket versioning',
    operation: 'GetBucketVersioning',
    absent: [],
    judge: ({ Status }) => [Status === 'Enabled' ? 'holds' : 'broken', `versioning is ${Status ?? 'off'}.`],
  },
  {
    name: 'bucket object lock',
    operation: 'GetObjectLockConfiguration',
    absent: ['ObjectLockConfigurationNotFoundError'],
    judge: (answer) => {
      const enabled = answer?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
      return [enabled ? 'holds' : 'broken', `Object Lock is ${enabled ? 'on' : 'off'}.`];
    },
  },
  {
    name: 'bucket encryption',
    operation: 'GetBucketEncryption',
    absent: ['ServerSideEncryptionConfigurationNotFoundError'],
    judge: (answer, evidence) => {
      const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
      const algorithm: string = rule?.SSEAlgorithm ?? 'none';
      const wanted = evidence['kms-key'] === undefined ? algorithm !== 'none' : algorithm.startsWith('aws:kms');
      const key = rule?.KMSMasterKeyID ? ` with ${rule.KMSMasterKeyID}` : '';
      return [
        wanted ? 'holds' : 'broken',
        `default encryption is ${algorithm}${key}${wanted ? '' : ', and the boundary names a KMS key'}.`,
      ];
    },
  },
  {
    name: 'bucket public access',
    operation: 'GetPublicAccessBlock',
    absent: ['NoSuchPublicAccessBlockConfiguration'],
    judge: (answer) => {
      const block = answer?.PublicAccessBlockConfiguration ?? {};
      const open = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'].filter(
        (name) => block[name] !== true,
      );
      return [open.length === 0 ? 'holds' : 'broken', open.length === 0 ? 'public access is blocked.' : `${open.join(', ')} is not set.`];
    },
  },
];

async function ask({ name, operation, absent, judge }: Question, call: Call, evidence: BucketEvidence, region: string): Promise<Check> {
  try {
    const [verdict, detail] = judge(await call(operation), evidence, region);
    return { name, verdict, detail };
  } catch (error) {
    const kind = error instanceof Error ? error.name : '';
    if (absent.includes(kind)) {
      const [verdict, detail] = judge(undefined, evidence, region);
      return { name, verdict, detail };
    }
    if (kind === 'NoSuchBucket') return { name, verdict: 'broken', detail: `there is no bucket ${evidence.bucket}.` };
    if (kind === 'AccessDenied')
      return { name, verdict: 'unknown', detail: `S3 does not answer ${operation} to this role, or another account owns the bucket.` };
    // Refusals of the boundary and of the network are not answers about the bucket.
    if (error instanceof SovereignError) throw error;
    return { name, verdict: 'unknown', detail: `S3 did not answer ${operation}: ${messageOf(error)}` };
  }
}
