import {
  type Boundary,
  type Check,
  counted,
  homeRegion,
  isObject,
  type LedgerRecord,
  messageOf,
  parseStrictJson,
  sha256Hex,
  type Verdict,
} from '@sovereign-actions/core';
import { type Chain, checkChain } from '../cloudtrail/chain.ts';
import { isAbout, parseEvent, type TrailEvent } from '../cloudtrail/extract.ts';
import { isDigestOf } from '../cloudtrail/fetch.ts';
import { SEAL_ACTION } from '../package/index-file.ts';
import { chainChecks, logCheck } from '../seal/collect.ts';
import {
  digestsOf,
  parseTrailDocument,
  spanOf,
  TIME,
  TRAIL_DOCUMENT,
  TRAIL_EVENTS,
  type TrailDocument,
  unaskedOf,
} from '../seal/document.ts';
import { judgeKeys, KEYS_DOCUMENT, type KeyEvidence } from '../seal/keys.ts';
import { observe } from '../seal/observe.ts';
import { accountsOf } from '../seal/plan.ts';
import { judgeTrail } from '../seal/trail-state.ts';
import { type Claims, verdictOf } from './claim.ts';
import type { Contents } from './contents.ts';

/**
 * Claims on what the cloud saw, where the package is a seal: everything is worked out again from the digest files and the
 * events. They do not count against the package, which is genuine all the same: they decide what it is evidence of.
 * @param boundary of the seal, where it is known
 */
export async function checkCloud(claims: Claims, contents: Contents, boundary?: Boundary): Promise<void> {
  const seal = [...contents.records.values()].find(({ action }) => action === SEAL_ACTION);
  if (!seal) return;
  const add = (id: string, verdict: Verdict, claim: string, reason: string, details: readonly string[] = []) =>
    claims.add(id, verdict, claim, reason, { counts: false, details });
  const document = documentOf(contents, seal);
  if (typeof document === 'string') {
    add('cloud.digests', 'broken', DIGESTS, document);
    return;
  }
  const { regions = [], partition = '' } = seal.boundary ?? {};
  const window = spanOf(document);
  const chains = await Promise.all(
    digestsOf(document, contents.sealed).map(async (part) => ({ ...part, chain: await checkChain(part.digests, document.keys, window) })),
  );
  const checks = chains.map(({ account, region, chain }) => chainChecks(`${account} ${region}`, chain));
  const strangers = strangersOf(document);
  const [digests, trail] = [0, 1].map((index) => checks.map((pair) => pair[index] as Check)) as [Check[], Check[]];
  add(
    'cloud.digests',
    strangers.length > 0 ? 'broken' : worst(digests),
    DIGESTS,
    strangers.length > 0 ? `${counted(strangers.length, 'digest file')} of another trail, account or region.` : summed(digests),
    [...strangers, ...said(digests)],
  );
  const beside = [...otherTrail(document, boundary), ...unaskedOf(document, accountsOf(document.filter), regions)];
  add(
    'cloud.trail',
    beside.length > 0 ? 'broken' : worst(trail),
    'The trail that the boundary names covers the whole time of the deployment, without a gap.',
    `${document.window.from} to ${document.window.to}.`,
    [...beside, ...said(trail)],
  );

  const apart = logsApart(
    document,
    chains.map(({ chain }) => chain),
  );
  const logs = logCheck(document.logs);
  add(
    'cloud.logs',
    apart.length > 0 ? 'broken' : logs.verdict,
    'Every log file that the digests name was read, and had the contents that its digest names.',
    apart.length > 0 ? `${counted(apart.length, 'log file')} is in one of the two lists alone.` : logs.detail,
    apart,
  );

  const { events, problems } = eventsOf(document, contents.sealed.get(sha256Of(seal, TRAIL_EVENTS)));
  add(
    'cloud.events',
    verdictOf(problems),
    'The events are those that the filter keeps, as many as were found.',
    problems.length > 0 ? `${counted(problems.length, 'problem')}.` : `${counted(events.length, 'event')}.`,
    problems.slice(0, 100),
  );
  const state = judgeTrail(document.state, document, { regions, partition });
  add(
    'cloud.state',
    worst(state),
    'The trail keeps, signs and delivers every event that these claims rest on.',
    `As CloudTrail told the sealing job${document.state ? ` at ${document.state.askedAt}` : ''}. ${summed(state)}`,
    said(state),
  );
  const covered = worst(trail) === 'holds' && logs.verdict === 'holds' && [...beside, ...apart].length === 0;
  const observed = observe(events, document, { regions, partition }, covered);
  add(
    'cloud.observed',
    worst(observed),
    'The events show this deployment, no other role with its keys, and no change of the keys or the trail.',
    summed(observed),
    said(observed),
  );
  const keys = keysOf(contents.sealed.get(sha256Of(seal, KEYS_DOCUMENT)));
  if (document.filter.keys.length > 0) {
    const judged = keys && judgeKeys(keys, events, document, { regions }, worst(trail) === 'holds');
    add(
      'cloud.kms',
      judged ? worst(judged) : 'broken',
      'The keys that signed are enabled, the deployment cannot take them away, and KMS knows of no use that the trail does not show.',
      judged ? summed(judged) : `${KEYS_DOCUMENT} is missing or cannot be read.`,
      judged && said(judged),
    );
  }
  add(
    'cloud.keys',
    'unknown',
    "The digests were signed with AWS's keys.",
    "The keys in the package are those that the sealing job got from CloudTrail. Compare each with 'aws cloudtrail list-public-keys' of the region, by its value: a fingerprint is only the name of a key.",
    document.keys.map(({ fingerprint, value }) => `${fingerprint}: SHA-256 of the key ${sha256Hex(Buffer.from(value, 'base64'))}`),
  );
}

