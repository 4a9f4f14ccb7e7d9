import { randomBytes } from 'node:crypto';
import { EXIT, type Input, inputError, parseInputs } from '@sovereign-actions/core';
import { BOUNDARY_FLAGS, inBoundary } from '../boundary-step.ts';
import type { Invocation, PlainCommand } from './command.ts';
import { DAYS_FLAGS, daysOf } from './days.ts';

const flags = {
  ...DAYS_FLAGS,
  count: { type: 'integer', min: 1, max: 10_000, default: 3, description: 'How many packages are tested.' },
  seed: {
    type: 'text',
    pattern: /^[\x21-\x7e]{1,200}$/,
    form: '1 to 200 characters of ASCII without spaces',
    description: 'What the choice comes from: the same seed picks the same packages. Default: random, and in the record.',
  },
  key: { type: 'text', description: 'Key of the boundary that signs the test record. Default: it is not signed.' },
  'output-dir': { type: 'text', default: 'extraction', description: 'Folder that gets the packages, the test record and its summary.' },
  ...BOUNDARY_FLAGS,
} as const satisfies Record<string, Input>;

export const extractCommand: PlainCommand = {
  name: 'extract',
  title: 'test that the evidence can be had: fetch some, verify it',
  description:
    'Picks packages of some days at random, fetches each with its seal by the role of this environment, verifies them with the trust of the boundary, measures the time to evidence, and writes a test record as an in-toto statement and a summary. Exit code 4: one of them did not verify, or was tampered with in the store.',
  usage: '',
  flags,
  examples: ['extract --count 5 --seed 2026-Q3', 'extract --from 2026-07-01 --to 2026-09-30 --count 5 --key audit --json'],
};

/** Runs `sovereign extract` and gives the exit code. @throws INPUT_INVALID, AUDIT_EMPTY, STORE_REFUSED… */
export async function runExtract(invocation: Invocation): Promise<number> {
  const { flag, positionals, json } = invocation;
  if (positionals.length > 0)
    throw inputError('INPUT_INVALID', `"${positionals[0]}" is not expected.`, 'Write "sovereign extract --from DAY --to DAY --count N".');
  const values = parseInputs(flags, flag);
  const done = await inBoundary(extractCommand, invocation, async (context) => {
    const { loadAudit } = await import('@sovereign-actions/evidence-upload');
    const { extract } = await loadAudit();
    const { count, key, seed = randomBytes(16).toString('hex'), 'output-dir': outputDir, 'seal-days': sealDays } = values;
    const days = daysOf(values, context.now());
    const extraction = await extract(context, { days, sealDays, count, seed, key, outputDir });
    return { ...extraction, summary: await context.files.readText(extraction.files.summary) };
  });
  if ('exitCode' in done) return done.exitCode;
  const { test, files, summary } = done.value;
  process.stdout.write(json ? `${JSON.stringify({ schemaVersion: 1, action: 'extract', files, test }, null, 2)}\n` : summary);
  return test.passed ? EXIT.ok : EXIT.verification;
}
