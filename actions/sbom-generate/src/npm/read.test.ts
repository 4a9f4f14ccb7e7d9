import { describe, expect, it } from 'vitest';
import type { Package, Reading } from '../graph.ts';
import { parseManifest } from './manifest.ts';
import { readNpmLockfile } from './read.ts';

type Json = Record<string, unknown>;

const registry = (name: string, version: string, more: Json = {}): Json => ({
  version,
  resolved: `https://registry.example.eu/${name}/-/${name.split('/').pop()}-${version}.tgz`,
  ...more,
});

const read = (lock: Json, manifests: Record<string, Json> = {}, file = 'package-lock.json') =>
  readNpmLockfile({ file, text: JSON.stringify(lock, null, 2) }, async (folder) =>
    manifests[folder] ? parseManifest(`${folder}/package.json`, JSON.stringify(manifests[folder])) : undefined,
  );

const v3 = (packages: Record<string, Json>): Json => ({ lockfileVersion: 3, packages });

const label = ({ namespace, name, version }: Package) => `${namespace ? `${namespace}/` : ''}${name}@${version ?? ''}`;
const edgesOf = ({ packages }: Reading): string[] =>
  packages.flatMap((pkg) => pkg.edges.map(({ to, kind }) => `${label(pkg)} ${kind} ${label(to)}`)).sort();
const byName = ({ packages }: Reading, name: string): Package => packages.find((pkg) => label(pkg) === name) as Package;

