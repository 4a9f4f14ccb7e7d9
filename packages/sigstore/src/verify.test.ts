import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { AT, type KeySort, newRegion, newSigner, type Region } from '../test/region.ts';
import {
  type Bundle,
  buildStatement,
  PREDICATE,
  type SignedBundle,
  type Signer,
  signArtifact,
  signStatement,
  trustedRootJson,
  type Verification,
  verifyBundle,
} from './index.ts';
import { verifyTimestamp } from './timestamp-token.ts';

const ARTIFACT = Buffer.from('an artifact\n');
const SHA256 = createHash('sha256').update(ARTIFACT).digest('hex');
const statement = buildStatement([{ name: 'app', digest: { sha256: SHA256 } }], PREDICATE.slsaProvenance, { builder: 'ci' });

const brokenChecks = ({ checks }: Verification) => checks.filter(({ verdict }) => verdict === 'broken').map(({ name }) => name);

/** Signs three other things first, so that proofs have hashes on both sides. */
async function crowdedRegion(): Promise<Region> {
  const region = newRegion();
  for (let index = 0; index < 3; index += 1) await signStatement({ statement, signer: newSigner(), ...region });
  return region;
}

describe('what was signed with witnesses', () => {
  it.each(['P-256', 'P-384', 'rsa'] satisfies KeySort[])('holds, as statement and as file, with %s', async (sort) => {
    const region = await crowdedRegion();
    const signer = newSigner(sort);
    const trust = region.trustIn(newSigner(), signer);
    const signed = await signStatement({ statement, signer, ...region });
    expect(signed.checks.map(({ verdict }) => verdict)).toEqual(['holds', 'holds']);
    const verified = await verifyBundle(signed.json, { trust, artifactSha256: SHA256 });
    expect(verified).toMatchObject({ verdict: 'holds', statement, key: { name: signer.name }, signedAt: '2026-11-23T12:00:00.000Z' });
    expect(verified.checks.map(({ name }) => name)).toEqual([
      'bundle',
      'key',
      'signature',
      'payload type',
      'statement',
      'subject',
      'timestamp',
      'transparency log',
    ]);

    const file = await signArtifact({ artifact: ARTIFACT, signer, ...region });
    expect(await verifyBundle(file.json, { trust, artifact: ARTIFACT, artifactSha256: SHA256 })).toMatchObject({ verdict: 'holds' });
    expect(brokenChecks(await verifyBundle(file.json, { trust, artifact: Buffer.from('another') }))).toContain('digest');
    expect(brokenChecks(await verifyBundle(file.json, { trust, artifact: ARTIFACT, artifactSha256: '0'.repeat(64) }))).toEqual(['digest']);
    expect(await verifyBundle(file.json, { trust })).toMatchObject({ verdict: 'unknown' });
  });

  it('reads a file as a stream, once', async () => {
    const region = newRegion();
    const signer = newSigner();
    async function* chunks() {
      for (let index = 0; index < 100; index += 1) yield Buffer.alloc(1000, index);
    }
    const { json } = await signArtifact({ artifact: chunks(), signer, ...region });
    expect(await verifyBundle(json, { trust: region.trustIn(signer), artifact: chunks() })).toMatchObject({ verdict: 'holds' });
  });

  it('agrees with @sigstore/verify on a file', async () => {
    const region = await crowdedRegion();
    const signer = newSigner();
    const trust = region.trustIn(signer);
    const { json } = await signArtifact({ artifact: ARTIFACT, signer, ...region });
    const { toSignedEntity, toTrustMaterial, Verifier } = await import('@sigstore/verify');
    const { Bundle: Message, TrustedRoot } = await import('@sigstore/protobuf-specs');
    const key = () => ({ publicKey: signer.publicKey, validFor: () => true });
    const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRootJson(trust)), key), {
      tlogThreshold: 1,
      timestampThreshold: 1,
    });
    const entity = (artifact: Buffer) => toSignedEntity(Message.fromJSON(JSON.parse(json)) as never, artifact);
    expect(() => verifier.verify(entity(ARTIFACT))).not.toThrow();
    expect(() => verifier.verify(entity(Buffer.from('another')))).toThrow('signature verification failed');
  });
});

