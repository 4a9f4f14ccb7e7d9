import { execFileSync } from 'node:child_process';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { digestOf, hexOf } from '../digest.ts';
import { type Descriptor, MEDIA_TYPES } from '../manifest.ts';
import { imageOf, layoutFiles, type TestImage, type TestLayer, tarOf, writeFiles } from '../testing.ts';
import type { PulledImage } from './image.ts';
import { readLayer, UnpackLimit } from './layer.ts';
import { openLocalImage } from './open.ts';
import { parsePlatform } from './platform.ts';

const fresh = () => mkdtempSync(path.join(tmpdir(), 'oci-pull-'));
const layer = (text: string, more: Partial<TestLayer> = {}): TestLayer => ({ tar: tarOf([{ name: text, content: text }]), ...more });
const open = (file: string, platform?: string) =>
  openLocalImage('IMAGE', file, platform === undefined ? undefined : parsePlatform(platform));

/** A folder with the layout of one image. */
const layoutOf = (image: TestImage, annotations?: Record<string, string>): string => {
  const { blobs, manifest } = imageOf(image);
  return writeFiles(fresh(), layoutFiles(blobs, [{ ...manifest, ...(annotations && { annotations }) }]));
};

const archiveOf = (files: ReadonlyMap<string, Uint8Array>, store = (tar: Buffer): Uint8Array => tar): string => {
  const file = path.join(fresh(), 'image.tar');
  writeFileSync(file, store(tarOf([...files].map(([name, content]) => ({ name, content })))));
  return file;
};

/** Names of all entries, the lowest layer first. */
async function namesIn({ layers }: PulledImage): Promise<string[]> {
  const names: string[] = [];
  const visitor = {
    entry: ({ name }: { name: string }) => {
      names.push(name);
      return 'skip' as const;
    },
    content: () => undefined,
  };
  for (const one of layers) await readLayer(one, visitor, new UnpackLimit());
  return names;
}

const skippable = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
/** Raw blocks need no compressor: a frame is a header, and blocks of up to 128 KiB as they are. */
function zstd(bytes: Uint8Array): Buffer {
  const frame = (part: Uint8Array) => Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]), block(part), part]);
  const block = ({ length }: Uint8Array) => Buffer.from([((length << 3) | 1) & 0xff, (length >> 5) & 0xff, (length >> 13) & 0xff]);
  return Buffer.concat([skippable, frame(bytes.subarray(0, 300)), skippable, frame(bytes.subarray(300)), skippable]);
}

const dockerFiles = (tags: readonly string[] | null = ['example.eu/team/app:1.0'], older = true) => {
  const tars = ['one', 'two'].map((text) => layer(text).tar);
  const config = Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { diff_ids: tars.map(digestOf) } }));
  const names = tars.map((tar, index) => (older ? `${index}abc/layer.tar` : `blobs/sha256/${hexOf(digestOf(tar))}`));
  const configName = older ? `${hexOf(digestOf(config))}.json` : `blobs/sha256/${hexOf(digestOf(config))}`;
  return new Map<string, Uint8Array>([
    ...names.map((name, index) => [name, tars[index] as Buffer] as const),
    [configName, config],
    ['manifest.json', Buffer.from(JSON.stringify([{ Config: configName, RepoTags: tags, Layers: names }]))],
  ]);
};

