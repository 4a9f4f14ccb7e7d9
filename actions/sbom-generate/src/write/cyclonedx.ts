import { listedFiles, natureOf, type PublishedFile } from '../deployable.ts';
import { type DocumentFacts, documentText, isoTime, kindOf, ownPlaces, type Party, partyOf, type Writer } from '../document.ts';
import type { Component, Graph, Hash } from '../graph.ts';
import {
  type CycloneDxBody,
  type CycloneDxComponent,
  type CycloneDxMetadata,
  type CycloneDxVersion,
  expressIn,
} from './cyclonedx-versions.ts';

type Json = Record<string, unknown>;

/**
 * CycloneDX JSON (ECMA-424) with the fields of BSI TR-03183-2 v2.1.0 that a lockfile knows. The digest of an archive
 * stands at its distribution, as the TR asks, and not at the component, which is what comes out of the archive.
 */
export const cycloneDxWriter =
  (version: CycloneDxVersion): Writer =>
  (graph, facts) => {
    const head = { $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`, bomFormat: 'CycloneDX', specVersion: version };
    // The specification wants a serial number for each new content; this one is made of the content.
    return documentText(head, (uuid) => ({ serialNumber: `urn:uuid:${uuid}` }), expressIn(version, bodyOf(graph, facts)));
  };

function bodyOf(graph: Graph, facts: DocumentFacts): CycloneDxBody {
  const { root, components } = graph;
  return {
    version: 1,
    metadata: metadataOf(graph, facts),
    components: components.map((component) => componentOf(component, graph, facts)),
    dependencies: [root, ...components].map(({ ref, edges }) => ({
      ref,
      ...(edges.length > 0 && { dependsOn: edges.map(({ to }) => to) }),
    })),
    compositions: compositionsOf(graph),
  };
}

function metadataOf(graph: Graph, facts: DocumentFacts): CycloneDxMetadata {
  const { root, gaps, scope, development, phase } = graph;
  const { tool, engine, epoch, organization } = facts;
  const manufacturer = organization && creatorOf(organization);
  return {
    ...(epoch !== undefined && { timestamp: isoTime(epoch) }),
    lifecycles: [{ phase }],
    tools: {
      components: [
        { type: 'application', name: tool.name, version: tool.version },
        ...(engine
          ? [{ type: 'application', name: engine.name, version: engine.version, hashes: [{ alg: 'SHA-256', content: engine.sha256 }] }]
          : []),
      ],
    },
    ...(manufacturer && { manufacturer }),
    component: { ...componentOf(root, graph, facts), scope: undefined },
    properties: [
      { name: 'sovereign:sbom:development', value: development === 'mark' ? 'marked as excluded' : 'left out' },
      ...(scope === undefined ? [] : [{ name: 'sovereign:sbom:scope', value: scope }]),
      ...gaps.map((value) => ({ name: 'sovereign:sbom:incomplete', value })),
    ],
  };
}

/** BSI TR-03183-2 wants an e-mail address, or else a URL, and not both. */
const creatorOf = ({ name, url, email }: Party): Json => ({ name, ...(email ? { contact: [{ email }] } : url && { url: [url] }) });

/**
 * Who a package names as the one that keeps it is its creator in the TR's sense (3.2.9, 8.1.8), where there is an address, and its
 * supplier in that of NTIA.
 */
function partiesOf({ firstParty, supplier }: Component, { organization }: DocumentFacts): { manufacturer?: Json; supplier?: Json } {
  const own = firstParty ? organization : undefined;
  if (own) return { manufacturer: creatorOf(own) };
  const party = supplier && partyOf(supplier);
  if (!party) return {};
  // An address once is enough.
  return party.url || party.email ? { manufacturer: creatorOf(party), supplier: { name: party.name } } : { supplier: { name: party.name } };
}

function componentOf(component: Component, graph: Graph, facts: DocumentFacts): CycloneDxComponent {
  const { ref, namespace, name, version, scope, hashes, distribution, vcs, licence, purl } = component;
  const { files, more } = listedFiles(component);
  const properties = propertiesOf(component, files, more);
  const places = ownPlaces(component, graph);
  const references = [
    ...files.map(({ url, hashes: digests }) => ({ type: 'distribution', url, ...hashesOf(digests) })),
    // The first is for readers of repositories, the second is where the TR has the address of the source (table 11).
    ...(vcs ? ['vcs', 'source-distribution'].map((type) => ({ type, url: vcs })) : []),
  ];
  return {
    type: kindOf(component),
    'bom-ref': ref,
    ...partiesOf(component, facts),
    ...(namespace && { group: namespace }),
    name,
    ...(version && { version }),
    scope,
    // Without a place to get the archive from, its digest still says which it is.
    ...(distribution === undefined && hashesOf(hashes)),
    ...(licence && { licenses: [licenceOf(licence, facts)] }),
    ...(purl && { purl }),
    ...(references.length > 0 && { externalReferences: references }),
    ...(places.length > 0 && { evidence: { occurrences: places.map((location) => ({ location })) } }),
    ...(properties.length > 0 && { properties }),
  };
}

const hashesOf = (hashes: readonly Hash[]): { hashes?: Json[] } =>
  hashes.length > 0 ? { hashes: hashes.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex })) } : {};

function licenceOf(declared: string, { readLicence }: DocumentFacts): Json {
  const acknowledgement = 'declared';
  const licence = readLicence(declared);
  if (licence.kind === 'expression') return { expression: licence.expression, acknowledgement };
  return { license: licence.kind === 'id' ? { id: licence.id, acknowledgement } : { name: licence.name, acknowledgement } };
}

function propertiesOf(component: Component, files: readonly PublishedFile[], more: number): Json[] {
  const { scope, bundled, extraneous, gap, type } = component;
  const properties: Json[] = [];
  const add = (name: string, value: string) => void properties.push({ name, value });
  const nature = natureOf(files);
  if (nature) {
    // Which of several files is installed, nobody knows before.
    if (files.length === 1 && more === 0) add('bsi:component:filename', (files[0] as PublishedFile).name);
    add('bsi:component:executable', nature.executable ? 'executable' : 'non-executable');
    add('bsi:component:archive', nature.archive ? 'archive' : 'no archive');
    add('bsi:component:structured', nature.structured ? 'structured' : 'unstructured');
  }
  if (more > 0) add('sovereign:sbom:more-distributions', `${more}, each for one platform; the lockfile has them all`);
  // CycloneDX's own property taxonomy has these names for npm alone.
  const taxonomy = type === 'npm' ? 'cdx:npm:package' : 'sovereign:sbom';
  if (bundled) add(`${taxonomy}:bundled`, 'true');
  if (scope === 'excluded') add(`${taxonomy}:development`, 'true');
  if (extraneous) add(`${taxonomy}:extraneous`, 'true');
  if (gap) add(`sovereign:sbom:${gap.state}`, gap.reason);
  return properties;
}

/** For which components the list of dependencies is all of them, is not, or may not be. */
function compositionsOf({ root, components, gaps }: Graph): Json[] {
  const refs: Record<'complete' | 'incomplete' | 'unknown', string[]> = { complete: [], incomplete: [], unknown: [] };
  refs[gaps.length > 0 ? 'incomplete' : (root.gap?.state ?? 'complete')].push(root.ref);
  for (const { ref, gap } of components) refs[gap?.state ?? 'complete'].push(ref);
  return (['complete', 'incomplete', 'unknown'] as const)
    .filter((state) => refs[state].length > 0)
    .map((state) => ({ aggregate: state, dependencies: refs[state] }));
}
