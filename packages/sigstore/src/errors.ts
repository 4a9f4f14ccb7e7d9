import { errorTable } from '@sovereign-actions/core';

export const signingError = errorTable({
  KEY_INVALID: { exit: 'usage', about: 'A key file or public key cannot be read as one: wrong format, damaged or of the wrong kind.' },
  KEY_PASSWORD: { exit: 'usage', about: 'A private key is encrypted and its password is missing or wrong.' },
  KEY_UNSUPPORTED: { exit: 'usage', about: 'A key uses an algorithm or a size that is not used for signing here.' },
  KEY_OUTSIDE: { exit: 'policy', about: 'The boundary declares the keys whose signatures count, and this is not one of them.' },
  KMS_KEY_UNUSABLE: {
    exit: 'failure',
    about: 'A KMS key does not exist, is disabled or deleted, is not for signing, or may not be used by this role.',
  },
  SIGNATURE_WRONG: { exit: 'failure', about: 'A signer answered with a signature that its own public key does not verify.' },
  STATEMENT_INVALID: {
    exit: 'usage',
    about: 'What should be signed is not a valid in-toto statement, or is larger than a statement may be.',
  },
  LOG_UNAVAILABLE: { exit: 'failure', about: 'The transparency log did not answer, or refused the entry.' },
  LOG_ANSWER_WRONG: { exit: 'verification', about: "The transparency log's answer does not prove that it holds this signature." },
  TIMESTAMP_UNAVAILABLE: { exit: 'failure', about: 'The timestamp service did not answer, or refused the request.' },
  TIMESTAMP_ANSWER_WRONG: { exit: 'verification', about: "The timestamp service's answer does not prove when this signature was made." },
  KEYLESS_UNDECLARED: { exit: 'usage', about: 'Keyless signing was asked for, and the boundary declares no Fulcio.' },
  CERTIFICATE_UNAVAILABLE: { exit: 'failure', about: 'Fulcio did not answer, or refused to certify the job.' },
  CERTIFICATE_WRONG: { exit: 'verification', about: 'The certificate that Fulcio gave is not one that this job may sign with.' },
  CERTIFICATE_EXPIRED: { exit: 'failure', about: 'A certificate was not valid any more, or not yet, when a witness saw its signature.' },
  IDENTITY_OUTSIDE: {
    exit: 'policy',
    about: 'The boundary declares the identities whose signatures count, and this job is not one of them.',
  },
  WITNESS_NEEDED: { exit: 'usage', about: 'A certificate signs only where a witness can say when, and none does.' },
  SIGNING_CONFIG_INVALID: { exit: 'usage', about: 'A signing_config.json cannot be read, or its services cannot be used.' },
  SERVICE_OUTSIDE: { exit: 'policy', about: 'A signing_config.json names a service that the boundary does not allow.' },
  TRUST_INVALID: { exit: 'usage', about: 'A trust file, a log key or a certificate chain cannot be used to verify signatures.' },
});
