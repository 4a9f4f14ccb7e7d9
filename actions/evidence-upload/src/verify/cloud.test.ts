import { type Boundary, type LedgerRecord, sha256Hex } from '@sovereign-actions/core';
import { DigestSigner, TrailChain } from '@sovereign-actions/sandbox';
import { describe, expect, it } from 'vitest';
import type { TrailEvent, TrailSession } from '../cloudtrail/extract.ts';
import { TRAIL_DOCUMENT, TRAIL_EVENTS, type TrailDocument, trailDocument } from '../seal/document.ts';
import { KEYS_DOCUMENT, type KeyEvidence } from '../seal/keys.ts';
import { observe } from '../seal/observe.ts';
import { Claims } from './claim.ts';
import { checkCloud } from './cloud.ts';
import type { Contents } from './contents.ts';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-20T12:00:00Z');
const ROLE = 'arn:aws-eusc:iam::444455556666:role/deploy';
const ARN = 'arn:aws-eusc:sts::444455556666:assumed-role/deploy/shop-4711';
const PROVIDER = 'arn:aws-eusc:iam::444455556666:oidc-provider/gitlab.acme.example';
const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:444455556666:key/0f1e2d3c';

const FILTER = {
  from: '2026-11-20T12:00:00Z',
  to: '2026-11-20T12:30:00Z',
  sessions: [
    {
      role: ROLE,
      name: 'shop-4711',
      token: { issuer: 'https://gitlab.acme.example', subject: 'project_path:acme/shop', audience: 'x sts' },
    },
  ],
  requests: ['r-1'],
  keys: [KEY],
  trail: 'main',
};

/** Made once: an RSA key takes a while. */
const SIGNER = new DigestSigner();

interface Parts {
  document: TrailDocument;
  events: object[];
  digests: Buffer[];
  keys: KeyEvidence[];
  /** What stands after the last event. */
  rest: string;
  /** Of the boundary of the seal. */
  trail: { trail: string; bucket: string; prefix?: string; organization?: string; 'home-region'?: string } | undefined;
}

const event = <T extends object>(fields: T) => ({
  eventTime: '2026-11-20T12:05:00Z',
  awsRegion: 'eusc-de-east-1',
  recipientAccountId: '444455556666',
  ...fields,
});
const began = event({
  eventID: '1',
  eventName: 'AssumeRoleWithWebIdentity',
  eventSource: 'sts.amazonaws.com',
  requestID: 'r-1',
  userIdentity: { type: 'WebIdentityUser', userName: 'project_path:acme/shop', identityProvider: PROVIDER },
  requestParameters: { roleArn: ROLE, roleSessionName: 'shop-4711' },
  responseElements: { subjectFromWebIdentityToken: 'project_path:acme/shop', audience: 'sts', provider: PROVIDER },
});
const session = ({ document }: Parts) => document.filter.sessions[0] as TrailSession;
const signed = (arn = ARN) =>
  event({ eventID: '2', eventName: 'Sign', eventSource: 'kms.amazonaws.com', userIdentity: { arn }, resources: [{ ARN: KEY }] });

const policy = (statement: object) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*', ...statement }] });
const state = ({ document }: Parts) => document.state as NonNullable<TrailDocument['state']>;
const change = (eventName: string, fields: object) => event({ eventID: '9', eventName, userIdentity: { arn: ARN }, ...fields });
const trailChange = (fields: object = {}) =>
  change('StopLogging', { eventSource: 'cloudtrail.amazonaws.com', requestParameters: { name: 'main' }, ...fields });
const answers = ({ keys }: Parts) => keys[0]?.answers as Record<string, unknown>;

const MULTI = KEY.replace('0f1e2d3c', 'mrk-0f1e2d3c');
const TARGET = ROLE.replace('deploy', 'release');
/** The record's role takes another, as the second of a chain. */
const taken = (requestID: string, arn: string | undefined) =>
  event({
    eventID: `taken-${requestID}`,
    eventName: 'AssumeRole',
    eventSource: 'sts.amazonaws.com',
    requestID,
    userIdentity: { arn },
    requestParameters: { roleArn: TARGET, roleSessionName: 'shop-4711' },
  });
