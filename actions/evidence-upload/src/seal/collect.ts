import { atMost, type Check, type Context, inParallel, sha256Hex } from '@sovereign-actions/core';
import type { Chain, Span } from '../cloudtrail/chain.ts';
import { type LogReference, readLog } from '../cloudtrail/digest.ts';
import { type EventFilter, extractEvents, parseEvent, type TrailEvent } from '../cloudtrail/extract.ts';
import { type BoundaryTrail, TrailBucket } from '../cloudtrail/fetch.ts';
import { type SealedLog, type TrailDocument, trailDocument } from './document.ts';
import { collectKeys, judgeKeys, type KeyEvidence } from './keys.ts';
import { observe } from './observe.ts';
import type { SealPlan } from './plan.ts';
import { collectTrailState, judgeTrail, ownerOf } from './trail-state.ts';

/** What the cloud saw of a deployment, ready to be packed. */
export interface Seen {
  document: TrailDocument;
  /** Exact texts of the events, one a line, by time. */
  events: string;
  digests: { name: string; bytes: Uint8Array }[];
  /** What KMS says of the keys now. */
  keys: KeyEvidence[];
  checks: Check[];
  /** False while a digest of the window may still come. */
  complete: boolean;
}

const READS = 16;
/** Log files that are in memory inflated at a time: each may be large, and more of them are no faster. */
const INFLATED = 8;
/** Accounts and regions at a time; each of them reads several digests at once. */
const PARTS = 4;

/** Reads the trail of a deployment: digests, log files and events. @throws TRAIL_UNREADABLE */
export async function collectSeen(context: Context, trail: BoundaryTrail, plan: SealPlan): Promise<Seen> {
  const { window, accounts } = plan;
  const { boundary } = context;
  const filter: EventFilter = { ...plan.filter, trail: trail.trail };
  const bucket = new TrailBucket(context, trail);
  const [keys, kms, state, places] = await Promise.all([
    bucket.keys(window),
    collectKeys(context, trail, filter.keys),
    collectTrailState(context, trail, bucket.home),
    // What was called outside the boundary is in the parts of other regions.
    inParallel(accounts, PARTS, async (account) =>
      [...new Set([...boundary.regions, ...(await bucket.regions(account))])].sort().map((region) => ({ account, region })),
    ).then((each) => each.flat()),
  ]);
  const owner = ownerOf(state);
  if (owner !== undefined && !places.some(({ account, region }) => account === owner && region === bucket.home))
    places.push({ account: owner, region: bucket.home });
  const parts = await inParallel(places, PARTS, ({ account, region }) => bucket.part(account, region, keys, window));

  const references = parts.flatMap(({ chain }) => chain.logs);
  const inflating = atMost(INFLATED);
  const read = await inParallel(references, READS, async (log) => {
    const bytes = await bucket.log(log);
    return inflating(() => readOne(log, bytes, filter));
  });
  const events = read
    .flatMap(({ kept }) => kept)
    .map((text) => ({ text: text.replaceAll(/[\r\n]+/g, ' '), event: parseEvent(text) as TrailEvent }));
  events.sort((a, b) => order(a.event, b.event));
  const logs = read.map(({ log }) => log);
  const { trail: name, prefix, organization } = trail;
  const complete = parts.every(({ chain }) => chain.gaps.length === 0);
  const document = trailDocument({
    trail: {
      name,
      bucket: trail.bucket,
      homeRegion: bucket.home,
      ...(prefix !== undefined && { prefix }),
      ...(organization !== undefined && { organization }),
    },
    state,
    window: { from: filter.from, to: filter.to },
    filter,
    keys,
    parts: parts.map(({ account, region, digests }) => ({
      account,
      region,
      digests: digests.map(({ key, bytes, metadata }) => ({ key, sha256: sha256Hex(bytes), metadata })),
    })),
    logs,
    events: events.length,
  });
  return {
    document,
    events: events.map(({ text }) => `${text}\n`).join(''),
    digests: parts.flatMap(({ digests }) => digests.map(({ key, bytes }) => ({ name: key.slice(key.lastIndexOf('/') + 1), bytes }))),
    keys: kms,
    checks: [
      ...parts.flatMap(({ account, region, chain }) => chainChecks(`${account} ${region}`, chain)),
      logCheck(logs),
      ...judgeTrail(document.state, document, boundary),
      ...observe(
        events.map(({ event }) => event),
        document,
        boundary,
        complete && logs.every(({ mistake }) => mistake === undefined),
      ),
      ...judgeKeys(
        kms,
        events.map(({ event }) => event),
        document,
        boundary,
        complete,
      ),
    ],
    complete,
  };
}

async function readOne(
  reference: LogReference,
  bytes: Uint8Array | undefined,
  filter: EventFilter,
): Promise<{ log: SealedLog; kept: string[] }> {
  const inflated = bytes === undefined ? 'it is gone' : await readLog(reference, bytes);
  const extract = typeof inflated === 'string' ? inflated : extractEvents(inflated, filter);
  if (typeof extract === 'string') return { log: { ...reference, kept: 0, mistake: extract }, kept: [] };
  const { kept, events } = extract;
  return { log: { ...reference, ...(events !== undefined && { events }), kept: kept.length }, kept };
}

const order = (a: TrailEvent, b: TrailEvent): number =>
  a.eventTime < b.eventTime ? -1 : a.eventTime > b.eventTime ? 1 : a.eventID < b.eventID ? -1 : 1;

/** What a chain of digests comes to, as checks. @param part account and region */
export function chainChecks(part: string, { digests, gaps, breaks }: Chain): Check[] {
  const wrong = [...digests.flatMap(({ key, mistake }) => (mistake === undefined ? [] : [`${key}: ${mistake}`])), ...breaks];
  return [
    {
      name: `digests of ${part}`,
      verdict: wrong.length > 0 ? 'broken' : digests.length > 0 ? 'holds' : 'unknown',
      detail:
        wrong.length > 0
          ? `${wrong.slice(0, 20).join('; ')}.`
          : digests.length > 0
            ? `${digests.length} digest files, each signed by CloudTrail and tied to the one before it.`
            : 'There is no digest file.',
    },
    {
      name: `trail of ${part}`,
      verdict: gaps.length > 0 ? 'unknown' : 'holds',
      detail: gaps.length > 0 ? `No digest is about ${gaps.map(spanText).join(', ')}.` : 'The whole time is covered.',
    },
  ];
}

/** What the log files come to. */
export function logCheck(logs: readonly SealedLog[]): Check {
  const wrong = logs.filter(({ mistake }) => mistake !== undefined);
  return {
    name: 'log files',
    verdict: wrong.length > 0 ? 'broken' : 'holds',
    detail:
      wrong.length > 0
        ? `${wrong.length} of ${logs.length} do not count: ${wrong
            .slice(0, 20)
            .map(({ key, mistake }) => `${key}: ${mistake}`)
            .join('; ')}.`
        : `${logs.length} log files, each with the contents that its digest names.`,
  };
}

const spanText = ({ from, to }: Span): string => `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`;
