import type { AwsCalls } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failure, type Job, type JobOptions, job, run } from './sample-job.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

type Answer = Record<string, unknown> & { Credentials?: Record<string, unknown>; AssumedRoleUser?: Record<string, unknown> };
interface Sent {
  operation: string;
  input: Record<string, unknown>;
  accessKeyId: string | undefined;
}

/** A job whose calls are noted, and whose answers the test may change: the n-th of an operation, from 1. */
async function watched(options: JobOptions = {}, change: (answer: Answer, operation: string, nth: number) => Answer = (answer) => answer) {
  const sent: Sent[] = [];
  const aws = (real: AwsCalls) =>
    ({
      call: async (...[service, operation, input, more]: Parameters<AwsCalls['call']>) => {
        sent.push({ operation, input: input as Sent['input'], accessKeyId: more?.credentials?.accessKeyId });
        const nth = sent.filter((other) => other.operation === operation).length;
        return change((await real.call(service, operation, input, more)) as unknown as Answer, operation, nth);
      },
    }) as AwsCalls;
  return { sent, done: await job({ on: sandbox, aws, ...options }) };
}
const operations = (sent: readonly Sent[]) => sent.map(({ operation }) => operation);
const left = ({ exported, state }: Job) => [exported, [...state]];
const NOTHING = [{}, []];

