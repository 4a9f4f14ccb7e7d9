import * as path from 'node:path';
import { type Context, Files, type Input, inputError, parseInputs, visible } from '@sovereign-actions/core';
import { BOUNDARY_FLAGS, inBoundary } from '../boundary-step.ts';
import type { Invocation, PlainCommand } from './command.ts';

const flags = {
  trust: {
    type: 'text',
    description:
      'Trust file, or PEM public key, from outside of the package. Default with a boundary: what that declares. Without both the signer is unknown.',
  },
  sha256: { type: 'text', description: 'SHA-256 that the package must have, such as the one of a receipt.', pattern: /^[0-9a-f]{64}$/ },
  record: {
    type: 'text',
    description:
      'For a seal: the package that it must be the seal of. Shows that the trail was asked about all of it. Default for a seal in S3: the package beside it.',
  },
  ...BOUNDARY_FLAGS,
} as const satisfies Record<string, Input>;

export const verifyCommand: PlainCommand = {
  name: 'verify',
  title: 'check an evidence package, offline',
  description:
    'Checks an evidence package claim by claim: what holds, what is broken, what cannot be known from the package alone. Uses the network for a package in S3 and for KMS keys of a boundary, and for nothing else. Exit code 0: verified. 3: verified, and it shows a failed deployment or one that left the boundary. 4: not verified.',
  usage: 'PACKAGE.tar | s3://BUCKET/KEY',
  flags,
  examples: [
    'verify package.tar --trust trust.json',
    'verify package.tar --trust release.pub.pem --json',
    'verify seal.tar --record package.tar --trust trust.json',
    'verify s3://acme-evidence/2026/11/DIGEST.tar --boundary sovereign.yaml',
  ],
};

/** Runs `sovereign verify` and gives the exit code. @throws INPUT_INVALID, FILE_MISSING, TRUST_INVALID, AUDIT_PACKAGE… */
export async function runVerify(invocation: Invocation): Promise<number> {
  const { flag, positionals, json, folder } = invocation;
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) {
    throw inputError(
      'INPUT_INVALID',
      source === undefined ? 'No package is named.' : 'More than one package is named.',
      'Write "sovereign verify PACKAGE.tar --trust FILE".',
    );
  }
  const values = parseInputs(flags, flag);
  const files = new Files(folder);
  const [{ formatVerification, loadAudit, verificationDocument }, { parseTrust, trustFromBoundary }] = await Promise.all([
    import('@sovereign-actions/evidence-upload'),
    import('@sovereign-actions/sigstore'),
  ]);
  const { isLocation, verifyNamed } = await loadAudit();
  const named = (name: string) => (isLocation(name) ? name : files.resolve(name));
  const verify = async (context?: Context) => {
    const trust =
      values.trust !== undefined
        ? parseTrust(await files.readText(values.trust, 4 * 1024 * 1024), path.basename(values.trust))
        : context && (await trustFromBoundary(context.boundary, context.files, context.aws));
    const { sha256, record } = values;
    return verifyNamed(context, named(source), { trust, sha256, record: record && named(record), now: Date.now() });
  };
  const needsBoundary = values.boundary !== undefined || [source, values.record ?? ''].some(isLocation);
  const done = needsBoundary ? await inBoundary(verifyCommand, invocation, verify) : { value: await verify() };
  if ('exitCode' in done) return done.exitCode;
  const { result, stored } = done.value;
  if (json) process.stdout.write(`${JSON.stringify({ ...verificationDocument(result), ...(stored && { stored }) }, null, 2)}\n`);
  else {
    process.stdout.write(formatVerification(result, { columns: Math.min(process.stdout.columns || 80, 100), color: useColor() }));
    if (stored) {
      const { location, storedAt, lock, problems } = stored;
      const kept = lock ? `locked until ${lock.until} (${lock.mode})` : 'not locked';
      process.stdout.write(
        [`${location}: stored ${storedAt}, ${kept}.`, ...problems.map((problem) => `! ${visible(problem)}`), ''].join('\n'),
      );
    }
  }
  return result.exitCode;
}

/** Colour on a terminal, unless NO_COLOR says otherwise; FORCE_COLOR wins over both. */
export const useColor = (): boolean =>
  process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : process.stdout.isTTY === true && !process.env.NO_COLOR;
