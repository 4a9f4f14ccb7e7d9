/** ASN.1 as far as signatures need it: DER, the BER that some signers write, CMS SignedData. Nothing is loaded beside Node. */
export { berToDer } from './ber.ts';
export * from './der.ts';
export { hashOf, isSigner, readSignedData, type SignedData, signatureMistake } from './signed-data.ts';
