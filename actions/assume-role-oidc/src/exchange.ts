import { setTimeout as wait } from 'node:timers/promises';
import { type AwsCredentials, type Context, messageOf, type OperationOutput } from '@sovereign-actions/core';
import { roleError } from './errors.ts';
import type { Role } from './role.ts';
import type { SessionPolicies, SessionTags } from './session.ts';
import { isTransient, reasonOf, stsFailure, type Trial } from './sts-errors.ts';
import type { JobToken } from './token.ts';

export type Assumed = OperationOutput<'sts', 'AssumeRoleWithWebIdentity'>;
export type Chained = OperationOutput<'sts', 'AssumeRole'>;

/** One step on the way to the last role. */
export interface Hop {
  role: Role;
  sessionName: string;
  /** Seconds. */
  duration: number;
  region: string;
  request: SessionPolicies & SessionTags;
}

/** When the whole exchange is given up. */
export interface Deadline {
  /** Milliseconds since the epoch, by the clock of the step. */
  ends: number;
  seconds: number;
}

/** How often a call is tried, and how long is waited in between at most. */
const ATTEMPTS = 5;
const LONGEST_WAIT_MS = 8_000;

type Needs = Pick<Context, 'aws' | 'now' | 'log'>;

/** `AssumeRoleWithWebIdentity` with a fresh token for each attempt. @throws STS_REFUSED, STS_UNAVAILABLE */
export async function becomeByToken(
  context: Needs,
  hop: Hop,
  deadline: Deadline,
  freshToken: () => Promise<JobToken>,
): Promise<{ assumed: Assumed; token: JobToken; attempts: number }> {
  return attempts(context, deadline, async (signal) => {
    const token = await freshToken();
    const trial = { hop, token, secrets: [token.text] };
    const { Policy, PolicyArns } = hop.request;
    const input = {
      ...common(hop),
      WebIdentityToken: token.text,
      ...(Policy !== undefined && { Policy }),
      ...(PolicyArns && { PolicyArns }),
    };
    return {
      trial,
      send: async () => ({
        assumed: await context.aws.call('sts', 'AssumeRoleWithWebIdentity', input, {
          region: hop.region,
          anonymous: true,
          attempts: 1,
          signal,
        }),
        token,
      }),
    };
  });
}

/** `AssumeRole` with the credentials of the hop before. @throws STS_REFUSED, STS_UNAVAILABLE */
export async function becomeByRole(
  context: Needs,
  hop: Hop,
  deadline: Deadline,
  credentials: AwsCredentials,
): Promise<{ assumed: Chained; attempts: number }> {
  const trial = { hop, secrets: [credentials.secretAccessKey, credentials.sessionToken ?? ''] };
  const input = { ...common(hop), ...hop.request };
  return attempts(context, deadline, async (signal) => ({
    trial,
    send: async () => ({
      assumed: await context.aws.call('sts', 'AssumeRole', input, { region: hop.region, credentials, attempts: 1, signal }),
    }),
  }));
}

const common = ({ role, sessionName, duration }: Hop) => ({ RoleArn: role.arn, RoleSessionName: sessionName, DurationSeconds: duration });

interface Attempt<T> {
  trial: Trial;
  send: () => Promise<T>;
}

/** Tries again what passes by itself. Waits are random up to a doubling bound (full jitter). */
async function attempts<T>(
  { now, log }: Needs,
  { ends, seconds }: Deadline,
  prepare: (signal: AbortSignal) => Promise<Attempt<T>>,
): Promise<T & { attempts: number }> {
  const left = () => ends - now();
  for (let attempt = 1; ; attempt += 1) {
    const signal = AbortSignal.timeout(Math.max(1, left()));
    const { trial, send } = await prepare(signal);
    try {
      return { ...(await send()), attempts: attempt };
    } catch (error) {
      if (signal.aborted) throw outOfTime(seconds, attempt, messageOf(error));
      if (!isTransient(error)) throw stsFailure(error, trial);
      const delay = Math.random() * Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt);
      if (attempt === ATTEMPTS || delay >= left()) throw stsFailure(error, trial, attempt);
      log.info(`STS: ${reasonOf(error, trial.secrets)}; attempt ${attempt} of ${ATTEMPTS}.`);
      await wait(delay);
    }
  }
}

const outOfTime = (seconds: number, attempt: number, reason: string) =>
  roleError(
    'STS_UNAVAILABLE',
    `STS did not answer in ${seconds} s (attempt ${attempt}): ${reason}`,
    'Try again; if it stays, look at the network and at the service health of the region, or raise timeout-seconds.',
  );
