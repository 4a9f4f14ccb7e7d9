import { describe, expect, it } from 'vitest';
import { pylockReader } from './pylock.ts';
import { byName, edgesOf, readWith } from './testing.ts';

const SHA = '12'.repeat(32);
const WHEEL = `wheels = [{url = "https://u:secret@e.org/x-1-py3-none-any.whl", hashes = {sha256 = "${SHA}"}}]`;
const pkg = (name: string, version: string, more = WHEEL) => `[[packages]]\nname = "${name}"\nversion = "${version}"\n${more}\n`;
const lockOf = (...packages: string[]) =>
  `lock-version = "1.0"\nextras = ["cli"]\ndependency-groups = ["dev"]\ndefault-groups = ["default"]\ncreated-by = "us"\n${packages.join('\n')}`;
const read = (lock: string, files: Record<string, string> = {}) => readWith(pylockReader, 'pylock.toml', lock, files);

it('resolves dependencies by as many keys as tell one entry apart', async () => {
  const reading = await read(
    lockOf(
      pkg('a', '1', 'dependencies = [{name = "B", version = "2"}, {name = "c"}]'),
      pkg('b', '1'),
      pkg('b', '2', 'dependencies = [{name = "c"}]'),
      pkg('c', '1'),
    ),
  );
  expect(edgesOf(reading)).toEqual(['@ required a@1', '@ required b@1', 'a@1 required b@2', 'a@1 required c@1', 'b@2 required c@1']);
  expect(byName(reading, 'c@1').gap).toBeUndefined();
  expect(byName(reading, 'c@1')).toMatchObject({ distribution: 'https://e.org/x-1-py3-none-any.whl', hashes: [{ hex: SHA }] });
});

it('without dependencies hangs all from the project, by extras and groups, and says that it does not know', async () => {
  const reading = await read(
    lockOf(pkg('a', '1'), pkg('b', '1', 'marker = "\'cli\' in extras"'), pkg('c', '1', 'marker = "\'dev\' in dependency_groups"')),
  );
  expect(edgesOf(reading)).toEqual(['@ development c@1', '@ optional b@1', '@ required a@1']);
  expect(byName(reading, 'a@1').gap?.state).toBe('unknown');
});

it('takes what PDM adds, and the project itself from its folder', async () => {
  const lock = lockOf(
    '[[packages]]\nname = "app"\ndirectory = {path = ".", editable = true}\n[packages.tool.pdm]\ndependencies = ["a"]\n',
    pkg('a', '1', '[packages.tool.pdm]\ndependencies = ["b>=2; python_version > \'3\'"]'),
    pkg('b', '1', '[packages.tool.pdm]\ndependencies = []'),
    pkg('b', '2', '[packages.tool.pdm]\ndependencies = []'),
  );
  const reading = await read(lock, {
    'pyproject.toml': '[project]\nname = "app"\nversion = "3"\ndependencies = ["a"]\n[dependency-groups]\nx = ["b<2"]\n',
  });
  expect(edgesOf(reading)).toEqual(['a@1 required b@2', 'app@3 development b@1', 'app@3 required a@1']);
  expect(reading.uncovered).not.toContain('pyproject.toml');
  expect(reading.root).toMatchObject({ name: 'app', folder: '.' });
  expect(reading.root.gap).toBeUndefined();
});

it('does not answer for a manifest that asks for more', async () => {
  const reading = await read(lockOf(pkg('a', '1')), { 'pyproject.toml': '[project]\nname = "app"\ndependencies = ["a", "gone"]\n' });
  expect(reading.uncovered).toContain('pyproject.toml');
});

it('knows repositories and archives', async () => {
  const commit = 'c3'.repeat(20);
  const reading = await read(
    lockOf(
      pkg('g', '1', `vcs = {type = "git", url = "https://u:secret@e.org/g", commit-id = "${commit}"}`),
      `[[packages]]\nname = "u"\narchive = {url = "https://u:secret@e.org/u.zip", hashes = {sha512 = "${'ab'.repeat(64)}"}}`,
    ),
  );
  expect(JSON.stringify(reading.packages)).not.toContain('secret');
  expect(byName(reading, 'g@1').vcs).toBe(`git+https://e.org/g@${commit}`);
  expect(byName(reading, 'u@')).toMatchObject({ distribution: 'https://e.org/u.zip', hashes: [{ algorithm: 'SHA-512' }] });
});

describe('refuses', () => {
  const broken: [string, string, string, RegExp][] = [
    ['a file without version', 'packages = []\n', 'LOCKFILE_INVALID', /no lock-version/],
    ['a later version', 'lock-version = "2.0"\npackages = []\n', 'LOCKFILE_UNSUPPORTED', /"2.0"/],
    ['a file cut off before its packages', 'lock-version = "1.0"\ncreated-by = "us"\n', 'LOCKFILE_INVALID', /no packages/],
    [
      'a file of a package without hashes',
      lockOf(pkg('a', '1', 'wheels = [{url = "https://e.org/a.whl"}]')),
      'LOCKFILE_INVALID',
      /pylock\.toml:6 .*hashes/,
    ],
    ['a marker that is none', lockOf(pkg('a', '1', 'marker = "python_version <"')), 'LOCKFILE_INVALID', /marker/],
    ['a dependency that is not there', lockOf(pkg('a', '1', 'dependencies = [{name = "b"}]')), 'LOCKFILE_CONFLICT', /"b"/],
    [
      'a dependency on one of several',
      lockOf(pkg('a', '1', 'dependencies = [{name = "b"}]'), pkg('b', '1'), pkg('b', '2')),
      'LOCKFILE_CONFLICT',
      /which of several/,
    ],
  ];
  it.each(broken)('%s', async (_, lock, code, message) => {
    await expect(read(lock)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
