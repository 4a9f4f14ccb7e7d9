import { createPrivateKey, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { parseStrictJson } from '@sovereign-actions/core';
import { signingError } from './errors.ts';
import { bytes, fields, reading, ShapeError } from './strict-fields.ts';

/**
 * cosign's own form of an encrypted private key: JSON in PEM, as of go-tuf's `encrypted`: PKCS#8 in a NaCl secretbox
 * (XSalsa20-Poly1305) whose key is of scrypt.
 */
const BLOCK = /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]*)-----END ENCRYPTED \1 PRIVATE KEY-----/;
const MAX_SCRYPT_BYTES = 256 * 1024 * 1024;

interface SealedKey {
  N: number;
  r: number;
  p: number;
  salt: Buffer;
  nonce: Buffer;
  ciphertext: Buffer;
}

export const isCosignKey = (text: string): boolean => /-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----/.test(text);

/** OpenSSL, and an authenticated box always, cannot tell a wrong password from a damaged file, so both are named. */
export const cannotDecrypt = (name: string) =>
  signingError(
    'KEY_PASSWORD',
    `${name} cannot be decrypted.`,
    'Check SOVEREIGN_KEY_PASSWORD or COSIGN_PASSWORD, and that the file is whole.',
  );

/**
 * Decrypts cosign's own form of a key.
 * @param password cosign allows an empty one
 * @returns the key in PKCS#8 PEM
 * @throws KEY_INVALID, KEY_PASSWORD
 */
export async function openCosignKey(text: string, name: string, password = ''): Promise<string> {
  const sealed = reading(() => sealedKey(parseStrictJson(Buffer.from(BLOCK.exec(text)?.[2] ?? '', 'base64').toString())));
  if (typeof sealed === 'string')
    throw signingError('KEY_INVALID', `${name} is not a key of cosign: ${sealed}.`, 'Check that the file is whole.');
  const { N, r, p, salt, nonce, ciphertext } = sealed;
  const [{ xsalsa20poly1305 }, key] = await Promise.all([
    import('@noble/ciphers/salsa.js'),
    promisify<string, Buffer, number, object, Buffer>(scrypt)(password, salt, 32, { N, r, p, maxmem: MAX_SCRYPT_BYTES * 2 }),
  ]);
  try {
    const der = Buffer.from(xsalsa20poly1305(key, nonce).decrypt(ciphertext));
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ type: 'pkcs8', format: 'pem' }).toString();
  } catch {
    throw cannotDecrypt(name);
  }
}

/** @throws ShapeError, StrictJsonError */
function sealedKey(value: unknown): SealedKey {
  const { kdf, cipher, ciphertext } = fields(value, 'the key', ['kdf', 'cipher', 'ciphertext'], []);
  const { name: derivation, params, salt } = fields(kdf, 'kdf', ['name', 'params', 'salt'], []);
  const { name: box, nonce } = fields(cipher, 'cipher', ['name', 'nonce'], []);
  if (derivation !== 'scrypt' || box !== 'nacl/secretbox') throw new ShapeError('it is not sealed with scrypt and nacl/secretbox');
  const { N, r, p } = fields(params, 'params', ['N', 'r', 'p'], []);
  const numbers = [N, r, p].map((given) => (Number.isSafeInteger(given) && (given as number) > 0 ? (given as number) : 0));
  const [cost = 0, block = 0, parallel = 0] = numbers;
  if (numbers.includes(0) || cost < 2 || !Number.isInteger(Math.log2(cost)) || 128 * cost * block > MAX_SCRYPT_BYTES || parallel > 16)
    throw new ShapeError('its parameters of scrypt are none, or ask for more than 256 MiB');
  const read = { salt: bytes(salt, 'salt'), nonce: bytes(nonce, 'nonce'), ciphertext: bytes(ciphertext, 'ciphertext') };
  if (read.nonce.length !== 24) throw new ShapeError('its nonce has not 24 bytes');
  return { N: cost, r: block, p: parallel, ...read };
}
