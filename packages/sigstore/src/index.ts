export { trustFromBoundary, witnessesOf } from './boundary-trust.ts';
export { BUNDLE_MEDIA_TYPE, type Bundle, type LogEntry } from './bundle.ts';
export { signingError } from './errors.ts';
export type { CertificateClaims } from './identity.ts';
export { parseStrictJson, StrictJsonError } from './json.ts';
export { KEYLESS } from './keyless.ts';
export { kmsSigner, pemSigner, type Signer } from './keys.ts';
export { logKeyId, originOfLog } from './log.ts';
export type { LoggedSignature } from './log-body.ts';
export { type Bytes, type HashName, type KeyDetails, keyHint, keyKindOf, parsePublicKey, publicKeyPem } from './public-key.ts';
export type { Quorum } from './quorum.ts';
export { type SignedBundle, type SignOptions, signArtifact, signStatement, type Witnesses } from './sign.ts';
export { PASSWORD_VARIABLE, signerFor } from './signer-for.ts';
export {
  buildStatement,
  encodeStatement,
  IN_TOTO_PAYLOAD,
  isAbout,
  PREDICATE,
  parseStatement,
  STATEMENT_V1,
  type Statement,
  type Subject,
} from './statement.ts';
export {
  parseCaChain,
  parseChain,
  parseLogKey,
  parseTrust,
  TRUST_MEDIA_TYPE,
  type Trust,
  type TrustedAuthority,
  type TrustedCa,
  type TrustedCtLog,
  type TrustedIdentity,
  type TrustedKey,
  type TrustedLog,
  trustedRootJson,
  writeTrust,
} from './trust.ts';
export { type Expectation, type Verification, type VerifyOptions, verifyBundle } from './verify.ts';
