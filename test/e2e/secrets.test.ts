import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLines, filesBelow, maskedIn, secretsIn, unmasked } from './canary.ts';
import { titled } from './confinement.ts';
import { expectFailure } from './failure.ts';
import { ACTIONS, backend, credentialVariables, LOCKFILE, plan, release, releaseJob } from './release.ts';
import { hasPostStep, RunnerJob, type StepRun } from './runner.ts';

const KEY_PASSWORD = 'canary of the key password 0001';
const RESOLVED_PASSWORD = 'canary-of-the-package-registry-0002';
const BACKEND_SECRET = 'canary/of+the+state+backend/0003/aaaaaaaa';
const PLAN_SECRET = 'canary-of-a-planned-attribute-0004';

let sandbox: Sandbox;
let job: RunnerJob;
/** Every secret of the job by what it is. */
const secrets = new Map<string, string>();
const runs: StepRun[] = [];
/** Command lines of the steps and of every process below them. */
const commandLinesSeen = new Set<string>();

beforeAll(async () => {
  sandbox = await startSandbox();
  job = await releaseJob(sandbox, { SOVEREIGN_KEY_PASSWORD: KEY_PASSWORD });
  plantSecrets();
  const steps = await release(job, sandbox, { watch });
  runs.push(...ACTIONS.map((action) => steps[action].run));
  runs.push(await job.step('cosign-sign-verify', { files: 'app.txt', key: 'local.key.pem', 'output-dir': 'signed' }, { watch }));
  const exported = { ...job.environment };
  secrets.set('STS secret key', exported.AWS_SECRET_ACCESS_KEY ?? '').set('STS session token', exported.AWS_SESSION_TOKEN ?? '');
  for (const action of ACTIONS.toReversed().filter(hasPostStep))
    runs.push(await job.post(action, steps[action].inputs, steps[action].run, { watch }));
  await collectMasked();
}, 60_000);
afterAll(async () => {
  await sandbox?.close();
  RunnerJob.removeAll();
});

/** Puts a secret into everything that the steps read. */
function plantSecrets(): void {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: KEY_PASSWORD },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  job.write('local.key.pem', privateKey);
  job.write('local.pub.pem', publicKey);
  job.write('app.txt', 'an artifact');
  const boundary = readFileSync(path.join(job.workspace, 'sovereign.yaml'), 'utf8');
  job.write('sovereign.yaml', boundary.replace('  keys:\n', '  keys:\n    - name: local\n      public-key: local.pub.pem\n'));
  job.write(
    'package-lock.json',
    LOCKFILE.replace('https://registry.example.eu/left', `https://ci:${RESOLVED_PASSWORD}@registry.example.eu/left`),
  );
  // A backend with keys in it is refused; the step must still not repeat them.
  job.write('infra/backend.tf', backend(sandbox, { access_key: '"AKIACANARYCANARY0005"', secret_key: `"${BACKEND_SECRET}"` }));
  job.write(
    'out/plan.json',
    plan(sandbox.region).replace('"after":{', `"after":{"policy":"${PLAN_SECRET} arn:aws:iam::999999999999:role/x",`),
  );
  secrets
    .set('token of the token service', sandbox.tokenRequest.token)
    .set('password of the key', KEY_PASSWORD)
    .set('first line of the key', privateKey.split('\n')[1] ?? '')
    .set('password of a package registry', RESOLVED_PASSWORD)
    .set('secret key of the state backend', BACKEND_SECRET)
    .set('value of a planned attribute', PLAN_SECRET);
}

/** The ID token and the registry's password are made during the run: they are known by what accepts them. */
async function collectMasked(): Promise<void> {
  const tokenNames = ['ID token', 'ID token of the image', 'ID token of the file'];
  for (const value of new Set(runs.flatMap(({ log }) => maskedIn(log)))) {
    const authorization = `Basic ${Buffer.from(`AWS:${value}`).toString('base64')}`;
    if ((await fetch(`http://${sandbox.registry}/v2/`, { headers: { authorization } })).ok) secrets.set('password of the registry', value);
    // One for the role, and one for the provenance of each step that signs.
    if (/^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/.test(value)) secrets.set(tokenNames.shift() ?? 'ID token too many', value);
  }
}

const noProcesses = existsSync('/proc/self/cmdline') ? undefined : 'there is no /proc';

function watch(pid: number): void {
  if (noProcesses) return;
  for (const line of commandLines(pid)) commandLinesSeen.add(line);
}

