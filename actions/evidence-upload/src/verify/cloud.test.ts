import { type LedgerRecord, sha256Hex } from '@sovereign-actions/core';
import { TrailChain } from '@sovereign-actions/sandbox';
import { describe, expect, it } from 'vitest';
import { TRAIL_DOCUMENT, TRAIL_EVENTS, type TrailDocument, trailDocument } from '../seal/document.ts';
import { KEYS_DOCUMENT, type KeyEvidence } from '../seal/keys.ts';
import { Claims } from './claim.ts';
import { checkCloud } from './cloud.ts';
import type { Contents } from './contents.ts';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-20T12:00:00Z');
const ROLE = 'arn:aws-eusc:iam::444455556666:role/deploy';
const ARN = 'arn:aws-eusc:sts::444455556666:assumed-role/deploy/shop-4711';
const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:444455556666:key/0f1e2d3c';

interface Parts {
  document: TrailDocument;
  events: object[];
  digests: Buffer[];
  keys: KeyEvidence[];
}

const event = (fields: object) => ({
  eventTime: '2026-11-20T12:05:00Z',
  awsRegion: 'eusc-de-east-1',
  recipientAccountId: '444455556666',
  ...fields,
});
const began = event({
  eventID: '1',
  eventName: 'AssumeRoleWithWebIdentity',
  eventSource: 'sts.amazonaws.com',
  requestParameters: { roleArn: ROLE, roleSessionName: 'shop-4711' },
});
const signed = (arn = ARN) =>
  event({ eventID: '2', eventName: 'Sign', eventSource: 'kms.amazonaws.com', userIdentity: { arn }, resources: [{ ARN: KEY }] });

const policy = (statement: object) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*', ...statement }] });
const answers = ({ keys }: Parts) => keys[0]?.answers as Record<string, unknown>;

