import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import type { Component, EdgeKind, Graph, Hash, Package, Reading } from './graph.ts';

const pkg = (name: string, more: Partial<Package> = {}): Package => ({
  type: 'npm',
  name,
  version: '1.0.0',
  purl: `pkg:npm/${name}@${more.version ?? '1.0.0'}`,
  hashes: [],
  edges: [],
  ...more,
});
const link = (from: Package, to: Package, kind: EdgeKind = 'required') => void from.edges.push({ to, kind });
const reading = (file: string, root: Package, ...packages: Package[]): Reading => ({
  file,
  root,
  packages: [root, ...packages],
  abandoned: [],
});
const sha512 = (digit: string): Hash => ({ algorithm: 'SHA-512', hex: digit.repeat(128) });
const build = (readings: Reading[], more: Partial<Parameters<typeof assemble>[1]> = {}) =>
  assemble(readings, { development: 'mark', gaps: [], fallbackName: 'folder', ...more });
const scopes = ({ components }: Graph) => Object.fromEntries(components.map(({ ref, scope }) => [ref, scope]));
const find = ({ root, components }: Graph, ref: string) => [root, ...components].find((component) => component.ref === ref) as Component;

describe('scopes', () => {
  const root = pkg('root', { folder: '.' });
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((name) => pkg(name)) as [Package, Package, Package, Package, Package];
  link(root, a);
  link(root, b, 'development');
  link(a, c, 'optional');
  link(b, c);
  link(b, d);
  link(d, a);

  it('follow from how a package is reached, and nothing that nothing requires is lost', () => {
    const { graph } = build([reading('package-lock.json', root, a, b, c, d, e)]);
    expect(scopes(graph)).toEqual({
      'pkg:npm/a@1.0.0': 'required',
      'pkg:npm/b@1.0.0': 'excluded',
      'pkg:npm/c@1.0.0': 'optional',
      'pkg:npm/d@1.0.0': 'excluded',
      'pkg:npm/e@1.0.0': 'optional',
    });
    expect(find(graph, 'pkg:npm/e@1.0.0').extraneous).toBe(true);
  });

  it('leave development out where asked, with every edge into it', () => {
    const { graph } = build([reading('package-lock.json', root, a, b, c, d, e)], { development: 'exclude' });
    expect(Object.keys(scopes(graph))).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/c@1.0.0', 'pkg:npm/e@1.0.0']);
    expect(graph.root.edges).toEqual([{ to: 'pkg:npm/a@1.0.0', kind: 'required' }]);
  });

  it('are judged place by place: the development copy of a package does not pull its own dependencies in', () => {
    const top = pkg('top', { folder: '.' });
    const [used, copy, old] = [pkg('x'), pkg('x'), pkg('old')];
    link(top, used);
    link(top, copy, 'development');
    link(copy, old);
    const { graph } = build([reading('package-lock.json', top, used, copy, old)], { development: 'exclude' });
    expect(Object.keys(scopes(graph))).toEqual(['pkg:npm/x@1.0.0']);
  });
});

