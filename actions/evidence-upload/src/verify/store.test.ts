import * as path from 'node:path';
import type { Boundary } from '@sovereign-actions/core';
import { parseBoundary } from '@sovereign-actions/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SampleStore } from '../audit/sample-store.ts';
import { SEAL_ACTION } from '../package/index-file.ts';
import { PATHS } from '../package/names.ts';
import { STORE_DOCUMENT, type StoreDocument } from '../seal/store-state.ts';
import { type Claim, Claims } from './claim.ts';
import { type Contents, readContents } from './contents.ts';
import { checkStore } from './store.ts';
import { verifyPackage } from './verify.ts';

const ROLE = 'arn:aws-eusc:iam::111122223333:role/sandbox-build';

let store: SampleStore;
let seal: string;
let contents: Contents;
let boundary: Boundary;
let kept: string;
beforeAll(async () => {
  store = await SampleStore.start();
  const { folder } = await store.deploy('shop-1', {
    steps: async (open) => {
      const record = await open('assume-role-oidc');
      record.fact('role', ROLE);
      record.fact('session-name', 'job');
      await record.finish({ status: 'succeeded' });
    },
  });
  await store.seal(folder);
  seal = path.join(folder, 'out/evidence-shop-1-seal.tar');
  contents = await readContents(seal, store.trust);
  boundary = await parseBoundary(contents.texts.get(PATHS.boundary) as string, 'sovereign.yaml', folder);
  const record = [...contents.records.values()].find(({ action }) => action === SEAL_ACTION);
  kept = record?.made.find(({ name }) => name === STORE_DOCUMENT)?.sha256 as string;
}, 60_000);
afterAll(() => store.close());

/** The claim where S3 had said something else. */
function claimWith(change: (document: StoreDocument) => unknown, declared = boundary): Claim {
  const document = JSON.parse((contents.sealed.get(kept) as Buffer).toString()) as StoreDocument;
  const text = change(document);
  const claims = new Claims();
  checkStore(
    claims,
    { ...contents, sealed: new Map(contents.sealed).set(kept, Buffer.from(typeof text === 'string' ? text : JSON.stringify(document))) },
    declared,
  );
  return claims.all[0] as Claim;
}

it('says of a seal where its record lies, as its own account sees it', async () => {
  const { claims, verified } = await verifyPackage(seal, { trust: store.trust, now: store.clock });
  const claim = claims.find(({ id }) => id === 'cloud.store');
  expect(claim).toMatchObject({ verdict: 'holds', counts: false, reason: expect.stringContaining('As S3 told the sealing job at 2026-') });
  expect(claim?.details.join('\n')).toMatch(/TLS only: the bucket policy denies/);
  expect(claim?.details.join('\n')).toMatch(/lock of the record: version [\w-]+, stored .*, is locked \(COMPLIANCE\) until 2026-12-23T/);
  expect(verified).toBe(true);
});

const policy = (...statements: object[]) => ({ Policy: JSON.stringify({ Statement: statements }) });
const TLS = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };

const answering = (changed: object) => (document: StoreDocument) => Object.assign(document.answers, changed);
const telling = (changed: object) => (document: StoreDocument) => Object.assign(document.object.head as object, changed);

it.each<[string, 'broken' | 'unknown', string, (document: StoreDocument) => unknown]>([
  ['another region', 'broken', 'the bucket is in eu-west-1', answering({ GetBucketLocation: { LocationConstraint: 'EU' } })],
  ['no versioning', 'broken', 'versioning is Suspended', answering({ GetBucketVersioning: { Status: 'Suspended' } })],
  ['no lock', 'broken', 'Object Lock is off', answering({ GetObjectLockConfiguration: {} })],
  ['no policy', 'broken', 'without TLS', answering({ GetBucketPolicy: policy() })],
  ['a policy that is no JSON', 'unknown', 'did not answer GetBucketPolicy', answering({ GetBucketPolicy: { Policy: '[' } })],
  ['no answer', 'unknown', 'GetBucketVersioning: there is no answer', answering({ GetBucketVersioning: undefined })],
  [
    'a refusal',
    'unknown',
    'does not answer GetPublicAccessBlock',
    (document) => {
      answering({ GetPublicAccessBlock: undefined })(document);
      document.denied.GetPublicAccessBlock = { name: 'AccessDenied', message: 'no' };
    },
  ],
  [
    'rules that are no list',
    'unknown',
    'GetBucketReplication',
    answering({ GetBucketReplication: { ReplicationConfiguration: { Rules: 3 } } }),
  ],
  ['another package', 'broken', 'is not the record', ({ object }) => Object.assign(object, { key: `2026/11/${'0'.repeat(64)}.tar` })],
  ['other bytes', 'broken', 'its SHA-256 is AAAA', telling({ ChecksumSHA256: 'AAAA' })],
  ['more bytes', 'broken', 'it has 1 bytes', telling({ ContentLength: 1 })],
  ['a shorter lock', 'broken', 'less than 30 days', telling({ ObjectLockRetainUntilDate: '2026-12-22T00:00:00Z' })],
  ['a lock without an end', 'broken', 'less than 30 days', telling({ ObjectLockRetainUntilDate: undefined })],
  ['a record that was stored at no time', 'broken', 'less than 30 days', telling({ LastModified: 'once' })],
  ['no lock at all', 'broken', 'its lock is undefined', telling({ ObjectLockMode: undefined })],
  [
    'a lock that S3 does not tell',
    'unknown',
    'S3 does not tell: no',
    ({ object }) => Object.assign(object, { head: undefined, denied: { name: 'AccessDenied', message: 'no' } }),
  ],
  ['nothing', 'broken', 'is not JSON', () => ''],
  ['another document', 'broken', 'is not a document of this format', () => '{"schemaVersion":1,"type":"x"}'],
  ['answers of another shape', 'broken', 'does not tell the state', answering({ GetBucketPolicy: 'x' })],
])('sees %s', (_, verdict, words, change) => {
  const { verdict: found, reason, details } = claimWith(change);
  expect([reason, ...details].join('\n')).toContain(words);
  expect(found).toBe(verdict);
});

