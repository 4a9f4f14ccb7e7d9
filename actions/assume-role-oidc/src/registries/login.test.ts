import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type AwsCalls, type Boundary, parseBoundary, type SovereignError } from '@sovereign-actions/core';
import { createAwsCalls, createEgress } from '@sovereign-actions/core/egress';
import { testContext } from '@sovereign-actions/core/testing';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterEach, describe, expect, test } from 'vitest';
import { logIn } from './login.ts';
import { planRegistries } from './wishes.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const failure = (work: Promise<unknown>): Promise<SovereignError> =>
  work.then(
    () => expect.unreachable('it did not fail'),
    (error) => error as SovereignError,
  );

const CANARY = 'canary-3f81-pass:word+/=';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const credentials = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret-canary-77', sessionToken: 'token-canary-88' };

/** A region of the sandbox, or what is given in its place. */
async function sandboxed(policy?: (sandbox: Sandbox) => object) {
  const sandbox = await startSandbox();
  closers.push(() => sandbox.close());
  const folder = mkdtempSync(path.join(tmpdir(), 'registries-'));
  const boundary = await parseBoundary(sandbox.boundaryYaml(), 'sovereign.yaml', folder);
  const egress = createEgress({ boundary, env: {}, now: Date.now });
  closers.push(() => egress.close());
  const aws = createAwsCalls({ boundary, egress, env: {}, now: Date.now });
  const { context, record } = testContext({ folder, boundary, aws, now: Date.now });
  const own = policy ? { ...sandbox.credentials('build'), ...policy(sandbox) } : sandbox.credentials('build');
  return { sandbox, context, record, credentials: own, boundary };
}

describe('in the sandbox region', () => {
  test('one call for all accounts of a region; the registry takes the login, which is masked and in no record', async () => {
    const { sandbox, context, record, credentials: own, boundary } = await sandboxed();
    const wishes = planRegistries(boundary, ['build', 'deploy'], sandbox.region);
    const logins = await logIn(context, { credentials: own, wishes });
    expect(logins.map(({ account, hosts }) => [account, hosts])).toEqual([
      [sandbox.accounts.build, [sandbox.registry]],
      [sandbox.accounts.deploy, [sandbox.registry]],
    ]);
    const [{ username, password, expires }] = logins as [(typeof logins)[0]];
    expect(expires).toBeGreaterThan(Date.now() + 11 * 3_600_000);
    const ask = (user: string) =>
      fetch(`http://${sandbox.registry}/v2/`, { headers: { authorization: `Basic ${base64(user)}` } }).then(({ status }) => status);
    expect([await ask(`${username}:${password}`), await ask('AWS:wrong')]).toEqual([200, 401]);
    expect(sandbox.requests('ecr')).toHaveLength(1);
    expect(record.masked).toEqual(expect.arrayContaining([password, base64(`AWS:${password}`)]));
    expect(record.checks).toEqual([{ name: `registry login (${sandbox.region})`, verdict: 'holds', detail: expect.any(String) }]);
    expect(JSON.stringify({ ...record, masked: [] })).not.toContain(password);
  });

  test('no wish, no call', async () => {
    const { sandbox, context, credentials: own } = await sandboxed();
    expect(await logIn(context, { credentials: own, wishes: [] })).toEqual([]);
    expect(sandbox.requests('ecr')).toEqual([]);
  });

  test('ECR that refuses, is down, or hangs up is told in its words', async () => {
    const { sandbox, context, record, credentials: own, boundary } = await sandboxed();
    const wishes = planRegistries(boundary, ['build'], sandbox.region);
    const code = 'AccessDeniedException';
    sandbox.fail('ecr', { status: 400, code, message: `no ${own.secretAccessKey} may\n::error::x` });
    const error = await failure(logIn(context, { credentials: own, wishes }));
    expect([error.code, error.exit]).toEqual(['REGISTRY_LOGIN_DENIED', 'identity']);
    expect(error.message).toContain('AccessDenied: no *** may ::error::x');
    expect(error.fix).toContain('ecr:GetAuthorizationToken');
    expect(record.checks).toMatchObject([{ verdict: 'broken' }]);
    sandbox.fail('ecr', { status: 503, times: 3 });
    expect((await failure(logIn(context, { credentials: own, wishes }))).code).toBe('REGISTRY_LOGIN_DENIED');
    sandbox.fail('ecr', { how: 'reset', times: 3 });
    expect((await failure(logIn(context, { credentials: own, wishes }))).code).toMatch(/^EGRESS_/);
    expect(JSON.stringify(record.checks)).not.toContain(own.secretAccessKey);
    expect(await logIn(context, { credentials: own, wishes })).toHaveLength(1);
  });
});

