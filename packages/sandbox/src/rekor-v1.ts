import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { type Call, Refusal, type Reply } from './http.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import { base64, invalid, parse, record, type Verifier, verifierOf } from './rekor-request.ts';
import { digestSignatureHolds } from './verify-digest.ts';

const MAX_ENTRIES = 100_000;
const ENTRIES = '/api/v1/log/entries';
/** Entries of an earlier shard: as in the real one, an entry's index in the log is not the one in its tree. */
const EARLIER = 4096;
/** Digest sizes, in hex digits. */
const DIGITS: Record<string, number> = { sha256: 64, sha384: 96, sha512: 128 };

interface Entry {
  body: Buffer;
  integratedTime: number;
}

/**
 * A Rekor v1 log in memory: entries of hashedrekord 0.0.1, dsse 0.0.1 and intoto 0.0.2 with signed entry timestamp, inclusion proof and
 * checkpoint, read back by UUID or index; `/api/v1/log/publicKey`. Like the real one (rekor 1.5) it verifies what it enters, a DSSE
 * envelope with SHA-256 whatever the key, answers with the entry's UUID as ETag, and a repeated entry with 409 and where the first one is.
 */
export class RekorV1 {
  /** The log's ECDSA P-256 key, in PEM. */
  readonly publicKeyPem: string;
  readonly #key: KeyObject;
  readonly #hostname: string;
  readonly #now: () => number;
  /** SHA-256 of the key's SPKI. */
  readonly #logId: Buffer;
  readonly #treeId = 4_611_686_018_427_387_904n;
  readonly #tree = new MerkleTree();
  readonly #entries: Entry[] = [];
  /** Indexes by UUID. */
  readonly #known = new Map<string, number>();

  constructor({ hostname, now }: { hostname: string; now: () => number }) {
    this.#key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const publicKey = createPublicKey(this.#key);
    this.#hostname = hostname;
    this.#now = now;
    this.publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    this.#logId = sha256(publicKey.export({ type: 'spki', format: 'der' }));
  }

