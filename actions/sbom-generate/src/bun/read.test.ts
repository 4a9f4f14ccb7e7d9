import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { bunReader } from './reader.ts';

const SHA512 = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

/** As Bun writes it: one line a package, and a comma after each. */
const lockOf = (workspaces: object, packages: Record<string, unknown>, more = '"lockfileVersion": 1,') =>
  `{\n  ${more}\n  "workspaces": ${JSON.stringify(workspaces)},\n  "packages": {\n${Object.entries(packages)
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value).replace(/^\[(.*)\]$/, '[$1, ]')},\n`)
    .join('')}  },\n}\n`;

const npm = (name: string, version: string, about: object = {}) => [`${name}@${version}`, '', about, SHA512];

const read = (workspaces: object, packages: Record<string, unknown>, files: Record<string, object> = {}, more?: string) =>
  readWith(
    bunReader,
    'bun.lock',
    lockOf(workspaces, packages, more),
    Object.fromEntries(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)])),
  );

describe('resolution', () => {
  it('finds the nearest of nested versions, below packages and workspaces', async () => {
    const reading = await read(
      {
        '': { name: 'mono', dependencies: { a: '^1' }, devDependencies: { '@m/web': 'workspace:*' } },
        'apps/web': {
          name: '@m/web',
          version: '2.0.0',
          dependencies: { a: '^2', b: '^1' },
          peerDependencies: { react: '*', missing: '*' },
          optionalPeers: ['react'],
        },
      },
      {
        '@m/web': ['@m/web@workspace:apps/web'],
        '@m/web/a': npm('a', '2.0.0', { dependencies: { c: '^1' } }),
        '@m/web/a/c': npm('c', '9.0.0'),
        a: npm('a', '1.0.0', { dependencies: { c: '^1' }, optionalDependencies: { b: '1', gone: '*' } }),
        b: npm('@real/b', '1.0.0'),
        c: npm('c', '1.0.0', { peerDependencies: { a: '*' } }),
        react: npm('react', '18.0.0'),
      },
    );
    expect(edgesOf(reading)).toEqual([
      'a@1.0.0 optional b@1.0.0',
      'a@1.0.0 required c@1.0.0',
      'a@2.0.0 required c@9.0.0',
      'c@1.0.0 required a@1.0.0',
      'mono@ contains web@2.0.0',
      'mono@ required a@1.0.0',
      'web@2.0.0 optional react@18.0.0',
      'web@2.0.0 required a@2.0.0',
      'web@2.0.0 required b@1.0.0',
    ]);
    expect(byName(reading, 'b@1.0.0')).toMatchObject({ purl: 'pkg:npm/%40real/b@1.0.0', hashes: [{ algorithm: 'SHA-512' }] });
    expect(byName(reading, 'web@2.0.0')).toMatchObject({ folder: 'apps/web', gap: { reason: 'not in the lockfile: missing' } });
  });

  it('takes what is bundled as it was packed, and links to folders for what they are', async () => {
    const reading = await read(
      { '': { name: 'app', dependencies: { tool: '1', copy: 'file:copy', made: 'link:made' } } },
      {
        tool: npm('tool', '1.0.0', { dependencies: { inner: '1' } }),
        'tool/inner': ['inner@1.0.0', '', { bundled: true, dependencies: { forgotten: '1' } }, SHA512],
        copy: ['copy@file:copy', { dependencies: { tool: '1', app: '*' } }],
        app: ['app@root:', {}],
        made: ['made@link:made', {}],
      },
      { 'copy/package.json': { name: 'copy', version: '1.0.0' } },
    );
    expect(edgesOf(reading)).toEqual([
      'app@ required copy@1.0.0',
      'app@ required made@',
      'app@ required tool@1.0.0',
      'copy@1.0.0 required app@',
      'copy@1.0.0 required tool@1.0.0',
      'tool@1.0.0 required inner@1.0.0',
    ]);
    expect(byName(reading, 'inner@1.0.0')).toMatchObject({ bundled: true, hashes: [], gap: { reason: 'not in the lockfile: forgotten' } });
    expect(byName(reading, 'made@').gap?.state).toBe('unknown');
  });
});

it('says where each package comes from, without credentials', async () => {
  const commit = 'c'.repeat(40);
  const reading = await read(
    { '': { name: 'app' } },
    {
      gh: ['gh@github:u/r#abc1234', {}, 'u-r-abc1234', SHA512],
      git: [`git@git+ssh://git@host.example/u/r.git#${commit}`, {}, commit],
      https: [`https@git+https://u:secret@host.example/r.git#${commit}`, {}, commit],
      url: ['url@https://host.example/x.tgz?token=secret', {}, SHA512],
      local: ['local@vendor/x.tgz', {}],
      reg: ['reg@1.0.0', 'https://npm.example.com/download/reg/1.0.0.tgz', {}, SHA512],
    },
  );
  expect(
    reading.packages.slice(1).map(({ name, version, vcs, distribution, hashes }) => [name, version, vcs ?? distribution, hashes.length]),
  ).toEqual([
    ['gh', 'abc1234', 'git+https://github.com/u/r.git@abc1234', 1],
    ['git', commit, `git+ssh://git@host.example/u/r.git@${commit}`, 0],
    ['https', commit, `git+https://host.example/r.git@${commit}`, 0],
    ['url', undefined, 'https://host.example/x.tgz', 1],
    ['local', undefined, 'file:vendor/x.tgz', 0],
    ['reg', '1.0.0', 'https://npm.example.com/download/reg/1.0.0.tgz', 1],
  ]);
  expect(JSON.stringify(reading.packages)).not.toContain('secret');
});

