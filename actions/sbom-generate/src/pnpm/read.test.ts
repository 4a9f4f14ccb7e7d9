import { describe, expect, it } from 'vitest';
import type { Package, Reading } from '../graph.ts';
import { parseManifest } from '../npm/manifest.ts';
import { readPnpmLockfile } from './read.ts';

type Json = Record<string, unknown>;

const SHA512 = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

const read = (text: string, manifests: Record<string, Json> = {}, file = 'pnpm-lock.yaml') =>
  readPnpmLockfile({ file, text }, async (folder) =>
    manifests[folder] ? parseManifest(`${folder}/package.json`, JSON.stringify(manifests[folder])) : undefined,
  );

const label = ({ namespace, name, version }: Package) => `${namespace ? `${namespace}/` : ''}${name}@${version ?? ''}`;
const edgesOf = ({ packages }: Reading): string[] =>
  packages.flatMap((pkg) => pkg.edges.map(({ to, kind }) => `${label(pkg)} ${kind} ${label(to)}`)).sort();
const byName = ({ packages }: Reading, name: string): Package => packages.find((pkg) => label(pkg) === name) as Package;

const V9 = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0(react@18.0.0)
      alias:
        specifier: npm:@real/name@^2
        version: '@real/name@2.0.0'
    devDependencies:
      '@m/lib':
        specifier: workspace:*
        version: link:packages/lib
    optionalDependencies:
      o:
        specifier: ^1.0.0
        version: 1.0.0
  packages/lib:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0(react@17.0.0)
packages:
  a@1.0.0:
    resolution: {integrity: ${SHA512}}
    peerDependencies:
      react: '*'
      types: '*'
      unmet: '*'
    peerDependenciesMeta:
      types:
        optional: true
  '@real/name@2.0.0':
    resolution: {integrity: ${SHA512}}
  o@1.0.0:
    resolution: {integrity: ${SHA512}}
    bundledDependencies: [inner]
  react@17.0.0:
    resolution: {integrity: ${SHA512}}
  react@18.0.0:
    resolution: {integrity: ${SHA512}}
  types@1.0.0:
    resolution: {integrity: ${SHA512}}
snapshots:
  a@1.0.0(react@17.0.0):
    dependencies:
      react: 17.0.0
  a@1.0.0(react@18.0.0):
    dependencies:
      react: 18.0.0
      types: 1.0.0
    transitivePeerDependencies: [unmet]
  '@real/name@2.0.0': {}
  o@1.0.0: {}
  react@17.0.0: {}
  react@18.0.0: {}
  types@1.0.0: {}
`;

describe('resolution', () => {
  it('keeps the peers of each place apart, and takes aliases by their real name', async () => {
    const reading = await read(V9, { '.': { name: 'app', version: '1.0.0' }, 'packages/lib': { name: '@m/lib', version: '0.1.0' } });
    expect(edgesOf(reading)).toEqual([
      '@m/lib@0.1.0 required a@1.0.0',
      'a@1.0.0 optional types@1.0.0',
      'a@1.0.0 required react@17.0.0',
      'a@1.0.0 required react@18.0.0',
      'app@1.0.0 contains @m/lib@0.1.0',
      'app@1.0.0 optional o@1.0.0',
      'app@1.0.0 required @real/name@2.0.0',
      'app@1.0.0 required a@1.0.0',
    ]);
    expect(reading.root).toBe(reading.packages[0]);
    expect(reading.packages.filter(({ folder }) => folder).map(({ folder }) => folder)).toEqual(['.', 'packages/lib']);
    expect(byName(reading, '@real/name@2.0.0')).toMatchObject({
      purl: 'pkg:npm/%40real/name@2.0.0',
      hashes: [{ algorithm: 'SHA-512', hex: '07'.repeat(64) }],
    });
  });

  it('says which peers are not there, and what is only in an archive', async () => {
    const reading = await read(V9);
    expect(byName(reading, 'a@1.0.0').gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: unmet' });
    expect(byName(reading, 'o@1.0.0').gap).toEqual({ state: 'incomplete', reason: 'in its archive and not in the lockfile: inner' });
  });

  it('reads version 6: brackets, aliases, one project at the top', async () => {
    const reading = await read(`lockfileVersion: '6.0'
