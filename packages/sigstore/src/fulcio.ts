import { createPublicKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { type GuardedFetch, isObject, messageOf, parseStrictJson, StrictJsonError } from '@sovereign-actions/core';
import { contextTag, DerError, der, derInteger, derOid, TAG } from '@sovereign-actions/core/asn1';
import { type Certificate, readCertificate } from './certificate.ts';
import { isIssuedBy, signerMistake } from './certificate-chain.ts';
import { signingError } from './errors.ts';
import { isSilence, post, quoted } from './http.ts';
import { spkiOf } from './public-key.ts';
import { ctTime } from './sct.ts';
import type { TrustedCa, TrustedCtLog } from './trust.ts';

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';

/** A Fulcio that the boundary declares, with what its answers are checked against. */
export interface CertificateService {
  ca: TrustedCa;
  ctLogs: readonly TrustedCtLog[];
}

/**
 * Has Fulcio certify a P-256 key for a job token (`POST /api/v2/signingCert`), and checks the certificate before it counts: for this
 * key, issued by the declared authority for code signing, valid now, and in the declared certificate transparency log.
 * A signing request proves possession of the key, because it needs no guess at which claim Fulcio takes for the subject.
 * @throws CERTIFICATE_UNAVAILABLE, CERTIFICATE_WRONG, EGRESS_REFUSED; none of them quotes the token
 */
export async function certify(
  fetch: GuardedFetch,
  { ca, ctLogs }: CertificateService,
  key: KeyObject,
  token: string,
  now: number,
): Promise<Certificate> {
  const unavailable = (what: string, fix: string, cause?: unknown) =>
    signingError('CERTIFICATE_UNAVAILABLE', `Fulcio ${ca.url} ${what}.`, fix, { cause });
  const request = {
    credentials: { oidcIdentityToken: token },
    certificateSigningRequest: Buffer.from(signingRequest(key)).toString('base64'),
  };
  const answer = await post(
    fetch,
    `${ca.url.replace(/\/+$/, '')}/api/v2/signingCert`,
    'application/json',
    JSON.stringify(request),
    'certificate of the signer',
  ).catch((error) => {
    throw isSilence(error)
      ? unavailable(`did not answer: ${messageOf(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
      : error;
  });
  if (answer.status !== 200 && answer.status !== 201) {
    throw unavailable(
      `answered with status ${answer.status}${quoted(withoutToken(answer.body, token))}`,
      'Check that its configuration names the issuer of this job\'s tokens, with the audience of "signing.fulcio.audience".',
    );
  }
  const certificate = certificateIn(answer.body);
  const wrong = typeof certificate === 'string' ? certificate : mistakeOf(certificate, { ca, ctLogs }, key, now);
  if (typeof certificate === 'string' || wrong !== undefined) {
    throw signingError(
      'CERTIFICATE_WRONG',
      `The certificate that Fulcio ${ca.url} gave cannot be used: it ${wrong}.`,
      'Check that "signing.fulcio.chain" and "ct-log" are those of this Fulcio, and the clock of this machine.',
    );
  }
  return certificate;
}

/** A service that repeats what it was sent must not bring it into a message: the log's mask knows the token as a whole alone. */
function withoutToken(body: Buffer, token: string): Buffer {
  return Buffer.from([token, ...token.split('.')].reduce((text, part) => text.replaceAll(part, '***'), body.toString('utf8')));
}

/** A certification request (RFC 2986) without a subject, in PEM: the subject is the token's. */
function signingRequest(key: KeyObject): string {
  const info = der(TAG.sequence, derInteger(0), der(TAG.sequence), spkiOf(createPublicKey(key)), der(contextTag(0)));
  const signature = der(TAG.bitString, Buffer.from([0]), sign('sha256', info, key));
  const request = der(TAG.sequence, info, der(TAG.sequence, derOid(ECDSA_WITH_SHA256)), signature).toString('base64');
  return `-----BEGIN CERTIFICATE REQUEST-----\n${request.replaceAll(/(.{64})/g, '$1\n').trimEnd()}\n-----END CERTIFICATE REQUEST-----\n`;
}

/** The first certificate of the chain in an answer, or what is wrong with it, to go after "it". */
function certificateIn(body: Buffer): Certificate | string {
  try {
    const answer = parseStrictJson(body.toString('utf8'));
    // Detached is the answer without, or beside, a certificate transparency log.
    const { signedCertificateEmbeddedSct, signedCertificateDetachedSct } = isObject(answer) ? answer : {};
    const found = signedCertificateEmbeddedSct ?? signedCertificateDetachedSct;
    const chain = isObject(found) && isObject(found.chain) ? found.chain.certificates : undefined;
    const [pem] = Array.isArray(chain) ? chain : [];
    if (typeof pem !== 'string') return 'is not in the answer';
    return readCertificate(new X509Certificate(pem).raw);
  } catch (error) {
    if (error instanceof StrictJsonError) return 'came in an answer that is not JSON, or names a field twice';
    return error instanceof DerError ? error.message : 'is damaged';
  }
}

/** Why a certificate cannot be signed with, to go after "it"; undefined where it can. What cannot be read is a mistake too. */
function mistakeOf(certificate: Certificate, { ca, ctLogs }: CertificateService, key: KeyObject, now: number): string | undefined {
  try {
    if (!spkiOf(certificate.publicKey).equals(spkiOf(createPublicKey(key)))) return 'is for another key';
    const issuer = readCertificate(ca.chain[0].raw);
    if (!isIssuedBy(certificate, issuer)) return 'was not issued by the declared certificate authority';
    // Fulcio's clock may be ahead of this one by less than it takes to sign.
    const wrong = signerMistake(certificate, ca.chain, [new Date(Math.max(now, Math.min(certificate.from.getTime(), now + SKEW_MS)))]);
    if (wrong !== undefined || ctLogs.length === 0) return wrong;
    const entered = ctTime(certificate, issuer, ctLogs);
    return typeof entered === 'string' ? entered : undefined;
  } catch (error) {
    if (error instanceof DerError) return error.message;
    throw error;
  }
}

/** Milliseconds that Fulcio's clock may be ahead of this one. */
const SKEW_MS = 60_000;
