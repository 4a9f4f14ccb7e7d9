import { parseChain, signArtifact } from '@sovereign-actions/sigstore';
import { PATHS } from '../../actions/evidence-upload/src/package/names.ts';
import { sampleKey } from '../../actions/evidence-upload/src/sample.ts';
import { timestampOf } from '../../packages/sigstore/src/timestamp.ts';
import type { SIGNATURE } from '../../scripts/tampering/signature.ts';
import { Draft } from './draft.ts';
import type { Tampering } from './forged.ts';
import type { World } from './world.ts';

// biome-ignore lint/suspicious/noExplicitAny: tampering writes what the types forbid
type Any = any;

/** Changes the bundle, and makes both manifests right. */
const bundle =
  (change: (bundle: Any, world: World) => unknown, of?: 'keyless'): Tampering =>
  async (world) => {
    const draft = new Draft(of ? world[of] : world.record);
    const value = JSON.parse(draft.text(PATHS.signature));
    await change(value, world);
    draft.write(PATHS.signature, JSON.stringify(value));
    return { tar: await draft.rehash().tar(), ...(of && { of }) };
  };

/** Puts another bundle in. */
const instead =
  (text: (draft: Draft, world: World) => string | Promise<string>, of?: 'keyless'): Tampering =>
  async (world) => {
    const draft = new Draft(of ? world[of] : world.record);
    draft.write(PATHS.signature, await text(draft, world));
    return { tar: await draft.rehash().tar(), ...(of && { of }) };
  };

const flipped = (base64: string, from: 'middle' | 'end' = 'end'): string => {
  const bytes = Buffer.from(base64, 'base64');
  const at = from === 'end' ? bytes.length - 1 : bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes.toString('base64');
};

const bundleOf = (tar: Buffer): Any => JSON.parse(new Draft(tar).text(PATHS.signature));
const envelopeOf = (value: Any): Any => value.dsseEnvelope;
const stampsOf = (value: Any): Any => value.verificationMaterial.timestampVerificationData;

export const signatureTampered: Record<keyof typeof SIGNATURE, Tampering> = {
  'signature-bit': bundle((value) => {
    const [signature] = envelopeOf(value).signatures;
    signature.sig = flipped(signature.sig);
  }),
  'statement-changed': bundle((value) => {
    const statement = Buffer.from(envelopeOf(value).payload, 'base64').toString();
    envelopeOf(value).payload = Buffer.from(statement.replace('shop-4711', 'shop-9999')).toString('base64');
  }),
  'other-key': instead((draft, { signAsStranger }) => signAsStranger(draft.statement)),
  'other-key-all-new': async ({ record, signAsStranger }) => ({
    tar: await new Draft(record).repack(signAsStranger, ({ records, kept }) => {
      const at = records.findIndex(({ action }) => action === 'residency-assert');
      for (const { sha256 } of records[at]?.made ?? []) kept.delete(sha256);
      records.splice(at, 1);
    }),
  }),
  'other-key-with-our-hint': instead(async (draft, { signAsStranger }) => {
    const theirs = JSON.parse(await signAsStranger(draft.statement));
    theirs.verificationMaterial.publicKey = JSON.parse(draft.text(PATHS.signature)).verificationMaterial.publicKey;
    return JSON.stringify(theirs);
  }),
  'bundle-of-another-package': instead((_, { other }) => new Draft(other.record).text(PATHS.signature)),
  'bundle-of-an-image': instead((draft) => draft.text(draft.name('image.sigstore.json'))),
  'not-a-bundle': instead(() => 'signed by release\n'),
  'bundle-of-a-file': instead(async (draft) => {
    const { signer } = sampleKey();
    return (await signArtifact({ artifact: draft.read(PATHS.manifest), signer })).json;
  }),
  'time-stamp-bit': bundle((value) => {
    const [stamp] = stampsOf(value).rfc3161Timestamps;
    stamp.signedTimestamp = flipped(stamp.signedTimestamp);
  }),
  'time-stamp-stripped': bundle((value) => {
    delete value.verificationMaterial.timestampVerificationData;
  }),
  'time-stamp-of-another': bundle((value, { other }) => {
    value.verificationMaterial.timestampVerificationData = stampsOf(bundleOf(other.record));
  }),
  'time-stamp-by-unknown': bundle(async (value, world) => {
    const { authority } = await world.foreign();
    await stampBy(value, authority);
  }),
  'log-entry-bit': bundle((value) => {
    const { inclusionProof } = value.verificationMaterial.tlogEntries[0];
    inclusionProof.hashes[0] = flipped(inclusionProof.hashes[0]);
  }),
  'log-entry-stripped': bundle((value) => {
    delete value.verificationMaterial.tlogEntries;
  }),
  'log-entry-of-another': bundle((value, { other }) => {
    value.verificationMaterial.tlogEntries = bundleOf(other.record).verificationMaterial.tlogEntries;
  }),
  'log-entry-of-unknown': instead(async (draft, world) => {
    const value = JSON.parse(await (await world.foreign()).sign(draft.statement));
    const { sandbox } = world.store;
    await stampBy(value, {
      url: `http://127.0.0.1:${sandbox.ports.tsa}/api/v1/timestamp`,
      chain: parseChain(sandbox.tsaChainPem, 'authority'),
    });
    return JSON.stringify(value);
  }),
  'identity-of-another': ({ keyless, trust }) => ({
    tar: keyless,
    of: 'keyless',
    trust: {
      ...trust,
      identities: trust.identities?.map((each) => ({ ...each, subject: each.subject.replace('/*@', '/release.yml@x') })) ?? [],
    },
  }),
  'certificate-expired': bundle(
    (value, { trust }) => stampBy(value, trust.authorities[0] as (typeof trust.authorities)[number]),
    'keyless',
  ),
  'certificate-of-unknown': instead(async (draft, world) => (await world.foreign()).signKeyless(draft.statement), 'keyless'),
};

/** Has an authority stamp a signature now, in place of the time-stamps that are there. */
async function stampBy(value: Any, authority: Parameters<typeof timestampOf>[1]): Promise<void> {
  const fetchAnything = (url: string | URL, init?: object) => fetch(url, init);
  const signature = Buffer.from(envelopeOf(value).signatures[0].sig, 'base64');
  const { response } = await timestampOf(fetchAnything as never, authority, signature);
  value.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: response.toString('base64') }] };
}
