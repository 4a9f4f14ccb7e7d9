import { archiveName, type DocumentFacts, documentText, fullName, isoTime, type Writer } from '../document.ts';
import { byText, type Component, type EdgeKind } from '../graph.ts';
import {
  componentComments,
  documentComment,
  documentName,
  identifiersOf,
  licenceExpression,
  licenceText,
  NO_TIME,
  namespaceOf,
} from './spdx-common.ts';

type Json = Record<string, unknown>;

const DOCUMENT = 'SPDXRef-DOCUMENT';

/** SPDX 2.3 JSON (ISO/IEC 5962 and its successor). */
export const writeSpdx: Writer = (graph, facts) => {
  const all = [graph.root, ...graph.components];
  const ids = idsOf(all);
  const licences = new LicenceReferences(facts);
  const packages = all.map((component) => packageOf(component, ids, licences, facts));
  const relationships = [
    { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: ids.get(graph.root.ref) },
    ...all.flatMap(({ ref, edges }) => edges.map(({ to, kind }) => relationshipOf(ids.get(ref) as string, ids.get(to) as string, kind))),
  ];
  const extracted = licences.extracted();
  const comment = documentComment(graph);
  const head = { spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: DOCUMENT, name: documentName(graph) };
  return documentText(head, (uuid) => ({ documentNamespace: namespaceOf(graph, facts, uuid) }), {
    creationInfo: creationInfoOf(facts),
    ...(comment && { comment }),
    packages,
    relationships,
    ...(extracted.length > 0 && { hasExtractedLicensingInfos: extracted }),
  });
};

function creationInfoOf({ epoch, tool, organization }: DocumentFacts): Json {
  return {
    // SPDX needs a time.
    created: isoTime(epoch ?? 0),
    creators: [
      ...(organization ? [`Organization: ${agent(organization.name)} (${organization.email ?? ''})`] : []),
      `Tool: ${tool.name}-${tool.version}`,
    ],
    ...(epoch === undefined && { comment: NO_TIME }),
  };
}

/** Parentheses would be read as those around an e-mail address. */
const agent = (name: string): string => name.replace(/[()]/g, '').replace(/\s+/g, ' ').trim();

function packageOf(component: Component, ids: ReadonlyMap<string, string>, licences: LicenceReferences, facts: DocumentFacts): Json {
  const { ref, version, distribution, vcs, hashes, licence, purl, firstParty, gap } = component;
  const archive = archiveName(distribution);
  const { organization } = facts;
  const comments = [...componentComments(component), ...(gap ? [`Dependencies ${gap.state}: ${gap.reason}.`] : [])];
  return {
    SPDXID: ids.get(ref),
    name: fullName(component),
    ...(version && { versionInfo: version }),
    ...(archive !== undefined && { packageFileName: archive }),
    ...(firstParty && organization && { supplier: `Organization: ${agent(organization.name)} (${organization.email ?? ''})` }),
    downloadLocation: vcs ?? (distribution && !distribution.startsWith('file:') ? distribution : 'NOASSERTION'),
    filesAnalyzed: false,
    ...(hashes.length > 0 && {
      checksums: hashes.map(({ algorithm, hex }) => ({ algorithm: algorithm.replace('-', ''), checksumValue: hex })),
    }),
    licenseDeclared: licence ? licences.expressionFor(licence) : 'NOASSERTION',
    ...(purl && { externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }] }),
    primaryPackagePurpose: firstParty ? 'APPLICATION' : 'LIBRARY',
    ...(comments.length > 0 && { comment: comments.join(' ') }),
  };
}

/**
 * SPDX has relationships of their own for optional and development dependencies, in the other direction. Few readers follow
 * them, and for the others half of the graph would hang in the air, so the kind is a comment.
 */
function relationshipOf(from: string, to: string, kind: EdgeKind): Json {
  return {
    spdxElementId: from,
    relationshipType: kind === 'contains' ? 'CONTAINS' : 'DEPENDS_ON',
    relatedSpdxElement: to,
    ...(kind === 'optional' && { comment: 'Optional dependency.' }),
    ...(kind === 'development' && { comment: 'Development dependency.' }),
  };
}

const idsOf = (components: readonly Component[]): Map<string, string> =>
  new Map([...identifiersOf(components)].map(([ref, identifier]) => [ref, `SPDXRef-${identifier}`]));

/** Licences that are not on the SPDX list need a reference of their own, with what is known of their text. */
class LicenceReferences {
  readonly #facts: DocumentFacts;
  readonly #infos = new Map<string, Json>();

  constructor(facts: DocumentFacts) {
    this.#facts = facts;
  }

  expressionFor(declared: string): string {
    const { expression, references } = licenceExpression(declared, this.#facts);
    for (const [licenseId, name] of references) this.#infos.set(licenseId, { licenseId, name, extractedText: licenceText(name) });
    return expression;
  }

  extracted(): Json[] {
    return [...this.#infos].sort(([a], [b]) => byText(a, b)).map(([, info]) => info);
  }
}
