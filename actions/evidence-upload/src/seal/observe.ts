import { type Check, isObject } from '@sovereign-actions/core';
import {
  changesTrail,
  type EventFilter,
  isAboutKey,
  isOfRole,
  isSession,
  KEY_CHANGES,
  sessionArn,
  type TrailEvent,
  type TrailSession,
  takes,
} from '../cloudtrail/extract.ts';
import type { TrailDocument } from './document.ts';
import { hasOneRegion, keepsSignatures, ownerOf, type Place } from './trail-state.ts';

const MOST = 20;

/**
 * What the events of a deployment show. Pure: the verifier makes the same of the same events.
 * @param covered whether they are all that there were: no gap in the trail, no log file that does not count
 */
export function observe(events: readonly TrailEvent[], document: TrailDocument, place: Place, covered: boolean): Check[] {
  const { filter } = document;
  const absences = [
    ...filter.keys.flatMap((key) => [useCheck(events, key, document), changeCheck(events, key)]),
    callsCheck(events, document, place),
    trailCheck(events, document),
  ];
  return [...filter.sessions.map((session) => sessionCheck(events, session, filter)), ...(covered ? absences : absences.map(asFarAsSeen))];
}

/** That nothing else was called, nobody knows of a time that the trail does not cover. */
const asFarAsSeen = (check: Check): Check =>
  check.verdict === 'holds'
    ? { ...check, verdict: 'unknown', detail: `${check.detail} But the trail does not show all of this time.` }
    : check;

/** How a session began: by whose token, by which request of the record, and whether nobody else had one of its name. */
function sessionCheck(events: readonly TrailEvent[], session: TrailSession, { sessions, requests }: EventFilter): Check {
  const name = `session ${session.name}`;
  const arn = sessionArn(session);
  const taken = callsOf(events.filter((event) => takes(event, session) && isDone(event)));
  if (taken.length === 0) return { name, verdict: 'unknown', detail: `The trail does not show how ${arn} began.` };
  // Two jobs may begin sessions of one name, each with a token of its own.
  const tokens = sessions.flatMap(({ role, name: other, token }) =>
    role === session.role && other === session.name && token ? token : [],
  );
  const asked = taken.filter(({ requestID = '' }) => requests.includes(requestID));
  const seen = `The trail saw ${arn} begin: ${list(taken.map(began))}`;
  if (tokens.length > 0) {
    const foreign = taken.filter((event) => !tokens.some((token) => isBy(event, session, token)));
    if (foreign.length > 0)
      return {
        name,
        verdict: 'broken',
        detail: `${arn} also began in another way than by the token in the record: ${list(foreign.map(began))}.`,
      };
  } else if (taken.some(({ eventName }) => eventName === WEB_IDENTITY))
    return { name, verdict: 'unknown', detail: `${seen}; the record does not say by which token.` };
  if (asked.length === 0 && (requests.length > 0 || tokens.length === 0))
    return { name, verdict: 'unknown', detail: `${seen}; none of these is a request that the record names.` };
  if (tokens.length === 0) {
    // Without a token, who began it by a request of the record may have done so again, and so may a session before it in the chain.
    const own = new Set([...sessions.map(sessionArn), ...asked.map(({ userIdentity }) => userIdentity?.arn)]);
    const others = taken.filter((event) => !asked.includes(event) && !own.has(event.userIdentity?.arn));
    if (others.length > 0)
      return { name, verdict: 'broken', detail: `${arn} was also begun by others than the record says: ${list(others.map(began))}.` };
  }
  const issued = new Set(taken.map(issuedKey));
  const strange = events.filter(
    (event) =>
      isSession(event, session) && typeof event.userIdentity?.accessKeyId === 'string' && !issued.has(event.userIdentity.accessKeyId),
  );
  // A service calls for a session with a key of its own.
  const unexplained = issued.has(undefined) ? [] : strange.filter(({ userIdentity }) => userIdentity?.invokedBy === undefined);
  if (unexplained.length > 0)
    return {
      name,
      verdict: 'unknown',
      detail: `${seen}; but ${unexplained.length} calls were made by another session of that name, which began at another time: ${list(unexplained.map(call))}.`,
    };
  return { name, verdict: 'holds', detail: `${seen}${tokens.length > 0 ? ', as the token in the record says' : ''}.` };
}

