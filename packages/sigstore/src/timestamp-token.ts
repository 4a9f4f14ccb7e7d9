import { createHash, type KeyObject, verify, type X509Certificate } from 'node:crypto';
import { childrenOf, contextTag, type Der, DerError, der, expectTag, oidOf, readDer, TAG } from './der.ts';
import type { TrustedAuthority } from './trust.ts';

/**
 * Verification of RFC 3161 responses (with RFC 5652 SignedData, RFC 5035 and 5816 certificate ids).
 * Written here because `@sigstore/verify` takes ECDSA tokens alone, and checks neither the extended key usage nor the
 * certificate id, and because nothing may stay unread: every byte of a token that verifies is either signed or compared.
 */

const OID = {
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  rsaEncryption: '1.2.840.113549.1.1.1',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const;

const HASHES: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** The hash and key type of each signature algorithm; rsaEncryption leaves the hash to the digest algorithm. */
const SIGNATURES: Record<string, { key: 'ec' | 'rsa'; hash?: string }> = {
  '1.2.840.10045.4.3.2': { key: 'ec', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', hash: 'sha512' },
  '1.2.840.113549.1.1.11': { key: 'rsa', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', hash: 'sha512' },
  [OID.rsaEncryption]: { key: 'rsa' },
};

/** What a timestamp says, once it is known to hold. */
export interface VerifiedTimestamp {
  /** When the authority saw the data; to the millisecond at most. */
  at: Date;
  authority: TrustedAuthority;
}

/**
 * Verifies a response over `data` against the authorities that count.
 * Gives what it says, or a string that tells what is wrong with it ("it …"). Never throws.
 * @param nonce big-endian; where given, the token must carry exactly this one
 */
export function verifyTimestamp(
  response: Uint8Array,
  data: Uint8Array,
  authorities: readonly TrustedAuthority[],
  nonce?: Uint8Array,
): VerifiedTimestamp | string {
  try {
    const token = readToken(response);
    const imprint = createHash(token.imprint.hash).update(data).digest();
    if (!imprint.equals(token.imprint.digest)) return 'it is over something else than this signature';
    if (nonce !== undefined && !(token.nonce && trimmed(token.nonce).equals(trimmed(nonce))))
      return 'it answers another request: its nonce differs';
    const authority = authorities.find(({ chain: [leaf] }) => isSigner(token, leaf));
    if (!authority) return "it is not signed by the boundary's timestamp authority";
    const stranger = token.certificates.some((raw) => !authority.chain.some((certificate) => certificate.raw.equals(raw)));
    if (stranger) return "it carries a certificate that is not of the authority's chain";
    const wrong = signatureMistake(token, authority.chain[0]) ?? chainMistake(authority.chain, token.at);
    return wrong ?? { at: token.at, authority };
  } catch (error) {
    if (error instanceof DerError) return `it ${error.message}`;
    throw error;
  }
}

/** The token of a response, granted, without the free text that the service may have put around it. @throws DerError */
export function bareResponse(response: Uint8Array): Buffer {
  const [, token] = childrenOf(readDer(response), TAG.sequence);
  return der(TAG.sequence, der(TAG.sequence, Buffer.from([TAG.integer, 1, 0])), expectTag(token, TAG.sequence).raw);
}

/** Why a service did not grant a timestamp: its status and text, or undefined where it did. @throws DerError */
export function refusalOf(response: Uint8Array): string | undefined {
  const [info] = childrenOf(readDer(response), TAG.sequence);
  const [status, ...rest] = childrenOf(info, TAG.sequence);
  const code = expectTag(status, TAG.integer).value;
  if (code.length === 1 && code[0] === 0) return undefined;
  const words = rest
    .filter(({ tag }) => tag === TAG.sequence)
    .flatMap((text) => childrenOf(text, TAG.sequence))
    .map(({ value }) =>
      value
        .toString('latin1')
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .slice(0, 200),
    );
  return [`status ${code.toString('hex')}`, ...words].join(', ');
}

interface Token {
  at: Date;
  imprint: { hash: string; digest: Buffer };
  nonce: Buffer | undefined;
  /** DER of the TSTInfo. */
  content: Buffer;
  issuer: Buffer;
  serial: Buffer;
  attributes: Map<string, Der>;
  /** DER of the signed attributes as a SET, which is what the signature is over. */
  signedAttributes: Buffer;
  digestHash: string;
  algorithm: { key: 'ec' | 'rsa'; hash?: string };
  signature: Buffer;
  certificates: Buffer[];
}

function readToken(response: Uint8Array): Token {
  const [info, token, ...beyond] = childrenOf(readDer(response), TAG.sequence);
  const [status] = childrenOf(info, TAG.sequence);
  if (!expectTag(status, TAG.integer).value.equals(Buffer.from([0]))) throw new DerError('was not granted');
  only(beyond);
  const [type, wrapped, ...more] = childrenOf(token, TAG.sequence);
  only(more);
  if (oidOf(type) !== OID.signedData) throw new DerError('is not signed data');
  const [signedData, ...others] = childrenOf(wrapped, contextTag(0));
  only(others);

  const [version, digests, encapsulated, ...rest] = childrenOf(signedData, TAG.sequence);
  expectInteger(version, 3);
  const certificates = rest[0]?.tag === contextTag(0) ? childrenOf(rest.shift(), contextTag(0)).map(({ raw }) => raw) : [];
  const [signers, ...unread] = rest;
  only(unread);
  const [signer, ...second] = childrenOf(signers, TAG.set);
  only(second);
  const [contentType, contentBox, ...afterContent] = childrenOf(encapsulated, TAG.sequence);
  only(afterContent);
  if (oidOf(contentType) !== OID.tstInfo) throw new DerError('is not a timestamp');
  const [octets, ...afterOctets] = childrenOf(contentBox, contextTag(0));
  only(afterOctets);
  const content = expectTag(octets, TAG.octetString).value;

  const [signerVersion, sid, digest, signed, algorithm, signature, ...unsigned] = childrenOf(signer, TAG.sequence);
  expectInteger(signerVersion, 1);
  // Attributes outside of the signature could say anything.
  only(unsigned);
  const [issuer, serial, ...afterSid] = childrenOf(sid, TAG.sequence);
  only(afterSid);
  const [listed, ...moreDigests] = childrenOf(digests, TAG.set);
  only(moreDigests);
  if (!listed?.raw.equals(expectTag(digest, TAG.sequence).raw)) throw new DerError('lists another digest algorithm than its signer uses');
  const { value: attributes } = expectTag(signed, contextTag(0));
  return {
    ...readTstInfo(content),
    content,
    issuer: expectTag(issuer, TAG.sequence).raw,
    serial: expectTag(serial, TAG.integer).value,
    attributes: readAttributes(signed),
    signedAttributes: der(TAG.set, attributes),
    digestHash: hashOf(digest),
    algorithm: algorithmOf(algorithm),
    signature: expectTag(signature, TAG.octetString).value,
    certificates,
  };
}

function readTstInfo(content: Buffer): Pick<Token, 'at' | 'imprint' | 'nonce'> {
  const [version, policy, imprint, serial, time, ...rest] = childrenOf(readDer(content), TAG.sequence);
  expectInteger(version, 1);
  oidOf(policy);
  expectTag(serial, TAG.integer);
  const [hash, digest, ...more] = childrenOf(imprint, TAG.sequence);
  only(more);
  return {
    at: timeOf(time),
    imprint: { hash: hashOf(hash), digest: expectTag(digest, TAG.octetString).value },
    nonce: rest.find(({ tag }) => tag === TAG.integer)?.value,
  };
}

function readAttributes(signed: Der | undefined): Map<string, Der> {
  const attributes = new Map<string, Der>();
  for (const attribute of childrenOf(signed, contextTag(0))) {
    const [type, values, ...more] = childrenOf(attribute, TAG.sequence);
    only(more);
    const [value, ...second] = childrenOf(values, TAG.set);
    only(second);
    const oid = oidOf(type);
    if (!value || attributes.has(oid)) throw new DerError(`has the attribute ${oid} ${value ? 'twice' : 'without a value'}`);
    attributes.set(oid, value);
  }
  return attributes;
}

/** Whether the token names this certificate, by issuer and serial number and by the hash that its signer signed. */
function isSigner(token: Token, leaf: X509Certificate): boolean {
  const [tbs] = childrenOf(readDer(leaf.raw), TAG.sequence);
  const parts = childrenOf(tbs, TAG.sequence);
  const offset = parts[0]?.tag === contextTag(0) ? 1 : 0;
  return (parts[offset]?.value.equals(token.serial) ?? false) && (parts[offset + 2]?.raw.equals(token.issuer) ?? false);
}

function signatureMistake(token: Token, leaf: X509Certificate): string | undefined {
  const { attributes, algorithm, digestHash } = token;
  if (oidOf(attributes.get(OID.contentType)) !== OID.tstInfo) return 'it signs another type of content';
  const digest = expectTag(attributes.get(OID.messageDigest), TAG.octetString).value;
  if (!createHash(digestHash).update(token.content).digest().equals(digest))
    return 'it was altered: its content does not have the signed digest';
  if (!namesCertificate(attributes, leaf)) return 'it does not name the certificate of its signer';
  if (leaf.publicKey.asymmetricKeyType !== algorithm.key) return "its signature is of another kind than the authority's key";
  if (!signatureIs(leaf.publicKey, algorithm.hash ?? digestHash, token.signedAttributes, token.signature))
    return "its signature is not the authority's";
  return undefined;
}

function signatureIs(key: KeyObject, hash: string, data: Buffer, signature: Buffer): boolean {
  try {
    return verify(hash, data, key, signature);
  } catch {
    return false;
  }
}

/** ESSCertID: the signer signed the hash of its own certificate, so that no other certificate of the same key can take its place. */
function namesCertificate(attributes: Map<string, Der>, leaf: X509Certificate): boolean {
  const v2 = attributes.get(OID.signingCertificateV2);
  const [list] = childrenOf(v2 ?? attributes.get(OID.signingCertificate), TAG.sequence);
  const [first] = childrenOf(list, TAG.sequence);
  const fields = childrenOf(first, TAG.sequence);
  // In V2 the hash algorithm is there only where it is not SHA-256.
  const named = v2 && fields[0]?.tag === TAG.sequence ? hashOf(fields.shift()) : v2 ? 'sha256' : 'sha1';
  return createHash(named).update(leaf.raw).digest().equals(expectTag(fields[0], TAG.octetString).value);
}

/** Why a chain, leaf first, does not stand for timestamps of that time; undefined where it does. @throws DerError */
export function chainMistake(chain: TrustedAuthority['chain'], at: Date): string | undefined {
  const [leaf] = chain;
  if (!isForTimestampsOnly(leaf)) return "the authority's certificate is not for timestamps alone (extended key usage, critical)";
  for (const [index, certificate] of chain.entries()) {
    if (at.getTime() < Date.parse(certificate.validFrom) || at.getTime() > Date.parse(certificate.validTo)) {
      return `its time ${at.toISOString()} is outside of the validity of certificate ${index + 1} of the authority's chain`;
    }
    const issuer = chain[index + 1];
    if (issuer && !(issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey))) {
      return `certificate ${index + 1} of the authority's chain was not issued by the next one`;
    }
  }
  return undefined;
}

/** RFC 3161, 2.3: the extended key usage must be critical and hold nothing but timeStamping. */
function isForTimestampsOnly(leaf: X509Certificate): boolean {
  const [tbs] = childrenOf(readDer(leaf.raw), TAG.sequence);
  const box = childrenOf(tbs, TAG.sequence).find(({ tag }) => tag === contextTag(3));
  const [extensions] = box ? childrenOf(box, contextTag(3)) : [];
  for (const extension of extensions ? childrenOf(extensions, TAG.sequence) : []) {
    const [id, critical, value] = childrenOf(extension, TAG.sequence);
    if (oidOf(id) !== OID.extendedKeyUsage) continue;
    if (critical?.tag !== TAG.boolean || value?.tag !== TAG.octetString) return false;
    const usages = childrenOf(readDer(value.value), TAG.sequence).map(oidOf);
    return usages.length === 1 && usages[0] === OID.timeStamping;
  }
  return false;
}

function only(rest: readonly Der[]): void {
  if (rest.length > 0) throw new DerError('holds more than belongs there');
}

function expectInteger(element: Der | undefined, value: number): void {
  if (!expectTag(element, TAG.integer).value.equals(Buffer.from([value]))) throw new DerError('has an unexpected version');
}

/** An AlgorithmIdentifier without parameters: absent, or NULL. */
function algorithmOid(element: Der | undefined): string {
  const [id, parameters, ...more] = childrenOf(element, TAG.sequence);
  only(more);
  if (parameters && expectTag(parameters, TAG.null).value.length > 0) throw new DerError('has a NULL that is not empty');
  return oidOf(id);
}

function hashOf(element: Der | undefined): string {
  const hash = HASHES[algorithmOid(element)];
  if (!hash) throw new DerError('uses a hash other than SHA-256, SHA-384 and SHA-512');
  return hash;
}

function algorithmOf(element: Der | undefined): Token['algorithm'] {
  const algorithm = SIGNATURES[algorithmOid(element)];
  if (!algorithm) throw new DerError('uses a signature algorithm other than ECDSA and RSA PKCS#1 with SHA-2');
  return algorithm;
}

function timeOf(element: Der | undefined): Date {
  const text = expectTag(element, TAG.generalizedTime).value.toString('latin1');
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/.exec(text);
  const iso =
    match && `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}.${(match[7] ?? '').slice(0, 3).padEnd(3, '0')}Z`;
  const date = new Date(iso || Number.NaN);
  if (Number.isNaN(date.getTime()) || date.toISOString() !== iso) throw new DerError('has a time that does not exist');
  return date;
}

/** An INTEGER's bytes without the leading zeros, to compare nonces. */
function trimmed(bytes: Uint8Array): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  return Buffer.from(bytes.subarray(start < 0 ? bytes.length : start));
}
