import type { Action, Finding, Tools } from '@sovereign-actions/core';
import { findingsOfExample } from '@sovereign-actions/core/testing';
import { expect, it } from 'vitest';
import { residencyAssert } from '../action.ts';
import { EXAMPLES } from './index.ts';

const action = residencyAssert as unknown as Action;

/** In the place of conftest: says of a plan what the example's policy says. */
const tools: Tools = {
  find: async (name) => ({ name, path: `/bin/${name}`, sha256: '0'.repeat(64), source: 'path' }),
  run: async (_tool, args) => {
    const plan = String(args.find((word) => word.endsWith('plan.json')));
    const { readFileSync } = await import('node:fs');
    const failures = readFileSync(plan, 'utf8').includes('"owner"') ? [] : [{ msg: 'every queue has an owner' }];
    return {
      exitCode: failures.length,
      stdout: JSON.stringify([{ filename: plan, namespace: 'main', successes: 1, failures }]),
      stderr: '',
    };
  },
};

it('has an example of every rule, and a document of every rule of its own', () => {
  expect(Object.keys(EXAMPLES.rules).sort()).toEqual(action.rules.map(({ id }) => id).sort());
  expect(action.rules.filter(({ references }) => !references?.length).map(({ id }) => id)).toEqual(['residency/scanner']);
});

it.each(Object.entries(EXAMPLES.rules))('%s', async (rule, { failing, passing }) => {
  const found = async (example: typeof failing) => [
    ...new Set((await findingsOfExample(action, EXAMPLES, example, { tools })).map(({ rule: id }) => id)),
  ];
  expect(await found(failing)).toEqual([rule]);
  // What a scanner says stays one of its findings where it is no advice against the boundary.
  expect(await found(passing)).toEqual(rule === 'residency/contrary-advice' ? ['residency/scanner'] : []);
});

/** What a baseline knows a finding by; of one that is unknown it knows nothing. */
const identity = ({ fingerprint, verdict, message }: Finding) => ({ fingerprint, message: verdict === 'broken' && message });

it.each(Object.entries(EXAMPLES.rules))(
  '%s is known again where the plan is written otherwise, in another checkout',
  async (_, { failing }) => {
    const identities = async (example: typeof failing) => (await findingsOfExample(action, EXAMPLES, example, { tools })).map(identity);
    const rewritten = (text: string) => JSON.stringify({ terraform_version: '1.14.0', ...(JSON.parse(text) as object) });
    const source = 'provider "aws" {\n  region = "eu-central-1"\n}\nresource "aws_sqs_queue" "example" {\n}\n';
    const files = { ...failing.files, 'main.tf': source, 'plan.json': rewritten(failing.files['plan.json'] as string) };
    const found = await identities(failing);
    expect(await identities({ ...failing, files })).toEqual(found);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  },
);
