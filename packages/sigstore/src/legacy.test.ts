import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { AT, newRegion, newSigner, type Region } from '../test/region.ts';
import {
  type Bundle,
  buildStatement,
  keyHint,
  type LegacySignature,
  type LogEntry,
  PREDICATE,
  publicKeyPem,
  type SignedBundle,
  type Signer,
  signArtifact,
  signStatement,
  type Verification,
  verifyBundle,
  verifyLegacy,
} from './index.ts';
import { legacyEntryJson } from './rekor-v1.ts';
import { timestampOf } from './timestamp.ts';

const IMAGE = 'ab'.repeat(32);
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const LOG = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';

const payloadOf = (image: string, change: (payload: ReturnType<typeof simple>) => unknown = () => undefined) => {
  const payload = simple(image);
  change(payload);
  return Buffer.from(JSON.stringify(payload));
};
const simple = (image: string) => ({
  critical: {
    identity: { 'docker-reference': 'registry.example.eu/app' },
    image: { 'docker-manifest-digest': `sha256:${image}` },
    type: 'cosign container image signature',
  },
  optional: null,
});

const broken = ({ checks }: Verification) => checks.filter(({ verdict }) => verdict === 'broken').map(({ name }) => name);
const reasons = ({ checks }: Verification) => checks.flatMap(({ verdict, detail }) => (verdict === 'broken' ? [detail] : [])).join(' ');

let region: Region;
let signer: Signer;
beforeAll(() => {
  region = newRegion(() => AT, 1);
  signer = newSigner();
});

/** What cosign 2 stores for an image, by the services of the region. */
async function legacySignature(payload: Buffer, by: Signer = signer): Promise<LegacySignature> {
  const { bundle } = await signArtifact({ artifact: payload, signer: by, ...region });
  const [stamp] = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  return {
    bytes: payload,
    annotations: {
      [SIGNATURE]: bundle.messageSignature?.signature ?? '',
      [LOG]: legacyEntryJson(bundle.verificationMaterial.tlogEntries?.[0] as LogEntry) ?? '',
      [TIMESTAMP]: JSON.stringify({ SignedRFC3161Timestamp: stamp?.signedTimestamp }),
    },
  };
}

async function legacyAttestation(predicateType: string, image = IMAGE): Promise<LegacySignature> {
  const statement = buildStatement([{ name: 'app', digest: { sha256: image } }], predicateType, { any: 'thing' });
  const { bundle } = await signStatement({ statement, signer, witnesses: { logs: region.witnesses.logs }, fetch: region.fetch });
  const bytes = Buffer.from(JSON.stringify(bundle.dsseEnvelope));
  const [authority] = region.witnesses.timestamps.services;
  if (!authority) throw new TypeError('there is an authority');
  const { response } = await timestampOf(region.fetch, authority, bytes);
  return {
    bytes,
    annotations: {
      [SIGNATURE]: '',
      predicateType: 'of no meaning',
      [LOG]: legacyEntryJson(bundle.verificationMaterial.tlogEntries?.[0] as LogEntry) ?? '',
      [TIMESTAMP]: JSON.stringify({ SignedRFC3161Timestamp: response.toString('base64') }),
    },
  };
}

