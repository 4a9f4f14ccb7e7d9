import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBoundary } from '../boundary/load.ts';
import type { SovereignError } from '../errors.ts';
import type { Endpoint } from '../partitions.ts';
import type { Tools } from '../tools.ts';
import type { AwsCalls } from './calls.ts';
import { createRegistryCredentials } from './registry-credentials.ts';

const https = (hostname: string, port = 443): Endpoint => ({ protocol: 'https:', hostname, port });
const ECR = https('111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu');
const LOGIN = Buffer.from('AWS:pass:word').toString('base64');

async function setup(options: { answer?: () => object; config?: string; tools?: Tools } = {}) {
  const boundary = await parseBoundary(
    'version: 1\npreset: eusc\naccounts: { build: "111122223333" }\nregistries: [{ account: build }, { host: registry.example, port: 5000 }]',
    'sovereign.yaml',
    '/b',
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'docker-'));
  if (options.config !== undefined) writeFileSync(path.join(folder, 'config.json'), options.config);
  const masked: string[] = [];
  const calls: unknown[] = [];
  const clock = { now: 0 };
  const aws = {
    call: async (...call: unknown[]) => {
      calls.push(call);
      return (
        options.answer?.() ?? {
          authorizationData: [
            { authorizationToken: LOGIN, proxyEndpoint: `https://${ECR.hostname}`, expiresAt: new Date(clock.now + 12 * 3_600_000) },
          ],
        }
      );
    },
  } as unknown as AwsCalls;
  const credentials = createRegistryCredentials({
    boundary,
    aws,
    env: { DOCKER_CONFIG: folder },
    ...(options.tools && { tools: options.tools }),
    mask: (secret) => void masked.push(secret),
    now: () => clock.now,
  });
  return { credentials, masked, calls, clock };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: SovereignError) => error.code,
  );

test('ECR: one login for a region until shortly before it ends, masked', async () => {
  const { credentials, masked, calls, clock } = await setup();
  const logins = await Promise.all([
    credentials(ECR),
    credentials(ECR),
    credentials(https('111122223333.dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu')),
  ]);
  expect(logins).toEqual(logins.map(() => ({ username: 'AWS', password: 'pass:word' })));
  expect(calls).toEqual([['ecr', 'GetAuthorizationToken', {}, { region: 'eusc-de-east-1' }]]);
  expect(masked).toEqual(['pass:word', LOGIN]);
  clock.now = 11 * 3_600_000 + 56 * 60_000;
  await credentials(ECR);
  expect(calls).toHaveLength(2);
});

test.each([
  ['another partition', LOGIN, 'https://111122223333.dkr.ecr.eusc-de-east-1.amazonaws.com'],
  ['another region', LOGIN, 'https://111122223333.dkr.ecr.eu-central-1.amazonaws.com'],
  ['a look-alike', LOGIN, 'https://111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu.evil.example'],
  ['plain http', LOGIN, 'http://111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu'],
  ['the public registry', LOGIN, 'https://public.ecr.aws'],
  ['an account outside', LOGIN, 'https://999988887777.dkr.ecr.eusc-de-east-1.amazonaws.eu'],
  ['a user in the URL', LOGIN, 'https://AWS:x@111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu'],
  ['no endpoint', LOGIN, ''],
  ['another user', Buffer.from('root:x').toString('base64'), `https://${ECR.hostname}`],
  ['no password', Buffer.from('AWS:').toString('base64'), `https://${ECR.hostname}`],
  ['no token', '', `https://${ECR.hostname}`],
])('ECR that answers for %s is refused', async (_, authorizationToken, proxyEndpoint) => {
  const answer = () => ({ authorizationData: [{ authorizationToken, proxyEndpoint, expiresAt: new Date(1e9) }] });
  expect(await codeOf((await setup({ answer })).credentials(ECR))).toBe('REGISTRY_LOGIN_REFUSED');
});

test.each([undefined, new Date(0), new Date(Number.NaN)])('ECR that answers with a login until %s is refused', async (expiresAt) => {
  const answer = () => ({ authorizationData: [{ authorizationToken: LOGIN, proxyEndpoint: `https://${ECR.hostname}`, expiresAt }] });
  expect(await codeOf((await setup({ answer })).credentials(ECR))).toBe('REGISTRY_LOGIN_REFUSED');
});

test('an ECR call that failed is made again', async () => {
  let fail = true;
  const { credentials, calls } = await setup({
    answer: () => {
      if (fail) throw new Error('down');
      return { authorizationData: [{ authorizationToken: LOGIN, proxyEndpoint: `https://${ECR.hostname}`, expiresAt: new Date(1e12) }] };
    },
  });
  await expect(credentials(ECR)).rejects.toThrow('down');
  fail = false;
  expect((await credentials(ECR))?.username).toBe('AWS');
  expect(calls).toHaveLength(2);
});

const OTHER = https('registry.example', 5000);
const auth = Buffer.from('user:p:w').toString('base64');

test.each([
  ['no file', undefined, undefined],
  ['no entry', '{"auths":{"registry.example":{"auth":"x"}}}', undefined],
  ['host', JSON.stringify({ auths: { 'registry.example:5000': { auth } } }), { username: 'user', password: 'p:w' }],
  ['URL', JSON.stringify({ auths: { 'https://registry.example:5000/v1/': { auth } } }), { username: 'user', password: 'p:w' }],
  ['fields', JSON.stringify({ auths: { 'registry.example:5000': { username: 'u', password: 'p' } } }), { username: 'u', password: 'p' }],
  ['a helper for others', JSON.stringify({ credsStore: 'desktop', credHelpers: { 'other.example': 'x' } }), undefined],
])('Docker configuration: %s', async (_, config, login) => {
  const { credentials, masked } = await setup(config === undefined ? {} : { config });
  expect(await credentials(OTHER)).toEqual(login);
  expect(masked).toEqual(login ? [login.password] : []);
});

