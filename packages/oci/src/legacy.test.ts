import { afterEach, describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { appendLegacy, legacyTag, readLegacy } from './legacy.ts';
import { MEDIA_TYPES } from './manifest.ts';
import { pushLayout } from './push.ts';
import { startRegistry } from './testing-sandbox.ts';

const SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});
const start = (options = {}) => startRegistry((close) => opened.push(close), options);
const layer = (text: string, signature = text) => ({
  mediaType: SIGNING,
  annotations: { 'dev.cosignproject.cosign/signature': signature },
  bytes: Buffer.from(text),
});

describe('legacy tags', () => {
  it('hold an image of the layers, as cosign 2 reads it', async () => {
    const { open, image } = await start();
    const repository = open();
    const subject = await pushLayout(repository, await image('one'));
    expect(await readLegacy(repository, subject.digest, 'sig')).toEqual([]);
    await appendLegacy(repository, subject, 'sig', [layer('a')]);
    expect(await readLegacy(repository, subject.digest, 'sig')).toEqual([
      {
        descriptor: { mediaType: SIGNING, digest: digestOf('a'), size: 1, annotations: layer('a').annotations },
        annotations: layer('a').annotations,
        bytes: Buffer.from('a'),
      },
    ]);
    const content = await repository.manifest(`${subject.digest.replace(':', '-')}.sig`);
    expect(content?.manifest).toMatchObject({ mediaType: MEDIA_TYPES.manifest, config: { mediaType: MEDIA_TYPES.config } });
    const config = await repository.blobBytes(content?.manifest.config as { digest: string; size: number }, 10_000);
    expect(JSON.parse(config.toString())).toMatchObject({ rootfs: { type: 'layers', diff_ids: [digestOf('a')] } });
  });

  it('keep what they hold: another signature of the same payload is added, the same one is not written again', async () => {
    const { sandbox, open, image } = await start({ tagMutability: 'MUTABLE' });
    const repository = open();
    const subject = await pushLayout(repository, await image('one'));
    const tag = legacyTag(subject.digest, 'att');
    const config = Buffer.from('{}');
    const foreign = { mediaType: 'x/y', digest: digestOf('f'), size: 1, annotations: { of: 'others' } };
    await repository.putBlob({ digest: digestOf(config), size: 2 }, () => config);
    await repository.putBlob(foreign, () => 'f');
    const before = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPES.dockerManifest,
      config: { mediaType: MEDIA_TYPES.config, digest: digestOf(config), size: 2 },
      layers: [foreign],
      annotations: { kept: 'yes' },
    };
    await repository.putManifest(Buffer.from(JSON.stringify(before)), MEDIA_TYPES.dockerManifest, tag);
    await appendLegacy(repository, subject, 'att', [layer('a', 'one'), layer('a', 'two')]);
    const written = sandbox.requests('registry').length;
    await appendLegacy(repository, subject, 'att', [layer('a', 'two')]);
    const again = sandbox.requests('registry').slice(written);
    expect(again.filter(({ method }) => method === 'PUT')).toEqual([]);
    const layers = await readLegacy(open(), subject.digest, 'att');
    expect(layers.map(({ annotations }) => Object.values(annotations)[0])).toEqual(['others', 'one', 'two']);
    const content = await repository.manifest(tag);
    expect(content?.manifest).toMatchObject({ mediaType: MEDIA_TYPES.dockerManifest, annotations: { kept: 'yes' } });
  });

  it('lose no layer when six jobs append at once', async () => {
    const { open, image } = await start({ tagMutability: 'MUTABLE' });
    const subject = await pushLayout(open(), await image('one'));
    const names = Array.from({ length: 6 }, (_, index) => `job ${index}`);
    await Promise.all(names.map((name) => appendLegacy(open(), subject, 'sig', [layer(name)])));
    const layers = await readLegacy(open(), subject.digest, 'sig');
    expect(layers.map(({ bytes }) => bytes.toString()).sort()).toEqual(names);
  });

  it('are written once where tags are immutable, and the error says what to do', async () => {
    const { open, image } = await start();
    const subject = await pushLayout(open(), await image('one'));
    await appendLegacy(open(), subject, 'sig', [layer('a')]);
    await expect(appendLegacy(open(), subject, 'sig', [layer('b')])).rejects.toMatchObject({
      code: 'TAG_IMMUTABLE',
      fix: expect.stringContaining('sha256-'),
    });
    expect(await readLegacy(open(), subject.digest, 'sig')).toHaveLength(1);
  });

  it('are refused when they hold an index, or more than is read', async () => {
    const { open, image } = await start({ tagMutability: 'MUTABLE' });
    const repository = open();
    const subject = await pushLayout(repository, await image('one'));
    const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: [subject] }));
    await repository.putManifest(index, MEDIA_TYPES.index, legacyTag(subject.digest, 'sig'));
    await expect(readLegacy(repository, subject.digest, 'sig')).rejects.toMatchObject({ code: 'REGISTRY_RESPONSE_INVALID' });
    await expect(appendLegacy(repository, subject, 'sig', [layer('a')])).rejects.toMatchObject({ code: 'REGISTRY_RESPONSE_INVALID' });
    const { manifest } = (await repository.manifest(subject.digest)) as NonNullable<Awaited<ReturnType<typeof repository.manifest>>>;
    const many = { schemaVersion: 2, mediaType: MEDIA_TYPES.manifest, config: manifest.config };
    const layers = Array.from({ length: 1001 }, () => manifest.layers[0]);
    await repository.putManifest(Buffer.from(JSON.stringify({ ...many, layers })), MEDIA_TYPES.manifest, legacyTag(subject.digest, 'att'));
    await expect(readLegacy(repository, subject.digest, 'att')).rejects.toMatchObject({ code: 'CONTENT_TOO_LARGE' });
  });
});
