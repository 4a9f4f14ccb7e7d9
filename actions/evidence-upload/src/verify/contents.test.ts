import { Hash } from 'node:crypto';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { expect, it, vi } from 'vitest';
import { newFolder, sampleKey, samplePackage, streamOf } from '../sample.ts';
import { readContents } from './contents.ts';

it('keeps no predicate of a bundle in memory, whoever signed it', async () => {
  const { key, tar } = await samplePackage();
  for (const { trust } of [key, sampleKey('other')]) {
    const { bundles } = await readContents(streamOf(tar), trust);
    expect(bundles).toHaveLength(3);
    expect(JSON.stringify(bundles)).not.toContain('left-pad');
  }
});

it('understands no part of a file that grew while it was read', async () => {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'data', 'records'), { recursive: true });
  const name = 'data/records/20261123T100000000Z-sbom-generate-1a2b3c4d.json';
  const file = path.join(folder, name);
  writeFileSync(file, ' '.repeat(3 * 1024 * 1024));
  // The size is known by then, and the first piece is read: sparse bytes take no time.
  const grow = () => truncateSync(file, 65 * 1024 * 1024);
  const reading = vi.spyOn(Hash.prototype, 'update').mockImplementationOnce(function (this: Hash, data) {
    grow();
    return this.update(data as string);
  });
  const { tooLarge, records, brokenRecords, files } = await readContents(folder, sampleKey().trust);
  reading.mockRestore();
  rmSync(folder, { recursive: true });
  expect(files.get(name)?.size).toBe(65 * 1024 * 1024);
  expect([tooLarge, records.size, brokenRecords.size]).toEqual([[name], 0, 0]);
});