describe('resolution', () => {
  it('finds the nearest of nested versions, as npm does', async () => {
    const reading = await read(
      v3({
        '': { name: 'app', version: '1.0.0', dependencies: { a: '^1', b: '^1' } },
        'node_modules/a': registry('a', '1.0.0', { dependencies: { c: '^1', b: '^1' } }),
        'node_modules/b': registry('b', '1.0.0', { dependencies: { c: '^2' } }),
        'node_modules/b/node_modules/c': registry('c', '2.0.0', { dependencies: { d: '*' } }),
        'node_modules/c': registry('c', '1.0.0'),
        'node_modules/d': registry('d', '1.0.0', { dependencies: { c: '*' } }),
      }),
    );
    expect(edgesOf(reading)).toEqual([
      'a@1.0.0 required b@1.0.0',
      'a@1.0.0 required c@1.0.0',
      'app@1.0.0 required a@1.0.0',
      'app@1.0.0 required b@1.0.0',
      'b@1.0.0 required c@2.0.0',
      'c@2.0.0 required d@1.0.0',
      'd@1.0.0 required c@1.0.0',
    ]);
  });

  it('gives an alias its real name and resolves it by the other', async () => {
    const reading = await read(
      v3({
        '': { name: 'app', dependencies: { 'string-width-cjs': 'npm:string-width@^4', '@my/x': 'npm:@their/x@1' } },
        'node_modules/string-width-cjs': registry('string-width', '4.2.3', { name: 'string-width' }),
        'node_modules/@my/x': registry('@their/x', '1.0.0', { name: '@their/x' }),
      }),
    );
    expect(edgesOf(reading)).toEqual(['app@ required @their/x@1.0.0', 'app@ required string-width@4.2.3']);
    expect(byName(reading, '@their/x@1.0.0').purl).toBe('pkg:npm/%40their/x@1.0.0');
  });

  it('takes the strongest of several declarations, peers as optional where their meta says so', async () => {
    const reading = await read(
      v3({
        '': {
          name: 'lib',
          devDependencies: { react: '^18', both: '1' },
          dependencies: { both: '1', x: '1' },
          peerDependencies: { react: '^18' },
          optionalDependencies: { o: '1' },
        },
        'node_modules/react': registry('react', '18.0.0', { dev: true }),
        'node_modules/both': registry('both', '1.0.0'),
        'node_modules/o': registry('o', '1.0.0', { optionalDependencies: { 'not-for-this-platform': '1' } }),
        'node_modules/x': registry('x', '1.0.0', {
          peerDependencies: { react: '>=17', both: '*', absent: '*' },
          peerDependenciesMeta: { react: { optional: true }, absent: { optional: true } },
        }),
      }),
    );
    expect(edgesOf(reading)).toEqual([
      'lib@ development react@18.0.0',
      'lib@ optional o@1.0.0',
      'lib@ required both@1.0.0',
      'lib@ required x@1.0.0',
      'x@1.0.0 optional react@18.0.0',
      'x@1.0.0 required both@1.0.0',
    ]);
    expect(reading.packages.filter(({ gap }) => gap)).toEqual([]);
  });

  it('links workspaces and other folders, and resolves from inside them', async () => {
    const packages = {
      '': { name: 'mono', workspaces: ['packages/*', '!packages/out'], devDependencies: { '@m/b': '*' } },
      'node_modules/@m/a': { resolved: 'packages/a', link: true },
      'node_modules/@m/b': { resolved: 'packages/b', link: true },
      'node_modules/tool': { resolved: 'tools/tool', link: true },
      'node_modules/x': registry('x', '1.0.0'),
      'packages/a': {
        name: '@m/a',
        version: '1.0.0',
        dependencies: { '@m/b': '^1', x: '^2' },
        devDependencies: { x: '^2', tool: 'file:../../tools/tool' },
      },
      'packages/a/node_modules/x': registry('x', '2.0.0'),
      'packages/b': { name: '@m/b', version: '1.0.0', dependencies: { x: '^1' } },
      'tools/tool': { version: '0.1.0', license: 'MIT' },
      'packages/gone': { name: '@m/gone', version: '1.0.0', extraneous: true, dependencies: { 'no-longer-here': '1' } },
    };
    const reading = await read(v3(packages));
    expect(edgesOf(reading)).toEqual([
      '@m/a@1.0.0 development tool@0.1.0',
      '@m/a@1.0.0 required @m/b@1.0.0',
      '@m/a@1.0.0 required x@2.0.0',
      '@m/b@1.0.0 required x@1.0.0',
      'mono@ contains @m/a@1.0.0',
      'mono@ contains @m/b@1.0.0',
    ]);
    expect(reading.abandoned).toEqual(['packages/gone']);
    expect(byName(reading, 'tool@0.1.0')).toMatchObject({ folder: 'tools/tool', licence: 'MIT', hashes: [] });
  });

  it('marks missing peers and what a bundle lacks as incomplete, and does not refuse them', async () => {
    const reading = await read(
      v3({
        '': { name: 'app', dependencies: { a: '1' } },
        'node_modules/a': registry('a', '1.0.0', { peerDependencies: { host: '*' }, dependencies: { inner: '1' } }),
        'node_modules/a/node_modules/inner': { version: '1.0.0', inBundle: true, dependencies: { forgotten: '1' } },
      }),
    );
    expect(byName(reading, 'a@1.0.0').gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: host' });
    expect(byName(reading, 'inner@1.0.0')).toMatchObject({ bundled: true, gap: { reason: 'not in the lockfile: forgotten' } });
  });
});

describe('sources', () => {
  it('says where each package comes from, without credentials', async () => {
    const commit = 'a'.repeat(40);
    const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
    const reading = await read(
      v3({
        '': { name: 'app', dependencies: { g: 'github:u/g', t: 'https://u:s3cret@h.eu/t.tgz', f: 'file:f.tgz', r: '1', n: '1' } },
        'node_modules/g': { version: '1.0.0', resolved: `git+ssh://git@github.com/u/g.git#${commit}` },
        'node_modules/t': { version: '2.0.0', resolved: 'https://u:s3cret@h.eu/t.tgz', integrity },
        'node_modules/f': { version: '3.0.0', resolved: 'file:f.tgz', integrity },
        'node_modules/r': { resolved: 'https://r.eu/r/-/r-1.2.3-rc.1.tgz', integrity },
        'node_modules/n': { version: '1.0.0', integrity },
      }),
    );
    expect(byName(reading, 'g@1.0.0')).toMatchObject({
      purl: `pkg:npm/g@1.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40github.com%2Fu%2Fg.git%40${commit}`,
      vcs: `git+ssh://git@github.com/u/g.git@${commit}`,
      hashes: [],
    });
    expect(byName(reading, 't@2.0.0').purl).toBe('pkg:npm/t@2.0.0?download_url=https:%2F%2Fh.eu%2Ft.tgz');
    expect(byName(reading, 'f@3.0.0')).toMatchObject({ purl: 'pkg:npm/f@3.0.0', distribution: 'file:f.tgz' });
    expect(byName(reading, 'r@1.2.3-rc.1').hashes).toEqual([{ algorithm: 'SHA-512', hex: '07'.repeat(64) }]);
    expect(byName(reading, 'n@1.0.0').distribution).toBeUndefined();
    expect(JSON.stringify(reading.packages, ['purl', 'distribution', 'vcs'])).not.toContain('s3cret');
  });

  it('keeps capitals of a published package, which is another one than that without', async () => {
    const reading = await read(
      v3({
        '': { name: 'App', version: '1.0.0', dependencies: { JSONStream: '1' } },
        'node_modules/JSONStream': registry('JSONStream', '1.3.5'),
      }),
    );
    expect(byName(reading, 'JSONStream@1.3.5').purl).toBe('pkg:npm/JSONStream@1.3.5');
    expect(reading.root.purl).toBe('pkg:npm/app@1.0.0');
  });
});

describe('manifests', () => {
  const lock = v3({
    '': { name: 'app', version: '1.0.0', dependencies: { a: '^1.0.0' } },
    'node_modules/a': registry('a', '1.4.0'),
  });

  it('are what a project depends on, and name it', async () => {
    const reading = await read(lock, { '.': { name: 'app', version: '2.0.0', license: 'MIT', devDependencies: { a: '~1.4.0' } } });
    expect(edgesOf(reading)).toEqual(['app@2.0.0 development a@1.4.0']);
    expect(reading.root.licence).toBe('MIT');
  });

  it.each([
    [{ a: '^2.0.0' }, 'asks for another version of a'],
    [{ a: '^1.0.0', b: '1' }, 'asks for b'],
    [{ a: 'npm:other@^1.0.0' }, 'asks for another version of a'],
    [{ a: 'github:u/a' }, 'asks for another version of a'],
  ])('refuses a lockfile that %o has left behind', async (dependencies, message) => {
    const reading = read(lock, { '.': { name: 'app', dependencies } });
    await expect(reading).rejects.toMatchObject({ code: 'LOCKFILE_OUTDATED', message: expect.stringContaining(message) });
  });

  it.each([[{ a: '>=1.2' }], [{ a: 'latest' }], [{ a: '' }]])('takes %o, which npm would', async (dependencies) => {
    expect((await read(lock, { '.': { name: 'app', dependencies } })).packages).toHaveLength(2);
  });
});

describe('version 1', () => {
  const v1 = (dependencies: Json): Json => ({ name: 'old', version: '1.0.0', lockfileVersion: 1, requires: true, dependencies });

  it('is read with its nested packages, aliases, repositories and folders', async () => {
    const commit = 'b'.repeat(40);
    const reading = await read(
      v1({
        a: {
          version: '1.0.0',
          resolved: 'https://r.eu/a/-/a-1.0.0.tgz',
          requires: { b: '^2', fsevents: '*' },
          dependencies: { b: { version: '2.0.0' } },
        },
        b: { version: '1.0.0', dev: true },
        fsevents: { version: '1.0.0', optional: true, requires: { nan: '*' } },
        nan: { version: '2.0.0', optional: true },
        al: { version: 'npm:@real/name@3.0.0' },
        git: { version: `git+https://u:s3cret@h.eu/git.git#${commit}`, from: 'git+https://h.eu/git.git' },
        dir: { version: 'file:lib/dir', requires: { b: '^1' } },
        tar: { version: 'https://h.eu/tar-4.0.0.tgz', integrity: `sha1-${Buffer.alloc(20).toString('base64')}` },
      }),
      {
        '.': {
          dependencies: {
            a: '1',
            al: 'npm:@real/name@3',
            git: 'git+https://h.eu/git.git',
            dir: 'file:lib/dir',
            tar: 'https://h.eu/tar-4.0.0.tgz',
          },
          devDependencies: { b: '1' },
        },
        'lib/dir': { name: 'dir', version: '9.0.0' },
      },
    );
    expect(edgesOf(reading)).toEqual([
      'a@1.0.0 optional fsevents@1.0.0',
      'a@1.0.0 required b@2.0.0',
      'dir@9.0.0 required b@1.0.0',
      'fsevents@1.0.0 required nan@2.0.0',
      'old@1.0.0 development b@1.0.0',
      'old@1.0.0 required @real/name@3.0.0',
      'old@1.0.0 required a@1.0.0',
      'old@1.0.0 required dir@9.0.0',
      `old@1.0.0 required git@${commit}`,
      'old@1.0.0 required tar@4.0.0',
    ]);
    expect(byName(reading, 'a@1.0.0').gap?.state).toBe('unknown');
    expect(byName(reading, `git@${commit}`).purl).toBe(`pkg:npm/git?vcs_url=git%2Bhttps:%2F%2Fh.eu%2Fgit.git%40${commit}`);
  });

  it('is refused where it does not say enough', async () => {
    await expect(read(v1({ a: { version: '1.0.0' } }))).rejects.toMatchObject({ code: 'LOCKFILE_UNSUPPORTED' });
    await expect(read({ ...v1({ a: { version: '1.0.0' } }), requires: undefined }, { '.': {} })).rejects.toMatchObject({
      code: 'LOCKFILE_UNSUPPORTED',
    });
    await expect(read(v1({ a: { version: '1.0.0' } }), { '.': { dependencies: { a: '^2' } } })).rejects.toMatchObject({
      code: 'LOCKFILE_OUTDATED',
    });
    await expect(read(v1({ a: { version: '1.0.0', requires: { b: '1' } } }), { '.': { dependencies: { a: '1' } } })).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
    });
  });
});

