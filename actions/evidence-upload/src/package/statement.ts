import type { Statement } from '@sovereign-actions/sigstore';
import type { PackageSubject } from './index-file.ts';
import { PATHS } from './names.ts';

/**
 * Names the meaning of the predicate; `docs/evidence-package.md` describes it. It is an identifier, and nothing ever
 * fetches it. A change of meaning gets a new number.
 */
export const PREDICATE_TYPE = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/evidence-package.md#predicate-v1';

/** What the signature says of the package beside the hashes of its files. */
export interface EvidencePredicate {
  format: 1;
  deployment: string;
  /** The one folder that everything in the tar lies below. */
  base: string;
  /** ISO 8601 UTC to the second: the time of every tar entry. */
  time: string;
  generator: { name: string; version: string };
  /** SHA-256 of each boundary that a step asserted. */
  boundaries: string[];
  records: number;
  files: number;
}

/** The tag files that the statement names one by one: the manifest vouches for `data/`, the others stand beside it. */
export const SIGNED_TAG_FILES = [PATHS.manifest, PATHS.bagIt, PATHS.bagInfo] as const;

/**
 * The in-toto Statement v1 over a package: the manifest first, so that `cosign verify-blob-attestation` takes
 * `manifest-sha256.txt` as the blob, then what was deployed. The tag manifest is left out: it lists the signature
 * itself, and follows from what is signed.
 * @param hashes SHA-256 of each of the {@link SIGNED_TAG_FILES}
 */
export function packageStatement(
  hashes: ReadonlyMap<string, string>,
  subjects: readonly PackageSubject[],
  predicate: EvidencePredicate,
): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...SIGNED_TAG_FILES.map((name) => ({ name, digest: { sha256: hashes.get(name) as string } })), ...subjects],
    predicateType: PREDICATE_TYPE,
    predicate: { ...predicate },
  };
}
