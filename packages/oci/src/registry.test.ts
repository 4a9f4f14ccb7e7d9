import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseBoundary } from '@sovereign-actions/core';
import { createEgress } from '@sovereign-actions/core/egress';
import type { Sandbox, SandboxOptions } from '@sovereign-actions/sandbox';
import { afterEach, describe, expect, it } from 'vitest';
import { attachArtifacts } from './attach.ts';
import { createRegistryClient } from './client.ts';
import { digestOf } from './digest.ts';
import { pushLayout } from './push.ts';
import { listReferrers } from './referrers.ts';
import { startRegistry } from './testing-sandbox.ts';

const TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const start = (options: SandboxOptions = {}) => startRegistry((close) => opened.push(close), options);

const artifact = (text: string) => ({ bytes: Buffer.from(text), artifactType: TYPE, annotations: { text } });
const writes = (sandbox: Sandbox) => sandbox.requests('registry').filter(({ method }) => !['GET', 'HEAD'].includes(method)).length;

describe('against the sandbox registry', () => {
  it('pushes an image once, and again without a write under an immutable tag', async () => {
    const { sandbox, open, image } = await start();
    const layout = await image('one');
    const { digest } = await pushLayout(open(), layout, 'v1');
    expect((await open().manifest('v1'))?.descriptor.digest).toBe(digest);
    const before = writes(sandbox);
    await pushLayout(open(), layout, 'v1');
    expect(writes(sandbox)).toBe(before);
    await expect(pushLayout(open(), await image('two'), 'v1')).rejects.toMatchObject({ code: 'TAG_IMMUTABLE', exitCode: 3 });
    expect((await open().manifest('v1'))?.descriptor.digest).toBe(digest);
  });

  it('attaches artifacts as referrers, without a tag where there is the API', async () => {
    const { open, image } = await start();
    const repository = open();
    const subject = await pushLayout(repository, await image('one'));
    const attached = await attachArtifacts(repository, subject, ['a', 'b', 'c'].map(artifact));
    const { descriptors, source } = await listReferrers(open(), subject.digest);
    expect(source).toBe('api');
    expect(descriptors.map(({ digest, artifactType }) => [digest, artifactType]).sort()).toEqual(
      attached.map(({ digest }) => [digest, TYPE]).sort(),
    );
    const content = await open().manifest(attached[0]?.digest ?? '');
    expect(JSON.parse(content?.bytes.toString() ?? '')).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: TYPE,
      config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2, artifactType: TYPE },
      layers: [{ mediaType: TYPE, digest: digestOf('a'), size: 1 }],
      subject,
      annotations: { text: 'a' },
    });
  });

  it('loses no referrer when eight jobs write the fallback tag at once', async () => {
    const { open, image } = await start({ referrersApi: false, tagMutability: 'MUTABLE' });
    const subject = await pushLayout(open(), await image('one'));
    const attached = await Promise.all(
      Array.from({ length: 8 }, (_, index) => attachArtifacts(open(), subject, [artifact(`job ${index}`)])),
    );
    const { descriptors, source } = await listReferrers(open(), subject.digest);
    expect(source).toBe('tag');
    expect(new Set(descriptors.map(({ digest }) => digest))).toEqual(new Set(attached.flat().map(({ digest }) => digest)));
    expect(descriptors).toContainEqual(attached[3]?.[0]);
  });

  it('says why a second attachment fails where tags are immutable and there is no referrers API', async () => {
    const { open, image } = await start({ referrersApi: false });
    const subject = await pushLayout(open(), await image('one'));
    await attachArtifacts(open(), subject, [artifact('a'), artifact('b')]);
    await expect(attachArtifacts(open(), subject, [artifact('c')])).rejects.toMatchObject({
      code: 'TAG_IMMUTABLE',
      fix: expect.stringContaining('sha256-'),
    });
  });

  it('gets through throttling, errors and resets', async () => {
    const { sandbox, open, image } = await start();
    const layout = await image('one');
    sandbox.fail('registry', { times: 1, status: 429 });
    sandbox.fail('registry', { times: 2, how: 'reset' });
    const subject = await pushLayout(open(), layout, 'v1');
    sandbox.fail('registry', { times: 2, status: 503 });
    await attachArtifacts(open(), subject, [artifact('a')]);
    expect((await listReferrers(open(), subject.digest)).descriptors.length).toBe(1);
  });

  it('is told apart from no image: wrong credentials', async () => {
    const { open, image } = await start();
    const repository = open({ username: 'AWS', password: 'wrong' });
    await expect(pushLayout(repository, await image('one'), 'v1')).rejects.toMatchObject({ code: 'REGISTRY_DENIED', exitCode: 5 });
  });
});

it('gives up on a server that drips a byte now and then for ever', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/vnd.oci.image.manifest.v1+json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const text = `version: 1\npartition: sandbox\nregistries: [{host: 127.0.0.1, port: ${port}}]\n`;
  const boundary = await parseBoundary(text, 'sovereign.yaml', '/');
  const egress = createEgress({ boundary, env: {}, now: Date.now });
  opened.push(() => egress.close());
  const client = createRegistryClient({ fetch: egress.fetch, credentials: async () => undefined, boundary, deadline: 300 });
  const repository = client.repository({ registry: `127.0.0.1:${port}`, repository: 'a' });
  await expect(repository.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' });
});
