import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { SigningPolicy } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { digestOf, hexOf, MEDIA_TYPES, registryError } from '@sovereign-actions/oci';
import {
  BUNDLE_MEDIA_TYPE,
  IN_TOTO_PAYLOAD,
  PREDICATE,
  type Signer,
  type Statement,
  type Trust,
  type Verification,
} from '@sovereign-actions/sigstore';
import { beforeEach, expect, it } from 'vitest';
import { against, type Handler } from '../../../packages/oci/src/testing-fake.ts';
import { preAuthEncoding } from '../../../packages/sigstore/src/bundle.ts';
import { IMAGE_ATTACKS } from '../../../scripts/attacks.ts';
import { type AttachmentStore, registryAttachments } from './attachments.ts';
import { refuseDoubleMeaning } from './double-meaning.ts';
import { effectivePolicy } from './effective-policy.ts';
import { type JudgedBundle, judgeImage } from './judge.ts';
import { combine } from './policy.ts';
import { readAttached } from './referrers.ts';
import { requirementsOf } from './requirements.ts';
import { newSigner, Store, SUBJECT, trustIn } from './testing-store.ts';
import { summaryRequirement, summaryStatement } from './vsa.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const OTHER = `sha256:${'c'.repeat(64)}`;

let store: Store;
let release: Signer;
let security: Signer;
beforeEach(() => {
  store = new Store();
  release = newSigner('release');
  security = newSigner('security');
});

/** What was said, where the image does not pass; undefined where it does. */
const refusalOf = ({ verified, findings, checks }: ReturnType<typeof judgeImage>): string | undefined =>
  verified ? undefined : [...findings.map(({ message }) => message), ...checks.map(({ detail }) => detail)].join(' ');

const judge = (bundles: readonly JudgedBundle[], policy: SigningPolicy = {}, requireSbom = false) =>
  judgeImage(
    'image',
    requirementsOf({ sboms: [], documents: [], requireSbom, provenance: false, policy: combine([policy]) }),
    bundles,
    NOW,
  );

const judgeStore = async (policy?: SigningPolicy, requireSbom?: boolean, from: AttachmentStore = store) =>
  refusalOf(judge((await readAttached(from, SUBJECT, trustIn(release, security), undefined)).bundles, policy, requireSbom));

/** A bundle that holds in itself, whatever it says. */
const held = (predicateType: string, predicate: object = {}, more: Partial<Verification> = {}): JudgedBundle => ({
  digest: 'sha256:x',
  verification: {
    verdict: 'holds',
    checks: [],
    statement: {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: hexOf(SUBJECT.digest) } }],
      predicateType,
      predicate,
    },
    key: { name: 'release' },
    signedAt: '2026-11-23T11:00:00.000Z',
    ...more,
  },
});
const SIGNATURE = held(PREDICATE.cosignSign);

const BUILDER = 'https://github.com/acme/ci/.github/workflows/build.yml@refs/heads/main';
const SOURCE = 'https://github.com/acme/shop';
const provenance = (
  { builder = BUILDER, source = SOURCE, more = {} }: { builder?: string; source?: string; more?: object } = {},
  verification: Partial<Verification> = {},
) =>
  refusalOf(
    judge(
      [
        SIGNATURE,
        held(
          PREDICATE.slsaProvenance,
          {
            buildDefinition: {
              buildType: 'https://actions.github.io/buildtypes/workflow/v1',
              externalParameters: { workflow: { repository: source, ref: 'refs/heads/main' }, ...more },
            },
            runDetails: { builder: { id: builder } },
          },
          verification,
        ),
      ],
      { provenance: { builders: [BUILDER], sources: ['https://github.com/acme/*'] } },
    ),
  );

