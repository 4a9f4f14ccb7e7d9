import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { writeIntoDocs } from './docs.ts';
import { compare, type Measured, table } from './measure.ts';
import { bareNode, scanners, sovereignOf } from './scanners.ts';
import { treesToMeasure } from './truth/trees.ts';

interface Tree {
  title: string;
  folder: string;
  /** Times that each tool runs. */
  runs: number;
  /** Set where only the faster of the peers is asked: the other takes minutes. */
  large?: true;
}

/** Too slow to be run as often as the others. */
const SLOW = new Set(['cdxgen']);

/** Trees of package managers, one of each. */
const ECOSYSTEMS = ['npm', 'pnpm', 'yarn classic', 'go', 'cargo', 'uv'];

it('SBOMs of sources, beside trivy and syft', async () => {
  const tools = (await scanners()).filter(({ name }) => !SLOW.has(name));
  const [, ...peers] = tools;
  const made = (await treesToMeasure()).filter(
    ({ ecosystem }, index, all) => ECOSYSTEMS.includes(ecosystem) && all.findIndex((tree) => tree.ecosystem === ecosystem) === index,
  );
  const trees: Tree[] = [
    { title: 'this repository, npm', folder: thisRepository(), runs: 15 },
    ...made.map(({ ecosystem, name, folder }) => ({ title: `${ecosystem}, ${name}`, folder, runs: 9 })),
    { title: '20,000 packages', folder: generated(20_000), runs: 5 },
    { title: '100,000 packages', folder: generated(100_000), runs: 3, large: true },
    { title: 'one lockfile among 100,000 files', folder: manyFiles(100_000), runs: 5 },
  ];
  const wanted = process.env.SBOM_SPEED;
  const rows: string[] = [];
  for (const { title, folder, runs, large } of trees) {
    if (wanted !== undefined && !title.includes(wanted)) continue;
    const asked = large ? peers.slice(0, 1) : peers;
    const work = () => mkdtempSync(path.join(tmpdir(), 'bench-out-'));
    const commands = [sovereignOf('cyclonedx').command(folder, work()), bareNode, ...asked.map(({ command }) => command(folder, work()))];
    const measured = await compare(sovereignOf().command(folder, work()), commands, runs);
    console.log(table(`SBOM: ${title}`, measured));
    rows.push(rowOf(title, measured) + ' – | – |'.repeat(peers.length - asked.length));
  }
  const text = [
    `| source | ours, s | one document alone | Node itself | ${peers.map(({ name }) => `${name}, time | memory`).join(' | ')} |`,
    `|---|---:|---:|---:|${'---:|---:|'.repeat(peers.length)}`,
    ...rows,
  ].join('\n');
  console.log(text);
  if (wanted === undefined) await writeIntoDocs('docs/measures.md', 'sbom', text);
  expect(peers.length).toBeGreaterThan(0);
});

/** Seconds of ours, of ours with one document and of Node; then ours by each peer's, time and memory. */
function rowOf(title: string, [ours, one, node, ...peers]: readonly Measured[]): string {
  const seconds = [ours, one, node].map((measured) => (measured as Measured).seconds.toFixed(2));
  return `| ${title} | ${seconds.join(' | ')} | ${peers.map(({ ratio, memoryRatio }) => `${ratio.toFixed(2)} | ${memoryRatio.toFixed(2)}`).join(' | ')} |`;
}

/** A package-lock.json of `count` packages, each with five dependencies further down the list. */
function lockfile(count: number): string {
  const name = (index: number) => `package-${index}`;
  const packages: Record<string, unknown> = { '': { name: 'bench', version: '1.0.0', dependencies: { [name(0)]: '1.0.0' } } };
  for (let index = 0; index < count; index += 1) {
    const next = [1, 2, 3, 5, 8].map((step) => index + step).filter((other) => other < count);
    packages[`node_modules/${name(index)}`] = {
      version: '1.0.0',
      resolved: `https://registry.example.eu/${name(index)}/-/${name(index)}-1.0.0.tgz`,
      integrity: `sha512-${Buffer.alloc(64, index % 256).toString('base64')}`,
      license: 'MIT',
      ...(next.length > 0 && { dependencies: Object.fromEntries(next.map((other) => [name(other), '^1.0.0'])) }),
    };
  }
  return JSON.stringify({ name: 'bench', version: '1.0.0', lockfileVersion: 3, requires: true, packages });
}

function generated(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  writeFileSync(path.join(folder, 'package-lock.json'), lockfile(count));
  return folder;
}

/** A source with ten files in each folder, as a large repository has them. */
function manyFiles(count: number): string {
  const folder = generated(100);
  for (let index = 0; index < count; index += 10) {
    const inner = path.join(folder, `src-${index % 97}`, `module-${index}`);
    mkdirSync(inner, { recursive: true });
    for (let file = 0; file < 10; file += 1) writeFileSync(path.join(inner, `file-${file}.ts`), `export const value = ${index + file};\n`);
  }
  return folder;
}

/** The lockfile of this repository with the manifests that belong to it, and nothing that only some scanners read. */
function thisRepository(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  for (const file of globSync(['package.json', 'package-lock.json', 'packages/*/package.json', 'actions/*/package.json'])) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    copyFileSync(file, path.join(folder, file));
  }
  return folder;
}
