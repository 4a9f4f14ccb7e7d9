import type { Signer } from './keys.ts';
import { HASH_ALGORITHM, type HashName, keyHint } from './public-key.ts';

/** The only media type that is written and read: Sigstore bundle v0.3. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** A base64 statement and what surrounds it must fit. */
export const MAX_BUNDLE_BYTES = 48 * 1024 * 1024;

/** A Sigstore bundle v0.3 (protobuf-specs `Bundle`, as JSON). Binary fields are base64. */
export interface Bundle {
  mediaType: typeof BUNDLE_MEDIA_TYPE;
  verificationMaterial: {
    /** Exactly one of the two. */
    publicKey?: { hint: string };
    certificate?: { rawBytes: string };
    tlogEntries?: LogEntry[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope?: Envelope;
  messageSignature?: MessageSignature;
}

/** A DSSE envelope with one signature. There is never a `keyid`: cosign refuses the envelope otherwise. */
export interface Envelope {
  payload: string;
  payloadType: string;
  signatures: [{ sig: string }];
}

export interface MessageSignature {
  messageDigest: { algorithm: (typeof HASH_ALGORITHM)[HashName]; digest: string };
  signature: string;
}

/** A log entry (protobuf-specs `TransparencyLogEntry`). 64-bit numbers are decimal text. */
export interface LogEntry {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  /** Seconds; `0` in Rekor v2, which has no time of its own. */
  integratedTime?: string;
  /** Rekor v1 alone. */
  inclusionPromise?: { signedEntryTimestamp: string };
  /** Absent only in old bundles of Rekor v1. */
  inclusionProof?: { logIndex: string; rootHash: string; treeSize: string; hashes: string[]; checkpoint: { envelope: string } };
  canonicalizedBody: string;
}

/** DSSE pre-authentication encoding v1: the bytes that a DSSE signature is over. Lengths count bytes. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}

/** What was signed and how, before or after its witnesses. */
export type SignedContent =
  | { kind: 'dsse'; payloadType: string; payload: Buffer; signature: Buffer }
  | { kind: 'message'; hash: HashName; digest: Buffer; signature: Buffer };

/** What witnesses said of a signature. */
export interface Witnessed {
  entries?: readonly LogEntry[];
  /** DER of RFC 3161 responses. */
  timestamps?: readonly Buffer[];
}

/** The bundle of a signature with what its witnesses said. */
export function buildBundle(
  content: SignedContent,
  { publicKey, certificate }: Pick<Signer, 'publicKey' | 'certificate'>,
  witnessed: Witnessed = {},
): Bundle {
  const { entries = [], timestamps = [] } = witnessed;
  const sig = content.signature.toString('base64');
  return {
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: {
      ...(certificate ? { certificate: { rawBytes: certificate.toString('base64') } } : { publicKey: { hint: keyHint(publicKey) } }),
      ...(entries.length > 0 && { tlogEntries: [...entries] }),
      ...(timestamps.length > 0 && {
        timestampVerificationData: { rfc3161Timestamps: timestamps.map((response) => ({ signedTimestamp: response.toString('base64') })) },
      }),
    },
    ...(content.kind === 'dsse'
      ? { dsseEnvelope: { payload: content.payload.toString('base64'), payloadType: content.payloadType, signatures: [{ sig }] } }
      : {
          messageSignature: {
            messageDigest: { algorithm: HASH_ALGORITHM[content.hash], digest: content.digest.toString('base64') },
            signature: sig,
          },
        }),
  };
}
