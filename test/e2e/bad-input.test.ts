import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectFailure, type Failure } from './failure.ts';
import { type ActionName, backend, credentialVariables, LOCKFILE, plan, releaseJob, sandboxJob } from './release.ts';
import { RunnerJob } from './runner.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox?.close();
  RunnerJob.removeAll();
});

const BINARY = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 131 + 7) % 256));
const DEEP = '['.repeat(1_000_000);
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`)}]`),
];

type Setup = (job: RunnerJob) => unknown;
const nothing: Setup = () => undefined;
const file =
  (name: string, data: string | Uint8Array): Setup =>
  (job) =>
    job.write(name, data);
/** A file that takes no room on the disk and more than there is in memory. */
const huge =
  (name: string, bytes = 2 ** 36): Setup =>
  (job) =>
    truncateSync(job.write(name, ''), bytes);
const folder =
  (name: string): Setup =>
  (job) =>
    mkdirSync(path.join(job.workspace, name), { recursive: true });
/** A pipe that nobody writes to. */
const pipe =
  (name: string): Setup =>
  (job) =>
    execFileSync('mkfifo', [path.join(job.workspace, name)]);

type Case = [what: string, setup: Setup, code: string, exit: Failure['exit'], says: string | RegExp];

function table(action: ActionName, inputs: Record<string, string>, cases: readonly Case[]): void {
  it.concurrent.each(cases)('%s', async (_, setup, code, exit, says) => {
    const job = sandboxJob(sandbox);
    setup(job);
    expectFailure(await job.step(action, inputs), { code, exit, says });
  });
}

describe('sbom-generate given', () => {
  const lock = (data: string | Uint8Array) => file('package-lock.json', data);
  table('sbom-generate', { path: '.' }, [
    ['an empty folder', nothing, 'LOCKFILE_MISSING', 'usage', 'no lockfile'],
    ['a manifest without lockfile', file('package.json', '{"name":"x"}'), 'LOCKFILE_MISSING', 'usage', 'npm install'],
    ['an empty lockfile', lock(''), 'LOCKFILE_INVALID', 'failure', 'package-lock.json is empty'],
    ['a huge lockfile', huge('package-lock.json'), 'FILE_TOO_LARGE', 'usage', '68719476736 bytes'],
    ['a large lockfile of zeros', huge('package-lock.json', 200_000_000), 'LOCKFILE_INVALID', 'failure', 'not JSON'],
    ['a binary lockfile', lock(BINARY), 'LOCKFILE_INVALID', 'failure', 'not UTF-8'],
    ['a truncated lockfile', lock(LOCKFILE.slice(0, 300)), 'LOCKFILE_INVALID', 'failure', 'cut off'],
    ['a lockfile that is a list', lock('[]'), 'LOCKFILE_INVALID', 'failure', 'not an object'],
    ['packages of the wrong type', lock('{"lockfileVersion":3,"packages":"x"}'), 'LOCKFILE_INVALID', 'failure', 'packages'],
    ['a lockfile that is nested deeply', lock(DEEP), 'LOCKFILE_INVALID', 'failure', 'not JSON'],
    ['a pipe as lockfile', pipe('package-lock.json'), 'LOCKFILE_INVALID', 'failure', 'package-lock.json is not a regular file'],
    [
      'a link to nowhere',
      (job) => symlinkSync('gone', path.join(job.workspace, 'package-lock.json')),
      'FILE_MISSING',
      'usage',
      'package-lock.json',
    ],
    ['a lockfile of an ecosystem that it cannot read', file('bun.lockb', ''), 'LOCKFILE_UNSUPPORTED', 'usage', 'bun.lockb'],
  ]);
  it('a path that is not there, a file as path, a workspace that is gone', async () => {
    const job = sandboxJob(sandbox);
    job.write('file', '');
    const run = (at: string, env = {}) => job.step('sbom-generate', { path: at }, { env });
    expectFailure(await run('absent'), { code: 'FILE_MISSING', exit: 'usage', says: 'There is no absent' });
    expectFailure(await run('file'), { code: 'SOURCE_INVALID', exit: 'usage', says: 'file is not a folder' });
    expectFailure(await run('.', { GITHUB_WORKSPACE: '/nonexistent' }), { code: 'FILE_MISSING', exit: 'usage', says: 'no /nonexistent' });
  });
});

