import { accountOf, type Boundary, type Context, homeRegion, inParallel, messageOf, SovereignError } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import { type Chain, checkChain, DELIVERY_LAG, type Span } from './chain.ts';
import type { LogReference, StoredDigest, TrailKey } from './digest.ts';

export type BoundaryTrail = NonNullable<Boundary['cloudtrail']>;

/** The digests of a trail in one account and region, and what they are worth. */
export interface TrailPart {
  account: string;
  region: string;
  digests: StoredDigest[];
  chain: Chain;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const READS = 8;
/** Bytes; CloudTrail's own files are far below it. */
const MAX_BYTES = 128 * 1024 * 1024;

/** What the names of a trail's digests are made of. */
export type TrailNames = Pick<BoundaryTrail, 'trail' | 'prefix' | 'organization'>;

/** Where the digests of an account are: a folder for each region. */
const digestFolder = ({ prefix, organization }: TrailNames, account: string): string =>
  [prefix, 'AWSLogs', organization, account, 'CloudTrail-Digest', ''].filter((part) => part !== undefined).join('/');

/** Where a trail's digests of one day are, up to the time in their names. */
export function digestPrefix(trail: TrailNames, home: string, account: string, region: string, day: number): string {
  const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '/');
  return `${digestFolder(trail, account)}${region}/${date}/${account}_CloudTrail-Digest_${region}_${trail.trail}_${home}_`;
}

/** Whether a name is that of a digest of the trail, of an account and region. */
export function isDigestOf(trail: TrailNames, home: string, account: string, region: string, key: string): boolean {
  const ended = timeInName(key);
  return ended !== undefined && key.startsWith(digestPrefix(trail, home, account, region, ended));
}

/** Reads from the trail's bucket alone, as the boundary declares it. */
export class TrailBucket {
  readonly #context: Context;
  readonly #place: { region: string };
  readonly #bucket: { Bucket: string; ExpectedBucketOwner?: string };
  readonly trail: BoundaryTrail;
  readonly home: string;

  constructor(context: Context, trail: BoundaryTrail) {
    const { boundary } = context;
    this.#context = context;
    this.trail = trail;
    this.home = trail['home-region'] ?? homeRegion(boundary);
    this.#place = { region: trail.region ?? homeRegion(boundary) };
    this.#bucket = {
      Bucket: trail.bucket,
      ...(trail.account !== undefined && { ExpectedBucketOwner: accountOf(boundary, trail.account) }),
    };
  }

  /**
   * The public keys that CloudTrail signs with, for digests of a window.
   * @throws TRAIL_UNREADABLE
   */
  async keys({ from, to }: Span): Promise<TrailKey[]> {
    const keys: TrailKey[] = [];
    let token: string | undefined;
    do {
      const request = {
        StartTime: new Date(from - HOUR),
        EndTime: new Date(to + DELIVERY_LAG + 2 * HOUR),
        ...(token && { NextToken: token }),
      };
      const answer = await this.#call('the public keys of CloudTrail', 'cloudtrail:ListPublicKeys', () =>
        this.#context.aws.call('cloudtrail', 'ListPublicKeys', request, { region: this.home }),
      );
      for (const { Value, Fingerprint, ValidityStartTime, ValidityEndTime } of answer.PublicKeyList ?? []) {
        if (!Value || !Fingerprint) continue;
        const [validFrom, validTo] = [ValidityStartTime?.toISOString(), ValidityEndTime?.toISOString()];
        const value = Buffer.from(Value).toString('base64');
        keys.push({ fingerprint: Fingerprint, value, ...(validFrom && { validFrom }), ...(validTo && { validTo }) });
      }
      token = answer.NextToken;
    } while (token);
    return keys.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  }

  /** Every region that an account has digests of. @throws TRAIL_UNREADABLE */
  async regions(account: string): Promise<string[]> {
    const folder = digestFolder(this.trail, account);
    const { folders } = await this.#list(folder, '/');
    return folders.map((name) => name.slice(folder.length, -1)).filter((name) => /^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(name));
  }

  /**
   * The digests of an account and region that end within the window, or up to two hours after it, and what they are worth.
   * @throws TRAIL_UNREADABLE
   */
  async part(account: string, region: string, keys: readonly TrailKey[], window: Span): Promise<TrailPart> {
    const last = window.to + DELIVERY_LAG + HOUR;
    const names: string[] = [];
    for (let day = Math.floor(window.from / DAY) * DAY; day <= last; day += DAY)
      names.push(...(await this.#list(digestPrefix(this.trail, this.home, account, region, day))).keys);
    const within = names.filter((name) => {
      const ended = timeInName(name);
      return ended !== undefined && ended > window.from && ended <= last;
    });
    const digests = await inParallel(within, READS, async (key): Promise<StoredDigest> => {
      const { bytes, metadata } = await this.#read(key);
      return { bucket: this.trail.bucket, key, bytes: bytes ?? new Uint8Array(), metadata };
    });
    return { account, region, digests, chain: await checkChain(digests, keys, window) };
  }

  /** A log file's bytes, or undefined where it is gone. @throws TRAIL_UNREADABLE */
  async log({ bucket, key }: LogReference): Promise<Uint8Array | undefined> {
    // A digest could name any bucket; only the boundary's is ever read.
    return bucket === this.trail.bucket ? (await this.#read(key)).bytes : undefined;
  }

  async #list(prefix: string, delimiter?: string): Promise<{ keys: string[]; folders: string[] }> {
    const keys: string[] = [];
    const folders: string[] = [];
    let token: string | undefined;
    do {
      const request = { ...this.#bucket, Prefix: prefix, Delimiter: delimiter, ...(token && { ContinuationToken: token }) };
      const answer = await this.#call(`the names under s3://${this.trail.bucket}/${prefix}`, 's3:ListBucket', () =>
        this.#context.aws.call('s3', 'ListObjectsV2', request, this.#place),
      );
      for (const { Key } of answer.Contents ?? []) if (Key) keys.push(Key);
      for (const { Prefix } of answer.CommonPrefixes ?? []) if (Prefix) folders.push(Prefix);
      // Whoever answers with the same page again would keep this job for ever.
      token = answer.NextContinuationToken === token ? undefined : answer.NextContinuationToken;
    } while (token);
    return { keys, folders };
  }

  async #read(key: string): Promise<{ bytes?: Uint8Array; metadata: Record<string, string> }> {
    return this.#call(`s3://${this.trail.bucket}/${key}`, 's3:GetObject', async () => {
      try {
        const {
          Body,
          ContentLength: size = 0,
          Metadata = {},
        } = await this.#context.aws.call('s3', 'GetObject', { ...this.#bucket, Key: key }, this.#place);
        if (size <= MAX_BYTES) return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), metadata: Metadata };
        // It counts as what it is: no file of CloudTrail's.
        (Body as { destroy?: () => void } | undefined)?.destroy?.();
        return { bytes: new Uint8Array(), metadata: {} };
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return { metadata: {} };
        throw error;
      }
    });
  }

  async #call<T>(what: string, right: string, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof SovereignError) throw error;
      throw evidenceError(
        'TRAIL_UNREADABLE',
        `This role cannot read ${what}: ${messageOf(error)}`,
        `Let it call ${right}; the boundary names the trail under "cloudtrail".`,
        { cause: error },
      );
    }
  }
}

/** The end of a digest's time, from its name: `…_20261120T130000Z.json.gz`. */
function timeInName(key: string): number | undefined {
  const [, year, month, day, hour, minute, second] = /_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?:_backfill)?\.json\.gz$/.exec(key) ?? [];
  return year === undefined ? undefined : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
