import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../document.ts';
import type { Component, Graph } from '../graph.ts';
import { licenceReader } from '../licence.ts';
import { writeSpdx3 } from './spdx3.ts';

interface Element {
  type: string;
  spdxId: string;
  [key: string]: unknown;
}

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
      { to: 'pkg:npm/c@1.0.0', kind: 'optional' },
      { to: 'pkg:npm/w@1.0.0', kind: 'contains' },
    ],
  }),
  components: [
    component('a', { licence: 'MIT', hashes: [hash], distribution: 'https://r.eu/a/-/a%2B-1.0.0.tgz' }),
    component('b', { scope: 'excluded', licence: 'MIT OR LicenseRef-own', gap: { state: 'incomplete', reason: 'not in the lockfile: x' } }),
    component('c', { scope: 'optional', hashes: [hash], vcs: 'git+https://h.eu/c.git@1', distribution: 'file:c' }),
    component('w', { firstParty: true, gap: { state: 'unknown', reason: 'because' } }),
  ],
  gaps: [],
  development: 'mark',
  phase: 'pre-build',
};

async function write(given: Graph = graph, more: Partial<DocumentFacts> = {}) {
  const facts = { tool: { name: 'sovereign-actions', version: '9.9.9' }, organization: undefined, epoch: 1_800_000_000, ...more };
  const text = writeSpdx3(given, { ...facts, readLicence: await licenceReader() });
  const elements: Element[] = JSON.parse(text)['@graph'];
  const document = elements.find(({ type }) => type === 'SpdxDocument') as Element;
  const namespace = document.spdxId.replace(/document$/, '');
  const byName = (name: string) => elements.find(({ spdxId }) => spdxId === namespace + name);
  return { text, elements, namespace, byName, ids: (...names: string[]) => names.map((name) => namespace + name) };
}