dependencies:
  a: {specifier: ^1, version: 1.0.0(@x/b@2.0.0)(c@1.0.0)}
  z: {specifier: 'npm:@x/b@2', version: /@x/b@2.0.0}
devDependencies:
  c: {specifier: '*', version: 1.0.0}
packages:
  /a@1.0.0(@x/b@2.0.0)(c@1.0.0):
    resolution: {integrity: ${SHA512}}
    peerDependencies: {'@x/b': '*', c: '*'}
    dependencies: {'@x/b': 2.0.0, c: 1.0.0}
    dev: false
  /@x/b@2.0.0:
    resolution: {integrity: ${SHA512}}
    dev: true
  /c@1.0.0:
    resolution: {integrity: ${SHA512}}
`);
    expect(edgesOf(reading)).toEqual([
      '@ development c@1.0.0',
      '@ required @x/b@2.0.0',
      '@ required a@1.0.0',
      'a@1.0.0 required @x/b@2.0.0',
      'a@1.0.0 required c@1.0.0',
    ]);
  });

  it('reads version 5: slashes, underscores before peers, specifiers apart, other registries', async () => {
    const reading = await read(
      `lockfileVersion: 5.4
importers:
  web:
    specifiers: {a: ^1, b: 'npm:@x/b@2', old: '1'}
    dependencies:
      a: 1.0.0_@x+b@2.0.0
      b: /@x/b/2.0.0
    devDependencies:
      old: registry.example.com/old/1.0.0
packages:
  /a/1.0.0_@x+b@2.0.0:
    resolution: {integrity: ${SHA512}}
    dependencies: {'@x/b': 2.0.0}
  /@x/b/2.0.0:
    resolution: {integrity: ${SHA512}}
  registry.example.com/old/1.0.0:
    resolution: {integrity: ${SHA512}, registry: 'https://u:p@registry.example.com/', tarball: old/-/old-1.0.0.tgz}
`,
      { web: { name: 'web', dependencies: { a: '^1', b: 'npm:@x/b@2' }, devDependencies: { old: '1' } } },
    );
    expect(edgesOf(reading)).toEqual([
      '@ contains web@',
      'a@1.0.0 required @x/b@2.0.0',
      'web@ development old@1.0.0',
      'web@ required @x/b@2.0.0',
      'web@ required a@1.0.0',
    ]);
    expect(byName(reading, 'old@1.0.0').distribution).toBe('https://registry.example.com/old/-/old-1.0.0.tgz');
  });

  it('links folders from where they stand: projects, what they publish, and folders that are none', async () => {
    const reading = await read(
      `lockfileVersion: '9.0'
importers:
  apps/web:
    dependencies:
      lib: {specifier: 'workspace:*', version: link:../../packages/lib/dist}
      bare: {specifier: 'link:../bare', version: link:../bare}
      other: {specifier: 'link:../../../../other', version: link:../../../../other}
      copy: {specifier: 'file:../copy', version: 'file:apps/copy(x@1.0.0)'}
      x: {specifier: '1', version: 1.0.0}
  packages/lib:
    publishDirectory: dist
packages:
  copy@file:apps/copy:
    resolution: {directory: apps/copy, type: directory}
    peerDependencies: {x: '*'}
  x@1.0.0: {resolution: {integrity: ${SHA512}}}
snapshots:
  copy@file:apps/copy(x@1.0.0):
    dependencies: {x: 1.0.0, lib: 'link:packages/lib'}
  x@1.0.0: {}