const chained =
  (...begun: object[]) =>
  ({ document: { filter }, events }: Parts) => {
    filter.sessions.push({ role: TARGET, name: 'shop-4711' });
    filter.requests.push('r-2');
    events.push(...begun);
  };
const issued = (accessKeyId: string) => ({ ...began, responseElements: { ...began.responseElements, credentials: { accessKeyId } } });
const signedWith = (accessKeyId: string, fields: object = {}) => ({ ...signed(), userIdentity: { arn: ARN, accessKeyId, ...fields } });
/** Selectors that keep all management events but one. */
const leaving = (name: string) => ({
  AdvancedEventSelectors: [
    {
      FieldSelectors: [
        { Field: 'eventCategory', Equals: ['Management'] },
        { Field: 'eventName', NotEquals: [name] },
      ],
    },
  ],
});

/** A seal's contents as a package gives them, changed before they are read. */
async function claimsOf(change: (parts: Parts) => void = () => undefined) {
  const trail = new TrailChain({ account: '444455556666', signer: SIGNER });
  const log = trail.deliver(NOON + HOUR / 6, [began, signed()]);
  for (let hour = 1; hour <= 3; hour += 1) trail.close(NOON + hour * HOUR, hour === 1 ? [log] : []);
  const parts: Parts = {
    events: structuredClone([began, signed()]),
    digests: trail.digests.map(({ bytes }) => bytes),
    keys: [
      {
        arn: KEY,
        answers: {
          DescribeKey: { KeyMetadata: { KeyState: 'Enabled' } },
          GetKeyPolicy: { Policy: policy({ Principal: { AWS: ROLE }, Action: 'kms:Sign' }) },
          ListGrants: { Grants: [], Truncated: false },
          GetKeyLastUsage: {
            KeyLastUsage: { Operation: 'Sign', Timestamp: '2026-11-20T12:05:00.000Z', CloudTrailEventId: '2', KmsRequestId: 'r' },
          },
        },
        denied: {},
      },
    ],
    document: trailDocument({
      trail: { name: 'main', bucket: 'acme-trail', homeRegion: 'eusc-de-east-1' },
      state: {
        askedAt: '2026-11-20T15:00:00.000Z',
        settings: {
          TrailARN: 'arn:aws-eusc:cloudtrail:eusc-de-east-1:444455556666:trail/main',
          S3BucketName: 'acme-trail',
          IsMultiRegionTrail: true,
          IsOrganizationTrail: false,
          IncludeGlobalServiceEvents: true,
          LogFileValidationEnabled: true,
        },
        status: { IsLogging: true, StartLoggingTime: '2026-01-01T00:00:00.000Z' },
        selectors: { EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }] },
        denied: {},
      },
      window: { from: '2026-11-20T12:00:00Z', to: '2026-11-20T12:30:00Z' },
      filter: structuredClone(FILTER),
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
    rest: '',
    trail: { trail: 'main', bucket: 'acme-trail' },
  };
  change(parts);
  const document = Buffer.from(JSON.stringify(parts.document));
  const texts = parts.events.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const events = Buffer.from(`${texts.map((text) => `${text}\n`).join('')}${parts.rest}`);
  const keys = Buffer.from(JSON.stringify(parts.keys));
  const named = [
    { name: KEYS_DOCUMENT, sha256: sha256Hex(keys) },
    { name: TRAIL_DOCUMENT, sha256: sha256Hex(document) },
    { name: TRAIL_EVENTS, sha256: sha256Hex(events) },
  ];
  const record = {
    action: 'evidence-seal',
    made: named,
    boundary: { regions: ['eusc-de-east-1'], partition: 'aws-eusc' },
  } as unknown as LedgerRecord;
  const contents = {
    records: new Map([['data/records/a.json', record]]),
    sealed: new Map([...parts.digests, document, events, keys].map((bytes) => [sha256Hex(bytes), bytes])),
  } as unknown as Contents;
  const claims = new Claims();
  const boundary = { homeRegion: 'eusc-de-east-1', regions: ['eusc-de-east-1'], cloudtrail: parts.trail } as unknown as Boundary;
  await checkCloud(claims, contents, boundary);
  return Object.fromEntries(claims.all.map(({ id, verdict, reason, details }) => [id, { verdict, said: [reason, ...details].join('\n') }]));
}

