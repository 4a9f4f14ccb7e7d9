import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import * as der from '@sovereign-actions/core/asn1';
import { parseChain, parseLogKey } from '@sovereign-actions/sigstore';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leafHash, MerkleTree } from './merkle.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import { digestSignatureHolds } from './verify-digest.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const KINDS = {
  'P-256': { details: 'PKIX_ECDSA_P256_SHA_256', hash: 'sha256', make: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }) },
  'P-384': { details: 'PKIX_ECDSA_P384_SHA_384', hash: 'sha384', make: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }) },
  'P-521': { details: 'PKIX_ECDSA_P521_SHA_512', hash: 'sha512', make: () => generateKeyPairSync('ec', { namedCurve: 'P-521' }) },
  rsa: { details: 'PKIX_RSA_PKCS1V15_2048_SHA256', hash: 'sha256', make: () => generateKeyPairSync('rsa', { modulusLength: 2048 }) },
};

function request(kind: keyof typeof KINDS, text: string) {
  const { details, hash, make } = KINDS[kind];
  const { privateKey, publicKey } = make();
  const data = Buffer.from(text);
  return {
    publicKey,
    digest: createHash(hash).update(data).digest(),
    signature: sign(hash, data, privateKey),
    spki: publicKey.export({ type: 'spki', format: 'der' }),
    details,
  };
}