`,
      { 'mono/apps/bare': { name: '@m/bare' }, 'mono/packages/lib': { name: 'lib', license: 'MIT' } },
      'mono/pnpm-lock.yaml',
    );
    expect(edgesOf(reading)).toEqual([
      'copy@ required lib@',
      'copy@ required x@1.0.0',
      'mono@ contains lib@',
      'mono@ contains web@',
      'web@ required @m/bare@',
      'web@ required copy@',
      'web@ required lib@',
      'web@ required other@',
      'web@ required x@1.0.0',
    ]);
    expect(reading.packages.flatMap(({ folder, gap }) => (folder ? [[folder, gap?.state]] : []))).toEqual([
      ['mono', undefined],
      ['mono/apps/web', undefined],
      ['mono/packages/lib', undefined],
      ['mono/apps/bare', undefined],
      ['../other', 'unknown'],
      ['mono/apps/copy', undefined],
    ]);
  });

  it('takes what pnpm itself runs with from the document before the lockfile proper', async () => {
    const reading = await read(`---
lockfileVersion: '9.0'
importers:
  .:
    packageManagerDependencies:
      pnpm: {specifier: ^11.0.0, version: 11.0.0}
packages:
  pnpm@11.0.0: {resolution: {integrity: ${SHA512}}}
snapshots:
  pnpm@11.0.0: {}
---
${V9}`);
    expect(edgesOf(reading)).toContain('@ development pnpm@11.0.0');
    expect(edgesOf(reading)).toContain('@ required a@1.0.0');
  });
});

describe('sources', () => {
  it('says where each package comes from, without credentials', async () => {
    const commit = 'a'.repeat(40);
    const reading = await read(`lockfileVersion: '9.0'
importers:
  .: {}
packages:
  gh@https://codeload.github.com/u/r/tar.gz/${commit}:
    resolution: {tarball: https://codeload.github.com/u/r/tar.gz/${commit}}
    version: 1.2.3
  ssh@git@git.example.com+u/r@${commit}:
    resolution: {commit: ${commit}, repo: 'git@git.example.com:u/r.git', type: git}
    version: 0.0.1
  url@https://files.example.com/x.tgz:
    resolution: {integrity: ${SHA512}, tarball: 'https://user:secret@files.example.com/x.tgz?token=secret'}
    version: 3.0.0
  local@file:vendor/x.tgz:
    resolution: {integrity: ${SHA512}, tarball: 'file:vendor/x.tgz'}
    version: 4.0.0
  reg@5.0.0:
    resolution: {integrity: ${SHA512}, tarball: https://npm.example.com/reg/-/reg-5.0.0.tgz}
  named@work:6.0.0:
    resolution: {integrity: ${SHA512}}
  node@runtime:22.0.0:
    resolution: {type: variations, variants: []}
snapshots:
  gh@https://codeload.github.com/u/r/tar.gz/${commit}: {}
  ssh@git@git.example.com+u/r@${commit}: {}
  url@https://files.example.com/x.tgz: {}
  local@file:vendor/x.tgz: {}
  reg@5.0.0(patch_hash=abc)(peer@1.0.0(deep@2.0.0)): {}
  named@work:6.0.0: {}
  node@runtime:22.0.0: {}
`);
    const facts = reading.packages.slice(1).map(({ name, version, purl, distribution, vcs }) => [name, version, purl, distribution, vcs]);
    expect(facts).toEqual([
      [
        'gh',
        '1.2.3',
        `pkg:npm/gh@1.2.3?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fu%2Fr.git%40${commit}`,
        `https://codeload.github.com/u/r/tar.gz/${commit}`,
        `git+https://github.com/u/r.git@${commit}`,
      ],
      [
        'ssh',
        '0.0.1',
        `pkg:npm/ssh@0.0.1?vcs_url=git%2Bssh:%2F%2Fgit%40git.example.com%2Fu%2Fr.git%40${commit}`,
        undefined,
        `git+ssh://git@git.example.com/u/r.git@${commit}`,
      ],
      [
        'url',
        '3.0.0',
        'pkg:npm/url@3.0.0?download_url=https:%2F%2Ffiles.example.com%2Fx.tgz',
        'https://files.example.com/x.tgz',
        undefined,
      ],
      ['local', '4.0.0', 'pkg:npm/local@4.0.0', 'file:vendor/x.tgz', undefined],
      ['reg', '5.0.0', 'pkg:npm/reg@5.0.0', 'https://npm.example.com/reg/-/reg-5.0.0.tgz', undefined],
      ['named', '6.0.0', 'pkg:npm/named@6.0.0', undefined, undefined],
      ['node', '22.0.0', 'pkg:generic/node@22.0.0', undefined, undefined],
    ]);
    expect(JSON.stringify(facts)).not.toContain('secret');
  });
});

