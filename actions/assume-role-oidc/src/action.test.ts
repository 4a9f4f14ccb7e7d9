import { type AwsCalls, parseBoundary } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { describe, expect, test } from 'vitest';
import { assumeRoleOidc } from './action.ts';
import { failure, inputs, type JobOptions, job, noWaiting, run } from './sample-job.ts';

describe('a job becomes a role', () => {
  test('credentials are checked, masked and then exported; the record holds claims and no secret', async () => {
    const { sandbox, context, record, exported, events, tokens, state } = await job();
    const { outputs, summary } = await assumeRoleOidc.run(context, inputs('sandbox-deploy', { account: 'deploy' }));
    expect(outputs).toEqual({ 'account-id': '444455556666', 'role-arn': sandbox.roles.deploy, expiration: expect.stringMatching(/Z$/) });
    expect(Object.keys(exported).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_DEFAULT_REGION',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
      'SOVEREIGN_CREDENTIALS_EXPIRE',
    ]);
    expect(exported.AWS_REGION).toBe('sandbox-local-1');
    expect(events).toEqual(['mask', 'mask', 'mask', ...Object.keys(exported).map(() => 'export')]);
    expect(record.masked).toEqual(expect.arrayContaining([exported.AWS_SECRET_ACCESS_KEY, exported.AWS_SESSION_TOKEN]));
    expect(record.checks.map(({ verdict }) => verdict)).toEqual(record.checks.map(() => 'holds'));
    expect(record.checks).toHaveLength(13);
    expect(record.facts).toMatchObject({
      'claim-sub': 'repo:example-org/example-app:ref:refs/heads/main',
      'claim-iss': sandbox.issuer,
      role: sandbox.roles.deploy,
      attempts: 1,
      'sts-request-id': expect.any(String),
    });
    const written = JSON.stringify([{ ...record, masked: [] }, outputs, summary, [...state]]);
    for (const secret of [exported.AWS_SECRET_ACCESS_KEY, exported.AWS_SESSION_TOKEN, tokens[0]]) expect(written).not.toContain(secret);
    expect(sandbox.requests('sts')).toHaveLength(2);
  });

  test('the session is named after repository and run', async () => {
    const facts = { product: 'terminal', repository: 'o/r', runId: '77', runAttempt: '2' } as const;
    const { context, record, sandbox } = await job({ facts });
    await assumeRoleOidc.run(context, inputs(sandbox.roles.build));
    expect(record.facts['session-name']).toBe('o.r-77-2');
  });

  test('running it again refreshes the credentials', async () => {
    const job1 = await job();
    await run(job1);
    const first = job1.exported.AWS_ACCESS_KEY_ID;
    await run(job1);
    expect(job1.exported.AWS_ACCESS_KEY_ID).not.toBe(first);
  });

  test('the post step empties what this step set, and only that', async () => {
    const done = await job();
    await run(done);
    const { post } = assumeRoleOidc as Required<typeof assumeRoleOidc>;
    await post(done.context);
    expect(new Set(Object.values(done.exported))).toEqual(new Set(['']));

    const replaced = await job();
    await run(replaced);
    replaced.context.host.exportVariable('AWS_ACCESS_KEY_ID', 'ASIAOTHER');
    const before = { ...replaced.exported };
    await post(replaced.context);
    expect(replaced.exported).toEqual(before);

    const alone = await job();
    await post(alone.context);
    expect(alone.exported).toEqual({});
  });
});

