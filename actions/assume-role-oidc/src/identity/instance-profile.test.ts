import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, failure, identified, type JobOptions, job, run, type ScriptedAnswer, scripted } from '../sample-job.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const machine = (options: JobOptions = {}, port?: number) =>
  job({
    on: sandbox,
    ...options,
    boundary: (boundary) => {
      const named = identified({ sources: ['instance-profile'] })(boundary);
      return port === undefined ? named : at('imds', port)(named);
    },
  });

const TOKEN = '/latest/api/token';
const PROFILE = '/latest/meta-data/iam/security-credentials/';
const DOCUMENT = {
  Code: 'Success',
  AccessKeyId: 'ASIAEXAMPLEEXAMPLE00',
  SecretAccessKey: 'machine-secret-canary',
  Token: 'machine-token-canary',
  Expiration: new Date(Date.now() + 3_600_000).toISOString(),
};

/** A metadata service that gives these answers, and what it was asked. */
async function metadata(answers: Record<string, ScriptedAnswer>) {
  const service = await scripted(
    ({ method, path }) =>
      answers[path] ??
      { [TOKEN]: { status: method === 'PUT' ? 200 : 405, body: 'session' }, [PROFILE]: { body: 'x' } }[path] ?? { status: 404 },
  );
  return { service, done: await machine({}, service.port) };
}

