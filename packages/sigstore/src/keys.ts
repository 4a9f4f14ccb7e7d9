import { createHash, createPrivateKey, createPublicKey, createSign, type KeyObject } from 'node:crypto';
import { type AwsCalls, messageOf } from '@sovereign-actions/core';
import { cannotDecrypt, isCosignKey, openCosignKey } from './cosign-key.ts';
import { signingError } from './errors.ts';
import { type Bytes, chunksOf, type HashName, type KeyDetails, keyKindOf } from './public-key.ts';

/** Something that signs. It hashes the data itself, with `hash`. */
export interface Signer {
  readonly publicKey: KeyObject;
  readonly keyDetails: KeyDetails;
  readonly hash: HashName;
  /** For people: a file path, an ARN, or the subject of a certificate. */
  readonly name: string;
  /** DER of the certificate that stands for the key (Fulcio); bundles then carry it in place of a hint of the key. */
  readonly certificate?: Buffer;
  /** DER for ECDSA, PKCS#1 v1.5 for RSA. */
  sign(data: Bytes): Promise<Buffer>;
}

/** The environment variables that may hold the password of an encrypted private key; the first that is set counts. */
export const PASSWORD_VARIABLES = ['SOVEREIGN_KEY_PASSWORD', 'COSIGN_PASSWORD'] as const;

/**
 * A signer of a private key in PEM: PKCS#8 and PKCS#1 for RSA, SEC1, each also encrypted.
 * @param name what messages call the key, such as its path
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED
 */
export function pemSigner(pem: string, name: string, password?: string): Signer {
  return privateKeySigner(readPrivateKey(pem, name, password), name);
}

/** A signer of a private key in memory. @throws KEY_UNSUPPORTED */
export function privateKeySigner(privateKey: KeyObject, name: string): Signer {
  const publicKey = createPublicKey(privateKey);
  const kind = keyKindOf(publicKey, name);
  return {
    publicKey,
    ...kind,
    name,
    sign: async (data) => {
      const sign = createSign(kind.hash);
      for await (const chunk of chunksOf(data)) sign.update(chunk);
      return sign.sign(privateKey);
    },
  };
}

/**
 * As {@link pemSigner}, and of cosign's own encrypted format.
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED
 */
export async function keyFileSigner(text: string, name: string, password?: string): Promise<Signer> {
  return pemSigner(isCosignKey(text) ? await openCosignKey(text, name, password) : text, name, password);
}

function readPrivateKey(pem: string, name: string, password: string | undefined): KeyObject {
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(
    pem.replaceAll(/-----BEGIN EC PARAMETERS-----[^-]*-----END EC PARAMETERS-----/g, ''),
  )?.[1];
  if (label === undefined || !label.endsWith('PRIVATE KEY')) {
    throw signingError(
      'KEY_INVALID',
      label === undefined ? `${name} is not a PEM file.` : `${name} holds a ${label.toLowerCase()}, not a private key.`,
      'Name a private key in PEM (PKCS#8, PKCS#1, SEC1 or of cosign), or a key of "signing.keys" in the boundary.',
    );
  }
  const encrypted = label === 'ENCRYPTED PRIVATE KEY' || pem.includes('Proc-Type: 4,ENCRYPTED');
  if (encrypted && !password) {
    throw signingError(
      'KEY_PASSWORD',
      `${name} is encrypted.`,
      'Set SOVEREIGN_KEY_PASSWORD, or COSIGN_PASSWORD, to its password, from the secret store of the CI.',
    );
  }
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(encrypted && { passphrase: password }) });
  } catch (error) {
    // OpenSSL tells a wrong password from a damaged file only sometimes, so an encrypted key names both.
    if (encrypted) {
      throw cannotDecrypt(name);
    }
    throw signingError('KEY_INVALID', `${name} is not a private key: ${messageOf(error)}.`, 'Check that the file is whole.');
  }
}

/** KMS allows some hundreds of signatures a second for an account and throttles what is more; a release of many files meets that. */
const SIGN_ATTEMPTS = 8;