describe('before STS sees a token', () => {
  const seconds = () => Math.floor(Date.now() / 1000);
  test.each<[string, string, () => Record<string, unknown>]>([
    ['another issuer', 'TOKEN_ISSUER', () => ({ iss: 'https://token.actions.githubusercontent.com' })],
    ['no issuer', 'TOKEN_ISSUER', () => ({ iss: undefined })],
    ['an issuer that is no text', 'TOKEN_ISSUER', () => ({ iss: ['x'] })],
    ['another audience', 'TOKEN_AUDIENCE', () => ({ aud: 'sts.amazonaws.com' })],
    ['a second audience', 'TOKEN_AUDIENCE', () => ({ aud: ['sts.sandbox-local-1', 'sts.amazonaws.com'] })],
    ['an expired token', 'TOKEN_TIME', () => ({ exp: seconds() - 1 })],
    ['a token about to expire', 'TOKEN_TIME', () => ({ exp: seconds() + 20 })],
    ['a token of later', 'TOKEN_TIME', () => ({ nbf: seconds() + 300 })],
    ['a token without expiry', 'TOKEN_TIME', () => ({ exp: undefined })],
    ['an expiry that is text', 'TOKEN_TIME', () => ({ exp: '9999999999' })],
    ['a hosted runner', 'TOKEN_RUNNER', () => ({ runner_environment: 'github-hosted' })],
    ['a runner of unknown kind', 'TOKEN_RUNNER', () => ({ runner_environment: undefined })],
  ])('%s is refused', async (_, code, claims) => {
    const bad = await job({ claims });
    const { code: actual, message } = await failure(run(bad));
    expect(actual).toBe(code);
    expect(message).not.toContain(bad.tokens[0]);
    expect(bad.sandbox.requests('sts')).toEqual([]);
    expect(bad.exported).toEqual({});
    expect(bad.record.checks.some(({ verdict }) => verdict !== 'holds')).toBe(true);
  });

  test.each([
    ['slash', (issuer: string) => `${issuer}/`],
    ['case', (issuer: string) => issuer.replace('http', 'HTTP')],
    ['user', (issuer: string) => issuer.replace('//', '//x@')],
    ['name', (issuer: string) => issuer.replace('127.0.0.1', 'localhost')],
    ['path', (issuer: string) => `${issuer}/slug`],
  ])('a look-alike of the issuer (%s) is another issuer', async (_, change) => {
    let issuer = '';
    const bad = await job({ claims: () => ({ iss: change(issuer) }) });
    issuer = bad.sandbox.issuer;
    expect((await failure(run(bad))).code).toBe('TOKEN_ISSUER');
  });

  test('a clock that is wrong is told with the difference', async () => {
    const late = await job();
    late.setClock(Date.now() + 600_000);
    const error = await failure(run(late));
    expect(error.code).toBe('TOKEN_TIME');
    expect(error.message).toMatch(/expired (?:29|30)\d s ago\. By this clock it was issued (?:59|60)\d s ago/);
    const early = await job();
    early.setClock(Date.now() - 600_000 - 120_000);
    expect((await failure(run(early))).message).toMatch(/valid only in 1[12]\d s\. By this clock it was issued 7\d\d s in the future/);
  });

  test('all that is wrong is told at once', async () => {
    const bad = await job({ claims: () => ({ iss: 'https://evil.example', aud: 'x', runner_environment: 'github-hosted' }) });
    const error = await failure(run(bad));
    expect([error.message, ...error.details].join('\n')).toMatch(/evil\.example[\s\S]*"x"[\s\S]*github-hosted/);
  });

  test.each(['', 'a.b', 'a.b.c', 'e30.e30.', `${'e30'}.W10.c`, 'x'.repeat(30_000), '\0.\0.\0'])('what is no token: %j', async (token) => {
    const bad = await job({ token: () => token });
    expect((await failure(run(bad))).code).toBe('TOKEN_INVALID');
    expect(bad.sandbox.requests('sts')).toEqual([]);
  });

  test('an unsigned token', async () => {
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    let minted = () => '';
    const bad = await job({ token: () => minted().replace(/^[^.]+/, none) });
    minted = () => bad.sandbox.mintToken();
    expect((await failure(run(bad))).code).toBe('TOKEN_ALGORITHM');
  });

  test('the token is not even asked for when the endpoint is foreign, the keys are static or the input is outside', async () => {
    const trap = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.evil.example/?x' };
    const cases: [string, JobOptions, Parameters<typeof run>[1]][] = [
      ['TOKEN_ENDPOINT_OUTSIDE', { env: trap }, {}],
      ['STATIC_KEYS', { env: { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'x' } }, {}],
      ['AUDIENCE_OUTSIDE', {}, { audience: 'sts.amazonaws.com' }],
      ['BOUNDARY_WIDENED', {}, { region: 'eu-central-1' }],
      ['ROLE_OUTSIDE', {}, { role: 'arn:aws:iam::111122223333:role/sandbox-build' }],
      ['ROLE_OUTSIDE', {}, { role: 'arn:aws-eusc:iam::999999999999:role/sandbox-build' }],
      ['ROLE_OUTSIDE', {}, { role: 'arn:aws-eusc:iam::111122223333:role/sandbox-build', account: 'deploy' }],
      ['ROLE_INVALID', {}, { role: 'sandbox-build' }],
      ['ROLE_INVALID', {}, { role: 'arn:aws-eusc:iam::111122223333:user/x' }],
      ['ROLE_INVALID', {}, { role: 'a b' }],
      ['BOUNDARY_INCOMPLETE', {}, { role: 'x', account: 'nobody' }],
    ];
    for (const [code, options, more] of cases) {
      const bad = await job(options);
      expect([code, (await failure(run(bad, more))).code]).toEqual([code, code]);
      expect(bad.tokens).toEqual([]);
    }
  });

  test('an unknown answer passes where the boundary says so', async () => {
    const lenient = await job({
      claims: () => ({ runner_environment: undefined }),
      boundary: (boundary) => ({ ...boundary, unknown: 'warn' }),
    });
    await run(lenient);
    expect(lenient.record.checks.find(({ name }) => name === 'runner environment')?.verdict).toBe('unknown');
  });
});

