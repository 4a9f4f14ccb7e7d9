import {
  accountOf,
  arnPartition,
  type Boundary,
  type Check,
  type Context,
  homeRegion,
  messageOf,
  type Verdict,
} from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import { type BucketPolicy, type Caller, judgeRemoval, judgeRetention, judgeTls, parsePolicy } from './bucket-policy.ts';
import { askBucket, type BucketOperation, type BucketState } from './bucket-state.ts';
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
export async function checkBucket(context: Context, evidence: BucketEvidence, place: BucketPlace): Promise<BucketState> {
  const { boundary, record, log } = context;
  const state = await askBucket(context, place);
  const checks = judgeBucket(state, boundary, evidence, place, [{ name: REMOVAL, caller: state.caller }]);
  for (const { name, verdict, detail } of checks) record.check(name, verdict, detail);
  const lacking = checks.filter(
    ({ verdict, nobodyCan }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail' && nobodyCan !== true),
  );
  if (lacking.length > 0) {
    throw evidenceError(
      'STORE_UNFIT',
      `Bucket ${evidence.bucket} is not fit to keep evidence: nothing was sent to it.`,
      'Correct the bucket (the Terraform template makes one that fits), or let this role read its settings.',
      { details: lacking.map(({ name, detail }) => `${name}: ${detail}`) },
    );
  }
  const unknown = checks.filter(({ verdict }) => verdict === 'unknown');
  for (const { detail } of unknown.filter(({ nobodyCan }) => !nobodyCan)) log.warn(detail);
  const [unseen] = unknown.filter(({ nobodyCan }) => nobodyCan);
  if (unseen) log.info(unseen.detail);
  const weaker = weakerDefault(state, evidence);
  if (weaker !== undefined) log.warn(`Default retention of ${evidence.bucket}: ${weaker}`);
  return state;
}

/**
 * How the bucket's default retention is weaker than what the boundary declares. This step sends its own lock, so it is no reason
 * to stop: it is about whatever else is put there.
 */
function weakerDefault({ answers, askedAt }: BucketState, { retention }: BucketEvidence): string | undefined {
  const answer: Answer = answers.GetObjectLockConfiguration;
  if (answer === undefined) return undefined;
  const { Mode, Days, Years } = answer.ObjectLockConfiguration?.Rule?.DefaultRetention ?? {};
  if (Mode === undefined) return 'none, so that only what sends its own lock is locked.';
  const text = `${Mode}, ${Days !== undefined ? `${Days} days` : `${Years} years`}; the boundary declares ${retention.mode}, ${lengthText(retention)}.`;
  return isShorter({ Days, Years }, retention, Date.parse(askedAt)) || (Mode === 'GOVERNANCE' && retention.mode === 'COMPLIANCE')
    ? text
    : undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: each question knows the answer of its own operation.
type Answer = any;

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
  caller: Caller | undefined;
}

interface Question {
  name: string;
  operation: BucketOperation;
  /** Errors that are an answer: what is asked for is not set. */
  absent: readonly string[];
  /** May throw for an answer of another shape: then nothing is known. */
  judge(answer: Answer, subject: Subject): [Verdict, string];
}

const REMOVAL = 'bucket policy: removal';
const NO_POLICY = ['NoSuchBucketPolicy'];

/** @throws SyntaxError, TypeError for what is no policy: then nothing is known of it */
const policyOf = (answer: Answer): BucketPolicy => (answer === undefined ? [] : parsePolicy(answer.Policy ?? ''));

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
    name: REMOVAL,
    operation: 'GetBucketPolicy',
    absent: NO_POLICY,
    judge: (answer, { arn, evidence, owner, caller }) => judgeRemoval(policyOf(answer), arn, caller, owner, evidence.retention.mode),
  },
  {
    name: 'bucket replication',
    operation: 'GetBucketReplication',
    absent: ['ReplicationConfigurationNotFoundError'],
    judge: (answer, { boundary }) => judgeReplication(answer?.ReplicationConfiguration, boundary),
  },
];

/** What an answer comes to. */
export interface Answered extends Check {
  /** Set where S3 itself lets no role like this one know: that is said, and stops nothing. */
  nobodyCan?: true;
}

/**
 * What S3 said of a bucket, held against the boundary. Pure.
 * @param remover who must not be able to take evidence away: each is a check of its own, under its name
 */
export function judgeBucket(
  state: BucketState,
  boundary: Boundary,
  evidence: BucketEvidence,
  { bucket, region }: BucketPlace,
  remover: readonly { name: string; caller: Caller | undefined }[],
): Answered[] {
  const subject = {
    evidence,
    boundary,
    region,
    owner: bucket.ExpectedBucketOwner,
    arn: `arn:${arnPartition(boundary.partition)}:s3:::${bucket.Bucket}`,
    now: Date.parse(state.askedAt),
    caller: undefined,
  };
  return QUESTIONS.flatMap((question) =>
    question.name === REMOVAL
      ? remover.map(({ name, caller }) => ({ ...judgeAnswer(question, state, { ...subject, caller }), name }))
      : [judgeAnswer(question, state, subject)],
  );
}

function judgeAnswer({ name, operation, absent, judge }: Question, { answers, denied, caller }: BucketState, subject: Subject): Answered {
  const answer = answers[operation];
  const { name: kind, message } = denied[operation] ?? { name: '', message: 'there is no answer' };
  if (answer === undefined && !absent.includes(kind)) {
    if (kind === 'NoSuchBucket') return { name, verdict: 'broken', detail: `there is no bucket ${subject.evidence.bucket}.` };
    // To a role of another account S3 says that it may not, and where it may, that it cannot.
    const isForeign = kind === 'MethodNotAllowed' || (kind === 'AccessDenied' && caller && caller.account !== subject.owner);
    if (operation === 'GetBucketPolicy' && isForeign)
      return {
        name,
        verdict: 'unknown',
        detail: `S3 shows the policy of a bucket to its own account alone: the job that seals, in account ${subject.owner}, looks at it.`,
        nobodyCan: true,
      };
    if (kind === 'AccessDenied')
      return { name, verdict: 'unknown', detail: `S3 does not answer ${operation} to this role, or another account owns the bucket.` };
    return { name, verdict: 'unknown', detail: `S3 did not answer ${operation}: ${message}` };
  }
  try {
    const [verdict, detail] = judge(answer, subject);
    return { name, verdict, detail };
  } catch (error) {
    return { name, verdict: 'unknown', detail: `S3 did not answer ${operation}: ${messageOf(error)}` };
  }
}
