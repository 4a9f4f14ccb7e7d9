import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, maskedIn, secretsIn, unmasked } from './canary.ts';
import { expectFailure } from './failure.ts';
import { releaseJob, sandboxJob } from './release.ts';
import { RunnerJob, type StepRun } from './runner.ts';

const ACTION = 'assume-role-oidc';
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

let sandbox: Sandbox;
let trap: Server;
let trapUrl: string;
let trapped = 0;
/** Files of the machine, beside those of the jobs. */
const scratch = mkdtempSync(path.join(tmpdir(), 'machine-'));

beforeAll(async () => {
  sandbox = await startSandbox();
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
  rmSync(scratch, { recursive: true, force: true });
});

const succeeded = (run: StepRun): StepRun => {
  expect(run.code, run.log).toBe(0);
  return run;
};

const PRIVATE = /^sovereign-/;
/** Private folders that steps left in the temporary folder of a job. */
const privateFolders = (job: RunnerJob): string[] =>
  readdirSync(job.temp)
    .filter((name) => PRIVATE.test(name))
    .map((name) => path.join(job.temp, name));

/** The AWS client that the product itself is made with. */
const SDK = createRequire(path.resolve(import.meta.dirname, '../../packages/core/package.json')).resolve('@aws-sdk/client-sts');
/** Who a later step of the job is: the credential chain of an AWS client, with nothing but the variables that the job has by now. */
async function callerOf(job: RunnerJob, variables: Record<string, string> = {}): Promise<{ Arn?: string; error?: string }> {
  const program = `
    import { GetCallerIdentityCommand, STSClient } from ${JSON.stringify(SDK)};
    const client = new STSClient({ endpoint: 'http://127.0.0.1:${sandbox.ports.sts}', maxAttempts: 1 });
    const answer = await client.send(new GetCallerIdentityCommand({})).catch((error) => ({ error: error.name }));
    process.stdout.write(JSON.stringify(answer));`;
  const env = { PATH: process.env.PATH ?? '', HOME: job.temp, AWS_EC2_METADATA_DISABLED: 'true', AWS_REGION: sandbox.region };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    timeout: 15_000,
    env: { ...env, ...Object.fromEntries(Object.entries(job.environment).filter(([, value]) => value !== '')), ...variables },
  });
  expect(stdout, stderr).not.toBe('');
  return JSON.parse(stdout);
}
const sessionOf = (role: 'build' | 'deploy'): string =>
  `arn:aws-eusc:sts::${sandbox.accounts[role]}:assumed-role/sandbox-${role}/example-org.example-app-4004-1`;

