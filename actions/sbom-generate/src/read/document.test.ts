import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../document.ts';
import type { Component, Graph } from '../graph.ts';
import { licenceReader } from '../licence.ts';
import { cycloneDxWriter } from '../write/cyclonedx.ts';
import { writeSpdx } from '../write/spdx.ts';
import { writeSpdx3 } from '../write/spdx3.ts';
import { readDocument } from './document.ts';

const read = (document: unknown) => readDocument(typeof document === 'string' ? document : JSON.stringify(document), 'old.json');
const cycloneDx = (more: object) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', ...more });

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
const graph: Graph = {
  root: component('app', { firstParty: true, edges: [{ to: 'pkg:npm/a@1.0.0', kind: 'required' }] }),
  components: [component('a', { licence: 'MIT OR X11' }), component('b', { licence: 'SEE LICENCE IN x' }), component('c')],
  gaps: [],
  development: 'mark',
  phase: 'pre-build',
};
const facts = async (): Promise<DocumentFacts> => ({
  tool: { name: 't', version: '1' },
  organization: undefined,
  epoch: 0,
  readLicence: await licenceReader(),
});

describe('a document', () => {
  it.each([
    ['CycloneDX 1.5', cycloneDxWriter('1.5')],
    ['CycloneDX 1.7', cycloneDxWriter('1.7')],
    ['SPDX 2.3', writeSpdx],
    ['SPDX 3.0.1', writeSpdx3],
  ])('of %s has the packages and licences that were written', async (format, write) => {
    const bill = await read(write(graph, await facts()));
    expect(bill.format).toBe(format);
    expect(bill.root?.purl).toBe('pkg:npm/app@1.0.0');
    expect(bill.packages.map(({ purl, version, licence }) => [purl, version, licence])).toEqual([
      ['pkg:npm/a@1.0.0', '1.0.0', 'MIT OR X11'],
      ['pkg:npm/b@1.0.0', '1.0.0', 'SEE LICENCE IN x'],
      ['pkg:npm/c@1.0.0', '1.0.0', undefined],
    ]);
  });

  it('of CycloneDX has edges, nested components, suppliers and digests, and no files', async () => {
    const { root, packages } = await read(
      cycloneDx({
        metadata: { component: { type: 'application', 'bom-ref': 'r', name: 'app' } },
        components: [
          {
            type: 'library',
            'bom-ref': '1',
            name: 'a',
            group: 'g',
            version: '1',
            hashes: [
              { alg: 'SHA-256', content: 'AB'.repeat(32) },
              { alg: 'MD5', content: 'x' },
            ],
            supplier: { name: 'A', contact: [{ email: 'a@b.eu' }] },
            components: [{ type: 'operating-system', 'bom-ref': '2', name: 'inner', purl: 'pkg:NPM/@s/inner@2' }],
          },
          { type: 'file', 'bom-ref': '3', name: '/etc/passwd' },
        ],
        dependencies: [{ ref: 'r', dependsOn: ['1', '1', 'r', 'gone', '3'] }, { ref: '1', dependsOn: ['2'] }, { ref: '2' }],
      }),
    );
    const [a, inner] = packages;
    expect(packages).toHaveLength(2);
    expect(a).toMatchObject({
      type: 'generic',
      namespace: 'g',
      supplier: { name: 'A', email: 'a@b.eu' },
      hashes: [{ algorithm: 'SHA-256', hex: 'ab'.repeat(32) }],
    });
    expect(inner).toMatchObject({ kind: 'operating-system', purl: 'pkg:npm/%40s/inner@2', namespace: '@s', version: '2' });
    expect(root?.edges).toEqual([{ to: a, kind: 'required' }]);
    expect(a?.edges).toEqual([{ to: inner, kind: 'required' }]);
  });

  it('of CycloneDX has the licences that are declared, or else all of them', async () => {
    const licences = async (...licenses: object[]) =>
      (await read(cycloneDx({ components: [{ name: 'a', licenses }] }))).packages[0]?.licence;
    expect(await licences({ license: { id: 'MIT' } }, { license: { name: 'Own' } })).toBe('MIT AND Own');
    expect(await licences({ expression: 'MIT OR X11' }, { license: { id: 'ISC' } })).toBe('(MIT OR X11) AND ISC');
    expect(
      await licences({ license: { id: 'MIT', acknowledgement: 'declared' } }, { license: { id: 'ISC', acknowledgement: 'concluded' } }),
    ).toBe('MIT');
    expect(await licences()).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['empty', ''],
    ['cut off', JSON.stringify(cycloneDx({ components: [] })).slice(0, 30)],
    ['a list', '[]'],
    ['other JSON', '{"a":1}'],
    ['two formats at once', cycloneDx({ spdxVersion: 'SPDX-2.3' })],
    ['components that are none', cycloneDx({ components: { a: 1 } })],
    ['a component without a name', cycloneDx({ components: [{ type: 'library' }] })],
    [
      'a reference twice',
      cycloneDx({
        components: [
          { name: 'a', 'bom-ref': 'x' },
          { name: 'b', 'bom-ref': 'x' },
        ],
      }),
    ],
    ['a digest that is none', cycloneDx({ components: [{ name: 'a', hashes: [{ alg: 'SHA-256', content: 'zz' }] }] })],
    [
      'dependencies that are none',
      cycloneDx({ metadata: { component: { name: 'a', 'bom-ref': 'a' } }, dependencies: [{ ref: 'a', dependsOn: 'b' }] }),
    ],
    ['a key twice', '{"bomFormat":"CycloneDX","components":[],"components":[]}'],
    ['SPDX packages without names', { spdxVersion: 'SPDX-2.3', packages: [{}] }],
    ['JSON-LD of something else', { '@context': 'https://schema.org', '@graph': [] }],
  ])('that is %s is refused', async (_, document) => {
    await expect(read(document)).rejects.toMatchObject({ code: 'DOCUMENT_INVALID' });
  });

  it.each([
    ['<?xml version="1.0"?><bom/>', 'is XML'],
    ['SPDXVersion: SPDX-2.3\n', 'is SPDX tag-value'],
  ])('in another form is refused by its name: %s', async (text, message) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'DOCUMENT_INVALID', message: expect.stringContaining(message) });
  });

  it('nested as deep as JSON goes is read', async () => {
    const deep = `${'{"name":"a","components":['.repeat(5000)}${']}'.repeat(5000)}`;
    expect((await read(`{"bomFormat":"CycloneDX","components":[${deep}]}`)).packages).toHaveLength(5000);
  });

  it('has no keys of the language in it', async () => {
    const { packages } = await read(
      '{"bomFormat":"CycloneDX","components":[{"name":"__proto__","bom-ref":"constructor","__proto__":{"purl":"pkg:npm/x"}}]}',
    );
    expect(packages).toMatchObject([{ name: '__proto__', type: 'generic' }]);
  });
});
