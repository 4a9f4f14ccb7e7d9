import { describe, expect, it } from 'vitest';
import { type DocumentFacts, uuidOf } from '../document.ts';
import type { Component, Graph } from '../graph.ts';
import { licenceReader } from '../licence.ts';
import { cycloneDxWriter } from './cyclonedx.ts';
import type { CycloneDxVersion } from './cyclonedx-versions.ts';
import { writeSpdx } from './spdx.ts';

const facts = async (more: Partial<DocumentFacts> = {}): Promise<DocumentFacts> => ({
  tool: { name: 'sovereign-actions', version: '9.9.9' },
  organization: undefined,
  epoch: 1_800_000_000,
  readLicence: await licenceReader(),
  ...more,
});

const component = (name: string, more: Partial<Component> = {}): Component => ({
  ref: `pkg:npm/${name}@1.0.0`,
  type: 'npm',
  name,
  version: '1.0.0',
  purl: `pkg:npm/${name}@1.0.0`,
  hashes: [],
  places: [],
  firstParty: false,
  bundled: false,
  extraneous: false,
  scope: 'required',
  edges: [],
  ...more,
});

const hash = { algorithm: 'SHA-512', hex: 'ab'.repeat(64) } as const;
const graph: Graph = {
  root: component('app', {
    firstParty: true,
    licence: 'UNLICENSED',
    edges: [
      { to: 'pkg:npm/a@1.0.0', kind: 'required' },
      { to: 'pkg:npm/b@1.0.0', kind: 'development' },
      { to: 'pkg:npm/w@1.0.0', kind: 'contains' },
    ],
  }),
  components: [
    component('a', {
      licence: '(MIT or Apache-2.0)',
      hashes: [hash],
      distribution: 'https://r.eu/a/-/a-1.0.0.tgz',
      edges: [{ to: 'pkg:npm/c@1.0.0', kind: 'optional' }],
    }),
    component('b', { scope: 'excluded', licence: 'MIT', gap: { state: 'incomplete', reason: 'not in the lockfile: x' } }),
    component('c', {
      scope: 'optional',
      bundled: true,
      licence: 'SEE LICENSE IN LICENCE.md',
      hashes: [hash],
      vcs: 'git+https://h.eu/c.git@1',
    }),
    component('w', { firstParty: true, gap: { state: 'unknown', reason: 'because' }, licence: 'LicenseRef-own OR MIT' }),
  ],
  gaps: [],
  development: 'mark',
  phase: 'pre-build',
};

const cyclonedx = async (given: Graph = graph, more: Partial<DocumentFacts> = {}, version: CycloneDxVersion = '1.6') =>
  JSON.parse(cycloneDxWriter(version)(given, await facts(more)));
const spdx = async (given: Graph = graph, more: Partial<DocumentFacts> = {}) => JSON.parse(writeSpdx(given, await facts(more)));

