import { type Context, isObject, messageOf, SovereignError } from '@sovereign-actions/core';
import type { BucketPlace } from './bucket-checks.ts';
import type { Caller } from './bucket-policy.ts';

const OPERATIONS = [
  'GetBucketLocation',
  'GetBucketVersioning',
  'GetObjectLockConfiguration',
  'GetBucketEncryption',
  'GetPublicAccessBlock',
  'GetBucketPolicy',
  'GetBucketReplication',
] as const;
export type BucketOperation = (typeof OPERATIONS)[number];

/** Why S3 gave no answer: the error's name and what it says. */
export interface Denied {
  name: string;
  message: string;
}

/** What S3 says of a bucket to one role: every answer as it came, or why there is none. Whoever has it can judge it again. */
export interface BucketState {
  /** ISO 8601 UTC. */
  askedAt: string;
  /** Who asked, where STS says it. */
  caller?: Caller;
  answers: Partial<Record<BucketOperation, Record<string, unknown>>>;
  denied: Partial<Record<BucketOperation, Denied>>;
}

/** What S3 says of one object of it. */
export interface ObjectState {
  key: string;
  /** Of `HeadObject`. */
  head?: Record<string, unknown>;
  denied?: Denied;
}

/** A bucket and one package in it, as a seal keeps them. */
export interface StoreState extends BucketState {
  object: ObjectState;
}

const ABOUT_ROLES: ReadonlySet<string> = new Set(['NoSuchBucketPolicy', 'AccessDenied']);

/** Asks S3 everything about the bucket. @throws what the boundary and the network refuse: that is no answer about the bucket */
export async function askBucket(context: Context, { bucket, region }: BucketPlace): Promise<BucketState> {
  const { aws, now } = context;
  const state: BucketState = { askedAt: new Date(now()).toISOString(), answers: {}, denied: {} };
  await Promise.all(
    OPERATIONS.map(async (operation) => {
      try {
        state.answers[operation] = asRead(await aws.call('s3', operation, bucket, { region }));
      } catch (error) {
        if (error instanceof SovereignError) throw error;
        state.denied[operation] = deniedBy(error);
      }
    }),
  );
  // What this role may do, or may never see, depends on who it is. Most servers that are not AWS have no STS to ask.
  const isAsked = state.answers.GetBucketPolicy !== undefined || ABOUT_ROLES.has(state.denied.GetBucketPolicy?.name ?? '');
  const caller = isAsked ? await callerOf(context, region) : undefined;
  return caller ? { ...state, caller } : state;
}

/** As a reader of a file finds it: times are texts. */
export const asRead = (answer: object): Record<string, unknown> => {
  const { $metadata, ...told } = JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
  return told;
};

export const deniedBy = (error: unknown): Denied => ({ name: error instanceof Error ? error.name : '', message: messageOf(error) });

const isDenied = (value: unknown): value is Denied =>
  isObject(value) && typeof value.name === 'string' && typeof value.message === 'string';

/** Whether a value that a stranger wrote has the shape of a state. What is in the answers is for whoever judges them. */
function isBucketState(value: unknown): value is BucketState {
  if (!isObject(value) || !isObject(value.answers) || !isObject(value.denied)) return false;
  const { askedAt, caller, answers, denied } = value;
  return (
    typeof askedAt === 'string' &&
    !Number.isNaN(Date.parse(askedAt)) &&
    (caller === undefined || (isObject(caller) && typeof caller.account === 'string' && typeof caller.arn === 'string')) &&
    Object.values(answers).every(isObject) &&
    Object.values(denied).every(isDenied)
  );
}

export function isStoreState(value: unknown): value is StoreState {
  if (!isBucketState(value)) return false;
  const { object } = value as { object?: unknown };
  if (!isObject(object) || typeof object.key !== 'string') return false;
  return isObject(object.head) || isDenied(object.denied);
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
