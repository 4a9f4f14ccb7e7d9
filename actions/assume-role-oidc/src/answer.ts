import type { OperationOutput } from '@sovereign-actions/core';
import type { IdentityCheck } from './checks.ts';
import type { Assumed, Exchange } from './exchange.ts';
import type { JobToken } from './token.ts';

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
const sessionArn = ({ role, sessionName }: Pick<Exchange, 'role' | 'sessionName'>): string =>
  `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`;

/** Whether STS answered with what was asked for. Pure. `now` in milliseconds. */
export function checkAssumed(assumed: Assumed, exchange: Exchange, { claims }: JobToken, now: number): IdentityCheck[] {
  const { AssumedRoleUser, Audience, SubjectFromWebIdentityToken, Provider, Credentials } = assumed;
  const { role, duration } = exchange;
  const audience = Array.isArray(claims.aud) ? claims.aud[0] : claims.aud;
  const issuer = String(claims.iss);
  const providers = [issuer, `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer.replace(/^https?:\/\//, '')}`];
  const expires = Credentials?.Expiration?.getTime();
  const complete = Boolean(Credentials?.AccessKeyId && Credentials.SecretAccessKey && Credentials.SessionToken);
  return [
    check('assumed role', AssumedRoleUser?.Arn === sessionArn(exchange), `STS made the job ${AssumedRoleUser?.Arn ?? 'nobody'}.`),
    check('audience that STS saw', Audience === audience, `STS saw audience ${Audience ?? 'none'}.`),
    check('subject that STS saw', SubjectFromWebIdentityToken === claims.sub, `STS saw subject ${SubjectFromWebIdentityToken ?? 'none'}.`),
    check(
      'provider that STS saw',
      Provider === undefined ? undefined : providers.includes(Provider),
      `STS used provider ${Provider ?? 'of no name'}.`,
    ),
    check(
      'temporary credentials',
      complete,
      complete ? 'STS gave credentials with a session token.' : 'STS gave no complete temporary credentials.',
    ),
    check(
      'expiry of the credentials',
      expires !== undefined && expires > now && expires <= now + duration * 1000 + SKEW_MS,
      `The credentials expire ${new Date(expires ?? Number.NaN).toJSON() ?? 'at no known time'}; ${duration} s were asked for.`,
    ),
  ];
}

/** Whether the credentials are who they should be, in STS's own words. Pure. */
export function checkCaller(caller: OperationOutput<'sts', 'GetCallerIdentity'>, exchange: Exchange): IdentityCheck {
  const holds = caller.Arn === sessionArn(exchange) && caller.Account === exchange.role.account;
  return check('caller identity', holds, `The credentials are those of ${caller.Arn ?? 'nobody'} in account ${caller.Account ?? 'none'}.`);
}
