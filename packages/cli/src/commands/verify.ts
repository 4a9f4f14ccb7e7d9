import * as path from 'node:path';
import { Files, type Input, inputError, parseInputs } from '@sovereign-actions/core';
import type { Invocation, PlainCommand } from './command.ts';

const flags = {
  trust: { type: 'text', description: 'Trust file, or PEM public key, from outside of the package. Without it the signer is unknown.' },
  sha256: { type: 'text', description: 'SHA-256 that the package must have, such as the one of a receipt.', pattern: /^[0-9a-f]{64}$/ },
} as const satisfies Record<string, Input>;

export const verifyCommand: PlainCommand = {
  name: 'verify',
  title: 'check an evidence package, offline',
  description:
    'Checks an evidence package claim by claim: what holds, what is broken, what cannot be known from the package alone. Uses no network. Exit code 0: verified. 3: verified, and it shows a failed deployment or one that left the boundary. 4: not verified.',
  usage: 'PACKAGE.tar',
  flags,
  examples: ['verify package.tar --trust trust.json', 'verify package.tar --trust release.pub.pem --json'],
};

/** Runs `sovereign verify` and gives the exit code. @throws INPUT_INVALID, FILE_MISSING, TRUST_INVALID */
export async function runVerify({ flag, positionals, json, folder }: Invocation): Promise<number> {
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
  const [{ verifyPackage, formatVerification, verificationDocument }, { parseTrust }] = await Promise.all([
    import('@sovereign-actions/evidence-upload'),
    import('@sovereign-actions/sigstore'),
  ]);
  const trust =
    values.trust === undefined ? undefined : parseTrust(await files.readText(values.trust, 4 * 1024 * 1024), path.basename(values.trust));
  const result = await verifyPackage(files.resolve(source), { trust, now: Date.now(), packageSha256: values.sha256 });
  if (json) process.stdout.write(`${JSON.stringify(verificationDocument(result), null, 2)}\n`);
  else process.stdout.write(formatVerification(result, { columns: Math.min(process.stdout.columns || 80, 100), color: useColor() }));
  return result.exitCode;
}

/** Colour on a terminal, unless NO_COLOR says otherwise; FORCE_COLOR wins over both. */
export const useColor = (): boolean =>
  process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : process.stdout.isTTY === true && !process.env.NO_COLOR;
