import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { composerReader } from './reader.ts';

type Json = Record<string, unknown>;

const SHA1 = 'ab'.repeat(20);
const COMMIT = '1'.repeat(40);

/** A package as packagist.org has it. */
const pkg = (name: string, version: string, more: Json = {}): Json => ({
  name,
  version,
  source: { type: 'git', url: `https://github.com/${name}.git`, reference: COMMIT },
  dist: { type: 'zip', url: `https://api.github.com/repos/${name}/zipball/${COMMIT}`, reference: COMMIT, shasum: '' },
  'notification-url': 'https://packagist.org/downloads/',
  ...more,
});
const lockOf = (packages: Json[], development: Json[] | null = [], more: Json = {}): string =>
  JSON.stringify(
    { _readme: ['generated'], 'content-hash': 'x', packages, 'packages-dev': development, aliases: [], platform: { php: '>=8' }, ...more },
    null,
    4,
  );
const read = (lock: string, manifest: Json = {}, files: Record<string, string> = {}, file = 'composer.lock') =>
  readWith(composerReader, file, lock, { [file.replace('composer.lock', 'composer.json')]: JSON.stringify(manifest), ...files });

describe('composer.lock', () => {
  it('gives packages, what they require, and what the project requires and develops with', async () => {
    const reading = await read(
      lockOf(
        [
          pkg('acme/a', 'v1.2.0', { require: { php: '>=8', 'ext-json': '*', 'Acme/B': '^1' }, license: ['MIT'] }),
          pkg('acme/b', '1.0.0', { require: [] }),
        ],
        [pkg('acme/test', '2.0.0', { require: { 'acme/b': '*', 'composer-runtime-api': '^2' } })],
      ),
      {
        name: 'Shop/App',
        version: '3.0',
        license: ['MIT', 'EUPL-1.2 or later'],
        require: { php: '^8', 'Acme/A': '^1', 'acme/b': '*' },
        'require-dev': { 'acme/test': '*', 'acme/b': '*' },
      },
    );
    expect(edgesOf(reading)).toEqual([
      'a@v1.2.0 required b@1.0.0',
      'app@3.0 development test@2.0.0',
      'app@3.0 required a@v1.2.0',
      'app@3.0 required b@1.0.0',
      'test@2.0.0 required b@1.0.0',
    ]);
    expect(reading.root).toMatchObject({ purl: 'pkg:composer/shop/app@3.0', licence: 'MIT OR (EUPL-1.2 or later)', folder: '.' });
    expect(byName(reading, 'a@v1.2.0')).toMatchObject({
      namespace: 'acme',
      purl: 'pkg:composer/acme/a@v1.2.0',
      licence: 'MIT',
      distribution: `https://api.github.com/repos/acme/a/zipball/${COMMIT}`,
      vcs: `git+https://github.com/acme/a.git@${COMMIT}`,
      hashes: [],
    });
  });

  it('resolves a name to its package, else to all that replace or provide it, else to the project itself', async () => {
    const reading = await read(
      lockOf([
        pkg('acme/a', '1', {
          require: { 'psr/log-implementation': '1', 'old/split': '*', 'acme/real': '*', 'polyfill/done': '*', 'ext-intl': '*' },
        }),
        pkg('acme/log', '1', { provide: { 'PSR/log-implementation': '1' } }),
        pkg('acme/other-log', '1', { provide: { 'psr/log-implementation': '1' } }),
        pkg('old/whole', '1', { replace: { 'old/split': 'self.version', 'ext-intl': '*' }, require: { 'old/split': '*' } }),
        pkg('acme/real', '1'),
        pkg('acme/fake', '1', { provide: { 'acme/real': '*' } }),
      ]),
      { require: { 'acme/a': '*' }, replace: { 'polyfill/done': '*' } },
    );
    expect(edgesOf(reading)).toEqual([
      '@ required a@1',
      'a@1 required log@1',
      'a@1 required other-log@1',
      'a@1 required real@1',
      'a@1 required whole@1',
    ]);
  });

  it('names the registry, repository or archive of what is not of packagist.org, and no credentials', async () => {
    const reading = await read(
      lockOf([
        pkg('own/a', '1', {
          'notification-url': 'https://repo.example.eu/team/downloads/',
          dist: { type: 'zip', url: 'https://u:secret@repo.example.eu/a.zip?token=secret', shasum: SHA1.toUpperCase() },
        }),
        pkg('own/b', 'dev-main', {
          'notification-url': undefined,
          dist: undefined,
          source: { type: 'git', url: 'git@git.example.eu:own/b.git', reference: COMMIT },
        }),
        pkg('own/c', '1', { 'notification-url': undefined, source: undefined, dist: { type: 'tar', url: 'https://example.eu/c.tar' } }),
        pkg('own/meta', '1', { source: undefined, dist: undefined, type: 'metapackage' }),
      ]),
      { require: {} },
    );
    expect(byName(reading, 'a@1')).toMatchObject({
      purl: 'pkg:composer/own/a@1?repository_url=https:%2F%2Frepo.example.eu%2Fteam',
      distribution: 'https://repo.example.eu/a.zip',
      hashes: [{ algorithm: 'SHA-1', hex: SHA1 }],
    });
    expect(byName(reading, 'b@dev-main')).toMatchObject({
      purl: `pkg:composer/own/b@dev-main?vcs_url=git%2Bssh:%2F%2Fgit%40git.example.eu%2Fown%2Fb.git%40${COMMIT}`,
      vcs: `git+ssh://git@git.example.eu/own/b.git@${COMMIT}`,
    });
    expect(byName(reading, 'c@1').purl).toBe('pkg:composer/own/c@1?download_url=https:%2F%2Fexample.eu%2Fc.tar');
    expect(byName(reading, 'meta@1').distribution).toBeUndefined();
    expect(JSON.stringify(reading.packages)).not.toContain('secret');
  });

  it('has packages of folders as projects that belong to it', async () => {
    const path = (url: string) => ({ source: undefined, dist: { type: 'path', url, reference: 'abc' } });
    const reading = await read(
      lockOf([pkg('shop/in', '1', path('./libs/in/')), pkg('shop/abs', '1', path('/home/me/abs'))]),
      { name: 'shop/app', require: { 'shop/abs': '*' } },
      {},
      'php/composer.lock',
    );
    expect(edgesOf(reading)).toEqual(['app@ contains in@1', 'app@ required abs@1']);
    expect(byName(reading, 'in@1')).toMatchObject({ folder: 'php/libs/in', purl: 'pkg:composer/shop/in@1' });
    expect([byName(reading, 'abs@1').folder, byName(reading, 'abs@1').purl]).toEqual([undefined, undefined]);
  });

  it('that was written without development dependencies says so', async () => {
    const reading = await read(lockOf([pkg('acme/a', '1')], null), { require: { 'acme/a': '*' }, 'require-dev': { 'acme/t': '*' } });
    expect(reading.root.gap?.state).toBe('incomplete');
  });

  it('needs the composer.json, and must have all that it asks for', async () => {
    await expect(readWith(composerReader, 'composer.lock', lockOf([]))).rejects.toMatchObject({ code: 'LOCKFILE_UNSUPPORTED' });
    await expect(read(lockOf([]), { require: { 'acme/a': '*', php: '8' } })).rejects.toMatchObject({
      code: 'LOCKFILE_OUTDATED',
      message: 'composer.json asks for acme/a; composer.lock does not have that.',
    });
    await expect(read(lockOf([]), { 'require-dev': { 'acme/a': '*' } })).rejects.toMatchObject({ code: 'LOCKFILE_OUTDATED' });
  });
});

