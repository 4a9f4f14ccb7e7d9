import {
  type Context,
  defineAction,
  expirySoon,
  homeRegion,
  isTokenEndpointOf,
  narrowRegions,
  need,
  suggestedAudience,
} from '@sovereign-actions/core';
import { recordedClaims } from '@sovereign-actions/core/job-token';
import { become, confirmCaller } from './become.ts';
import { roleError } from './errors.ts';
import { clearHandover, EXPORTS, handOver, refuseExport } from './export/handover.ts';
import { chooseSource, SOURCE_CHOICES } from './identity/sources.ts';
import { identityOf } from './identity/take.ts';
import { locateRunner, summaryOf as placeOf } from './location/locate.ts';
import type { Wish } from './plan.ts';
import { REGISTRIES_INPUT } from './registries/input.ts';
import { logIn } from './registries/login.ts';
import { planRegistries } from './registries/wishes.ts';
import { type Role, resolveChained, resolveRole, sessionNameOf } from './role.ts';
import { sessionPolicies, sessionTags } from './session.ts';
import { judgeStaticKeys, STATIC_KEYS, staticKeys } from './static-keys.ts';
import { summaryOf } from './summary.ts';

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
    chain: {
      type: 'list',
      description:
        'Roles to go on to from there, one after the other (role chaining): ARNs, names, or `NAME@ACCOUNT`. The job becomes the last. STS gives a chained role 3600 s at most.',
    },
    source: {
      type: 'choice',
      options: SOURCE_CHOICES,
      description:
        'Where the job takes its identity from: one of `identity: sources` of the boundary. Default: the first of them that the job has. `static-keys` needs a dated exception for the rule `identity/static-keys`.',
    },
    'token-variable': {
      type: 'text',
      pattern: /^[A-Za-z_]\w{0,127}$/,
      description: "Environment variable that holds the job's token, as GitLab's `id_tokens` sets it. Default there: SOVEREIGN_ID_TOKEN.",
    },
    'token-file': { type: 'text', description: 'File that holds the token, for the source `token-file`: a private file, no link.' },
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
    'timeout-seconds': {
      type: 'integer',
      default: 120,
      min: 5,
      max: 3600,
      description: 'How long the way to the role may take in all, attempts and waits included, in seconds.',
    },
    'session-name': {
      type: 'text',
      pattern: /^[\w+=,.@-]{2,64}$/,
      description: 'Name of the session in CloudTrail. Default: made of repository and run.',
    },
    'session-policy': {
      type: 'text',
      description: 'IAM policy (JSON) that narrows what the session may do. It cannot give more than the role has.',
    },
    'managed-policies': {
      type: 'list',
      description: 'ARNs of managed policies that narrow the session: policies of AWS, or of the account of the role. At most 10.',
    },
    tags: { type: 'list', description: 'Session tags as `KEY=VALUE`. Only a role that is assumed by a role or user takes them.' },
    'transitive-tags': { type: 'list', description: 'Keys of `tags` that go on to the later roles of the chain.' },
    'source-identity': {
      type: 'text',
      pattern: /^(?!aws:)[\w+=,.@-]{2,64}$/,
      description: 'Source identity of the session, kept by CloudTrail through every later role. Where tags are taken, it is too.',
    },
    export: {
      type: 'choice',
      options: EXPORTS,
      default: 'environment',
      description:
        'How later steps get the credentials: by the environment; as masked outputs alone; by a named profile or a `credential_process` in private files that only the environment of this job leads to; `shell` (command line) prints them for eval.',
    },
    registries: REGISTRIES_INPUT,
    'endpoint-proof': {
      type: 'boolean',
      default: false,
      description:
        'Also keeps the AWS clients of later steps from endpoints that are configured elsewhere (`AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`) and from instance metadata (`AWS_EC2_METADATA_DISABLED`).',
    },
  },
  outputs: {
    'account-id': { description: 'Account of the role.' },
    'role-arn': { description: 'ARN of the role.' },
    expiration: { description: 'When the credentials end, in ISO 8601 UTC.' },
    registries: { description: 'ECR registries that the job is logged in to, one host a line.' },
    'aws-access-key-id': { description: 'With `export: outputs`: the key id, masked.', secret: true },
    'aws-secret-access-key': { description: 'With `export: outputs`: the secret key, masked.', secret: true },
    'aws-session-token': { description: 'With `export: outputs`: the session token, masked.', secret: true },
  },
  rules: [STATIC_KEYS],
  examples: [
    'assume-role-oidc --role delivery',
    'assume-role-oidc --role arn:aws-eusc:iam::111122223333:role/delivery --duration-seconds 900 -- terraform plan',
    'assume-role-oidc --role build --chain deploy@444455556666 --export shell',
  ],

  async run(context, inputs) {
    const { boundary, host, log, record, now } = context;
    const { keepsPrivateFolder, facts } = host;
    refuseExport({ choice: inputs.export, registries: inputs.registries.length > 0, product: facts.product, keepsPrivateFolder });
    const identity = need(boundary, 'identity');
    const keys = staticKeys(host);
    const findings = keys ? [judgeStaticKeys(keys, boundary, now())] : [];
    const region = inputs.region === undefined ? homeRegion(boundary) : homeRegion(narrowRegions(boundary, [inputs.region]));
    const chained = inputs.chain.map((line) => resolveChained(boundary, line));
    const roles: readonly [Role, ...Role[]] = [resolveRole(boundary, inputs.role, inputs.account), ...chained];
    const wish: Wish = {
      sessionName: inputs['session-name'] ?? sessionNameOf(host.facts),
      region,
      duration: inputs['duration-seconds'],
      policies: sessionPolicies(
        { policy: inputs['session-policy'], managed: inputs['managed-policies'] },
        boundary,
        (roles.at(-1) as Role).account,
      ),
      tags: sessionTags({ tags: inputs.tags, transitive: inputs['transitive-tags'], sourceIdentity: inputs['source-identity'] }),
    };
    const wishes = planRegistries(boundary, inputs.registries, region);
    const audience = audienceOf(context, identity.audience, inputs.audience, region);
    const [tokenFile, tokenVariable] = [inputs['token-file'], inputs['token-variable']];
    const wanted = { source: inputs.source, tokenFile, tokenVariable, staticKeys: keys !== undefined };
    const source = chooseSource(boundary, identity.sources, wanted, host.env);
    if (source === 'oidc' && tokenVariable === undefined) refuseForeignTokenEndpoint(context, identity.issuers);
    const shown = await locateRunner(context);

    const seconds = inputs['timeout-seconds'];
    const became = await become(context, {
      identity: identityOf(context, source, { audience, tokenFile, tokenVariable, staticKeys: keys }),
      roles,
      wish,
      deadline: { ends: now() + seconds * 1000, seconds },
    });
    const { role, credentials, token, base, hops } = became;
    const [, logins] = await Promise.all([confirmCaller(context, became), logIn(context, { credentials, account: role.account, wishes })]);
    const place = shown ?? (await locateRunner(context, { region, credentials, account: role.account }));
    const handed = await handOver(context, credentials, { choice: inputs.export, region, endpointProof: inputs['endpoint-proof'], logins });

    const expiration = new Date(credentials.expires).toISOString();
    record.fact('source', source);
    for (const [name, value] of token ? recordedClaims(token) : []) record.fact(name, value);
    if (base) record.fact('base-identity', base.arn);
    hops.forEach((hop, index) => {
      if (hops.length > 1) record.fact(`hop-${index + 1}`, hop.role.arn);
      if (hop.requestId !== undefined) record.fact(hops.length > 1 ? `sts-request-id-${index + 1}` : 'sts-request-id', hop.requestId);
    });
    record.fact('role', role.arn);
    record.fact('session-name', wish.sessionName);
    record.fact('region', region);
    record.fact('expiration', expiration);
    record.fact('attempts', became.attempts);
    record.fact('export', inputs.export);
    const hosts = [...new Set(logins.map(({ hosts: [host] }) => host))];
    if (hosts.length > 0) record.fact('registries', hosts.join(' '));
    log.info(`This job is ${role.arn} in ${region} until ${expiration}.`);
    const soon = expirySoon(credentials.expires, now());
    if (soon !== undefined) log.warn(soon);
    return {
      findings,
      outputs: {
        'account-id': role.account,
        'role-arn': role.arn,
        expiration,
        ...(hosts.length > 0 && { registries: hosts.join('\n') }),
        ...handed,
      },
      summary: summaryOf(became, { region, source, now: now(), place: place && placeOf(place) }),
    };
  },

  async post({ host, log }) {
    if (await clearHandover(host)) log.info('The credentials of the role are removed from this job.');
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
  if (boundary.partition !== 'sandbox' && /^sts\.amazonaws\.com(?:\.cn)?$/.test(audience)) {
    log.warn(
      `Audience ${audience} is what other partitions use too: a token for this boundary would be good there. ${suggestedAudience(region)} is good here alone, once the OIDC provider in IAM has it as a client id.`,
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
