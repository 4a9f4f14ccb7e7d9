import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { testContext } from '@sovereign-actions/core/testing';
import { describe, expect, it } from 'vitest';
import { bundlePathOf, expandPaths } from './paths.ts';
import { readSbom } from './sbom.ts';

const place = (files: Record<string, string | Buffer>) => {
  const { context, folder } = testContext();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return { files: context.files, folder };
};

describe('expandPaths', () => {
  const { files, folder } = place({
    'a.tgz': '',
    'b.txt': '',
    'dist/c.tgz': '',
    'dist/deep/d.tgz': '',
    'dist/deep/d.tgz.sigstore.json': '',
    'dist/[x].tgz': '',
    '.git/e.tgz': '',
  });
  symlinkSync('/', path.join(folder, 'dist', 'link'));
  it.each([
    [['*.tgz'], ['a.tgz']],
    [['**/*.tgz'], ['a.tgz', 'dist/[x].tgz', 'dist/c.tgz', 'dist/deep/d.tgz']],
    [['dist/**'], ['dist/[x].tgz', 'dist/c.tgz', 'dist/deep/d.tgz']],
    [
      ['./dist/?.tgz', 'a.tgz', './a.tgz'],
      ['a.tgz', 'dist/c.tgz'],
    ],
    [['dist/[x].tgz'], ['dist/[x].tgz']],
    [['dist/deep/d.tgz.sigstore.json'], ['dist/deep/d.tgz.sigstore.json']],
  ])('%j', async (patterns, expected) => {
    expect(await expandPaths(files, patterns)).toEqual(expected);
  });

  it.each(['missing', 'dist', 'dist/*.zip', 'missing/**', ''])('refuses %j', async (pattern) => {
    await expect(expandPaths(files, [pattern])).rejects.toMatchObject({ code: 'SIGN_NO_FILES' });
  });

  it('keeps bundles in their folder', () => {
    expect(bundlePathOf({ path: 'dist/a' }, undefined)).toBe('dist/a.sigstore.json');
    expect(bundlePathOf({ path: '../../dist/a' }, 'out')).toBe('out/dist/a.sigstore.json');
  });
});

describe('readSbom', () => {
  const cycloneDx = { bomFormat: 'CycloneDX', specVersion: '1.6' };
  const spdx = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' };
  const spdx3 = { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] };

  it('tells the format from the content', async () => {
    const { files } = place({ 'a.spdx.json': JSON.stringify(cycloneDx), b: JSON.stringify(spdx), c: JSON.stringify(spdx3) });
    expect(await readSbom(files, 'a.spdx.json')).toMatchObject({ format: 'CycloneDX', predicateType: 'https://cyclonedx.org/bom' });
    expect(await readSbom(files, './b')).toMatchObject({ path: 'b', format: 'SPDX', predicateType: 'https://spdx.dev/Document' });
    expect(await readSbom(files, 'c')).toMatchObject({ format: 'SPDX3', predicateType: 'https://spdx.dev/Document/v3' });
  });

  it.each<[string, string | Buffer]>([
    ['empty', ''],
    ['binary', Buffer.from([0xff, 0xfe, 0])],
    ['XML', '<bom/>'],
    ['a list', '[]'],
    ['null', 'null'],
    ['other JSON', '{"name":"x"}'],
    ['SPDX 3 without a graph', '{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}'],
    ['both at once', JSON.stringify({ ...cycloneDx, ...spdx })],
    ['SPDX of two generations at once', JSON.stringify({ ...spdx, ...spdx3 })],
    ['a graph of something else', JSON.stringify({ ...spdx3, '@context': 'https://example.eu/rdf/3.0.1/spdx-context.jsonld' })],
    ['a document with a key twice', '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[],"components":[]}'],
  ])('refuses %s', async (_, content) => {
    const { files } = place({ sbom: content });
    await expect(readSbom(files, 'sbom')).rejects.toMatchObject({ code: 'SBOM_UNKNOWN' });
  });
});
