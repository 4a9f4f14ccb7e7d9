import type { Boundary, Check, Verdict } from '@sovereign-actions/core';
import { sessionArn } from '../cloudtrail/extract.ts';
import { type BucketEvidence, judgeBucket, placeOf } from '../store/bucket-checks.ts';
import { isStoreState, type StoreState } from '../store/bucket-state.ts';
import { sha256OfKey } from '../store/receipt.ts';
import { CLOCK_SKEW, lengthText, lockedUntil } from '../store/retention.ts';
import { readDocument } from './document.ts';

export const STORE_DOCUMENT = 'store.json';
const TYPE = 'sovereign-actions/store';

/** `store.json` of a seal: what S3 told the job that sealed about the bucket and the lock of the record. */
export interface StoreDocument extends StoreState {
  schemaVersion: 1;
  type: typeof TYPE;
}

export const storeDocument = (state: StoreState): StoreDocument => ({ schemaVersion: 1, type: TYPE, ...state });

/** Reads a document from a package, or says what is wrong with it. */
export function parseStoreDocument(text: string): StoreDocument | string {
  const value = readDocument(text, TYPE);
  if (typeof value === 'string') return value;
  return isStoreState(value) ? (value as unknown as StoreDocument) : 'does not tell the state of the store';
}

/** Roles of sessions, each once. */
export const rolesOf = (sessions: readonly { role: string }[]): string[] => [...new Set(sessions.map(({ role }) => role))].sort();

/**
 * What the store comes to. The role that delivered sees less of it than the job that seals, which is of the bucket's own account.
 * Pure.
 * @param record SHA-256 and bytes of the package that is sealed
 * @param roles ARNs of the roles of the deployment, which must not be able to take evidence away
 */
export function judgeStore(
  state: StoreState,
  boundary: Boundary,
  record: { sha256: string; size: number },
  roles: readonly string[],
): Check[] {
  const { evidence } = boundary;
  if (!evidence || !('bucket' in evidence)) return [{ name: 'bucket', verdict: 'broken', detail: 'The boundary names no bucket.' }];
  const removers = roles.map((role) => {
    const account = role.split(':')[4] ?? '';
    return { name: `bucket policy: removal by ${role}`, caller: { account, arn: sessionArn({ role, name: 'deployment' }) } };
  });
  const checks: Check[] = judgeBucket(state, boundary, evidence, placeOf(boundary, evidence), removers).map(
    ({ nobodyCan, ...check }) => check,
  );
  if (roles.length === 0)
    checks.push({
      name: 'bucket policy: removal',
      verdict: 'unknown',
      detail: 'The record names no role that the policy could be held against.',
    });
  const [verdict, detail] = judgeLock(state, evidence, record);
  return [...checks, { name: 'lock of the record', verdict, detail }];
}

function judgeLock(
  { object: { key: place, head, denied } }: StoreState,
  { retention, 'legal-hold': held, 'kms-key': wanted }: BucketEvidence,
  { sha256, size }: { sha256: string; size: number },
): [Verdict, string] {
  if (sha256OfKey(place) !== sha256) return ['broken', `S3 was asked about ${place}, which is not the record.`];
  if (head === undefined) return ['unknown', `S3 does not tell: ${denied?.message ?? 'there is no answer'}`];
  const { ChecksumSHA256: checksum, ContentLength: length, ObjectLockMode: mode, LastModified: stored, SSEKMSKeyId: key } = head;
  const hold = head.ObjectLockLegalHoldStatus;
  const until = String(head.ObjectLockRetainUntilDate);
  const base64 = Buffer.from(sha256, 'hex').toString('base64');
  const problems = [
    ...(checksum === base64 ? [] : [`its SHA-256 is ${String(checksum)}, not ${base64} (base64)`]),
    ...(length === size ? [] : [`it has ${String(length)} bytes, not ${size}`]),
    ...(mode === retention.mode ? [] : [`its lock is ${String(mode)}, not ${retention.mode}`]),
    ...(Date.parse(until) >= lockedUntil(retention, Date.parse(String(stored))) - CLOCK_SKEW
      ? []
      : [`it is locked until ${until}, which is less than ${lengthText(retention)}`]),
    ...(held && hold !== undefined && hold !== 'ON' ? [`its legal hold is ${String(hold)}, not ON`] : []),
    // By an alias it is not known here which key was meant.
    ...(wanted !== undefined && (key === undefined || (wanted.includes(':key/') && key !== wanted))
      ? [`it is encrypted with ${key === undefined ? 'no KMS key' : String(key)}, not ${wanted}`]
      : []),
  ];
  if (problems.length > 0) return ['broken', `${problems.join('; ')}.`];
  return held && hold === undefined
    ? ['unknown', 'S3 does not tell its legal hold: let the sealing role call s3:GetObjectLegalHold.']
    : ['holds', `version ${String(head.VersionId)}, stored ${String(stored)}, is locked (${String(mode)}) until ${until}.`];
}
