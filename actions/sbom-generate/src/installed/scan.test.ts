import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import type { Package } from '../graph.ts';
import { folderTree } from './folder.ts';
import { pathFollower, realPath } from './links.ts';
import { distributionOf, operatingSystem } from './os-release.ts';
import { scanInstalled } from './scan.ts';
import { zipOf } from './zip-testing.ts';

const root = (): Package => ({ type: 'generic', name: 'image', hashes: [], edges: [] });

test('the operating system is named by os-release, a link or not', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rootfs-'));
  mkdirSync(path.join(folder, 'usr/lib'), { recursive: true });
  mkdirSync(path.join(folder, 'etc'));
  writeFileSync(path.join(folder, 'usr/lib/os-release'), 'NAME="X"\nID=debian\nVERSION_ID="12"\nID_LIKE=\'a b\'\n');
  symlinkSync('../usr/lib/os-release', path.join(folder, 'etc/os-release'));
  const { reading, distribution, gaps } = await scanInstalled(folderTree(folder), root(), 'rootfs');
  expect(distribution).toEqual({ id: 'debian', version: '12', like: ['a', 'b'] });
  expect(reading.packages.map(({ name, kind, version }) => [name, kind, version])).toEqual([
    ['image', undefined, undefined],
    ['debian', 'operating-system', '12'],
  ]);
  expect(reading.root.edges.map(({ to, kind }) => [to.name, kind])).toEqual([['debian', 'contains']]);
  expect(gaps).toEqual([]);
});

test.each([
  [{ bin: 'usr/bin' }, 'bin/ls', 'usr/bin/ls'],
  [{ a: '/b', b: 'c/d' }, 'a/e', 'c/d/e'],
  [{ 'x/y': '../../../../etc' }, 'x/y/passwd', 'etc/passwd'],
  [{ a: 'b', b: 'a' }, 'a/f', 'a/f'],
  [{}, './/plain/../file', 'file'],
])('links %j lead %s to %s', (links, from, to) => {
  const map = new Map(Object.entries(links));
  expect(realPath(map, from)).toBe(to);
  const follow = pathFollower(map);
  expect([follow(from), follow(from)]).toEqual([to, to]);
});

test('damaged metadata ends the scan, or with keep-going is a gap that names it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rootfs-'));
  mkdirSync(path.join(folder, 'lib/apk/db'), { recursive: true });
  writeFileSync(path.join(folder, 'lib/apk/db/installed'), new Uint8Array([0x50, 0x3a, 0xff, 0xfe, 0x0a]));
  const scan = (keepGoing: boolean) => scanInstalled(folderTree(folder), root(), 'rootfs', keepGoing);
  await expect(scan(false)).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  const { unread, gaps } = await scan(true);
  expect(unread).toMatchObject([{ code: 'INSTALLED_INVALID', file: expect.stringMatching(/apk/) }]);
  expect(gaps).toEqual([expect.stringContaining('(INSTALLED_INVALID)')]);
});

test('an archive that a system package owns is that package, with all that is in it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rootfs-'));
  for (const place of ['var/lib/dpkg/info', 'usr/share/java', 'opt']) mkdirSync(path.join(folder, place), { recursive: true });
  const status =
    'Package: libx-java\nStatus: install ok installed\nArchitecture: all\nVersion: 1\nMaintainer: Debian Java Maintainers <pkg-java@lists.alioth.debian.org>\n\n';
  writeFileSync(path.join(folder, 'var/lib/dpkg/status'), status);
  writeFileSync(path.join(folder, 'var/lib/dpkg/info/libx-java.list'), '/.\n/usr/share/java/x.jar\n');
  const inner = { name: 'lib/y.jar', content: zipOf([]) };
  writeFileSync(path.join(folder, 'usr/share/java/x.jar'), zipOf([inner]));
  writeFileSync(path.join(folder, 'opt/z.jar'), zipOf([inner]));
  const { reading } = await scanInstalled(folderTree(folder), root(), 'rootfs');
  expect(reading.packages.map(({ name, place }) => [name, place])).toEqual([
    ['image', undefined],
    ['libx-java', 'var/lib/dpkg/status'],
    ['z', 'opt/z.jar'],
    ['y', 'opt/z.jar!/lib/y.jar'],
  ]);
});

test.each([
  ['etc/redhat-release', 'Red Hat Enterprise Linux Server release 6.9 (Santiago)\n', 'rhel', '6.9'],
  ['etc/centos-release', 'CentOS release 6.10 (Final)\n', 'centos', '6.10'],
  ['etc/alpine-release', '3.4.6\n', 'alpine', '3.4.6'],
  ['etc/debian_version', '6.0.10\n', 'debian', '6'],
  ['etc/debian_version', 'wheezy/sid\n', 'debian', undefined],
  ['etc/system-release', 'Something else\n', undefined, undefined],
])('a system older than os-release is named by %s', (place, text, id, version) => {
  const releases = new Map([[place, text]]);
  const distribution = distributionOf(releases);
  expect([distribution?.id, distribution?.version]).toEqual([id, version]);
  expect(operatingSystem(distribution, releases)?.place).toBe(id && place);
});
