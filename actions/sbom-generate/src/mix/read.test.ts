import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { mixReader } from './reader.ts';

const SHA = 'ab'.repeat(32);
const hex = (name: string, version: string, deps = '[]', more = `, "hexpm", "${SHA}"`) =>
  `  "${name}": {:hex, :${name}, "${version}", "${SHA}", [:mix], ${deps}${more}},`;
const lock = (...lines: string[]) => `%{\n${lines.join('\n')}\n}\n`;
const mixExs = (deps: string, more = '') =>
  `defmodule App.MixProject do\n  use Mix.Project\n  def project do\n    [app: :app, version: "0.1.0", ${more}deps: deps()]\n  end\n  defp deps do\n    [\n${deps}\n    ]\n  end\nend\n`;
const read = (text: string, files: Record<string, string> = {}, file = 'mix.lock') => readWith(mixReader, file, text, files);

describe('mix.lock', () => {
  it('has edges by application, and those to packages that may be absent', async () => {
    const reading = await read(
      lock(
        hex(
          'plug',
          '1.15.0',
          '[{:mime, "~> 2.0", [hex: :mime, repo: "hexpm", optional: false]}, {:jason, "~> 1.0", [hex: :jason, repo: "hexpm", optional: true]}, {:gone, "~> 1.0", [hex: :gone, optional: true]}]',
        ),
        hex('mime', '2.0.5', '[{:missing, ">= 0.0.0", [hex: :missing, repo: "hexpm", optional: false]}]'),
        hex('jason', '1.4.1'),
        hex('credo', '1.7.0'),
        hex('ecto', '3.0.0'),
        hex('stale', '1.0.0'),
      ),
      {
        'mix.exs': mixExs(
          '      {:plug, "~> 1.15"},\n      # {:stale, "~> 1.0"},\n      {:credo, "~> 1.7", only: [:dev, :test], runtime: false},\n      {:ecto, "~> 3.0", optional: true}, {:not_locked, "x"}',
        ),
      },
    );
    expect(edgesOf(reading)).toEqual([
      'app@0.1.0 development credo@1.7.0',
      'app@0.1.0 optional ecto@3.0.0',
      'app@0.1.0 required plug@1.15.0',
      'plug@1.15.0 optional jason@1.4.1',
      'plug@1.15.0 required mime@2.0.5',
    ]);
    expect(byName(reading, 'mime@2.0.5').gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: missing' });
    expect(byName(reading, 'plug@1.15.0')).toMatchObject({
      purl: 'pkg:hex/plug@1.15.0',
      distribution: 'https://repo.hex.pm/tarballs/plug-1.15.0.tar',
      hashes: [{ algorithm: 'SHA-256', hex: SHA }],
    });
  });

  it('has packages of repositories and organizations, and old entries', async () => {
    const commit = '4294a3ac5262582144e117c10a1537287b6c1fe8';
    const reading = await read(
      lock(
        `  "esaml": {:git, "https://user:secret@github.com/firezone/esaml.git", "${commit}", [ref: "main"]},`,
        `  "ssh" => {:git, "git@github.com:a/b.git", "${commit}", []},`,
        hex('private', '1.0.0', '[]', `, "hexpm:Acme", "${SHA}"`),
        hex('mirror', '1.0.0', '[]', `, "own", "${SHA}"`),
        '  "old": {:hex, :old_package, "0.1.0"}',
      ),
    );
    const [, ...packages] = reading.packages;
    expect(packages.map(({ purl, vcs }) => vcs ?? purl)).toEqual([
      `git+https://github.com/firezone/esaml.git@${commit}`,
      `git+ssh://git@github.com/a/b.git@${commit}`,
      'pkg:hex/acme/private@1.0.0',
      undefined,
      'pkg:hex/old_package@0.1.0',
    ]);
    expect(JSON.stringify(packages)).not.toContain('secret');
    expect(packages.map(({ gap }) => gap?.state)).toEqual(['unknown', 'unknown', undefined, undefined, 'unknown']);
    // Without mix.exs, what nothing needs is asked for.
    expect(reading.root).toMatchObject({ folder: '.', edges: { length: 5 }, gap: { state: 'unknown' } });
  });

  it('is of all applications of an umbrella', async () => {
    const reading = await read(lock(hex('a', '1.0.0'), hex('b', '1.0.0')), {
      'mix.exs': mixExs('{:a, "~> 1.0", only: :test}', 'apps_path: "apps", '),
      'apps/web/mix.exs': mixExs('{:core, in_umbrella: true}, {:b, "~> 1.0"}').replaceAll(':app', ':web'),
      'apps/core/mix.exs': mixExs('').replaceAll(':app', ':core'),
      'apps/notes/README.md': '',
    });
    expect(edgesOf(reading)).toEqual([
      'app@0.1.0 contains core@0.1.0',
      'app@0.1.0 contains web@0.1.0',
      'app@0.1.0 development a@1.0.0',
      'web@0.1.0 required b@1.0.0',
      'web@0.1.0 required core@0.1.0',
    ]);
  });

  it.each([
    ['cut off', lock(hex('a', '1.0.0')).slice(0, -20), 'LOCKFILE_INVALID'],
    ['empty', '', 'LOCKFILE_INVALID'],
    ['a list', '[]', 'LOCKFILE_INVALID'],
    ['code', '%{"a": System.cmd("rm", ["-rf", "/"])}', 'LOCKFILE_INVALID'],
    ['text that is computed', '%{"a": {:hex, :a, "#{x}"}}', 'LOCKFILE_INVALID'],
    ['more behind it', `${lock()}%{}`, 'LOCKFILE_INVALID'],
    ['the same twice', lock(hex('a', '1.0.0'), hex('a', '2.0.0')), 'LOCKFILE_INVALID'],
    ['a checksum that is none', lock(hex('a', '1.0.0', '[]', ', "hexpm", "00"')), 'LOCKFILE_INVALID'],
    ['another source', '%{"a": {:fossil, "x", "y", []}}', 'LOCKFILE_UNSUPPORTED'],
    ['too deep', `%{"a": ${'['.repeat(100_000)}`, 'LOCKFILE_INVALID'],
    ['a merge conflict', `%{\n<<<<<<< HEAD\n=======\n>>>>>>> x\n}`, 'LOCKFILE_INVALID'],
  ])('is refused: %s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('names the line', async () => {
    await expect(read(lock(hex('a', '1.0.0'), '  "b": {:hex, 1},'))).rejects.toThrow(/^mix\.lock:3 /);
  });

  it('is read in linear time, and so is a hostile mix.exs', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) =>
      hex(`p${at}`, '1.0.0', `[{:p${(at * 7) % 100_000}, ">= 0.0.0", [hex: :x, optional: false]}]`),
    );
    expect((await read(lock(...lines), { 'mix.exs': '{:a,[{:a,'.repeat(200_000) })).packages).toHaveLength(100_001);
  });
});
