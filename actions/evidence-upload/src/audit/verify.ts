import type { Context } from '@sovereign-actions/core';
import type { Trust } from '@sovereign-actions/sigstore';
import { sealedKeyOf, sha256OfKey } from '../store/receipt.ts';
import { type PackageVerification, verifyPackage } from '../verify/verify.ts';
import { isLocation, locate } from './locate.ts';
import type { Lock } from './store.ts';
import { isTestRecord, verifyTestRecord } from './test-record.ts';

export interface NamedOptions {
  trust: Trust | undefined;
  /** SHA-256 that the package must have. Default: what its key in the store says. */
  sha256?: string | undefined;
  /** Path or `s3://bucket/key` of the record that a seal must be of. Default for a seal in the store: the one beside it. */
  record?: string | undefined;
  now: number;
}

export interface NamedVerification {
  result: PackageVerification;
  /** What the store says of it; absent for a file. */
  stored?: { location: string; storedAt: string; versionId?: string; lock?: Lock; problems: string[] };
}

/**
 * Verifies a package that is named by a path or, in a boundary, by its place in the store; a seal with the record that it is of; the
 * folder of an extraction test.
 * @param context needed for a place in the store
 * @throws AUDIT_PACKAGE, FILE_MISSING, FILE_UNREADABLE, and those of the store
 */
export async function verifyNamed(
  context: Context | undefined,
  source: string,
  { trust, sha256, record, now }: NamedOptions,
): Promise<NamedVerification> {
  // What is named by its SHA-256, or with its record, is meant to be a package: a genuine test record in its place is none.
  if (sha256 === undefined && record === undefined && !isLocation(source) && isTestRecord(source))
    return { result: await verifyTestRecord(source, { trust, now }) };
  const found = context && isLocation(source) ? await locate(context, source) : undefined;
  const sealedKey = found && sealedKeyOf(found.file.key);
  const sealed = record ?? (sealedKey && `s3://${new URL(source).host}/${sealedKey}`);
  const recordResult = sealed === undefined ? undefined : (await verifyNamed(context, sealed, { trust, now })).result;
  const packageSha256 = sha256 ?? (found && sha256OfKey(found.file.key));
  const result = await verifyPackage(found ? found.store.open(found.file) : source, { trust, now, packageSha256, record: recordResult });
  if (!found) return { result };
  const { storedAt, versionId, problems } = found.file;
  const kept = await found.store.kept(found.file);
  return {
    result,
    stored: {
      location: source,
      storedAt,
      ...(versionId !== undefined && { versionId }),
      ...(kept.lock && { lock: kept.lock }),
      problems: [...problems, ...kept.problems],
    },
  };
}
