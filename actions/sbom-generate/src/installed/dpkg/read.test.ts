import { expect, test } from 'vitest';
import { licenceReader } from '../../licence.ts';
import { edgesOf, installedIn } from '../testing.ts';
import { dpkgCatalog } from './catalog.ts';
import { licenceOfCopyright } from './copyright.ts';
import { compareVersions } from './version.ts';

const STATUS = 'var/lib/dpkg/status';
const DEBIAN = { id: 'debian', version: '12', like: [] };

/** A paragraph of the status file of an installed package; a field given as empty is left out. */
const stanza = (name: string, fields: Record<string, string> = {}) =>
  `${Object.entries({ Package: name, Status: 'install ok installed', Architecture: 'amd64', Version: '1', ...fields })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}\n`;

const read = (status: string, more: Record<string, string> = {}, links: Record<string, string> = {}, seed = 0) =>
  installedIn(dpkgCatalog, { [STATUS]: status, ...more }, links, seed, DEBIAN);

test('a package with its purl, its source, its maintainer and its licence', async () => {
  const { packages, gaps } = await read(
    stanza('libssl3', { Version: '3.0.11-1~deb12u2+b1', Source: 'openssl (3.0.11-1~deb12u2)', Maintainer: 'OpenSSL Team <o@lists.eu>' }),
    { 'usr/share/doc/openssl/copyright': 'Format: https://x\n\nFiles: *\nLicense: Apache-2.0\n' },
    { 'usr/share/doc/libssl3': 'openssl' },
  );
  expect(gaps).toEqual([]);
  expect(packages).toEqual([
    {
      type: 'deb',
      name: 'libssl3',
      version: '3.0.11-1~deb12u2+b1',
      purl: 'pkg:deb/debian/libssl3@3.0.11-1~deb12u2%2Bb1?arch=amd64&distro=debian-12&upstream=openssl%403.0.11-1~deb12u2',
      hashes: [],
      licence: 'Apache-2.0',
      supplier: { name: 'OpenSSL Team', email: 'o@lists.eu' },
      place: STATUS,
      edges: [],
    },
  ]);
});

test.each([
  ['installed', true],
  ['unpacked', true],
  ['half-configured', true],
  ['half-installed', true],
  ['triggers-awaited', true],
  ['triggers-pending', true],
  ['config-files', false],
  ['not-installed', false],
])('a package in the state %s counts: %s', async (state, counts) => {
  const { packages, gaps } = await read(stanza('a', { Status: `deinstall ok ${state}` }));
  expect(packages).toHaveLength(counts ? 1 : 0);
  expect(gaps).toEqual(state === 'half-installed' ? [`${STATUS} says that a is installed by half`] : []);
});

test('a paragraph without a status has a package where it has a version', async () => {
  const { packages } = await read(`${stanza('a', { Status: '' })}Package: remembered\n\n`);
  expect(packages.map(({ name }) => name)).toEqual(['a']);
});

test.each([
  ['a name', 'b', {}, ['a@1 required b@1']],
  ['a version that is there', 'b (>= 1~rc1)', {}, ['a@1 required b@1']],
  ['a version that is not', 'b (>> 1)', {}, []],
  ['alternatives', 'x | b | c', {}, ['a@1 required b@1', 'a@1 required c@2']],
  ['a name that is provided', 'virtual', { Provides: 'virtual' }, ['a@1 required b@1']],
  ['a version of a name that is provided without one', 'virtual (>= 1)', { Provides: 'virtual' }, []],
  ['a version that is provided', 'virtual (>= 3)', { Provides: 'w, virtual (= 3-1)' }, ['a@1 required b@1']],
  ['itself', 'a', {}, []],
  ['another architecture', 'b', { Architecture: 'arm64' }, []],
  ['another architecture that may serve', 'b', { Architecture: 'arm64', 'Multi-Arch': 'foreign' }, ['a@1 required b@1']],
  ['any architecture', 'b:any', { Architecture: 'arm64', 'Multi-Arch': 'allowed' }, ['a@1 required b@1']],
  ['any architecture where none is allowed', 'b:any', { Architecture: 'arm64' }, []],
  ['an architecture by name', 'b:arm64', { Architecture: 'arm64' }, ['a@1 required b@1']],
  ['a package for all architectures', 'b', { Architecture: 'all' }, ['a@1 required b@1']],
])('a dependency on %s', async (_, depends, b, edges) => {
  const { packages } = await read(stanza('a', { Depends: depends }) + stanza('b', b) + stanza('c', { Version: '2' }) + stanza('d'));
  expect(edgesOf(packages)).toEqual(edges);
  const missing = edges.length === 0 && depends !== 'a';
  expect(packages.find(({ name }) => name === 'a')?.gap).toEqual(
    missing ? { state: 'incomplete', reason: `requires what is not installed: ${depends}` } : undefined,
  );
});

