import type { Check } from '@sovereign-actions/core';
import {
  changesTrail,
  type EventFilter,
  isOfRole,
  isSession,
  resourcesOf,
  sessionArn,
  type TrailEvent,
  takes,
} from '../cloudtrail/extract.ts';
import type { TrailDocument } from './document.ts';
import { hasOneRegion, keepsSignatures, ownerOf, type Place } from './trail-state.ts';

const MOST = 20;

/** What the events of a deployment show. Pure: the verifier makes the same of the same events. */
export function observe(events: readonly TrailEvent[], document: TrailDocument, place: Place): Check[] {
  const { filter } = document;
  return [
    ...filter.sessions.map((session) => sessionCheck(events, session)),
    ...filter.keys.flatMap((key) => [useCheck(events, key, document), changeCheck(events, key)]),
    callsCheck(events, document, place),
    trailCheck(events, document),
  ];
}

type Session = EventFilter['sessions'][number];

function sessionCheck(events: readonly TrailEvent[], session: Session): Check {
  const taken = events.filter((event) => takes(event, session) && event.errorCode === undefined);
  return {
    name: `session ${session.name}`,
    verdict: taken.length > 0 ? 'holds' : 'unknown',
    detail:
      taken.length > 0
        ? `The trail saw ${sessionArn(session)} begin: ${taken.map(({ eventName, eventTime }) => `${eventName} at ${eventTime}`).join(', ')}.`
        : `The trail does not show how ${sessionArn(session)} began.`,
  };
}

function useCheck(events: readonly TrailEvent[], key: string, { filter: { sessions }, state }: TrailDocument): Check {
  const uses = events.filter((event) => event.eventName === 'Sign' && event.errorCode === undefined && resourcesOf(event).includes(key));
  const own = uses.filter((event) => sessions.some((session) => isSession(event, session)));
  // Other runs of the same pipeline are other sessions of the same role; nobody else has business with the key.
  const foreign = uses.filter((event) => !sessions.some((session) => isOfRole(event, session)));
  const beside = uses.length - own.length;
  const name = `key ${key}`;
  if (foreign.length > 0)
    return {
      name,
      verdict: 'broken',
      detail: `${foreign.length} of ${uses.length} signatures were made by somebody who has not the role of this deployment: ${list(foreign.map(by))}.`,
    };
  // Where the trail leaves out what it should show, those that it does show are not all.
  if (state?.selectors && keepsSignatures(state) !== 'kept')
    return { name, verdict: 'unknown', detail: 'The trail leaves out signatures with KMS keys: nobody can know from it who signed.' };
  if (uses.length === 0) return { name, verdict: 'unknown', detail: 'The trail shows no signature by it in this time.' };
  return {
    name,
    verdict: 'holds',
    detail: `The trail saw ${own.length} signatures of this deployment${beside > 0 ? `, and ${beside} of other sessions of its role` : ', and no other'}.`,
  };
}

/** Calls that take a key away, or let somebody else use it or do so. */
const KEY_CHANGES: ReadonlySet<string> = new Set([
  'CreateGrant',
  'DeleteImportedKeyMaterial',
  'DisableKey',
  'PutKeyPolicy',
  'ReplicateKey',
  'ScheduleKeyDeletion',
  'UpdatePrimaryRegion',
]);

function changeCheck(events: readonly TrailEvent[], key: string): Check {
  const calls = events.filter(
    (event) => event.eventSource === 'kms.amazonaws.com' && KEY_CHANGES.has(event.eventName) && resourcesOf(event).includes(key),
  );
  return { name: `changes of ${key}`, ...changed(calls, 'the key was changed') };
}

/** Calls of others that change the trail are seen in its owner's part alone. */
function trailCheck(events: readonly TrailEvent[], { filter, parts, trail, state }: TrailDocument): Check {
  const name = 'changes of the trail';
  const calls = changed(
    events.filter((event) => changesTrail(event, filter.trail)),
    'the trail was changed',
  );
  const owner = ownerOf(state);
  if (calls.verdict === 'broken') return { name, ...calls };
  if (owner === undefined)
    return { name, verdict: 'unknown', detail: 'Nobody says which account the trail belongs to: calls that change it are seen there.' };
  const there = parts.some(({ account, region, digests }) => account === owner && region === trail.homeRegion && digests.length > 0);
  return there
    ? { name, ...calls }
    : { name, verdict: 'unknown', detail: `The trail has nothing of ${owner} in ${trail.homeRegion}, where it would be changed.` };
}

function changed(calls: readonly TrailEvent[], what: string): Pick<Check, 'verdict' | 'detail'> {
  const [done, refused] = [calls.filter(isDone), calls.filter((event) => !isDone(event))];
  const tries = refused.length > 0 ? ` Refused were ${list(refused.map(call))}.` : '';
  return done.length > 0
    ? { verdict: 'broken', detail: `In this time ${what}: ${list(done.map(call))}.${tries}` }
    : { verdict: 'holds', detail: `No call in this time.${tries}` };
}

const isDone = ({ errorCode }: TrailEvent): boolean => errorCode === undefined;
const by = ({ userIdentity, eventTime }: TrailEvent): string => `${String(userIdentity?.arn ?? 'unknown')} at ${eventTime}`;
const call = (event: TrailEvent): string => `${event.eventName} by ${by(event)}`;

function callsCheck(events: readonly TrailEvent[], { filter: { sessions }, parts }: TrailDocument, { regions, partition }: Place): Check {
  const own = events.filter((event) => sessions.some((session) => isSession(event, session)));
  const outside = own.filter(({ awsRegion }) => awsRegion === undefined || !regions.includes(awsRegion));
  const name = 'calls inside the boundary';
  if (outside.length > 0) {
    const where = outside.map(
      ({ eventSource, eventName, awsRegion, eventTime }) => `${eventSource} ${eventName} in ${awsRegion ?? 'no region'} at ${eventTime}`,
    );
    return { name, verdict: 'broken', detail: `${outside.length} of ${own.length} calls went elsewhere: ${list(where)}.` };
  }
  const calls = `${own.length} calls, all in ${regions.join(', ')}`;
  // What was called elsewhere is in the files of that region.
  const blind = [...new Set(sessions.map(({ role }) => role.split(':')[4] ?? ''))].filter(
    (account) => !parts.some((part) => part.account === account && !regions.includes(part.region)),
  );
  return hasOneRegion(partition) || blind.length === 0
    ? { name, verdict: 'holds', detail: `${calls}.` }
    : { name, verdict: 'unknown', detail: `${calls}; but the trail keeps nothing of other regions for ${blind.join(', ')}.` };
}

const list = (items: readonly string[]): string =>
  items.length > MOST ? `${items.slice(0, MOST).join('; ')} and ${items.length - MOST} more` : items.join('; ');
