import { describe, expect, it } from 'vitest';
import type { Package } from '../graph.ts';
import { edgesOf, installedIn, labelOf } from '../installed/testing.ts';
import { zipOf } from '../installed/zip-testing.ts';
import { pythonCatalog } from './catalog.ts';

const SITE = 'venv/lib/python3.11/site-packages';

const metadata = (name: string, version: string, headers: readonly string[] = []) =>
  `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${headers.map((line) => `${line}\n`).join('')}\nDescription: none\nRequires-Dist: not-this\n`;

/** A distribution in a site folder, as its `METADATA` by path. */
const dist = (name: string, version: string, requires: readonly string[] = [], headers: readonly string[] = [], site = SITE) => ({
  [`${site}/${name.replaceAll('-', '_')}-${version}.dist-info/METADATA`]: metadata(name, version, [
    ...requires.map((line) => `Requires-Dist: ${line}`),
    ...headers,
  ]),
});

const scan = (files: Record<string, string>, links: Record<string, string> = {}, seed = 0) =>
  installedIn(pythonCatalog, files, links, seed);
const byName = (packages: readonly Package[], label: string) => packages.find((found) => labelOf(found) === label) as Package;

describe('an environment', () => {
  it('is resolved with the markers that hold in it, in any order of its files', async () => {
    const files = {
      ...dist('Foo.Bar', '1.0', [
        'a>=1; python_version >= "3.8"',
        'old; python_version < "3.8"',
        'win; sys_platform == "win32"',
        'win2; "linux" not in sys_platform',
        "turned ; '3.10' <= python_version",
        'machine; platform_machine == "x86_64"',
        'patch; python_full_version < "3.11.5"',
        'jy; implementation_name == "pypy"',
      ]),
      ...dist('a', '1.5'),
      ...dist('old', '1'),
      ...dist('turned', '1'),
      ...dist('machine', '1'),
    };
    const first = await scan(files);
    expect(edgesOf(first.packages)).toEqual([
      'foo-bar@1.0 required a@1.5',
      'foo-bar@1.0 required machine@1',
      'foo-bar@1.0 required turned@1',
    ]);
    expect(byName(first.packages, 'foo-bar@1.0')).toMatchObject({
      purl: 'pkg:pypi/foo-bar@1.0',
      place: `${SITE}/Foo.Bar-1.0.dist-info/METADATA`,
      hashes: [],
    });
    expect(first.packages.filter(({ gap }) => gap)).toEqual([]);
    for (const seed of [1, 2, 3]) expect(await scan(files, {}, seed)).toEqual(first);
  });

  it('has extras as far as something asks for them', async () => {
    const { packages } = await scan({
      ...dist('top', '1', ['mid[Fast]']),
      ...dist('mid', '1', [
        'mid[more]; extra == "fast"',
        'x; extra == "more"',
        'y; extra == "never"',
        'z; extra == "fast" and python_version > "3"',
      ]),
      ...dist('x', '1'),
      ...dist('y', '1'),
      ...dist('z', '1'),
    });
    expect(edgesOf(packages)).toEqual(['mid@1 required x@1', 'mid@1 required z@1', 'top@1 required mid@1']);
  });

  it('says what is missing, in another version, or not to be read', async () => {
    const { packages } = await scan({
      ...dist('a', '1', ['gone', 'b>=2,<3', 'maybe; platform_release == "6"', 'c (>=1)']),
      ...dist('b', '3.0.1'),
      ...dist('c', '1.0', ['==not a requirement']),
    });
    expect(byName(packages, 'a@1').gap?.reason).toBe('not installed: gone; installed in another version than asked for: b');
    expect(byName(packages, 'c@1.0').gap?.reason).toBe('asks for what cannot be read: ==not a requirement');
  });

  it('of which only `python3` is known takes what all of its versions would', async () => {
    const { packages } = await scan(
      dist(
        'a',
        '1',
        ['b<3; python_version < "3.0"', 'b; python_version >= "3.0"', 'c<3; python_version < "3.9"', 'gone; python_version < "3.9"'],
        [],
        'usr/lib/python3/dist-packages',
      ),
    );
    expect(packages[0]?.gap?.reason).toBe('not installed: b');
    const two = await scan({
      ...dist(
        'a',
        '1',
        ['b<3; python_version < "3.0"', 'b; python_version >= "3.0"', 'c<3; python_version < "3.9"'],
        [],
        'usr/lib/python3/dist-packages',
      ),
      ...dist('b', '3', [], [], 'usr/lib/python3/dist-packages'),
      ...dist('c', '3', [], [], 'usr/lib/python3/dist-packages'),
    });
    expect(edgesOf(two.packages)).toEqual(['a@1 required b@3']);
    expect(two.packages.some(({ gap }) => gap)).toBe(false);
  });

  it('sees the packages of the machine where it is open, and each Python those of its own', async () => {
    const { packages } = await scan(
      {
        ...dist('own', '1', ['shared', 'other']),
        'venv/pyvenv.cfg': 'home = /usr/bin\ninclude-system-site-packages = true\nversion = 3.11.2\n',
        ...dist('shut', '1', ['shared'], [], 'b/lib/python3.11/site-packages'),
        ...dist('shared', '1', ['local'], [], 'usr/lib/python3/dist-packages'),
        ...dist('local', '1', [], [], 'usr/local/lib/python3.11/dist-packages'),
        ...dist('shared', '2', [], [], 'usr/local/lib/python3.12/site-packages'),
        ...dist('user', '1', ['shared; python_version == "3.12"'], [], 'root/.local/lib/python3.12/site-packages'),
      },
      { 'usr/bin/python3': 'python3.11' },
    );
    expect(edgesOf(packages)).toEqual(['own@1 required shared@1', 'shared@1 required local@1', 'user@1 required shared@2']);
    expect(byName(packages, 'own@1').gap?.reason).toBe('not installed: other');
    expect(byName(packages, 'shut@1').gap?.reason).toBe('not installed: shared');
  });
});