describe('a signature of cosign 2', () => {
  const verify = (layer: LegacySignature, image = IMAGE) =>
    verifyLegacy('sig', layer, { trust: region.trustIn(newSigner(), signer), artifactSha256: image });
  const changed = async (change: (layer: { bytes: Buffer; annotations: Record<string, string> }) => unknown) => {
    const { bytes, annotations } = await legacySignature(payloadOf(IMAGE));
    const layer = { bytes, annotations: { ...annotations } };
    change(layer);
    return verify(layer);
  };

  it('holds with log entry and timestamp, and is no statement', async () => {
    const verified = await verify(await legacySignature(payloadOf(IMAGE)));
    expect(verified).toMatchObject({
      verdict: 'holds',
      key: { name: signer.name },
      signedAt: new Date(AT).toISOString(),
      simpleSigning: { digest: `sha256:${IMAGE}`, reference: 'registry.example.eu/app', optional: {} },
    });
    expect(verified).not.toHaveProperty('statement');
  });

  it('holds by a P-384 key, over its own hash', async () => {
    const large = newSigner('P-384');
    const layer = await legacySignature(payloadOf(IMAGE), large);
    expect(await verifyLegacy('sig', layer, { trust: region.trustIn(large), artifactSha256: IMAGE })).toMatchObject({ verdict: 'holds' });
  });

  it('is only for the image that its payload names', async () => {
    expect(broken(await verify(await legacySignature(payloadOf('cd'.repeat(32)))))).toEqual(['subject']);
  });

  it.each<[string, string, (payload: ReturnType<typeof simple>) => unknown]>([
    ['another type', 'type', (p) => Object.assign(p.critical, { type: 'atomic container signature' })],
    ['no type', 'no "type"', (p) => delete (p.critical as { type?: string }).type],
    ['no digest', 'docker-manifest-digest', (p) => Object.assign(p.critical.image, { 'docker-manifest-digest': '' })],
    ['a list of digests', 'not text', (p) => Object.assign(p.critical.image, { 'docker-manifest-digest': [`sha256:${IMAGE}`] })],
    ['a critical field that is not known', 'unexpected field', (p) => Object.assign(p.critical, { until: 2030 })],
    ['text beside', 'unexpected field', (p) => Object.assign(p, { image: {} })],
    ['a list of options', '"optional"', (p) => Object.assign(p, { optional: [] })],
  ])('with %s in its payload says nothing', async (_, reason, change) => {
    const verified = await verify(await legacySignature(payloadOf(IMAGE, change)));
    expect(broken(verified)).toEqual(['payload']);
    expect(reasons(verified)).toContain(reason);
    expect(verified).not.toHaveProperty('simpleSigning');
  });

  it('with the digest twice in its payload says nothing', async () => {
    const text = payloadOf(IMAGE)
      .toString()
      .replace('"docker-manifest-digest"', `"docker-manifest-digest":"sha256:${'0'.repeat(64)}","docker-manifest-digest"`);
    expect(reasons(await verify(await legacySignature(Buffer.from(text))))).toContain('twice');
  });

  it.each<[string, string, (layer: { bytes: Buffer; annotations: Record<string, string> }) => unknown]>([
    ['another payload', 'signature', (l) => (l.bytes = payloadOf('cd'.repeat(32)))],
    ['no signature', 'bundle', ({ annotations }) => delete annotations[SIGNATURE]],
    ['a signature that is not base64', 'bundle', ({ annotations }) => (annotations[SIGNATURE] += '\n')],
    ['no log entry', 'transparency log', ({ annotations }) => delete annotations[LOG]],
    ['no timestamp', 'timestamp', ({ annotations }) => delete annotations[TIMESTAMP]],
    ['a log entry that is not JSON', 'bundle', ({ annotations }) => (annotations[LOG] = 'x')],
    [
      'another time of entry',
      'transparency log',
      ({ annotations }) => (annotations[LOG] = annotations[LOG]?.replace(/"integratedTime":\d+/, '"integratedTime":1') ?? ''),
    ],
    [
      'the certificate of a key',
      'bundle',
      ({ annotations }) =>
        (annotations['dev.sigstore.cosign/certificate'] = '-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n'),
    ],
  ])('with %s is broken', async (_, check, change) => {
    const verified = await changed(change);
    expect(verified.verdict).toBe('broken');
    expect(broken(verified)).toContain(check);
  });

  it('with a certificate is by that certificate, never by a trusted key beside it', async () => {
    const [{ raw }] = region.trustIn(signer).authorities[0]?.chain ?? [new X509Certificate('')];
    const verified = await changed(({ annotations }) => {
      annotations['dev.sigstore.cosign/certificate'] =
        `-----BEGIN CERTIFICATE-----\n${raw.toString('base64')}\n-----END CERTIFICATE-----\n`;
    });
    expect(broken(verified)).toContain('signature');
    expect(verified).not.toHaveProperty('key');
  });

  it('does not hold with the log entry of another signature', async () => {
    const other = await legacySignature(payloadOf(IMAGE));
    expect(reasons(await changed((layer) => (layer.annotations[LOG] = other.annotations[LOG] ?? '')))).toContain(
      'about another signature, key or content',
    );
  });
});

