import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, failure, identified, job, noWaiting, run, type ScriptedAnswer, scripted } from '../sample-job.ts';

let sandbox: Sandbox;
const folder = mkdtempSync(path.join(tmpdir(), 'container-'));
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await sandbox.close();
});

const inside = (source: 'ecs' | 'eks', env: Record<string, string>, port?: number) =>
  job({
    on: sandbox,
    env,
    boundary: (boundary) => {
      const named = identified({ sources: [source] })(boundary);
      return port === undefined ? named : at('ecs', port)(named);
    },
  });
const RELATIVE = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
const FULL = 'AWS_CONTAINER_CREDENTIALS_FULL_URI';
const AUTHORIZATION = 'AWS_CONTAINER_AUTHORIZATION_TOKEN';
const tokenFile = (name: string, content: string, mode = 0o600) => {
  const file = path.join(folder, name);
  writeFileSync(file, content, { mode });
  return file;
};

describe('an ECS task', () => {
  test('becomes the role by the role of the task', async () => {
    const done = await inside('ecs', { [RELATIVE]: sandbox.runner.relativeUri });
    await run(done);
    expect(done.record.facts).toMatchObject({
      source: 'ecs',
      'base-identity': expect.stringContaining('assumed-role/sandbox-runner/ecs-'),
    });
    expect(done.tokens).toEqual([]);
  });

  test.each([
    '@evil.example/x',
    '//evil.example/x',
    '/\\evil.example/x',
    '\\\\evil.example\\x',
    'http://evil.example/x',
    'v2/credentials',
    '/x y',
    '/x\ny',
    '/x#y',
    '/x@y',
    '/é',
    '.',
    ':80/x',
  ])('whose path is %j is told so, and nothing is asked', async (uri) => {
    const before = sandbox.requests('ecs').length;
    const done = await inside('ecs', { [RELATIVE]: uri });
    expect(await failure(run(done))).toMatchObject({ code: 'CONTAINER_URI', message: expect.stringContaining('is not a path') });
    expect(sandbox.requests('ecs')).toHaveLength(before);
  });

  test('whose path nobody knows', async () => {
    const error = await failure(run(await inside('ecs', { [RELATIVE]: '/v2/credentials/other' })));
    expect(error).toMatchObject({ code: 'METADATA_UNAVAILABLE', fix: 'Give the task a task role.' });
    expect(error.message).toContain('answered 404');
  });

  test('that is none', async () => {
    expect(await failure(run(await inside('ecs', {})))).toMatchObject({
      code: 'CONTAINER_URI',
      message: expect.stringContaining('no ECS task'),
    });
  });
});