describe('hostile input', () => {
  const a = pkg('acme/a', '1');
  it.each([
    ['nothing', '', 'LOCKFILE_INVALID'],
    ['a file cut off', lockOf([a]).slice(0, -20), 'LOCKFILE_INVALID'],
    ['a merge conflict', lockOf([a]).replace('"aliases"', '<<<<<<< HEAD\n"aliases"'), 'LOCKFILE_INVALID'],
    ['a key twice', lockOf([a]).replace('"version"', '"name": "x/y", "version"'), 'LOCKFILE_INVALID'],
    ['a list', '[]', 'LOCKFILE_INVALID'],
    ['no packages', '{"content-hash": "x"}', 'LOCKFILE_INVALID'],
    ['packages of another kind', lockOf([], 'x' as never), 'LOCKFILE_INVALID'],
    ['an unknown list', lockOf([a], [], { 'packages-optional': [] }), 'LOCKFILE_UNSUPPORTED'],
    ['a package twice', lockOf([a], [pkg('Acme/A', '2')]), 'LOCKFILE_CONFLICT'],
    ['a package without a version', lockOf([{ name: 'acme/a' }]), 'LOCKFILE_INVALID'],
    ['a name of three parts', lockOf([pkg('a/b/c', '1')]), 'LOCKFILE_INVALID'],
    ['a requirement of another kind', lockOf([pkg('acme/a', '1', { require: { 'b/c': 1 } })]), 'LOCKFILE_INVALID'],
    [
      'a digest that is none',
      lockOf([pkg('acme/a', '1', { dist: { type: 'zip', url: 'https://x.eu/a.zip', shasum: 'abc' } })]),
      'LOCKFILE_INVALID',
    ],
    ['a requirement that is not there', lockOf([pkg('acme/a', '1', { require: { 'acme/gone': '*' } })]), 'LOCKFILE_CONFLICT'],
  ])('%s is refused', async (_what, lock, code) => {
    await expect(read(lock)).rejects.toMatchObject({ code });
  });

  it('says the line of a package that is wrong', async () => {
    await expect(read(lockOf([a, pkg('acme/b', '1', { require: { 'acme/gone': '*' } })]))).rejects.toMatchObject({
      message: expect.stringMatching(/^composer\.lock:\d\d says that "acme\/b" needs "acme\/gone"/),
    });
  });

  it('names of the prototype are read, and a hundred thousand packages in linear time', async () => {
    const reading = await read(lockOf([pkg('acme/constructor', '1', { require: { constructor: '*' } }), pkg('constructor', '1')]), {
      require: { 'acme/constructor': '*' },
    });
    expect(edgesOf(reading)).toEqual(['@ required constructor@1', 'constructor@1 required constructor@1']);
    const many = Array.from({ length: 100_000 }, (_, i) => ({
      name: `acme/p${i}`,
      version: '1',
      ...(i > 0 && { require: { [`acme/p${i - 1}`]: '*' } }),
    }));
    expect((await read(lockOf(many), { require: { 'acme/p99999': '*' } })).packages).toHaveLength(100_001);
  });

  it.each([
    ['no JSON', '{'],
    ['a list of requirements', '{"require": ["acme/a"]}'],
    ['a name that is a number', '{"name": 1}'],
  ])('a manifest with %s is refused', async (_what, manifest) => {
    await expect(read(lockOf([a]), {}, { 'composer.json': manifest })).rejects.toMatchObject({ code: 'MANIFEST_INVALID' });
  });
});

it('a manifest asks for packages when it requires more than PHP and its extensions', () => {
  const asks = (value: Json) => composerReader.asks({ file: 'composer.json', text: JSON.stringify(value) });
  expect(asks({ require: { php: '^8', 'ext-mbstring': '*', 'composer-plugin-api': '^2' } })).toBe(false);
  expect(asks({ 'require-dev': { 'acme/a': '*' } })).toBe(true);
});
