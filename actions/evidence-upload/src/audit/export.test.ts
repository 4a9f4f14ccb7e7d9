import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { sha256Hex } from '@sovereign-actions/core';
import { parseTrust } from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '../verify/verify.ts';
import { exportPackage } from './export.ts';
import { SampleStore } from './sample-store.ts';

describe('exportPackage', () => {
  let store: SampleStore;
  let first: Awaited<ReturnType<SampleStore['deploy']>>;
  beforeAll(async () => {
    store = await SampleStore.start();
    first = await store.deploy('shop-1');
    await store.seal(first.folder);
  });
  afterAll(() => store.close());

  const run = (location: string, outputDir: string) => store.within(first.folder, (context) => exportPackage(context, location, outputDir));
  const contentsOf = (folder: string) =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, sha256Hex(readFileSync(path.join(folder, name)))]));

  it('gives package, seal, trust and page, the same bytes each time, and each verifies with what lies beside it', async () => {
    const folder = path.join(first.folder, 'one');
    const result = await run(first.location, 'one');
    expect(result).toMatchObject({ deployment: 'shop-1', sealed: true, problems: [] });
    expect(readdirSync(folder).sort()).toEqual(
      [
        'HOW-TO-CHECK.txt',
        'SHA256SUMS',
        'evidence-shop-1-seal.tar',
        'evidence-shop-1.tar',
        'release.pub',
        'trust.json',
        'trusted_root.json',
      ].sort(),
    );
    await run(`2026/11/${first.sha256}.tar`, 'two');
    expect(contentsOf(path.join(first.folder, 'two'))).toEqual(contentsOf(folder));

    const trust = parseTrust(readFileSync(path.join(folder, 'trust.json'), 'utf8'), 'trust.json');
    const record = await verifyPackage(path.join(folder, 'evidence-shop-1.tar'), { trust, now: store.clock });
    const seal = await verifyPackage(path.join(folder, 'evidence-shop-1-seal.tar'), { trust, now: store.clock, record });
    expect([record.verified, seal.verified]).toEqual([true, true]);
    expect(readFileSync(path.join(folder, 'release.pub'), 'utf8').trim()).toBe(store.sandbox.keys.release.publicKeyPem.trim());
    for (const name of readdirSync(folder)) expect(readFileSync(path.join(folder, name), 'latin1')).not.toMatch(/PRIVATE KEY/);
  });

  it("the page's commands of sha256sum and tar run as they stand", async () => {
    const folder = path.join(first.folder, 'page');
    await run(first.location, 'page');
    const page = readFileSync(path.join(folder, 'HOW-TO-CHECK.txt'), 'utf8');
    const commands = page.split('\n').filter((line) => /^ {2}(?:tar|cd|sha256sum) /.test(line));
    expect(commands).toHaveLength(12);
    const printed = execFileSync('sh', ['-euc', commands.join('\n')], { cwd: folder, encoding: 'utf8' });
    // The page names the SHA-256 of the trust, as its own command prints it.
    const [trusted] = /^[0-9a-f]{64} {2}trust\.json$/m.exec(printed) ?? [];
    expect(page).toContain(`  ${trusted}: the keys, the transparency log, the time-stamp authority\n`);
    expect(page).toContain(`sovereign verify evidence-shop-1-seal.tar --record evidence-shop-1.tar --trust trust.json`);
  });

  it('takes neither a seal for a package nor a folder with something in it, and leaves nothing of what does not verify', async () => {
    await expect(run(first.location.replace('.tar', '.seal.tar'), 'three')).rejects.toMatchObject({ code: 'AUDIT_PACKAGE' });
    await expect(run(first.location, 'out')).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('not empty'),
    });
    const forged = `2026/11/${sha256Hex('forged')}.tar`;
    await store.within(first.folder, ({ aws }) =>
      aws.call('s3', 'PutObject', {
        Bucket: store.sandbox.buckets.evidence,
        Key: forged,
        Body: readFileSync(first.file),
        ChecksumAlgorithm: 'SHA256',
      }),
    );
    await expect(run(forged, 'four')).rejects.toMatchObject({ code: 'PACKAGE_UNVERIFIED', exitCode: 4 });
    expect(readdirSync(path.join(first.folder, 'four'))).toEqual([]);
  });
});
