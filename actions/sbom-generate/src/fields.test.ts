import { expect, it } from 'vitest';
import type { DocumentFacts } from './document.ts';
import { countFields } from './fields.ts';
import type { Component, Graph } from './graph.ts';

const component = (more: Partial<Component> = {}): Component => ({
  ref: 'r',
  type: 'npm',
  name: 'a',
  version: '1',
  purl: 'pkg:npm/a@1',
  hashes: [],
  places: [],
  firstParty: false,
  bundled: false,
  extraneous: false,
  scope: 'required',
  edges: [],
  ...more,
});
const facts = { tool: { name: 't', version: '1' }, organization: { name: 'O', url: 'https://o.eu' }, epoch: 0 } as unknown as DocumentFacts;
const fieldsOf = (phase: Graph['phase'], components: Component[]) => {
  const graph: Graph = { root: component({ firstParty: true }), components, gaps: [], development: 'mark', phase };
  return new Map(countFields(graph, facts).map(({ field, have, of, why }) => [field, [have, of, why]]));
};
const file = (name: string, algorithm: 'SHA-256' | 'SHA-512' = 'SHA-256') => ({
  url: `https://p.eu/${name}`,
  hashes: [{ algorithm, hex: 'ab' } as const],
});

it('counts what a lockfile gives, and says of each lack why', () => {
  const fields = fieldsOf('pre-build', [
    component({ distribution: 'https://r.eu/a.tgz', hashes: [{ algorithm: 'SHA-512', hex: 'ab' }] }),
    component({ distribution: 'https://r.eu/zipball/1' }),
    component({ artifacts: [file('a.whl'), file('a.tar.gz')] }),
    component({ artifacts: Array.from({ length: 9 }, (_, index) => file(`a-cp${index}.whl`)) }),
    component({ bundled: true }),
    component(),
  ]);
  const none =
    '1: published as more files than are listed, each for one platform; 1: inside the archive of another package; 1: the lockfile names no archive';
  expect(fields.get('Address of the file')).toEqual([3, 6, none]);
  expect(fields.get('SHA-512 of the file')).toEqual([1, 6, `2: the lockfile gives another digest or none; ${none}`]);
  expect(fields.get('File name')?.slice(0, 2)).toEqual([1, 6]);
  expect(fields.get('Executable, archive, structured')?.slice(0, 2)).toEqual([2, 6]);
  expect(fields.get('Creator of the component')).toEqual([1, 7, 'the lockfile names no one']);
});

it('speaks of what is installed where it is read, and asks no file of what is none', () => {
  const supplier = { name: 'A', email: 'a@b.eu' };
  const fields = fieldsOf('post-build', [
    component({ supplier }),
    component({ supplier: { name: 'B' } }),
    component({ kind: 'operating-system' }),
  ]);
  expect(fields.get('Address of the file')).toEqual([0, 2, 'the archive that it was installed from is not there']);
  expect(fields.get('Creator of the component')).toEqual([
    2,
    4,
    '1: what is installed gives a name without an address; 1: what is installed names no one',
  ]);
});
