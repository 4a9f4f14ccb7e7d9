export { BUNDLE_MEDIA_TYPE, type Bundle, type LogEntry } from './bundle.ts';
export { signingError } from './errors.ts';
export { kmsSigner, PASSWORD_VARIABLE, pemSigner, type Signer, signerFor } from './keys.ts';
export { type Bytes, type HashName, type KeyDetails, keyHint, keyKindOf, parsePublicKey, publicKeyPem } from './public-key.ts';
export { type SignedBundle, type SignOptions, signArtifact, signStatement, type Witnesses } from './sign.ts';
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
export type { Trust, TrustedAuthority, TrustedKey, TrustedLog } from './trust.ts';
export { type Expectation, type Verification, type VerifyOptions, verifyBundle } from './verify.ts';
