import { gzipSync } from 'node:zlib';
import { SovereignError } from '@sovereign-actions/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlan } from './read.ts';

const plan = { format_version: '1.2', planned_values: { root_module: {} }, configuration: { root_module: {} } };
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

function codeOf(data: Uint8Array): string {
  try {
    parsePlan('p', data).changes(() => undefined);
    return 'ok';
  } catch (error) {
    if (!(error instanceof SovereignError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

it('takes every 1.x plan, also one without changes', () => {
  expect(codeOf(bytes(plan))).toBe('ok');
  expect(codeOf(bytes({ ...plan, resource_changes: null }))).toBe('ok');
  expect(codeOf(bytes({ ...plan, format_version: '0.1' }))).toBe('ok');
  expect(codeOf(bytes({ ...plan, format_version: '1.11' }))).toBe('ok');
  expect(codeOf(bytes(`\ufeff${JSON.stringify(plan)}`))).toBe('ok');
});

it.each<[string, Uint8Array, string]>([
  ['an empty file', bytes(''), 'PLAN_UNREADABLE: p is empty.'],
  ['a binary plan', bytes('PK\u0003\u0004rest'), 'PLAN_UNREADABLE: p is a binary plan.'],
  ['a gzip file', gzipSync('{}'), 'PLAN_UNREADABLE: p is compressed.'],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{}', 'utf16le')]), 'PLAN_UNREADABLE: p is UTF-16'],
  ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22]), 'PLAN_UNREADABLE: p is no UTF-8 text (line 1'],
  [
    'bytes that are no text at all',
    Buffer.from(Array.from({ length: 99 }, (_, index) => (index * 131 + 7) % 256)),
    'PLAN_UNREADABLE: p is no UTF-8 text.',
  ],
  [
    'a key that stands twice',
    bytes('{"resource_changes":[],\n "resource_changes":[]}'),
    'PLAN_UNREADABLE: p has a key twice in one object, so what it says depends on the reader (line 2, column 20)',
  ],
  ['a cut plan', bytes(JSON.stringify(plan).slice(0, 40)), 'PLAN_UNREADABLE: p is cut off'],
  ['a broken plan', bytes('{\n  "a": x}'), 'PLAN_UNREADABLE: p is not JSON (line 2, column 8)'],
  ['text after the plan', bytes(`${JSON.stringify(plan)}{`), 'PLAN_UNREADABLE: p is not JSON'],
  ['no object', bytes('[]'), 'PLAN_NOT_PLAN: p is JSON, but no object.'],
  ['the log of plan -json', bytes('{"@level":"info"}\n{"@level":"info"}\n'), 'PLAN_NOT_PLAN: p is the log'],
  ['one line of it', bytes('{"@level":"info"}'), 'PLAN_NOT_PLAN: p is one line of the log'],
  ['a state file', bytes({ version: 4, serial: 1, lineage: 'x' }), 'PLAN_NOT_PLAN: p is a state file'],
  ['a shown state', bytes({ format_version: '1.0', values: {} }), 'PLAN_NOT_PLAN: p is a state ('],
  ['an empty shown state', bytes({ format_version: '1.0' }), 'PLAN_NOT_PLAN: p is a state ('],
  ['a CloudFormation template', bytes({ Resources: {} }), 'PLAN_NOT_PLAN: p is a CloudFormation'],
  ['any JSON', bytes({ a: 1 }), 'PLAN_NOT_PLAN: p has no "format_version"'],
  ['an old plan', bytes({ ...plan, format_version: '0.3' }), 'PLAN_VERSION: p has plan format "0.3"'],
  ['a future plan', bytes({ ...plan, format_version: '2.0' }), 'PLAN_VERSION'],
  ['a number as version', bytes({ ...plan, format_version: 1.2 }), 'PLAN_NOT_PLAN'],
  ['a plan without configuration', bytes({ ...plan, configuration: undefined }), 'PLAN_NOT_PLAN: p lacks'],
  ['changes that are no list', bytes({ ...plan, resource_changes: {} }), 'PLAN_NOT_PLAN: p has "resource_changes"'],
  [
    'a change without actions',
    bytes({ ...plan, resource_changes: [{ address: 'a', mode: 'managed', type: 't', name: 'n', provider_name: 'p' }] }),
    'PLAN_NOT_PLAN: p has a mistake in resource_changes[0]',
  ],
  ['a change that is null', bytes({ ...plan, resource_changes: [null] }), 'PLAN_NOT_PLAN: p has a mistake in resource_changes[0]'],
])('refuses %s', (_, data, expected) => expect(codeOf(data)).toContain(expected));

it('never quotes the plan, which holds secrets in clear', () => {
  const text = JSON.stringify({ ...plan, resource_changes: [{ address: 'hunter2', mode: 3 }], secret: 'hunter2' });
  for (const cut of ['x', '"', '', '}', '\u0001']) {
    for (let at = 1; at < text.length; at += 1) expect(codeOf(bytes(text.slice(0, at) + cut))).not.toContain('hunter2');
  }
});

it('gives an error of its own for any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (data) => codeOf(data).startsWith('PLAN_')));
  fc.assert(fc.property(fc.jsonValue(), (value) => codeOf(bytes(value)).startsWith('PLAN_')));
});

it('takes arguments that are left out, as Terraform leaves out what is empty, for none', () => {
  const configuration = { root_module: { resources: [{ address: 'data.aws_region.x', provider_config_key: 'aws', schema_version: 0 }] } };
  expect(parsePlan('p', bytes({ ...plan, configuration })).plan.configuration?.root_module?.resources).toEqual([
    { address: 'data.aws_region.x', provider_config_key: 'aws', arguments: [] },
  ]);
});
