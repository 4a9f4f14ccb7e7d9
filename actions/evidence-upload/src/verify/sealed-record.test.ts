import type { LedgerRecord } from '@sovereign-actions/core';
import { sha256Hex } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { PACKAGE_TYPE, SEAL_ACTION } from '../package/index-file.ts';
import { TRAIL_DOCUMENT, type TrailDocument, trailDocument } from '../seal/document.ts';
import { planSeal } from '../seal/plan.ts';
import { Claims } from './claim.ts';
import type { Contents } from './contents.ts';
import { checkSealedRecord } from './sealed-record.ts';

const ID = sha256Hex('the record');
const OTHER = sha256Hex('another');
const ROLE = 'arn:aws-eusc:iam::444455556666:role/deploy';
const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:777788889999:key/0f1e2d3c';

const records = [
  {
    action: 'assume-role-oidc',
    startedAt: '2026-11-20T12:00:00.000Z',
    finishedAt: '2026-11-20T12:01:00.000Z',
    boundary: { regions: ['eusc-de-east-1', 'eusc-de-east-2'] },
    facts: { role: ROLE, 'session-name': 'shop-1', 'sts-request-id': 'r-1', key: KEY },
  },
] as unknown as LedgerRecord[];

interface Parts {
  document: TrailDocument;
  took: { sha256: string; mediaType: string }[];
  signed: string[];
  record: { packageId?: string; verified: boolean; records: LedgerRecord[]; signer?: string };
  isSeal: boolean;
  /** Of the boundary of the sealing job. */
  regions: string[];
}

/** The claims on a seal and its record, one of them changed. */
function claimsOf(change: (parts: Parts) => void = () => undefined) {
  const { filter, accounts } = planSeal(records);
  const parts: Parts = {
    document: trailDocument({
      trail: { name: 'main', bucket: 'acme-trail', homeRegion: 'eusc-de-east-1' },
      window: { from: filter.from, to: filter.to },
      filter: { ...filter, trail: 'main' },
      keys: [],
      parts: accounts.flatMap((account) =>
        ['eusc-de-east-1', 'eusc-de-east-2'].map((region) => ({
          account,
          region,
          digests: [] as TrailDocument['parts'][number]['digests'],
        })),
      ),
      logs: [],
      events: 0,
    }),
    took: [{ sha256: ID, mediaType: PACKAGE_TYPE }],
    signed: [sha256Hex('the manifest'), ID],
    record: { packageId: ID, verified: true, records, signer: 'release' },
    isSeal: true,
    regions: ['eusc-de-east-1'],
  };
  change(parts);
  const bytes = Buffer.from(JSON.stringify(parts.document));
  const made = [{ name: TRAIL_DOCUMENT, sha256: sha256Hex(bytes) }];
  const seal = {
    action: parts.isSeal ? SEAL_ACTION : 'sbom-generate',
    took: parts.took,
    made,
    boundary: { regions: parts.regions },
  } as unknown as LedgerRecord;
  const contents = { records: new Map([['a', seal]]), sealed: new Map([[sha256Hex(bytes), bytes]]) } as unknown as Contents;
  const statement = { subject: parts.signed.map((sha256) => ({ name: 'x', digest: { sha256 } })) } as never;
  const claims = new Claims();
  const verification = { verdict: 'holds' as const, checks: [], key: { name: 'evidence' } };
  checkSealedRecord(claims, contents, { statement, verification }, parts.record);
  return claims.all.map(({ id, verdict, counts, reason, details }) => ({ id, verdict, counts, said: [reason, ...details].join('\n') }));
}

