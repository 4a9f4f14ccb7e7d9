import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { sha256Hex } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../sample.ts';
import type { PackageVerification } from '../verify/verify.ts';
import { folderStore } from './folder.ts';
import type { PackageFile, Receipt, Store, Stored } from './receipt.ts';
import { deliverWaiting, putSafely } from './spool.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const VERIFICATION = { verified: true } as PackageVerification;
const confirm = async () => VERIFICATION;
const accepting = { check: async () => undefined, confirm };

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
    await putSafely(store, pack, confirm);
    expect(readdirSync(folder).sort()).toEqual(['one.receipt.json', 'one.tar', 'store']);
    expect(await deliverWaiting(store, folder, accepting)).toEqual([]);
    expect(await deliverWaiting(store, path.join(folder, 'nowhere'), accepting)).toEqual([]);
  });

  it('keeps a package that the store refused, as often as it does, and then stores it once', async () => {
    const { folder, pack, store, refusing, announcement } = sample();
    await expect(putSafely(refusing, pack, confirm)).rejects.toThrow('refused');
    await expect(deliverWaiting(refusing, folder, accepting)).rejects.toThrow('refused');
    expect(existsSync(announcement)).toBe(true);
    const [delivered] = await deliverWaiting(store, folder, accepting);
    expect(delivered?.pack).toEqual(pack);
    expect(delivered?.receipt.already).toBe(false);
    expect(JSON.parse(readFileSync(path.join(folder, 'one.receipt.json'), 'utf8'))).toEqual(delivered?.receipt);
    expect(existsSync(announcement)).toBe(false);
  });

  it('finds out that a package was stored before the step was killed', async () => {
    const { folder, pack, store, announcement } = sample();
    const killing: Store = { ...store, put: (given) => store.put(given).then(() => Promise.reject(new Error('killed'))) };
    await expect(putSafely(killing, pack, confirm)).rejects.toThrow('killed');
    const [delivered] = await deliverWaiting(store, folder, accepting);
    expect(delivered).toMatchObject({
      pack,
      receipt: { already: false, storedAt: new Date(NOW).toISOString() },
      verification: VERIFICATION,
    });
    expect(existsSync(announcement)).toBe(false);
  });

  it('keeps a package that could not be read back, and finishes it with the receipt that it would have had', async () => {
    const { folder, pack, store, announcement } = sample();
    const receipts: Receipt[] = [];
    const cut = async ({ receipt }: Stored) => {
      receipts.push(receipt);
      throw new Error('cut');
    };
    await expect(putSafely(store, pack, cut)).rejects.toThrow('cut');
    await expect(deliverWaiting(store, folder, { ...accepting, confirm: cut })).rejects.toThrow('cut');
    expect(existsSync(announcement)).toBe(true);
    expect(readdirSync(folder)).not.toContain('one.receipt.json');
    const [delivered] = await deliverWaiting(store, folder, accepting);
    expect(receipts).toEqual([delivered?.receipt, delivered?.receipt]);
    expect(readdirSync(folder).sort()).toEqual(['one.receipt.json', 'one.tar', 'store']);
  });

  it('leaves alone what another step with the folder has announced meanwhile, and what it has finished', async () => {
    const { folder, pack, store, announcement } = sample();
    const other = { ...pack, sha256: 'b'.repeat(64) };
    await putSafely(store, pack, async () => {
      writeFileSync(announcement, JSON.stringify(other));
      return VERIFICATION;
    });
    expect(JSON.parse(readFileSync(announcement, 'utf8'))).toMatchObject({ sha256: other.sha256 });

    rmSync(announcement);
    const second = { ...pack, file: path.join(folder, 'two.tar') };
    writeFileSync(second.file, 'one');
    for (const each of [pack, second])
      await expect(putSafely({ ...store, put: () => Promise.reject(new Error('no')) }, each, confirm)).rejects.toThrow();
    const check = async () => rmSync(`${second.file}.waiting.json`, { force: true });
    expect(await deliverWaiting(store, folder, { check, confirm })).toHaveLength(1);
  });

  it('waits for no pipe', async () => {
    const { folder, pack, store, refusing, file } = sample();
    await expect(putSafely(refusing, pack, confirm)).rejects.toThrow('refused');
    rmSync(file);
    execFileSync('mkfifo', [file]);
    await expect(deliverWaiting(store, folder, accepting)).rejects.toMatchObject({
      code: 'SPOOL_ALTERED',
      message: expect.stringContaining('no file'),
    });
  });

  it('keeps the place of a seal', async () => {
    const { folder, pack, store, refusing } = sample();
    const key = `2026/11/${'a'.repeat(64)}.seal.tar`;
    await expect(putSafely(refusing, { ...pack, key }, confirm)).rejects.toThrow('refused');
    expect((await deliverWaiting(store, folder, accepting))[0]?.receipt.location).toBe(path.join(folder, 'store', key));
  });

  it('names a package that is not what was announced, and an announcement that is none', async () => {
    const { folder, pack, store, refusing, file, announcement } = sample();
    await expect(putSafely(refusing, pack, confirm)).rejects.toThrow('refused');
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