describe('eggs', () => {
  it('are folders, files and links to sources', async () => {
    const { packages, gaps } = await scan({
      [`${SITE}/one-1.0-py3.11.egg/EGG-INFO/PKG-INFO`]: metadata('one', '1.0'),
      [`${SITE}/one-1.0-py3.11.egg/EGG-INFO/requires.txt`]:
        'two>=1\n\n[extra:python_version > "3"]\nfour\n\n[:sys_platform == "win32"]\nthree\n',
      [`${SITE}/two-1.0.egg-info`]: 'Name: two\nVersion: 1.0\n',
      [`${SITE}/dev.egg-link`]: '/src/dev\n../\n',
      'src/dev/dev.egg-info/PKG-INFO': metadata('dev', '0.1'),
      'src/dev/dev.egg-info/requires.txt': 'one[extra]\n',
      [`${SITE}/four-1.egg-info/PKG-INFO`]: metadata('four', '1'),
    });
    expect(edgesOf(packages)).toEqual(['dev@0.1 required one@1.0', 'one@1.0 required four@1', 'one@1.0 required two@1.0']);
    expect(packages.filter(({ gap }) => gap)).toEqual([]);
    expect(gaps).toEqual([]);
  });

  it('that are archives are loaded as they are', async () => {
    const egg = zipOf([
      { name: 'EGG-INFO/PKG-INFO', content: metadata('zipped', '1') },
      { name: 'EGG-INFO/requires.txt', content: 'a\n' },
      { name: 'a.py', content: 'x' },
    ]);
    const { packages, gaps } = await installedIn(pythonCatalog, {
      [`${SITE}/zipped-1-py3.11.egg`]: egg,
      [`${SITE}/other.egg`]: zipOf([{ name: 'a.py', content: '' }]),
      [`${SITE}/text.egg`]: 'no zip',
      ...dist('a', '1'),
    });
    expect(edgesOf(packages)).toEqual(['zipped@1 required a@1']);
    expect(byName(packages, 'zipped@1')).toMatchObject({
      distribution: `file:${SITE}/zipped-1-py3.11.egg`,
      hashes: [{ algorithm: 'SHA-256' }, { algorithm: 'SHA-512' }],
      deployable: { name: 'zipped-1-py3.11.egg', archive: true, structured: true },
    });
    expect(gaps).toEqual([`${SITE}/other.egg does not say what it is`, `${SITE}/text.egg does not say what it is`]);
    for (const end of [4, egg.length >> 1, egg.length - 1])
      await expect(installedIn(pythonCatalog, { 'x.egg': egg.subarray(0, end) })).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  });

  it('and wheels in the folder of another package are copies that it brings', async () => {
    const { packages } = await scan({
      ...dist('setuptools', '70'),
      ...dist('jaraco.text', '3', ['more', 'wheel'], [], `${SITE}/setuptools/_vendor`),
      ...dist('more', '1', [], [], `${SITE}/setuptools/_vendor`),
      ...dist('wheel', '1'),
    });
    expect(edgesOf(packages)).toEqual([
      'jaraco-text@3 required more@1',
      'jaraco-text@3 required wheel@1',
      'setuptools@70 contains jaraco-text@3',
      'setuptools@70 contains more@1',
    ]);
    expect(packages.flatMap(({ name, bundled }) => (bundled ? [name] : []))).toEqual(['jaraco-text', 'more']);
  });
});

