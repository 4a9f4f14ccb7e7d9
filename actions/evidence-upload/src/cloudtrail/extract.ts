import { isObject } from '@sovereign-actions/core';
import { mayHold } from './names.ts';

/** A role session of a deployment. */
export interface TrailSession {
  role: string;
  name: string;
  /** Claims of the job's token that became it, as the record has them; absent where none did. */
  token?: { issuer: string; subject: string; audience: string };
}

/** Which events are about a deployment. It stands in the seal as it is, so that everyone sees what was looked for. */
export interface EventFilter {
  /** ISO 8601 UTC; events at both ends count. */
  from: string;
  to: string;
  /** Role sessions of the deployment: what they did is kept, and so is how they came to be. */
  sessions: TrailSession[];
  /** Ids of the requests that began them. */
  requests: string[];
  /** ARNs of the keys that signed: every use of them and of their replicas is kept, whoever made it. */
  keys: string[];
  /** Name of the trail: every call that changes what it keeps is kept, whoever made it. */
  trail: string;
}

/** The parts of a CloudTrail event that are looked at. */
export interface TrailEvent {
  eventID: string;
  eventName: string;
  eventSource: string;
  eventTime: string;
  awsRegion?: string;
  requestID?: string;
  /** Of a call that two accounts see, the same in both of its events. */
  sharedEventID?: string;
  errorCode?: string;
  recipientAccountId?: string;
  requestParameters?: unknown;
  responseElements?: unknown;
  resources?: unknown;
  userIdentity?: {
    type?: unknown;
    arn?: unknown;
    userName?: unknown;
    identityProvider?: unknown;
    accessKeyId?: unknown;
    invokedBy?: unknown;
  };
}

/** What was taken of one log file. */
export interface Extract {
  /** Exact text of each event that is kept. */
  kept: string[];
  /** Events in the file, where it was read: a file in which none of the names occurs is left unread. */
  events?: number;
}

/** Takes the events of a deployment out of an inflated log file, or says why the file is none. */
export function extractEvents(log: Buffer, filter: EventFilter): Extract | string {
  if (!mayHold(log, namesOf(filter))) return { kept: [] };
  const records = recordsOf(log);
  if (typeof records === 'string') return records;
  const kept: string[] = [];
  for (const text of records) {
    const event = parseEvent(text);
    if (typeof event === 'string') return event;
    if (isAbout(event, filter)) kept.push(text);
  }
  return { kept, events: records.length };
}

/** Of what each event that is kept names at least one, the words that are rarest: every use of KMS names the account's keys up to their ids. */
const namesOf = ({ sessions, requests, keys }: EventFilter): string[] => [
  ...sessions.map(({ name }) => name),
  ...requests,
  ...keys.map((arn) => arn.slice(arn.lastIndexOf('/') + 1)),
  ...TRAIL_CHANGES,
];

/** Reads an event, or says why it is none. */
export function parseEvent(text: string): TrailEvent | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'an event in it is not JSON';
  }
  if (!isObject(value)) return 'an event in it is not an object';
  for (const field of ['eventID', 'eventName', 'eventSource', 'eventTime'])
    if (typeof value[field] !== 'string') return `an event in it has no ${field}`;
  return value as unknown as TrailEvent;
}

/** Whether an event is one that the filter keeps. */
export function isAbout(event: TrailEvent, { from, to, sessions, requests, keys, trail }: EventFilter): boolean {
  if (!(event.eventTime >= from && event.eventTime <= to)) return false;
  if (changesTrail(event, trail)) return true;
  if (requests.includes(event.requestID ?? '')) return true;
  if (keys.some((key) => isAboutKey(event, key))) return true;
  return sessions.some((session) => isSession(event, session) || takes(event, session));
}

/** Whether the session made the call. */
export const isSession = ({ userIdentity }: TrailEvent, session: { role: string; name: string }): boolean =>
  userIdentity?.arn === sessionArn(session);