describe('a boundary that is', () => {
  const boundary = (data: string | Uint8Array) => file('sovereign.yaml', data);
  table('assume-role-oidc', { role: 'delivery' }, [
    ['not there', nothing, 'BOUNDARY_MISSING', 'usage', 'sovereign init'],
    ['empty', boundary(''), 'BOUNDARY_INVALID', 'usage', 'sovereign.yaml:1:1  the file is empty'],
    ['huge', huge('sovereign.yaml'), 'BOUNDARY_UNREADABLE', 'usage', 'the limit is 1048576'],
    ['binary', boundary(BINARY), 'BOUNDARY_INVALID', 'usage', 'not UTF-8'],
    ['a list', boundary('- version: 1\n'), 'BOUNDARY_INVALID', 'usage', 'sovereign.yaml:1:1'],
    ['a folder', folder('sovereign.yaml'), 'BOUNDARY_UNREADABLE', 'usage', 'a folder, not a file'],
    ['a pipe', pipe('sovereign.yaml'), 'BOUNDARY_UNREADABLE', 'usage', 'pipe, socket or device'],
    ['a bomb of aliases', boundary(BOMB.join('\n')), 'BOUNDARY_INVALID', 'usage', 'alias'],
    ['broken YAML', boundary('version: 1\nregions: [a\n'), 'BOUNDARY_INVALID', 'usage', /sovereign\.yaml:\d+:\d+/],
    [
      'in the wrong case',
      boundary('version: 1\npartition: aws-eusc\nregions: [EUSC-DE-EAST-1]\n'),
      'BOUNDARY_INVALID',
      'usage',
      'sovereign.yaml:3:11  regions[0]: must be a region of the partition table: "EUSC-DE-EAST-1" is not; did you mean "eusc-de-east-1"?',
    ],
    [
      'of an unknown key',
      (job) => job.write('sovereign.yaml', `version: 1\npreset: eusc\nregistrys: []\n`),
      'BOUNDARY_INVALID',
      'usage',
      'sovereign.yaml:3:1  registrys: unknown key; did you mean "registries"?',
    ],
    [
      'excepting what has expired',
      boundary(
        'version: 1\npreset: eusc\nexceptions:\n  - { rule: residency/region, resource: "*", reason: r, approver: a, expires: 2020-01-01 }\n',
      ),
      'EXCEPTION_EXPIRED',
      'policy',
      'expired 2020-01-01, approved by a',
    ],
  ]);
});

describe('residency-assert given', () => {
  table('residency-assert', { plan: 'p', preset: 'eusc' }, [
    ['no plan', nothing, 'FILE_MISSING', 'usage', 'There is no p'],
    ['an empty plan', file('p', ''), 'PLAN_UNREADABLE', 'usage', 'p is empty'],
    ['a huge plan', huge('p'), 'FILE_TOO_LARGE', 'usage', '68719476736 bytes'],
    ['a large plan of zeros', huge('p', 300_000_000), 'PLAN_UNREADABLE', 'usage', 'not JSON'],
    ['a binary plan of Terraform', file('p', 'PK\u0003\u0004tfplan'), 'PLAN_UNREADABLE', 'usage', 'terraform show -json p'],
    ['other bytes', file('p', BINARY), 'PLAN_UNREADABLE', 'usage', 'UTF-8'],
    ['a plan that is nested deeply', file('p', DEEP), 'PLAN_UNREADABLE', 'usage', 'JSON'],
    ['a truncated plan', (job) => job.write('p', plan('eusc-de-east-1').slice(0, 200)), 'PLAN_UNREADABLE', 'usage', 'cut off'],
    ['a list', file('p', '[]'), 'PLAN_NOT_PLAN', 'usage', 'no object'],
    ['a plan of a later format', (job) => job.write('p', plan('eusc-de-east-1').replace('"1.2"', '"9.0"')), 'PLAN_VERSION', 'usage', '9.0'],
    ['a folder', folder('p'), 'PLAN_UNREADABLE', 'usage', 'a folder, not a file'],
    ['a pipe', pipe('p'), 'PLAN_UNREADABLE', 'usage', 'a pipe or a device, not a file'],
    [
      'a region in the wrong case',
      (job) => job.write('p', plan('EUSC-DE-EAST-1')),
      'rule: residency/region',
      'policy',
      'EUSC-DE-EAST-1 (which AWS writes in lower case)',
    ],
    ['a region outside', (job) => job.write('p', plan('us-east-1')), 'rule: residency/region', 'policy', 'region us-east-1'],
  ]);
  it('inputs that are missing, in the wrong case or wider than the boundary', async () => {
    const job = sandboxJob(sandbox);
    job.write('p', plan('eusc-de-east-1'));
    const run = (inputs: Record<string, string>) => job.step('residency-assert', inputs);
    expectFailure(await run({ preset: 'eusc' }), { code: 'INPUT_MISSING', exit: 'usage', says: 'nothing to check' });
    expectFailure(await run({ plan: 'p', preset: 'EUSC' }), { code: 'INPUT_INVALID', exit: 'usage', says: 'did you mean "eusc"?' });
    const wider = await run({ plan: 'p', preset: 'eusc', regions: 'EUSC-DE-EAST-1' });
    expectFailure(wider, { code: 'BOUNDARY_WIDENED', exit: 'policy', says: 'EUSC-DE-EAST-1 is not in the boundary' });
  });
});

