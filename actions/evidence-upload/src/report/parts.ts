import { findRegion, grouped, type LedgerRecord, type Verdict } from '@sovereign-actions/core';
import { type Html, html, type Part } from './html.ts';
import type { Strings } from './strings.ts';

/** A column of a table: its heading, and how a row's cell is made. The first column heads the row. */
export interface Column<R> {
  head: string;
  cell(row: R): Part;
  className?: string;
}

/** An array is one. */
interface Rows<R> {
  readonly length: number;
  slice(start: number, end: number): R[];
}

const MAX_ROWS = 500;
/** The folder of the reports. */
const BESIDE = 'data/';

/** A table with caption and scopes; on a narrow screen each row becomes a card. Very long ones end with a line that says where the rest is. */
export function table<R>(strings: Strings, caption: Part, columns: readonly Column<R>[], rows: Rows<R>, rest: string): Html {
  if (rows.length === 0) return html`<p class="quiet">${strings.none}</p>`;
  const shown = rows.slice(0, MAX_ROWS);
  const left = rows.length - shown.length;
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head, className }) => html`<th scope="col"${attribute('class', className)}>${head}</th>`)}</tr></thead>
<tbody>
${shown.map(
  (row) => html`<tr>${columns.map(({ head, cell, className }, index) =>
    index === 0
      ? html`<th scope="row"${attribute('class', className)}>${cell(row)}</th>`
      : html`<td data-label="${head}"${attribute('class', className)}>${cell(row)}</td>`,
  )}</tr>
`,
)}</tbody>
</table>${left > 0 && html`<p>${strings.more(digits(left), rest)}</p>`}`;
}

const attribute = (name: 'class', value: string | undefined): Part => value !== undefined && html` ${name}="${value}"`;

/** Verdicts differ by word and by shape, not by colour alone. */
const SHAPES: Record<Verdict | 'note', Html> = {
  holds: html`<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.7 5.2-4.4 5a.8.8 0 0 1-1.2 0L4.2 9.2l1.1-1.1 1.4 1.4 3.8-4.3Z" fill="currentColor" fill-rule="evenodd"/>`,
  broken: html`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Zm.9 3.8L4.8 5.9 6.9 8l-2.1 2.1 1.1 1.1L8 9.1l2.1 2.1 1.1-1.1L9.1 8l2.1-2.1-1.1-1.1L8 6.9Z" fill="currentColor" fill-rule="evenodd"/>`,
  unknown: html`<path d="m8 .8 7.2 7.2L8 15.200 .8 8Zm-.8 3.700v4.500h1.600V4.500Zm0 5.500v1.600h1.600V10Z" fill="currentColor" fill-rule="evenodd"/>`,
  note: html`<path d="M8 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7Z" fill="currentColor"/>`,
};

export function state(kind: Verdict | 'note', word: Part): Html {
  const className = kind === 'note' ? 'note-state' : kind;
  return html`<span class="state ${className}"><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[kind]}</svg>${word}</span>`;
}

/** A link to a file of the package, from where the reports lie in it. The path is a safe name, as all in a package are. */
export const link = (path: string, words: Part = path): Html =>
  html`<a href="${path.startsWith(BESIDE) ? path.slice(BESIDE.length) : `../${path}`}">${words}</a>`;

/** Words of the steps, which are English in every report. */
export const inEnglish = (words: string): Html => html`<span lang="en">${words}</span>`;

export const hash = (sha256: string): Html => html`<span class="hash">${sha256}</span>`;

/** A count with a narrow space between groups of three digits; the same in every language and on every machine. */
export const digits = (value: number): string => grouped(value, '\u202f');

/** Bytes as people read them. */
export function bytes({ decimal, byteUnits: units }: Strings, size: number): string {
  let value = size;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1).replace('.', decimal)}\u00a0${units[unit]}`;
}

/** `2026-11-23 12:00:05` from ISO 8601. */
export const moment = (iso: string): string => iso.slice(0, 19).replace('T', ' ');

/** Seconds that a step took, or undefined where it has no end. */
export const seconds = ({ startedAt, finishedAt }: LedgerRecord): number | undefined =>
  finishedAt === undefined ? undefined : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;

export const duration = ({ decimal }: Strings, value: number | undefined): string =>
  value === undefined
    ? '–'
    : value < 60
      ? `${value.toFixed(1).replace('.', decimal)}\u00a0s`
      : `${Math.floor(value / 60)}\u00a0min ${Math.floor(value % 60)}\u00a0s`;

/** A region with its place, where the partition table knows it. */
export function regionName({ places }: Strings, name: string): Html {
  const place = Object.hasOwn(places, name) ? places[name] : findRegion(name)?.place;
  return html`<span class="whole">${name}</span>${place !== undefined && ` (${place})`}`;
}

/** Parts with commas, or something else, between them. */
export const list = (parts: readonly Part[], between: Part = ', '): Part =>
  parts.map((part, index) => (index === 0 ? part : html`${between}${part}`));

export const partitionName = ({ partition }: Strings, name: string): string =>
  Object.hasOwn(partition, name) ? partition[name as keyof typeof partition] : name;