test('Pre-Depends count, Recommends do not, and a field goes on over lines', async () => {
  const { packages } = await read(
    stanza('a', { 'Pre-Depends': 'b', Depends: '\n c,\n d (>= 1)', Recommends: 'x' }) +
      ['b', 'c', 'd', 'x'].map((name) => stanza(name)).join(''),
  );
  expect(edgesOf(packages)).toEqual(['a@1 required b@1', 'a@1 required c@1', 'a@1 required d@1']);
  expect(packages.every(({ gap }) => gap === undefined)).toBe(true);
});

test('owned files are those of the list without folders, and elsewhere where another package diverts them', async () => {
  const { owners } = await read(
    stanza('a') + stanza('b', { 'Multi-Arch': 'same' }),
    {
      'var/lib/dpkg/info/a.list': '/.\n/usr\n/usr/bin\n/usr/bin/tool\n/a\n/etc/a.conf',
      'var/lib/dpkg/info/b:amd64.list': '/.\n/usr/bin/tool\n',
      'var/lib/dpkg/diversions': '/usr/bin/tool\n/usr/bin/tool.real\na\n',
    },
    {},
    3,
  );
  expect(owners?.map(({ owner, files }) => [owner.name, files])).toEqual([
    ['a', ['usr/bin/tool', 'a', 'etc/a.conf']],
    ['b', ['usr/bin/tool.real']],
  ]);
});

test('a distroless image has one control file for each package, with its digests beside it, in any order', async () => {
  const home = 'var/lib/dpkg/status.d';
  const files = {
    [`${home}/libssl1.1`]: 'Package: libssl1.1\nVersion: 1.1.1\nArchitecture: amd64\nDepends: libc6\n',
    [`${home}/libssl1.1.md5sums`]: `${'0'.repeat(32)}  usr/lib/libssl.so\n`,
    [`${home}/libssl1.1.postinst`]: '#!/bin/sh\n',
    [`${home}/libc6`]: 'Package: libc6\nVersion: 2\nArchitecture: amd64\n',
    [`${home}/README`]: 'hello\n',
  };
  const first = await installedIn(dpkgCatalog, files, {}, 0, DEBIAN);
  expect(edgesOf(first.packages)).toEqual(['libssl1.1@1.1.1 required libc6@2']);
  expect(first.owners?.map(({ files: owned }) => owned)).toEqual([[], ['usr/lib/libssl.so']]);
  expect(first.gaps).toEqual([`${home}/README is not the control file of a package`]);
  expect(await installedIn(dpkgCatalog, files, {}, 5, DEBIAN)).toEqual(first);
});

/** A Zstandard frame with one block that is not compressed (RFC 8878). */
function zstd(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(bytes.length, 5);
  head.writeUIntLE(bytes.length * 8 + 1, 9, 3);
  return Buffer.concat([head, bytes]);
}

/** A manifest of Chisel with its head. */
const wall = (...records: object[]) =>
  [{ jsonwall: '1.0', schema: '1.0', count: records.length + 1 }, ...records].map((record) => `${JSON.stringify(record)}\n`).join('');

