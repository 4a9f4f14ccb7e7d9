import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { edgesOf, installedIn } from '../testing.ts';
import { programCatalog } from './catalog.ts';
import { elfOf, machOOf, peOf } from './testing.ts';

const scan = (files: Record<string, Uint8Array>) =>
  installedIn(programCatalog, Object.fromEntries(Object.entries(files).map(([name, content]) => [`${name}.exe`, content])));

const START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const END = Buffer.from('f932433186182072008242104116d8f2', 'hex');
const SUM = 'h1:abc=';
const framed = (lines: readonly string[]) => Buffer.concat([START, Buffer.from(lines.map((line) => `${line}\n`).join('')), END]);
const varint = (value: number): Buffer => Buffer.from(value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)]);
const inline = (go: string, modules: Buffer): Buffer => {
  const header = Buffer.alloc(32);
  header.write('\xff Go buildinf:', 'latin1');
  header[14] = 8;
  header[15] = 2;
  return Buffer.concat([header, varint(go.length), Buffer.from(go), varint(modules.length), modules]);
};

const LINES = [
  'path\texample.com/tool/cmd/run',
  'mod\texample.com/tool\tv1.2.3\t',
  `dep\tgithub.com/A/b\tv0.1.0\t${SUM}`,
  `dep\tgopkg.in/yaml.v3\tv3.0.1`,
  `=>\tgithub.com/fork/yaml\tv3.0.2\t${SUM}`,
  'dep\tk8s.io/api\tv0.0.0',
  '=>\t./staging/api\t(devel)\t',
  'build\tGOOS=linux',
];
const GO = inline('go1.22.3 X:boringcrypto', framed(LINES));
const purls = (packages: readonly { purl?: string; name: string }[]) => packages.map(({ purl, name }) => purl ?? name);
const EXPECTED = [
  'pkg:golang/example.com/tool@v1.2.3#cmd/run',
  'pkg:golang/github.com/A/b@v0.1.0',
  'pkg:golang/github.com/fork/yaml@v3.0.2',
  'pkg:golang/k8s.io/api',
  'pkg:golang/stdlib@1.22.3',
];