describe('tf-backend-guard given', () => {
  table('tf-backend-guard', { path: 'infra', preset: 'eusc' }, [
    ['no folder', nothing, 'FILE_MISSING', 'usage', 'There is no infra'],
    ['a file as folder', file('infra', ''), 'PATH_NOT_FOLDER', 'usage', 'infra is a file'],
    ['an empty folder', folder('infra'), 'NOTHING_TO_CHECK', 'usage', 'no Terraform'],
    ['an empty file', file('infra/main.tf', ''), 'rule: tf-backend/none', 'policy', 'declares no backend'],
    ['a huge file', huge('infra/main.tf', 2 ** 36), 'FILE_TOO_LARGE', 'usage', '68719476736 bytes'],
    ['a binary file', file('infra/main.tf', BINARY), 'rule: tf-backend/syntax', 'policy', 'UTF-8'],
    ['a file that is nested deeply', file('infra/main.tf', `x = ${DEEP}`), 'rule: tf-backend/syntax', 'policy', 'nested deeper'],
    [
      'a region in the wrong case',
      (job) => job.write('infra/main.tf', backend(sandbox, { region: '"EUSC-DE-EAST-1"' })),
      'rule: tf-backend/region',
      'policy',
      '"EUSC-DE-EAST-1"; the boundary declares eusc-de-east-1',
    ],
    ['another backend', file('infra/main.tf', 'terraform {\n  backend "local" {}\n}\n'), 'rule: tf-backend/refused', 'policy', '"local"'],
  ]);
});

describe('cosign-sign-verify given', () => {
  const image = () => `${sandbox.registry}/example-org/bad-input:v1`;
  const altered: Setup = ({ workspace }) => {
    const blobs = path.join(workspace, 'out/image/blobs/sha256');
    for (const name of readdirSync(blobs)) writeFileSync(path.join(blobs, name), 'x');
  };
  it.each<[string, Record<string, string>, Setup, string, Failure['exit'], string]>([
    ['no layout', { layout: 'absent' }, nothing, 'LAYOUT_INVALID', 'usage', 'it has no oci-layout'],
    ['an altered layout', {}, altered, 'CONTENT_MISMATCH', 'verification', 'is not sha256:'],
    ['a binary key', { key: 'key.pem' }, file('key.pem', BINARY), 'FILE_UNREADABLE', 'failure', 'key.pem is not UTF-8 text'],
    ['text as key', { key: 'key.pem' }, file('key.pem', 'secret'), 'KEY_INVALID', 'usage', 'key.pem'],
    ['no such key', { key: 'release2' }, nothing, 'KEY_INVALID', 'usage', 'KMS keys of the boundary: release'],
    ['an SBOM that is none', { sbom: 'package.json' }, nothing, 'SBOM_UNKNOWN', 'usage', 'package.json is not an SBOM'],
    ['a registry outside', { image: 'docker.io/library/x:v1' }, nothing, 'REGISTRY_OUTSIDE', 'policy', 'docker.io is not in the boundary'],
    ['an image without tag', { image: 'x' }, nothing, 'REFERENCE_INVALID', 'usage', 'x'],
  ])('%s', async (_, inputs, setup, code, exit, says) => {
    const job = await releaseJob(sandbox, credentialVariables(sandbox));
    setup(job);
    const run = await job.step('cosign-sign-verify', { image: image(), layout: 'out/image', key: 'release', ...inputs });
    expectFailure(run, { code, exit, says });
    // Whatever was wrong was seen before anything left the runner.
    expect(sandbox.requests('registry').filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
    expect(sandbox.requests('rekor')).toEqual([]);
  });
});

describe('evidence-upload given', () => {
  it('a ledger without records, and one that was altered', async () => {
    const job = await releaseJob(sandbox, credentialVariables(sandbox));
    const upload = () => job.step('evidence-upload', { key: 'release', 'output-dir': 'out' });
    expectFailure(await upload(), { code: 'LEDGER_EMPTY', exit: 'usage', says: 'Run this step after the others' });
    expect((await job.step('sbom-generate', { path: '.' })).code).toBe(0);
    const records = path.join(job.ledger, 'records');
    const record = readdirSync(records).find((name) => name.includes('sbom-generate')) ?? '';
    writeFileSync(path.join(records, record), '{"schemaVersion":1');
    expectFailure(await upload(), { code: 'LEDGER_ALTERED', exit: 'verification', says: record });
    expect(sandbox.requests('s3').filter(({ method }) => method === 'PUT')).toEqual([]);
  });
});