test('a chiselled image has a manifest in place of the database', async () => {
  const sha256 = 'ab'.repeat(32);
  const manifest = wall(
    { kind: 'content', slice: 'libssl3_libs', path: '/usr/lib/libssl.so.3' },
    { kind: 'content', slice: 'libssl3_libs', path: '/usr/lib/' },
    { kind: 'package', name: 'libssl3', version: '3.0.2-0ubuntu1', arch: 'amd64', sha256 },
  );
  const path = 'var/lib/chisel/manifest.wall';
  const copyright = { 'usr/share/doc/libssl3/copyright': 'Format: x\n\nFiles: *\nLicense: Apache-2\n' };
  const { packages, owners, gaps } = await installedIn(dpkgCatalog, { [path]: zstd(manifest), ...copyright }, {}, 0, {
    ...DEBIAN,
    id: 'ubuntu',
  });
  expect(gaps).toEqual([]);
  expect(packages).toEqual([
    {
      type: 'deb',
      name: 'libssl3',
      version: '3.0.2-0ubuntu1',
      purl: 'pkg:deb/ubuntu/libssl3@3.0.2-0ubuntu1?arch=amd64&distro=ubuntu-12',
      hashes: [{ algorithm: 'SHA-256', hex: sha256 }],
      licence: 'Apache-2.0',
      place: path,
      edges: [],
      gap: { state: 'unknown', reason: `${path} does not say what its packages require` },
    },
  ]);
  expect(owners?.map(({ files }) => files)).toEqual([['usr/lib/libssl.so.3']]);
});

test('what a manifest and the database both have is one package, in any order', async () => {
  const manifest = zstd(wall({ kind: 'package', name: 'a', version: '1', arch: 'amd64' }));
  for (const seed of [0, 1, 2]) {
    const { packages } = await read(stanza('a'), { 'rock/manifest.wall': manifest as unknown as string }, {}, seed);
    expect(packages.map(({ place, gap }) => [place, gap])).toEqual([[STATUS, undefined]]);
  }
});

test.each([
  ['is empty', Buffer.alloc(0)],
  ['is something else', Buffer.from('hello\n')],
  ['is cut off', zstd(wall({ kind: 'slice', name: 'a_b' })).subarray(0, -1)],
  ['has fewer entries than it says', zstd(wall({ kind: 'slice', name: 'a_b' }).split('\n')[0] as string)],
  ['is of another version', zstd('{"jsonwall":"1.0","schema":"2.0","count":1}\n')],
  ['has a line that is none', zstd(`${wall()}nonsense\n`)],
  ['has a package without a version', zstd(wall({ kind: 'package', name: 'a' }))],
])('a manifest that %s is an error', async (_, bytes) => {
  await expect(installedIn(dpkgCatalog, { 'var/lib/chisel/manifest.wall': bytes })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
});

test('a database that somebody has shortened is seen', async () => {
  const files = { 'var/lib/dpkg/info/gone.list': '/.\n/usr/bin/gone\n', 'var/lib/dpkg/info/purged.list': '/.\n/etc\n/etc/purged.conf\n' };
  const { gaps } = await read(stanza('a'), files);
  expect(gaps).toEqual(['var/lib/dpkg/info has the files of 1 packages that var/lib/dpkg/status does not have as installed, such as gone']);
  const none = await installedIn(dpkgCatalog, files);
  expect(none.gaps).toHaveLength(1);
});

test('another root filesystem in the tree is not this one', async () => {
  const { packages, gaps } = await read('', { 'srv/chroot/var/lib/dpkg/status': stanza('a'), 'usr/lib/opkg/status': 'x' });
  expect(packages).toEqual([]);
  expect(gaps).toHaveLength(2);
});

test.each([
  ['cut in a line', stanza('a').slice(0, -5), 1],
  ['no field', 'Package: a\nnonsense\n\n', 2],
  ['a field twice', 'Package: a\nVersion: 1\nVersion: 2\n\n', 3],
  ['no name', 'Status: install ok installed\n\n', 1],
  ['no version', stanza('a') + stanza('b', { Version: '' }), 6],
  ['a status that dpkg does not have', stanza('a', { Status: 'install ok inst' }), 1],
  ['something binary', '\u0000\u0001\u0002\n', 1],
  ['a continuation of nothing', ' x\n', 1],
  ['a name that is none', stanza('../a'), 1],
])('a status file with %s is an error', async (_, status, line) => {
  await expect(read(status)).rejects.toMatchObject({ code: 'INSTALLED_INVALID', message: expect.stringContaining(STATUS) });
  if (!status.endsWith('\n')) return;
  await expect(read(status)).rejects.toThrow(`${STATUS}:${line} `);
});

test('whatever is cut off, it is an error, a gap, or nothing is missing', async () => {
  const whole = stanza('a', { Depends: 'b' }) + stanza('b');
  for (let length = 1; length < whole.length; length++) {
    const outcome = await read(whole.slice(0, length)).catch(({ code }) => ({ code }));
    const told = 'code' in outcome ? outcome.code === 'INSTALLED_INVALID' : outcome.gaps.length > 0;
    // What ends with a whole paragraph cannot be told by itself.
    expect([length, told]).toEqual([length, length !== stanza('a', { Depends: 'b' }).length]);
  }
});

test('many packages in a circle', async () => {
  const size = 20_000;
  const all = Array.from({ length: size }, (_, i) => stanza(`p${i}`, { Depends: `p${(i + 1) % size}, __proto__` })).join('');
  const { packages } = await read(all);
  expect(packages).toHaveLength(size);
  expect(packages.every(({ edges, gap }) => edges.length === 1 && gap?.reason.includes('__proto__'))).toBe(true);
});

test.each([
  ['1.0', '1.0', 0],
  ['1.0', '1.0-0', 0],
  ['1:1', '2', 1],
  ['1.0~rc1', '1.0', -1],
  ['1.0~~', '1.0~', -1],
  ['1.10', '1.9', 1],
  ['1.0+b1', '1.0', 1],
  ['1.0a', '1.0+', -1],
  ['1.007', '1.7', 0],
  ['99999999999999999998', '99999999999999999999', -1],
  ['2.36-9+deb12u10', '2.36-9+deb12u9', 1],
])('version %s against %s', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
  expect(Math.sign(compareVersions(b, a)) + 0).toBe(-order + 0);
});

