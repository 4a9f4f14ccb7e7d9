import { expect, test } from 'vitest';
import { licenceReader } from '../../licence.ts';
import { edgesOf, installedIn } from '../testing.ts';
import { rpmCatalog } from './catalog.ts';
import { licenceOfTag } from './licence.ts';
import { richOf } from './rich.ts';
import { bdb, headerBlob, ndb, type Spec, sqlite, writeAhead } from './testing.ts';
import { compareEvr, compareParts, evrOf } from './version.ts';

const FEDORA = { id: 'fedora', version: '42', like: [] };
const SQLITE = 'usr/lib/sysimage/rpm/rpmdb.sqlite';
const PAGE = 1024;

const readFiles = (files: Record<string, string | Uint8Array>, links: Record<string, string> = {}, seed = 0, id = 'fedora') =>
  installedIn(rpmCatalog, files, links, seed, { ...FEDORA, id });
const read = (specs: readonly Spec[], links: Record<string, string> = {}) => readFiles({ [SQLITE]: sqlite(specs.map(headerBlob)) }, links);

const FULL: Spec = {
  name: 'openssl-libs',
  version: '3.2.1',
  release: '2.fc42',
  epoch: 1,
  licence: 'Apache-2.0',
  vendor: 'Fedora Project',
  source: 'openssl-3.2.1-2.fc42.src.rpm',
  modularity: 'a:b:c:d',
  files: ['/usr/lib64/', '/usr/lib64/libssl.so.3', '/etc/pki/tls/openssl.cnf', '-/usr/share/doc/gone'],
  padding: 1500,
};

test.each([
  ['sqlite', SQLITE, (blobs: Buffer[]) => sqlite(blobs)],
  ['ndb', 'usr/lib/sysimage/rpm/Packages.db', ndb],
  ['Berkeley DB', 'var/lib/rpm/Packages', (blobs: Buffer[]) => bdb(blobs)],
  ['Berkeley DB of big-endian machines', 'var/lib/rpm/Packages', (blobs: Buffer[]) => bdb(blobs, 'BE', 4096)],
])('packages in %s, short and long', async (_, path, database) => {
  const bare = { name: 'a', arch: 'noarch' };
  const key = { name: 'gpg-pubkey', version: 'abcd' };
  const { packages, owners, gaps } = await readFiles({ [path]: database([bare, FULL, key].map(headerBlob)) });
  expect(gaps).toEqual([]);
  expect(packages).toEqual([
    {
      type: 'rpm',
      name: 'a',
      version: '1-1',
      purl: 'pkg:rpm/fedora/a@1-1?arch=noarch&distro=fedora-42',
      hashes: [],
      place: path,
      edges: [],
    },
    {
      type: 'rpm',
      name: 'openssl-libs',
      version: '1:3.2.1-2.fc42',
      purl: 'pkg:rpm/fedora/openssl-libs@3.2.1-2.fc42?arch=x86_64&distro=fedora-42&epoch=1&modularitylabel=a:b:c:d&upstream=openssl-3.2.1-2.fc42.src.rpm',
      hashes: [],
      licence: 'Apache-2.0',
      supplier: { name: 'Fedora Project' },
      place: path,
      edges: [],
    },
  ]);
  expect(owners?.map(({ files }) => files)).toEqual([[], ['usr/lib64/libssl.so.3', 'etc/pki/tls/openssl.cnf']]);
});

test.each([
  ['rhel', 'redhat'],
  ['opensuse-leap', 'opensuse'],
  ['sles', 'suse'],
  ['amzn', 'amzn'],
])('the namespace of %s is %s', async (id, namespace) => {
  const { packages } = await readFiles({ [SQLITE]: sqlite([headerBlob({ name: 'a' })]) }, {}, 0, id);
  expect(packages[0]?.purl).toBe(`pkg:rpm/${namespace}/a@1-1?arch=x86_64&distro=${id}-42`);
});

const B: Spec = { name: 'b', version: '2', epoch: 1, provides: ['b = 1:2-1', 'libb.so.2()(64bit)', 'v = 3'], files: ['/usr/bin/sh'] };

