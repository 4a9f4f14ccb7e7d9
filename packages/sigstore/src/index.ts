export { trustFromBoundary } from './boundary-trust.ts';
export { witnessesOf } from './boundary-witnesses.ts';
export { BUNDLE_MEDIA_TYPE, type Bundle, type LogEntry } from './bundle.ts';
export { signingError } from './errors.ts';
export type { CertificateClaims } from './identity.ts';
export { KEYLESS } from './keyless.ts';
export { keyFileSigner, kmsSigner, PASSWORD_VARIABLES, pemSigner, type Signer } from './keys.ts';
export type { LegacySignature } from './legacy.ts';
export { type SignedLayer, type SignedTwice, signSimple, signStatementTwice } from './legacy-sign.ts';
export { logKeyId, originOfLog } from './log.ts';
export type { LoggedSignature } from './log-body.ts';
export { type Bytes, type HashName, type KeyDetails, keyHint, keyKindOf, parsePublicKey, publicKeyPem } from './public-key.ts';
export type { Quorum } from './quorum.ts';
export { type SignedBundle, type SignOptions, signArtifact, signStatement, type Witnesses } from './sign.ts';
export { signerFor } from './signer-for.ts';
export { SIMPLE_SIGNING, type SimpleSigning } from './simple-signing.ts';
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
export { type Expectation, type Verification, type VerifyOptions, verifyBundle, verifyLegacy } from './verify.ts';
export { isTrustedSigner } from './verify-signer.ts';
