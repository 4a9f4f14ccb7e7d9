import { subjectFits } from '@sovereign-actions/core';
import { childrenOf, contextTag, DerError, expectTag, oidOf, only, readDer, TAG } from '@sovereign-actions/core/asn1';
import { type Certificate, EXTENSION } from './certificate.ts';
import type { TrustedIdentity } from './trust.ts';

/** Fulcio's arc of object identifiers (its docs/oid-info.md). */
const FULCIO = '1.3.6.1.4.1.57264.1';
const OTHER_NAME = `${FULCIO}.7`;
const ISSUER = `${FULCIO}.8`;
/** The issuer as it was written before: raw text, no DER. */
const OLD_ISSUER = `${FULCIO}.1`;

/** What Fulcio took from the job's token, by the last arc of the extension. */
const CLAIMS = {
  buildSignerUri: 9,
  buildSignerDigest: 10,
  runnerEnvironment: 11,
  sourceRepositoryUri: 12,
  sourceRepositoryDigest: 13,
  sourceRepositoryRef: 14,
  sourceRepositoryId: 15,
  sourceRepositoryOwnerUri: 16,
  sourceRepositoryOwnerId: 17,
  buildConfigUri: 18,
  buildConfigDigest: 19,
  buildTrigger: 20,
  runInvocationUri: 21,
  sourceRepositoryVisibility: 22,
  deploymentEnvironment: 23,
  tokenSubject: 24,
} as const;

/** Who a certificate of Fulcio is about. Absent is what it does not say; nothing is derived. */
export type CertificateClaims = {
  /** The OIDC issuer that vouched. */
  issuer: string;
  /** The one subject alternative name. */
  subject: string;
  subjectType: 'uri' | 'email' | 'other';
} & Partial<Record<keyof typeof CLAIMS, string>>;

/** Reads who a certificate is about. Whether it counts is for its chain to say. @throws DerError */
export function certificateClaims(certificate: Certificate): CertificateClaims {
  const { extensions } = certificate;
  const text = (arc: number): string | undefined => {
    const extension = extensions.get(`${FULCIO}.${arc}`);
    return extension && plain(expectTag(readDer(extension.value), TAG.utf8String).value);
  };
  const old = extensions.get(OLD_ISSUER);
  const [oldIssuer, newIssuer] = [old && plain(old.value), extensions.has(ISSUER) ? text(8) : undefined];
  const issuer = newIssuer ?? oldIssuer;
  if (issuer === undefined) throw new DerError('does not say which issuer vouched for its subject');
  if (oldIssuer !== undefined && oldIssuer !== issuer) throw new DerError('names two issuers');
  const claims: CertificateClaims = { issuer, ...subjectOf(certificate) };
  for (const [name, arc] of Object.entries(CLAIMS)) {
    const value = text(arc);
    if (value !== undefined) claims[name as keyof typeof CLAIMS] = value;
  }
  return claims;
}

/** The subject alternative name (RFC 5280, 4.2.1.6), of which there must be one. */
function subjectOf({ extensions }: Certificate): Pick<CertificateClaims, 'subject' | 'subjectType'> {
  const extension = extensions.get(EXTENSION.subjectAlternativeName);
  const [name, ...more] = extension ? childrenOf(readDer(extension.value), TAG.sequence) : [];
  if (!name || more.length > 0) throw new DerError(`has ${name ? more.length + 1 : 'no'} subject alternative names, where one is expected`);
  if (name.tag === contextTag(6, false)) return { subjectType: 'uri', subject: ascii(name.value) };
  if (name.tag === contextTag(1, false)) return { subjectType: 'email', subject: ascii(name.value) };
  if (name.tag !== contextTag(0))
    throw new DerError('has a subject alternative name that is neither a URI, nor an e-mail address, nor of Fulcio');
  const [type, box, ...rest] = childrenOf(name, contextTag(0));
  only(rest);
  if (oidOf(type) !== OTHER_NAME) throw new DerError('has a subject alternative name of an unknown type');
  const [value, ...others] = childrenOf(box, contextTag(0));
  only(others);
  return { subjectType: 'other', subject: plain(expectTag(value, TAG.utf8String).value) };
}

/** UTF-8 without control, format and line characters: what a person reads is what is compared. */
function plain(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (text === '' || !Buffer.from(text).equals(bytes) || /[\p{C}\p{Zl}\p{Zp}]/u.test(text))
    throw new DerError('holds text that cannot be read');
  return text;
}

/** IA5String of what can be printed. */
function ascii(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  if (!/^[!-~]+$/.test(text)) throw new DerError('has a subject alternative name with other characters than those of an address');
  return text;
}

/** The declared identity that a certificate is about: same issuer, and a subject that fits. */
export const identityOf = (
  { issuer, subject }: Pick<CertificateClaims, 'issuer' | 'subject'>,
  identities: readonly TrustedIdentity[],
): TrustedIdentity | undefined => identities.find((identity) => identity.issuer === issuer && subjectFits(identity.subject, subject));
