import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Context, parseBoundary, sha256Hex } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, samplePackage } from '../sample.ts';
import { listPackages } from './list.ts';
import { SampleStore } from './sample-store.ts';
import { auditStore, keptBy } from './store.ts';
import { verifyNamed } from './verify.ts';

const DAY = 86_400_000;
const days = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 30) };

describe('a store in S3', () => {
  let store: SampleStore;
  let first: Awaited<ReturnType<SampleStore['deploy']>>;
  let second: typeof first;
  beforeAll(async () => {
    store = await SampleStore.start();
    first = await store.deploy('shop-1');
    await store.seal(first.folder);
    second = await store.deploy('shop-2');
  });
  afterAll(() => store.close());

  const list = (asked = days) =>
    store.within(first.folder, (context) =>
      listPackages(context, auditStore(context, context.boundary.evidence as NonNullable<typeof context.boundary.evidence>), asked, 3),
    );
  const verify = (source: string, record?: string) =>
    store.within(first.folder, (context) => verifyNamed(context, source, { trust: store.trust, record, now: store.clock }));

  it('lists each package with its name, time, lock and seal, and none of other days', async () => {
    const { packages, strays } = await list();
    expect(strays).toEqual([]);
    expect(packages).toMatchObject([
      { sha256: first.sha256, name: 'evidence-shop-1', time: '2026-11-23T10:10:00Z', overdue: false, problems: [], seal: { problems: [] } },
      { sha256: second.sha256, name: 'evidence-shop-2', time: '2026-11-23T15:10:00Z', overdue: false, lock: { mode: 'COMPLIANCE' } },
    ]);
    expect(packages[1]?.seal).toBeUndefined();
    expect((await list({ from: Date.UTC(2026, 10, 24), to: Date.UTC(2026, 10, 25) })).packages).toEqual([]);
  });

  it('verifies what is in the store, and a seal with the record beside it', async () => {
    const { result, stored } = await verify(first.location);
    expect(result).toMatchObject({ verified: true, packageId: first.sha256 });
    expect(stored).toMatchObject({ problems: [], lock: { mode: 'COMPLIANCE' } });
    const seal = (await verify(first.location.replace('.tar', '.seal.tar'))).result;
    expect(seal.verified).toBe(true);
    for (const id of ['cloud.record', 'cloud.filter'])
      expect(seal.claims.find((claim) => claim.id === id)).toMatchObject({ verdict: 'holds', counts: true });
  });

  it('a seal of another record, and a package that is no seal, do not verify with it', async () => {
    const seal = first.location.replace('.tar', '.seal.tar');
    const other = (await verify(seal, second.location)).result;
    expect(other).toMatchObject({ verified: false, exitCode: 4 });
    const of = (id: string) => other.claims.find((claim) => claim.id === id);
    expect(of('cloud.record')).toMatchObject({ verdict: 'broken', reason: expect.stringContaining(first.sha256) });
    expect(of('cloud.filter')?.details.join()).toContain('window: the trail was asked about');
    expect((await verify(first.location, second.location)).result.claims.find(({ id }) => id === 'cloud.record')?.reason).toBe(
      'This package is not a seal.',
    );
  });

  it.each([
    ['another bucket', 's3://other-bucket/2026/11/x.tar', 'not in the store'],
    ['no key of a package', 's3://sandbox-evidence/../secret', 'not the place of a package'],
    ['what is not there', `s3://sandbox-evidence/2026/11/${sha256Hex('x')}.tar`, 'has no 2026/11'],
  ])('asks for nothing in %s', async (_, location, why) => {
    await expect(verify(location)).rejects.toMatchObject({ code: 'AUDIT_PACKAGE', message: expect.stringContaining(why) });
  });

  it('marks what has no seal after some days, finds what a delete marker hides, and takes the first of two versions', async () => {
    store.clock += 4 * DAY;
    const key = `2026/11/${second.sha256}.tar`;
    await store.within(first.folder, async ({ aws }) => {
      const bucket = { Bucket: store.sandbox.buckets.evidence, Key: key };
      await aws.call('s3', 'PutObject', { ...bucket, Body: 'something else', ChecksumAlgorithm: 'SHA256' });
      await aws.call('s3', 'DeleteObject', bucket);
      await aws.call('s3', 'PutObject', {
        ...bucket,
        Key: `2026/11/${sha256Hex('gone')}.seal.tar`,
        Body: 'x',
        ChecksumAlgorithm: 'SHA256',
      });
    });
    const { packages, strays } = await list();
    expect(packages[1]).toMatchObject({
      sha256: second.sha256,
      overdue: true,
      problems: [expect.stringContaining('1 more written over it'), expect.stringContaining('by a delete marker of 2026-11-27')],
    });
    expect(strays).toMatchObject([{ problem: 'is a seal whose record is not there' }]);
    const { result, stored } = await verify(second.location);
    expect(result).toMatchObject({ verified: true, packageId: second.sha256 });
    expect(stored?.problems).toHaveLength(2);
  });
});

