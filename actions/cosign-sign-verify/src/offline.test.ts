import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Files, parseInputs } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { type Descriptor, hexOf, legacyTag, listReferrers, MEDIA_TYPES } from '@sovereign-actions/oci';
import { trustFromBoundary, writeTrust } from '@sovereign-actions/sigstore';
import { describe, expect, it } from 'vitest';
import { cosignSignVerify } from './action.ts';
import { type Bench, bench, rulesOf } from './testing-bench.ts';

const NAME = 'org.opencontainers.image.ref.name';

/** Copies the image and all that is attached to it into a layout, in the way of `oras copy -r`. */
async function copied(bed: Bench, folder: string, change: (entries: Descriptor[]) => Descriptor[] = (entries) => entries): Promise<string> {
  const repository = bed.repository();
  const target = path.join(bed.folder, folder);
  const blobs = path.join(target, 'blobs', 'sha256');
  mkdirSync(blobs, { recursive: true });
  const put = (digest: string, bytes: Uint8Array) => writeFileSync(path.join(blobs, hexOf(digest)), bytes);
  const take = async (reference: string): Promise<Descriptor> => {
    const content = await repository.manifest(reference);
    if (!content) throw new TypeError(`there is no ${reference}`);
    put(content.descriptor.digest, content.bytes);
    for (const blob of [...(content.manifest.config ? [content.manifest.config] : []), ...content.manifest.layers])
      put(blob.digest, await repository.blobBytes(blob, 1e6));
    return content.descriptor;
  };
  const image = await take('v1');
  const { descriptors } = await listReferrers(repository, image.digest);
  const entries = [{ ...image, annotations: { [NAME]: 'v1' } }];
  for (const { digest } of descriptors) entries.push((await take(digest)) as never);
  for (const kind of ['sig', 'att'] as const) {
    const tag = legacyTag(image.digest, kind);
    if (await repository.exists(tag)) entries.push({ ...(await take(tag)), annotations: { [NAME]: `registry.example.eu/app:${tag}` } });
  }
  writeFileSync(path.join(target, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(
    path.join(target, 'index.json'),
    JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: change(entries) }),
  );
  return image.digest;
}

/** The action with files alone: its context has no network, no AWS, no credentials. */
function offline(bed: Bench, raw: Record<string, string>) {
  const { boundary } = bed.context().context;
  const { context } = testContext({ folder: bed.folder, boundary, files: new Files(bed.folder), now: Date.now });
  return cosignSignVerify.run(
    context,
    parseInputs(
      cosignSignVerify.inputs,
      (name) => ({ mode: 'verify', layout: 'copy', trust: 'trust.json', image: bed.image, ...raw })[name],
    ),
  );
}

async function signedBench(raw: Record<string, string> = {}): Promise<Bench> {
  const bed = await bench();
  const { context } = bed.context();
  await bed.run({ mode: 'sign', image: bed.image, layout: 'image', sbom: 'app.cdx.json', ...raw });
  writeFileSync(path.join(bed.folder, 'trust.json'), writeTrust(await trustFromBoundary(context.boundary, context.files, context.aws)));
  return bed;
}

describe('an image in a layout', () => {
  it('is verified with its bundles from files alone, by tag and by digest', async () => {
    const bed = await signedBench();
    const digest = await copied(bed, 'copy');
    for (const image of [bed.image, bed.image.replace(/:v1$/, `@${digest}`)]) {
      const outcome = await offline(bed, { image, 'require-sbom': 'true' });
      expect(outcome).toMatchObject({ outputs: { verified: true, digest }, findings: [] });
    }
  });

  it('has bundles also where the index does not name them, as cosign 3 saves them', async () => {
    const bed = await signedBench();
    await copied(bed, 'copy', ([image]) => (image ? [image] : []));
    expect(await offline(bed, { 'require-sbom': 'true' })).toMatchObject({ outputs: { verified: true }, findings: [] });
  });

  it('has no signature where the layout has none', async () => {
    const bed = await signedBench();
    // The image as it was built, before anything was attached.
    const outcome = await offline(bed, { layout: 'image' });
    expect([outcome.outputs.verified, rulesOf(outcome)]).toEqual([
      false,
      ['error signature/attestation-missing', 'error signature/missing'],
    ]);
  });

  it('needs no name where the layout gives none', async () => {
    const bed = await signedBench();
    await copied(bed, 'copy', (entries) => entries.map(({ annotations: _, ...entry }) => entry));
    expect((await offline(bed, {})).outputs.verified).toBe(true);
  });

  it.each<[string, string, (bed: Bench, digest: string) => Record<string, string> | undefined]>([
    ['a tag that it has not', 'IMAGE_MISSING', (bed) => ({ image: bed.image.replace(/v1$/, 'v2') })],
    ['a digest that it has not', 'IMAGE_MISSING', (bed) => ({ image: bed.image.replace(/:v1$/, `@sha256:${'0'.repeat(64)}`) })],
    ['a key in KMS and no trust file', 'TRUST_INVALID', () => ({ trust: '' })],
    ['a summary to be attached', 'SIGN_INPUTS', () => ({ 'summary-key': 'release' })],
    [
      'a manifest that was changed',
      'CONTENT_MISMATCH',
      (bed, digest) => {
        const file = path.join(bed.folder, 'copy', 'blobs', 'sha256', hexOf(digest));
        writeFileSync(file, readFileSync(file, 'utf8').replace('"schemaVersion":2', '"schemaVersion":3'));
        return {};
      },
    ],
    [
      'a layer that is missing',
      'LAYOUT_INVALID',
      (bed, digest) => {
        const blobs = path.join(bed.folder, 'copy', 'blobs', 'sha256');
        const { layers } = JSON.parse(readFileSync(path.join(blobs, hexOf(digest)), 'utf8')) as { layers: Descriptor[] };
        rmSync(path.join(blobs, hexOf(layers[0]?.digest ?? '')));
        return {};
      },
    ],
    [
      'no index',
      'LAYOUT_INVALID',
      (bed) => {
        rmSync(path.join(bed.folder, 'copy', 'index.json'));
        return {};
      },
    ],
  ])('is refused with %s', async (_, code, change) => {
    const bed = await signedBench();
    const digest = await copied(bed, 'copy');
    const raw = change(bed, digest) ?? {};
    await expect(offline(bed, raw)).rejects.toMatchObject({ code });
  });

  it('is not hidden by a bundle that was changed', async () => {
    const bed = await signedBench();
    await copied(bed, 'copy');
    const blobs = path.join(bed.folder, 'copy', 'blobs', 'sha256');
    const { manifests } = JSON.parse(readFileSync(path.join(bed.folder, 'copy', 'index.json'), 'utf8')) as { manifests: Descriptor[] };
    const carrier = JSON.parse(readFileSync(path.join(blobs, hexOf(manifests[1]?.digest ?? '')), 'utf8')) as { layers: Descriptor[] };
    writeFileSync(path.join(blobs, hexOf(carrier.layers[0]?.digest ?? '')), '{}');
    const outcome = await offline(bed, { 'require-sbom': 'true' });
    expect(outcome.outputs.verified).toBe(false);
    expect(rulesOf(outcome)).toContain('warning signature/invalid');
    expect(rulesOf(outcome).filter((rule) => rule.startsWith('error'))).toHaveLength(1);
  });
});
