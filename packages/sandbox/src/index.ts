export { TrailChain, type TrailFile } from './cloudtrail/chain.ts';
export type { Fault } from './faults.ts';
export type { RawHandler, SeenRequest } from './http.ts';
export type { AccountRole, SessionAttributes } from './identity.ts';
export { certificatePem, type IdentitySigner, identitySigner, signDocument } from './instance-identity.ts';
export type { Claims, TokenRequest } from './oidc.ts';
export type { BucketSettings } from './s3/store.ts';
export { type Sandbox, type SandboxCredentials, type SandboxOptions, startSandbox } from './sandbox.ts';
