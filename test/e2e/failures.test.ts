import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readLedger } from '@sovereign-actions/core';
import { verifyPackage } from '@sovereign-actions/evidence-upload';
import { buildImage } from '@sovereign-actions/oci';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { titled } from './confinement.ts';
import { expectFailure } from './failure.ts';
import { node24, olderNode } from './node24.ts';
import { ACTIONS, credentialVariables, LOCKFILE, releaseJob, sandboxJob, strangersTrust } from './release.ts';
import { distOf, RunnerJob } from './runner.ts';

let sandbox: Sandbox;
let trap: Server;
let trapUrl: string;
let trapped = 0;
/** Services that do not answer as they should at the moment, by what they do instead. */
const trouble = new Map<'rekor' | 'tsa' | 's3' | 'kms', 'down' | 'hang'>();

beforeAll(async () => {
  sandbox = await startSandbox();
  for (const service of ['rekor', 'tsa', 's3', 'kms'] as const) {
    sandbox.fail(service, { times: Number.POSITIVE_INFINITY, status: 503, when: () => trouble.get(service) === 'down' });
    sandbox.fail(service, { times: Number.POSITIVE_INFINITY, how: 'hang', when: () => trouble.get(service) === 'hang' });
  }
  trap = createServer((socket) => {
    trapped += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  trapUrl = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await sandbox?.close();
  trap?.close();
  RunnerJob.removeAll();
});
beforeEach(() => trouble.clear());

const role = () => ({ role: sandbox.roles.build });
const writes = (service: Parameters<Sandbox['requests']>[0], from = 0) =>
  sandbox
    .requests(service)
    .slice(from)
    .filter(({ method }) => method !== 'GET' && method !== 'HEAD');

describe.concurrent('settings of the job that would send traffic elsewhere', () => {
  /** A boundary in the cloud, of a server whose name nobody can have: nothing may be asked for it. */
  const eusc = () => {
    const job = sandboxJob(sandbox, {
      GITHUB_SERVER_URL: 'https://ci.invalid',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://ci.invalid/_services/pipelines/idtoken?api-version=2.0',
    });
    job.write(
      'sovereign.yaml',
      'version: 1\npreset: eusc\naccounts: { build: "111122223333" }\nidentity:\n  issuers: ["https://ci.invalid/_services/token"]\n  audience: sts.eusc-de-east-1.amazonaws.eu\n',
    );
    return job;
  };
  const config = (job: RunnerJob, name: string) => {
    mkdirSync(path.join(job.temp, '.aws'), { recursive: true });
    writeFileSync(path.join(job.temp, '.aws', name), `[profile other]\nservices = x\n[services x]\nsts =\n  endpoint_url = ${trapUrl}\n`);
  };

  it.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'AWS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'])(
    '%s is refused by its name, and leads nobody anywhere',
    async (name) => {
      const run = await eusc().step('assume-role-oidc', { role: 'delivery' }, { env: { [name]: trapUrl } });
      expectFailure(run, { code: 'ENDPOINT_OVERRIDDEN', exit: 'policy', says: `${name} ` });
      expect(run.log.match(/^::error .*$/m)?.[0], 'a proxy may have a password').not.toContain(trapUrl);
      expect(trapped).toBe(0);
    },
  );

  it('certificate checks that are turned off are refused, in the sandbox too', async () => {
    const failure = {
      code: 'ENDPOINT_OVERRIDDEN',
      exit: 'policy',
      says: 'NODE_TLS_REJECT_UNAUTHORIZED turns certificate checks off',
    } as const;
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    expectFailure(await eusc().step('assume-role-oidc', { role: 'delivery' }, { env }), failure);
    expectFailure(await (await releaseJob(sandbox)).step('assume-role-oidc', role(), { env }), failure);
  });

  it.each(['config', 'credentials'])('an endpoint in ~/.aws/%s is refused by its line', async (name) => {
    const job = eusc();
    config(job, name);
    const run = await job.step('assume-role-oidc', { role: 'delivery' });
    expectFailure(run, { code: 'ENDPOINT_OVERRIDDEN', exit: 'policy', says: `/.aws/${name}:5 endpoint_url` });
    expect(trapped).toBe(0);
  });

  it.each([
    ['AWS_ENDPOINT_URL_S3', 'evidence-upload', { key: 'release' }],
    ['AWS_ENDPOINT_URL_KMS', 'cosign-sign-verify', { files: 'package.json', key: 'release' }],
    ['AWS_ENDPOINT_URL', 'cosign-sign-verify', { files: 'package.json', key: 'release' }],
  ] as const)('%s is refused by every step that would follow it', async (name, action, inputs) => {
    const job = await releaseJob(sandbox, credentialVariables(sandbox));
    expect((await job.step('sbom-generate', { path: '.' })).code).toBe(0);
    const run = await job.step(action, inputs, { env: { [name]: trapUrl } });
    expectFailure(run, { code: 'ENDPOINT_OVERRIDDEN', exit: 'policy', says: name });
    expect(trapped).toBe(0);
  });

  it('a proxy and the configuration of a person have no part in the sandbox', async () => {
    const job = await releaseJob(sandbox);
    config(job, 'config');
    const env = { HTTPS_PROXY: trapUrl, HTTP_PROXY: trapUrl, http_proxy: trapUrl, NO_PROXY: '', AWS_PROFILE: 'other' };
    const run = await job.step('assume-role-oidc', role(), { env });
    expect(run.code, run.log).toBe(0);
    expect(trapped).toBe(0);
  });
});