describe('checkCloud', () => {
  it('works everything out again from the digest files and the events', async () => {
    const claims = await claimsOf();
    for (const id of ['digests', 'trail', 'logs', 'events', 'state', 'observed', 'kms'])
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
      'the digests are said to be of another trail',
      'cloud.digests',
      '3 digest files of another trail, account or region',
      ({ document }) => Object.assign(document.trail, { name: 'quiet' }),
    ],
    [
      'the digests are said to be of another account',
      'cloud.digests',
      'of another trail, account or region',
      ({ document }) => Object.assign(document.parts[0] as object, { account: '777788889999' }),
    ],
    [
      'the digests are said to be of another region',
      'cloud.digests',
      'of another trail, account or region',
      ({ document }) => Object.assign(document.parts[0] as object, { region: 'eusc-de-east-2' }),
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
    [
      'an event has a field twice',
      'cloud.events',
      'names the field "eventName" twice',
      ({ events }) => events.splice(1, 1, JSON.stringify(signed()).replace('{', '{"eventName":"Verify",') as unknown as object),
    ],
    [
      'something stands after the last event',
      'cloud.events',
      'there is more after the last line',
      (parts) => void Object.assign(parts, { rest: JSON.stringify(signed('arn:other')) }),
    ],
    ['no part of the trail was asked', 'cloud.digests', 'names no digests', ({ document }) => void Object.assign(document, { parts: [] })],
    [
      'the part of an account was not asked',
      'cloud.trail',
      'account 777788889999 in eusc-de-east-1: the trail was not asked about it',
      ({ document }) => void document.filter.keys.push(KEY.replace('444455556666', '777788889999')),
    ],
    [
      'the filter is of a shorter time than the window',
      'cloud.digests',
      'a filter of another time than its window',
      ({ document }) => void Object.assign(document.filter, { to: '2026-11-20T12:10:00Z' }),
    ],
    [
      'the window ends before it begins',
      'cloud.digests',
      'no window of time',
      ({ document: { window, filter } }) => {
        for (const one of [window, filter]) [one.from, one.to] = [one.to, one.from];
      },
    ],
    ...['2026-11-20', '2026-11-20T12:00:00', '2026-13-20T12:00:00Z', '+275760-09-13T00:00:00Z', '2026-11-20T13:00:00+01:00'].map(
      (from): [string, string, string, (parts: Parts) => void] => [
        `the window begins ${from}`,
        'cloud.digests',
        'no window of time',
        ({ document: { window, filter } }) => {
          for (const one of [window, filter]) one.from = from;
        },
      ],
    ),
    ...(
      [
        ['another trail', { trail: 'quiet' }],
        ['the trail of another region', { 'home-region': 'eusc-de-east-2' }],
        ['a trail elsewhere in its bucket', { prefix: 'x' }],
        ['the trail of an organization', { organization: 'o-a1b2c3d4e5' }],
        ['a trail of another bucket', { bucket: 'other-trail' }],
      ] as const
    ).map(([what, fields]): [string, string, string, (parts: Parts) => void] => [
      `the boundary names ${what}`,
      'cloud.trail',
      'the seal is of the trail main, eusc-de-east-1, acme-trail, and the boundary names',
      ({ trail }) => void Object.assign(trail as object, fields),
    ]),
    ['an event is not one', 'cloud.events', 'no eventID', ({ events }) => events.splice(1, 1, {})],
    ['somebody else signed', 'cloud.observed', 'somebody who has not the role', ({ events }) => events.splice(1, 1, signed('arn:other'))],
    [
      'somebody else is said to have made the same call',
      'cloud.observed',
      '1 of 2 signatures were made by somebody who has not the role of this deployment: arn:other at',
      ({ events }) =>
        events.splice(1, 1, { ...signed('arn:other'), eventID: '3', sharedEventID: 's-1' }, { ...signed(), sharedEventID: 's-1' }),
    ],
    [
      'a signature has no caller, and no other event says who it was',
      'cloud.observed',
      'somebody who has not the role of this deployment: unknown at',
      ({ events }) => events.push({ ...signed(), eventID: '3', sharedEventID: 's-1', userIdentity: { type: 'AWSAccount' } }),
    ],
    ['a call went elsewhere', 'cloud.observed', 'us-east-1', ({ events }) => events.splice(1, 1, { ...signed(), awsRegion: 'us-east-1' })],
    [
      'the session began elsewhere',
      'cloud.observed',
      'sts.amazonaws.com AssumeRoleWithWebIdentity in us-east-1',
      ({ events }) => events.splice(0, 1, { ...began, awsRegion: 'us-east-1' }),
    ],
    [
      'an event has its time in another form',
      'cloud.events',
      'the time of Sign is of another form',
      ({ events }) => events.splice(1, 1, { ...signed(), eventTime: '2026-11-20T12:05:00.5+02:00' }),
    ],
    [
      'more was taken of a log file than is in it',
      'cloud.digests',
      'names no log files',
      ({ document }) => void Object.assign(document.logs[0] as object, { events: 1 }),
    ],
    [
      'something was taken of a log file that was left unread',
      'cloud.digests',
      'names no log files',
      ({ document }) => void Object.assign(document.logs[0] as object, { events: undefined }),
    ],
    [
      'nobody says since when the trail logs',
      'cloud.state',
      'Nobody says since when it logs',
      (parts) => Object.assign(state(parts), { status: { IsLogging: true } }),
    ],
    [
      'the session began nowhere',
      'cloud.observed',
      'does not show how',
      ({ events }) => events.splice(0, 1, { ...signed(), eventID: '3' }),
    ],
    [
      'the session began by the token of another job',
      'cloud.observed',
      'by the token in the record: AssumeRoleWithWebIdentity by project_path:acme/shop',
      (parts) => Object.assign(session(parts).token as object, { subject: 'project_path:acme/other' }),
    ],
    [
      'the session began by a token for somebody else',
      'cloud.observed',
      'in another way than by the token',
      (parts) => Object.assign(session(parts).token as object, { audience: 'stsx' }),
    ],
    [
      'the session began by a token of another issuer',
      'cloud.observed',
      'in another way than by the token',
      (parts) => Object.assign(session(parts).token as object, { issuer: 'https://acme.example' }),
    ],
    [
      'a role of the provider of another account',
      'cloud.observed',
      'in another way than by the token',
      ({ events }) =>
        events.splice(0, 1, {
          ...began,
          userIdentity: { type: 'WebIdentityUser', userName: 'project_path:acme/shop', identityProvider: PROVIDER.replace('4444', '5555') },
        }),
    ],
    [
      'somebody took the session by another role',
      'cloud.observed',
      'AssumeRole by arn:other at',
      ({ events }) => events.splice(1, 1, { ...began, eventID: '8', eventName: 'AssumeRole', userIdentity: { arn: 'arn:other' } }),
    ],
    [
      'the record does not say by which token',
      'cloud.observed',
      'does not say by which token',
      (parts) => void delete session(parts).token,
    ],
    [
      'the session began by another request',
      'cloud.observed',
      'none of these is a request that the record names',
      ({ document }) => void document.filter.requests.splice(0, 1, 'r-2'),
    ],
    [
      'somebody of SAML took the session',
      'cloud.observed',
      'AssumeRoleWithSAML by arn:other at',
      ({ events }) => events.splice(1, 1, { ...began, eventID: '8', eventName: 'AssumeRoleWithSAML', userIdentity: { arn: 'arn:other' } }),
    ],
    [
      'the role at the end of a chain was also taken by somebody else',
      'cloud.observed',
      'also begun by others than the record says: AssumeRole by arn:other at',
      chained(taken('r-2', ARN), taken('x', 'arn:other')),
    ],
    [
      'the role at the end of a chain was also taken by nobody knows whom',
      'cloud.observed',
      'also begun by others than the record says: AssumeRole by unknown at',
      chained(taken('r-2', ARN), taken('x', undefined)),
    ],
    [
      'a record without requests has a role without a token',
      'cloud.observed',
      'none of these is a request that the record names',
      (parts) => {
        chained(taken('r-2', ARN))(parts);
        parts.document.filter.requests = [];
      },
    ],
    [
      'somebody has another session of the same name',
      'cloud.observed',
      '1 calls were made by another session of that name, which began at another time: Sign by arn',
      ({ events }) => events.splice(0, 2, issued('ASIA1'), signedWith('ASIA2')),
    ],
    [
      'the trail leaves out one call that changes a key',
      'cloud.state',
      'leaves out changes of KMS keys',
      (parts) => Object.assign(state(parts), { selectors: leaving('PutKeyPolicy') }),
    ],
    [
      'the trail leaves out one call that changes it',
      'cloud.state',
      'leaves out changes of the trail',
      (parts) => Object.assign(state(parts), { selectors: leaving('PutEventSelectors') }),
    ],
    [
      'CloudTrail told of another trail',
      'cloud.state',
      'which is not the trail main of eusc-de-east-1',
      (parts) =>
        Object.assign(state(parts).settings as object, { TrailARN: 'arn:aws-eusc:cloudtrail:eusc-de-east-1:444455556666:trail/quiet' }),
    ],
    [
      'somebody signed with a replica of the key',
      'cloud.observed',
      '1 of 1 signatures were made by somebody who has not the role',
      (parts) => {
        parts.document.filter.keys = [MULTI];
        parts.events.splice(1, 1, { ...signed('arn:other'), resources: [{ ARN: MULTI.replace('-1:', '-2:') }] });
      },
    ],
    [
      'a replica of the key was changed',
      'cloud.observed',
      'the key was changed: PutKeyPolicy',
      (parts) => {
        parts.document.filter.keys = [MULTI];
        const resources = [{ ARN: MULTI.replace('-1:', '-2:') }];
        parts.events.splice(1, 1, change('PutKeyPolicy', { eventSource: 'kms.amazonaws.com', resources }));
      },
    ],
    ['a token is none', 'cloud.digests', 'names no filter', (parts) => Object.assign(session(parts), { token: 'x' })],
    ['nobody asked about the trail', 'cloud.state', 'not asked', ({ document }) => void delete document.state],
    [
      'the sealing role may not ask',
      'cloud.state',
      'AccessDenied. Let the sealing role call cloudtrail:GetEventSelectors',
      (parts) => Object.assign(state(parts), { selectors: undefined, denied: { GetEventSelectors: 'AccessDenied' } }),
    ],
    [
      'the trail leaves out the events of KMS',
      'cloud.state',
      'leaves out signatures with KMS keys',
      (parts) => Object.assign(state(parts), { selectors: { EventSelectors: [{ ExcludeManagementEventSources: ['kms.amazonaws.com'] }] } }),
    ],
    [
      'the trail keeps writing calls alone',
      'cloud.observed',
      'nobody can know from it who signed',
      (parts) => Object.assign(state(parts), { selectors: { EventSelectors: [{ ReadWriteType: 'WriteOnly' }] } }),
    ],
    [
      'the trail delivers elsewhere',
      'cloud.state',
      'the bucket other-trail, not acme-trail',
      (parts) => Object.assign(state(parts).settings as object, { S3BucketName: 'other-trail' }),
    ],
    [
      'the trail does not sign any more',
      'cloud.state',
      'validation is off',
      (parts) => Object.assign(state(parts).settings as object, { LogFileValidationEnabled: false }),
    ],
    [
      'the trail is said to be that of an organization',
      'cloud.state',
      'not the trail of an organization',
      ({ document }) => Object.assign(document.trail, { organization: 'o-a1b2c3d4e5' }),
    ],
    [
      'the trail is off',
      'cloud.state',
      'does not log, since 2026-11-20T14:00:00Z',
      (parts) => Object.assign(state(parts), { status: { IsLogging: false, StopLoggingTime: '2026-11-20T14:00:00Z' } }),
    ],
    [
      'the trail was stopped for a while',
      'cloud.state',
      'stopped in the time of the deployment, at 2026-11-20T12:10:00Z; it logs since',
      (parts) =>
        Object.assign(state(parts).status as object, { StopLoggingTime: '2026-11-20T12:10:00Z', StartLoggingTime: '2026-11-20T12:20:00Z' }),
    ],
    [
      'the trail cannot deliver',
      'cloud.state',
      'of digest files failed: NoSuchBucket',
      (parts) => Object.assign(state(parts).status as object, { LatestDigestDeliveryError: 'NoSuchBucket' }),
    ],
    ['the state is none', 'cloud.digests', 'state of the trail', ({ document }) => Object.assign(document, { state: { denied: [7] } })],
    [
      'somebody changed the trail',
      'cloud.observed',
      'the trail was changed: StopLogging by arn',
      ({ events }) => events.splice(1, 1, trailChange()),
    ],
    [
      'nobody says whose the trail is',
      'cloud.observed',
      'which account the trail belongs to',
      (parts) => Object.assign(state(parts), { settings: undefined }),
    ],
    [
      'the part of the owner is not there',
      'cloud.observed',
      'nothing of 777788889999',
      (parts) =>
        Object.assign(state(parts).settings as object, { TrailARN: 'arn:aws-eusc:cloudtrail:eusc-de-east-1:777788889999:trail/main' }),
    ],
    [
      'the key was changed',
      'cloud.observed',
      'the key was changed: PutKeyPolicy by arn',
      ({ events }) => events.splice(1, 1, change('PutKeyPolicy', { eventSource: 'kms.amazonaws.com', resources: [{ ARN: KEY }] })),
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
      'the key is a replica of one elsewhere',
      'cloud.kms',
      'us-east-1',
      (parts) =>
        Object.assign(answers(parts), {
          DescribeKey: { KeyMetadata: { KeyState: 'Enabled', MultiRegionConfiguration: { PrimaryKey: { Region: 'us-east-1' } } } },
        }),
    ],
    [
      'KMS described another key',
      'cloud.kms',
      'described another key: arn:other',
      (parts) => Object.assign(answers(parts), { DescribeKey: { KeyMetadata: { Arn: 'arn:other', KeyState: 'Enabled' } } }),
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
      'the account decides who may delete the key',
      'cloud.kms',
      'leaves it to policies of IAM',
      (parts) =>
        Object.assign(answers(parts), { GetKeyPolicy: { Policy: policy({ Principal: { AWS: '444455556666' }, Action: 'kms:*' }) } }),
    ],
    ['nobody asked about the key', 'cloud.kms', 'no answer', ({ keys }) => void keys.pop()],
    [
      'another key is described',
      'cloud.kms',
      'no answer',
      ({ keys }) => Object.assign(keys[0] as object, { arn: KEY.replace('0f1e', '1f1e') }),
    ],
    [
      'a grant lets somebody else sign',
      'cloud.kms',
      'let others sign with it: arn:other',
      (parts) => Object.assign(answers(parts), { ListGrants: { Grants: [{ GranteePrincipal: 'arn:other', Operations: ['Sign'] }] } }),
    ],
    [
      'there are more grants',
      'cloud.kms',
      'Not all grants',
      (parts) => Object.assign(answers(parts), { ListGrants: { Grants: [], Truncated: true } }),
    ],
    [
      'KMS knows of a use that the trail does not show',
      'cloud.kms',
      'last use is not in the events of that time: Sign at 2026-11-20T12:20:00.000Z, event 8',
      (parts) =>
        Object.assign(answers(parts), {
          GetKeyLastUsage: { KeyLastUsage: { Operation: 'Sign', Timestamp: '2026-11-20T12:20:00.000Z', CloudTrailEventId: '8' } },
        }),
    ],
    [
      'KMS knows of an earlier use alone',
      'cloud.kms',
      'last use is not in the events here',
      (parts) =>
        Object.assign(answers(parts), {
          GetKeyLastUsage: { KeyLastUsage: { Operation: 'Sign', Timestamp: '2026-11-20T11:00:00.000Z', CloudTrailEventId: '0' } },
        }),
    ],
    [
      'KMS tells of no use',
      'cloud.kms',
      'KMS tells of no use',
      (parts) => Object.assign(answers(parts), { GetKeyLastUsage: { KeyLastUsage: null } }),
    ],
    [
      'the last use is told in the account of the key alone',
      'cloud.kms',
      "a role of the key's account that the boundary names under key-readers",
      ({ keys }) => Object.assign(keys[0] as object, { answers: {}, denied: { GetKeyLastUsage: 'AccessDeniedException' } }),
    ],
    [
      'the day of its end is no day',
      'cloud.kms',
      'to be deleted never',
      (parts) => Object.assign(answers(parts), { DescribeKey: { KeyMetadata: { KeyState: 'PendingDeletion', DeletionDate: 'never' } } }),
    ],
    [
      'the policy is not shown',
      'cloud.kms',
      'does not say: AccessDenied. Allow kms:GetKeyPolicy',
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

  it.each<[string, (parts: Parts) => void]>([
    [
      'a chain of roles, each taken by the one before it',
      chained(taken('r-2', ARN), { ...taken('r-2', ARN), eventID: 'again', requestID: 'x' }),
    ],
    ['a chain whose account does not see who takes its role', chained(taken('r-2', undefined))],
    [
      'a signature that the account of the key sees without its caller',
      ({ events }) => {
        const shared = { ...signed(), sharedEventID: 's-1' };
        events.splice(1, 1, shared, { ...shared, eventID: '3', userIdentity: { type: 'AWSAccount', accountId: '444455556666' } });
      },
    ],
    [
      'a role that another account takes, which alone is told by whom',
      chained({ ...taken('r-2', ARN), sharedEventID: 's-1' }, { ...taken('x', undefined), sharedEventID: 's-1' }),
    ],
    ['calls with the key of the session', ({ events }) => events.splice(0, 2, issued('ASIA1'), signedWith('ASIA1'))],
    ['calls of a service for the session', ({ events }) => events.splice(0, 2, issued('ASIA1'), signedWith('ASIA2', { invokedBy: 'x' }))],
  ])('holds for %s', async (_, change) => {
    expect((await claimsOf(change))['cloud.observed']).toMatchObject({ verdict: 'holds' });
  });

  it.each<[string, (parts: Parts) => void]>([
    ['a digest file is missing', ({ document }) => void document.parts[0]?.digests.splice(1)],
    ['a log file was gone', ({ document }) => void Object.assign(document.logs[0] as object, { mistake: 'it is gone' })],
  ])('where %s, it is not known that nobody else did anything', async (_, change) => {
    const { verdict, said } = (await claimsOf(change))['cloud.observed'] as { verdict: string; said: string };
    expect(verdict).toBe('unknown');
    expect(said).toContain('session shop-4711: The trail saw');
    for (const name of [`key ${KEY}`, `changes of ${KEY}`, 'changes of the trail', 'calls inside the boundary'])
      expect(said).toMatch(new RegExp(`${name}: unknown: .* But the trail does not show all of this time\\.`));
  });

  it('knows nothing of the calls of a deployment without a role', () => {
    const document = { filter: { ...FILTER, sessions: [] }, trail: { name: 'main' }, parts: [] } as unknown as TrailDocument;
    const checks = observe([], document, { regions: ['eusc-de-east-1'], partition: 'aws-eusc' }, true);
    expect(checks.find(({ name }) => name === 'calls inside the boundary')?.verdict).toBe('unknown');
  });

  it('a call that was refused changed nothing, and is named', async () => {
    const { said } = (await claimsOf(({ events }) => events.splice(1, 1, signed(), trailChange({ errorCode: 'AccessDenied' }))))[
      'cloud.observed'
    ] as { said: string };
    expect(said).toContain('changes of the trail: No call in this time. Refused were StopLogging by arn');
  });

  it.each([
    ['eusc-de-east-1', 'aws-eusc', 'holds', '1 calls, all in'],
    ['eu-central-1', 'aws', 'unknown', 'keeps nothing of other regions for 444455556666'],
  ])('where nothing of other regions was read, calls in %s of %s are %s', (region, partition, verdict, said) => {
    const filter = { ...FILTER, keys: [] };
    const document = { filter, trail: { name: 'main', homeRegion: region }, parts: [{ account: '444455556666', region, digests: [] }] };
    const own = { ...signed(), awsRegion: region } as unknown as TrailEvent;
    const checks = observe([own], document as unknown as TrailDocument, { regions: [region], partition }, true);
    expect(checks.find(({ name }) => name === 'calls inside the boundary')).toMatchObject({
      verdict,
      detail: expect.stringContaining(said),
    });
  });

  it.each(['2026-11-20T12:40:00.000Z', '2026-12-01T00:00:00.000Z'])('a last use at %s is that of a later deployment', async (Timestamp) => {
    const claims = await claimsOf((parts) =>
      Object.assign(answers(parts), { GetKeyLastUsage: { KeyLastUsage: { Operation: 'Sign', Timestamp, CloudTrailEventId: '8' } } }),
    );
    expect(claims['cloud.kms']).toMatchObject({ verdict: 'holds', said: expect.stringContaining('later than this deployment') });
  });

  it('answers whatever stands where something else should', async () => {
    /** Everything in a value that can be something else, as a way to change it. */
    const places = (value: unknown): ((put: unknown) => void)[] =>
      typeof value === 'object' && value !== null
        ? Object.keys(value).flatMap((name) => {
            const holder = value as Record<string, unknown>;
            const put = (other: unknown) => void Object.defineProperty(holder, name, { value: other, enumerable: true });
            return [put, ...places(holder[name])];
          })
        : [];
    const spoilt = (parts: Parts) => [
      ...places(parts.events),
      ...places(parts.keys),
      ...places(state(parts)),
      ...places(parts.document.filter),
    ];
    let most = 0;
    await claimsOf((parts) => {
      most = spoilt(parts).length;
    });
    expect(most).toBeGreaterThan(60);
    for (let place = 0; place < most; place += 1)
      for (const other of [null, 7, [null]]) {
        const claims = await claimsOf((parts) => spoilt(parts)[place]?.(other));
        expect(claims['cloud.digests']?.verdict).toMatch(/holds|broken|unknown/);
      }
  });

  it('a record that is no seal has no such claims', async () => {
    const claims = new Claims();
    await checkCloud(claims, { records: new Map(), sealed: new Map() } as unknown as Contents);
    expect(claims.all).toEqual([]);
  });
});
