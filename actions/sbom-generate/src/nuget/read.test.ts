import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { nugetReader, packagesConfigReader } from './reader.ts';

type Json = Record<string, unknown>;

const HASH = 'kNqzY/py4pDlW9aPn2SpnG7y7Mr4Z0jg/BdkHiRr9WLt7k/lwGMmJ5hd3x/ZHDkv8kIdjllkVrrhYkXvj6AkCA==';
const direct = (resolved: string, dependencies?: Json): Json => ({
  type: 'Direct',
  requested: `[${resolved}, )`,
  resolved,
  contentHash: HASH,
  dependencies,
});
const transitive = (resolved: string, dependencies?: Json): Json => ({ type: 'Transitive', resolved, contentHash: HASH, dependencies });
const project = (dependencies: Json): Json => ({ type: 'Project', dependencies });
const csproj = (body = '', properties = '') =>
  `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>${properties}</PropertyGroup><ItemGroup>${body}</ItemGroup></Project>`;
const refersTo = (file: string) => `<ProjectReference Include="${file}" />`;

const read = (lock: Json, files: Record<string, string> = {}, file = 'app/packages.lock.json') =>
  readWith(nugetReader, file, JSON.stringify(lock, null, 2), files);
const v1 = (dependencies: Json): Json => ({ version: 1, dependencies });

