import { describe, expect, it } from 'vitest';
import { isVendored } from './vendored.ts';

const holds = (name: string, files: string[], folders: string[] = []) =>
  isVendored(name, [
    ...files.map((file) => ({ name: file, kind: 'file' as const })),
    ...folders.map((folder) => ({ name: folder, kind: 'folder' as const })),
  ]);

describe('a folder of fetched packages', () => {
  it.each([
    ['a crate that Cargo vendored', 'serde', ['Cargo.toml', '.cargo-checksum.json'], []],
    ['what Go vendored', 'vendor', ['modules.txt'], ['github.com']],
    ['a module in a cache of Go', 'toml@v1.3.2', ['go.mod'], []],
    ['a module of a higher major version', 'pkg@v2.0.0+incompatible', [], []],
    ['what Composer installed, whatever the folder is called', 'libs', ['autoload.php'], ['composer', 'acme']],
    ['gems', '3.3.0', [], ['gems', 'specifications', 'cache']],
    ['a virtual environment', 'env', ['pyvenv.cfg'], ['lib']],
  ])('is %s', (_what, name, files, folders) => {
    expect(holds(name, files, folders)).toBe(true);
  });

  it.each([
    ['a folder called vendor with code of its own', 'vendor', ['Cargo.toml', 'go.mod'], ['composer']],
    ['a project with an autoload.php', 'app', ['autoload.php', 'composer.json'], ['src']],
    ['a folder of gems in the making', 'repo', ['Gemfile'], ['gems']],
    ['a list of modules elsewhere', 'docs', ['modules.txt'], []],
    ['a scope of npm', '@v1', [], []],
  ])('is not %s', (_what, name, files, folders) => {
    expect(holds(name, files, folders)).toBe(false);
  });
});
