import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { edgesOf, installedIn } from '../installed/testing.ts';
import { zipOf } from '../installed/zip-testing.ts';
import { nodeCatalog } from './catalog.ts';

type Json = Record<string, unknown>;
type Dependency = readonly [string, string | null | readonly [string, string]];

const data = (packages: readonly (readonly [string | null, string | null, string, readonly Dependency[]])[]): string =>
  JSON.stringify(
    {
      packageRegistryData: packages.map(([name, reference, packageLocation, packageDependencies]) => [
        name,
        [[reference, { packageLocation, packageDependencies, linkType: 'HARD' }]],
      ]),
    },
    null,
    1,
  );

/** As Yarn 4 writes it: a text over several lines. */
const program = (json: string) =>
  `#!/usr/bin/env node\nconst RAW_RUNTIME_STATE =\n'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\\n')}';\nfunction $$SETUP_STATE() { return 'x'; }\n`;

const zip = (name: string, version: string, more: Json = {}) =>
  zipOf([
    { name: `node_modules/${name}/package.json`, content: JSON.stringify({ name, version, ...more }) },
    { name: `node_modules/${name}/lib/package.json`, content: '{' },
  ]);

const LIST = data([
  [null, null, './', [['a', 'npm:1.0.0']]],
  ["it's", 'npm:1.0.0', './nowhere/', []],
  [
    'app',
    'workspace:.',
    './',
    [
      ['app', 'workspace:.'],
      ['a', 'virtual:abc#npm:1.0.0'],
      ['al', ['b', 'npm:2.0.0']],
      ['lib', 'workspace:lib'],
      ['added', 'npm:1.0.0'],
    ],
  ],
  ['lib', 'workspace:lib', './lib/', [['u', 'npm:1.0.0']]],
  [
    'a',
    'virtual:abc#npm:1.0.0',
    './.yarn/__virtual__/a-virtual-abc/0/cache/a.zip/node_modules/a/',
    [
      ['a', 'virtual:abc#npm:1.0.0'],
      ['b', 'npm:1.0.0'],
      ['p', null],
      ['o', 'npm:1.0.0'],
    ],
  ],
  ['b', 'npm:1.0.0', '../root/.yarn/berry/cache/b1.zip/node_modules/b/', []],
  ['b', 'npm:2.0.0', './.yarn/cache/b2.zip/node_modules/b/', []],
  ['u', 'npm:1.0.0', './.yarn/unplugged/u-npm/node_modules/u/', [['b', 'npm:2.0.0']]],
  ['o', 'npm:1.0.0', './.yarn/unplugged/o-npm/node_modules/o/', []],
  ['added', 'npm:1.0.0', './.yarn/cache/added.zip/node_modules/added/', []],
]);

const files = (list: Record<string, string>) => ({
  'app/package.json': JSON.stringify({ name: 'app', version: '1', workspaces: ['lib'], dependencies: { a: '1', al: 'npm:b@2', lib: '*' } }),
  'app/lib/package.json': JSON.stringify({ name: 'lib', version: '0.1.0', devDependencies: { u: '^2' } }),
  'app/.yarn/cache/a.zip': zip('a', '1.0.0', {
    license: 'MIT',
    dependencies: { b: '^1' },
    optionalDependencies: { o: '*' },
    peerDependencies: { p: '*' },
  }),
  'app/.yarn/cache/b2.zip': zip('b', '2.0.0'),
  'app/.yarn/cache/added.zip': zip('added', '1.0.0'),
  'app/.yarn/cache/unused.zip': zip('unused', '1.0.0'),
  'root/.yarn/berry/cache/b1.zip': zip('b', '1.0.0'),
  'app/.yarn/unplugged/u-npm/node_modules/u/package.json': JSON.stringify({ name: 'u', version: '1.0.0', dependencies: { b: '2' } }),
  ...list,
});

