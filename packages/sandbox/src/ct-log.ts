import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Issued } from './certificates.ts';

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const spkiOf = (key: KeyObject): Buffer => (key.type === 'public' ? key : createPublicKey(key)).export({ type: 'spki', format: 'der' });
/** A TLS vector with a length of two bytes. */
const vector = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);

/** The key of a certificate transparency log (RFC 6962), which takes in whatever it is shown. */
export class CtLog {
  /** PEM. */
  readonly publicKeyPem: string;
  readonly #key: KeyObject;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    this.publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  /** SHA-256 of the log's key. */
  get id(): Buffer {
    return sha256(spkiOf(this.#key));
  }

  /** The signature of a timestamp over a TBSCertificate, with its algorithms and length before it. */
  signature(tbs: Buffer, issuer: KeyObject, at: Buffer): Buffer {
    const signed = Buffer.concat([
      // v1, certificate_timestamp, the time, precert_entry
      Buffer.from([0, 0]),
      at,
      Buffer.from([0, 1]),
      sha256(spkiOf(issuer)),
      Buffer.from([tbs.length >> 16, (tbs.length >> 8) & 0xff, tbs.length & 0xff]),
      tbs,
      Buffer.from([0, 0]),
    ]);
    // SHA-256 with ECDSA
    return Buffer.concat([Buffer.from([4, 3]), vector(sign('sha256', signed, this.#key))]);
  }

  /** A SignedCertificateTimestampList with one timestamp, over a TBSCertificate that is to hold it. */
  timestamps(tbs: Buffer, issuer: Issued, now: number): Buffer {
    const at = Buffer.alloc(8);
    at.writeBigUInt64BE(BigInt(now));
    // v1, no extensions
    const sct = Buffer.concat([Buffer.from([0]), this.id, at, Buffer.from([0, 0]), this.signature(tbs, issuer.privateKey, at)]);
    return vector(vector(sct));
  }
}
