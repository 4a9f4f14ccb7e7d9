import { archiveName, type DocumentFacts, decodeName, documentText, isoTime, type Writer } from '../document.ts';
import type { Component, Graph } from '../graph.ts';
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
    components: components.map((component) => componentOf(component, facts)),
    dependencies: [root, ...components].map(({ ref, edges }) => ({
      ref,
      ...(edges.length > 0 && { dependsOn: edges.map(({ to }) => to) }),
    })),
    compositions: compositionsOf(graph),
  };
}

function metadataOf({ root, gaps, development }: Graph, facts: DocumentFacts): CycloneDxMetadata {
  const { tool, epoch } = facts;
  const manufacturer = manufacturerOf(facts);
  return {
    ...(epoch !== undefined && { timestamp: isoTime(epoch) }),
    lifecycles: [{ phase: 'pre-build' }],
    tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
    ...(manufacturer && { manufacturer }),
    component: { ...componentOf(root, facts), scope: undefined },
    properties: [
      { name: 'sovereign:sbom:development', value: development === 'mark' ? 'marked as excluded' : 'left out' },
      ...gaps.map((value) => ({ name: 'sovereign:sbom:incomplete', value })),
    ],
  };
}

/** BSI TR-03183-2 wants an e-mail address, or else a URL, and not both. */
function manufacturerOf({ organization }: DocumentFacts): Json | undefined {
  if (!organization) return undefined;
  const { name, url, email } = organization;
  return { name, ...(email ? { contact: [{ email }] } : url && { url: [url] }) };
}

function componentOf(component: Component, facts: DocumentFacts): CycloneDxComponent {
  const { ref, namespace, name, version, scope, firstParty, hashes, distribution, vcs, licence, purl } = component;
  const manufacturer = firstParty ? manufacturerOf(facts) : undefined;
  const digests = hashes.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex }));
  const properties = propertiesOf(component);
  const references = [
    ...(distribution ? [{ type: 'distribution', url: distribution, ...(digests.length > 0 && { hashes: digests }) }] : []),
    ...(vcs ? [{ type: 'vcs', url: vcs }] : []),
  ];
  return {
    type: firstParty ? 'application' : 'library',
    'bom-ref': ref,
    ...(manufacturer && { manufacturer }),
    ...(namespace && { group: namespace }),
    name,
    ...(version && { version }),
    scope,
    // Without a place to get the archive from, its digest still says which it is.
    ...(!distribution && digests.length > 0 && { hashes: digests }),
    ...(licence && { licenses: [licenceOf(licence, facts)] }),
    ...(purl && { purl }),
    ...(references.length > 0 && { externalReferences: references }),
    ...(properties.length > 0 && { properties }),
  };
}

function licenceOf(declared: string, { readLicence }: DocumentFacts): Json {
  const acknowledgement = 'declared';
  const licence = readLicence(declared);
  if (licence.kind === 'expression') return { expression: licence.expression, acknowledgement };
  return { license: licence.kind === 'id' ? { id: licence.id, acknowledgement } : { name: licence.name, acknowledgement } };
}

function propertiesOf({ distribution, scope, bundled, extraneous, gap, type }: Component): Json[] {
  const properties: Json[] = [];
  const add = (name: string, value: string) => void properties.push({ name, value });
  const archive = archiveName(distribution);
  if (archive !== undefined) {
    // An npm package is one archive of files with their names: nothing in it runs before it is unpacked.
    add('bsi:component:filename', decodeName(archive));
    add('bsi:component:executable', 'non-executable');
    add('bsi:component:archive', 'archive');
    add('bsi:component:structured', 'structured');
  }
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