describe('joining', () => {
  it('makes one component of all places, with the edges of all', () => {
    const root = pkg('root', { folder: '.' });
    const [first, second, x, y] = [pkg('a', { hashes: [sha512('1')] }), pkg('a', { bundled: true }), pkg('x'), pkg('y')];
    link(root, first);
    link(root, second, 'optional');
    link(first, x);
    link(second, y, 'optional');
    link(second, x, 'optional');
    const { graph } = build([reading('package-lock.json', root, first, second, x, y)]);
    expect(graph.components).toHaveLength(3);
    expect(find(graph, 'pkg:npm/a@1.0.0')).toMatchObject({
      bundled: false,
      hashes: [sha512('1')],
      edges: [
        { to: 'pkg:npm/x@1.0.0', kind: 'required' },
        { to: 'pkg:npm/y@1.0.0', kind: 'optional' },
      ],
    });
  });

  it('keeps two digests of one version apart and reports them', () => {
    const root = pkg('root', { folder: '.' });
    const copies = [sha512('1'), sha512('2'), sha512('1')].map((hash) => pkg('a', { hashes: [hash] }));
    const older = pkg('a', { hashes: [{ algorithm: 'SHA-1', hex: '3'.repeat(40) }] });
    const { graph, conflicts } = build([reading('package-lock.json', root, ...copies, older)]);
    expect(graph.components.map(({ ref, hashes }) => [ref, hashes.length])).toEqual([
      [`pkg:npm/a@1.0.0#SHA-512:${'1'.repeat(128)}`, 2],
      [`pkg:npm/a@1.0.0#SHA-512:${'2'.repeat(128)}`, 1],
    ]);
    expect(conflicts).toEqual([{ purl: 'pkg:npm/a@1.0.0', file: 'package-lock.json' }]);
  });

  it('finds no conflict where two files in a tree were built of one version', () => {
    const root = pkg('root', { folder: '.' });
    const deployable = { name: 'app', executable: true, archive: false, structured: true };
    const built = (hex: string) => pkg('app', { hashes: [{ algorithm: 'SHA-512', hex }], deployable });
    const { graph, conflicts } = build([reading('rootfs', root, built('aa'), built('bb'))]);
    expect(graph.components).toHaveLength(2);
    expect(conflicts).toEqual([]);
  });

  it('does not mistake a project for the published package of the same name and version', () => {
    const root = pkg('eslint', { folder: '.' });
    const published = pkg('eslint');
    link(root, published, 'development');
    const { graph } = build([reading('package-lock.json', root, published)]);
    expect(graph.root.ref).toBe('pkg:npm/eslint@1.0.0#.');
    expect(graph.components.map(({ ref }) => ref)).toEqual(['pkg:npm/eslint@1.0.0#no-hash']);
    expect(graph.root.edges).toEqual([{ to: 'pkg:npm/eslint@1.0.0#no-hash', kind: 'development' }]);
  });

  it('puts several lockfiles under that at the top, or under a new root', () => {
    const [root, docs, shared] = [pkg('root', { folder: '.' }), pkg('docs', { folder: 'docs' }), pkg('shared')];
    link(docs, shared);
    const withTop = build([reading('docs/package-lock.json', docs, shared), reading('package-lock.json', root)]).graph;
    expect(withTop.root).toMatchObject({ name: 'root', edges: [{ to: 'pkg:npm/docs@1.0.0', kind: 'contains' }] });

    const app = pkg('app', { folder: 'app' });
    const without = build([reading('docs/package-lock.json', docs, shared), reading('app/package-lock.json', app)]).graph;
    expect(without.root).toMatchObject({ ref: 'generic:folder', name: 'folder', firstParty: true });
    expect(without.root.edges.map(({ to }) => to)).toEqual(['pkg:npm/app@1.0.0', 'pkg:npm/docs@1.0.0']);
  });

  it('takes name and version of the whole from outside', () => {
    const root = pkg('root', { folder: '.', version: '0.0.0' });
    expect(build([reading('package-lock.json', root)], { version: '2.1.0' }).graph.root.purl).toBe('pkg:npm/root@2.1.0');
    expect(build([reading('package-lock.json', root)], { name: '@Org/App' }).graph.root).toMatchObject({
      namespace: '@Org',
      name: 'App',
      purl: 'pkg:npm/%40org/app@0.0.0',
    });
    const module = pkg('shop', {
      type: 'golang',
      namespace: 'git.example.eu/Team',
      folder: '.',
      purl: 'pkg:golang/git.example.eu/Team/shop',
    });
    expect(build([reading('go.mod', module)], { version: 'v2.1.0' }).graph.root).toMatchObject({
      namespace: 'git.example.eu/Team',
      name: 'shop',
      purl: 'pkg:golang/git.example.eu/Team/shop@v2.1.0',
    });
    const unnamed = build([reading('package-lock.json', pkg('', { folder: '.', purl: undefined as never }))]).graph.root;
    expect(unnamed).toMatchObject({ name: 'folder' });
    expect(unnamed.purl).toBeUndefined();
  });
});

