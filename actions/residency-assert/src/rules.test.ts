import { presetBoundary } from '@sovereign-actions/core';
import { expect, it } from 'vitest';
import { judgePlan } from './judge.ts';
import { parsePlan } from './plan/read.ts';
import { RULES } from './rules.ts';

const boundary = { ...presetBoundary('eu', '/'), accounts: { build: '111122223333' } };
const AWS = 'registry.terraform.io/hashicorp/aws';
const region = 'eu-central-1';

it.each(Object.values(RULES))('$id says why and what to do in sentences', ({ why, fix, title }) => {
  for (const text of [why, fix]) expect(text).toMatch(/[.)"]$/);
  expect(title.length).toBeLessThan(80);
});

it('takes names that mean something to the engine as names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const hostile = `{${names.map((name) => `"${name}":{"region":"us-east-1"}`).join(',')}}`;
  const text = JSON.stringify({
    format_version: '1.2',
    planned_values: {},
    resource_changes: names.map((name) => ({
      address: `aws_sqs_queue.${name}`,
      mode: 'managed',
      type: name === 'toString' ? 'toString' : 'aws_sqs_queue',
      name,
      provider_name: AWS,
      change: { actions: ['create'], after: { region, x: 'HOSTILE' } },
    })),
    configuration: { provider_config: {}, root_module: { module_calls: {} } },
  })
    .replaceAll('"HOSTILE"', hostile)
    .replace('"provider_config":{}', `"provider_config":${hostile}`)
    .replace('"module_calls":{}', `"module_calls":{"__proto__":{"module":{"resources":[]},"expressions":${hostile}}}`);
  const { findings, resources } = judgePlan('p', parsePlan('p', Buffer.from(text)), boundary);
  expect(resources).toBe(4);
  expect(findings.filter(({ rule }) => rule === 'residency/second-region')).toHaveLength(4);
  expect(({} as Record<string, unknown>).region).toBeUndefined();
});
