import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { denoReader } from './reader.ts';

const HEX = 'ab'.repeat(32);
const SHA512 = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

const read = (lock: object, files: Record<string, object | string> = {}) =>
  readWith(
    denoReader,
    'deno.lock',
    JSON.stringify(lock, null, 2),
    Object.fromEntries(Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)])),
  );

const V5 = {
  version: '5',
  specifiers: {
    'jsr:@std/path@1': '1.0.6',
    'jsr:@std/internal@^1.0.5': '1.0.5',
    'npm:ui@^1': '1.0.0_react@18.0.0',
    'npm:chalk@5': '5.0.0',
  },
  jsr: {
    '@std/path@1.0.6': { integrity: HEX, dependencies: ['jsr:@std/internal'] },
    '@std/internal@1.0.5': { integrity: HEX },
  },
  npm: {
    'ui@1.0.0_react@18.0.0': {
      integrity: SHA512,
      dependencies: ['react@18.0.0', 'alias@npm:chalk@5.0.0', 'types'],
      optionalDependencies: ['native'],
      optionalPeers: ['types'],
    },
    'react@17.0.0': { integrity: SHA512 },
    'react@18.0.0': { integrity: SHA512, tarball: 'https://user:secret@npm.example.com/react.tgz' },
    'chalk@5.0.0': { integrity: SHA512 },
    'native@1.0.0': { integrity: SHA512, os: ['linux'] },
    'types@1.0.0': { integrity: SHA512 },
  },
  workspace: {
    dependencies: ['jsr:@std/path@1', 'npm:unused@1'],
    members: { web: { dependencies: ['jsr:@m/lib@1'], packageJson: { dependencies: ['npm:ui@^1'] } }, lib: {} },
  },
};