describe('SPDX 3', () => {
  it('has a package with its identifiers and addresses, and the archive as a file with its digest', async () => {
    const { byName, ids } = await write();
    expect(byName('package/a-1.0.0')).toEqual({
      type: 'software_Package',
      spdxId: ids('package/a-1.0.0')[0],
      creationInfo: '_:creation',
      name: 'a',
      externalIdentifier: [{ type: 'ExternalIdentifier', externalIdentifierType: 'packageUrl', identifier: 'pkg:npm/a@1.0.0' }],
      externalRef: [{ type: 'ExternalRef', externalRefType: 'binaryArtifact', locator: ['https://r.eu/a/-/a%2B-1.0.0.tgz'] }],
      software_primaryPurpose: 'library',
      software_packageVersion: '1.0.0',
      software_packageUrl: 'pkg:npm/a@1.0.0',
      software_downloadLocation: 'https://r.eu/a/-/a%2B-1.0.0.tgz',
    });
    expect(byName('file/a-1.0.0')).toMatchObject({
      name: 'a+-1.0.0.tgz',
      verifiedUsing: [{ type: 'Hash', algorithm: 'sha512', hashValue: hash.hex }],
      software_additionalPurpose: ['archive', 'container'],
    });
    expect(byName('published-as/a-1.0.0')).toMatchObject({
      relationshipType: 'hasDistributionArtifact',
      from: ids('package/a-1.0.0')[0],
      to: ids('file/a-1.0.0'),
    });
  });

  it('keeps the digest at the package where there is no name of an archive, and takes no path for an address', async () => {
    const { byName } = await write();
    expect(byName('package/c-1.0.0')).toMatchObject({
      verifiedUsing: [{ algorithm: 'sha512' }],
      externalRef: [{ externalRefType: 'sourceArtifact', locator: ['git+https://h.eu/c.git@1'] }],
      software_downloadLocation: 'git+https://h.eu/c.git@1',
    });
    expect(byName('file/c-1.0.0')).toBeUndefined();
  });

  it('has every file that a version is published as', async () => {
    const artifacts = [
      { url: 'https://r.eu/p-1.tar.gz?x#y', hashes: [hash] },
      { url: 'p-1-cp312.exe', hashes: [] },
    ];
    const { byName, ids } = await write({ ...graph, components: [component('p', { artifacts })], root: component('app') });
    expect(byName('file/p-1.0.0/1')).toMatchObject({ name: 'p-1.tar.gz', verifiedUsing: [{ hashValue: hash.hex }] });
    expect(byName('file/p-1.0.0/2')).toMatchObject({ name: 'p-1-cp312.exe' });
    expect(byName('file/p-1.0.0/2')?.software_additionalPurpose).toEqual(['executable', 'firmware']);
    expect(byName('published-as/p-1.0.0')?.to).toEqual(ids('file/p-1.0.0/1', 'file/p-1.0.0/2'));
    expect(byName('package/p-1.0.0')?.externalRef).toMatchObject([{ locator: ['https://r.eu/p-1.tar.gz?x#y'] }]);
  });

  it('states the edges of each kind', async () => {
    const { byName, ids } = await write();
    expect(byName('depends-on/app-1.0.0')).toMatchObject({ relationshipType: 'dependsOn', to: ids('package/a-1.0.0', 'package/c-1.0.0') });
    expect(byName('depends-optionally-on/app-1.0.0')).toMatchObject({
      relationshipType: 'hasOptionalDependency',
      to: ids('package/c-1.0.0'),
    });
    expect(byName('develops-with/app-1.0.0')).toMatchObject({
      type: 'LifecycleScopedRelationship',
      relationshipType: 'dependsOn',
      scope: 'development',
      to: ids('package/b-1.0.0'),
    });
    expect(byName('contains/app-1.0.0')).toMatchObject({ relationshipType: 'contains', to: ids('package/w-1.0.0') });
  });

  it('says of each component whether its dependencies are all, and never that there are none where none are known', async () => {
    const { byName } = await write({ ...graph, gaps: ['left out: yarn.lock'] });
    const states = ['app', 'a', 'b', 'w'].map((name) => byName(`depends-on/${name}-1.0.0`));
    expect(states.map((state) => state?.completeness)).toEqual(['incomplete', 'complete', 'incomplete', 'noAssertion']);
    expect(states.slice(1).map((state) => state?.to)).toEqual([['NoneElement'], ['NoAssertionElement'], ['NoAssertionElement']]);
    expect(states[0]?.comment).toBe('Dependencies incomplete: left out: yarn.lock.');
    expect(byName('document')?.comment).toBe('Incomplete: left out: yarn.lock.');
  });

  it('says that the root of workspaces has no dependencies of its own', async () => {
    const root = component('app', { edges: [{ to: 'pkg:npm/w@1.0.0', kind: 'contains' }] });
    const { byName } = await write({ ...graph, root });
    expect(byName('depends-on/app-1.0.0')?.to).toEqual(['NoneElement']);
    expect(byName('contains/app-1.0.0')).toBeDefined();
  });

  it('has each licence once, with a text for those that are not on the list', async () => {
    const { elements, byName, ids } = await write();
    const expressions = elements.filter(({ type }) => type === 'simplelicensing_LicenseExpression');
    expect(expressions.slice(1).map((one) => one.simplelicensing_licenseExpression)).toEqual([
      expect.stringMatching(/^LicenseRef-declared-UNLICENSED-/),
      'MIT',
      'MIT OR LicenseRef-own',
    ]);
    expect(expressions[3]?.simplelicensing_customIdToUri).toEqual([
      { type: 'DictionaryEntry', key: 'LicenseRef-own', value: ids('LicenseRef-own')[0] },
    ]);
    expect(byName('LicenseRef-own')?.type).toBe('simplelicensing_SimpleLicensingText');
    expect(byName('declares/a-1.0.0')?.to).toEqual(ids('licence/MIT'));
    expect(byName('declares/c-1.0.0')).toBeUndefined();
  });

  it('names who created it: the organization by e-mail address, or else by URL, and without one the program', async () => {
    const creators = async (organization?: DocumentFacts['organization']) => {
      const { elements, byName } = await write(graph, { organization });
      const [creation] = elements;
      const creator = elements.find(({ spdxId }) => (creation?.createdBy as string[] | undefined)?.includes(spdxId));
      return { creator, originatedBy: byName('package/app-1.0.0')?.originatedBy };
    };
    const named = await creators({ name: 'Beispiel', url: 'https://beispiel.eu', email: 'sbom@beispiel.eu' });
    expect(named.creator).toMatchObject({ type: 'Organization', externalIdentifier: [{ externalIdentifierType: 'email' }] });
    expect(named.originatedBy).toEqual([named.creator?.spdxId]);
    expect((await creators({ name: 'B', url: 'https://b.eu' })).creator).toMatchObject({
      externalIdentifier: [{ externalIdentifierType: 'urlScheme', identifier: 'https://b.eu' }],
    });
    expect(await creators()).toMatchObject({ creator: { type: 'SoftwareAgent', name: 'sovereign-actions' }, originatedBy: undefined });
  });

  it('is in one namespace made of the content, and the same each time', async () => {
    const [one, same, other] = [await write(), await write(), await write(graph, { epoch: undefined })];
    expect(one.namespace).toMatch(/^https:\/\/spdx\.org\/spdxdocs\/app-1\.0\.0-[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f-]{17}#$/);
    expect(same.text).toBe(one.text);
    expect(other.namespace).not.toBe(one.namespace);
    expect(other.elements[0]).toMatchObject({ created: '1970-01-01T00:00:00Z', comment: expect.stringContaining('not known') });
    expect((await write(graph, { organization: { name: 'B', url: 'https://b.eu/x/?y#z' } })).namespace).toMatch(
      /^https:\/\/b\.eu\/x\/spdxdocs\/app/,
    );
  });

  it('has each identifier once, in the bill or the document, and none that leads nowhere', async () => {
    const names = ['a', 'a@1.0.0', 'develops/a', 'd\u00e9\ud800', '', 'sbom'].map((name, index) =>
      component(name, { ref: `${index}`, licence: name }),
    );
    const edges = names.flatMap(({ ref }) => (['required', 'optional', 'development'] as const).map((kind) => ({ to: ref, kind })));
    const { elements, byName } = await write({ ...graph, components: names, root: component('app', { edges }) });
    const [, ...rest] = elements;
    const ids = rest.map(({ spdxId }) => spdxId);
    expect(new Set(ids).size).toBe(ids.length);
    const listed = [byName('document'), byName('sbom')].flatMap((collection) => collection?.element as string[]);
    expect([...listed, byName('document')?.spdxId].sort()).toEqual([...ids].sort());
    const targets = rest.flatMap(({ from, to }) => (to ? [from as string, ...(to as string[])] : []));
    expect(targets.filter((target) => !ids.includes(target) && target !== 'NoneElement')).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^https:[\x21-\x7e]+$/);
  });
});
