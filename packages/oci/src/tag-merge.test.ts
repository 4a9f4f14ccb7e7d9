import { expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { MEDIA_TYPES } from './manifest.ts';
import { mergeUnderTag } from './tag-merge.ts';
import { against } from './testing-fake.ts';

const listOf = (names: readonly string[]) =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.index,
    manifests: names.map((name) => ({ mediaType: MEDIA_TYPES.manifest, digest: digestOf(name), size: name.length })),
  });

/** A registry with one tag, and a job that adds `ours` to what it holds. `disturb` answers a request in the registry's place. */
const start = async (
  disturb: (request: { method: string; count: number; hold: (names: string[]) => void }) => Response | Error | undefined,
) => {
  let held: string | undefined;
  const registry = await against(({ method, init, count }) => {
    const body = method === 'PUT' ? Buffer.from(init.body as Uint8Array).toString() : undefined;
    const hold = (names: string[]) => {
      held = listOf(names);
    };
    const disturbance = disturb({ method, count, hold });
    // What is lost is the answer: the registry has done what it was asked for.
    if (body !== undefined && (!disturbance || disturbance instanceof Error)) held = body;
    if (disturbance) return disturbance;
    if (method === 'PUT') return new Response(null, { status: 201 });
    return new Response(held ?? null, { status: held === undefined ? 404 : 200, headers: { 'content-type': MEDIA_TYPES.index } });
  });
  const merged = mergeUnderTag(registry.repository, 'list', async (present) => {
    const digests = (present?.manifest.manifests ?? []).map(({ digest }) => digest);
    if (digests.includes(digestOf('ours'))) return undefined;
    const bytes = Buffer.from(listOf(digests.includes(digestOf('theirs')) ? ['theirs', 'ours'] : ['ours']));
    return { bytes, mediaType: MEDIA_TYPES.index };
  });
  return { ...registry, merged: await merged, held: () => held };
};

it.each([
  ['is throttled', () => new Response(null, { status: 429, headers: { 'retry-after': '20' } })],
  ['fails', () => new Response(null, { status: 503 })],
  [
    'meets a blob that the registry does not see',
    () => new Response(JSON.stringify({ errors: [{ code: 'MANIFEST_BLOB_UNKNOWN' }] }), { status: 400 }),
  ],
])('does not write over what another writer put and saw settled while ours %s', async (_, failure) => {
  const { merged, held } = await start(({ method, count, hold }) => {
    if (method !== 'PUT' || count > 1) return undefined;
    hold(['theirs']);
    return failure();
  });
  expect(merged).toBe(true);
  expect(held()).toBe(listOf(['theirs', 'ours']));
});

it('looks again after others had time to write over a write whose answer was lost', async () => {
  const { merged, held, waits } = await start(({ method, count, hold }) => {
    if (method === 'PUT' && count === 1) return Object.assign(new Error('reset'), { name: 'TimeoutError' });
    // Between the second look and the third.
    if (method === 'GET' && count === 4) hold(['theirs']);
    return undefined;
  });
  expect(merged).toBe(true);
  expect(held()).toBe(listOf(['theirs', 'ours']));
  expect(Math.max(...waits)).toBeGreaterThanOrEqual(300);
});

it('puts again what failed where nobody wrote meanwhile', async () => {
  const { merged, held, seen } = await start(({ method, count }) =>
    method === 'PUT' && count < 4 ? new Response(null, { status: 503 }) : undefined,
  );
  expect(merged).toBe(true);
  expect(held()).toBe(listOf(['ours']));
  expect(seen.filter(({ method }) => method === 'PUT')).toHaveLength(4);
});