const post = (body: object | string) =>
  fetch(`http://127.0.0.1:${sandbox.ports.rekor}/api/v2/log/entries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const hashedRekord = ({ digest, signature, spki, details }: ReturnType<typeof request>) => ({
  hashedRekordRequestV002: {
    digest: digest.toString('base64'),
    signature: {
      content: signature.toString('base64'),
      verifier: { publicKey: { rawBytes: spki.toString('base64') }, keyDetails: details },
    },
  },
});

describe('signatures over digests', () => {
  it.each(['P-256', 'P-384', 'P-521', 'rsa'] as const)('are verified as node:crypto does, with %s', (kind) => {
    for (let index = 0; index < 5; index += 1) {
      const { publicKey, digest, signature } = request(kind, `data ${index}`);
      expect(digestSignatureHolds(publicKey, digest, signature)).toBe(true);
      const other = Buffer.from(digest);
      other[index] = (other[index] as number) ^ 1;
      expect(digestSignatureHolds(publicKey, other, signature)).toBe(false);
      const damaged = Buffer.from(signature);
      damaged[signature.length - 1 - index] = (damaged[signature.length - 1 - index] as number) ^ 1;
      expect(digestSignatureHolds(publicKey, digest, damaged)).toBe(false);
      expect(digestSignatureHolds(request(kind, 'x').publicKey, digest, signature)).toBe(false);
      expect(digestSignatureHolds(publicKey, digest, Buffer.from('noise'))).toBe(false);
    }
  });
});

describe('the Merkle tree', () => {
  it('gives roots and proofs of RFC 6962', () => {
    const hash = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    /** Section 2.1 word for word. */
    const rootOf = (leaves: Buffer[]): Buffer => {
      if (leaves.length === 1) return leaves[0] as Buffer;
      let k = 1;
      while (k * 2 < leaves.length) k *= 2;
      return hash(Buffer.from([1]), rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, pick) => {
        const tree = new MerkleTree();
        const leaves = Array.from({ length: size }, (_, index) => leafHash(Buffer.from(String(index))));
        for (const leaf of leaves) tree.append(leaf);
        expect(tree.root()).toEqual(rootOf(leaves));
        const index = pick % size;
        // RFC 9162, 2.1.3.2.
        let [fn, sn, r] = [index, size - 1, leaves[index] as Buffer];
        for (const p of tree.proof(index)) {
          if (fn % 2 === 1 || fn === sn) {
            r = hash(Buffer.from([1]), p, r);
            while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
          } else r = hash(Buffer.from([1]), r, p);
          [fn, sn] = [fn >> 1, sn >> 1];
        }
        expect([sn, r]).toEqual([0, tree.root()]);
      }),
    );
  });
});

describe('the log', () => {
  it('takes what verifies, once', async () => {
    const entry = hashedRekord(request('P-256', 'data'));
    const first = await post(entry);
    expect(first.status).toBe(201);
    expect(await first.json()).toMatchObject({ kindVersion: { kind: 'hashedrekord', version: '0.0.2' }, integratedTime: '0' });
    const second = await post(entry);
    expect([second.status, await second.json()]).toEqual([
      409,
      { code: 6, message: expect.stringContaining('equivalent entry already exists'), details: [] },
    ]);
    expect(parseLogKey(sandbox.rekorPublicKeyPem, 'log').asymmetricKeyType).toBe('ed25519');
    const checkpoint = await (await fetch(`http://127.0.0.1:${sandbox.ports.rekor}/api/v2/checkpoint`)).text();
    expect(checkpoint).toMatch(/^127\.0\.0\.1\n1\n.{44}\n\n\u2014 127\.0\.0\.1 \S+\n$/);
    expect(sandbox.requests('rekor').map(({ target }) => target)).toContain('CreateEntry');
  });

  it.each<[string, (valid: ReturnType<typeof request>) => object | string, number]>([
    ['no JSON', () => '{', 400],
    ['null', () => 'null', 400],
    ['another kind', () => ({ dsseRequestV002: {} }), 400],
    ['the signature of another digest', (valid) => hashedRekord({ ...valid, digest: Buffer.alloc(32) }), 400],
    ['a digest of the wrong length', (valid) => hashedRekord({ ...valid, digest: Buffer.alloc(48) }), 400],
    ['other key details', (valid) => hashedRekord({ ...valid, details: 'PKIX_ECDSA_P384_SHA_384' }), 400],
    ['unknown key details', (valid) => hashedRekord({ ...valid, details: 'toString' }), 400],
    ['noise as its key', (valid) => hashedRekord({ ...valid, spki: Buffer.from('noise') }), 400],
    [
      'a certificate that is none',
      () => ({
        hashedRekordRequestV002: { digest: 'AA==', signature: { content: 'AA==', verifier: { x509Certificate: { rawBytes: 'AA==' } } } },
      }),
      400,
    ],
    ['5 MiB', () => ' '.repeat(5 * 1024 * 1024), 413],
  ])('refuses %s', async (_name, change, status) => {
    const response = await post(change(request('P-256', 'data')));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code: expect.any(Number), message: expect.any(String) });
  });

  it('says what it does not implement', async () => {
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${sandbox.ports.rekor}${path}`)).status;
    expect(await get('/api/v2/tile/entries/000')).toBe(501);
    for (const tile of ['0/000', '9/000', '0/0', '0/x000/000', '0/000.p/300']) expect(await get(`/api/v2/tile/${tile}`)).toBe(404);
    expect(await get('/api/v1/log')).toBe(404);
    expect(await get('/api/v1/log/entries?logIndex=999')).toBe(404);
  });
});

describe('the log of Rekor v1', () => {
  const url = () => `http://127.0.0.1:${sandbox.ports.rekor}/api/v1/log/entries`;
  const enter = (entry: object) => fetch(url(), { method: 'POST', body: JSON.stringify(entry) });
  const pemOf = ({ publicKey }: ReturnType<typeof request>) =>
    Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })).toString('base64');
  const rekord = (from: ReturnType<typeof request>, algorithm = 'sha256') => ({
    kind: 'hashedrekord',
    apiVersion: '0.0.1',
    spec: {
      data: { hash: { algorithm, value: from.digest.toString('hex') } },
      signature: { content: from.signature.toString('base64'), publicKey: { content: pemOf(from) } },
    },
  });

  it('names an entry by ETag and address, and gives it again with a proof of the tree as it is', async () => {
    const entry = rekord(request('P-256', 'data'));
    const first = await enter(entry);
    const uuid = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('location')]).toEqual([201, `/api/v1/log/entries/${uuid}`]);
    const { [uuid]: answer } = (await first.json()) as Record<
      string,
      { logIndex: number; verification: { inclusionProof: { checkpoint: string; logIndex: number } } }
    >;
    expect(answer?.logIndex).toBeGreaterThan(answer?.verification.inclusionProof.logIndex ?? Number.NaN);
    expect(answer?.verification.inclusionProof.checkpoint).toMatch(/^127\.0\.0\.1 - \d+\n1\n/);
    await enter(rekord(request('P-384', 'data'), 'sha384'));
    const again = await enter(entry);
    expect([again.status, again.headers.get('location')]).toEqual([409, `/api/v1/log/entries/${uuid}`]);
    for (const address of [`${url()}/${uuid}`, `${url()}?logIndex=${answer?.logIndex}`])
      expect(await (await fetch(address)).json()).toMatchObject({ [uuid]: { verification: { inclusionProof: { treeSize: 2 } } } });
    expect(await (await fetch(url().replace('entries', 'publicKey'))).text()).toBe(sandbox.rekorV1PublicKeyPem);
  });

  it.each<[string, (valid: ReturnType<typeof request>) => object]>([
    ['another kind', (valid) => ({ ...rekord(valid), kind: 'rpm' })],
    ['another version', (valid) => ({ ...rekord(valid), apiVersion: '0.0.2' })],
    ['the signature of another digest', (valid) => rekord({ ...valid, digest: Buffer.alloc(32) })],
    ['a digest of another length', (valid) => rekord(valid, 'sha512')],
    ['a hash that it does not know', (valid) => rekord(valid, 'toString')],
    [
      'an envelope without signatures',
      () => ({ kind: 'dsse', apiVersion: '0.0.1', spec: { proposedContent: { envelope: '{}', verifiers: [] } } }),
    ],
  ])('refuses %s', async (_name, change) => {
    expect((await enter(change(request('P-256', 'data')))).status).toBe(400);
  });
});

