import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { childrenOf, contextTag, der, readDer, TAG } from '@sovereign-actions/core/asn1';
import { beforeAll, describe, expect, it } from 'vitest';
import { SIGNATURE_ATTACKS } from '../../../scripts/attacks.ts';
import { signerExtensions } from '../../sandbox/src/fulcio.ts';
import { Authority, alternativeName, CLAIMS, codeSigningChain, ISSUER, replaced, SUBJECT } from '../test/certified.ts';
import { AT, newRegion, newSigner, type Region } from '../test/region.ts';
import { buildBundle, preAuthEncoding } from './bundle.ts';
import {
  buildStatement,
  IN_TOTO_PAYLOAD,
  keyHint,
  type LegacySignature,
  type LogEntry,
  logKeyId,
  PREDICATE,
  type SignedBundle,
  type Signer,
  signArtifact,
  signStatement,
  type Trust,
  type Verification,
  type VerifyOptions,
  verifyBundle,
  verifyLegacy,
} from './index.ts';
import { legacyEntryJson } from './rekor-v1.ts';

// biome-ignore lint/suspicious/noExplicitAny: attacks write what the types forbid
type Any = any;

const SHA256 = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
const FILE = Buffer.from('a file\n');
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const LOG = 'dev.sigstore.cosign/bundle';
const DAY = 86_400_000;

const sha256 = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const statementOf = (about = SHA256, predicateType: string = PREDICATE.cosignSign) =>
  buildStatement([{ digest: { sha256: about } }], predicateType, {});
const simpleSigning = (digest: string) =>
  Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': 'app' },
        image: { 'docker-manifest-digest': `sha256:${digest}` },
        type: 'cosign container image signature',
      },
      optional: null,
    }),
  );

let region: Region;
let old: Region;
let signer: Signer;
let signed: SignedBundle;
let other: SignedBundle;
let file: SignedBundle;
let otherFile: SignedBundle;
let trust: Trust;
const authority = new Authority();

beforeAll(async () => {
  region = newRegion();
  old = newRegion(() => AT, 1);
  signer = newSigner();
  trust = region.trustIn(signer);
  for (let index = 0; index < 3; index += 1) await signStatement({ statement: statementOf(), signer: newSigner(), ...region });
  signed = await signStatement({ statement: statementOf(), signer, ...region });
  other = await signStatement({ statement: statementOf(OTHER), signer, ...region });
  file = await signArtifact({ artifact: FILE, signer, ...region });
  otherFile = await signArtifact({ artifact: Buffer.from('another file\n'), signer, ...region });
});

const copy = ({ json }: SignedBundle): Any => JSON.parse(json);
const materialOf = (bundle: Any): Any => bundle.verificationMaterial;
const entryOf = (bundle: Any): Any => materialOf(bundle).tlogEntries[0];

const verify = (json: string | Buffer, more: Partial<VerifyOptions> = {}) => verifyBundle(json, { trust, artifactSha256: SHA256, ...more });
/** The bundle of `signed`, or of another, with something changed in it. */
const changed = (change: (bundle: Any) => unknown, from = signed, more: Partial<VerifyOptions> = {}) => {
  const bundle = copy(from);
  change(bundle);
  return verify(JSON.stringify(bundle), more);
};
const keysAlone = (...signers: Signer[]): Trust => ({ ...region.trustIn(...signers), logs: [], authorities: [] });
/** A payload of any kind under a sound signature of the trusted key. */
const signedPayload = async (payload: Buffer, payloadType = IN_TOTO_PAYLOAD) => {
  const signature = await signer.sign(preAuthEncoding(payloadType, payload));
  const bundle = buildBundle({ kind: 'dsse', payloadType, payload, signature }, signer);
  return verify(JSON.stringify(bundle), { trust: keysAlone(signer) });
};

/** A signature of cosign 2 with its log entry, in the region with a Rekor v1. */
const underTag = async (payload: Buffer): Promise<LegacySignature> => {
  const { bundle } = await signArtifact({ artifact: payload, signer, witnesses: { logs: old.witnesses.logs }, fetch: old.fetch });
  const entry = legacyEntryJson(bundle.verificationMaterial.tlogEntries?.[0] as LogEntry) ?? '';
  return { bytes: payload, annotations: { [SIGNATURE]: bundle.messageSignature?.signature ?? '', [LOG]: entry } };
};
const verifyTag = (layer: LegacySignature) =>
  verifyLegacy('sig', layer, { trust: { ...old.trustIn(signer), authorities: [] }, artifactSha256: SHA256 });

/** A statement that is signed with a certificate, and the trust in its authority. */
const certified = async (certificate = authority.certificate(), witnesses: object = { timestamps: region.witnesses.timestamps }) =>
  signStatement({ statement: statementOf(), signer: authority.signer(certificate), witnesses, fetch: region.fetch });