describe('what is missing', () => {
  it('says so, and decides by what is expected', async () => {
    const region = newRegion();
    const signer = newSigner();
    const { json } = await signStatement({ statement, signer });
    const full = await signStatement({ statement, signer, ...region });
    const trust = region.trustIn(signer);
    const bare = { ...trust, logs: [], authorities: [] };
    const optional = { log: 'optional', timestamp: 'optional' } as const;
    const required = { log: 'required', timestamp: 'required' } as const;

    expect(brokenChecks(await verifyBundle(json, { trust }))).toEqual(['timestamp', 'transparency log']);
    expect(await verifyBundle(json, { trust, expect: optional })).toMatchObject({ verdict: 'holds' });
    expect(await verifyBundle(json, { trust: bare })).toMatchObject({ verdict: 'holds' });
    expect(await verifyBundle(full.json, { trust: bare })).toMatchObject({ verdict: 'holds' });
    expect(await verifyBundle(full.json, { trust: bare, expect: required })).toMatchObject({ verdict: 'unknown' });
    expect(await verifyBundle(full.json, { trust: { ...trust, keys: [] } })).toMatchObject({
      verdict: 'unknown',
      unverifiedStatement: statement,
    });
    expect(await verifyBundle(full.json, { trust: { ...trust, keys: [] } })).not.toHaveProperty('statement');
  });

  it('reports an optional witness that lies as broken all the same', async () => {
    const signer = newSigner();
    const { json } = await signStatement({ statement, signer, ...newRegion() });
    const verified = await verifyBundle(json, {
      trust: newRegion().trustIn(signer),
      expect: { log: 'optional', timestamp: 'optional' },
    });
    expect(brokenChecks(verified)).toEqual(['timestamp', 'transparency log']);
  });

  it('counts a log and an authority only within the time that they are trusted for', async () => {
    const region = newRegion();
    const signer = newSigner();
    const { json } = await signStatement({ statement, signer, ...region });
    const trust = region.trustIn(signer);
    const past = { end: new Date(Date.UTC(2026, 0, 1)) };
    const until = (validFor: { end: Date }) => ({ ...trust, logs: trust.logs.map((log) => ({ ...log, validFor })) });
    expect(brokenChecks(await verifyBundle(json, { trust: until(past) }))).toEqual(['transparency log']);
    const authorities = trust.authorities.map((authority) => ({ ...authority, validFor: past }));
    expect(brokenChecks(await verifyBundle(json, { trust: { ...trust, authorities } }))).toEqual(['timestamp']);
    const untimed = await signStatement({ statement, signer, witnesses: { logs: region.witnesses.logs }, fetch: region.fetch });
    const options = { trust: until(past), expect: { timestamp: 'optional' } } as const;
    expect(await verifyBundle(untimed.json, options)).toMatchObject({ verdict: 'unknown' });
  });
});

