import * as path from 'node:path';
import { counted, type Finding, finding, type Rule, type Verdict } from '@sovereign-actions/core';
import type { DocumentFacts } from '../document.ts';
import { fullName } from '../document.ts';
import type { Component, Graph } from '../graph.ts';
import { treeReader } from '../licence-tree.ts';
import { type Answer, judgeLicence, type Policy } from './policy.ts';

export const LICENCE_RULES = {
  denied: {
    id: 'sbom-licence-denied',
    title: 'A component cannot be used under a licence that is allowed',
    severity: 'error',
    why: 'The inputs "allow-licences" and "deny-licences" say which licences may be used. Of a choice ("OR", "or later") one licence is enough; what holds at once ("AND") must all be allowed.',
    fix: 'Replace the component, or have its use approved and write an exception into the boundary.',
  },
  unknown: {
    id: 'sbom-licence-unknown',
    title: 'It is not known under which licence a component is',
    severity: 'error',
    why: 'Neither its lockfile nor its metadata says it, or not as an SPDX expression, or by a reference of its own that the lists do not name. Whether the licence is allowed cannot be decided.',
    fix: 'Find out what its licence is and write an exception for it into the boundary; many lockfiles give none, where an installed tree or image does.',
  },
} as const satisfies Record<string, Rule>;

/**
 * Findings on the licences of all components but the projects of the source. An unknown one has the verdict `unknown`, with which the
 * boundary says what to do.
 * @param folder of the source, relative to the workspace: findings stand at the file that has the component
 */
export async function licenceFindings(
  { components }: Graph,
  policy: Policy,
  { readLicence }: DocumentFacts,
  folder: string | undefined,
): Promise<Finding[]> {
  const treeOf = await treeReader();
  /** Each licence is judged once; one that is no expression has no answer. */
  const judged = new Map<string, Answer | undefined>();
  const judge = (licence: string): Answer | undefined => {
    if (!judged.has(licence)) {
      const tree = treeOf(readLicence(licence));
      judged.set(licence, tree && judgeLicence(tree, policy));
    }
    return judged.get(licence);
  };
  const findings: Finding[] = [];
  for (const component of components) {
    if (component.firstParty) continue;
    const { licence } = component;
    const answer = licence === undefined ? undefined : judge(licence);
    if (answer === 'allowed') continue;
    const [place] = component.places;
    const where = {
      resource: component.purl ?? component.ref,
      key: component.ref,
      ...(folder !== undefined && place !== undefined && { place: { file: path.posix.join(folder, place) } }),
    };
    const title = titleOf(component);
    findings.push(
      answer === 'denied'
        ? finding(LICENCE_RULES.denied, { ...where, message: `${title} is under ${licence}.` })
        : finding(LICENCE_RULES.unknown, { ...where, verdict: 'unknown', message: `${title} ${unknownBecause(licence, answer)}.` }),
    );
  }
  return findings;
}

function unknownBecause(licence: string | undefined, answer: Answer | undefined): string {
  if (licence === undefined) return 'has no licence that is known here';
  const shown = JSON.stringify(licence.slice(0, 200));
  return answer === 'unknown' ? `is under ${shown}, which the lists do not name` : `declares ${shown}, which is no SPDX expression`;
}

/** What the record says of the gate, before any exception of the boundary. */
export function verdictOn(findings: readonly Finding[]): [Verdict, string] {
  const denied = findings.filter(({ verdict }) => verdict === 'broken').length;
  const unknown = findings.length - denied;
  if (findings.length === 0) return ['holds', 'every component may be used'];
  return [
    denied > 0 ? 'broken' : 'unknown',
    `denied: ${counted(denied, 'component')}; of unknown licence: ${counted(unknown, 'component')}`,
  ];
}

const titleOf = (component: Component): string => `${fullName(component)}${component.version ? ` ${component.version}` : ''}`;
