import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, sha256Hex } from '@sovereign-actions/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackageIndex } from '../package/index-file.ts';
import { entriesOf, retar, START, samplePackage, streamOf } from '../sample.ts';
import { verifyPackage } from '../verify/verify.ts';
import { parseControlMap, readControlFiles } from './control-file.ts';
import { finderOf } from './control-map.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../../../workflows-templates/controls.example.yaml');
const text = readFileSync(EXAMPLE, 'utf8');
const mistakesOf = (change: string) =>
  parseControlMap(change, 'map.yaml').then(
    () => [],
    (error: { details: string[]; message: string }) => (error.details.length > 0 ? error.details : [error.message]),
  );

describe('parseControlMap', () => {
  it('takes the example, and the same as JSON', async () => {
    const map = await parseControlMap(text, 'map.yaml');
    expect(map).toMatchObject({ version: 1, id: 'example' });
    expect(await parseControlMap(JSON.stringify(map), 'map.json')).toEqual(map);
  });

  it.each<[string, (valid: string) => string, RegExp]>([
    [
      'a source that is not declared',
      (valid) => valid.replace('      Handbook: [', '      Manual: ['),
      /^map\.yaml:\d+:7 {2}requirements\[\d\]\.supports\.Manual: is none of the sources/,
    ],
    [
      'a kind that there is none of',
      (valid) => valid.replace('[signature', '[signatur'),
      /^map\.yaml:\d+:\d+ {2}requirements\[\d\]\.evidence\[0\]/,
    ],
    [
      'an unknown key, with the one that may be meant',
      (valid) => valid.replace('requirements:', 'requirement:'),
      /requirement: unknown key; did you mean "requirements"/,
    ],
    ['another version', (valid) => valid.replace('version: 1', 'version: 2'), /version: must be 1/],
    ['an id that is no name', (valid) => valid.replace('id: example', 'id: ../example'), /id: must be 1 to 40/],
    ['the id of the built-in map', (valid) => valid.replace('id: example', 'id: sovereign-actions'), /built-in map/],
    ['a plain http address', (valid) => valid.replace('https://', 'http://'), /must be an https URL/],
    ['a rule that names nothing', (valid) => valid.replace('[signature', '[{}, signature'), /must name a step, a media type, or both/],
    ['a language that is none', (valid) => valid.replace('      de: ', '      <b>: '), /language tag/],
    ['a key twice', (valid) => `${valid}id: again\n`, /unique/],
    ['an empty file', () => '', /the file is empty/],
    ['no mapping', () => '[]', /version: is missing/],
    [
      'a bomb of aliases',
      () =>
        `version: 1\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      /alias/i,
    ],
    ['nesting that would end the stack', () => '['.repeat(50_000), /./],
  ])('refuses %s, and says where', async (_, change, expected) => {
    expect((await mistakesOf(change(text))).join('\n')).toMatch(expected);
  });
});

describe('control maps in a package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-controls-'));
  const files = new Files(folder);
  const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
  let sample: Awaited<ReturnType<typeof samplePackage>>;
  beforeAll(async () => {
    write('map.yaml', text);
    write('same.yaml', text);
    write('other.json', JSON.stringify({ ...(await parseControlMap(text, 'map.yaml')), id: 'example-2' }));
    sample = await samplePackage({ controls: await readControlFiles(files, ['map.yaml', 'other.json']) });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const verify = (tar: Buffer) => verifyPackage(streamOf(tar), { trust: sample.key.trust, now: START + 3_600_000 });
  const brokenIn = async (tar: Buffer) =>
    (await verify(tar)).claims.filter((claim) => claim.counts && claim.verdict === 'broken').map(({ id }) => id);
  const page = (name = 'report.html') => (entriesOf(sample.tar).get(`${sample.base}/data/${name}`) as Buffer).toString('utf8');

  it('go into it byte for byte, are named by its index, and verify', async () => {
    const entries = entriesOf(sample.tar);
    expect(entries.get(`${sample.base}/data/controls/example.yaml`)?.toString('utf8')).toBe(text);
    const index = JSON.parse((entries.get(`${sample.base}/data/package.json`) as Buffer).toString('utf8'));
    expect(index.controls.map(({ path: name }: { path: string }) => name)).toEqual([
      'data/controls/example-2.json',
      'data/controls/example.yaml',
    ]);
    const result = await verify(sample.tar);
    expect(result.verified).toBe(true);
    expect(result.claims.find(({ id }) => id === 'records.controls')).toMatchObject({ verdict: 'holds', reason: '2 maps.' });
    expect(result.claims.find(({ id }) => id === 'records.report')).toMatchObject({ verdict: 'holds' });
  });

  it('are shown beside the built-in one, in the language of the report where they have it, with links to what supports them', () => {
    const english = page();
    expect(english).toContain('<a href="controls/example.yaml">data/controls/example.yaml</a>');
    expect(english).toContain('Every release is signed before it is delivered.');
    expect(english).toContain('<a href="files/cosign-sign-verify/image.sigstore.json">');
    expect(page('report.de.html')).toContain('Jede Auslieferung wird vorher signiert.');
    expect(page('report.fr.html')).toContain('<span lang="en">Every release is signed before it is delivered.</span>');
    expect(english).toContain('No file in this package supports this.');
  });

  it('find what a step left, what it kept of a type, and what anybody kept of a type', async () => {
    const index = JSON.parse((entriesOf(sample.tar).get(`${sample.base}/data/package.json`) as Buffer).toString('utf8')) as PackageIndex;
    const find = finderOf({ index, records: [] });
    const spdx = ['data/files/sbom-generate/shop.spdx.json'];
    expect(find({ step: 'sbom-generate', 'media-type': 'application/spdx+json' })).toEqual(spdx);
    expect(find({ 'media-type': 'application/spdx+json' })).toEqual(spdx);
    expect(find({ step: 'cosign-sign-verify', 'media-type': 'application/spdx+json' })).toEqual([]);
    expect(find({ step: 'sbom-generate' })).toEqual([
      expect.stringMatching(/^data\/records\/.*-sbom-generate-.*\.json$/),
      'data/files/sbom-generate/shop.cdx.json',
      ...spdx,
    ]);
    expect(find({ step: 'residency-assert' })).toHaveLength(1);
  });

  it('cannot be changed, dropped or added without being seen, even by who writes the manifests anew', async () => {
    const changed = async (change: (entries: Map<string, Buffer>) => void) => {
      const entries = new Map(entriesOf(sample.tar));
      change(entries);
      return retar(
        entries,
        Date.parse(JSON.parse((entries.get(`${sample.base}/data/package.json`) as Buffer).toString('utf8')).time) / 1000,
      );
    };
    const at = `${sample.base}/data/controls/example.yaml`;
    const edited = Buffer.from(text.replace('SEC-17', 'SEC-99'));
    expect(await brokenIn(await changed((entries) => entries.set(at, edited)))).toEqual(
      expect.arrayContaining(['contents.files', 'records.index', 'records.report']),
    );
    expect(await brokenIn(await changed((entries) => entries.delete(at)))).toEqual(
      expect.arrayContaining(['records.index', 'records.report']),
    );
    expect(await brokenIn(await changed((entries) => entries.set(at.replace('example', 'unread'), Buffer.from(text))))).toContain(
      'records.controls',
    );
    expect(await brokenIn(await changed((entries) => entries.set(at, Buffer.from('not a map'))))).toContain('records.controls');
    const rehashed = await changed((entries) => {
      const manifest = `${sample.base}/manifest-sha256.txt`;
      entries.set(at, edited);
      entries.set(manifest, Buffer.from((entries.get(manifest) as Buffer).toString('utf8').replace(sha256Hex(text), sha256Hex(edited))));
    });
    expect(await brokenIn(rehashed)).toEqual(expect.arrayContaining(['signature.binds', 'records.index', 'records.report']));
  });

  it('are refused where two have one id, where there are too many, and where they are too large', async () => {
    await expect(readControlFiles(files, ['map.yaml', 'same.yaml'])).rejects.toMatchObject({ code: 'CONTROLS_INVALID' });
    await expect(
      readControlFiles(
        files,
        Array.from({ length: 9 }, () => 'map.yaml'),
      ),
    ).rejects.toMatchObject({ code: 'CONTROLS_INVALID' });
    write('large.yaml', `${text}#${' '.repeat(300_000)}`);
    await expect(readControlFiles(files, ['large.yaml'])).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    await expect(readControlFiles(files, ['none.yaml'])).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });
});
