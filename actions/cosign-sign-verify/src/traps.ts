import { type Finding, finding } from '@sovereign-actions/core';
import { signerOf } from './demands.ts';
import { predicateTypesOf } from './policy-statements.ts';
import type { Attached, AttachedBundle } from './referrers.ts';
import { typeOf } from './requirements.ts';
import { RULES } from './rules.ts';

/**
 * Where readers of several formats would see different images in one: cosign 3 looks at bundles alone as soon as there is
 * one, cosign 2 at legacy tags alone, and some look at the fallback tag though there is a referrers API. Pure.
 * @param image as findings name it
 */
export function trapsOf(image: string, { bundles, onlyUnderTag }: Attached): Finding[] {
  const trap = (key: string, message: string) => finding(RULES.mixedFormats, { resource: image, key, message: `${image}: ${message}` });
  const modern = bundles.filter(({ kind }) => kind === 'bundle');
  const legacy = bundles.filter(({ kind }) => kind === 'sig');
  const [bySigned, byLegacy] = [signersIn(modern), signersIn(legacy)];
  const findings: Finding[] = [];
  if (modern.length > 0 && bySigned.length === 0 && byLegacy.length > 0)
    findings.push(
      trap(
        'legacy-hidden',
        `the signature of cosign 2 by ${byLegacy.join(', ')} holds, and cosign 3 does not see it: it looks at the ${modern.length} bundles alone, and none of them is a signature that counts.`,
      ),
    );
  else if (bySigned.length > 0 && legacy.length > 0 && bySigned.join() !== byLegacy.join())
    findings.push(
      trap(
        'other-signer',
        `cosign 3 sees a signature by ${bySigned.join(', ')}, and cosign 2 one by ${byLegacy.join(', ') || 'nobody who is trusted'}.`,
      ),
    );
  if (bySigned.length === 0 && byLegacy.length === 0 && modern.some(({ verification }) => verification.verdict === 'holds'))
    findings.push(
      trap('attestation-alone', 'it has attestations that hold and no signature. "cosign verify" of version 3 takes any of them for one.'),
    );
  if (onlyUnderTag.length > 0)
    findings.push(
      trap(
        'stale-tag',
        `its fallback tag lists ${onlyUnderTag.join(', ')}, and the referrers API does not: clients that read the tag see what others do not.`,
      ),
    );
  return findings;
}

/** Who made the image signatures that hold, sorted. */
const signersIn = (bundles: readonly AttachedBundle[]): string[] =>
  [
    ...new Set(
      bundles.flatMap(({ verification }) =>
        verification.verdict === 'holds' && predicateTypesOf('signature').includes(typeOf(verification) ?? '')
          ? (signerOf(verification) ?? [])
          : [],
      ),
    ),
  ].sort();
