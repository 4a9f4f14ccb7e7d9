import type { Context } from '@sovereign-actions/core';
import { parseTrust, publicKeyPem, type Signer, signingError, type Trust, trustFromBoundary } from '@sovereign-actions/sigstore';
import { signVerifyError } from './errors.ts';

const MAX_TRUST = 1024 * 1024;

/**
 * Whose signatures count. A trust file narrows or stands in for what the boundary declares, and never widens it: its keys
 * must be keys of the boundary where there are any (for a KMS key it holds the public half under the key's name), and log
 * and timestamp authority are the boundary's where it names them.
 * @throws TRUST_MISSING, KEY_OUTSIDE, and those of the trust file and of KMS
 */
export async function trustOf({ boundary, files, aws }: Context, file: string | undefined): Promise<Trust> {
  const declared = boundary.signing?.keys ?? [];
  const identities = boundary.signing?.identities ?? [];
  if (file === undefined) {
    if (declared.length === 0 && identities.length === 0)
      throw signVerifyError(
        'TRUST_MISSING',
        `The boundary (${boundary.source}) declares no key or identity whose signatures count.`,
        'Declare them under "signing.keys" or "signing.identities", or name a trust file with the input "trust".',
      );
    return trustFromBoundary(boundary, files, aws);
  }
  const given = parseTrust(await files.readText(file, MAX_TRUST), file);
  if (given.keys.length === 0)
    throw signVerifyError(
      'TRUST_MISSING',
      `${file} holds no key.`,
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
  return {
    keys,
    logs: boundary.signing?.rekor ? local.logs : given.logs,
    authorities: boundary.signing?.timestamp ? local.authorities : given.authorities,
  };
}

/** Refuses to sign with a key whose signature this very step would not accept. @throws KEY_OUTSIDE */
export function refuseUntrusted(signer: Signer, trust: Trust): void {
  const pem = publicKeyPem(signer.publicKey);
  if (trust.keys.some(({ publicKey }) => publicKeyPem(publicKey) === pem)) return;
  throw signingError(
    'KEY_OUTSIDE',
    `The signatures of ${signer.name} would not count: it is none of the trusted keys (${trust.keys.map(({ name }) => name).join(', ')}).`,
    'Sign with one of them, or declare its public half under "signing.keys".',
  );
}
