import { SovereignError } from '@sovereign-actions/core';
import type { SandboxOptions } from '@sovereign-actions/sandbox';
import { afterEach, describe, expect, it } from 'vitest';
import { attachArtifacts } from './attach.ts';
import { copyImage } from './copy.ts';
import { digestOf } from './digest.ts';
import { digestOfNode, readImageGraph } from './graph.ts';
import { appendLegacy, legacyTag, readLegacy } from './legacy.ts';
import { type Descriptor, MEDIA_TYPES } from './manifest.ts';
import { pushLayout } from './push.ts';
import { addToFallback, fallbackTag, listReferrers } from './referrers.ts';
import type { Repository } from './repository.ts';
import { against } from './testing-fake.ts';
import { startRegistry } from './testing-sandbox.ts';

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});
const start = (options: SandboxOptions = {}) => startRegistry((close) => opened.push(close), options);
type Started = Awaited<ReturnType<typeof start>>;

const artifact = (text: string) => ({ bytes: Buffer.from(text), artifactType: `application/vnd.test.${text}`, annotations: { text } });
const signature = (text: string) => ({
  mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
  annotations: { signature: text },
  bytes: Buffer.from(text),
});
const digests = (descriptors: readonly Descriptor[]) => descriptors.map(({ digest }) => digest).sort();

/** An index of two images, each level of it with something attached, one thing attached to another. */
async function release({ open, image }: Started) {
  const repository = open();
  const platforms = [await pushLayout(repository, await image('one')), await pushLayout(repository, await image('two'))];
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: platforms }));
  const { descriptor: root } = await repository.putManifest(bytes, MEDIA_TYPES.index, 'v1');
  const [sbom] = (await attachArtifacts(repository, root, [artifact('sbom'), artifact('provenance')])) as [Descriptor];
  await attachArtifacts(repository, platforms[1] as Descriptor, [artifact('scan')]);
  await attachArtifacts(repository, sbom, [artifact('of-sbom')]);
  await appendLegacy(repository, root, 'sig', [signature('legacy')]);
  return { repository, root, platforms, sbom };
}

async function expectWhole(target: Repository, { root, platforms, sbom }: Awaited<ReturnType<typeof release>>, source: Repository) {
  const here = await readImageGraph(target, root.digest);
  expect(here.nodes.map(digestOfNode).sort()).toEqual((await readImageGraph(source, root.digest)).nodes.map(digestOfNode).sort());
  for (const { digest } of [root, ...platforms, sbom])
    expect(digests((await listReferrers(target, digest)).descriptors)).toEqual(digests((await listReferrers(source, digest)).descriptors));
  expect((await readLegacy(target, root.digest, 'sig')).map(({ bytes }) => bytes.toString())).toEqual(['legacy']);
  for (const { content } of here.nodes)
    for (const blob of [...(content.manifest.config ? [content.manifest.config] : []), ...content.manifest.layers])
      await target.blobBytes(blob, 10_000_000);
}

