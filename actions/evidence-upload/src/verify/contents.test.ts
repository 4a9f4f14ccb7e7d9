import { expect, it } from 'vitest';
import { sampleKey, samplePackage, streamOf } from '../sample.ts';
import { readContents } from './contents.ts';

it('keeps no predicate of a bundle in memory, whoever signed it', async () => {
  const { key, tar } = await samplePackage();
  for (const { trust } of [key, sampleKey('other')]) {
    const { bundles } = await readContents(streamOf(tar), trust);
    expect(bundles).toHaveLength(3);
    expect(JSON.stringify(bundles)).not.toContain('left-pad');
  }
});