describe('programs of Go', () => {
  it.each([
    ['ELF of 64 bits', elfOf({ sections: { '.go.buildinfo': GO } })],
    ['ELF of 32 bits', elfOf({ sections: { '.go.buildinfo': GO }, is64: false })],
    ['ELF with the great end first', elfOf({ sections: { '.go.buildinfo': GO }, big: true })],
    ['ELF without sections', elfOf({ data: Buffer.concat([Buffer.alloc(48), GO]) })],
    ['PE', peOf({ '.text': Buffer.alloc(20), '.data': Buffer.concat([Buffer.alloc(16), GO]) })],
    ['Mach-O', machOOf({ __go_buildinfo: GO })],
  ])('are read: %s', async (_, content) => {
    const { packages } = await scan({ tool: content });
    expect(purls(packages)).toEqual(EXPECTED);
  });

  it('have their digests, and all edges that are known', async () => {
    const { packages } = await scan({ tool: elfOf({ sections: { '.go.buildinfo': GO } }) });
    expect(packages[0]).toMatchObject({
      kind: 'application',
      distribution: 'file:tool.exe',
      deployable: { name: 'tool.exe', executable: true, archive: false, structured: true },
      hashes: [{ algorithm: 'SHA-256' }, { algorithm: 'SHA-512' }],
    });
    expect(packages[1]).toMatchObject({ hashes: [], gap: { state: 'unknown' } });
    expect(packages[3]?.gap?.reason).toContain('a folder of the machine that built it');
    expect(edgesOf(packages)).toHaveLength(4);
  });

  it('of before 1.18 point to their texts', async () => {
    const text = framed(LINES);
    const base = 0x400000;
    const data = Buffer.alloc(128 + text.length);
    data.write('\xff Go buildinf:', 0, 'latin1');
    data[14] = 8;
    data.writeBigUInt64LE(BigInt(base + 32), 16);
    data.writeBigUInt64LE(BigInt(base + 48), 24);
    data.writeBigUInt64LE(BigInt(base + 64), 32);
    data.writeBigUInt64LE(8n, 40);
    data.writeBigUInt64LE(BigInt(base + 128), 48);
    data.writeBigUInt64LE(BigInt(text.length), 56);
    data.write('go1.16.5', 64);
    text.copy(data, 128);
    const { packages } = await scan({ tool: elfOf({ data, address: base }) });
    expect(purls(packages)).toEqual([...EXPECTED.slice(0, 4), 'pkg:golang/stdlib@1.16.5']);
  });

  const versionOf = async (module: string, ...settings: string[]) =>
    (
      await scan({
        tool: elfOf({
          sections: { '.go.buildinfo': inline('go1.22', framed([`path\t${module}`, `mod\t${module}\t(devel)\t`, ...settings])) },
        }),
      })
    ).packages[0];

  it.each([
    ['m.eu/x', '"-s -w -X main.version=1.2.3 -X main.date=2024-01-01"', 'v1.2.3'],
    ['m.eu/x', `"-X 'm.eu/x/internal.Version=v1.2.3' -X main.version=1.2.3"`, 'v1.2.3'],
    ['m.eu/x/v4', '"-X main.version=4.0.0-rc.1"', 'v4.0.0-rc.1'],
    ['m.eu/x', '"-X main.version=4.0.0"', undefined],
    ['m.eu/x', '"-X main.version=1.2.3 -X m.eu/x/cmd.Version=1.2.4"', undefined],
    ['m.eu/x', '"-X other.eu/lib.Version=1.2.3"', undefined],
    ['m.eu/x', '"-X main.version=dev -X main.goVersion=1.2.3"', undefined],
    ['m.eu/x', '-s', undefined],
  ])('of %s without a version take what the linker was told, where it is clear: %s', async (module, flags, version) => {
    expect((await versionOf(module, `build\t-ldflags=${flags}`))?.version).toBe(version);
  });

  it('name the commit, where the module says where it lies and nothing was changed', async () => {
    const commit = 'a'.repeat(40);
    const settings = ['build\tvcs=git', `build\tvcs.revision=${commit}`];
    expect((await versionOf('github.com/o/r/v2', ...settings, 'build\tvcs.modified=false'))?.vcs).toBe(
      `git+https://github.com/o/r@${commit}`,
    );
    expect((await versionOf('github.com/o/r', ...settings, 'build\tvcs.modified=true'))?.vcs).toBeUndefined();
    expect((await versionOf('own.eu/o/r', ...settings))?.vcs).toBeUndefined();
  });

  it('without modules are named after the file', async () => {
    const { packages } = await scan({ 'bin/go': elfOf({ sections: { '.go.buildinfo': inline('go1.20.1', Buffer.alloc(0)) } }) });
    expect(purls(packages)).toEqual(['go.exe', 'pkg:golang/stdlib@1.20.1']);
  });
});

describe('programs of Rust', () => {
  const section = (value: unknown) => deflateSync(JSON.stringify(value));
  const crates = [
    { name: 'app', version: '0.1.0', source: 'local', dependencies: [1, 2], root: true },
    { name: 'serde', version: '1.0.0', source: 'crates.io', dependencies: [3] },
    { name: 'cc', version: '1.1.0', source: 'crates.io', kind: 'build', dependencies: [3] },
    { name: 'own', version: '2.0.0', source: 'git' },
  ];

  it.each([
    ['ELF', (data: Buffer) => elfOf({ sections: { '.dep-v0': data } })],
    ['PE', (data: Buffer) => peOf({ '.text': Buffer.alloc(8), '.dep-v0': data })],
    ['Mach-O', (data: Buffer) => machOOf({ '.dep-v0': data })],
  ])('say their crates: %s', async (_, make) => {
    const { packages } = await scan({ app: make(section({ packages: crates, format: 1 })) });
    expect(purls(packages)).toEqual(['app', 'pkg:cargo/serde@1.0.0', 'pkg:cargo/cc@1.1.0', 'own']);
    expect(packages[0]).toMatchObject({ kind: 'application', deployable: { archive: false, structured: true } });
    expect(edgesOf(packages)).toEqual([
      'app@0.1.0 development cc@1.1.0',
      'app@0.1.0 required serde@1.0.0',
      'cc@1.1.0 required own@2.0.0',
      'serde@1.0.0 required own@2.0.0',
    ]);
    expect(packages.every(({ gap }) => gap === undefined)).toBe(true);
  });

  it.each([
    ['no zlib', Buffer.from('nothing')],
    ['a bomb', deflateSync(Buffer.alloc(20 * 1024 * 1024))],
    ['no list', section({})],
    ['a name that is none', section({ packages: [{ ...crates[1], name: '../x' }] })],
    ['a dependency that is not there', section({ packages: [{ ...crates[1], dependencies: [7] }] })],
    ['two roots', section({ packages: [crates[0], crates[0]].map((crate) => ({ ...crate, dependencies: [] })) })],
  ])('are an error with %s', async (_, data) => {
    await expect(scan({ app: elfOf({ sections: { '.dep-v0': data } }) })).rejects.toMatchObject({
      code: 'INSTALLED_INVALID',
      message: expect.stringMatching(/^app\.exe /),
    });
  });
});

