import { createHash } from 'node:crypto';
import { chmod, cp, link, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { runAction, terminalHost } from '@sovereign-actions/core';
import { openLocalImage } from '@sovereign-actions/oci';
import { sbomGenerate } from '@sovereign-actions/sbom-generate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderTree } from '../../actions/sbom-generate/src/installed/folder.ts';
import { imageTree } from '../../actions/sbom-generate/src/installed/image/tree.ts';
import type { FileTree } from '../../actions/sbom-generate/src/installed/tree.ts';
import { must } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { skopeo, syft, trivy, umoci } from './peers/index.ts';

const maker = await umoci();
const copier = await skopeo();
const scanner = await trivy();
const other = await syft();

let folder: string;
const at = (...parts: string[]) => path.join(folder, ...parts);
/** umoci maps all users to the one that runs it, where that is not root. */
const rootless = process.getuid?.() === 0 ? [] : ['--rootless'];

const npmPackage = async (place: string, name: string, version: string) => {
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'package.json'), JSON.stringify({ name, version, license: 'MIT', main: 'index.js' }));
  await writeFile(path.join(place, 'index.js'), `module.exports = '${name}@${version}';\n`.repeat(50));
};

const debian = (names: readonly string[]) =>
  names
    .map(
      (name) =>
        `Package: ${name}\nStatus: install ok installed\nPriority: optional\nSection: libs\nInstalled-Size: 1\nMaintainer: M <m@example.eu>\nArchitecture: amd64\nVersion: 1.2-3\nDescription: ${name}\n`,
    )
    .join('\n');

/** What each layer does to the root filesystem. */
const CHANGES: readonly ((root: string) => Promise<void>)[] = [
  async (root) => {
    for (const name of ['etc', 'usr/lib', 'usr/bin', 'var/lib/dpkg/info', 'app/node_modules'])
      await mkdir(path.join(root, name), { recursive: true });
    await writeFile(path.join(root, 'usr/lib/os-release'), 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n');
    // trivy knows Debian by this file alone.
    await writeFile(path.join(root, 'etc/debian_version'), '12.5\n');
    await symlink('../usr/lib/os-release', path.join(root, 'etc/os-release'));
    await writeFile(path.join(root, 'var/lib/dpkg/status'), debian(['liba', 'libb', 'libgone']));
    for (const name of ['liba', 'libb', 'libgone'])
      await writeFile(path.join(root, `var/lib/dpkg/info/${name}.list`), `/.\n/usr\n/usr/lib/${name}.so\n`);
    for (const name of ['kept', 'removed', 'raised', 'replaced'])
      await npmPackage(path.join(root, 'app/node_modules', name), name, '1.0.0');
    await writeFile(path.join(root, 'usr/bin/tool'), Buffer.from('\x7fELF not really'));
    await chmod(path.join(root, 'usr/bin/tool'), 0o755);
    await link(path.join(root, 'usr/bin/tool'), path.join(root, 'usr/bin/tool-again'));
  },
  async (root) => {
    await rm(path.join(root, 'app/node_modules/removed'), { recursive: true });
    await rm(path.join(root, 'app/node_modules/raised'), { recursive: true });
    await npmPackage(path.join(root, 'app/node_modules/raised'), 'raised', '2.0.0');
    await rm(path.join(root, 'app/node_modules/replaced'), { recursive: true });
    await writeFile(path.join(root, 'app/node_modules/replaced'), 'a file in the place of a folder');
    await link(path.join(root, 'app/node_modules/kept/package.json'), path.join(root, 'app/linked.json'));
    await rm(path.join(root, 'usr/bin/tool'));
    await writeFile(Buffer.concat([Buffer.from(path.join(root, 'app/name-')), Buffer.from([0xff])]), 'bytes that are no UTF-8');
    await mkdir(path.join(root, `app/${'long-'.repeat(30)}/${'name-'.repeat(30)}`), { recursive: true });
    await writeFile(path.join(root, `app/${'long-'.repeat(30)}/${'name-'.repeat(30)}/file`), 'deep');
  },
  async (root) => {
    await writeFile(path.join(root, 'var/lib/dpkg/status'), debian(['liba', 'libb']));
    await rm(path.join(root, 'var/lib/dpkg/info/libgone.list'));
    await npmPackage(path.join(root, 'app/node_modules/@scope/late'), '@scope/late', '3.0.0');
    await rm(path.join(root, 'etc/os-release'));
    await cp(path.join(root, 'usr/lib/os-release'), path.join(root, 'etc/os-release'));
    await rename(path.join(root, 'app/linked.json'), path.join(root, 'app/renamed.json'));
  },
];

const PLACES = ['layout', 'zstd', 'oci.tar', 'docker.tar'] as const;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sovereign-image-'));
  if (pathOf(maker) === '' || pathOf(copier) === '') return;
  const run = (...args: string[]) => must(pathOf(maker), args, { cwd: folder });
  await run('init', '--layout', 'layout');
  await run('new', '--image', 'layout:v1');
  await run('unpack', ...rootless, '--image', 'layout:v1', 'bundle');
  for (const change of CHANGES) {
    await change(at('bundle/rootfs'));
    await run('repack', '--refresh-bundle', '--image', 'layout:v1', 'bundle');
  }
  await run('unpack', ...rootless, '--image', 'layout:v1', 'truth');
  const copy = (...args: string[]) => must(pathOf(copier), ['copy', '-q', '--insecure-policy', ...args], { cwd: folder });
  await copy('oci:layout:v1', 'oci-archive:oci.tar:registry.example/team/app:v1');
  await copy('oci:layout:v1', 'docker-archive:docker.tar:registry.example/team/app:v1');
  // What is not compressed yet is compressed as asked; what is, is copied as it is.
  await copy('--dest-compress-format', 'zstd', 'docker-archive:docker.tar', 'oci:zstd:v1');
});
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** All that a tree has, sorted: files with size, mode and digest, links with target. */
async function contentsOf(tree: FileTree): Promise<string[]> {
  let seen: string[] = [];
  await tree.scan({
    wants: () => 'content',
    take: ({ path: file, size, executable }, content) =>
      void seen.push(`${file} ${size} ${executable} ${createHash('sha256').update(content).digest('hex')}`),
    link: (file, target) => void seen.push(`${file} → ${target}`),
    unread: ({ path: file }, reason) => void seen.push(`${file}: ${reason}`),
    restart() {
      seen = [];
    },
  });
  return seen.sort();
}

