import { constants, type KeyObject, publicDecrypt } from 'node:crypto';
import * as der from '@sovereign-actions/core/asn1';

/** NIST curves y² = x³ − 3x + b over p, with base point G of order n (FIPS 186-5, SP 800-186). */
interface Curve {
  p: bigint;
  n: bigint;
  g: Point;
}
type Point = readonly [x: bigint, y: bigint];
/** The point (X/Z², Y/Z³), so that steps need no inverse; Z is 0 at infinity. */
type Jacobian = readonly [x: bigint, y: bigint, z: bigint];

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
  return sumX(curve, [(number(digest) * w) % n, g], [(r * w) % n, q]) % n === r;
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

type Term = readonly [factor: bigint, point: Point];

/** The affine x of the sum of two multiples, both in one pass over the bits; 0, which no signature has, at infinity. */
function sumX({ p }: Curve, [a, one]: Term, [b, other]: Term): bigint {
  const first: Jacobian = [...one, 1n];
  const second: Jacobian = [...other, 1n];
  const steps = [undefined, first, second, add(p, first, second)] as const;
  let sum: Jacobian = [1n, 1n, 0n];
  const bits = (factor: bigint) => factor.toString(2);
  const length = Math.max(bits(a).length, bits(b).length);
  const [left, right] = [bits(a).padStart(length, '0'), bits(b).padStart(length, '0')];
  for (let index = 0; index < length; index += 1) {
    sum = double(p, sum);
    const step = steps[Number(left[index]) + 2 * Number(right[index])];
    if (step) sum = add(p, sum, step);
  }
  const [x, , z] = sum;
  return z === 0n ? 0n : mod(x * inverse(z, p) ** 2n, p);
}

function double(p: bigint, [x, y, z]: Jacobian): Jacobian {
  const [delta, gamma] = [(z * z) % p, (y * y) % p];
  const beta = (x * gamma) % p;
  const alpha = (3n * (x - delta) * (x + delta)) % p;
  const x3 = mod(alpha * alpha - 8n * beta, p);
  return [x3, mod(alpha * (4n * beta - x3) - 8n * gamma * gamma, p), mod(2n * y * z, p)];
}

function add(p: bigint, one: Jacobian, other: Jacobian): Jacobian {
  const [x1, y1, z1] = one;
  const [x2, y2, z2] = other;
  if (z1 === 0n) return other;
  if (z2 === 0n) return one;
  const [zz1, zz2] = [(z1 * z1) % p, (z2 * z2) % p];
  const [u1, s1] = [(x1 * zz2) % p, (y1 * z2 * zz2) % p];
  const h = mod(x2 * zz1 - u1, p);
  const r = mod(y2 * z1 * zz1 - s1, p);
  if (h === 0n) return r === 0n ? double(p, one) : [1n, 1n, 0n];
  const hh = (h * h) % p;
  const [hhh, v] = [(h * hh) % p, (u1 * hh) % p];
  const x3 = mod(r * r - hhh - 2n * v, p);
  return [x3, mod(r * (v - x3) - s1 * hhh, p), (h * z1 * z2) % p];
}
