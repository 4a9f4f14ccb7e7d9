import { type Finding, finding, type LedgerRecord, parseBoundary } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { BOUNDARY_TEXT, sampleFindings } from '../sample.ts';
import { Claims } from './claim.ts';
import { checkOutcome } from './outcome.ts';

const boundary = await parseBoundary(BOUNDARY_TEXT, 'sovereign.yaml', '/');
const [open, excepted] = sampleFindings() as [Finding, Finding];
const unknown = (severity: Finding['severity']): Finding => ({
  ...finding({ id: 'x/y', title: 'X', severity: 'error', why: 'Y.', fix: 'Z.' }, { message: 'Nobody knows.', verdict: 'unknown' }),
  severity,
});

const claimsOf = (findings: Finding[], of: typeof boundary | null = boundary, asserted = boundary.sha256) => {
  const record = { action: 'residency-assert', status: 'succeeded', startedAt: '2026-11-23T09:30:00.000Z', checks: [], findings };
  const claims = new Claims();
  checkOutcome(claims, [{ ...record, boundary: { sha256: asserted } } as unknown as LedgerRecord], of ?? undefined);
  return Object.fromEntries(claims.all.map(({ id, verdict, details }) => [id, `${verdict}: ${details.join()}`]));
};

describe('checkOutcome', () => {
  it('knows an exception of the boundary', () => {
    expect(claimsOf([excepted])).toMatchObject({
      'outcome.findings': 'holds: ',
      'outcome.exceptions': expect.stringMatching(/^holds: region-outside .* until 2027-01-31: Moves with the next release\.$/),
    });
  });

  it.each<[string, Partial<NonNullable<Finding['exception']>>]>([
    ['for longer', { expires: '2099-12-31' }],
    ['by somebody else', { approver: 'me' }],
    ['by a baseline', { baseline: 'ab'.repeat(32) }],
  ])('does not take one that lets it pass %s', (_, parts) => {
    const own = { ...excepted, exception: { ...excepted.exception, ...parts } as NonNullable<Finding['exception']> };
    expect(claimsOf([excepted, own])['outcome.exceptions']).toMatch(/^broken: .*; the boundary gives no such exception$/);
    expect(claimsOf([own, { ...open, exception: excepted.exception as never }])['outcome.exceptions']).toMatch(/^broken/);
  });

  it('knows nothing of those of a boundary that is not here', () => {
    for (const claims of [claimsOf([excepted], null), claimsOf([excepted], boundary, 'ab'.repeat(32))])
      expect(claims['outcome.exceptions']).toMatch(/^unknown: .*the boundary that gives it is not known$/);
  });

  it('takes what is unknown for what the boundary takes it for', async () => {
    const lenient = await parseBoundary(`${BOUNDARY_TEXT}unknown: warn\n`, 'sovereign.yaml', '/');
    expect(claimsOf([unknown('error')])['outcome.findings']).toMatch(/^broken: /);
    expect(claimsOf([unknown('warning')])['outcome.findings']).toMatch(/^broken: residency-assert: x\/y: Nobody knows/);
    expect(claimsOf([unknown('warning')], lenient)['outcome.findings']).toMatch(/^holds/);
    expect(claimsOf([unknown('error')], lenient)['outcome.findings']).toMatch(/^broken/);
  });
});