describe('the exchange', () => {
  test('passing errors are retried, each time with a fresh token', async () => {
    noWaiting();
    const flaky = await job();
    flaky.sandbox.fail('sts', { times: 2, status: 503 });
    flaky.sandbox.fail('sts', { times: 1, how: 'reset' });
    await run(flaky);
    expect(new Set(flaky.tokens).size).toBe(flaky.tokens.length);
    expect(flaky.tokens.length).toBeGreaterThan(2);
    expect(flaky.record.facts.attempts).toBe(flaky.tokens.length);
    expect(flaky.record.checks).toHaveLength(13);
  });

  test('it gives up after five attempts', async () => {
    noWaiting();
    const down = await job();
    down.sandbox.fail('sts', { times: 99, status: 503 });
    expect((await failure(run(down))).code).toBe('STS_UNAVAILABLE');
    expect(down.tokens).toHaveLength(5);
  });

  test('a role that does not trust the subject is refused once, with what its trust policy lacks', async () => {
    const stranger = await job({ claims: () => ({ sub: 'repo:other/repo:ref:refs/heads/main' }) });
    const error = await failure(run(stranger));
    expect(error.code).toBe('STS_REFUSED');
    expect(error.message).toContain('AccessDenied');
    expect(error.fix).toContain('repo:other/repo:ref:refs/heads/main');
    expect(error.details[0]).toMatch(/request id/);
    expect(stranger.tokens).toHaveLength(1);
    expect(stranger.exported).toEqual({});
  });

  test('an audience that the provider does not have names what to add', async () => {
    const other = await job({
      boundary: (boundary) => ({ ...boundary, identity: { ...boundary.identity, audience: 'sts.elsewhere' } as never }),
    });
    const error = await failure(run(other));
    expect(error.code).toBe('STS_REFUSED');
    expect(error.fix).toContain('"sts.elsewhere"');
  });

  test('STS that quotes the token in its message does not get it into ours', async () => {
    let quoted = '';
    const leaky = await job({
      aws: () =>
        ({
          call: async (_service: unknown, _operation: unknown, input: { WebIdentityToken?: string }) => {
            quoted = input.WebIdentityToken ?? '';
            throw Object.assign(new Error(`Value '${quoted}' failed`), { name: 'ValidationError', $metadata: { httpStatusCode: 400 } });
          },
        }) as unknown as AwsCalls,
    });
    const error = await failure(run(leaky));
    expect(error.message).toContain("Value '***' failed");
    expect(JSON.stringify([error.message, error.fix, error.details, String(error.cause)])).not.toContain(quoted);
  });
});

