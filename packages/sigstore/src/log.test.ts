import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign as signWith } from 'node:crypto';
import { parseStrictJson } from '@sovereign-actions/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { AT, newPem, newRegion, newSigner, type Region, TSA_URL } from '../test/region.ts';
import type { LogEntry } from './bundle.ts';
import { preAuthEncoding } from './bundle.ts';
import {
  type Bundle,
  buildStatement,
  PREDICATE,
  parseLogKey,
  parseTrust,
  pemSigner,
  type SignedBundle,
  type Signer,
  signArtifact,
  signStatement,
  type Trust,
  trustedRootJson,
  type Verification,
  verifyBundle,
} from './index.ts';
import { verifyLogEntry } from './log.ts';
import type { LoggedSignature } from './log-body.ts';
import { logEntryOf, type ReadLogEntry } from './log-entry.ts';
import { legacyEntryJson, legacyEntryOf } from './rekor-v1.ts';
import { reading } from './strict-fields.ts';

const ARTIFACT = Buffer.from('an artifact\n');
const SHA256 = createHash('sha256').update(ARTIFACT).digest('hex');
const statement = buildStatement([{ digest: { sha256: SHA256 } }], PREDICATE.cosignSign, {});
const brokenChecks = ({ checks }: Verification) => checks.filter(({ verdict }) => verdict === 'broken').map(({ detail }) => detail);
const entryIn = ({ bundle }: { bundle: Bundle }): LogEntry => bundle.verificationMaterial.tlogEntries?.[0] as LogEntry;

