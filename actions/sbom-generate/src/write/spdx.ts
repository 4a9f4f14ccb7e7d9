import { listedFiles, type PublishedFile } from '../deployable.ts';
import { type DocumentFacts, documentText, fullName, isoTime, kindOf, ownPlaces, type Party, partyOf, type Writer } from '../document.ts';
import { byText, type Component, type EdgeKind, type Graph } from '../graph.ts';
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
  const packages = all.map((component) => packageOf(component, graph, ids, licences, facts));
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

function creationInfoOf({ epoch, tool, engine, organization }: DocumentFacts): Json {
  return {
    // SPDX needs a time.
    created: isoTime(epoch ?? 0),
    creators: [
      ...(organization ? [organizationText(organization)] : []),
      ...[tool, ...(engine ? [engine] : [])].map(({ name, version }) => `Tool: ${name}-${version}`),
    ],
    ...(epoch === undefined && { comment: NO_TIME }),
  };
}

/** A supplier or creator. Of one that is not known to be a person, SPDX can only say that it is an organization. */
function organizationText({ name, email }: Party): string {
  // Parentheses would be read as those around an e-mail address.
  const plain = name.replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
  return `Organization: ${plain} (${email ?? ''})`;
}

function packageOf(
  component: Component,
  graph: Graph,
  ids: ReadonlyMap<string, string>,
  licences: LicenceReferences,
  facts: DocumentFacts,
): Json {
  const { ref, version, distribution, vcs, hashes, licence, purl, firstParty, supplier, gap } = component;
  const { files, more } = listedFiles(component);
  const [file, ...others] = files;
  const party = (firstParty && facts.organization) || (supplier && partyOf(supplier));
  const places = ownPlaces(component, graph);
  const references = [
    ...(purl ? [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }] : []),
    // One package has one address and one list of digests; of several files, each stands as installers write one with its digest.
    ...(others.length > 0 || more > 0 ? files.map(referenceOf) : []),
  ];
  const comments = [
    ...componentComments(component),
    ...(gap ? [`Dependencies ${gap.state}: ${gap.reason}.`] : []),
    ...(more > 0 ? [`${more} more files, each for one platform; the lockfile has them all.`] : []),
  ];
  return {
    SPDXID: ids.get(ref),
    name: fullName(component),
    ...(version && { versionInfo: version }),
    ...(file?.nature && others.length === 0 && more === 0 && { packageFileName: file.name }),
    ...(party && { supplier: organizationText(party) }),
    downloadLocation: vcs ?? (distribution && !distribution.startsWith('file:') ? distribution : 'NOASSERTION'),
    filesAnalyzed: false,
    ...(hashes.length > 0 && {
      checksums: hashes.map(({ algorithm, hex }) => ({ algorithm: algorithm.replace('-', ''), checksumValue: hex })),
    }),
    ...(places.length > 0 && { sourceInfo: `Found in ${places.join(', ')}.` }),
    licenseDeclared: licence ? licences.expressionFor(licence) : 'NOASSERTION',
    ...(references.length > 0 && { externalRefs: references }),
    primaryPackagePurpose: kindOf(component).toUpperCase().replace('-', '_'),
    ...(comments.length > 0 && { comment: comments.join(' ') }),
  };
}

const referenceOf = ({ url, hashes }: PublishedFile): Json => ({
  referenceCategory: 'OTHER',
  referenceType: 'distribution',
  referenceLocator:
    url +
    hashes
      .slice(-1)
      .map(({ algorithm, hex }) => `#${algorithm.toLowerCase().replace('-', '')}=${hex}`)
      .join(''),
});

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