/** A boundary of real host names, with ECR answering as it is told. */
async function region(answer: (region: string) => object | Promise<object>, more: Partial<Boundary> = {}) {
  const boundary = {
    ...(await parseBoundary(
      'version: 1\npartition: aws\nregions: [eu-central-1, eu-west-1]\naccounts: { build: "111122223333", deploy: "444455556666" }\n',
      'sovereign.yaml',
      '/b',
    )),
    ...more,
  };
  const calls: unknown[][] = [];
  const aws = {
    call: async (...call: unknown[]) => {
      calls.push(call);
      return answer((call[3] as { region: string }).region);
    },
  } as unknown as AwsCalls;
  const { context, record } = testContext({ boundary, aws });
  const go = (lines: string[], account?: string) =>
    logIn(context, { credentials, wishes: planRegistries(boundary, lines, 'eu-central-1'), ...(account !== undefined && { account }) });
  return { go, calls, record, now: context.now() };
}

const NOON = Date.UTC(2026, 10, 23, 12);
const answerOf = (parts: object = {}, at = 'eu-central-1') => ({
  authorizationData: [
    {
      authorizationToken: base64(`AWS:${CANARY}`),
      proxyEndpoint: `https://111122223333.dkr.ecr.${at}.amazonaws.com`,
      expiresAt: new Date(NOON + 12 * 3_600_000),
      ...parts,
    },
  ],
});

