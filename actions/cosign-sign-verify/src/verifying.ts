import type { Check, Context, Finding } from '@sovereign-actions/core';
import { hexOf } from '@sovereign-actions/oci';
import { BUNDLE_MEDIA_TYPE, type Trust, type VerifyOptions } from '@sovereign-actions/sigstore';
import { judgeImage, requirementsOf } from './judge.ts';
import type { Subjects } from './prepare.ts';
import { imageByDigest } from './publish.ts';
import { readAttached } from './referrers.ts';
import { verifyFiles } from './verify-files.ts';

/** What verification found. */
export interface Verified {
  checks: Check[];
  findings: Finding[];
  /** True when everything that was demanded was found and holds. */
  verified: boolean;
}

/**
 * Reads everything back and judges it.
 * @param keep whether what was verified goes into the record; bundles that this very step signed are there already
 */
export async function verifySubjects(
  context: Context,
  subjects: Subjects,
  options: { trust: Trust; requireSbom: boolean; provenance: boolean; outputFolder: string | undefined; keep: boolean },
): Promise<Verified> {
  const { image, sboms } = subjects;
  const { trust, outputFolder } = options;
  const expect = expectationOf(context);
  const checks: Check[] = [];
  const findings: Finding[] = [];
  let verified = true;
  if (image) {
    const attached = await readAttached(image, trust, expect);
    const judged = judgeImage(imageByDigest(image), requirementsOf({ ...options, sboms }), attached);
    checks.push(...judged.checks);
    findings.push(...judged.findings);
    verified = judged.verified;
    if (options.keep) {
      const held = attached.filter(({ verification }) => verification.verdict === 'holds');
      await keep(
        context,
        held.flatMap(({ digest, bytes }) => (bytes ? [{ name: `${hexOf(digest)}.sigstore.json`, bytes }] : [])),
      );
    }
  }
  const files = await verifyFiles(context, subjects.files, outputFolder, trust, expect);
  checks.push(...files.checks);
  findings.push(...files.findings);
  if (options.keep) await keep(context, files.bundles);
  for (const { name, verdict, detail } of checks) context.log.info(`${name}: ${verdict}, ${detail}`);
  return { checks, findings, verified: verified && files.verified };
}

/** A witness that the boundary requires must be in every signature; one that it only names may be absent. */
function expectationOf({ boundary: { signing } }: Context): VerifyOptions['expect'] {
  const of = (witness: { readonly required: boolean } | undefined) =>
    witness && (witness.required ? ('required' as const) : ('optional' as const));
  const log = of(signing?.rekor);
  const timestamp = of(signing?.timestamp);
  return { ...(log && { log }), ...(timestamp && { timestamp }) };
}

/** Keeps what was verified, so that the evidence holds the signatures themselves. */
async function keep({ record }: Context, bundles: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  for (const { name, bytes } of bundles) await record.keep(name, bytes, BUNDLE_MEDIA_TYPE);
}
