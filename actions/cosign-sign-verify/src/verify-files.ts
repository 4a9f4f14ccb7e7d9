import { createReadStream } from 'node:fs';
import { type Check, type Context, type Finding, finding } from '@sovereign-actions/core';
import { type Trust, type VerifyOptions, verifyBundle } from '@sovereign-actions/sigstore';
import { whoAndWhen } from './judge.ts';
import { BUNDLE_SUFFIX, bundlePathOf } from './paths.ts';
import type { SignedFile } from './prepare.ts';
import { RULES } from './rules.ts';

const MAX_BUNDLE = 1024 * 1024;

export interface FileVerification {
  checks: Check[];
  findings: Finding[];
  /** Bundles that hold. */
  bundles: { name: string; bytes: Buffer }[];
  /** True when every file has one. */
  verified: boolean;
}

/** Verifies each file against the bundle beside it, or in `folder`. Only a signature over the file's own bytes counts. */
export async function verifyFiles(
  { files: workspace }: Context,
  files: readonly SignedFile[],
  folder: string | undefined,
  trust: Trust,
  expect: VerifyOptions['expect'],
): Promise<FileVerification> {
  const checks: Check[] = [];
  const findings: Finding[] = [];
  const bundles: FileVerification['bundles'] = [];
  for (const file of files) {
    const name = `signature of ${file.path}`;
    const bundlePath = bundlePathOf(file, folder);
    const fail = (verdict: 'broken' | 'unknown', detail: string) => {
      checks.push({ name, verdict, detail });
      findings.push(
        finding(RULES.signatureMissing, { verdict, resource: file.path, place: { file: file.path }, message: `${file.path}: ${detail}` }),
      );
    };
    if ((await workspace.kind(bundlePath)) !== 'file') {
      fail('broken', `There is no bundle ${bundlePath}.`);
      continue;
    }
    const bytes = await workspace.read(bundlePath, MAX_BUNDLE);
    const artifact = opened(workspace.resolve(file.path));
    const verification = await verifyBundle(bytes, { trust, artifact, artifactSha256: file.sha256, ...(expect && { expect }) });
    const { verdict, key, statement, unverifiedStatement } = verification;
    if (statement ?? unverifiedStatement) fail('broken', `${bundlePath} holds a statement, not a signature over the file.`);
    else if (verdict === 'holds' && key) {
      checks.push({ name, verdict, detail: whoAndWhen(verification) });
      bundles.push({ name: `${file.path}${BUNDLE_SUFFIX}`, bytes });
    } else {
      const said = verification.checks.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
      fail(verdict === 'unknown' ? 'unknown' : 'broken', `${bundlePath} does not hold. ${said.join(' ')}`);
    }
  }
  return { checks, findings, bundles, verified: findings.length === 0 };
}

/** Opens the file when it is read, and not for a bundle that is dismissed before. */
async function* opened(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file) as AsyncIterable<Buffer>;
}
