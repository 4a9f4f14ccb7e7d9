import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { inParallel, sha256Hex } from '@sovereign-actions/core';
import { expect, it } from 'vitest';
import { SampleStore } from '../../actions/evidence-upload/src/audit/sample-store.ts';
import { node24 } from '../e2e/node24.ts';
import { Delays } from './delayed.ts';
import { once } from './measure.ts';

const PACKAGES = 10_000;
const DELAY = 20;
const DAY = 86_400_000;
const MAIN = path.resolve('packages/cli/src/main.ts');

/** The first block of an archive, which is all that a list reads. */
function firstBlock(name: string, time: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(`${name}/bag-info.txt`);
  block.write(
    Math.floor(time / 1000)
      .toString(8)
      .padStart(11, '0'),
    136,
  );
  return block;
}

it(`a store of ${PACKAGES} packages listed, and three packages and their seals as evidence, with ${DELAY} ms to S3`, async () => {
  const store = await SampleStore.start();
  const delays = new Delays(DELAY);
  const folder = await mkdtemp(path.join(tmpdir(), 'sovereign-audit-'));
  try {
    // The commands go by the clock of the machine: what they find must not be of tomorrow.
    store.clock = Date.now() - DAY;
    for (const name of ['shop-1', 'shop-2', 'shop-3']) await store.seal((await store.deploy(name)).folder);
    store.clock = Date.now();
    const boundary = await store.sandbox.writeBoundary(folder);
    const text = await readFile(boundary, 'utf8');
    await writeFile(boundary, text.replace(/( {2}s3: )(\d+)/, `$1${await delays.before(store.sandbox.ports.s3)}`));
    const { accessKeyId, secretAccessKey, sessionToken } = store.sandbox.credentials('evidence');
    const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
    const sovereign = (name: string, ...args: string[]) => ({
      name,
      program: node24() as string,
      args: ['--conditions=source', MAIN, name, ...args, '--boundary', boundary, '--json'],
      env,
      cwd: folder,
    });
    const rows: string[] = [];
    const run = async (what: string, command: ReturnType<typeof sovereign>) => {
      delays.take();
      const { seconds, mebibytes } = await once(command);
      const { requests } = delays.take();
      rows.push(`| ${what} | ${seconds.toFixed(1)} | ${mebibytes.toFixed(0)} | ${requests} |`);
      return requests;
    };
    await run('`sovereign extract --count 3`: three packages with their seals, fetched and verified', sovereign('extract'));

    await store.within(folder, async ({ aws }) => {
      await inParallel([...Array(PACKAGES).keys()], 16, async (index) => {
        const Body = firstBlock(`evidence-shop-${index}`, Date.UTC(2020, 0, 1) + index * 60_000);
        const Key = `2020/01/${sha256Hex(Body)}.tar`;
        await aws.call('s3', 'PutObject', { Bucket: store.sandbox.buckets.evidence, Key, Body, ChecksumAlgorithm: 'SHA256' });
      });
    });
    const requests = await run(
      `\`sovereign list\` of a month with ${PACKAGES.toLocaleString('en')} packages`,
      sovereign('list', '--from', '2020-01-01', '--to', '2020-01-31'),
    );
    expect(requests).toBeLessThan(PACKAGES * 1.01);
    console.log(['| command | s | MiB | requests to S3 |', '|---|---:|---:|---:|', ...rows].join('\n'));
  } finally {
    delays.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
});
