import { describe, expect, it } from 'vitest';
import { poetryReader } from './poetry.ts';
import { byName, edgesOf, readWith } from './testing.ts';

const SHA = 'cd'.repeat(32);
const FILES = `files = [{file = "x.whl", hash = "sha256:${SHA}"}]`;
const pkg = (name: string, version: string, more = '', head = FILES) =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\noptional = false\npython-versions = "*"\n${head}\n${more}\n`;
const lockOf = (...packages: string[]) => `${packages.join('\n')}\n[metadata]\nlock-version = "2.1"\ncontent-hash = "00"\n`;
const project = (more: string) => ({ 'pyproject.toml': `[tool.poetry]\nname = "app"\nversion = "1.0.0"\nlicense = "MIT"\n${more}` });
const read = (lock: string, files: Record<string, string> = {}) => readWith(poetryReader, 'poetry.lock', lock, files);

describe('edges', () => {
  it('go to the version that a constraint means, where several are locked', async () => {
    const reading = await read(
      lockOf(
        pkg(
          'a',
          '1.0',
          '[package.dependencies]\n"N_ump.y" = [{version = "<2", markers = "python_version < \'3.12\'"}, {version = "^2.0", markers = "python_version >= \'3.12\'"}]',
        ),
        pkg(
          'b',
          '1.0',
          '[package.dependencies]\nn-ump-y = "^2.1 || 1.0.*"\nabsent = {version = "*", markers = "sys_platform == \'win32\'"}',
        ),
        pkg('n-ump-y', '1.26.4'),
        pkg('n-ump-y', '2.2.0'),
      ),
      project('[tool.poetry.dependencies]\npython = "^3.10"\na = "*"\n[tool.poetry.group.test.dependencies]\nb = "~1"\n'),
    );
    expect(edgesOf(reading)).toEqual([
      'a@1.0 required n-ump-y@1.26.4',
      'a@1.0 required n-ump-y@2.2.0',
      'app@1.0.0 development b@1.0',
      'app@1.0.0 required a@1.0',
      'b@1.0 required n-ump-y@2.2.0',
    ]);
    expect(reading.root).toMatchObject({ licence: 'MIT', folder: '.' });
  });

  it('follow an extra only where something asks for it, through extras that name others', async () => {
    const httpx = pkg(
      'httpx',
      '1.0',
      '[package.dependencies]\nh2 = {version = "*", optional = true, markers = "extra == \'http2\'"}\nsocksio = {version = "1.*", optional = true}\n' +
        '[package.extras]\nhttp2 = ["h2 (>=3,<5)"]\nsocks = ["socksio (==1.*)"]\nall = ["httpx[http2]"]',
    );
    const lock = lockOf(httpx, pkg('h2', '4.0'), pkg('socksio', '1.0'));
    const all = await read(lock, project('[tool.poetry.dependencies]\nhttpx = {version = "*", extras = ["all"]}\nsocksio = "*"'));
    expect(edgesOf(all)).toEqual(['app@1.0.0 required httpx@1.0', 'app@1.0.0 required socksio@1.0', 'httpx@1.0 required h2@4.0']);
    const none = await read(
      lock,
      project('[tool.poetry.dependencies]\nhttpx = "*"\n[tool.poetry.group.dev.dependencies]\nhttpx = {version = "*", extras = ["socks"]}'),
    );
    expect(edgesOf(none)).toEqual(['app@1.0.0 required httpx@1.0', 'httpx@1.0 development socksio@1.0']);
  });

  it('of the project come from the standard tables too, extras and groups with what they include', async () => {
    const reading = await read(lockOf(pkg('a', '1'), pkg('b', '1'), pkg('c', '1'), pkg('d', '1')), {
      'pyproject.toml':
        '[project]\nname = "App"\nversion = "2"\ndependencies = ["a>=1"]\n[project.optional-dependencies]\nx = ["b"]\n' +
        '[dependency-groups]\ntest = ["c"]\ndev = [{include-group = "test"}, "d ; python_version > \'3\'"]\n[tool.poetry.dependencies]\na = {source = "mirror"}\n',
    });
    expect(edgesOf(reading)).toEqual(['app@2 development c@1', 'app@2 development d@1', 'app@2 optional b@1', 'app@2 required a@1']);
  });

  it('without a manifest lead to what nothing else needs, by the groups of the lockfile, and say so', async () => {
    const reading = await read(
      lockOf(
        pkg('a', '1', '[package.dependencies]\nb = "*"', `groups = ["main", "dev"]\n${FILES}`),
        pkg('b', '1', '', `groups = ["main"]\n${FILES}`),
        pkg('t', '1', '', `groups = ["dev"]\n${FILES}`),
        pkg('x', '1', '[package.dependencies]\ny = "*"', `groups = ["dev"]\n${FILES}`),
        pkg('y', '1', '[package.dependencies]\nx = "*"', `groups = ["dev"]\n${FILES}`),
      ),
    );
    expect(edgesOf(reading)).toEqual([
      '@ development t@1',
      '@ development x@1',
      '@ required a@1',
      'a@1 required b@1',
      'x@1 required y@1',
      'y@1 required x@1',
    ]);
    expect(reading.root.gap?.state).toBe('unknown');
  });
});

it('reads the format of Poetry 1, which keeps files apart and does not lock setuptools', async () => {
  const lock =
    `${pkg('Zope.Interface', '5.4', '[package.dependencies]\nsetuptools = "*"', 'category = "dev"')}\n[metadata]\nlock-version = "1.1"\n` +
    `[metadata.files]\n"zope.interface" = [{file = "zope.interface-5.4-cp39.whl", hash = "sha256:${SHA}"}, {file = "zope.interface-5.4.tar.gz", hash = "md5:${'0'.repeat(32)}"}]\n`;
  const reading = await read(lock, project('[tool.poetry.dev-dependencies]\n"zope.interface" = "^5"\n'));
  expect(byName(reading, 'zope-interface@5.4')).toMatchObject({
    purl: 'pkg:pypi/zope-interface@5.4',
    gap: { state: 'incomplete', reason: 'not in the lockfile: setuptools' },
    artifacts: [
      { url: 'zope.interface-5.4-cp39.whl', hashes: [{ hex: SHA }] },
      { url: 'zope.interface-5.4.tar.gz', hashes: [] },
    ],
  });
  expect(edgesOf(reading)).toEqual(['app@1.0.0 development zope-interface@5.4']);
});

it('knows repositories, archives, files and folders, without credentials', async () => {
  const commit = 'a1'.repeat(20);
  const source = (type: string, url: string, more = '') => `[package.source]\ntype = "${type}"\nurl = "${url}"\n${more}`;
  const reading = await read(
    lockOf(
      pkg('g', '1', source('git', 'git@github.com:org/g.git', `reference = "main"\nresolved_reference = "${commit}"`), 'files = []'),
      pkg('u', '1', source('url', 'https://me:secret@e.org/u.zip#sha256=1')),
      pkg('f', '1', source('file', '../wheels/f.whl')),
      pkg('l', '1', source('directory', 'libs/l'), 'develop = true\nfiles = []'),
      pkg('m', '1', source('legacy', 'https://me:secret@mirror.e.org/simple', 'reference = "mirror"')),
    ),
    {
      ...project(
        '[tool.poetry.dependencies]\ng = {git = "x"}\nu = {url = "x"}\nf = {path = "x"}\nl = {path = "libs/l", develop = true}\nm = "1"\n',
      ),
      'libs/l/pyproject.toml': '[tool.poetry]\nname = "l"\nversion = "3"\n',
    },
  );
  expect(JSON.stringify(reading.packages)).not.toContain('secret');
  expect(byName(reading, 'g@1').vcs).toBe(`git+ssh://git@github.com/org/g.git@${commit}`);
  expect(byName(reading, 'u@1')).toMatchObject({ distribution: 'https://e.org/u.zip', hashes: [{ hex: SHA }] });
  expect(byName(reading, 'f@1').distribution).toBe('file:../wheels/f.whl');
  expect(byName(reading, 'l@3')).toMatchObject({ folder: 'libs/l', hashes: [] });
  expect(edgesOf(reading)).toHaveLength(5);
});