describe('a job without a right to its role', () => {
  const attempt = async (env: Record<string, string | undefined>, inputs: Record<string, string> = role()) =>
    (await releaseJob(sandbox)).step('assume-role-oidc', inputs, { env });
  const unattempted = async (work: () => Promise<void>) => {
    const before = [sandbox.requests('oidc').length, sandbox.requests('sts').length];
    await work();
    expect([sandbox.requests('oidc').length, sandbox.requests('sts').length]).toEqual(before);
    expect(trapped).toBe(0);
  };

  it('static keys', () =>
    unattempted(async () => {
      const run = await attempt({
        AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE12',
        AWS_SECRET_ACCESS_KEY: 'static-canary-of-forty-characters-000000',
      });
      expectFailure(run, { code: 'STATIC_KEYS', exit: 'identity', says: 'long-lived keys' });
      expect(run.log).not.toMatch(/AKIAEXAMPLE|static-canary/);
    }));

  it('no permission for a token', () =>
    unattempted(async () => {
      const run = await attempt({ ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined });
      expectFailure(run, { code: 'OIDC_UNAVAILABLE', exit: 'identity', says: 'permissions: id-token: write' });
    }));

  it.each([
    ['another server', () => `${trapUrl}/_services/pipelines/idtoken`],
    ['a user in the URL', () => sandbox.tokenRequest.url.replace('127.0.0.1', '127.0.0.1@127.0.0.1')],
    ['another scheme', () => sandbox.tokenRequest.url.replace('http:', 'https:')],
    ['no URL at all', () => 'idtoken'],
  ])('a forged token endpoint: %s', (_, url) =>
    unattempted(async () => {
      const run = await attempt({ ACTIONS_ID_TOKEN_REQUEST_URL: url() });
      expectFailure(run, { code: 'TOKEN_ENDPOINT_OUTSIDE', exit: 'identity', says: 'which no issuer of the boundary stands for' });
    }),
  );

  it.each([
    ['another account', 'arn:aws-eusc:iam::999999999999:role/delivery'],
    ['another partition', 'arn:aws:iam::111122223333:role/delivery'],
  ])('a role of %s', (_, arn) =>
    unattempted(async () => {
      expectFailure(await attempt({}, { role: arn }), { code: 'ROLE_OUTSIDE', exit: 'policy', says: 'The role is in' });
    }),
  );

  it('a role that does not trust it', async () => {
    const run = await attempt({}, { role: 'arn:aws-eusc:iam::111122223333:role/absent' });
    expectFailure(run, { code: 'STS_REFUSED', exit: 'identity', says: 'AccessDenied' });
    expect(run.log).toContain('sub "repo:example-org/example-app:ref:refs/heads/main" and aud "sts.sandbox-local-1"');
    expect(run.environment).toEqual({});
  });
});

describe('a required service that is down', () => {
  it.each([
    ['rekor', 'LOG_UNAVAILABLE', '503'],
    ['tsa', 'TIMESTAMP_UNAVAILABLE', '503'],
  ] as const)('%s: no signature is attached, no package stored', async (service, code, says) => {
    const job = await releaseJob(sandbox, credentialVariables(sandbox));
    trouble.set(service, 'down');
    const [pushed, put] = [sandbox.requests('registry').length, sandbox.requests('s3').length];
    const image = `${sandbox.registry}/example-org/without-${service}:v1`;
    expect((await job.step('sbom-generate', { path: '.' })).code).toBe(0);
    const runs = await Promise.all([
      job.step('cosign-sign-verify', { image, layout: 'out/image', key: 'release' }),
      job.step('evidence-upload', { key: 'release', 'output-dir': 'out' }),
    ]);
    for (const run of runs) expectFailure(run, { code, exit: 'failure', says });
    expect(writes('registry', pushed)).toEqual([]);
    expect(writes('s3', put)).toEqual([]);
  });
});