test.each([
  ['a name', 'b', true],
  ['a version', 'b >= 1:2', true],
  ['a version of an older epoch', 'b = 2', false],
  ['a version with its release', 'b = 1:2-2', false],
  ['a library', 'libb.so.2()(64bit)', true],
  ['a version of what is provided without one', 'libb.so.2()(64bit) >= 9', true],
  ['a version that is provided', 'v < 3', false],
  ['a file', '/usr/bin/sh', true],
  ['a file by a link', '/bin/sh', true],
  ['a file that nobody has', '/bin/csh', false],
  ['both', '(b and v >= 3)', true],
  ['both of which one is not there', '(b and c)', false],
  ['either', '(c or b)', true],
  ['what is there, if another is', '(b if d)', true],
  ['what is not there, if another is', '(c if d)', false],
  ['one package with two names', '(b with v)', true],
  ['one package with two names that two have', '(b with d)', false],
  ['one without another', '(b without d)', true],
  ['a file in parentheses', '(/bin/sh or c)', true],
  ['a name with parentheses', '(libb.so.2()(64bit) if d)', true],
])('a requirement of %s', async (_, requires, holds) => {
  const { packages } = await read([{ name: 'a', requires: [requires] }, B, { name: 'd' }], { bin: 'usr/bin' });
  expect(edgesOf(packages)).toEqual(holds ? ['a@1-1 required b@1:2-1'] : []);
  expect(packages[0]?.gap).toEqual(holds ? undefined : { state: 'incomplete', reason: `requires what is not installed: ${requires}` });
});

test.each([
  ['what it provides itself', 'a = 1-1', 0],
  ['a feature of rpm', 'rpmlib(CompressedFileNames) <= 3.0.4-1', 0],
  ['something if what is not there', '(c if x)', 0],
  ['something else if what is not there', '(c if x else b)', 1],
])('a requirement of %s has no gap', async (_, requires, edges) => {
  const { packages } = await read([{ name: 'a', requires: [requires] }, B]);
  expect(packages[0]?.edges).toHaveLength(edges);
  expect(packages[0]?.gap).toBeUndefined();
});

test('a dependency within dependencies is looked at once', async () => {
  const requires = `${'('.repeat(32)}b${' if b)'.repeat(32)}`;
  const { packages } = await read([{ name: 'a', requires: [requires] }, B]);
  expect(edgesOf(packages)).toEqual(['a@1-1 required b@1:2-1']);
});

test('a hint is optional', async () => {
  const { packages } = await read([{ name: 'a', requires: ['b', 'not-there'], sense: 1 << 19 }, B]);
  expect(edgesOf(packages)).toEqual(['a@1-1 optional b@1:2-1']);
  expect(packages[0]?.gap).toBeUndefined();
});

test.each([
  '(a',
  '(a or)',
  '(a or b and c)',
  '(a unless b)',
  '(a >= )',
  '(a) b',
  '(or)',
  `${'('.repeat(5000)}a`,
  `(${'a and '.repeat(20_000)}`,
])('%.20s is no rich dependency', (text) => {
  expect(richOf(text)).toBeUndefined();
});

test('what the log of a database says stands over the database, in any order', async () => {
  const [before, after] = [sqlite([headerBlob({ name: 'a' })]), sqlite([headerBlob({ name: 'b' })])];
  const changed: [number, Buffer] = [4, after.subarray(3 * PAGE, 4 * PAGE)];
  const wasted: [number, Buffer] = [4, Buffer.alloc(PAGE)];
  for (const little of [true, false]) {
    const log = writeAhead([[wasted], [changed]], true, little);
    for (const seed of [0, 1, 2, 3]) {
      const { packages, gaps } = await readFiles({ [SQLITE]: before, [`${SQLITE}-wal`]: log }, {}, seed);
      expect([packages.map(({ name }) => name), gaps]).toEqual([['b'], []]);
    }
  }
  const all = [1, 2, 3, 4].map((number): [number, Buffer] => [number, after.subarray((number - 1) * PAGE, number * PAGE)]);
  const { packages } = await readFiles({ [SQLITE]: '', [`${SQLITE}-wal`]: writeAhead([all]) });
  expect(packages.map(({ name }) => name)).toEqual(['b']);
});