const DIGESTS = 'The digest files of CloudTrail are whole, signed, and each tied to the one before it.';

/** The document of a seal, or what is wrong with it. */
export function documentOf({ sealed }: Contents, seal: LedgerRecord): TrailDocument | string {
  const bytes = sealed.get(sha256Of(seal, TRAIL_DOCUMENT));
  if (bytes === undefined) return `${TRAIL_DOCUMENT} is missing or too large to read.`;
  const document = parseTrailDocument(bytes.toString('utf8'));
  return typeof document === 'string' ? `${TRAIL_DOCUMENT} ${document}.` : document;
}

/** What KMS said, as far as it has the shape of it. */
function keysOf(bytes: Buffer | undefined): KeyEvidence[] | undefined {
  try {
    const value = parseStrictJson(bytes?.toString('utf8') ?? '');
    const isEvidence = (key: unknown) =>
      isObject(key) &&
      typeof key.arn === 'string' &&
      isObject(key.answers) &&
      isObject(key.denied) &&
      Object.values(key.denied).every((reason) => typeof reason === 'string');
    return Array.isArray(value) && value.every(isEvidence) ? (value as KeyEvidence[]) : undefined;
  } catch {
    return undefined;
  }
}

const sha256Of = ({ made }: LedgerRecord, name: string): string => made.find((material) => material.name === name)?.sha256 ?? '';

/** Digest files that are not of the part of the trail in which they stand: signed as they are, they would speak for it. */
const strangersOf = ({ trail: { name, homeRegion, prefix, organization }, parts }: TrailDocument): string[] =>
  parts.flatMap(({ account, region, digests }) =>
    digests
      .filter(({ key }) => !isDigestOf({ trail: name, prefix, organization }, homeRegion, account, region, key))
      .map(({ key }) => `${account} ${region}: ${key}`),
  );

/** How the trail of a seal is another than the boundary names: anybody may have one, with selectors of his own. */
function otherTrail({ trail }: TrailDocument, boundary: Boundary | undefined): string[] {
  if (boundary?.cloudtrail === undefined) return [];
  const { trail: name, bucket, prefix, organization, 'home-region': home = homeRegion(boundary) } = boundary.cloudtrail;
  const [is, shall] = [
    [trail.name, trail.homeRegion, trail.bucket, trail.prefix, trail.organization],
    [name, home, bucket, prefix, organization],
  ].map((parts) => parts.filter((part) => part !== undefined).join(', '));
  return is === shall ? [] : [`the seal is of the trail ${is}, and the boundary names ${shall}`];
}

/** Log files that only the digests or only the document name. */
function logsApart({ logs }: TrailDocument, chains: readonly Chain[]): string[] {
  const idOf = ({ bucket, key, sha256 }: { bucket: string; key: string; sha256: string }) => `s3://${bucket}/${key} sha256:${sha256}`;
  const named = new Set(chains.flatMap((chain) => chain.logs.map(idOf)));
  const listed = new Set(logs.map(idOf));
  return [...[...named].filter((id) => !listed.has(id)), ...[...listed].filter((id) => !named.has(id))];
}

function eventsOf(document: TrailDocument, bytes: Buffer | undefined): { events: TrailEvent[]; problems: string[] } {
  if (bytes === undefined) return { events: [], problems: [`${TRAIL_EVENTS} is missing or too large to read`] };
  const lines = bytes.toString('utf8').split('\n');
  const events: TrailEvent[] = [];
  const problems: string[] = lines.pop() === '' ? [] : ['there is more after the last line'];
  for (const [index, line] of lines.entries()) {
    const event = strictEvent(line);
    if (typeof event === 'string') problems.push(`line ${index + 1}: ${event}`);
    else if (!isAbout(event, document.filter))
      problems.push(`line ${index + 1}: ${event.eventName} at ${event.eventTime} is not what the filter keeps`);
    else events.push(event);
  }
  const kept = document.logs.reduce((sum, log) => sum + log.kept, 0);
  if (lines.length !== document.events || lines.length !== kept)
    problems.push(`there are ${lines.length} events, and ${kept} were taken from the log files`);
  if (new Set(events.map(({ eventID, recipientAccountId }) => `${eventID} ${recipientAccountId}`)).size !== events.length)
    problems.push('an event is there twice');
  return { events, problems };
}

/** An event that every reader reads alike, or what is wrong with it. */
function strictEvent(line: string): TrailEvent | string {
  try {
    parseStrictJson(line);
  } catch (error) {
    return messageOf(error);
  }
  const event = parseEvent(line);
  return typeof event !== 'string' && !TIME.test(event.eventTime) ? `the time of ${event.eventName} is of another form` : event;
}

export const worst = (checks: readonly Pick<Check, 'verdict'>[]): Verdict =>
  (['broken', 'unknown'] as const).find((verdict) => checks.some((check) => check.verdict === verdict)) ?? 'holds';

export const summed = (checks: readonly Check[]): string => {
  const held = checks.filter(({ verdict }) => verdict === 'holds').length;
  return `${held} of ${counted(checks.length, 'check')} ${held === 1 ? 'holds' : 'hold'}.`;
};

export const said = (checks: readonly Check[]): string[] =>
  checks.map(({ name, verdict, detail }) => `${name}: ${verdict === 'holds' ? '' : `${verdict}: `}${detail}`);