describe('CycloneDX', () => {
  it('has the fields that BSI TR-03183-2 names at their places', async () => {
    const [a, b, c] = (await cyclonedx()).components;
    expect(a).toEqual({
      type: 'library',
      'bom-ref': 'pkg:npm/a@1.0.0',
      name: 'a',
      version: '1.0.0',
      scope: 'required',
      licenses: [{ expression: '(MIT OR Apache-2.0)', acknowledgement: 'declared' }],
      purl: 'pkg:npm/a@1.0.0',
      externalReferences: [{ type: 'distribution', url: 'https://r.eu/a/-/a-1.0.0.tgz', hashes: [{ alg: 'SHA-512', content: hash.hex }] }],
      properties: [
        { name: 'bsi:component:filename', value: 'a-1.0.0.tgz' },
        { name: 'bsi:component:executable', value: 'non-executable' },
        { name: 'bsi:component:archive', value: 'archive' },
        { name: 'bsi:component:structured', value: 'structured' },
      ],
    });
    expect(b).toMatchObject({
      scope: 'excluded',
      licenses: [{ license: { id: 'MIT', acknowledgement: 'declared' } }],
      properties: [
        { name: 'cdx:npm:package:development', value: 'true' },
        { name: 'sovereign:sbom:incomplete', value: 'not in the lockfile: x' },
      ],
    });
    expect(c).toMatchObject({ hashes: [{ alg: 'SHA-512' }], licenses: [{ license: { name: 'SEE LICENSE IN LICENCE.md' } }] });
    const source = 'git+https://h.eu/c.git@1';
    expect(c.externalReferences).toEqual([
      { type: 'vcs', url: source },
      { type: 'source-distribution', url: source },
    ]);
    const { components: older } = await cyclonedx(graph, {}, '1.5');
    expect(older[2].externalReferences).toEqual([{ type: 'vcs', url: source }]);
  });

  it('has an entry for every component and says of each how complete it is', async () => {
    const { dependencies, compositions } = await cyclonedx();
    expect(dependencies).toEqual([
      { ref: 'pkg:npm/app@1.0.0', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0', 'pkg:npm/w@1.0.0'] },
      { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/c@1.0.0'] },
      { ref: 'pkg:npm/b@1.0.0' },
      { ref: 'pkg:npm/c@1.0.0' },
      { ref: 'pkg:npm/w@1.0.0' },
    ]);
    expect(compositions).toEqual([
      { aggregate: 'complete', dependencies: ['pkg:npm/app@1.0.0', 'pkg:npm/a@1.0.0', 'pkg:npm/c@1.0.0'] },
      { aggregate: 'incomplete', dependencies: ['pkg:npm/b@1.0.0'] },
      { aggregate: 'unknown', dependencies: ['pkg:npm/w@1.0.0'] },
    ]);
  });

  it('says that the whole is incomplete, and why', async () => {
    const { compositions, metadata } = await cyclonedx({ ...graph, gaps: ['left out by the ignore input: yarn.lock'] });
    expect(compositions[1]).toEqual({ aggregate: 'incomplete', dependencies: ['pkg:npm/app@1.0.0', 'pkg:npm/b@1.0.0'] });
    expect(metadata.properties).toContainEqual({ name: 'sovereign:sbom:incomplete', value: 'left out by the ignore input: yarn.lock' });
  });

  it('names the creator by e-mail address or by URL, never by both', async () => {
    const organization = { name: 'Beispiel GmbH', url: 'https://beispiel.eu', email: 'sbom@beispiel.eu' };
    const { metadata, components } = await cyclonedx(graph, { organization });
    const manufacturer = { name: 'Beispiel GmbH', contact: [{ email: 'sbom@beispiel.eu' }] };
    expect(metadata).toMatchObject({ manufacturer, component: { manufacturer } });
    expect(components.map((one: { manufacturer?: object }) => one.manufacturer)).toEqual([undefined, undefined, undefined, manufacturer]);
    const { metadata: other } = await cyclonedx(graph, { organization: { name: 'B', url: 'https://beispiel.eu' } });
    expect(other.manufacturer).toEqual({ name: 'B', url: ['https://beispiel.eu'] });
  });

  it('has who keeps a component as its supplier, and where an address is known as its creator; an address that is none is left out', async () => {
    const kept = [
      { name: 'A  Team', email: 'a@example.eu', url: 'https://user:secret@example.eu/a?x' },
      { name: 'B', url: 'https://example.eu/b' },
      { name: 'C', email: 'c at example' },
    ].map((supplier, index) => component(`s${index}`, { supplier }));
    const { components } = await cyclonedx({ ...graph, components: kept });
    expect(components.map(({ supplier, manufacturer }: Record<string, unknown>) => ({ supplier, manufacturer }))).toEqual([
      {
        supplier: { name: 'A Team' },
        manufacturer: { name: 'A Team', contact: [{ email: 'a@example.eu' }] },
      },
      { supplier: { name: 'B' }, manufacturer: { name: 'B', url: ['https://example.eu/b'] } },
      { supplier: { name: 'C' }, manufacturer: undefined },
    ]);
    const { components: older } = await cyclonedx({ ...graph, components: kept }, {}, '1.5');
    expect(older[0]).toMatchObject({ supplier: { contact: [{ email: 'a@example.eu' }] } });
    expect(older[0].manufacturer).toBeUndefined();
    const { packages } = await spdx({ ...graph, components: kept });
    expect(packages.slice(1).map(({ supplier }: { supplier: string }) => supplier)).toEqual([
      'Organization: A Team (a@example.eu)',
      'Organization: B ()',
      'Organization: C ()',
    ]);
  });

  it('says where a component was found, unless it is where the root was', async () => {
    const root = { ...graph.root, places: ['package-lock.json'] };
    const components = [
      component('a', { places: ['package-lock.json'] }),
      component('b', { places: ['package-lock.json', 'web/yarn.lock'] }),
    ];
    const { components: found, metadata } = await cyclonedx({ ...graph, root, components });
    expect(found.map(({ evidence }: { evidence?: object }) => evidence)).toEqual([
      undefined,
      { occurrences: [{ location: 'package-lock.json' }, { location: 'web/yarn.lock' }] },
    ]);
    expect(metadata.component.evidence).toBeUndefined();
    const { packages } = await spdx({ ...graph, root, components });
    expect(packages.map(({ sourceInfo }: { sourceInfo?: string }) => sourceInfo)).toEqual([
      undefined,
      undefined,
      'Found in package-lock.json, web/yarn.lock.',
    ]);
  });

  it('has all files of a version with their digests, and what they are but no name where they are several', async () => {
    const artifacts = ['ab', 'cd'].map((byte) => ({
      url: `https://p.eu/a-${byte}-any.whl`,
      hashes: [{ algorithm: 'SHA-256', hex: byte.repeat(32) } as const],
    }));
    const given = { ...graph, components: [component('a', { type: 'pypi', artifacts })] };
    const [a] = (await cyclonedx(given)).components;
    expect(a.externalReferences).toEqual(
      artifacts.map(({ url, hashes }) => ({ type: 'distribution', url, hashes: [{ alg: 'SHA-256', content: hashes[0]?.hex }] })),
    );
    expect(a.properties).toEqual([
      { name: 'bsi:component:executable', value: 'non-executable' },
      { name: 'bsi:component:archive', value: 'archive' },
      { name: 'bsi:component:structured', value: 'structured' },
    ]);
    const { packages } = await spdx(given);
    expect(packages[1].externalRefs.slice(1)).toEqual(
      artifacts.map(({ url, hashes }) => ({
        referenceCategory: 'OTHER',
        referenceType: 'distribution',
        referenceLocator: `${url}#sha256=${hashes[0]?.hex}`,
      })),
    );
    expect(packages[1].packageFileName).toBeUndefined();
  });

  it('says what a component is, and in which phase the document was made', async () => {
    const components = (['application', 'container', 'operating-system'] as const).map((kind) => component(kind, { kind }));
    const given: Graph = { ...graph, components: [...components, component('i', { type: 'oci' })], phase: 'post-build' };
    const document = await cyclonedx(given);
    expect(document.components.map(({ type }: { type: string }) => type)).toEqual([
      'application',
      'container',
      'operating-system',
      'container',
    ]);
    expect(document.metadata.lifecycles).toEqual([{ phase: 'post-build' }]);
    const purposes = (await spdx(given)).packages.map(
      ({ primaryPackagePurpose }: { primaryPackagePurpose: string }) => primaryPackagePurpose,
    );
    expect(purposes.slice(1)).toEqual(['APPLICATION', 'CONTAINER', 'OPERATING_SYSTEM', 'CONTAINER']);
  });

  it('leaves the time out where none is known, and has a serial number made of the content', async () => {
    const [one, same, other] = [await cyclonedx(), await cyclonedx(), await cyclonedx(graph, { epoch: undefined })];
    expect(one.metadata.timestamp).toBe('2027-01-15T08:00:00Z');
    expect(other.metadata.timestamp).toBeUndefined();
    expect(one.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(same.serialNumber).toBe(one.serialNumber);
    expect(other.serialNumber).not.toBe(one.serialNumber);
  });

  it('has one component a line', async () => {
    const lines = cycloneDxWriter('1.6')(graph, await facts()).split('\n');
    expect(lines.filter((line) => line.startsWith('{"type":"library"'))).toHaveLength(3);
  });
});

it('names the program that found the packages, where it was another one', async () => {
  const engine = { name: 'syft', version: '1.44.0', sha256: 'ab'.repeat(32) };
  expect((await cyclonedx(graph, { engine })).metadata.tools.components).toEqual([
    { type: 'application', name: 'sovereign-actions', version: '9.9.9' },
    { type: 'application', name: 'syft', version: '1.44.0', hashes: [{ alg: 'SHA-256', content: engine.sha256 }] },
  ]);
  expect((await spdx(graph, { engine })).creationInfo.creators).toEqual(['Tool: sovereign-actions-9.9.9', 'Tool: syft-1.44.0']);
});

describe('CycloneDX in other versions', () => {
  const organization = { name: 'Beispiel GmbH', email: 'sbom@beispiel.eu' };

  it('says in 1.7 the same as in 1.6, under a serial number of its own', async () => {
    const [one, other] = [await cyclonedx(graph, { organization }), await cyclonedx(graph, { organization }, '1.7')];
    expect(other).toEqual({
      ...one,
      $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
      specVersion: '1.7',
      serialNumber: expect.stringMatching(/^urn:uuid:/),
    });
    expect(other.serialNumber).not.toBe(one.serialNumber);
  });

  it('has in 1.5 only what 1.5 has words for', async () => {
    const text = cycloneDxWriter('1.5')(graph, await facts({ organization }));
    expect(text).not.toMatch(/"manufacturer"|"acknowledgement"/);
    const { $schema, specVersion, metadata, components } = JSON.parse(text);
    expect([$schema, specVersion]).toEqual(['http://cyclonedx.org/schema/bom-1.5.schema.json', '1.5']);
    const maker = { name: 'Beispiel GmbH', contact: [{ email: 'sbom@beispiel.eu' }] };
    expect(metadata).toMatchObject({ manufacture: maker, component: { supplier: maker, licenses: [{ license: { name: 'UNLICENSED' } }] } });
    expect(components.map(({ licenses, supplier }: { licenses: object[]; supplier?: object }) => [licenses, supplier])).toEqual([
      [[{ expression: '(MIT OR Apache-2.0)' }], undefined],
      [[{ license: { id: 'MIT' } }], undefined],
      [[{ license: { name: 'SEE LICENSE IN LICENCE.md' } }], undefined],
      [[{ expression: 'LicenseRef-own OR MIT' }], maker],
    ]);
  });

  it('keeps in 1.5 all else, in its order', async () => {
    const [one, other] = [await cyclonedx(), await cyclonedx(graph, {}, '1.5')];
    expect(other.dependencies).toEqual(one.dependencies);
    expect(other.compositions).toEqual(one.compositions);
    expect(other.components.map(Object.keys)).toEqual(one.components.map(Object.keys));
    expect(other.components[0]).toEqual({ ...one.components[0], licenses: [{ expression: '(MIT OR Apache-2.0)' }] });
  });
});

describe('SPDX', () => {
  it('has a package for each component, and gives its licences references', async () => {
    const { packages, hasExtractedLicensingInfos: infos } = await spdx();
    expect(packages[1]).toEqual({
      SPDXID: 'SPDXRef-a-1.0.0',
      name: 'a',
      versionInfo: '1.0.0',
      packageFileName: 'a-1.0.0.tgz',
      downloadLocation: 'https://r.eu/a/-/a-1.0.0.tgz',
      filesAnalyzed: false,
      checksums: [{ algorithm: 'SHA512', checksumValue: hash.hex }],
      licenseDeclared: '(MIT OR Apache-2.0)',
      externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/a@1.0.0' }],
      primaryPackagePurpose: 'LIBRARY',
    });
    const [app, , , c, w] = packages;
    expect(w.licenseDeclared).toBe('LicenseRef-own OR MIT');
    expect(c.downloadLocation).toBe('git+https://h.eu/c.git@1');
    expect(infos.map(({ licenseId }: { licenseId: string }) => licenseId).sort()).toEqual(
      [app.licenseDeclared, c.licenseDeclared, 'LicenseRef-own'].sort(),
    );
  });

  it('describes the root and depends on the rest, the kind as a comment', async () => {
    const { relationships } = await spdx();
    expect(relationships).toEqual([
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-app-1.0.0' },
      { spdxElementId: 'SPDXRef-app-1.0.0', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-a-1.0.0' },
      {
        spdxElementId: 'SPDXRef-app-1.0.0',
        relationshipType: 'DEPENDS_ON',
        relatedSpdxElement: 'SPDXRef-b-1.0.0',
        comment: 'Development dependency.',
      },
      { spdxElementId: 'SPDXRef-app-1.0.0', relationshipType: 'CONTAINS', relatedSpdxElement: 'SPDXRef-w-1.0.0' },
      {
        spdxElementId: 'SPDXRef-a-1.0.0',
        relationshipType: 'DEPENDS_ON',
        relatedSpdxElement: 'SPDXRef-c-1.0.0',
        comment: 'Optional dependency.',
      },
    ]);
  });

  it('keeps names apart that look alike as identifiers', async () => {
    const names = [
      component('x', { ref: 'pkg:npm/%40a/x@1.0.0', purl: 'pkg:npm/%40a/x@1.0.0', namespace: '@a' }),
      component('a-x'),
      component('a_x'),
      component('a-x-1.0.0', { ref: 'r', purl: 'r', version: undefined as never }),
    ];
    const { packages } = await spdx({ ...graph, components: names, root: { ...graph.root, edges: [] } });
    const ids = packages.map(({ SPDXID }: { SPDXID: string }) => SPDXID);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
  });

  it('says where a time is not known', async () => {
    const { creationInfo } = await spdx(graph, { epoch: undefined });
    expect(creationInfo).toMatchObject({ created: '1970-01-01T00:00:00Z', comment: expect.stringContaining('not known') });
  });

  it('has a namespace under the site of the creator', async () => {
    const { documentNamespace, creationInfo } = await spdx(graph, {
      organization: { name: 'Beispiel (EU) GmbH', url: 'https://beispiel.eu/', email: 'sbom@beispiel.eu' },
    });
    expect(documentNamespace).toMatch(/^https:\/\/beispiel\.eu\/spdxdocs\/app-1\.0\.0-[0-9a-f-]{36}$/);
    expect(creationInfo.creators).toEqual(['Organization: Beispiel EU GmbH (sbom@beispiel.eu)', 'Tool: sovereign-actions-9.9.9']);
  });
});

describe('licences', () => {
  it.each([
    ['MIT', { kind: 'id', id: 'MIT' }],
    ['GPL-2.0+', { kind: 'expression', expression: 'GPL-2.0+' }],
    ['(BSD-2-Clause and mit)', { kind: 'name', name: '(BSD-2-Clause and mit)' }],
    ['Apache-2.0 with LLVM-exception', { kind: 'expression', expression: 'Apache-2.0 WITH LLVM-exception' }],
    ['LicenseRef-', { kind: 'name', name: 'LicenseRef-' }],
    ['LicenseRef- MIT', { kind: 'name', name: 'LicenseRef- MIT' }],
    ['DocumentRef-x:LicenseRef-y', { kind: 'name', name: 'DocumentRef-x:LicenseRef-y' }],
    ['UNLICENSED', { kind: 'name', name: 'UNLICENSED' }],
    ['MIT\n', { kind: 'name', name: 'MIT\n' }],
  ])('%j', async (declared, expected) => {
    expect((await licenceReader())(declared)).toEqual(expected);
  });

  it('stay quick on text made to be slow', async () => {
    const read = await licenceReader();
    expect(read('('.repeat(1_000_000)).kind).toBe('name');
    expect(read('('.repeat(1024)).kind).toBe('name');
    expect(read('MIT OR '.repeat(146)).kind).toBe('name');
  });
});

it('uuidOf is a UUID of version 8 and the same for the same text', () => {
  expect(uuidOf('')).toBe('e3b0c442-98fc-8c14-9afb-f4c8996fb924');
});
