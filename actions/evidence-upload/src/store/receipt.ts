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
  lock?: { mode: 'COMPLIANCE' | 'GOVERNANCE'; until: string };
  encryption?: { algorithm: string; key?: string };
}

export interface Stored {
  receipt: Receipt;
  /** The package as the store gives it back. */
  read(): AsyncIterable<Uint8Array>;
}

/** A place that keeps packages and never gives one up. */
export interface Store {
  /** For people: where packages go. */
  readonly name: string;
  /** Puts a package there once. The same bytes again are a success, other bytes under its name are STORE_CONFLICT. */
  put(pack: PackageFile): Promise<Stored>;
}

export const formatReceipt = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;

/** Where a package is below the root of its store: by year and month, under its own SHA-256. */
export function keyOf({ sha256, time }: Pick<PackageFile, 'sha256' | 'time'>): string {
  const [year, month] = new Date(time * 1000).toISOString().split('-');
  return `${year}/${month}/${sha256}.tar`;
}
