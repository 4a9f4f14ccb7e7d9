import { decodeUtf8, parseStrictJson } from '@sovereign-actions/core';
import { BUNDLE_MEDIA_TYPE, MAX_BUNDLE_BYTES, type SignedContent } from './bundle.ts';
import { readOldBundle } from './legacy.ts';
import { logEntryOf, type ReadLogEntry } from './log-entry.ts';
import { HASH_ALGORITHM, type HashName } from './public-key.ts';
import { bytes, fields, given, listOf, reading, ShapeError, text, unlike } from './strict-fields.ts';

/** A signature that names no digest: over the bytes that are at hand. */
export interface DetachedContent {
  kind: 'detached';
  signature: Buffer;
}

/** A bundle as read: every field has its type, nothing else is there, and all base64 is canonical. */
export interface ReadBundle {
  /** What it is, such as `Sigstore bundle v0.3`. */
  form: string;
  /** Of the key; empty where it is not named. */
  hint: string;
  /** DER of the signer's certificate, in place of the hint. */
  certificate?: Buffer;
  content: SignedContent | DetachedContent;
  entries: readonly ReadLogEntry[];
  /** DER of the RFC 3161 responses. */
  timestamps: readonly Buffer[];
  /** What the timestamps are over, where that is not the signature. */
  stamped?: Buffer;
}

/** Reads a bundle strictly. Gives it, or in a string what is wrong with it. Never throws. */
export function readBundle(input: string | Uint8Array): ReadBundle | string {
  if (input.length > MAX_BUNDLE_BYTES) return `it is larger than ${MAX_BUNDLE_BYTES} bytes`;
  return reading(() => bundleOf(parseStrictJson(typeof input === 'string' ? input : decodeUtf8(input))));
}

/** The minor version of the Sigstore bundle, by its media type. */
const VERSIONS: ReadonlyMap<unknown, number> = new Map([
  [BUNDLE_MEDIA_TYPE, 3],
  ...[1, 2, 3].map((minor) => [`application/vnd.dev.sigstore.bundle+json;version=0.${minor}`, minor] as const),
]);

function bundleOf(value: unknown): ReadBundle {
  const old = readOldBundle(value);
  if (old) return old;
  const bundle = fields(value, 'the bundle', ['mediaType', 'verificationMaterial'], ['dsseEnvelope', 'messageSignature']);
  const minor = VERSIONS.get(bundle.mediaType);
  if (minor === undefined) throw new ShapeError('its media type is none of a Sigstore bundle v0.1, v0.2 or v0.3');
  const material = fields(
    bundle.verificationMaterial,
    'verificationMaterial',
    [],
    [...SIGNERS, 'tlogEntries', 'timestampVerificationData'],
  );
  const timestamps = fields(material.timestampVerificationData ?? {}, 'timestampVerificationData', [], ['rfc3161Timestamps']);
  if ((bundle.dsseEnvelope === undefined) === (bundle.messageSignature === undefined)) {
    throw new ShapeError('it must hold either a DSSE envelope or a message signature');
  }
  if (minor >= 3 && given(material.x509CertificateChain))
    throw new ShapeError('it carries a chain of certificates, which v0.3 does not have');
  const entries = listOf(material.tlogEntries, 'tlogEntries').map((entry, index) => logEntryOf(entry, `tlogEntries[${index}]`));
  if (minor >= 2 && entries.some(({ proof }) => !proof))
    throw new ShapeError(`it holds a log entry with no proof of inclusion, which v0.${minor} demands`);
  return {
    form: `Sigstore bundle v0.${minor}`,
    ...signerOf(material),
    content: bundle.dsseEnvelope === undefined ? messageOf(bundle.messageSignature) : envelopeOf(bundle.dsseEnvelope),
    entries: unlike(entries, ({ keyId, logIndex }) => `${keyId.toString('hex')} ${logIndex}`, 'log entry'),
    timestamps: unlike(
      listOf(timestamps.rfc3161Timestamps, 'rfc3161Timestamps').map((timestamp, index) =>
        bytes(fields(timestamp, `rfc3161Timestamps[${index}]`, ['signedTimestamp'], []).signedTimestamp, 'signedTimestamp'),
      ),
      (response) => response.toString('latin1'),
      'timestamp',
    ),
  };
}

const SIGNERS = ['publicKey', 'certificate', 'x509CertificateChain'] as const;

/** Who the bundle says signed it. Of a chain the first certificate alone is read: authorities are declared, never carried. */
function signerOf(material: Record<string, unknown>): Pick<ReadBundle, 'hint' | 'certificate'> {
  const named = SIGNERS.filter((name) => given(material[name]));
  if (named.length !== 1) throw new ShapeError(`it names ${named.length} signers; exactly one is accepted`);
  if (given(material.publicKey)) {
    const { hint = '' } = fields(material.publicKey, 'publicKey', [], ['hint']);
    return { hint: text(hint, 'hint') };
  }
  const [first] = given(material.certificate)
    ? [material.certificate]
    : listOf(fields(material.x509CertificateChain, 'x509CertificateChain', ['certificates'], []).certificates, 'certificates');
  return { hint: '', certificate: bytes(fields(first, 'certificate', ['rawBytes'], []).rawBytes, 'rawBytes') };
}

/** The one signature of a DSSE envelope. Its keyid is not signed: tools write fingerprints of several kinds there, and none is a proof. @throws ShapeError */
export function envelopeOf(value: unknown): SignedContent {
  const envelope = fields(value, 'dsseEnvelope', ['payload', 'payloadType', 'signatures'], []);
  if (!Array.isArray(envelope.signatures) || envelope.signatures.length !== 1) {
    const count = Array.isArray(envelope.signatures) ? envelope.signatures.length : 'no list of';
    throw new ShapeError(`its envelope has ${count} signatures; exactly one is accepted`);
  }
  const { sig, keyid = '' } = fields(envelope.signatures[0], 'signatures[0]', ['sig'], ['keyid']);
  text(keyid, 'keyid');
  return {
    kind: 'dsse',
    payloadType: text(envelope.payloadType, 'payloadType'),
    payload: bytes(envelope.payload, 'payload'),
    signature: bytes(sig, 'sig'),
  };
}

function messageOf(value: unknown): SignedContent {
  const message = fields(value, 'messageSignature', ['messageDigest', 'signature'], []);
  const { algorithm, digest } = fields(message.messageDigest, 'messageDigest', ['algorithm', 'digest'], []);
  const hash = (Object.keys(HASH_ALGORITHM) as HashName[]).find((name) => HASH_ALGORITHM[name] === algorithm);
  if (!hash) throw new ShapeError('its messageDigest is none of SHA2_256, SHA2_384 and SHA2_512');
  const found = bytes(digest, 'digest');
  if (found.length * 8 !== Number(hash.slice(3))) throw new ShapeError('its messageDigest has the wrong length');
  return { kind: 'message', hash, digest: found, signature: bytes(message.signature, 'signature') };
}
