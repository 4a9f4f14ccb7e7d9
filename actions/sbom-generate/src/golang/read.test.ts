import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { goReader } from './reader.ts';

const read = (mod: string, files: Record<string, string> = {}, file = 'go.mod') => readWith(goReader, file, mod, files);
const purls = async (mod: string, files: Record<string, string> = {}, file = 'go.mod') =>
  (await read(mod, files, file)).packages.slice(1).map(({ purl, folder }) => folder ?? purl);

const HEAD = 'module git.example.eu/shop\n\ngo 1.22\n\n';
const UNKNOWN = { state: 'unknown', reason: 'its own go.mod is not in the source' };

describe('go.mod', () => {
  it('is read in all its ways of writing, indirect requirements too', async () => {
    const reading = await read(
      `// a comment\r\nmodule "git.example.eu/shop" // here\r\ngo 1.22.1\r\ntoolchain go1.23.0\r\n` +
        'require(\r\n\tgithub.com/BurntSushi/toml v1.3.2\r\n\t`golang.org/x/mod` v0.17.0//indirect\r\n)\r\n' +
        'require gopkg.in/yaml.v3 v3.0.1 // indirect\r\nrequire github.com/docker/docker v26.0.0+incompatible\r\n' +
        'retract [v1.0.0, v1.1.0] // broken\r\nretract (\r\n\tv0.1.0\r\n)\r\ntool golang.org/x/mod/gohack\r\ngodebug default=go1.21\r\nexclude ()\r\n',
    );
    expect(reading.root).toMatchObject({ purl: 'pkg:golang/git.example.eu/shop', folder: '.' });
    expect(reading.root.gap).toBeUndefined();
    expect(reading.root.edges.map(({ to, kind }) => [to.purl, kind])).toEqual([
      ['pkg:golang/github.com/BurntSushi/toml@v1.3.2', 'required'],
      ['pkg:golang/golang.org/x/mod@v0.17.0', 'required'],
      ['pkg:golang/gopkg.in/yaml.v3@v3.0.1', 'required'],
      ['pkg:golang/github.com/docker/docker@v26.0.0%2Bincompatible', 'required'],
    ]);
    expect(byName(reading, 'toml@v1.3.2')).toMatchObject({ gap: UNKNOWN, hashes: [] });
  });

  it('takes the highest of several versions, by rank and not by letters', async () => {
    const versions = ['v1.9.0', 'v1.10.0', 'v1.10.0-rc.1', 'v1.2.0'].map((version) => `require a.eu/x ${version}\n`).join('');
    expect(await purls(HEAD + versions)).toEqual(['pkg:golang/a.eu/x@v1.10.0']);
  });

  it('replaces a version only where it is that one, and all versions where none is named', async () => {
    const requires = 'require (\n a.eu/x v1.0.0\n a.eu/y v1.0.0\n a.eu/z v1.0.0\n a.eu/w v1.0.0\n)\n';
    const replaces =
      'replace a.eu/x v1.0.0 => fork.eu/x v1.0.1\nreplace a.eu/y v2.0.0 => fork.eu/y v2.0.1\nreplace (\n a.eu/z => a.eu/z v1.5.0\n a.eu/w => fork.eu/all v1.0.0\n a.eu/w v1.0.0 => fork.eu/one v1.0.0\n)\n';
    expect(await purls(HEAD + requires + replaces)).toEqual([
      'pkg:golang/fork.eu/x@v1.0.1',
      'pkg:golang/a.eu/y@v1.0.0',
      'pkg:golang/a.eu/z@v1.5.0',
      'pkg:golang/fork.eu/one@v1.0.0',
    ]);
  });

  it('follows folders that stand in for a module, and passes over the replacements that those make', async () => {
    const reading = await read(
      `${HEAD}require (\n git.example.eu/lib v0.0.0\n a.eu/x v1.0.0\n a.eu/far v0.1.0\n)\nreplace git.example.eu/lib => ./lib\nreplace a.eu/far => ../far\n`,
      {
        'lib/go.mod':
          'module git.example.eu/lib\ngo 1.22\nrequire a.eu/x v1.2.0\nrequire a.eu/not-built v1.0.0\nreplace a.eu/x => evil.eu/x v9.0.0\n',
      },
    );
    expect(edgesOf(reading)).toEqual(['lib@ required x@v1.2.0', 'shop@ required far@', 'shop@ required lib@', 'shop@ required x@v1.2.0']);
    expect(byName(reading, 'lib@')).toMatchObject({ folder: 'lib', purl: 'pkg:golang/git.example.eu/lib' });
    expect(byName(reading, 'far@')).toMatchObject({ folder: '../far', gap: { state: 'unknown' } });
  });

  it('passes over a requirement on an excluded version, and not over another version of the module', async () => {
    const reading = await read(`${HEAD}require (\n a.eu/x v1.0.0\n a.eu/y v1.0.0\n)\nexclude (\n a.eu/x v1.0.0\n a.eu/y v1.1.0\n)\n`);
    expect(edgesOf(reading)).toEqual(['shop@ required y@v1.0.0']);
    expect(reading.root.gap).toEqual({ state: 'incomplete', reason: 'requires what is excluded: a.eu/x v1.0.0' });
  });
});

