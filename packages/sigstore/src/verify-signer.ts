import type { KeyObject } from 'node:crypto';
import { SovereignError } from '@sovereign-actions/core';
import { DerError } from '@sovereign-actions/core/asn1';
import type { ReadBundle } from './bundle-read.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { isIssuedBy, signerMistake } from './certificate-chain.ts';
import { type CertificateClaims, certificateClaims, identityOf } from './identity.ts';
import type { Signer } from './keys.ts';
import { type HashName, type KeyKind, keyHint, keyKindOf } from './public-key.ts';
import { ctTime } from './sct.ts';
import { type Trust, type TrustedCa, type TrustedIdentity, within } from './trust.ts';
import type { Say } from './verify.ts';

/** A key that may have made a signature: a trusted one, or the one of the bundle's certificate, of which nothing is believed yet. */
export interface Candidate extends KeyKind {
  name: string;
  publicKey: KeyObject;
  hash: HashName;
  certificate?: Certificate;
}

/** The keys that a bundle's signature is tried with. Those of a bundle without certificate are all trusted ones. */
export function candidatesOf({ certificate }: ReadBundle, trust: Trust, say: Say): Candidate[] {
  if (certificate === undefined) return trust.keys.map((key) => ({ ...key, ...keyKindOf(key.publicKey, key.name) }));
  try {
    const read = readCertificate(certificate);
    const name = 'the key of the certificate';
    return [{ name, publicKey: read.publicKey, ...keyKindOf(read.publicKey, name), certificate: read }];
  } catch (error) {
    say('certificate', 'broken', `The certificate of the signer cannot be used: ${reasonOf(error)}.`);
    return [];
  }
}

/** Says what a certificate that cannot be read is. An error of any other kind is thrown on. */
function reasonOf(error: unknown): string {
  if (error instanceof DerError) return `it ${error.message}`;
  if (error instanceof SovereignError) return error.message.replace(/\.$/, '');
  throw error;
}

/**
 * Which candidate made the signature. Every one is tried; the bundle's hint chooses none, and must not name another.
 * @param holds for each candidate, whether the signature is its own
 */
export function checkSigner(
  bundle: ReadBundle,
  candidates: readonly Candidate[],
  holds: readonly boolean[],
  say: Say,
): Candidate | undefined {
  const signer = candidates[holds.indexOf(true)];
  if (bundle.certificate === undefined) return checkKey(bundle, candidates, signer, say);
  if (!signer) say('signature', 'broken', 'The signature over this content was not made by the key of its certificate.');
  return signer;
}

function checkKey({ hint }: ReadBundle, keys: readonly Candidate[], key: Candidate | undefined, say: Say): Candidate | undefined {
  if (keys.length === 0) {
    say('key', 'unknown', 'The signer is unknown: the trust that was given holds no key.');
    say('signature', 'unknown', 'Without a trusted key the signature cannot be checked.');
    return undefined;
  }
  const claimed = keys.find(({ publicKey }) => keyHint(publicKey) === hint);
  if (!key) {
    if (claimed) say('key', 'holds', `The bundle names trusted key ${claimed.name}.`);
    else say('key', 'unknown', 'The signer is unknown: the bundle names none of the trusted keys.');
    say('signature', 'broken', 'The signature over this content was made by none of the trusted keys.');
    return undefined;
  }
  // Tools give hints of several kinds, and none is a proof. One that is understood must not be of another key.
  if (claimed && keyHint(key.publicKey) !== hint)
    say('key', 'broken', `The signature is of trusted key ${key.name}, but the bundle names trusted key ${claimed.name}.`);
  else say('key', 'holds', `The signer is trusted key ${key.name}.`);
  return key;
}

/** Who a certificate stands for, once everything about it holds. */
export interface CertifiedSigner {
  identity: TrustedIdentity;
  claims: CertificateClaims;
}

/**
 * Checks a certificate for the times at which witnesses saw its signature: issued by a declared authority, valid then, for code
 * signing, in a declared certificate transparency log where one is, and about a declared identity. Without a time nothing holds:
 * such a certificate is valid for minutes, and its key is worth nothing afterwards.
 */
export function checkCertificate(certificate: Certificate, times: readonly Date[], trust: Trust, say: Say): CertifiedSigner | undefined {
  const { certificateAuthorities = [], ctLogs = [], identities = [] } = trust;
  try {
    const issuers = certificateAuthorities.filter(({ chain: [issuer] }) => isIssuedBy(certificate, readCertificate(issuer.raw)));
    if (issuers.length === 0) {
      say('certificate', 'broken', 'The certificate of the signer was issued by no certificate authority that is trusted.');
      say('identity', 'unknown', 'The signer is unknown: nobody who is trusted says who it is.');
      return undefined;
    }
    if (times.length === 0) {
      say('certificate', 'broken', 'No witness that holds says when the certificate signed, so whether it was valid then is unknown.');
      return undefined;
    }
    const mistakes = issuers.map((authority) => mistakeAt(certificate, authority, times));
    const issuer = issuers[mistakes.indexOf(undefined)];
    if (!issuer) {
      say('certificate', 'broken', `The certificate of the signer does not count: it ${mistakes[0]}.`);
      return undefined;
    }
    say('certificate', 'holds', `${issuer.url} certified the signer, and the certificate was valid when it signed.`);
    if (ctLogs.length > 0) {
      const entered = ctTime(certificate, readCertificate(issuer.chain[0].raw), ctLogs);
      if (typeof entered === 'string') {
        say('certificate transparency', 'broken', `The certificate of the signer does not count: it ${entered}.`);
        return undefined;
      }
      say('certificate transparency', 'holds', `A trusted log took the certificate in at ${entered.at.toISOString()}.`);
    }
    return checkIdentity(certificateClaims(certificate), identities, say);
  } catch (error) {
    say('certificate', 'broken', `The certificate of the signer cannot be used: ${reasonOf(error)}.`);
    return undefined;
  }
}

function mistakeAt(certificate: Certificate, { chain, validFor }: TrustedCa, times: readonly Date[]): string | undefined {
  const outside = times.find((at) => !within(validFor, at));
  return outside
    ? `signed at ${outside.toISOString()}, when its certificate authority was not trusted`
    : signerMistake(certificate, chain, times);
}

function checkIdentity(claims: CertificateClaims, identities: readonly TrustedIdentity[], say: Say): CertifiedSigner | undefined {
  const { issuer, subject } = claims;
  const identity = identityOf(claims, identities);
  if (identity) {
    say('identity', 'holds', `The signer is trusted identity ${identity.name}: ${subject}, by ${issuer}.`);
    return { identity, claims };
  }
  say('identity', 'unknown', `The signer is unknown: ${JSON.stringify(subject.slice(0, 400))}, by ${issuer}.`);
  say('signer', 'broken', 'The signature is by none of the trusted identities.');
  return undefined;
}

/** Whether the signatures of a signer would count, as far as its key or its identity decide. */
export function isTrustedSigner({ publicKey, certificate }: Signer, { keys, identities = [] }: Trust): boolean {
  if (certificate) return identityOf(certificateClaims(readCertificate(certificate)), identities) !== undefined;
  return keys.some((key) => keyHint(key.publicKey) === keyHint(publicKey));
}
