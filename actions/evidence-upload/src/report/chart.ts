import type { LedgerRecord, Verdict } from '@sovereign-actions/core';
import { type Html, html } from './html.ts';
import { duration, moment, seconds } from './parts.ts';

const ROW = 22;
const LABELS = 190;
const WIDTH = 720;
const TICKS = 4;
/** More steps than this make no picture; the table has them all. */
const MOST = 60;

/** The steps of a deployment along a line of time. Every figure in it stands in the table of steps too. */
export function chart(records: readonly LedgerRecord[], verdictOf: (record: LedgerRecord) => Verdict): Html {
  const shown = records.slice(0, MOST);
  if (shown.length === 0) return html``;
  const starts = shown.map(({ startedAt }) => Date.parse(startedAt));
  const ends = shown.map(({ startedAt, finishedAt = startedAt }) => Date.parse(finishedAt));
  const from = Math.min(...starts);
  const span = Math.max(Math.max(...ends) - from, 1000);
  const across = WIDTH - LABELS - 60;
  const x = (time: number): number => LABELS + ((time - from) / span) * across;
  const height = shown.length * ROW + 24;
  const ticks = Array.from({ length: TICKS + 1 }, (_, index) => from + (span * index) / TICKS);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true" focusable="false">
${ticks.map(
  (
    time,
  ) => html`<line class="tick" x1="${place(x(time))}" y1="0" x2="${place(x(time))}" y2="${height - 18}"/><text class="time" x="${place(x(time))}" y="${height - 4}" text-anchor="middle">${moment(new Date(time).toISOString()).slice(11)}</text>
`,
)}${shown.map((record, index) => {
  const start = x(starts[index] as number);
  const width = Math.max(x(ends[index] as number) - start, 3);
  const top = index * ROW;
  return html`<text x="0" y="${top + 15}">${record.action}</text><rect class="run ${verdictOf(record)}" x="${place(start)}" y="${top + 4}" width="${place(width)}" height="13" rx="2"/><text class="time" x="${place(start + width + 5)}" y="${top + 15}">${duration(seconds(record))}</text>
`;
})}</svg>`;
}

const place = (value: number): string => value.toFixed(1);