describe('other programs', () => {
  it('are passed over', async () => {
    const java = Buffer.alloc(600);
    java.writeUInt32BE(0xcafebabe);
    java.writeUInt32BE(61, 4);
    const { packages } = await scan({
      c: elfOf({ sections: { '.text': Buffer.alloc(9) }, data: Buffer.alloc(64) }),
      java,
      dos: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600, 255)]),
    });
    expect(packages).toEqual([]);
  });

  it('that are packed are a gap', async () => {
    const { packages, gaps } = await scan({
      tool: elfOf({ data: Buffer.concat([Buffer.from('\xb4\xfdUPX!', 'latin1'), Buffer.alloc(600, 9)]) }),
    });
    expect(packages).toEqual([]);
    expect(gaps).toEqual(['tool.exe is packed by UPX, so what it was built of cannot be told']);
  });

  it('that GraalVM made of Java are a gap', async () => {
    const { gaps } = await scan({ tool: elfOf({ sections: { '.dynstr': Buffer.from('\0main\0__svm_version_info\0') } }) });
    expect(gaps).toEqual(['tool.exe is a native image of GraalVM; what it was built of is not read']);
  });

  it('for several architectures are one', async () => {
    const one = machOOf({ __go_buildinfo: GO });
    const other = machOOf({ __go_buildinfo: inline('go1.22.3', framed([...LINES, `dep\tm.eu/arm\tv1.0.0\t${SUM}`])) });
    const head = Buffer.alloc(48);
    head.writeUInt32BE(0xcafebabe);
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(48, 16);
    head.writeUInt32BE(one.length, 20);
    head.writeUInt32BE(48 + one.length, 36);
    head.writeUInt32BE(other.length, 40);
    const { packages } = await scan({ tool: Buffer.concat([head, one, other]) });
    expect(purls(packages)).toEqual([...EXPECTED, 'pkg:golang/m.eu/arm@v1.0.0']);
    expect(edgesOf(packages)).toHaveLength(5);
    expect(new Set(packages[0]?.edges.map(({ to }) => to))).toEqual(new Set(packages.slice(1)));
  });

  it('of any damage never crash or hang', async () => {
    const rust = deflateSync(JSON.stringify({ packages: [{ name: 'a', version: '1.0.0', source: 'crates.io' }] }));
    const images = [
      elfOf({ sections: { '.go.buildinfo': GO, '.dep-v0': rust } }),
      peOf({ '.data': GO, '.dep-v0': rust }),
      machOOf({ __go_buildinfo: GO, '.dep-v0': rust }),
    ];
    const attempt = (bytes: Buffer) => scan({ x: bytes }).catch((error) => expect(error).toMatchObject({ code: 'INSTALLED_INVALID' }));
    let state = 7;
    for (const image of images) {
      for (let length = 0; length < image.length; length += 11) await attempt(image.subarray(0, length));
      for (let round = 0; round < 200; round++) {
        const bytes = Buffer.from(image);
        state = (state * 48_271) % 2_147_483_647;
        bytes[state % (round % 2 ? bytes.length : 400)] = state >> 8;
        await attempt(bytes);
      }
    }
  });

  it('that are cut off where they say how they were built are an error', async () => {
    const whole = elfOf({ sections: { '.go.buildinfo': GO } });
    const at = whole.indexOf('\xff Go buildinf:', 0, 'latin1');
    const bytes = Buffer.from(whole);
    bytes[at + 32] = 0xff;
    await expect(scan({ x: bytes })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  });
});