const declaring = (fields: object): Boundary => ({ ...boundary, evidence: { ...boundary.evidence, ...fields } }) as Boundary;
const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:777788889999:key/0f1e2d3c';

it.each<[string, 'broken' | 'unknown' | 'holds', string, object, object]>([
  ['a legal hold that was lifted', 'broken', 'its legal hold is OFF, not ON', { 'legal-hold': true }, { ObjectLockLegalHoldStatus: 'OFF' }],
  ['a legal hold that S3 does not tell', 'unknown', 'let the sealing role call', { 'legal-hold': true }, {}],
  ['a legal hold', 'holds', 'is locked', { 'legal-hold': true }, { ObjectLockLegalHoldStatus: 'ON' }],
  ['another key', 'broken', `encrypted with ${KEY}-2, not ${KEY}`, { 'kms-key': KEY }, { SSEKMSKeyId: `${KEY}-2` }],
  ['no key', 'broken', `encrypted with no KMS key, not alias/evidence`, { 'kms-key': 'alias/evidence' }, { SSEKMSKeyId: undefined }],
  ['the key', 'holds', 'is locked', { 'kms-key': KEY }, { SSEKMSKeyId: KEY }],
])('holds against the boundary %s of the record: %s', (_, verdict, words, declared, told) => {
  const { details } = claimWith(telling(told), declaring(declared));
  const lock = details.find((line) => line.startsWith('lock of the record')) as string;
  expect(lock).toContain(words);
  expect(lock.includes(verdict)).toBe(verdict !== 'holds');
});

it('sees a policy by which the role that delivered can take evidence away, which that role never sees itself', () => {
  const claims = new Claims();
  const document = JSON.parse((contents.sealed.get(kept) as Buffer).toString()) as StoreDocument;
  document.answers.GetBucketPolicy = policy(TLS, { Effect: 'Allow', Principal: { AWS: ROLE }, Action: 's3:*', Resource: '*' });
  checkStore(claims, { ...contents, sealed: new Map(contents.sealed).set(kept, Buffer.from(JSON.stringify(document))) }, boundary);
  expect(claims.all[0]).toMatchObject({ verdict: 'broken' });
  expect(claims.all[0]?.details.join('\n')).toContain(
    `removal by ${ROLE}: broken: the bucket policy lets this role call s3:DeleteObjectVersion`,
  );
});

const trailKept = (): string =>
  [...contents.records.values()].flatMap(({ made }) => [...made]).find(({ name }) => name === 'cloudtrail.json')?.sha256 as string;

it('does not know who delivered a record without a role', () => {
  const trail = JSON.parse(contents.sealed.get(trailKept()) as unknown as string) as { filter: { sessions: object[] } };
  trail.filter.sessions = [];
  const claims = new Claims();
  checkStore(claims, { ...contents, sealed: new Map(contents.sealed).set(trailKept(), Buffer.from(JSON.stringify(trail))) }, boundary);
  expect(claims.all[0]).toMatchObject({ verdict: 'unknown' });
  expect(claims.all[0]?.details.join('\n')).toContain('removal: unknown: The record names no role');
});

it('does not know what nobody asked', () => {
  const claims = new Claims();
  checkStore(claims, { ...contents, sealed: new Map() }, boundary);
  expect(claims.all[0]).toMatchObject({ verdict: 'unknown', reason: expect.stringContaining('holds no store.json') });
  const folder = claimWith(() => undefined, { ...boundary, evidence: { folder: 'x' } } as Boundary);
  expect(folder).toMatchObject({ verdict: 'unknown', reason: expect.stringContaining('is a folder') });
  const none = new Claims();
  checkStore(none, contents, undefined);
  checkStore(none, { ...contents, records: new Map() }, boundary);
  expect(none.all).toEqual([]);
});
