import { describe, expect, it } from 'vitest';
import { edgesOf, readWith } from '../testing.ts';
import { conanReader } from './reader.ts';

const REVISION = 'c67ce17f2e96b972d42393ce50a76a1a';
const read = (lock: object) => readWith(conanReader, 'lib/conan.lock', JSON.stringify(lock, null, 1));
const graph = (nodes: object, version: string | undefined = '0.4') => ({ graph_lock: { nodes, revisions_enabled: true }, version });
const purls = ({ packages }: Awaited<ReturnType<typeof read>>) => packages.slice(1).map(({ purl }) => purl);

describe('conan.lock of Conan 1', () => {
  it('is a graph of recipes, of which one can be several nodes', async () => {
    const reading = await read(
      graph({
        '0': { ref: 'app/1.0', path: 'conanfile.py', requires: ['1', '2'], build_requires: ['4'], context: 'host' },
        '1': { ref: `curl/8.0@acme/stable#${REVISION}`, requires: ['2'], python_requires: ['base/0.1'], context: 'host' },
        '2': { ref: `zlib/1.3#${REVISION}`, context: 'host' },
        '3': { ref: `zlib/1.3#${REVISION}`, context: 'build' },
        '4': { ref: 'cmake/3.27#0', requires: ['3'], context: 'build' },
      }),
    );
    expect(edgesOf(reading)).toEqual([
      'app@1.0 development cmake@3.27',
      'app@1.0 required curl@8.0',
      'app@1.0 required zlib@1.3',
      'cmake@3.27 required zlib@1.3',
      'curl@8.0 development base@0.1',
      'curl@8.0 required zlib@1.3',
    ]);
    expect(purls(reading)).toEqual([
      `pkg:conan/curl@8.0?channel=stable&rrev=${REVISION}&user=acme`,
      `pkg:conan/zlib@1.3?rrev=${REVISION}`,
      'pkg:conan/cmake@3.27',
      'pkg:conan/base@0.1',
    ]);
    expect(reading.root).toMatchObject({ folder: 'lib', purl: 'pkg:conan/app@1.0' });
  });

  it('is read in its oldest versions, and without a consumer', async () => {
    const old = await read(
      graph({ a: { pref: null, requires: { 'zlib/1.2@b/t#5f': 'b' } }, b: { pref: 'zlib/1.2@b/t#5f:19729b9559f3#58846c' } }, undefined),
    );
    expect(edgesOf(old)).toEqual(['lib@ required zlib@1.2']);
    expect(purls(old)).toEqual(['pkg:conan/zlib@1.2?channel=t&rrev=5f&user=b']);
    expect(edgesOf(await read(graph({ '1': { ref: 'a/1', requires: ['2'] }, '2': { ref: 'b/1' } })))).toEqual([
      'a@1 required b@1',
      'lib@ required a@1',
    ]);
  });

  it('may have recipes that are edited in a folder', async () => {
    const reading = await read(
      graph({
        '0': { path: 'conanfile.txt', requires: ['1'] },
        '1': { ref: 'mine/1.0', path: '../mine/conanfile.py', requires: ['0x'] },
        '0x': { ref: 'b/1' },
      }),
    );
    expect(edgesOf(reading)).toEqual(['lib@ required mine@1.0', 'mine@1.0 required b@1']);
  });
});

describe('conan.lock of Conan 2', () => {
  it('is a list', async () => {
    const reading = await read({
      version: '0.5',
      requires: [`zlib/1.3#${REVISION}%1675278904.07`, 'fmt/cci.2023@me'],
      build_requires: ['cmake/3.27', `zlib/1.3#${REVISION}%99`],
      python_requires: [],
      overrides: { 'zlib/1.2': ['zlib/1.3'] },
    });
    expect(edgesOf(reading)).toEqual(['lib@ development cmake@3.27', 'lib@ required fmt@cci.2023', 'lib@ required zlib@1.3']);
    expect(purls(reading)).toEqual([`pkg:conan/zlib@1.3?rrev=${REVISION}`, 'pkg:conan/fmt@cci.2023?user=me', 'pkg:conan/cmake@3.27']);
    expect(reading.packages.every(({ gap }) => gap?.state === 'unknown')).toBe(true);
  });

  it.each([
    ['a version that is not known', { version: '0.6', requires: [] }, 'LOCKFILE_UNSUPPORTED'],
    ['no version', { requires: [] }, 'LOCKFILE_UNSUPPORTED'],
    ['another list', { version: '0.5', requires: [], more_requires: ['a/1'] }, 'LOCKFILE_INVALID'],
    ['a reference that is none', { version: '0.5', requires: ['1.2.3'] }, 'LOCKFILE_INVALID'],
    ['a node that is not there', graph({ '0': { path: 'x', requires: ['9'] } }), 'LOCKFILE_CONFLICT'],
    ['a node without name', graph({ '0': { ref: '1.2.3' } }), 'LOCKFILE_INVALID'],
    ['nodes that are no map', graph([]), 'LOCKFILE_INVALID'],
    ['two consumers', graph({ '0': { path: 'a' }, '1': { path: 'b' } }), 'LOCKFILE_INVALID'],
  ])('is refused: %s', async (_, lock, code) => {
    await expect(read(lock)).rejects.toMatchObject({ code });
  });

  it('is asked for by a conanfile', () => {
    const asks = (text: string, file = 'conanfile.txt') => conanReader.asks({ file, text });
    expect(asks('[requires]\n# none\nzlib/1.3\n')).toBe(true);
    expect(asks('[requires]\n[generators]\nCMakeDeps\n')).toBe(false);
    expect(asks('class A(ConanFile):\n  requires = "zlib/1.3"\n', 'conanfile.py')).toBe(true);
  });
});
