import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { readLedger } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bound, noMounts, noPermissions, titled, withDisk } from './confinement.ts';
import { expectFailure } from './failure.ts';
import { credentialVariables, releaseJob } from './release.ts';
import { RunnerJob } from './runner.ts';

let sandbox: Sandbox;
let job: RunnerJob;
beforeAll(async () => {
  sandbox = await startSandbox();
  job = await releaseJob(sandbox);
});
afterAll(async () => {
  await sandbox?.close();
  RunnerJob.removeAll();
});

const FULL = { code: 'FILE_UNWRITABLE', exit: 'failure', says: 'the disk is full' } as const;
const READ_ONLY = { code: 'FILE_UNWRITABLE', exit: 'failure', says: 'the file system is read-only' } as const;
const sbom = { path: '.', 'output-dir': 'disk' };
const disk = () => path.join(job.workspace, 'disk');

describe.skipIf(noMounts)(titled('a disk that is full or read-only', noMounts), () => {
  it.each([
    ['full', FULL],
    ['read-only', READ_ONLY],
  ] as const)('%s, at the output folder', async (kind, failure) => {
    const run = await job.step('sbom-generate', sbom, withDisk(kind, disk(), sbom));
    expectFailure(run, { ...failure, says: `disk/example-app.cdx.json cannot be written: ${failure.says}` });
    const { records } = await readLedger(job.ledger);
    expect(records.at(-1)).toMatchObject({ status: 'failed', error: { code: failure.code } });
  });

  it.each([
    ['full', FULL],
    ['read-only', READ_ONLY],
  ] as const)('%s, at the ledger: a step that cannot leave a record does not work', async (kind, failure) => {
    const ledger = path.join(job.temp, `ledger-${kind}`);
    const inputs = { path: '.', 'output-dir': `unwritten-${kind}`, ledger };
    expectFailure(await job.step('sbom-generate', inputs, withDisk(kind, ledger, inputs)), failure);
    expect(existsSync(path.join(job.workspace, inputs['output-dir']))).toBe(false);
  });

  it('full, at a report', async () => {
    const inputs = { plan: 'out/plan.json', sarif: 'disk/plan.sarif' };
    const run = await job.step('residency-assert', inputs, withDisk('full', disk(), inputs));
    expectFailure(run, { ...FULL, says: 'disk/plan.sarif cannot be written' });
  });

  it.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])('full, at the runner file %s', async (variable) => {
    const env = { [variable]: path.join(disk(), 'empty') };
    const run = await job.step('sbom-generate', { path: '.' }, { ...withDisk('full', disk(), { path: '.' }), env });
    expect(run.log).toContain(`::error title=FILE_UNWRITABLE::FILE_UNWRITABLE: ${variable} cannot be written: the disk is full`);
    expect(run.log).not.toMatch(/^\s+at /m);
    expect(run.code).toBe(1);
  });

  it('full, at GITHUB_ENV: credentials that cannot be handed on whole are cleared by the post step', async () => {
    const own = await releaseJob(sandbox);
    const inputs = { role: sandbox.roles.build };
    const folder = path.join(own.workspace, 'disk');
    const env = { GITHUB_ENV: path.join(folder, 'empty') };
    const run = await own.step('assume-role-oidc', inputs, { ...withDisk('full', folder, inputs), env });
    expectFailure(run, { ...FULL, says: 'GITHUB_ENV cannot be written' });
    expect(run.state.handover).toMatch(/^\{"variables":\[\["AWS_ACCESS_KEY_ID","[0-9a-f]{64}"\],/);
  });

  it.each([
    ['full', FULL],
    ['read-only', READ_ONLY],
  ] as const)('%s, at the package: nothing is stored', async (kind, failure) => {
    const own = await releaseJob(sandbox, credentialVariables(sandbox));
    expect((await own.step('sbom-generate', { path: '.' })).code).toBe(0);
    const inputs = { key: 'release', 'output-dir': 'disk' };
    const run = await own.step('evidence-upload', inputs, withDisk(kind, path.join(own.workspace, 'disk'), inputs));
    expectFailure(run, { ...failure, says: `.tar cannot be written: ${failure.says}` });
    expect(sandbox.requests('s3').filter(({ method }) => method === 'PUT')).toEqual([]);
  });
});

