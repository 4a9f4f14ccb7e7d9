import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { cocoapodsReader } from './reader.ts';

const COMMIT = '3b123999de19bf04905bc1dfdb76f817b0f2cc00';
const LOCK = `PODS:
  - AFNetworking (4.0.1):
    - AFNetworking/Security (= 4.0.1)
  - AFNetworking/Security (4.0.1)
  - "Google+Lib (1.10)"
  - Local (0.1.0):
    - AFNetworking (~> 4.0)
  - Own (2.0.0)
  - Fork/Sub (3.0.0)

DEPENDENCIES:
  - AFNetworking (~> 4.0)
  - Fork/Sub (from \`https://github.com/acme/fork.git\`, branch \`main\`)
  - Local (from \`../local\`)
  - Own

SPEC REPOS:
  https://user:secret@git.acme.org/specs.git:
    - Own
  trunk:
    - AFNetworking
    - "Google+Lib"

EXTERNAL SOURCES:
  Fork:
    :branch: main
    :git: https://github.com/acme/fork.git
  Local:
    :path: "../local"

CHECKOUT OPTIONS:
  Fork:
    :commit: ${COMMIT}
    :git: https://github.com/acme/fork.git

SPEC CHECKSUMS:
  AFNetworking: 7a8fc1a691173d21dbddbf86cd515de6efa55086

PODFILE CHECKSUM: 07aa55f54421f6e6d3a920c11716a89fc9243d1b

COCOAPODS: 1.15.2
`;
const read = (text: string) => readWith(cocoapodsReader, 'ios/Podfile.lock', text);

describe('Podfile.lock', () => {
  it('has pods and their subspecs with the edges of each', async () => {
    expect(edgesOf(await read(LOCK))).toEqual([
      'AFNetworking@4.0.1 required AFNetworking/Security@4.0.1',
      'Local@0.1.0 required AFNetworking@4.0.1',
      'ios@ required AFNetworking@4.0.1',
      'ios@ required Fork/Sub@3.0.0',
      'ios@ required Local@0.1.0',
      'ios@ required Own@2.0.0',
    ]);
  });

  it('has purls by where pods come from; checksums of specifications are no digests of archives', async () => {
    const { packages } = await read(LOCK);
    expect(packages.slice(1).map(({ purl }) => purl)).toEqual([
      'pkg:cocoapods/AFNetworking@4.0.1',
      'pkg:cocoapods/AFNetworking@4.0.1#Security',
      'pkg:cocoapods/Google%2BLib@1.10',
      'pkg:cocoapods/Local@0.1.0',
      'pkg:cocoapods/Own@2.0.0?repository_url=https:%2F%2Fgit.acme.org%2Fspecs.git',
      `pkg:cocoapods/Fork@3.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ffork.git%40${COMMIT}#Sub`,
    ]);
    expect(packages.every(({ hashes }) => hashes.length === 0)).toBe(true);
    expect(byName({ file: '', root: packages[0] as never, packages, abandoned: [] }, 'Fork/Sub@3.0.0').vcs).toBe(
      `git+https://github.com/acme/fork.git@${COMMIT}`,
    );
  });

  it.each([
    ['cut off', LOCK.slice(0, 200), 'LOCKFILE_INVALID'],
    ['empty', '', 'LOCKFILE_INVALID'],
    ['a pod that is not there', LOCK.replace('  - Own (2.0.0)\n', ''), 'LOCKFILE_CONFLICT'],
    ['a pod twice', LOCK.replace('  - Own (2.0.0)', '  - Own (2.0.0)\n  - Own (2.1.0)'), 'LOCKFILE_INVALID'],
    ['a pod without version', LOCK.replace('Own (2.0.0)', 'Own'), 'LOCKFILE_INVALID'],
    ['another key', `${LOCK}MORE:\n  - X (1)\n`, 'LOCKFILE_INVALID'],
    ['a mapping', LOCK.replace('PODS:\n', 'PODS: {}\nX:\n'), 'LOCKFILE_INVALID'],
  ])('is refused: %s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('says what a pod needs on other platforms', async () => {
    const reading = await read(LOCK.replace('  - AFNetworking/Security (4.0.1)\n', ''));
    expect(byName(reading, 'AFNetworking@4.0.1')).toMatchObject({
      edges: [],
      gap: { reason: 'not in the lockfile: AFNetworking/Security' },
    });
  });

  it('is read where there are no pods', async () => {
    expect((await read('PODS:\n\nDEPENDENCIES:\n\nCOCOAPODS: 1.15.2\n')).packages).toHaveLength(1);
  });
});
