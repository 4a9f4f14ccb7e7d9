import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { ToolResult, Tools } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { describe, expect, it } from 'vitest';
import { residencyAssert } from '../action.ts';
import { planAsJson } from './show.ts';

const PLAN = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.11.4',
  planned_values: { root_module: {} },
  configuration: { root_module: {} },
  resource_changes: [],
});

/** A context whose program answers as it is told, and the calls that it got. */
function given(answer: Partial<ToolResult> = {}) {
  const calls: { args: readonly string[]; cwd?: string; env?: Record<string, string> }[] = [];
  const tools: Tools = {
    find: async (name) => ({ name, path: `/usr/bin/${name}`, sha256: 'a'.repeat(64), source: 'path' }),
    run: async (_tool, args, options = {}) => {
      calls.push({ args, ...options } as (typeof calls)[number]);
      return { exitCode: 0, stdout: PLAN, stderr: '', ...answer };
    },
  };
  const made = testContext({ tools });
  mkdirSync(path.join(made.folder, 'infra'));
  writeFileSync(path.join(made.folder, 'infra/tfplan'), 'PK\u0003\u0004binary');
  writeFileSync(path.join(made.folder, 'plan.json'), PLAN);
  return { ...made, calls };
}

describe('planAsJson', () => {
  it('shows a binary plan in its folder with a clean environment, into a file for nobody else', async () => {
    const { context, folder, calls, record } = given();
    const json = await planAsJson(context, 'terraform', 'infra/tfplan', 'infra');
    expect(readFileSync(json, 'utf8')).toBe(PLAN);
    expect(statSync(json).mode & 0o777).toBe(0o600);
    expect(path.dirname(json)).toBe(context.host.privateFolder);
    expect(calls).toEqual([
      {
        args: ['show', '-json', '-no-color', path.join(folder, 'infra/tfplan')],
        cwd: path.join(folder, 'infra'),
        env: { CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' },
      },
    ]);
    expect(record.took).toEqual([{ name: 'terraform', sha256: 'a'.repeat(64) }]);
  });

  it('runs nothing for a plan that is JSON', async () => {
    const { context, folder, calls } = given();
    expect(await planAsJson(context, 'tofu', 'plan.json', '.')).toBe(path.join(folder, 'plan.json'));
    expect(calls).toEqual([]);
  });

  it('says why where the program cannot, and where there is no file', async () => {
    const { context } = given({ exitCode: 1, stderr: 'Error: Inconsistent dependency lock file\n' });
    await expect(planAsJson(context, 'terraform', 'infra/tfplan', 'infra')).rejects.toMatchObject({
      code: 'PLAN_UNREADABLE',
      details: ['Error: Inconsistent dependency lock file'],
    });
    await expect(planAsJson(context, 'terraform', 'nothing', '.')).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });
});

describe('the input "show"', () => {
  const inputs = {
    plan: ['infra/tfplan'],
    template: [],
    manifest: [],
    policies: [],
    'policy-data': [],
    'policy-namespaces': [],
    'policy-combine': false,
    scans: [],
  };
  const run = (context: ReturnType<typeof given>['context'], show?: string) =>
    residencyAssert.run(context, { ...inputs, ...(show && { show }) } as never);

  it('is what lets a binary plan be judged', async () => {
    const { context } = given();
    await expect(run(context)).rejects.toMatchObject({ code: 'PLAN_UNREADABLE' });
    expect(await run(context, 'terraform')).toMatchObject({ outputs: { resources: 0 }, findings: [] });
  });

  it('does not let what a program printed pass for a plan', async () => {
    const { context } = given({ stdout: '' });
    await expect(run(context, 'terraform')).rejects.toMatchObject({
      code: 'PLAN_UNREADABLE',
      message: expect.stringContaining('infra/tfplan'),
    });
  });
});
