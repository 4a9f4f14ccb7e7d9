import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleKey } from '../../actions/evidence-upload/src/sample.ts';
import { node24 } from '../e2e/node24.ts';
import { isMissing, must } from '../interop/peers/cache.ts';
import { bagit } from '../interop/peers/index.ts';
import { writeIntoDocs } from './docs.ts';
import { keepLarge, keepMany } from './evidence-ledger.ts';
import { type Command, compare, type Measured, table } from './measure.ts';

const CLI = path.resolve('packages/cli/dist/index.js');
const PACK = path.resolve(import.meta.dirname, 'evidence-pack.ts');
const node = node24() as string;

/** Smaller figures are for trying it out, and are not written into the documentation. */
const GIGABYTES = Number(process.env.BENCH_GB ?? 5);
const FILES = Number(process.env.BENCH_FILES ?? 100_000);
const isWhole = GIGABYTES === 5 && FILES === 100_000;

let folder: string;
let key: string;
const at = (...parts: string[]) => path.join(folder, ...parts);
const rows: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sovereign-bench-'));
  const { pem, publicPem } = sampleKey();
  key = at('release.pem');
  await Promise.all([writeFile(key, pem), writeFile(`${key}.pub`, publicPem)]);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const pack = (ledger: string): Command => ({
  name: 'pack',
  program: node,
  args: ['--conditions=source', PACK, at(ledger), key, at(`${ledger}.tar`)],
});
const verify = (ledger: string): Command => ({
  name: 'sovereign verify',
  program: node,
  args: [CLI, 'verify', at(`${ledger}.tar`), '--trust', `${key}.pub`],
});
const shell = (name: string, script: string, ...args: string[]): Command => ({ name, program: 'sh', args: ['-ec', script, 'sh', ...args] });

function note(work: string, [ours, ...peers]: readonly Measured[]): void {
  console.log(table(work, [ours as Measured, ...peers]));
  const { seconds, mebibytes } = ours as Measured;
  for (const { name, ratio, memoryRatio } of peers)
    rows.push(`| ${work} | ${seconds.toFixed(1)} | ${mebibytes.toFixed(0)} | ${name} | ${ratio.toFixed(2)} | ${memoryRatio.toFixed(2)} |`);
}

it('one large file: packed beside the SHA-256 of that file alone, verified beside that of the package', async () => {
  const file = await keepLarge(at('large'), GIGABYTES * 1e9);
  note(
    `pack one file of ${GIGABYTES} GB`,
    await compare(
      pack('large'),
      [
        { name: '`sha256sum` of that file', program: 'sha256sum', args: [file] },
        { name: '`openssl dgst -sha256` of that file', program: 'openssl', args: ['dgst', '-sha256', file] },
      ],
      3,
    ),
  );
  await rm(at('large'), { recursive: true });
  note(
    `verify a package of ${GIGABYTES} GB`,
    await compare(verify('large'), [{ name: '`sha256sum` of the package', program: 'sha256sum', args: [at('large.tar')] }], 3),
  );
  const { size } = await stat(at('large.tar'));
  expect(size).toBeGreaterThan(GIGABYTES * 1e9);
  await rm(at('large.tar'));
});

it('very many files: packed and verified beside programs that do a part of it', async () => {
  await keepMany(at('many'), FILES);
  const work = `${FILES.toLocaleString('en')} files of 210 bytes`;
  note(
    `pack ${work}`,
    await compare(
      pack('many'),
      [
        shell(
          '`tar`, then `sha256sum` of each file and of the tar',
          'tar -cf "$1.copy" -C "$1" .; find "$1" -type f -print0 | xargs -0 sha256sum > "$1.sums"; sha256sum "$1.copy"',
          at('many'),
        ),
      ],
      3,
    ),
  );
  await mkdir(at('unpacked'));
  await must('tar', ['-xf', at('many.tar'), '-C', at('unpacked')]);
  const bag = at('unpacked', 'evidence-acme-shop-4711');
  expect((await readFile(path.join(bag, 'manifest-sha256.txt'), 'utf8')).split('\n').length).toBeGreaterThan(FILES);
  const peers = [shell('`sha256sum --strict -c` of what is in it', 'cd "$1"; sha256sum --strict --quiet -c manifest-sha256.txt', bag)];
  const bagitPeer = await bagit();
  if (!isMissing(bagitPeer))
    peers.push({ name: '`bagit.py --validate` of what is in it', program: bagitPeer.path, args: ['--validate', '--quiet', bag] });
  note(`verify ${work}`, await compare(verify('many'), peers, 3));
});

it('is written down', async () => {
  const text = ['| work | ours, s | MiB | peer | time | memory |', '|---|---:|---:|---|---:|---:|', ...rows].join('\n');
  console.log(text);
  if (isWhole) await writeIntoDocs('docs/measures.md', 'evidence', text);
  expect(rows.length).toBeGreaterThan(0);
});
