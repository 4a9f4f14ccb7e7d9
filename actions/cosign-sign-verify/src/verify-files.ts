import { createReadStream } from 'node:fs';
import { type Check, type Context, type Finding, finding, type Rule } from '@sovereign-actions/core';
import { type Trust, type VerifyOptions, verifyBundle } from '@sovereign-actions/sigstore';
import { demandAnswers, signerOf } from './demands.ts';
import { whoAndWhen } from './judge.ts';
import { BUNDLE_SUFFIX, bundlePathOf } from './paths.ts';
import type { Policy } from './policy.ts';
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
  { files: workspace, now }: Context,
  files: readonly SignedFile[],
  folder: string | undefined,
  { trust, policy, expect }: { trust: Trust; policy: Policy; expect: VerifyOptions['expect'] },
): Promise<FileVerification> {
  const checks: Check[] = [];
  const findings: Finding[] = [];
  const bundles: FileVerification['bundles'] = [];
  const demand = policy.statements.get('signature') ?? policy.every;
  for (const file of files) {
    const name = `signature of ${file.path}`;
    const bundlePath = bundlePathOf(file, folder);
    const fail = (verdict: 'broken' | 'unknown', detail: string, rule: Rule = RULES.signatureMissing) => {
      checks.push({ name, verdict, detail });
      findings.push(finding(rule, { verdict, resource: file.path, place: { file: file.path }, message: `${file.path}: ${detail}` }));
    };
    if ((await workspace.kind(bundlePath)) !== 'file') {
      fail('broken', `There is no bundle ${bundlePath}.`);
      continue;
    }
    const bytes = await workspace.read(bundlePath, MAX_BUNDLE);
    const artifact = opened(workspace.resolve(file.path));
    const verification = await verifyBundle(bytes, { trust, artifact, artifactSha256: file.sha256, ...(expect && { expect }) });
    const { verdict, statement, unverifiedStatement } = verification;
    if (statement ?? unverifiedStatement) {
      fail('broken', `${bundlePath} holds a statement, not a signature over the file.`);
      continue;
    }
    if (verdict !== 'holds' || signerOf(verification) === undefined) {
      const said = verification.checks.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
      fail(verdict === 'unknown' ? 'unknown' : 'broken', `${bundlePath} does not hold. ${said.join(' ')}`);
      continue;
    }
    const answers = demandAnswers(demand, verification, now());
    const missed = answers.filter((answer) => answer.verdict !== 'holds');
    const alone = demand.atLeast > 1;
    if (alone || missed.length > 0) {
      const details = [
        ...(alone ? [`It has one signer, of ${demand.atLeast} that the policy wants.`] : []),
        ...missed.map(({ detail }) => detail),
      ];
      fail(alone || missed.some((answer) => answer.verdict === 'broken') ? 'broken' : 'unknown', details.join(' '), RULES.policyBroken);
    } else {
      checks.push({ name, verdict: 'holds', detail: whoAndWhen(verification) });
      bundles.push({ name: `${file.path}${BUNDLE_SUFFIX}`, bytes });
    }
    for (const answer of answers) checks.push({ ...answer, name: `${name}: ${answer.name}` });
  }
  return { checks, findings, bundles, verified: findings.length === 0 };
}

/** Opens the file when it is read, and not for a bundle that is dismissed before. */
async function* opened(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file) as AsyncIterable<Buffer>;
}
