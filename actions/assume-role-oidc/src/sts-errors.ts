import { messageOf, SovereignError, suggestedAudience } from '@sovereign-actions/core';
import type { JobToken } from '@sovereign-actions/core/job-token';
import { roleError } from './errors.ts';
import type { Hop } from './exchange.ts';

/** Codes of STS that pass by themselves, as the service names them and without the SDK's suffix. */
const TRANSIENT = new Set([
  ...['IDPCommunicationError', 'Throttling', 'Throttled', 'RequestLimitExceeded', 'TooManyRequests', 'SlowDown'],
  ...['ServiceUnavailable', 'InternalFailure', 'InternalError', 'RequestTimeout'],
]);
const TRANSIENT_EGRESS = new Set(['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED']);
/** What no waiting changes, whatever the status says. */
const FINAL = new Set([
  ...['AccessDenied', 'IDPRejectedClaim', 'MalformedPolicyDocument', 'PackedPolicyTooLarge', 'RegionDisabled', 'ExpiredToken'],
  ...['InvalidClientTokenId', 'SignatureDoesNotMatch', 'ValidationError'],
]);

/** Whether an error of STS, or on the way there, may be gone at the next attempt. */
export function isTransient(error: unknown): boolean {
  if (error instanceof SovereignError) return TRANSIENT_EGRESS.has(error.code);
  const code = codeOf(error);
  if (FINAL.has(code)) return false;
  // STS says InvalidIdentityToken also when it could not fetch the issuer's keys just then.
  if (code === 'InvalidIdentityToken') return NO_KEY.test(messageOf(error));
  return TRANSIENT.has(code) || statusOf(error) === 429 || statusOf(error) >= 500;
}

