import { describe, expect, it } from 'vitest';
import type { Package } from '../graph.ts';
import { edgesOf, installedIn, labelOf } from '../installed/testing.ts';
import { nodeCatalog } from './catalog.ts';

type Json = Record<string, unknown>;

/** `package.json` files by folder, other files by path. */
const scan = (manifests: Record<string, Json>, others: Record<string, string> = {}, links: Record<string, string> = {}, seed = 0) =>
  installedIn(
    nodeCatalog,
    {
      ...Object.fromEntries(Object.entries(manifests).map(([folder, value]) => [`${folder}/package.json`, JSON.stringify(value)])),
      ...others,
    },
    links,
    seed,
  );

const pkg = (name: string, version: string, more: Json = {}): Json => ({ name, version, ...more });
const byName = (packages: readonly Package[], label: string) => packages.find((found) => labelOf(found) === label) as Package;

describe('a tree of npm', () => {
  const tree = {
    app: pkg('app', '1.0.0', { dependencies: { a: '^1', b: '^1' }, devDependencies: { tool: '1', gone: '1' } }),
    'app/node_modules/a': pkg('a', '1.0.0', { dependencies: { b: '^2' }, optionalDependencies: { elsewhere: '*' } }),
    'app/node_modules/a/node_modules/b': pkg('b', '2.0.0', { devDependencies: { tool: '1' } }),
    'app/node_modules/b': pkg('b', '1.5.0', { dependencies: { '@s/c': 'npm:@real/c@~3.1.0' } }),
    'app/node_modules/@s/c': pkg('@real/c', '3.1.4'),
    'app/node_modules/tool': pkg('tool', '1.0.0'),
  };

  it('is resolved by the nearest folder, in any order of its files', async () => {
    const first = await scan(tree);
    expect(edgesOf(first.packages)).toEqual(
      [
        '@real/c@3.1.4',
        'a@1.0.0 required b@2.0.0',
        'app@1.0.0 development tool@1.0.0',
        'app@1.0.0 required a@1.0.0',
        'app@1.0.0 required b@1.5.0',
        'b@1.5.0 required @real/c@3.1.4',
      ].slice(1),
    );
    expect(byName(first.packages, 'app@1.0.0')).toMatchObject({ kind: 'application', place: 'app/package.json' });
    expect(first.packages.filter(({ gap }) => gap)).toEqual([]);
    for (const seed of [1, 2, 3]) expect(await scan(tree, {}, {}, seed)).toEqual(first);
  });

  it('says what is missing and what is there in another version', async () => {
    const { packages } = await scan({
      'node_modules/a': pkg('a', '1.0.0', {
        dependencies: { gone: '1', b: '^2', url: 'https://h.eu/url.tgz' },
        peerDependencies: { host: '*', maybe: '*', c: '^9' },
        peerDependenciesMeta: { maybe: { optional: true } },
      }),
      'node_modules/b': pkg('b', '1.0.0'),
      'node_modules/c': pkg('c', '1.0.0'),
      'node_modules/url': pkg('url', '1.0.0'),
    });
    expect(byName(packages, 'a@1.0.0').gap).toEqual({
      state: 'incomplete',
      reason: 'not installed: gone, host; installed in another version than asked for: b, c',
    });
  });

  it('is not in another version where the application forces one', async () => {
    const { packages } = await scan({
      app: pkg('app', '1.0.0', { overrides: { 'a@1': { b: '1.0.0' } }, resolutions: { '**/c': '1' } }),
      'app/node_modules/a': pkg('a', '1.0.0', { dependencies: { b: '^2', c: '^2' } }),
      'app/node_modules/b': pkg('b', '1.0.0'),
      'app/node_modules/c': pkg('c', '1.0.0'),
    });
    expect(byName(packages, 'a@1.0.0').gap).toBeUndefined();
  });

  it('has digests and sources in the hidden lockfile, for the version that is there alone', async () => {
    const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
    const commit = 'a'.repeat(40);
    const { packages } = await scan(
      {
        'x/node_modules/a': pkg('a', '1.0.0', { dependencies: { t: 'https://h.eu/t.tgz' } }),
        'x/node_modules/b': pkg('b', '2.0.0'),
        'x/node_modules/g': pkg('g', '1.0.0'),
        'x/node_modules/t': pkg('t', '1.0.0'),
      },
      {
        'x/node_modules/.package-lock.json': JSON.stringify({
          packages: {
            'node_modules/a': { version: '1.0.0', resolved: 'https://u:p@r.eu/a.tgz', integrity },
            'node_modules/b': { version: '1.0.0', integrity },
            'node_modules/g': { version: '1.0.0', resolved: `git+ssh://git@github.com/u/g.git#${commit}` },
            'node_modules/t': { version: '1.0.0', resolved: 'https://h.eu/t.tgz', integrity },
            lib: { version: '1.0.0' },
          },
        }),
      },
    );
    const hash = { algorithm: 'SHA-512', hex: '07'.repeat(64) };
    expect(byName(packages, 'a@1.0.0')).toMatchObject({ hashes: [hash], distribution: 'https://r.eu/a.tgz' });
    expect(byName(packages, 'b@2.0.0').hashes).toEqual([]);
    expect(byName(packages, 'g@1.0.0').vcs).toBe(`git+ssh://git@github.com/u/g.git@${commit}`);
    expect(byName(packages, 't@1.0.0').purl).toBe('pkg:npm/t@1.0.0?download_url=https:%2F%2Fh.eu%2Ft.tgz');
  });

  it('has what is bundled in the archive of another package', async () => {
    const { packages } = await scan({
      'usr/lib/node_modules/npm': pkg('npm', '10.0.0', { bundleDependencies: ['a'], dependencies: { a: '1', own: '1' } }),
      'usr/lib/node_modules/npm/node_modules/a': pkg('a', '1.0.0', { dependencies: { b: '1' } }),
      'usr/lib/node_modules/npm/node_modules/b': pkg('b', '1.0.0'),
      'usr/lib/node_modules/npm/node_modules/own': pkg('own', '1.0.0'),
    });
    expect(packages.map((found) => [labelOf(found), found.kind, found.bundled])).toEqual([
      ['a@1.0.0', undefined, true],
      ['b@1.0.0', undefined, true],
      ['own@1.0.0', undefined, undefined],
      ['npm@10.0.0', 'application', undefined],
    ]);
  });
});