describe('how packages are kept', () => {
  const retention = { mode: 'COMPLIANCE', days: 365 } as const;
  const storedAt = '2026-11-23T10:00:00.000Z';
  const locked = (mode: string, until: string, hold?: string) =>
    keptBy({ ObjectLockMode: mode, ObjectLockRetainUntilDate: new Date(until), ObjectLockLegalHoldStatus: hold }, { storedAt }, retention);

  it('is held against what the boundary declares; a lock that is over held for as long as it should', () => {
    expect(locked('COMPLIANCE', '2027-11-23T10:00:00Z', 'ON')).toEqual({
      lock: { mode: 'COMPLIANCE', until: '2027-11-23T10:00:00.000Z', legalHold: true },
      problems: [],
    });
    expect(locked('GOVERNANCE', '2027-11-23T10:00:00Z').problems).toEqual([expect.stringContaining('its lock is GOVERNANCE')]);
    expect(locked('COMPLIANCE', '2027-11-22T10:00:00Z').problems).toEqual([expect.stringContaining('less than the 365 days')]);
    expect(keptBy({}, { storedAt }, retention).problems).toEqual([expect.stringContaining('it is not locked')]);
  });

  it('is told of what has no lock, and of what cannot be read or listed', async () => {
    const store = await SampleStore.start();
    const { folder, sha256 } = await store.deploy('shop-1');
    const key = `2026/11/${sha256}.tar`;
    const listed = () =>
      store.within(folder, (context) =>
        listPackages(context, auditStore(context, context.boundary.evidence as NonNullable<typeof context.boundary.evidence>), days, 3),
      );
    const ask = (operation: 'DisableKey' | 'EnableKey') =>
      store.within(folder, async ({ aws, boundary }) => {
        const { 'kms-key': KeyId } = boundary.evidence as { 'kms-key': string };
        await aws.call('kms', operation, { KeyId });
      });
    await ask('DisableKey');
    expect((await listed()).packages).toMatchObject([
      { sha256, lock: { mode: 'COMPLIANCE' }, problems: [expect.stringMatching(/^it cannot be read: .* is disabled/)] },
    ]);
    await ask('EnableKey');
    store.sandbox.fail('s3', { when: ({ path: target }) => target.includes(key), times: 9, status: 403, code: 'AccessDenied' });
    const [refused] = (await listed()).packages;
    expect(refused).toMatchObject({
      problems: [expect.stringContaining('it cannot be read'), expect.stringContaining('does not tell its lock')],
    });
    expect(refused?.lock).toBeUndefined();
    store.sandbox.fail('s3', { times: 9, status: 403, code: 'AccessDenied' });
    await expect(listed()).rejects.toMatchObject({ code: 'STORE_REFUSED', fix: expect.stringContaining('s3:ListBucketVersions') });
    await store.close();
  });
});