describe('a Rekor v1', () => {
  let region: Region;
  let signer: Signer;
  let trust: Trust;
  let signed: SignedBundle;
  let file: SignedBundle;
  const bare = (witnesses = region.witnesses) => ({ witnesses: { logs: witnesses.logs }, fetch: region.fetch });

  beforeAll(async () => {
    region = newRegion(() => AT, 1);
    for (let index = 0; index < 3; index += 1) await signStatement({ statement, signer: newSigner(), ...region });
    signer = newSigner();
    trust = { ...region.trustIn(signer), authorities: [] };
    signed = await signStatement({ statement, signer, ...bare() });
    file = await signArtifact({ artifact: ARTIFACT, signer, ...bare() });
  });

  it('enters statements as dsse and files as hashedrekord, and is the witness of the time', async () => {
    expect([entryIn(signed).kindVersion, entryIn(file).kindVersion]).toEqual([
      { kind: 'dsse', version: '0.0.1' },
      { kind: 'hashedrekord', version: '0.0.1' },
    ]);
    expect(await verifyBundle(signed.json, { trust, artifactSha256: SHA256 })).toMatchObject({
      verdict: 'holds',
      signedAt: new Date(AT).toISOString(),
    });
    expect(await verifyBundle(file.json, { trust, artifact: ARTIFACT })).toMatchObject({ verdict: 'holds' });
  });

  it('gives the proof of an entry that it holds already', async () => {
    const rsa = pemSigner(newPem('rsa'), 'rsa.pem');
    const first = await signStatement({ statement, signer: rsa, ...bare() });
    const second = await signStatement({ statement, signer: rsa, ...bare() });
    expect(entryIn(second).canonicalizedBody).toBe(entryIn(first).canonicalizedBody);
    expect(await verifyBundle(second.json, { trust: { ...trust, keys: [{ name: 'rsa', publicKey: rsa.publicKey }] } })).toMatchObject({
      verdict: 'holds',
    });
  });

  it.each(['P-384', 'P-521'] as const)('enters files of a %s key, and no statements', async (sort) => {
    const large = newSigner(sort);
    const { json } = await signArtifact({ artifact: ARTIFACT, signer: large, ...bare() });
    const keys = [{ name: sort, publicKey: large.publicKey }];
    expect(await verifyBundle(json, { trust: { ...trust, keys }, artifact: ARTIFACT })).toMatchObject({ verdict: 'holds' });
    await expect(signStatement({ statement, signer: large, ...bare() })).rejects.toMatchObject({
      code: 'LOG_UNAVAILABLE',
      fix: expect.stringContaining('P-384 or P-521'),
    });
  });

  it('agrees with @sigstore/verify', async () => {
    const { toSignedEntity, toTrustMaterial, Verifier } = await import('@sigstore/verify');
    const { Bundle: Message, TrustedRoot } = await import('@sigstore/protobuf-specs');
    const key = () => ({ publicKey: signer.publicKey, validFor: () => true });
    const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRootJson(trust)), key), {
      tlogThreshold: 1,
      timestampThreshold: 1,
    });
    for (const [{ json }, artifact] of [[signed], [file, ARTIFACT]] as const)
      expect(() => verifier.verify(toSignedEntity(Message.fromJSON(JSON.parse(json)) as never, artifact))).not.toThrow();
  });

  type Change = (entry: Record<string, never> & LogEntry, other: LogEntry) => void;
  it.each<[string, string, Change]>([
    ['another time', 'signed entry timestamp', (entry) => void Object.assign(entry, { integratedTime: '1' })],
    ['a time in the year 9999', 'signed entry timestamp', (entry) => void Object.assign(entry, { integratedTime: '253402300799' })],
    ['a time beyond all calendars', 'not a time', (entry) => void Object.assign(entry, { integratedTime: '253402300800' })],
    ['another index', 'signed entry timestamp', (entry) => void Object.assign(entry, { logIndex: '0' })],
    [
      'the promise for another entry',
      'signed entry timestamp',
      (entry, other) => void Object.assign(entry, { inclusionPromise: other.inclusionPromise }),
    ],
    ['the entry of another signature', 'another signature', (entry, other) => void Object.assign(entry, other)],
    [
      'the body of another signature',
      'another signature',
      (entry, other) => void Object.assign(entry, { canonicalizedBody: other.canonicalizedBody }),
    ],
    ['the kind of another entry', 'another signature', (entry) => void Object.assign(entry.kindVersion, { kind: 'hashedrekord' })],
    ['a kind that is not read', 'not trusted', (entry) => void Object.assign(entry.kindVersion, { kind: 'toString', version: '' })],
    [
      'neither promise nor proof',
      'no proof of inclusion',
      (entry) => void Object.assign(entry, { inclusionProof: undefined, inclusionPromise: undefined }),
    ],
    ['a proof that is cut short', 'cut short', (entry) => void entry.inclusionProof?.hashes.pop()],
    ['a proof that goes on', 'too long', (entry) => void entry.inclusionProof?.hashes.push(entry.inclusionProof.rootHash)],
    ['a proof in another order', 'leads to another tree', (entry) => void entry.inclusionProof?.hashes.reverse()],
    ['another size of the tree', 'of another tree', (entry) => void Object.assign(entry.inclusionProof ?? {}, { treeSize: '9' })],
    ['an index beyond the tree', 'beyond the tree', (entry) => void Object.assign(entry.inclusionProof ?? {}, { logIndex: '99' })],
    [
      'the root and checkpoint of another tree',
      'cut short',
      ({ inclusionProof }, { inclusionProof: other }) =>
        void Object.assign(inclusionProof ?? {}, { rootHash: other?.rootHash, treeSize: other?.treeSize, checkpoint: other?.checkpoint }),
    ],
    [
      'a checkpoint of no tree',
      'names no tree',
      ({ inclusionProof }) => edit(inclusionProof, (note) => note.replace(/^localhost - \d+/, 'localhost')),
    ],
    [
      'a checkpoint of another tree id',
      "signature is not the log's",
      ({ inclusionProof }) => edit(inclusionProof, (note) => note.replace(/- \d+/, '- 7')),
    ],
    [
      'a checkpoint without a signature',
      'not a signed note',
      ({ inclusionProof }) => edit(inclusionProof, (note) => note.split('\u2014')[0] ?? ''),
    ],
    [
      'a checkpoint that is signed twice',
      '2 signatures',
      ({ inclusionProof }) => edit(inclusionProof, (note) => note + note.slice(note.indexOf('\u2014'))),
    ],
  ])('%s is broken', async (_name, reason, change) => {
    const bundle = JSON.parse(signed.json) as Bundle;
    const other = await signStatement({ statement, signer, ...bare() });
    change(entryIn({ bundle }) as never, entryIn(other));
    const verified = await verifyBundle(JSON.stringify(bundle), { trust });
    expect(verified.verdict).toBe('broken');
    expect(brokenChecks(verified).join()).toContain(reason);
  });

  it('holds by its promise alone, or by its proof alone, which vouches for no time', async () => {
    const without = (field: 'inclusionProof' | 'inclusionPromise') => {
      const bundle = JSON.parse(signed.json) as Bundle;
      delete entryIn({ bundle })[field];
      // Without proof there are bundles of v0.1 alone.
      const mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
      return verifyBundle(JSON.stringify({ ...bundle, mediaType }), { trust });
    };
    expect(await without('inclusionProof')).toMatchObject({ verdict: 'holds', signedAt: new Date(AT).toISOString() });
    const proven = await without('inclusionPromise');
    expect(proven.verdict).toBe('holds');
    expect(proven).not.toHaveProperty('signedAt');
  });

  it('is not the Rekor v2 of the same key, nor the other way round', async () => {
    const asV2 = trust.logs.map((log) => ({ ...log, version: 2 as const }));
    expect(brokenChecks(await verifyBundle(signed.json, { trust: { ...trust, logs: asV2 } }))).toEqual([
      'The log entry is of a log that is not trusted.',
    ]);
    const either = trust.logs.map(({ url, publicKey }) => ({ url, publicKey }));
    expect(await verifyBundle(signed.json, { trust: { ...trust, logs: either } })).toMatchObject({ verdict: 'holds' });
  });

  it('keeps an old signature old where a timestamp is made anew', async () => {
    let now = AT;
    const slow = newRegion(() => now, 1);
    const { timestamps, logs } = slow.witnesses;
    const fetch: Region['fetch'] = (url, init) => {
      now = url === TSA_URL ? AT + 3_600_000 : AT;
      return slow.fetch(url, init);
    };
    const late = await signStatement({ statement, signer, witnesses: { logs, timestamps }, fetch });
    expect(late.signedAt).toBe(new Date(AT).toISOString());
    expect(await verifyBundle(late.json, { trust: slow.trustIn(signer) })).toMatchObject({
      verdict: 'holds',
      signedAt: new Date(AT).toISOString(),
    });
  });

  it('is counted within the time that it is trusted for, by its own time', async () => {
    const within = (validFor: object) =>
      verifyBundle(signed.json, { trust: { ...trust, logs: trust.logs.map((log) => ({ ...log, validFor })) } });
    expect(await within({ start: new Date(AT), end: new Date(AT) })).toMatchObject({ verdict: 'holds' });
    expect(brokenChecks(await within({ start: new Date(AT + 1) })).join()).toContain('when its log was not trusted');
    expect(brokenChecks(await within({ end: new Date(AT - 1) })).join()).toContain('when its log was not trusted');
  });

  it('is read from the annotation of a legacy signature and written into one', () => {
    const json = legacyEntryJson(entryIn(file)) ?? '';
    const read = (text: string) => reading(() => legacyEntryOf(parseStrictJson(text)));
    const entry = read(json) as ReadLogEntry;
    const { messageSignature } = file.bundle;
    const digest = createHash('sha256').update(ARTIFACT).digest();
    const signature = Buffer.from(messageSignature?.signature ?? '', 'base64');
    const about: LoggedSignature = { content: { kind: 'message', hash: 'sha256', digest, signature }, digest, publicKey: signer.publicKey };
    const [log] = trust.logs;
    if (!log) throw new TypeError('there is a log');
    expect(verifyLogEntry(entry, about, log)).toEqual({ at: new Date(AT) });
    expect(verifyLogEntry(entry, { ...about, publicKey: newSigner().publicKey }, log)).toContain('another signature, key or content');
    const late = read(json.replace(/"integratedTime":\d+/, '"integratedTime":4102444800')) as ReadLogEntry;
    expect(verifyLogEntry(late, about, log)).toContain('signed entry timestamp');
    for (const wrong of [
      '',
      '{}',
      '[]',
      json.replace('{', '{"Payload":1,'),
      json.replace('"logIndex":', '"logIndex":-'),
      json.replace('"logID":"', '"logID":"X'),
    ])
      expect(typeof read(wrong)).toBe('string');
    expect(legacyEntryJson({ ...entryIn(file), inclusionPromise: undefined } as never)).toBeUndefined();
  });
});

