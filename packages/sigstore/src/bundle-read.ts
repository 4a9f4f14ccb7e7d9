import { BUNDLE_MEDIA_TYPE, type LogEntry, MAX_BUNDLE_BYTES, type SignedContent } from './bundle.ts';
import { decodeUtf8, fromBase64, isObject, parseStrictJson, StrictJsonError } from './json.ts';
import { HASH_ALGORITHM, type HashName } from './public-key.ts';

/** A bundle as read: every field has its type, nothing else is there, and all base64 is canonical. */
export interface ReadBundle {
  /** Of the key; empty where it is not named. */
  hint: string;
  /** DER of the signer's certificate, in place of the hint. */
  certificate?: Buffer;
  content: SignedContent;
  entries: readonly ReadLogEntry[];
  /** DER of the RFC 3161 responses. */
  timestamps: readonly Buffer[];
}

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

/** Reads a bundle strictly. Gives it, or in a string what is wrong with it. Never throws. */
export function readBundle(input: string | Uint8Array): ReadBundle | string {
  if (input.length > MAX_BUNDLE_BYTES) return `it is larger than ${MAX_BUNDLE_BYTES} bytes`;
  return reading(() => bundleOf(parseStrictJson(typeof input === 'string' ? input : decodeUtf8(input))));
}

/** Reads a transparency log's answer strictly. Gives the entry, or what is wrong with it. */
export function readLogEntry(text: string): ReadLogEntry | string {
  return reading(() => logEntryOf(parseStrictJson(text), 'the entry'));
}

class ShapeError extends Error {}

function reading<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof StrictJsonError || error instanceof ShapeError) return error.message;
    throw error;
  }
}

function bundleOf(value: unknown): ReadBundle {
  const bundle = fields(value, 'the bundle', ['mediaType', 'verificationMaterial'], ['dsseEnvelope', 'messageSignature']);
  if (bundle.mediaType !== BUNDLE_MEDIA_TYPE) throw new ShapeError(`its media type is not ${BUNDLE_MEDIA_TYPE}`);
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
  return {
    ...signerOf(material),
    content: bundle.dsseEnvelope === undefined ? messageOf(bundle.messageSignature) : envelopeOf(bundle.dsseEnvelope),
    entries: unlike(
      listOf(material.tlogEntries, 'tlogEntries').map((entry, index) => logEntryOf(entry, `tlogEntries[${index}]`)),
      ({ keyId, logIndex }) => `${keyId.toString('hex')} ${logIndex}`,
      'log entry',
    ),
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

function envelopeOf(value: unknown): SignedContent {
  const envelope = fields(value, 'dsseEnvelope', ['payload', 'payloadType', 'signatures'], []);
  if (!Array.isArray(envelope.signatures) || envelope.signatures.length !== 1) {
    const count = Array.isArray(envelope.signatures) ? envelope.signatures.length : 'no list of';
    throw new ShapeError(`its envelope has ${count} signatures; exactly one is accepted`);
  }
  const { sig, keyid = '' } = fields(envelope.signatures[0], 'signatures[0]', ['sig'], ['keyid']);
  if (keyid !== '') throw new ShapeError('its signature names a keyid, which is not signed and which other tools refuse');
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
  if (!hash) throw new ShapeError('its messageDigest is neither SHA2_256 nor SHA2_384');
  const found = bytes(digest, 'digest');
  if (found.length !== (hash === 'sha256' ? 32 : 48)) throw new ShapeError('its messageDigest has the wrong length');
  return { kind: 'message', hash, digest: found, signature: bytes(message.signature, 'signature') };
}

function logEntryOf(value: unknown, where: string): ReadLogEntry {
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
    integratedTime: seconds(entry.integratedTime ?? '0', 'integratedTime'),
    ...(given(entry.inclusionPromise) && {
      promise: bytes(
        fields(entry.inclusionPromise, 'inclusionPromise', ['signedEntryTimestamp'], []).signedEntryTimestamp,
        'signedEntryTimestamp',
      ),
    }),
    ...(given(entry.inclusionProof) && { proof: proofOf(entry.inclusionProof) }),
    body: bytes(entry.canonicalizedBody, 'canonicalizedBody'),
  };
  return { ...read, json: logEntryJson(read) };
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

/** Go writes `null` for a message that is not there. */
const given = (value: unknown): boolean => value !== undefined && value !== null;

/** An object with all of `required`, any of `optional` and nothing else. */
function fields(value: unknown, where: string, required: readonly string[], optional: readonly string[]): Record<string, unknown> {
  if (!isObject(value)) throw new ShapeError(`${where} is not an object`);
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) throw new ShapeError(`${where} has no "${missing}"`);
  const extra = Object.keys(value).find((key) => !required.includes(key) && !optional.includes(key));
  if (extra !== undefined) throw new ShapeError(`${where} has an unexpected field ${JSON.stringify(extra.slice(0, 80))}`);
  return value;
}

/** More witnesses than any signature needs; sigstore-go has the same limit. */
const MAX_WITNESSES = 32;

function listOf(value: unknown, where: string): unknown[] {
  if (!given(value)) return [];
  if (!Array.isArray(value)) throw new ShapeError(`${where} is not a list`);
  if (value.length > MAX_WITNESSES) throw new ShapeError(`it has ${value.length} ${where}; at most ${MAX_WITNESSES} are read`);
  return value;
}

/** A list in which nothing stands twice: one witness is not to look like two. */
function unlike<T>(list: readonly T[], id: (value: T) => string, what: string): readonly T[] {
  if (new Set(list.map(id)).size < list.length) throw new ShapeError(`it holds the same ${what} twice`);
  return list;
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new ShapeError(`"${where}" is not text`);
  return value;
}

function bytes(value: unknown, where: string): Buffer {
  const found = fromBase64(value);
  if (!found || found.length === 0) throw new ShapeError(`"${where}" is not base64 in its canonical form`);
  return found;
}

/** A non-negative 64-bit integer as decimal text, the only form that no reader rounds. */
function int64(value: unknown, where: string): bigint {
  if (typeof value !== 'string' || !/^(?:0|[1-9]\d{0,18})$/.test(value))
    throw new ShapeError(`"${where}" is not a 64-bit number in decimal text`);
  return BigInt(value);
}

/** A time in whole seconds, up to the year 9999. */
function seconds(value: unknown, where: string): bigint {
  const found = int64(value, where);
  if (found > 253_402_300_799n) throw new ShapeError(`"${where}" is not a time`);
  return found;
}