/**
 * A signer of an asymmetric KMS key. Asks for its public key once; `sign` sends a digest, never the data.
 * @param keyId key id, `alias/name` or ARN
 * @param account 12 digits: refuse a key of any other account
 * @throws KMS_KEY_UNUSABLE, KEY_UNSUPPORTED, KEY_OUTSIDE
 */
export async function kmsSigner(aws: AwsCalls, keyId: string, region: string, account?: string): Promise<Signer> {
  const answer = await aws.call('kms', 'GetPublicKey', { KeyId: keyId }, { region }).catch((error) => {
    throw kmsFailure(keyId, region, error);
  });
  const name = answer.KeyId ?? keyId;
  if (account !== undefined && name.split(':')[4] !== account) {
    throw signingError(
      'KEY_OUTSIDE',
      `KMS key ${keyId} is ${name}, which is not in account ${account}.`,
      'Name the key of the declared account.',
    );
  }
  if (answer.KeyUsage !== 'SIGN_VERIFY') {
    throw signingError(
      'KMS_KEY_UNUSABLE',
      `${name} is for ${answer.KeyUsage}, not for signing.`,
      'Create a key with KeyUsage SIGN_VERIFY.',
    );
  }
  const publicKey = kmsPublicKey(answer.PublicKey, name);
  const kind = keyKindOf(publicKey, name);
  const bits = kind.hash.slice(3) as '256' | '384' | '512';
  const algorithm = publicKey.asymmetricKeyType === 'rsa' ? 'RSASSA_PKCS1_V1_5_SHA_256' : (`ECDSA_SHA_${bits}` as const);
  return {
    publicKey,
    ...kind,
    name,
    sign: async (data) => {
      const hash = createHash(kind.hash);
      for await (const chunk of chunksOf(data)) hash.update(chunk);
      const { Signature } = await aws
        .call(
          'kms',
          'Sign',
          { KeyId: keyId, Message: hash.digest(), MessageType: 'DIGEST', SigningAlgorithm: algorithm },
          { region, attempts: SIGN_ATTEMPTS },
        )
        .catch((error) => {
          throw kmsFailure(name, region, error);
        });
      if (!Signature?.length) {
        throw signingError(
          'SIGNATURE_WRONG',
          `KMS answered without a signature of ${name}.`,
          'Try again; if it stays, look at the key in KMS.',
        );
      }
      return Buffer.from(Signature);
    },
  };
}

function kmsPublicKey(der: Uint8Array | undefined, name: string): KeyObject {
  try {
    return createPublicKey({ key: Buffer.from(der ?? []), format: 'der', type: 'spki' });
  } catch (error) {
    throw signingError('KMS_KEY_UNUSABLE', `KMS answered without a usable public key of ${name}.`, 'Check that the key is asymmetric.', {
      cause: error,
    });
  }
}

const KMS_REASONS: Record<string, [what: string, fix: string]> = {
  NotFoundException: ['does not exist', 'Check its id, alias, region and account.'],
  DisabledException: ['is disabled', 'Enable it in KMS, or name another key.'],
  KMSInvalidStateException: ['is pending deletion, or not ready', 'Cancel the deletion in KMS, or name another key.'],
  InvalidKeyUsageException: ['is not for signing with this algorithm', 'Create a key with KeyUsage SIGN_VERIFY and spec ECC_NIST_P256.'],
  UnsupportedOperationException: ['is not an asymmetric key', 'Create a key with KeyUsage SIGN_VERIFY and spec ECC_NIST_P256.'],
  AccessDeniedException: ['may not be used by this role', "Allow kms:GetPublicKey and kms:Sign to the role in the key's policy."],
  KeyUnavailableException: ['is not available at the moment', 'Try again.'],
};

/** The error of a key's state; what is not about the key (network, credentials) passes through. */
function kmsFailure(keyId: string, region: string, error: unknown): unknown {
  const reason = error instanceof Error ? KMS_REASONS[error.name] : undefined;
  if (!reason) return error;
  return signingError('KMS_KEY_UNUSABLE', `KMS key ${keyId} in ${region} ${reason[0]}.`, reason[1], { cause: error });
}