const edit = (proof: LogEntry['inclusionProof'], change: (note: string) => string): void => {
  if (proof) proof.checkpoint.envelope = change(proof.checkpoint.envelope);
};

describe('entries of older clients', () => {
  /** A log of one entry, which has no hashes in its proof; its Rekor v2 key is ECDSA. */
  const log = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const trusted = { url: 'https://rekor.example.eu', publicKey: log.publicKey };
  const signer = createPrivateKey(newPem());
  const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' });
  const payload = Buffer.from(JSON.stringify(statement));
  const encoded = preAuthEncoding('application/vnd.in-toto+json', payload);
  const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest();
  const { publicKey } = pemSigner(signer.export({ type: 'pkcs8', format: 'pem' }).toString(), 'key');
  const signature = signWith('sha256', encoded, signer);
  const about: LoggedSignature = {
    content: { kind: 'dsse', payloadType: 'application/vnd.in-toto+json', payload, signature },
    digest: sha256(encoded),
    publicKey,
  };
  const pem = Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })).toString('base64');
  const logged = (kind: string, version: string, spec: object, origin: string): ReadLogEntry => {
    const body = Buffer.from(JSON.stringify({ apiVersion: version, kind, spec }));
    const root = sha256(Buffer.concat([Buffer.from([0]), body])).toString('base64');
    const id = sha256(spki(log.publicKey));
    const note = `${origin}\n1\n${root}\n`;
    const line = Buffer.concat([id.subarray(0, 4), signWith('sha256', Buffer.from(note), log.privateKey)]).toString('base64');
    return logEntryOf(
      {
        logId: { keyId: id.toString('base64') },
        kindVersion: { kind, version },
        inclusionProof: { rootHash: root, treeSize: '1', checkpoint: { envelope: `${note}\n\u2014 rekor.example.eu ${line}\n` } },
        canonicalizedBody: body.toString('base64'),
      },
      'the entry',
    );
  };
  const dsseV2 = (hash = sha256(payload)) => ({
    dsseV002: {
      payloadHash: { algorithm: 'SHA2_256', digest: hash.toString('base64') },
      signatures: [
        {
          content: signature.toString('base64'),
          verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', publicKey: { rawBytes: spki(publicKey).toString('base64') } },
        },
      ],
    },
  });
  const intoto = (sig = signature.toString('base64')) => ({
    content: {
      envelope: { payloadType: 'application/vnd.in-toto+json', signatures: [{ publicKey: pem, sig: Buffer.from(sig).toString('base64') }] },
      hash: { algorithm: 'sha256', value: 'ab'.repeat(32) },
      payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
    },
  });

  it.each([
    ['dsse 0.0.2 of Rekor v2', logged('dsse', '0.0.2', dsseV2(), 'rekor.example.eu')],
    ['intoto 0.0.2 of Rekor v1', logged('intoto', '0.0.2', intoto(), 'rekor.example.eu - 7')],
  ])('are read: %s', (_name, entry) => {
    expect(verifyLogEntry(entry, about, trusted)).toEqual({});
    expect(verifyLogEntry(entry, { ...about, publicKey: newSigner().publicKey }, trusted)).toContain('another signature');
    const other = { ...about, content: { ...about.content, payload: Buffer.from('{}') } as LoggedSignature['content'] };
    expect(verifyLogEntry(entry, other, trusted)).toContain('another signature');
  });

  it.each([
    ['another payload', logged('dsse', '0.0.2', dsseV2(sha256(Buffer.from('x'))), 'rekor.example.eu')],
    ['another signature', logged('intoto', '0.0.2', intoto('AAAA'), 'rekor.example.eu - 7')],
    ['a field more', logged('intoto', '0.0.2', { ...intoto(), more: 1 }, 'rekor.example.eu - 7')],
    ['no signature at all', logged('intoto', '0.0.2', { content: { ...intoto().content, envelope: {} } }, 'rekor.example.eu - 7')],
    [
      'a digest that is none',
      logged('intoto', '0.0.2', { content: { ...intoto().content, hash: { algorithm: 'sha256', value: 'x' } } }, 'rekor.example.eu - 7'),
    ],
  ])('are refused with %s', (_name, entry) => {
    expect(verifyLogEntry(entry, about, trusted)).toBe('it is about another signature, key or content');
  });

  it('hold where one key is trusted under several names', async () => {
    const region = newRegion();
    const key = newSigner();
    const { json } = await signStatement({ statement, signer: key, ...region });
    const trust = region.trustIn(key);
    const elsewhere = trust.logs.map((one) => ({ ...one, url: 'https://other.example.eu' }));
    expect(await verifyBundle(json, { trust: { ...trust, logs: [...elsewhere, ...trust.logs] } })).toMatchObject({ verdict: 'holds' });
    expect(await verifyBundle(json, { trust: { ...trust, logs: elsewhere } })).toMatchObject({ verdict: 'broken' });
  });

  it('are refused where a Rekor v2 signs as a Rekor v1, or the other way round', () => {
    expect(verifyLogEntry(logged('dsse', '0.0.2', dsseV2(), 'rekor.example.eu - 7'), about, trusted)).toContain('not of rekor.example.eu');
    expect(verifyLogEntry(logged('intoto', '0.0.2', intoto(), 'rekor.example.eu'), about, trusted)).toContain('names no tree');
  });

  it('count for a log whose key is Ed25519 under the id of its version', () => {
    const { publicKey: key } = generateKeyPairSync('ed25519');
    const pemKey = parseLogKey(key.export({ type: 'spki', format: 'pem' }).toString(), 'log');
    const entry = { ...logged('intoto', '0.0.2', intoto(), 'rekor.example.eu - 7'), keyId: sha256(spki(key)) };
    expect(verifyLogEntry(entry, about, { url: trusted.url, publicKey: pemKey })).toContain("another key than the log's");
    expect(verifyLogEntry(entry, about, { url: trusted.url, publicKey: pemKey, version: 2 })).toBe('it is of another log');
    const known = ([1, 2] as const).map((version) => ({ url: trusted.url, publicKey: pemKey, version }));
    const { logs } = parseTrust(JSON.stringify(trustedRootJson({ logs: known, authorities: [] })), 'trusted_root.json');
    expect(logs.map(({ version }) => version)).toEqual([1, 2]);
  });
});