describe('a store that lies', () => {
  const LIST = { Name: 'acme-evidence', IsTruncated: false };
  const bucketBoundary = () =>
    parseBoundary(
      'version: 1\npreset: eusc\naccounts: { evidence: "777788889999" }\nevidence: { bucket: acme-evidence, account: evidence, retention: { mode: COMPLIANCE, days: 1 } }\n',
      'sovereign.yaml',
      '/b',
    );
  const asking = async (answers: (operation: string, input: Record<string, string>) => object) => {
    const boundary = await bucketBoundary();
    const call = async (_: string, operation: string, input: Record<string, string>) => answers(operation, input);
    const { context } = testContext({ boundary, now: () => days.to, aws: { call } as unknown as Context['aws'] });
    return listPackages(context, auditStore(context, boundary.evidence as NonNullable<typeof boundary.evidence>), days, 3);
  };

  it.each<[string, (asked: number) => object]>([
    ['gives the same page for ever', () => ({ ...LIST, IsTruncated: true, NextKeyMarker: 'a' })],
    ['gives two pages in turn', (asked) => ({ ...LIST, IsTruncated: true, NextKeyMarker: 'a', NextVersionIdMarker: String(asked % 2) })],
    ['says that there is more and not where', () => ({ ...LIST, IsTruncated: true })],
    ['lists another bucket', () => ({ ...LIST, Name: 'other' })],
    ['answers with something else than a list', () => ({})],
  ])('%s', async (_, page) => {
    let asked = 0;
    await expect(
      asking(() => {
        asked += 1;
        return page(asked);
      }),
    ).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(asked).toBeLessThan(5);
  });

  it('never ends', async () => {
    let sent = 0;
    async function* body() {
      for (;;) {
        sent += 1;
        yield Buffer.alloc(100);
      }
    }
    const boundary = await bucketBoundary();
    const { context } = testContext({ boundary, aws: { call: async () => ({ Body: body() }) } as unknown as Context['aws'] });
    const store = auditStore(context, boundary.evidence as NonNullable<typeof boundary.evidence>);
    const read = async () => {
      for await (const _ of store.open({ key: '2026/11/x.tar', size: 1000 }));
    };
    await expect(read()).rejects.toMatchObject({ code: 'STORE_DIFFERS' });
    expect(sent).toBe(11);
  });

  it('sends all of a package where its first bytes are asked for', async () => {
    const { tar } = await samplePackage();
    let sent = 0;
    async function* body() {
      for (; sent < 1000; sent += 1) yield tar.subarray(0, 512);
    }
    const Versions = [{ Key: `2026/11/${sha256Hex(tar)}.tar`, LastModified: new Date(days.from), Size: 1, VersionId: 'v' }];
    const { packages } = await asking((operation) =>
      operation === 'ListObjectVersions' ? { ...LIST, Versions } : operation === 'GetObject' ? { Body: body() } : {},
    );
    expect(packages).toHaveLength(1);
    expect(packages[0]?.name).toMatch(/^evidence-/);
    expect(sent).toBeLessThan(5);
  });
});

describe('a store in a folder', () => {
  it('lists packages, leaves receipts out, and names what it cannot read or does not know', async () => {
    const folder = newFolder();
    const { tar } = await samplePackage();
    const month = path.join(folder, 'store', '2026', '11');
    mkdirSync(month, { recursive: true });
    const [good, bad, late] = [sha256Hex(tar), sha256Hex('bad'), sha256Hex('late')];
    writeFileSync(path.join(month, `${good}.tar`), tar);
    writeFileSync(path.join(month, `${good}.receipt.json`), '{}');
    writeFileSync(path.join(month, `${bad}.tar`), 'no tar');
    writeFileSync(path.join(month, 'notes.txt'), '');
    mkdirSync(path.join(folder, 'store', '2026', '12'));
    writeFileSync(path.join(folder, 'store', '2026', '12', `${late}.tar`), tar);
    symlinkSync('/nowhere', path.join(month, `${sha256Hex('link')}.tar`));
    execFileSync('mkfifo', [path.join(month, `${sha256Hex('pipe')}.tar`)]);
    const { context } = testContext({ folder, now: () => Date.UTC(2026, 11, 5) });
    const store = auditStore(context, { folder: path.join(folder, 'store') });
    const { packages, strays } = await listPackages(context, store, { ...days, to: Date.UTC(2026, 11, 5) }, 3);
    const problems = Object.fromEntries(packages.map((each) => [each.sha256, each.problems]));
    expect(problems).toEqual({
      [good]: [],
      [bad]: ['its first bytes are not those of a package'],
      [sha256Hex('pipe')]: [expect.stringContaining('it is a link'), 'its first bytes are not those of a package'],
      [sha256Hex('link')]: [expect.stringContaining('it is a link'), expect.stringContaining('it cannot be read')],
      [late]: ['it lies in another month than its time'],
    });
    expect(strays).toEqual([{ key: '2026/11/notes.txt', problem: 'is nothing that a step writes' }]);
    rmSync(folder, { recursive: true });
    await expect(listPackages(context, store, days, 3)).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });
});