describe('a module of before Go 1.17', () => {
  const OLD = 'module git.example.eu/old\n\nrequire a.eu/x v1.0.0\n';
  it('has what is vendored besides', async () => {
    const reading = await read(OLD, {
      'vendor/modules.txt':
        '# a.eu/x v1.0.0\n## explicit\na.eu/x\n# a.eu/deep v0.2.0\na.eu/deep/pkg\n# a.eu/r v1.0.0 => fork.eu/r v1.0.1\n# a.eu/s => ./s\n',
      'go.sum': 'a.eu/other v1.0.0 h1:AAAA=\n',
    });
    expect(edgesOf(reading)).toEqual(['old@ required deep@v0.2.0', 'old@ required r@v1.0.0', 'old@ required x@v1.0.0']);
    expect(reading.root.gap?.state).toBe('incomplete');
  });

  it('else has the highest version of what go.sum has the files of, which nothing leads to', async () => {
    const sums = [
      'a.eu/x v1.0.0 h1:AAAA=',
      'a.eu/x v1.0.0/go.mod h1:AAAA=',
      'a.eu/d v1.9.0 h1:AA=',
      'a.eu/d v1.10.0 h1:AA=',
      'a.eu/e v1.0.0/go.mod h1:AA=',
    ];
    const reading = await read(OLD, { 'go.sum': `${sums.join('\n')}\n` });
    expect(reading.packages.map(({ purl }) => purl)).toEqual([
      'pkg:golang/git.example.eu/old',
      'pkg:golang/a.eu/x@v1.0.0',
      'pkg:golang/a.eu/d@v1.10.0',
    ]);
    expect(edgesOf(reading)).toEqual(['old@ required x@v1.0.0']);
    await expect(read(OLD, { 'go.sum': 'a.eu/x v1.0.0 h1:AAAA=\na.eu/' })).rejects.toMatchObject({
      code: 'LOCKFILE_INVALID',
      message: expect.stringContaining('go.sum:2'),
    });
  });
});

describe('a workspace', () => {
  const FILES = {
    'go.work': 'go 1.22\nuse (\n ./a\n ./b\n)\nreplace a.eu/r => fork.eu/r v2.0.0\n',
    'a/go.mod': 'module git.example.eu/a\ngo 1.22\nrequire git.example.eu/b v0.1.0\nrequire a.eu/x v1.0.0\nrequire a.eu/r v1.0.0\n',
    'b/go.mod': 'module git.example.eu/b\ngo 1.22\nrequire a.eu/x v1.5.0\nreplace a.eu/r => other.eu/r v1.0.0\n',
    'c/go.mod': 'module git.example.eu/c\ngo 1.22\nrequire a.eu/x v1.0.0\n',
  };
  const module = (name: 'a' | 'b' | 'c', files: Record<string, string> = FILES) =>
    read(files[`${name}/go.mod`] as string, files, `${name}/go.mod`);

  it('is built together: its modules are folders, its versions the highest, its replacements go first', async () => {
    const reading = await module('a');
    expect(edgesOf(reading)).toEqual(['a@ required b@', 'a@ required r@v2.0.0', 'a@ required x@v1.5.0', 'b@ required x@v1.5.0']);
    expect(byName(reading, 'b@').folder).toBe('b');
    expect(reading.root.gap?.reason).toMatch(/^in a workspace/);
  });

  it('takes the versions that are vendored', async () => {
    const reading = await module('a', { ...FILES, 'vendor/modules.txt': '## workspace\n# a.eu/x v1.6.0\n## explicit; go 1.20\n' });
    expect(byName(reading, 'a@').edges.map(({ to }) => to.version)).toEqual([undefined, 'v1.6.0', 'v2.0.0']);
    expect(reading.root.gap).toBeUndefined();
  });

  it('does not change a module that it does not use, and says what of it is not there', async () => {
    expect(edgesOf(await module('c'))).toEqual(['c@ required x@v1.0.0']);
    const reading = await module('a', { ...FILES, 'go.work': 'go 1.22\nuse ./a\nuse ../elsewhere\n' });
    expect(reading.root.gap).toEqual({ state: 'unknown', reason: 'the workspace uses what is not in the source: ../elsewhere' });
  });

  it('whose modules replace one by two others is refused', async () => {
    const files = {
      ...FILES,
      'a/go.mod': `${FILES['a/go.mod']}replace a.eu/q => x.eu/q v1.0.0\n`,
      'b/go.mod': `${FILES['b/go.mod']}replace a.eu/q => y.eu/q v1.0.0\n`,
    };
    await expect(module('a', files)).rejects.toMatchObject({ code: 'LOCKFILE_CONFLICT' });
  });
});

