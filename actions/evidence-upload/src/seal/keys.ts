import { type AwsCredentials, type Check, type Context, isObject } from '@sovereign-actions/core';
import { resourcesOf, type TrailEvent } from '../cloudtrail/extract.ts';
import type { BoundaryTrail } from '../cloudtrail/fetch.ts';
import type { TrailDocument } from './document.ts';
import { judgeKeyPolicy } from './key-policy.ts';
import { keepsSignatures, type Place, reasonOf } from './trail-state.ts';

export const KEYS_DOCUMENT = 'keys.json';

/** What KMS says of a key at the time of the seal: each answer as it came, or why there is none. */
export interface KeyEvidence {
  arn: string;
  /** The role by which KMS was asked, where it is not the sealing role itself. */
  reader?: string;
  answers: Record<string, unknown>;
  denied: Record<string, string>;
}

const QUESTIONS = ['DescribeKey', 'GetKeyPolicy', 'ListGrants', 'GetKeyRotationStatus', 'ListKeyRotations', 'GetKeyLastUsage'] as const;

/** Asks KMS about each key, in its region. What is denied or not there is noted, never an error. */
export function collectKeys(
  context: Context,
  { 'key-readers': readers = [] }: BoundaryTrail,
  arns: readonly string[],
): Promise<KeyEvidence[]> {
  return Promise.all(
    arns.map(async (arn) => {
      const evidence: KeyEvidence = { arn, answers: {}, denied: {} };
      const [, , , region, account] = arn.split(':') as [string, string, string, string, string];
      const reader = readers.find((role) => role.split(':')[4] === account);
      const credentials = reader === undefined ? {} : await credentialsOf(context, reader, region, evidence);
      for (const question of QUESTIONS) {
        try {
          const { $metadata, ...answer } = await context.aws.call('kms', question, { KeyId: arn }, { region, attempts: 2, ...credentials });
          // As a reader of the file finds it: times are texts.
          evidence.answers[question] = JSON.parse(JSON.stringify(answer));
        } catch (error) {
          evidence.denied[question] = reasonOf(error);
        }
      }
      return evidence;
    }),
  );
}

/** Some questions KMS answers in the key's own account alone. */
async function credentialsOf(
  { aws, host }: Context,
  role: string,
  region: string,
  evidence: KeyEvidence,
): Promise<{ credentials?: AwsCredentials }> {
  try {
    const input = { RoleArn: role, RoleSessionName: 'evidence-seal', DurationSeconds: 900 };
    const { Credentials: given } = await aws.call('sts', 'AssumeRole', input, { region, attempts: 2 });
    if (!given?.AccessKeyId || !given.SecretAccessKey || !given.SessionToken) throw new Error('STS gave no credentials');
    for (const secret of [given.SecretAccessKey, given.SessionToken]) host.mask(secret);
    evidence.reader = role;
    return { credentials: { accessKeyId: given.AccessKeyId, secretAccessKey: given.SecretAccessKey, sessionToken: given.SessionToken } };
  } catch (error) {
    evidence.denied.AssumeRole = reasonOf(error);
    return {};
  }
}

/**
 * What the answers come to. Pure.
 * @param events that the seal holds
 * @param covered whether the trail covers the whole time of the deployment
 */
export function judgeKeys(
  keys: readonly KeyEvidence[],
  events: readonly TrailEvent[],
  document: TrailDocument,
  { regions }: Pick<Place, 'regions'>,
  covered: boolean,
): Check[] {
  const { keys: wanted, sessions } = document.filter;
  const asked = new Map(keys.map((key) => [key.arn, key]));
  return wanted.flatMap((arn) => {
    const { answers, denied } = asked.get(arn) ?? NOTHING;
    const answer = (question: string, judge: (answer: Record<string, unknown>) => Judged): Judged => {
      const given = answers[question];
      return isObject(given) ? judge(given) : { verdict: 'unknown', detail: unsaid(question, denied) };
    };
    return [
      { name: `state of ${arn}`, ...answer('DescribeKey', (given) => stateOf(given, arn, regions)) },
      { name: `policy of ${arn}`, ...answer('GetKeyPolicy', ({ Policy: text }) => judgeKeyPolicy(String(text), arn, sessions)) },
      { name: `grants of ${arn}`, ...answer('ListGrants', (given) => grantsOf(given, sessions)) },
      { name: `last use of ${arn}`, ...answer('GetKeyLastUsage', (given) => lastUseOf(given, arn, events, document, covered)) },
    ];
  });
}

