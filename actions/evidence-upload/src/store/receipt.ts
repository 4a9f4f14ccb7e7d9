import type { StoreState } from './bucket-state.ts';
import type { StoredFile } from './listing.ts';

/** A package that is ready to be stored. */
export interface PackageFile {
  /** Absolute path of the tar. */
  file: string;
  sha256: string;
  /** Bytes. */
  size: number;
  deployment: string;
  /** Seconds since the epoch; year and month of it are in the place where the package is kept. */
  time: number;
  /** Set for a seal: the place of the record that it seals, with another ending. */
  key?: string;
}

/** What the store said once it held the package: an output of the step, and part of the next record. */
export interface Receipt {
  schemaVersion: 1;
  type: 'sovereign-actions/receipt';
  deployment: string;
  package: { sha256: string; size: number };
  store: 'folder' | 's3';
  /** Path or `s3://bucket/key`. */
  location: string;
  /** True when the same bytes were there before. */
  already: boolean;
  /** When the store took it, ISO 8601 UTC. */
  storedAt: string;
  versionId?: string;
  region?: string;
  owner?: string;
  lock?: { mode: 'COMPLIANCE' | 'GOVERNANCE'; until: string; legalHold?: true };
  encryption?: { algorithm: string; key?: string };
}

export interface Stored {
  receipt: Receipt;
  /** The package as the store gives it back. @throws STORE_UNCONFIRMED, STORE_DIFFERS */
  read(): AsyncIterable<Uint8Array>;
}

/** A place that keeps packages and never gives one up. */
export interface Store {
  /** For people: where packages go. */
  readonly name: string;
  /** Puts a package there once. The same bytes again are a success, other bytes under its name are STORE_CONFLICT. */
  put(pack: PackageFile): Promise<Stored>;
  /** Every file, hidden or not. @throws STORE_REFUSED, FILE_UNREADABLE */
  list(): Promise<StoredFile[]>;
  /** The bytes of a file. */
  open(file: Pick<StoredFile, 'key' | 'versionId'>): AsyncIterable<Uint8Array>;
  /** What the store says of itself and of a file. A folder says nothing. */
  state?(file: Pick<StoredFile, 'key' | 'versionId'>): Promise<StoreState>;
}

export const formatReceipt = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;

/** Where a package is below the root of its store: by year and month, under its own SHA-256; a seal beside what it seals. */
export function keyOf({ sha256, time, key }: Pick<PackageFile, 'sha256' | 'time' | 'key'>): string {
  if (key !== undefined) return key;
  const [year, month] = new Date(time * 1000).toISOString().split('-');
  return `${year}/${month}/${sha256}.tar`;
}

/**
 * The place of the seal of a package.
 * @param sha256 of the seal; given where something else has the usual place, so that nobody can take every place beforehand
 */
export const sealKeyOf = (key: string, sha256?: string): string =>
  key.replace(/\.tar$/, sha256 === undefined ? '.seal.tar' : `.${sha256}.seal.tar`);

/** The SHA-256 of the package that a key names; undefined for a seal and for everything else. */
export const sha256OfKey = (key: string): string | undefined => /^\d{4}\/\d\d\/([0-9a-f]{64})\.tar$/.exec(key)?.[1];

/** The key of the package that a seal's key belongs to; undefined for everything else. */
export const sealedKeyOf = (key: string): string | undefined =>
  /^\d{4}\/\d\d\/[0-9a-f]{64}(?:\.[0-9a-f]{64})?\.seal\.tar$/.test(key)
    ? key.replace(/(?:\.[0-9a-f]{64})?\.seal\.tar$/, '.tar')
    : undefined;
