import { EXIT } from '@sovereign-actions/core';
import { expect } from 'vitest';
import type { StepRun } from './runner.ts';

export interface Failure {
  /** Error code, or `rule: …` for a finding. */
  code: string;
  exit: keyof typeof EXIT;
  /** What the annotation must say besides. */
  says: string | RegExp;
}

/** However bad the input, a step has said so by then, on a slow machine. */
const MAX_MS = 30_000;
/** The largest input that a step reads is 512 MiB; nothing may need more than twice that. */
const MAX_MIB = 1024;

/** Expects a step to end with one error that a person can act on, and with nothing that a later step could take for a result. */
export function expectFailure(run: StepRun, { code, exit, says }: Failure): void {
  expect(run.code, run.log).toBe(EXIT[exit]);
  const [, rule] = /^rule: (.+)$/.exec(code) ?? [];
  const annotations = run.log.split('\n').filter((line) => line.startsWith('::error '));
  const annotation = annotations.find((line) => (rule ? line.includes(`(${rule})`) : line.startsWith(`::error title=${code}::${code}: `)));
  expect(annotation, run.log).toBeDefined();
  expect(annotation).toMatch(says);
  expect(annotation, 'it says what to do').toMatch(/%0A→ \S/);
  expect(run.log, 'it ends with what became of it').toMatch(/^✗ /m);
  expect(run.log, 'no stack trace').not.toMatch(/^\s+at .+[:)]|node:internal|Node\.js v\d/m);
  if (!rule) expect(run.outputs).toEqual({});
  expect(run.milliseconds).toBeLessThan(MAX_MS);
  expect(run.peakMiB).toBeLessThan(MAX_MIB);
}
