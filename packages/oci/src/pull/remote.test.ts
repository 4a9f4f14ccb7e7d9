import { describe, expect, it } from 'vitest';
import { digestOf } from '../digest.ts';
import { type Descriptor, MEDIA_TYPES, parseManifest } from '../manifest.ts';
import type { Repository } from '../repository.ts';
import { imageOf, tarOf } from '../testing.ts';
import { readLayer, UnpackLimit } from './layer.ts';
import { openRemoteImage } from './open.ts';

/** A repository of blobs and manifests, and what was asked of it. */
function repositoryOf(blobs: ReadonlyMap<string, Buffer>, manifests: readonly Descriptor[]) {
  const asked: string[] = [];
  const repository = {
    name: 'r.example.eu/app',
    async manifest(digest: string) {
      asked.push(`manifest ${digest}`);
      const [descriptor, bytes] = [manifests.find((one) => one.digest === digest), blobs.get(digest)];
      return descriptor && bytes && { descriptor, bytes, manifest: parseManifest(bytes, digest, descriptor.mediaType) };
    },
    async blobBytes({ digest }: { digest: string }) {
      asked.push(`blob ${digest}`);
      return blobs.get(digest);
    },
    async *blob({ digest }: { digest: string }) {
      asked.push(`stream ${digest}`);
      yield blobs.get(digest);
    },
  } as unknown as Repository;
  return { repository, asked };
}

const one = imageOf({ layers: ['low', 'high'].map((name) => ({ tar: tarOf([{ name }]) })) });
const two = imageOf({ layers: [{ tar: tarOf([{ name: 'other' }]) }], config: { architecture: 'arm64', os: 'linux' } });
const platform = (architecture: string) => ({ architecture, os: 'linux' });
const indexBytes = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.index,
    manifests: [
      { ...one.manifest, platform: platform('amd64') },
      { ...two.manifest, platform: platform('arm64') },
    ],
  }),
);
const index: Descriptor = { mediaType: MEDIA_TYPES.index, digest: digestOf(indexBytes), size: indexBytes.length };
const blobs = new Map([...one.blobs, ...two.blobs, [index.digest, indexBytes]]);

describe('openRemoteImage', () => {
  it('opens an image by its digest, and its layers when they are read', async () => {
    const { repository, asked } = repositoryOf(blobs, [one.manifest]);
    const { layers, close, ...image } = await openRemoteImage(repository, one.manifest.digest);
    expect(image).toMatchObject({ source: 'r.example.eu/app', manifest: { digest: one.manifest.digest }, platform: platform('amd64') });
    expect(asked).toEqual([`manifest ${one.manifest.digest}`, `blob ${image.config.digest}`]);
    const names: string[] = [];
    const visitor = {
      entry: ({ name }: { name: string }) => {
        names.push(name);
        return 'skip' as const;
      },
      content: () => undefined,
    };
    for (const layer of layers.toReversed()) await readLayer(layer, visitor, new UnpackLimit());
    expect(names).toEqual(['high', 'low']);
    expect(asked.filter((text) => text.startsWith('stream'))).toHaveLength(2);
    close?.();
  });

  it('chooses from an index by platform', async () => {
    const { repository } = repositoryOf(blobs, [index, one.manifest, two.manifest]);
    expect(await openRemoteImage(repository, index.digest, { os: 'linux', architecture: 'arm64' })).toMatchObject({
      manifest: { digest: two.manifest.digest },
      index: { digest: index.digest },
    });
    await expect(openRemoteImage(repository, index.digest)).rejects.toMatchObject({
      code: 'IMAGE_AMBIGUOUS',
      message: expect.stringContaining('linux/amd64, linux/arm64'),
    });
  });

  it('says what is missing: the image, or one that an index names', async () => {
    await expect(openRemoteImage(repositoryOf(blobs, []).repository, one.manifest.digest)).rejects.toMatchObject({ code: 'IMAGE_MISSING' });
    const { repository } = repositoryOf(blobs, [index]);
    await expect(openRemoteImage(repository, index.digest, { os: 'linux', architecture: 'arm64' })).rejects.toMatchObject({
      code: 'IMAGE_MISSING',
      message: expect.stringContaining(two.manifest.digest),
    });
  });
});