it('takes time in proportion to packages and edges', () => {
  const time = (count: number) => {
    const root = pkg('root', { folder: '.' });
    const packages = Array.from({ length: count }, (_, i) => pkg(`p${i}`, { hashes: [sha512((i % 10).toString())] }));
    packages.forEach((from, i) => {
      link(root, from);
      for (let step = 1; step <= 5; step++) link(from, packages[(i * 7 + step) % count] as Package);
    });
    const start = performance.now();
    build([reading('package-lock.json', root, ...packages)]);
    return performance.now() - start;
  };
  // Sixteen times the input: 16 times as long if linear, 256 times if quadratic. The quickest of several runs shuts noise out.
  const quickest = (count: number) => Math.min(...Array.from({ length: 4 }, () => time(count)));
  const small = quickest(2000);
  expect(quickest(32_000)).toBeLessThan(100 * Math.max(small, 2));
});

describe('several lockfiles of one project', () => {
  const unknown = { gap: { state: 'unknown' as const, reason: 'flat' } };

  it('at the top have one root, with the name that one of them knows and what each leaves out', () => {
    const [nameless, named] = [
      pkg('', { folder: '.', gap: { state: 'incomplete', reason: 'not pinned: x' } }),
      pkg('app', { folder: '.' }),
    ];
    named.gap = { state: 'incomplete', reason: 'not pinned: y' };
    const [a, b] = [pkg('a'), pkg('b')];
    link(nameless, a);
    link(named, b, 'development');
    const { graph } = build([reading('dev.txt', nameless, a), reading('uv.lock', named, b)]);
    expect(graph.root).toMatchObject({ name: 'app', gap: { state: 'incomplete', reason: 'not pinned: y; not pinned: x' } });
    expect(graph.root.edges.map(({ to }) => to)).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']);
    expect(graph.components).toHaveLength(2);
  });

  it('make known together what one of them does not say, but not what one of them lacks', () => {
    const [one, two] = [pkg('one', { folder: 'one' }), pkg('two', { folder: 'two' })];
    const flat = reading('one/list.txt', one, pkg('a', unknown), pkg('b', unknown));
    const full = reading('two/full.lock', two, pkg('a'), pkg('b', { gap: { state: 'incomplete', reason: 'not there' } }));
    for (const readings of [
      [flat, full],
      [full, flat],
    ]) {
      const { graph } = build(readings);
      expect(find(graph, 'pkg:npm/a@1.0.0').gap).toBeUndefined();
      expect(find(graph, 'pkg:npm/b@1.0.0').gap).toEqual({ state: 'incomplete', reason: 'not there' });
    }
  });
});

describe('files of one version in several lockfiles', () => {
  const file = (url: string, digit: string) => ({ url, hashes: [{ algorithm: 'SHA-256', hex: digit.repeat(64) } as const] });
  const of = (...artifacts: ReturnType<typeof file>[]) => pkg('a', { artifacts });

  it('are all, each once, with the address that one of them has', () => {
    const readings = [
      reading('poetry.lock', pkg('root', { folder: '.' }), of(file('a-1.whl', '1'))),
      reading('docs/uv.lock', pkg('docs', { folder: 'docs' }), of(file('https://p.eu/a-1.whl', '1'), file('https://p.eu/a-1.tar.gz', '2'))),
    ];
    const { graph, conflicts } = build(readings);
    expect(find(graph, 'pkg:npm/a@1.0.0').artifacts?.map(({ url }) => url)).toEqual(['https://p.eu/a-1.tar.gz', 'https://p.eu/a-1.whl']);
    expect(conflicts).toEqual([]);
  });

  it('are a conflict where one name has two digests', () => {
    const readings = [
      reading('uv.lock', pkg('root', { folder: '.' }), of(file('https://p.eu/a-1.whl', '1'))),
      reading('docs/uv.lock', pkg('docs', { folder: 'docs' }), of(file('https://mirror.eu/a-1.whl', '3'))),
    ];
    expect(build(readings).conflicts).toEqual([{ purl: 'pkg:npm/a@1.0.0', file: 'docs/uv.lock' }]);
  });
});