/** The access key of the credentials that a call gave. */
function issuedKey({ responseElements }: TrailEvent): unknown {
  const credentials = isObject(responseElements) ? responseElements.credentials : undefined;
  return isObject(credentials) ? credentials.accessKeyId : undefined;
}

const WEB_IDENTITY = 'AssumeRoleWithWebIdentity';
/** So much of a claim is in a record. */
const CLAIM = 512;

/** Whether STS saw such a token: provider of the role's account, subject, audience. */
function isBy(
  { eventName, userIdentity, responseElements }: TrailEvent,
  { role }: TrailSession,
  { issuer, subject, audience }: NonNullable<TrailSession['token']>,
): boolean {
  if (eventName !== WEB_IDENTITY || !isObject(responseElements)) return false;
  const [arn, partition, , , account] = role.split(':');
  const host = issuer.replace(/^https?:\/\//, '');
  // STS names a provider by its ARN or by its issuer.
  const providers: unknown[] = [`${arn}:${partition}:iam::${account}:oidc-provider/${host}`, host, issuer];
  const { provider, audience: seenAudience, subjectFromWebIdentityToken: seenSubject } = responseElements;
  const isSubject = (seen: unknown) => String(seen).slice(0, CLAIM) === subject;
  return (
    providers.includes(userIdentity?.identityProvider) &&
    (provider === undefined || providers.includes(provider)) &&
    isSubject(seenSubject) &&
    (userIdentity?.userName === undefined || isSubject(userIdentity.userName)) &&
    audience.split(' ').includes(String(seenAudience))
  );
}

const began = ({ eventName, eventTime, userIdentity }: TrailEvent): string =>
  `${eventName} by ${String(userIdentity?.userName ?? userIdentity?.arn ?? 'unknown')} at ${eventTime}`;

function useCheck(events: readonly TrailEvent[], key: string, { filter: { sessions }, state }: TrailDocument): Check {
  const uses = callsOf(events.filter((event) => event.eventName === 'Sign' && isDone(event) && isAboutKey(event, key)));
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
  const others = beside > 0 ? `, and ${beside} of other sessions of its role` : ', and no other';
  if (own.length === 0) return { name, verdict: 'unknown', detail: `The trail saw no signature of this deployment${others}.` };
  return { name, verdict: 'holds', detail: `The trail saw ${own.length} signatures of this deployment${others}.` };
}

function changeCheck(events: readonly TrailEvent[], key: string): Check {
  const calls = events.filter(
    (event) => event.eventSource === 'kms.amazonaws.com' && KEY_CHANGES.has(event.eventName) && isAboutKey(event, key),
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

/**
 * Events of one call as one: where the caller and what is called are of two accounts, each has an event of it, and to the second one
 * CloudTrail does not tell the ARN of the caller.
 */
function callsOf(events: readonly TrailEvent[]): TrailEvent[] {
  const arnOf = ({ userIdentity }: TrailEvent) => userIdentity?.arn;
  const named = new Map(events.flatMap((event) => (typeof arnOf(event) === 'string' ? [[event.sharedEventID, event]] : [])));
  return events.filter((event) => {
    const other = typeof event.sharedEventID === 'string' ? named.get(event.sharedEventID) : undefined;
    return other === undefined || other === event || (arnOf(event) !== undefined && arnOf(event) !== arnOf(other));
  });
}

const isDone = ({ errorCode }: TrailEvent): boolean => errorCode === undefined;
const by = ({ userIdentity, eventTime }: TrailEvent): string => `${String(userIdentity?.arn ?? 'unknown')} at ${eventTime}`;
const call = (event: TrailEvent): string => `${event.eventName} by ${by(event)}`;

function callsCheck(events: readonly TrailEvent[], { filter: { sessions }, parts }: TrailDocument, { regions, partition }: Place): Check {
  const name = 'calls inside the boundary';
  if (sessions.length === 0)
    return { name, verdict: 'unknown', detail: 'The record names no role session whose calls could be looked for.' };
  // The call by which a session began was the job's as well, before it was anybody to the cloud.
  const own = events.filter((event) => sessions.some((session) => isSession(event, session) || (takes(event, session) && isDone(event))));
  const outside = own.filter(({ awsRegion }) => awsRegion === undefined || !regions.includes(awsRegion));
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
