import { describe, expect, it } from 'vitest';
import { edgesOf, readWith } from '../testing.ts';
import { swiftReader } from './reader.ts';

const COMMIT = '3b123999de19bf04905bc1dfdb76f817b0f2cc00';
const pin = (identity: string, location: string, state: object, kind = 'remoteSourceControl') => ({ identity, kind, location, state });
const v2 = (...pins: object[]) => ({ pins, version: 2 });
const read = (lock: object, files: Record<string, string> = {}, file = 'Package.resolved') =>
  readWith(swiftReader, file, JSON.stringify(lock), files);

describe('Package.resolved', () => {
  it('has packages by the address of their repository, however it is written', async () => {
    const { packages } = await read(
      v2(
        pin('swift-nio', 'https://github.com/apple/swift-nio.git', { revision: COMMIT, version: '2.60.0' }),
        pin('quick', 'git@github.com:Quick/Quick.git', { revision: COMMIT, version: '7.0.0' }),
        pin('branch', 'https://token@gitlab.com/a/b/branch', { branch: 'main', revision: COMMIT }),
        pin('mona.LinkedList', '', { version: '1.2.0' }, 'registry'),
        pin('local', '/Users/me/local', { revision: COMMIT, version: '0.1.0' }, 'localSourceControl'),
      ),
    );
    expect(packages.slice(1).map(({ purl, vcs, namespace, name }) => purl ?? [namespace, name, vcs])).toEqual([
      'pkg:swift/github.com/apple/swift-nio@2.60.0',
      'pkg:swift/github.com/Quick/Quick@7.0.0',
      `pkg:swift/gitlab.com/a/b/branch@${COMMIT}`,
      ['mona', 'LinkedList', undefined],
      [undefined, 'local', undefined],
    ]);
    expect(packages[1]?.vcs).toBe(`git+https://github.com/apple/swift-nio.git@${COMMIT}`);
    expect(JSON.stringify(packages.map(({ edges, ...facts }) => facts))).not.toMatch(/token|Users/);
  });

  it('reads version 1 and takes what is direct from the manifest', async () => {
    const v1 = {
      object: {
        pins: [
          { package: 'A', repositoryURL: 'https://github.com/x/A', state: { branch: null, revision: COMMIT, version: '1.0.0' } },
          { package: 'B', repositoryURL: 'https://github.com/x/B.git', state: { branch: null, revision: COMMIT, version: '2.0.0' } },
        ],
      },
      version: 1,
    };
    const manifest = (more = '') =>
      `let package = Package(\n  name: "Tool",\n  dependencies: [\n    // .package(url: "https://github.com/x/B", from: "1.0.0"),\n    .package(url: "https://github.com/X/a.git", from: "1.0.0"),${more}\n  ])\n`;
    const reading = await read(v1, { 'Package.swift': manifest() });
    expect(edgesOf(reading)).toEqual(['Tool@ required A@1.0.0']);
    expect(reading.packages.map(({ needed }) => needed)).toEqual([undefined, undefined, 'required']);
    // One that is asked for and not locked: the manifest does not say it all.
    const other = await read(v1, { 'Package.swift': manifest('.package(url: "https://github.com/x/C", from: "1.0.0")') });
    expect(other.root).toMatchObject({ edges: { length: 2 }, gap: { state: 'unknown' } });
  });

  it('of Xcode is of the folder with the project', async () => {
    const { root } = await read(v2(), {}, 'ios/App.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved');
    expect(root).toMatchObject({ folder: 'ios', name: 'App' });
  });

  it.each([
    ['cut off', '{"pins":[', 'LOCKFILE_INVALID'],
    ['a version that is not known', '{"pins":[],"version":4}', 'LOCKFILE_UNSUPPORTED'],
    ['no pins', '{"version":2}', 'LOCKFILE_INVALID'],
    ['another key', '{"pins":[],"version":3,"more":[]}', 'LOCKFILE_INVALID'],
    ['a pin without version', JSON.stringify(v2(pin('a', 'https://x.org/a/b', {}))), 'LOCKFILE_INVALID'],
    [
      'a pin twice',
      JSON.stringify(v2(pin('a', 'https://x.org/a/b', { version: '1' }), pin('a', 'https://x.org/a/b', { version: '1' }))),
      'LOCKFILE_INVALID',
    ],
    ['another kind', JSON.stringify(v2(pin('a', 'x', { version: '1' }, 'ftp'))), 'LOCKFILE_UNSUPPORTED'],
  ])('is refused: %s', async (_, text, code) => {
    await expect(readWith(swiftReader, 'Package.resolved', text)).rejects.toMatchObject({ code });
  });
});
