import { describe, expect, test } from 'vitest';
import { parseBoundary } from '../boundary/load.ts';
import type { JobFacts } from '../context.ts';
import { checkToken, type Expected } from './checks.ts';
import type { JobToken } from './token.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const SECONDS = NOW / 1000;
const GITHUB = 'https://token.actions.githubusercontent.com';
const AUDIENCE = 'sts.eusc-de-east-1.amazonaws.eu';

const boundaryOf = async (issuers: readonly string[]): Promise<Expected['boundary']> => {
  const text = `version: 1\npreset: eusc\naccounts: { build: "111122223333" }\nidentity: { issuers: ${JSON.stringify(issuers)}, audience: ${AUDIENCE} }`;
  const { partition, identity } = await parseBoundary(text, 'sovereign.yaml', '/');
  return { partition, identity: identity as NonNullable<typeof identity> };
};
const claims = (more: Record<string, unknown> = {}) => ({
  iss: GITHUB,
  sub: 'repo:o/r:ref:refs/heads/main',
  aud: AUDIENCE,
  iat: SECONDS,
  nbf: SECONDS - 600,
  exp: SECONDS + 300,
  runner_environment: 'self-hosted',
  ...more,
});
const token = (more: Record<string, unknown> = {}, algorithm = 'RS256'): JobToken => ({
  text: 'x.y.z',
  algorithm,
  header: {},
  claims: claims(more),
});
const FACTS: JobFacts = { product: 'github', server: 'https://github.com' };

const BOUNDARY = await boundaryOf([GITHUB]);
const check = (given: JobToken, more: Partial<Expected> = {}) =>
  checkToken(given, { boundary: BOUNDARY, facts: FACTS, source: 'oidc', now: NOW, ...more });
const failing = (given: JobToken, more: Partial<Expected> = {}) =>
  check(given, more)
    .filter(({ verdict }) => verdict !== 'holds')
    .map(({ name }) => name);

test('an honest token holds in all', () => {
  expect(failing(token())).toEqual([]);
  expect(failing(token({ aud: [AUDIENCE] }))).toEqual([]);
});

describe('look-alikes of the issuer', () => {
  test.each<[string, string]>([
    ['a slash at the end', `${GITHUB}/`],
    ['two', `${GITHUB}//`],
    ['the port that is meant anyway', `${GITHUB}:443`],
    ['another port', `${GITHUB}:8443`],
    ['no scheme', 'token.actions.githubusercontent.com'],
    ['plain http', GITHUB.replace('https', 'http')],
    ['a scheme in capitals', GITHUB.replace('https', 'HTTPS')],
    ['a host in capitals', GITHUB.replace('token', 'Token')],
    ['a dot at the end', `${GITHUB}.`],
    ['a user', GITHUB.replace('//', '//token@')],
    ['a user that looks like the host', `${GITHUB}@evil.example`],
    ['a password that looks like the host', `https://x:token.actions.githubusercontent.com@evil.example`],
    ['percent-encoding', GITHUB.replace('token', '%74oken')],
    ['an encoded slash', `${GITHUB}%2F`],
    ['an encoded dot', GITHUB.replace('.actions', '%2Eactions')],
    ['punycode', 'https://xn--tken-55d.actions.githubusercontent.com'],
    ['a Cyrillic o', GITHUB.replace('token', 'tоken')],
    ['full-width letters', GITHUB.replace('token', 'ｔｏｋｅｎ')],
    ['an ideographic full stop', GITHUB.replace('.actions', '。actions')],
    ['a host below another', `${GITHUB}.evil.example`],
    ['a host beside it', GITHUB.replace('token', 'xtoken')],
    ['an enterprise of somebody', `${GITHUB}/somebody`],
    ['a question mark', `${GITHUB}?`],
    ['a fragment', `${GITHUB}#`],
    ['a dot segment', `${GITHUB}/.`],
    ['a backslash', `${GITHUB}\\`],
    ['white space before', ` ${GITHUB}`],
    ['white space after', `${GITHUB} `],
    ['a line break', `${GITHUB}\n`],
    ['a null byte', `${GITHUB}\0`],
    ['a zero-width space', GITHUB.replace('token', 'to\u200bken')],
  ])('%s', (_, iss) => {
    expect(failing(token({ iss }))).toContain('token issuer');
  });

  test('one that the boundary names does not make up for the wrong server', async () => {
    const boundary = await boundaryOf([
      GITHUB,
      'https://gitlab.example.eu',
      'https://git.example.eu/api/actions',
      'https://ghe.example.eu/_services/token',
    ]);
    const elsewhere: [string, JobFacts][] = [
      [GITHUB, { product: 'gitlab', server: 'https://gitlab.example.eu' }],
      [GITHUB, { product: 'github', server: 'https://ghe.example.eu' }],
      ['https://ghe.example.eu/_services/token', { product: 'github', server: 'https://github.com' }],
      ['https://gitlab.example.eu', { product: 'gitlab', server: 'https://gitlab.com' }],
      ['https://git.example.eu/api/actions', { product: 'forgejo', server: 'https://git2.example.eu' }],
      ['https://git.example.eu/api/actions', { product: 'github', server: 'https://git.example.eu' }],
    ];
    for (const [iss, facts] of elsewhere) expect(failing(token({ iss }), { boundary, facts })).toEqual(['issuer of the server']);
    const fitting: [string, JobFacts][] = [
      ['https://gitlab.example.eu', { product: 'gitlab', server: 'https://gitlab.example.eu' }],
      ['https://git.example.eu/api/actions', { product: 'forgejo', server: 'https://git.example.eu/' }],
      ['https://ghe.example.eu/_services/token', { product: 'github', server: 'https://ghe.example.eu' }],
    ];
    for (const [iss, facts] of fitting) expect(failing(token({ iss }), { boundary, facts })).toEqual([]);
  });

  test('a job that does not say its server leaves it unknown', () => {
    const { server: _, ...facts } = FACTS;
    expect(check(token(), { facts }).find(({ name }) => name === 'issuer of the server')?.verdict).toBe('unknown');
  });
});

