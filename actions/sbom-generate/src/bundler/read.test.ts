import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { variantsOn } from './platform.ts';
import { bundlerReader } from './reader.ts';

const read = (lock: string, files: Record<string, string> = {}, file = 'Gemfile.lock') => readWith(bundlerReader, file, lock, files);

/** Lines of a section, indented as Bundler does. */
const gems = (...lines: string[]) => `GEM\n  remote: https://rubygems.org/\n  specs:\n${lines.map((line) => `    ${line}\n`).join('')}\n`;
const end = (...asked: string[]) =>
  `PLATFORMS\n  ruby\n\nDEPENDENCIES\n${asked.map((line) => `  ${line}\n`).join('')}\nBUNDLED WITH\n   2.5.9\n`;
const SHA = 'ab'.repeat(32);

/** Edges with the platform of both ends. */
const variants = (reading: Awaited<ReturnType<typeof read>>) =>
  reading.packages
    .flatMap(({ purl, name, edges }) =>
      edges.map(({ to }) => `${(purl ?? name).replace('pkg:gem/', '')} > ${(to.purl ?? to.name).replace('pkg:gem/', '')}`),
    )
    .sort();

describe('Gemfile.lock', () => {
  it('gives gems, what they need, and what the Gemfile asks for', async () => {
    const reading = await read(
      gems('rack (3.0.8)', 'rack-session (2.0.0)', '  rack (>= 3.0.0, < 4)') + end('rack', 'rack-session (~> 2.0)!'),
    );
    expect(edgesOf(reading)).toEqual(['@ required rack-session@2.0.0', '@ required rack@3.0.8', 'rack-session@2.0.0 required rack@3.0.8']);
    expect(byName(reading, 'rack@3.0.8')).toMatchObject({
      purl: 'pkg:gem/rack@3.0.8',
      distribution: 'https://rubygems.org/gems/rack-3.0.8.gem',
    });
    expect(reading.root).toMatchObject({ name: '', folder: '.' });
  });

  const SASS = ['', '-arm64-darwin', '-x86_64-linux', '-java'].flatMap((platform) => [`sass (1.0${platform})`, '  proto (~> 4)']);
  const PROTO = ['', '-arm64-darwin', '-x86_64-linux-gnu', '-x86_64-linux-musl'].map((platform) => `proto (4.1${platform})`);
  const on = (...platforms: string[]) => end('sass').replace('  ruby\n', platforms.map((platform) => `  ${platform}\n`).join(''));

  it('keeps the platforms of a gem apart, each with what Bundler takes on it', async () => {
    const reading = await read(gems(...SASS, ...PROTO) + on('ruby', 'arm64-darwin-23', 'x86_64-linux-musl', 'x86_64-linux', 'java'));
    expect(variants(reading)).toEqual([
      ' > sass@1.0',
      ' > sass@1.0?platform=arm64-darwin',
      ' > sass@1.0?platform=java',
      ' > sass@1.0?platform=x86_64-linux',
      'sass@1.0 > proto@4.1',
      'sass@1.0?platform=arm64-darwin > proto@4.1?platform=arm64-darwin',
      'sass@1.0?platform=java > proto@4.1',
      'sass@1.0?platform=x86_64-linux > proto@4.1?platform=x86_64-linux-gnu',
      'sass@1.0?platform=x86_64-linux > proto@4.1?platform=x86_64-linux-musl',
    ]);
    expect(reading.packages.find(({ purl }) => purl === 'pkg:gem/proto@4.1?platform=x86_64-linux-musl')?.distribution).toBe(
      'https://rubygems.org/gems/proto-4.1-x86_64-linux-musl.gem',
    );
  });

  it('leads to variants for platforms that it does not name, too', async () => {
    const reading = await read(gems(...SASS, ...PROTO) + on('ruby'));
    expect(reading.root.edges).toHaveLength(4);
    expect(variants(reading)).toContain('sass@1.0?platform=arm64-darwin > proto@4.1?platform=arm64-darwin');
  });

  it.each([
    ['universal-darwin', 'arm64-darwin-22', true],
    ['arm64-darwin-22', 'arm64-darwin', true],
    ['arm64-darwin-21', 'arm64-darwin-22', false],
    ['x86_64-darwin', 'arm64-darwin', false],
    ['x86_64-linux', 'x86_64-linux-musl', true],
    ['x86_64-linux-gnu', 'x86_64-linux', true],
    ['x86_64-linux-gnu', 'x86_64-linux-musl', false],
    ['x86_64-linux-musl', 'x86_64-linux', false],
    ['arm-linux-gnu', 'armv7l-linux-gnueabihf', true],
    ['arm-linux-gnueabihf', 'arm-linux', true],
    ['i686-linux', 'x86-linux', true],
    ['x64-mingw-ucrt', 'universal-mingw32', true],
    ['x64-mingw32', 'x64-mingw-ucrt', false],
    ['java', 'universal-java-17', true],
    ['x86_64-linux', 'ruby', false],
  ])('a gem for %s on %s: %s', (gem, platform, taken) => {
    expect(variantsOn(platform, [{ platform: gem }])).toHaveLength(taken ? 1 : 0);
  });

  it('has the checksum of each variant', async () => {
    const reading = await read(
      `${gems('a (1.0)', 'a (1.0-java)', 'b (1.0)') + end('a', 'b')}\nCHECKSUMS\n  a (1.0) sha256=${SHA}\n  a (1.0-java) md5=00,sha256=${'cd'.repeat(32)}\n  b (1.0)\n`,
    );
    expect(reading.packages.slice(1).map(({ hashes }) => hashes.map(({ hex }) => hex.slice(0, 2)))).toEqual([['ab'], ['cd'], []]);
  });

  it('names servers, repositories and commits, without credentials', async () => {
    const reading = await read(
      `GIT\n  remote: https://token:x@git.example.eu/a.git\n  revision: ${'1'.repeat(40)}\n  branch: main\n  glob: "*.gemspec"\n  specs:\n    a (1.0)\n\n` +
        `GIT\n  remote: git@git.example.eu:team/ssh.git\n  revision: ${'2'.repeat(40)}\n  specs:\n    ssh (1.0)\n\n` +
        'GEM\n  remote: https://user:secret@gems.example.eu/private/\n  specs:\n    own (1.0)\n\n' +
        'GEM\n  remote: https://rubygems.org/\n  remote: https://gems.example.eu/\n  specs:\n    either (1.0)\n\n' +
        'PLUGIN SOURCE\n  remote: /srv/x\n  type: s3\n  specs:\n    plugged (1.0)\n\n' +
        end('a!', 'ssh!', 'own!', 'either', 'plugged!'),
    );
    expect(reading.packages.slice(1).map(({ purl, vcs, distribution }) => [purl, vcs, distribution])).toEqual([
      [
        `pkg:gem/a@1.0?vcs_url=git%2Bhttps:%2F%2Fgit.example.eu%2Fa.git%40${'1'.repeat(40)}`,
        `git+https://git.example.eu/a.git@${'1'.repeat(40)}`,
        undefined,
      ],
      [
        `pkg:gem/ssh@1.0?vcs_url=git%2Bssh:%2F%2Fgit%40git.example.eu%2Fteam%2Fssh.git%40${'2'.repeat(40)}`,
        `git+ssh://git@git.example.eu/team/ssh.git@${'2'.repeat(40)}`,
        undefined,
      ],
      [
        'pkg:gem/own@1.0?repository_url=https:%2F%2Fgems.example.eu%2Fprivate',
        undefined,
        'https://gems.example.eu/private/gems/own-1.0.gem',
      ],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  it('finds gems of the source in their folders: the project, several of one section, one without a gemspec', async () => {
    const reading = await read(
      'PATH\n  remote: .\n  specs:\n    rail (8.0)\n      cable (= 8.0)\n    cable (8.0)\n    lost (8.0)\n\nPATH\n  remote: engines/shop\n  specs:\n    shop (0.1)\n\nPATH\n  remote: /home/me/x\n  specs:\n    mine (0.1)\n\n' +
        gems('rack (3.0)') +
        end('rail!', 'shop!', 'rack', 'lost!', 'mine!'),
      { 'app/rail.gemspec': '', 'app/cable/cable.gemspec': '' },
      'app/Gemfile.lock',
    );
    expect(reading.root).toMatchObject({ name: 'rail', version: '8.0', folder: 'app', purl: 'pkg:gem/rail@8.0' });
    expect(edgesOf(reading)).toEqual(
      [
        'rail@8.0 required shop@0.1',
        'rail@8.0 required cable@8.0',
        'rail@8.0 required lost@8.0',
        'rail@8.0 required mine@0.1',
        'rail@8.0 required rack@3.0',
      ].sort(),
    );
    expect(byName(reading, 'cable@8.0').folder).toBe('app/cable');
    expect(byName(reading, 'shop@0.1').folder).toBe('app/engines/shop');
    for (const name of ['lost@8.0', 'mine@0.1'])
      expect([byName(reading, name).folder, byName(reading, name).purl]).toEqual([undefined, undefined]);
  });

  it('says what is not locked: Bundler itself, and what is asked for on other platforms', async () => {
    const reading = await read(gems('a (1.0)', '  bundler (>= 1.2)') + end('a', 'tzinfo-data'));
    expect(byName(reading, 'a@1.0').gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: bundler' });
    expect(reading.root.gap).toEqual({ state: 'incomplete', reason: 'not in the lockfile: tzinfo-data' });
  });
});

describe('hostile input', () => {
  it.each([
    ['nothing', '', 'LOCKFILE_INVALID', 'Gemfile.lock has no section'],
    ['a file cut off', gems('a (1.0)', '  b'), 'LOCKFILE_INVALID', 'cut off'],
    ['a line cut off', gems('a (1.0)').trimEnd().slice(0, -1), 'LOCKFILE_INVALID', 'Gemfile.lock:4'],
    [
      'a merge conflict',
      `GEM\n  remote: https://rubygems.org/\n  specs:\n<<<<<<< HEAD\n    a (1.0)\n${end()}`,
      'LOCKFILE_INVALID',
      'Gemfile.lock:4',
    ],
    ['an unknown section', `${gems('a (1.0)')}ADDONS\n  b (1.0)\n${end('a')}`, 'LOCKFILE_UNSUPPORTED', 'ADDONS'],
    ['a gem that is needed and not there', gems('a (1.0)', '  gone') + end('a'), 'LOCKFILE_CONFLICT', 'Gemfile.lock:4'],
    ['a gem twice', gems('a (1.0)', 'a (1.0)') + end('a'), 'LOCKFILE_CONFLICT', 'Gemfile.lock:5'],
    ['a gem without a version', gems('a') + end('a'), 'LOCKFILE_INVALID', 'Gemfile.lock:4'],
    ['a gem of no known indent', gems(' a (1.0)') + end('a'), 'LOCKFILE_INVALID', 'Gemfile.lock:4'],
    ['a need of no gem', gems('  a') + end(), 'LOCKFILE_INVALID', 'Gemfile.lock:4'],
    ['a checksum that is none', `${gems('a (1.0)') + end('a')}CHECKSUMS\n  a (1.0) sha256=abc\n`, 'LOCKFILE_INVALID', 'SHA-256'],
    [
      'two checksums',
      `${gems('a (1.0)') + end('a')}CHECKSUMS\n  a (1.0) sha256=${SHA},sha256=${'cd'.repeat(32)}\n`,
      'LOCKFILE_CONFLICT',
      'two checksums',
    ],
    ['platforms without end', gems(...Array.from({ length: 200 }, (_, i) => `a (1.0-p${i})`)) + end('a'), 'LOCKFILE_INVALID', 'platforms'],
    ['binary', '\u0000\u0001\u0002', 'LOCKFILE_UNSUPPORTED', 'section'],
    ['text without a section', '  a (1.0)\n', 'LOCKFILE_INVALID', 'Gemfile.lock:1'],
  ])('%s is refused', async (_what, lock, code, message) => {
    await expect(read(lock)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('names of the prototype, a byte order mark and Windows line ends are read', async () => {
    const lock = `\uFEFF${gems('__proto__ (1.0)', '  constructor', 'constructor (1.0)', '  __proto__') + end('__proto__')}`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(edgesOf(await read(lock))).toEqual([
      '@ required __proto__@1.0',
      '__proto__@1.0 required constructor@1.0',
      'constructor@1.0 required __proto__@1.0',
    ]);
  });

  it('a hundred thousand gems and a line of a million signs take linear time', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => [`g${i} (1.${i})`, ...(i > 0 ? [`  g${i - 1} (>= 1)`] : [])]).flat();
    expect((await read(gems(...many) + end('g99999'))).packages).toHaveLength(100_001);
    await expect(read(gems(`${'a'.repeat(500_000)}(${' '.repeat(500_000)}`) + end())).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });
});

it('a Gemfile asks for packages unless nothing in it could', () => {
  const asks = (text: string) => bundlerReader.asks({ file: 'Gemfile', text });
  expect(asks("source 'https://rubygems.org'\n# gem 'a'\n")).toBe(false);
  expect(asks("group :test do\n  gem 'a'\nend\n")).toBe(true);
  expect(asks('gemspec\n')).toBe(true);
});
