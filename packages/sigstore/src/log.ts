import { createHash, type KeyObject, verify } from 'node:crypto';
import { fromBase64 } from '@sovereign-actions/core';
import { isBodyOf, type LoggedSignature, rekorOf } from './log-body.ts';
import type { ReadLogEntry } from './log-entry.ts';
import { inclusionMistake, treeLeaf } from './merkle.ts';
import { keyKindOf, spkiOf } from './public-key.ts';
import type { TrustedLog } from './trust.ts';

/** What a log entry says, once it is known to hold. */
export interface VerifiedEntry {
  /** When the log took the entry, by its signed entry timestamp; Rekor v2 has none. */
  at?: Date;
}

/** A log's name in its checkpoints: the host of its URL, without the port. */
export const originOfLog = (url: string): string => new URL(url).hostname;

/**
 * A log's id: of the Ed25519 key of a Rekor v2 the full C2SP signed-note key id, of any other the SHA-256 of the SPKI, as Rekor and
 * cosign have it. A checkpoint's signature line starts with its first four bytes.
 */
export function logKeyId({ url, publicKey, version = 2 }: TrustedLog): Buffer {
  const hash = createHash('sha256');
  const spki = spkiOf(publicKey);
  if (version === 1 || publicKey.asymmetricKeyType !== 'ed25519') return hash.update(spki).digest();
  return hash
    .update(`${originOfLog(url)}\n\u0001`)
    .update(spki.subarray(-32))
    .digest();
}

/** Whether an entry is of this log, by the id that it names and the version that its kind is of. */
export function isEntryOf({ kind, version, keyId }: ReadLogEntry, log: TrustedLog): boolean {
  const rekor = rekorOf(kind, version) ?? 2;
  return (log.version ?? rekor) === rekor && logKeyId({ ...log, version: rekor }).equals(keyId);
}

/**
 * Verifies that an entry proves that the log holds exactly this signature: for Rekor v2 by the inclusion proof under a checkpoint, for
 * Rekor v1 by that or the signed entry timestamp. What is there must hold, also where the other would do.
 * Written here because `@sigstore/verify` compares entries of fewer kinds and of DSSE with SHA-256 alone; it is the oracle of the tests.
 * Gives what it says, or a string that tells what is wrong with it ("it …"). Never throws.
 */
export function verifyLogEntry(entry: ReadLogEntry, about: LoggedSignature, log: TrustedLog): VerifiedEntry | string {
  const rekor = rekorOf(entry.kind, entry.version);
  if (rekor === undefined) return `it is of kind ${quote(entry.kind)} ${quote(entry.version)}, which is not read`;
  if (!isBodyOf(about, entry.kind, entry.version, entry.body)) return 'it is about another signature, key or content';
  if (!isEntryOf(entry, log)) return 'it is of another log';
  const own: TrustedLog = { ...log, version: rekor };
  if (rekor === 2) {
    if (entry.promise) return 'it is of Rekor v2, which makes no promises';
    if (entry.integratedTime !== 0n) return 'it claims a time that nobody signed';
    if (entry.proof && entry.proof.logIndex !== entry.logIndex) return 'its two indexes differ';
  }
  if (!entry.proof && !entry.promise) return 'it holds no proof of inclusion';
  const wrong =
    (entry.proof && (checkpointMistake(entry.proof, own) ?? proofMistake(entry.proof, entry.body))) ??
    (entry.promise && promiseMistake(entry, entry.promise, own));
  if (wrong !== undefined) return wrong;
  return entry.promise ? { at: new Date(Number(entry.integratedTime) * 1000) } : {};
}

const quote = (text: string): string => JSON.stringify(text.slice(0, 40));

/** The form and signature of the signed note (C2SP tlog-checkpoint), and that it is about the tree of the proof. */
function checkpointMistake({ checkpoint, treeSize, rootHash }: NonNullable<ReadLogEntry['proof']>, log: TrustedLog): string | undefined {
  const match = /^(([^\n]+)\n(0|[1-9]\d{0,18})\n([^\n]+)\n(?:[^\n]+\n)*)\n((?:\u2014 \S+ \S+\n){1,16})$/.exec(checkpoint);
  if (!match) return 'its checkpoint is not a signed note';
  const [, note = '', origin = '', size, root, lines = ''] = match;
  // A Rekor v1 is started with a name of its own beside which its tree's id stands; its key alone tells it from others.
  const name = log.version === 1 ? /^(\S+) - \d+$/.exec(origin)?.[1] : originOfLog(log.url);
  if (name === undefined) return `its checkpoint is of ${quote(origin)}, which names no tree of a Rekor v1`;
  if (log.version !== 1 && origin !== name) return `its checkpoint is of ${quote(origin)}, not of ${name}`;
  if (size !== String(treeSize) || root !== rootHash.toString('base64')) return 'its checkpoint is of another tree than its proof';
  // Lines of witnesses may stand beside the log's own; only the log's counts.
  const own = [...lines.matchAll(/\u2014 (\S+) (\S+)\n/g)].filter(([, signer]) => signer === name);
  if (own.length !== 1) return `its checkpoint has ${own.length} signatures of the log`;
  const signature = fromBase64(own[0]?.[2]);
  if (!signature?.subarray(0, 4).equals(logKeyId(log).subarray(0, 4))) return "its checkpoint is signed with another key than the log's";
  return signedBy(log.publicKey, Buffer.from(note), signature.subarray(4)) ? undefined : "its checkpoint's signature is not the log's";
}

function proofMistake(proof: NonNullable<ReadLogEntry['proof']>, body: Buffer): string | undefined {
  const wrong = inclusionMistake(treeLeaf(body), proof);
  return wrong && `its inclusion proof ${wrong}`;
}

/** The signed entry timestamp of a Rekor v1: over body, index, log and time, in canonical JSON. */
function promiseMistake({ body, integratedTime, keyId, logIndex }: ReadLogEntry, promise: Buffer, log: TrustedLog): string | undefined {
  const signed = `{"body":"${body.toString('base64')}","integratedTime":${integratedTime},"logID":"${keyId.toString('hex')}","logIndex":${logIndex}}`;
  return signedBy(log.publicKey, Buffer.from(signed), promise) ? undefined : "its signed entry timestamp is not the log's";
}

/** A Rekor signs with SHA-256 whatever the curve where its key is in a file, and with the curve's own where it is in KMS. */
function signedBy(key: KeyObject, data: Buffer, signature: Buffer): boolean {
  const hashes = key.asymmetricKeyType === 'ed25519' ? [null] : new Set(['sha256', keyKindOf(key, 'the log').hash]);
  return [...hashes].some((hash) => {
    try {
      return verify(hash, data, key, signature);
    } catch {
      return false;
    }
  });
}