test.each([
  ['GPL-2+', 'GPL-2.0-or-later'],
  ['LGPL-2.1', 'LGPL-2.1-only'],
  ['Expat', 'MIT'],
  ['GPL-1+ or Artistic', 'GPL-1.0-or-later OR Artistic-1.0-Perl'],
  ['GPL-2+ or Expat, and BSD-3-clause', '(GPL-2.0-or-later OR MIT) AND BSD-3-Clause'],
  ['(GPL-2 or Expat) and ISC', '(GPL-2.0-only OR MIT) AND ISC'],
  ['GPL-3+ with Autoconf exception', 'GPL-3.0-or-later WITH Autoconf-exception-3.0'],
  ['GPL-2+ with Odd exception', 'LicenseRef-debian-GPL-2-or-later-with-Odd-exception'],
  ['public-domain', 'LicenseRef-debian-public-domain'],
  ['GPL', 'LicenseRef-debian-GPL'],
  ['GFDL-NIV-1.3+', 'GFDL-1.3-no-invariants-or-later'],
  ['MIT and (', 'LicenseRef-debian-MIT-and'],
])('the licence %s is %s', async (declared, expected) => {
  const readLicence = await licenceReader();
  const text = `Format: https://x\n\nFiles: *\nLicense: ${declared}\n Text\n`;
  expect(licenceOfCopyright(text, 'c', readLicence)).toBe(expected);
  expect(readLicence(expected).kind).not.toBe('name');
});

test('licences of all files apply; the paragraphs with their texts add none, and free text only leads to itself', async () => {
  const readLicence = await licenceReader();
  const of = (text: string) => licenceOfCopyright(text, 'usr/share/doc/a/copyright', readLicence);
  expect(
    of(
      'Format: x\nLicense: ISC\n\nFiles: *\nLicense: GPL-2 or Expat\n\nFiles: b\nLicense: ISC\n \n License: no\n\nLicense: GPL-2\n text\n',
    ),
  ).toBe('ISC AND (GPL-2.0-only OR MIT)');
  expect(of('Format: x\n\nFiles: *\nLicense: GPL-2 or Expat\n\nFiles: b\nLicense: ISC, and GPL-2 or Expat\n')).toBe(
    '(GPL-2.0-only OR MIT) AND ISC',
  );
  expect(of('Format: x\n\nFiles: *\nLicense: GPL-2 or Expat\n')).toBe('GPL-2.0-only OR MIT');
  expect(of("On Debian, see `/usr/share/common-licenses/GPL-2' and /usr/share/common-licenses/Artistic.")).toBe(
    'See usr/share/doc/a/copyright, which refers to Artistic, GPL-2',
  );
  expect(of('All rights reserved.')).toBeUndefined();
});