describe('an attestation of cosign 2', () => {
  const verify = (layer: LegacySignature) => verifyLegacy('att', layer, { trust: region.trustIn(signer), artifactSha256: IMAGE });

  it('holds, with the timestamp over the whole envelope, and its type is the signed one', async () => {
    expect(await verify(await legacyAttestation(PREDICATE.cycloneDx))).toMatchObject({
      verdict: 'holds',
      statement: { predicateType: PREDICATE.cycloneDx },
      signedAt: new Date(AT).toISOString(),
    });
  });

  it('does not hold for another image, nor with another envelope', async () => {
    expect(broken(await verify(await legacyAttestation(PREDICATE.cycloneDx, 'cd'.repeat(32))))).toEqual(['subject']);
    const layer = await legacyAttestation(PREDICATE.cycloneDx);
    const envelope = JSON.parse(layer.bytes.toString()) as { payload: string };
    envelope.payload = Buffer.from(JSON.stringify(buildStatement([{ digest: { sha256: IMAGE } }], PREDICATE.spdx, {}))).toString('base64');
    expect(broken(await verify({ ...layer, bytes: Buffer.from(JSON.stringify(envelope)) }))).toEqual(['signature', 'timestamp']);
  });

  it.each([
    ['nothing', ''],
    ['text', 'x'],
    ['a list', '[]'],
    ['a payload of simple signing', payloadOf(IMAGE).toString()],
  ])('that is %s is broken', async (_, text) => {
    expect(broken(await verify({ bytes: Buffer.from(text), annotations: {} }))).toEqual(['bundle']);
  });
});

