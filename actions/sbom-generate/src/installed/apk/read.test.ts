import { expect, test } from 'vitest';
import { edgesOf, installedIn } from '../testing.ts';
import { apkCatalog } from './catalog.ts';
import { compareVersions } from './version.ts';

const DATABASE = 'lib/apk/db/installed';
const ALPINE = { id: 'alpine', version: '3.20.3', like: [] };

/** A record of the database, by its letters; `F` and `R` are given as lines. */
const record = (name: string, fields: Record<string, string> = {}, files = '') =>
  `${Object.entries({ C: 'Q1AAAA=', P: name, V: '1.0-r0', A: 'x86_64', ...fields })
    .map(([key, value]) => `${key}:${value}\n`)
    .join('')}${files}\n`;

const read = (text: string, more: Record<string, string> = {}) => installedIn(apkCatalog, { [DATABASE]: text, ...more }, {}, 0, ALPINE);

test('a package with its purl, its origin, its maintainer, its licence and its files', async () => {
  const { packages, owners, gaps } = await read(
    record(
      'libssl3',
      { V: '3.3.2-r1', o: 'openssl', m: 'A B <a@b.eu>', L: 'Apache-2.0' },
      'F:lib\nM:0:0:755\nR:libssl.so.3\na:0:0:755\nF:\nR:top\n',
    ),
  );
  expect(gaps).toEqual([]);
  expect(packages).toEqual([
    {
      type: 'apk',
      name: 'libssl3',
      version: '3.3.2-r1',
      purl: 'pkg:apk/alpine/libssl3@3.3.2-r1?arch=x86_64&distro=alpine-3.20.3&upstream=openssl',
      hashes: [],
      licence: 'Apache-2.0',
      supplier: { name: 'A B', email: 'a@b.eu' },
      place: DATABASE,
      edges: [],
    },
  ]);
  expect(owners?.map(({ files }) => files)).toEqual([['lib/libssl.so.3', 'top']]);
});

test.each([
  ['a name', 'b', '', ['a@1.0-r0 required b@1.0-r0']],
  ['a version', 'b>=1.0', '', ['a@1.0-r0 required b@1.0-r0']],
  ['a version that is not there', 'b>1.0-r0', '', []],
  ['a version like one', 'b~1', '', ['a@1.0-r0 required b@1.0-r0']],
  ['a library', 'so:libb.so.1', 'so:libb.so.1=1.2.3', ['a@1.0-r0 required b@1.0-r0']],
  ['a command in a version', 'cmd:sh>=1', 'cmd:sh=1.0-r0', ['a@1.0-r0 required b@1.0-r0']],
  ['a version of what is provided without one', 'virtual=1', 'virtual', []],
  ['a path that is provided', '/bin/sh', '/bin/sh cmd:sh', ['a@1.0-r0 required b@1.0-r0']],
  ['a package of a tagged repository', 'b@edge', '', ['a@1.0-r0 required b@1.0-r0']],
  ['a digest', 'b><Q1AAAA=', '', ['a@1.0-r0 required b@1.0-r0']],
  ['what is provided twice', 'both', 'both', ['a@1.0-r0 required b@1.0-r0', 'a@1.0-r0 required c@1.0-r0']],
  ['nothing that is understood', '>=', '', []],
])('a dependency on %s', async (_, depends, provides, edges) => {
  const { packages } = await read(
    record('a', { D: `!other ${depends}` }) + record('b', { p: provides }) + record('c', { p: 'both' }) + record('d'),
  );
  expect(edgesOf(packages)).toEqual(edges);
  expect(packages[0]?.gap).toEqual(
    edges.length === 0 ? { state: 'incomplete', reason: `requires what is not installed: ${depends}` } : undefined,
  );
});

test('what apk made for itself has no purl', async () => {
  const { packages } = await read(record('.build-deps', { V: '20261123.101112', D: 'b' }) + record('b'));
  expect(packages.map(({ name, purl }) => [name, purl !== undefined])).toEqual([
    ['.build-deps', false],
    ['b', true],
  ]);
});

test('the database of apk 3 is found, and that of another root filesystem is a gap', async () => {
  const files = { 'usr/lib/apk/db/installed': record('a'), 'srv/root/lib/apk/db/installed': record('b') };
  const { packages, gaps } = await installedIn(apkCatalog, files, {}, 0, ALPINE);
  expect(packages.map(({ name, place }) => [name, place])).toEqual([['a', 'usr/lib/apk/db/installed']]);
  expect(gaps).toHaveLength(1);
});

test.each([
  ['a line that is no field', `${record('a')}nonsense\n\n`, 6],
  ['no version', `${record('a')}P:b\n\n`, 6],
  ['no name', 'V:1\n\n', 1],
  ['a field twice', 'P:a\nP:b\nV:1\n\n', 2],
  ['a file in no folder', 'P:a\nV:1\nR:x\n\n', 3],
  ['a name that is none', record('a b'), 1],
  ['something binary', '\u0000\u0001\n\n', 1],
])('a database with %s is an error', async (_, text, line) => {
  await expect(read(text)).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  await expect(read(text)).rejects.toThrow(`${DATABASE}:${line} `);
});

test('whatever is cut off, it is an error, a gap, or nothing is missing', async () => {
  const first = record('a', { D: 'b' }, 'F:lib\nR:x\n');
  const whole = first + record('b');
  for (let length = 1; length < whole.length; length++) {
    const outcome = await read(whole.slice(0, length)).catch(({ code }) => ({ code }));
    const told = 'code' in outcome ? outcome.code === 'INSTALLED_INVALID' : outcome.gaps.length > 0;
    expect([length, told]).toEqual([length, length !== first.length]);
  }
});

test.each([
  ['1.0', '1.0', 0],
  ['1.0', '1', 1],
  ['1.0a', '1.0', 1],
  ['1.0a', '1.0.1', -1],
  ['1.0_alpha', '1.0', -1],
  ['1.0_rc2', '1.0_rc10', -1],
  ['1.0_rc1', '1.0_beta3', 1],
  ['1.0_p1', '1.0', 1],
  ['1.0_p1', '1.0_p', 1],
  ['1.0_git20260101', '1.0-r5', 1],
  ['1.0-r10', '1.0-r9', 1],
  ['1.10', '1.9', 1],
  ['1.09', '1.1', -1],
  ['1.8.28p1-r1', '1.8.28-r1', 1],
  ['1.8.28p1-r1', '1.8.28p2-r0', -1],
  ['1.0', '1.0-r0', -1],
  ['1.2.3', '1.2.3.0', -1],
  ['10', '9', 1],
])('version %s against %s', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b) ?? Number.NaN)).toBe(order);
  expect(Math.sign(compareVersions(b, a) ?? Number.NaN) + 0).toBe(-order + 0);
});

test('no version has no order, and a fuzzy one ends where its limit ends', () => {
  expect(compareVersions('1.0_odd', '1.0')).toBeUndefined();
  expect(compareVersions('1.2.3-r1', '1.2', true)).toBe(0);
  expect(compareVersions('1.20', '1.2', true)).toBe(1);
});
