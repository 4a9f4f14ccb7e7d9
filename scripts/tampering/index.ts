import { ARCHIVE } from './archive.ts';
import { FILES } from './files.ts';
import { SEAL, SEALER } from './seal.ts';
import { SIGNATURE } from './signature.ts';
import { SIGNER } from './signer.ts';
import { UNSEEN } from './unseen.ts';

/**
 * Ways to tamper with evidence packages. `test/tampering` carries each out on real packages: the unit tests demand the verdict of
 * `sovereign verify` and its reason, and the interop suite what the tools of others say. docs/tampering.md is generated from here.
 */
export const TAMPERINGS = { ...FILES, ...ARCHIVE, ...SIGNATURE, ...SIGNER, ...SEAL, ...SEALER };
export const ALL_TAMPERINGS = { ...TAMPERINGS, ...UNSEEN };
