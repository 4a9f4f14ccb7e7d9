import { sha256Hex } from '@sovereign-actions/core';
import { type PublishedFile, publishedFiles } from '../deployable.ts';
import { type DocumentFacts, fullName, isoTime, kindOf, ownPlaces, type Party, partyOf, uuidOf, type Writer } from '../document.ts';
import { byText, type Component, type Graph, type Hash } from '../graph.ts';
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
import { dependenciesOf } from './spdx3-edges.ts';
import { CREATION, type Element, elementOf, type Iri } from './spdx3-element.ts';

/** What a function that makes elements needs to know. */
interface Scope {
  facts: DocumentFacts;
  iri: Iri;
  /** The name of a component in the IRIs of what belongs to it. */
  nameOf: (ref: string) => string;
  /** The IRI of who created the document and the projects of the source, where it is known. */
  organization: string | undefined;
}

/**
 * SPDX 3.0.1 JSON-LD, profiles core, software and simple licensing, with the fields of BSI TR-03183-2 v2.1.0 (table 8) that a
 * lockfile knows. One element a line. Every identifier has the UUID of the content in it: it is made of the same elements with
 * the nil UUID in its place.
 */
export const writeSpdx3: Writer = (graph, facts) => {
  const names = identifiersOf([graph.root, ...graph.components]);
  const textFor = (uuid: string) => {
    const namespace = namespaceOf(graph, facts, uuid);
    const iri: Iri = (name) => `${namespace}#${name}`;
    const organization = facts.organization && iri('organization');
    const elements = elementsOf(graph, { facts, iri, nameOf: (ref) => names.get(ref) as string, organization });
    return elements.map((element) => JSON.stringify(element)).join(',\n');
  };
  const elements = textFor(uuidOf(textFor('00000000-0000-0000-0000-000000000000')));
  return `{\n"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",\n"@graph": [\n${elements}\n]\n}\n`;
};

function elementsOf(graph: Graph, scope: Scope): Element[] {
  const all = [graph.root, ...graph.components];
  const { iri, nameOf } = scope;
  const content = [
    ...all.map((component) => packageOf(component, graph, scope)),
    ...all.flatMap((component) => artifactsOf(component, scope)),
    ...licencesOf(all, scope),
    ...all.flatMap((component) => dependenciesOf(component, graph, nameOf, iri)),
  ];
  const agents = [...agentsOf(scope), ...suppliersOf(all, scope)];
  const profileConformance = ['core', 'software', 'simpleLicensing'];
  const comment = documentComment(graph);
  const collection = { ...(comment && { comment }), profileConformance };
  const bill = elementOf('software_Sbom', iri('sbom'), {
    name: documentName(graph),
    ...collection,
    rootElement: [iri(`package/${nameOf(graph.root.ref)}`)],
    element: content.map(({ spdxId }) => spdxId),
    // A lockfile is part of the source; what was built is analyzed.
    software_sbomType: [graph.phase === 'pre-build' ? 'source' : 'analyzed'],
  });
  // An element of its own: one on the site of SPDX is not in the document, and no validator could tell that it is a licence.
  const dataLicence = elementOf('simplelicensing_LicenseExpression', iri('data-licence'), { simplelicensing_licenseExpression: 'CC0-1.0' });
  const document = elementOf('SpdxDocument', iri('document'), {
    name: documentName(graph),
    ...collection,
    dataLicense: dataLicence.spdxId,
    rootElement: [bill.spdxId],
    element: [bill, dataLicence, ...agents].map(({ spdxId }) => spdxId),
  });
  return [creationOf(scope), document, dataLicence, ...agents, bill, ...content];
}