const certifiedTrust = (): Required<Trust> => authority.trust({ ...region.trustIn(), logs: [] });

/** The checkpoint of a tree with a signature line of one's own making. */
const reSigned = (envelope: string, privateKey: Parameters<typeof sign>[2], keyId: Buffer): string => {
  const [note = ''] = envelope.split('\n\n');
  const name = note.split('\n')[0];
  return `${note}\n\n\u2014 ${name} ${Buffer.concat([keyId, sign(null, Buffer.from(`${note}\n`), privateKey)]).toString('base64')}\n`;
};
const keyIdIn = (bundle: Any): Buffer =>
  Buffer.from(entryOf(bundle).inclusionProof.checkpoint.envelope.match(/\u2014 \S+ (\S+)/)[1], 'base64').subarray(0, 4);

const ATTACKS: Record<keyof typeof SIGNATURE_ATTACKS, () => Promise<Verification>> = {
  'foreign-log-entry': () => changed((bundle) => Object.assign(materialOf(bundle), { tlogEntries: materialOf(copy(other)).tlogEntries })),
  'foreign-log-entry-under-tag': async () => {
    const [own, foreign] = [await underTag(simpleSigning(SHA256)), await underTag(simpleSigning(OTHER))];
    return verifyTag({ ...own, annotations: { ...own.annotations, [LOG]: foreign.annotations[LOG] ?? '' } });
  },
  'foreign-log-entry-in-old-bundle': async () => {
    const [own, foreign] = [await underTag(FILE), await underTag(Buffer.from('another'))];
    const bundle = { base64Signature: own.annotations[SIGNATURE], rekorBundle: JSON.parse(foreign.annotations[LOG] ?? '') };
    return verifyBundle(JSON.stringify(bundle), { trust: { ...old.trustIn(signer), authorities: [] }, artifact: FILE });
  },
  'foreign-timestamp': () =>
    changed((bundle) =>
      Object.assign(materialOf(bundle), { timestampVerificationData: materialOf(copy(other)).timestampVerificationData }),
    ),
  'other-artifact': () => verify(other.json),
  'other-file': () => verifyBundle(otherFile.json, { trust, artifact: FILE }),
  'other-image-under-tag': async () => verifyTag(await underTag(simpleSigning(OTHER))),

  'unsigned-payload': () => changed((bundle) => Object.assign(bundle.dsseEnvelope, { statement: copy(other).dsseEnvelope.payload })),
  'second-signature': () => changed((bundle) => bundle.dsseEnvelope.signatures.unshift({ sig: 'AAAA' })),
  'no-signature': () => changed((bundle) => Object.assign(bundle.dsseEnvelope, { signatures: [] })),
  'two-contents': () => changed((bundle) => Object.assign(bundle, { messageSignature: copy(file).messageSignature })),
  'two-signers': () =>
    changed((bundle) => Object.assign(materialOf(bundle), { certificate: { rawBytes: authority.certificate().toString('base64') } })),
  'certificate-bag': () =>
    changed((bundle) => {
      const [stamp] = materialOf(bundle).timestampVerificationData.rfc3161Timestamps;
      stamp.signedTimestamp = withCertificateBefore(Buffer.from(stamp.signedTimestamp, 'base64'), authority.certificate()).toString(
        'base64',
      );
    }),

  'key-for-certificate': async () => {
    const own = newSigner();
    const { bundle } = await signArtifact({ artifact: FILE, signer: own });
    const cert = Buffer.from(own.publicKey.export({ type: 'spki', format: 'pem' })).toString('base64');
    return verifyBundle(JSON.stringify({ base64Signature: bundle.messageSignature?.signature, cert }), {
      trust: keysAlone(signer),
      artifact: FILE,
    });
  },
  'own-key': async () => {
    const { bundle } = await signStatement({ statement: statementOf(), signer: newSigner() });
    materialOf(bundle).publicKey.hint = keyHint(signer.publicKey);
    return verify(JSON.stringify(bundle), { trust: keysAlone(signer) });
  },
  'own-authority': async () => {
    const own = new Authority();
    const { bundle } = await signStatement({
      statement: statementOf(),
      signer: own.signer(),
      witnesses: { timestamps: region.witnesses.timestamps },
      fetch: region.fetch,
    });
    const { certificate, ...material } = materialOf(bundle);
    const certificates = [certificate, ...own.chain.map((issued) => ({ rawBytes: issued.der.toString('base64') }))];
    const carried = {
      ...bundle,
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2',
      verificationMaterial: { ...material, x509CertificateChain: { certificates } },
    };
    return verify(JSON.stringify(carried), { trust: certifiedTrust() });
  },
  'no-certificates': () =>
    changed((bundle) => {
      const { publicKey: _, ...material } = materialOf(bundle);
      bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
      bundle.verificationMaterial = { ...material, x509CertificateChain: { certificates: [] } };
    }),
  'expired-authority': async () => {
    const expired = new Authority(codeSigningChain(AT - 20 * 365 * DAY));
    const { json } = await signStatement({
      statement: statementOf(),
      signer: expired.signer(),
      witnesses: { timestamps: region.witnesses.timestamps },
      fetch: region.fetch,
    });
    return verify(json, { trust: expired.trust({ ...region.trustIn(), logs: [] }) });
  },
  'identity-that-contains-ours': async () => {
    const evil = (subject: string) => replaced(signerExtensions(ISSUER, CLAIMS), '2.5.29.17', alternativeName(subject));
    const { json } = await certified(authority.certificate({ extensions: evil(`https://evil.example/?${SUBJECT}`) }));
    const identities = [{ name: 'release', issuer: ISSUER, subject: SUBJECT.replace('release.yml', '*.yml') }];
    return verify(json, { trust: { ...certifiedTrust(), identities } });
  },

  'weaker-hash': async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const payload = Buffer.from(JSON.stringify(statementOf()));
    const signature = sign('sha256', preAuthEncoding(IN_TOTO_PAYLOAD, payload), privateKey);
    const bundle = buildBundle({ kind: 'dsse', payloadType: IN_TOTO_PAYLOAD, payload, signature }, { ...signer, publicKey });
    return verify(JSON.stringify(bundle), { trust: { keys: [{ name: 'P-384', publicKey }], logs: [], authorities: [] } });
  },
  'older-format': () =>
    changed((bundle) => {
      bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
      delete entryOf(bundle).inclusionProof;
    }),
  'no-log-entry': () => changed((bundle) => delete materialOf(bundle).tlogEntries),

  'unsigned-time': async () => {
    const logged = await signStatement({
      statement: statementOf(),
      signer: authority.signer(),
      witnesses: { logs: old.witnesses.logs },
      fetch: old.fetch,
    });
    const bundle = copy(logged);
    bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
    delete entryOf(bundle).inclusionPromise;
    return verify(JSON.stringify(bundle), { trust: authority.trust({ ...old.trustIn(), authorities: [] }) });
  },
  'moved-time': async () => {
    const layer = await underTag(simpleSigning(SHA256));
    const moved = layer.annotations[LOG]?.replace(/"integratedTime":\d+/, `"integratedTime":${AT / 1000 - 3600}`) ?? '';
    return verifyTag({ ...layer, annotations: { ...layer.annotations, [LOG]: moved } });
  },

  'key-of-the-log-itself': async () => verify((await signStatement({ statement: statementOf(), signer, ...ownLog() })).json),
  'id-of-the-trusted-log': async () => {
    const bundle = copy(await signStatement({ statement: statementOf(), signer, ...ownLog() }));
    entryOf(bundle).logId = entryOf(copy(signed)).logId;
    return verify(JSON.stringify(bundle));
  },
  'forged-checkpoint': async () => {
    const bundle = copy(await signStatement({ statement: statementOf(), signer, ...ownLog() }));
    const trusted = copy(signed);
    entryOf(bundle).logId = entryOf(trusted).logId;
    const { checkpoint } = entryOf(bundle).inclusionProof;
    checkpoint.envelope = reSigned(checkpoint.envelope, generateKeyPairSync('ed25519').privateKey, keyIdIn(trusted));
    return verify(JSON.stringify(bundle));
  },
  'one-log-twice': () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const log = { url: 'https://rekor.example.eu', publicKey };
    const body = Buffer.from(entryOf(copy(signed)).canonicalizedBody, 'base64');
    const leaf = sha256(Buffer.from([0]), body);
    const root = sha256(Buffer.from([1]), leaf, leaf).toString('base64');
    const keyId = logKeyId(log);
    const envelope = reSigned(`rekor.example.eu\n2\n${root}\n\n`, privateKey, keyId.subarray(0, 4));
    const proof = { rootHash: root, treeSize: '2', hashes: [leaf.toString('base64')], checkpoint: { envelope } };
    const forged = ['0', '1'].map((logIndex) => ({
      ...entryOf(copy(signed)),
      logIndex,
      logId: { keyId: keyId.toString('base64') },
      inclusionProof: { ...proof, logIndex },
    }));
    return changed((bundle) => Object.assign(materialOf(bundle), { tlogEntries: forged }), signed, {
      trust: { ...trust, logs: [...trust.logs, log] },
      expect: { log: 2 },
    });
  },
  'one-entry-twice': () => changed((bundle) => materialOf(bundle).tlogEntries.push(entryOf(bundle)), signed, { expect: { log: 2 } }),

  'short-proof': () => changed((bundle) => entryOf(bundle).inclusionProof.hashes.pop()),
  'long-proof': () => changed((bundle) => entryOf(bundle).inclusionProof.hashes.push(entryOf(bundle).inclusionProof.rootHash)),
  'smaller-tree': () =>
    changed((bundle) => {
      entryOf(bundle).logIndex = '0';
      Object.assign(entryOf(bundle).inclusionProof, { logIndex: '0', treeSize: '1', hashes: [] });
    }),

  'envelope-field-twice': () => verify(signed.json.replace('"payload":', `"payload":"${copy(other).dsseEnvelope.payload}","payload":`)),
  'escaped-field-twice': () => verify(signed.json.replace('"payloadType":', '"payload\\u0054ype":"text/plain","payloadType":')),
  'predicate-type-twice': () =>
    signedPayload(
      Buffer.from(JSON.stringify(statementOf()).replace('"predicateType"', `"predicateType":"${PREDICATE.cycloneDx}","predicateType"`)),
    ),
  'digest-twice': async () =>
    verifyTag(
      await underTag(
        Buffer.from(
          simpleSigning(SHA256)
            .toString()
            .replace('"docker-manifest-digest"', `"docker-manifest-digest":"sha256:${OTHER}","docker-manifest-digest"`),
        ),
      ),
    ),

  'payload-of-another-type': () => signedPayload(Buffer.from(JSON.stringify(statementOf())), 'application/json'),
  'payload-that-does-not-parse': () => signedPayload(Buffer.from(JSON.stringify(statementOf()).slice(0, -1))),
  'digest-in-a-list': () => signedPayload(Buffer.from(JSON.stringify({ ...statementOf(), subject: [{ digest: { sha256: [SHA256] } }] }))),
  prototype: () => verify(`{"__proto__":${signed.json}}`),
  'loose-base64': () =>
    changed((bundle) => {
      bundle.dsseEnvelope.signatures[0].sig = `${bundle.dsseEnvelope.signatures[0].sig.replace(/=+$/, '')}\n`;
    }),

  'many-log-entries': () =>
    changed((bundle) => Object.assign(materialOf(bundle), { tlogEntries: Array.from({ length: 33 }, () => entryOf(bundle)) })),
  'many-subjects': () => {
    const subject = Array.from({ length: 20_000 }, (_, index) => ({ digest: { sha256: index.toString(16).padStart(64, '0') } }));
    return signedPayload(Buffer.from(JSON.stringify({ ...statementOf(), subject })));
  },
  'deep-nesting': () => verify(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  'large-bundle': () => verify(Buffer.alloc(49 * 1024 * 1024, 0x20)),
};

