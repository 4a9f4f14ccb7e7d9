import type { Context } from '@sovereign-actions/core';
import {
  isTrustedSigner,
  parseTrust,
  publicKeyPem,
  type Signer,
  signingError,
  type Trust,
  trustFromBoundary,
} from '@sovereign-actions/sigstore';
import { signVerifyError } from './errors.ts';

const MAX_TRUST = 1024 * 1024;

/**
 * Whose signatures count. A trust file narrows or stands in for what the boundary declares, and never widens it: its keys
 * and identities must be those of the boundary where there are any (for a KMS key it holds the public half under the key's name),
 * and log, timestamp authority and certificate authority are the boundary's where it names them.
 * @param offline whether KMS must not be asked
 * @throws TRUST_MISSING, KEY_OUTSIDE, IDENTITY_OUTSIDE, and those of the trust file and of KMS
 */
export async function trustOf({ boundary, files, aws }: Context, file: string | undefined, offline = false): Promise<Trust> {
  const declared = boundary.signing?.keys ?? [];
  const identities = boundary.signing?.identities ?? [];
  if (file === undefined) {
    if (declared.length === 0 && identities.length === 0)
      throw signVerifyError(
        'TRUST_MISSING',
        `The boundary (${boundary.source}) declares no key or identity whose signatures count.`,
        'Declare them under "signing.keys" or "signing.identities", or name a trust file with the input "trust".',
      );
    return trustFromBoundary(boundary, files, offline ? undefined : aws);
  }
  const given = parseTrust(await files.readText(file, MAX_TRUST), file);
  if (given.keys.length === 0 && !given.identities?.length)
    throw signVerifyError(
      'TRUST_MISSING',
      `${file} holds no key and no identity.`,
      'Give a trust file of this product or a PEM public key; a trusted root alone has none.',
    );
  const kms = declared.filter((key) => 'kms' in key);
  // Only the local half of the boundary is asked: a trust file is what one has where KMS cannot be asked.
  const local = await trustFromBoundary(
    { ...boundary, signing: { ...boundary.signing, keys: declared.filter((key) => !('kms' in key)) } },
    files,
  );
  const names = new Map(local.keys.map(({ name, publicKey }) => [publicKeyPem(publicKey), name]));
  const closed = declared.length > 0 || identities.length > 0;
  const keys = given.keys.map(({ name, publicKey }) => {
    // A policy goes by names, so a key is called what the boundary calls it.
    const known = names.get(publicKeyPem(publicKey)) ?? kms.find((key) => key.name === name)?.name;
    if (known === undefined && closed)
      throw signingError(
        'KEY_OUTSIDE',
        `Key "${name}" of ${file} is none of the keys whose signatures count in this boundary (${declared.map((key) => key.name).join(', ')}).`,
        'Declare it under "signing.keys", where the change is reviewed. In a trust file, the public half of a KMS key has the name of that key.',
      );
    return { name: known ?? name, publicKey };
  });
  const certified = (given.identities ?? []).map((identity) => {
    const { name, issuer, subject } = identity;
    const known = identities.find((declared) => declared.issuer === issuer && declared.subject === subject);
    if (!known && closed)
      throw signingError(
        'IDENTITY_OUTSIDE',
        `Identity "${name}" of ${file} is none of the identities whose signatures count in this boundary (${identities.map((declared) => declared.name).join(', ')}).`,
        'Declare it under "signing.identities", issuer and subject character by character, where the change is reviewed.',
      );
    return known ?? identity;
  });
  const { fulcio, rekor, timestamp, 'trusted-root': root } = boundary.signing ?? {};
  // A trusted root of the boundary names all of them. Authority and certificate transparency log go together: one without the
  // other would be another demand.
  const authority = (root ?? fulcio) === undefined ? given : local;
  return {
    keys,
    identities: certified,
    certificateAuthorities: authority.certificateAuthorities ?? [],
    ctLogs: authority.ctLogs ?? [],
    logs: (root ?? rekor) === undefined ? given.logs : local.logs,
    authorities: (root ?? timestamp) === undefined ? given.authorities : local.authorities,
  };
}

/** Refuses to sign as somebody whose signature this very step would not accept. @throws KEY_OUTSIDE, IDENTITY_OUTSIDE */
export function refuseUntrusted(signer: Signer, trust: Trust): void {
  if (isTrustedSigner(signer, trust)) return;
  if (signer.certificate)
    throw signingError(
      'IDENTITY_OUTSIDE',
      `The signatures of ${signer.name} would not count: it is none of the trusted identities (${trust.identities?.map(({ name }) => name).join(', ') || 'there are none'}).`,
      'Sign in the workflow that is trusted, or declare this one under "signing.identities".',
    );
  throw signingError(
    'KEY_OUTSIDE',
    `The signatures of ${signer.name} would not count: it is none of the trusted keys (${trust.keys.map(({ name }) => name).join(', ')}).`,
    'Sign with one of them, or declare its public half under "signing.keys".',
  );
}
