import { readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { must } from './peers/cache.ts';

/** Changes the lowest bit of the byte in the middle of a file. */
export async function flipBit(file: string): Promise<void> {
  const bytes = await readFile(file);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

/** Writes both manifests of a bag again, over the same files: what a forger without the key would do. */
export async function rehash(bag: string): Promise<void> {
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const lines = (await readFile(path.join(bag, manifest), 'utf8')).trim().split('\n');
    const names = lines.map((line) => line.split('  ')[1] as string);
    await writeFile(path.join(bag, manifest), await must('sha256sum', names, { cwd: bag }));
  }
}
