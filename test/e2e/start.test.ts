import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ACTIONS, type ActionName, LOCKFILE, plan } from './release.ts';
import { distOf, RunnerJob, type StepRun } from './runner.ts';

const HOOK = path.join(import.meta.dirname, 'note-loaded-files.ts');

/** Libraries that cost start-up time or bytes, by something that only their own code says. */
const HEAVY = {
  'KMS client': 'class KMSClient',
  'S3 client': 'class S3Client',
  'STS client': 'class STSClient',
  'ECR client': 'class ECRClient',
  'CloudTrail client': 'class CloudTrailClient',
  'DynamoDB client': 'class DynamoDBClient',
  'credential providers': 'fromTokenFile',
  'AWS SDK signer': 'class SignatureV4',
  undici: 'class MockAgent',
  '@actions/tool-cache': 'tool-cache',
  valibot: 'BIC_REGEX:',
  yaml: 'class Composer',
  // The oracle of tests, and part of no step.
  '@sigstore/verify': 'class Verifier',
} as const;
type Heavy = keyof typeof HEAVY;

/** Every step reads a boundary; what else it has is for what it calls. */
const EVERY: readonly Heavy[] = ['valibot', 'yaml'];
const MORE: Partial<Record<ActionName, readonly Heavy[]>> = {
  'assume-role-oidc': ['STS client', 'ECR client', 'AWS SDK signer'],
  'cosign-sign-verify': ['KMS client', 'ECR client', 'AWS SDK signer', '@actions/tool-cache'],
  'sbom-generate': ['ECR client', 'AWS SDK signer', '@actions/tool-cache'],
  'tf-backend-guard': ['STS client', 'KMS client', 'S3 client', 'DynamoDB client', 'AWS SDK signer'],
  'residency-assert': ['@actions/tool-cache'],
  'evidence-upload': ['KMS client', 'S3 client', 'STS client', 'CloudTrail client', 'AWS SDK signer'],
};
const heavyOf = (action: ActionName) =>
  (Object.keys(HEAVY) as Heavy[]).filter((name) => EVERY.includes(name) || MORE[action]?.includes(name));

const heavyIn = (files: readonly string[]): Heavy[] => {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return (Object.keys(HEAVY) as Heavy[]).filter((name) => texts.some((text) => text.includes(HEAVY[name])));
};

afterAll(() => RunnerJob.removeAll());

/** Runs a step and gives the files of its bundle that were loaded. */
async function loadedBy(job: RunnerJob, action: ActionName, inputs: Record<string, string>): Promise<{ run: StepRun; files: string[] }> {
  const notes = path.join(job.temp, `loaded-${action}`);
  writeFileSync(notes, '');
  const run = await job.step(action, inputs, { nodeArguments: ['--import', HOOK], env: { LOADED_FILES: notes } });
  const files = new Set(
    readFileSync(notes, 'utf8')
      .split('\n')
      .filter((url) => url !== '')
      .map((url) => fileURLToPath(url)),
  );
  expect([...files].filter((file) => path.dirname(file) !== distOf(action))).toEqual([]);
  return { run, files: [...files] };
}

describe.each(ACTIONS)('%s', (action) => {
  it('has the heavy libraries that it calls and no other in chunks of their own, and loads none of them to say that an input is wrong', async () => {
    const chunks = readdirSync(distOf(action)).filter((name) => name.endsWith('.index.js'));
    expect(heavyIn(chunks.map((name) => path.join(distOf(action), name)))).toEqual(heavyOf(action));
    const { run, files } = await loadedBy(new RunnerJob(), action, { preset: 'nowhere', role: 'r', plan: 'p', key: 'k' });
    expect(run.code, run.log).toBe(2);
    expect(run.log).toContain('::error title=INPUT_INVALID::INPUT_INVALID: Input "preset" is "nowhere".');
    expect(files.map((file) => path.basename(file))).toContain('index.js');
    expect(heavyIn(files)).toEqual([]);
  });
});

describe('a step that reads files alone loads nothing that reaches a network', () => {
  const job = new RunnerJob();
  job.write('package-lock.json', LOCKFILE);
  job.write('plan.json', plan('eusc-de-east-1'));
  job.write('main.tf', 'terraform {\n  backend "local" {}\n}\n');
  it.each<[ActionName, Record<string, string>, number]>([
    ['sbom-generate', { path: '.' }, 0],
    ['residency-assert', { plan: 'plan.json', preset: 'eusc' }, 0],
    ['tf-backend-guard', { path: '.', preset: 'eusc' }, 3],
  ])('%s', async (action, inputs, code) => {
    const { run, files } = await loadedBy(job, action, inputs);
    expect(run.code, run.log).toBe(code);
    expect(heavyIn(files)).toEqual([]);
  });
});
