import { expect, it } from 'vitest';
import { parsePurl, purlOf } from './purl.ts';

it.each([
  [{ type: 'npm', name: 'lodash', version: '4.17.21' }, 'pkg:npm/lodash@4.17.21'],
  [{ type: 'npm', namespace: '@babel', name: 'core', version: '7.0.0-rc.1+build' }, 'pkg:npm/%40babel/core@7.0.0-rc.1%2Bbuild'],
  [{ type: 'npm', name: "~it's(odd)!*", version: undefined }, 'pkg:npm/~it%27s%28odd%29%21%2A'],
  [{ type: 'npm', name: 'a?b#c@d/e', version: '1' }, 'pkg:npm/a%3Fb%23c%40d%2Fe@1'],
  [
    { type: 'npm', name: 'x', version: '1', qualifiers: { vcs_url: 'git+https://h/x.git@abc', download_url: undefined, arch: 'ä' } },
    'pkg:npm/x@1?arch=%C3%A4&vcs_url=git%2Bhttps:%2F%2Fh%2Fx.git%40abc',
  ],
])('%o', (parts, expected) => {
  expect(purlOf(parts)).toBe(expected);
});

it.each([
  ['pkg:npm/%40babel/core@7.0.0-rc.1%2Bbuild', { type: 'npm', namespace: '@babel', name: 'core', version: '7.0.0-rc.1+build' }],
  ['pkg:npm/@babel/core', { type: 'npm', namespace: '@babel', name: 'core' }],
  ['pkg:npm/@babel/core@1', { type: 'npm', namespace: '@babel', name: 'core', version: '1' }],
  ['PKG:NPM/a', { type: 'npm', name: 'a' }],
  ['pkg://NPM//a@1', { type: 'npm', name: 'a', version: '1' }],
  ['pkg:golang/a.eu/b/c@v1#d/./e/', { type: 'golang', namespace: 'a.eu/b', name: 'c', version: 'v1', subpath: 'd/e' }],
  ['pkg:deb/debian/x@1%3A2?arch=amd64&distro=&Epoch=1', { type: 'deb', namespace: 'debian', name: 'x', version: '1:2' }],
  ['pkg:npm/%zz@1', undefined],
  ['pkg:npm/', undefined],
  ['npm/a', undefined],
  ['', undefined],
])('reads %s', (text, expected) => {
  const { qualifiers: _, ...parts } = parsePurl(text) ?? { qualifiers: {} };
  expect(parts).toEqual(expected ?? {});
});

it('reads what it writes', () => {
  const parts = {
    type: 'npm',
    namespace: '@a b',
    name: "~it's/odd?#@",
    version: '1@2',
    qualifiers: { vcs_url: 'git+https://h/x.git@abc' },
    subpath: 'a/b',
  };
  expect(parsePurl(purlOf(parts))).toEqual(parts);
});