describe('before anything is exported', () => {
  type Answer = Record<string, unknown> & { Credentials: Record<string, unknown> };
  const answering = (change: (answer: Answer) => Answer, operation = 'AssumeRoleWithWebIdentity') => ({
    aws: (real: AwsCalls) =>
      ({
        call: async (...call: Parameters<AwsCalls['call']>) => {
          const answer = (await real.call(...call)) as unknown as Answer;
          return call[1] === operation ? change(answer) : answer;
        },
      }) as AwsCalls,
  });

  test.each<[string, (answer: Answer) => Answer]>([
    ['role', (answer) => ({ ...answer, AssumedRoleUser: { Arn: 'arn:aws-eusc:sts::111122223333:assumed-role/other/x' } })],
    ['partition', (answer) => ({ ...answer, AssumedRoleUser: { Arn: 'arn:aws:sts::111122223333:assumed-role/sandbox-build/terminal' } })],
    ['audience', (answer) => ({ ...answer, Audience: 'sts.amazonaws.com' })],
    ['subject', (answer) => ({ ...answer, SubjectFromWebIdentityToken: 'repo:evil/evil' })],
    ['provider', (answer) => ({ ...answer, Provider: 'arn:aws:iam::111122223333:oidc-provider/evil.example' })],
    ['no provider', (answer) => ({ ...answer, Provider: undefined })],
    ['no user', (answer) => ({ ...answer, AssumedRoleUser: undefined })],
    ['no credentials', (answer) => ({ ...answer, Credentials: undefined as never })],
    ['no session token', (answer) => ({ ...answer, Credentials: { ...answer.Credentials, SessionToken: undefined } })],
    ['expired', (answer) => ({ ...answer, Credentials: { ...answer.Credentials, Expiration: new Date(0) } })],
    ['a year', (answer) => ({ ...answer, Credentials: { ...answer.Credentials, Expiration: new Date(Date.now() + 3e10) } })],
    ['no date', (answer) => ({ ...answer, Credentials: { ...answer.Credentials, Expiration: new Date(Number.NaN) } })],
  ])('an answer with another %s', async (_, change) => {
    const lied = await job(answering(change));
    expect((await failure(run(lied))).code).toBe('STS_ANSWER');
    expect(lied.exported).toEqual({});
    expect([...lied.state]).toEqual([]);
  });

  test('a caller that is somebody else', async () => {
    const lied = await job(answering((answer) => ({ ...answer, Account: '444455556666' }), 'GetCallerIdentity'));
    expect((await failure(run(lied))).code).toBe('STS_ANSWER');
    expect(lied.exported).toEqual({});
  });
});

test('the audience of other partitions is warned of', async () => {
  const identity = 'identity: { issuers: ["https://token.actions.githubusercontent.com"], audience: sts.amazonaws.com }';
  const text = `version: 1\npreset: eusc\naccounts: { build: "111122223333" }\n${identity}`;
  const { context, record } = testContext({ boundary: await parseBoundary(text, 'sovereign.yaml', '/') });
  await expect(assumeRoleOidc.run(context, inputs('delivery'))).rejects.toThrow('OIDC token');
  expect(record.lines.join('\n')).toContain('sts.eusc-de-east-1.amazonaws.eu is good here alone');
});