/** A seal's contents as a package gives them, changed before they are read. */
async function claimsOf(change: (parts: Parts) => void = () => undefined) {
  const trail = new TrailChain({ account: '444455556666' });
  const log = trail.deliver(NOON + HOUR / 6, [began, signed()]);
  for (let hour = 1; hour <= 3; hour += 1) trail.close(NOON + hour * HOUR, hour === 1 ? [log] : []);
  const parts: Parts = {
    events: [began, signed()],
    digests: trail.digests.map(({ bytes }) => bytes),
    keys: [
      {
        arn: KEY,
        answers: {
          DescribeKey: { KeyMetadata: { KeyState: 'Enabled' } },
          GetKeyPolicy: { Policy: policy({ Principal: { AWS: ROLE }, Action: 'kms:Sign' }) },
        },
        denied: {},
      },
    ],
    document: trailDocument({
      trail: { name: 'main', bucket: 'acme-trail', homeRegion: 'eusc-de-east-1' },
      window: { from: '2026-11-20T12:00:00Z', to: '2026-11-20T12:30:00Z' },
      filter: {
        from: '2026-11-20T12:00:00Z',
        to: '2026-11-20T12:30:00Z',
        sessions: [{ role: ROLE, name: 'shop-4711' }],
        requests: [],
        keys: [KEY],
        trail: 'main',
      },
      keys: [trail.key],
      parts: [
        {
          account: '444455556666',
          region: 'eusc-de-east-1',
          digests: trail.digests.map(({ key, bytes, metadata }) => ({ key, sha256: sha256Hex(bytes), metadata })),
        },
      ],
      logs: [{ bucket: log.bucket, key: log.key, sha256: log.sha256, events: 2, kept: 2 }],
      events: 2,
    }),
  };
  change(parts);
  const document = Buffer.from(JSON.stringify(parts.document));
  const events = Buffer.from(parts.events.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const keys = Buffer.from(JSON.stringify(parts.keys));
  const named = [
    { name: KEYS_DOCUMENT, sha256: sha256Hex(keys) },
    { name: TRAIL_DOCUMENT, sha256: sha256Hex(document) },
    { name: TRAIL_EVENTS, sha256: sha256Hex(events) },
  ];
  const record = { action: 'evidence-seal', made: named, boundary: { regions: ['eusc-de-east-1'] } } as unknown as LedgerRecord;
  const contents = {
    records: new Map([['data/records/a.json', record]]),
    sealed: new Map([...parts.digests, document, events, keys].map((bytes) => [sha256Hex(bytes), bytes])),
  } as unknown as Contents;
  const claims = new Claims();
  await checkCloud(claims, contents);
  return Object.fromEntries(claims.all.map(({ id, verdict, reason, details }) => [id, { verdict, said: [reason, ...details].join('\n') }]));
}

describe('checkCloud', () => {
  it('works everything out again from the digest files and the events', async () => {
    const claims = await claimsOf();
    for (const id of ['digests', 'trail', 'logs', 'events', 'observed', 'kms'])
      expect(claims[`cloud.${id}`]).toMatchObject({ verdict: 'holds' });
    expect(claims['cloud.keys']?.verdict).toBe('unknown');
  });

  it.each<[string, string, string, (parts: Parts) => void]>([
    ['a digest file is missing', 'cloud.digests', 'not a gzip file', ({ digests }) => void digests.pop()],
    ['a digest is taken off the list', 'cloud.trail', 'No digest is about', ({ document }) => void document.parts[0]?.digests.splice(1)],
    [
      'a digest has the name of another',
      'cloud.digests',
      'moved',
      ({ document }) => {
        const [first, second] = document.parts.flatMap(({ digests }) => digests);
        if (first && second) first.key = second.key;
      },
    ],
    [
      'another key is put in place of that of CloudTrail',
      'cloud.digests',
      'signature does not hold',
      ({ document }) => {
        document.keys = [{ ...new TrailChain().key, fingerprint: document.keys[0]?.fingerprint as string }];
      },
    ],
    ['a log file is taken off the list', 'cloud.logs', 'one of the two lists', ({ document }) => void document.logs.pop()],
    [
      'a log file is put on the list',
      'cloud.logs',
      'one of the two lists',
      ({ document }) => void document.logs.push({ bucket: 'acme-trail', key: 'x', sha256: '0'.repeat(64), kept: 0 }),
    ],
    ['an event is left out', 'cloud.events', '1 events, and 2', ({ events }) => void events.pop()],
    ['an event is there twice', 'cloud.events', 'twice', ({ events }) => events.splice(1, 1, events[0] as object)],
    [
      'an event of another time is put in',
      'cloud.events',
      'not what the filter keeps',
      ({ events }) => events.splice(1, 1, { ...began, eventTime: '2026-11-21T00:00:00Z' }),
    ],
    ['an event is not one', 'cloud.events', 'no eventID', ({ events }) => events.splice(1, 1, {})],
    ['somebody else signed', 'cloud.observed', 'somebody who has not the role', ({ events }) => events.splice(1, 1, signed('arn:other'))],
    ['a call went elsewhere', 'cloud.observed', 'us-east-1', ({ events }) => events.splice(1, 1, { ...signed(), awsRegion: 'us-east-1' })],
    [
      'the session began nowhere',
      'cloud.observed',
      'does not show how',
      ({ events }) => events.splice(0, 1, { ...signed(), eventID: '3' }),
    ],
    [
      'the key is to be deleted',
      'cloud.kms',
      'to be deleted 2026-12-01',
      (parts) =>
        Object.assign(answers(parts), {
          DescribeKey: { KeyMetadata: { KeyState: 'PendingDeletion', DeletionDate: '2026-12-01T00:00:00Z' } },
        }),
    ],
    [
      'the key has a replica elsewhere',
      'cloud.kms',
      'us-east-1',
      (parts) =>
        Object.assign(answers(parts), {
          DescribeKey: { KeyMetadata: { KeyState: 'Enabled', MultiRegionConfiguration: { ReplicaKeys: [{ Region: 'us-east-1' }] } } },
        }),
    ],
    [
      'the role may delete the key',
      'cloud.kms',
      'take the key away',
      (parts) =>
        Object.assign(answers(parts), {
          GetKeyPolicy: { Policy: policy({ Principal: { AWS: [ROLE] }, Action: ['kms:Sign', 'kms:schedule*'] }) },
        }),
    ],
    [
      'everyone may do all but one thing',
      'cloud.kms',
      'take the key away',
      (parts) => Object.assign(answers(parts), { GetKeyPolicy: { Policy: policy({ Principal: '*', NotAction: 'kms:Sign' }) } }),
    ],
    [
      'the policy is not shown',
      'cloud.kms',
      'does not show it: AccessDenied',
      ({ keys }) => keys.splice(0, 1, { arn: KEY, answers: {}, denied: { GetKeyPolicy: 'AccessDenied' } }),
    ],
    ['what KMS said is not there', 'cloud.kms', 'cannot be read', ({ keys }) => keys.push(null as never)],
    [
      'the document is of another kind',
      'cloud.digests',
      'not a document of this format',
      ({ document }) => Object.assign(document, { type: 'x' }),
    ],
    ['the document has no window', 'cloud.digests', 'no window', ({ document }) => Object.assign(document.window, { to: 'soon' })],
    ['the document has no filter', 'cloud.digests', 'no filter', ({ document }) => Object.assign(document, { filter: null })],
    ['the document has no digests', 'cloud.digests', 'no digests', ({ document }) => Object.assign(document, { parts: [{}] })],
  ])('where %s, the claim %s says so', async (_, id, why, change) => {
    const claim = (await claimsOf(change))[id];
    expect(claim?.verdict).not.toBe('holds');
    expect(claim?.said).toContain(why);
  });

  it('a record that is no seal has no such claims', async () => {
    const claims = new Claims();
    await checkCloud(claims, { records: new Map(), sealed: new Map() } as unknown as Contents);
    expect(claims.all).toEqual([]);
  });
});
