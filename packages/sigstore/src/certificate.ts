import { type KeyObject, X509Certificate } from 'node:crypto';
import { childrenOf, contextTag, type Der, DerError, expectTag, oidOf, only, readDer, TAG } from '@sovereign-actions/core/asn1';

/** Object identifiers of the X.509 extensions that are read here. */
export const EXTENSION = {
  keyUsage: '2.5.29.15',
  subjectAlternativeName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  extendedKeyUsage: '2.5.29.37',
  signedCertificateTimestamps: '1.3.6.1.4.1.11129.2.4.2',
} as const;

export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

export interface Extension {
  critical: boolean;
  /** What is inside of the OCTET STRING. */
  value: Buffer;
}

/** An X.509 v3 certificate (RFC 5280), read but not judged. */
export interface Certificate {
  x509: X509Certificate;
  raw: Buffer;
  publicKey: KeyObject;
  /** The elements of the TBSCertificate before its extensions, in order. */
  head: readonly Der[];
  /** DER of the issuer's and the subject's Name. */
  issuer: Buffer;
  subject: Buffer;
  from: Date;
  to: Date;
  /** Object identifier of the algorithm that it is signed with. */
  algorithm: string;
  /** By object identifier, in order. */
  extensions: ReadonlyMap<string, Extension & { raw: Buffer }>;
}

/** A certificate of Fulcio has some 1 kB. */
const MAX_BYTES = 64 * 1024;

/**
 * Reads a certificate strictly: version 3, one algorithm inside and outside of the signature, no extension twice, nothing unread.
 * @throws DerError
 */
export function readCertificate(raw: Uint8Array): Certificate {
  if (raw.length > MAX_BYTES) throw new DerError(`is larger than ${MAX_BYTES} bytes`);
  const [tbs, algorithm, signature, ...beyond] = childrenOf(readDer(raw), TAG.sequence);
  only(beyond);
  expectTag(signature, TAG.bitString);
  const parts = childrenOf(tbs, TAG.sequence);
  const [version, , inner, issuer, , subject] = parts;
  const [number, ...more] = childrenOf(version, contextTag(0));
  only(more);
  if (!expectTag(number, TAG.integer).value.equals(Buffer.from([2]))) throw new DerError('is not of version 3');
  if (!inner?.raw.equals(expectTag(algorithm, TAG.sequence).raw)) throw new DerError('names two signature algorithms');
  const box = parts[7];
  only(parts.slice(8));
  const [list, ...others] = childrenOf(box, contextTag(3));
  only(others);
  const [oid] = childrenOf(algorithm, TAG.sequence);
  const x509 = openedByNode(raw);
  return {
    x509,
    raw: x509.raw,
    publicKey: keyOf(x509),
    head: parts.slice(0, 7),
    issuer: expectTag(issuer, TAG.sequence).raw,
    subject: expectTag(subject, TAG.sequence).raw,
    from: new Date(x509.validFrom),
    to: new Date(x509.validTo),
    algorithm: oidOf(oid),
    extensions: readExtensions(list),
  };
}

function openedByNode(raw: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(raw);
  } catch (error) {
    throw new DerError('is damaged', { cause: error });
  }
}

function keyOf(certificate: X509Certificate): KeyObject {
  try {
    return certificate.publicKey;
  } catch (error) {
    throw new DerError('has a public key that cannot be read', { cause: error });
  }
}

function readExtensions(list: Der | undefined): Certificate['extensions'] {
  const found = new Map<string, Extension & { raw: Buffer }>();
  for (const extension of childrenOf(list, TAG.sequence)) {
    const [id, ...rest] = childrenOf(extension, TAG.sequence);
    const oid = oidOf(id);
    if (found.has(oid)) throw new DerError(`has the extension ${oid} twice`);
    const flag = rest.length > 1 ? expectTag(rest.shift(), TAG.boolean).value : undefined;
    if (flag && !flag.equals(Buffer.from([0xff]))) throw new DerError(`marks the extension ${oid} in a way that is not DER`);
    const [value, ...more] = rest;
    only(more);
    found.set(oid, { critical: flag !== undefined, value: expectTag(value, TAG.octetString).value, raw: extension.raw });
  }
  return found;
}

/** What a certificate's key may be used for. */
export interface Usage {
  /** Basic constraints, CA. */
  ca: boolean;
  /** How many intermediate authorities may follow. */
  pathLength?: number;
  /** Bits of key usage (RFC 5280, 4.2.1.3), where it is there: does it hold digitalSignature, keyCertSign? */
  keyUsage?: { signs: boolean; certifies: boolean };
  /** Object identifiers of the extended key usage, where it is there. */
  extended?: readonly string[];
}

/** @throws DerError */
export function usageOf({ extensions }: Certificate): Usage {
  const usage: Usage = { ca: false };
  const constraints = extensions.get(EXTENSION.basicConstraints);
  if (constraints) {
    const fields = childrenOf(readDer(constraints.value), TAG.sequence);
    if (fields[0]?.tag === TAG.boolean) usage.ca = fields.shift()?.value.equals(Buffer.from([0xff])) ?? false;
    const [length, ...rest] = fields;
    only(rest);
    if (length) {
      const { value } = expectTag(length, TAG.integer);
      if (value.length !== 1 || (value[0] as number) > 127) throw new DerError('has a path length that is none');
      usage.pathLength = value[0] as number;
    }
  }
  const bits = extensions.get(EXTENSION.keyUsage);
  if (bits) {
    const { value } = expectTag(readDer(bits.value), TAG.bitString);
    const first = value[1] ?? 0;
    usage.keyUsage = { signs: (first & 0x80) !== 0, certifies: (first & 0x04) !== 0 };
  }
  const extended = extensions.get(EXTENSION.extendedKeyUsage);
  if (extended) usage.extended = childrenOf(readDer(extended.value), TAG.sequence).map(oidOf);
  return usage;
}
