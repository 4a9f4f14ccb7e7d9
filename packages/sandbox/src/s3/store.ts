import { createHash, randomBytes } from 'node:crypto';
import { Refusal } from '../http.ts';
import type { Checksum } from './checksums.ts';
import { isProtected, lockDenied, type Protection, type RetentionMode } from './object-lock.ts';

/** What a bucket's configuration calls say, and what they make true. */
export interface BucketSettings {
  versioning?: 'Enabled' | 'Suspended' | undefined;
  /** Object Lock, with the default retention if there is one. It needs versioning. */
  objectLock?: { mode: RetentionMode; days: number } | 'without default' | undefined;
  /** ARN of the default KMS key; without it objects are `AES256`. */
  kmsKey?: string | undefined;
  /** All four settings of the public access block. */
  publicAccessBlock?: boolean | undefined;
  /** Shown by GetBucketPolicy. Not evaluated: the sandbox decides access by account. */
  policy?: string | undefined;
}

export interface Bucket {
  name: string;
  owner: string;
  sharedWith: readonly string[];
  settings: BucketSettings;
  /** Versions by key, oldest first. */
  objects: Map<string, ObjectVersion[]>;
}

export interface Encryption {
  algorithm: 'AES256' | 'aws:kms';
  keyArn?: string;
  /** Base64 JSON. */
  context?: string;
}

export interface ObjectVersion extends Protection {
  key: string;
  /** `null` where versioning is not enabled. */
  versionId: string;
  deleteMarker: boolean;
  body: Buffer;
  etag: string;
  /** Milliseconds. */
  modified: number;
  /** Content headers and `x-amz-meta-…`, as given. */
  headers: Record<string, string>;
  checksum?: Checksum;
  encryption: Encryption;
}

/** Buckets and their versions in memory, within a total of bytes. */
export class Store {
  readonly #buckets = new Map<string, Bucket>();
  readonly #limit: number;
  readonly #now: () => number;
  #stored = 0;

  constructor(options: { limit: number; now: () => number }) {
    this.#limit = options.limit;
    this.#now = options.now;
  }

  get free(): number {
    return Math.max(0, this.#limit - this.#stored);
  }

  createBucket(name: string, owner: string, sharedWith: readonly string[], settings: BucketSettings): Bucket {
    const bucket: Bucket = { name, owner, sharedWith, settings, objects: new Map() };
    this.#buckets.set(name, bucket);
    return bucket;
  }

  /** @throws NoSuchBucket */
  bucket(name: string): Bucket {
    const bucket = this.#buckets.get(name);
    if (!bucket) throw new Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist', { fields: { BucketName: name } });
    return bucket;
  }

  current(bucket: Bucket, key: string): ObjectVersion | undefined {
    return bucket.objects.get(key)?.at(-1);
  }

  /** The version asked for, or the current one. @throws NoSuchKey, NoSuchVersion, MethodNotAllowed for a delete marker */
  read(bucket: Bucket, key: string, versionId: string | null): ObjectVersion {
    const version = versionId === null ? this.current(bucket, key) : this.#version(bucket, key, versionId);
    const fields = { Key: key, ...(versionId !== null && { VersionId: versionId }) };
    if (!version) {
      throw versionId === null
        ? new Refusal(404, 'NoSuchKey', 'The specified key does not exist.', { fields })
        : new Refusal(404, 'NoSuchVersion', 'The specified version does not exist.', { fields });
    }
    if (!version.deleteMarker) return version;
    const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId };
    throw versionId === null
      ? new Refusal(404, 'NoSuchKey', 'The specified key does not exist.', { fields, headers })
      : new Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {
          fields,
          headers: { ...headers, Allow: 'DELETE' },
        });
  }

  /** Adds a version; where versioning is not enabled it replaces the `null` one. @throws EntityTooLarge when the sandbox is full */
  put(bucket: Bucket, made: Omit<ObjectVersion, 'versionId' | 'etag' | 'modified' | 'deleteMarker'>): ObjectVersion {
    const version = { ...made, ...this.#stamp(bucket, made.body, made.encryption), deleteMarker: false };
    this.#add(bucket, version);
    return version;
  }

  /** Deletes without a version id: a delete marker, or the object itself where the bucket never had versioning. */
  deleteCurrent(bucket: Bucket, key: string): ObjectVersion | undefined {
    if (bucket.settings.versioning === undefined) {
      this.#remove(bucket, key, 'null');
      return undefined;
    }
    const body = Buffer.alloc(0);
    const encryption = { algorithm: 'AES256' } as const;
    const marker = { key, body, encryption, headers: {}, ...this.#stamp(bucket, body, encryption), deleteMarker: true };
    this.#add(bucket, marker);
    return marker;
  }

  /** Deletes one version for good. @throws AccessDenied while it is locked */
  deleteVersion(bucket: Bucket, key: string, versionId: string, bypass: boolean): ObjectVersion | undefined {
    const version = this.#version(bucket, key, versionId);
    if (version && isProtected(version, this.#now(), bypass)) throw lockDenied();
    this.#remove(bucket, key, versionId);
    return version;
  }

  #version(bucket: Bucket, key: string, versionId: string): ObjectVersion | undefined {
    if (!/^(?:null|[A-Za-z0-9._-]{1,1024})$/.test(versionId)) throw new Refusal(400, 'InvalidArgument', 'Invalid version id specified');
    return bucket.objects.get(key)?.find((version) => version.versionId === versionId);
  }

  #stamp({ settings }: Bucket, body: Buffer, encryption: Encryption) {
    const versionId = settings.versioning === 'Enabled' ? randomBytes(24).toString('base64url') : 'null';
    // The ETag of an SSE-KMS object is not the MD5 of its content.
    const etag = createHash('md5')
      .update(encryption.algorithm === 'AES256' ? body : randomBytes(16))
      .digest('hex');
    // S3 keeps whole seconds.
    return { versionId, etag, modified: Math.floor(this.#now() / 1000) * 1000 };
  }

  #add(bucket: Bucket, version: ObjectVersion): void {
    if (version.body.length > this.free) {
      throw new Refusal(
        400,
        'EntityTooLarge',
        `The sandbox keeps at most ${this.#limit} bytes of objects in memory; ${this.free} are free.`,
      );
    }
    if (version.versionId === 'null') this.#remove(bucket, version.key, 'null');
    this.#stored += version.body.length;
    const versions = bucket.objects.get(version.key);
    if (versions) versions.push(version);
    else bucket.objects.set(version.key, [version]);
  }

  #remove(bucket: Bucket, key: string, versionId: string): void {
    const versions = bucket.objects.get(key);
    const index = versions?.findIndex((version) => version.versionId === versionId) ?? -1;
    if (!versions || index < 0) return;
    const [removed] = versions.splice(index, 1);
    this.#stored -= removed?.body.length ?? 0;
    if (versions.length === 0) bucket.objects.delete(key);
  }
}