describe('an EKS pod with Pod Identity', () => {
  const env = (more: Record<string, string> = {}) => ({ [FULL]: sandbox.runner.podUri, [AUTHORIZATION]: sandbox.runner.podToken, ...more });

  test('becomes the role by its token, which is masked', async () => {
    const done = await inside('eks', env());
    await run(done);
    expect(done.record.facts).toMatchObject({
      source: 'eks',
      'base-identity': expect.stringContaining('assumed-role/sandbox-runner/eks-'),
    });
    expect(done.record.masked).toContain(sandbox.runner.podToken);
    expect(JSON.stringify([{ ...done.record, masked: [] }, [...done.state]])).not.toContain(sandbox.runner.podToken);
  });

  test('takes the token of the file before the one of the variable', async () => {
    const file = tokenFile('good', `${sandbox.runner.podToken}\n`);
    await run(await inside('eks', env({ [AUTHORIZATION]: 'stale', [`${AUTHORIZATION}_FILE`]: file })));
    const wrong = tokenFile('wrong', 'stale');
    const error = await failure(run(await inside('eks', env({ [`${AUTHORIZATION}_FILE`]: wrong }))));
    expect(error).toMatchObject({ code: 'METADATA_UNAVAILABLE', fix: expect.stringContaining('Pod Identity') });
  });

  test('whose token file is open to others, a link or missing is refused before anything is asked', async () => {
    const open = tokenFile('open', sandbox.runner.podToken, 0o644);
    const link = path.join(folder, 'link');
    symlinkSync(tokenFile('target', sandbox.runner.podToken), link);
    const before = sandbox.requests('ecs').length;
    for (const file of [open, link, path.join(folder, 'none')]) {
      const error = await failure(run(await inside('eks', env({ [`${AUTHORIZATION}_FILE`]: file }))));
      expect(error.code).toBe('TOKEN_FILE');
      expect(JSON.stringify([error.message, error.fix])).not.toContain(sandbox.runner.podToken);
    }
    expect(sandbox.requests('ecs')).toHaveLength(before);
  });

  test.each(['a\r\nX-Other: b', 'a\nb', 'a\0b', 'ü'])('whose token is %j is refused: a header cannot carry it', async (token) => {
    const error = await failure(run(await inside('eks', env({ [AUTHORIZATION]: token }))));
    expect(error.code).toBe('CONTAINER_URI');
    expect(error.message).not.toContain(token);
  });

  test('is sent its token to no other address: loopback, other ports, other links, users, look-alikes', async () => {
    const trap = await scripted(() => ({ body: '{}' }));
    const { port } = new URL(sandbox.runner.podUri);
    for (const url of [
      `http://127.0.0.1:${trap.port}/v1/credentials`,
      `http://localhost:${port}/v1/credentials`,
      `http://127.0.0.2:${port}/v1/credentials`,
      `http://[::1]:${port}/v1/credentials`,
      `https://127.0.0.1:${port}/v1/credentials`,
      `http://user@127.0.0.1:${port}/v1/credentials`,
      `http://user:pass@127.0.0.1:${port}/v1/credentials`,
      `http://127.0.0.1:${port}@127.0.0.1:${trap.port}/`,
      'http://169.254.170.23/v1/credentials',
      'http://169.254.169.254/latest/meta-data/',
      'https://169.254.170.23/v1/credentials',
      'http://169.254.170.2.evil.example/',
      'not a url',
    ]) {
      const error = await failure(run(await inside('eks', env({ [FULL]: url }))));
      expect([url, error.code]).toEqual([url, 'CONTAINER_URI']);
      expect(error.message).not.toMatch(/user|pass/);
    }
    expect(trap.requests).toEqual([]);
  });

  test('that is none', async () => {
    expect(await failure(run(await inside('eks', {})))).toMatchObject({
      code: 'CONTAINER_URI',
      message: expect.stringContaining('no EKS pod'),
    });
  });
});

describe('a credentials service', () => {
  const document = (more: Record<string, unknown> = {}) =>
    JSON.stringify({
      AccessKeyId: 'ASIAEXAMPLE',
      SecretAccessKey: 'task-secret-canary',
      Token: 'task-token-canary',
      Expiration: new Date(Date.now() + 3_600_000).toISOString(),
      ...more,
    });
  const served = async (answer: (index: number) => ScriptedAnswer) => {
    const service = await scripted((_, index) => answer(index));
    return { service, done: await inside('ecs', { [RELATIVE]: '/creds' }, service.port) };
  };

  test('that is busy is asked again, three times in all', async () => {
    noWaiting();
    const { service, done } = await served(() => ({ status: 500, body: 'busy' }));
    expect(await failure(run(done))).toMatchObject({ code: 'METADATA_UNAVAILABLE', message: expect.stringContaining('answered 500') });
    expect(service.requests).toHaveLength(3);
    const throttled = await served((index) => (index === 0 ? { status: 429 } : { body: document({ Token: '' }) }));
    expect((await failure(run(throttled.done))).code).toBe('METADATA_ANSWER');
    expect(throttled.service.requests).toHaveLength(2);
  });

  test.each<[string, ScriptedAnswer, string]>([
    ['expired credentials', { body: document({ Expiration: '2020-01-01T00:00:00Z' }) }, 'METADATA_ANSWER'],
    ['no session token', { body: document({ Token: undefined }) }, 'METADATA_ANSWER'],
    ['a page', { body: '<html>task-secret-canary' }, 'METADATA_ANSWER'],
    ['nothing', {}, 'METADATA_ANSWER'],
    ['100 kB', { body: document({ x: 'x'.repeat(100_000) }) }, 'METADATA_UNAVAILABLE'],
    ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:1/' } }, 'EGRESS_REDIRECTED'],
    ['a refusal', { status: 403, body: 'task-secret-canary' }, 'METADATA_UNAVAILABLE'],
  ])('that answers with %s gives nothing', async (_, answer, code) => {
    const { done } = await served(() => answer);
    const error = await failure(run(done));
    expect(error.code).toBe(code);
    expect(JSON.stringify([error.message, error.fix, error.details, String(error.cause), { ...done.record, masked: [] }])).not.toContain(
      'canary',
    );
    expect(done.exported).toEqual({});
  });

  test('that drips is given up after 3 s', async () => {
    const { done } = await served(() => ({ body: '{', drip: 100 }));
    expect((await failure(run(done))).code).toBe('METADATA_UNAVAILABLE');
  });
});
