import { describe, expect, it } from 'vitest';
import { edgesOf, installedIn, labelOf } from '../installed/testing.ts';
import { dotnetCatalog } from './catalog.ts';

type Json = Record<string, unknown>;

const TARGET = '.NETCoreApp,Version=v8.0/linux-x64';
const dll = (name: string) => ({ runtime: { [`lib/net8.0/${name}.dll`]: {} } });

/** A `.deps.json` from entries with their type and what the target says of them. */
const deps = (entries: Record<string, readonly [string, Json?]>, target = TARGET): Json => ({
  runtimeTarget: { name: TARGET, signature: '' },
  targets: {
    '.NETCoreApp,Version=v8.0': {},
    [target]: Object.fromEntries(Object.entries(entries).flatMap(([key, [, own]]) => (own ? [[key, own]] : []))),
  },
  libraries: Object.fromEntries(Object.entries(entries).map(([key, [type]]) => [key, { type, serviceable: true, sha512: 'sha512-AAAA' }])),
});
const scan = (files: Record<string, unknown>, seed = 0) =>
  installedIn(
    dotnetCatalog,
    Object.fromEntries(Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)])),
    {},
    seed,
  );

describe('an application', () => {
  const files = {
    'app/Web.deps.json': deps({
      'Web/1.0.0': [
        'project',
        { dependencies: { A: '1.0.0', Meta: '2.0.0', Lib: '1.0.0', 'runtimepack.Pack': '8.0.1' }, runtime: { 'Web.dll': {} } },
      ],
      'Lib/1.0.0': ['project', { runtime: { 'Lib.dll': {} } }],
      'A/1.0.0': ['package', { ...dll('A'), dependencies: { b: '1.5.0', Gone: '1.0.0' } }],
      'B/1.5.0': ['package', { native: { 'runtimes/linux/native/b.so': {} } }],
      'Meta/2.0.0': ['package', { dependencies: { Empty: '1.0.0', C: '3.0.0' } }],
      'Empty/1.0.0': ['package', { runtime: { 'lib/net8.0/_._': {} }, dependencies: { Meta: '2.0.0' } }],
      'C/3.0.0': ['package', dll('C')],
      'Analyzer/1.0.0': ['package'],
      'runtimepack.Pack/8.0.1': ['runtimepack', dll('Pack')],
      'Ref/9.0.0.0': ['reference', { runtime: { 'Ref.dll': {} } }],
    }),
    'app/Web.runtimeconfig.json': {
      runtimeOptions: {
        frameworks: [
          { name: 'Microsoft.NETCore.App', version: '8.0.0' },
          { name: 'Microsoft.AspNetCore.App', version: '8.0.0' },
        ],
      },
    },
    ...Object.fromEntries(
      ['7.0.9', '8.0.1', '8.0.11', '8.1.0', '9.0.0'].map((version) => [
        `usr/share/dotnet/shared/Microsoft.NETCore.App/${version}/Microsoft.NETCore.App.deps.json`,
        deps({ [`Microsoft.NETCore.App.Runtime.linux-x64/${version}`]: ['package', dll('System')] }),
      ]),
    ),
  };

  it('loads packages that have files, through those that have none, and its framework, in any order of the files', async () => {
    const first = await scan(files);
    expect(edgesOf(first.packages)).toEqual([
      'A@1.0.0 required B@1.5.0',
      'Web@1.0.0 required A@1.0.0',
      'Web@1.0.0 required C@3.0.0',
      'Web@1.0.0 required Lib@1.0.0',
      'Web@1.0.0 required Microsoft.NETCore.App.Runtime.linux-x64@8.0.11',
      'Web@1.0.0 required Pack@8.0.1',
    ]);
    expect(first.packages.flatMap((pkg) => (pkg.gap ? [[labelOf(pkg), pkg.gap.reason]] : []))).toEqual([
      ['Web@1.0.0', 'not installed: Microsoft.AspNetCore.App'],
      ['A@1.0.0', 'not installed: gone'],
      ['Ref@9.0.0.0', 'a file, whose package is not known'],
    ]);
    expect(first.packages.filter(({ kind }) => kind).map(labelOf)).toEqual(['Web@1.0.0']);
    expect(first.packages.find(({ name }) => name === 'Pack')?.purl).toBe('pkg:nuget/Pack@8.0.1');
    expect(first.packages.some(({ hashes }) => hashes.length > 0)).toBe(false);
    for (const seed of [1, 2, 3]) expect(await scan(files, seed)).toEqual(first);
  });

  it('for something else than its list is of packages that nobody knows the needs of', async () => {
    const { packages } = await scan({
      'App.deps.json': deps({ 'App/1.0.0': ['project', dll('App')], 'A/1.0.0': ['package', dll('A')] }, 'other'),
    });
    expect(packages.map((pkg) => [labelOf(pkg), pkg.gap?.state, pkg.edges.length])).toEqual([
      ['App@1.0.0', 'unknown', 0],
      ['A@1.0.0', 'unknown', 0],
    ]);
  });

  it('of another name is the one project that nothing needs', async () => {
    const { packages } = await scan({
      'x.deps.json': deps({ 'A/1': ['project', { dependencies: { B: '1' } }], 'B/1': ['project', { dependencies: { B: '1' } }] }),
    });
    expect(packages.map(({ name, kind }) => [name, kind])).toEqual([
      ['A', 'application'],
      ['B', undefined],
    ]);
  });
});

