import type { Cell } from './signing-matrix.ts';

/** Why a combination cannot pass, or undefined where it must. Each reason is upstream's, or lies in the formats. */
export function impossibility({ key, log, time, form, direction, version, subject }: Cell): string | undefined {
  const byCosign = direction === 'cosign→ours';
  const legacy = form === 'legacy';
  if (key === 'keyless' && time === 'none' && log !== 'v1')
    return 'A certificate is good for ten minutes, and nothing says when it was used: Rekor v2 gives no time of its own. Neither side accepts it.';
  if (log === 'v2' && version === '2.5')
    return 'cosign 2.5 knows Rekor v1 alone: it enters nothing in a Rekor v2, and refuses bundles with entries of one.';
  if (log === 'v2' && legacy)
    return 'The formats of cosign 2 have no place for an entry of Rekor v2: we refuse to sign so, and cosign 3.1 asks for a Rekor v1.';
  if (version === '2.5' && subject === 'image' && !legacy)
    return 'cosign 2.5 looks for signatures of images under the tag `.sig` alone. Attestations it reads as bundles.';
  if (byCosign && legacy && time === 'TSA' && subject === 'file')
    return 'cosign puts the timestamp of a file into a file of its own, not into the bundle; 3.1 no longer says where.';
  if (byCosign && legacy && time === 'TSA' && version === '3.1' && subject !== 'image')
    return 'cosign 3.1 has the envelope time-stamped and not the signature in it, and so refuses its own attestation of this form.';
  return undefined;
}
