import type { Boundary } from '../boundary/boundary.ts';
import type { JobFacts } from '../context.ts';
import { issuerFitsServer } from '../issuers.ts';
import { checkPins } from './pins.ts';
import type { JobToken } from './token.ts';
import { quote, type TokenCheck } from './token-check.ts';

export interface Expected {
  boundary: Pick<Boundary, 'partition'> & { identity: NonNullable<Boundary['identity']> };
  facts: JobFacts;
  /** Where the token comes from. A pod's token counts as one only where it is looked for. */
  source: 'oidc' | 'token-file' | 'eks';
  /** Milliseconds since the epoch. */
  now: number;
}

/** Seconds that a token must still be good for, so that it does not expire on its way to STS. */
const MARGIN = 30;
/** Seconds that clocks may differ. */
const SKEW = 60;

const ALGORITHMS = new Set(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512']);

/** Everything that can be said of a job token before it leaves the process. Pure; in the order in which failures are told. */
export function checkToken({ algorithm, claims }: JobToken, { boundary, facts, source, now }: Expected): TokenCheck[] {
  const { issuers, audience, runner, require } = boundary.identity;
  const pod = source !== 'oidc' && isPodToken(claims);
  return [
    checkIssuer(claims.iss, issuers),
    ...(pod ? [] : [checkServer(claims.iss, boundary, facts)]),
    checkAudience(claims.aud, audience),
    {
      name: 'token algorithm',
      verdict: ALGORITHMS.has(algorithm) ? 'holds' : 'broken',
      detail: `The token is signed with ${quote(algorithm)}.`,
      code: 'TOKEN_ALGORITHM',
      fix: 'Use an issuer that signs with RSA or ECDSA.',
    },
    checkTime(claims, now),
    pod ? OWN_MACHINE : checkRunner(claims.runner_environment, facts, runner),
    ...checkPins(claims, require),
  ];
}

/** Whether a token is one of a Kubernetes service account: by claims that no CI server gives. */
function isPodToken({ sub, 'kubernetes.io': kubernetes }: JobToken['claims']): boolean {
  return typeof sub === 'string' && sub.startsWith('system:serviceaccount:') && typeof kubernetes === 'object' && kubernetes !== null;
}

function checkIssuer(issuer: unknown, issuers: readonly string[]): TokenCheck {
  return {
    name: 'token issuer',
    verdict: typeof issuer === 'string' && issuers.includes(issuer) ? 'holds' : 'broken',
    detail: `The token is from ${quote(issuer)}; the boundary names ${issuers.join(', ')}.`,
    code: 'TOKEN_ISSUER',
    fix: 'Issuers are compared character by character. If this server belongs to the boundary, name its issuer under "identity: issuers".',
  };
}

function checkServer(issuer: unknown, { partition }: Expected['boundary'], facts: JobFacts): TokenCheck {
  const base = { name: 'issuer of the server', code: 'TOKEN_ISSUER' } as const;
  const fix =
    'The token must be from the server that runs the job: look at what set GITHUB_SERVER_URL, CI_SERVER_URL or the token variables.';
  // The sandbox's issuer stands in for every server; that it is loopback is settled by the boundary.
  if (partition === 'sandbox') return { ...base, verdict: 'holds', detail: 'The issuer is the one of the sandbox.', fix };
  if (facts.product === 'terminal') return { ...base, verdict: 'holds', detail: 'No CI server runs this job.', fix };
  const fits = typeof issuer === 'string' ? issuerFitsServer(issuer, facts) : false;
  return {
    ...base,
    verdict: fits === undefined ? 'unknown' : fits ? 'holds' : 'broken',
    detail:
      fits === undefined
        ? 'The job does not say which server runs it.'
        : `The token is from ${quote(issuer)} and the job runs on ${facts.server} (${facts.product}).`,
    fix,
  };
}

function checkAudience(claimed: unknown, audience: string): TokenCheck {
  const only = Array.isArray(claimed) && claimed.length === 1 ? claimed[0] : claimed;
  return {
    name: 'token audience',
    verdict: only === audience ? 'holds' : 'broken',
    detail: `The token is for ${quote(claimed)}; the boundary names ${audience}.`,
    code: 'TOKEN_AUDIENCE',
    fix: 'Ask for the audience of the boundary alone: a token for two audiences can be used at both.',
  };
}

function checkTime({ exp, nbf, iat }: JobToken['claims'], nowMs: number): TokenCheck {
  const now = Math.floor(nowMs / 1000);
  const base = { name: 'token time', code: 'TOKEN_TIME' } as const;
  const broken = (detail: string, fix: string): TokenCheck => ({ ...base, verdict: 'broken', detail, fix });
  const wrongKind = [exp, nbf, iat].some((value) => value !== undefined && !Number.isFinite(value));
  if (wrongKind || exp === undefined)
    return broken('The token has no usable times (exp, nbf, iat).', 'Use an issuer that dates its tokens.');
  const seen = typeof iat === 'number' ? ` By this clock it was issued ${ago(now - iat)}.` : '';
  const clock = 'Set the clock of the runner by NTP.';
  if ((exp as number) - now < MARGIN) {
    const late = (exp as number) <= now ? `expired ${ago(now - (exp as number))}` : `expires in ${(exp as number) - now} s`;
    return broken(`The token ${late}.${seen}`, `${clock} If it is right, ask for the token later in the job.`);
  }
  if (typeof nbf === 'number' && nbf > now + SKEW) return broken(`The token is valid only in ${nbf - now} s.${seen}`, clock);
  if (typeof iat === 'number' && iat > now + SKEW) return broken(`The token is from the future.${seen}`, clock);
  return { ...base, verdict: 'holds', detail: `The token is valid for another ${(exp as number) - now} s.${seen}`, fix: clock };
}

const ago = (seconds: number): string => (seconds >= 0 ? `${seconds} s ago` : `${-seconds} s in the future`);

/** The identity is the one of a machine, task or pod of an account: no hosted runner has it. */
export const OWN_MACHINE: TokenCheck = {
  name: 'runner environment',
  verdict: 'holds',
  detail: 'The identity is the one of a machine or container of an AWS account. That says whose it is, not where.',
  code: 'TOKEN_RUNNER',
  fix: '',
};

function checkRunner(claimed: unknown, { runner: told }: JobFacts, wanted: 'self-hosted' | 'any'): TokenCheck {
  const base = { name: 'runner environment', code: 'TOKEN_RUNNER' } as const;
  const fix = 'Run the job on a runner of your own inside the region, or set "identity: runner: any" if the boundary may do without.';
  if (wanted === 'any')
    return { ...base, verdict: 'holds', detail: `The boundary takes any runner; the token says ${quote(claimed)}.`, fix };
  if (claimed === undefined)
    return { ...base, verdict: 'unknown', detail: 'The token does not say which kind of runner has the job.', fix };
  if (claimed !== 'self-hosted') return { ...base, verdict: 'broken', detail: `The token says that the runner is ${quote(claimed)}.`, fix };
  const agrees = told?.environment === undefined || told.environment === 'self-hosted';
  return {
    ...base,
    verdict: agrees ? 'holds' : 'broken',
    detail: agrees
      ? 'The token says that the runner is self-hosted. That says whose it is, not where.'
      : `The token says that the runner is self-hosted, the job says ${quote(told?.environment)}.`,
    fix,
  };
}
