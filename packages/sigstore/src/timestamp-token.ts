import { createHash, type X509Certificate } from 'node:crypto';
import {
  childrenOf,
  contextTag,
  type Der,
  DerError,
  der,
  expectTag,
  hashOf,
  isSigner,
  oidOf,
  only,
  readDer,
  readSignedData,
  type SignedData,
  signatureMistake,
  TAG,
} from '@sovereign-actions/core/asn1';
import type { TrustedAuthority } from './trust.ts';

/**
 * Verification of RFC 3161 responses (with RFC 5652 SignedData, RFC 5035 and 5816 certificate ids).
 * Written here because `@sigstore/verify` takes ECDSA tokens alone, and checks neither the extended key usage nor the
 * certificate id, and because nothing may stay unread: every byte of a token that verifies is either signed or compared.
 */

const OID = {
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const;

/** What is wrong with a token that no authority of those that count signed. */
export const STRANGE_AUTHORITY = 'it is of a timestamp authority that is not trusted';

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
    const authority = authorities.find(({ chain: [leaf] }) => isSigner(token.signed, leaf));
    if (!authority) return STRANGE_AUTHORITY;
    const stranger = token.signed.certificates.some((raw) => !authority.chain.some((certificate) => certificate.raw.equals(raw)));
    if (stranger) return "it carries a certificate that is not of the authority's chain";
    const wrong = signerMistake(token.signed, authority.chain[0]) ?? chainMistake(authority.chain, token.at);
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
  signed: SignedData;
}

function readToken(response: Uint8Array): Token {
  const [info, token, ...beyond] = childrenOf(readDer(response), TAG.sequence);
  const [status] = childrenOf(info, TAG.sequence);
  if (!expectTag(status, TAG.integer).value.equals(Buffer.from([0]))) throw new DerError('was not granted');
  only(beyond);
  const signed = readSignedData(token);
  if (signed.contentType !== OID.tstInfo) throw new DerError('is not a timestamp');
  return { ...readTstInfo(signed.content), signed };
}

function readTstInfo(content: Buffer): Pick<Token, 'at' | 'imprint' | 'nonce'> {
  const [version, policy, imprint, serial, time, ...rest] = childrenOf(readDer(content), TAG.sequence);
  if (!expectTag(version, TAG.integer).value.equals(Buffer.from([1]))) throw new DerError('has an unexpected version');
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

function signerMistake(signed: SignedData, leaf: X509Certificate): string | undefined {
  if (!namesCertificate(signed.attributes, leaf)) return 'it does not name the certificate of its signer';
  const mistake = signatureMistake(signed, leaf.publicKey);
  return mistake && `it ${mistake}`;
}

/** ESSCertID: the signer signed the hash of its own certificate, so that no other certificate of the same key can take its place. */
function namesCertificate(attributes: SignedData['attributes'], leaf: X509Certificate): boolean {
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