describe('hostile input', () => {
  it.each([
    ['nothing', '', 'LOCKFILE_INVALID', 'go.mod '],
    ['no module', 'go 1.22\n', 'LOCKFILE_INVALID', 'go.mod '],
    ['two modules', `${HEAD}module b\n`, 'LOCKFILE_INVALID', 'go.mod:5'],
    ['a block without an end', `${HEAD}require (\n a.eu/x v1.0.0\n`, 'LOCKFILE_INVALID', 'cut off'],
    ['a file cut off within a line', `${HEAD}require a.eu/x v1.0.0`, 'LOCKFILE_INVALID', 'go.mod:5'],
    ['a cut requirement', `${HEAD}require a.eu/x\n`, 'LOCKFILE_INVALID', 'go.mod:5'],
    ['a cut version', `${HEAD}require a.eu/x v1.0\n`, 'LOCKFILE_INVALID', 'v1.0'],
    ['a branch for a version', `${HEAD}require a.eu/x main\n`, 'LOCKFILE_INVALID', 'go.mod:5'],
    ['a merge conflict', `${HEAD}require (\n<<<<<<< HEAD\n a.eu/x v1.0.0\n=======\n`, 'LOCKFILE_INVALID', 'go.mod:6'],
    ['a number without end', `${HEAD}require a.eu/x v${'9'.repeat(400)}.0.0\n`, 'LOCKFILE_INVALID', 'go.mod:5'],
    ['quotes without an end', `${HEAD}require "a.eu/x v1.0.0\n`, 'LOCKFILE_INVALID', 'go.mod:5'],
    ['a directive of the future', `${HEAD}import a.eu/x v1.0.0\n`, 'LOCKFILE_UNSUPPORTED', 'import'],
    [
      'one module replaced by two',
      `${HEAD}replace a.eu/x => b.eu/x v1.0.0\nreplace a.eu/x => c.eu/x v1.0.0\n`,
      'LOCKFILE_CONFLICT',
      'a.eu/x',
    ],
    ['a replacement without a version', `${HEAD}replace a.eu/x => b.eu/x\n`, 'LOCKFILE_INVALID', 'go.mod:5'],
    ['a replacement cut off', `${HEAD}replace a.eu/x =>\n`, 'LOCKFILE_INVALID', 'go.mod:5'],
    ['binary', 'module \u0000\u0001', 'LOCKFILE_INVALID', 'go.mod:1'],
  ])('%s is refused', async (_what, mod, code, message) => {
    await expect(read(mod)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('folders that stand in for each other in a ring, and names of the prototype, are read', async () => {
    const reading = await read(`module a\nrequire b v0.0.0\nrequire constructor v1.0.0\nreplace b => ./b\n`, {
      'b/go.mod': 'module b\nrequire a v0.0.0\nrequire c v0.0.0\nrequire __proto__ v1.0.0\nreplace c => ../\n',
    });
    expect(edgesOf(reading)).toEqual([
      'a@ required b@',
      'a@ required constructor@v1.0.0',
      'b@ required __proto__@v1.0.0',
      'b@ required a@',
      'b@ required c@v0.0.0',
    ]);
  });

  it('a hundred thousand requirements, and a line of a million signs, take linear time', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ` a.eu/m${i} v1.0.${i}\n`).join('');
    expect((await read(`${HEAD}require (\n${many})\n`)).packages).toHaveLength(100_001);
    await expect(read(`${HEAD}require ${'a'.repeat(1_000_000)} v1.0.0\n`)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
    await expect(read(`${HEAD}require ${'"\\'.repeat(500_000)}\n`)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
    await expect(read(`${HEAD}require ${'a=>'.repeat(300_000)} v1.0.0\n`)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });
});