/** An application in one file: a host, a list, and the header that .NET writes. */
function bundleOf(list: unknown, major: number, { offset = true } = {}): Buffer {
  const json = Buffer.from(JSON.stringify(list));
  const host = Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(40_000)]);
  Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex').copy(host, 20_008);
  const long = (value: number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(value));
    return bytes;
  };
  const head = Buffer.alloc(12);
  head.writeUInt32LE(major, 0);
  head.writeUInt32LE(1, 8);
  const id = Buffer.from('\x05AbCdE');
  const [at, size] = [long(host.length), long(json.length)];
  const tail = major === 1 ? [at, size, Buffer.from([3]), Buffer.from('\x0cA.deps.json!')] : [at, size, long(0), long(0), long(0)];
  if (offset) long(host.length + json.length).copy(host, 20_000);
  return Buffer.concat([host, json, head, id, ...tail]);
}

describe('an application in one file', () => {
  const list = deps({
    'App/1.0.0': ['project', { dependencies: { A: '1.0.0' }, runtime: { 'App.dll': {} } }],
    'A/1.0.0': ['package', dll('A')],
  });
  const take = async (content: Buffer, name = 'app/App') => {
    const collector = (await dotnetCatalog.load())();
    await collector.take({ path: name, size: content.length, executable: true }, content);
    return collector.conclude({ distribution: undefined, real: (path) => path, links: new Map() });
  };

  it.each([1, 2, 6])('has its list in itself (version %i of the header)', async (major) => {
    const { packages, gaps } = await take(bundleOf(list, major));
    expect(edgesOf(packages)).toEqual(['App@1.0.0 required A@1.0.0']);
    expect(packages[0]).toMatchObject({
      kind: 'application',
      place: 'app/App!/App.deps.json',
      distribution: 'file:app/App',
      deployable: { name: 'App', executable: true, archive: true, structured: true },
    });
    expect(gaps).toEqual([]);
  });

  it('is refused where it is cut off, and is none without a place of a bundle', async () => {
    const whole = bundleOf(list, 6);
    for (const end of [40_010, whole.length - 60, whole.length - 45, whole.length - 30])
      await expect(take(whole.subarray(0, end))).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
    expect((await take(bundleOf(list, 6, { offset: false }))).packages).toEqual([]);
    expect((await take(bundleOf(list, 9))).packages).toEqual([]);
    expect((await take(bundleOf({}, 6))).gaps).toEqual(['app/App is an application of .NET in one file, without a list of what is in it']);
  });
});

describe('damaged lists', () => {
  const text = JSON.stringify(deps({ 'A/1': ['package', { ...dll('A'), dependencies: { B: '1' } }], 'B/1': ['package', dll('B')] }));

  it('are refused wherever they are cut off', async () => {
    for (let end = 0; end < text.length; end++)
      await expect(scan({ 'a.deps.json': text.slice(0, end) })).rejects.toMatchObject({
        code: 'INSTALLED_INVALID',
        message: expect.stringContaining('a.deps.json'),
      });
  });

  it.each<[string, unknown]>([
    ['no targets', { runtimeTarget: { name: TARGET } }],
    ['no target to run on', { targets: {} }],
    ['a target that is a list', { runtimeTarget: { name: 'x' }, targets: { x: [] } }],
    ['a library without version', { runtimeTarget: { name: 'x' }, targets: { x: {} }, libraries: { A: { type: 'package' } } }],
    ['a library without type', { runtimeTarget: { name: 'x' }, targets: { x: {} }, libraries: { 'A/1': {} } }],
    ['what is loaded and is no library', { runtimeTarget: { name: 'x' }, targets: { x: { 'A/1': {} } }, libraries: {} }],
    ['a dependency without version', deps({ 'A/1': ['package', { dependencies: { B: 1 } }] })],
  ])('%s is refused', async (_, value) => {
    await expect(scan({ 'a.deps.json': value })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  });

  it('of packages without files in each other are followed so far', async () => {
    const entries: Record<string, readonly [string, Json?]> = {};
    for (let i = 0; i < 3000; i++) {
      entries[`E${i}/1`] = ['package', { dependencies: { [`E${i + 1}`]: '1' } }];
      entries[`P${i}/1`] = ['package', { ...dll('P'), dependencies: { E0: '1' } }];
    }
    await expect(scan({ 'a.deps.json': deps(entries) })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  });

  it('and what merely has such a name is passed over', async () => {
    expect(await scan({ 'a.deps.json': { name: 'something else' } })).toEqual({ packages: [], gaps: [] });
  });
});
