import { createHash, verify } from 'node:crypto';
import { contextTag, DerError, der, expectTag, readDer, TAG } from '@sovereign-actions/core/asn1';
import { type Certificate, EXTENSION } from './certificate.ts';
import { spkiOf } from './public-key.ts';
import type { TrustedCtLog } from './trust.ts';

/** A signed certificate timestamp (RFC 6962, 3.2). */
interface Sct {
  logId: Buffer;
  timestamp: bigint;
  extensions: Buffer;
  hash: number;
  algorithm: number;
  signature: Buffer;
}

/** TLS 1.2 code points (RFC 5246, 7.4.1.4.1). */
const SHA256 = 4;
const SIGNATURE = { rsa: 1, ec: 3 } as const;

/** The last moment that a Date can hold, in milliseconds. */
const MAX_TIME = 8_640_000_000_000_000n;

/** Id of a certificate transparency log: the SHA-256 of its SPKI. */
export const ctLogId = ({ publicKey }: Pick<TrustedCtLog, 'publicKey'>): Buffer => createHash('sha256').update(spkiOf(publicKey)).digest();

/**
 * When a declared log took a certificate in, by a timestamp that is embedded in it, or a string that tells what is wrong ("it …").
 * Timestamps of other logs are left aside; one of a declared log that does not hold is a mistake.
 * @throws DerError
 */
export function ctTime(leaf: Certificate, issuer: Certificate, logs: readonly TrustedCtLog[]): { at: Date; log: TrustedCtLog } | string {
  const extension = leaf.extensions.get(EXTENSION.signedCertificateTimestamps);
  if (!extension) return 'carries no timestamp of a certificate transparency log';
  let found: { at: Date; log: TrustedCtLog } | undefined;
  for (const sct of readList(expectTag(readDer(extension.value), TAG.octetString).value)) {
    const log = logs.find((candidate) => ctLogId(candidate).equals(sct.logId));
    if (!log) continue;
    if (!holds(sct, log, leaf, issuer)) return 'carries a timestamp that its certificate transparency log did not give for it';
    const at = new Date(Number(sct.timestamp));
    if ((log.validFor?.start && at < log.validFor.start) || (log.validFor?.end && at > log.validFor.end))
      return `entered its certificate transparency log at ${at.toISOString()}, when that was not trusted`;
    found ??= { at, log };
  }
  return found ?? 'carries no timestamp of a certificate transparency log that is trusted';
}

function holds(
  { timestamp, extensions, hash, algorithm, signature }: Sct,
  log: TrustedCtLog,
  leaf: Certificate,
  issuer: Certificate,
): boolean {
  const type = log.publicKey.asymmetricKeyType;
  if (hash !== SHA256 || (type !== 'ec' && type !== 'rsa') || algorithm !== SIGNATURE[type]) return false;
  const tbs = precertificate(leaf);
  // digitally-signed struct: version v1, certificate_timestamp, then the entry, of type precert_entry.
  const signed = Buffer.concat([
    Buffer.from([0, 0]),
    uint(timestamp, 8),
    Buffer.from([0, 1]),
    createHash('sha256').update(spkiOf(issuer.publicKey)).digest(),
    uint(BigInt(tbs.length), 3),
    tbs,
    uint(BigInt(extensions.length), 2),
    extensions,
  ]);
  try {
    return verify('sha256', signed, log.publicKey, signature);
  } catch {
    return false;
  }
}

/** The TBSCertificate as the log saw it: without the list of timestamps, which did not exist then. */
function precertificate({ head, extensions }: Certificate): Buffer {
  const rest = [...extensions].filter(([oid]) => oid !== EXTENSION.signedCertificateTimestamps).map(([, { raw }]) => raw);
  return der(TAG.sequence, ...head.map(({ raw }) => raw), der(contextTag(3), der(TAG.sequence, ...rest)));
}

function uint(value: bigint, bytes: number): Buffer {
  return Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');
}

function readList(bytes: Buffer): Sct[] {
  const list = new TlsReader(bytes);
  const items = new TlsReader(list.vector());
  list.end();
  const found: Sct[] = [];
  while (!items.done) found.push(readSct(items.vector()));
  return found;
}

function readSct(bytes: Buffer): Sct {
  const reader = new TlsReader(bytes);
  if (reader.take(1)[0] !== 0) throw new DerError('carries a timestamp of an unknown version');
  const sct = {
    logId: reader.take(32),
    timestamp: reader.take(8).readBigUInt64BE(),
    extensions: reader.vector(),
    hash: reader.take(1)[0] as number,
    algorithm: reader.take(1)[0] as number,
    signature: reader.vector(),
  };
  reader.end();
  if (sct.timestamp > MAX_TIME) throw new DerError('carries a timestamp of no time');
  return sct;
}

/** TLS presentation language, as far as these lists need it. */
class TlsReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  take(count: number): Buffer {
    if (this.#at + count > this.#bytes.length) throw new DerError('carries a list of timestamps that is cut off');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** A variable-length vector with a length of two bytes. */
  vector(): Buffer {
    return this.take(this.take(2).readUInt16BE());
  }

  end(): void {
    if (!this.done) throw new DerError('carries a list of timestamps with more than belongs there');
  }
}
