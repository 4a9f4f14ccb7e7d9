import { hexOf, MEDIA_TYPES, registryError } from '@sovereign-actions/oci';
import { buildStatement, PREDICATE, type Signer, signStatement, type Trust } from '@sovereign-actions/sigstore';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgeImage } from './judge.ts';
import { combine } from './policy.ts';
import { readAttached } from './referrers.ts';
import { requirementsOf } from './requirements.ts';
import { newSigner, Store, SUBJECT, trustIn } from './testing-store.ts';
import { trapsOf } from './traps.ts';

let store: Store;
let release: Signer;
let security: Signer;
beforeEach(() => {
  store = new Store();
  release = newSigner('release');
  security = newSigner('security');
});
const read = (trust = trustIn(release, security)) => readAttached(store, SUBJECT, trust, undefined);
const judged = async (trust?: Trust) => {
  const attached = await read(trust);
  const requirements = requirementsOf({ sboms: [], documents: [], requireSbom: false, provenance: false, policy: combine([]) });
  return { ...judgeImage('image', requirements, attached.bundles, 0), traps: trapsOf('image', attached).map(({ message }) => message) };
};

describe('a signature of cosign 2', () => {
  it('is one, without any bundle', async () => {
    await store.signAsCosign2(release);
    expect(await judged()).toMatchObject({ verified: true, findings: [], traps: [], checks: [{ detail: 'by key release' }] });
  });

  it('for another image is none', async () => {
    await store.signAsCosign2(release, `sha256:${'b'.repeat(64)}`);
    const { verified, findings } = await judged();
    expect(verified).toBe(false);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['signature/missing', expect.stringContaining('The payload is not about')],
      ['signature/invalid', expect.stringContaining('tag.sig, layer 1')],
    ]);
  });

  it('is found among those of others under the same tag', async () => {
    await store.signAsCosign2(newSigner('stranger'));
    await store.signAsCosign2(release);
    expect((await judged()).verified).toBe(true);
    expect((await judged(trustIn(security))).verified).toBe(false);
  });

  it('does not hide bundles where its tag cannot be read', async () => {
    await store.state(release, PREDICATE.cosignSign);
    store.legacy = async () => {
      throw registryError('REGISTRY_RESPONSE_INVALID', 'The tag is an index.', 'Remove it.');
    };
    expect(await judged()).toMatchObject({ verified: true, findings: [{ rule: 'signature/invalid' }, { rule: 'signature/invalid' }] });
    store.legacy = async () => {
      throw registryError('REGISTRY_UNAVAILABLE', 'The registry does not answer.', 'Try again.');
    };
    await expect(judged()).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' });
  });
});

describe('lists', () => {
  it('of the empty type are read, as cosign writes them under the fallback tag', async () => {
    const descriptor = await store.state(release, PREDICATE.cosignSign);
    Object.assign(descriptor, { artifactType: MEDIA_TYPES.empty });
    expect((await judged()).verified).toBe(true);
  });

  it('prove nothing: the type and the subject are the manifest’s, and the predicate the signed one', async () => {
    const { json } = await signStatement({
      statement: buildStatement([{ digest: { sha256: hexOf(SUBJECT.digest) } }], PREDICATE.cycloneDx, {}),
      signer: release,
    });
    await store.attach(Buffer.from(json), { list: { annotations: { 'dev.sigstore.bundle.predicateType': PREDICATE.cosignSign } } });
    await store.attach(Buffer.from(json), { manifest: { subject: { ...SUBJECT, digest: `sha256:${'c'.repeat(64)}` } } });
    const { verified, findings } = await judged();
    expect(verified).toBe(false);
    expect(findings.map(({ rule }) => rule)).toEqual(['signature/missing', 'signature/invalid']);
  });
});

describe('traps of mixed formats', () => {
  it('are none where both say the same', async () => {
    await store.state(release, PREDICATE.cosignSign);
    await store.signAsCosign2(release);
    expect((await judged()).traps).toEqual([]);
  });

  it('tell of a legacy signature that a bundle hides from cosign 3', async () => {
    await store.signAsCosign2(release);
    await store.state(newSigner('stranger'), PREDICATE.cosignSign);
    const { verified, traps } = await judged();
    expect(verified).toBe(true);
    expect(traps).toEqual([expect.stringContaining('by release holds, and cosign 3 does not see it')]);
  });

  it('tell of different signers', async () => {
    await store.state(release, PREDICATE.cosignSign);
    await store.signAsCosign2(security);
    expect((await judged()).traps).toEqual([expect.stringContaining('cosign 3 sees a signature by release, and cosign 2 one by security')]);
    store.layers.sig.pop();
    await store.signAsCosign2(newSigner('stranger'));
    expect((await judged()).traps).toEqual([expect.stringContaining('cosign 2 one by nobody who is trusted')]);
  });

  it('tell of an attestation that cosign 3 takes for a signature', async () => {
    await store.state(release, PREDICATE.cycloneDx);
    const { verified, traps } = await judged();
    expect(verified).toBe(false);
    expect(traps).toEqual([expect.stringContaining('takes any of them for one')]);
  });

  it('tell of a fallback tag that lists what the referrers API does not', async () => {
    const descriptor = await store.state(release, PREDICATE.cosignSign);
    store.underTag = [descriptor];
    expect((await judged()).traps).toEqual([]);
    const stale = { ...descriptor, digest: `sha256:${'d'.repeat(64)}` };
    store.underTag = [descriptor, stale];
    expect((await judged()).traps).toEqual([expect.stringContaining(stale.digest)]);
  });
});
