import { PREDICATE, SIMPLE_SIGNING } from '@sovereign-actions/sigstore';
import { SBOM_PREDICATE } from './sbom.ts';

/** The predicate types that a short name of a policy stands for; any of them will do. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  signature: [PREDICATE.cosignSign, SIMPLE_SIGNING],
  sbom: Object.values(SBOM_PREDICATE),
  provenance: [PREDICATE.slsaProvenance],
  vulnerabilities: [
    'https://cosign.sigstore.dev/attestation/vuln/v1',
    'https://in-toto.io/attestation/vulns/v0.1',
    'https://in-toto.io/attestation/vulns/v0.2',
  ],
  openvex: [PREDICATE.openVex, 'https://openvex.dev/ns/v0.2.0'],
  'test-results': [PREDICATE.testResult],
  'verification-summary': [PREDICATE.verificationSummary],
};

/** The predicate types of a name of a policy. A URI stands for itself. */
export const predicateTypesOf = (type: string): readonly string[] => TYPES[type] ?? [type];

/** What checks call a statement of a type. */
export const titleOf = (type: string): string =>
  type === 'signature' ? 'image signature' : type === 'sbom' ? 'SBOM attestation' : `${type} attestation`;