describe('copyImage', () => {
  it('copies an index, its images and all that is attached, into another repository of the registry, by mounts', async () => {
    const started = await start();
    const made = await release(started);
    const target = started.open(undefined, 'mirror/app');
    const before = started.sandbox.requests('registry').length;
    const result = await copyImage({ source: made.repository, target, reference: 'v1', tag: 'v1' });
    expect(result.blobs).toMatchObject({ uploaded: 0, bytes: 0 });
    expect(result.blobs.mounted).toBeGreaterThan(5);
    expect(
      started.sandbox
        .requests('registry')
        .slice(before)
        .some(({ method, path }) => method === 'PUT' && path.includes('/uploads/')),
    ).toBe(false);
    expect((await target.manifest('v1'))?.descriptor.digest).toBe(made.root.digest);
    await expectWhole(target, made, made.repository);
  });

  it.each([
    ['with the referrers API into one without', {}, { referrersApi: false, tagMutability: 'MUTABLE' }],
    ['without the referrers API into one with', { referrersApi: false, tagMutability: 'MUTABLE' }, {}],
  ] as const)('copies from a registry %s, and again without a write', async (_, from, to) => {
    const there = await start(from);
    const here = await start(to);
    const made = await release(there);
    const target = here.open();
    const first = await copyImage({ source: made.repository, target, reference: made.root.digest, tag: 'v1' });
    expect([first.present.size, first.blobs.mounted]).toEqual([0, 0]);
    expect(first.blobs.bytes).toBeGreaterThan(1000);
    await expectWhole(target, made, made.repository);
    if ('referrersApi' in to) {
      const listed = (await listReferrers(target, made.sbom.digest)).descriptors;
      expect(listed).toMatchObject([{ artifactType: 'application/vnd.test.of-sbom', annotations: { text: 'of-sbom' } }]);
    } else expect(await target.exists(fallbackTag(made.root.digest))).toBe(false);
    const before = here.sandbox.requests('registry').length;
    const second = await copyImage({ source: made.repository, target: here.open(), reference: 'v1', tag: 'v1' });
    expect(
      here.sandbox
        .requests('registry')
        .slice(before)
        .filter(({ method }) => !['GET', 'HEAD'].includes(method)),
    ).toEqual([]);
    expect(second.present.size).toBe(second.graph.nodes.length);
  });

  it('is made again after it was broken off, at any point, and no tag was there before', async () => {
    const there = await start();
    const here = await start({ referrersApi: false, tagMutability: 'MUTABLE' });
    const made = await release(there);
    const writes = ['POST', 'PUT'];
    let left = 0;
    const breaking = (): Repository => {
      const target = here.open();
      const { send } = target.transport;
      const transport = Object.assign(target.transport, {
        send: (request: Parameters<typeof send>[0], finish: Parameters<typeof send>[1]) => {
          if (writes.includes(request.method)) left -= 1;
          if (left < 0) throw new SovereignError('KILLED', 'failure', 'killed', '');
          return send(request, finish);
        },
      });
      return { ...target, transport };
    };
    let killed = 0;
    for (let done = false; !done; ) {
      expect(await here.open().exists('v1')).toBe(false);
      // Fewer would open uploads and end none.
      left = 7;
      const copy = copyImage({ source: made.repository, target: breaking(), reference: 'v1', tag: 'v1' });
      done = await copy.then(
        () => true,
        ({ code }) => {
          expect(code).toBe('KILLED');
          killed += 1;
          return false;
        },
      );
    }
    expect(killed).toBeGreaterThan(3);
    expect((await here.open().manifest('v1'))?.descriptor.digest).toBe(made.root.digest);
    await expectWhole(here.open(), made, made.repository);
  });

  it('leaves nothing out when two copy at once, into a registry that keeps lists under tags', async () => {
    const there = await start();
    const here = await start({ referrersApi: false, tagMutability: 'MUTABLE' });
    const made = await release(there);
    await addToFallback(here.open(), made.root.digest, []);
    const copy = () => copyImage({ source: there.open(), target: here.open(), reference: 'v1', tag: 'v1' });
    await Promise.all([copy(), copy()]);
    await expectWhole(here.open(), made, made.repository);
  });

  it('adds to legacy signatures that the target has, and keeps them', async () => {
    const there = await start();
    const here = await start({ tagMutability: 'MUTABLE' });
    const made = await release(there);
    await appendLegacy(here.open(), made.root, 'sig', [signature('of the target')]);
    await copyImage({ source: made.repository, target: here.open(), reference: 'v1' });
    expect((await readLegacy(here.open(), made.root.digest, 'sig')).map(({ bytes }) => bytes.toString())).toEqual([
      'of the target',
      'legacy',
    ]);
  });

  it('does not tag what is refused when everything is there, nor a tag that may not be moved', async () => {
    const there = await start();
    const here = await start();
    const made = await release(there);
    const target = here.open();
    const refuse = async (root: Descriptor) => {
      expect(root.digest).toBe(made.root.digest);
      await expectWhole(target, made, made.repository);
      throw new SovereignError('REFUSED', 'verification', 'not signed', '');
    };
    await expect(copyImage({ source: made.repository, target, reference: 'v1', tag: 'v1', beforeTag: refuse })).rejects.toMatchObject({
      code: 'REFUSED',
    });
    expect(await target.exists('v1')).toBe(false);
    await pushLayout(target, await here.image('another'), 'v1');
    await expect(copyImage({ source: made.repository, target, reference: 'v1', tag: 'v1' })).rejects.toMatchObject({
      code: 'TAG_IMMUTABLE',
    });
  });

  it('copies what is a referrer, and not what a list says is one', async () => {
    const there = await start({ referrersApi: false, tagMutability: 'MUTABLE' });
    const here = await start();
    const made = await release(there);
    const stranger = await pushLayout(there.open(), await there.image('stranger'));
    await addToFallback(there.open(), made.root.digest, [stranger]);
    const { graph } = await copyImage({ source: there.open(), target: here.open(), reference: 'v1' });
    expect(graph.root.strays).toEqual([{ digest: stranger.digest, why: 'it says that it belongs to nothing' }]);
    expect(await here.open().exists(stranger.digest)).toBe(false);
  });

  it('says when there is no such image', async () => {
    const { open } = await start();
    await expect(copyImage({ source: open(), target: open(undefined, 'b'), reference: 'v9' })).rejects.toMatchObject({
      code: 'IMAGE_MISSING',
    });
  });

  it('stores nothing under the digest of a blob that the source serves altered', async () => {
    const there = await start();
    const here = await start();
    const made = await release(there);
    const altered: Repository = { ...made.repository, blob: (expected) => ({ ...expected, ...made.repository.blob(expected) }) };
    altered.blob = async function* ({ size }) {
      yield Buffer.alloc(size);
    };
    await expect(copyImage({ source: altered, target: here.open(), reference: 'v1', tag: 'v1' })).rejects.toMatchObject({
      code: 'REGISTRY_REFUSED',
    });
    expect(await here.open().exists('v1')).toBe(false);
  });
});

