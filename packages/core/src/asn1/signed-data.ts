import { createHash, type KeyObject, verify, type X509Certificate } from 'node:crypto';
import { childrenOf, contextTag, type Der, DerError, der, expectTag, oidOf, only, readDer, TAG } from './der.ts';

/**
 * CMS SignedData (RFC 5652) of one signer with signed attributes, in DER. Stricter than the standard: a signature over the
 * bare content could be passed off as one over attributes and the other way round, so attributes are always asked for.
 */
export interface SignedData {
  /** Object identifier of what was signed. */
  contentType: string;
  content: Buffer;
  /** DER of the certificates that it carries. Whether any counts is for the caller to say. */
  certificates: readonly Buffer[];
  /** The certificate that the signer names: DER of its issuer's Name, and its serial number. */
  issuer: Buffer;
  serial: Buffer;
  attributes: ReadonlyMap<string, Der>;
  /** DER of the attributes as a SET, which is what the signature is over. */
  signedAttributes: Buffer;
  digest: { oid: string; hash: string };
  algorithm: SignatureAlgorithm & { oid: string };
  signature: Buffer;
}

interface SignatureAlgorithm {
  key: 'ec' | 'rsa';
  /** Absent where the algorithm leaves the hash to the digest algorithm. */
  hash?: string;
}

const OID = {
  signedData: '1.2.840.113549.1.7.2',
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  algorithmProtection: '1.2.840.113549.1.9.52',
} as const;

const HASHES: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const SIGNATURES: Record<string, SignatureAlgorithm> = {
  '1.2.840.10045.4.3.2': { key: 'ec', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', hash: 'sha512' },
  '1.2.840.113549.1.1.11': { key: 'rsa', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', hash: 'sha512' },
  // rsaEncryption leaves the hash to the digest algorithm.
  '1.2.840.113549.1.1.1': { key: 'rsa' },
};

/** Reads a ContentInfo that holds SignedData. @throws DerError */
export function readSignedData(contentInfo: Der | undefined): SignedData {
  const [type, wrapped, ...more] = childrenOf(contentInfo, TAG.sequence);
  only(more);
  if (oidOf(type) !== OID.signedData) throw new DerError('is not signed data');
  const [signedData, ...others] = childrenOf(wrapped, contextTag(0));
  only(others);

  const [version, digests, encapsulated, ...rest] = childrenOf(signedData, TAG.sequence);
  const certificates = rest[0]?.tag === contextTag(0) ? childrenOf(rest.shift(), contextTag(0)).map(({ raw }) => raw) : [];
  const [signers, ...unread] = rest;
  only(unread);
  const [signer, ...second] = childrenOf(signers, TAG.set);
  only(second);
  const [contentTypeOid, contentBox, ...afterContent] = childrenOf(encapsulated, TAG.sequence);
  only(afterContent);
  const contentType = oidOf(contentTypeOid);
  // RFC 5652, 5.1: 3 for content other than plain data.
  expectVersion(version, contentType === OID.data ? 1 : 3);
  const [octets, ...afterOctets] = childrenOf(contentBox, contextTag(0));
  only(afterOctets);
  const content = expectTag(octets, TAG.octetString).value;

  const [signerVersion, sid, digest, signed, algorithm, signature, ...unsigned] = childrenOf(signer, TAG.sequence);
  expectVersion(signerVersion, 1);
  // Attributes outside of the signature could say anything.
  only(unsigned);
  const [issuer, serial, ...afterSid] = childrenOf(sid, TAG.sequence);
  only(afterSid);
  const [listed, ...moreDigests] = childrenOf(digests, TAG.set);
  only(moreDigests);
  if (!listed?.raw.equals(expectTag(digest, TAG.sequence).raw)) throw new DerError('lists another digest algorithm than its signer uses');
  return {
    contentType,
    content,
    certificates,
    issuer: expectTag(issuer, TAG.sequence).raw,
    serial: expectTag(serial, TAG.integer).value,
    attributes: readAttributes(signed),
    signedAttributes: der(TAG.set, expectTag(signed, contextTag(0)).value),
    digest: { oid: algorithmOid(digest), hash: hashOf(digest) },
    algorithm: signatureOf(algorithm),
    signature: expectTag(signature, TAG.octetString).value,
  };
}

/** Whether the signer names this certificate, by issuer and serial number. @throws DerError */
export function isSigner({ issuer, serial }: SignedData, certificate: X509Certificate): boolean {
  const [tbs] = childrenOf(readDer(certificate.raw), TAG.sequence);
  const parts = childrenOf(tbs, TAG.sequence);
  const offset = parts[0]?.tag === contextTag(0) ? 1 : 0;
  return (parts[offset]?.value.equals(serial) ?? false) && (parts[offset + 2]?.raw.equals(issuer) ?? false);
}

/**
 * Why the content is not what the holder of a key signed, to go after "it"; undefined where it is.
 * The signed attributes must name the content's type and digest; where they name the algorithms too (RFC 6211), the same.
 * @throws DerError
 */
export function signatureMistake(data: SignedData, key: KeyObject): string | undefined {
  const { attributes, algorithm, digest, content, contentType } = data;
  if (oidOf(attributes.get(OID.contentType)) !== contentType) return 'signs another type of content';
  const signed = expectTag(attributes.get(OID.messageDigest), TAG.octetString).value;
  if (!createHash(digest.hash).update(content).digest().equals(signed)) return 'was altered: its content does not have the signed digest';
  if (!keepsAlgorithms(data)) return 'was altered: it names other algorithms than it was signed with';
  if (key.asymmetricKeyType !== algorithm.key) return "has a signature of another kind than the signer's key";
  return signatureIs(key, algorithm.hash ?? digest.hash, data) ? undefined : 'has a signature that is not by the key of the certificate';
}

function signatureIs(key: KeyObject, hash: string, { signedAttributes, signature }: SignedData): boolean {
  try {
    return verify(hash, signedAttributes, key, signature);
  } catch {
    return false;
  }
}

function keepsAlgorithms({ attributes, digest, algorithm }: SignedData): boolean {
  const attribute = attributes.get(OID.algorithmProtection);
  if (!attribute) return true;
  const [signedDigest, signedAlgorithm, ...more] = childrenOf(attribute, TAG.sequence);
  only(more);
  const [oid] = childrenOf(signedAlgorithm, contextTag(1));
  return algorithmOid(signedDigest) === digest.oid && oidOf(oid) === algorithm.oid;
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

function expectVersion(element: Der | undefined, version: number): void {
  if (!expectTag(element, TAG.integer).value.equals(Buffer.from([version]))) throw new DerError('has an unexpected version');
}

/** An AlgorithmIdentifier without parameters: absent, or NULL. @throws DerError */
function algorithmOid(element: Der | undefined): string {
  const [id, parameters, ...more] = childrenOf(element, TAG.sequence);
  only(more);
  if (parameters && expectTag(parameters, TAG.null).value.length > 0) throw new DerError('has a NULL that is not empty');
  return oidOf(id);
}

/** The name of a hash that counts. @throws DerError for any other, SHA-1 among them */
export function hashOf(element: Der | undefined): string {
  const hash = HASHES[algorithmOid(element)];
  if (!hash) throw new DerError('uses a hash other than SHA-256, SHA-384 and SHA-512');
  return hash;
}

function signatureOf(element: Der | undefined): SignedData['algorithm'] {
  const oid = algorithmOid(element);
  const found = SIGNATURES[oid];
  if (!found) throw new DerError('uses a signature algorithm other than ECDSA and RSA PKCS#1 with SHA-2');
  return { oid, ...found };
}
