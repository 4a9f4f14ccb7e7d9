import { cell, grouped } from '@sovereign-actions/core';
import { type DocumentFacts, fullName } from './document.ts';
import { countFields } from './fields.ts';
import type { Graph } from './graph.ts';

/** Names in one cell of the table. */
const MOST_NAMES = 20;

/**
 * Markdown for the job summary.
 * @param sources what was read: lockfiles, an image or a folder
 * @param written paths of the documents
 * @param changes Markdown of what changed since an earlier document, where there is one
 */
export function summaryOf(
  graph: Graph,
  facts: DocumentFacts,
  { sources, written, changes }: { sources: readonly string[]; written: readonly string[]; changes: string | undefined },
): string {
  const { root, components, scope, phase } = graph;
  const scopes = (['required', 'optional', 'excluded'] as const).map(
    (kind) => `${grouped(components.filter((component) => component.scope === kind).length)} ${kind === 'excluded' ? 'development' : kind}`,
  );
  const edges = [root, ...components].reduce((sum, component) => sum + component.edges.length, 0);
  const { engine } = facts;
  const rows: [string, string][] = [
    [phase === 'pre-build' ? 'Project' : 'Installed in', `${fullName(root)} ${root.version ?? ''}`.trim()],
    ['Read', listed(sources)],
    ...(engine ? [['Found by', `${engine.name} ${engine.version}`] as [string, string]] : []),
    ...(scope === undefined ? [] : [['Scope', scope] as [string, string]]),
    // What is installed says nothing of how it came there.
    ['Components', `${grouped(components.length)}${phase === 'pre-build' ? `: ${scopes.join(', ')}` : ''}`],
    ['Dependencies', `${grouped(edges)} edges`],
    ['Complete', completeness(graph)],
    ['Documents', listed(written)],
  ];
  return [
    '### Software bill of materials',
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([key, value]) => `| ${key} | ${cell(value)} |`),
    '',
    ...(changes === undefined ? [] : [changes]),
    '### Fields of BSI TR-03183-2',
    '',
    '| field | there | missing | why |',
    '|---|---:|---:|---|',
    ...countFields(graph, facts).map(({ field, have, of, why }) => `| ${field} | ${grouped(have)} | ${grouped(of - have)} | ${why} |`),
    '',
  ].join('\n');
}

const listed = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ` and ${grouped(names.length - MOST_NAMES)} more` : '');

/** Whether the list of components is all of them; of each component's own dependencies its entry says it. */
function completeness({ root, gaps, phase }: Graph): string {
  if (gaps.length > 0) return `no: ${gaps.join('; ')}`;
  if (root.gap) return `${root.gap.state === 'incomplete' ? 'no' : 'not known'}: ${root.gap.reason}`;
  return phase === 'pre-build' ? 'yes, as far as the lockfiles go' : 'yes';
}