const TRUST: Trust = { keys: [], logs: [], authorities: [] };
const VSA_POLICY = combine([{ statements: [{ type: 'verification-summary', signers: ['verifier'] }] }]);
const CURRENT = effectivePolicy(VSA_POLICY, { types: [], recursive: false }, TRUST, undefined);
const summary = (change: Partial<Parameters<typeof summaryStatement>[0]> = {}, more: Partial<Verification> = {}): JudgedBundle => {
  const { predicateType, predicate } = summaryStatement({
    repository: 'app',
    digest: SUBJECT.digest,
    passed: true,
    provenance: true,
    policy: CURRENT,
    inputs: [],
    version: '1',
    at: NOW - 1000,
    ...change,
  }) as Statement;
  return held(predicateType, predicate as object, { key: { name: 'verifier' }, ...more });
};
const judgeSummary = (...bundles: JudgedBundle[]) =>
  refusalOf(judgeImage('image', [summaryRequirement(SUBJECT.digest, VSA_POLICY, CURRENT, bundles, NOW)], bundles, NOW));

/** The refusal of an image in a registry that answers from the store, but for what `lie` gives. */
const inRegistry = async (lie: (path: string) => Response | undefined) => {
  const index = () => JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: store.listed });
  const handler: Handler = ({ url: { pathname } }) => {
    const told = lie(pathname);
    if (told) return told;
    if (pathname.includes('/referrers/')) return new Response(index(), { headers: { 'content-type': MEDIA_TYPES.index } });
    const [digest = ''] = pathname.match(/sha256:[0-9a-f]{64}$/) ?? [];
    const bytes = store.contents.get(digest);
    if (!bytes) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': pathname.includes('/manifests/') ? MEDIA_TYPES.manifest : 'application/octet-stream' },
    });
  };
  const { repository } = await against(handler);
  return judgeStore(undefined, undefined, registryAttachments(repository)).catch((error: Error) => error.message);
};

/** Why a file with these bytes is not signed. */
const signedAsFile = async (bytes: Buffer) => {
  const { context, folder } = testContext();
  writeFileSync(path.join(folder, 'file'), bytes);
  const file = { path: 'file', sha256: '', size: bytes.length };
  return refuseDoubleMeaning(context.files, [file]).then(
    () => undefined,
    (error: Error) => error.message,
  );
};

