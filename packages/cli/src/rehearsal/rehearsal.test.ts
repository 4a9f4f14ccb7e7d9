import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { verifyPackage } from '@sovereign-actions/evidence-upload';
import { startSandbox } from '@sovereign-actions/sandbox';
import { parseTrust } from '@sovereign-actions/sigstore';
import { expect, it } from 'vitest';
import { imageFiles } from './image.ts';
import { pipeline, tokenClaims } from './pipeline.ts';
import { prepareOutput, rehearse } from './rehearsal.ts';

const folder = () => mkdtemp(path.join(tmpdir(), 'rehearsal-'));

it('releases a repository without Terraform, and tells of what fails and of what is then not run', async () => {
  const repository = await folder();
  await writeFile(path.join(repository, 'README.md'), 'an application');
  const sandbox = await startSandbox({ claims: tokenClaims({ product: 'terminal' }) });
  try {
    const run = async () => {
      const output = path.join(repository, '.sovereign', 'rehearsal');
      await prepareOutput(output);
      const told: string[] = [];
      const result = await rehearse({ repository, output, own: { preset: 'eusc' }, sandbox, debug: false }, (step) =>
        told.push(`${step.action} ${'skipped' in step ? 'skipped' : step.result.status}`),
      );
      return { result, told };
    };
    const failed = await run();
    expect(failed.told).toEqual([
      'assume-role-oidc succeeded',
      'sbom-generate failed',
      'cosign-sign-verify skipped',
      'evidence-upload succeeded',
    ]);
    expect(failed.result.exitCode).toBe(2);

    await writeFile(path.join(repository, 'package.json'), '{"name":"shop","version":"1.0.0"}');
    await writeFile(
      path.join(repository, 'package-lock.json'),
      '{"name":"shop","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"shop","version":"1.0.0"}}}',
    );
    const { result, told } = await run();
    expect(told.every((line) => line.endsWith('succeeded'))).toBe(true);
    const trust = parseTrust(await readFile(result.trust, 'utf8'), 'trust.json');
    expect(await verifyPackage(path.resolve(repository, result.package as string), { trust, now: Date.now() })).toMatchObject({
      exitCode: 0,
      verified: true,
    });
  } finally {
    await sandbox.close();
  }
});

it('empties only a folder that a rehearsal wrote', async () => {
  const own = path.join(await folder(), 'new');
  await prepareOutput(own);
  await writeFile(path.join(own, 'old'), 'of an earlier rehearsal');
  await prepareOutput(own);
  expect(await readdir(own)).toEqual(['.rehearsal']);

  const other = await folder();
  await writeFile(path.join(other, 'thesis.txt'), 'years of work');
  await expect(prepareOutput(other)).rejects.toMatchObject({ code: 'OUTPUT_IN_USE' });
  expect(await readdir(other)).toEqual(['thesis.txt']);
});

it('puts nothing hidden, installed or written by itself into the image', async () => {
  const repository = await folder();
  await prepareOutput(path.join(repository, 'out'));
  for (const file of ['b', 'a', '.env']) await writeFile(path.join(repository, file), file);
  expect((await imageFiles(repository, [path.join(repository, 'out')])).map((file) => file.path)).toEqual(['app/a', 'app/b']);
  await expect(imageFiles(await folder())).rejects.toMatchObject({ code: 'ARTIFACT_MISSING' });
});

it('composes the steps as the templates do, with outputs of earlier ones as inputs', () => {
  const input = {
    repository: '/r',
    output: '/o',
    layout: '/o/image',
    image: 'h/i:t',
    role: 'r',
    terraform: '/r/infra',
    plan: '/r/plan.json',
    own: { preset: 'eu' },
  };
  const steps = pipeline(input, () => ({ cyclonedx: 'a.cdx.json', spdx: 'a.spdx.json' })).map((step) => step());
  expect(steps.map(({ action }) => action)).toEqual([
    'assume-role-oidc',
    'sbom-generate',
    'cosign-sign-verify',
    'tf-backend-guard',
    'residency-assert',
    'evidence-upload',
  ]);
  expect(steps[2]?.inputs.sbom).toBe('a.cdx.json\na.spdx.json');
  expect(steps.filter(({ own }) => own).map(({ inputs }) => inputs.preset)).toEqual(['eu', 'eu']);
  expect(tokenClaims({ product: 'terminal' })).toEqual({ repository: 'example-org/rehearsal', ref: 'refs/heads/main' });
});
