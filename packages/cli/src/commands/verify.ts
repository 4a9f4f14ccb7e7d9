import { jsonText, visible } from '@sovereign-actions/core';
import type { Invocation, PlainCommand } from './command.ts';
import { lockText } from './lock-text.ts';
import { SOURCE_FLAGS, SOURCE_USAGE, verifySource } from './verify-source.ts';

export const verifyCommand: PlainCommand = {
  name: 'verify',
  title: 'check an evidence package, offline',
  description:
    'Checks an evidence package, or the folder of an extraction test, claim by claim: what holds, what is broken, what cannot be known from it alone. Uses the network for a package in S3 and for KMS keys of a boundary, and for nothing else. Exit code 0: verified. 3: verified, and it shows what must not be: a deployment that failed or left the boundary, something that the cloud saw, a failed test. 4: not verified.',
  usage: SOURCE_USAGE,
  flags: SOURCE_FLAGS,
  examples: [
    'verify package.tar --trust trust.json',
    'verify package.tar --trust release.pub.pem --json',
    'verify seal.tar --record package.tar --trust trust.json',
    'verify extraction --trust trust.json',
    'verify s3://acme-evidence/2026/11/DIGEST.tar --boundary sovereign.yaml',
  ],
};

/** Runs `sovereign verify` and gives the exit code. @throws INPUT_INVALID, FILE_MISSING, TRUST_INVALID, AUDIT_PACKAGE… */
export async function runVerify(invocation: Invocation): Promise<number> {
  const { formatVerification, verificationDocument } = await import('@sovereign-actions/evidence-upload');
  const done = await verifySource(verifyCommand, invocation);
  if ('exitCode' in done) return done.exitCode;
  const { result, stored } = done.value;
  if (invocation.json) process.stdout.write(jsonText({ ...verificationDocument(result), ...(stored && { stored }) }));
  else {
    process.stdout.write(formatVerification(result, { columns: Math.min(process.stdout.columns || 80, 100), color: useColor() }));
    if (stored) {
      const { location, storedAt, lock, problems } = stored;
      process.stdout.write(
        [`${location}: stored ${storedAt}, ${lockText(lock)}.`, ...problems.map((problem) => `! ${visible(problem)}`), ''].join('\n'),
      );
    }
  }
  return result.exitCode;
}

/** Colour on a terminal, unless NO_COLOR says otherwise; FORCE_COLOR wins over both. */
export const useColor = (): boolean =>
  process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : process.stdout.isTTY === true && !process.env.NO_COLOR;
