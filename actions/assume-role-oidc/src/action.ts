import {
  type Boundary,
  boundaryError,
  type Context,
  defineAction,
  homeRegion,
  isTokenEndpointOf,
  narrowRegions,
  need,
  suggestedAudience,
} from '@sovereign-actions/core';
import { checkAssumed, checkCaller } from './answer.ts';
import { checkToken, type IdentityCheck } from './checks.ts';
import { clearCredentials, exportCredentials, refuseStaticKeys } from './credentials.ts';
import { roleError } from './errors.ts';
import { assumeRole, type Exchange } from './exchange.ts';
import { locateRunner, summaryOf as placeOf } from './location/locate.ts';
import { resolveRole, sessionNameOf } from './role.ts';
import { type JobToken, readToken, recordedClaims } from './token.ts';

export const assumeRoleOidc = defineAction({
  name: 'assume-role-oidc',
  title: 'Assume a role by OIDC',
  description: 'Turns the job into a role of the boundary by its OIDC token, and checks both before and after who it becomes.',
  needs: 'boundary',
  inputs: {
    role: {
      type: 'text',
      required: true,
      description: 'Role to assume: an ARN, or a name (with its path) that is completed with the partition and account of the boundary.',
    },
    account: {
      type: 'text',
      description: 'Account of a role that is given by name: a role name or id under `accounts`. Not needed where there is only one.',
    },
    region: { type: 'text', description: 'Region of the boundary to work in. Default: its first.' },
    audience: {
      type: 'text',
      description: 'Audience that you expect the boundary to name; any other is an error. Default: the one of the boundary.',
    },
    'duration-seconds': {
      type: 'integer',
      default: 3600,
      min: 900,
      max: 43_200,
      description: 'How long the credentials work, in seconds; at most what the role allows.',
    },
    'session-name': {
      type: 'text',
      pattern: /^[\w+=,.@-]{2,64}$/,
      description: 'Name of the session in CloudTrail. Default: made of repository and run.',
    },
  },
  outputs: {
    'account-id': { description: 'Account of the role.' },
    'role-arn': { description: 'ARN of the role.' },
    expiration: { description: 'When the credentials end, in ISO 8601 UTC.' },
  },
  rules: [],
  examples: [
    'assume-role-oidc --role delivery',
    'assume-role-oidc --role arn:aws-eusc:iam::111122223333:role/delivery --duration-seconds 900',
  ],

  async run(context, inputs) {
    const { boundary, host, aws, log, record, now } = context;
    refuseStaticKeys(host);
    const identity = need(boundary, 'identity');
    refuseUnenforced(identity);
    const region = inputs.region === undefined ? homeRegion(boundary) : homeRegion(narrowRegions(boundary, [inputs.region]));
    const role = resolveRole(boundary, inputs.role, inputs.account);
    const audience = audienceOf(context, identity.audience, inputs.audience, region);
    refuseForeignTokenEndpoint(context, identity.issuers);
    const shown = await locateRunner(context);

    let attempted = false;
    const exchange: Exchange = {
      role,
      sessionName: inputs['session-name'] ?? sessionNameOf(host.facts),
      duration: inputs['duration-seconds'],
      region,
      freshToken: async () => {
        const token = readToken(await host.oidcToken(audience));
        const checks = checkToken(token, { boundary: { partition: boundary.partition, identity }, facts: host.facts, now: now() });
        assertAll(context, checks, { repeated: attempted });
        attempted = true;
        return token;
      },
    };
    const { assumed, token, attempts } = await assumeRole(context, exchange);
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = assumed.Credentials ?? {};
    for (const secret of [SecretAccessKey, SessionToken, AccessKeyId]) if (secret !== '') host.mask(secret);
    assertAll(context, checkAssumed(assumed, exchange, token, now()));
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    assertAll(context, [checkCaller(await aws.call('sts', 'GetCallerIdentity', {}, { region, credentials }), exchange)]);
    const place = shown ?? (await locateRunner(context, { region, credentials, account: role.account }));

    exportCredentials(host, credentials, region);
    const expiration = (Expiration as Date).toISOString();
    for (const [name, value] of recordedClaims(token)) record.fact(name, value);
    record.fact('role', role.arn);
    record.fact('session-name', exchange.sessionName);
    record.fact('region', region);
    record.fact('expiration', expiration);
    record.fact('attempts', attempts);
    const { requestId } = assumed.$metadata;
    if (requestId !== undefined) record.fact('sts-request-id', requestId);
    log.info(`This job is ${role.arn} in ${region} until ${expiration}.`);
    return {
      outputs: { 'account-id': role.account, 'role-arn': role.arn, expiration },
      summary: summaryOf(role.arn, region, expiration, token, place && placeOf(place)),
    };
  },

  async post({ host, log }) {
    if (clearCredentials(host)) log.info('The credentials of the role are removed from the environment of this job.');
  },
});