describe('the audience', () => {
  test.each<[string, unknown]>([
    ['of other partitions', 'sts.amazonaws.com'],
    ['in capitals', AUDIENCE.toUpperCase()],
    ['with a space', `${AUDIENCE} `],
    ['with a scheme', `https://${AUDIENCE}`],
    ['with a dot', `${AUDIENCE}.`],
    ['and another', [AUDIENCE, 'sts.amazonaws.com']],
    ['twice', [AUDIENCE, AUDIENCE]],
    ['in a list in a list', [[AUDIENCE]]],
    ['in a text of two', `${AUDIENCE} sts.amazonaws.com`],
    ['of none', []],
    ['of nothing', undefined],
    ['as an object', { 0: AUDIENCE, length: 1 }],
  ])('%s is not the one of the boundary', (_, aud) => expect(failing(token({ aud }))).toEqual(['token audience']));
});

describe('times', () => {
  test.each<[string, Record<string, unknown>, RegExp | undefined]>([
    ['30 s are enough', { exp: SECONDS + 30 }, undefined],
    ['29 s are not', { exp: SECONDS + 29 }, /expires in 29 s\. By this clock it was issued 0 s ago/],
    ['now is expired', { exp: SECONDS }, /expired 0 s ago/],
    ['a minute of skew is taken', { iat: SECONDS + 60, nbf: SECONDS + 60, exp: SECONDS + 360 }, undefined],
    [
      'a second more is not',
      { iat: SECONDS + 61, nbf: SECONDS + 61, exp: SECONDS + 361 },
      /valid only in 61 s\. By this clock it was issued 61 s in the future/,
    ],
    ['issued later', { iat: SECONDS + 61, nbf: undefined }, /from the future/],
    ['no start', { nbf: undefined, iat: undefined }, undefined],
    ['milliseconds for seconds', { exp: NOW + 300_000, iat: NOW, nbf: NOW }, /valid only in/],
    ['text', { exp: String(SECONDS + 300) }, /no usable times/],
    ['null', { exp: null }, /no usable times/],
    ['a list', { exp: [SECONDS + 300] }, /no usable times/],
    ['a start that is text', { nbf: '0' }, /no usable times/],
    ['before the epoch', { exp: -1 }, /expired \d+ s ago/],
  ])('%s', (_, more, message) => {
    const [time] = check(token(more)).filter(({ name }) => name === 'token time');
    expect(time?.verdict).toBe(message ? 'broken' : 'holds');
    if (message) expect(time?.detail).toMatch(message);
  });
});

describe('the algorithm', () => {
  test.each(['none', 'None', '', 'HS256', 'hs256', 'rs256', 'RS256 ', 'EdDSA', 'ES256K', 'constructor'])('%j does not count', (algorithm) =>
    expect(failing(token({}, algorithm))).toEqual(['token algorithm']),
  );
});

describe('the runner', () => {
  test.each<[string, unknown]>([
    ['hosted', 'github-hosted'],
    ['hosted by GitLab', 'gitlab-hosted'],
    ['in capitals', 'Self-Hosted'],
    ['a list', ['self-hosted']],
    ['empty', ''],
    ['unknown', undefined],
  ])('%s is not one of ours', (_, runner_environment) => expect(failing(token({ runner_environment }))).toEqual(['runner environment']));

  test('that the job says is hosted does not become ours by the token', () => {
    expect(failing(token(), { facts: { ...FACTS, runner: { environment: 'github-hosted' } } })).toEqual(['runner environment']);
    expect(failing(token(), { facts: { ...FACTS, runner: { environment: 'self-hosted' } } })).toEqual([]);
  });
});

describe('the token of a pod', () => {
  const pod = { sub: 'system:serviceaccount:ci:runner', 'kubernetes.io': { namespace: 'ci' }, runner_environment: undefined };

  test('is one where a pod is looked for', () => {
    for (const source of ['eks', 'token-file'] as const) expect(failing(token(pod), { source })).toEqual([]);
  });

  test('is none of a job', () => {
    expect(failing(token(pod))).toEqual(['runner environment']);
  });

  test.each<[string, Record<string, unknown>]>([
    ['without what Kubernetes says', { ...pod, 'kubernetes.io': undefined }],
    ['with a text in its place', { ...pod, 'kubernetes.io': 'ci' }],
    ['with null in its place', { ...pod, 'kubernetes.io': null }],
    ['with a subject of its own', { ...pod, sub: 'repo:system:serviceaccount:ci:runner' }],
    ['with no subject', { ...pod, sub: undefined }],
  ])('%s is that of a job', (_, more) => expect(failing(token(more), { source: 'eks' })).toEqual(['runner environment']));

  test('is from an issuer of the boundary all the same', () => {
    expect(failing(token({ ...pod, iss: 'https://oidc.eks.us-east-1.amazonaws.com/id/X' }), { source: 'eks' })).toEqual(['token issuer']);
  });

  test('holds no pin of a run', () => {
    const boundary = { ...BOUNDARY, identity: { ...BOUNDARY.identity, require: { refs: ['refs/heads/main'] } } };
    expect(failing(token(pod), { source: 'eks', boundary })).toEqual(['required ref']);
  });
});

test('long claims are cut where they are quoted', () => {
  const [issuer] = check(token({ iss: 'x'.repeat(100_000) }));
  expect(issuer?.detail.length).toBeLessThan(400);
});