describe('facts', () => {
  it.each([
    [['License-Expression: MIT OR Apache-2.0', 'License: other'], 'MIT OR Apache-2.0'],
    [['License: BSD', 'Classifier: License :: OSI Approved :: MIT License'], 'MIT'],
    [['License: BSD-3-Clause', 'Classifier: License :: OSI Approved :: BSD License'], 'BSD-3-Clause'],
    [['Classifier: License :: OSI Approved', 'Classifier: License :: OSI Approved :: BSD License'], 'BSD License'],
    [
      ['Classifier: License :: OSI Approved :: MIT License', 'Classifier: License :: OSI Approved :: Apache Software License'],
      'MIT, Apache-2.0',
    ],
    [['License: Copyright by', '        many people', 'Classifier: Topic :: X'], undefined],
    [['License: UNKNOWN'], undefined],
  ])('the licence of %j is %s', async (headers, licence) => {
    expect((await scan(dist('a', '1', [], headers))).packages[0]?.licence).toBe(licence);
  });

  it.each([
    [['Author: A B', 'Author-email: a@b.eu'], { name: 'A B', email: 'a@b.eu' }],
    [['Author-email: "B, A" <a@b.eu>, C <c@d.eu>'], { name: 'B, A', email: 'a@b.eu' }],
    [['Author: UNKNOWN', 'Maintainer: M'], { name: 'M' }],
    [[`Author-email: ${'<'.repeat(50_000)}`], undefined],
    [[`Author: x`, `Author-email: ${',"'.repeat(50_000)}`], { name: 'x' }],
  ])('the supplier of %.60j is %j', async (headers, supplier) => {
    expect((await scan(dist('a', '1', [], headers as string[]))).packages[0]?.supplier).toEqual(supplier);
  });

  it('say where a distribution is from that is not from an index', async () => {
    const commit = 'c'.repeat(40);
    const from = (name: string, value: unknown) => ({
      ...dist(name, '1'),
      [`${SITE}/${name}-1.dist-info/direct_url.json`]: JSON.stringify(value),
    });
    const { packages } = await scan({
      ...from('g', { url: 'https://u:p@h.eu/g.git', vcs_info: { vcs: 'git', commit_id: commit, requested_revision: 'v1' } }),
      ...from('h', { url: 'https://h.eu/h.whl?x=1', archive_info: { hashes: { sha256: 'A'.repeat(64) }, hash: 'md5=00' } }),
      ...from('l', { url: 'file:///home/somebody/l.whl', archive_info: { hash: `sha256=${'b'.repeat(64)}` } }),
      ...from('e', { url: 'file:///home/somebody/e', dir_info: { editable: true } }),
    });
    expect(packages.map(({ purl, vcs, distribution, hashes }) => [purl, vcs, distribution, hashes.map(({ hex }) => hex[0])])).toEqual([
      ['pkg:pypi/e@1', undefined, undefined, []],
      [`pkg:pypi/g@1?vcs_url=git%2Bhttps:%2F%2Fh.eu%2Fg.git%40${commit}`, `git+https://h.eu/g.git@${commit}`, undefined, []],
      ['pkg:pypi/h@1?download_url=https:%2F%2Fh.eu%2Fh.whl', undefined, 'https://h.eu/h.whl', ['a']],
      ['pkg:pypi/l@1', undefined, 'file:l.whl', ['b']],
    ]);
    expect(JSON.stringify(packages)).not.toMatch(/somebody|u:p/);
  });
});

describe('conda', () => {
  it('has packages with their archives, and those of Python in them', async () => {
    const meta = (name: string, more: Record<string, unknown>) => ({
      [`opt/conda/conda-meta/${name}-1-0.json`]: JSON.stringify({ name, version: '1', build: 'h_0', ...more }),
    });
    const { packages } = await scan({
      ...meta('numpy', {
        subdir: 'linux-64',
        channel: 'https://conda.eu/t/tk-secret/conda-forge/linux-64',
        url: 'https://conda.eu/conda-forge/linux-64/numpy-1-h_0.conda',
        fn: 'numpy-1-h_0.conda',
        sha256: 'd'.repeat(64),
        license: 'BSD-3-Clause',
        depends: ['python >=3.9,<3.10.0a0', '__glibc >=2.17', 'gone'],
        files: ['lib/python3.9/site-packages/numpy-1.dist-info/METADATA'],
      }),
      ...meta('python', { channel: 'defaults' }),
      ...dist('numpy', '1', [], [], 'opt/conda/lib/python3.9/site-packages'),
    });
    expect(packages.map(({ purl }) => purl)).toEqual([
      'pkg:conda/numpy@1?build=h_0&channel=conda-forge&subdir=linux-64&type=conda',
      'pkg:conda/python@1?build=h_0&channel=defaults',
      'pkg:pypi/numpy@1',
    ]);
    expect(packages[0]).toMatchObject({
      hashes: [{ algorithm: 'SHA-256' }],
      gap: { reason: 'not installed: gone' },
      edges: [
        { kind: 'required', to: { type: 'conda', name: 'python' } },
        { kind: 'contains', to: { type: 'pypi', name: 'numpy' } },
      ],
    });
  });
});

