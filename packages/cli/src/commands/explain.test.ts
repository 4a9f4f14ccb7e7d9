import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sovereign } from '../sovereign.ts';

let printed = '';
let failed = '';
beforeEach(() => {
  printed = '';
  failed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    failed += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});
const run = async (...args: string[]) => {
  await sovereign(args);
  return process.exitCode;
};

it('says why, by which documents, what to do, and shows both examples', async () => {
  expect(await run('explain', 'residency/multi-region-key')).toBe(0);
  expect(printed).toMatch(/^residency\/multi-region-key \(error\)\nA KMS key can be copied/);
  for (const part of [
    '\nWhy\n',
    '\nDocuments\n',
    'multi-region-keys-overview.html\n',
    '\nWhat to do\n',
    '\nFails\n',
    '\nPasses\n',
    '"multi_region": true',
  ])
    expect(printed).toContain(part);
  const whole = printed;
  printed = '';
  expect(await run('residency-assert', '--explain', 'residency/multi-region-key')).toBe(0);
  expect(printed).toBe(whole);
});

it('lists the rules of all steps, or of one', async () => {
  expect(await run('explain')).toBe(0);
  for (const id of ['identity/static-keys', 'signature/missing', 'tf-backend/none', 'residency/region'])
    expect(printed).toContain(`  ${id}\n`);
  printed = '';
  expect(await run('tf-backend-guard', '--explain', '--json')).toBe(0);
  const { rules } = JSON.parse(printed) as { rules: { step: string }[] };
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.every(({ step }) => step === 'tf-backend-guard')).toBe(true);
});

it('gives one JSON document with the examples', async () => {
  expect(await run('explain', 'tf-backend/live-tls', '--json')).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({
    schemaVersion: 1,
    step: 'tf-backend-guard',
    rule: { id: 'tf-backend/live-tls', references: [{ url: expect.stringContaining('https://') }] },
    examples: { boundary: expect.stringContaining('preset: eusc'), failing: { aws: { GetBucketPolicy: { error: 'NoSuchBucketPolicy' } } } },
  });
});

it.each([
  ['tf-backend/buckett', 'tf-backend/bucket'],
  ['bucket', 'tf-backend/bucket'],
  ['residency', 'residency/region'],
  ['__proto__', undefined],
])('knows no rule %s', async (rule, meant) => {
  expect(await run('explain', rule)).toBe(2);
  expect(failed).toContain(`There is no rule "${rule}"`);
  if (meant) expect(failed).toContain(meant);
  expect(printed).toBe('');
});

it('looks among the rules of the step that is asked, and takes one rule', async () => {
  expect(await run('tf-backend-guard', '--explain=residency/region')).toBe(2);
  expect(await run('explain', 'a', 'b')).toBe(2);
});