describe('refuses', () => {
  it.each([
    ['LOCKFILE_INVALID', 'an empty file', '', 'pnpm-lock.yaml is empty.'],
    ['LOCKFILE_INVALID', 'no version', 'importers: {}\n', 'has no lockfileVersion'],
    ['LOCKFILE_UNSUPPORTED', 'a version to come', "lockfileVersion: '12.0'\n", '"12.0"'],
    ['LOCKFILE_UNSUPPORTED', 'a version of a list', "lockfileVersion: '5.40'\n", '"5.40"'],
    [
      'LOCKFILE_INVALID',
      'an unknown part',
      V9.replace('importers:', 'morePackages: {}\nimporters:'),
      'pnpm-lock.yaml:2 has an entry "morePackages"',
    ],
    [
      'LOCKFILE_CONFLICT',
      'a file cut off between entries',
      V9.slice(0, V9.indexOf('  react@18.0.0: {}')),
      'has a package "react@18.0.0", but not what it resolved to',
    ],
    [
      'LOCKFILE_CONFLICT',
      'a dependency that is not there',
      V9.replace('react: 17.0.0\n', 'react: 16.0.0\n'),
      'pnpm-lock.yaml:46 says that "a@1.0.0(react@17.0.0)" needs "react" "16.0.0"',
    ],
    ['LOCKFILE_CONFLICT', 'a resolution of nothing', `${V9}  more@1.0.0: {}\n`, 'has no package "more@1.0.0"'],
    ['LOCKFILE_INVALID', 'a digest that is none', V9.replace(SHA512, 'sha512-AAAA'), '"integrity" is not valid'],
    [
      'LOCKFILE_INVALID',
      'a package that is text',
      V9.replace('  react@18.0.0: {}', '  react@18.0.0: x'),
      '"react@18.0.0" that is not an object',
    ],
    ['LOCKFILE_INVALID', 'a name with a blank', V9.replaceAll('o@1.0.0', 'o o@1.0.0'), 'without a name that npm allows'],
    ['LOCKFILE_INVALID', 'a project at the root of the machine', V9.replace('packages/lib:', '/etc:'), 'has a project at "/etc"'],
  ])('with %s %s', async (code, _, text, message) => {
    await expect(read(text)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('a manifest that asks for what was not locked, but not where an override or a hook changes it', async () => {
    const manifest = { '.': { dependencies: { a: '^2.0.0', alias: 'npm:@real/name@^2', more: '1', o: '^1.0.0' } } };
    await expect(read(V9, manifest)).rejects.toMatchObject({
      code: 'LOCKFILE_OUTDATED',
      message: './package.json asks for another version of a, more; pnpm-lock.yaml does not have that.',
    });
    await read(`${V9}overrides:\n  a@2: ^1.0.0\n  x>more: '-'\n`, manifest);
    await read(`${V9}pnpmfileChecksum: abc\n`, manifest);
  });

  it('nothing of a prototype, no cycle and not many packages', async () => {
    const keys = Array.from({ length: 2e4 }, (_, index) => `p${index}`);
    const text = [
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      __proto__: {specifier: '1', version: 1.0.0}",
      `packages:\n  __proto__@1.0.0: {resolution: {integrity: ${SHA512}}}`,
      ...keys.map((key) => `  ${key}@1.0.0: {resolution: {integrity: ${SHA512}}}`),
      'snapshots:\n  __proto__@1.0.0: {dependencies: {constructor: p0@1.0.0}}',
      ...keys.map((key, index) => `  ${key}@1.0.0: {dependencies: {p${(index + 1) % 2e4}: 1.0.0}}`),
      '',
    ].join('\n');
    const { packages } = await read(text);
    expect(packages).toHaveLength(2e4 + 2);
    expect(packages.at(1)?.edges.map(({ to }) => to.name)).toEqual(['p0']);
  });
});
