import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { sha256Hex } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { gather, NODE_24, newFolder } from '../sample.ts';
import { folderStore } from './folder.ts';
import type { PackageFile, Receipt } from './receipt.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

function sample(text = 'a package'): { pack: PackageFile; folder: string; file: string } {
  const folder = newFolder();
  const source = path.join(folder, 'package.tar');
  writeFileSync(source, text);
  const sha256 = sha256Hex(text);
  const pack = { file: source, sha256, size: text.length, deployment: 'shop-1', time: Date.UTC(2026, 0, 31, 23, 59) / 1000 };
  return { pack, folder: path.join(folder, 'store'), file: path.join(folder, 'store/2026/01', `${sha256}.tar`) };
}

describe('folderStore', () => {
  it('keeps a package read-only under its SHA-256, with its receipt, and gives it back', async () => {
    const { pack, folder, file } = sample();
    const { receipt, read } = await folderStore(folder, () => NOW).put(pack);
    expect(receipt).toMatchObject({ store: 'folder', location: file, already: false, storedAt: '2026-11-23T12:00:00.000Z' });
    expect((await gather(read())).toString()).toBe('a package');
    expect(readdirSync(path.dirname(file)).sort()).toEqual([`${pack.sha256}.receipt.json`, `${pack.sha256}.tar`]);
    for (const name of readdirSync(path.dirname(file))) expect(statSync(path.join(path.dirname(file), name)).mode & 0o777).toBe(0o444);
    expect(JSON.parse(readFileSync(file.replace('.tar', '.receipt.json'), 'utf8')) as Receipt).toEqual(receipt);
  });

  it('takes the same bytes again, and makes a receipt good that a kill prevented', async () => {
    const { pack, folder, file } = sample();
    const store = folderStore(folder, () => NOW);
    await store.put(pack);
    unlinkSync(file.replace('.tar', '.receipt.json'));
    expect((await store.put(pack)).receipt.already).toBe(true);
    expect(readdirSync(path.dirname(file))).toHaveLength(2);
  });

  it('never overwrites other bytes, and names both hashes', async () => {
    const { pack, folder, file } = sample();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'something else');
    await expect(folderStore(folder, () => NOW).put(pack)).rejects.toMatchObject({
      code: 'STORE_CONFLICT',
      message: expect.stringMatching(new RegExp(`${sha256Hex('something else')}.*${pack.sha256}`)),
    });
    expect(readFileSync(file, 'utf8')).toBe('something else');
  });

  it('stores nothing of a package that was changed since it was packed', async () => {
    const { pack, folder, file } = sample();
    writeFileSync(pack.file, 'a pockage');
    await expect(folderStore(folder, () => NOW).put(pack)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining(sha256Hex('a pockage')),
    });
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  it('takes no link for a package, even one to the same bytes', async () => {
    const { pack, folder, file } = sample();
    mkdirSync(path.dirname(file), { recursive: true });
    symlinkSync(pack.file, file);
    await expect(folderStore(folder, () => NOW).put(pack)).rejects.toMatchObject({
      code: 'STORE_CONFLICT',
      message: expect.stringContaining('link'),
    });
  });

  it('lets twenty at once end in one package', async () => {
    const { pack, folder, file } = sample();
    const results = await Promise.all(Array.from({ length: 20 }, () => folderStore(folder, () => NOW).put(pack)));
    expect(results.filter(({ receipt }) => !receipt.already)).toHaveLength(1);
    expect(readdirSync(path.dirname(file))).toHaveLength(2);
  });

  it.skipIf(process.getuid?.() === 0)('says why it cannot write', async () => {
    const { pack, folder } = sample();
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    await expect(folderStore(folder, () => NOW).put(pack)).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
  });

  it('says that a part of the path is a file', async () => {
    const { pack, folder } = sample();
    writeFileSync(folder, 'x');
    await expect(folderStore(folder, () => NOW).put(pack)).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
  });

  it('holds the whole package or none when the step is killed', async () => {
    const { pack, folder, file } = sample('x'.repeat(3_000_000));
    const script = `
      const { folderStore } = await import(${JSON.stringify(new URL('./folder.ts', import.meta.url).href)});
      process.stdout.write('go');
      await folderStore(process.argv[1], Date.now).put(JSON.parse(process.argv[2]));`;
    for (let wait = 0; wait < 12; wait += 1) {
      const child = spawn(NODE_24, ['--conditions=source', '--input-type=module', '-e', script, folder, JSON.stringify(pack)]);
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      try {
        expect(sha256Hex(readFileSync(file))).toBe(pack.sha256);
      } catch (error) {
        expect((error as NodeJS.ErrnoException).code).toBe('ENOENT');
      }
    }
    const { receipt } = await folderStore(folder, () => NOW).put(pack);
    expect(receipt.package.sha256).toBe(pack.sha256);
    expect(sha256Hex(readFileSync(file))).toBe(pack.sha256);
  }, 60_000);
});
