import type { ALL_TAMPERINGS } from '../../scripts/tampering/index.ts';
import type { Tampering } from './forged.ts';
import { archiveTampered } from './tamper-archive.ts';
import { filesTampered } from './tamper-files.ts';
import { sealerTampered, sealTampered } from './tamper-seal.ts';
import { signatureTampered } from './tamper-signature.ts';
import { signerTampered } from './tamper-signer.ts';
import { unseenTampered } from './tamper-unseen.ts';

/** How each row of the matrix is carried out. */
export const TAMPERED: Record<keyof typeof ALL_TAMPERINGS, Tampering> = {
  ...filesTampered,
  ...archiveTampered,
  ...signatureTampered,
  ...signerTampered,
  ...sealTampered,
  ...sealerTampered,
  ...unseenTampered,
};
