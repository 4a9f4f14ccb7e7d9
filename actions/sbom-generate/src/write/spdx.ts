import { sha256Hex } from '@sovereign-actions/core';
import { archiveName, type DocumentFacts, documentText, fullName, isoTime, type Writer } from '../document.ts';
import { byText, type Component, type EdgeKind, type Graph } from '../graph.ts';

type Json = Record<string, unknown>;

const DOCUMENT = 'SPDXRef-DOCUMENT';

/** SPDX 2.3 JSON (ISO/IEC 5962 and its successor). */
export const writeSpdx: Writer = (graph, facts) => {
  const all = [graph.root, ...graph.components];
  const ids = idsOf(all);
  const licences = new LicenceReferences(facts);
  const name = fullName(graph.root) + (graph.root.version ? `-${graph.root.version}` : '');
  const packages = all.map((component) => packageOf(component, ids, licences, facts));
  const relationships = [
    { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: ids.get(graph.root.ref) },
    ...all.flatMap(({ ref, edges }) => edges.map(({ to, kind }) => relationshipOf(ids.get(ref) as string, ids.get(to) as string, kind))),
  ];
  const extracted = licences.extracted();
  const comment = commentOf(graph);
  // Without a site of one's own, the specification offers this one (clause 6.5).
  const site = facts.organization?.url?.replace(/\/+$/, '') ?? 'https://spdx.org';
  const identify = (uuid: string) => ({ documentNamespace: `${site}/spdxdocs/${encodeURIComponent(name.toWellFormed())}-${uuid}` });
  return documentText({ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: DOCUMENT, name }, identify, {
    creationInfo: creationInfoOf(facts),
    ...(comment && { comment }),
    packages,
    relationships,
    ...(extracted.length > 0 && { hasExtractedLicensingInfos: extracted }),
  });
};

function creationInfoOf({ epoch, tool, organization }: DocumentFacts): Json {
  return {
    // SPDX needs a time. Where none is known that two runs would agree on, the epoch stands for it, and the comment says so.
    created: isoTime(epoch ?? 0),
    creators: [
      ...(organization ? [`Organization: ${agent(organization.name)} (${organization.email ?? ''})`] : []),
      `Tool: ${tool.name}-${tool.version}`,
    ],
    ...(epoch === undefined && { comment: 'The time of creation is not known: there was neither SOURCE_DATE_EPOCH nor a commit.' }),
  };
}

/** Parentheses would be read as those around an e-mail address. */
const agent = (name: string): string => name.replace(/[()]/g, '').replace(/\s+/g, ' ').trim();

function commentOf({ gaps, development }: Graph): string {
  const lines = gaps.map((gap) => `Incomplete: ${gap}.`);
  if (development === 'exclude') lines.push('Development dependencies are left out.');
  return lines.join('\n');
}

function packageOf(component: Component, ids: ReadonlyMap<string, string>, licences: LicenceReferences, facts: DocumentFacts): Json {
  const { ref, version, distribution, vcs, hashes, licence, purl, firstParty, scope, extraneous, gap } = component;
  const archive = archiveName(distribution);
  const { organization } = facts;
  const comments = [
    ...(scope === 'excluded' ? ['Development only.'] : []),
    ...(extraneous ? ['In the lockfile, but nothing requires it.'] : []),
    ...(gap ? [`Dependencies ${gap.state}: ${gap.reason}.`] : []),
  ];
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

/** SPDX identifiers take letters, digits, `.` and `-`; where that changes a name, a digest keeps it apart from others. */
function idsOf(components: readonly Component[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const component of components) {
    const raw = `${fullName(component)}${component.version ? `-${component.version}` : ''}`;
    const plain = raw
      .replace(/[^A-Za-z0-9.-]+/g, '-')
      .replace(/^-+/, '')
      .slice(0, 100);
    const exact = plain === raw && component.ref === component.purl && !component.purl.includes('?') && !taken.has(plain);
    taken.add(plain);
    ids.set(component.ref, `SPDXRef-${plain}${exact ? '' : `-${sha256Hex(component.ref).slice(0, 16)}`}`);
  }
  return ids;
}

/** Licences that are not on the SPDX list need a reference of their own, with what is known of their text. */
class LicenceReferences {
  readonly #facts: DocumentFacts;
  readonly #infos = new Map<string, Json>();

  constructor(facts: DocumentFacts) {
    this.#facts = facts;
  }

  expressionFor(declared: string): string {
    const licence = this.#facts.readLicence(declared);
    if (licence.kind === 'id') return licence.id;
    if (licence.kind === 'expression') {
      for (const [id] of licence.expression.matchAll(/LicenseRef-[A-Za-z0-9.-]+/g)) this.#add(id, id);
      return licence.expression;
    }
    const id = `LicenseRef-declared-${licence.name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 40)}-${sha256Hex(licence.name).slice(0, 8)}`;
    this.#add(id, licence.name);
    return id;
  }

  #add(licenseId: string, name: string): void {
    const extractedText = `The package declares its licence as "${name}". The text is not in the lockfile.`;
    this.#infos.set(licenseId, { licenseId, name, extractedText });
  }

  extracted(): Json[] {
    return [...this.#infos].sort(([a], [b]) => byText(a, b)).map(([, info]) => info);
  }
}