test.each([
  ['no JSON', '{"auths":{"registry.example:5000":{"auth":"hunter2'],
  ['binary', '\xff\xfe\0'],
  ['a helper', JSON.stringify({ credHelpers: { 'registry.example:5000': 'x' } })],
  ['a store that has the entry', JSON.stringify({ credsStore: 'desktop', auths: { 'registry.example:5000': {} } })],
  ['a helper with a path for a name', JSON.stringify({ credHelpers: { 'registry.example:5000': '../x' } })],
  ['no colon', JSON.stringify({ auths: { 'registry.example:5000': { auth: Buffer.from('user').toString('base64') } } })],
])('Docker configuration that is no use is an error, not anonymous access: %s', async (_, config) => {
  const error = await (await setup({ config })).credentials(OTHER).catch((caught: SovereignError) => caught);
  expect(error).toMatchObject({ code: 'DOCKER_CONFIG_INVALID' });
  expect(`${(error as SovereignError).message} ${(error as SovereignError).cause}`).not.toContain('hunter2');
});

test('Docker configuration: an identity token stands for user and password', async () => {
  const config = JSON.stringify({ auths: { 'registry.example:5000': { auth, identitytoken: 'renew' } } });
  const { credentials, masked } = await setup({ config });
  expect(await credentials(OTHER)).toEqual({ identityToken: 'renew' });
  expect(masked).toEqual(['renew']);
});

test("Docker configuration: the part of a registry that is nearest to the repository, as podman writes GitLab's deploy tokens", async () => {
  const entry = (user: string) => ({ auth: Buffer.from(`${user}:p`).toString('base64') });
  const config = JSON.stringify({
    auths: {
      'registry.example:5000/group': entry('group'),
      'registry.example:5000': entry('all'),
      'registry.example:5000/group/app': entry('app'),
    },
  });
  const { credentials } = await setup({ config });
  const users = ['group/app', 'group/app/part', 'group/apple', 'groups', ''].map(
    async (name) => (await credentials(OTHER, name))?.username,
  );
  expect(await Promise.all(users)).toEqual(['app', 'app', 'group', 'all', 'all']);
});

test("Docker configuration: Harbor's robots have a $ in their names, and old clients pad", async () => {
  const config = JSON.stringify({
    auths: { 'registry.example:5000': { auth: Buffer.from('robot$team+ci:p:w\0\0').toString('base64') } },
  });
  expect(await (await setup({ config })).credentials(OTHER)).toEqual({ username: 'robot$team+ci', password: 'p:w' });
});

describe('Docker configuration: a credential helper', () => {
  type Ran = Parameters<Tools['run']>;
  const helper = (answer: { exitCode?: number; stdout?: string }) => {
    const ran: Ran[] = [];
    const tools: Tools = {
      find: async (name) => ({ name, path: `/bin/${name}`, sha256: '', source: 'path' }),
      run: async (...call) => {
        ran.push(call);
        return { exitCode: 0, stdout: '', stderr: '', ...answer };
      },
    };
    return { tools, ran };
  };
  const config = JSON.stringify({ auths: { 'registry.example:5000': { auth } }, credHelpers: { 'registry.example:5000': 'pass' } });

  test('is asked before the entry, on its standard input', async () => {
    const { tools, ran } = helper({ stdout: '{"Username":"u","Secret":"s"}' });
    const { credentials, masked } = await setup({ config, tools });
    expect(await credentials(OTHER)).toEqual({ username: 'u', password: 's' });
    expect(masked).toEqual(['s']);
    const [[tool, args, options]] = ran as [Ran];
    expect([tool.name, args, options?.input, Object.keys(options?.env ?? {})]).toEqual([
      'docker-credential-pass',
      ['get'],
      'registry.example:5000',
      ['DOCKER_CONFIG'],
    ]);
  });

  test('may keep an identity token, and may keep what an entry without a login stands for', async () => {
    const { tools, ran } = helper({ stdout: '{"Username":"<token>","Secret":"renew"}' });
    const store = JSON.stringify({ auths: { 'https://registry.example:5000/v2/': {} }, credsStore: 'secretservice' });
    expect(await (await setup({ config: store, tools })).credentials(OTHER)).toEqual({ identityToken: 'renew' });
    expect(ran[0]?.[2]?.input).toBe('https://registry.example:5000/v2/');
  });

  test('that has nothing means anonymous access; one that fails is an error without what it printed', async () => {
    const none = helper({ exitCode: 1, stdout: 'credentials not found in native keychain\n' });
    expect(await (await setup({ config, tools: none.tools })).credentials(OTHER)).toBeUndefined();
    for (const answer of [
      { exitCode: 1, stdout: 'hunter2' },
      { stdout: '{"Username":"u","Secret":5,"x":"hunter2"}' },
      { stdout: 'hunter2' },
    ]) {
      const { credentials } = await setup({ config, tools: helper(answer).tools });
      const error = await credentials(OTHER).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'DOCKER_CONFIG_INVALID' });
      expect(String(error)).not.toContain('hunter2');
    }
  });
});

test('a host that the boundary does not name gets no login', async () => {
  const { credentials, calls } = await setup({ config: JSON.stringify({ auths: { 'evil.example': { auth } } }) });
  expect(await credentials(https('evil.example'))).toBeUndefined();
  expect(await credentials({ ...ECR, protocol: 'http:' })).toBeUndefined();
  expect(await credentials(https('999988887777.dkr.ecr.eusc-de-east-1.amazonaws.eu'))).toBeUndefined();
  expect(calls).toEqual([]);
});
