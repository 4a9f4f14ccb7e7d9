import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { cargoReader } from './reader.ts';

const read = (lock: string, files: Record<string, string> = {}, file = 'Cargo.lock') => readWith(cargoReader, file, lock, files);

const INDEX = 'registry+https://github.com/rust-lang/crates.io-index';
const SHA = 'ab'.repeat(32);

/** An entry; dependencies are written as Cargo does. */
const pkg = (name: string, version: string, dependencies: string[] = [], source: string | undefined = INDEX) =>
  [
    '[[package]]',
    `name = "${name}"`,
    `version = "${version}"`,
    ...(source ? [`source = "${source}"`] : []),
    ...(source?.startsWith('registry') ? [`checksum = "${SHA}"`] : []),
    ...(dependencies.length > 0 ? [`dependencies = [\n${dependencies.map((item) => ` "${item}",\n`).join('')}]`] : []),
    '',
  ].join('\n');
const local = (name: string, version: string, dependencies: string[] = []) => pkg(name, version, dependencies, '');
const lockOf = (...packages: string[]) => `version = 4\n\n${packages.join('\n')}`;

describe('dependencies in a lockfile', () => {
  it('mean the version and source that Cargo means: name alone, with version, with source, folders first', async () => {
    const git = 'git+https://git.example.eu/rand?branch=main';
    const reading = await read(
      lockOf(
        local('app', '1.0.0', ['rand 0.7.3', 'rand 0.8.5 (registry+https://github.com/rust-lang/crates.io-index)', 'one', 'util']),
        pkg('rand', '0.7.3'),
        pkg('rand', '0.8.5'),
        pkg('rand', '0.8.5', [], `${git}#${'1'.repeat(40)}`),
        pkg('one', '1.0.0', [`rand 0.8.5 (${git})`]),
        local('util', '0.1.0'),
        pkg('util', '0.1.0'),
      ),
      {
        'Cargo.toml':
          '[package]\nname = "app"\n[dependencies]\nrand = "0.8"\nold = { package = "rand", version = "0.7" }\none = "1"\nutil = { path = "util" }',
      },
    );
    expect(edgesOf(reading)).toEqual([
      'app@1.0.0 required one@1.0.0',
      'app@1.0.0 required rand@0.7.3',
      'app@1.0.0 required rand@0.8.5',
      'app@1.0.0 required util@0.1.0',
      'one@1.0.0 required rand@0.8.5',
    ]);
    const [rand] = byName(reading, 'one@1.0.0').edges;
    expect(rand?.to).toMatchObject({ vcs: `git+https://git.example.eu/rand@${'1'.repeat(40)}`, hashes: [] });
    const [, , , util] = reading.root.edges;
    expect(util?.to.purl).toBeUndefined();
  });

  it.each([
    ['one that is not there', lockOf(local('app', '1.0.0', ['gone'])), 'LOCKFILE_CONFLICT', 'Cargo.lock:3'],
    ['one that could be two', lockOf(local('app', '1.0.0', ['a']), pkg('a', '1.0.0'), pkg('a', '2.0.0')), 'LOCKFILE_CONFLICT', 'several'],
    ['a version that is not there', lockOf(local('app', '1.0.0', ['a 3.0.0']), pkg('a', '1.0.0')), 'LOCKFILE_CONFLICT', 'a 3.0.0'],
    ['no dependency', lockOf(local('app', '1.0.0', ['a b c d'])), 'LOCKFILE_INVALID', 'a b c d'],
  ])('are refused for %s', async (_what, lock, code, message) => {
    await expect(read(lock)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('follow [replace] to the entry that stands in', async () => {
    const reading = await read(
      `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${INDEX}"\nreplace = "a 1.0.0 (git+https://git.example.eu/a)"\n\n` +
        pkg('a', '1.0.0', [], `git+https://git.example.eu/a#${'2'.repeat(40)}`) +
        local('app', '1.0.0', [`a 1.0.0 (${INDEX})`]),
    );
    expect(reading.packages.map(({ name, vcs }) => [name, vcs])).toEqual([
      ['app', undefined],
      ['a', `git+https://git.example.eu/a@${'2'.repeat(40)}`],
    ]);
    expect(reading.root.edges[0]?.to.vcs).toBeDefined();
  });
});

describe('packages', () => {
  it('have the purl, archive and digest of their registry, and no credentials', async () => {
    const reading = await read(
      lockOf(
        local('app', '1.0.0', ['libgit2-sys', 'inner', 'src', 'sparse']),
        pkg('libgit2-sys', '0.18.2+1.9.1'),
        pkg('inner', '1.0.0', [], 'registry+https://user:secret@crates.example.eu/index'),
        pkg('sparse', '1.0.0', [], 'sparse+https://index.crates.io/'),
        pkg('src', '0.1.0', [], `git+https://token@git.example.eu/x/src.git?rev=abc#${'3'.repeat(40)}`),
      ),
    );
    expect(byName(reading, 'libgit2-sys@0.18.2+1.9.1')).toMatchObject({
      purl: 'pkg:cargo/libgit2-sys@0.18.2%2B1.9.1',
      distribution: 'https://static.crates.io/crates/libgit2-sys/libgit2-sys-0.18.2%2B1.9.1.crate',
      hashes: [{ algorithm: 'SHA-256', hex: SHA }],
    });
    expect(byName(reading, 'inner@1.0.0')).toMatchObject({
      purl: 'pkg:cargo/inner@1.0.0?repository_url=https:%2F%2Fcrates.example.eu%2Findex',
      hashes: [{ algorithm: 'SHA-256', hex: SHA }],
    });
    expect(byName(reading, 'inner@1.0.0').distribution).toBeUndefined();
    expect(byName(reading, 'sparse@1.0.0').distribution).toContain('static.crates.io');
    expect(byName(reading, 'src@0.1.0').purl).toBe(
      `pkg:cargo/src@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgit.example.eu%2Fx%2Fsrc.git%40${'3'.repeat(40)}`,
    );
    expect(JSON.stringify(reading.packages.map(({ edges: _, ...facts }) => facts))).not.toMatch(/secret|token/);
  });

  it('take checksums from the metadata of format 1', async () => {
    const reading = await read(
      `[root]\nname = "app"\nversion = "0.1.0"\ndependencies = ["a 1.0.0 (${INDEX})"]\n\n` +
        `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${INDEX}"\n\n` +
        `[metadata]\n"checksum a 1.0.0 (${INDEX})" = "${SHA}"\n`,
    );
    expect(reading.root).toMatchObject({ name: 'app', folder: '.' });
    expect(byName(reading, 'a@1.0.0').hashes).toEqual([{ algorithm: 'SHA-256', hex: SHA }]);
  });
});

const TREE = {
  'Cargo.toml':
    '[workspace]\nmembers = ["crates/*", "tools/[x]"]\nexclude = ["crates/out"]\n[workspace.package]\nversion = "2.0.0"\nlicense = "MIT/Apache-2.0"\n' +
    '[workspace.dependencies]\nserde = { version = "1", features = ["derive"] }\nlib = { path = "crates/lib" }\n',
  'crates/app/Cargo.toml':
    '[package]\nname = "app"\nversion.workspace = true\nlicense.workspace = true\n' +
    '[dependencies]\nserde.workspace = true\nlib = { workspace = true, features = ["fast"] }\ntls = { version = "1", optional = true }\nui = { version = "1", optional = true }\n' +
    '[features]\ndefault = ["web"]\nweb = ["dep:tls"]\n' +
    "[target.'cfg(windows)'.dependencies]\nwin = '1'\n[build-dependencies]\ncc = '1'\n[dev-dependencies]\nmock = '1'\ncc = '1'\n",
  'crates/lib/Cargo.toml':
    '[package]\nname = "lib"\nversion = "0.3.0"\n[dependencies]\nsimd = { version = "1", optional = true }\nlog = { version = "0.4", optional = true }\nhelper = { path = "../out" }\n[features]\nfast = ["simd/avx"]\n',
  // Not a member, so its development dependencies are not locked.
  'crates/out/Cargo.toml': '[package]\nname = "helper"\nversion = "0.0.0"\n[dev-dependencies]\nnever = "1"\n',
  'tools/x/Cargo.toml': '[package]\nname = "x"\nversion = "0.0.0"\n',
};
const WORKSPACE = lockOf(
  local('app', '1.0.0', ['cc', 'lib', 'mock', 'serde', 'tls', 'ui', 'win']),
  pkg('cc', '1.0.0'),
  local('helper', '0.0.0'),
  local('lib', '0.3.0', ['helper', 'log', 'simd']),
  pkg('log', '0.4.1'),
  pkg('mock', '1.0.0'),
  pkg('serde', '1.0.0'),
  pkg('simd', '1.0.0'),
  pkg('tls', '1.0.0'),
  pkg('ui', '1.0.0'),
  pkg('win', '1.0.0'),
  local('x', '0.0.0'),
);

describe('a workspace', () => {
  it('has members by pattern, inherited facts, kinds of dependencies, and features that are on by default', async () => {
    const reading = await read(WORKSPACE, TREE);
    expect(edgesOf(reading)).toEqual([
      '@ contains app@2.0.0',
      '@ contains lib@0.3.0',
      '@ contains x@0.0.0',
      'app@2.0.0 development mock@1.0.0',
      'app@2.0.0 optional ui@1.0.0',
      'app@2.0.0 required cc@1.0.0',
      'app@2.0.0 required lib@0.3.0',
      'app@2.0.0 required serde@1.0.0',
      'app@2.0.0 required tls@1.0.0',
      'app@2.0.0 required win@1.0.0',
      'lib@0.3.0 optional log@0.4.1',
      'lib@0.3.0 required helper@0.0.0',
      'lib@0.3.0 required simd@1.0.0',
    ]);
    expect(byName(reading, 'app@2.0.0')).toMatchObject({ folder: 'crates/app', licence: 'MIT OR Apache-2.0', purl: 'pkg:cargo/app@2.0.0' });
    expect(byName(reading, 'helper@0.0.0').folder).toBe('crates/out');
  });

  it('below the top is called after its folder', async () => {
    const files = Object.fromEntries(Object.entries(TREE).map(([file, text]) => [`rust/${file}`, text]));
    const reading = await read(WORKSPACE, files, 'rust/Cargo.lock');
    expect(reading.root).toMatchObject({ name: 'rust', folder: 'rust' });
    expect(byName(reading, 'lib@0.3.0').folder).toBe('rust/crates/lib');
  });

  it('is refused when a member or what one asks for is not locked', async () => {
    const error = (lock: string) => expect(read(lock, TREE)).rejects;
    await error(WORKSPACE.replace(local('x', '0.0.0'), '')).toMatchObject({
      code: 'LOCKFILE_OUTDATED',
      message: expect.stringContaining('tools/x'),
    });
    await error(WORKSPACE.replace(' "mock",\n', '')).toMatchObject({ code: 'LOCKFILE_OUTDATED', message: expect.stringContaining('mock') });
    await error(WORKSPACE.replace('"0.4.1"', '"0.5.0"')).toMatchObject({ code: 'LOCKFILE_OUTDATED' });
    await error(WORKSPACE.replace('name = "serde"\nversion = "1.0.0"', 'name = "serde"\nversion = "2.0.0"')).toMatchObject({
      code: 'LOCKFILE_OUTDATED',
      message: expect.stringContaining('another version of serde'),
    });
  });

  it('says of an optional dependency that is not locked', async () => {
    const reading = await read(WORKSPACE.replace(' "ui",\n', ''), TREE);
    expect(byName(reading, 'app@2.0.0').gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: ui' });
  });

  it('of which a member has a lockfile left over does not check that one, for Cargo does not use it', async () => {
    const reading = await read(
      lockOf(local('x', '0.0.0')),
      { ...TREE, 'tools/x/Cargo.toml': `${TREE['tools/x/Cargo.toml']}[dependencies]\nnew = "1"\n` },
      'tools/x/Cargo.lock',
    );
    expect(reading.root).toMatchObject({ name: 'x', gap: { state: 'incomplete', reason: 'not in the lockfile: new' } });
  });

  it('without a manifest contains what nothing leads to', async () => {
    const reading = await read(lockOf(local('a', '1.0.0', ['b']), local('b', '1.0.0'), local('c', '1.0.0')));
    expect(edgesOf(reading)).toEqual(['@ contains a@1.0.0', '@ contains c@1.0.0', 'a@1.0.0 required b@1.0.0']);
    expect(byName(reading, 'a@1.0.0').purl).toBeUndefined();
  });
});

describe('hostile input', () => {
  const app = local('app', '1.0.0');
  it.each([
    ['nothing', '', 'LOCKFILE_INVALID'],
    ['only a comment', '# generated\n', 'LOCKFILE_INVALID'],
    ['a cut', lockOf(app).slice(0, -8), 'LOCKFILE_INVALID'],
    ['a merge conflict', `version = 4\n<<<<<<< HEAD\n${app}`, 'LOCKFILE_INVALID'],
    ['a key twice', lockOf(app.replace('version', 'name = "b"\nversion')), 'LOCKFILE_INVALID'],
    ['a newer format', `version = 5\n${app}`, 'LOCKFILE_UNSUPPORTED'],
    ['an unknown list', `${lockOf(app)}\n[[module]]\nname = "b"\n`, 'LOCKFILE_UNSUPPORTED'],
    ['an unknown field', lockOf(`${app}bundles = ["b"]\n`), 'LOCKFILE_UNSUPPORTED'],
    ['a package twice', lockOf(app, app), 'LOCKFILE_CONFLICT'],
    ['a version of another kind', lockOf(app).replace('"1.0.0"', '1'), 'LOCKFILE_INVALID'],
    ['no version', lockOf('[[package]]\nname = "a"\n'), 'LOCKFILE_INVALID'],
    ['a name with a slash', lockOf(local('../a', '1.0.0')), 'LOCKFILE_INVALID'],
    ['a checksum that is none', lockOf(app, pkg('a', '1.0.0')).replace(SHA, 'abc'), 'LOCKFILE_INVALID'],
    ['a source of no kind', lockOf(app, pkg('a', '1.0.0', [], 'ftp://x')), 'LOCKFILE_INVALID'],
    ['packages that are text', 'version = 4\npackage = "a"\n', 'LOCKFILE_INVALID'],
  ])('%s is refused', async (_what, lock, code) => {
    await expect(read(lock)).rejects.toMatchObject({ code });
  });

  it('names of the prototype are names like any other, and Windows line ends are line ends', async () => {
    const reading = await read(
      lockOf(local('app', '1.0.0', ['__proto__', 'constructor']), pkg('__proto__', '1.0.0'), pkg('constructor', '1.0.0')).replaceAll(
        '\n',
        '\r\n',
      ),
    );
    expect(edgesOf(reading)).toEqual(['app@1.0.0 required __proto__@1.0.0', 'app@1.0.0 required constructor@1.0.0']);
  });

  it('manifests that contain each other, features in a ring, and patterns without end have an end', async () => {
    const reading = await read(lockOf(local('a', '1.0.0', ['b']), local('b', '1.0.0', ['a'])), {
      'Cargo.toml': '[workspace]\nmembers = ["**", "*/*/*", "../**"]\n',
      'a/Cargo.toml':
        '[package]\nname = "a"\nversion = "1.0.0"\n[dependencies]\nb = { path = "../b" }\n[features]\ndefault = ["x"]\nx = ["y", "b/x"]\ny = ["x"]\n',
      'b/Cargo.toml': '[package]\nname = "b"\nversion = "1.0.0"\n[dev-dependencies]\na = { path = "../a" }\n',
    });
    expect(edgesOf(reading)).toEqual([
      '@ contains a@1.0.0',
      '@ contains b@1.0.0',
      'a@1.0.0 required b@1.0.0',
      'b@1.0.0 development a@1.0.0',
    ]);
  });

  it('a hundred thousand packages of one name are read in linear time', async () => {
    const entries = Array.from({ length: 100_000 }, (_, i) => pkg('a', `1.0.${i}`, i > 0 ? [`a 1.0.${i - 1}`] : []));
    const reading = await read(lockOf(local('app', '1.0.0', ['a 1.0.99999']), ...entries));
    expect(reading.packages).toHaveLength(100_001);
  });

  it.each([
    ['no TOML', '[package', 'MANIFEST_INVALID'],
    ['dependencies that are a list', '[package]\nname = "app"\ndependencies = []\n[[dependencies]]\n', 'MANIFEST_INVALID'],
    ['a dependency that is a number', '[package]\nname = "app"\n[dependencies]\na = 1\n', 'MANIFEST_INVALID'],
    [
      'one from a workspace that does not have it',
      '[workspace]\n[package]\nname = "app"\n[dependencies]\na.workspace = true\n',
      'MANIFEST_INVALID',
    ],
  ])('a manifest with %s is refused', async (_what, manifest, code) => {
    await expect(read(lockOf(app), { 'Cargo.toml': manifest })).rejects.toMatchObject({ code });
  });
});

it('a manifest asks for packages when it has any dependency, for whatever target', async () => {
  const asks = (text: string) => cargoReader.asks({ file: 'Cargo.toml', text });
  expect(await asks('[package]\nname = "a"\n')).toBe(false);
  expect(await asks("[target.'cfg(unix)'.dev-dependencies]\na = '1'\n")).toBe(true);
});
