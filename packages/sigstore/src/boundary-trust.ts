import {
  type AwsCalls,
  accountOf,
  arnPartition,
  type Boundary,
  boundaryPath,
  type Files,
  homeRegion,
  inParallel,
} from '@sovereign-actions/core';
import { declaredFulcio } from './boundary-fulcio.ts';
import { declaredRoot, declaredWitnesses, isSameUrl } from './boundary-witnesses.ts';
import { signingError } from './errors.ts';
import { kmsSigner, type Signer } from './keys.ts';
import { parsePublicKey, publicKeyPem } from './public-key.ts';
import type { Trust, TrustedKey } from './trust.ts';

type DeclaredKey = NonNullable<NonNullable<Boundary['signing']>['keys']>[number];
export type DeclaredKmsKey = Extract<DeclaredKey, { kms: string }>;

const MAX_PEM_BYTES = 64 * 1024;
const KMS_CALLS = 8;

/**
 * The signer of a KMS key that the boundary declares. A key of a named account is asked for by ARN: an id or alias alone would be
 * looked up in the account of the job's own role.
 * @throws as kmsSigner
 */
export function declaredKmsSigner(boundary: Boundary, aws: AwsCalls, key: DeclaredKmsKey): Promise<Signer> {
  const [, , , arnRegion] = key.kms.startsWith('arn:') ? key.kms.split(':') : [];
  const region = key.region ?? arnRegion ?? homeRegion(boundary);
  if (key.account === undefined) return kmsSigner(aws, key.kms, region);
  const account = accountOf(boundary, key.account);
  const resource = key.kms.startsWith('alias/') ? key.kms : `key/${key.kms}`;
  const id = arnRegion === undefined ? `arn:${arnPartition(boundary.partition)}:kms:${region}:${account}:${resource}` : key.kms;
  return kmsSigner(aws, id, region, account);
}

/** The public keys that the boundary declares as files. @throws KEY_INVALID, FILE_MISSING, FILE_UNREADABLE */
export async function declaredPublicKeys(boundary: Boundary, files: Files): Promise<TrustedKey[]> {
  const keys: TrustedKey[] = [];
  for (const key of boundary.signing?.keys ?? []) {
    if (!('public-key' in key)) continue;
    const pem = await files.readText(boundaryPath(boundary, key['public-key']), MAX_PEM_BYTES);
    keys.push({ name: key.name, publicKey: parsePublicKey(pem, key['public-key']) });
  }
  return keys;
}

/**
 * What the boundary trusts: its signers, and its logs and authorities with those of its trusted root.
 * @param aws asked for the public half of each KMS key
 * @throws TRUST_INVALID where there is a KMS key and no `aws`, KMS_KEY_UNUSABLE, and as declaredWitnesses and declaredRoot
 */
export async function trustFromBoundary(boundary: Boundary, files: Files, aws?: AwsCalls): Promise<Trust> {
  const inKms = (boundary.signing?.keys ?? []).flatMap((key) => ('kms' in key ? [key] : []));
  const [first] = inKms;
  if (first && !aws) {
    throw signingError(
      'TRUST_INVALID',
      `Key "${first.name}" of the boundary is in KMS, which cannot be asked here.`,
      'Give a trust file that holds its public half, or declare it with "public-key" too.',
    );
  }
  const keys = await declaredPublicKeys(boundary, files);
  if (aws) {
    keys.push(
      ...(await inParallel(inKms, KMS_CALLS, async (key) => ({
        name: key.name,
        publicKey: (await declaredKmsSigner(boundary, aws, key)).publicKey,
      }))),
    );
  }
  const declared = await declaredWitnesses(boundary, files);
  const root = await declaredRoot(boundary, files);
  const fulcio = await declaredFulcio(boundary, files);
  return {
    keys,
    logs: joined('log', declared.logs, root.logs, ({ publicKey }) => publicKeyPem(publicKey)),
    authorities: joined('timestamp authority', declared.authorities, root.authorities, ({ chain: [leaf] }) => leaf.fingerprint256),
    certificateAuthorities: joined(
      'certificate authority',
      fulcio.certificateAuthorities,
      root.certificateAuthorities ?? [],
      ({ chain: [issuer] }) => issuer.fingerprint256,
    ),
    ctLogs: joined('certificate transparency log', fulcio.ctLogs, root.ctLogs ?? [], ({ publicKey }) => publicKeyPem(publicKey)),
    identities: boundary.signing?.identities ?? [],
  };
}

/** What the boundary and its trusted root trust. Where both know a service, they must know it by the same key. @throws TRUST_INVALID */
function joined<T extends { url: string }>(what: string, declared: readonly T[], root: readonly T[], id: (service: T) => string): T[] {
  for (const service of declared) {
    const known = root.filter(({ url }) => isSameUrl(url, service.url));
    if (known.length === 0 || known.some((other) => id(other) === id(service))) continue;
    throw signingError(
      'TRUST_INVALID',
      `The boundary and its trusted root know the ${what} ${service.url} by different keys.`,
      'Correct the one that is out of date.',
    );
  }
  const ids = new Set(declared.map(id));
  return [...declared, ...root.filter((service) => !ids.has(id(service)))];
}