function creationOf({ facts: { epoch, engine }, iri, organization }: Scope): Element {
  return {
    type: 'CreationInfo',
    '@id': CREATION,
    specVersion: '3.0.1',
    // SPDX needs a time and somebody who created the document.
    created: isoTime(epoch ?? 0),
    createdBy: [organization ?? iri('software-agent')],
    createdUsing: [iri('tool'), ...(engine ? [iri('engine')] : [])],
    ...(epoch === undefined && { comment: NO_TIME }),
  };
}

function agentsOf({ facts, iri, organization }: Scope): Element[] {
  const { name, version } = facts.tool;
  const { engine } = facts;
  const tools = [
    elementOf('Tool', iri('tool'), { name: `${name}-${version}` }),
    ...(engine
      ? [
          elementOf('Tool', iri('engine'), {
            name: `${engine.name}-${engine.version}`,
            ...verifiedBy([{ algorithm: 'SHA-256', hex: engine.sha256 }]),
          }),
        ]
      : []),
  ];
  if (!organization || !facts.organization) return [elementOf('SoftwareAgent', iri('software-agent'), { name }), ...tools];
  return [organizationOf(facts.organization, organization), ...tools];
}

/** BSI TR-03183-2 wants an e-mail address, or else a URL. */
function organizationOf({ name, email, url }: Party, iri: string): Element {
  const identifier = email ? identifierOf('email', email) : url && identifierOf('urlScheme', url);
  return elementOf('Organization', iri, { name, ...(identifier && { externalIdentifier: [identifier] }) });
}

/** The IRI of who keeps a component. Whether it is a person is not known; the TR knows no third. */
function partyIri({ firstParty, supplier }: Component, { iri, organization }: Scope): { party?: Party; spdxId: string } | undefined {
  if (firstParty && organization) return { spdxId: organization };
  const party = supplier && partyOf(supplier);
  return party && { party, spdxId: iri(`supplier/${sha256Hex(JSON.stringify([party.name, party.email, party.url])).slice(0, 16)}`) };
}

function suppliersOf(components: readonly Component[], scope: Scope): Element[] {
  const suppliers = new Map<string, Element>();
  for (const component of components) {
    const { party, spdxId } = partyIri(component, scope) ?? {};
    if (party && spdxId !== undefined && !suppliers.has(spdxId)) suppliers.set(spdxId, organizationOf(party, spdxId));
  }
  return [...suppliers].sort(([a], [b]) => byText(a, b)).map(([, element]) => element);
}

const identifierOf = (externalIdentifierType: string, identifier: string): Element => ({
  type: 'ExternalIdentifier',
  externalIdentifierType,
  identifier,
});

function packageOf(component: Component, graph: Graph, scope: Scope): Element {
  const { ref, version, purl, vcs, distribution, hashes } = component;
  const { iri, nameOf } = scope;
  const files = publishedFiles(component);
  const addresses = files.map(({ url }) => url).filter(isAddress);
  const download = vcs ?? (distribution && isAddress(distribution) ? distribution : undefined);
  const references = [
    ...(addresses.length > 0 ? [referenceOf('binaryArtifact', addresses)] : []),
    ...(vcs ? [referenceOf('sourceArtifact', [vcs])] : []),
  ];
  const comment = componentComments(component).join(' ');
  const places = ownPlaces(component, graph);
  const party = partyIri(component, scope);
  return elementOf('software_Package', iri(`package/${nameOf(ref)}`), {
    name: fullName(component),
    ...(comment && { comment }),
    ...(purl && { externalIdentifier: [identifierOf('packageUrl', purl)] }),
    ...(references.length > 0 && { externalRef: references }),
    ...(party && { originatedBy: [party.spdxId], suppliedBy: party.spdxId }),
    // Without the name of the archive there is no element for it, but its digest still says which it is.
    ...(filesToName(component).length === 0 && verifiedBy(hashes)),
    software_primaryPurpose: PURPOSES[kindOf(component)],
    ...(version && { software_packageVersion: version }),
    ...(purl && { software_packageUrl: purl }),
    ...(download !== undefined && { software_downloadLocation: download }),
    ...(places.length > 0 && { software_sourceInfo: `Found in ${places.join(', ')}.` }),
  });
}

