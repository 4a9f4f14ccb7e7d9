import { createHash, type KeyObject } from 'node:crypto';
import { messageOf } from '@sovereign-actions/core';
import type { ReadLogEntry } from './bundle-read.ts';
import { fromBase64 } from './json.ts';
import { HASH_ALGORITHM, keyKindOf, spkiOf } from './public-key.ts';
import type { TrustedLog } from './trust.ts';

/** What a log entry must be about. */
export interface LoggedSignature {
  /** Digest of what was signed: of the DSSE pre-authentication encoding, or of the file. */
  digest: Buffer;
  signature: Buffer;
  publicKey: KeyObject;
  /** DER of the certificate that stands for the key; it is what the log names then. */
  certificate?: Buffer;
}

/** A log's name in its checkpoints: the host of its URL, without the port. */
export const originOfLog = (url: string): string => new URL(url).hostname;

/**
 * A log's id: of an Ed25519 key the full C2SP signed-note key id, of any other the SHA-256 of the SPKI, as Rekor v2 and cosign have it.
 * A checkpoint's signature line starts with its first four bytes.
 */
export function logKeyId({ url, publicKey }: TrustedLog): Buffer {
  const hash = createHash('sha256');
  const spki = spkiOf(publicKey);
  if (publicKey.asymmetricKeyType !== 'ed25519') return hash.update(spki).digest();
  return hash
    .update(`${originOfLog(url)}\n\u0001`)
    .update(spki.subarray(-32))
    .digest();
}

/**
 * The exact bytes that a Rekor v2 log holds for a signature: hashedrekord 0.0.2 in canonical JSON (RFC 8785).
 * Rebuilt rather than read, so that no part of an entry is taken on trust.
 */
export function expectedBody({ digest, signature, publicKey }: LoggedSignature): Buffer {
  const { keyDetails, hash } = keyKindOf(publicKey, 'the key');
  // The fields stand in the order of RFC 8785, and none of the values holds a character that JSON escapes.
  return Buffer.from(
    JSON.stringify({
      apiVersion: '0.0.2',
      kind: 'hashedrekord',
      spec: {
        hashedRekordV002: {
          data: { algorithm: HASH_ALGORITHM[hash], digest: digest.toString('base64') },
          signature: {
            content: signature.toString('base64'),
            verifier: { keyDetails, publicKey: { rawBytes: spkiOf(publicKey).toString('base64') } },
          },
        },
      },
    }),
  );
}

/**
 * Whether an entry proves that the log holds exactly this signature.
 * Gives undefined where it does, else what is wrong ("it …").
 */
export async function logMistake(entry: ReadLogEntry, about: LoggedSignature, log: TrustedLog): Promise<string | undefined> {
  if (entry.kind !== 'hashedrekord' || entry.version !== '0.0.2')
    return `it is of kind ${quote(entry.kind)} ${quote(entry.version)}, not hashedrekord 0.0.2`;
  if (!entry.body.equals(expectedBody(about))) return 'it is about another signature, key or content';
  if (!entry.keyId.equals(logKeyId(log))) return 'it is of another log';
  if (entry.logIndex !== entry.proof.logIndex) return 'its two indexes differ';
  return checkpointMistake(entry.proof, log) ?? (await inclusionMistake(entry, log));
}

const quote = (text: string): string => JSON.stringify(text.slice(0, 40));

/** The form of the signed note (C2SP tlog-checkpoint), and that it is about the tree of the proof. The signature is checked with the proof. */
function checkpointMistake({ checkpoint, treeSize, rootHash }: ReadLogEntry['proof'], log: TrustedLog): string | undefined {
  const match = /^([^\n]+)\n(0|[1-9]\d{0,18})\n([^\n]+)\n(?:[^\n]+\n)*\n((?:\u2014 \S+ \S+\n){1,16})$/.exec(checkpoint);
  if (!match) return 'its checkpoint is not a signed note';
  const [, origin, size, root, lines = ''] = match;
  if (origin !== originOfLog(log.url)) return `its checkpoint is of ${quote(origin ?? '')}, not of ${originOfLog(log.url)}`;
  if (size !== String(treeSize) || root !== rootHash.toString('base64')) return 'its checkpoint is of another tree than its proof';
  // Lines of witnesses may stand beside the log's own; only the log's counts.
  const own = [...lines.matchAll(/\u2014 (\S+) (\S+)\n/g)].filter(([, name]) => name === origin);
  if (own.length !== 1) return `its checkpoint has ${own.length} signatures of the log`;
  const signature = fromBase64(own[0]?.[2]);
  if (!signature?.subarray(0, 4).equals(logKeyId(log).subarray(0, 4))) return "its checkpoint is signed with another key than the log's";
  return undefined;
}

/** The checkpoint's signature and the Merkle inclusion proof (RFC 6962), by `@sigstore/verify`. */
async function inclusionMistake(entry: ReadLogEntry, log: TrustedLog): Promise<string | undefined> {
  const [{ Verifier, VerificationError }, { TransparencyLogEntry }] = await Promise.all([
    import('@sigstore/verify'),
    import('@sigstore/protobuf-specs'),
  ]);
  const always = { start: new Date(0), end: new Date(8.64e15) };
  const verifier = new Verifier(
    {
      certificateAuthorities: [],
      timestampAuthorities: [],
      ctlogs: [],
      tlogs: [{ baseURL: originOfLog(log.url), logID: logKeyId(log), publicKey: log.publicKey, validFor: always }],
      publicKey: () => ({ publicKey: log.publicKey, validFor: () => true }),
    },
    { tlogThreshold: 1, ctlogThreshold: 0, timestampThreshold: 0 },
  );
  try {
    verifier.verify({
      // The body was compared byte for byte and the signature is checked by our callers: this verifier is asked about the log alone.
      signature: { signature: Buffer.alloc(0), compareDigest: () => true, compareSignature: () => true, verifySignature: () => true },
      key: { $case: 'public-key', hint: '' },
      tlogEntries: [TransparencyLogEntry.fromJSON(entry.json) as never],
      timestamps: [],
    });
    return undefined;
  } catch (error) {
    return `its inclusion proof fails: ${error instanceof VerificationError ? error.message : messageOf(error)}`;
  }
}