/** The boundary's audience; the input can only confirm it. @throws AUDIENCE_OUTSIDE */
function audienceOf({ boundary, log }: Context, audience: string, expected: string | undefined, region: string): string {
  if (expected !== undefined && expected !== audience) {
    throw roleError(
      'AUDIENCE_OUTSIDE',
      `The audience "${expected}" was asked for; the boundary names "${audience}".`,
      'Change "identity: audience" in sovereign.yaml, where the change is reviewed.',
    );
  }
  if (boundary.partition === 'aws-eusc' && /^sts\.amazonaws\.com(?:\.cn)?$/.test(audience)) {
    log.warn(
      `Audience ${audience} is what other partitions use too: a token for this boundary would be good there. ${suggestedAudience(region)} is good here alone.`,
    );
  }
  return audience;
}

/** The request for the token carries a bearer: it goes only to where an issuer of the boundary mints tokens. @throws TOKEN_ENDPOINT_OUTSIDE */
function refuseForeignTokenEndpoint({ host }: Context, issuers: readonly string[]): void {
  const url = host.env('ACTIONS_ID_TOKEN_REQUEST_URL');
  if (url === undefined || url === '' || issuers.some((issuer) => isTokenEndpointOf(issuer, url))) return;
  throw roleError(
    'TOKEN_ENDPOINT_OUTSIDE',
    `ACTIONS_ID_TOKEN_REQUEST_URL leads to ${URL.parse(url)?.host ?? 'no host'}, which no issuer of the boundary stands for (${issuers.join(', ')}).`,
    'Name the issuer of this server under "identity: issuers". If it is there, look for a step that changes the variable.',
  );
}

/**
 * Records checks and ends the step at the first that does not hold; unknown fails too, unless the boundary says otherwise.
 * Repeated ones are recorded only when they fail.
 */
function assertAll(
  { record, boundary }: { record: Pick<Context['record'], 'check'>; boundary: Pick<Boundary, 'unknown'> },
  checks: readonly IdentityCheck[],
  { repeated = false } = {},
): void {
  const failing = checks.filter(({ verdict }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail'));
  for (const { name, verdict, detail } of repeated ? failing : checks) record.check(name, verdict, detail);
  const [first, ...others] = failing;
  if (first) throw roleError(first.code, first.detail, first.fix, { details: others.map(({ detail }) => detail) });
}

function summaryOf(role: string, region: string, expiration: string, { claims }: JobToken, place: string | undefined): string {
  const cell = (value: unknown) =>
    `\`${String(value)
      .replace(/[`|\r\n]+/g, ' ')
      .slice(0, 300)}\``;
  const rows: [string, unknown][] = [
    ['Role', role],
    ['Region', region],
    ['Until', expiration],
    ['Issuer', claims.iss],
    ['Subject', claims.sub],
    ['Audience', claims.aud],
    ...(place === undefined ? [] : [['Runner', place] as [string, unknown]]),
  ];
  return ['### Identity', '', '| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`), ''].join('\n');
}

/** Fails closed on what a boundary may declare and this step does not enforce yet: a pin that is not checked protects nobody. */
function refuseUnenforced({ require, jwks, sources }: NonNullable<Boundary['identity']>): void {
  const unenforced = [
    ...(require === undefined ? [] : ['identity.require']),
    ...(jwks === 'verify' ? ['identity.jwks: verify'] : []),
    ...sources.filter((source) => source !== 'oidc').map((source) => `identity.sources: ${source}`),
  ];
  if (unenforced.length === 0) return;
  throw boundaryError(
    'BOUNDARY_INVALID',
    `The boundary declares ${unenforced.join(', ')}, which this version of assume-role-oidc does not enforce.`,
    'Take it out of the boundary, and put the condition into the trust policy of the role until a version enforces it.',
  );
}