describe('linked trees', () => {
  it('of pnpm are resolved from where the links lead', async () => {
    const store = 'app/node_modules/.pnpm';
    const integrity = `sha512-${Buffer.alloc(64, 9).toString('base64')}`;
    const { packages } = await scan(
      {
        app: pkg('app', '1.0.0', { dependencies: { a: '1' } }),
        [`${store}/a@1.0.0_p@2.0.0/node_modules/a`]: pkg('a', '1.0.0', { dependencies: { '@s/b': '1' }, peerDependencies: { p: '2' } }),
        [`${store}/@s+b@1.0.0/node_modules/@s/b`]: pkg('@s/b', '1.0.0', { dependencies: { hoisted: '*' } }),
        [`${store}/p@2.0.0/node_modules/p`]: pkg('p', '2.0.0'),
        [`${store}/p@3.0.0/node_modules/p`]: pkg('p', '3.0.0'),
        [`${store}/hoisted@1.0.0/node_modules/hoisted`]: pkg('hoisted', '1.0.0'),
      },
      {
        [`${store}/lock.yaml`]: `lockfileVersion: '9.0'\nimporters: {}\npackages:\n  p@2.0.0:\n    resolution: {integrity: ${integrity}}\nsnapshots:\n  p@2.0.0: {}\n`,
      },
      {
        'app/node_modules/a': '.pnpm/a@1.0.0_p@2.0.0/node_modules/a',
        [`${store}/a@1.0.0_p@2.0.0/node_modules/@s/b`]: '../../../@s+b@1.0.0/node_modules/@s/b',
        [`${store}/a@1.0.0_p@2.0.0/node_modules/p`]: '../../p@2.0.0/node_modules/p',
        [`${store}/node_modules/hoisted`]: '../hoisted@1.0.0/node_modules/hoisted',
      },
    );
    expect(edgesOf(packages)).toEqual([
      '@s/b@1.0.0 required hoisted@1.0.0',
      'a@1.0.0 required @s/b@1.0.0',
      'a@1.0.0 required p@2.0.0',
      'app@1.0.0 required a@1.0.0',
    ]);
    expect(byName(packages, 'p@2.0.0').hashes).toEqual([{ algorithm: 'SHA-512', hex: '09'.repeat(64) }]);
    expect(packages).toHaveLength(6);
  });

  it('of pnpm whose copy of the lockfile cannot be read have no digests', async () => {
    const store = 'node_modules/.pnpm';
    const { packages, gaps } = await scan(
      { [`${store}/p@2.0.0/node_modules/p`]: pkg('p', '2.0.0') },
      { [`${store}/lock.yaml`]: 'lockfileVersion: "99.0"\n' },
    );
    expect(packages.map(labelOf)).toEqual(['p@2.0.0']);
    expect(gaps).toEqual([`${store}/lock.yaml cannot be read (LOCKFILE_UNSUPPORTED), so packages of its store have no digests`]);
  });

  it('have workspaces, with what is installed in them', async () => {
    const { packages } = await scan(
      {
        m: { private: true, name: 'mono', workspaces: ['packages/*'], devDependencies: { '@m/b': '*' } },
        'm/packages/a': pkg('@m/a', '1.0.0', { dependencies: { '@m/b': 'workspace:^', x: '2' } }),
        'm/packages/a/node_modules/x': pkg('x', '2.0.0'),
        'm/packages/b': pkg('@m/b', '1.0.0', { devDependencies: { x: '1' } }),
        'm/node_modules/x': pkg('x', '1.0.0'),
        'm/elsewhere': pkg('elsewhere', '1.0.0'),
      },
      {},
      { 'm/node_modules/@m/a': '../../packages/a', 'm/node_modules/@m/b': '../../packages/b' },
    );
    expect(edgesOf(packages)).toEqual([
      '@m/a@1.0.0 required @m/b@1.0.0',
      '@m/a@1.0.0 required x@2.0.0',
      '@m/b@1.0.0 development x@1.0.0',
      'mono contains @m/a@1.0.0',
      'mono contains @m/b@1.0.0',
    ]);
  });

  it('in circles end', async () => {
    const { packages } = await scan(
      { 'node_modules/a': pkg('a', '1.0.0', { dependencies: { b: '1' } }) },
      {},
      {
        'node_modules/b': '../node_modules/c',
        'node_modules/c': 'b',
      },
    );
    expect(byName(packages, 'a@1.0.0').gap?.reason).toBe('not installed: b');
  });
});

