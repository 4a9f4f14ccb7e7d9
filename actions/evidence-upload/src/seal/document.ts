import { isObject, messageOf, parseStrictJson } from '@sovereign-actions/core';
import type { Span } from '../cloudtrail/chain.ts';
import type { StoredDigest, TrailKey } from '../cloudtrail/digest.ts';
import type { EventFilter } from '../cloudtrail/extract.ts';
import type { TrailState } from './trail-state.ts';

export const TRAIL_DOCUMENT = 'cloudtrail.json';
export const TRAIL_EVENTS = 'cloudtrail.jsonl';
const TYPE = 'sovereign-actions/cloudtrail';
/** As events of CloudTrail have their times, so that texts compare as times do. */
export const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** A log file that the digests name, and what became of it. */
export interface SealedLog {
  bucket: string;
  key: string;
  /** SHA-256 of its contents, as the digest says. */
  sha256: string;
  /** Events in it; absent where none of the names occurs in it, so that it was left unread. */
  events?: number;
  /** How many of them the extract has. */
  kept: number;
  /** Why it does not count. */
  mistake?: string;
}

/** `cloudtrail.json` of a seal: all that a reader needs beside the digest files to check the chain offline, for ever. */
export interface TrailDocument {
  schemaVersion: 1;
  type: typeof TYPE;
  trail: { name: string; bucket: string; homeRegion: string; prefix?: string; organization?: string };
  state?: TrailState;
  window: { from: string; to: string };
  filter: EventFilter;
  /** As CloudTrail gave them to the job that sealed. */
  keys: TrailKey[];
  /** One for each account and region. A digest's bytes are a file of the package with that SHA-256. */
  parts: { account: string; region: string; digests: { key: string; sha256: string; metadata: Record<string, string> }[] }[];
  logs: SealedLog[];
  /** Lines of the file of events. */
  events: number;
}

export const trailDocument = (fields: Omit<TrailDocument, 'schemaVersion' | 'type'>): TrailDocument => ({
  schemaVersion: 1,
  type: TYPE,
  ...fields,
});

export const spanOf = ({ window }: Pick<TrailDocument, 'window'>): Span => ({ from: Date.parse(window.from), to: Date.parse(window.to) });

/** Fields of a document of a seal, of the one version that there is, or what is wrong with it. */
export function readDocument(text: string, type: string): Record<string, unknown> | string {
  let value: unknown;
  try {
    value = parseStrictJson(text);
  } catch (error) {
    return `cannot be read: ${messageOf(error)}`;
  }
  return isObject(value) && value.type === type && value.schemaVersion === 1 ? value : 'is not a document of this format';
}

/** Reads a document from a package, or says what is wrong with it. Fields that nothing reads are let be. */
export function parseTrailDocument(text: string): TrailDocument | string {
  const value = readDocument(text, TYPE);
  if (typeof value === 'string') return value;
  const { trail, state, window, filter, keys, parts, logs, events } = value;
  const texts = (part: unknown, names: readonly string[]): boolean =>
    isObject(part) && names.every((name) => typeof part[name] === 'string');
  const all = (list: unknown, holds: (item: unknown) => boolean): boolean => Array.isArray(list) && list.every(holds);
  if (!texts(trail, ['name', 'bucket', 'homeRegion'])) return 'names no trail';
  const isAnswer = (answer: unknown) => answer === undefined || isObject(answer);
  const isState =
    isObject(state) &&
    [state.settings, state.status, state.selectors].every(isAnswer) &&
    isObject(state.denied) &&
    Object.values(state.denied).every((reason) => typeof reason === 'string');
  if (state !== undefined && !isState) return 'does not tell the state of the trail';
  if (
    !texts(window, ['from', 'to']) ||
    !isObject(window) ||
    [window.from, window.to].some((time) => !TIME.test(String(time))) ||
    // Not true of a time that does not exist either.
    !(Date.parse(String(window.from)) <= Date.parse(String(window.to)))
  )
    return 'names no window of time';
  const { sessions, requests, keys: wanted } = isObject(filter) ? filter : {};
  const isSession = (session: unknown) =>
    isObject(session) &&
    texts(session, ['role', 'name']) &&
    (session.token === undefined || texts(session.token, ['issuer', 'subject', 'audience']));
  const isText = (item: unknown) => typeof item === 'string';
  if (!texts(filter, ['from', 'to', 'trail']) || !all(sessions, isSession) || !all(requests, isText) || !all(wanted, isText))
    return 'names no filter';
  if (!isObject(filter) || filter.from !== window.from || filter.to !== window.to) return 'has a filter of another time than its window';
  if (!all(keys, (key) => texts(key, ['fingerprint', 'value']))) return 'names no public keys';
  const isDigest = (digest: unknown) =>
    texts(digest, ['key', 'sha256']) && isObject(digest) && isObject(digest.metadata) && Object.values(digest.metadata).every(isText);
  const isPart = (part: unknown) => texts(part, ['account', 'region']) && isObject(part) && all(part.digests, isDigest);
  if (!all(parts, isPart) || (parts as unknown[]).length === 0) return 'names no digests';
  const isLog = (log: unknown) => {
    if (!texts(log, ['bucket', 'key', 'sha256']) || !isObject(log)) return false;
    // No more can be taken of a file than is in it, and nothing of one that was left unread.
    const { kept, events: inside = 0 } = log;
    return Number.isSafeInteger(kept) && Number.isSafeInteger(inside) && Number(kept) >= 0 && Number(kept) <= Number(inside);
  };
  if (!all(logs, isLog)) return 'names no log files';
  if (!Number.isSafeInteger(events)) return 'does not count its events';
  return value as unknown as TrailDocument;
}

/** Accounts and regions whose part of the trail was not asked, though it should have been. */
export function unaskedOf({ parts }: Pick<TrailDocument, 'parts'>, accounts: readonly string[], regions: readonly string[]): string[] {
  const there = new Set(parts.map(({ account, region }) => `${account} ${region}`));
  return accounts.flatMap((account) =>
    regions
      .filter((region) => !there.has(`${account} ${region}`))
      .map((region) => `account ${account} in ${region}: the trail was not asked about it`),
  );
}

/** The digests of a part, with the bytes that `contents` has for them; one without bytes is empty, and does not hold. */
export const digestsOf = (
  { trail, parts }: TrailDocument,
  contents: ReadonlyMap<string, Uint8Array>,
): { account: string; region: string; digests: StoredDigest[] }[] =>
  parts.map(({ account, region, digests }) => ({
    account,
    region,
    digests: digests.map(({ key, sha256, metadata }) => ({
      bucket: trail.bucket,
      key,
      metadata,
      bytes: contents.get(sha256) ?? new Uint8Array(),
    })),
  }));
