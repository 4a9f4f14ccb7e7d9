import { afterAll, beforeAll, expect, it } from 'vitest';
import { SampleStore } from '../audit/sample-store.ts';
import { sealRecords } from './run.ts';

const HOUR = 3_600_000;
let store: SampleStore;
beforeAll(async () => {
  store = await SampleStore.start();
});
afterAll(() => store.close());

it('a package that cannot be read is named, and keeps no other from its seal', async () => {
  const [first, second] = [await store.deploy('shop-1'), await store.deploy('shop-2')];
  for (let hour = 0; hour < 5; hour += 1) {
    store.clock += HOUR;
    store.sandbox.deliverTrail();
  }
  // Such as one that somebody encrypted with a key of their own.
  const isFirst = ({ method, path }: { method: string; path: string }) => method === 'GET' && path.includes(`${first.sha256}.tar`);
  store.sandbox.fail('s3', { status: 403, code: 'AccessDenied', times: 100, when: isFirst });
  const options = { key: 'release', outputDir: 'seals', controls: [], record: undefined };
  const results = await store.within(second.folder, (context) => sealRecords(context, options));
  // Both are of the same second, and in the order of their names.
  const of = ({ sha256 }: { sha256: string }) => results.find((result) => result.sha256 === sha256);
  expect(results).toHaveLength(2);
  expect(of(first)).toMatchObject({
    state: 'refused',
    reason: expect.stringContaining('cannot be read'),
    findings: [{ rule: 'seal/refused' }],
  });
  expect(of(second)).toMatchObject({ state: 'sealed' });
});
