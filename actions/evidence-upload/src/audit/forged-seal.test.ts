import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { need } from '@sovereign-actions/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPackage } from './export.ts';
import { extract } from './extract.ts';
import { listPackages } from './list.ts';
import { SampleStore } from './sample-store.ts';
import { auditStore } from './store.ts';
import { verifyTestRecord } from './test-record.ts';
import { verifyNamed } from './verify.ts';

const DAY = Date.UTC(2026, 10, 23);
const days = { from: DAY, to: DAY };

describe('a package with a forgery in the place of its seal, and its seal beside it', () => {
  let store: SampleStore;
  let deployed: Awaited<ReturnType<SampleStore['deploy']>>;
  let usual: string;
  beforeAll(async () => {
    store = await SampleStore.start();
    deployed = await store.deploy('shop-1');
    usual = `2026/11/${deployed.sha256}.seal.tar`;
    await store.within(deployed.folder, async ({ aws }) => {
      const Bucket = store.sandbox.buckets.evidence;
      await aws.call('s3', 'PutObject', { Bucket, Key: usual, Body: 'x', ChecksumAlgorithm: 'SHA256' });
    });
    await store.seal(deployed.folder);
  });
  afterAll(() => store.close());

  const list = () =>
    store.within(deployed.folder, (context) => listPackages(context, auditStore(context, need(context.boundary, 'evidence')), days, 3));

  it('is listed with both', async () => {
    const { packages, strays } = await list();
    expect(strays).toEqual([]);
    expect(packages).toMatchObject([{ seal: { key: usual }, otherSeals: [{ key: expect.stringMatching(/\.[0-9a-f]{64}\.seal\.tar$/) }] }]);
    expect(packages[0]?.problems).toContainEqual(expect.stringMatching(/lies beside its seal: one of them is none$/));
  });

  it('is tested with the one that is its seal, which the record of the test is about', async () => {
    const outputDir = 'test';
    const options = { days, sealDays: 3, count: 1, seed: 'x', key: 'release', outputDir };
    const { test } = await store.within(deployed.folder, (context) => extract(context, options));
    const other = (await list()).packages[0]?.otherSeals?.[0]?.key as string;
    expect(test.results).toMatchObject([{ verified: true, seal: { key: other, verified: true } }]);
    expect(test.passed).toBe(false);
    const packages = path.join(deployed.folder, outputDir, 'packages');
    expect(readdirSync(packages).sort()).toEqual([path.basename(other), `${deployed.sha256}.tar`].sort());
    const again = await verifyTestRecord(path.dirname(packages), { trust: store.trust, now: store.clock });
    for (const id of ['contents.fetched', 'contents.again'])
      expect(again.claims.find((claim) => claim.id === id)).toMatchObject({ verdict: 'holds' });
  });

  it('is exported with its seal, and with a word on the other', async () => {
    const { sealed, problems, files } = await store.within(deployed.folder, (context) =>
      exportPackage(context, deployed.location, 'out-there'),
    );
    expect({ sealed, problems }).toEqual({ sealed: true, problems: [`${usual} lies in the place of its seal, and is none`] });
    expect(files.map((file) => path.basename(file))).toContain('evidence-shop-1-seal.tar');
  });

  it('has a seal that verifies with it where it lies', async () => {
    const [found] = (await list()).packages;
    const at = (key = '') => `s3://${store.sandbox.buckets.evidence}/${key}`;
    const verify = (key: string | undefined) =>
      store.within(deployed.folder, (context) => verifyNamed(context, at(key), { trust: store.trust, now: store.clock }));
    expect((await verify(found?.otherSeals?.[0]?.key)).result).toMatchObject({ verified: true });
    expect((await verify(usual)).result.verified).toBe(false);
  });
});