describe('a chain of roles', () => {
  test('of two: each is checked and asked who it is before the next, and the job becomes the last', async () => {
    const { sent, done } = await watched();
    const { outputs, summary } = await run(done, { chain: ['sandbox-deploy@deploy'] });
    expect(operations(sent)).toEqual(['AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'AssumeRole', 'GetCallerIdentity']);
    expect(outputs).toMatchObject({ 'role-arn': sandbox.roles.deploy, 'account-id': '444455556666' });
    expect(done.record.checks.every(({ verdict }) => verdict === 'holds')).toBe(true);
    expect(done.record.checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'assumed role',
        'caller identity (hop 1)',
        'assumed role (hop 2)',
        'expiry of the credentials (hop 2)',
        'caller identity',
      ]),
    );
    expect(done.record.facts).toMatchObject({
      'hop-1': sandbox.roles.build,
      'hop-2': sandbox.roles.deploy,
      'sts-request-id-1': expect.any(String),
      'sts-request-id-2': expect.any(String),
    });
    expect(done.record.facts['sts-request-id-1']).not.toBe(done.record.facts['sts-request-id-2']);
    expect(summary).toContain(`| By way of | \`${sandbox.roles.build}\` |`);
  });

  test('of three: each call is made with the credentials of the one before, all are masked, and only the last are exported', async () => {
    const { sent, done } = await watched();
    await run(done, { chain: [sandbox.roles.deploy, sandbox.roles.evidence] });
    expect(operations(sent)).toEqual([
      'AssumeRoleWithWebIdentity',
      ...['GetCallerIdentity', 'AssumeRole', 'GetCallerIdentity', 'AssumeRole', 'GetCallerIdentity'],
    ]);
    const [first, second, third] = [sent[1], sent[3], sent[5]].map((call) => call?.accessKeyId);
    expect(sent.map(({ accessKeyId }) => accessKeyId)).toEqual([undefined, first, first, second, second, third]);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(done.exported.AWS_ACCESS_KEY_ID).toBe(third);
    for (const key of [first, second, third]) expect(done.record.masked).toContain(key);
    // Three secrets a hop.
    expect(done.record.masked).toHaveLength(9);
    expect(done.events.lastIndexOf('mask')).toBeLessThan(done.events.indexOf('export'));
    expect(sent.filter(({ input }) => 'DurationSeconds' in input).map(({ input }) => input.DurationSeconds)).toEqual([900, 900, 3600]);
    expect(done.record.facts['hop-3']).toBe(sandbox.roles.evidence);
    for (const secret of done.record.masked.filter((masked) => masked.length > 30))
      expect(JSON.stringify([{ ...done.record, masked: [] }, [...done.state]])).not.toContain(secret);
  });

  test.each<[string, string[], string]>([
    ['another account', ['arn:aws-eusc:iam::999999999999:role/x'], 'ROLE_OUTSIDE'],
    ['another partition', ['arn:aws:iam::444455556666:role/sandbox-deploy'], 'ROLE_OUTSIDE'],
    ['an account that is not named', ['sandbox-deploy@nobody'], 'ROLE_INVALID'],
    ['a name in several accounts', ['sandbox-deploy'], 'ROLE_INVALID'],
    ['a user', ['arn:aws-eusc:iam::444455556666:user/x'], 'ROLE_INVALID'],
    ['nothing', ['@deploy'], 'ROLE_INVALID'],
    ['good first and bad last', ['sandbox-deploy@deploy', 'x y'], 'ROLE_INVALID'],
  ])('that leads to %s is refused before there is a token', async (_, chain, code) => {
    const { sent, done } = await watched();
    expect((await failure(run(done, { chain }))).code).toBe(code);
    expect([sent, done.tokens]).toEqual([[], []]);
  });

  test('is never longer than an hour', async () => {
    const { sent, done } = await watched();
    const error = await failure(run(done, { chain: [sandbox.roles.deploy], 'duration-seconds': 3601 }));
    expect(error).toMatchObject({ code: 'OPTION_REFUSED', message: expect.stringContaining('at most 3600 s') });
    expect([sent, done.tokens]).toEqual([[], []]);
  });

  test('whose last role does not trust the one before ends with what its trust policy lacks', async () => {
    const { sent, done } = await watched();
    // The evidence account trusts deploy, not build.
    const error = await failure(run(done, { chain: [sandbox.roles.evidence] }));
    expect(error.code).toBe('STS_REFUSED');
    expect(error.fix).toContain(`${sandbox.roles.evidence} exists, that its trust policy allows sts:AssumeRole`);
    expect(operations(sent)).toEqual(['AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'AssumeRole']);
    expect(left(done)).toEqual(NOTHING);
  });
});

describe('a hop that lies', () => {
  const chain = () => [sandbox.roles.deploy, sandbox.roles.evidence];
  const SESSION = 'arn:aws-eusc:sts::444455556666:assumed-role/sandbox-deploy/sovereign-terminal';

  test.each<[string, (answer: Answer) => Answer]>([
    ['another role', (answer) => ({ ...answer, AssumedRoleUser: { Arn: SESSION.replace('sandbox-deploy', 'admin') } })],
    ['another account', (answer) => ({ ...answer, AssumedRoleUser: { Arn: SESSION.replace('444455556666', '999999999999') } })],
    ['another partition', (answer) => ({ ...answer, AssumedRoleUser: { Arn: SESSION.replace('aws-eusc', 'aws') } })],
    ['another session', (answer) => ({ ...answer, AssumedRoleUser: { Arn: `${SESSION}2` } })],
    ['nobody', (answer) => ({ ...answer, AssumedRoleUser: undefined }) as unknown as Answer],
    ['no session token', (answer) => ({ ...answer, Credentials: { ...answer.Credentials, SessionToken: '' } })],
    ['no credentials', (answer) => ({ ...answer, Credentials: undefined }) as unknown as Answer],
    [
      'credentials that are over',
      (answer) => ({ ...answer, Credentials: { ...answer.Credentials, Expiration: new Date(Date.now() - 60_000) } }),
    ],
    [
      'an hour where 900 s were asked for',
      (answer) => ({ ...answer, Credentials: { ...answer.Credentials, Expiration: new Date(Date.now() + 3_600_000) } }),
    ],
  ])('in the middle with %s is the end: its credentials are used for nothing', async (_, change) => {
    const { sent, done } = await watched({}, (answer, operation, nth) =>
      operation === 'AssumeRole' && nth === 1 ? change(answer) : answer,
    );
    expect((await failure(run(done, { chain: chain() }))).code).toBe('STS_ANSWER');
    expect(operations(sent)).toEqual(['AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'AssumeRole']);
    expect(done.record.checks.filter(({ verdict }) => verdict === 'broken').every(({ name }) => name.endsWith('(hop 2)'))).toBe(true);
    expect(left(done)).toEqual(NOTHING);
  });

  test.each([1, 2, 3])('about who the credentials are (hop %d) is the end', async (hop) => {
    const { sent, done } = await watched({}, (answer, operation, nth) =>
      operation === 'GetCallerIdentity' && nth === hop
        ? { ...answer, Arn: 'arn:aws-eusc:sts::999999999999:assumed-role/x/y', Account: '999999999999' }
        : answer,
    );
    expect((await failure(run(done, { chain: chain() }))).code).toBe('STS_ANSWER');
    expect(operations(sent).filter((operation) => operation === 'AssumeRole')).toHaveLength(hop - 1);
    expect(left(done)).toEqual(NOTHING);
  });

  test('about the account alone is the end', async () => {
    const { done } = await watched({}, (answer, operation) =>
      operation === 'GetCallerIdentity' ? { ...answer, Account: '999999999999' } : answer,
    );
    expect((await failure(run(done))).code).toBe('STS_ANSWER');
    expect(left(done)).toEqual(NOTHING);
  });

  test.each(['other', undefined])('about the source identity (%s) is the end', async (SourceIdentity) => {
    const { done } = await watched({}, (answer, operation) =>
      operation === 'AssumeRole' ? ({ ...answer, SourceIdentity } as Answer) : answer,
    );
    const error = await failure(run(done, { chain: [sandbox.roles.deploy], 'source-identity': 'release' }));
    expect(error).toMatchObject({ code: 'STS_ANSWER', message: expect.stringContaining('source identity') });
  });
});

describe('what is asked of the session', () => {
  test('tags, transitive tags and source identity go with the first AssumeRole and reach the last role', async () => {
    const { sent, done } = await watched();
    await run(done, {
      chain: [sandbox.roles.deploy, sandbox.roles.evidence],
      tags: ['team=red', 'run=7'],
      'transitive-tags': ['run'],
      'source-identity': 'release',
    });
    const [token, , first, , second] = sent.map(({ input }) => input);
    for (const name of ['Tags', 'TransitiveTagKeys', 'SourceIdentity']) expect(token).not.toHaveProperty(name);
    expect(first).toMatchObject({ TransitiveTagKeys: ['run'], SourceIdentity: 'release' });
    expect(second).not.toHaveProperty('SourceIdentity');
    expect(sandbox.sessionAttributes(done.exported.AWS_ACCESS_KEY_ID as string)).toEqual({
      tags: { team: 'red', run: '7' },
      transitive: ['run'],
      sourceIdentity: 'release',
    });
  });

  test.each<[string, Parameters<typeof run>[1]]>([
    ['tags', { tags: ['a=b'] }],
    ['transitive tags', { tags: ['a=b'], 'transitive-tags': ['a'] }],
    ['a source identity', { 'source-identity': 'me' }],
  ])('%s are refused where the token is the only call, before it is asked for', async (_, more) => {
    const { sent, done } = await watched();
    const error = await failure(run(done, more));
    expect(error).toMatchObject({ code: 'OPTION_REFUSED', fix: expect.stringContaining('"chain"') });
    expect([sent, done.tokens]).toEqual([[], []]);
  });

  test('a session policy narrows the last session, and not those on the way', async () => {
    const policy = '{ "Version": "2012-10-17", "Statement": { "Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*" } }';
    const { sent, done } = await watched();
    await run(done, {
      chain: [sandbox.roles.deploy],
      'session-policy': policy,
      'managed-policies': ['arn:aws-eusc:iam::aws:policy/AdministratorAccess'],
    });
    expect(sent[0]?.input).not.toHaveProperty('Policy');
    expect(sent[2]?.input).toMatchObject({
      Policy: policy.replaceAll(' ', ''),
      PolicyArns: [{ arn: 'arn:aws-eusc:iam::aws:policy/AdministratorAccess' }],
    });
  });

  test('a managed policy of the account of a role on the way is not one of the last role', async () => {
    const { done } = await watched();
    const managed = ['arn:aws-eusc:iam::111122223333:policy/narrow'];
    expect((await failure(run(done, { chain: [sandbox.roles.deploy], 'managed-policies': managed }))).code).toBe('SESSION_INVALID');
    expect(done.tokens).toEqual([]);
  });

  test('with a token alone policies go to STS with it', async () => {
    const { sent, done } = await watched();
    await run(done, { 'managed-policies': ['arn:aws-eusc:iam::aws:policy/AdministratorAccess'], 'duration-seconds': 900 });
    expect(sent[0]?.input).toMatchObject({
      PolicyArns: [{ arn: 'arn:aws-eusc:iam::aws:policy/AdministratorAccess' }],
      DurationSeconds: 900,
    });
  });
});

test('answers that are whole but for the provider are unknown, and unknown fails', async () => {
  const { done } = await watched({}, (answer, operation) =>
    operation === 'AssumeRoleWithWebIdentity' ? ({ ...answer, Provider: undefined } as Answer) : answer,
  );
  expect((await failure(run(done))).code).toBe('STS_ANSWER');
  expect(done.record.checks.find(({ name }) => name === 'provider that STS saw')?.verdict).toBe('unknown');
});
