import { expect, it } from 'vitest';
import { compareVersions } from './versions.ts';

it.each([
  ['npm', '1.9.0', '1.10.0'],
  ['npm', '1.0.0-rc.1', '1.0.0'],
  ['npm', '1.0.0-foo', '1.0.0'],
  ['npm', '1.0.0-alpha.2', '1.0.0-alpha.10'],
  ['pypi', '1.0.dev1', '1.0a1'],
  ['pypi', '1.0', '1.0.post1'],
  ['pypi', '9.9', '1!0.1'],
  ['maven', '5.0.0.RC1', '5.0.0.RELEASE'],
  ['deb', '1.1.1-1', '1.1.1w-0'],
  ['deb', '2.0~beta-1', '2.0-1'],
  ['deb', '2:1.0-1', '3:0.1-1'],
  ['deb', '1.2-1', '1.2+dfsg-1'],
  ['apk', '1.2.4-r0', '1.2.4-r1'],
  ['golang', 'v0.9.0', 'v0.10.0'],
])('%s: %s stands before %s', (type, lower, higher) => {
  expect(compareVersions(type, lower, higher)).toBeLessThan(0);
  expect(compareVersions(type, higher, lower)).toBeGreaterThan(0);
});

it.each([
  ['npm', '1.0', '1.0.0', 0],
  ['maven', '1.0.Final', '1.0', 0],
  ['oci', `sha256:${'a'.repeat(64)}`, '1', undefined],
  ['github', 'de0fac2e4500dabe0009e67214ff5f5447ce83dd', 'v4', undefined],
  ['generic', 'main', '1', undefined],
  ['npm', `1.${'9.'.repeat(100)}`, '1', undefined],
])('%s: %s and %s', (type, a, b, order) => {
  expect(compareVersions(type, a, b)).toBe(order);
});
