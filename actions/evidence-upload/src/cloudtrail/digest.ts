import { createHash, createPublicKey, type KeyObject, subtle, verify } from 'node:crypto';
import { isObject, parseStrictJson, StrictJsonError } from '@sovereign-actions/core';
import { gunzipMember } from './gunzip.ts';

/** An object of the trail's bucket: the raw bytes under the name that CloudTrail gave it. */
export interface StoredObject {
  bucket: string;
  key: string;
  bytes: Uint8Array;
}

/** A digest file as S3 gives it: the signature is in the object's metadata, not in the file. */
export interface StoredDigest extends StoredObject {
  metadata: Readonly<Record<string, string>>;
}

/** A public key as `ListPublicKeys` gives it. */
export interface TrailKey {
  fingerprint: string;
  /** DER of PKCS #1, in base64. */
  value: string;
  validFrom?: string;
  validTo?: string;
}

/** A log file as a digest names it. */
export interface LogReference {
  bucket: string;
  key: string;
  /** SHA-256 of the inflated file, hex. */
  sha256: string;
}

/** A digest file that was read; nothing of it is checked yet but its form. */
export interface Digest {
  bucket: string;
  key: string;
  /** Milliseconds since the epoch: log files that were delivered from here … */
  start: number;
  /** … to here are named. */
  end: number;
  fingerprint: string;
  /** A digest of the separate chain that names events delivered late. */
  backfill: boolean;
  logs: readonly LogReference[];
  previous?: { bucket: string; key: string; sha256: string; signature: string };
  /** SHA-256 of the inflated file, hex. */
  sha256: string;
  /** Of the object's metadata, hex. */
  signature: string;
  /** The bytes that the signature is over. */
  signed: Buffer;
}

const SHA256_HEX = /^[0-9a-f]{64}$/;
const HEX = /^(?:[0-9a-f]{2})+$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * Reads a digest file of CloudTrail, or says why it is none.
 * Format: "CloudTrail digest file structure" of the CloudTrail user guide; what is signed is as the aws cli rebuilds it.
 */
export async function readDigest({ bucket, key, bytes, metadata }: StoredDigest): Promise<Digest | string> {
  const inflated = await gunzipMember(bytes);
  if (typeof inflated === 'string') return inflated;
  let value: unknown;
  try {
    value = parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(inflated));
  } catch (error) {
    return error instanceof StrictJsonError ? `it is not JSON: ${error.message}` : 'it is not UTF-8';
  }
  const fields = isObject(value) ? value : {};
  const { digestS3Bucket, digestS3Object, digestStartTime, digestEndTime, digestPublicKeyFingerprint: fingerprint } = fields;
  if (digestS3Bucket !== bucket || digestS3Object !== key) return 'it says that it belongs elsewhere: it was moved, or is another one';
  const [start, end] = [timeOf(digestStartTime), timeOf(digestEndTime)];
  if (start === undefined || end === undefined || end < start) return 'it does not say which time it is about';
  if (typeof fingerprint !== 'string' || fingerprint === '') return 'it names no key';
  const { signature, 'signature-algorithm': algorithm } = metadata;
  if (signature === undefined || !HEX.test(signature)) return 'its metadata holds no signature';
  if (algorithm !== 'SHA256withRSA') return 'its metadata names no known signature algorithm';
  const logs = logsOf(fields.logFiles);
  if (typeof logs === 'string') return logs;
  const previous = previousOf(fields);
  if (typeof previous === 'string') return previous;
  const sha256 = createHash('sha256').update(inflated).digest('hex');
  return {
    bucket,
    key,
    start,
    end,
    fingerprint,
    backfill: key.endsWith('_backfill.json.gz'),
    logs,
    ...(previous && { previous }),
    sha256,
    signature: signature.toLowerCase(),
    signed: Buffer.from(`${digestEndTime}\n${bucket}/${key}\n${sha256}\n${fields.previousDigestSignature ?? 'null'}`),
  };
}

function logsOf(value: unknown): LogReference[] | string {
  if (!Array.isArray(value)) return 'it has no list of log files';
  const logs: LogReference[] = [];
  for (const log of value) {
    const { s3Bucket: bucket, s3Object: key, hashValue, hashAlgorithm } = isObject(log) ? log : {};
    if (typeof bucket !== 'string' || typeof key !== 'string') return 'it names a log file without its place';
    if (typeof hashValue !== 'string' || !SHA256_HEX.test(hashValue) || hashAlgorithm !== 'SHA-256')
      return `it names ${key} without its SHA-256`;
    logs.push({ bucket, key, sha256: hashValue });
  }
  return logs;
}

function previousOf(fields: Record<string, unknown>): Digest['previous'] | string {
  const { previousDigestS3Bucket: bucket, previousDigestS3Object: key, previousDigestHashValue: sha256 } = fields;
  const signature = fields.previousDigestSignature ?? null;
  // The first of a chain has null in all of them; nothing in between is known.
  if ([bucket, key, sha256, signature].every((part) => part === null || part === undefined)) return undefined;
  if (typeof bucket !== 'string' || typeof key !== 'string' || typeof sha256 !== 'string' || typeof signature !== 'string')
    return 'it names the digest before it only in part';
  return { bucket, key, sha256, signature: signature.toLowerCase() };
}

/** What is wrong with the signature of a digest, or undefined. */
export function signatureMistake({ fingerprint, signature, signed }: Digest, keys: ReadonlyMap<string, TrailKey>): string | undefined {
  const key = keys.get(fingerprint);
  if (!key) return `the key ${JSON.stringify(fingerprint.slice(0, 80))} that it names is not among CloudTrail's public keys`;
  let publicKey: KeyObject;
  try {
    publicKey = createPublicKey({ key: Buffer.from(key.value, 'base64'), format: 'der', type: 'pkcs1' });
  } catch {
    return `the key ${fingerprint} cannot be read`;
  }
  return verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'hex')) ? undefined : 'its signature does not hold';
}

/** What is wrong with a log file against the digest that names it, or its inflated contents. */
export async function readLog({ sha256 }: LogReference, bytes: Uint8Array): Promise<Buffer | string> {
  const inflated = await gunzipMember(bytes);
  if (typeof inflated === 'string') return inflated;
  // In the thread pool, as inflating is: files are read beside each other.
  return Buffer.from(await subtle.digest('SHA-256', inflated)).toString('hex') === sha256
    ? inflated
    : 'its contents have another SHA-256 than its digest says';
}

function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' && TIME.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
