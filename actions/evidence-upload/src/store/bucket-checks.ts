import {
  accountOf,
  arnPartition,
  type Boundary,
  type Check,
  type Context,
  homeRegion,
  messageOf,
  type OperationOutput,
  SovereignError,
  type Verdict,
} from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import { type BucketPolicy, type Caller, judgeRemoval, judgeRetention, judgeTls, parsePolicy } from './bucket-policy.ts';
import { judgeReplication } from './replication.ts';
import { daysOfLock, isShorter, lengthText } from './retention.ts';

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
  const { aws, boundary, record, log, now } = context;
  const asked = new Map<BucketOperation, Promise<Answer>>();
  const call = (operation: BucketOperation): Promise<Answer> => {
    const answer = asked.get(operation) ?? aws.call('s3', operation, bucket, { region });
    asked.set(operation, answer);
    return answer;
  };
  const subject: Subject = {
    evidence,
    boundary,
    region,
    owner: bucket.ExpectedBucketOwner,
    arn: `arn:${arnPartition(boundary.partition)}:s3:::${bucket.Bucket}`,
    now: now(),
    caller: () => callerOf(context, region),
  };
  const checks = await Promise.all(QUESTIONS.map((question) => ask(question, call, subject)));
  for (const { name, verdict, detail } of checks) record.check(name, verdict, detail);
  const lacking = checks.filter(
    ({ verdict, nobodyCan }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail' && nobodyCan !== true),
  );
  if (lacking.length > 0) {
    throw evidenceError(
      'STORE_UNFIT',
      `Bucket ${bucket.Bucket} is not fit to keep evidence: nothing was sent to it.`,
      'Correct the bucket (the Terraform template makes one that fits), or let this role read its settings.',
      { details: lacking.map(({ name, detail }) => `${name}: ${detail}`) },
    );
  }
  for (const { verdict, detail } of checks) if (verdict === 'unknown') log.warn(detail);
  const weaker = weakerDefault((await call('GetObjectLockConfiguration').catch(() => undefined)) as LockConfiguration, evidence, now());
  if (weaker !== undefined) log.warn(`Default retention of ${bucket.Bucket}: ${weaker}`);
}

type LockConfiguration = OperationOutput<'s3', 'GetObjectLockConfiguration'> | undefined;

/**
 * How the bucket's default retention is weaker than what the boundary declares. This step sends its own lock, so it is no reason
 * to stop: it is about whatever else is put there.
 */
function weakerDefault(answer: LockConfiguration, { retention }: BucketEvidence, now: number): string | undefined {
  if (answer === undefined) return undefined;
  const { Mode, Days, Years } = answer.ObjectLockConfiguration?.Rule?.DefaultRetention ?? {};
  if (Mode === undefined) return 'none, so that only what sends its own lock is locked.';
  const text = `${Mode}, ${Days !== undefined ? `${Days} days` : `${Years} years`}; the boundary declares ${retention.mode}, ${lengthText(retention)}.`;
  return isShorter({ Days, Years }, retention, now) || (Mode === 'GOVERNANCE' && retention.mode === 'COMPLIANCE') ? text : undefined;
}