test('a log of which only a part can be read is a gap', async () => {
  const before = sqlite([headerBlob({ name: 'a' })]);
  const change: [number, Buffer] = [4, Buffer.alloc(PAGE)];
  const bent = writeAhead([[change]]);
  bent[100] = 1;
  const logs = [writeAhead([[change]], false), writeAhead([[change]]).subarray(0, -1), bent, Buffer.from('nonsense'), Buffer.alloc(40)];
  for (const log of logs) {
    const { packages, gaps } = await readFiles({ [SQLITE]: before, [`${SQLITE}-wal`]: log });
    expect(packages.map(({ name }) => name)).toEqual(['a']);
    expect(gaps).toEqual([expect.stringContaining(`${SQLITE}-wal `)]);
  }
});

test('what cannot be a database of this tree, or is only begun, is a gap', async () => {
  const hot = await readFiles({ [SQLITE]: sqlite([]), [`${SQLITE}-journal`]: Buffer.from([0xd9, 0xd5]) });
  expect(hot.gaps).toHaveLength(1);
  expect((await readFiles({ [`${SQLITE}-journal`]: Buffer.alloc(512) })).gaps).toEqual([]);
  expect((await readFiles({ [SQLITE]: '' })).gaps).toEqual([`${SQLITE} is empty`]);
  expect((await readFiles({ 'var/lib/rpm/Packages': '' })).gaps).toEqual(['var/lib/rpm/Packages is empty']);
  expect((await readFiles({ 'mnt/var/lib/rpm/Packages.db': ndb([headerBlob({ name: 'a' })]) })).gaps).toHaveLength(1);
  expect((await readFiles({ 'srv/rpm/Packages': 'a list of Debian packages' })).gaps).toEqual([]);
});

test('a database from which somebody has taken packages is seen by its index', async () => {
  const blobs = [headerBlob({ name: 'a' })];
  expect((await readFiles({ [SQLITE]: sqlite(blobs, { names: 1 }) })).gaps).toEqual([]);
  expect((await readFiles({ [SQLITE]: sqlite(blobs, { names: 3 }) })).gaps).toEqual([
    `${SQLITE} has 1 packages and the names of 3: it has been changed by something else than rpm`,
  ]);
});

test('two databases that differ are both listed, and it is said', async () => {
  const { packages, gaps } = await readFiles({
    [SQLITE]: sqlite([headerBlob({ name: 'a' })]),
    'var/lib/rpm/Packages': bdb([headerBlob({ name: 'a' }), headerBlob({ name: 'b' })]),
  });
  expect(packages.map(({ name, place }) => [name, place])).toEqual([
    ['a', SQLITE],
    ['b', 'var/lib/rpm/Packages'],
  ]);
  expect(gaps).toEqual([`${SQLITE} and var/lib/rpm/Packages have different packages, and all of them are listed`]);
});

