import { type Context, need } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import type { StoredFile } from '../store/listing.ts';
import { sealedKeyOf, sha256OfKey } from '../store/receipt.ts';
import { type AuditStore, auditStore } from './store.ts';

/** What tells a place in a bucket from a path. */
export const isLocation = (text: string): boolean => text.startsWith('s3://');

/**
 * Finds a package or seal in the store of the boundary: by its key, as `list` prints it, or by `s3://bucket/key`.
 * @throws AUDIT_PACKAGE where it is another bucket, no key of a package, or not there; those of the store
 */
export async function locate(context: Context, location: string): Promise<{ store: AuditStore; file: StoredFile }> {
  const evidence = need(context.boundary, 'evidence');
  const [, bucket, inBucket] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(location) ?? [];
  const declared = 'bucket' in evidence ? evidence.bucket : undefined;
  if (isLocation(location) && bucket !== declared) {
    throw evidenceError(
      'AUDIT_PACKAGE',
      `${location} is not in the store that the boundary names${declared === undefined ? ', which is a folder' : `, s3://${declared}`}.`,
      'Name the boundary of that bucket with --boundary. No other bucket is asked.',
    );
  }
  const key = inBucket ?? location;
  if ((sha256OfKey(key) ?? sealedKeyOf(key)) === undefined) {
    throw evidenceError('AUDIT_PACKAGE', `${location} is not the place of a package.`, 'Take a key that "sovereign list" prints.');
  }
  const store = auditStore(context, evidence);
  const file = (await store.list(key.slice(0, 7))).find((stored) => stored.key === key);
  if (file) return { store, file };
  throw evidenceError('AUDIT_PACKAGE', `${store.name} has no ${key}.`, 'See "sovereign list" for what it has.');
}