describe('damaged metadata', () => {
  const file = `${SITE}/a-1.dist-info/METADATA`;

  it('is refused where it is cut off before its description', async () => {
    const text = 'Metadata-Version: 2.1\nName: a\nVersion: 1.0\nRequires-Dist: b\n\nText\n';
    for (let end = 0; end < text.indexOf('\n\n'); end++) {
      // A file that ends after a whole line could be all of it.
      if (end > text.indexOf('1.0') && text[end - 1] === '\n') continue;
      const cut = scan({ [file]: text.slice(0, end) });
      await expect(cut).rejects.toMatchObject({ code: 'INSTALLED_INVALID', message: expect.stringContaining(file) });
    }
  });

  it.each<[string, Record<string, string>]>([
    ['no name', { [file]: 'Version: 1\n\n' }],
    ['a name of nobody', { [file]: 'Name: ../x\nVersion: 1\n\n' }],
    ['no version', { [file]: 'Name: a\n\n' }],
    ['a cut direct_url.json', { ...dist('a', '1'), [`${SITE}/a-1.dist-info/direct_url.json`]: '{"url": "h' }],
    ['a direct_url.json without URL', { ...dist('a', '1'), [`${SITE}/a-1.dist-info/direct_url.json`]: '[]' }],
    ['a cut section', { ...dist('a', '1'), 'x/a.egg-info/requires.txt': '[ext' }],
    ['cut conda metadata', { 'conda-meta/a.json': '{"name": "a"' }],
    ['conda metadata without version', { 'conda-meta/a.json': '{"name": "a"}' }],
  ])('%s is refused', async (_, files) => {
    await expect(scan(files)).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
  });

  it('that ends its headers early is a gap', async () => {
    const { packages } = await scan({ [file]: 'Name: a\nVersion: 1\nLicense: one line\nanother line\nRequires-Dist: b\n' });
    expect(packages[0]?.gap).toEqual({
      state: 'incomplete',
      reason: 'asks for what cannot be read: what stands after a line that is no header',
    });
  });

  it('that is shorter than it was when it was installed is a gap', async () => {
    const whole = metadata('a', '1', ['Requires-Dist: b']);
    const record = (size: number) => ({
      [`${SITE}/a-1.dist-info/RECORD`]: `a/__init__.py,sha256=x,1\r\na-1.dist-info/METADATA,sha256=abc_-,${size}\r\na-1.dist-info/RECORD,,\r\n`,
    });
    const cut = whole.slice(0, whole.indexOf('Requires-Dist: b'));
    const reason = 'its metadata is shorter than it was when it was installed';
    expect((await scan({ [file]: cut, ...record(whole.length) })).packages[0]?.gap).toEqual({ state: 'incomplete', reason });
    expect((await scan({ [file]: cut, ...record(cut.length) })).packages[0]?.gap).toBeUndefined();
    expect((await scan({ [file]: cut, [`${SITE}/a-1.dist-info/RECORD`]: 'a-1.dist-info/METADATA,' })).packages[0]?.gap).toBeUndefined();
  });

  it('of a removed distribution, and what only looks like it, is passed over', () => {
    for (const path of [`${SITE}/~umpy-1.dist-info/METADATA`, `${SITE}/METADATA`, 'conda-meta/history', 'x.egg-info/top_level.txt'])
      expect(pythonCatalog.wants({ path, size: 1, executable: false })).toBeUndefined();
  });

  it('in many folders costs linear time', async () => {
    const many = Object.assign({}, ...Array.from({ length: 20_000 }, (_, i) => dist('p', '1', ['q'], [], `opt/${i}`)));
    expect((await scan(many)).packages).toHaveLength(20_000);
  });

  it('of many distributions costs linear time', async () => {
    const many = Object.assign(
      {},
      ...Array.from({ length: 5000 }, (_, i) => dist(`p${i}`, '1', [`p${(i + 1) % 5000}[x]`, `p${i % 7}; extra == "x"`])),
    );
    expect((await scan(many)).packages).toHaveLength(5000);
  });
});