/** The secrets that are in some bytes, by name. */
const found = (data: string | Buffer): string[] => secretsIn(secrets, data);

describe('secrets of a release', () => {
  it('are all known to this test', () => {
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 3, 3, 0, 0, 0]);
    expect([...secrets.keys()].sort()).toEqual([
      'ID token',
      'ID token of the file',
      'ID token of the image',
      'STS secret key',
      'STS session token',
      'first line of the key',
      'password of a package registry',
      'password of the key',
      'password of the registry',
      'secret key of the state backend',
      'token of the token service',
      'value of a planned attribute',
    ]);
    for (const [name, secret] of secrets) expect(secret.length, name).toBeGreaterThan(20);
    // The search itself finds what is there.
    const token = secrets.get('ID token') as string;
    expect(found(Buffer.from(`x${token}`).toString('base64'))).toEqual(['ID token']);
  });

  it('are in the log only where it is told to mask them', () => {
    for (const { log } of runs) expect(found(unmasked(log))).toEqual([]);
  });

  it('are masked before the environment holds them', () => {
    const [assume] = runs as [StepRun];
    for (const name of ['STS secret key', 'STS session token', 'ID token'])
      expect(assume.log, name).toContain(`::add-mask::${secrets.get(name)}\n`);
    expect(found(JSON.stringify(assume.environment)).sort()).toEqual(['STS secret key', 'STS session token']);
  });

  it('are in no output, summary or state', () => {
    for (const { outputs, summary, state } of runs) expect(found(JSON.stringify([outputs, summary, state]) + summary)).toEqual([]);
  });

  it('are in no file that a step wrote: ledger, package, report, SBOM, SARIF, bundle', () => {
    const sources = ['local.key.pem', 'package-lock.json', 'infra/backend.tf', 'out/plan.json'].map((name) =>
      path.join(job.workspace, name),
    );
    // GITHUB_ENV hands the credentials on: the one file that must have them, emptied of their effect by the post step.
    const written = [...filesBelow(job.workspace), ...filesBelow(job.temp)].filter(
      (file) => !sources.includes(file) && !path.basename(file).startsWith('github_env'),
    );
    expect(written.some((file) => file.endsWith('.tar'))).toBe(true);
    expect(written.some((file) => file.endsWith('app.txt.sigstore.json'))).toBe(true);
    expect(written.filter((file) => file.includes('/ledger/records/'))).toHaveLength(7);
    for (const file of written) expect(found(readFileSync(file)), file).toEqual([]);
  });

  it.skipIf(noProcesses)(titled('are on no command line', noProcesses), () => {
    expect(commandLinesSeen.size).toBeGreaterThanOrEqual(ACTIONS.length);
    for (const line of commandLinesSeen) expect(found(line), line).toEqual([]);
  });

  it('are in no name that the services saw', () => {
    for (const service of ['oidc', 'sts', 'ecr', 'registry', 'kms', 's3', 'rekor', 'tsa'] as const)
      expect(found(JSON.stringify(sandbox.requests(service))), service).toEqual([]);
  });
});

describe('a secret where it does not belong', () => {
  it('fails the step before it is an output or a record', async () => {
    const credentials = credentialVariables(sandbox);
    const own = await releaseJob(sandbox, credentials);
    const secret = credentials.AWS_SECRET_ACCESS_KEY as string;
    const run = await own.step('sbom-generate', { path: '.', version: secret });
    expectFailure(run, { code: 'SECRET_IN_LEDGER', exit: 'failure', says: 'A secret of this job is in' });
    expect(run.log + run.summary).not.toContain(secret);
    for (const file of filesBelow(own.ledger)) expect(readFileSync(file, 'utf8'), file).not.toContain(secret);
  });

  it('a wrong password of a key is not repeated', async () => {
    const own = await releaseJob(sandbox, { ...credentialVariables(sandbox), SOVEREIGN_KEY_PASSWORD: 'canary-of-a-wrong-password' });
    own.write('local.key.pem', readFileSync(path.join(job.workspace, 'local.key.pem')));
    const run = await own.step('cosign-sign-verify', { files: 'package.json', key: 'local.key.pem' });
    expectFailure(run, { code: 'KEY_PASSWORD', exit: 'usage', says: 'SOVEREIGN_KEY_PASSWORD' });
    expect(unmasked(run.log)).not.toContain('canary-of-a-wrong-password');
  });
});
