import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { sha256Hex } from '@sovereign-actions/core';
import { type Trust, verifyBundle } from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatVerification } from '../verify/format.ts';
import { type ExtractionTest, type ExtractOptions, extract } from './extract.ts';
import { pick } from './pick.ts';
import { SampleStore } from './sample-store.ts';
import { verifyTestRecord } from './test-record.ts';
import { verifyNamed } from './verify.ts';

const days = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 30) };

describe('pick', () => {
  const keys = Array.from({ length: 200 }, (_, index) => `2026/11/${sha256Hex(String(index))}.tar`);

  it('picks the same for the same seed, in any order of the candidates, and others for another', () => {
    const picked = pick(keys, 'q3', 5);
    expect(pick([...keys].reverse(), 'q3', 5)).toEqual(picked);
    expect(pick(keys, 'q4', 5)).not.toEqual(picked);
    expect(pick(keys, 'q3', 500)).toHaveLength(200);
  });

  it('follows the rule that the record states', () => {
    const ranks = keys.map((key) => sha256Hex(`q3\n${key}`)).sort();
    expect(sha256Hex(`q3\n${pick(keys, 'q3', 1)[0]}`)).toBe(ranks[0]);
  });

  it('every candidate has the same chance', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 400; seed += 1)
      for (const key of pick(keys.slice(0, 4), String(seed), 1)) times.set(key, (times.get(key) ?? 0) + 1);
    for (const key of keys.slice(0, 4)) expect(times.get(key)).toBeGreaterThan(60);
  });
});

