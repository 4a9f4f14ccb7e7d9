import type { KeyObject } from 'node:crypto';
import { DerError } from '@sovereign-actions/core/asn1';
import { type Certificate, CODE_SIGNING, EXTENSION, readCertificate, type Usage, usageOf } from './certificate.ts';
import type { Chain } from './trust.ts';

/**
 * Validation of a code-signing certificate up to a declared chain (RFC 5280, section 6, for a path that is given).
 * Written here because `@sigstore/verify` looks neither at key usages, nor at critical extensions, nor at name constraints, nor
 * at whether the leaf is itself an authority. What this does not process it refuses.
 */

/** Extensions that may be critical, because their content is checked here. Name constraints are refused, critical or not. */
const PROCESSED: readonly string[] = [
  EXTENSION.keyUsage,
  EXTENSION.subjectAlternativeName,
  EXTENSION.basicConstraints,
  EXTENSION.extendedKeyUsage,
];

/** ECDSA and RSA PKCS#1 with SHA-2, and Ed25519. */
const SIGNATURES: readonly string[] = [
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.3.101.112',
];

const ANY_USAGE = '2.5.29.37.0';

/**
 * Why a certificate is not one that the authority issued to sign with, and that was valid at each of these times, to go after
 * "it"; undefined where it is.
 * @throws DerError
 */
export function signerMistake(leaf: Certificate, chain: Chain, times: readonly Date[]): string | undefined {
  const authorities = chain.map(({ raw }) => readCertificate(raw));
  return leafMistake(leaf) ?? pathMistake([leaf, ...authorities], times) ?? authoritiesMistake(authorities);
}

/** Why a chain is not one of an authority that issues certificates for signing, each issued by the next. @throws DerError */
export function caChainMistake(chain: Chain, at: Date): string | undefined {
  const authorities = chain.map(({ raw }) => readCertificate(raw));
  return authoritiesMistake(authorities) ?? pathMistake(authorities, [at]);
}

function leafMistake(leaf: Certificate): string | undefined {
  const { ca, keyUsage, extended } = usageOf(leaf);
  if (ca || keyUsage?.certifies) return 'is itself a certificate authority, not a signer';
  if (!keyUsage?.signs) return 'is not for signatures (key usage)';
  return extended?.includes(CODE_SIGNING) ? undefined : 'is not for code signing (extended key usage)';
}

function authoritiesMistake(authorities: readonly Certificate[]): string | undefined {
  for (const [index, authority] of authorities.entries()) {
    const wrong = authorityMistake(usageOf(authority), authority, index);
    if (wrong) return `comes from an authority of which certificate ${index + 1} ${wrong}`;
  }
  return undefined;
}

/** @param below how many authorities stand between this one and the signer */
function authorityMistake({ ca, pathLength, keyUsage, extended }: Usage, { publicKey }: Certificate, below: number): string | undefined {
  if (!ca) return 'is not a certificate authority';
  if (keyUsage && !keyUsage.certifies) return 'may not issue certificates (key usage)';
  if (pathLength !== undefined && pathLength < below) return 'allows fewer authorities below it (path length)';
  if (extended && !extended.includes(CODE_SIGNING) && !extended.includes(ANY_USAGE)) return 'is not for code signing (extended key usage)';
  return isStrong(publicKey) ? undefined : 'has a key that is too weak or of an unknown kind';
}

function isStrong({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): boolean {
  if (type === 'rsa') return (details?.modulusLength ?? 0) >= 2048;
  return type === 'ed25519' || (type === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? ''));
}

/** Each certificate issued by the next, all valid at all times. The last one is trusted as it stands. */
function pathMistake(path: readonly Certificate[], times: readonly Date[]): string | undefined {
  for (const [index, certificate] of path.entries()) {
    const which = index === 0 ? '' : 'comes from an authority that ';
    const unread = [...certificate.extensions].find(
      ([oid, { critical }]) => oid === EXTENSION.nameConstraints || (critical && !PROCESSED.includes(oid)),
    );
    if (unread) return `${which}has the extension ${unread[0]}, which nothing here can honour`;
    if (!SIGNATURES.includes(certificate.algorithm))
      return `${which}is signed with another algorithm than ECDSA, RSA or Ed25519 with SHA-2`;
    const late = times.find((at) => at < certificate.from || at > certificate.to);
    if (late) {
      return `${which}was not valid at ${late.toISOString()} (valid from ${certificate.from.toISOString()} to ${certificate.to.toISOString()})`;
    }
    const issuer = path[index + 1];
    if (issuer && !isIssuedBy(certificate, issuer)) return `${which}was not issued by the declared certificate authority`;
  }
  return undefined;
}

/** Whether one certificate was issued by the other: by name, by what that one is for, and by signature. @throws DerError */
export function isIssuedBy({ x509, issuer }: Certificate, authority: Certificate): boolean {
  if (!issuer.equals(authority.subject) || !x509.checkIssued(authority.x509)) return false;
  try {
    return x509.verify(authority.publicKey);
  } catch (error) {
    throw new DerError('has a signature that cannot be checked', { cause: error });
  }
}
