import { describe, expect, test } from 'vitest';
import type { Package, Supplier } from '../graph.ts';
import { countOnce } from './once.ts';
import { isOfDistribution, isSame } from './vendor.ts';

const system = (name: string, version: string, supplier?: Supplier, type = 'deb'): Package => ({
  type,
  name,
  version,
  hashes: [],
  edges: [],
  ...(supplier && { supplier }),
});
const inner = (name: string, version: string, place: string): Package => ({ type: 'pypi', name, version, place, hashes: [], edges: [] });
const debian: Supplier = { name: 'Debian Python Team', email: 'team+python@tracker.debian.org' };
const vendor: Supplier = { name: 'Example Authors', email: 'support@example.eu' };

const count = (owner: Package, files: readonly string[], packages: readonly Package[]) =>
  countOnce(
    [
      { packages: [owner], owners: [{ owner, files }], gaps: [] },
      { packages, gaps: [] },
    ],
    { distribution: undefined, real: (path) => path, links: new Map() },
  ).map(({ name }) => name);

test('a package of the distribution counts for all that lies in its files', () => {
  const owner = system('python3-requests', '2.28.1+dfsg-1', debian);
  const app = inner('app', '1.0.0', 'opt/app/METADATA');
  const requests = inner('requests', '2.28.1', 'usr/lib/python3/METADATA');
  app.edges.push({ to: requests, kind: 'required' });
  expect(count(owner, ['usr/lib/python3/METADATA'], [app, requests])).toEqual(['python3-requests', 'app']);
  expect(app.edges).toEqual([{ to: owner, kind: 'required' }]);
});

test("what is inside another's package is listed in it, but for the thing itself", () => {
  const owner = system('example-cli', '4.1.0-1', vendor);
  const [self, bundled, deeper] = [
    inner('example', '4.1.0', 'opt/e/1'),
    inner('urllib3', '2.0.0', 'opt/e/2'),
    inner('idna', '3.4', 'opt/e/a.jar!/x'),
  ];
  bundled.edges.push({ to: deeper, kind: 'required' });
  expect(count(owner, ['opt/e/1', 'opt/e/2', 'opt/e/a.jar'], [self, bundled, deeper])).toEqual(['example-cli', 'urllib3', 'idna']);
  expect(owner.edges).toEqual([{ to: bundled, kind: 'contains' }]);
});

describe('who makes a package', () => {
  test.each([
    [system('a', '1', { name: 'Debian Perl Group', email: 'pkg-perl-maintainers@lists.alioth.debian.org' }), true],
    [system('a', '1', { name: 'Aron Xu', email: 'aron@debian.org' }), true],
    [system('a', '1', { name: 'Ubuntu Developers', email: 'ubuntu-devel-discuss@lists.ubuntu.com' }), true],
    [system('a', '1', { name: 'Google Cloud CLI Authors' }), false],
    [system('a', '1', { name: 'Evil', email: 'x@notdebian.org' }), false],
    [system('a', '1'), false],
    [{ ...system('a', '1'), place: 'var/lib/chisel/manifest.wall' }, true],
    [system('a', '1-1.amzn2023', undefined, 'rpm'), true],
    [system('a', '1-1', undefined, 'rpm'), false],
    [system('a', '1', { name: 'Red Hat, Inc.' }, 'rpm'), true],
    [system('a', '1', { name: 'Fedora Project' }, 'rpm'), true],
    [system('a', '1', { name: 'Docker' }, 'rpm'), false],
    [system('a', '1', { name: 'somebody' }, 'apk'), true],
  ])('%j', (pkg, expected) => expect(isOfDistribution(pkg)).toBe(expected));
});

test.each([
  ['requests', '2.28.1', 'python3-requests', '2.28.1+dfsg-1', true],
  ['PyYAML', '6.0', 'python3-yaml', '6.0-3+b2', true],
  ['commons-lang3', '3.12.0', 'libcommons-lang3-java', '3.12.0-2', true],
  ['runc', 'v1.1.5', 'runc', '2:1.1.5-1', true],
  ['requests', '2.31.0', 'python3-requests', '2.28.1-1', false],
  ['urllib3', '1.0', 'example-cli', '1.0-1', false],
  ['x', '1.0', 'libx11', '1.0-1', false],
])('%s %s in %s %s: the same is %s', (name, version, owner, packaged, expected) => {
  expect(isSame(inner(name, version, 'p'), system(owner, packaged, vendor))).toBe(expected);
});
