import { constants, type KeyObject, publicDecrypt } from 'node:crypto';
import * as der from '@sovereign-actions/core/asn1';

/** NIST curves y² = x³ − 3x + b over p, with base point G of order n (FIPS 186-5, SP 800-186). */
interface Curve {
  p: bigint;
  n: bigint;
  g: Point;
}
type Point = readonly [x: bigint, y: bigint];

const CURVES: Record<string, Curve> = {
  'P-256': {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    g: [
      0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
      0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
    ],
  },
  'P-384': {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    g: [
      0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
      0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
    ],
  },
  'P-521': {
    p: 2n ** 521n - 1n,
    n: 0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    g: [
      0xc6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
      0x11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
    ],
  },
};

/** DigestInfo header of SHA-256 (RFC 8017, section 9.2, note 1). */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/**
 * Whether a signature is a key's over a digest: what a log must check, that never sees the data. Node verifies only what it hashes
 * itself, so ECDSA is written out. ECDSA P-256, P-384 and P-521 with DER signatures; RSA PKCS#1 v1.5 over SHA-256.
 */
export function digestSignatureHolds(key: KeyObject, digest: Buffer, signature: Buffer): boolean {
  try {
    return key.asymmetricKeyType === 'rsa' ? rsaHolds(key, digest, signature) : ecdsaHolds(key, digest, signature);
  } catch {
    return false;
  }
}

function rsaHolds(key: KeyObject, digest: Buffer, signature: Buffer): boolean {
  return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).equals(Buffer.concat([SHA256_INFO, digest]));
}

/** FIPS 186-5, 6.4.2. Not constant time: everything in it is public. */
function ecdsaHolds(key: KeyObject, digest: Buffer, signature: Buffer): boolean {
  const { crv = '', x = '', y = '' } = key.export({ format: 'jwk' });
  const curve = CURVES[crv];
  if (!curve) return false;
  const { n, g } = curve;
  const parts = der.childrenOf(der.readDer(signature), der.TAG.sequence).map((part) => number(der.expectTag(part, der.TAG.integer).value));
  const [r = 0n, s = 0n] = parts;
  if (parts.length !== 2 || r <= 0n || r >= n || s <= 0n || s >= n) return false;
  const w = inverse(s, n);
  const q: Point = [number(Buffer.from(x, 'base64url')), number(Buffer.from(y, 'base64url'))];
  const point = add(curve, multiply(curve, (number(digest) * w) % n, g), multiply(curve, (r * w) % n, q));
  return point !== undefined && point[0] % n === r;
}

const number = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex') || '0'}`);
const mod = (value: bigint, modulus: bigint): bigint => ((value % modulus) + modulus) % modulus;

/** Modular inverse by the extended Euclidean algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [mod(value, modulus), modulus, 1n, 0n];
  while (a > 1n) {
    const quotient = b / a;
    [a, b, x, y] = [b % a, a, y - quotient * x, x];
  }
  return mod(x, modulus);
}

/** Sum of two points; undefined is the point at infinity. */
function add({ p }: Curve, one: Point | undefined, other: Point | undefined): Point | undefined {
  if (!one || !other) return one ?? other;
  const [x1, y1] = one;
  const [x2, y2] = other;
  if (x1 === x2 && mod(y1 + y2, p) === 0n) return undefined;
  const slope = x1 === x2 ? 3n * (x1 * x1 - 1n) * inverse(2n * y1, p) : (y2 - y1) * inverse(x2 - x1, p);
  const x3 = mod(slope * slope - x1 - x2, p);
  return [x3, mod(slope * (x1 - x3) - y1, p)];
}

function multiply(curve: Curve, factor: bigint, point: Point): Point | undefined {
  let sum: Point | undefined;
  let power: Point | undefined = point;
  for (let left = factor; left > 0n; left >>= 1n) {
    if (left & 1n) sum = add(curve, sum, power);
    power = add(curve, power, power);
  }
  return sum;
}