describe('checkSealedRecord', () => {
  it('holds for a seal that asked the trail all that its record leads to', () => {
    expect(claimsOf()).toMatchObject([
      { id: 'cloud.record', verdict: 'holds', counts: true },
      { id: 'cloud.filter', verdict: 'holds', counts: true },
      { id: 'cloud.signer', verdict: 'holds', counts: false },
      { id: 'cloud.boundary', verdict: 'holds', counts: false },
    ]);
  });

  it.each([
    ['evidence', 'evidence signed both'],
    [undefined, 'not known who signed them'],
  ])('says where the record was signed by the signer of the seal, or by nobody that is known: %s', (signer, said) => {
    const [, , claim] = claimsOf(({ record }) => void Object.assign(record, { signer }));
    expect(claim).toMatchObject({ id: 'cloud.signer', verdict: 'unknown', counts: false, said: expect.stringContaining(said) });
  });

  it('says where the sealing job had a wider boundary than the record', () => {
    const [, , , boundary] = claimsOf((parts) => void parts.regions.push('us-east-1'));
    expect(boundary).toMatchObject({ id: 'cloud.boundary', verdict: 'unknown', counts: false, said: expect.stringContaining('us-east-1') });
  });

  it.each<[string, string, string, (parts: Parts) => void]>([
    [
      'the seal is of another package',
      'cloud.record',
      OTHER,
      ({ took }) => void took.splice(0, 1, { sha256: OTHER, mediaType: PACKAGE_TYPE }),
    ],
    ['the seal is of two packages', 'cloud.record', OTHER, ({ took }) => void took.push({ sha256: OTHER, mediaType: PACKAGE_TYPE })],
    ['the signature is not about the package', 'cloud.record', ID, ({ signed }) => void signed.pop()],
    ['the record does not verify', 'cloud.record', 'does not verify', ({ record }) => void Object.assign(record, { verified: false })],
    ['the record is a folder', 'cloud.record', 'is a folder', ({ record }) => void Object.assign(record, { packageId: undefined })],
    ['it is no seal', 'cloud.record', 'not a seal', (parts) => void Object.assign(parts, { isSeal: false })],
    [
      'the window is shorter',
      'cloud.filter',
      'window',
      ({ document }) => void Object.assign(document.window, { to: '2026-11-20T12:00:30Z' }),
    ],
    [
      'the filter is of a shorter time',
      'cloud.filter',
      'filter',
      ({ document }) => void Object.assign(document.filter, { from: '2026-11-20T12:00:30Z' }),
    ],
    [
      'a session is of another token',
      'cloud.filter',
      'sessions',
      ({ document }) => Object.assign(document.filter.sessions[0] as object, { token: { issuer: 'a', subject: 'b', audience: 'c' } }),
    ],
    ['a session is left out', 'cloud.filter', 'sessions', ({ document }) => void document.filter.sessions.pop()],
    ['a request is left out', 'cloud.filter', 'requests', ({ document }) => void document.filter.requests.pop()],
    ['a key is left out', 'cloud.filter', 'keys', ({ document }) => void document.filter.keys.pop()],
    [
      'the calls that changed the trail are left out',
      'cloud.filter',
      'trail',
      ({ document }) => void Object.assign(document.filter, { trail: 'other' }),
    ],
    ['an account in a region is left out', 'cloud.filter', '777788889999 in eusc-de-east-2', ({ document }) => void document.parts.pop()],
    [
      'the record has another session',
      'cloud.filter',
      'shop-2',
      ({ record }) => {
        const [first] = records;
        record.records = [first as LedgerRecord, { ...(first as LedgerRecord), facts: { role: ROLE, 'session-name': 'shop-2' } }];
      },
    ],
    [
      'the record names nothing that a trail could be asked about',
      'cloud.filter',
      'name no role session',
      ({ record }) => {
        record.records = [];
      },
    ],
    [
      'the document is of another kind',
      'cloud.filter',
      'not a document of this format',
      ({ document }) => void Object.assign(document, { type: 'x' }),
    ],
  ])('where %s, %s does not hold and counts', (_, id, why, change) => {
    const claim = claimsOf(change).find((each) => each.id === id);
    expect(claim?.verdict).not.toBe('holds');
    expect(claim?.counts).toBe(true);
    expect(claim?.said).toContain(why);
  });
});