/** Whether a session of the same role made the call. */
export const isOfRole = ({ userIdentity }: TrailEvent, { role }: { role: string }): boolean =>
  typeof userIdentity?.arn === 'string' && userIdentity.arn.startsWith(sessionArn({ role, name: '' }));

/** Whether the call is the one by which the session came to be. */
export function takes({ eventSource, eventName, requestParameters }: TrailEvent, { role, name }: { role: string; name: string }): boolean {
  if (eventSource !== 'sts.amazonaws.com' || !/^AssumeRole(?:WithWebIdentity|WithSAML)?$/.test(eventName) || !isObject(requestParameters))
    return false;
  return requestParameters.roleArn === role && requestParameters.roleSessionName === name;
}

/** Whether the call is about a key, in whatever region: the replicas of a multi-Region key sign as it does. */
export const isAboutKey = (event: TrailEvent, key: string): boolean =>
  resourcesOf(event).some((arn) => arn === key || (multiRegionId(key) !== undefined && multiRegionId(arn) === multiRegionId(key)));

/** Account and id of a multi-Region key, which all of its replicas have. */
const multiRegionId = (arn: string): string | undefined => /^arn:[a-z-]+:kms:[a-z0-9-]+:(\d{12}:key\/mrk-[0-9a-f]+)$/.exec(arn)?.[1];

const CLOUDTRAIL = 'cloudtrail.amazonaws.com';
export const TRAIL_CHANGES: ReadonlySet<string> = new Set([
  'CreateTrail',
  'DeleteTrail',
  'PutEventSelectors',
  'StartLogging',
  'StopLogging',
  'UpdateTrail',
]);

/** Calls that take a key away, or let somebody else use it or do so. */
export const KEY_CHANGES: ReadonlySet<string> = new Set([
  'CreateGrant',
  'DeleteImportedKeyMaterial',
  'DisableKey',
  'PutKeyPolicy',
  'ReplicateKey',
  'ScheduleKeyDeletion',
  'UpdatePrimaryRegion',
]);

/** Whether the call changes what the trail keeps; it names the trail by its name or its ARN. */
export function changesTrail({ eventSource, eventName, requestParameters }: TrailEvent, trail: string): boolean {
  if (eventSource !== CLOUDTRAIL || !TRAIL_CHANGES.has(eventName) || !isObject(requestParameters)) return false;
  const { name, trailName } = requestParameters;
  return [name, trailName].some((named) => named === trail || (typeof named === 'string' && named.endsWith(`:trail/${trail}`)));
}

/** ARNs of the resources that an event names. */
export const resourcesOf = ({ resources }: TrailEvent): string[] =>
  Array.isArray(resources)
    ? resources.flatMap((resource) => (isObject(resource) && typeof resource.ARN === 'string' ? [resource.ARN] : []))
    : [];

/** `arn:…:sts::ACCOUNT:assumed-role/NAME/SESSION`; a role's path is not in it. */
export function sessionArn({ role, name }: { role: string; name: string }): string {
  const [arn, partition, , , account, resource = ''] = role.split(':');
  return [arn, partition, 'sts', '', account, `assumed-role/${resource.slice(resource.lastIndexOf('/') + 1)}/${name}`].join(':');
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const HEAD = /^\s*\{\s*"Records"\s*:\s*\[/;

/** The exact texts of the events of a log file, which is one list under the name `Records`. */
function recordsOf(log: Buffer): string[] | string {
  const head = HEAD.exec(log.toString('latin1', 0, 200))?.[0];
  if (head === undefined) return 'it is not a list of "Records"';
  const records: string[] = [];
  let depth = 0;
  let start = 0;
  let text = false;
  for (let at = head.length; at < log.length; at += 1) {
    const byte = log[at] as number;
    if (text) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) text = false;
    } else if (byte === QUOTE) text = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      if (depth === 0) records.push(log.toString('utf8', start, at + 1));
      // The list's own end; what follows is the end of the object around it.
      if (depth < 0) return /^\s*\}\s*$/.test(log.toString('latin1', at + 1)) ? records : 'there is more in it than "Records"';
    }
  }
  return 'it is cut off';
}