describe('packages.lock.json', () => {
  it('resolves within each framework, whatever the case of a name', async () => {
    const reading = await read(
      v1({
        'net6.0': { A: direct('1.0.0', { 'System.B': '1.0.0' }), 'System.B': transitive('1.0.0') },
        'net8.0': { A: direct('1.0.0', { 'system.b': '1.0.0' }), 'System.B': transitive('2.0.0') },
      }),
      { 'app/App.csproj': csproj('', '<Version>3.1.0</Version>') },
    );
    expect(edgesOf(reading)).toEqual(['A@1.0.0 required System.B@1.0.0', 'A@1.0.0 required System.B@2.0.0', 'App@3.1.0 required A@1.0.0']);
    expect(reading.root).toMatchObject({ folder: 'app', purl: 'pkg:nuget/App@3.1.0' });
    // The hash is not that of the archive in a feed.
    expect(byName(reading, 'A@1.0.0')).toMatchObject({ purl: 'pkg:nuget/A@1.0.0', hashes: [] });
  });

  it('looks for what a platform shares in its framework', async () => {
    const reading = await read(
      v1({
        'net8.0': { A: direct('1.0.0', { Native: '1.0.0' }), Native: transitive('1.0.0', { Base: '1.0.0' }), Base: transitive('1.0.0') },
        'net8.0/linux-x64': {
          Native: transitive('1.0.0', { 'runtime.linux': '1.0.0', Base: '1.0.0' }),
          'runtime.linux': transitive('1.0.0'),
        },
      }),
      {},
      'packages.lock.json',
    );
    expect(edgesOf(reading)).toEqual([
      '@ required A@1.0.0',
      'A@1.0.0 required Native@1.0.0',
      'Native@1.0.0 required Base@1.0.0',
      'Native@1.0.0 required runtime.linux@1.0.0',
    ]);
  });

  it('links projects to their folders, found by reference, by file and by assembly', async () => {
    const lock = v1({
      'net8.0': {
        lib: project({ core: '[1.0.0, )', X: '[1.0.0, )' }),
        core: project({}),
        'Acme.Named': project({}),
        gone: project({}),
        X: { type: 'CentralTransitive', requested: '[1.0.0, )', resolved: '1.0.0' },
      },
    });
    const reading = await read(
      { ...lock, version: 2 },
      {
        'app/App.csproj': csproj([refersTo('..\\Lib\\Lib.csproj'), refersTo('../other/Named.fsproj')].join('')),
        'Lib/Lib.csproj': csproj(refersTo('../src/Core/Core.csproj')),
        'src/Core/Core.csproj': csproj(),
        'other/Named.fsproj': csproj('', '<AssemblyName>Acme.Named</AssemblyName>'),
        'examples/Lib/Lib.csproj': csproj(),
      },
    );
    expect(edgesOf(reading)).toEqual([
      'App@ required Acme.Named@',
      'App@ required Lib@',
      'App@ required gone@',
      'Lib@ required Core@',
      'Lib@ required X@1.0.0',
    ]);
    expect(reading.packages.map(({ folder }) => folder)).toEqual(['app', 'Lib', 'src/Core', undefined, 'other', undefined]);
    expect(byName(reading, 'gone@').gap).toEqual({ state: 'unknown', reason: 'a project that is not in the source' });
  });

  it('reads version 3, where frameworks have aliases', async () => {
    const lock = {
      version: 3,
      'net10.0': { framework: '.NETCoreApp,Version=v10.0', dependencies: { A: direct('1.0.0') } },
      'apple/ios': { framework: 'x', dependencies: {} },
    };
    expect(edgesOf(await read(lock))).toEqual(['app@ required A@1.0.0']);
  });

  it('says what is not there, as where the framework itself has it', async () => {
    const reading = await read(v1({ 'net10.0': { A: direct('1.0.0', { 'System.Pruned': '4.0.0', __proto__x: '1' }) } }));
    expect(byName(reading, 'A@1.0.0').gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: System.Pruned, __proto__x' });
  });

  it.each([
    ['cut off', '{"version":1,"dependencies":{"net8.0":{"A":{"type":"Direct",', 'LOCKFILE_INVALID'],
    ['a version that is not known', '{"version":4}', 'LOCKFILE_UNSUPPORTED'],
    ['no version', '{"dependencies":{}}', 'LOCKFILE_UNSUPPORTED'],
    ['another key', '{"version":1,"dependencies":{},"packages":{}}', 'LOCKFILE_INVALID'],
    ['an entry of another type', '{"version":1,"dependencies":{"net8.0":{"A":{"type":"Package","resolved":"1"}}}}', 'LOCKFILE_INVALID'],
    ['an entry without version', '{"version":1,"dependencies":{"net8.0":{"A":{"type":"Direct"}}}}', 'LOCKFILE_INVALID'],
    [
      'an entry with another field',
      '{"version":1,"dependencies":{"net8.0":{"A":{"type":"Direct","resolved":"1","bundled":{}}}}}',
      'LOCKFILE_INVALID',
    ],
    [
      'one name in two cases',
      '{"version":1,"dependencies":{"net8.0":{"A":{"type":"Direct","resolved":"1"},"a":{"type":"Direct","resolved":"2"}}}}',
      'LOCKFILE_INVALID',
    ],
    ['a list', '{"version":1,"dependencies":[]}', 'LOCKFILE_INVALID'],
  ])('is refused: %s', async (_, text, code) => {
    await expect(readWith(nugetReader, 'packages.lock.json', text)).rejects.toMatchObject({ code });
  });

  it('takes time in proportion to its entries', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, at) => [`P${at}`, transitive('1.0.0', { [`P${(at * 7) % 100_000}`]: '1.0.0' })]),
    );
    expect((await read(v1({ 'net8.0': entries }))).packages).toHaveLength(100_001);
  });

  it('is asked for by package references', async () => {
    const asks = (text: string) => nugetReader.asks({ file: 'a.csproj', text });
    expect(await asks(csproj('<PackageReference Include="A" Version="1" />'))).toBe(true);
    expect(await asks(csproj(refersTo('b.csproj')))).toBe(false);
  });
});

describe('packages.config', () => {
  const config = (body: string) =>
    readWith(packagesConfigReader, 'web/packages.config', `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<packages>${body}</packages>`, {
      'web/Web.csproj': csproj(),
    });

  it('is a flat list with what is there for development', async () => {
    const reading = await config(
      '<package id="A" version="1.0" targetFramework="net45" /><package id="T" version="2.0" developmentDependency="true" /><package id="A" version="1.0" targetFramework="net48" />',
    );
    expect(edgesOf(reading)).toEqual(['Web@ development T@2.0', 'Web@ required A@1.0']);
    expect(reading.root.gap?.state).toBe('unknown');
  });

  it('is refused with a package without version', async () => {
    await expect(config('<package id="A" />')).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
    await expect(config('<package id="A" version="1"/')).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });
});