describe('hostile lockfiles', () => {
  const root = { name: 'app', dependencies: { a: '1' } };

  it('that lack a required package are refused with the line', async () => {
    const lock = v3({ '': root, 'node_modules/a': registry('a', '1.0.0', { dependencies: { b: '1' } }) });
    await expect(read(lock)).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
      message: 'package-lock.json:10 says that "node_modules/a" needs "b", which the lockfile does not have.',
    });
  });

  it.each<[string, Json, string]>([
    ['no packages', { lockfileVersion: 3 }, 'LOCKFILE_INVALID'],
    ['no root', v3({ 'node_modules/a': registry('a', '1.0.0') }), 'LOCKFILE_INVALID'],
    ['a later version', { lockfileVersion: 4, packages: {} }, 'LOCKFILE_UNSUPPORTED'],
    ['no version', { dependencies: {} }, 'LOCKFILE_UNSUPPORTED'],
    ['something else', { some: 'json' }, 'LOCKFILE_INVALID'],
    ['an entry that is a list', v3({ '': root, 'node_modules/a': [] as never }), 'LOCKFILE_INVALID'],
    ['a version that is a number', v3({ '': root, 'node_modules/a': { version: 1 } }), 'LOCKFILE_INVALID'],
    ['dependencies that are a list', v3({ '': { dependencies: ['a'] } }), 'LOCKFILE_INVALID'],
    ['a range that is an object', v3({ '': { dependencies: { a: {} } } }), 'LOCKFILE_INVALID'],
    ['an absolute path', v3({ '': root, '/etc/node_modules/a': registry('a', '1.0.0') }), 'LOCKFILE_INVALID'],
    ['a path with a detour', v3({ '': root, 'x/../node_modules/a': registry('a', '1.0.0') }), 'LOCKFILE_INVALID'],
    ['a backslash', v3({ '': root, 'node_modules\\a': registry('a', '1.0.0') }), 'LOCKFILE_INVALID'],
    ['a name with a line break', v3({ '': root, 'node_modules/a\nb': registry('a', '1.0.0') }), 'LOCKFILE_INVALID'],
    ['a name of two folders', v3({ '': root, 'node_modules/a': registry('a', '1.0.0', { name: 'a/b/c' }) }), 'LOCKFILE_INVALID'],
    ['neither version nor source', v3({ '': root, 'node_modules/a': {} }), 'LOCKFILE_INVALID'],
    ['a digest cut off', v3({ '': root, 'node_modules/a': registry('a', '1.0.0', { integrity: 'sha512-AAAA' }) }), 'LOCKFILE_INVALID'],
    ['a package inside of nothing', v3({ '': {}, 'node_modules/x/node_modules/a': registry('a', '1.0.0') }), 'LOCKFILE_CONFLICT'],
    ['a link to nothing', v3({ '': root, 'node_modules/a': { resolved: 'lib/a', link: true } }), 'LOCKFILE_CONFLICT'],
    [
      'a link to a link',
      v3({
        '': root,
        'node_modules/a': { resolved: 'node_modules/b', link: true },
        'node_modules/b': { resolved: 'node_modules/a', link: true },
      }),
      'LOCKFILE_CONFLICT',
    ],
    [
      'a package inside of itself',
      v3({
        '': root,
        'node_modules/a': { resolved: 'node_modules/a/node_modules/b', link: true },
        'node_modules/a/node_modules/b': registry('b', '1.0.0'),
      }),
      'LOCKFILE_INVALID',
    ],
    ['a path without end', v3({ '': root, [`node_modules/${'x'.repeat(5000)}`]: registry('a', '1.0.0') }), 'LOCKFILE_INVALID'],
    [
      'nesting without end',
      v3(
        Object.fromEntries([
          ['', root],
          ...Array.from({ length: 150 }, (_, i) => [
            Array(i + 1)
              .fill('node_modules/a')
              .join('/'),
            registry('a', '1.0.0'),
          ]),
        ]),
      ),
      'LOCKFILE_INVALID',
    ],
  ])('with %s are refused', async (_, lock, code) => {
    await expect(read(lock)).rejects.toMatchObject({ code });
  });

  it('with names of built-in properties are read as any other', async () => {
    const names = ['constructor', 'hasOwnProperty', 'toString'];
    const text = JSON.stringify(
      v3({
        '': { name: 'app', dependencies: Object.fromEntries(names.map((name) => [name, '1'])) },
        ...Object.fromEntries(names.map((name) => [`node_modules/${name}`, registry(name, '1.0.0')])),
      }),
    ).replace('"dependencies":{', '"peerDependencies":{"__proto__":"1"},"dependencies":{"__proto__":"1",');
    const withProto = text.replace('"node_modules/toString"', '"node_modules/__proto__":{"version":"6.6.6"},"node_modules/toString"');
    const reading = await readNpmLockfile({ file: 'package-lock.json', text: withProto }, async () => undefined);
    expect(edgesOf(reading)).toEqual(
      ['__proto__@6.6.6', ...names.map((name) => `${name}@1.0.0`)].map((to) => `app@ required ${to}`).sort(),
    );
    await expect(readNpmLockfile({ file: 'package-lock.json', text }, async () => undefined)).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
    });
  });

  it('in version 1 that nest without end are refused before the stack is', async () => {
    const depth = 20_000;
    const text = `{"lockfileVersion":1,"requires":true${',"dependencies":{"a":{"version":"1.0.0"'.repeat(depth)}${'}}'.repeat(depth)}}`;
    await expect(readNpmLockfile({ file: 'package-lock.json', text }, async () => undefined)).rejects.toMatchObject({
      code: 'LOCKFILE_INVALID',
    });
  });
});