describe('attacks', () => {
  let region: Region;
  let signer: Signer;
  let signed: SignedBundle;
  let other: SignedBundle;
  let file: SignedBundle;
  beforeAll(async () => {
    region = await crowdedRegion();
    signer = newSigner();
    signed = await signStatement({ statement, signer, ...region });
    const about = buildStatement([{ digest: { sha256: 'ab'.repeat(32) } }], PREDICATE.cosignSign, {});
    other = await signStatement({ statement: about, signer, ...region });
    file = await signArtifact({ artifact: ARTIFACT, signer, ...region });
  });
  const verify = (json: string | Uint8Array) =>
    verifyBundle(json, { trust: region.trustIn(signer), artifact: ARTIFACT, artifactSha256: SHA256 });
  const changed = (change: (bundle: Mutable) => void, from = signed) => {
    const bundle = JSON.parse(from.json) as Mutable;
    change(bundle);
    return verify(JSON.stringify(bundle));
  };

  it('finds a flipped bit at every position', { timeout: 120_000 }, async () => {
    const bytes = Buffer.from(signed.json);
    // The hint of the key is for finding it, and proves nothing.
    const { hint } = parsed(signed).verificationMaterial.publicKey as { hint: string };
    const from = signed.json.indexOf(hint);
    for (let at = 0; at < bytes.length; at += 1) {
      if (at >= from && at < from + hint.length) continue;
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] as number) ^ (1 << (at % 7));
      const { verdict } = await verify(flipped);
      if (verdict === 'holds') expect.fail(`the flip at ${at} holds: …${flipped.toString().slice(Math.max(0, at - 40), at + 20)}…`);
    }
  });

  it('finds a flipped bit in every byte of the timestamp', () => {
    const { authorities } = region.trustIn(signer);
    const { signature = '' } = parsed(file).messageSignature ?? {};
    const token = Buffer.from(stampsOf(parsed(file))[0].signedTimestamp, 'base64');
    const check = (bytes: Buffer) => verifyTimestamp(bytes, Buffer.from(signature, 'base64'), authorities);
    expect(check(token)).toMatchObject({ at: new Date(AT) });
    for (let bit = 0; bit < token.length * 8; bit += 3) {
      const flipped = Buffer.from(token);
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      if (typeof check(flipped) !== 'string') expect.fail(`the flip of bit ${bit} holds`);
    }
  });

  it('never holds when cut short', async () => {
    for (let length = 0; length < signed.json.length; length += 97) {
      expect(await verify(signed.json.slice(0, length))).toMatchObject({ verdict: 'broken' });
    }
  });

  it.each<[string, string, (bundle: Mutable) => void]>([
    [
      'the payload of another statement',
      'signature',
      (b) => {
        b.dsseEnvelope.payload = parsed(other).dsseEnvelope?.payload;
      },
    ],
    [
      'another payload type',
      'signature',
      (b) => {
        b.dsseEnvelope.payloadType = 'text/plain';
      },
    ],
    [
      'the signature of another statement',
      'signature',
      (b) => {
        b.dsseEnvelope.signatures = parsed(other).dsseEnvelope?.signatures;
      },
    ],
    [
      'no signature',
      'bundle',
      (b) => {
        b.dsseEnvelope.signatures = [];
      },
    ],
    ['two signatures', 'bundle', (b) => void b.dsseEnvelope.signatures.push(b.dsseEnvelope.signatures[0])],
    [
      'an unknown field',
      'bundle',
      (b) => {
        b.extra = true;
      },
    ],
    [
      'an unknown field inside',
      'bundle',
      (b) => {
        entryOf(b).inclusionProof.extra = 1;
      },
    ],
    [
      'both kinds of content',
      'bundle',
      (b) => {
        b.messageSignature = parsed(file).messageSignature;
      },
    ],
    ['no content', 'bundle', (b) => void delete b.dsseEnvelope],
    [
      'a certificate',
      'bundle',
      (b) => {
        b.verificationMaterial.certificate = { rawBytes: 'AA==' };
      },
    ],
    [
      'padding bits in base64',
      'bundle',
      (b) => {
        b.dsseEnvelope.signatures[0].sig += '\n';
      },
    ],
    [
      'the timestamp of another signature',
      'timestamp',
      (b) => {
        b.verificationMaterial.timestampVerificationData = parsed(other).verificationMaterial.timestampVerificationData;
      },
    ],
    ['two timestamps', 'bundle', (b) => void stampsOf(b).push(stampsOf(b)[0])],
    ['no timestamp', 'timestamp', (b) => void delete b.verificationMaterial.timestampVerificationData],
    [
      'the log entry of another signature',
      'transparency log',
      (b) => {
        b.verificationMaterial.tlogEntries = parsed(other).verificationMaterial.tlogEntries;
      },
    ],
    ['two log entries', 'bundle', (b) => void b.verificationMaterial.tlogEntries.push(entryOf(b))],
    [
      'no log entry',
      'transparency log',
      (b) => {
        b.verificationMaterial.tlogEntries = [];
      },
    ],
    ['a proof that is cut short', 'transparency log', (b) => void entryOf(b).inclusionProof.hashes.pop()],
    ['a proof that is too long', 'transparency log', (b) => void entryOf(b).inclusionProof.hashes.push(entryOf(b).inclusionProof.rootHash)],
    [
      'the proof of another entry',
      'transparency log',
      (b) => {
        entryOf(b).inclusionProof = parsed(other).verificationMaterial.tlogEntries?.[0]?.inclusionProof;
      },
    ],
    [
      'the checkpoint of another tree',
      'transparency log',
      (b) => {
        entryOf(b).inclusionProof.checkpoint = parsed(other).verificationMaterial.tlogEntries?.[0]?.inclusionProof?.checkpoint;
      },
    ],
    [
      'another index',
      'transparency log',
      (b) => {
        entryOf(b).logIndex = '0';
      },
    ],
    [
      'another index twice',
      'transparency log',
      (b) => {
        entryOf(b).logIndex = '1';
        entryOf(b).inclusionProof.logIndex = '1';
      },
    ],
    [
      'a huge index',
      'bundle',
      (b) => {
        entryOf(b).logIndex = '9'.repeat(400);
      },
    ],
    [
      'a number as index',
      'bundle',
      (b) => {
        entryOf(b).logIndex = 1e300;
      },
    ],
    [
      'a negative size',
      'bundle',
      (b) => {
        entryOf(b).inclusionProof.treeSize = '-1';
      },
    ],
    [
      'a time that nobody signed',
      'transparency log',
      (b) => {
        entryOf(b).integratedTime = '1700000000';
      },
    ],
    [
      'the promise of a Rekor v1',
      'transparency log',
      (b) => {
        entryOf(b).inclusionPromise = { signedEntryTimestamp: 'AA==' };
      },
    ],
    [
      'another kind of entry',
      'transparency log',
      (b) => {
        entryOf(b).kindVersion.kind = 'dsse';
      },
    ],
    [
      'another log id',
      'transparency log',
      (b) => {
        entryOf(b).logId.keyId = Buffer.alloc(32).toString('base64');
      },
    ],
  ])('%s is broken', async (_name, check, change) => {
    const verified = await changed(change);
    expect(verified.verdict).toBe('broken');
    expect(brokenChecks(verified)).toContain(check);
  });

  it('refuses the log of someone else that has the same name', async () => {
    const imposter = newRegion();
    const theirs = await signStatement({ statement, signer, ...imposter });
    expect(brokenChecks(await verify(theirs.json))).toEqual(['timestamp', 'transparency log']);
    // Even under the id of the right log.
    const entry = entryOf(parsed(theirs));
    entry.logId = entryOf(parsed(signed)).logId;
    const moved = parsed(theirs);
    moved.verificationMaterial.tlogEntries = [entry];
    expect(brokenChecks(await verify(JSON.stringify(moved)))).toContain('transparency log');
  });

  it('refuses the same key in another file of the statement', async () => {
    expect(brokenChecks(await verify(other.json))).toEqual(['subject']);
  });

  it.each([
    ['named twice', (json: string) => json.replace('{"mediaType"', '{"mediaType":"x","mediaType"')],
    ['named twice with an escape', (json: string) => json.replace('"payloadType":', '"payload\\u0054ype":"x","payloadType":')],
  ])('refuses a field that is %s', async (_name, change) => {
    expect(brokenChecks(await verify(change(signed.json)))).toEqual(['bundle']);
  });

  it('refuses a statement whose signed payload names a field twice', async () => {
    const payload = JSON.stringify(statement).replace('"predicateType"', '"predicateType":"x","predicateType"');
    const { preAuthEncoding, buildBundle } = await import('./bundle.ts');
    const payloadType = 'application/vnd.in-toto+json';
    const signature = await signer.sign(preAuthEncoding(payloadType, Buffer.from(payload)));
    const bundle = buildBundle({ kind: 'dsse', payloadType, payload: Buffer.from(payload), signature }, signer);
    expect(
      brokenChecks(await verifyBundle(JSON.stringify(bundle), { trust: { ...region.trustIn(signer), logs: [], authorities: [] } })),
    ).toEqual(['statement']);
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['text', '"bundle"'],
    ['a byte order mark', '\uFEFF{}'],
    ['binary', Buffer.from([0, 0xff, 0xfe, 0x80])],
    ['deep nesting', '['.repeat(100_000)],
    ['deep nesting that closes', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['a prototype', '{"__proto__":{"mediaType":"x"}}'],
    ['a large file', Buffer.alloc(49 * 1024 * 1024, 0x20)],
  ])('reports %s as broken', async (_name, input) => {
    expect(await verify(input)).toMatchObject({ verdict: 'broken', checks: [{ name: 'bundle', verdict: 'broken' }] });
  });
});

// biome-ignore lint/suspicious/noExplicitAny: attacks write what the types forbid
type Mutable = any;
const parsed = ({ json }: { json: string }): Bundle => JSON.parse(json) as Bundle;
const entryOf = (bundle: Mutable): Mutable => bundle.verificationMaterial.tlogEntries[0];
const stampsOf = (bundle: Mutable): Mutable => bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