test('the manifest of a distroless image of Azure Linux', async () => {
  const path = 'var/lib/rpmmanifest/container-manifest-2';
  const line = 'zlib\t1.2.13-1.cm2\t1\t2\tMicrosoft Corporation\t(none)\t99\tx86_64\t0\tzlib-1.2.13-1.cm2.src.rpm\n';
  const { packages } = await readFiles({ [path]: line }, {}, 0, 'mariner');
  expect(packages).toEqual([
    {
      type: 'rpm',
      name: 'zlib',
      version: '1.2.13-1.cm2',
      purl: 'pkg:rpm/mariner/zlib@1.2.13-1.cm2?arch=x86_64&distro=mariner-42&upstream=zlib-1.2.13-1.cm2.src.rpm',
      hashes: [],
      supplier: { name: 'Microsoft Corporation' },
      place: path,
      edges: [],
      gap: { state: 'unknown', reason: `${path} does not say what its packages require` },
    },
  ]);
  for (const bad of [line.slice(0, -1), 'zlib\n', 'zlib\t1\t\t\t\t\t\t\t\t\n'])
    await expect(readFiles({ [path]: bad })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
});

/** What is read of damaged bytes: an error of ours, a gap, or the number of packages. */
async function outcome(path: string, bytes: Uint8Array): Promise<string> {
  const collector = (await collectors)();
  try {
    await collector.take({ path, size: bytes.length, executable: false }, bytes);
    const { packages, gaps } = await collector.conclude({ distribution: FEDORA, real: (file) => file, links: new Map() });
    return gaps.length > 0 ? 'gap' : `${packages.length} packages`;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return code === 'INSTALLED_INVALID' && message.includes(path) ? 'error' : `crash: ${message}`;
  }
}

const collectors = rpmCatalog.load();

test.each([
  ['sqlite', SQLITE, (blobs: Buffer[]) => sqlite(blobs)],
  ['ndb', 'var/lib/rpm/Packages.db', ndb],
  ['Berkeley DB', 'var/lib/rpm/Packages', (blobs: Buffer[]) => bdb(blobs)],
])(
  'whatever is cut off or bent in %s, it does not crash, and what is cut off is told',
  async (_, path, database) => {
    const whole = database([{ name: 'a', requires: ['b >= 1'], files: ['/a'] }, FULL].map(headerBlob));
    for (let length = 1; length < whole.length; length += 7) {
      expect([length, await outcome(path, whole.subarray(0, length))]).toEqual([length, expect.stringMatching(/^(?:error|gap)$/)]);
    }
    for (let at = 0; at < whole.length; at++) {
      const bent = Buffer.from(whole);
      bent[at] = (bent[at] as number) ^ (1 << (at % 8));
      expect(String(await outcome(path, bent))).not.toMatch(/^crash/);
      bent.writeUInt8(255, at);
      expect(String(await outcome(path, bent))).not.toMatch(/^crash/);
    }
  },
  60_000,
);

test('pages that lead in a circle end', async () => {
  const inner = sqlite([headerBlob({ name: 'a' }), headerBlob({ name: 'b' })]);
  inner.writeUInt32BE(2, PAGE + 8);
  expect(await outcome(SQLITE, inner)).toBe('error');
  const long = sqlite([headerBlob(FULL)]);
  long.writeUInt32BE(5, 4 * PAGE);
  expect(await outcome(SQLITE, long)).toBe('error');
  const overflowing = bdb([headerBlob(FULL)]);
  overflowing.writeUInt32LE(3, 3 * 512 + 16);
  expect(await outcome('var/lib/rpm/Packages', overflowing)).toBe('error');
});

test.each([
  ['1.0', '1.0', 0],
  ['1.0', '1.0.1', -1],
  ['1.10', '1.9', 1],
  ['1.0~rc1', '1.0', -1],
  ['1.0^git1', '1.0', 1],
  ['1.0^git1', '1.0.1', -1],
  ['1.0~rc1^git1', '1.0~rc1', 1],
  ['2.0.1a', '2.0.1', 1],
  ['a', '1', -1],
  ['1.05', '1.5', 0],
  ['1_0', '1.0', 0],
  ['99999999999999999999', '99999999999999999998', 1],
])('%s against %s', (a, b, order) => {
  expect(Math.sign(compareParts(a, b))).toBe(order);
  expect(Math.sign(compareParts(b, a)) + 0).toBe(-order + 0);
});

test.each([
  ['1:1-1', '2-1', 1],
  ['1', '1-5', 0],
  ['0:1-5', '1-5', 0],
  ['1-1', '1-2', -1],
])('%s against %s, with epoch and release', (a, b, order) => {
  expect(Math.sign(compareEvr(evrOf(a), evrOf(b)))).toBe(order);
});

test.each([
  ['GPLv2+ and (LGPLv3 or MIT)', 'GPL-2.0-or-later AND (LGPL-3.0-only OR MIT)'],
  ['ASL 2.0', 'Apache-2.0'],
  ['BSD', 'LicenseRef-Callaway-BSD'],
  ['BSD and MIT', 'LicenseRef-Callaway-BSD AND MIT'],
  ['GPLv2+ with exceptions', 'LicenseRef-Callaway-GPLv2-or-later-with-exceptions'],
  ['MIT AND BSD-3-Clause', 'MIT AND BSD-3-Clause'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['MIT AND SUSE-Public-Domain', 'MIT AND LicenseRef-SUSE-Public-Domain'],
  ['Distributable', 'Distributable'],
  ['(BSD', '(BSD'],
])('the tag %s is %s', async (tag, expected) => {
  expect(licenceOfTag(tag, await licenceReader())).toBe(expected);
});
