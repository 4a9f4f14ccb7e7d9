import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, hexOf } from './digest.ts';
import { buildImage, type ImageOptions } from './image.ts';
import { readLayout } from './layout.ts';
import { MEDIA_TYPES } from './manifest.ts';

const folderOf = () => mkdtempSync(path.join(tmpdir(), 'sovereign-oci-'));
const options = (folder: string): ImageOptions => ({
  folder,
  created: 1_700_000_000,
  name: 'v1',
  files: [
    { path: 'app/main.js', content: Buffer.from('console.log(1)\n'), mode: 0o755 },
    { path: 'app/data', content: Buffer.alloc(1000, 1) },
  ],
  config: { entrypoint: ['node', '/app/main.js'], env: { B: '2', A: '1' }, labels: { z: '1', a: '2' }, user: '65532' },
});
const blobs = (folder: string) => path.join(folder, 'blobs', 'sha256');

describe('buildImage', () => {
  it('gives the same digest for the same files in any order, and reads back whole', async () => {
    const folder = folderOf();
    const first = await buildImage(options(folder));
    const again = { ...options(folderOf()) };
    const second = await buildImage({ ...again, files: [...again.files].reverse(), config: { ...again.config, env: { A: '1', B: '2' } } });
    expect(second).toEqual(first);
    // Pinned: a change of these bytes is a change of every digest that users have signed.
    expect(first.digest).toBe('sha256:d2a21e20a2b0a31495b7faa70814d51344a40396b8d6832b0ea166dd4241c46d');

    const layout = await readLayout(folder, 'v1');
    expect(layout.root.descriptor).toEqual(first);
    expect(layout.blobs.map(({ mediaType }) => mediaType)).toEqual([MEDIA_TYPES.config, MEDIA_TYPES.layer]);
    const config = JSON.parse(readFileSync(path.join(blobs(folder), hexOf(layout.blobs[0]?.digest ?? '')), 'utf8'));
    expect(config).toMatchObject({ created: '2023-11-14T22:13:20Z', config: { Env: ['A=1', 'B=2'], User: '65532' } });
    expect(config.rootfs.diff_ids).toEqual([layout.blobs[1]?.digest]);
    const listing = execFileSync('tar', ['-tvf', path.join(blobs(folder), hexOf(layout.blobs[1]?.digest ?? ''))], { encoding: 'utf8' });
    expect(listing).toMatch(/-rw-r--r-- 0\/0 +1000 .* app\/data\n-rwxr-xr-x 0\/0 +15 .* app\/main\.js/);
  });

  it('takes files from disk and keeps nothing behind when one is missing', async () => {
    const folder = folderOf();
    const missing = { ...options(folder), files: [{ path: 'x', content: { file: path.join(folder, 'missing') } }] };
    await expect(buildImage(missing)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(buildImage({ ...missing, files: [{ path: 'x', content: { file: folder } }] })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
    expect(readdirSync(folder)).toEqual(['blobs']);
    expect(readdirSync(blobs(folder))).toEqual([]);
  });

  it.each(['../x', '/etc/passwd', 'a//b', ''])('refuses the path %j', async (name) => {
    const folder = folderOf();
    await expect(buildImage({ ...options(folder), files: [{ path: name, content: Buffer.from('') }] })).rejects.toMatchObject({
      code: 'TAR_ENTRY',
    });
  });

  it('says that a folder cannot be written', async () => {
    const file = path.join(folderOf(), 'file');
    writeFileSync(file, '');
    await expect(buildImage(options(file))).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
  });
});

const instead = (file: string, make: (file: string) => unknown) => {
  rmSync(file);
  make(file);
};

describe('readLayout', () => {
  const altered: [string, (folder: string, layer: string) => void, string][] = [
    ['no oci-layout file', (folder) => rmSync(path.join(folder, 'oci-layout')), 'LAYOUT_INVALID'],
    ['another version', (folder) => writeFileSync(path.join(folder, 'oci-layout'), '{"imageLayoutVersion":"2"}'), 'LAYOUT_INVALID'],
    ['an index that is no JSON', (folder) => writeFileSync(path.join(folder, 'index.json'), 'x'), 'LAYOUT_INVALID'],
    ['an empty index', (folder) => writeFileSync(path.join(folder, 'index.json'), index([])), 'LAYOUT_INVALID'],
    [
      'a digest that is a path',
      (folder) => writeFileSync(path.join(folder, 'index.json'), index([{ digest: '../../x' }])),
      'LAYOUT_INVALID',
    ],
    ['a missing blob', (_, layer) => rmSync(layer), 'LAYOUT_INVALID'],
    ['a cut blob', (_, layer) => writeFileSync(layer, readFileSync(layer).subarray(1)), 'LAYOUT_INVALID'],
    ['an altered blob', (_, layer) => writeFileSync(layer, Buffer.alloc(readFileSync(layer).length, 9)), 'CONTENT_MISMATCH'],
    ['a folder for a blob', (_, layer) => instead(layer, mkdirSync), 'LAYOUT_INVALID'],
    ['a pipe for a blob', (_, layer) => instead(layer, (name) => execFileSync('mkfifo', [name])), 'LAYOUT_INVALID'],
  ];
  it.each(altered)('refuses %s', async (_, alter, code) => {
    const folder = folderOf();
    await buildImage(options(folder));
    const { blobs: descriptors } = await readLayout(folder);
    alter(folder, path.join(blobs(folder), hexOf(descriptors[1]?.digest ?? '')));
    await expect(readLayout(folder)).rejects.toMatchObject({ code });
  });

  it.runIf(process.getuid?.() !== 0)('says that a blob cannot be read', async () => {
    const folder = folderOf();
    const { digest } = await buildImage(options(folder));
    chmodSync(path.join(blobs(folder), hexOf(digest)), 0);
    await expect(readLayout(folder)).rejects.toMatchObject({ code: 'LAYOUT_INVALID' });
  });

  it('reads an index of images deepest first, and refuses deeper nesting', async () => {
    const folder = folderOf();
    const image = await buildImage(options(folder));
    const wrap = (inner: object): { mediaType: string; digest: string; size: number } => {
      const bytes = Buffer.from(index([inner]));
      writeFileSync(path.join(blobs(folder), hexOf(digestOf(bytes))), bytes);
      return { mediaType: MEDIA_TYPES.index, digest: digestOf(bytes), size: bytes.length };
    };
    const one = wrap(image);
    const two = wrap(one);
    writeFileSync(path.join(folder, 'index.json'), index([two]));
    const layout = await readLayout(folder);
    expect(layout.root.descriptor.digest).toBe(two.digest);
    expect(layout.children.map(({ descriptor }) => descriptor.digest)).toEqual([image.digest, one.digest]);
    writeFileSync(path.join(folder, 'index.json'), index([wrap(wrap(two))]));
    await expect(readLayout(folder)).rejects.toMatchObject({ code: 'LAYOUT_INVALID' });
  });

  it('needs a name where there are several images', async () => {
    const folder = folderOf();
    const image = await buildImage(options(folder));
    const named = (name: string) => ({ ...image, annotations: { 'org.opencontainers.image.ref.name': name } });
    writeFileSync(path.join(folder, 'index.json'), index([named('a'), { ...named('b'), digest: digestOf('another') }]));
    await expect(readLayout(folder)).rejects.toMatchObject({ code: 'LAYOUT_INVALID' });
    await expect(readLayout(folder, 'c')).rejects.toMatchObject({ code: 'LAYOUT_INVALID' });
    expect((await readLayout(folder, 'a')).root.descriptor).toEqual(image);
    writeFileSync(path.join(folder, 'index.json'), index([named('a'), named('b')]));
    expect((await readLayout(folder)).root.descriptor).toEqual(image);
  });
});

const index = (manifests: object[]) => JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests });
