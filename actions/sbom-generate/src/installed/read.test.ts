import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseBoundary, parseInputs } from '@sovereign-actions/core';
import { createEgress } from '@sovereign-actions/core/egress';
import { testContext } from '@sovereign-actions/core/testing';
import { createRegistryClient, pushLayout, readLayout } from '@sovereign-actions/oci';
import { imageOf, layoutFiles, type TestLayer, tarOf, writeFiles } from '@sovereign-actions/oci/testing';
import { startSandbox } from '@sovereign-actions/sandbox';
import { afterEach, describe, expect, it } from 'vitest';
import { sbomGenerate } from '../action.ts';
import { folderTree } from './folder.ts';
import type { Visitor } from './tree.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const fresh = () => mkdtempSync(path.join(tmpdir(), 'sbom-installed-'));

const OS = 'ID=beispiel\nVERSION_ID="4"\n';
const status = (names: readonly string[]) =>
  names
    .map((name) => `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.0\nMaintainer: M <m@example.eu>\n`)
    .join('\n');

const layers: readonly TestLayer[] = [
  {
    tar: tarOf([
      { name: 'etc/os-release', content: OS.replace('beispiel', 'debian') },
      { name: 'var/lib/dpkg/status', content: status(['old', 'gone']) },
    ]),
  },
  { tar: tarOf([{ name: 'var/lib/dpkg/status', content: status(['old', 'new']) }]) },
];
const annotations = {
  'org.opencontainers.image.licenses': 'EUPL-1.2',
  'org.opencontainers.image.vendor': 'Beispiel SE',
  'org.opencontainers.image.source': 'https://git.example.eu/team/app',
  'org.opencontainers.image.revision': 'a'.repeat(40),
};
const labels = { 'org.opencontainers.image.vendor': 'Maker of the base', 'org.opencontainers.image.version': '22.04' };
const image = imageOf({ layers, annotations, config: { config: { Labels: labels } } });

/** Writes the image as a layout. @returns its folder */
const layoutAt = (name = 'app', descriptor: Record<string, string> = {}) =>
  writeFiles(path.join(fresh(), name), layoutFiles(image.blobs, [{ ...image.manifest, annotations: descriptor }]));

async function run(inputs: Record<string, string>, parts: Parameters<typeof testContext>[0] = {}) {
  const { context, record } = testContext({ sourceDateEpoch: 1_800_000_000, ...parts });
  const outcome = await sbomGenerate.run(
    context,
    parseInputs(sbomGenerate.inputs, (name) => inputs[name]),
  );
  const [text = ''] = [...record.kept].flatMap(([name, bytes]) => (name.endsWith('.cdx.json') ? [Buffer.from(bytes).toString()] : []));
  return { outcome, record, text, bill: JSON.parse(text) };
}

const namesOf = ({ components }: { components: { name: string }[] }) => components.map(({ name }) => name).sort();