describe('several witnesses', () => {
  it('are asked as many as are needed, and the next one where one does not answer', async () => {
    const [one, other] = [newRegion(), newRegion(() => AT, 1)];
    const signer = newSigner();
    const [first, second] = [one.trustIn(), other.trustIn()].map(({ logs: [log] }) => log);
    if (!first || !second) throw new TypeError('both have a log');
    const away = { ...second, url: 'http://localhost:3009' };
    const asked: string[] = [];
    const fetch: Region['fetch'] = async (url, init) => {
      asked.push(String(url));
      if (String(url).startsWith(away.url)) return new Response('', { status: 500 });
      return (String(url).includes('/api/v1/') ? other : one).fetch(url, init);
    };
    const sign = (count: number, required: boolean, services = [away, first, second]) =>
      signStatement({ statement, signer, witnesses: { logs: { services, count, required } }, fetch });
    const { json, checks } = await sign(2, true);
    expect(checks.map(({ verdict }) => verdict)).toEqual(['holds', 'holds']);
    const trust = { ...one.trustIn(signer), logs: [first, second], authorities: [] };
    const entries = (expect: number, from = trust) => verifyBundle(json, { trust: from, expect: { log: expect } });
    expect(await entries(2)).toMatchObject({ verdict: 'holds' });
    expect(brokenChecks(await entries(3))).toEqual(['2 of the 3 that are required hold, each by a witness of its own.']);
    // A log that this verifier does not know does no harm where another is enough, and is no help where it is not.
    expect(await entries(1, { ...trust, logs: [first] })).toMatchObject({ verdict: 'holds' });
    expect(await entries(2, { ...trust, logs: [first] })).toMatchObject({ verdict: 'broken' });

    await expect(sign(3, true)).rejects.toMatchObject({ code: 'LOG_UNAVAILABLE' });
    expect((await sign(3, false)).checks.map(({ verdict, detail }) => [verdict, detail.slice(0, 15)])).toEqual([
      ['holds', expect.anything()],
      ['holds', expect.anything()],
      ['unknown', '2 of 3 answered'],
    ]);
    asked.length = 0;
    await sign(1, true, [first, away]);
    expect(asked).toHaveLength(1);
  });
});
