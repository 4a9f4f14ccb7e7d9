import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Readable } from 'node:stream';
import { parseBoundary, type RegistryLogin } from '@sovereign-actions/core';
import { createEgress, type Egress } from '@sovereign-actions/core/egress';
import {
  appendLegacy,
  attachArtifacts,
  buildImage,
  copyImage,
  createRegistryClient,
  type Descriptor,
  digestOf,
  legacyTag,
  listReferrers,
  pushLayout,
  type Repository,
  readImageGraph,
  readLayout,
  readLegacy,
} from '@sovereign-actions/oci';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Missing, must, type Peer } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { crane, oras } from './peers/index.ts';
import type { Served, Services } from './peers/services.ts';
import { Services as RunningServices } from './peers/services.ts';
import { RegistryFront } from './registry-front.ts';

export interface RegistryUnderTest {
  title: string;
  peer: Peer | Missing;
  serve: (services: Services, program: string, settings?: object) => Promise<Served>;
  /** Whether it has the referrers API. */
  referrersApi: boolean;
  /** Whether a repository has its own blobs, and mounts those of another. */
  mounts: boolean;
  /** Whether a broken upload goes on where it broke; elsewhere it begins anew. */
  resumes: boolean;
  /** Whether it checks tokens. */
  tokens: boolean;
}

const MIB = 1024 * 1024;
const clients = { crane: await crane(), oras: await oras() };