withPeers('umoci and skopeo', [maker, copier], () => {
  it.each(PLACES)('see the same files as we do in the image as %s', async (place) => {
    const truth = await contentsOf(folderTree(at('truth/rootfs')));
    expect(truth.length).toBeGreaterThan(15);
    expect(await contentsOf(imageTree(await openLocalImage(place, at(place))))).toEqual(truth);
  });

  it('have written layers of each kind', async () => {
    const types = await Promise.all(
      PLACES.slice(0, 3).map(async (place) =>
        (await openLocalImage(place, at(place))).layers.map(({ mediaType }) => mediaType.split('+')[1]),
      ),
    );
    expect(types).toEqual([
      ['gzip', 'gzip', 'gzip'],
      ['zstd', 'zstd', 'zstd'],
      ['gzip', 'gzip', 'gzip'],
    ]);
  });
});

/** Package URLs of Debian and npm packages without what says where they are from. */
const packagesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/"pkg:((?:deb|npm)\/[^"?]+)/g)].map(([, purl = '']) => decodeURIComponent(purl)))].sort();

withPeers('trivy and syft', [maker, copier, scanner, other], () => {
  it('find the packages that we find', async () => {
    const boundary = at('sovereign.yaml');
    await writeFile(boundary, 'version: 1\npartition: aws-eusc\nregions: [eusc-de-east-1]\n');
    const silent = { write: () => undefined };
    const flags = { boundary, image: at('oci.tar'), 'output-dir': at('out'), formats: 'cyclonedx', ledger: at('ledger') };
    const host = terminalHost({ flags, env: {}, cwd: folder, stdout: silent, stderr: silent });
    expect((await runAction(sbomGenerate, host)).exitCode).toBe(0);
    const [file = ''] = await readdir(at('out'));
    const ours = packagesIn(await readFile(at('out', file), 'utf8'));
    expect(ours).toEqual(['deb/debian/liba@1.2-3', 'deb/debian/libb@1.2-3', 'npm/@scope/late@3.0.0', 'npm/kept@1.0.0', 'npm/raised@2.0.0']);

    const options = ['--offline-scan', '--skip-version-check', '--quiet', '--cache-dir', at('trivy'), '--format', 'cyclonedx'];
    expect(packagesIn(await must(pathOf(scanner), ['image', '--input', at('layout'), ...options]))).toEqual(ours);
    const environment = { SYFT_CHECK_FOR_APP_UPDATE: 'false' };
    const found = packagesIn(
      await must(pathOf(other), ['scan', `oci-archive:${at('oci.tar')}`, '-q', '-o', 'cyclonedx-json'], { env: environment }),
    );
    // Its package.json is a hard link in the highest layer that has it, and syft 1.18 passes over those.
    expect(ours.filter((purl) => !found.includes(purl))).toEqual(['npm/kept@1.0.0']);
    expect(found.filter((purl) => !ours.includes(purl))).toEqual([]);
  });
});
