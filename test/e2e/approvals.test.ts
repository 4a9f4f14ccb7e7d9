import { verifyPackage } from '@sovereign-actions/evidence-upload';
import { type CiHost, GITHUB_TOKEN, type Sandbox, STORY, startGitHub, startSandbox } from '@sovereign-actions/sandbox';
import { parseTrust } from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { credentialVariables, LOCKFILE, sandboxJob } from './release.ts';
import { RunnerJob } from './runner.ts';

let sandbox: Sandbox;
let host: CiHost;
beforeAll(async () => {
  [sandbox, host] = await Promise.all([startSandbox(), startGitHub()]);
});
afterAll(async () => {
  await Promise.all([sandbox?.close(), host?.close()]);
  RunnerJob.removeAll();
});

it('the bundle asks the CI host who approved the release, and its package shows it', async () => {
  const job = sandboxJob(sandbox, {
    ...credentialVariables(sandbox, 'evidence'),
    GITHUB_SERVER_URL: host.url,
    GITHUB_API_URL: host.apiUrl,
    GITHUB_REPOSITORY: STORY.repository,
    GITHUB_REF: STORY.ref,
    GITHUB_SHA: STORY.commit,
    GITHUB_RUN_ID: STORY.run,
    RUNNER_NAME: STORY.runner.name,
  });
  await sandbox.writeBoundary(job.workspace, `hosts:\n  - { host: 127.0.0.1, port: ${host.port}, purpose: CI host }\n`);
  job.write('package-lock.json', LOCKFILE);
  const sbom = await job.step('sbom-generate', { path: '.' });
  expect(sbom.code, sbom.log).toBe(0);
  const { code, log, outputs } = await job.step('evidence-upload', { key: 'release', token: GITHUB_TOKEN, 'output-dir': 'out' });
  expect(code, log).toBe(0);
  expect(log.replaceAll(`::add-mask::${GITHUB_TOKEN}`, '')).not.toContain(GITHUB_TOKEN);

  const trust = parseTrust(sandbox.keys.release.publicKeyPem, 'release');
  const { claims } = await verifyPackage(`${job.workspace}/${outputs.package}`, { trust, now: Date.now() });
  const environment = claims.filter(({ group }) => group === 'environment');
  expect(environment.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(
    ['answers', 'run', 'approval', 'review', 'ref', 'signature', 'workflow', 'runner'].map((id) => `environment.${id} holds`),
  );
  expect(environment.find(({ id }) => id === 'environment.approval')?.reason).toBe('production: approved by bernd.');
});
