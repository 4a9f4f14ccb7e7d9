import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { fetchedAhead } from './ahead.ts';
import type { Layer } from './layer.ts';

const MIB = 1024 * 1024;

/** Layers of chunks of 1 MiB that count what was fetched. */
function layersOf(sizes: readonly number[], fail?: number) {
  const fetched = sizes.map(() => 0);
  const closed = sizes.map(() => 0);
  const layers = sizes.map((size, index): Layer => {
    const open = async function* () {
      try {
        for (let count = 0; count < size; count += 1) {
          await sleep(0);
          if (fail === index && count === 2) throw new Error('broken');
          fetched[index] = (fetched[index] as number) + 1;
          yield new Uint8Array(MIB).fill(index * 16 + count);
        }
      } finally {
        closed[index] = (closed[index] as number) + 1;
      }
    };
    return { name: String(index), size, mediaType: '', diffId: '', open };
  });
  return { ...fetchedAhead(layers), fetched, closed };
}

const firstBytes = async (layer: Layer | undefined) => {
  const bytes: number[] = [];
  for await (const chunk of layer?.open() ?? []) bytes.push(chunk[0] as number);
  return bytes;
};

describe('fetchedAhead', () => {
  it('gives every layer whole, in its order, each fetched once', async () => {
    const { layers, fetched, closed } = layersOf([3, 0, 40, 5]);
    for (const index of [3, 2, 1, 0]) expect(await firstBytes(layers[index])).toHaveLength([3, 0, 40, 5][index] as number);
    expect(fetched).toEqual([3, 0, 40, 5]);
    expect(closed).toEqual([1, 1, 1, 1]);
    expect(await firstBytes(layers[0])).toEqual([0, 1, 2]);
    expect(fetched[0]).toBe(6);
  });

  it('fetches two layers ahead, and no more of them than it may hold', async () => {
    const { layers, fetched, stop, closed } = layersOf([9, 100, 100, 2]);
    await firstBytes(layers[3]);
    await vi.waitFor(() => expect(fetched).toEqual([0, 16, 16, 2]), { timeout: 10_000 });
    await sleep(50);
    expect(fetched).toEqual([0, 16, 16, 2]);
    stop();
    await vi.waitFor(() => expect(closed).toEqual([0, 1, 1, 1]), { timeout: 10_000 });
  });

  it('throws an error of a layer when that layer is read, and not before', async () => {
    const { layers } = layersOf([5, 5, 5], 1);
    expect(await firstBytes(layers[2])).toHaveLength(5);
    await expect(firstBytes(layers[1])).rejects.toThrow('broken');
    expect(await firstBytes(layers[0])).toHaveLength(5);
  });

  it('lets go of a layer that is given up', async () => {
    const { layers, closed, stop } = layersOf([1, 100]);
    for await (const _ of layers[1]?.open() ?? []) break;
    await vi.waitFor(() => expect(closed[1]).toBe(1), { timeout: 10_000 });
    stop();
  });
});
