import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { sha256Hex } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../sample.ts';
import { folderStore } from './folder.ts';
import type { PackageFile, Store } from './receipt.ts';
import { deliverWaiting, putSafely } from './spool.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const accepting = async () => undefined;

function sample(name = 'one', bytes = name) {
  const folder = newFolder();
  const file = path.join(folder, `${name}.tar`);
  writeFileSync(file, bytes);
  const pack: PackageFile = { file, sha256: sha256Hex(bytes), size: bytes.length, deployment: name, time: NOW / 1000 };
  const store = folderStore(path.join(folder, 'store'), () => NOW);
  const refusing: Store = { ...store, put: () => Promise.reject(new Error('refused')) };
  return { folder, file, pack, store, refusing, announcement: `${file}.waiting.json` };
}

describe('the spool', () => {
  it('leaves the receipt and nothing else of a package that is stored', async () => {
    const { folder, pack, store } = sample();
    await putSafely(store, pack);
    expect(readdirSync(folder).sort()).toEqual(['one.receipt.json', 'one.tar', 'store']);
    expect(await deliverWaiting(store, folder, accepting)).toEqual([]);
    expect(await deliverWaiting(store, path.join(folder, 'nowhere'), accepting)).toEqual([]);
  });

  it('keeps a package that the store refused, as often as it does, and then stores it once', async () => {
    const { folder, pack, store, refusing, announcement } = sample();
    await expect(putSafely(refusing, pack)).rejects.toThrow('refused');
    await expect(deliverWaiting(refusing, folder, accepting)).rejects.toThrow('refused');
    expect(existsSync(announcement)).toBe(true);
    const [delivered] = await deliverWaiting(store, folder, accepting);
    expect(delivered?.pack).toEqual(pack);
    expect(delivered?.stored.receipt.already).toBe(false);
    expect(JSON.parse(readFileSync(path.join(folder, 'one.receipt.json'), 'utf8'))).toEqual(delivered?.stored.receipt);
    expect(existsSync(announcement)).toBe(false);
  });

  it('finds out that a package was stored before the step was killed', async () => {
    const { folder, pack, store, announcement } = sample();
    await expect(
      putSafely({ ...store, put: (given) => store.put(given).then(() => Promise.reject(new Error('killed'))) }, pack),
    ).rejects.toThrow('killed');
    const [delivered] = await deliverWaiting(store, folder, accepting);
    expect(delivered?.stored.receipt.already).toBe(true);
    expect(existsSync(announcement)).toBe(false);
  });

  it('keeps the place of a seal', async () => {
    const { folder, pack, store, refusing } = sample();
    const key = `2026/11/${'a'.repeat(64)}.seal.tar`;
    await expect(putSafely(refusing, { ...pack, key })).rejects.toThrow('refused');
    expect((await deliverWaiting(store, folder, accepting))[0]?.stored.receipt.location).toBe(path.join(folder, 'store', key));
  });

  it('names a package that is not what was announced, and an announcement that is none', async () => {
    const { folder, pack, store, refusing, file, announcement } = sample();
    await expect(putSafely(refusing, pack)).rejects.toThrow('refused');
    const good = JSON.parse(readFileSync(announcement, 'utf8')) as object;
    const refuses = async (word: string) => {
      await expect(deliverWaiting(store, folder, accepting), word).rejects.toMatchObject({
        code: 'SPOOL_ALTERED',
        message: expect.stringMatching(new RegExp(`one\\.tar.*${word}`)),
      });
      expect(existsSync(path.join(folder, 'store'))).toBe(false);
    };
    for (const text of [
      '',
      '{"sha256"',
      'null',
      '[]',
      '7',
      ...[
        { sha256: 'x' },
        { sha256: [pack.sha256] },
        { size: -0.5 },
        { deployment: null },
        { time: 1e99 },
        { time: -1 },
        { time: 999_999_999_999 },
        { key: '../../x.seal.tar' },
        { key: 5 },
        { key: `2026/11/${'a'.repeat(64)}.tar` },
      ].map((change) => JSON.stringify({ ...good, ...change })),
    ]) {
      writeFileSync(announcement, text);
      await refuses('no readable announcement');
    }
    writeFileSync(announcement, JSON.stringify({ ...good, size: 4 }));
    await refuses('was announced');
    writeFileSync(announcement, JSON.stringify(good));
    writeFileSync(file, 'two');
    await refuses(`${sha256Hex('two')}; ${pack.sha256} was announced`);
    writeFileSync(announcement.replace('one', 'none'), JSON.stringify(good));
    writeFileSync(file, 'one');
    await expect(deliverWaiting(store, folder, accepting)).rejects.toMatchObject({ message: expect.stringContaining('none.tar') });
  });
});
