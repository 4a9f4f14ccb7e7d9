import { realpath } from 'node:fs/promises';
import * as path from 'node:path';
import { type Context, Files, type Input, inputError, parseInputs } from '@sovereign-actions/core';
import type { NamedVerification } from '@sovereign-actions/evidence-upload';
import { BOUNDARY_FLAGS, inBoundary } from '../boundary-step.ts';
import type { Invocation, PlainCommand } from './command.ts';

/** Flags of the commands that verify one package. */
export const SOURCE_FLAGS = {
  trust: {
    type: 'text',
    description:
      'Trust file, or PEM public key, from outside of the package. Default with a boundary: what that declares. Without both the signer is unknown.',
  },
  sha256: {
    type: 'text',
    description: 'SHA-256 that the package must have, such as the one of a receipt.',
    pattern: /^[0-9a-f]{64}$/,
    form: '64 characters of 0-9 and a-f',
  },
  record: {
    type: 'text',
    description:
      'For a seal: the package that it must be the seal of. Shows that the trail was asked about all of it. Default for a seal in S3: the package beside it.',
  },
  ...BOUNDARY_FLAGS,
} as const satisfies Record<string, Input>;

export const SOURCE_USAGE = 'PACKAGE.tar | FOLDER | s3://BUCKET/KEY';

/**
 * Verifies the one package that a command line names: offline, or within a boundary where one is named or the package is in S3.
 * @throws INPUT_INVALID, FILE_MISSING, TRUST_INVALID, AUDIT_PACKAGE…
 */
export async function verifySource(
  command: PlainCommand,
  invocation: Invocation,
): Promise<{ value: NamedVerification } | { exitCode: number }> {
  const { flag, positionals, folder } = invocation;
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) {
    throw inputError(
      'INPUT_INVALID',
      source === undefined ? 'No package is named.' : 'More than one package is named.',
      `Write "sovereign ${command.name} PACKAGE.tar --trust FILE".`,
    );
  }
  if (/^[a-z]+:\/\//i.test(source) && !source.startsWith('s3://'))
    throw inputError(
      'INPUT_INVALID',
      `${source} is not fetched.`,
      'Name a file, a folder, or s3://BUCKET/KEY in the store of the boundary.',
    );
  const values = parseInputs(SOURCE_FLAGS, flag);
  const files = new Files(folder);
  const [{ loadAudit }, { parseTrust, trustFromBoundary }] = await Promise.all([
    import('@sovereign-actions/evidence-upload'),
    import('@sovereign-actions/sigstore'),
  ]);
  const { isLocation, verifyNamed } = await loadAudit();
  const named = (name: string) => (isLocation(name) ? name : files.resolve(name));
  if (values.trust !== undefined)
    for (const name of [source, values.record ?? source]) if (!isLocation(name)) await refuseOwnTrust(files, name, values.trust);
  const verify = async (context?: Context) => {
    const trust =
      values.trust !== undefined
        ? parseTrust(await files.readText(values.trust, 4 * 1024 * 1024), path.basename(values.trust))
        : context && (await trustFromBoundary(context.boundary, context.files, context.aws));
    const { sha256, record } = values;
    return verifyNamed(context, named(source), { trust, sha256, record: record && named(record), now: Date.now() });
  };
  const needsBoundary = values.boundary !== undefined || [source, values.record ?? ''].some(isLocation);
  return needsBoundary ? inBoundary(command, invocation, verify) : { value: await verify() };
}

/** A package that brings the trust that it is checked with would vouch for itself. @throws INPUT_INVALID */
async function refuseOwnTrust(files: Files, folder: string, trust: string): Promise<void> {
  // What is not there is said where it is read.
  const [outer, inner] = await Promise.all([folder, trust].map((name) => realpath(files.resolve(name)).catch(() => undefined)));
  if (outer === undefined || inner === undefined || !inner.startsWith(`${outer}${path.sep}`)) return;
  throw inputError(
    'INPUT_INVALID',
    `${trust} lies in ${folder}, the package that it is to check.`,
    'Take the trust from outside of the package: from the team, by a way of its own.',
  );
}
