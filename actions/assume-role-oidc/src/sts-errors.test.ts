import type { AwsCalls } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  at,
  failure,
  identified,
  type Job,
  type JobOptions,
  job,
  noWaiting,
  run,
  type ScriptedAnswer,
  scripted,
  stsError,
} from './sample-job.ts';
import { isTransient } from './sts-errors.ts';

const REQUEST_ID = 'c6104cbe-af31-11e0-8154-cbc7ccf896c7';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** A job whose STS gives these answers, the last one for ever. */
async function answered(answers: readonly ScriptedAnswer[], options: JobOptions = {}) {
  const sts = await scripted((_, index) => answers[Math.min(index, answers.length - 1)] as ScriptedAnswer);
  return { sts, done: await job({ on: sandbox, boundary: at('sts', sts.port), ...options }) };
}

/** Every form and text that a job leaves where people or later steps see it. */
const written = ({ record, state, exported }: Job, error: unknown) => {
  const { message, details, stack, cause } = error as { message: string; details?: string[]; stack?: string; cause?: unknown };
  return JSON.stringify([{ ...record, masked: [] }, [...state], exported, message, details, stack, String(cause), JSON.stringify(error)]);
};

describe('what STS refuses by a token is told once, each with what to do', () => {
  test.each<[code: string, message: string, fix: RegExp, status?: number]>([
    [
      'AccessDenied',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      /trust policy allows sts:AssumeRoleWithWebIdentity for sub "repo:/,
      403,
    ],
    ['InvalidIdentityToken', 'Incorrect token audience', /Add "sts\.sandbox-local-1" to the client ids .* sts\.amazonaws\.com are usual/],
    [
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://x',
      /Create the OIDC provider for "http:.*" in account 111122223333/,
    ],
    ['InvalidIdentityToken', 'The ID Token provided is not a valid JWT.', /Compare issuer, keys and thumbprint/],
    ['ExpiredTokenException', 'Token expired: current date/time 1 must be before the expiration date/time 0', /set its clock by NTP/],
    ['IDPRejectedClaim', 'The token has been revoked', /revoked or not its own/, 403],
    [
      'RegionDisabledException',
      'STS is not activated in this region for account:1',
      /Switch STS in sandbox-local-1 on .* account 111122223333/,
      403,
    ],
    ['PackedPolicyTooLarge', 'The total packed size of the session policies is too large', /shorten "session-policy"/],
    ['MalformedPolicyDocument', 'Syntax errors in policy.', /Correct the policies of arn:/],
    ['ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.', /Lower duration-seconds/],
    ['ValidationError', "1 validation error detected: Value at 'roleSessionName' failed", /Check session-name/],
    ['MissingAuthenticationToken', 'Request is missing Authentication Token', /look at the proxy/, 403],
    ['IncompleteSignature', 'Authorization header requires', /look at the proxy/],
    ['InvalidAction', 'Could not find operation', /CloudTrail/],
    ['OptInRequired', 'The AWS Access Key Id needs a subscription for the service', /CloudTrail/, 403],
  ])('%s: %s', async (code, message, fix, status) => {
    const { sts, done } = await answered([stsError(code, message, status)]);
    const error = await failure(run(done));
    expect(error).toMatchObject({ code: 'STS_REFUSED', exit: 'identity', details: [`STS request id: ${REQUEST_ID}`] });
    expect(error.message).toContain(`refused ${sandbox.roles.build}: ${code.replace(/Exception$/, '')}: ${message}`);
    expect(error.fix).toMatch(fix);
    expect(sts.requests).toHaveLength(1);
    expect(done.exported).toEqual({});
  });

  test('a policy of the step that is malformed is named as the one', async () => {
    const { done } = await answered([stsError('MalformedPolicyDocument', 'Syntax errors in policy.')]);
    const policy = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":1,"Resource":"*"}}';
    expect((await failure(run(done, { 'session-policy': policy }))).fix).toContain('Correct "session-policy"');
  });
});

