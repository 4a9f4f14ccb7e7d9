import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { node24 } from '../e2e/node24.ts';
import { CACHE } from '../interop/peers/cache.ts';
import { type Command, compare, once, table } from './measure.ts';

const node = node24() as string;
const OURS = path.resolve('actions/assume-role-oidc');

/** The newest release of each peer, put there by hand: its action.yml and its committed dist. */
const CONFIGURE = path.join(CACHE, 'configure-aws-credentials');
const ECR_LOGIN = path.join(CACHE, 'amazon-ecr-login');
const missing = [CONFIGURE, ECR_LOGIN].filter((folder) => !existsSync(path.join(folder, 'dist/index.js')));
if (missing.length > 0) console.log(`SKIP: ${missing.map((folder) => `${folder}/dist/index.js`).join(' and ')} are not there.`);

const known = Object.keys((parse(readFileSync(path.join(OURS, 'action.yml'), 'utf8')) as { inputs: object }).inputs);
const lacks = (input: string): boolean => {
  if (!known.includes(input)) console.log(`SKIP: assume-role-oidc has no input "${input}".`);
  return !known.includes(input);
};

describe.skipIf(missing.length > 0)('assume-role-oidc', () => {
  let sandbox: Sandbox;
  let temp: string;
  /** What the runner gives every step, ours and the peers' alike. */
  let job: Record<string, string>;

  beforeAll(async () => {
    sandbox = await startSandbox();
    temp = mkdtempSync(path.join(tmpdir(), 'bench-'));
    await sandbox.writeBoundary(temp);
    const file = (name: string, text = '', mode = 0o600) => {
      writeFileSync(path.join(temp, name), text, { mode });
      return path.join(temp, name);
    };
    // The client is no part of what is compared: this one takes every login.
    file('docker', '#!/bin/sh\n', 0o755);
    job = {
      PATH: `${temp}:${process.env.PATH}`,
      HOME: temp,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: temp,
      GITHUB_SERVER_URL: `http://127.0.0.1:${sandbox.ports.oidc}`,
      GITHUB_REPOSITORY: 'example-org/example-app',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '4f2d1c0b9a8e7d6c5b4a39281706f5e4d3c2b1a0',
      GITHUB_WORKFLOW: 'release',
      GITHUB_ACTION: 'role',
      GITHUB_ACTOR: 'example-user',
      GITHUB_RUN_ID: '4004',
      RUNNER_ENVIRONMENT: 'self-hosted',
      RUNNER_TEMP: temp,
      ...Object.fromEntries(['ENV', 'OUTPUT', 'STATE', 'STEP_SUMMARY', 'PATH'].map((name) => [`GITHUB_${name}`, file(name)])),
    };
  });
  afterAll(() => sandbox?.close());

  const inputs = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const tokenService = () => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: sandbox.tokenRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: sandbox.tokenRequest.token,
  });

  const ours = (name: string, values: Record<string, string>): Command => ({
    name: `assume-role-oidc: ${name}`,
    program: node,
    args: [path.join(OURS, 'dist/index.js')],
    cwd: temp,
    env: { ...job, ...tokenService(), ...inputs(values) },
  });

  type Step = { name: string; folder: string; env: Record<string, string> };

  /** Peer steps one after the other, as a job has to run them. */
  function peer(...steps: readonly Step[]): Command {
    const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
    // Names with a hyphen are no variables of a shell: only env passes them on.
    const lines = steps.map(({ folder, env }) =>
      ['env', ...Object.entries(env).map(([key, value]) => `${key}=${value}`), node, path.join(folder, 'dist/index.js')]
        .map(quoted)
        .join(' '),
    );
    const endpoints = {
      AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${sandbox.ports.sts}`,
      AWS_ENDPOINT_URL_ECR: `http://127.0.0.1:${sandbox.ports.ecr}`,
    };
    return {
      name: steps.map(({ name }) => name).join(', then '),
      program: 'sh',
      args: ['-ec', lines.join('\n')],
      cwd: temp,
      env: { ...job, ...endpoints },
    };
  }

  /** The credentials of a role as configure-aws-credentials leaves them for later steps. */
  const credentials = () => {
    const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('build');
    return {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
      AWS_REGION: sandbox.region,
    };
  };
  const configure = (name: string, env: Record<string, string>, values: Record<string, string>): Step => ({
    name: `configure-aws-credentials${name}`,
    folder: CONFIGURE,
    env: { ...env, ...inputs({ 'aws-region': sandbox.region, audience: sandbox.audience, ...values }) },
  });
  const webIdentity = () => configure('', tokenService(), { 'role-to-assume': sandbox.roles.build });
  const chaining = () =>
    configure(' with role-chaining', credentials(), { 'role-to-assume': sandbox.roles.deploy, 'role-chaining': 'true' });
  const ecrLogin = (): Step => ({
    name: 'amazon-ecr-login',
    folder: ECR_LOGIN,
    env: { ...credentials(), ...inputs({ 'mask-password': 'true', 'registry-type': 'private', 'skip-logout': 'false' }) },
  });

  /** @param trips requests that ours makes to the token service, STS and ECR */
  async function measure(title: string, own: Command, trips: readonly [number, number, number], peers: readonly Command[]): Promise<void> {
    const requests: number[][] = [];
    for (const command of [own, ...peers]) requests.push(await requestsOf(command));
    const lines = [own, ...peers].map(({ name }, index) => `| ${name} | ${requests[index]?.join(' | ')} |`);
    const heads = ['| requests | token | STS | ECR |', '|---|---|---|---|'];
    console.log(table(title, await compare(own, peers, 11)), [...heads, ...lines, ''].join('\n'));
    expect(requests[0]).toEqual(trips);
  }

  async function requestsOf(command: Command): Promise<number[]> {
    // STS itself reads the issuer's keys: only what asks for a token counts.
    const seen = () => [
      sandbox.requests('oidc').filter(({ path: asked }) => asked.includes('/idtoken')).length,
      sandbox.requests('sts').length,
      sandbox.requests('ecr').length,
    ];
    const before = seen();
    await once(command);
    return seen().map((count, index) => count - (before[index] as number));
  }

  it('web identity, beside configure-aws-credentials', async () => {
    await measure('Web identity', ours('one role', { role: sandbox.roles.build }), [1, 2, 0], [peer(webIdentity())]);
  });

  it.skipIf(lacks('chain'))('role chaining, beside configure-aws-credentials', async () => {
    const own = ours('two roles', { role: sandbox.roles.build, chain: sandbox.roles.deploy });
    await measure('Role chaining', own, [1, 4, 0], [peer(webIdentity(), chaining()), peer(chaining())]);
  });

  it.skipIf(lacks('registries'))('ECR login, beside configure-aws-credentials and amazon-ecr-login', async () => {
    const own = ours('role and registry', { role: sandbox.roles.build, registries: 'all' });
    await measure('ECR login', own, [1, 2, 1], [peer(webIdentity(), ecrLogin()), peer(ecrLogin())]);
  });

  it('bytes of the bundles', () => {
    // The peers have a second program for the post step; one of ours serves both.
    const bytes = (folder: string, ignore: string[] = []) =>
      globSync('dist/**/*.{js,cjs,mjs}', { cwd: folder, ignore, absolute: true }).reduce((sum, file) => sum + statSync(file).size, 0);
    const own = bytes(OURS);
    const rows = [
      ['assume-role-oidc, main and post', own],
      ['configure-aws-credentials, main', bytes(CONFIGURE, ['dist/cleanup/**'])],
      ['configure-aws-credentials, main and post', bytes(CONFIGURE)],
      ['amazon-ecr-login, main', bytes(ECR_LOGIN, ['dist/cleanup/**'])],
      ['amazon-ecr-login, main and post', bytes(ECR_LOGIN)],
    ] as const;
    const lines = rows.map(([name, size]) => `| ${name} | ${(size / 1e6).toFixed(2)} | ${(own / size).toFixed(2)} |`);
    console.log(['\n### Bundles\n', '| | MB | ours / this |', '|---|---|---|', ...lines, ''].join('\n'));
    expect(own).toBeGreaterThan(0);
  });
});
