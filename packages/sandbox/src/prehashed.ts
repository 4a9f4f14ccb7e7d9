import { constants, generateKeyPairSync, type KeyObject, privateEncrypt } from 'node:crypto';
import { der, derInteger, TAG } from '@sovereign-actions/core/asn1';

/** Group orders and coordinate sizes (bytes) of the curves that KMS signs with here. */
const CURVES: Record<string, { n: bigint; size: number }> = {
  'P-256': { n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n, size: 32 },
  'P-384': { n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n, size: 48 },
  'P-521': {
    n: 0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    size: 66,
  },
};

/** DigestInfo headers of RFC 8017, section 9.2, note 1. */
const DIGEST_INFO: Record<string, string> = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};

/**
 * ECDSA over a digest that the caller already has (FIPS 186-5, 6.4.1), DER-encoded. Node can only sign what it hashes itself,
 * so the nonce and its point come from a fresh key pair and the rest is modular arithmetic. For test keys: not constant time.
 */
export function ecdsaSignDigest(privateKey: KeyObject, digest: Buffer): Buffer {
  const { crv = '', d = '' } = privateKey.export({ format: 'jwk' });
  const curve = CURVES[crv];
  if (!curve) throw new TypeError(`no curve ${crv}`);
  const { n, size } = curve;
  const z = number(digest.subarray(0, size)) % n;
  for (;;) {
    const nonce = generateKeyPairSync('ec', { namedCurve: crv }).privateKey.export({ format: 'jwk' });
    const r = number(Buffer.from(nonce.x as string, 'base64url')) % n;
    const s = (inverse(number(Buffer.from(nonce.d as string, 'base64url')), n) * (z + r * number(Buffer.from(d, 'base64url')))) % n;
    if (r !== 0n && s !== 0n) return der(TAG.sequence, integer(r), integer(s));
  }
}

/** RSASSA-PKCS1-v1_5 over a digest that the caller already has. */
export function rsaSignDigest(privateKey: KeyObject, hash: string, digest: Buffer): Buffer {
  const info = Buffer.concat([Buffer.from(DIGEST_INFO[hash] as string, 'hex'), digest]);
  return privateEncrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, info);
}

const number = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (a > 1n) {
    const quotient = b / a;
    [a, b, x, y] = [b % a, a, y - quotient * x, x];
  }
  return ((x % modulus) + modulus) % modulus;
}

const integer = (value: bigint): Buffer => {
  const hex = value.toString(16);
  return derInteger(Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'));
};