describe('a store that is not what the boundary says', () => {
  it('an immutable tag is not written a second time', async () => {
    const job = await releaseJob(sandbox, credentialVariables(sandbox));
    const inputs = { image: `${sandbox.registry}/example-org/immutable:v1`, key: 'release' };
    const first = await job.step('cosign-sign-verify', { ...inputs, layout: 'out/image' });
    expect(first.code, first.log).toBe(0);
    await buildImage({
      folder: path.join(job.workspace, 'other'),
      files: [{ path: 'x', content: Buffer.from('y') }],
      config: {},
      created: 0,
    });
    const second = await job.step('cosign-sign-verify', { ...inputs, layout: 'other' });
    expectFailure(second, { code: 'TAG_IMMUTABLE', exit: 'policy', says: 'Use a new tag' });
    const again = await job.step('cosign-sign-verify', { ...inputs, layout: 'out/image' });
    expect(again.code, again.log).toBe(0);
    expect(again.outputs.digest).toBe(first.outputs.digest);
  });

  it('a bucket without Object Lock gets no byte', async () => {
    const job = await releaseJob(sandbox, credentialVariables(sandbox));
    expect((await job.step('sbom-generate', { path: '.' })).code).toBe(0);
    const before = sandbox.requests('s3').length;
    sandbox.configureBucket('evidence', { objectLock: undefined });
    try {
      const run = await job.step('evidence-upload', { key: 'release', 'output-dir': 'out' });
      expectFailure(run, { code: 'STORE_UNFIT', exit: 'policy', says: 'Object Lock is off' });
    } finally {
      sandbox.configureBucket('evidence', { objectLock: { mode: 'COMPLIANCE', days: 30 } });
    }
    expect(writes('s3', before)).toEqual([]);
  });
});

describe('the ledger', () => {
  it('loses nothing when steps write to it at once', async () => {
    const job = await releaseJob(sandbox);
    const paths = ['a', 'b', 'c', 'd'];
    for (const name of paths) job.write(`${name}/package-lock.json`, LOCKFILE.replaceAll('example-app', `app-${name}`));
    const runs = await Promise.all(paths.map((name) => job.step('sbom-generate', { path: name, 'output-dir': `out/${name}` })));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const { records, files, problems } = await readLedger(job.ledger);
    expect(problems).toEqual([]);
    expect(records.map(({ inputs }) => inputs.path).sort()).toEqual(paths);
    expect(files.size).toBe(2 * paths.length);
  });

  /** Stops a step while it waits for the log, and gives how it ended. */
  async function stopped(job: RunnerJob, signal: NodeJS.Signals) {
    trouble.set('rekor', 'hang');
    const before = sandbox.requests('rekor').length;
    const image = `${sandbox.registry}/example-org/stopped-${signal.toLowerCase()}:v1`;
    const step = job.start('cosign-sign-verify', { image, layout: 'out/image', key: 'release' });
    for (let waited = 0; sandbox.requests('rekor').length === before && waited < 15_000; waited += 10) await wait(10);
    step.child.kill(signal);
    const run = await step.done;
    trouble.clear();
    return run;
  }

  it('is readable after a step was killed, and the package says that it was', async () => {
    const job = await releaseJob(sandbox, credentialVariables(sandbox));
    expect((await stopped(job, 'SIGKILL')).code).toBe(128);
    const { records, problems } = await readLedger(job.ledger);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([{ action: 'cosign-sign-verify', status: 'started' }]);

    const upload = await job.step('evidence-upload', { key: 'release', 'output-dir': 'out' });
    expect(upload.code, upload.log).toBe(0);
    expect(upload.log).toMatch(/^::warning title=.+\(evidence-of-failure\)::.+1 of 1 steps? did not/m);
    const verified = await verifyPackage(path.join(job.workspace, upload.outputs.package as string), {
      trust: strangersTrust(sandbox),
      now: Date.now(),
    });
    expect(verified).toMatchObject({ verified: true, exitCode: 3, records: [{ status: 'started' }] });
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('has the record of a step that was stopped by %s', async (signal, code) => {
    const job = await releaseJob(sandbox, credentialVariables(sandbox));
    const run = await stopped(job, signal);
    expect(run.code, run.log).toBe(code);
    expect(run.log).toContain(`::error title=INTERRUPTED::INTERRUPTED: The step was stopped by ${signal}.`);
    expect(run.outputs).toEqual({});
    const { records } = await readLedger(job.ledger);
    expect(records).toMatchObject([{ status: 'failed', error: { code: 'INTERRUPTED' } }]);
    // What it reached until then is evidence too.
    expect(records[0]?.connections.map(({ port }) => port)).toContain(sandbox.ports.kms);
    expect(readdirSync(path.join(job.ledger, 'records')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

const old = olderNode();
const noOldNode = old ? undefined : 'there is no Node older than 24 on PATH';
describe.skipIf(noOldNode)(titled('a Node that is too old', noOldNode), () => {
  it.each(ACTIONS)('%s says so and does nothing', async (action) => {
    const job = await releaseJob(sandbox);
    const run = await job.step(action, {}, { node: old });
    expect(run.code).toBe(2);
    expect(run.log).toMatch(/^::error title=NODE_TOO_OLD::NODE_TOO_OLD: This is Node [\d.]+; Node 24\.0 or newer is needed\.%0A→ .+\n$/);
  });
});

it('a step ends by itself and says that it failed, also where nobody reads what it prints', async () => {
  const job = sandboxJob(sandbox);
  const child = spawn(node24() ?? process.execPath, [path.join(distOf('sbom-generate'), 'index.js')], {
    cwd: job.workspace,
    env: { PATH: process.env.PATH ?? '', RUNNER_TEMP: job.temp },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await new Promise((resolve) => child.on('close', (code) => resolve(code)))).toBeGreaterThan(0);
});
