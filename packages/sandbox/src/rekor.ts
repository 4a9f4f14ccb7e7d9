import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Call, Refusal, type Reply, type Service } from './http.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import { base64, certificateOf, invalid, keyOf, parse, record } from './rekor-request.ts';
import { RekorV1 } from './rekor-v1.ts';
import { digestSignatureHolds } from './verify-digest.ts';

const MAX_BODY = 4 * 1024 * 1024;
const MAX_ENTRIES = 100_000;

/** What each signing algorithm of the log needs of a key, and the hash that it is over. */
const ALGORITHMS: Record<string, { hash: string; length: number; fits: (key: KeyObject) => boolean }> = {
  PKIX_ECDSA_P256_SHA_256: { hash: 'SHA2_256', length: 32, fits: (key) => key.asymmetricKeyDetails?.namedCurve === 'prime256v1' },
  PKIX_ECDSA_P384_SHA_384: { hash: 'SHA2_384', length: 48, fits: (key) => key.asymmetricKeyDetails?.namedCurve === 'secp384r1' },
  PKIX_ECDSA_P521_SHA_512: { hash: 'SHA2_512', length: 64, fits: (key) => key.asymmetricKeyDetails?.namedCurve === 'secp521r1' },
  ...Object.fromEntries(
    [2048, 3072, 4096].map((bits) => [
      `PKIX_RSA_PKCS1V15_${bits}_SHA256`,
      {
        hash: 'SHA2_256',
        length: 32,
        fits: (key: KeyObject) => key.asymmetricKeyType === 'rsa' && key.asymmetricKeyDetails?.modulusLength === bits,
      },
    ]),
  ),
};

/** gRPC codes, which the log's errors carry beside the HTTP status. */
const GRPC: Record<string, number> = {
  InvalidArgument: 3,
  NotFound: 5,
  AlreadyExists: 6,
  ResourceExhausted: 8,
  Unimplemented: 12,
  NotImplemented: 12,
};

/**
 * A Rekor v2 log in memory: `POST /api/v2/log/entries` with hashedrekord 0.0.2, `GET /api/v2/checkpoint` and tiles.
 * Like the real one (rekor-tiles 2.3) it verifies the signature, refuses other kinds, and answers a repeated entry with 409.
 * Under `/api/v1/` there is a Rekor v1 beside it: another log, with a key and a tree of its own.
 */
export class Rekor implements Service {
  /** The log's Ed25519 key, in PEM. */
  readonly publicKeyPem: string;
  readonly v1: RekorV1;
  readonly #key: KeyObject;
  readonly #origin: string;
  /** C2SP signed-note key id, in full. */
  readonly #keyId: Buffer;
  readonly #tree = new MerkleTree();
  /** Indexes of the entries by leaf hash. */
  readonly #known = new Map<string, number>();

  /** @param origin the log's name in its checkpoints: the host of its base URL, without the port */
  constructor({ origin, now }: { origin: string; now: () => number }) {
    this.v1 = new RekorV1({ hostname: origin, now });
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    this.#key = privateKey;
    this.#origin = origin;
    this.publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
    this.#keyId = createHash('sha256').update(`${origin}\n\u0001`).update(raw).digest();
  }