describe('the graph of an image', () => {
  const manifest = (extra: object) =>
    Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: MEDIA_TYPES.manifest,
        config: { mediaType: MEDIA_TYPES.empty, digest: digestOf('{}'), size: 2 },
        layers: [],
        ...extra,
      }),
    );
  const describeBytes = (bytes: Buffer): Descriptor => ({ mediaType: MEDIA_TYPES.manifest, digest: digestOf(bytes), size: bytes.length });
  /** A registry of manifests whose lists of referrers are what a test says. */
  const lying = (manifests: readonly Buffer[], referrers: (digest: string) => readonly Descriptor[]) =>
    against(({ url }) => {
      const last = url.pathname.split('/').at(-1) ?? '';
      const headers = { 'content-type': url.pathname.includes('/referrers/') ? MEDIA_TYPES.index : MEDIA_TYPES.manifest };
      if (url.pathname.includes('/referrers/'))
        return new Response(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: referrers(last) }), { headers });
      const found = manifests.find((bytes) => digestOf(bytes) === last || (last === 'v1' && bytes === manifests[0]));
      return new Response(found ?? '{}', { status: found ? 200 : 404, headers });
    });
  /** Manifests of which each has the one before it as its subject. */
  const chain = (length: number) => {
    const made = [manifest({})];
    while (made.length < length) made.push(manifest({ subject: describeBytes(made.at(-1) as Buffer) }));
    return made;
  };

  it('ends where lists of referrers go in a circle', async () => {
    const [subject, referrer] = chain(2) as [Buffer, Buffer];
    const { repository } = await lying([subject, referrer], () => [
      describeBytes(subject),
      describeBytes(referrer),
      describeBytes(Buffer.from('gone')),
    ]);
    const { root, nodes } = await readImageGraph(repository, 'v1');
    expect(nodes).toHaveLength(2);
    expect(root.referrers.map(digestOfNode)).toEqual([digestOf(referrer)]);
    expect(root.strays.map(({ digest }) => digest).sort()).toEqual([digestOf(subject), digestOf('gone')].sort());
  });

  it('reads sixteen levels, and refuses more', async () => {
    const within = chain(17);
    const next = (all: readonly Buffer[]) => (digest: string) => {
      const found = all[all.findIndex((bytes) => digestOf(bytes) === digest) + 1];
      return found ? [describeBytes(found)] : [];
    };
    expect((await readImageGraph((await lying(within, next(within))).repository, 'v1')).nodes).toHaveLength(17);
    const beyond = chain(18);
    await expect(readImageGraph((await lying(beyond, next(beyond))).repository, 'v1')).rejects.toMatchObject({ code: 'CONTENT_TOO_LARGE' });
  });

  it('holds three thousand referrers', async () => {
    const subject = manifest({});
    const referrers = Array.from({ length: 3000 }, (_, index) =>
      manifest({ subject: describeBytes(subject), annotations: { index: String(index) } }),
    );
    const byDigest = new Map([subject, ...referrers].map((bytes) => [digestOf(bytes), bytes]));
    const list = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: referrers.map(describeBytes) });
    const none = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: [] });
    const { repository } = await against(({ url }) => {
      const last = url.pathname.split('/').at(-1) ?? '';
      if (url.pathname.includes('/referrers/'))
        return new Response(last === digestOf(subject) ? list : none, { headers: { 'content-type': MEDIA_TYPES.index } });
      const found = byDigest.get(last);
      return new Response(found ?? '{}', { status: found ? 200 : 404, headers: { 'content-type': MEDIA_TYPES.manifest } });
    });
    expect((await readImageGraph(repository, digestOf(subject))).root.referrers).toHaveLength(3000);
  });

  it('refuses an index whose entry is something else than it says', async () => {
    const child = Buffer.from(
      JSON.stringify({ schemaVersion: 2, config: { mediaType: 'x', digest: digestOf('{}'), size: 2 }, layers: [] }),
    );
    const index = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: MEDIA_TYPES.index,
        manifests: [{ ...describeBytes(child), mediaType: MEDIA_TYPES.dockerManifest }],
      }),
    );
    const { repository } = await against(({ url }) => {
      const isChild = url.pathname.endsWith(digestOf(child));
      const known = isChild || url.pathname.endsWith('/v1');
      return new Response(isChild ? child : index, {
        status: known ? 200 : 404,
        headers: { 'content-type': isChild ? MEDIA_TYPES.manifest : MEDIA_TYPES.index },
      });
    });
    await expect(readImageGraph(repository, 'v1')).rejects.toMatchObject({ code: 'REGISTRY_RESPONSE_INVALID' });
  });

  it('has the legacy tags of the image and its platforms, and of what they hold', async () => {
    const started = await start();
    const made = await release(started);
    await appendLegacy(started.open(), made.platforms[0] as Descriptor, 'att', [signature('of a platform')]);
    const { nodes } = await readImageGraph(started.open(), 'v1');
    const tags = nodes.flatMap(({ legacy }) => legacy.map(({ tag }) => tag)).sort();
    expect(tags).toEqual([legacyTag(made.root.digest, 'sig'), legacyTag(made.platforms[0]?.digest ?? '', 'att')].sort());
  });
});