const NO_KEY = /couldn't retrieve verification key/i;
const codeOf = (error: unknown): string => (error instanceof Error ? error.name.replace(/Exception$/, '') : '');
const statusOf = (error: unknown): number =>
  (error as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata?.httpStatusCode ?? 0;

/** What the SDK makes of an answer that STS did not write. */
const isForeign = (error: unknown): boolean => ['', 'Error', 'Unknown'].includes(codeOf(error));

/** What STS said. It quotes values that it does not like, secrets included. */
export function reasonOf(error: unknown, secrets: readonly string[]): string {
  if (isForeign(error) && statusOf(error) !== 0) return `HTTP ${statusOf(error)} with something that is no answer of STS`;
  return `${codeOf(error)}: ${redacted(messageOf(error), secrets)}`.replace(/\s+/g, ' ').slice(0, 500);
}

/** Long enough to be a piece of a secret and not a word. */
const PIECE = /[\w+/.%-]{12,}/g;

/** A text without the secrets and without pieces of them: what is quoted may be cut or encoded. */
function redacted(text: string, secrets: readonly string[]): string {
  const given = secrets.filter((secret) => secret !== '').flatMap((secret) => [secret, encodeURIComponent(secret)]);
  const whole = given.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return whole.replace(PIECE, (piece) => {
    const bare = piece.replace(/[.…]+$/, '');
    return bare.length >= 12 && given.some((secret) => secret.includes(bare)) ? '***' : piece;
  });
}

/** What was tried: with which token, or with which secrets of the hop before. */
export interface Trial {
  region: string;
  /** What STS was asked for. */
  what: string;
  /** Undefined where no role was asked for. */
  hop?: Hop;
  token?: JobToken | undefined;
  secrets: readonly string[];
}

/**
 * The error for people that an error of STS becomes. The SDK's own holds the request, and so the token: only its text goes on.
 * @param attempts how often it was tried, where it was given up as unavailable
 */
export function stsFailure(error: unknown, trial: Trial, attempts?: number): unknown {
  // What did not come from STS is told as it is.
  if (statusOf(error) === 0) return error;
  const { region, what, secrets } = trial;
  const requestId = (error as { $metadata?: { requestId?: string } }).$metadata?.requestId;
  const details = requestId === undefined ? [] : [`STS request id: ${requestId}`];
  const reason = reasonOf(error, secrets);
  if (attempts !== undefined) {
    return roleError('STS_UNAVAILABLE', `STS in ${region} did not answer in ${attempts} attempts: ${reason}`, unavailableFix(error), {
      details,
    });
  }
  return roleError('STS_REFUSED', `STS in ${region} refused ${what}: ${reason}`, fixOf(error, trial), { details });
}

const unavailableFix = (error: unknown): string =>
  codeOf(error) === 'IDPCommunicationError' || codeOf(error) === 'InvalidIdentityToken'
    ? 'STS must reach the discovery document and the keys of the issuer: check that both answer from outside within 5 s.'
    : 'Try again; if it stays, look at the service health of the region.';

const LOOK_UP = 'Look the request up in CloudTrail by its id.';

/** What to do about an error that has to do with the credentials or the way alone; undefined for any other. */
function fixOfAny(code: string): string | undefined {
  switch (code) {
    case '':
    case 'Error':
    case 'Unknown':
      return 'Something between here and STS answers in its place: look at the proxy and at what the name of STS leads to.';
    case 'ExpiredToken':
      return 'The credentials that the call was made with have ended: take them again, and look at the clock of this runner.';
    case 'InvalidClientTokenId':
      return 'The credentials that the call was made with are not known to STS in this partition: check where they come from, and that their user or role still exists.';
    case 'SignatureDoesNotMatch':
      return 'Set the clock of the runner by NTP; if it is right, the secret key does not belong to the key id.';
    case 'MissingAuthenticationToken':
    case 'IncompleteSignature':
      return 'Something between here and STS changes the request: look at the proxy.';
    default:
      return undefined;
  }
}

function fixOf(error: unknown, { hop, token }: Trial): string {
  const code = codeOf(error);
  if (!hop) return (code === 'AccessDenied' ? ANYONE_MAY_ASK : fixOfAny(code)) ?? LOOK_UP;
  const { role, region, request } = hop;
  const said = messageOf(error);
  switch (code) {
    case 'AccessDenied':
      return token ? webIdentityTrust(role.arn, token) : chainTrust(hop);
    case 'InvalidIdentityToken':
      return token ? tokenFix(said, hop, token) : LOOK_UP;
    case 'ExpiredToken':
      return token ? 'The token was fresh by the clock of this runner: set its clock by NTP.' : (fixOfAny(code) as string);
    case 'IDPRejectedClaim':
      return 'The issuer says that the token is revoked or not its own: look at its log, and take a new token in a new job.';
    case 'RegionDisabled':
      return `Switch STS in ${region} on in the account settings of IAM, in account ${role.account}.`;
    case 'ValidationError':
      return /duration/i.test(said)
        ? `Lower duration-seconds to at most the maximum session duration of ${role.arn}, and to 3600 for a role that a role assumes.`
        : 'Check session-name, tags, source-identity and policies against the limits of STS.';
    case 'InvalidParameterValue':
      return 'A transitive tag of the session before cannot be set again: leave it out of "tags".';
    case 'PackedPolicyTooLarge':
      return 'Session policies and tags are too large together: shorten "session-policy", or keep it as a managed policy and name that with "managed-policies".';
    case 'MalformedPolicyDocument':
      return request.Policy === undefined && request.PolicyArns === undefined
        ? `Correct the policies of ${role.arn}.`
        : 'Correct "session-policy"; a managed policy that is named must exist in the account of the role.';
    default:
      return fixOfAny(code) ?? LOOK_UP;
  }
}

const ANYONE_MAY_ASK =
  'No policy of the role is needed to ask who one is: look at the policy of the VPC endpoint for STS, and at the policies of the organisation.';

const webIdentityTrust = (role: string, { claims }: JobToken): string =>
  `Check that ${role} exists and that its trust policy allows sts:AssumeRoleWithWebIdentity for sub ${JSON.stringify(claims.sub)} and aud ${JSON.stringify(claims.aud)}.`;

function chainTrust({ role, request }: Hop): string {
  const also = [...(request.Tags ? ['sts:TagSession'] : []), ...(request.SourceIdentity === undefined ? [] : ['sts:SetSourceIdentity'])];
  const actions = ['sts:AssumeRole', ...also].join(', ');
  return `Check that ${role.arn} exists, that its trust policy allows ${actions} for the identity of the hop before, and that this one's own policy allows ${actions} on it.`;
}

function tokenFix(said: string, { role, region }: Hop, { claims }: JobToken): string {
  const audience = JSON.stringify(claims.aud);
  if (/audience/i.test(said)) {
    return `Add ${audience} to the client ids of the OIDC provider in account ${role.account}, or set "identity: audience" to what it has: ${suggestedAudience(region)} or sts.amazonaws.com are usual.`;
  }
  if (/no openidconnect provider/i.test(said)) {
    return `Create the OIDC provider for ${JSON.stringify(claims.iss)} in account ${role.account} with client id ${audience}.`;
  }
  return 'Compare issuer, keys and thumbprint of the OIDC provider in IAM with what the issuer publishes.';
}