  answer({ method, path, query, body, operation }: Call): Reply {
    if (path === ENTRIES && method === 'POST') {
      operation('CreateLogEntry');
      const uuid = this.#create(body);
      return { status: 201, headers: { ...JSON_TYPE, ETag: uuid, Location: `${ENTRIES}/${uuid}` }, body: this.#entry(uuid) };
    }
    if (path === ENTRIES && method === 'GET') {
      operation('GetLogEntryByIndex');
      const index = Number(new URLSearchParams(query).get('logIndex') ?? Number.NaN);
      return { status: 200, headers: JSON_TYPE, body: this.#entry([...this.#known].find(([, at]) => EARLIER + at === index)?.[0]) };
    }
    if (path.startsWith(`${ENTRIES}/`) && method === 'GET') {
      operation('GetLogEntryByUUID');
      return { status: 200, headers: JSON_TYPE, body: this.#entry(path.slice(ENTRIES.length + 1)) };
    }
    if (path === '/api/v1/log/publicKey' && method === 'GET') {
      operation('GetPublicKey');
      return { status: 200, headers: { 'Content-Type': 'application/x-pem-file' }, body: this.publicKeyPem };
    }
    throw new Refusal(404, 'NotFound', `path ${path.slice(0, 100)} was not found`);
  }

  /** Enters a proposal and gives its UUID: the tree's id and the leaf hash. */
  #create(proposal: Buffer): string {
    const body = canonicalEntry(parse(proposal));
    const leaf = leafHash(body);
    const uuid = this.#treeId.toString(16).padStart(16, '0') + leaf.toString('hex');
    if (this.#known.has(uuid)) {
      const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
      throw new Refusal(409, 'AlreadyExists', message, { headers: { Location: `${ENTRIES}/${uuid}` } });
    }
    if (this.#tree.size >= MAX_ENTRIES)
      throw new Refusal(503, 'ResourceExhausted', `The sandbox's log holds at most ${MAX_ENTRIES} entries.`);
    this.#known.set(uuid, this.#tree.append(leaf));
    this.#entries.push({ body, integratedTime: Math.floor(this.#now() / 1000) });
    return uuid;
  }

  #entry(uuid: string | undefined): string {
    const index = this.#known.get(uuid ?? '');
    const entry = index === undefined ? undefined : this.#entries[index];
    if (index === undefined || !entry || !uuid) throw new Refusal(404, 'NotFound', 'the entry was not found');
    // Built in the field order of RFC 8785: the signed entry timestamp is over these bytes.
    const promised = {
      body: entry.body.toString('base64'),
      integratedTime: entry.integratedTime,
      logID: this.#logId.toString('hex'),
      logIndex: EARLIER + index,
    };
    return JSON.stringify({
      [uuid]: {
        ...promised,
        verification: {
          inclusionProof: {
            checkpoint: this.#checkpoint(),
            hashes: this.#tree.proof(index).map((hash) => hash.toString('hex')),
            logIndex: index,
            rootHash: this.#tree.root().toString('hex'),
            treeSize: this.#tree.size,
          },
          signedEntryTimestamp: sign('sha256', Buffer.from(JSON.stringify(promised)), this.#key).toString('base64'),
        },
      },
    });
  }

  /** A signed note of the tree as it is now; its origin is the log's name and the tree's id. */
  #checkpoint(): string {
    const note = `${this.#hostname} - ${this.#treeId}\n${this.#tree.size}\n${this.#tree.root().toString('base64')}\n`;
    const signature = Buffer.concat([this.#logId.subarray(0, 4), sign('sha256', Buffer.from(note), this.#key)]);
    return `${note}\n\u2014 ${this.#hostname} ${signature.toString('base64')}\n`;
  }
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

const sha256 = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();
const hashOf = (data: Uint8Array) => ({ algorithm: 'sha256', value: sha256(data).toString('hex') });

/** The canonical body (RFC 8785) of a proposal whose signature holds. @throws Refusal */
function canonicalEntry(proposal: unknown): Buffer {
  const { kind, apiVersion, spec } = record(proposal, 'entry');
  const canonical = CANONICAL.get(`${kind} ${apiVersion}`);
  if (!canonical) throw invalid(`entry kind ${String(kind).slice(0, 40)} ${String(apiVersion).slice(0, 40)} is not supported`);
  return Buffer.from(JSON.stringify({ apiVersion, kind, spec: canonical(record(spec, 'spec')) }));
}

function hashedRekord(spec: Record<string, unknown>): object {
  const { algorithm, value } = record(record(spec.data, 'data').hash, 'hash');
  const { content, publicKey } = record(spec.signature, 'signature');
  const signature = base64(content);
  const { key, pem } = verifierOf(base64(record(publicKey, 'publicKey').content));
  const digits = typeof algorithm === 'string' && Object.hasOwn(DIGITS, algorithm) ? DIGITS[algorithm] : undefined;
  if (typeof value !== 'string' || value.length !== digits || !digestSignatureHolds(key, Buffer.from(value, 'hex'), signature))
    throw invalid('verifying signature: invalid signature when validating ASN.1 encoded signature');
  return {
    data: { hash: { algorithm, value } },
    signature: { content: signature.toString('base64'), publicKey: { content: Buffer.from(pem).toString('base64') } },
  };
}

function dsse(spec: Record<string, unknown>): object {
  const { envelope, verifiers } = record(spec.proposedContent, 'proposedContent');
  if (typeof envelope !== 'string' || !Array.isArray(verifiers)) throw invalid('invalid dsse request');
  const { payloadType, payload, signatures } = record(parse(envelope), 'envelope');
  const read = signaturesOf(signatures, ({ sig }) => base64(sig));
  const known = verifiers.map((verifier) => verifierOf(base64(verifier)));
  return {
    envelopeHash: hashOf(Buffer.from(envelope)),
    payloadHash: hashOf(base64(payload)),
    signatures: read.map((sig) => ({
      signature: sig.toString('base64'),
      verifier: Buffer.from(signerOf(known, String(payloadType), base64(payload), sig).pem).toString('base64'),
    })),
  };
}

/** What is base64 in the envelope is base64 once more in the proposal. */
function intoto(spec: Record<string, unknown>): object {
  const { envelope, hash } = record(spec.content, 'content');
  const { payloadType, payload, signatures } = record(envelope, 'envelope');
  const data = base64(base64(payload).toString());
  const read = signaturesOf(signatures, ({ sig, publicKey }) => {
    const verifier = verifierOf(base64(publicKey));
    signerOf([verifier], String(payloadType), data, base64(base64(sig).toString()));
    return { publicKey: Buffer.from(verifier.pem).toString('base64'), sig };
  });
  const { algorithm, value } = record(hash, 'hash');
  return { content: { envelope: { payloadType, signatures: read }, hash: { algorithm, value }, payloadHash: hashOf(data) } };
}

function signaturesOf<T>(signatures: unknown, read: (signature: Record<string, unknown>) => T): T[] {
  if (!Array.isArray(signatures) || signatures.length === 0) throw invalid('an envelope without signatures');
  return signatures.map((signature) => read(record(signature, 'signature')));
}

/** The key whose signature over the envelope this is. */
function signerOf(known: readonly Verifier[], type: string, payload: Buffer, signature: Buffer): Verifier {
  const encoded = Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
  const signer = known.find(({ key }) => verify('sha256', encoded, key, signature));
  if (!signer) throw invalid('could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1');
  return signer;
}

const CANONICAL: ReadonlyMap<string, (spec: Record<string, unknown>) => object> = new Map([
  ['hashedrekord 0.0.1', hashedRekord],
  ['dsse 0.0.1', dsse],
  ['intoto 0.0.2', intoto],
]);