describe('older bundles', () => {
  const ARTIFACT = Buffer.from('an artifact\n');
  const statement = buildStatement([{ digest: { sha256: IMAGE } }], PREDICATE.cosignSign, {});
  const V = (minor: number) => `application/vnd.dev.sigstore.bundle+json;version=0.${minor}`;
  let signed: SignedBundle;
  beforeAll(async () => {
    signed = await signStatement({ statement, signer, ...region });
  });
  const verify = (bundle: object) =>
    verifyBundle(JSON.stringify(bundle), { trust: region.trustIn(newSigner(), signer), artifactSha256: IMAGE });

  it.each([1, 2, 3])('of v0.%s hold, and say which they are', async (minor) => {
    const verified = await verify({ ...signed.bundle, mediaType: V(minor) });
    expect(verified).toMatchObject({ verdict: 'holds' });
    expect(verified.checks[0]?.detail).toContain(`v0.${minor}`);
  });

  it.each([
    'application/vnd.dev.sigstore.bundle+json;version=0.4',
    'application/vnd.dev.sigstore.bundle.v0.4+json',
    'application/json',
    undefined,
    3,
  ])('of media type %s are refused', async (mediaType) =>
    expect(reasons(await verify({ ...signed.bundle, mediaType }))).toMatch(/media type|mediaType/),
  );

  it('need the proof of inclusion from v0.2 on', async () => {
    const bundle = structuredClone(signed.bundle) as Bundle;
    delete bundle.verificationMaterial.tlogEntries?.[0]?.inclusionProof;
    expect(await verify({ ...bundle, mediaType: V(1) })).toMatchObject({ verdict: 'holds' });
    for (const minor of [2, 3]) expect(reasons(await verify({ ...bundle, mediaType: V(minor) }))).toContain('no proof of inclusion');
  });

  it('may not carry a chain in v0.3', async () => {
    const x509CertificateChain = { certificates: [{ rawBytes: 'AA==' }] };
    const { publicKey: _, ...material } = signed.bundle.verificationMaterial;
    expect(reasons(await verify({ ...signed.bundle, verificationMaterial: { ...material, x509CertificateChain } }))).toContain(
      'a chain of certificates',
    );
  });

  it.each(['SHA256:2jmj7l5rSw0yVb/vlWAYkK/YBwk', 'ab'.repeat(32), 'arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/1', 'né'])(
    'may carry the key hint %s, of another tool',
    async (hint) => {
      const bundle = structuredClone(signed.bundle) as Bundle;
      Object.assign(bundle.verificationMaterial.publicKey ?? {}, { hint });
      Object.assign(bundle.dsseEnvelope?.signatures[0] ?? {}, { keyid: hint });
      expect(await verify(bundle)).toMatchObject({ verdict: 'holds', key: { name: signer.name } });
      const stranger = await verifyBundle(JSON.stringify(bundle), { trust: region.trustIn(newSigner()), artifactSha256: IMAGE });
      expect(stranger.verdict).toBe('broken');
    },
  );

  it('may not carry the hint of another trusted key', async () => {
    const other = newSigner();
    const hint = keyHint(other.publicKey);
    const bundle = structuredClone(signed.bundle) as Bundle;
    Object.assign(bundle.verificationMaterial.publicKey ?? {}, { hint });
    const verified = await verifyBundle(JSON.stringify(bundle), { trust: region.trustIn(other, signer) });
    expect(broken(verified)).toEqual(['key']);
  });

  it('of cosign 2 for files are read, with the signature over the file', async () => {
    const { bundle } = await signArtifact({ artifact: ARTIFACT, signer, witnesses: { logs: region.witnesses.logs }, fetch: region.fetch });
    const old = {
      base64Signature: bundle.messageSignature?.signature,
      rekorBundle: JSON.parse(legacyEntryJson(bundle.verificationMaterial.tlogEntries?.[0] as LogEntry) ?? ''),
    };
    const trust = { ...region.trustIn(signer), authorities: [] };
    const check = (value: object, artifact = ARTIFACT) => verifyBundle(JSON.stringify(value), { trust, artifact });
    expect(await check({ ...old, cert: '' })).toMatchObject({ verdict: 'holds', signedAt: new Date(AT).toISOString() });
    expect(broken(await check(old, Buffer.from('another')))).toContain('signature');
    expect(broken(await check({ base64Signature: old.base64Signature }))).toEqual(['transparency log']);
    // cosign 3 puts the bare key there, and whoever writes the file can put any: it is no signer.
    const keyed = ({ publicKey }: Signer) => ({ ...old, cert: Buffer.from(publicKeyPem(publicKey)).toString('base64') });
    const other = newSigner();
    expect(await check(keyed(signer))).toMatchObject({ verdict: 'holds', key: { name: trust.keys[0]?.name } });
    const strange = await signArtifact({
      artifact: ARTIFACT,
      signer: other,
      witnesses: { logs: region.witnesses.logs },
      fetch: region.fetch,
    });
    const forged = { base64Signature: strange.bundle.messageSignature?.signature, cert: keyed(other).cert };
    expect((await check(forged)).verdict).not.toBe('holds');
    const both = { ...region.trustIn(other, signer), authorities: [] };
    expect(broken(await verifyBundle(JSON.stringify(keyed(other)), { trust: both, artifact: ARTIFACT }))).toContain('key');
    const damaged = Buffer.from('-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n').toString('base64');
    expect(reasons(await check({ ...old, cert: damaged }))).toContain('damaged public key');
  });
});