describe('an answer of ECR', () => {
  test('two accounts in two regions are two calls at once, without registry ids, by the credentials of the role', async () => {
    let waiting = 0;
    let release = () => {};
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { go, calls } = await region(async (at) => {
      waiting += 1;
      if (waiting === 2) release();
      await both;
      return answerOf({ authorizationToken: base64(`AWS:${CANARY}${at}`) }, at);
    });
    const logins = await go(['build', 'deploy', 'deploy/eu-west-1'], '111122223333');
    expect(logins.map(({ account, region: at, password }) => [account, at, password])).toEqual([
      ['111122223333', 'eu-central-1', `${CANARY}eu-central-1`],
      ['444455556666', 'eu-central-1', `${CANARY}eu-central-1`],
      ['444455556666', 'eu-west-1', `${CANARY}eu-west-1`],
    ]);
    expect(calls).toEqual(['eu-central-1', 'eu-west-1'].map((at) => ['ecr', 'GetAuthorizationToken', {}, { region: at, credentials }]));
  });

  test.each([
    ['dual-stack name', 'https://111122223333.dkr-ecr.eu-central-1.on.aws'],
    ['slash', 'https://111122223333.dkr.ecr.eu-central-1.amazonaws.com/'],
  ])('%s of the same registry', async (_, proxyEndpoint) => {
    const { go } = await region(() => answerOf({ proxyEndpoint }));
    expect(await go(['build'], '111122223333')).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['another account', { proxyEndpoint: 'https://444455556666.dkr.ecr.eu-central-1.amazonaws.com' }],
    ['an account outside', { proxyEndpoint: 'https://999988887777.dkr.ecr.eu-central-1.amazonaws.com' }],
    ['another region', { proxyEndpoint: 'https://111122223333.dkr.ecr.eu-west-1.amazonaws.com' }],
    ['another suffix', { proxyEndpoint: 'https://111122223333.dkr.ecr.eu-central-1.amazonaws.eu' }],
    ['a look-alike', { proxyEndpoint: 'https://111122223333.dkr.ecr.eu-central-1.amazonaws.com.evil.example' }],
    ['http', { proxyEndpoint: 'http://111122223333.dkr.ecr.eu-central-1.amazonaws.com' }],
    ['a user in the URL', { proxyEndpoint: 'https://AWS:x@111122223333.dkr.ecr.eu-central-1.amazonaws.com' }],
    ['a user that looks like the host', { proxyEndpoint: 'https://111122223333.dkr.ecr.eu-central-1.amazonaws.com@evil.example' }],
    ['a port', { proxyEndpoint: 'https://111122223333.dkr.ecr.eu-central-1.amazonaws.com:8443' }],
    ['a path', { proxyEndpoint: 'https://111122223333.dkr.ecr.eu-central-1.amazonaws.com/v2/' }],
    ['a tab in the host', { proxyEndpoint: 'https://111122223333.dkr.ecr.eu-central-1.ama\tzonaws.com' }],
    ['the public gallery', { proxyEndpoint: 'https://public.ecr.aws' }],
    ['no registry', { proxyEndpoint: undefined }],
    ['a login that has ended', { expiresAt: new Date(NOON) }],
    ['no end', { expiresAt: undefined }],
    ['an end that is no date', { expiresAt: new Date(Number.NaN) }],
    ['another user', { authorizationToken: base64(`root:${CANARY}`) }],
    ['no password', { authorizationToken: base64('AWS:') }],
    ['no colon', { authorizationToken: base64(CANARY.replaceAll(':', '')) }],
    ['bytes that are no text', { authorizationToken: Buffer.from([...Buffer.from('AWS:'), 0xff, 0xfe]).toString('base64') }],
    ['line breaks in the password', { authorizationToken: base64(`AWS:${CANARY}\r\nx`) }],
    ['no base64', { authorizationToken: '%%%' }],
    ['no token', { authorizationToken: undefined }],
  ])('%s is refused', async (_, parts) => {
    const { go, record } = await region(() => answerOf(parts));
    const error = await failure(go(['build'], '111122223333'));
    expect([error.code, error.exit]).toEqual(['REGISTRY_LOGIN_REFUSED', 'identity']);
    expect(record.checks).toMatchObject([{ verdict: 'broken' }]);
    expect(JSON.stringify([error.message, error.fix, error.details, record.checks, record.facts, record.lines])).not.toMatch(/canary/);
  });

  test.each([
    [{}],
    [{ authorizationData: [] }],
    [{ authorizationData: [...answerOf().authorizationData, ...answerOf().authorizationData] }],
  ])('not one login is refused', async (answer) => {
    const { go } = await region(() => answer);
    expect((await failure(go(['build']))).code).toBe('REGISTRY_LOGIN_REFUSED');
  });

  test('one region of two that is refused refuses all, and both passwords are masked', async () => {
    const { go, record } = await region((at) => answerOf({ authorizationToken: base64(`AWS:${CANARY}${at}`) }, 'eu-central-1'));
    expect((await failure(go(['build', 'build/eu-west-1']))).message).toContain('eu-west-1');
    expect(record.masked).toEqual(expect.arrayContaining([`${CANARY}eu-central-1`, `${CANARY}eu-west-1`]));
  });

  test('without the account of the credentials, any of the boundary counts and no other', async () => {
    const other = await region(() => answerOf({ proxyEndpoint: 'https://444455556666.dkr.ecr.eu-central-1.amazonaws.com' }));
    expect(await other.go(['build'])).toHaveLength(1);
    const outside = await region(() => answerOf({ proxyEndpoint: 'https://999988887777.dkr.ecr.eu-central-1.amazonaws.com' }));
    expect((await failure(outside.go(['build']))).message).toContain('an account of the boundary');
  });
});
