import type { Rule } from '@sovereign-actions/core';

/** Everything that verification can find. */
export const RULES = {
  signatureMissing: {
    id: 'signature/missing',
    title: 'No signature that counts',
    severity: 'error',
    why: 'Only a signature over this digest, with the sign predicate and by a key of the boundary, says that the image or file was released. An attestation is none, although "cosign verify" accepts one.',
    fix: 'Sign it with a key of the boundary: cosign-sign-verify with mode "sign".',
  },
  attestationMissing: {
    id: 'signature/attestation-missing',
    title: 'A required attestation is missing',
    severity: 'error',
    why: 'Without a signed SBOM or provenance about this digest nobody can tell what is in the image or how it was built.',
    fix: 'Attest it in the job that builds the image: inputs "sbom" and "provenance" of cosign-sign-verify.',
  },
  attestationDiffers: {
    id: 'signature/attestation-differs',
    title: 'The attested document is another one',
    severity: 'error',
    why: 'An SBOM that is attested and an SBOM that is handed out must be the same, or one of them describes something else.',
    fix: 'Attest the document that this job was given, or give it the document that was attested.',
  },
  policyBroken: {
    id: 'signature/policy',
    title: 'A sound signature or attestation that is not what the policy demands',
    severity: 'error',
    why: 'It holds, and is by the wrong signer, too old, or of a build or content that the policy does not allow; or nothing says that it is allowed.',
    fix: 'Sign or attest it as "signing.policy" of sovereign.yaml and the input "policy" demand, or have the policy changed where it is reviewed.',
  },
  invalid: {
    id: 'signature/invalid',
    title: 'A signature or attestation that does not hold',
    severity: 'warning',
    why: 'Whoever may push to the repository may attach anything. What does not hold is not counted; that it is there deserves a look.',
    fix: 'Find out who attached it, and remove it.',
  },
  signerUnknown: {
    id: 'signature/signer-unknown',
    title: 'A signature or attestation by a key that the boundary does not name',
    severity: 'warning',
    why: 'It is not counted. A second signer of an image is either an arrangement that the boundary should name, or a surprise.',
    fix: 'Declare the public key under "signing.keys" in sovereign.yaml if its signatures are to count.',
  },
  mixedFormats: {
    id: 'signature/mixed-formats',
    title: 'Readers of different formats see different signatures',
    severity: 'warning',
    why: 'cosign 3 looks at bundles alone as soon as one is attached, cosign 2 at the tags ".sig" and ".att" alone, and some clients at the fallback tag. What one of them accepts, another refuses or does not see.',
    fix: 'Sign with format "both" while there are readers of both, and remove what nobody is to read any more.',
  },
  witnessAbsent: {
    id: 'signature/witness-absent',
    title: 'A witness that the boundary does not require did not answer',
    severity: 'warning',
    why: 'Without an entry in the log or a timestamp, a signature made with a stolen key cannot be told from one made before.',
    fix: 'See that the service answers, or make it required in sovereign.yaml.',
  },
} as const satisfies Record<string, Rule>;
