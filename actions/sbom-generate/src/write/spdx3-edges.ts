import type { Component, EdgeKind, Gap, Graph } from '../graph.ts';
import { type Element, elementOf, type Iri } from './spdx3-element.ts';

/**
 * Each statement about edges: of which kinds, and its name in the IRI of the relationship. Optional dependencies are stated twice,
 * since readers follow `dependsOn` (BSI TR-03183-2, table 8) and it would not be complete without them.
 */
const STATEMENTS: readonly { name: string; type: string; members: Element; kinds: readonly EdgeKind[] }[] = [
  { name: 'depends-on', type: 'Relationship', members: { relationshipType: 'dependsOn' }, kinds: ['required', 'optional'] },
  { name: 'depends-optionally-on', type: 'Relationship', members: { relationshipType: 'hasOptionalDependency' }, kinds: ['optional'] },
  {
    name: 'develops-with',
    type: 'LifecycleScopedRelationship',
    members: { relationshipType: 'dependsOn', scope: 'development' },
    kinds: ['development'],
  },
  { name: 'contains', type: 'Relationship', members: { relationshipType: 'contains' }, kinds: ['contains'] },
];

const COMPLETENESS = { complete: 'complete', incomplete: 'incomplete', unknown: 'noAssertion' } as const;

/**
 * What a component depends on and contains: a relationship for each statement, and of each whether it is all. A component
 * without dependencies says that it has none, or that none are known.
 */
export function dependenciesOf(component: Component, graph: Graph, nameOf: (ref: string) => string, iri: Iri): Element[] {
  const { ref, edges } = component;
  const gap = gapOf(component, graph);
  const isLeaf = edges.every(({ kind }) => kind === 'contains');
  return STATEMENTS.flatMap(({ name, type, members, kinds }) => {
    const targets = edges.filter(({ kind }) => kinds.includes(kind)).map((edge) => iri(`package/${nameOf(edge.to)}`));
    const to = isLeaf && kinds.includes('required') ? [gap ? 'NoAssertionElement' : 'NoneElement'] : targets;
    if (to.length === 0) return [];
    return [
      elementOf(type, iri(`${name}/${nameOf(ref)}`), {
        ...(gap && { comment: `Dependencies ${gap.state}: ${gap.reason}.` }),
        ...members,
        from: iri(`package/${nameOf(ref)}`),
        to,
        completeness: COMPLETENESS[gap?.state ?? 'complete'],
      }),
    ];
  });
}

/** What the document leaves out is missing at its root. */
function gapOf({ ref, gap }: Component, { root, gaps }: Graph): Gap | undefined {
  return ref === root.ref && gaps.length > 0 ? { state: 'incomplete', reason: gaps.join('; ') } : gap;
}
