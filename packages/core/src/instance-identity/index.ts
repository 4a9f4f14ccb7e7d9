/** EC2 instance identity documents: read, verified and judged by a boundary. Shared by the step that fetches them and the one that verifies packages. */
export { IDENTITY_CERTIFICATES } from './certificates.ts';
export { type InstanceIdentity, MAX_DOCUMENT_BYTES, readIdentityDocument } from './document.ts';
export { type IdentityEvidence, MAX_SIGNATURE_CHARACTERS, type VerifiedIdentity, verifyInstanceIdentity } from './verify.ts';
