/** The OIDC token of a CI job: reading it, and everything that can be checked of it before it is used. */
export { checkToken, type Expected, OWN_MACHINE } from './checks.ts';
export { tokenError } from './errors.ts';
export { createSignatureCheck, verifySignature } from './jwks.ts';
export { checkPins } from './pins.ts';
export { type JobToken, readToken, recordedClaims } from './token.ts';
export { quote, type TokenCheck } from './token-check.ts';
