import type { CopyResult } from '@sovereign-actions/oci';
import { bytesText, type TreeRow, whatIs } from './rows.ts';

/** The table of what was copied: one line a kind. */
export function copyText(
  from: string,
  image: string,
  rows: readonly TreeRow[],
  { present, blobs }: Pick<CopyResult, 'present' | 'blobs'>,
  verified: boolean,
): string {
  const counts = new Map<string, { copied: number; present: number }>();
  for (const row of rows) {
    const what = whatIs(row);
    const count = counts.get(what) ?? { copied: 0, present: 0 };
    count[present.has(row.digest) ? 'present' : 'copied'] += 1;
    counts.set(what, count);
  }
  const width = Math.max(...[...counts.keys()].map(({ length }) => length), 10);
  const line = (what: string, copied: string | number, there: string | number) =>
    `  ${what.padEnd(width)}  ${String(copied).padStart(8)}  ${String(there).padStart(12)}`;
  const strays = rows.flatMap((row) => row.strays);
  return `${[
    `${from}\n→ ${image}`,
    '',
    line('', 'copied', 'there before'),
    ...[...counts].map(([what, count]) => line(what, count.copied, count.present)),
    line('blobs', blobs.uploaded + blobs.mounted, blobs.present),
    '',
    `${bytesText(blobs.bytes)} were sent, ${blobs.mounted} blobs mounted. ${verified ? 'Verified on both sides.' : 'Nothing was verified but digests.'}`,
    ...strays.map(({ digest, why }) => `Not copied: ${digest} is listed as a referrer, and ${why}.`),
  ].join('\n')}\n`;
}
