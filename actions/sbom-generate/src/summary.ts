import { listedFiles, natureOf } from './deployable.ts';
import { type DocumentFacts, fullName } from './document.ts';
import type { Component, Graph } from './graph.ts';
import { cell, number } from './markdown.ts';

/** One field that BSI TR-03183-2 asks for: in how many components it is, of how many, and why the others lack it. */
export interface FieldCount {
  field: string;
  have: number;
  of: number;
  why: string;
}

/** Counts the fields of BSI TR-03183-2 v2.1.0 over a graph as the CycloneDX document has them. */
export function countFields({ root, components }: Graph, facts: DocumentFacts): FieldCount[] {
  const all = [root, ...components];
  // A project of the source is a logical component: it has no archive yet.
  const archives = components.filter(({ firstParty }) => !firstParty);
  const count = (field: string, list: readonly Component[], has: (component: Component) => unknown, why: string): FieldCount => ({
    field,
    have: list.filter(has).length,
    of: list.length,
    why,
  });
  const sha512 = ({ hashes }: Component) => hashes.some(({ algorithm }) => algorithm === 'SHA-512');
  const bundled = archives.filter((component) => component.bundled).length;
  return [
    { field: 'Creator of the SBOM', have: Number(facts.organization !== undefined), of: 1, why: 'no `organization` in the boundary' },
    { field: 'Timestamp', have: Number(facts.epoch !== undefined), of: 1, why: 'neither SOURCE_DATE_EPOCH nor a commit' },
    count('Component name', all, ({ name }) => name, 'not in the lockfile'),
    count('Version', all, ({ version }) => version, 'the project declares none'),
    count('Package URL', all, ({ purl }) => purl, 'the project has no package name'),
    count('Dependencies stated complete', all, ({ gap }) => !gap, 'see the properties `sovereign:sbom:*` of the component'),
    count(
      'SHA-512 of the archive',
      archives,
      (c) => c.distribution && sha512(c),
      reasonFor(bundled, 'the lockfile gives no SHA-512 or no address'),
    ),
    count('Address of the archive', archives, ({ distribution }) => distribution, reasonFor(bundled, 'the lockfile gives none')),
    count(
      'File name, archive, executable, structured',
      archives,
      (c) => natureOf(listedFiles(c).files),
      reasonFor(bundled, 'no archive is named'),
    ),
    count('Source code address', archives, ({ vcs }) => vcs, 'only known for packages from a repository'),
    count('Licence as declared', all, ({ licence }) => licence, 'the lockfile gives none'),
    count('Licence as concluded', all, () => false, 'nobody has examined the files; a declaration is not a conclusion'),
    count('Creator of the component', all, (c) => c.firstParty && facts.organization, 'no lockfile names the creator of a package'),
  ];
}

const reasonFor = (bundled: number, other: string): string =>
  bundled > 0 ? `${bundled} are inside the archive of another package; else ${other}` : other;

/** Markdown for the job summary. */
export function summaryOf(graph: Graph, facts: DocumentFacts, lockfiles: readonly string[], written: readonly string[]): string {
  const { root, components, gaps, scope } = graph;
  const scopes = (['required', 'optional', 'excluded'] as const).map(
    (scope) =>
      `${number(components.filter((component) => component.scope === scope).length)} ${scope === 'excluded' ? 'development' : scope}`,
  );
  const edges = [root, ...components].reduce((sum, component) => sum + component.edges.length, 0);
  const rows: [string, string][] = [
    ['Project', `${fullName(root)} ${root.version ?? ''}`.trim()],
    ['Lockfiles', lockfiles.join(', ')],
    ...(scope === undefined ? [] : [['Scope', scope] as [string, string]]),
    ['Components', `${number(components.length)}: ${scopes.join(', ')}`],
    ['Dependencies', `${number(edges)} edges`],
    ['Complete', gaps.length === 0 ? 'yes, as far as the lockfiles go' : `no: ${gaps.join('; ')}`],
    ['Documents', written.join(', ')],
  ];
  return [
    '### Software bill of materials',
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([key, value]) => `| ${key} | ${cell(value)} |`),
    '',
    '### Fields of BSI TR-03183-2',
    '',
    '| field | there | missing | why |',
    '|---|---:|---:|---|',
    ...countFields(graph, facts).map(
      ({ field, have, of, why }) => `| ${field} | ${number(have)} | ${number(of - have)} | ${have === of ? '' : why} |`,
    ),
    '',
  ].join('\n');
}
