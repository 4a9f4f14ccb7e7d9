import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { StoredDigest, StoredObject, TrailKey } from './digest.ts';

const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
const stamp = (time: number): string => iso(time).replaceAll(/[-:]/g, '');
const day = (time: number): string => iso(time).slice(0, 10).replaceAll('-', '/');
const inflate = (bytes: Uint8Array): Buffer => gunzipSync(bytes);

/** A trail of a region in memory: log and digest files as CloudTrail writes them, signed with a key of its own. */
export class Trail {
  readonly bucket: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly key: TrailKey;
  readonly digests: StoredDigest[] = [];
  readonly logs: StoredObject[] = [];
  readonly #privateKey: KeyObject;

  constructor({ bucket = 'acme-trail', account = '111122223333', region = 'eusc-de-east-1', name = 'main' } = {}) {
    this.bucket = bucket;
    this.account = account;
    this.region = region;
    this.name = name;
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#privateKey = privateKey;
    const value = publicKey.export({ type: 'pkcs1', format: 'der' });
    this.key = {
      fingerprint: createHash('md5').update(value).digest('hex'),
      value: value.toString('base64'),
      validFrom: '2026-01-01T00:00:00Z',
      validTo: '2027-01-01T00:00:00Z',
    };
  }

  /** Delivers one log file with these events at a time. */
  deliver(at: number, events: readonly object[]): StoredObject {
    const log = {
      bucket: this.bucket,
      key: `AWSLogs/${this.account}/CloudTrail/${this.region}/${day(at)}/${this.account}_CloudTrail_${this.region}_${stamp(at).slice(0, 13)}Z_${String(this.logs.length).padStart(16, '0')}.json.gz`,
      bytes: gzipSync(JSON.stringify({ Records: events })),
    };
    this.logs.push(log);
    return log;
  }

  /** Closes an hour: a digest of the log files that were given. `fresh` begins a new chain. */
  close(end: number, logs: readonly StoredObject[], { fresh = false, backfill = false, hours = 1 } = {}): StoredDigest {
    const before = fresh ? undefined : this.digests.filter(({ key }) => key.endsWith('_backfill.json.gz') === backfill).at(-1);
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const key = `AWSLogs/${this.account}/CloudTrail-Digest/${this.region}/${day(end)}/${this.account}_CloudTrail-Digest_${this.region}_${this.name}_${this.region}_${stamp(end)}${backfill ? '_backfill' : ''}.json.gz`;
    const digest = {
      awsAccountId: this.account,
      digestStartTime: iso(end - hours * 3_600_000),
      digestEndTime: iso(end),
      digestS3Bucket: this.bucket,
      digestS3Object: key,
      digestPublicKeyFingerprint: this.key.fingerprint,
      digestSignatureAlgorithm: 'SHA256withRSA',
      newestEventTime: null,
      oldestEventTime: null,
      previousDigestS3Bucket: before ? before.bucket : null,
      previousDigestS3Object: before ? before.key : null,
      previousDigestHashValue: before ? sha256(inflate(before.bytes)) : null,
      previousDigestHashAlgorithm: before ? 'SHA-256' : null,
      previousDigestSignature: before ? (before.metadata.signature as string) : null,
      logFiles: logs.map((log) => ({
        s3Bucket: log.bucket,
        s3Object: log.key,
        hashValue: sha256(inflate(log.bytes)),
        hashAlgorithm: 'SHA-256',
        newestEventTime: iso(end),
        oldestEventTime: iso(end - hours * 3_600_000),
      })),
    };
    const text = JSON.stringify(digest);
    const signed = `${digest.digestEndTime}\n${this.bucket}/${key}\n${sha256(Buffer.from(text))}\n${digest.previousDigestSignature ?? 'null'}`;
    const stored: StoredDigest = {
      bucket: this.bucket,
      key,
      bytes: gzipSync(text),
      metadata: {
        signature: sign('RSA-SHA256', Buffer.from(signed), this.#privateKey).toString('hex'),
        'signature-algorithm': 'SHA256withRSA',
        ...(backfill && { 'backfill-generation-timestamp': iso(end) }),
      },
    };
    this.digests.push(stored);
    return stored;
  }
}