const NOTHING: Pick<KeyEvidence, 'answers' | 'denied'> = { answers: {}, denied: {} };

type Judged = Pick<Check, 'verdict' | 'detail'>;

const OWN_ACCOUNT: ReadonlySet<string> = new Set(['GetKeyPolicy', 'GetKeyLastUsage']);

function unsaid(question: string, denied: Record<string, string>): string {
  const reasons = [denied[question], denied.AssumeRole].filter((reason) => reason !== undefined).map((reason) => reason.replace(/\.$/, ''));
  const where = OWN_ACCOUNT.has(question) ? ", by a role of the key's account that the boundary names under key-readers" : '';
  return `KMS does not say: ${reasons.join('; ') || 'no answer'}. Allow kms:${question} on the key${where}.`;
}

function stateOf({ KeyMetadata: given }: Record<string, unknown>, arn: string, regions: readonly string[]): Judged {
  const metadata = isObject(given) ? given : {};
  const { Arn: described = arn, KeyState: state, DeletionDate: deletion, MultiRegionConfiguration: config } = metadata;
  if (described !== arn) return { verdict: 'broken', detail: `KMS described another key: ${String(described)}.` };
  // What is asked about may itself be a replica: then its primary key has the same material.
  const { PrimaryKey: primary, ReplicaKeys: replicas } = isObject(config) ? config : {};
  const places = [primary, replicas].flat().flatMap((key) => (isObject(key) ? [String(key.Region)] : []));
  const outside = places.filter((region) => !regions.includes(region));
  if (outside.length > 0)
    return { verdict: 'broken', detail: `The same key is outside the boundary: ${[...new Set(outside)].join(', ')}.` };
  if (state === 'Enabled') return { verdict: 'holds', detail: 'It is enabled.' };
  return {
    verdict: 'broken',
    detail: `It is not enabled: ${String(state)}${deletion === undefined ? '' : `, to be deleted ${String(deletion)}`}.`,
  };
}

/** A grant cannot take a key away; it can let somebody else sign. */
function grantsOf(
  { Grants: grants, Truncated: truncated }: Record<string, unknown>,
  sessions: TrailDocument['filter']['sessions'],
): Judged {
  if (!Array.isArray(grants) || truncated === true) return { verdict: 'unknown', detail: 'Not all grants are known.' };
  const others = grants.filter(isObject).filter(({ Operations: operations, GranteePrincipal: grantee }) => {
    const signs = Array.isArray(operations) && operations.some((operation) => operation === 'Sign' || operation === 'CreateGrant');
    return signs && !sessions.some(({ role }) => role === grantee);
  });
  return others.length > 0
    ? { verdict: 'broken', detail: `Grants let others sign with it: ${others.map(({ GranteePrincipal: who }) => String(who)).join(', ')}.` }
    : { verdict: 'holds', detail: `${grants.length} grants; none lets another role sign.` };
}

/** What KMS and the trail say of one key must fit: they are written by two services. */
function lastUseOf(
  { KeyLastUsage: given }: Record<string, unknown>,
  arn: string,
  events: readonly TrailEvent[],
  { window, state }: TrailDocument,
  covered: boolean,
): Judged {
  const { Operation: operation, Timestamp: time, CloudTrailEventId: id, KmsRequestId: request } = isObject(given) ? given : {};
  const at = Date.parse(String(time));
  const uses = events.filter((event) => resourcesOf(event).includes(arn));
  if (Number.isNaN(at)) return { verdict: 'unknown', detail: 'KMS tells of no use.' };
  const use = `${String(operation)} at ${String(time)}, event ${String(id)}`;
  const event = uses.find(({ eventID, requestID }) => eventID === id || (request !== undefined && requestID === request));
  if (event)
    return { verdict: 'holds', detail: `Its last use is in the events here: ${use}, by ${String(event.userIdentity?.arn ?? 'unknown')}.` };
  if (at > Date.parse(window.to)) return { verdict: 'holds', detail: `Its last use is later than this deployment: ${use}.` };
  if (at >= Date.parse(window.from) && covered && keepsSignatures(state) === 'kept')
    return { verdict: 'broken', detail: `Its last use is not in the events of that time: ${use}.` };
  return { verdict: 'unknown', detail: `Its last use is not in the events here: ${use}.` };
}
