import { setTimeout as wait } from 'node:timers/promises';
import type { AwsCredentials, Context, OperationOutput } from '@sovereign-actions/core';
import type { JobToken } from '@sovereign-actions/core/job-token';
import { roleError } from './errors.ts';
import type { Role } from './role.ts';
import type { SessionPolicies, SessionTags } from './session.ts';
import { isTransient, reasonOf, stsFailure, type Trial } from './sts-errors.ts';

export type Assumed = OperationOutput<'sts', 'AssumeRoleWithWebIdentity'>;
export type Chained = OperationOutput<'sts', 'AssumeRole'>;
export type Caller = OperationOutput<'sts', 'GetCallerIdentity'>;

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
    const trial = { ...trialOf(hop), token, secrets: [token.text] };
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
  const trial = { ...trialOf(hop), secrets: secretsOf(credentials) };
  const input = { ...common(hop), ...hop.request };
  return attempts(context, deadline, async (signal) => ({
    trial,
    send: async () => ({
      assumed: await context.aws.call('sts', 'AssumeRole', input, { region: hop.region, credentials, attempts: 1, signal }),
    }),
  }));
}

/** `GetCallerIdentity`: whose credentials they are. @throws STS_REFUSED, STS_UNAVAILABLE */
export async function askCaller(context: Needs, region: string, credentials: AwsCredentials, deadline: Deadline): Promise<Caller> {
  const trial = { region, what: 'the credentials', secrets: secretsOf(credentials) };
  const { caller } = await attempts(context, deadline, async (signal) => ({
    trial,
    send: async () => ({ caller: await context.aws.call('sts', 'GetCallerIdentity', {}, { region, credentials, attempts: 1, signal }) }),
  }));
  return caller;
}

const trialOf = (hop: Hop) => ({ region: hop.region, what: hop.role.arn, hop });
const secretsOf = ({ secretAccessKey, sessionToken = '' }: AwsCredentials): string[] => [secretAccessKey, sessionToken];
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
    // What is sent first has to be fetched, and its source may hang as well.
    const { trial, send } = await within(signal, prepare(signal), () => outOfTime('There was nothing to send to STS', seconds, attempt));
    try {
      return { ...(await send()), attempts: attempt };
    } catch (error) {
      if (signal.aborted) throw outOfTime('STS did not answer', seconds, attempt);
      if (!isTransient(error)) throw stsFailure(error, trial);
      const delay = Math.random() * Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt);
      if (attempt === ATTEMPTS || delay >= left()) throw stsFailure(error, trial, attempt);
      log.info(`STS: ${reasonOf(error, trial.secrets)}; attempt ${attempt} of ${ATTEMPTS}.`);
      await wait(delay);
    }
  }
}

/** The result of some work, or the error once the time is over. */
function within<T>(signal: AbortSignal, work: Promise<T>, late: () => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(late());
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const outOfTime = (what: string, seconds: number, attempt: number) =>
  roleError(
    'STS_UNAVAILABLE',
    `${what} in ${seconds} s (attempt ${attempt}).`,
    'Try again; if it stays, look at the network, at the server that gives the token and at the service health of the region, or raise timeout-seconds.',
  );