describe('refuses', () => {
  const app = { '': { name: 'app', dependencies: { a: '1' } } };
  const A = { a: npm('a', '1.0.0', { dependencies: { b: '1' } }) };
  const AB = { ...A, b: npm('b', '1.0.0') };

  it.each([
    ['LOCKFILE_UNSUPPORTED', 'a version to come', app, AB, 'lockfileVersion 3', '"lockfileVersion": 3,'],
    ['LOCKFILE_INVALID', 'no version', app, AB, 'has no lockfileVersion', ''],
    ['LOCKFILE_INVALID', 'a part that is not known', app, AB, '"more" at its top', '"lockfileVersion": 1, "more": {},'],
    ['LOCKFILE_CONFLICT', 'a package that is not there', app, A, 'bun.lock:5 says that "a" needs "b@1"', undefined],
    ['LOCKFILE_CONFLICT', 'a project without its package', app, {}, 'says that the project needs "a@1"', undefined],
    [
      'LOCKFILE_CONFLICT',
      'a workspace that is none',
      app,
      { ...AB, w: ['w@workspace:w'] },
      'a workspace "w" that is not among its projects',
      undefined,
    ],
    ['LOCKFILE_INVALID', 'no project', { w: { name: 'w' } }, AB, 'has no entry for the project itself', undefined],
    ['LOCKFILE_INVALID', 'a package that is no list', app, { ...AB, c: {} }, 'bun.lock:7 has a package "c" that is not a list', undefined],
    ['LOCKFILE_INVALID', 'a digest that is none', app, { ...AB, c: ['c@1.0.0', '', {}, 'x'] }, 'whose digest is not valid', undefined],
    [
      'LOCKFILE_INVALID',
      'a digest that is too short',
      app,
      { ...AB, c: ['c@1.0.0', '', {}, 'sha512-AAAA'] },
      'whose digest is not valid',
      undefined,
    ],
    [
      'LOCKFILE_INVALID',
      'a place without end',
      app,
      { ...AB, ['b/'.repeat(3000)]: npm('b', '1.0.0') },
      'at a place of 6000 characters',
      undefined,
    ],
    ['LOCKFILE_INVALID', 'a name with a blank', app, { ...AB, c: npm('c c', '1.0.0') }, 'a name that npm does not allow', undefined],
  ])('with %s %s', async (code, _, workspaces, packages, message, more) => {
    await expect(read(workspaces, packages, {}, more)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('what is cut off, empty, in conflict, or has a key twice', async () => {
    const text = lockOf(app, AB);
    for (const broken of [text.slice(0, -60), '', `<<<<<<< HEAD\n${text}`, text.replace('    "b":', '    "a":')])
      await expect(readWith(bunReader, 'bun.lock', broken)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });

  it('a manifest that asks for what was not locked', async () => {
    await expect(read(app, AB, { 'package.json': { dependencies: { a: '2', c: '1' } } })).rejects.toMatchObject({
      code: 'LOCKFILE_OUTDATED',
      message: 'package.json asks for another version of a, c; bun.lock does not have that.',
    });
  });

  it('neither names of a prototype nor many packages', async () => {
    const names = Array.from({ length: 3e4 }, (_, index) => `p${index}`);
    const packages = Object.fromEntries([
      ['constructor', npm('constructor', '1.0.0')],
      ...names.map((name, index) => [name, npm(name, '1.0.0', { dependencies: { [`p${(index + 1) % names.length}`]: '1' } })]),
    ]);
    const { root } = await read({ '': { name: 'app', dependencies: { p0: '1', constructor: '1' } } }, packages);
    expect(root.edges.map(({ to }) => to.name)).toEqual(['p0', 'constructor']);
  });
});
