import { createHash, randomFillSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import * as path from 'node:path';
import { Files, type Material, openRecord, parseBoundary, Secrets, sha256Hex } from '@sovereign-actions/core';
import { BOUNDARY_TEXT } from '../../actions/evidence-upload/src/sample.ts';

/** Ledgers of a size that no test has: one large file, or very many small ones. */

const PIECE = 1024 * 1024;

/** Keeps one file of random bytes, and gives its path. It is written in its place at once: a step would write it twice. */
export async function keepLarge(ledger: string, size: number): Promise<string> {
  const store = path.join(ledger, 'files', 'sha256');
  await mkdir(store, { recursive: true });
  const temporary = path.join(store, '.large.tmp');
  const hash = createHash('sha256');
  const handle = await open(temporary, 'wx');
  for (let left = size; left > 0; left -= PIECE) {
    const piece = randomFillSync(Buffer.alloc(Math.min(PIECE, left)));
    hash.update(piece);
    await handle.writeFile(piece);
  }
  await handle.close();
  const sha256 = hash.digest('hex');
  const file = path.join(store, sha256);
  await rename(temporary, file);
  await record(ledger, [{ name: 'image.oci.tar', sha256, size, mediaType: 'application/vnd.oci.image.layout.v1+tar', kept: true }]);
  return file;
}

/** Keeps many files of about 200 bytes, in records of at most 10,000 files each, as steps of a large build would. */
export async function keepMany(ledger: string, count: number): Promise<void> {
  const store = path.join(ledger, 'files', 'sha256');
  await mkdir(store, { recursive: true });
  let made: Material[] = [];
  for (let index = 0; index < count; index += 1) {
    const bytes = Buffer.from(JSON.stringify({ index, text: 'x'.repeat(180) }));
    const sha256 = sha256Hex(bytes);
    writeFileSync(path.join(store, sha256), bytes);
    made.push({
      name: `reports/module-${index % 100}/unit-${index}.json`,
      sha256,
      size: bytes.length,
      mediaType: 'application/json',
      kept: true,
    });
    if (made.length < 10_000 && index < count - 1) continue;
    await record(ledger, made);
    made = [];
  }
}

async function record(folder: string, made: readonly Material[]): Promise<void> {
  const step = await openRecord({
    folder,
    action: 'sbom-generate',
    version: '0.1.0',
    job: { product: 'terminal', repository: 'acme/shop', commit: 'c0ffee'.padEnd(40, '0'), runId: '4711' },
    boundary: await parseBoundary(BOUNDARY_TEXT, 'sovereign.yaml', folder),
    inputs: {},
    files: new Files(folder),
    secrets: new Secrets(),
    now: () => Date.UTC(2026, 10, 23, 9, 30),
  });
  for (const material of made) step.made(material);
  await step.finish({ status: 'succeeded' });
}