describe('resolution', () => {
  it('follows specifiers, names that are there once, aliases and peers', async () => {
    const reading = await read(V5, {
      'deno.json': '{ // the root\n "name": "@m/app", "version": "1.0.0", "imports": { "@std/path": "jsr:@std/path@1", }, }',
      'lib/deno.json': { name: '@m/lib', version: '1.2.0' },
    });
    expect(edgesOf(reading)).toEqual([
      'app@1.0.0 contains lib@1.2.0',
      'app@1.0.0 contains web@',
      // Nothing but the source itself can ask for it.
      'app@1.0.0 required chalk@5.0.0',
      'app@1.0.0 required path@1.0.6',
      'path@1.0.6 required internal@1.0.5',
      'ui@1.0.0 optional native@1.0.0',
      'ui@1.0.0 optional types@1.0.0',
      'ui@1.0.0 required chalk@5.0.0',
      'ui@1.0.0 required react@18.0.0',
      'web@ required lib@1.2.0',
      'web@ required ui@1.0.0',
    ]);
    expect(reading.root.gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: npm:unused@1' });
    expect(reading.uncovered).toEqual(['package.json', 'lib/package.json']);
    expect(byName(reading, 'path@1.0.6')).toMatchObject({
      purl: 'pkg:generic/%40std/path@1.0.6?download_url=https:%2F%2Fjsr.io%2F%40std%2Fpath%2F1.0.6_meta.json',
      distribution: 'https://jsr.io/@std/path/1.0.6_meta.json',
      hashes: [{ algorithm: 'SHA-256', hex: HEX }],
    });
    expect(byName(reading, 'react@18.0.0')).toMatchObject({
      purl: 'pkg:npm/react@18.0.0',
      distribution: 'https://npm.example.com/react.tgz',
    });
  });

  it.each([
    {
      version: '3',
      packages: {
        specifiers: { 'jsr:@std/path@1': 'jsr:@std/path@1.0.0', 'npm:a': 'npm:a@1.0.0_b@2.0.0' },
        jsr: { '@std/path@1.0.0': { integrity: HEX, dependencies: ['npm:a'] } },
        npm: {
          'a@1.0.0_b@2.0.0': { integrity: SHA512, dependencies: { c: 'b@2.0.0' } },
          'b@2.0.0': { integrity: SHA512, dependencies: {} },
        },
      },
      remote: {},
    },
    {
      version: '2',
      remote: {},
      npm: {
        specifiers: { '@std/path@1': '@std/path@1.0.0', a: 'a@1.0.0' },
        packages: {
          '@std/path@1.0.0': { integrity: SHA512, dependencies: { a: 'a@1.0.0' } },
          'a@1.0.0': { integrity: SHA512, dependencies: { c: 'b@2.0.0' } },
          'b@2.0.0': { integrity: SHA512, dependencies: {} },
        },
      },
    },
  ])('reads version $version', async (lock) => {
    const edges = edgesOf(await read(lock));
    expect(edges.filter((edge) => !edge.startsWith('@'))).toEqual(['a@1.0.0 required b@2.0.0', 'path@1.0.0 required a@1.0.0']);
    expect(edges).toContain('@ required path@1.0.0');
  });

  it('makes one package of the modules below a version, and keeps the digest of a module that is alone', async () => {
    const reading = await read({
      version: '5',
      remote: {
        'https://deno.land/std@0.224.0/path/mod.ts': HEX,
        'https://deno.land/std@0.224.0/path/join.ts': HEX,
        'https://user:secret@example.com/x/one.ts?token=secret': HEX,
      },
    });
    expect(reading.packages.slice(1).map(({ purl, hashes, distribution }) => [purl, hashes.length, distribution])).toEqual([
      ['pkg:generic/deno.land/std@0.224.0?download_url=https:%2F%2Fdeno.land%2Fstd%400.224.0', 0, undefined],
      ['pkg:generic/example.com/x/one.ts?download_url=https:%2F%2Fexample.com%2Fx%2Fone.ts', 1, 'https://example.com/x/one.ts'],
    ]);
    expect(reading.root).toMatchObject({ gap: { state: 'unknown' }, edges: { length: 2 } });
  });
});

describe('refuses', () => {
  it.each([
    ['LOCKFILE_UNSUPPORTED', 'a version to come', { ...V5, version: '6' }, 'is of version "6"'],
    ['LOCKFILE_UNSUPPORTED', 'no version', { 'https://x.example/a.ts': HEX }, 'has no version'],
    ['LOCKFILE_INVALID', 'a part that is not known', { ...V5, more: {} }, 'deno.lock:74 has an entry "more" at its top'],
    [
      'LOCKFILE_CONFLICT',
      'a specifier without its package',
      { ...V5, specifiers: { ...V5.specifiers, 'npm:x@1': '1.0.0' } },
      'gives "npm:x@1.0.0" for "npm:x@1"',
    ],
    [
      'LOCKFILE_CONFLICT',
      'a package that is not there',
      { ...V5, npm: { ...V5.npm, 'z@1.0.0': { dependencies: ['y@1.0.0'] } } },
      '"npm:z@1.0.0" needs "npm:y@1.0.0"',
    ],
    [
      'LOCKFILE_CONFLICT',
      'a name that could be either',
      { ...V5, npm: { ...V5.npm, 'z@1.0.0': { dependencies: ['react'] } } },
      '"z@1.0.0" needs "react"',
    ],
    [
      'LOCKFILE_CONFLICT',
      'a package of JSR that is not there',
      { ...V5, jsr: { ...V5.jsr, '@z/z@1.0.0': { integrity: HEX, dependencies: ['jsr:@y/y@1'] } } },
      'needs "jsr:@y/y@1"',
    ],
    [
      'LOCKFILE_INVALID',
      'a digest that is none',
      { ...V5, jsr: { ...V5.jsr, '@std/path@1.0.6': { integrity: 'x' } } },
      '"integrity" is not valid',
    ],
    ['LOCKFILE_INVALID', 'a module without digest', { version: '5', remote: { 'https://x.example/a.ts': 'x' } }, 'without its SHA-256'],
    ['LOCKFILE_INVALID', 'a package that is text', { ...V5, npm: { 'a@1.0.0': 'x' } }, 'that is not an object'],
    [
      'LOCKFILE_INVALID',
      'a project at the root of the machine',
      { version: '5', workspace: { members: { '/etc': {} } } },
      'has a project at "/etc"',
    ],
  ])('with %s %s', async (code, _, lock, message) => {
    await expect(read(lock)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('what is cut off or empty', async () => {
    for (const text of ['', JSON.stringify(V5).slice(0, 300)])
      await expect(readWith(denoReader, 'deno.lock', text)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });

  it('a manifest that asks for a package of which the lockfile knows nothing', async () => {
    await expect(read(V5, { 'deno.jsonc': { imports: { x: 'jsr:@new/x@1/sub', path: 'jsr:/@std/path@2' } } })).rejects.toMatchObject({
      code: 'LOCKFILE_OUTDATED',
      message: 'deno.jsonc asks for jsr:@new/x; deno.lock does not have that.',
    });
  });

  it('neither names of a prototype nor many packages', async () => {
    const names = Array.from({ length: 5e4 }, (_, index) => `p${index}`);
    const npm = Object.fromEntries([
      ['constructor@1.0.0', {}],
      ...names.map((name, index) => [`${name}@1.0.0`, { dependencies: [`p${(index + 1) % names.length}`] }]),
    ]);
    const { root } = await read({ version: '5', specifiers: { 'npm:constructor@1': '1.0.0', 'npm:p0': '1.0.0' }, npm });
    expect(root.edges.map(({ to }) => to.name)).toEqual(['constructor', 'p0']);
  });
});

it('asks where an import map names a package or a URL', () => {
  const asks = (text: string) => denoReader.asks({ file: 'deno.json', text });
  expect(asks('{"imports":{"a":"./a.ts"}}')).toBe(false);
  expect(asks('{"scopes":{"./x":{"a":"npm:a",},},}')).toBe(true);
  expect(asks('{"importMap":"./imports.json"}')).toBe(true);
  expect(() => asks('{')).toThrow();
});
