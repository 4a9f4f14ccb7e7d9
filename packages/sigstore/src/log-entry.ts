import { parseStrictJson } from '@sovereign-actions/core';
import type { LogEntry } from './bundle.ts';
import { bytes, fields, given, int64, reading, ShapeError, text } from './strict-fields.ts';

/** A log entry as read. */
export interface ReadLogEntry {
  logIndex: bigint;
  keyId: Buffer;
  kind: string;
  version: string;
  /** Seconds since 1970, or 0. Only the promise vouches for it. */
  integratedTime: bigint;
  /** The signed entry timestamp of a Rekor v1. */
  promise?: Buffer;
  proof?: { logIndex: bigint; rootHash: Buffer; treeSize: bigint; hashes: Buffer[]; checkpoint: string };
  body: Buffer;
  /** As it stood in the JSON, with the defaults that proto3 leaves out. */
  json: LogEntry;
}

/** Reads a transparency log's answer strictly. Gives the entry, or what is wrong with it. */
export function readLogEntry(text: string): ReadLogEntry | string {
  return reading(() => logEntryOf(parseStrictJson(text), 'the entry'));
}

/** @throws ShapeError */
export function logEntryOf(value: unknown, where: string): ReadLogEntry {
  // proto3 JSON leaves out zero and empty: the first entry of a log has no logIndex, a lone one no hashes.
  const entry = fields(
    value,
    where,
    ['logId', 'kindVersion', 'canonicalizedBody'],
    ['logIndex', 'integratedTime', 'inclusionPromise', 'inclusionProof'],
  );
  const { keyId } = fields(entry.logId, 'logId', ['keyId'], []);
  const { kind, version } = fields(entry.kindVersion, 'kindVersion', ['kind', 'version'], []);
  const read = {
    logIndex: int64(entry.logIndex ?? '0', 'logIndex'),
    keyId: bytes(keyId, 'keyId'),
    kind: text(kind, 'kind'),
    version: text(version, 'version'),
    integratedTime: int64(entry.integratedTime ?? '0', 'integratedTime'),
    ...(given(entry.inclusionPromise) && {
      promise: bytes(
        fields(entry.inclusionPromise, 'inclusionPromise', ['signedEntryTimestamp'], []).signedEntryTimestamp,
        'signedEntryTimestamp',
      ),
    }),
    ...(given(entry.inclusionProof) && { proof: proofOf(entry.inclusionProof) }),
    body: bytes(entry.canonicalizedBody, 'canonicalizedBody'),
  };
  return completeEntry(read);
}

function proofOf(value: unknown): NonNullable<ReadLogEntry['proof']> {
  const proof = fields(value, 'inclusionProof', ['rootHash', 'treeSize', 'checkpoint'], ['logIndex', 'hashes']);
  const hashes = proof.hashes ?? [];
  if (!Array.isArray(hashes) || hashes.length > 64) throw new ShapeError('"hashes" is not a list of at most 64');
  return {
    logIndex: int64(proof.logIndex ?? '0', 'logIndex'),
    rootHash: bytes(proof.rootHash, 'rootHash'),
    treeSize: int64(proof.treeSize, 'treeSize'),
    hashes: hashes.map((hash) => bytes(hash, 'hashes')),
    checkpoint: text(fields(proof.checkpoint, 'checkpoint', ['envelope'], []).envelope, 'envelope'),
  };
}

/** @throws ShapeError where the time is beyond the year 9999 */
export function completeEntry(entry: Omit<ReadLogEntry, 'json'>): ReadLogEntry {
  if (entry.integratedTime > 253_402_300_799n) throw new ShapeError('"integratedTime" is not a time');
  return { ...entry, json: logEntryJson(entry) };
}

function logEntryJson(entry: Omit<ReadLogEntry, 'json'>): LogEntry {
  const { logIndex, keyId, kind, version, integratedTime, promise, proof, body } = entry;
  return {
    logIndex: String(logIndex),
    logId: { keyId: keyId.toString('base64') },
    kindVersion: { kind, version },
    integratedTime: String(integratedTime),
    ...(promise && { inclusionPromise: { signedEntryTimestamp: promise.toString('base64') } }),
    ...(proof && {
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: proof.rootHash.toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: proof.hashes.map((hash) => hash.toString('base64')),
        checkpoint: { envelope: proof.checkpoint },
      },
    }),
    canonicalizedBody: body.toString('base64'),
  };
}
