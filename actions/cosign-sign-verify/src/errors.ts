import { errorTable } from '@sovereign-actions/core';

export const signVerifyError = errorTable({
  SIGN_INPUTS: { exit: 'usage', about: 'The inputs of a signing or verifying step do not go together, or name nothing to work on.' },
  SIGN_NO_FILES: { exit: 'usage', about: 'A path or pattern of files to sign or verify matches nothing.' },
  SIGN_FILE_CHANGED: { exit: 'failure', about: 'A file changed between the moment it was hashed and the moment it was signed.' },
  FILE_AMBIGUOUS: {
    exit: 'policy',
    about: 'A file to sign is, byte for byte, what is signed for a statement or an image, so its signature would be one of that too.',
  },
  SBOM_UNKNOWN: { exit: 'usage', about: 'A file given as SBOM is not a CycloneDX or SPDX document in JSON.' },
  DOCUMENT_UNKNOWN: {
    exit: 'usage',
    about: 'A file given as vulnerability report, VEX document, test report or predicate is not what it should be.',
  },
  SUBJECTS_INVALID: {
    exit: 'usage',
    about: 'A file of checksums, a list of artifacts or a digest names subjects in a way that cannot be read.',
  },
  SUBJECT_DIFFERS: { exit: 'verification', about: 'A file is not the one whose digest a file of checksums holds.' },
  TOO_MANY_SUBJECTS: { exit: 'usage', about: 'A statement would be about more subjects than readers take.' },
  PROVENANCE_DIFFERS: { exit: 'identity', about: 'The job token and the environment of the job tell of different runs.' },
  IMAGE_MOVED: { exit: 'verification', about: 'A tag, a digest and a layout that should name one image name different ones.' },
  POLICY_UNMEETABLE: {
    exit: 'usage',
    about: 'A policy demands what nothing could meet: a signer, a log or an authority that is not trusted.',
  },
  COSIGN_UNPINNED: { exit: 'usage', about: 'cosign is to sign, and the boundary does not pin one by its SHA-256.' },
  COSIGN_VERSION: { exit: 'policy', about: 'The pinned cosign is too old, not 3.x, or another version than the boundary says.' },
  COSIGN_UNFIT: { exit: 'usage', about: 'cosign is to sign with a key, or in a format, that it cannot be given inside the boundary.' },
  COSIGN_FAILED: { exit: 'failure', about: 'cosign ended with an error.' },
  COSIGN_ANSWER_WRONG: {
    exit: 'verification',
    about: 'What cosign made is not a signature of this content by this key with every declared witness.',
  },
  TRUST_MISSING: { exit: 'usage', about: 'Neither the boundary nor a trust file says whose signatures count.' },
});
