import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Context, parseBoundary, parseInputs, presetBoundary } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { expect, it } from 'vitest';
import { residencyAssert } from './action.ts';

const run = (context: Context, given: Partial<Record<keyof typeof residencyAssert.inputs, string | string[]>>) =>
  residencyAssert.run(
    context,
    parseInputs(residencyAssert.inputs, (name) => [given[name as keyof typeof given] ?? []].flat().join('\n')),
  );

const templates = path.resolve(import.meta.dirname, '../../../workflows-templates');
const example = readFileSync(path.join(templates, 'terraform/plan.example.json'), 'utf8');

it('passes the example plan under the example boundary, and not under another', async () => {
  const boundary = await parseBoundary(readFileSync(path.join(templates, 'sovereign.yaml'), 'utf8'), 'sovereign.yaml', templates);
  const { context, record, folder } = testContext({ boundary });
  writeFileSync(path.join(folder, 'plan.json'), example);
  const outcome = await run(context, { plan: ['plan.json', 'plan.json'] });
  expect(outcome.findings).toEqual([]);
  expect(outcome.outputs).toEqual({ resources: 23, regions: 'eusc-de-east-1\nglobal', findings: 0 });
  expect(outcome.summary).toContain('| eusc-de-east-1 | 13 | inside |');
  expect(record.checks).toMatchObject([{ name: 'residency of plan.json', verdict: 'holds' }]);
  expect(record.took).toMatchObject([{ name: 'plan.json', size: Buffer.byteLength(example) }]);

  const other = testContext({ folder, boundary: presetBoundary('eu', folder) });
  const judged = await run(other.context, { plan: ['plan.json'] });
  expect(other.record.checks).toMatchObject([{ verdict: 'broken' }]);
  expect(new Set(judged.findings?.map(({ resource }) => resource))).toContain('aws_s3_bucket.evidence');
  expect(judged.summary).toContain('| eusc-de-east-1 | 13 | **outside** |');
});

it('adds up several plans, and finds one resource moved out', async () => {
  const { context, folder } = testContext();
  const moved = example.replace(/("description": "Signs releases",[\s\S]*?"region": )"eusc-de-east-1"/g, '$1"us-east-1"');
  writeFileSync(path.join(folder, 'a.json'), example);
  writeFileSync(path.join(folder, 'b.json'), moved);
  const { outputs, findings } = await run(context, { plan: ['a.json', 'b.json'] });
  expect(outputs).toMatchObject({ resources: 46, regions: 'eusc-de-east-1\nus-east-1\nglobal' });
  // A preset names no issuers.
  expect(findings?.filter(({ rule }) => rule !== 'residency/identity-provider')).toMatchObject([
    { rule: 'residency/region', resource: 'aws_kms_key.signing', place: { file: 'b.json' }, verdict: 'broken' },
  ]);
});

it('says that a plan without resources proves nothing', async () => {
  const { context, record, folder } = testContext();
  writeFileSync(path.join(folder, 'p.json'), '{"format_version":"1.2","planned_values":{},"configuration":{}}');
  expect((await run(context, { plan: ['p.json'] })).outputs).toEqual({ resources: 0, regions: '', findings: 0 });
  expect(record.lines).toContain('p.json plans no resources.');
});

it('refuses a missing file, a folder and a pipe, without waiting', async () => {
  const { context, folder } = testContext();
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  await expect(run(context, { plan: ['pipe'] })).rejects.toMatchObject({ code: 'PLAN_UNREADABLE' });
  await expect(run(context, { plan: ['nowhere.json'] })).rejects.toMatchObject({ code: 'FILE_MISSING' });
  await expect(run(context, { plan: ['.'] })).rejects.toMatchObject({ code: 'PLAN_UNREADABLE' });
});

it('points at the line of the configuration, beside the plan or where it is named', async () => {
  const { context, record, folder } = testContext();
  const configuration = 'provider "aws" {\n  region = var.region\n}\n\nresource "aws_sqs_queue" "q" {\n}\n';
  const plan = {
    format_version: '1.2',
    planned_values: {},
    variables: { region: { value: 'us-east-1' } },
    resource_changes: [
      {
        address: 'aws_sqs_queue.q',
        mode: 'managed',
        type: 'aws_sqs_queue',
        name: 'q',
        provider_name: 'registry.terraform.io/hashicorp/aws',
        change: { actions: ['create'], after: {} },
      },
    ],
    configuration: {
      provider_config: { aws: { name: 'aws', expressions: { region: { references: ['var.region'] } } } },
      root_module: { resources: [{ address: 'aws_sqs_queue.q', provider_config_key: 'aws', expressions: {} }] },
    },
  };
  mkdirSync(path.join(folder, 'infra'));
  writeFileSync(path.join(folder, 'infra/main.tf'), configuration);
  writeFileSync(path.join(folder, 'infra/plan.json'), JSON.stringify(plan));
  writeFileSync(path.join(folder, 'plan.json'), JSON.stringify(plan));
  const expected = [
    { message: 'Provider aws is set to region us-east-1.', place: { file: 'infra/main.tf', line: 1 } },
    { message: 'aws_sqs_queue.q is in region us-east-1 (provider aws, variable region).', place: { file: 'infra/main.tf', line: 5 } },
  ];
  expect((await run(context, { plan: 'infra/plan.json' })).findings).toMatchObject(expected);
  expect((await run(context, { plan: 'plan.json', source: 'infra' })).findings).toMatchObject(expected);
  expect((await run(context, { plan: 'plan.json' })).findings).toMatchObject([{ verdict: 'unknown', place: { file: 'plan.json' } }]);
  writeFileSync(path.join(folder, 'main.tf'), 'resource "aws_sqs_queue" "another" {}');
  expect((await run(context, { plan: 'plan.json' })).findings).toMatchObject([{ verdict: 'unknown', place: { file: 'plan.json' } }]);
  expect(record.lines).toContain('The configuration in . is not the one of plan.json, so its text is not used.');
  await expect(run(context, { plan: 'plan.json', source: 'nowhere' })).rejects.toMatchObject({ code: 'FILE_MISSING' });
});

it('takes templates, output of CDK and manifests, and wants one of them', async () => {
  const { context, record, folder } = testContext();
  writeFileSync(path.join(folder, 't.yaml'), 'Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties:\n      MultiRegion: true\n');
  writeFileSync(path.join(folder, 'm.yaml'), 'kind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n    - image: nginx\n');
  const { findings, outputs } = await run(context, { template: 't.yaml', manifest: ['m.yaml', 'm.yaml'] });
  expect(findings).toMatchObject([
    { rule: 'residency/image', resource: 'Pod/p', place: { file: 'm.yaml', line: 1 } },
    { rule: 'residency/multi-region-key', resource: 'AWS::KMS::Key/K', place: { file: 't.yaml', line: 2 } },
  ]);
  expect(outputs).toEqual({ resources: 2, regions: 'eusc-de-east-1', findings: 2 });
  expect(record.took.map(({ name }) => name)).toEqual(['t.yaml', 'm.yaml']);
  await expect(run(context, {})).rejects.toMatchObject({ code: 'INPUT_MISSING' });
});
