import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A file of a trail under the name that CloudTrail gives it. */
export interface TrailFile {
  bucket: string;
  key: string;
  /** gzip. */
  bytes: Buffer;
  /** Of the S3 object: a digest's signature is there. */
  metadata: Record<string, string>;
  /** SHA-256 of what is in it, hex. */
  sha256: string;
}

/** The key that a region signs its digests with, as `ListPublicKeys` gives it. */
export interface TrailKey {
  fingerprint: string;
  /** DER of PKCS #1, in base64. */
  value: string;
  validFrom: string;
  validTo: string;
}

const HOUR = 3_600_000;

/** A region's signing key of digest files. */
export class DigestSigner {
  readonly #validFrom: number;
  readonly #validTo: number;
  #made: { key: TrailKey; privateKey: KeyObject } | undefined;

  constructor(validFrom = Date.UTC(2026, 0), validTo = Date.UTC(2028, 0)) {
    this.#validFrom = validFrom;
    this.#validTo = validTo;
  }

  get key(): TrailKey {
    return this.#keys().key;
  }

  sign(text: string): string {
    return sign('RSA-SHA256', Buffer.from(text), this.#keys().privateKey).toString('hex');
  }

  /** Made when it is first needed: an RSA key takes a while. */
  #keys() {
    if (this.#made) return this.#made;
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const der = publicKey.export({ type: 'pkcs1', format: 'der' });
    const fingerprint = createHash('md5').update(der).digest('hex');
    const key = { fingerprint, value: der.toString('base64'), validFrom: iso(this.#validFrom), validTo: iso(this.#validTo) };
    this.#made = { key, privateKey };
    return this.#made;
  }
}

export interface TrailChainOptions {
  bucket?: string;
  account?: string;
  region?: string;
  /** Name of the trail. */
  name?: string;
  /** Id of the organization whose trail it is. */
  organization?: string;
  signer?: DigestSigner;
}

/** The log and digest files of one trail in one account, as CloudTrail writes, chains and signs them. Times in milliseconds. */
export class TrailChain {
  readonly digests: TrailFile[] = [];
  readonly logs: TrailFile[] = [];
  readonly #options: Required<Omit<TrailChainOptions, 'organization'>>;
  readonly #root: string;

  constructor({ organization, ...options }: TrailChainOptions = {}) {
    const { bucket = 'acme-trail', account = '111122223333', region = 'eusc-de-east-1', name = 'main' } = options;
    const { signer = new DigestSigner() } = options;
    this.#options = { bucket, account, region, name, signer };
    this.#root = `AWSLogs/${organization === undefined ? '' : `${organization}/`}${account}`;
  }

  get key(): TrailKey {
    return this.#options.signer.key;
  }

  /** Delivers one log file with these events. */
  deliver(at: number, events: readonly object[]): TrailFile {
    const { account, region } = this.#options;
    const name = `${account}_CloudTrail_${region}_${stamp(at).slice(0, 13)}Z_${String(this.logs.length).padStart(16, '0')}.json.gz`;
    const log = this.#file(`${this.#root}/CloudTrail/${region}/${day(at)}/${name}`, JSON.stringify({ Records: events }));
    this.logs.push(log);
    return log;
  }

  /** Closes an hour with a digest of the log files that were delivered in it. `fresh` begins a new chain. */
  close(end: number, logs: readonly TrailFile[], { fresh = false, backfill = false } = {}): TrailFile {
    const { account, bucket, name, region, signer } = this.#options;
    const suffix = `${backfill ? '_backfill' : ''}.json.gz`;
    const before = fresh ? undefined : this.digests.findLast(({ key }) => key.endsWith('_backfill.json.gz') === backfill);
    const key = `${this.#root}/CloudTrail-Digest/${region}/${day(end)}/${account}_CloudTrail-Digest_${region}_${name}_${region}_${stamp(end)}${suffix}`;
    const times = { newestEventTime: iso(end), oldestEventTime: iso(end - HOUR) };
    const text = JSON.stringify({
      awsAccountId: account,
      digestStartTime: iso(end - HOUR),
      digestEndTime: iso(end),
      digestS3Bucket: bucket,
      digestS3Object: key,
      digestPublicKeyFingerprint: signer.key.fingerprint,
      digestSignatureAlgorithm: 'SHA256withRSA',
      ...(logs.length > 0 ? times : { newestEventTime: null, oldestEventTime: null }),
      previousDigestS3Bucket: before?.bucket ?? null,
      previousDigestS3Object: before?.key ?? null,
      previousDigestHashValue: before?.sha256 ?? null,
      previousDigestHashAlgorithm: before ? 'SHA-256' : null,
      previousDigestSignature: before?.metadata.signature ?? null,
      logFiles: logs.map((log) => ({ s3Bucket: log.bucket, s3Object: log.key, hashValue: log.sha256, hashAlgorithm: 'SHA-256', ...times })),
    });
    const digest = this.#file(key, text);
    digest.metadata = {
      signature: signer.sign(`${iso(end)}\n${bucket}/${key}\n${digest.sha256}\n${before?.metadata.signature ?? 'null'}`),
      'signature-algorithm': 'SHA256withRSA',
      ...(backfill && { 'backfill-generation-timestamp': iso(end) }),
    };
    this.digests.push(digest);
    return digest;
  }

  #file(key: string, text: string): TrailFile {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { bucket: this.#options.bucket, key, bytes: gzipSync(text), metadata: {}, sha256 };
  }
}

export const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
const stamp = (time: number): string => iso(time).replaceAll(/[-:]/g, '');
const day = (time: number): string => iso(time).slice(0, 10).replaceAll('-', '/');
