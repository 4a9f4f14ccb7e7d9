import { sha256Hex } from '@sovereign-actions/core';
import { type DocumentFacts, fullName } from '../document.ts';
import type { Component, Graph } from '../graph.ts';

/** What the two generations of SPDX say in the same words. */

/** Name of a document: that of its root, with the version. */
export const documentName = ({ root }: Graph): string => fullName(root) + (root.version ? `-${root.version}` : '');

/** Where a document's identifier stands: the site of its creator, or else the one that the specification offers (2.3, clause 6.5). */
export function namespaceOf(graph: Graph, { organization }: DocumentFacts, uuid: string): string {
  // A fragment is for what is in the document.
  const { origin, pathname } = new URL(organization?.url ?? 'https://spdx.org');
  const site = origin + pathname.replace(/\/+$/, '');
  // It stands in each identifier: a digest as version would be half of the document.
  const name = documentName(graph).replace(/(?<=sha256:[0-9a-f]{12})[0-9a-f]+$/, '');
  return `${site}/spdxdocs/${encodeURIComponent(name.toWellFormed())}-${uuid}`;
}

/** What is said about the time where none is known that two runs would agree on: the epoch stands for it. */
export const NO_TIME = 'The time of creation is not known: there was neither SOURCE_DATE_EPOCH nor a commit.';

/** What the document as a whole leaves out; empty when it is complete. */
export function documentComment({ gaps, scope, development }: Graph): string {
  const lines = gaps.map((gap) => `Incomplete: ${gap}.`);
  if (scope !== undefined) lines.push(`Scope: ${scope}.`);
  if (development === 'exclude') lines.push('Development dependencies are left out.');
  return lines.join('\n');
}

/** Facts of a component that SPDX has no field for. */
export const componentComments = ({ scope, extraneous }: Component): string[] => [
  ...(scope === 'excluded' ? ['Development only.'] : []),
  ...(extraneous ? ['In the lockfile, but nothing requires it.'] : []),
];

/** What nearly all names are from the start. */
const IDENTIFIER = /^(?!-)[A-Za-z0-9.-]{0,100}$/;

/**
 * A name of its own for each component, by ref, of letters, digits, `.` and `-` as SPDX identifiers are; where that changes a
 * name, a digest keeps it apart from others.
 */
export function identifiersOf(components: readonly Component[]): Map<string, string> {
  const identifiers = new Map<string, string>();
  const taken = new Set<string>();
  for (const component of components) {
    const raw = `${fullName(component)}${component.version ? `-${component.version}` : ''}`;
    const plain = IDENTIFIER.test(raw)
      ? raw
      : raw
          .replace(/[^A-Za-z0-9.-]+/g, '-')
          .replace(/^-+/, '')
          .slice(0, 100);
    const exact = plain === raw && component.ref === component.purl && !component.purl.includes('?') && !taken.has(plain);
    taken.add(plain);
    identifiers.set(component.ref, `${plain}${exact ? '' : `-${sha256Hex(component.ref).slice(0, 16)}`}`);
  }
  return identifiers;
}

/** A declared licence as an expression, with the name of every licence in it that is not on the SPDX list, by its reference. */
export function licenceExpression(
  declared: string,
  { readLicence }: DocumentFacts,
): { expression: string; references: Map<string, string> } {
  const licence = readLicence(declared);
  if (licence.kind === 'id') return { expression: licence.id, references: new Map() };
  if (licence.kind === 'expression') {
    const { expression } = licence;
    return { expression, references: new Map([...expression.matchAll(/LicenseRef-[A-Za-z0-9.-]+/g)].map(([id]) => [id, id])) };
  }
  const { name } = licence;
  const id = `LicenseRef-declared-${name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 40)}-${sha256Hex(name).slice(0, 8)}`;
  return { expression: id, references: new Map([[id, name]]) };
}

/** What stands for the text of a licence that is known by its name alone. */
export const licenceText = (name: string): string => `The package declares its licence as "${name}". The text is not in the lockfile.`;