describe('openLocalImage', () => {
  it('opens a layout, and archives of it in any compression, as the same image', async () => {
    const image: TestImage = {
      layers: [layer('one'), layer('two', { stored: (tar) => tar, mediaType: MEDIA_TYPES.layer })],
      annotations: { a: 'b' },
    };
    const { blobs, manifest } = imageOf(image);
    const files = layoutFiles(blobs, [{ ...manifest, annotations: { 'org.opencontainers.image.ref.name': 'v1', c: 'd' } }]);
    const places = [writeFiles(fresh(), files), archiveOf(files), archiveOf(files, zlib.gzipSync), archiveOf(files, zstd)];
    for (const place of places) {
      const opened = await open(place);
      expect(opened).toMatchObject({
        manifest: { digest: manifest.digest },
        platform: { os: 'linux', architecture: 'amd64' },
        annotations: { a: 'b', c: 'd' },
        names: ['v1'],
      });
      expect(await namesIn(opened)).toEqual(['one', 'two']);
    }
  });

  it('reads layers of all compressions, by their bytes and not by what their type says', async () => {
    const members = (tar: Uint8Array) => Buffer.concat([zlib.gzipSync(tar.subarray(0, 100)), zlib.gzipSync(tar.subarray(100))]);
    const docker = 'application/vnd.docker.image.rootfs.diff.tar.gzip';
    const layers = [
      layer('members', { stored: members }),
      layer('zstd', { stored: zstd, mediaType: `${MEDIA_TYPES.layer}+zstd` }),
      layer('plain', { stored: (tar) => tar, mediaType: docker }),
    ];
    expect(await namesIn(await open(layoutOf({ layers })))).toEqual(['members', 'zstd', 'plain']);
  });

  it.each([
    ['older', true],
    ['newer', false],
  ])('opens the archive of docker save, %s form, compressed or not', async (_, older) => {
    const files = dockerFiles(undefined, older);
    for (const file of [archiveOf(files), archiveOf(files, zlib.gzipSync)]) {
      const opened = await open(file);
      expect(opened.manifest).toBeUndefined();
      expect(opened.names).toEqual(['example.eu/team/app:1.0']);
      expect(await namesIn(opened)).toEqual(['one', 'two']);
    }
  });

  it('follows links between the layers of a docker archive, and none that leads nowhere', async () => {
    const tar = layer('one').tar;
    const config = Buffer.from(JSON.stringify({ rootfs: { diff_ids: [digestOf(tar), digestOf(tar)] } }));
    const build = (link: string) => {
      const file = path.join(fresh(), 'image.tar');
      const list = JSON.stringify([{ Config: 'config.json', RepoTags: null, Layers: ['a/layer.tar', 'b/layer.tar'] }]);
      writeFileSync(
        file,
        tarOf([
          { name: 'b/layer.tar', type: '2', link },
          { name: './a/layer.tar', content: tar },
          { name: 'config.json', content: config },
          { name: 'manifest.json', content: list },
        ]),
      );
      return file;
    };
    expect(await namesIn(await open(build('../a/layer.tar')))).toEqual(['one', 'one']);
    for (const link of ['../b/layer.tar', '/etc/passwd', '../../../a/layer'])
      await expect(open(build(link))).rejects.toMatchObject({ code: 'IMAGE_INVALID' });
  });

  it('chooses by platform, and lists what there is where the choice is not clear', async () => {
    const blobs = new Map<string, Buffer>();
    const one = (architecture: string, more: object = {}): Descriptor => {
      const made = imageOf({ layers: [layer(architecture)], config: { architecture, os: 'linux', ...more } });
      for (const [digest, bytes] of made.blobs) blobs.set(digest, bytes);
      return { ...made.manifest, platform: { architecture, os: 'linux', ...more } };
    };
    const attestation = {
      ...one('x'),
      platform: { architecture: 'unknown', os: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    };
    const index = (manifests: readonly Descriptor[]): Descriptor => {
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests }));
      blobs.set(digestOf(bytes), bytes);
      return { mediaType: MEDIA_TYPES.index, digest: digestOf(bytes), size: bytes.length };
    };
    const [amd, arm, v7] = [one('amd64'), one('arm64'), one('arm', { variant: 'v7' })];
    const alone = index([amd, attestation]);
    const several = index([amd, { ...arm, platform: undefined }, v7, attestation, { ...amd, mediaType: 'application/x' }]);
    const folder = (manifests: readonly Descriptor[]) => writeFiles(fresh(), layoutFiles(blobs, manifests));
    expect(await open(folder([alone]))).toMatchObject({ manifest: { digest: amd.digest }, index: { digest: alone.digest } });
    for (const [platform, digest] of [
      ['linux/amd64', amd.digest],
      ['linux/arm64', arm.digest],
      ['linux/arm64/v8', arm.digest],
      ['linux/arm', v7.digest],
    ])
      expect((await open(folder([several]), platform)).manifest?.digest).toBe(digest);
    await expect(open(folder([several]))).rejects.toMatchObject({
      code: 'IMAGE_AMBIGUOUS',
      message: expect.stringContaining('3 images, for linux/amd64, linux/arm64, linux/arm/v7'),
      details: expect.arrayContaining([`linux/amd64 ${amd.digest}`]),
    });
    for (const [manifests, platform] of [
      [[several], 'linux/arm/v6'],
      [[amd], 'linux/arm64'],
      [[amd, { ...arm, platform: amd.platform }], 'linux/amd64'],
      [[], undefined],
    ] as const)
      await expect(open(folder(manifests), platform)).rejects.toMatchObject({ code: 'IMAGE_AMBIGUOUS' });
  });

  it.each<[string, string, TestLayer]>([
    ['is encrypted', 'encrypted', layer('x', { mediaType: `${MEDIA_TYPES.layer}+gzip+encrypted` })],
    ['is elsewhere', 'do not hold', layer('x', { mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip' })],
    ['is not to be distributed', 'do not hold', layer('x', { mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip' })],
    ['is no layer', 'no layer of files', layer('x', { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip' })],
  ])('refuses an image with a layer that %s', async (_, words, bad) => {
    await expect(open(layoutOf({ layers: [layer('good'), bad] }))).rejects.toMatchObject({
      code: 'IMAGE_UNSUPPORTED',
      message: expect.stringContaining(words),
    });
  });

  it.each<[string, string, TestImage]>([
    ['a layer that is not what the config says', 'CONTENT_MISMATCH', { layers: [layer('x', { diffId: digestOf('other') })] }],
    ['a layer that is cut off inside', 'IMAGE_INVALID', { layers: [layer('x', { stored: (tar) => zlib.gzipSync(tar).subarray(0, -9) })] }],
    ['a layer that is no archive', 'IMAGE_INVALID', { layers: [{ tar: Buffer.from('no archive'.repeat(100)) }] }],
    [
      'a layer that is damaged Zstandard',
      'IMAGE_INVALID',
      { layers: [layer('x', { stored: (tar) => Buffer.concat([zstd(tar), Buffer.from('tail')]) })] },
    ],
    [
      'a layer that needs much memory',
      'IMAGE_INVALID',
      { layers: [layer('x', { stored: () => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 1, 0, 0]) })] },
    ],
  ])('refuses %s', async (_, code, image) => {
    const opened = await open(layoutOf(image));
    await expect(namesIn(opened)).rejects.toMatchObject({ code });
  });

  it.each<[string, Record<string, unknown>]>([
    ['too few layers', { rootfs: { diff_ids: [] } }],
    ['no list of layers', { rootfs: {} }],
    ['layers by another algorithm', { rootfs: { diff_ids: ['sha512:00'] } }],
  ])('refuses a config with %s', async (_, config) => {
    await expect(open(layoutOf({ layers: [layer('x')], config }))).rejects.toMatchObject({ code: 'IMAGE_INVALID' });
  });

  it('says that what is altered is altered, wherever it is', async () => {
    const { blobs, manifest } = imageOf({ layers: [layer('one'), layer('two')] });
    for (const digest of blobs.keys()) {
      for (const at of [0, 15, -10]) {
        const changed = new Map([...blobs].map(([name, bytes]) => [name, Buffer.from(bytes)]));
        const blob = changed.get(digest) as Buffer;
        const place = at < 0 ? blob.length + at : at;
        blob[place] = (blob[place] as number) ^ 1;
        for (const file of [writeFiles(fresh(), layoutFiles(changed, [manifest])), archiveOf(layoutFiles(changed, [manifest]))])
          await expect(open(file).then(namesIn)).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' });
      }
    }
    for (const [name, bytes] of dockerFiles()) {
      if (name === 'manifest.json') continue;
      const changed = new Map(dockerFiles()).set(name, Buffer.from(bytes).fill(0x39, 20, 21));
      await expect(open(archiveOf(changed)).then(namesIn)).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' });
    }
  });

  it('never takes a part of an archive for the whole', async () => {
    const { blobs, manifest } = imageOf({ layers: [layer('one')] });
    const whole = layoutFiles(blobs, [manifest]);
    for (const [store, step] of [
      [(tar: Buffer) => tar, 256],
      [zlib.gzipSync, 37],
    ] as const) {
      const file = archiveOf(whole, store);
      const { length } = store(tarOf([...whole].map(([name, content]) => ({ name, content }))));
      // Without the two blocks at the end, all files are still there.
      const end = store === zlib.gzipSync ? length : length - 1024;
      for (let size = end - 1; size >= 0; size -= step) {
        truncateSync(file, size);
        await expect(open(file).then(namesIn)).rejects.toMatchObject({
          code: expect.stringMatching(/^(?:IMAGE_INVALID|CONTENT_MISMATCH|IMAGE_AMBIGUOUS)$/),
        });
      }
    }
  });

  it('refuses what is no image, and does not wait for a pipe', async () => {
    const text = path.join(fresh(), 'text');
    writeFileSync(text, 'x'.repeat(5000));
    const pipe = path.join(fresh(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const file of [text, pipe, archiveOf(new Map([['a', Buffer.from('b')]]))])
      await expect(open(file)).rejects.toMatchObject({ code: 'IMAGE_INVALID' });
    await expect(open(fresh())).rejects.toMatchObject({ code: 'LAYOUT_INVALID' });
    await expect(open('/nonexistent')).rejects.toMatchObject({ code: 'FILE_MISSING' });
    const twice = path.join(fresh(), 'twice.tar');
    const [list] = [...dockerFiles()].filter(([name]) => name === 'manifest.json').map(([name, content]) => ({ name, content }));
    if (list) writeFileSync(twice, tarOf([list, list]));
    await expect(open(twice)).rejects.toMatchObject({ code: 'IMAGE_INVALID', message: expect.stringContaining('twice') });
    const two = dockerFiles();
    const entry: unknown[] = JSON.parse(Buffer.from(two.get('manifest.json') ?? []).toString());
    two.set('manifest.json', Buffer.from(JSON.stringify([...entry, ...entry])));
    await expect(open(archiveOf(two))).rejects.toMatchObject({
      code: 'IMAGE_AMBIGUOUS',
      details: ['example.eu/team/app:1.0', 'example.eu/team/app:1.0'],
    });
  });

  it('stops a layer that unpacks to more than an image may', async () => {
    const opened = await open(layoutOf({ layers: [{ tar: tarOf([{ name: 'zeros', content: Buffer.alloc(3_000_000) }]) }] }));
    const limit = new UnpackLimit();
    limit.left = 2_000_000;
    const [only] = opened.layers;
    if (only)
      await expect(readLayer(only, { entry: () => 'skip', content: () => undefined }, limit)).rejects.toMatchObject({
        code: 'IMAGE_TOO_LARGE',
      });
  });
});