describe('what is no package', () => {
  it.each([
    'node_modules/a/test/fixtures/b/package.json',
    'node_modules/a/test/node_modules/b/package.json',
    'node_modules/.cache/x/package.json',
    'node_modules/.bin/package.json',
    `usr/local/share/.cache/yarn/v6/npm-a-1.0.0-${'0'.repeat(40)}-integrity/node_modules/a/package.json`,
    'src/package.json.bak',
    'src/not-package.json',
  ])('%s is passed over', (path) => {
    expect(nodeCatalog.wants({ path, size: 1, executable: false })).toBeUndefined();
  });

  it('is a project without installed packages, damaged or not', async () => {
    expect(await scan({ src: pkg('src', '1.0.0') }, { 'other/package.json': '{"na' })).toEqual({ packages: [], gaps: [] });
  });

  it('is said where it lies among packages', async () => {
    const { packages, gaps } = await scan({ 'node_modules/a': { type: 'module' }, 'node_modules/b': pkg('../x', '1') }, { '.pnp.cjs': '' });
    expect(packages).toEqual([]);
    expect([...gaps].sort()).toEqual([
      '.pnp.cjs lists packages in a way that is not known',
      'node_modules/a/package.json gives no name of a package',
      'node_modules/b/package.json gives no name of a package',
    ]);
  });
});

describe('damaged metadata', () => {
  const text = JSON.stringify(pkg('a', '1.0.0', { dependencies: { b: '1' }, author: 'Å <a@b.eu>' }));

  it('is refused wherever it is cut off', async () => {
    const bytes = new TextEncoder().encode(text);
    for (let end = 0; end < bytes.length; end++) {
      const cut = installedIn(nodeCatalog, { 'node_modules/a/package.json': bytes.subarray(0, end) });
      await expect(cut).rejects.toMatchObject({
        code: 'INSTALLED_INVALID',
        message: expect.stringContaining('node_modules/a/package.json'),
      });
    }
  });

  it.each<[string, Record<string, string>]>([
    ['a list', { 'node_modules/a/package.json': '[]' }],
    ['a project with packages', { 'package.json': '{', 'node_modules/a/package.json': text }],
    ['a hidden lockfile without packages', { 'node_modules/.package-lock.json': '{}' }],
    [
      'a digest cut off',
      {
        'node_modules/a/package.json': text,
        'node_modules/.package-lock.json': '{"packages":{"node_modules/a":{"version":"1.0.0","integrity":"sha512-AAAA"}}}',
      },
    ],
  ])('%s is refused', async (_, files) => {
    await expect(installedIn(nodeCatalog, files)).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  });

  it('of other types is taken as registries took it', async () => {
    const { packages } = await scan({
      'node_modules/a': pkg('a', '1.0.0', {
        license: { type: 'MIT' },
        author: { name: 'N', email: 'n@h.eu', url: 'https://h.eu' },
        dependencies: ['b'],
        peerDependencies: { __proto__: null, constructor: '*' },
        bundleDependencies: 'x',
      }),
      'node_modules/b': pkg('b', '1.0.0', { licenses: [{ type: 'MIT' }, 'Apache-2.0'], author: 'Only Name', maintainers: 5 }),
      'node_modules/c': pkg('c', '=v1.0.0', { author: `${'<'.repeat(100_000)}` }),
    });
    expect(packages.map(({ version, licence, supplier }) => ({ version, licence, supplier }))).toEqual([
      { version: '1.0.0', licence: 'MIT', supplier: { name: 'N', email: 'n@h.eu', url: 'https://h.eu' } },
      { version: '1.0.0', licence: 'MIT OR Apache-2.0', supplier: { name: 'Only Name' } },
      { version: '1.0.0', licence: undefined, supplier: undefined },
    ]);
  });

  it('of many packages costs linear time', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [
        `node_modules/p${i}`,
        pkg(`p${i}`, '1.0.0', { dependencies: { [`p${(i + 1) % 20_000}`]: '1' } }),
      ]),
    );
    expect((await scan(many)).packages).toHaveLength(20_000);
  });
});