/** The log of the attacker, which has the trusted one's name, beside the true timestamp authority. */
const ownLog = () => {
  const own = newRegion();
  const fetch: typeof region.fetch = (url, init) => (String(url).includes('timestamp') ? region : own).fetch(url, init);
  return { witnesses: { ...region.witnesses, logs: own.witnesses.logs }, fetch };
};

/** A timestamp response with a certificate put before those that it carries. */
function withCertificateBefore(response: Buffer, certificate: Buffer): Buffer {
  const rebuild = (content: readonly Uint8Array[], tag: number = TAG.sequence) => der(tag, ...content);
  const [status, token] = childrenOf(readDer(response), TAG.sequence);
  const [type, box] = childrenOf(token, TAG.sequence);
  const [signedData] = childrenOf(box, contextTag(0));
  const parts = childrenOf(signedData, TAG.sequence).map((part) =>
    part.tag === contextTag(0) ? rebuild([certificate, part.value], contextTag(0)) : part.raw,
  );
  if (!status || !type) throw new TypeError('a response has a status and a token');
  return rebuild([status.raw, rebuild([type.raw, rebuild([rebuild(parts)], contextTag(0))])]);
}

describe('what is attacked', () => {
  it('holds before', async () => {
    expect(await verify(signed.json)).toMatchObject({ verdict: 'holds' });
    expect(await verifyBundle(file.json, { trust, artifact: FILE })).toMatchObject({ verdict: 'holds' });
    expect(await verifyTag(await underTag(simpleSigning(SHA256)))).toMatchObject({ verdict: 'holds' });
    expect(await verify((await certified()).json, { trust: certifiedTrust() })).toMatchObject({ verdict: 'holds' });
  });
});

it.each(Object.entries(SIGNATURE_ATTACKS))('%s is refused, and says why', { timeout: 30_000 }, async (id, { refusal }) => {
  const { verdict, checks } = await ATTACKS[id as keyof typeof ATTACKS]();
  expect(verdict).toBe('broken');
  expect(
    checks
      .filter((check) => check.verdict !== 'holds')
      .map(({ detail }) => detail)
      .join(' '),
  ).toContain(refusal);
});