describe('what STS refuses along a chain', () => {
  const assumed = (name: string): ScriptedAnswer => ({
    body: `<R><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>secret-of-the-hop-before</SecretAccessKey><SessionToken>token-of-the-hop-before</SessionToken><Expiration>${new Date(Date.now() + 900_000).toISOString()}</Expiration></Credentials><AssumedRoleUser><Arn>arn:aws-eusc:sts::111122223333:assumed-role/${name}/sovereign-terminal</Arn></AssumedRoleUser><SubjectFromWebIdentityToken>repo:example-org/example-app:ref:refs/heads/main</SubjectFromWebIdentityToken><Audience>sts.sandbox-local-1</Audience><Provider>${sandbox.issuer}</Provider></AssumeRoleWithWebIdentityResult></R>`,
  });
  const caller = (name: string): ScriptedAnswer => ({
    body: `<R><GetCallerIdentityResult><Arn>arn:aws-eusc:sts::111122223333:assumed-role/${name}/sovereign-terminal</Arn><Account>111122223333</Account></GetCallerIdentityResult></R>`,
  });

  test.each<[code: string, message: string, fix: RegExp, status?: number]>([
    [
      'AccessDenied',
      'User: x is not authorized to perform: sts:AssumeRole',
      /allows sts:AssumeRole for the identity of the hop before/,
      403,
    ],
    ['ExpiredTokenException', 'The security token included in the request is expired', /have ended: take them again/, 403],
    ['ExpiredToken', 'The security token included in the request is expired', /have ended: take them again/, 403],
    ['InvalidClientTokenId', 'The security token included in the request is invalid.', /not known to STS in this partition/, 403],
    ['SignatureDoesNotMatch', 'Signature expired: 1 is now earlier than 2', /clock of the runner by NTP/, 403],
    ['InvalidParameterValue', "One of the specified transitive tag keys can't be set", /leave it out of "tags"/],
    ['RegionDisabledException', 'STS is not activated', /in account 444455556666/, 403],
    [
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      /3600 for a role that a role/,
    ],
  ])('%s: %s', async (code, message, fix, status) => {
    const { sts, done } = await answered([assumed('sandbox-build'), caller('sandbox-build'), stsError(code, message, status)]);
    const error = await failure(run(done, { chain: [sandbox.roles.deploy] }));
    expect(error).toMatchObject({ code: 'STS_REFUSED', details: [`STS request id: ${REQUEST_ID}`] });
    expect(error.message).toContain(sandbox.roles.deploy);
    expect(error.fix).toMatch(fix);
    expect(sts.requests.map(({ form }) => form.get('Action'))).toEqual(['AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'AssumeRole']);
    expect(done.exported).toEqual({});
  });

  test('what tags and a source identity need is in the fix', async () => {
    const { done } = await answered([assumed('sandbox-build'), caller('sandbox-build'), stsError('AccessDenied', 'no', 403)]);
    const error = await failure(run(done, { chain: [sandbox.roles.deploy], tags: ['a=b'], 'source-identity': 'me' }));
    expect(error.fix).toContain('sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity');
  });

  test.each([
    ['InvalidClientTokenId', 403],
    ['AccessDenied', 403],
    ['ExpiredToken', 403],
  ] as const)('a caller check that is refused with %s is an error for people', async (code, status) => {
    const { done } = await answered([assumed('sandbox-build'), stsError(code, 'no', status)]);
    const error = await failure(run(done));
    expect(error).toMatchObject({ code: 'STS_REFUSED', details: [`STS request id: ${REQUEST_ID}`] });
    expect(error.message).toContain(`refused the credentials: ${code}: no`);
    expect(done.exported).toEqual({});
    expect([...done.state]).toEqual([]);
  });

  test('a caller check that is throttled is asked again', async () => {
    noWaiting();
    const { sts, done } = await answered([assumed('sandbox-build'), stsError('Throttling', 'Rate exceeded'), caller('sandbox-build')]);
    await run(done);
    expect(sts.requests).toHaveLength(3);
    expect(done.exported.AWS_ACCESS_KEY_ID).toBe('ASIAEXAMPLE');
  });

  test('the secrets of the hop before are not in what STS says of it', async () => {
    const said = 'The key secret-of-the-hop-before with token-of-the-hop-… and token-of-the-hop-before';
    const { done } = await answered([assumed('sandbox-build'), caller('sandbox-build'), stsError('AccessDenied', said, 403)]);
    const error = await failure(run(done, { chain: [sandbox.roles.deploy] }));
    expect(error.message).toContain('The key *** with ***');
    expect(written(done, error)).not.toMatch(/of-the-hop/);
  });
});

describe('what passes by itself', () => {
  test.each<[code: string, message: string, status?: number]>([
    ['IDPCommunicationError', 'The request could not be completed because the IdP could not be reached'],
    [
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    ],
    ['Throttling', 'Rate exceeded'],
    ['ThrottlingException', 'Rate exceeded'],
    ['ThrottledException', 'Rate exceeded'],
    ['RequestLimitExceeded', 'Request limit exceeded.', 503],
    ['TooManyRequestsException', 'Too many', 429],
    ['SlowDown', 'Reduce your request rate', 503],
    ['ServiceUnavailable', 'Service is unavailable', 503],
    ['InternalFailure', 'We encountered an internal error', 500],
    ['InternalError', 'We encountered an internal error', 500],
    ['RequestTimeout', 'Your socket connection to the server was not read', 408],
    ['SomethingNew', 'A gateway', 504],
  ])('%s is tried again with a fresh token', async (code, message, status) => {
    noWaiting();
    const { sts, done } = await answered([stsError(code, message, status), stsError('AccessDenied', 'no', 403)]);
    const error = await failure(run(done));
    expect(error.code).toBe('STS_REFUSED');
    expect(new Set(sts.requests.map(({ form }) => form.get('WebIdentityToken'))).size).toBe(2);
    expect(done.tokens).toHaveLength(2);
    expect(done.record.lines.join()).toContain('attempt 1 of 5');
  });

  test.each<[string, ScriptedAnswer]>([
    ['a page of a gateway', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><body>Bad Gateway</body></html>' }],
    ['a word of a gateway', { status: 502, body: 'bad gateway' }],
    ['nothing', { status: 503 }],
  ])('%s is tried again, and told without what it says', async (_, answer) => {
    noWaiting();
    const { sts, done } = await answered([answer]);
    const error = await failure(run(done));
    expect(error.code).toBe('STS_UNAVAILABLE');
    expect(error.message).toContain(`in 5 attempts: HTTP ${answer.status} with something that is no answer of STS`);
    expect(sts.requests).toHaveLength(5);
  });

  test.each<[string, ScriptedAnswer]>([
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
    ['a login page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body><form>' }],
    ['another language', { status: 403, headers: { 'content-type': 'application/json' }, body: '{"message":"Forbidden"}' }],
  ])('%s in the place of STS is not tried again', async (_, answer) => {
    const { sts, done } = await answered([answer]);
    const error = await failure(run(done));
    expect(error).toMatchObject({ code: 'STS_REFUSED', fix: expect.stringContaining('answers in its place') });
    expect(sts.requests).toHaveLength(1);
  });

  test('an answer of STS that is empty gives no identity', async () => {
    const { done } = await answered([{ status: 200 }]);
    expect((await failure(run(done))).code).toBe('STS_ANSWER');
    expect(done.exported).toEqual({});
  });

  test('an issuer that STS never reaches is named as what to look at', async () => {
    noWaiting();
    const { done } = await answered([stsError('IDPCommunicationError', 'unreachable')]);
    const error = await failure(run(done));
    expect(error).toMatchObject({ code: 'STS_UNAVAILABLE', exit: 'failure', details: [`STS request id: ${REQUEST_ID}`] });
    expect(error.fix).toContain('STS must reach the discovery document');
  });

  test('codes that are final stay final whatever the status says', () => {
    for (const code of ['AccessDenied', 'ExpiredTokenException', 'IDPRejectedClaimException', 'PackedPolicyTooLargeException']) {
      const error = Object.assign(new Error('x'), { name: code, $metadata: { httpStatusCode: 503 } });
      expect([code, isTransient(error)]).toEqual([code, false]);
    }
    for (const thrown of [undefined, null, 'Throttling', new Error('x'), { name: 'Throttling' }]) expect(isTransient(thrown)).toBe(false);
  });
});

describe('the time for all of it', () => {
  const patience = { 'timeout-seconds': 1 };
  const forever = Number.POSITIVE_INFINITY;
  const late = async ({ context }: Job, host: Partial<Job['context']['host']> = {}) =>
    failure(run({ context: { ...context, host: { ...context.host, ...host } }, sandbox } as Job, patience));

  test('ends whatever hangs: STS, an STS that sends a byte now and then, a caller check, a token service', async () => {
    const silent = await answered([{ delay: forever }]);
    const dripping = await answered([{ body: '<R>', drip: 50 }]);
    const unconfirmed = await job({ on: sandbox });
    sandbox.fail('sts', { skip: 1, how: 'hang' });
    const tokenless = await job({ on: sandbox });
    const errors = await Promise.all([
      late(silent.done),
      late(dripping.done),
      late(unconfirmed),
      late(tokenless, { oidcToken: () => new Promise<string>(() => undefined) }),
    ]);
    expect(errors.map(({ code }) => code)).toEqual(errors.map(() => 'STS_UNAVAILABLE'));
    expect(errors[0]?.message).toContain('STS did not answer in 1 s (attempt 1)');
    expect(errors[3]?.message).toContain('nothing to send to STS in 1 s');
    for (const { exported, state } of [silent.done, dripping.done, unconfirmed, tokenless]) expect([exported, state.size]).toEqual([{}, 0]);
  });

  test('leaves no time for a wait that would outlast it', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
    const { sts, done } = await answered([stsError('Throttling', 'Rate exceeded')]);
    const error = await late(done);
    expect(error.code).toBe('STS_UNAVAILABLE');
    expect(sts.requests.length).toBeLessThan(5);
  });
});

describe('a token that expires between attempts', () => {
  test('is never sent: the next one is fresh and is checked as the first was', async () => {
    noWaiting();
    const seconds = () => Math.floor(Date.now() / 1000);
    let asked = 0;
    const late = await job({ on: sandbox, claims: () => (asked++ === 0 ? {} : { exp: seconds() + 10 }) });
    sandbox.fail('sts', { status: 503 });
    const before = sandbox.requests('sts').length;
    const error = await failure(run(late));
    expect(error).toMatchObject({ code: 'TOKEN_TIME', message: expect.stringContaining('expires in') });
    expect(sandbox.requests('sts')).toHaveLength(before + 1);
    expect(late.record.checks.at(-1)).toMatchObject({ name: 'token time', verdict: 'broken' });
  });

  test('a later token that is somebody else is refused', async () => {
    noWaiting();
    let asked = 0;
    const changed = await job({ on: sandbox, claims: () => (asked++ === 0 ? {} : { runner_environment: 'github-hosted' }) });
    sandbox.fail('sts', { status: 503 });
    expect((await failure(run(changed))).code).toBe('TOKEN_RUNNER');
  });

  test('the answer is held against the token of its own attempt', async () => {
    noWaiting();
    let asked = 0;
    const moved = await job({ on: sandbox, claims: () => ({ sub: `repo:example-org/example-app:ref:refs/heads/${asked++}` }) });
    sandbox.fail('sts', { times: 2, status: 503 });
    await run(moved);
    expect(moved.record.facts).toMatchObject({ attempts: 3, 'claim-sub': 'repo:example-org/example-app:ref:refs/heads/2' });
  });
});

describe('clocks', () => {
  test.each([
    ['ahead', 600_000, /expired \d+ s ago\. By this clock it was issued (?:59|60)\d s ago/],
    ['behind', -720_000, /valid only in 1[12]\d s\. By this clock it was issued 7\d\d s in the future/],
  ])('that are %s of the issuer are told with the difference', async (_, skew, message) => {
    const skewed = await job({ on: sandbox });
    skewed.setClock(Date.now() + skew);
    const error = await failure(run(skewed));
    expect(error.code).toBe('TOKEN_TIME');
    expect(error.message).toMatch(message);
  });

  test.each([-50_000, 50_000])('that differ by %d ms do no harm', async (skew) => {
    const skewed = await job({ on: sandbox });
    skewed.setClock(Date.now() + skew);
    await run(skewed);
    expect(skewed.exported.AWS_SECRET_ACCESS_KEY).toBeDefined();
  });

  test('that STS does not share: ExpiredToken for a token that was fresh here', async () => {
    const ahead = await startSandbox({ now: () => Date.now() + 3_600_000 });
    try {
      // The token of an honest issuer, by the clock of the runner; STS is an hour ahead.
      const early = await job({
        on: ahead,
        claims: () => ({ iat: Math.floor(Date.now() / 1000), nbf: 0, exp: Math.floor(Date.now() / 1000) + 300 }),
      });
      const error = await failure(run(early));
      expect(error).toMatchObject({ code: 'STS_REFUSED', fix: expect.stringContaining('NTP') });
      expect(error.message).toContain('ExpiredToken: Token expired');
    } finally {
      await ahead.close();
    }
  });
});

describe('a token that STS quotes', () => {
  test.each<[string, (token: string) => string]>([
    ['whole', (token) => `Value '${token}' failed`],
    ['cut', (token) => `Value '${token.slice(0, 300)}...' failed`],
    ['by its end', (token) => `…${token.slice(-40)}`],
    ['as a parameter', (token) => `WebIdentityToken=${token}&x`],
    ['twice', (token) => `${token} ${token}`],
    ['over lines', (token) => `${token.slice(0, 200)}\n${token.slice(200)}`],
  ])('%s is in nothing that is left', async (_, quote) => {
    let sent = '';
    const sts = await scripted(({ form }) => {
      sent = form.get('WebIdentityToken') ?? '';
      return stsError('ValidationError', quote(sent));
    });
    const leaky = await job({ on: sandbox, boundary: at('sts', sts.port) });
    const error = await failure(run(leaky));
    const left = written(leaky, error);
    expect(sent.length).toBeGreaterThan(500);
    for (let index = 0; index + 24 <= sent.length; index += 24) expect(left).not.toContain(sent.slice(index, index + 24));
  });

  test('in an error that passes by itself is not in the log', async () => {
    noWaiting();
    const sts = await scripted(({ form }) => stsError('Throttling', `token ${form.get('WebIdentityToken')}`));
    const leaky = await job({ on: sandbox, boundary: at('sts', sts.port) });
    const error = await failure(run(leaky));
    for (const token of leaky.tokens) expect(written(leaky, error)).not.toContain(token.slice(-40));
    expect(leaky.record.lines.join()).toContain('token ***');
  });
});

test('an error that is none of STS goes on as it is', async () => {
  const broken = new TypeError('a defect');
  const defect = await job({ on: sandbox, aws: () => ({ call: () => Promise.reject(broken) }) as unknown as AwsCalls });
  await expect(run(defect)).rejects.toBe(broken);
});

test('an audience that the provider does not have names both candidates', async () => {
  const other = await job({ on: sandbox, boundary: identified({ audience: 'sts.elsewhere' }) });
  const error = await failure(run(other));
  expect(error.fix).toMatch(/"sts\.elsewhere" .* or sts\.amazonaws\.com are usual/);
});
