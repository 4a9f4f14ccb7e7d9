import type { LedgerRecord } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { planSeal } from './plan.ts';

const ROLE = 'arn:aws-eusc:iam::222233334444:role/deploy';

const login = (facts: LedgerRecord['facts'], startedAt = '2026-11-23T10:00:00.000Z'): LedgerRecord => ({
  schemaVersion: 1,
  type: 'sovereign-actions/record',
  id: '20261123T100000000Z-assume-role-oidc-1a2b3c4d',
  action: 'assume-role-oidc',
  version: '0.1.0',
  status: 'succeeded',
  startedAt,
  finishedAt: startedAt.replace(':00.000Z', ':05.000Z'),
  job: { product: 'terminal' },
  boundary: null,
  inputs: {},
  took: [],
  made: [],
  outputs: {},
  checks: [],
  findings: [],
  facts: { role: ROLE, 'session-name': 'shop-4711', ...facts },
  connections: [],
});

describe('planSeal', () => {
  it('asks about the time from a minute before the first step until a minute after the credentials ended', () => {
    const { window, filter, accounts } = planSeal([login({ expiration: '2026-11-23T22:00:00.000Z' })]);
    expect([filter.from, filter.to]).toEqual(['2026-11-23T09:59:00Z', '2026-11-23T22:01:00Z']);
    expect(window.to - window.from).toBe((12 * 60 + 2) * 60_000);
    expect(accounts).toEqual(['222233334444']);
  });

  it.each(['2026-11-24T10:00:00Z', '9999-12-31T00:00:00Z', '+275760-09-13T00:00:00Z'])(
    'no seal waits for credentials that end at %s',
    (expiration) => expect(() => planSeal([login({ expiration })])).toThrow(expect.objectContaining({ code: 'SEAL_RECORD' })),
  );

  it('no clock of a runner makes it ask for years of digests', () => {
    expect(() => planSeal([login({}), login({}, '2016-11-23T10:00:00.000Z')])).toThrow('span 3652 days');
  });

  it('ties the first role of a chain to the token of the job', () => {
    const claims = { 'claim-iss': 'https://gitlab.acme.example', 'claim-sub': 'project_path:acme/shop', 'claim-aud': 'sts' };
    const token = { issuer: 'https://gitlab.acme.example', subject: 'project_path:acme/shop', audience: 'sts' };
    const next = ROLE.replace('deploy', 'next');
    expect(planSeal([login(claims)]).filter.sessions).toEqual([{ role: ROLE, name: 'shop-4711', token }]);
    expect(planSeal([login({ ...claims, 'hop-1': ROLE, 'hop-2': next, role: next })]).filter.sessions).toEqual([
      { role: next, name: 'shop-4711' },
      { role: ROLE, name: 'shop-4711', token },
    ]);
    expect(planSeal([login({ 'claim-iss': 'https://gitlab.acme.example' })]).filter.sessions).toEqual([{ role: ROLE, name: 'shop-4711' }]);
  });

  it.each(['never', '2026-11-23T11:00:00', '2026-11-23 11:00', 'Mon, 23 Nov 2026 11:00'])(
    'a time that is none everywhere is left out: %s',
    (expiration) => {
      expect(planSeal([login({ expiration })]).filter.to).toBe('2026-11-23T10:01:05Z');
    },
  );
});
