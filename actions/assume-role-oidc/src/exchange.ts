import { setTimeout as wait } from 'node:timers/promises';
import { type AwsCalls, type Context, messageOf, type OperationOutput, SovereignError, suggestedAudience } from '@sovereign-actions/core';
import { roleError } from './errors.ts';
import type { Role } from './role.ts';
import type { JobToken } from './token.ts';

export type Assumed = OperationOutput<'sts', 'AssumeRoleWithWebIdentity'>;

export interface Exchange {
  role: Role;
  sessionName: string;
  /** Seconds. */
  duration: number;
  region: string;
  /** A new token, checked. */
  freshToken: () => Promise<JobToken>;
}

const ATTEMPTS = 5;
const DEADLINE_MS = 90_000;
const LONGEST_WAIT_MS = 8_000;

/**
 * `AssumeRoleWithWebIdentity` with a fresh token for each attempt. Waits are random up to a doubling bound (full jitter).
 * @throws STS_REFUSED, STS_UNAVAILABLE
 */
export async function assumeRole(
  { aws, now, log }: Pick<Context, 'aws' | 'now' | 'log'>,
  exchange: Exchange,
  pause: (milliseconds: number) => Promise<unknown> = wait,
): Promise<{ assumed: Assumed; token: JobToken; attempts: number }> {
  const started = now();
  for (let attempt = 1; ; attempt += 1) {
    const token = await exchange.freshToken();
    try {
      return { assumed: await send(aws, exchange, token), token, attempts: attempt };
    } catch (error) {
      if (!isTransient(error)) throw failure(error, exchange, token);
      const delay = Math.random() * Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt);
      if (attempt === ATTEMPTS || now() - started + delay > DEADLINE_MS) throw failure(error, exchange, token, attempt);
      log.info(`STS: ${reasonOf(error, token)}; attempt ${attempt} of ${ATTEMPTS}.`);
      await pause(delay);
    }
  }
}

const send = (aws: AwsCalls, { role, sessionName, duration, region }: Exchange, token: JobToken): Promise<Assumed> =>
  aws.call(
    'sts',
    'AssumeRoleWithWebIdentity',
    { RoleArn: role.arn, RoleSessionName: sessionName, DurationSeconds: duration, WebIdentityToken: token.text },
    { region, anonymous: true, attempts: 1 },
  );

/** Codes of STS that pass by themselves, as the service names them and without the SDK's suffix. */
const TRANSIENT = new Set([
  ...['IDPCommunicationError', 'Throttling', 'ThrottledException', 'RequestLimitExceeded', 'TooManyRequests', 'SlowDown'],
  ...['ServiceUnavailable', 'InternalFailure', 'InternalError', 'RequestTimeout'],
]);
const TRANSIENT_EGRESS = new Set(['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED']);

function isTransient(error: unknown): boolean {
  if (error instanceof SovereignError) return TRANSIENT_EGRESS.has(error.code);
  const code = codeOf(error);
  // STS says InvalidIdentityToken also when it could not fetch the issuer's keys just then.
  if (code === 'InvalidIdentityToken') return /couldn't retrieve verification key/i.test(messageOf(error));
  return TRANSIENT.has(code) || statusOf(error) === 429 || statusOf(error) >= 500;
}

const codeOf = (error: unknown): string => (error instanceof Error ? error.name.replace(/Exception$/, '') : '');
const statusOf = (error: unknown): number =>
  (error as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata?.httpStatusCode ?? 0;

/** STS quotes values that it does not like, the token included. */
const reasonOf = (error: unknown, token: JobToken): string =>
  `${codeOf(error)}: ${messageOf(error).replaceAll(token.text, '***')}`.replace(/\s+/g, ' ').slice(0, 500);

function failure(error: unknown, { role, region }: Exchange, token: JobToken, attempts?: number): unknown {
  // What did not come from STS is told as it is.
  if (statusOf(error) === 0) return error;
  const requestId = (error as { $metadata?: { requestId?: string } }).$metadata?.requestId;
  const details = requestId === undefined ? [] : [`STS request id: ${requestId}`];
  // The SDK's error holds the request, and so the token: only its text goes on.
  if (attempts !== undefined) {
    return roleError(
      'STS_UNAVAILABLE',
      `STS in ${region} did not answer in ${attempts} attempts: ${reasonOf(error, token)}`,
      codeOf(error) === 'IDPCommunicationError' || codeOf(error) === 'InvalidIdentityToken'
        ? 'STS must reach the discovery document and the keys of the issuer: check that both answer from outside within 5 s.'
        : 'Try again; if it stays, look at the service health of the region.',
      { details },
    );
  }
  return roleError('STS_REFUSED', `STS in ${region} refused ${role.arn}: ${reasonOf(error, token)}`, fixOf(error, role, region, token), {
    details,
  });
}

function fixOf(error: unknown, role: Role, region: string, { claims }: JobToken): string {
  const said = messageOf(error);
  switch (codeOf(error)) {
    case 'AccessDenied':
      return `Check that ${role.arn} exists and that its trust policy allows sts:AssumeRoleWithWebIdentity for sub ${JSON.stringify(claims.sub)} and aud ${JSON.stringify(claims.aud)}.`;
    case 'InvalidIdentityToken':
      if (/audience/i.test(said)) {
        return `Add ${JSON.stringify(claims.aud)} to the client ids of the OIDC provider in account ${role.account}, or set "identity: audience" to what it has, such as ${suggestedAudience(region)} or sts.amazonaws.com.`;
      }
      if (/no openidconnect provider/i.test(said)) {
        return `Create the OIDC provider for ${JSON.stringify(claims.iss)} in account ${role.account} with client id ${JSON.stringify(claims.aud)}.`;
      }
      return 'Compare issuer, keys and thumbprint of the OIDC provider in IAM with what the issuer publishes.';
    case 'ExpiredToken':
      return 'The token was fresh by the clock of this runner: set its clock by NTP.';
    case 'IDPRejectedClaim':
      return 'The issuer rejected the token: look at its log.';
    case 'RegionDisabled':
      return `Switch STS in ${region} on in the account settings of IAM.`;
    case 'ValidationError':
      return `Check duration-seconds (at most the role's maximum session duration) and session-name.`;
    case 'PackedPolicyTooLarge':
    case 'MalformedPolicyDocument':
      return 'Correct the policies of the role.';
    default:
      return 'Look the request up in CloudTrail by its id.';
  }
}
