import { createHash, createPublicKey, createVerify, type KeyObject, verify } from 'node:crypto';
import { messageOf } from '@sovereign-actions/core';
import { signingError } from './errors.ts';

/** Bytes in memory, or read as they come (a file's stream). */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** Sigstore's names of the algorithms that sign here (PublicKeyDetails of protobuf-specs). */
export type KeyDetails =
  | 'PKIX_ECDSA_P256_SHA_256'
  | 'PKIX_ECDSA_P384_SHA_384'
  | 'PKIX_ECDSA_P521_SHA_512'
  | 'PKIX_RSA_PKCS1V15_2048_SHA256'
  | 'PKIX_RSA_PKCS1V15_3072_SHA256'
  | 'PKIX_RSA_PKCS1V15_4096_SHA256';

export type HashName = 'sha256' | 'sha384' | 'sha512';

/** Sigstore's name of a hash (HashAlgorithm of protobuf-specs). */
export const HASH_ALGORITHM = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' } as const satisfies Record<HashName, string>;

export interface KeyKind {
  keyDetails: KeyDetails;
  /** The hash that this key signs, always the same for one key. */
  hash: HashName;
}

const CURVES: Record<string, KeyKind> = {
  prime256v1: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', hash: 'sha256' },
  secp384r1: { keyDetails: 'PKIX_ECDSA_P384_SHA_384', hash: 'sha384' },
  secp521r1: { keyDetails: 'PKIX_ECDSA_P521_SHA_512', hash: 'sha512' },
};

const RSA_SIZES: Record<number, KeyKind> = {
  2048: { keyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256', hash: 'sha256' },
  3072: { keyDetails: 'PKIX_RSA_PKCS1V15_3072_SHA256', hash: 'sha256' },
  4096: { keyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256', hash: 'sha256' },
};

/**
 * How a key signs.
 * @throws KEY_UNSUPPORTED for anything but ECDSA P-256, P-384, P-521 and RSA of 2048, 3072 or 4096 bits
 */
export function keyKindOf(key: KeyObject, name: string): KeyKind {
  const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const type = key.asymmetricKeyType;
  const kind = type === 'ec' ? CURVES[namedCurve] : type === 'rsa' ? RSA_SIZES[modulusLength] : undefined;
  if (kind) return kind;
  const what =
    type === 'ec' ? `an EC key on ${namedCurve}` : type === 'rsa' ? `an RSA key of ${modulusLength} bits` : `a key of type ${type}`;
  throw signingError(
    'KEY_UNSUPPORTED',
    `${name} is ${what}.`,
    type === 'ed25519'
      ? 'Use ECDSA P-256: cosign verifies no Ed25519 key beside a trusted root, and KMS has none, so these neither sign nor count here.'
      : 'Use ECDSA P-256 (best understood by other tools), P-384, P-521, or RSA with PKCS#1 v1.5 of 2048, 3072 or 4096 bits.',
  );
}

/**
 * The public key of a PEM text with exactly one `PUBLIC KEY` block.
 * @throws KEY_INVALID, KEY_UNSUPPORTED
 */
export function parsePublicKey(pem: string, name: string): KeyObject {
  const invalid = (why: string, cause?: unknown) =>
    signingError('KEY_INVALID', `${name} is not a public key: ${why}.`, 'Give one PEM block that starts with -----BEGIN PUBLIC KEY-----.', {
      cause,
    });
  if (pem.includes('PRIVATE KEY-----')) throw invalid('it holds a private key, which does not belong here');
  const blocks = pem.match(/-----BEGIN [A-Z0-9 ]+-----/g) ?? [];
  if (blocks.length !== 1 || blocks[0] !== '-----BEGIN PUBLIC KEY-----') {
    throw invalid(blocks.length > 1 ? `it has ${blocks.length} PEM blocks` : 'it has no PUBLIC KEY block');
  }
  try {
    return createPublicKey(pem);
  } catch (error) {
    throw invalid(messageOf(error), error);
  }
}

/** SubjectPublicKeyInfo in DER. */
export const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/** The SPKI PEM with a newline at the end: the one text form of a public key. */
export const publicKeyPem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

/** What a bundle calls its key: base64 of the SHA-256 of the SPKI. A help for finding the key, never a proof. */
export const keyHint = (key: KeyObject): string => createHash('sha256').update(spkiOf(key)).digest('base64');

/** Whether a signature (DER for ECDSA) over bytes in memory is this key's. Never throws. */
export function signatureHolds(key: KeyObject, hash: HashName, data: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(hash, data, key, signature);
  } catch {
    return false;
  }
}

/** Reads the data once and says for each key whether the signature over it is that key's. Errors of reading pass through. */
export async function signaturesHold(
  keys: readonly { publicKey: KeyObject; hash: HashName }[],
  data: Bytes,
  signature: Uint8Array,
): Promise<boolean[]> {
  const verifiers = keys.map(({ hash }) => createVerify(hash));
  for await (const chunk of chunksOf(data)) for (const verifier of verifiers) verifier.update(chunk);
  return keys.map(({ publicKey }, index) => {
    try {
      return verifiers[index]?.verify(publicKey, signature) ?? false;
    } catch {
      return false;
    }
  });
}

/** One loop for both kinds of {@link Bytes}. */
export async function* chunksOf(data: Bytes): AsyncGenerator<Uint8Array> {
  if (data instanceof Uint8Array) yield data;
  else yield* data;
}
