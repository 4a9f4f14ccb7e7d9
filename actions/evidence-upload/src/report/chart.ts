import type { LedgerRecord, Verdict } from '@sovereign-actions/core';
import { type Html, html } from './html.ts';
import { duration, moment, seconds } from './parts.ts';
import type { Strings } from './strings.ts';

/** Heights in em of the chart's own font: a row has its words above its bar, so that neither depends on the other's width. */
const ROW = 2.6;
const AXIS = 1.8;
/** Percent of the width under which a bar could not be seen. */
const THINNEST = 0.6;
const TICKS = 2;
const LONGEST_NAME = 40;
/** More steps than this make no picture; the table has them all. */
export const MOST_BARS = 60;

/**
 * The steps of a deployment along a line of time. Places are in percent and em, not in the units of a view box: words keep their
 * size on a narrow screen and grow with the reader's. Every figure in it stands in the table of steps too.
 */
export function chart(strings: Strings, records: readonly LedgerRecord[], verdictOf: (record: LedgerRecord) => Verdict): Html {
  const shown = records.slice(0, MOST_BARS);
  if (shown.length === 0) return html``;
  const starts = shown.map(({ startedAt }) => Date.parse(startedAt));
  const ends = shown.map(({ startedAt, finishedAt = startedAt }) => Date.parse(finishedAt));
  const from = Math.min(...starts);
  const span = Math.max(Math.max(...ends) - from, 1000);
  const across = (time: number): number => ((time - from) / span) * 100;
  const bottom = shown.length * ROW;
  const tick = clock(from, from + span);
  const ticks = Array.from({ length: TICKS + 1 }, (_, index) => index / TICKS);
  return html`<svg class="chart" width="100%" height="${place(bottom + AXIS)}em" aria-hidden="true" focusable="false">
${ticks.map((part) => {
  const x = place(part * 100);
  const anchor = part === 0 ? 'start' : part === 1 ? 'end' : 'middle';
  return html`<line class="tick" x1="${x}%" y1="0" x2="${x}%" y2="${place(bottom + 0.2)}em"/><text class="time" x="${x}%" y="${place(bottom + 1.4)}em" text-anchor="${anchor}">${tick(from + span * part)}</text>
`;
})}${shown.map((record, index) => {
  const top = index * ROW;
  const width = Math.max(across(ends[index] as number) - across(starts[index] as number), THINNEST);
  const x = Math.min(across(starts[index] as number), 100 - width);
  return html`<text x="0" y="${place(top + 1.1)}em">${short(record.action)}<tspan class="time" dx="0.7em">${duration(strings, seconds(record))}</tspan></text><rect class="track" x="0" y="${place(top + 1.5)}em" width="100%" height="0.7em" rx="2"/><rect class="run ${verdictOf(record)}" x="${place(x)}%" y="${place(top + 1.5)}em" width="${place(width)}%" height="0.7em" rx="2"/>
`;
})}</svg>`;
}

/** How the moments of a span are written: with the day where it has more than one. */
function clock(from: number, to: number): (time: number) => string {
  const text = (time: number) => moment(new Date(time).toISOString());
  const isOneDay = text(from).slice(0, 10) === text(to).slice(0, 10);
  return (time) => (isOneDay ? text(time).slice(11) : text(time).slice(5, 16));
}

const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

const place = (value: number): string => value.toFixed(1);