describe('settings that would lead the token or the credentials elsewhere', () => {
  const file = (name: string, text: string) => {
    const full = path.join(mkdtempSync(path.join(scratch, 'settings-')), name);
    writeFileSync(full, text);
    return full;
  };
  const services = () => `[default]\nservices = s\n[services s]\necr =\n  region = x\n  endpoint_url = ${trapUrl}\n`;

  /** A boundary in the cloud, of a server whose name nobody can have: nothing may be asked for it. */
  const inTheCloud = () => {
    const job = sandboxJob(sandbox, {
      GITHUB_SERVER_URL: 'https://ci.invalid',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://ci.invalid/_services/pipelines/idtoken?api-version=2.0',
    });
    const identity = 'identity:\n  issuers: ["https://ci.invalid/_services/token"]\n  audience: sts.eusc-de-east-1.amazonaws.eu\n';
    job.write('sovereign.yaml', `version: 1\npreset: eusc\naccounts: { build: "111122223333" }\n${identity}`);
    return job;
  };

  it.each<[string, () => string, string?]>([
    ['AWS_ENDPOINT_URL_ECR', () => trapUrl],
    ['AWS_USE_FIPS_ENDPOINT', () => 'true'],
    ['AWS_USE_DUALSTACK_ENDPOINT', () => 'true'],
    ['HTTP_PROXY', () => trapUrl],
    ['all_proxy', () => trapUrl.replace('http', 'socks5')],
    ['NODE_OPTIONS', () => '--use-openssl-ca'],
    ['NODE_OPTIONS', () => '--tls_min_v1.0'],
    ['NODE_OPTIONS', () => `--im"port=${file('loaded.mjs', '')}"`],
    ['NODE_USE_SYSTEM_CA', () => '1'],
    ['AWS_CONFIG_FILE', () => file('config', services()), '/config:6 endpoint_url '],
    ['AWS_SHARED_CREDENTIALS_FILE', () => file('credentials', services()), '/credentials:6 endpoint_url '],
  ])('%s is refused by its name before anything is asked', async (name, value, says = `${name} `) => {
    const run = await inTheCloud().step(ACTION, { role: 'delivery' }, { env: { [name]: value() } });
    expectFailure(run, { code: 'ENDPOINT_OVERRIDDEN', exit: 'policy', says });
    expect(trapped).toBe(0);
  });

  it('what has no part in the sandbox has none, all of it at once', async () => {
    const job = await releaseJob(sandbox, {
      ...Object.fromEntries(
        ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'https_proxy', 'http_proxy', 'all_proxy', 'npm_config_proxy'].map((name) => [
          name,
          trapUrl,
        ]),
      ),
      NO_PROXY: '',
      NODE_USE_ENV_PROXY: '1',
      AWS_STS_REGIONAL_ENDPOINTS: 'legacy',
      AWS_DEFAULTS_MODE: 'auto',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: trapUrl,
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${trapUrl}/credentials`,
      AWS_LOGIN_ENDPOINT: trapUrl,
      AWS_CONFIG_FILE: file('config', `${services()}[profile other]\ncredential_process = curl ${trapUrl}\n`),
      AWS_SHARED_CREDENTIALS_FILE: file('credentials', services()),
      AWS_PROFILE: 'other',
      AWS_SDK_LOAD_CONFIG: '1',
      AWS_CA_BUNDLE: file('ca.pem', ''),
      NODE_EXTRA_CA_CERTS: file('ca.pem', ''),
      SSL_CERT_FILE: file('ca.pem', ''),
      SSL_CERT_DIR: '/nonexistent',
      GITHUB_API_URL: trapUrl,
      ACTIONS_RESULTS_URL: trapUrl,
      ACTIONS_CACHE_URL: trapUrl,
    });
    const inputs = { role: sandbox.roles.build };
    const run = succeeded(await job.step(ACTION, inputs));
    succeeded(await job.post(ACTION, inputs, run));
    expect(trapped).toBe(0);
  });

  it.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_USE_FIPS_ENDPOINT', 'NODE_TLS_REJECT_UNAUTHORIZED'])(
    '%s is refused in the sandbox too, and the job gets nothing',
    async (name) => {
      const value = name.includes('URL') ? trapUrl : name.startsWith('NODE') ? '0' : 'true';
      const run = await (await releaseJob(sandbox)).step(ACTION, { role: sandbox.roles.build }, { env: { [name]: value } });
      expectFailure(run, { code: 'ENDPOINT_OVERRIDDEN', exit: 'policy', says: `${name} ` });
      expect([run.environment, maskedIn(run.log), trapped]).toEqual([{}, [], 0]);
    },
  );
});

describe('ways to hand the credentials on', () => {
  it('environment: later steps have them; the post step ends that', async () => {
    const job = await releaseJob(sandbox);
    const inputs = { role: sandbox.roles.build };
    const run = succeeded(await job.step(ACTION, inputs));
    expect(await callerOf(job)).toMatchObject({ Arn: sessionOf('build') });
    expect(privateFolders(job)).toEqual([]);
    succeeded(await job.post(ACTION, inputs, run));
    expect(KEYS.map((name) => job.environment[name])).toEqual(['', '', '']);
    expect((await callerOf(job)).error).toBe('CredentialsProviderError');
  });

  it('outputs: masked, and nowhere else', async () => {
    const job = await releaseJob(sandbox);
    const run = succeeded(await job.step(ACTION, { role: sandbox.roles.build, export: 'outputs' }));
    const { outputs } = run;
    const variables = Object.fromEntries(KEYS.map((name) => [name, outputs[name.toLowerCase().replaceAll('_', '-')] ?? '']));
    expect(await callerOf(job, variables)).toMatchObject({ Arn: sessionOf('build') });
    expect(maskedIn(run.log)).toEqual(expect.arrayContaining(Object.values(variables)));
    expect(run.log.indexOf(`::add-mask::${variables.AWS_SECRET_ACCESS_KEY}`)).toBeLessThan(run.log.indexOf('This job is'));
    expect(run.environment).toEqual({});
    expect((await callerOf(job)).error).toBe('CredentialsProviderError');
    const secrets = new Map(Object.entries(variables));
    for (const name of filesBelow(path.dirname(job.temp)).filter((each) => !path.basename(each).startsWith('github_output'))) {
      expect(secretsIn(secrets, readFileSync(name)), name).toEqual([]);
    }
  });

  it.each(['profile', 'credential-process'])(
    '%s: private files that only this job is led to, and that the post step removes',
    async (way) => {
      const job = await releaseJob(sandbox, { ...Object.fromEntries(KEYS.map((name) => [name, `stale-${name}`])) });
      const inputs = { role: sandbox.roles.build, export: way };
      const run = succeeded(await job.step(ACTION, inputs));
      expect(await callerOf(job)).toMatchObject({ Arn: sessionOf('build') });
      // What the job had before would win over a profile.
      expect(KEYS.map((name) => job.environment[name])).toEqual(['', '', '']);
      const [folder] = privateFolders(job) as [string];
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).mode & 0o777, name).toBe(0o600);
      const secrets = new Map(maskedIn(run.log).map((secret, index) => [`secret ${index}`, secret]));
      expect(secrets.size).toBe(4);
      expect(filesBelow(folder).flatMap((name) => secretsIn(secrets, readFileSync(name))).length).toBe(3);
      for (const name of filesBelow(path.dirname(job.temp)).filter((each) => !each.startsWith(folder))) {
        expect(secretsIn(secrets, readFileSync(name)), name).toEqual([]);
      }
      expect(secretsIn(secrets, JSON.stringify([run.environment, run.outputs, run.state, run.summary]) + unmasked(run.log))).toEqual([]);

      succeeded(await job.post(ACTION, inputs, run));
      expect(existsSync(folder)).toBe(false);
      expect((await callerOf(job)).error).toBe('CredentialsProviderError');
    },
  );

  it('a chain through two accounts: each role is checked, only the last is handed on', async () => {
    const job = await releaseJob(sandbox);
    const [stsBefore, oidcBefore] = [sandbox.requests('sts').length, sandbox.requests('oidc').length];
    const run = succeeded(await job.step(ACTION, { role: sandbox.roles.build, chain: 'sandbox-deploy@deploy' }));
    expect(run.outputs).toMatchObject({ 'account-id': sandbox.accounts.deploy, 'role-arn': sandbox.roles.deploy });
    expect(await callerOf(job)).toMatchObject({ Arn: sessionOf('deploy') });
    // Two roles, who they are twice, and the later step.
    expect(sandbox.requests('sts').slice(stsBefore)).toHaveLength(5);
    expect(
      sandbox
        .requests('oidc')
        .slice(oidcBefore)
        .filter(({ path: asked }) => asked.includes('idtoken')),
    ).toHaveLength(1);
    // The credentials of the first role are masked too, and stay in the process.
    const masked = maskedIn(run.log);
    expect(masked).toHaveLength(7);
    const handedOn = KEYS.map((name) => job.environment[name]);
    const others = new Map(masked.filter((secret) => !handedOn.includes(secret)).map((secret, index) => [`other ${index}`, secret]));
    expect(others.size).toBe(4);
    for (const name of filesBelow(path.dirname(job.temp))) expect(secretsIn(others, readFileSync(name)), name).toEqual([]);
  });
});

describe('two jobs on one runner', () => {
  const inputsOf = (way: string, role: 'build' | 'deploy') => ({ role: sandbox.roles[role], export: way });

  it.each(['profile', 'credential-process'])(
    '%s: each has its own folder, and a post step takes away nothing of the other',
    async (way) => {
      const home = mkdtempSync(path.join(scratch, 'home-'));
      mkdirSync(path.join(home, '.aws'));
      const own = '[default]\nregion = eu-central-1\n';
      writeFileSync(path.join(home, '.aws', 'config'), own);
      const temp = mkdtempSync(path.join(scratch, 'shared-'));
      // The same user, home and temporary folder: the worst that two runners on a machine can share.
      const shared = { HOME: home, RUNNER_TEMP: temp };
      const jobs = await Promise.all([releaseJob(sandbox, shared), releaseJob(sandbox, shared)]);
      const roles = ['build', 'deploy'] as const;
      const runs = await Promise.all(jobs.map((job, index) => job.step(ACTION, inputsOf(way, roles[index] as 'build'))));
      runs.forEach(succeeded);
      const [first, second] = jobs as [RunnerJob, RunnerJob];
      const folders = () => readdirSync(temp).filter((name) => PRIVATE.test(name));
      expect(folders()).toHaveLength(2);
      expect([(await callerOf(first)).Arn, (await callerOf(second)).Arn]).toEqual([sessionOf('build'), sessionOf('deploy')]);

      succeeded(await second.post(ACTION, inputsOf(way, 'deploy'), runs[1] as StepRun));
      expect([(await callerOf(first)).Arn, (await callerOf(second)).error]).toEqual([sessionOf('build'), 'CredentialsProviderError']);
      succeeded(await first.post(ACTION, inputsOf(way, 'build'), runs[0] as StepRun));
      expect(folders()).toEqual([]);
      expect(readFileSync(path.join(home, '.aws', 'config'), 'utf8')).toBe(own);
      expect(readdirSync(path.join(home, '.aws'))).toEqual(['config']);
    },
  );

  it('two steps of one job: whoever came last is who later steps are, until its own post step', async () => {
    const job = await releaseJob(sandbox);
    const first = succeeded(await job.step(ACTION, inputsOf('environment', 'build')));
    const second = succeeded(await job.step(ACTION, inputsOf('environment', 'deploy')));
    succeeded(await job.post(ACTION, inputsOf('environment', 'build'), first));
    expect((await callerOf(job)).Arn).toBe(sessionOf('deploy'));
    succeeded(await job.post(ACTION, inputsOf('environment', 'deploy'), second));
    expect((await callerOf(job)).error).toBe('CredentialsProviderError');
  });

  it('from one way to another and back: no file is left, and no variable that leads to one', async () => {
    const job = await releaseJob(sandbox);
    const ways = ['environment', 'profile', 'credential-process', 'environment'];
    const runs: StepRun[] = [];
    for (const way of ways) {
      runs.push(succeeded(await job.step(ACTION, inputsOf(way, 'build'))));
      expect((await callerOf(job)).Arn, way).toBe(sessionOf('build'));
    }
    // GitHub runs post steps last in, first out.
    for (const [index, run] of [...runs.entries()].reverse())
      succeeded(await job.post(ACTION, inputsOf(ways[index] as string, 'build'), run));
    expect((await callerOf(job)).error).toBe('CredentialsProviderError');
    expect(privateFolders(job)).toEqual([]);
    const secrets = new Map(runs.flatMap(({ log }) => maskedIn(log)).map((secret, index) => [`secret ${index}`, secret]));
    expect(secretsIn(secrets, JSON.stringify(job.environment))).toEqual([]);
  });
});
