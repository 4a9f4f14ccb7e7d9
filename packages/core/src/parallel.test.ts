import { setImmediate as soon } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { atMost, inParallel } from './parallel.ts';

/** Work that notes how many of it run at a time, and the most that did. */
function counted() {
  const seen = { running: 0, most: 0 };
  const work = async (item: number) => {
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    for (let turn = 0; turn < item % 3; turn += 1) await soon();
    seen.running -= 1;
    if (item === 5) throw new Error('five');
    return item * 2;
  };
  return { seen, work };
}

describe('inParallel', () => {
  it('gives the results in the order of the items, with no more work at a time than the limit', async () => {
    const { seen, work } = counted();
    expect(await inParallel([7, 8, 9, 10, 11], 3, work)).toEqual([14, 16, 18, 20, 22]);
    expect(seen).toEqual({ running: 0, most: 3 });
    expect(await inParallel([], 3, work)).toEqual([]);
  });

  it('after a failure starts nothing, and throws when what runs has ended', async () => {
    const { seen, work } = counted();
    const begun: number[] = [];
    const failing = inParallel([4, 5, 2, 8, 11, 14], 2, (item) => {
      begun.push(item);
      return work(item);
    });
    await expect(failing).rejects.toThrow('five');
    expect(seen.running).toBe(0);
    expect(begun.length).toBeLessThan(6);
  });
});

describe('atMost', () => {
  it('lets no more work run than the limit, each in its turn, also after a failure', async () => {
    const { seen, work } = counted();
    const limited = atMost(2);
    const order: number[] = [];
    const results = await Promise.allSettled(
      [3, 4, 5, 6, 7, 8, 9].map((item) =>
        limited(() => {
          order.push(item);
          return work(item);
        }),
      ),
    );
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([6, 8, 'failed', 12, 14, 16, 18]);
    expect(order).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(seen).toEqual({ running: 0, most: 2 });
    expect(await limited(() => work(1))).toBe(2);
  });
});
