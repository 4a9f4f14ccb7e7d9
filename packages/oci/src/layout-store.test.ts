import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, hexOf } from './digest.ts';
import { openLayoutStore } from './layout-store.ts';
import { MEDIA_TYPES } from './manifest.ts';

/** A layout with blobs as they are given, whatever they are. */
function layout(manifests: object[], blobs: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-layout-'));
  mkdirSync(path.join(folder, 'blobs', 'sha256'), { recursive: true });
  writeFileSync(path.join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests }));
  for (const [name, content] of Object.entries(blobs)) writeFileSync(path.join(folder, 'blobs', 'sha256', name), content);
  return folder;
}
const text = (change: object = {}) =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.manifest,
    config: { mediaType: MEDIA_TYPES.empty, digest: digestOf(Buffer.from('{}')), size: 2 },
    layers: [],
    ...change,
  });
const described = (content: string, mediaType: string = MEDIA_TYPES.manifest) => ({
  mediaType,
  digest: digestOf(Buffer.from(content)),
  size: content.length,
});
const named = (content: string) => [hexOf(digestOf(Buffer.from(content))), content] as const;

const IMAGE = text();
const REFERRER = text({ subject: described(IMAGE) });

describe('the manifests of a layout', () => {
  it('are those that the index names, those below, and what refers to one without being named', async () => {
    const index = JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPES.index,
      manifests: [described(IMAGE), { ...described(IMAGE), digest: digestOf(Buffer.from('absent')) }],
    });
    const folder = layout([described(index, MEDIA_TYPES.index)], Object.fromEntries([index, IMAGE, REFERRER].map(named)));
    const { manifests, entries } = await openLayoutStore(folder);
    expect([...manifests.keys()].sort()).toEqual([index, IMAGE, REFERRER].map((content) => digestOf(Buffer.from(content))).sort());
    expect(entries).toHaveLength(1);
  });

  it('are no other blobs, whatever these hold', async () => {
    const folder = layout([described(IMAGE)], {
      ...Object.fromEntries(
        [IMAGE, '{"subject":', '"subject"', text({ subject: 7 }), text({ subject: described(IMAGE), layers: {} })].map(named),
      ),
      ['a'.repeat(64)]: REFERRER,
      ['b'.repeat(64)]: Buffer.alloc(1024 * 1024, '"subject"'),
      'not a digest': REFERRER,
    });
    mkdirSync(path.join(folder, 'blobs', 'sha256', 'c'.repeat(64)));
    symlinkSync('/dev/zero', path.join(folder, 'blobs', 'sha256', 'd'.repeat(64)));
    expect((await openLayoutStore(folder)).manifests.size).toBe(1);
  });

  it('must be what the index says', async () => {
    const damaged = layout([described(IMAGE)], { [hexOf(described(IMAGE).digest)]: IMAGE.replace('[]', '[ ]').slice(0, -1) });
    await expect(openLayoutStore(damaged)).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' });
    await expect(openLayoutStore(layout([described(IMAGE)], {}))).rejects.toMatchObject({ code: 'LAYOUT_INVALID' });
  });

  it('give blobs only whole, as their digest says and within a limit', async () => {
    const folder = layout([described(IMAGE)], Object.fromEntries([IMAGE, 'a blob'].map(named)));
    const { blobBytes } = await openLayoutStore(folder);
    const blob = described('a blob');
    expect((await blobBytes(blob, 100)).toString()).toBe('a blob');
    await expect(blobBytes(blob, 5)).rejects.toMatchObject({ code: 'CONTENT_TOO_LARGE' });
    await expect(blobBytes({ ...blob, size: 5 }, 5)).rejects.toMatchObject({ code: 'LAYOUT_INVALID' });
    await expect(blobBytes(described('another'), 100)).rejects.toMatchObject({ code: 'LAYOUT_INVALID' });
  });
});
