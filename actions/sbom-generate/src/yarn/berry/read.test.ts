import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../../testing.ts';
import { yarnReader } from '../reader.ts';

const head = (version: number | string) => `__metadata:\n  version: ${version}\n  cacheKey: 10c0\n`;

const entry = (descriptors: string, resolution: string, version: string, more = '') => `
"${descriptors}":
  version: ${version}
  resolution: "${resolution}"
${more}  languageName: node
  linkType: hard
`;
const npm = (name: string, version: string, more = '', range = version) =>
  entry(`${name}@npm:${range}`, `${name}@npm:${version}`, version, more);
const workspace = (name: string, folder: string, more = '') =>
  entry(`${name}@workspace:${folder}`, `${name}@workspace:${folder}`, '0.0.0-use.local', more);
const list = (field: string, items: Record<string, string>) =>
  `  ${field}:\n${Object.entries(items)
    .map(([name, range]) => `    "${name}": "${range}"\n`)
    .join('')}`;

const read = (text: string, files: Record<string, object | string> = {}, version: number | string = 8) =>
  readWith(
    yarnReader,
    'yarn.lock',
    head(version) + text,
    Object.fromEntries(Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)])),
  );

describe('resolution', () => {
  it('follows descriptors; workspaces by theirs; what is for development from the manifest', async () => {
    const reading = await read(
      workspace(
        'app',
        '.',
        list('dependencies', { '@m/lib': 'workspace:^', alias: 'npm:real@^2', dev: 'npm:^1.0.0', opt: 'npm:^1.0.0' }) +
          '  dependenciesMeta:\n    opt:\n      optional: true\n',
      ) +
        entry('@m/lib@workspace:^, @m/lib@workspace:packages/lib', '@m/lib@workspace:packages/lib', '0.0.0-use.local') +
        entry('alias@npm:real@^2', 'real@npm:2.0.0', '2.0.0') +
        npm('dev', '1.0.0', '', '^1.0.0') +
        npm('opt', '1.0.0', '', '^1.0.0'),
      {
        'package.json': {
          name: 'app',
          version: '1.0.0',
          dependencies: { '@m/lib': 'workspace:^', alias: 'npm:real@^2' },
          devDependencies: { dev: '^1.0.0' },
          optionalDependencies: { opt: '^1.0.0' },
        },
        'packages/lib/package.json': { name: '@m/lib', version: '0.1.0' },
      },
    );
    expect(edgesOf(reading)).toEqual([
      'app@1.0.0 development dev@1.0.0',
      'app@1.0.0 optional opt@1.0.0',
      'app@1.0.0 required lib@0.1.0',
      'app@1.0.0 required real@2.0.0',
    ]);
    expect(reading.root.folder).toBe('.');
    expect(byName(reading, 'real@2.0.0')).toMatchObject({ purl: 'pkg:npm/real@2.0.0', hashes: [] });
  });

  it('gives peers what whoever depends on a package has, through any number of packages', async () => {
    const reading = await read(
      workspace('app', '.', list('dependencies', { react: 'npm:18.0.0', ui: 'npm:1.0.0', other: 'npm:1.0.0' })) +
        npm('react', '17.0.0') +
        npm('react', '18.0.0') +
        npm('ui', '1.0.0', list('dependencies', { hook: 'npm:1.0.0' }) + list('peerDependencies', { react: '*' })) +
        npm(
          'hook',
          '1.0.0',
          `${list('peerDependencies', { react: '*', types: '*', unmet: '*' })}  peerDependenciesMeta:\n    types:\n      optional: true\n`,
        ) +
        npm('other', '1.0.0', list('dependencies', { hook: 'npm:1.0.0', react: 'npm:17.0.0', types: 'npm:1.0.0' })) +
        npm('types', '1.0.0'),
    );
    expect(edgesOf(reading).filter((edge) => edge.startsWith('hook') || edge.startsWith('ui'))).toEqual([
      'hook@1.0.0 optional types@1.0.0',
      'hook@1.0.0 required react@17.0.0',
      'hook@1.0.0 required react@18.0.0',
      'ui@1.0.0 required hook@1.0.0',
      'ui@1.0.0 required react@18.0.0',
    ]);
    expect(byName(reading, 'hook@1.0.0').gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: unmet' });
  });

  it('takes what the resolutions of the root want instead: of a name, a range, a parent', async () => {
    const reading = await read(
      workspace('app', '.', list('dependencies', { a: 'npm:1.0.0', b: 'npm:1.0.0' })) +
        npm('a', '1.0.0', list('dependencies', { x: 'npm:^1', y: 'npm:^1', z: 'npm:^1' })) +
        npm('b', '1.0.0', list('dependencies', { x: 'npm:^1', y: 'npm:^2', z: 'npm:^1' })) +
        npm('x', '9.0.0') +
        npm('y', '9.0.0') +
        npm('y', '2.0.0', '', '^2') +
        npm('z', '9.0.0') +
        npm('z', '1.0.0', '', '^1'),
      {
        'package.json': {
          dependencies: { a: '1.0.0', b: '1.0.0' },
          resolutions: { x: '9.0.0', 'y@npm:^1': '9.0.0', 'b@npm:1.0.0/z': '9.0.0' },
        },
      },
    );
    expect(edgesOf(reading).filter((edge) => /^[ab]@/.test(edge))).toEqual([
      'a@1.0.0 required x@9.0.0',
      'a@1.0.0 required y@9.0.0',
      'a@1.0.0 required z@1.0.0',
      'b@1.0.0 required x@9.0.0',
      'b@1.0.0 required y@2.0.0',
      'b@1.0.0 required z@9.0.0',
    ]);
  });

  it('reads versions before 8, which leave the registry out, and packages that Yarn patches', async () => {
    const reading = await read(
      workspace('app', '.', list('dependencies', { resolve: '^1.0.0', typescript: 'patch:typescript@5.0.0#./fix.patch' })) +
        npm('resolve', '1.2.0', '', '^1.0.0') +
        entry(
          'resolve@patch:resolve@^1.0.0#~builtin<compat/resolve>',
          'resolve@patch:resolve@npm%3A1.2.0#~builtin<compat/resolve>::version=1.2.0&hash=07638b',
          '1.2.0',
          list('dependencies', { x: '*' }),
        ) +
        entry('typescript@npm:5.0.0', 'typescript@npm:5.0.0', '5.0.0', list('peerDependencies', { unmet: '*' })) +
        entry(
          'typescript@patch:typescript@5.0.0#./fix.patch::locator=app%40workspace%3A.',
          'typescript@patch:typescript@npm%3A5.0.0#./fix.patch::version=5.0.0&hash=a&locator=app%40workspace%3A.',
          '5.0.0',
        ) +
        entry('x@npm:*', 'x@npm:1.0.0', '1.0.0'),
      {},
      6,
    );
    expect(edgesOf(reading)).toEqual(['app@ required resolve@1.2.0', 'app@ required typescript@5.0.0', 'resolve@1.2.0 required x@1.0.0']);
    // The package that was patched is not installed beside the patched one.
    expect(reading.packages.map(({ name, gap }) => [name, gap])).toEqual([
      ['app', undefined],
      ['resolve', undefined],
      ['typescript', undefined],
      ['x', undefined],
    ]);
  });

  it('takes ranges of a catalog from the settings', async () => {
    const reading = await read(
      workspace('app', '.', list('dependencies', { a: 'catalog:', b: 'catalog:old' })) +
        npm('a', '2.0.0', '', '^2') +
        npm('b', '1.0.0', '', '^1'),
      {
        '.yarnrc.yml': '# settings\ncatalog:\n  a: ^2\ncatalogs:\n  old:\n    b: ^1\n',
        'package.json': { dependencies: { a: 'catalog:', b: 'catalog:old' } },
      },
    );
    expect(edgesOf(reading)).toEqual(['app@ required a@2.0.0', 'app@ required b@1.0.0']);
  });
});

describe('sources', () => {
  it('says where each package comes from, folders by whose they are, and gives no credentials away', async () => {
    const commit = 'c'.repeat(40);
    const reading = await read(
      workspace('app', '.') +
        workspace('lib', 'packages/lib') +
        entry('git@https://u:secret@host.example/u/git.git', `git@https://u:secret@host.example/u/git.git#commit=${commit}`, '1.0.0') +
        entry('ssh@git@host.example:u/ssh.git', `ssh@git@host.example:u/ssh.git#workspace=x&commit=${commit}`, '1.0.0') +
        entry('url@https://host.example/x.tgz', 'url@https://host.example/x.tgz', '1.0.0') +
        entry('arc@npm:1.0.0', 'arc@npm:1.0.0::__archiveUrl=https%3A%2F%2Fnpm.example.com%2Farc.tgz%3Ftoken%3Dsecret', '1.0.0') +
        entry(
          'tar@file:./v/t.tgz::locator=lib%40workspace%3Apackages%2Flib',
          'tar@file:./v/t.tgz#./v/t.tgz::hash=ab&locator=lib%40workspace%3Apackages%2Flib',
          '1.0.0',
        ) +
        entry(
          'por@portal:../por::locator=lib%40workspace%3Apackages%2Flib',
          'por@portal:../por::locator=lib%40workspace%3Apackages%2Flib',
          '0.0.0-use.local',
        ) +
        entry('nope@link:./nope::locator=app%40workspace%3A.', 'nope@link:./nope::locator=app%40workspace%3A.', '0.0.0-use.local'),
    );
    expect(reading.packages.map(({ name, vcs, distribution, folder }) => [name, vcs ?? distribution, folder])).toEqual([
      ['app', undefined, '.'],
      ['lib', undefined, 'packages/lib'],
      ['git', `git+https://host.example/u/git.git@${commit}`, undefined],
      ['ssh', `git+ssh://git@host.example/u/ssh.git@${commit}`, undefined],
      ['url', 'https://host.example/x.tgz', undefined],
      ['arc', 'https://npm.example.com/arc.tgz', undefined],
      ['tar', 'file:./v/t.tgz', undefined],
      ['por', undefined, 'packages/por'],
    ]);
    expect(JSON.stringify(reading.packages)).not.toContain('secret');
  });
});

describe('refuses', () => {
  const APP = workspace('app', '.', list('dependencies', { a: 'npm:^1' }));
  const A = npm('a', '1.0.0', '', '^1');

  it.each([
    ['LOCKFILE_UNSUPPORTED', 'a version to come', APP + A, 'version "11"; 4 to 10', 11],
    ['LOCKFILE_CONFLICT', 'a package that is not there', APP, 'yarn.lock:5 says that "app@workspace:." needs "a@npm:^1"', 8],
    ['LOCKFILE_INVALID', 'no project', A, 'has no entry for the project itself', 8],
    ['LOCKFILE_INVALID', 'an entry twice', APP + A + A, 'duplicated mapping key', 8],
    [
      'LOCKFILE_INVALID',
      'a field that is not known',
      APP + A.replace('languageName', 'bundled'),
      'with "bundled", which may hold anything',
      8,
    ],
    ['LOCKFILE_INVALID', 'no resolution', APP + A.replace('a@npm:1.0.0', ''), '"resolution" is not', 8],
    ['LOCKFILE_INVALID', 'a file cut off', (APP + A).slice(0, -50), 'yarn.lock', 8],
    ['LOCKFILE_INVALID', 'a name with a blank', APP + A + npm('b b', '1.0.0'), 'a name that npm does not allow', 8],
  ])('with %s %s', async (code, _, text, message, version) => {
    await expect(read(text, {}, version)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('a manifest that asks for what was not locked', async () => {
    await expect(read(APP + A, { 'package.json': { dependencies: { a: '^2', b: '1' } } })).rejects.toMatchObject({
      code: 'LOCKFILE_OUTDATED',
      message: 'package.json asks for another version of a, b; yarn.lock does not have that.',
    });
  });

  it('more ways to provide peers than a lockfile has, in bounded time', async () => {
    const count = 1500;
    const versions = Array.from({ length: count }, (_, index) => `${index}.0.0`);
    const chain = versions.map((_, index) =>
      npm(
        `c${index}`,
        '1.0.0',
        list('peerDependencies', { react: '*' }) + list('dependencies', { [`c${(index + 1) % count}`]: 'npm:1.0.0' }),
      ),
    );
    const parents = versions.map((version, index) =>
      npm(`q${index}`, '1.0.0', list('dependencies', { react: `npm:${version}`, c0: 'npm:1.0.0' })),
    );
    const text = workspace('app', '.') + versions.map((version) => npm('react', version)).join('') + chain.join('') + parents.join('');
    await expect(read(text)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
    await expect(read(`"a${' '.repeat(1e5)}b":\n  x: 1\n`)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });

  it('no cycle of peers, and not many packages', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `p${index}`);
    const next = (index: number) => `p${(index + 1) % names.length}`;
    const text =
      workspace('app', '.', list('dependencies', { p0: 'npm:1.0.0', peer: 'npm:1.0.0' })) +
      npm('peer', '1.0.0') +
      names
        .map((name, index) =>
          npm(name, '1.0.0', list('dependencies', { [next(index)]: 'npm:1.0.0' }) + list('peerDependencies', { peer: '*', [name]: '*' })),
        )
        .join('');
    const { packages } = await read(text);
    expect(packages.filter(({ edges }) => edges.some(({ to }) => to.name === 'peer'))).toHaveLength(names.length + 1);
  });
});