describe("Yarn's Plug'n'Play", () => {
  it.each([
    ['Yarn 4', { 'app/.pnp.cjs': program(LIST) }],
    ['Yarn 3', { 'app/.pnp.cjs': program(LIST).replace('const RAW_RUNTIME_STATE =\n', 'return hydrateRuntimeState(JSON.parse(') }],
    ['Yarn 2', { 'app/.pnp.js': `return hydrateRuntimeState(${LIST}, {basePath: basePath || __dirname});` }],
    ['a list apart', { 'app/.pnp.cjs': 'require("./.pnp.data.json")', 'app/.pnp.data.json': LIST }],
  ])('of %s says what packages get, archive by archive', async (_, list) => {
    const first = await installedIn(nodeCatalog, files(list));
    expect(first.gaps).toEqual([]);
    expect(edgesOf(first.packages)).toEqual([
      'a@1.0.0 required b@1.0.0',
      'app@1 required a@1.0.0',
      'app@1 required added@1.0.0',
      'app@1 required b@2.0.0',
      'app@1 required lib@0.1.0',
      'lib@0.1.0 development u@1.0.0',
      'u@1.0.0 required b@2.0.0',
    ]);
    expect(first.packages.map(({ name, kind, licence, place, gap }) => [name, kind, licence, place, gap?.reason])).toEqual(
      [
        ['lib', undefined, undefined, 'app/lib/package.json', 'installed in another version than asked for: u'],
        ['app', 'application', undefined, 'app/package.json', undefined],
        ['u', undefined, undefined, 'app/.yarn/unplugged/u-npm/node_modules/u/package.json', undefined],
        ['a', undefined, 'MIT', 'app/.yarn/cache/a.zip!/node_modules/a/package.json', 'not installed: p'],
        ['added', undefined, undefined, 'app/.yarn/cache/added.zip!/node_modules/added/package.json', undefined],
        ['b', undefined, undefined, 'app/.yarn/cache/b2.zip!/node_modules/b/package.json', undefined],
        ['b', undefined, undefined, 'root/.yarn/berry/cache/b1.zip!/node_modules/b/package.json', undefined],
      ].sort((x, y) => order(first.packages, x[3] as string) - order(first.packages, y[3] as string)),
    );
    for (const seed of [1, 2, 3]) expect(await installedIn(nodeCatalog, files(list), {}, seed)).toEqual(first);
  });

  it('may lie at the top of the tree', async () => {
    const { packages } = await installedIn(nodeCatalog, {
      'package.json': JSON.stringify({ name: 'top', version: '1', dependencies: { b: '1' } }),
      '.pnp.cjs': program(
        data([
          ['top', 'workspace:.', './', [['b', 'npm:1.0.0']]],
          ['b', 'npm:1.0.0', './.yarn/cache/b.zip/node_modules/b/', []],
        ]),
      ),
      '.yarn/cache/b.zip': zip('b', '1.0.0'),
    });
    expect(edgesOf(packages)).toEqual(['top@1 required b@1.0.0']);
  });

  it('is refused where the list is cut off within its data, or not as Yarn writes it', async () => {
    const text = program(LIST);
    const start = text.indexOf("'{");
    for (let end = start + 2; end < text.indexOf("';\nfunction"); end += 7)
      await expect(installedIn(nodeCatalog, { '.pnp.cjs': text.slice(0, end) })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
    for (const value of [
      {},
      { packageRegistryData: [5] },
      { packageRegistryData: [['a', [['npm:1', {}]]]] },
      JSON.parse(data([['a', 'npm:1', './', [['b', 5 as never]]]])),
    ])
      await expect(installedIn(nodeCatalog, { '.pnp.data.json': JSON.stringify(value) })).rejects.toMatchObject({
        code: 'INSTALLED_INVALID',
      });
  });

  it('is refused where an archive is damaged', async () => {
    const archive = zip('a', '1.0.0');
    archive.writeUInt32LE(crc32('other'), 14);
    await expect(installedIn(nodeCatalog, { '.yarn/cache/a.zip': archive.subarray(0, -1) })).rejects.toMatchObject({
      code: 'INSTALLED_INVALID',
    });
    expect(nodeCatalog.wants({ path: 'files/a.zip', size: 1, executable: false })).toBeUndefined();
  });

  it('does not take time beyond its length for what is made to cost it', async () => {
    for (const text of [
      `RAW_RUNTIME_STATE = '{${'\\'.repeat(200_001)}`,
      `RAW_RUNTIME_STATE = '{${"\\'".repeat(100_000)}`,
      'RAW_RUNTIME_STATE ='.repeat(20_000),
    ])
      expect(
        await installedIn(nodeCatalog, { '.pnp.cjs': text }).then(
          ({ packages }) => packages,
          ({ code }) => code,
        ),
      ).toEqual(text.endsWith('=') ? [] : 'INSTALLED_INVALID');
  });
});

const order = (packages: readonly { place?: string }[], place: string): number => packages.findIndex((pkg) => pkg.place === place);
