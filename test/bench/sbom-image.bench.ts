import { mkdtempSync } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { sha256File } from '@sovereign-actions/core';
import { afterAll, expect, it } from 'vitest';
import { isMissing, must } from '../interop/peers/cache.ts';
import { syftFromSource, trivy } from '../interop/peers/index.ts';
import { writeIntoDocs } from './docs.ts';
import { type Command, compare, type Measured, table } from './measure.ts';
import { sovereignImage, syftImage, trivyImage } from './scanners.ts';

/** What of this machine is in the image, as a layer each: packages of the system, and files that no catalog wants. */
const LAYERS = [['etc', 'var/lib/dpkg', 'usr/bin'], ['usr/share']] as const;
const RUNS = 3;

const work = mkdtempSync(path.join(tmpdir(), 'bench-image-'));
afterAll(() => rm(work, { recursive: true, force: true }));

it('SBOMs of an image in an archive, beside trivy and syft', async () => {
  const [scanner, other] = await Promise.all([trivy(), syftFromSource()]);
  const rows: string[] = [];
  for (const compressed of [false, true]) {
    const archive = await imageOf(compressed);
    const out = () => mkdtempSync(path.join(tmpdir(), 'bench-out-'));
    const peers: Command[] = [
      ...(isMissing(scanner) ? [] : [trivyImage(scanner.path, archive, out())]),
      ...(isMissing(other) ? [] : [syftImage(other.path, archive, out())]),
    ];
    const measured = await compare(sovereignImage(archive, out()), peers, RUNS);
    const size = `${((await stat(archive)).size / 1e9).toFixed(1)} GB`;
    const title = `docker archive, layers ${compressed ? 'compressed' : 'as they are'}, ${size}`;
    console.log(table(`SBOM: ${title}`, measured));
    rows.push(rowOf(title, measured));
    expect(peers.length).toBeGreaterThan(0);
  }
  const text = [
    '| image | ours, s | MiB | trivy, time | memory | syft, time | memory |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
  console.log(text);
  await writeIntoDocs('docs/measures.md', 'sbom-image', text);
});

const rowOf = (title: string, [ours, ...peers]: readonly Measured[]): string =>
  `| ${title} | ${ours?.seconds.toFixed(2)} | ${ours?.mebibytes.toFixed(0)} | ${peers.map(({ ratio, memoryRatio }) => `${ratio.toFixed(2)} | ${memoryRatio.toFixed(2)}`).join(' | ')} |`;

/** Makes a docker archive of this machine's own files. */
async function imageOf(compressed: boolean): Promise<string> {
  const layers: string[] = [];
  const ids: string[] = [];
  for (const [index, folders] of LAYERS.entries()) {
    const layer = `layer-${index}.tar`;
    const file = path.join(work, layer);
    // Without a database from the network, trivy ends with an error at the first Java archive.
    const exclude = [
      '--exclude=*.jar',
      '--exclude=etc/shadow*',
      '--exclude=etc/ssl/private',
      '--exclude=etc/ssh',
      '--warning=no-file-changed',
    ];
    await must('tar', ['-C', '/', ...exclude, '-cf', file, ...folders], { timeout: 600_000 });
    ids.push(`sha256:${(await sha256File(file)).sha256}`);
    if (compressed) await must('gzip', ['-f', '-1', file], { timeout: 600_000 });
    layers.push(compressed ? `${layer}.gz` : layer);
  }
  const config = { architecture: 'amd64', os: 'linux', config: {}, rootfs: { type: 'layers', diff_ids: ids } };
  await writeFile(path.join(work, 'config.json'), JSON.stringify(config));
  await writeFile(
    path.join(work, 'manifest.json'),
    JSON.stringify([{ Config: 'config.json', RepoTags: ['bench:latest'], Layers: layers }]),
  );
  const archive = path.join(work, 'image.tar');
  await must('tar', ['-C', work, '-cf', archive, 'manifest.json', 'config.json', ...layers], { timeout: 600_000 });
  await Promise.all(layers.map((layer) => rm(path.join(work, layer))));
  return archive;
}
