import { expect, it } from 'vitest';
import type { Package, Reading } from '../graph.ts';
import type { SourceFiles } from '../reader.ts';
import { enrich } from './enrich.ts';

const pkg = (type: string, name: string, version: string, more: Partial<Package> = {}): Package => ({
  type,
  name,
  version,
  hashes: [],
  edges: [],
  ...more,
});
const reading = (file: string, packages: Package[]): Reading => {
  const root = pkg('generic', 'root', '1', { folder: file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.' });
  return { file, root, packages: [root, ...packages], abandoned: [] };
};

/** A source of files by path; a folder that is named ends in `/` and cannot be seen. */
function sourceOf(files: Record<string, string>): { tree: SourceFiles; read: string[] } {
  const read: string[] = [];
  const below = (folder: string) =>
    Object.keys(files).flatMap((path) => {
      if (path === `${folder}/`) throw new Error('no permission');
      return path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [];
    });
  const tree: SourceFiles = {
    text: async (file) => {
      if (files[file] !== undefined) read.push(file);
      return files[file];
    },
    names: async (folder) => below(folder).filter((path) => !path.includes('/')),
    folders: async (folder) =>
      [...new Set(below(folder).flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])))]
        .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
        .sort(),
    find: async () => [],
  };
  return { tree, read };
}

const manifest = (name: string, version: string, license = 'MIT') => JSON.stringify({ name, version, license, author: 'A <a@b.eu>' });
const licences = ({ packages }: Reading) => packages.slice(1).map(({ name, version, licence }) => `${name}@${version} ${licence ?? '-'}`);

it('takes what installed copies of the same name and version declare', async () => {
  const npm = reading('app/yarn.lock', [
    pkg('npm', 'a', '1.0.0'),
    pkg('npm', 'b', '1.0.0', { namespace: '@s' }),
    pkg('npm', 'b', '2.0.0', { namespace: '@s' }),
    pkg('npm', 'other', '2.0.0'),
    pkg('npm', 'known', '1.0.0', { licence: 'ISC' }),
    pkg('npm', 'stored', '1.0.0', { namespace: '@s' }),
    pkg('npm', 'damaged', '1.0.0'),
    pkg('npm', 'project', '1.0.0', { folder: 'app/packages/project' }),
    pkg('npm', 'inner', '1.0.0'),
  ]);
  const { tree, read } = sourceOf({
    'app/node_modules/a/package.json': manifest('a', '1.0.0'),
    'app/node_modules/a/node_modules/@s/b/package.json': manifest('@s/b', '2.0.0', 'BSD-2-Clause'),
    'app/node_modules/@s/b/package.json': manifest('@s/b', '1.0.0', 'Apache-2.0'),
    'app/node_modules/other/package.json': manifest('other', '3.0.0'),
    'app/node_modules/known/package.json': manifest('known', '1.0.0'),
    'app/node_modules/damaged/package.json': '{"name"',
    'app/node_modules/.pnpm/@s+stored@1.0.0_p@2.0.0/node_modules/@s/stored/package.json': manifest('@s/stored', '1.0.0', 'EUPL-1.2'),
    'app/packages/project/node_modules/inner/package.json': manifest('inner', '1.0.0', '0BSD'),
  });
  expect(await enrich([npm], tree)).toBe(5);
  expect(licences(npm)).toEqual([
    'a@1.0.0 MIT',
    'b@1.0.0 Apache-2.0',
    'b@2.0.0 BSD-2-Clause',
    'other@2.0.0 -',
    'known@1.0.0 ISC',
    'stored@1.0.0 EUPL-1.2',
    'damaged@1.0.0 -',
    'project@1.0.0 -',
    'inner@1.0.0 0BSD',
  ]);
  expect(npm.packages[1]?.supplier).toEqual({ name: 'A', email: 'a@b.eu' });
  expect(read).not.toContain('app/node_modules/known/package.json');
});

it('knows environments of Python, bundles and vendored crates', async () => {
  const pypi = reading('uv.lock', [pkg('pypi', 'a-b', '1.0')]);
  const gem = reading('Gemfile.lock', [pkg('gem', 'g-h', '1.0'), pkg('gem', 'n', '2.0', { purl: 'pkg:gem/n@2.0?platform=java' })]);
  const cargo = reading('Cargo.lock', [pkg('cargo', 'c', '1.0.0'), pkg('cargo', 'c', '2.0.0')]);
  const spec = (name: string, version: string) =>
    `Gem::Specification.new do |s|\n  s.name = "${name}"\n  s.version = "${version}"\n  s.licenses = ["MIT"]\nend\n`;
  const { tree } = sourceOf({
    '.venv/lib/python3.12/site-packages/A_B-1.0.dist-info/METADATA': 'Name: A_B\nVersion: 1.0\nLicense-Expression: MIT\n\n',
    'vendor/bundle/ruby/3.1.0/specifications/g-h-1.0.gemspec': spec('g-h', '1.0'),
    'vendor/bundle/ruby/3.1.0/specifications/n-2.0-java.gemspec': spec('n', '2.0'),
    'vendor/c/Cargo.toml': '[package]\nname = "c"\nversion = "2.0.0"\nlicense = "MIT/Apache-2.0"\nauthors = ["C <c@d.eu>"]\n',
    'vendor/c-1.0.0/Cargo.toml': '[package]\nname = "c"\nversion = "1.0.0"\nlicense = "MIT"\n',
  });
  expect(await enrich([pypi, gem, cargo], tree)).toBe(5);
  expect([pypi, gem, cargo].flatMap(licences)).toEqual([
    'a-b@1.0 MIT',
    'g-h@1.0 MIT',
    'n@2.0 MIT',
    'c@1.0.0 MIT',
    'c@2.0.0 MIT OR Apache-2.0',
  ]);
});

it('leaves a source without copies as it is, and one whose folders cannot be seen', async () => {
  const npm = reading('yarn.lock', [pkg('npm', 'a', '1.0.0')]);
  expect(await enrich([npm], sourceOf({}).tree)).toBe(0);
  expect(await enrich([npm], sourceOf({ 'node_modules/': '', 'node_modules/a/package.json': manifest('a', '1.0.0') }).tree)).toBe(0);
  expect(licences(npm)).toEqual(['a@1.0.0 -']);
});

it('ends where folders lead into each other', async () => {
  const npm = reading('yarn.lock', [pkg('npm', 'nowhere', '1.0.0')]);
  const loop: SourceFiles = {
    text: async () => undefined,
    names: async () => [],
    folders: async () => ['a', 'b', 'c'],
    find: async () => [],
  };
  expect(await enrich([npm], loop)).toBe(0);
});
