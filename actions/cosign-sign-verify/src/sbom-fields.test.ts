import { describe, expect, it } from 'vitest';
import type { SbomField } from './policy.ts';
import { sbomMistake } from './sbom-fields.ts';

const ALL: SbomField[] = ['author', 'timestamp', 'supplier', 'license', 'hashes', 'purl', 'dependencies'];
const CREATED = '2026-11-23T12:00:00Z';

const cycloneDx = () => ({
  bomFormat: 'CycloneDX',
  metadata: { timestamp: CREATED, authors: [{ name: 'Ann' }], component: { type: 'application', name: 'app' } },
  components: [
    {
      type: 'library',
      name: 'left',
      'bom-ref': 'left',
      purl: 'pkg:npm/left@1',
      supplier: { name: 'Left Ltd' },
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: 'ab' }],
    },
    { type: 'file', name: 'a.txt' },
  ],
  dependencies: [{ ref: 'left' }],
});

const spdx2 = () => ({
  spdxVersion: 'SPDX-2.3',
  creationInfo: { created: CREATED, creators: ['Tool: x', 'Organization: Acme'] },
  documentDescribes: ['SPDXRef-root'],
  packages: [
    { SPDXID: 'SPDXRef-root', name: 'app' },
    {
      SPDXID: 'SPDXRef-left',
      name: 'left',
      supplier: 'Organization: Left Ltd',
      licenseDeclared: 'MIT',
      licenseConcluded: 'NOASSERTION',
      checksums: [{ algorithm: 'SHA512', checksumValue: 'ab' }],
      externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/left@1' }],
    },
  ],
  relationships: [{ spdxElementId: 'SPDXRef-root', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-left' }],
});

const spdx3 = () => ({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    { type: 'CreationInfo', '@id': '_:c', created: CREATED, createdBy: ['urn:acme'] },
    { type: 'Organization', spdxId: 'urn:acme', name: 'Acme' },
    { type: 'SpdxDocument', spdxId: 'urn:doc', creationInfo: '_:c', rootElement: ['urn:bom'] },
    { type: 'software_Sbom', spdxId: 'urn:bom', rootElement: ['urn:app'] },
    { type: 'software_Package', spdxId: 'urn:app', name: 'app' },
    {
      type: 'software_Package',
      spdxId: 'urn:left',
      name: 'left',
      suppliedBy: 'urn:acme',
      verifiedUsing: [{ type: 'Hash', hashValue: 'ab' }],
      software_packageUrl: 'pkg:npm/left@1',
    },
    { type: 'Relationship', relationshipType: 'hasDeclaredLicense', from: 'urn:left', to: ['urn:mit'] },
    { type: 'Relationship', relationshipType: 'dependsOn', from: 'urn:app', to: ['urn:left'] },
  ],
});

const FORMATS = [
  ['CycloneDX', cycloneDx],
  ['SPDX 2', spdx2],
  ['SPDX 3', spdx3],
] as const;

describe.each(FORMATS)('the fields of %s', (_, make) => {
  it('are found where all are there, and the described package and files are not asked', () => {
    expect(sbomMistake(make(), ALL)).toBeUndefined();
  });

  it.each(['supplier', 'license', 'hashes', 'purl', 'dependencies'] satisfies SbomField[])('are missed in one package: %s', (field) => {
    const document = make() as unknown as Record<string, unknown[]>;
    const bare = {
      type: document['@graph'] ? 'software_Package' : 'library',
      name: 'bare',
      SPDXID: 'SPDXRef-bare',
      spdxId: 'urn:bare',
      'bom-ref': 'bare',
    };
    (document['@graph'] ?? document.packages ?? document.components)?.push(bare);
    expect(sbomMistake(document, [field])).toBe(`1 of 2 packages have no ${field} ("bare")`);
    expect(sbomMistake(document, ['author', 'timestamp'])).toBeUndefined();
  });

  it('are none where there is no package', () => {
    const document = make() as unknown as Record<string, unknown>;
    document.components = [];
    document.packages = [];
    if (document['@graph']) document['@graph'] = [];
    expect(sbomMistake(document, ['purl'])).toBe('it lists no package that could have purl');
  });
});

it('does not take what is no statement for one', () => {
  const document = spdx2();
  Object.assign(document.packages[1] as object, { supplier: 'NOASSERTION', licenseDeclared: 'NONE', checksums: [{}], externalRefs: [] });
  document.creationInfo = { created: 'soon', creators: ['Tool: x'] };
  for (const field of ['author', 'timestamp', 'supplier', 'license', 'hashes', 'purl'] satisfies SbomField[])
    expect(sbomMistake(document, [field])).toBeDefined();
  const nested = cycloneDx();
  Object.assign(nested.components[0] as object, { components: [{ type: 'library', name: 'inner' }] });
  expect(sbomMistake(nested, ['purl'])).toBe('1 of 2 packages have no purl ("inner")');
});

it.each([
  [null],
  [[]],
  ['text'],
  [{}],
  [{ bomFormat: 'CycloneDX', components: 'all', metadata: 7 }],
  [{ '@graph': [null, 1, []] }],
  [{ packages: { a: 1 } }],
])('takes %j for a document without facts', (document) => {
  for (const field of ALL) expect(sbomMistake(document, [field])).toBeDefined();
});
