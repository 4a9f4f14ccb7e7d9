import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from './testing.ts';
import { uvReader } from './uv.ts';

const read = (lock: string, files: Record<string, string> = {}, file = 'uv.lock') => readWith(uvReader, file, lock, files);

const REGISTRY = 'source = { registry = "https://pypi.org/simple" }';
const pkg = (name: string, version: string, more = '', source = REGISTRY) =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\n${source}\n${more}\n`;
const lockOf = (...packages: string[]) => `version = 1\nrevision = 3\nrequires-python = ">=3.11"\n\n${packages.join('\n')}`;
const root = (more: string) => pkg('app', '1.0.0', more, 'source = { virtual = "." }');
const SHA = 'ab'.repeat(32);

describe('edges', () => {
  it('tell versions and sources of one name apart', async () => {
    const reading = await read(
      lockOf(
        root('dependencies = [{ name = "a" }, { name = "n", version = "1.0", source = { registry = "https://pypi.org/simple" } }]'),
        pkg('a', '1.0', 'dependencies = [{ name = "n", version = "2.0", source = { registry = "https://pypi.org/simple" } }]'),
        pkg('n', '1.0'),
        pkg('n', '2.0'),
      ),
    );
    expect(edgesOf(reading)).toEqual(['a@1.0 required n@2.0', 'app@1.0.0 required a@1.0', 'app@1.0.0 required n@1.0']);
    expect(reading.root.folder).toBe('.');
  });

  it('follow extras as they are asked for: required, by an extra of the project, for development', async () => {
    const reading = await read(
      lockOf(
        root(
          'dependencies = [{ name = "web", extra = ["http2"] }]\n' +
            '[package.optional-dependencies]\ncli = [{ name = "web", extra = ["tty"] }]\n' +
            '[package.dev-dependencies]\ndev = [{ name = "web", extra = ["debug"] }, { name = "t" }, { name = "app", extra = ["cli"] }]',
        ),
        pkg('t', '1'),
        pkg(
          'web',
          '1',
          '[package.optional-dependencies]\nhttp2 = [{ name = "h2" }]\ntty = [{ name = "pty" }, { name = "h2" }]\ndebug = [{ name = "dbg" }]\nunasked = [{ name = "zzz" }]',
        ),
        pkg('h2', '1'),
        pkg('pty', '1'),
        pkg('dbg', '1'),
        pkg('zzz', '1'),
      ),
    );
    expect(edgesOf(reading)).toEqual([
      'app@1.0.0 development t@1',
      'app@1.0.0 required web@1',
      'web@1 development dbg@1',
      'web@1 optional pty@1',
      'web@1 required h2@1',
    ]);
  });

  it('hold the members of a workspace together, in their folders and with their own groups', async () => {
    const reading = await read(
      `version = 1\nrequires-python = ">=3.11"\n[manifest]\nmembers = ["app", "lib", "tool"]\n\n${[
        pkg('app', '1.0.0', 'dependencies = [{ name = "lib" }]', 'source = { editable = "." }'),
        pkg('lib', '0.1', '', 'source = { editable = "libs/lib" }'),
        '[[package]]\nname = "tool"\nsource = { virtual = "tool" }\n[package.dev-dependencies]\ndev = [{ name = "x" }]\n',
        pkg('x', '1'),
      ].join('\n')}`,
      { 'py/libs/lib/pyproject.toml': '[project]\nname = "Lib"\nversion = "0.2"\nlicense = "EUPL-1.2"\n' },
      'py/uv.lock',
    );
    expect(edgesOf(reading)).toEqual(['app@1.0.0 contains tool@', 'app@1.0.0 required lib@0.2', 'tool@ development x@1']);
    expect(byName(reading, 'lib@0.2')).toMatchObject({ folder: 'py/libs/lib', licence: 'EUPL-1.2', purl: 'pkg:pypi/lib@0.2', hashes: [] });
    expect(reading.root.folder).toBe('py');
  });

  it('start at the requirements of a workspace or a script that is no project', async () => {
    const manifest =
      'version = 1\nrequires-python = ">=3.11"\n[manifest]\nrequirements = [{ name = "Rich", specifier = "<14" }]\n' +
      '[manifest.dependency-groups]\ndev = [{ name = "n", specifier = ">=2" }]\n';
    const reading = await read(`${manifest}${pkg('rich', '13.7.1')}${pkg('n', '1.0')}${pkg('n', '2.0')}`, {}, 'tools/fetch.py.lock');
    expect(edgesOf(reading)).toEqual(['fetch.py@ development n@2.0', 'fetch.py@ required rich@13.7.1']);
    expect(reading.root).toMatchObject({ folder: 'tools/fetch.py', name: 'fetch.py' });
    expect(reading.root.purl).toBeUndefined();
  });
});

describe('where a package comes from', () => {
  it('keeps each file of a version with its digest, and one file as that of the package', async () => {
    const file = (name: string) => `{ url = "https://files.example.org/${name}", hash = "sha256:${SHA}", size = 1 }`;
    const reading = await read(
      lockOf(
        root('dependencies = [{ name = "one" }, { name = "two" }]'),
        pkg('one', '1.0', `wheels = [${file('one-1.0-py3-none-any.whl')}]`),
        pkg('two', '1.0', `sdist = ${file('two-1.0.tar.gz')}\nwheels = [${file('two-1.0-py3-none-any.whl')}]`),
      ),
    );
    expect(byName(reading, 'one@1.0')).toMatchObject({
      distribution: 'https://files.example.org/one-1.0-py3-none-any.whl',
      hashes: [{ algorithm: 'SHA-256', hex: SHA }],
    });
    const two = byName(reading, 'two@1.0');
    expect(two.artifacts?.map(({ url }) => url)).toEqual([
      'https://files.example.org/two-1.0-py3-none-any.whl',
      'https://files.example.org/two-1.0.tar.gz',
    ]);
    expect([two.hashes, two.distribution]).toEqual([[], undefined]);
  });

  it('names the commit of a repository and the address of an archive, without credentials', async () => {
    const commit = 'c0ffee'.repeat(6).padEnd(40, '0');
    const reading = await read(
      lockOf(
        root('dependencies = [{ name = "g" }, { name = "u" }, { name = "p" }]'),
        pkg('g', '1.0', '', `source = { git = "https://me:secret@git.example.org/g.git?rev=main#${commit}" }`),
        pkg('u', '1.0', `sdist = { hash = "sha256:${SHA}" }`, 'source = { url = "https://me:secret@example.org/u-1.0.zip?token=secret" }'),
        pkg('p', '1.0', '', 'source = { path = "/home/me/wheels/p-1.0-py3-none-any.whl" }'),
      ),
    );
    expect(JSON.stringify(reading.packages)).not.toMatch(/secret|home/);
    expect(byName(reading, 'g@1.0').vcs).toBe(`git+https://git.example.org/g.git@${commit}`);
    expect(byName(reading, 'u@1.0')).toMatchObject({ distribution: 'https://example.org/u-1.0.zip', hashes: [{ hex: SHA }] });
    expect(byName(reading, 'p@1.0').distribution).toBe('file:p-1.0-py3-none-any.whl');
  });
});