  answer(call: Call): Reply {
    const { method, path, body, operation } = call;
    if (path.startsWith('/api/v1/')) return this.v1.answer(call);
    if (path === '/api/v2/log/entries' && method === 'POST') {
      operation('CreateEntry');
      return { status: 201, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(this.#create(body)) };
    }
    if (path === '/api/v2/checkpoint' && method === 'GET') {
      operation('GetCheckpoint');
      return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: this.#checkpoint() };
    }
    if (path.startsWith('/api/v2/tile/') && method === 'GET') {
      operation('GetTile');
      return { status: 200, headers: { 'Content-Type': 'application/octet-stream' }, body: this.#tile(path.slice('/api/v2/tile/'.length)) };
    }
    throw new Refusal(404, 'NotFound', 'Not Found');
  }

  refuse({ status, code, message, headers }: Refusal): Reply {
    return {
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ code: GRPC[code] ?? 2, message, details: [] }),
    };
  }

  maxBody(): number {
    return MAX_BODY;
  }

  tooLarge(limit: number): Refusal {
    return new Refusal(413, 'ResourceExhausted', `The request body is larger than ${limit} bytes.`);
  }

  /** The hashes of a tile (C2SP tlog-tiles), named by level and number, such as `0/x001/234` or `0/x001/234.p/7`. */
  #tile(name: string): Buffer {
    const [, level, groups = '', width = '256'] = /^(\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(name) ?? [];
    if (name.startsWith('entries/')) throw new Refusal(501, 'NotImplemented', 'The sandbox does not implement reading of entries.');
    const tile = this.#tree.row(Number(level) * 8, Number(groups.replaceAll(/\D/g, '')) * 256, Number(width));
    if (level === undefined || tile.length !== Number(width) * 32) throw new Refusal(404, 'NotFound', 'Not Found');
    return tile;
  }

  #create(body: Buffer): object {
    const canonical = canonicalEntry(body);
    const leaf = leafHash(canonical);
    const before = this.#known.get(leaf.toString('hex'));
    if (before !== undefined) {
      throw new Refusal(409, 'AlreadyExists', `an equivalent entry already exists in the transparency log with index ${before}`);
    }
    if (this.#tree.size >= MAX_ENTRIES)
      throw new Refusal(503, 'ResourceExhausted', `The sandbox's log holds at most ${MAX_ENTRIES} entries.`);
    const index = this.#tree.append(leaf);
    this.#known.set(leaf.toString('hex'), index);
    return {
      logIndex: String(index),
      logId: { keyId: this.#keyId.toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      integratedTime: '0',
      inclusionPromise: null,
      inclusionProof: {
        logIndex: String(index),
        rootHash: this.#tree.root().toString('base64'),
        treeSize: String(this.#tree.size),
        hashes: this.#tree.proof(index).map((hash) => hash.toString('base64')),
        checkpoint: { envelope: this.#checkpoint() },
      },
      canonicalizedBody: canonical.toString('base64'),
    };
  }

  /** A signed note (C2SP tlog-checkpoint) of the tree as it is now. */
  #checkpoint(): string {
    const note = `${this.#origin}\n${this.#tree.size}\n${this.#tree.root().toString('base64')}\n`;
    const signature = Buffer.concat([this.#keyId.subarray(0, 4), sign(null, Buffer.from(note), this.#key)]);
    return `${note}\n\u2014 ${this.#origin} ${signature.toString('base64')}\n`;
  }
}

/** The canonical body (RFC 8785) of a request whose signature holds. @throws Refusal */
function canonicalEntry(body: Buffer): Buffer {
  const request = record(parse(body), 'request').hashedRekordRequestV002;
  if (request === undefined) throw invalid('invalid type, must be hashedrekord');
  const { digest, signature } = record(request, 'hashedRekordRequestV002');
  const { content, verifier } = record(signature, 'signature');
  const { publicKey, x509Certificate, keyDetails } = record(verifier, 'verifier');
  const rawBytes = base64(record(x509Certificate ?? publicKey, 'key').rawBytes);
  const { key } = x509Certificate === undefined ? keyOf(rawBytes) : certificateOf(rawBytes);
  const algorithm = typeof keyDetails === 'string' && Object.hasOwn(ALGORITHMS, keyDetails) ? ALGORITHMS[keyDetails] : undefined;
  const [signed, digestBytes] = [base64(content), base64(digest)];
  if (!algorithm?.fits(key) || digestBytes.length !== algorithm.length || !digestSignatureHolds(key, digestBytes, signed)) {
    throw invalid('invalid hashedrekord request');
  }
  const held = { rawBytes: rawBytes.toString('base64') };
  return Buffer.from(
    JSON.stringify({
      apiVersion: '0.0.2',
      kind: 'hashedrekord',
      spec: {
        hashedRekordV002: {
          data: { algorithm: algorithm.hash, digest: digestBytes.toString('base64') },
          signature: {
            content: signed.toString('base64'),
            verifier: { keyDetails, ...(x509Certificate === undefined ? { publicKey: held } : { x509Certificate: held }) },
          },
        },
      },
    }),
  );
}