describe('a machine with an instance profile', () => {
  test('asks version 2 for its credentials, is checked, and becomes the role', async () => {
    const done = await machine();
    await run(done);
    expect(sandbox.requests('imds').map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT ${TOKEN}`,
      `GET ${PROFILE}`,
      `GET ${PROFILE}sandbox-runner`,
    ]);
    expect(done.record.facts).toMatchObject({
      source: 'instance-profile',
      'base-identity': expect.stringMatching(/^arn:aws-eusc:sts::111122223333:assumed-role\/sandbox-runner\/i-/),
      role: sandbox.roles.build,
    });
    expect(done.record.checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['runner environment', 'identity of the job', 'assumed role (hop 1)', 'caller identity']),
    );
    expect(done.tokens).toEqual([]);
    // The session of the metadata service, its credentials and those of the role.
    expect(done.record.masked).toHaveLength(7);
  });

  test('that has the role already keeps it, after it was asked who it is', async () => {
    const done = await machine();
    const { outputs } = await run(done, { role: sandbox.runner.arn });
    expect(outputs?.['role-arn']).toBe(sandbox.runner.arn);
    expect(done.record.facts).toMatchObject({ attempts: 0 });
    expect(done.exported.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
    const more = await machine();
    expect((await failure(run(more, { role: sandbox.runner.arn, tags: ['a=b'] }))).code).toBe('OPTION_REFUSED');
  });

  test('goes on along a chain', async () => {
    const done = await machine();
    await run(done, { chain: [sandbox.roles.deploy], tags: ['a=b'] });
    expect(done.record.facts).toMatchObject({ 'hop-1': sandbox.roles.build, 'hop-2': sandbox.roles.deploy });
  });

  test('is never asked where the boundary does not name the source', async () => {
    const before = sandbox.requests('imds').length;
    const done = await job({ on: sandbox });
    expect((await failure(run(done, { source: 'instance-profile' }))).code).toBe('SOURCE_OUTSIDE');
    expect(sandbox.requests('imds')).toHaveLength(before);
  });

  test('holds no pin of a run, and is not even asked then', async () => {
    const before = sandbox.requests('imds').length;
    const done = await job({
      on: sandbox,
      boundary: identified({ sources: ['instance-profile'], require: { refs: ['refs/heads/main'] } }),
    });
    expect((await failure(run(done))).code).toBe('TOKEN_PIN');
    expect(sandbox.requests('imds')).toHaveLength(before);
  });

  test('without a profile says what to attach', async () => {
    sandbox.setInstanceProfile(false);
    try {
      const error = await failure(run(await machine()));
      expect(error).toMatchObject({ code: 'METADATA_UNAVAILABLE', fix: expect.stringContaining('Attach an instance profile') });
    } finally {
      sandbox.setInstanceProfile(true);
    }
  });
});

describe('a metadata service', () => {
  test('of version 1 alone is not asked by version 1', async () => {
    const { service, done } = await metadata({
      [TOKEN]: { status: 404 },
      [PROFILE]: { body: 'role' },
      [`${PROFILE}role`]: { body: JSON.stringify(DOCUMENT) },
    });
    const error = await failure(run(done));
    expect(error.code).toBe('METADATA_UNAVAILABLE');
    expect(error.message).toContain('version 1 is never asked');
    expect(service.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([`PUT ${TOKEN}`]);
  });

  test('whose answer gets no further than its hop limit is given up after 3 s, and the limit is named', async () => {
    const { done } = await metadata({ [TOKEN]: { delay: Number.POSITIVE_INFINITY } });
    const error = await failure(run(done));
    expect(error).toMatchObject({ code: 'METADATA_UNAVAILABLE', fix: expect.stringContaining('HttpPutResponseHopLimit') });
  });

  test('that is not there', async () => {
    const error = await failure(run(await machine({}, 1)));
    expect(error).toMatchObject({ code: 'METADATA_UNAVAILABLE', fix: expect.stringContaining('EC2 instance') });
  });

  test.each<[string, Record<string, ScriptedAnswer>, string]>([
    ['a redirect of the session', { [TOKEN]: { status: 302, headers: { location: 'http://127.0.0.1:1/' } } }, 'EGRESS_REDIRECTED'],
    [
      'a redirect of the credentials',
      { [`${PROFILE}x`]: { status: 302, headers: { location: 'http://127.0.0.1:1/' } } },
      'EGRESS_REDIRECTED',
    ],
    ['an empty session', { [TOKEN]: { body: '' } }, 'METADATA_UNAVAILABLE'],
    ['a session that is a page', { [TOKEN]: { body: '<html>\n' } }, 'METADATA_UNAVAILABLE'],
    ['a session of 2000 characters', { [TOKEN]: { body: 'x'.repeat(2000) } }, 'METADATA_UNAVAILABLE'],
    ['a session that is forbidden', { [TOKEN]: { status: 403 } }, 'METADATA_UNAVAILABLE'],
    ['a role that is a path', { [PROFILE]: { body: '../../user-data' } }, 'METADATA_ANSWER'],
    ['a role that is a query', { [PROFILE]: { body: 'x?y' } }, 'METADATA_ANSWER'],
    ['a role that is a page', { [PROFILE]: { body: '<html>' } }, 'METADATA_ANSWER'],
    ['no role', { [PROFILE]: { body: '\n' } }, 'METADATA_ANSWER'],
    ['100 kB of roles', { [PROFILE]: { body: 'x'.repeat(100_000) } }, 'METADATA_UNAVAILABLE'],
    ['credentials that are not there', { [`${PROFILE}x`]: { status: 404 } }, 'METADATA_UNAVAILABLE'],
    [
      '100 kB of credentials',
      { [`${PROFILE}x`]: { body: JSON.stringify({ ...DOCUMENT, x: 'x'.repeat(100_000) }) } },
      'METADATA_UNAVAILABLE',
    ],
    ['credentials that are no JSON', { [`${PROFILE}x`]: { body: 'machine-secret-canary' } }, 'METADATA_ANSWER'],
    ['credentials that are null', { [`${PROFILE}x`]: { body: 'null' } }, 'METADATA_ANSWER'],
    ...Object.entries({
      'a failure': { Code: 'AssumeRoleUnauthorizedAccess' },
      'no key id': { AccessKeyId: undefined },
      'an empty secret': { SecretAccessKey: '' },
      'a secret of two lines': { SecretAccessKey: 'machine-secret-canary\nx' },
      'no session token': { Token: undefined },
      'a token that is a list': { Token: ['machine-token-canary'] },
      'no end': { Expiration: undefined },
      'an end that is none': { Expiration: 'soon' },
      'an end that is a number': { Expiration: Date.now() + 3_600_000 },
      'an end in the past': { Expiration: new Date(Date.now() - 60_000).toISOString() },
    }).map(([name, more]): [string, Record<string, ScriptedAnswer>, string] => [
      `credentials with ${name}`,
      { [`${PROFILE}x`]: { body: JSON.stringify({ ...DOCUMENT, ...more }) } },
      'METADATA_ANSWER',
    ]),
  ])('that answers with %s gives nothing', async (_, answers, code) => {
    const { done } = await metadata(answers);
    const before = sandbox.requests('sts').length;
    const error = await failure(run(done));
    expect(error.code).toBe(code);
    expect(JSON.stringify([error.message, error.fix, error.details, String(error.cause), { ...done.record, masked: [] }])).not.toContain(
      'canary',
    );
    expect(sandbox.requests('sts')).toHaveLength(before);
    expect(done.exported).toEqual({});
  });

  test('whose credentials STS does not know is told, and nothing of them', async () => {
    const { done } = await metadata({ [`${PROFILE}x`]: { body: JSON.stringify(DOCUMENT) } });
    const error = await failure(run(done));
    expect(error.message).toContain('refused the credentials: InvalidClientTokenId');
    expect(done.record.masked).toEqual(expect.arrayContaining(['machine-secret-canary', 'machine-token-canary']));
    expect(JSON.stringify([error.message, error.details, error.stack, String(error.cause), { ...done.record, masked: [] }])).not.toContain(
      'canary',
    );
  });
});
