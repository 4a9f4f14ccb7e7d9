import { type AwsCredentials, type Check, type Context, isAccountId, messageOf, SovereignError } from '@sovereign-actions/core';
import { PLACE_CHECKS } from '@sovereign-actions/core/instance-identity';
import { claimsOf } from './claims.ts';
import { NoEvidence } from './metadata.ts';
import { orNoPlace, type Place, worst } from './place.ts';

/** The session that the job has, and asks STS about. */
export interface OwnSession {
  region: string;
  credentials: AwsCredentials;
  /** Account of the role. */
  account: string;
}

const NAME = "token of STS about the role's session";
/** Where STS puts what is not standard. */
const NAMESPACE = 'https://sts.amazonaws.com/';
const SECONDS = 60;
const SKEW_SECONDS = 300;
const INSTANCE = /^arn:[a-z0-9-]{1,20}:ec2:([a-z0-9-]{1,40}):(\d{12}):instance\/(i-[0-9a-f]{8,17})$/;

/**
 * `sts:GetWebIdentityToken` with the run as audience: STS's own word about the credentials that ask, which came over TLS from
 * the host of the partition table. Only credentials of an instance profile make STS name an instance; `source_region` is
 * the region of the endpoint that was asked, and says nothing of where the runner is.
 */
export const sessionPlace = (
  { aws, boundary, host, now, record }: Pick<Context, 'aws' | 'boundary' | 'host' | 'now' | 'record'>,
  { region, credentials, account }: OwnSession,
): Promise<Place> =>
  orNoPlace(NAME, async () => {
    const audience = host.facts.runId ?? record.id;
    let text: string;
    try {
      const answer = await aws.call(
        'sts',
        'GetWebIdentityToken',
        { Audience: [audience], DurationSeconds: SECONDS, SigningAlgorithm: 'ES384' },
        { region, credentials, attempts: 2 },
      );
      text = answer.WebIdentityToken ?? '';
    } catch (error) {
      if (error instanceof SovereignError) throw error;
      throw new NoEvidence(reasonOf(error));
    }
    host.mask(text);
    const claims = claimsOf(text);
    const extra = Object(claims[NAMESPACE]) as Record<string, unknown>;
    const [arn, ofRegion, ofAccount, instance] =
      (typeof extra.ec2_source_instance_arn === 'string' && INSTANCE.exec(extra.ec2_source_instance_arn)) || [];
    const checks = [
      checkRun(claims, audience, now()),
      place('account', extra.aws_account === account, `STS says account ${printable(extra.aws_account)}; the role is of ${account}.`),
    ];
    if (ofRegion === undefined || ofAccount === undefined) {
      checks.push({
        name: PLACE_CHECKS.region,
        verdict: 'unknown',
        detail: 'STS names no instance: the credentials are not those of an instance profile.',
      });
    } else {
      checks.push(
        place('region', boundary.regions.includes(ofRegion), `STS says that the credentials were given to an instance in ${ofRegion}.`),
        place('account', Object.values(boundary.accounts).includes(ofAccount), `STS says that the instance is of account ${ofAccount}.`),
      );
    }
    const verdict = worst(checks);
    return {
      verdict,
      strength:
        instance === undefined
          ? 'the word of STS, for this run, about whose the credentials are; not about where they are used'
          : 'the word of STS, for this run, about the instance that the credentials were given to; credentials can be carried elsewhere',
      ...(arn !== undefined && { where: `${ofRegion}, instance ${instance} of account ${ofAccount}` }),
      checks,
      facts: {
        audience,
        ...(typeof claims.iss === 'string' && { issuer: claims.iss.slice(0, 300) }),
        ...(typeof claims.sub === 'string' && { subject: claims.sub.slice(0, 300) }),
        ...(ofRegion !== undefined && { region: ofRegion, account: String(ofAccount), instance: String(instance) }),
      },
      keep: [],
    };
  });

const place = (name: keyof typeof PLACE_CHECKS, holds: boolean, detail: string): Check => ({
  name: PLACE_CHECKS[name],
  verdict: holds ? 'holds' : 'broken',
  detail,
});

/** Whether the token is for this run and fresh. */
function checkRun({ aud, iat, exp }: Readonly<Record<string, unknown>>, audience: string, nowMs: number): Check {
  const now = Math.floor(nowMs / 1000);
  const only = Array.isArray(aud) && aud.length === 1 ? aud[0] : aud;
  const fresh =
    typeof iat === 'number' && typeof exp === 'number' && iat <= now + SKEW_SECONDS && exp > now - SKEW_SECONDS && iat > now - SKEW_SECONDS;
  return {
    name: NAME,
    verdict: only === audience && fresh ? 'holds' : 'broken',
    detail:
      only !== audience
        ? `The token is for ${printable(aud)}, and not for this run.`
        : fresh
          ? 'STS issued a token for this run. Its signature was not checked: it came from STS itself, over TLS.'
          : 'The token is not of now.',
  };
}

/** Why STS gave none, without what else an SDK error holds. */
function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name.replace(/Exception$/, '') : '';
  if (name === 'OutboundWebIdentityFederationDisabled')
    return 'Outbound web identity federation is not enabled in the account of the role (iam:EnableOutboundWebIdentityFederation).';
  if (name === 'AccessDenied') return 'The role may not ask for a token: allow it sts:GetWebIdentityToken.';
  return `STS gave no token: ${name}: ${messageOf(error).replace(/\s+/g, ' ').slice(0, 300)}`;
}

const printable = (value: unknown): string =>
  typeof value === 'string' && isAccountId(value) ? value : (JSON.stringify(value) ?? 'nothing').slice(0, 100);
