export { type Extraction, type ExtractOptions, extract } from './extract.ts';
export { type ListedPackage, type Listing, listPackages } from './list.ts';
export { isLocation, locate } from './locate.ts';
export { type AuditStore, auditStore } from './store.ts';
export { type NamedVerification, verifyNamed } from './verify.ts';
