import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { Refusal } from './http.ts';

/** Reading of what a log is asked to enter. */

export const invalid = (message: string) => new Refusal(400, 'InvalidArgument', message);

/** @throws Refusal */
export function parse(body: Buffer | string): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw invalid('the request is not JSON');
  }
}

/** @throws Refusal */
export function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`invalid request: no ${name}`);
  return value as Record<string, unknown>;
}

/** @throws Refusal */
export function base64(value: unknown): Buffer {
  const bytes = Buffer.from(typeof value === 'string' ? value : '', 'base64');
  if (bytes.length === 0 || bytes.toString('base64') !== value) throw invalid('invalid request: not base64');
  return bytes;
}

/** A public key, alone or in a certificate, in DER or PEM; the PEM as a log writes it. */
export interface Verifier {
  key: KeyObject;
  pem: string;
}

/** @throws Refusal */
export function keyOf(der: Buffer): Verifier {
  return reading(() => keyed(createPublicKey({ key: der, format: 'der', type: 'spki' })));
}

/** @throws Refusal */
export function certificateOf(raw: Buffer): Verifier {
  return reading(() => {
    const certificate = new X509Certificate(raw);
    return { key: certificate.publicKey, pem: certificate.toString() };
  });
}

/** @throws Refusal */
export const verifierOf = (pem: Buffer): Verifier =>
  pem.includes('CERTIFICATE') ? certificateOf(pem) : reading(() => keyed(createPublicKey(pem)));

const keyed = (key: KeyObject): Verifier => ({ key, pem: key.export({ type: 'spki', format: 'pem' }).toString() });

function reading(read: () => Verifier): Verifier {
  try {
    return read();
  } catch {
    throw invalid('invalid request: neither a public key nor a certificate');
  }
}