const PURPOSES = {
  application: 'application',
  container: 'container',
  'operating-system': 'operatingSystem',
  library: 'library',
} as const;

const referenceOf = (externalRefType: string, locator: readonly string[]): Element => ({ type: 'ExternalRef', externalRefType, locator });

/** Where a lockfile has but a file name or a path, that is no address. */
const isAddress = (text: string): boolean => /^(?!file:)[a-z][a-z0-9+.-]*:/i.test(text);

const verifiedBy = (hashes: readonly Hash[]): Element =>
  hashes.length === 0
    ? {}
    : {
        verifiedUsing: hashes.map(({ algorithm, hex }) => ({
          type: 'Hash',
          algorithm: algorithm.toLowerCase().replace('-', ''),
          hashValue: hex,
        })),
      };

/** A single address can be anything, such as that of a repository; what its name tells, or one of several, is a file. */
function filesToName(component: Component): PublishedFile[] {
  const files = publishedFiles(component);
  return component.artifacts ? files : files.filter(({ nature }) => nature);
}

/** The files that a component is published as, and that they are. */
function artifactsOf(component: Component, { iri, nameOf }: Scope): Element[] {
  const name = nameOf(component.ref);
  const elements = filesToName(component).map((file, index) =>
    elementOf('software_File', iri(`file/${name}${component.artifacts ? `/${index + 1}` : ''}`), {
      name: file.name,
      ...verifiedBy(file.hashes),
      ...(file.nature && {
        software_primaryPurpose: file.nature.archive ? 'archive' : file.nature.executable ? 'executable' : 'file',
        // In the words of the TR (table 9).
        software_additionalPurpose: [
          ...(file.nature.executable ? ['executable'] : []),
          ...(file.nature.archive ? ['archive'] : []),
          file.nature.structured ? 'container' : 'firmware',
        ],
      }),
    }),
  );
  if (elements.length === 0) return [];
  return [
    ...elements,
    elementOf('Relationship', iri(`published-as/${name}`), {
      relationshipType: 'hasDistributionArtifact',
      from: iri(`package/${name}`),
      to: elements.map(({ spdxId }) => spdxId),
    }),
  ];
}

/** One element for each licence, however many packages declare it. */
function licencesOf(components: readonly Component[], { facts, iri, nameOf }: Scope): Element[] {
  const texts = new Map<string, Element>();
  const expressions = new Map<string, Element>();
  const declarations: Element[] = [];
  for (const { ref, licence } of components) {
    if (!licence) continue;
    const { expression, references } = licenceExpression(licence, facts);
    for (const [id, name] of references)
      texts.set(id, elementOf('simplelicensing_SimpleLicensingText', iri(id), { name, simplelicensing_licenseText: licenceText(name) }));
    const entries = [...references.keys()].map((id) => ({ type: 'DictionaryEntry', key: id, value: iri(id) }));
    const spdxId = iri(`licence/${/^[A-Za-z0-9.-]+$/.test(expression) ? expression : sha256Hex(expression).slice(0, 16)}`);
    expressions.set(
      expression,
      elementOf('simplelicensing_LicenseExpression', spdxId, {
        ...(entries.length > 0 && { simplelicensing_customIdToUri: entries }),
        simplelicensing_licenseExpression: expression,
      }),
    );
    declarations.push(
      elementOf('Relationship', iri(`declares/${nameOf(ref)}`), {
        relationshipType: 'hasDeclaredLicense',
        from: iri(`package/${nameOf(ref)}`),
        to: [spdxId],
      }),
    );
  }
  const sorted = (elements: ReadonlyMap<string, Element>) => [...elements].sort(([a], [b]) => byText(a, b)).map(([, element]) => element);
  return [...sorted(texts), ...sorted(expressions), ...declarations];
}
