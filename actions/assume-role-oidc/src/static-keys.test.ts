import { type Boundary, parseBoundary } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, failure, job, run, type ScriptedAnswer, scripted } from './sample-job.ts';
import { staticKeys } from './static-keys.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'long-lived-canary' };
const excepting =
  (exception: Partial<Boundary['exceptions'][number]> = {}) =>
  (boundary: Boundary): Boundary => ({
    ...boundary,
    exceptions: [
      {
        rule: 'identity/static-keys',
        resource: 'AKIAEXAMPLE',
        reason: 'moving',
        approver: 'security',
        expires: '2099-12-31',
        ...exception,
      },
    ],
  });

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

describe('long-lived keys in the environment', () => {
  const env = (given: Record<string, string>) => ({ env: (name: string) => given[name] });

  test.each<[string, Record<string, string>, boolean]>([
    ['both', KEYS, true],
    ['the id alone', { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' }, true],
    ['the secret alone', { AWS_SECRET_ACCESS_KEY: 'x' }, true],
    ['with an empty session token', { ...KEYS, AWS_SESSION_TOKEN: '' }, true],
    ['behind a session token that they cannot have', { ...KEYS, AWS_SESSION_TOKEN: 'x' }, true],
    ['none', {}, false],
    ['emptied ones', { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' }, false],
    ['temporary ones', { AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'x', AWS_SESSION_TOKEN: 'y' }, false],
  ])('%s', (_, given, found) => expect(staticKeys(env(given)) !== undefined).toBe(found));
});

describe('a job that has them', () => {
  test.each<[string, (boundary: Boundary) => Boundary, string]>([
    ['without an exception', (boundary) => boundary, 'STATIC_KEYS'],
    ['with an exception for another rule', excepting({ rule: 'identity/other' }), 'STATIC_KEYS'],
    ['with an exception for another key', excepting({ resource: 'AKIAOTHER' }), 'STATIC_KEYS'],
    ['with an exception that ended', excepting({ expires: '2020-01-01' }), 'EXCEPTION_EXPIRED'],
  ])('%s asks for no token', async (_, boundary, code) => {
    for (const more of [{}, { source: 'static-keys' }] as const) {
      const bad = await job({ on: sandbox, env: KEYS, boundary });
      const error = await failure(run(bad, more));
      expect(error.code).toBe(code);
      expect(JSON.stringify([error.message, error.details, error.fix])).not.toContain('canary');
      expect([bad.tokens, bad.exported, bad.record.checks]).toEqual([[], {}, []]);
    }
  });

  test('and an exception becomes the role by its token all the same; the finding says that they are there', async () => {
    const excepted = await job({ on: sandbox, env: KEYS, boundary: excepting({ resource: '*' }) });
    const { findings = [] } = await run(excepted);
    expect(findings).toMatchObject([{ rule: 'identity/static-keys', severity: 'error', resource: 'AKIAEXAMPLE' }]);
    expect(JSON.stringify(findings)).not.toContain('canary');
    expect(excepted.record.facts.source).toBe('oidc');
    expect(excepted.exported.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
  });

  test('the last day of an exception counts, by UTC', async () => {
    // Asked for after the clock of the job was set: at midnight it may be the day after, never the one before.
    const today = () => new Date().toISOString().slice(0, 10);
    const excepted = await job({ on: sandbox, env: KEYS, boundary: (boundary) => excepting({ expires: today() })(boundary) });
    await run(excepted);
    expect(excepted.exported.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
  });
});

describe('the source static-keys', () => {
  const xml = (action: string, result: string): ScriptedAnswer => ({ body: `<R><${action}Result>${result}</${action}Result></R>` });
  const user = (arn: string, account = '111122223333') => xml('GetCallerIdentity', `<Arn>${arn}</Arn><Account>${account}</Account>`);
  const SESSION = 'arn:aws-eusc:sts::111122223333:assumed-role/sandbox-build/sovereign-terminal';
  const assumed = () =>
    xml(
      'AssumeRole',
      `<Credentials><AccessKeyId>ASIANEW</AccessKeyId><SecretAccessKey>new</SecretAccessKey><SessionToken>fresh</SessionToken><Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration></Credentials><AssumedRoleUser><Arn>${SESSION}</Arn></AssumedRoleUser>`,
    );
  const with_ = async (answers: ScriptedAnswer[]) => {
    const sts = await scripted((_, index) => answers[index] as ScriptedAnswer);
    return { sts, done: await job({ on: sandbox, env: KEYS, boundary: (all) => at('sts', sts.port)(excepting()(all)) }) };
  };

  test('becomes the role by them, and the record says by whose', async () => {
    const { sts, done } = await with_([user('arn:aws-eusc:iam::111122223333:user/ci/legacy'), assumed(), user(SESSION)]);
    const { summary, findings } = await run(done, { source: 'static-keys', tags: ['a=b'] });
    expect(sts.requests.map(({ form }) => form.get('Action'))).toEqual(['GetCallerIdentity', 'AssumeRole', 'GetCallerIdentity']);
    expect(sts.requests[0]?.headers.authorization).toContain('Credential=AKIAEXAMPLE/');
    expect(done.record.facts).toMatchObject({ source: 'static-keys', 'base-identity': 'arn:aws-eusc:iam::111122223333:user/ci/legacy' });
    expect(summary).toContain('user/ci/legacy');
    expect(findings).toHaveLength(1);
    expect(done.exported.AWS_ACCESS_KEY_ID).toBe('ASIANEW');
    expect(done.record.masked).toContain('long-lived-canary');
    expect(JSON.stringify([{ ...done.record, masked: [] }, summary, [...done.state]])).not.toContain('canary');
  });

  test.each<[string, ScriptedAnswer]>([
    ['the root of an account', user('arn:aws-eusc:iam::111122223333:root')],
    ['a user of another account', user('arn:aws-eusc:iam::999999999999:user/x', '999999999999')],
    ['a user of another partition', user('arn:aws:iam::111122223333:user/x')],
    ['a role', user('arn:aws-eusc:sts::111122223333:assumed-role/x/y')],
    ['a federated user', user('arn:aws-eusc:sts::111122223333:federated-user/x')],
    ['an account that the ARN does not say', user('arn:aws-eusc:iam::444455556666:user/x')],
    ['nobody', xml('GetCallerIdentity', '')],
  ])('refuses %s before it asks for the role', async (_, caller) => {
    const { sts, done } = await with_([caller]);
    expect((await failure(run(done, { source: 'static-keys' }))).code).toBe('BASE_IDENTITY');
    expect(sts.requests).toHaveLength(1);
    expect(done.exported).toEqual({});
  });

  test('asked for where there are none is an error', async () => {
    const none = await job({ on: sandbox });
    expect((await failure(run(none, { source: 'static-keys' }))).code).toBe('SOURCE_OUTSIDE');
  });

  test('holds no pin', async () => {
    const text =
      'version: 1\npreset: eusc\naccounts: { a: "111122223333" }\nidentity: { issuers: ["https://x.example"], audience: y, require: { refs: [refs/heads/main] } }';
    const { identity } = await parseBoundary(text, 'sovereign.yaml', '/');
    const pinned = await job({
      on: sandbox,
      env: KEYS,
      boundary: (all) => ({
        ...excepting()(all),
        identity: { ...(all.identity as NonNullable<typeof identity>), require: identity?.require } as never,
      }),
    });
    expect((await failure(run(pinned, { source: 'static-keys' }))).code).toBe('TOKEN_PIN');
  });
});
