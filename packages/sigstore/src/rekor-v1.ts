import { isObject, parseStrictJson } from '@sovereign-actions/core';
import type { LogEntry } from './bundle.ts';
import { type LoggedSignature, pemVerifierOf } from './log-body.ts';
import { completeEntry, type ReadLogEntry } from './log-entry.ts';
import { bytes, fields, reading, ShapeError, text } from './strict-fields.ts';

/** What a Rekor v1 is asked to enter: a statement as dsse 0.0.1, a file as hashedrekord 0.0.1. Sigstore-go takes these alone. */
export function proposalOf(about: LoggedSignature): object {
  const { content, digest } = about;
  const signature = content.signature.toString('base64');
  const verifier = pemVerifierOf(about);
  if (content.kind === 'message') {
    const spec = { data: { hash: { algorithm: content.hash, value: digest.toString('hex') } } };
    return {
      apiVersion: '0.0.1',
      kind: 'hashedrekord',
      spec: { ...spec, signature: { content: signature, publicKey: { content: verifier } } },
    };
  }
  const { payload, payloadType } = content;
  const envelope = JSON.stringify({ payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature }] });
  return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [verifier] } } };
}

/** The UUID at the end of the address of an entry: the leaf hash, with or without the tree's id before it. */
export const uuidAt = (location: string | null): string | undefined => /\/((?:[0-9a-f]{16})?[0-9a-f]{64})$/.exec(location ?? '')?.[1];

/** Reads a Rekor v1's answer strictly: one entry under its UUID. Gives the entry, or what is wrong with it. */
export function readLogAnswer(json: string): ReadLogEntry | string {
  return reading(() => {
    const answer = parseStrictJson(json);
    const entries = isObject(answer) ? Object.values(answer) : [];
    if (entries.length !== 1) throw new ShapeError(`it holds ${entries.length} entries, not one`);
    // `attestation` is what the log stores beside an entry, and proves nothing.
    const entry = fields(entries[0], 'the entry', ['body', 'integratedTime', 'logID', 'logIndex', 'verification'], ['attestation']);
    const { inclusionProof, signedEntryTimestamp } = fields(
      entry.verification,
      'verification',
      ['signedEntryTimestamp', 'inclusionProof'],
      [],
    );
    const proof = fields(inclusionProof, 'inclusionProof', ['checkpoint', 'hashes', 'logIndex', 'rootHash', 'treeSize'], []);
    if (!Array.isArray(proof.hashes) || proof.hashes.length > 64) throw new ShapeError('"hashes" is not a list of at most 64');
    return promised(entry, signedEntryTimestamp, {
      logIndex: whole(proof.logIndex, 'logIndex'),
      rootHash: hex(proof.rootHash, 'rootHash'),
      treeSize: whole(proof.treeSize, 'treeSize'),
      hashes: proof.hashes.map((hash) => hex(hash, 'hashes')),
      checkpoint: text(proof.checkpoint, 'checkpoint'),
    });
  });
}

/**
 * The entry that cosign 2 kept in the annotation `dev.sigstore.cosign/bundle` of a legacy signature, or in its bundle files: with its
 * signed entry timestamp alone.
 * @throws ShapeError
 */
export function legacyEntryOf(value: unknown): ReadLogEntry {
  const { SignedEntryTimestamp, Payload } = fields(value, 'the log bundle', ['SignedEntryTimestamp', 'Payload'], []);
  const entry = fields(Payload, 'Payload', ['body', 'integratedTime', 'logID', 'logIndex'], []);
  return promised(entry, SignedEntryTimestamp);
}

/** The annotation `dev.sigstore.cosign/bundle` for an entry of a Rekor v1; undefined for one of v2, which has no form there. */
export function legacyEntryJson({ inclusionPromise, canonicalizedBody, integratedTime, logIndex, logId }: LogEntry): string | undefined {
  if (!inclusionPromise) return undefined;
  return JSON.stringify({
    SignedEntryTimestamp: inclusionPromise.signedEntryTimestamp,
    Payload: {
      body: canonicalizedBody,
      integratedTime: Number(integratedTime),
      logIndex: Number(logIndex),
      logID: Buffer.from(logId.keyId, 'base64').toString('hex'),
    },
  });
}

function promised(
  { body, integratedTime, logID, logIndex }: Record<string, unknown>,
  timestamp: unknown,
  proof?: ReadLogEntry['proof'],
): ReadLogEntry {
  const canonical = bytes(body, 'body');
  const { kind, apiVersion } = fields(parseStrictJson(canonical.toString()), 'body', ['kind', 'apiVersion', 'spec'], []);
  return completeEntry({
    logIndex: whole(logIndex, 'logIndex'),
    keyId: hex(logID, 'logID'),
    kind: text(kind, 'kind'),
    version: text(apiVersion, 'apiVersion'),
    integratedTime: whole(integratedTime, 'integratedTime'),
    promise: bytes(timestamp, 'signedEntryTimestamp'),
    ...(proof && { proof }),
    body: canonical,
  });
}

function whole(value: unknown, where: string): bigint {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new ShapeError(`"${where}" is not a whole number`);
  return BigInt(value as number);
}

function hex(value: unknown, where: string): Buffer {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{2})+$/.test(value)) throw new ShapeError(`"${where}" is not lower-case hex`);
  return Buffer.from(value, 'hex');
}
