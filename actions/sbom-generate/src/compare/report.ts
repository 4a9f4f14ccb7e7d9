import { cell, counted, grouped } from '@sovereign-actions/core';
import { code } from '../markdown.ts';
import type { Change, ChangeKind, Comparison } from './changes.ts';

/** The document that is compared with. */
export interface Earlier {
  /** Relative to the workspace. */
  file: string;
  sha256: string;
  format: string;
}

/** Rows of the table; a comment on a pull request takes 65,536 characters. */
const MOST_ROWS = 200;

const MOST_TEXTS = 10;

const WORDS: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  removed: 'removed',
  upgraded: 'upgraded',
  downgraded: 'downgraded',
  changed: 'with other versions',
  relicensed: 'with another licence alone',
};

const countsOf = (changes: readonly Change[]): Partial<Record<ChangeKind, number>> => {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** The comparison as Markdown for a summary or a comment, with the table folded. */
export function changesMarkdown({ changes, notCompared }: Comparison, { file, format }: Earlier): string {
  const counts = Object.entries(countsOf(changes)) as [ChangeKind, number][];
  const relicensed = changes.filter(({ licences, kind }) => licences && kind !== 'relicensed').length;
  const lines = [
    '### Changes',
    '',
    `Against ${code(file)} (${code(format)}): ${counts.length === 0 ? 'no package is added, removed or changed' : counts.map(([kind, count]) => `${grouped(count)} ${WORDS[kind]}`).join(', ')}.`,
  ];
  if (relicensed > 0) lines.push(`With another licence, too: ${counted(relicensed, 'package')} of those with other versions.`);
  if (notCompared > 0) lines.push(`Not compared: ${counted(notCompared, 'component')} without a package URL.`);
  if (changes.length === 0) return `${lines.join('\n')}\n`;
  const rows = changes.slice(0, MOST_ROWS).map(rowOf);
  const more = changes.length - rows.length;
  return `${[
    ...lines,
    '',
    `<details><summary>${counted(changes.length, 'package')}</summary>`,
    '',
    '| | package | before | after | licence |',
    '|---|---|---|---|---|',
    ...rows,
    ...(more > 0 ? ['', `… and ${grouped(more)} more, in the JSON file.`] : []),
    '',
    '</details>',
  ].join('\n')}\n`;
}

const rowOf = ({ kind, type, name, before, after, licences }: Change): string =>
  `| ${[
    kind,
    `${code(name)} ${cell(type)}`,
    listed(before),
    listed(after),
    licences ? `${listed(licences.before)} → ${listed(licences.after)}` : '',
  ].join(' | ')} |`;

/** Versions of one package, or licences, of which there can be many. */
const listed = (texts: readonly string[]): string =>
  texts
    .slice(0, MOST_TEXTS)
    .map((text) => code(text) || 'no version')
    .join(', ') + (texts.length > MOST_TEXTS ? ` and ${texts.length - MOST_TEXTS} more` : '');

/** The comparison as JSON, one change a line. */
export function changesJson({ changes, notCompared }: Comparison, { file, sha256, format }: Earlier): string {
  const head = { earlier: { file, sha256, format }, counts: countsOf(changes), notCompared };
  const body = changes.map((change) => JSON.stringify(change)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"changes":[${body === '' ? '' : `\n${body}\n`}]}\n`;
}
