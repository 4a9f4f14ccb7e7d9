import { expirySoon } from '@sovereign-actions/core';
import { describe, expect, test } from 'vitest';
import type { Became } from './become.ts';
import { summaryOf } from './summary.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;
const role = (name: string) => ({
  arn: `arn:aws-eusc:iam::111122223333:role/${name}`,
  partition: 'aws-eusc',
  account: '111122223333',
  path: name,
  name,
});
const became = (more: Partial<Became> = {}): Became => ({
  role: role('last'),
  credentials: { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret-canary', sessionToken: 'session-canary', expires: NOW + 60 * MINUTE },
  hops: [{ role: role('last'), requestId: 'r' }],
  attempts: 1,
  deadline: { ends: NOW, seconds: 120 },
  ...more,
});
const token = (claims: Record<string, unknown>): Became['token'] => ({ text: 'token-canary', algorithm: 'RS256', header: {}, claims });
const summary = (more: Partial<Became> = {}, place?: string) =>
  summaryOf(became(more), { region: 'eusc-de-east-1', source: 'oidc', now: NOW, place });

describe('credentials that end soon', () => {
  test.each([
    [10, undefined],
    [9.99, 'in 9 min'],
    [1, 'in 1 min'],
    [0.5, 'in 0 min'],
    [-5, 'in 0 min'],
  ])('in %d min', (minutes, said) => {
    const sentence = expirySoon(NOW + minutes * MINUTE, NOW);
    if (said === undefined) expect(sentence).toBeUndefined();
    else expect(sentence).toContain(said);
    const text = summary({ credentials: { ...became().credentials, expires: NOW + minutes * MINUTE } });
    expect(text.includes('> The credentials end')).toBe(said !== undefined);
  });
});

describe('the summary', () => {
  test('says who the job became, by what, by way of whom, and until when', () => {
    const text = summary(
      {
        token: token({ iss: 'https://i', sub: 's', aud: 'a' }),
        hops: ['one', 'two', 'last'].map((name) => ({ role: role(name), requestId: undefined })),
      },
      'eu',
    );
    expect(text.split('\n')).toEqual([
      '### Identity',
      '',
      '| | |',
      '|---|---|',
      '| Role | `arn:aws-eusc:iam::111122223333:role/last` |',
      '| By way of | `arn:aws-eusc:iam::111122223333:role/one` |',
      '| By way of | `arn:aws-eusc:iam::111122223333:role/two` |',
      '| Region | `eusc-de-east-1` |',
      '| Until | `2026-11-23T13:00:00.000Z` |',
      '| Source | `oidc` |',
      '| Issuer | `https://i` |',
      '| Subject | `s` |',
      '| Audience | `a` |',
      '| Runner | `eu` |',
      '',
    ]);
  });

  test('of credentials that the job had says whose they are', () => {
    const text = summary({
      base: { arn: 'arn:aws-eusc:sts::111122223333:assumed-role/x/i-1', account: '111122223333', role: 'x' },
      hops: [],
      attempts: 0,
    });
    expect(text).toContain('| Identity of the job | `arn:aws-eusc:sts::111122223333:assumed-role/x/i-1` |');
    expect(text).not.toContain('Issuer');
  });

  test('holds no secret', () => {
    expect(summary({ token: token({ iss: 'i' }) })).not.toContain('canary');
  });

  test('cannot be broken out of by a claim', () => {
    const text = summary({ token: token({ iss: 'i', aud: 'a', sub: '` | evil |\n\n# Title\r\n<img src=x onerror=alert(1)>`' }) });
    const [row] = text.split('\n').filter((line) => line.startsWith('| Subject'));
    expect(row).toMatch(/^\| Subject \| `[^`|]*` \|$/);
    expect(text.split('\n').some((line) => line.startsWith('#') && line !== '### Identity')).toBe(false);
    expect(summary({ token: token({ iss: 'i', sub: 'x'.repeat(100_000) }) }).length).toBeLessThan(1_500);
  });
});