describe('refuses', () => {
  const cases: [string, string, string, RegExp][] = [
    ['an empty file', ' \n', 'LOCKFILE_INVALID', /empty/],
    ['a truncated file', 'version = 1\n[[package]]\nname = "a', 'LOCKFILE_INVALID', /uv\.lock:3 /],
    ['merge conflict markers', 'version = 1\n<<<<<<< HEAD\n', 'LOCKFILE_INVALID', /uv\.lock:2 .*merge conflict/],
    ['no version', '[[package]]\nname = "a"\n', 'LOCKFILE_INVALID', /no version/],
    ['a later version', 'version = 2\n', 'LOCKFILE_UNSUPPORTED', /version 2/],
    ['packages that are no list', 'version = 1\npackage = { name = "a" }\n', 'LOCKFILE_INVALID', /"package"/],
    ['a package without a source', 'version = 1\n[[package]]\nname = "a"\nversion = "1"\n', 'LOCKFILE_INVALID', /uv\.lock:2 .*source/],
    ['a source that is not known', lockOf(pkg('a', '1', '', 'source = { cloud = "x" }')), 'LOCKFILE_INVALID', /source that is not known/],
    ['a name that no index allows', lockOf(pkg('../a', '1')), 'LOCKFILE_INVALID', /name/],
    [
      'a digest that is none',
      lockOf(pkg('a', '1', 'sdist = { url = "https://e.org/a.tar.gz", hash = "sha256:12" }')),
      'LOCKFILE_INVALID',
      /digest/,
    ],
    [
      'a dependency that is not there',
      lockOf(pkg('a', '1', 'dependencies = [{ name = "gone" }]')),
      'LOCKFILE_CONFLICT',
      /uv\.lock:5 .*"gone"/,
    ],
    [
      'a dependency on one of several',
      lockOf(pkg('a', '1', 'dependencies = [{ name = "b" }]'), pkg('b', '1'), pkg('b', '2')),
      'LOCKFILE_CONFLICT',
      /which "b" of several/,
    ],
    ['a package twice', lockOf(pkg('a', '1'), pkg('a', '1')), 'LOCKFILE_CONFLICT', /twice/],
    ['a repository without commit', lockOf(pkg('a', '1', '', 'source = { git = "https://e.org/a" }')), 'LOCKFILE_INVALID', /commit/],
  ];
  it.each(cases)('%s', async (_, lock, code, message) => {
    await expect(read(lock)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('a manifest that asks for what is not locked, but not what an environment or an override may change', async () => {
    const lock = lockOf(root('dependencies = [{ name = "a" }, { name = "o" }]'), pkg('a', '1.5'), pkg('o', '1'));
    const manifest = (needs: string) => ({
      'pyproject.toml': `[project]\nname = "app"\nversion = "1.0.0"\ndependencies = [${needs}]\n[tool.uv]\noverride-dependencies = ["o==1"]\n`,
    });
    await expect(read(lock, manifest('"a>=1", "o>=2", "gone; sys_platform == \'win32\'"'))).resolves.toBeDefined();
    await expect(read(lock, manifest('"gone"'))).rejects.toMatchObject({
      code: 'LOCKFILE_OUTDATED',
      message: expect.stringContaining('gone'),
    });
    await expect(read(lock, manifest('"a>=2"'))).rejects.toMatchObject({ code: 'LOCKFILE_OUTDATED' });
  });

  it('nothing that is merely unusual: keys of a prototype, byte order mark, CRLF, cycles', async () => {
    const lock = lockOf(
      root('dependencies = [{ name = "constructor" }]'),
      pkg(
        'constructor',
        '1',
        'dependencies = [{ name = "tostring" }]\n[package.optional-dependencies]\n__proto__ = [{ name = "tostring" }]',
      ),
      pkg('tostring', '1', 'dependencies = [{ name = "constructor" }]'),
    );
    const reading = await read(`\ufeff${lock.replaceAll('\n', '\r\n')}`);
    expect(edgesOf(reading)).toEqual([
      'app@1.0.0 required constructor@1',
      'constructor@1 required tostring@1',
      'tostring@1 required constructor@1',
    ]);
  });
});

it('of tools beside a project does not answer for what setup.py asks', async () => {
  const tools = 'version = 1\nrequires-python = ">=3.11"\n[manifest]\n[manifest.dependency-groups]\ndev = [{ name = "a" }]\n';
  expect((await read(`${tools}${pkg('a', '1')}`)).uncovered).toContain('setup.py');
  expect((await read(lockOf(root('')))).uncovered).not.toContain('setup.py');
});

it('says where a part is not known', async () => {
  const reading = await read(
    `version = 1\nrequires-python = ">=3.11"\nplugins = [{ name = "x" }]\n${pkg('a', '1', 'build-dependencies = [{ name = "b" }]')}`,
  );
  expect(reading.root.gap).toMatchObject({ state: 'incomplete', reason: expect.stringContaining('plugins') });
  expect(byName(reading, 'a@1').gap).toMatchObject({ state: 'unknown', reason: expect.stringContaining('build-dependencies') });
});

it('reads 20,000 packages of one chain in linear time', async () => {
  const chain = Array.from({ length: 20_000 }, (_, i) => pkg(`p${i}`, '1', i > 0 ? `dependencies = [{ name = "p${i - 1}" }]` : ''));
  const reading = await read(lockOf(root('dependencies = [{ name = "p19999" }]'), ...chain));
  expect(reading.packages).toHaveLength(20_001);
});
