/** EC2 instance identity documents: read, verified and judged by a boundary. Shared by the step that fetches them and the one that verifies packages. */
export { IDENTITY_CERTIFICATES } from './certificates.ts';
export type { InstanceIdentity } from './document.ts';
export { framedSignature, type IdentityEvidence, PLACE_CHECKS, type VerifiedIdentity, verifyInstanceIdentity } from './verify.ts';
