import type { AwsCredentials, Context } from '@sovereign-actions/core';
import { checkPins, checkToken, createSignatureCheck, type JobToken, OWN_MACHINE, readToken } from '@sovereign-actions/core/job-token';
import { checkAssumed, checkCaller, checkChained } from './answer.ts';
import { assertAll } from './assert.ts';
import type { RoleCredentials } from './credentials.ts';
import { roleError } from './errors.ts';
import { askCaller, becomeByRole, becomeByToken, type Chained, type Deadline, type Hop } from './exchange.ts';
import { type BaseIdentity, checkBase } from './identity/base.ts';
import type { BaseCredentials } from './identity/metadata.ts';
import type { Identity } from './identity/take.ts';
import { planHops, type Wish } from './plan.ts';
import { type Role, resolveRole } from './role.ts';

export interface Route {
  identity: Identity;
  /** The role that was asked for, and the chain after it. */
  roles: readonly [Role, ...Role[]];
  wish: Wish;
  deadline: Deadline;
}

/** Who a job became, and how. */
export interface Became {
  role: Role;
  credentials: RoleCredentials;
  /** The last hop; undefined when the job had the role already. */
  hop?: Hop;
  token?: JobToken;
  base?: BaseIdentity;
  /** The roles on the way, first to last, with the id of each request in CloudTrail. */
  hops: { role: Role; requestId: string | undefined }[];
  /** How often the first call was sent. */
  attempts: number;
  /** When the way is given up, its last check included. */
  deadline: Deadline;
}

/**
 * Goes the way from what the job is to the last role. Every token, answer and identity on the way is checked before the next call;
 * that the last credentials are who they should be is left to {@link confirmCaller}.
 */
export async function become(context: Context, route: Route): Promise<Became> {
  const { identity } = route;
  return identity.kind === 'token' ? byToken(context, route, identity) : byCredentials(context, route, identity);
}

async function byToken(
  context: Context,
  { roles, wish, deadline }: Route,
  identity: Extract<Identity, { kind: 'token' }>,
): Promise<Became> {
  const { boundary, now } = context;
  const own = identity.role === undefined ? undefined : resolveRole(boundary, identity.role);
  const [first, ...later] = planHops(own && own.arn !== roles[0].arn ? [own, ...roles] : roles, 'token', wish) as [Hop, ...Hop[]];
  const { assumed, token, attempts } = await becomeByToken(context, first, deadline, tokenTaker(context, identity));
  const credentials = maskedCredentials(context, assumed);
  assertAll(context, checkAssumed(assumed, first, token, now()));
  const start = {
    role: first.role,
    credentials,
    hop: first,
    hops: [{ role: first.role, requestId: assumed.$metadata.requestId }],
    deadline,
  };
  return { ...(await followChain(context, later, start)), token, attempts };
}

/** Takes a token that has passed every check; the checks of later attempts are recorded only when they fail. */
function tokenTaker(context: Context, { fresh, source }: Extract<Identity, { kind: 'token' }>): () => Promise<JobToken> {
  const { boundary, host, now, fetch } = context;
  const identity = boundary.identity as NonNullable<typeof boundary.identity>;
  const checkSignature = createSignatureCheck(fetch);
  let repeated = false;
  return async () => {
    const token = readToken(await fresh());
    const checks = checkToken(token, { boundary: { partition: boundary.partition, identity }, facts: host.facts, source, now: now() });
    assertAll(context, checks, { repeated });
    if (identity.jwks === 'verify') assertAll(context, [await checkSignature(token)], { repeated });
    repeated = true;
    return token;
  };
}

async function byCredentials(
  context: Context,
  { roles, wish, deadline }: Route,
  identity: Extract<Identity, { kind: 'credentials' }>,
): Promise<Became> {
  const { boundary, host } = context;
  // What the boundary requires of a token cannot hold without one: this is known before anything is asked.
  assertAll(context, [...(identity.is === 'role' ? [OWN_MACHINE] : []), ...checkPins(undefined, boundary.identity?.require)]);
  const taken = await identity.take();
  for (const secret of [taken.secretAccessKey, taken.sessionToken, taken.accessKeyId]) if (secret) host.mask(secret);
  const caller = await askCaller(context, wish.region, awsCredentials(taken), deadline);
  const { identity: base, check } = checkBase(caller, boundary, identity.is);
  assertAll(context, [check]);
  const [role] = roles;
  const already = identity.is === 'role' && base.role === role.name && base.account === role.account;
  const hops = planHops(already ? roles.slice(1) : roles, identity.is, wish);
  const [first, ...later] = hops;
  if (!first) return { role, credentials: asRole(taken), base, hops: [], attempts: 0, deadline };
  const begun = await chained(context, first, deadline, awsCredentials(taken), ' (hop 1)');
  return { ...(await followChain(context, later, begun)), base, attempts: begun.attempts };
}

type Stage = Pick<Became, 'role' | 'credentials' | 'hops' | 'deadline'> & { hop: Hop };

async function followChain(context: Context, later: readonly Hop[], start: Stage): Promise<Stage> {
  let stage = start;
  for (const hop of later) {
    await confirmCaller(context, stage, ` (hop ${stage.hops.length})`);
    const next = await chained(context, hop, stage.deadline, awsCredentials(stage.credentials), ` (hop ${stage.hops.length + 1})`);
    stage = { ...next, hops: [...stage.hops, ...next.hops] };
  }
  return stage;
}

async function chained(
  context: Context,
  hop: Hop,
  deadline: Deadline,
  by: AwsCredentials,
  of: string,
): Promise<Stage & { attempts: number }> {
  const { assumed, attempts } = await becomeByRole(context, hop, deadline, by);
  const credentials = maskedCredentials(context, assumed);
  assertAll(context, checkChained(assumed, hop, context.now()), { of });
  return { role: hop.role, credentials, hop, hops: [{ role: hop.role, requestId: assumed.$metadata.requestId }], deadline, attempts };
}

/** Whether the credentials are who they should be, in the words of STS on the same host. @throws STS_ANSWER, STS_REFUSED, STS_UNAVAILABLE */
export async function confirmCaller(
  context: Pick<Context, 'aws' | 'record' | 'boundary' | 'now' | 'log'>,
  { hop, credentials, deadline }: Pick<Became, 'hop' | 'credentials' | 'deadline'>,
  of = '',
): Promise<void> {
  // Credentials that the job had already were asked who they are when they were taken.
  if (!hop) return;
  const caller = await askCaller(context, hop.region, awsCredentials(credentials), deadline);
  assertAll(context, [checkCaller(caller, hop)], { of });
}

/** The credentials of an answer, masked before anything else is done with it. They may be incomplete: the checks say so. */
function maskedCredentials({ host }: Pick<Context, 'host'>, { Credentials }: Chained): RoleCredentials {
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = Credentials ?? {};
  for (const secret of [SecretAccessKey, SessionToken, AccessKeyId]) if (secret !== '') host.mask(secret);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken, expires: Expiration?.getTime() ?? 0 };
}

const awsCredentials = ({ accessKeyId, secretAccessKey, sessionToken }: BaseCredentials): AwsCredentials => ({
  accessKeyId,
  secretAccessKey,
  ...(sessionToken !== undefined && { sessionToken }),
});

function asRole({ accessKeyId, secretAccessKey, sessionToken, expires }: BaseCredentials): RoleCredentials {
  if (sessionToken !== undefined && expires !== undefined) return { accessKeyId, secretAccessKey, sessionToken, expires };
  throw roleError('BASE_IDENTITY', 'The credentials of the job are not temporary.', 'Name a role that they may assume.');
}