describe('the timestamp service', () => {
  const { TAG, derInteger, derOid } = der;
  const sequence = (...content: Uint8Array[]) => der.der(TAG.sequence, ...content);
  const imprint = (oid: string, size: number) =>
    sequence(sequence(derOid(oid), der.der(TAG.null)), der.der(TAG.octetString, Buffer.alloc(size)));
  const SHA256 = '2.16.840.1.101.3.4.2.1';
  const ask = (body: Uint8Array, type = 'application/timestamp-query') =>
    fetch(`http://127.0.0.1:${sandbox.ports.tsa}/api/v1/timestamp`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: new Uint8Array(body),
    });

  it.each([
    ['binary', Buffer.from([0, 1, 2])],
    ['nothing', Buffer.alloc(0)],
    ['SHA-1', sequence(derInteger(1), imprint('1.3.14.3.2.26', 20))],
    ['a digest of the wrong length', sequence(derInteger(1), imprint(SHA256, 20))],
    ['version 2', sequence(derInteger(2), imprint(SHA256, 32))],
    ['another policy', sequence(derInteger(1), imprint(SHA256, 32), derOid('1.2.3'))],
    ['an extension', sequence(derInteger(1), imprint(SHA256, 32), der.der(der.contextTag(0), sequence()))],
  ])('rejects %s inside of its answer', async (_name, body) => {
    const response = await ask(body);
    const [info, token] = der.childrenOf(der.readDer(Buffer.from(await response.arrayBuffer())), TAG.sequence);
    expect(der.childrenOf(info, TAG.sequence)[0]?.value.toString('hex')).toBe('02');
    expect(token).toBeUndefined();
  });

  it('gives its chain, leaf first, and refuses what it does not know', async () => {
    expect(parseChain(sandbox.tsaChainPem, 'chain')).toHaveLength(2);
    const chain = await fetch(`http://127.0.0.1:${sandbox.ports.tsa}/api/v1/timestamp/certchain`);
    expect(await chain.text()).toBe(sandbox.tsaChainPem);
    expect((await ask(Buffer.from('{}'), 'application/json')).status).toBe(501);
    expect((await fetch(`http://127.0.0.1:${sandbox.ports.tsa}/`)).status).toBe(404);
    expect((await ask(Buffer.alloc(70_000))).status).toBe(413);
  });
});