describe('extract', () => {
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

  const run = (options: Partial<ExtractOptions> = {}) =>
    store.within(first.folder, (context) =>
      extract(context, { days, sealDays: 3, count: 5, seed: 'q4', key: undefined, outputDir: 'test', ...options }),
    );
  const read = (name: string) => readFileSync(path.join(first.folder, 'test', name), 'utf8');

  it('fetches and verifies packages with their seals, and writes a record that is signed', async () => {
    const { test, files } = await run({ key: 'release' });
    expect(test).toMatchObject({ passed: true, seed: 'q4', overdue: [], auditor: expect.stringMatching(/^arn:/) });
    expect(test.candidates).toEqual([`2026/11/${first.sha256}.tar`, `2026/11/${second.sha256}.tar`].sort());
    expect(test.results).toHaveLength(2);
    const sealed = test.results.find(({ sha256 }) => sha256 === first.sha256);
    expect(sealed).toMatchObject({ verified: true, problems: [], seal: { verified: true } });
    expect(files.bundle).toBe(path.join('test', 'extraction-test.sigstore.json'));
    const verification = await verifyBundle(read('extraction-test.sigstore.json'), {
      trust: store.trust,
      artifactSha256: sha256Hex(readFileSync(path.join(first.folder, 'test', 'packages', `${first.sha256}.seal.tar`))),
    });
    expect(verification).toMatchObject({ verdict: 'holds', key: { name: 'release' } });
    expect(verification.statement).toEqual(JSON.parse(read('extraction-test.json')));
    expect(read('candidates.txt')).toBe(test.candidates.map((key) => `${key}\n`).join(''));
    expect(read('extraction-test.txt')).toContain('PASSED');
  });

  const verdicts = async (trust: Trust | undefined, folder = 'test') => {
    const result = await verifyTestRecord(path.join(first.folder, folder), { trust, now: store.clock });
    const off = result.claims.filter(({ verdict, group }) => verdict !== 'holds' && group !== 'limits');
    return { result, off: off.map(({ id, verdict, counts }) => `${id} ${verdict}${counts ? '' : ', does not count'}`) };
  };

  it('leaves a record that verifies as it was signed, with all that follows from it', async () => {
    const { result, off } = await verdicts(store.trust);
    expect(off).toEqual([]);
    expect(result).toMatchObject({ verified: true, exitCode: 0, signer: 'release', signedAt: expect.stringMatching(/^2026-/) });
    expect(formatVerification(result, { columns: 80, color: false })).toMatch(
      /^Record of an extraction test\n[\s\S]*Verified: this record of an extraction test is as it was signed by release/,
    );
    expect(
      (
        await store.within(first.folder, (context) =>
          verifyNamed(context, path.join(first.folder, 'test'), { trust: store.trust, now: store.clock }),
        )
      ).result.exitCode,
    ).toBe(0);
    expect((await verdicts(undefined)).result).toMatchObject({ verified: false, exitCode: 4 });
  });

  const change = (name: string, edit: (text: string) => string) => () => {
    const file = path.join(first.folder, 'changed', name);
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
  };
  const inRecord = (edit: (test: ExtractionTest) => unknown) =>
    change('extraction-test.json', (text) => {
      const statement = JSON.parse(text) as { predicate: ExtractionTest };
      edit(statement.predicate);
      return JSON.stringify(statement);
    });
  /** A seed by which others were picked, or in another order. */
  const seedOfAnother = ({ candidates, results }: ExtractionTest): string => {
    for (let seed = 0; ; seed += 1)
      if (String(pick(candidates, String(seed), results.length)) !== String(results.map(({ key }) => key))) return String(seed);
  };
  it.each<[string, string, () => void]>([
    ['another seed', 'contents.choice', inRecord((test) => Object.assign(test, { seed: seedOfAnother(test) }))],
    ['fewer results', 'contents.choice', inRecord((test) => test.results.pop())],
    ['fewer candidates', 'contents.choice', change('candidates.txt', (text) => text.slice(0, text.indexOf('\n') + 1))],
    ['another rule', 'contents.choice', inRecord((test) => Object.assign(test, { rule: 'those that I like' }))],
    ['a verdict of its own', 'contents.verdict', inRecord((test) => Object.assign(test.results[0] as object, { verified: false }))],
    ['a summary of its own', 'contents.summary', change('extraction-test.txt', (text) => text.replace('PASSED', 'PASSED AT ONCE'))],
    ['other times', 'signature.binds', inRecord((test) => Object.assign(test.results[0] as object, { fetchedAfter: 1 }))],
    [
      'another hash of a package',
      'contents.fetched',
      inRecord((test) => Object.assign(test.results[0] as object, { sha256: '0'.repeat(64) })),
    ],
    ['another package', 'contents.fetched', () => writeFileSync(packageIn('changed'), 'something else')],
    ['a result that cannot be repeated', 'contents.again', inRecord((test) => Object.assign(test.results[0] as object, { exitCode: 3 }))],
    [
      'a signature over something else',
      'signature.binds',
      () =>
        cpSync(
          path.join(first.folder, 'other/extraction-test.sigstore.json'),
          path.join(first.folder, 'changed/extraction-test.sigstore.json'),
        ),
    ],
    [
      'a key that is a path',
      'contents.record',
      inRecord((test) => Object.assign(test.results[0] as object, { key: '../../../etc/passwd' })),
    ],
    ['results of another shape', 'contents.record', inRecord((test) => Object.assign(test, { results: [{}] }))],
    ['no statement', 'contents.record', change('extraction-test.json', () => '{}')],
  ])('sees %s', async (name, id, edit) => {
    if (name.startsWith('a signature over'))
      await run({ key: 'release', outputDir: 'other', days: { ...days, to: days.to - 1 }, seed: 'q5', count: 1 });
    rmSync(path.join(first.folder, 'changed'), { recursive: true, force: true });
    cpSync(path.join(first.folder, 'test'), path.join(first.folder, 'changed'), { recursive: true });
    edit();
    const { result, off } = await verdicts(store.trust, 'changed');
    expect(off.join()).toContain(id);
    expect(result).toMatchObject({ verified: false, exitCode: 4 });
  });
  const packageIn = (folder: string) => path.join(first.folder, folder, 'packages', `${first.sha256}.tar`);

  it('is no package: not by a SHA-256, not with a record, and not where a package is unpacked', async () => {
    const at = path.join(first.folder, 'unpacked');
    cpSync(path.join(first.folder, 'test'), at, { recursive: true });
    const asked = { trust: store.trust, now: store.clock };
    for (const more of [{ sha256: first.sha256 }, { record: first.file }])
      expect((await verifyNamed(undefined, at, { ...asked, ...more })).result).toMatchObject({ verified: false, exitCode: 4 });
    expect((await verifyNamed(undefined, at, asked)).result.verified).toBe(true);
    writeFileSync(path.join(at, 'bagit.txt'), '');
    const { result } = await verifyNamed(undefined, at, asked);
    expect(result).toMatchObject({ verified: false, exitCode: 4 });
    expect(result.kind).toBeUndefined();
  });

  it('verifies without the packages, and says so', async () => {
    rmSync(path.join(first.folder, 'changed'), { recursive: true, force: true });
    cpSync(path.join(first.folder, 'test'), path.join(first.folder, 'changed'), { recursive: true });
    rmSync(path.join(first.folder, 'changed/packages'), { recursive: true });
    const { result, off } = await verdicts(store.trust, 'changed');
    expect(off).toEqual(['contents.fetched unknown, does not count', 'contents.again unknown, does not count']);
    expect(result.exitCode).toBe(0);
    rmSync(path.join(first.folder, 'changed/extraction-test.sigstore.json'));
    expect((await verdicts(store.trust, 'changed')).off).toContain('signature.record unknown');
  });

  it('says so where the record is not signed', async () => {
    const { files } = await run({ count: 1, outputDir: 'unsigned' });
    expect(files.bundle).toBeUndefined();
    expect(read('../unsigned/extraction-test.txt')).toContain('this record is not signed');
  });

  it('fails where one does not verify, and tests the others all the same', async () => {
    await store.within(first.folder, ({ aws }) =>
      aws.call('s3', 'PutObject', {
        Bucket: store.sandbox.buckets.evidence,
        Key: `2026/11/${sha256Hex('forged')}.tar`,
        Body: readFileSync(first.file),
        ChecksumAlgorithm: 'SHA256',
      }),
    );
    await store.within(first.folder, ({ aws }) =>
      aws.call('s3', 'DeleteObject', { Bucket: store.sandbox.buckets.evidence, Key: `2026/11/${second.sha256}.tar` }),
    );
    const { test } = await run({ key: 'release', outputDir: 'failed' });
    expect(test.passed).toBe(false);
    const { result, off } = await verdicts(store.trust, 'failed');
    expect(off).toEqual(['outcome.passed broken, does not count']);
    expect(result).toMatchObject({ verified: true, exitCode: 3 });
    expect(test.results.find(({ key }) => key.includes(sha256Hex('forged')))).toMatchObject({
      verified: false,
      exitCode: 4,
      problems: [expect.stringContaining('The archive has the SHA-256 that is expected of it')],
    });
    expect(test.results.find(({ sha256 }) => sha256 === second.sha256)).toMatchObject({
      verified: true,
      problems: [expect.stringContaining('delete marker')],
    });
    expect(test.results.find(({ key }) => key.includes(first.sha256))).toMatchObject({ verified: true, problems: [] });
    expect(readFileSync(path.join(first.folder, 'failed/extraction-test.txt'), 'utf8')).toContain('FAILED');
  });

  it('writes down what could not be had', async () => {
    const ask = (operation: 'DisableKey' | 'EnableKey') =>
      store.within(first.folder, async ({ aws, boundary }) => {
        await aws.call('kms', operation, { KeyId: (boundary.evidence as { 'kms-key': string })['kms-key'] });
      });
    await ask('DisableKey');
    const { test } = await run({ key: 'release', outputDir: 'unreadable' });
    await ask('EnableKey');
    expect(test.passed).toBe(false);
    for (const { verified, sha256, problems } of test.results) {
      expect({ verified, sha256 }).toEqual({ verified: false, sha256: undefined });
      expect(problems.at(-1)).toMatch(/^it was not fetched: .* is disabled/);
    }
    const { result } = await verdicts(store.trust, 'unreadable');
    expect(result).toMatchObject({ verified: true, exitCode: 3 });
  });

  it('a test of nothing is no test', async () => {
    const early = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2025, 0, 31) };
    await expect(run({ days: early, outputDir: 'nothing' })).rejects.toMatchObject({ code: 'AUDIT_EMPTY' });
  });

  it('does not write over an earlier test', async () => {
    const before = read('extraction-test.json');
    await expect(run()).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('not empty') });
    expect(read('extraction-test.json')).toBe(before);
  });
});
