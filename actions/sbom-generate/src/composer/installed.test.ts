import { describe, expect, it } from 'vitest';
import { edgesOf, installedIn, labelOf } from '../installed/testing.ts';
import { composerCatalog } from './catalog.ts';

type Json = Record<string, unknown>;

const pkg = (name: string, version: string, more: Json = {}): Json => ({
  name,
  version,
  'notification-url': 'https://packagist.org/downloads/',
  ...more,
});
const scan = (files: Record<string, unknown>, seed = 0) =>
  installedIn(
    composerCatalog,
    Object.fromEntries(Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)])),
    {},
    seed,
  );

describe('what Composer installed', () => {
  const files = {
    'app/composer.json': {
      name: 'acme/App',
      require: { php: '>=8', 'a/a': '^1', 'x/contract': '*' },
      replace: { 'poly/fill': '*' },
      'require-dev': { 'd/d': '1', 'gone/gone': '1' },
    },
    'app/vendor/composer/installed.json': {
      packages: [
        pkg('a/A', 'v1.2.0', {
          require: { 'ext-json': '*', 'b/b': '^2', 'x/contract': '*', 'r/old': '*', 'poly/fill': '^1' },
          dist: { type: 'zip', url: 'https://u:p@h.eu/a.zip', reference: 'abc', shasum: 'A'.repeat(40) },
          source: { type: 'git', url: 'git@github.com:a/a.git', reference: 'c'.repeat(40) },
          license: ['MIT', 'GPL-2.0 or later'],
          authors: [{ name: 'A', email: 'a@b.eu', homepage: 'https://b.eu' }, { name: 'B' }],
        }),
        pkg('b/b', '2.0', { require: { 'lost/lost': '1' } }),
        pkg('c/c', '1', { provide: { 'x/contract': '1.0' }, replace: { 'r/old': 'self.version' } }),
        pkg('d/d', 'dev-main', { dist: { type: 'path', url: '/home/somebody/d' } }),
      ],
      dev: true,
      'dev-package-names': ['d/d'],
    },
    'app/vendor/a/a/composer.json': '{"not": wanted',
    'other/composer.json': '{"not": needed',
  };

  it('is resolved by names and by what offers them, in any order of the files', async () => {
    const first = await scan(files);
    expect(edgesOf(first.packages)).toEqual([
      'a/a@v1.2.0 required b/b@2.0',
      'a/a@v1.2.0 required c/c@1',
      'acme/app development d/d@dev-main',
      'acme/app required a/a@v1.2.0',
      'acme/app required c/c@1',
    ]);
    expect(first.packages.flatMap(({ name, gap }) => (gap ? [[name, gap.reason]] : []))).toEqual([['b', 'not installed: lost/lost']]);
    expect(first.packages.some(({ folder }) => folder !== undefined)).toBe(false);
    for (const seed of [1, 2, 3]) expect(await scan(files, seed)).toEqual(first);
  });

  it('has licence, supplier, archive and repository', async () => {
    const { packages } = await scan(files);
    expect(packages.find((found) => labelOf(found) === 'a/a@v1.2.0')).toMatchObject({
      purl: 'pkg:composer/a/a@v1.2.0',
      licence: 'MIT OR (GPL-2.0 or later)',
      supplier: { name: 'A', email: 'a@b.eu', url: 'https://b.eu' },
      distribution: 'https://h.eu/a.zip',
      hashes: [{ algorithm: 'SHA-1', hex: 'a'.repeat(40) }],
      vcs: `git+ssh://git@github.com/a/a.git@${'c'.repeat(40)}`,
      place: 'app/vendor/composer/installed.json',
    });
    expect(JSON.stringify(packages.map(({ edges: _, ...facts }) => facts))).not.toMatch(/u:p|somebody/);
  });

  it('may be a list, and in a folder of another name', async () => {
    const { packages } = await scan({
      'composer.json': { config: { 'vendor-dir': 'lib/php/' }, require: { 'a/a': '1', 'b/b': '1' } },
      'lib/php/composer/installed.json': [pkg('a/a', '1')],
    });
    expect(edgesOf(packages)).toEqual(['application required a/a@1']);
    expect(packages[0]).toMatchObject({ kind: 'application', gap: { reason: 'not installed: b/b' } });
  });
});

describe('damaged lists', () => {
  const file = 'vendor/composer/installed.json';

  it('are refused wherever they are cut off', async () => {
    const text = JSON.stringify({ packages: [pkg('a/a', '1')] });
    for (let end = 0; end < text.length; end++)
      await expect(scan({ [file]: text.slice(0, end) })).rejects.toMatchObject({
        code: 'INSTALLED_INVALID',
        message: expect.stringContaining(file),
      });
  });

  it.each<[string, unknown]>([
    ['no list', {}],
    ['a package that is text', ['a/a']],
    ['a name of three', [pkg('a/b/c', '1')]],
    ['no version', [{ name: 'a/a' }]],
    ['a digest cut off', [pkg('a/a', '1', { dist: { type: 'zip', url: 'https://h.eu/a', shasum: 'abc' } })]],
    ['a package twice', [pkg('a/a', '1'), pkg('A/a', '2')]],
    ['a name that all offer', Array.from({ length: 200 }, (_, i) => pkg(`a/p${i}`, '1', { provide: { 'x/x': '1' } }))],
    ['requirements that are text', [pkg('a/a', '1', { require: 'b/b' })]],
  ])('%s is refused', async (_, value) => {
    await expect(scan({ [file]: value })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  });

  it('and a damaged project with packages', async () => {
    await expect(scan({ [file]: [], 'composer.json': '{"require": 5}' })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  });
});