/** Our client and other people's, on one registry. */
export const registrySuite = ({ title, peer, serve, referrersApi, mounts, resumes, tokens }: RegistryUnderTest): void =>
  withPeers(title, [peer, clients.crane, clients.oras], () => {
    let folder: string;
    let services: Services;
    let front: RegistryFront;
    const egresses: Egress[] = [];

    const open = async (repository: string, at = front, login?: RegistryLogin): Promise<Repository> => {
      const [host, port] = at.authority.split(':');
      const text = `version: 1\npartition: sandbox\nregistries: [{host: ${host}, port: ${port}}]\n`;
      const boundary = await parseBoundary(text, 'sovereign.yaml', folder);
      const egress = createEgress({ boundary, env: {}, now: Date.now });
      egresses.push(egress);
      const client = createRegistryClient({ fetch: egress.fetch, credentials: async () => login, boundary });
      return client.repository({ registry: at.authority, repository });
    };
    const image = async (text: string) => {
      const layout = path.join(folder, `layout-${text}`);
      await buildImage({ folder: layout, created: 0, files: [{ path: 'text', content: Buffer.from(text) }], config: {} });
      return readLayout(layout);
    };
    const oci = (program: Peer | Missing, ...args: string[]) => must(pathOf(program), args, { cwd: folder, env: { HOME: folder } });
    const discovered = async (reference: string): Promise<string[]> => {
      const text = await oci(clients.oras, 'discover', '--plain-http', '--format', 'json', reference);
      const { referrers } = JSON.parse(text) as { referrers?: { digest: string }[] };
      return (referrers ?? []).map(({ digest }) => digest).sort();
    };
    const artifact = (text: string) => ({ bytes: Buffer.from(text), artifactType: 'application/vnd.test', annotations: { text } });
    const digests = (descriptors: readonly Descriptor[]) => descriptors.map(({ digest }) => digest).sort();

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'sovereign-registries-'));
      services = new RunningServices(folder);
      front = await RegistryFront.listen();
      front.to((await serve(services, pathOf(peer), { storage: { filesystem: { rootdirectory: path.join(folder, 'storage') } } })).port);
    });
    afterAll(async () => {
      for (const egress of egresses) egress.close();
      front?.close();
      await services?.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    it('takes an image that crane reads, and referrers that oras finds beside its own', async () => {
      const repository = await open('team/app');
      const subject = await pushLayout(repository, await image('one'), 'v1');
      expect((await oci(clients.crane, 'digest', '--insecure', `${front.authority}/team/app:v1`)).trim()).toBe(subject.digest);
      const ours = await attachArtifacts(repository, subject, [artifact('a'), artifact('b')]);
      writeFileSync(path.join(folder, 'note.txt'), 'a note');
      const reference = `${front.authority}/team/app@${subject.digest}`;
      await oci(clients.oras, 'attach', '--plain-http', '--artifact-type', 'application/vnd.note', reference, 'note.txt');
      const { descriptors, source } = await listReferrers(await open('team/app'), subject.digest);
      expect(source).toBe(referrersApi ? 'api' : 'tag');
      expect(descriptors).toHaveLength(3);
      expect(await discovered(reference)).toEqual(digests(descriptors));
      expect(digests(descriptors)).toEqual(expect.arrayContaining(digests(ours)));
    });

    it('keeps the layers of a legacy tag of several writers', async () => {
      const subject = await pushLayout(await open('team/legacy'), await image('two'), 'v1');
      const layer = (text: string) => ({
        mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
        annotations: { text },
        bytes: Buffer.from('{}'),
      });
      await Promise.all(['a', 'b', 'c'].map(async (text) => appendLegacy(await open('team/legacy'), subject, 'sig', [layer(text)])));
      const layers = await readLegacy(await open('team/legacy'), subject.digest, 'sig');
      expect(layers.map(({ annotations }) => annotations.text).sort()).toEqual(['a', 'b', 'c']);
      const text = await oci(clients.crane, 'manifest', '--insecure', `${front.authority}/team/legacy:${legacyTag(subject.digest, 'sig')}`);
      expect((JSON.parse(text) as { layers: unknown[] }).layers).toHaveLength(3);
    });

    it('gets a large blob in chunks, also when the connection breaks in one, and crane reads it', async () => {
      const size = 70 * MIB;
      const block = (index: number) => Buffer.alloc(MIB, String(index));
      const blocks = function* () {
        for (let index = 0; index < size / MIB; index += 1) yield block(index);
      };
      const hash = createHash('sha256');
      for (const bytes of blocks()) hash.update(bytes);
      const expected = { digest: `sha256:${hash.digest('hex')}`, size };
      front.breakAfter = front.seen.filter(({ method }) => method === 'PATCH').length + 2;
      const before = front.seen.length;
      const repository = await open('team/large');
      expect(await repository.putBlob(expected, () => Readable.from(blocks()))).toBe('uploaded');
      const ranges = front.seen.slice(before).flatMap(({ method, range }) => (method === 'PATCH' ? [range] : []));
      expect(ranges.filter((range) => range?.startsWith('0-'))).toHaveLength(resumes ? 1 : 2);
      await must('sh', [
        '-c',
        '"$0" blob --insecure "$1" >"$2"',
        pathOf(clients.crane),
        `${front.authority}/team/large@${expected.digest}`,
        path.join(folder, 'blob'),
      ]);
      expect(digestOf(await readFile(path.join(folder, 'blob')))).toBe(expected.digest);
    });

    it('copies an image with what oras and we attached, and oras copies the same', async () => {
      const source = await open('team/app');
      const root = await readImageGraph(source, 'v1');
      const { digest } = root.root.content.descriptor;
      writeFileSync(path.join(folder, 'below.txt'), 'on a referrer');
      const [first] = root.root.referrers;
      await oci(
        clients.oras,
        'attach',
        '--plain-http',
        '--artifact-type',
        'application/vnd.below',
        `${front.authority}/team/app@${first?.content.descriptor.digest}`,
        'below.txt',
      );
      const result = await copyImage({ source, target: await open('mirror/ours'), reference: 'v1', tag: 'v1' });
      expect(result.graph.nodes).toHaveLength(5);
      expect(result.blobs.mounted > 0).toBe(mounts);
      expect(await discovered(`${front.authority}/mirror/ours:v1`)).toEqual(await discovered(`${front.authority}/team/app:v1`));
      expect((await oci(clients.crane, 'digest', '--insecure', `${front.authority}/mirror/ours:v1`)).trim()).toBe(digest);
      await oci(
        clients.oras,
        'copy',
        '-r',
        '--from-plain-http',
        '--to-plain-http',
        `${front.authority}/team/app:v1`,
        `${front.authority}/mirror/oras:v1`,
      );
      const nodes = async (name: string) =>
        (await readImageGraph(await open(name), digest)).nodes.map(({ content }) => content.descriptor.digest).sort();
      expect(await nodes('mirror/ours')).toEqual(await nodes('mirror/oras'));
    });

    describe.runIf(tokens)('with tokens', () => {
      let guarded: RegistryFront;
      const login = { username: 'user', password: 'pass' };

      beforeAll(async () => {
        const subject = ['-subj', '/CN=front', '-days', '2', '-keyout', 'token.key', '-out', 'token.crt'];
        await must('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject], { cwd: folder });
        const certificate = await readFile(path.join(folder, 'token.crt'), 'utf8');
        guarded = await RegistryFront.listen();
        const token = {
          realm: `http://${guarded.authority}/token`,
          service: 'registry',
          issuer: 'front',
          rootcertbundle: path.join(folder, 'token.crt'),
        };
        const { port } = await serve(services, pathOf(peer), { auth: { token } });
        guarded.to(port, { key: await readFile(path.join(folder, 'token.key'), 'utf8'), certificate });
      });
      afterAll(() => guarded?.close());

      it('asks for what it does and no more, and mounts with a token for both repositories', async () => {
        const subject = await pushLayout(await open('team/app', guarded, login), await image('three'), 'v1');
        const scopes = new Set(guarded.scopes.flat());
        expect([...scopes].sort()).toEqual(['repository:team/app:pull', 'repository:team/app:pull,push']);
        await attachArtifacts(await open('team/app', guarded, login), subject, [artifact('a')]);
        const result = await copyImage({
          source: await open('team/app', guarded, login),
          target: await open('mirror/app', guarded, login),
          reference: 'v1',
          tag: 'v1',
        });
        expect(result.blobs).toMatchObject({ uploaded: 0, mounted: 4 });
        expect(guarded.scopes).toContainEqual(['repository:mirror/app:pull,push', 'repository:team/app:pull']);
      });

      it('takes new tokens when they end during an upload', async () => {
        // Registries give tokens a minute after their end.
        guarded.lifetime = -50;
        const bytes = Buffer.alloc(66 * MIB, 'x');
        const repository = await open('team/slow', guarded, login);
        const asked = guarded.scopes.length;
        const slowly = async function* () {
          for (let from = 0; from < bytes.length; from += 16 * MIB) {
            yield bytes.subarray(from, from + 16 * MIB);
            await new Promise((resolve) => setTimeout(resolve, 4000));
          }
        };
        const expected = { digest: digestOf(bytes), size: bytes.length };
        expect(await repository.putBlob(expected, () => Readable.from(slowly()))).toBe('uploaded');
        expect(guarded.scopes.length - asked).toBeGreaterThan(1);
        guarded.lifetime = 300;
      });

      it('is denied with wrong credentials, and without any', async () => {
        const wrong = await open('team/app', guarded, { username: 'user', password: 'wrong' });
        await expect(wrong.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
        await expect((await open('team/app', guarded)).manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
      });
    });
  });
