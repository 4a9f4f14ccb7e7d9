import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseBoundary, presetBoundary } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { expect, it } from 'vitest';
import { residencyAssert } from './action.ts';

const templates = path.resolve(import.meta.dirname, '../../../workflows-templates');
const example = readFileSync(path.join(templates, 'terraform/plan.example.json'), 'utf8');

it('passes the example plan under the example boundary, and not under another', async () => {
  const boundary = await parseBoundary(readFileSync(path.join(templates, 'sovereign.yaml'), 'utf8'), 'sovereign.yaml', templates);
  const { context, record, folder } = testContext({ boundary });
  writeFileSync(path.join(folder, 'plan.json'), example);
  const outcome = await residencyAssert.run(context, { plan: ['plan.json', 'plan.json'] });
  expect(outcome.findings).toEqual([]);
  expect(outcome.outputs).toEqual({ resources: 14, regions: 'eusc-de-east-1\nglobal', findings: 0 });
  expect(outcome.summary).toContain('| eusc-de-east-1 | 11 | inside |');
  expect(record.checks).toMatchObject([{ name: 'residency of plan.json', verdict: 'holds' }]);
  expect(record.took).toMatchObject([{ name: 'plan.json', size: Buffer.byteLength(example) }]);

  const other = testContext({ folder, boundary: presetBoundary('eu', folder) });
  const judged = await residencyAssert.run(other.context, { plan: ['plan.json'] });
  expect(other.record.checks).toMatchObject([{ verdict: 'broken' }]);
  expect(new Set(judged.findings?.map(({ resource }) => resource))).toContain('aws_s3_bucket.evidence');
  expect(judged.summary).toContain('| eusc-de-east-1 | 11 | **outside** |');
});

it('adds up several plans, and finds one resource moved out', async () => {
  const { context, folder } = testContext();
  const moved = example.replace(/("customer_master_key_spec": "ECC_NIST_P256",[\s\S]*?"region": )"eusc-de-east-1"/g, '$1"us-east-1"');
  writeFileSync(path.join(folder, 'a.json'), example);
  writeFileSync(path.join(folder, 'b.json'), moved);
  const { outputs, findings } = await residencyAssert.run(context, { plan: ['a.json', 'b.json'] });
  expect(outputs).toMatchObject({ resources: 28, regions: 'eusc-de-east-1\nus-east-1\nglobal' });
  // A preset names no issuers.
  expect(findings?.filter(({ rule }) => rule !== 'residency/identity-provider')).toMatchObject([
    { rule: 'residency/region', resource: 'aws_kms_key.signing', place: { file: 'b.json' }, verdict: 'broken' },
  ]);
});

it('says that a plan without resources proves nothing', async () => {
  const { context, record, folder } = testContext();
  writeFileSync(path.join(folder, 'p.json'), '{"format_version":"1.2","planned_values":{},"configuration":{}}');
  expect((await residencyAssert.run(context, { plan: ['p.json'] })).outputs).toEqual({ resources: 0, regions: '', findings: 0 });
  expect(record.lines).toContain('p.json plans no resources.');
});

it('refuses a missing file, a folder and a pipe, without waiting', async () => {
  const { context, folder } = testContext();
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  await expect(residencyAssert.run(context, { plan: ['pipe'] })).rejects.toMatchObject({ code: 'PLAN_UNREADABLE' });
  await expect(residencyAssert.run(context, { plan: ['nowhere.json'] })).rejects.toMatchObject({ code: 'FILE_MISSING' });
  await expect(residencyAssert.run(context, { plan: ['.'] })).rejects.toMatchObject({ code: 'PLAN_UNREADABLE' });
});