const ATTACKS: Record<keyof typeof IMAGE_ATTACKS, () => Promise<string | undefined> | string | undefined> = {
  'attestation-for-signature': async () => {
    await store.state(release, PREDICATE.cycloneDx);
    return judgeStore();
  },
  'attestation-of-another-type': async () => {
    await store.state(release, PREDICATE.cosignSign);
    await store.state(release, PREDICATE.vulnerabilities);
    return judgeStore(undefined, true);
  },
  'nothing-attached': () => judgeStore(),
  'annotation-that-lies': async () => {
    const descriptor = await store.state(release, PREDICATE.cycloneDx);
    Object.assign(descriptor, { annotations: { 'dev.sigstore.bundle.predicateType': PREDICATE.cosignSign } });
    return judgeStore();
  },
  'bundle-of-another-image': async () => {
    await store.state(release, PREDICATE.cosignSign, hexOf(OTHER));
    return judgeStore();
  },
  'referrer-of-another-image': async () => {
    await store.state(release, PREDICATE.cosignSign);
    const [bundle] = [...store.contents.values()];
    store.listed.pop();
    await store.attach(bundle ?? Buffer.alloc(0), { manifest: { subject: { ...SUBJECT, digest: OTHER } } });
    return judgeStore();
  },
  'other-content-for-a-digest': async () => {
    await store.state(release, PREDICATE.cycloneDx);
    const [[digest, bytes] = ['', Buffer.alloc(0)]] = [...store.contents];
    const other = Buffer.from(bytes);
    other[other.length - 1] = 0x20;
    return inRegistry((path) => (path.endsWith(`/blobs/${digest}`) ? new Response(new Uint8Array(other)) : undefined));
  },
  'image-and-index': async () => {
    await store.state(release, PREDICATE.cosignSign);
    store.listed.pop();
    const [bundle] = [...store.contents.values()];
    await store.attach(bundle ?? Buffer.alloc(0), { manifest: { manifests: [] } });
    return inRegistry(() => undefined);
  },
  'one-signer-twice': async () => {
    await store.state(release, PREDICATE.cosignSign);
    await store.state(release, PREDICATE.cosignSign);
    return judgeStore({ 'at-least': 2 });
  },
  'old-signature': () => refusalOf(judge([held(PREDICATE.cosignSign, {}, { signedAt: '2025-01-01T00:00:00.000Z' })], { 'max-age': '90d' })),
  'signature-of-tomorrow': () =>
    refusalOf(judge([held(PREDICATE.cosignSign, {}, { signedAt: '2027-01-01T00:00:00.000Z' })], { 'max-age': '90d' })),
  'no-time': async () => {
    await store.state(release, PREDICATE.cosignSign);
    return judgeStore({ 'max-age': '90d' });
  },
  'builder-that-contains-ours': () => provenance({ builder: `${BUILDER}-evil` }),
  'source-that-contains-ours': () => provenance({ source: `https://evil.example/${SOURCE}` }),
  'two-sources': () => provenance({ more: { repository: 'https://github.com/acme/other' } }),
  'certificate-that-says-otherwise': () =>
    provenance({}, { certificate: { issuer: 'i', subject: 's', subjectType: 'uri', sourceRepositoryUri: 'https://github.com/evil/shop' } }),
  'failed-summary': () => judgeSummary(summary({ passed: false })),
  'summary-of-a-laxer-policy': () =>
    judgeSummary(
      summary({
        policy: effectivePolicy(
          combine([]),
          { types: [], recursive: false },
          { ...TRUST, identities: [{ name: 'a', issuer: 'b', subject: 'c' }] },
          undefined,
        ),
      }),
    ),
  'summary-by-any-signer': () => judgeSummary(summary({}, { key: { name: 'release' } })),
  'summary-before-a-failure': () => judgeSummary(summary(), summary({ passed: false }, { signedAt: '2026-11-23T11:30:00.000Z' })),
  'file-that-is-a-statement': () => {
    const { statement } = SIGNATURE.verification;
    return signedAsFile(preAuthEncoding(IN_TOTO_PAYLOAD, Buffer.from(JSON.stringify(statement))));
  },
  'file-that-is-an-image-signature': () =>
    signedAsFile(Buffer.from(JSON.stringify({ critical: { image: { 'docker-manifest-digest': SUBJECT.digest } } }))),
  'signature-under-a-broken-tag': async () => {
    await store.state(release, PREDICATE.cosignSign);
    store.legacy = async () => {
      throw registryError('REGISTRY_RESPONSE_INVALID', 'The tag is an index.', 'Remove it.');
    };
    const { bundles } = await readAttached(store, SUBJECT, trustIn(release), undefined);
    const judged = judge(bundles);
    expect(judged.verified).toBe(true);
    return judged.findings.map(({ message }) => message).join(' ');
  },
  'large-attachment': async () => {
    const layer = { mediaType: BUNDLE_MEDIA_TYPE, digest: digestOf(Buffer.from('x')), size: 8 * 1024 ** 3 };
    await store.attach(Buffer.from('x'), { manifest: { layers: [layer] } });
    return inRegistry(() => undefined);
  },
  'many-referrers': () => {
    let page = 0;
    return inRegistry((path) => {
      if (!path.includes('/referrers/')) return undefined;
      page += 1;
      const manifests = Array.from({ length: 500 }, (_, index) => ({ ...SUBJECT, digest: digestOf(Buffer.from(`${page} ${index}`)) }));
      const headers = { 'content-type': MEDIA_TYPES.index, link: `<${path}?page=${page}>; rel="next"` };
      return new Response(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests }), { headers });
    });
  },
};

it('what is attacked holds before', async () => {
  await store.state(release, PREDICATE.cosignSign);
  expect(await judgeStore()).toBeUndefined();
  expect(await inRegistry(() => undefined)).toBeUndefined();
  expect(provenance()).toBeUndefined();
  expect(judgeSummary(summary())).toBeUndefined();
  for (const bytes of ['', 'a file', '{"critical":true}', '[]', 'null', 'DSSE'])
    expect(await signedAsFile(Buffer.from(bytes))).toBeUndefined();
});

it.each(Object.entries(IMAGE_ATTACKS))('%s is refused, and says why', async (id, { refusal }) => {
  expect(await ATTACKS[id as keyof typeof ATTACKS]()).toContain(refusal);
});
