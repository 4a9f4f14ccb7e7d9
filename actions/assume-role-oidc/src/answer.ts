import type { OperationOutput } from '@sovereign-actions/core';
import type { JobToken } from '@sovereign-actions/core/job-token';
import type { Assumed, Chained, Hop } from './exchange.ts';
import type { IdentityCheck } from './identity-check.ts';

const FIX = 'Nothing was exported. Find out which service answers under the name of STS.';
const SKEW_MS = 5 * 60_000;

const check = (name: string, holds: boolean | undefined, detail: string): IdentityCheck => ({
  name,
  verdict: holds === undefined ? 'unknown' : holds ? 'holds' : 'broken',
  detail,
  code: 'STS_ANSWER',
  fix: FIX,
});

/** The ARN of the session that was asked for. */
const sessionArn = ({ role, sessionName }: Pick<Hop, 'role' | 'sessionName'>): string =>
  `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`;

/** Whether STS answered `AssumeRoleWithWebIdentity` with what was asked for. Pure. `now` in milliseconds. */
export function checkAssumed(assumed: Assumed, hop: Hop, { claims }: JobToken, now: number): IdentityCheck[] {
  const { Audience, SubjectFromWebIdentityToken, Provider } = assumed;
  const { role } = hop;
  const audience = Array.isArray(claims.aud) ? claims.aud[0] : claims.aud;
  const issuer = String(claims.iss);
  const providers = [issuer, `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer.replace(/^https?:\/\//, '')}`];
  const [arn, ...credentials] = checkSession(assumed, hop, now);
  return [
    arn as IdentityCheck,
    check('audience that STS saw', Audience === audience, `STS saw audience ${Audience ?? 'none'}.`),
    check('subject that STS saw', SubjectFromWebIdentityToken === claims.sub, `STS saw subject ${SubjectFromWebIdentityToken ?? 'none'}.`),
    check(
      'provider that STS saw',
      Provider === undefined ? undefined : providers.includes(Provider),
      `STS used provider ${Provider ?? 'of no name'}.`,
    ),
    ...credentials,
  ];
}

/** Whether STS answered `AssumeRole` with what was asked for. Pure. `now` in milliseconds. */
export function checkChained(assumed: Chained, hop: Hop, now: number): IdentityCheck[] {
  const wanted = hop.request.SourceIdentity;
  const source = check(
    'source identity that STS saw',
    assumed.SourceIdentity === wanted,
    `STS saw source identity ${assumed.SourceIdentity ?? 'none'}.`,
  );
  return [...checkSession(assumed, hop, now), ...(wanted === undefined ? [] : [source])];
}

function checkSession({ AssumedRoleUser, Credentials }: Chained, hop: Hop, now: number): IdentityCheck[] {
  const expires = Credentials?.Expiration?.getTime();
  const complete = Boolean(Credentials?.AccessKeyId && Credentials.SecretAccessKey && Credentials.SessionToken);
  return [
    check('assumed role', AssumedRoleUser?.Arn === sessionArn(hop), `STS made the job ${AssumedRoleUser?.Arn ?? 'nobody'}.`),
    check(
      'temporary credentials',
      complete,
      complete ? 'STS gave credentials with a session token.' : 'STS gave no complete temporary credentials.',
    ),
    check(
      'expiry of the credentials',
      expires !== undefined && expires > now && expires <= now + hop.duration * 1000 + SKEW_MS,
      `The credentials expire ${new Date(expires ?? Number.NaN).toJSON() ?? 'at no known time'}; ${hop.duration} s were asked for.`,
    ),
  ];
}

/** Whether the credentials are who they should be, in STS's own words. Pure. */
export function checkCaller(caller: OperationOutput<'sts', 'GetCallerIdentity'>, hop: Hop): IdentityCheck {
  const holds = caller.Arn === sessionArn(hop) && caller.Account === hop.role.account;
  return check('caller identity', holds, `The credentials are those of ${caller.Arn ?? 'nobody'} in account ${caller.Account ?? 'none'}.`);
}