describe.skipIf(noPermissions)(titled('what this user may not read', noPermissions), () => {
  const locked = (own: RunnerJob, name: string) => chmodSync(path.join(own.workspace, name), 0o000);

  it('a folder that could hold a lockfile or a backend', async () => {
    const own = await releaseJob(sandbox);
    mkdirSync(path.join(own.workspace, 'secret'));
    locked(own, 'secret');
    const failure = { code: 'FILE_UNREADABLE', exit: 'failure', says: 'secret cannot be read: permission denied' } as const;
    expectFailure(await own.step('sbom-generate', { path: '.' }, bound()), failure);
    expectFailure(await own.step('tf-backend-guard', { path: '.' }, bound()), failure);
  });

  it.each([
    ['a lockfile', 'package-lock.json', 'sbom-generate', { path: '.' }, 'FILE_UNREADABLE', 'failure'],
    ['a plan', 'out/plan.json', 'residency-assert', { plan: 'out/plan.json' }, 'FILE_UNREADABLE', 'failure'],
    ['the boundary', 'sovereign.yaml', 'residency-assert', { plan: 'out/plan.json' }, 'BOUNDARY_UNREADABLE', 'usage'],
    ['an image', 'out/image', 'cosign-sign-verify', { image: 'IMAGE', layout: 'out/image', key: 'release' }, 'LAYOUT_INVALID', 'usage'],
  ] as const)('%s', async (_, name, action, inputs, code, exit) => {
    const own = await releaseJob(sandbox, credentialVariables(sandbox));
    locked(own, name);
    const given = { ...inputs, ...('image' in inputs && { image: `${sandbox.registry}/example-org/locked:v1` }) };
    expectFailure(await own.step(action, given, bound()), { code, exit, says: 'permission denied' });
  });

  it('or write: the ledger', async () => {
    const own = await releaseJob(sandbox);
    mkdirSync(own.ledger, { recursive: true });
    chmodSync(own.ledger, 0o555);
    const run = await own.step('sbom-generate', { path: '.' }, bound());
    expectFailure(run, { code: 'FILE_UNWRITABLE', exit: 'failure', says: 'permission denied' });
    expect(readdirSync(own.ledger)).toEqual([]);
  });
});

describe('a runner that does not keep its word', () => {
  it.each([
    ['GITHUB_OUTPUT', 'RUNNER_INCOMPLETE'],
    ['GITHUB_STEP_SUMMARY', 'RUNNER_INCOMPLETE'],
  ])('%s names a file that is not there', async (variable, code) => {
    const run = await job.step('sbom-generate', { path: '.' }, { env: { [variable]: '/nonexistent/file' } });
    expect(run.code).toBe(1);
    expect(run.log).toContain(`::error title=${code}::${code}: The runner's file ${variable} cannot be used.`);
    expect(run.log).not.toMatch(/^\s+at /m);
  });

  it('GITHUB_STATE names a file that is not there, and credentials are not handed on that the post step would not know of', async () => {
    const own = await releaseJob(sandbox);
    const run = await own.step('assume-role-oidc', { role: sandbox.roles.build }, { env: { GITHUB_STATE: '/nonexistent/file' } });
    expect([run.code, run.environment]).toEqual([1, {}]);
    expect(run.log).toContain("RUNNER_INCOMPLETE: The runner's file GITHUB_STATE cannot be used.");
  });

  it('RUNNER_TEMP is not set', async () => {
    const run = await job.step('sbom-generate', { path: '.' }, { env: { RUNNER_TEMP: undefined } });
    expect(run.code).toBe(1);
    expect(run.log).toContain('::error title=RUNNER_INCOMPLETE::RUNNER_INCOMPLETE: RUNNER_TEMP is not set.');
    expect(run.log).not.toMatch(/^\s+at /m);
  });
});