describe('refuses', () => {
  const broken: [string, string, string, RegExp][] = [
    ['a file before lock-version', '[[package]]\nname = "a"\nversion = "1"\n[metadata]\n', 'LOCKFILE_UNSUPPORTED', /no lock-version/],
    ['a later version', '[metadata]\nlock-version = "3.0"\n', 'LOCKFILE_UNSUPPORTED', /"3.0"/],
    ['a package without version', lockOf('[[package]]\nname = "a"\n'), 'LOCKFILE_INVALID', /poetry\.lock:1 .*"version"/],
    ['a source that is not known', lockOf(pkg('a', '1', '[package.source]\ntype = "cloud"\nurl = "x"')), 'LOCKFILE_INVALID', /"cloud"/],
    ['a constraint that is none', lockOf(pkg('a', '1', '[package.dependencies]\nb = ">>1"')), 'LOCKFILE_INVALID', /version constraint/],
    [
      'a dependency that is not there',
      lockOf(pkg('a', '1', '[package.dependencies]\nb = "*"')),
      'LOCKFILE_CONFLICT',
      /poetry\.lock:1 .*"b"/,
    ],
    [
      'a dependency in another version',
      lockOf(pkg('a', '1', '[package.dependencies]\nb = ">=2"'), pkg('b', '1.9')),
      'LOCKFILE_CONFLICT',
      /"b"/,
    ],
    ['digests that are none', lockOf(pkg('a', '1', '', 'files = [{file = "a", hash = "sha256:zz"}]')), 'LOCKFILE_INVALID', /digest/],
    [
      'more versions of one package than there can be',
      lockOf(...Array.from({ length: 300 }, (_, i) => pkg('a', `1.${i}`))),
      'LOCKFILE_INVALID',
      /more than 256/,
    ],
  ];
  it.each(broken)('%s', async (_, lock, code, message) => {
    await expect(read(lock)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('a manifest that asks for another version', async () => {
    await expect(read(lockOf(pkg('a', '1.9')), project('[tool.poetry.dependencies]\na = "^2"\n'))).rejects.toMatchObject({
      code: 'LOCKFILE_OUTDATED',
    });
  });

  it('a manifest that cannot be read, without showing its text', async () => {
    const read1 = read(lockOf(), { 'pyproject.toml': '[project]\nname = "a"\ndependencies = ["x => https://u:secret@e.org/x"]\n' });
    await expect(read1).rejects.toMatchObject({ code: 'MANIFEST_INVALID', message: expect.not.stringContaining('secret') });
  });
});
