import { jsonText } from '@sovereign-actions/core';
import type { Invocation, PlainCommand } from './command.ts';
import { SOURCE_FLAGS, SOURCE_USAGE, verifySource } from './verify-source.ts';

export const summaryCommand: PlainCommand = {
  name: 'summary',
  title: 'what of a package may leave the region',
  description:
    'Verifies a package and prints what may leave the region about it, as JSON: counts, hashes and verdicts in declared fields (docs/summary.schema.json). No name, host, ARN, message or other text of a record can be in it. Exit codes as of verify.',
  usage: SOURCE_USAGE,
  flags: SOURCE_FLAGS,
  examples: ['summary package.tar --trust trust.json', 'summary s3://acme-evidence/2026/11/DIGEST.tar'],
};

/** Runs `sovereign summary` and gives the exit code. @throws as `sovereign verify` */
export async function runSummary(invocation: Invocation): Promise<number> {
  const { loadAudit } = await import('@sovereign-actions/evidence-upload');
  const done = await verifySource(summaryCommand, invocation);
  if ('exitCode' in done) return done.exitCode;
  const { summaryOf } = await loadAudit();
  process.stdout.write(jsonText(summaryOf(done.value.result)));
  return done.value.result.exitCode;
}