/** Who this step is; undefined when STS does not say. */
async function callerOf({ aws }: Context, region: string): Promise<Caller | undefined> {
  try {
    const { Account, Arn } = await aws.call('sts', 'GetCallerIdentity', {}, { region });
    return Account !== undefined && Arn !== undefined ? { account: Account, arn: Arn } : undefined;
  } catch {
    return undefined;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: each question knows the answer of its own operation.
type Answer = any;
type BucketOperation =
  | 'GetBucketLocation'
  | 'GetBucketVersioning'
  | 'GetObjectLockConfiguration'
  | 'GetBucketEncryption'
  | 'GetPublicAccessBlock'
  | 'GetBucketPolicy'
  | 'GetBucketReplication';
type Call = (operation: BucketOperation) => Promise<Answer>;

/** What the questions are about. */
interface Subject {
  evidence: BucketEvidence;
  boundary: Boundary;
  /** Where the boundary declares the bucket. */
  region: string;
  owner: string;
  arn: string;
  /** Milliseconds. */
  now: number;
  caller(): Promise<Caller | undefined>;
}

interface Question {
  name: string;
  operation: BucketOperation;
  /** Errors that are an answer: what is asked for is not set. */
  absent: readonly string[];
  judge(answer: Answer, subject: Subject): [Verdict, string] | Promise<[Verdict, string]>;
}

const NO_POLICY = ['NoSuchBucketPolicy'];

/** @throws SyntaxError, TypeError for what is no policy: then nothing is known of it */
const policyOf = (answer: { Policy?: string } | undefined): BucketPolicy => (answer === undefined ? [] : parsePolicy(answer.Policy ?? ''));

const QUESTIONS: readonly Question[] = [
  {
    name: 'bucket region',
    operation: 'GetBucketLocation',
    absent: [],
    judge: ({ LocationConstraint }, { region }) => {
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
    judge: (answer, { evidence }) => {
      const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
      const algorithm: string = rule?.SSEAlgorithm ?? 'none';
      const wanted = evidence['kms-key'] === undefined ? algorithm !== 'none' : algorithm.startsWith('aws:kms');
      const key = rule?.KMSMasterKeyID ? ` with ${rule.KMSMasterKeyID}` : '';
      return [
        wanted ? 'holds' : 'broken',
        `default encryption is ${algorithm}${key}${wanted || evidence['kms-key'] === undefined ? '' : ', and the boundary names a KMS key'}.`,
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
  {
    name: 'bucket policy: TLS only',
    operation: 'GetBucketPolicy',
    absent: NO_POLICY,
    judge: (answer, { arn }) => judgeTls(policyOf(answer), arn),
  },
  {
    name: 'bucket policy: retention',
    operation: 'GetBucketPolicy',
    absent: NO_POLICY,
    judge: (answer, { arn, evidence, now }) => judgeRetention(policyOf(answer), arn, daysOfLock(evidence.retention, now)),
  },
  {
    name: 'bucket policy: removal',
    operation: 'GetBucketPolicy',
    absent: NO_POLICY,
    judge: async (answer, { arn, evidence, owner, caller }) =>
      judgeRemoval(policyOf(answer), arn, await caller(), owner, evidence.retention.mode),
  },
  {
    name: 'bucket replication',
    operation: 'GetBucketReplication',
    absent: ['ReplicationConfigurationNotFoundError'],
    judge: (answer, { boundary }) => judgeReplication(answer?.ReplicationConfiguration, boundary),
  },
];

interface Answered extends Check {
  /** Set where S3 itself lets no role like this one know: that is said, and stops nothing. */
  nobodyCan?: true;
}

async function ask({ name, operation, absent, judge }: Question, call: Call, subject: Subject): Promise<Answered> {
  try {
    const [verdict, detail] = await judge(await call(operation), subject);
    return { name, verdict, detail };
  } catch (error) {
    const kind = error instanceof Error ? error.name : '';
    if (absent.includes(kind)) {
      const [verdict, detail] = await judge(undefined, subject);
      return { name, verdict, detail };
    }
    if (kind === 'NoSuchBucket') return { name, verdict: 'broken', detail: `there is no bucket ${subject.evidence.bucket}.` };
    if (kind === 'MethodNotAllowed' && operation === 'GetBucketPolicy')
      return {
        name,
        verdict: 'unknown',
        detail: `S3 shows the policy of a bucket to its own account alone: look at it with a role of account ${subject.owner}.`,
        nobodyCan: true,
      };
    if (kind === 'AccessDenied')
      return { name, verdict: 'unknown', detail: `S3 does not answer ${operation} to this role, or another account owns the bucket.` };
    // Refusals of the boundary and of the network are not answers about the bucket.
    if (error instanceof SovereignError) throw error;
    return { name, verdict: 'unknown', detail: `S3 did not answer ${operation}: ${messageOf(error)}` };
  }
}