describe('sbom-generate of an image', () => {
  it('lists what is installed in a layout, and keeps which image that was', async () => {
    const { bill, record } = await run({ image: layoutAt(), formats: 'cyclonedx' });
    const { digest } = image.manifest;
    expect(namesOf(bill)).toEqual(['debian', 'new', 'old']);
    expect(bill.metadata).toMatchObject({
      lifecycles: [{ phase: 'post-build' }],
      component: {
        type: 'container',
        name: 'app',
        version: digest,
        purl: `pkg:oci/app@${encodeURIComponent(digest).replace('%3A', ':')}?arch=amd64`,
        licenses: [{ license: { id: 'EUPL-1.2' } }],
        externalReferences: expect.arrayContaining([{ type: 'vcs', url: `git+https://git.example.eu/team/app@${'a'.repeat(40)}` }]),
      },
    });
    expect(JSON.stringify(bill.metadata)).not.toContain('Maker of the base');
    expect(record.took.map(({ sha256 }) => `sha256:${sha256}`).sort()).toEqual([...image.blobs.keys()].sort());
    expect(record.checks).toMatchObject([
      { name: 'layers-verified', verdict: 'holds', detail: expect.stringMatching(/^2 layers/) },
      { name: 'installed-covered' },
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a name in full',
      { 'org.opencontainers.image.ref.name': 'r.example.eu/team/tool:v2' },
      'tool@…?arch=amd64&repository_url=r.example.eu%2Fteam%2Ftool&tag=v2',
    ],
    ['a tag alone', { 'org.opencontainers.image.ref.name': 'v2' }, 'app@…?arch=amd64&tag=v2'],
    [
      'a name of Docker',
      { 'io.containerd.image.name': 'docker.io/library/tool:v2', 'org.opencontainers.image.ref.name': 'v2' },
      'tool@…?arch=amd64&tag=v2',
    ],
  ])('is called as its layout calls it: %s', async (_, names, purl) => {
    const { bill } = await run({ image: layoutAt('app', names), formats: 'cyclonedx' });
    expect(bill.metadata.component.purl).toBe(`pkg:oci/${purl.replace('…', image.manifest.digest)}`);
  });

  it('gives the same bytes for the layout in any folder and for its archive', async () => {
    const names = { 'org.opencontainers.image.ref.name': 'r.example.eu/app:1' };
    const archive = path.join(fresh(), 'x.tar');
    const files = layoutFiles(image.blobs, [{ ...image.manifest, annotations: names }]);
    writeFileSync(archive, tarOf([...files].map(([name, content]) => ({ name, content }))));
    const [first, ...others] = await Promise.all(
      [layoutAt('one', names), layoutAt('two', names), archive].map((place) => run({ image: place, formats: 'cyclonedx' })),
    );
    for (const other of others) expect(other.text).toBe(first?.text);
  });

  it('reads an image of a registry by its digest, layer by layer, also where connections break', async () => {
    const sandbox = await startSandbox();
    closing.push(() => sandbox.close());
    const [host, port] = sandbox.registry.split(':');
    const boundary = await parseBoundary(
      `version: 1\npartition: sandbox\nregistries: [{host: ${host}, port: ${port}}]\n`,
      'sovereign.yaml',
      fresh(),
    );
    const egress = createEgress({ boundary, env: {}, now: Date.now });
    closing.push(() => egress.close());
    const registryCredentials = async () => sandbox.registryLogin();
    const client = createRegistryClient({ fetch: egress.fetch, credentials: registryCredentials, boundary });
    await pushLayout(client.repository({ registry: sandbox.registry, repository: 'team/app' }), await readLayout(layoutAt()), 'v1');
    const parts = { boundary, fetch: egress.fetch, registryCredentials };
    const name = `${sandbox.registry}/team/app`;
    sandbox.fail('registry', { how: 'lost', when: (request) => request.path.includes('/blobs/') });
    const { bill, record } = await run({ image: `${name}@${image.manifest.digest}`, formats: 'cyclonedx' }, parts);
    expect(namesOf(bill)).toEqual(['debian', 'new', 'old']);
    expect(bill.metadata.component.purl).toBe(
      `pkg:oci/app@${image.manifest.digest}?arch=amd64&repository_url=${encodeURIComponent(name).replace('%3A', ':')}`,
    );
    expect(record.took).toHaveLength(4);
    await expect(run({ image: `${name}:v1` }, parts)).rejects.toMatchObject({
      code: 'REFERENCE_INVALID',
      fix: expect.stringContaining('crane digest'),
    });
    await expect(run({ image: `${name}@sha256:${'0'.repeat(64)}` }, parts)).rejects.toMatchObject({ code: 'IMAGE_MISSING' });
    await expect(run({ image: `r.example.eu/app@sha256:${'0'.repeat(64)}` }, parts)).rejects.toMatchObject({ code: 'REGISTRY_OUTSIDE' });
  });

  it.each([
    ['app', 'REFERENCE_INVALID'],
    ['nginx:latest', 'REFERENCE_INVALID'],
    ['r.example.eu/app:v1', 'REFERENCE_INVALID'],
    ['app@sha256:12', 'REFERENCE_INVALID'],
  ])('refuses %j', async (text, code) => {
    await expect(run({ image: text })).rejects.toMatchObject({ code });
  });

  it('takes one kind of input, and each only with what is for it', async () => {
    for (const inputs of [
      { image: 'a', rootfs: 'b' },
      { image: 'a', path: 'b' },
      { platform: 'linux/amd64' },
      { rootfs: '.', ignore: 'a' },
    ] as Record<string, string>[])
      await expect(run(inputs)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await expect(run({ image: 'a', platform: 'amd64' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('sbom-generate of a root filesystem', () => {
  const rootfs = () =>
    writeFiles(
      fresh(),
      new Map(
        [
          ['etc/os-release', OS.replace('beispiel', 'debian')],
          ['var/lib/dpkg/status', status(['a', 'b'])],
        ].map(([name = '', text = '']) => [name, Buffer.from(text)]),
      ),
    );

  it('lists what is installed, and is called by its system', async () => {
    const folder = rootfs();
    const { bill, text } = await run({ rootfs: folder, formats: 'cyclonedx' });
    expect(namesOf(bill)).toEqual(['a', 'b', 'debian']);
    expect(bill.metadata).toMatchObject({ lifecycles: [{ phase: 'post-build' }], component: { name: 'debian-rootfs', version: '4' } });
    const moved = path.join(fresh(), 'moved');
    renameSync(folder, moved);
    expect((await run({ rootfs: moved, formats: 'cyclonedx' })).text).toBe(text);
  });

  it('is refused where it is no folder', async () => {
    const file = path.join(fresh(), 'file');
    writeFileSync(file, '');
    for (const text of [file, '/nonexistent']) await expect(run({ rootfs: text })).rejects.toMatchObject({ code: 'SOURCE_INVALID' });
  });
});

describe('folderTree', () => {
  /** What a scan tells, sorted. */
  async function scan(folder: string, hooks: Partial<Visitor> = {}): Promise<string[]> {
    const seen: string[] = [];
    await folderTree(folder).scan({
      wants: () => 'content',
      take: ({ path: file }, content) => void seen.push(`${file} = ${content.length}`),
      link: (file, target) => void seen.push(`${file} → ${target}`),
      unread: ({ path: file }, reason) => void seen.push(`${file} ${reason}`),
      restart: () => undefined,
      ...hooks,
    });
    return seen.sort();
  }

  it('tells of files and links, and passes over pipes, sockets and what the kernel shows', async () => {
    const folder = fresh();
    for (const name of ['proc/1', 'a/proc', 'a/b']) mkdirSync(path.join(folder, name), { recursive: true });
    for (const name of ['proc/1/status', 'a/proc/c', 'a/b/d', 'empty'])
      writeFileSync(path.join(folder, name), name === 'empty' ? '' : 'xy');
    symlinkSync('../../outside', path.join(folder, 'a/l'));
    symlinkSync('.', path.join(folder, 'a/loop'));
    execFileSync('mkfifo', [path.join(folder, 'a/pipe')]);
    expect(await scan(folder)).toEqual(['a/b/d = 2', 'a/l → ../../outside', 'a/loop → .', 'a/proc/c = 2', 'empty = 0']);
  });

  it('reads names that are no UTF-8', async () => {
    const folder = fresh();
    execFileSync('sh', ['-c', `mkdir "$(printf 'a\\377')" && echo 1 > "$(printf 'a\\377/b\\376')" && echo 22 > "$(printf 'a\\377/c')"`], {
      cwd: folder,
    });
    expect(await scan(folder)).toEqual(['a\ufffd/b\ufffd = 2', 'a\ufffd/c = 3']);
  });

  it('says of what has gone, grown or been replaced meanwhile that it could not be read', async () => {
    const folder = fresh();
    for (const name of ['gone', 'grown', 'pipe', 'stays']) writeFileSync(path.join(folder, name), 'xy');
    const change = ({ path: file }: { path: string }) => {
      const full = path.join(folder, file);
      if (file === 'gone') renameSync(full, path.join(fresh(), 'x'));
      if (file === 'grown') writeFileSync(full, 'xyz');
      if (file === 'pipe') execFileSync('sh', ['-c', 'rm "$0" && ln -s stays "$0"', full]);
      return 'content' as const;
    };
    expect(await scan(folder, { wants: change })).toEqual([
      'gone cannot be read: it is gone',
      'grown was changed while it was read',
      'pipe cannot be read: ELOOP',
      'stays = 2',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('tells of folders and files that cannot be seen', async () => {
    const folder = fresh();
    mkdirSync(path.join(folder, 'shut'));
    writeFileSync(path.join(folder, 'secret'), 'x');
    for (const name of ['shut', 'secret']) chmodSync(path.join(folder, name), 0);
    expect(await scan(folder)).toEqual(['secret cannot be read: permission denied', 'shut cannot be read: permission denied']);
    chmodSync(folder, 0);
    await expect(scan(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    chmodSync(folder, 0o700);
  });

  it('throws what the visitor throws', async () => {
    const folder = fresh();
    writeFileSync(path.join(folder, 'a'), '');
    const failure = new Error('of the visitor');
    await expect(scan(folder, { take: () => Promise.reject(failure) })).rejects.toBe(failure);
  });
});
