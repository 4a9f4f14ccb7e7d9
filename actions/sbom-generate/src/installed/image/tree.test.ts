import * as zlib from 'node:zlib';
import { digestOf, type Layer } from '@sovereign-actions/oci';
import { paxOf, type TestEntry, tarOf } from '@sovereign-actions/oci/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TreeFile, Visitor, Want } from '../tree.ts';
import { imageTree } from './tree.ts';

interface Seen {
  /** `path = content` of files that are wanted, `path → target` of links, sorted. */
  told: string[];
  /** Paths of all visible files, in order. */
  asked: string[];
  unread: string[];
  restarts: number;
  /** How often each layer was opened, the lowest first. */
  opened: number[];
}

/** Reads an image whose layers are given as entries, the lowest first. */
async function scan(
  layers: readonly (readonly TestEntry[])[],
  wants: (file: TreeFile) => Want | undefined = () => 'content',
): Promise<Seen> {
  const seen: Seen = { told: [], asked: [], unread: [], restarts: 0, opened: layers.map(() => 0) };
  const visitor: Visitor = {
    wants(file) {
      seen.asked.push(file.path);
      return wants(file);
    },
    take: ({ path }, content) => void seen.told.push(`${path} = ${Buffer.from(content).toString('latin1')}`),
    link: (path, target) => void seen.told.push(`${path} → ${target}`),
    unread: ({ path }, reason) => void seen.unread.push(`${path} ${reason}`),
    restart() {
      seen.restarts += 1;
      seen.told = [];
      seen.asked = [];
    },
  };
  const stored = layers.map((entries, index): Layer => {
    const tar = tarOf(entries);
    const blob = zlib.gzipSync(tar, { level: 1 });
    const open = async function* () {
      seen.opened[index] = (seen.opened[index] as number) + 1;
      for (let start = 0; start < blob.length; start += 5000) yield blob.subarray(start, start + 5000);
    };
    return { name: `layer ${index}`, size: blob.length, mediaType: '', diffId: digestOf(tar), open };
  });
  await imageTree({ layers: stored }).scan(visitor);
  seen.told.sort();
  return seen;
}

const told = async (...layers: readonly (readonly TestEntry[])[]) => (await scan(layers)).told;
const file = (name: string, content = name, more: Partial<TestEntry> = {}): TestEntry => ({ name, content, ...more });
const folder = (name: string): TestEntry => ({ name: `${name}/`, type: '5' });
const soft = (name: string, link: string): TestEntry => ({ name, type: '2', link });
const hard = (name: string, link: string): TestEntry => ({ name, type: '1', link });

describe('imageTree', () => {
  it('shows the highest of each path, and nothing that is hidden', async () => {
    expect(
      await told(
        [folder('a'), file('a/1', 'old'), file('a/2'), file('b/1'), file('b/c/2'), file('d'), soft('l', 'a'), file('e/f')],
        [file('./a/1', 'new'), file('b/.wh.1', ''), file('.wh.d', ''), folder('e'), file('e/.wh..wh..opq', ''), file('e/g')],
      ),
    ).toEqual(['a/1 = new', 'a/2 = a/2', 'b/c/2 = b/c/2', 'e/g = e/g', 'l → a']);
  });

  it('lets a mark hide what is below its layer, and neither its own layer nor those above', async () => {
    const marks = [file('.wh.a', ''), file('b/.wh..wh..opq', '')];
    for (const own of [
      [...marks, file('a/2'), file('b/2')],
      [file('a/2'), file('b/2'), ...marks],
    ])
      expect(await told([file('a/1'), file('b/1')], own, [file('a/3'), file('b/3')])).toEqual([
        'a/2 = a/2',
        'a/3 = a/3',
        'b/2 = b/2',
        'b/3 = b/3',
      ]);
  });

  it('lets a file replace a folder, a folder a file, and a link either', async () => {
    const below = [folder('a'), file('a/1'), file('b'), folder('c'), file('c/1'), soft('d', 'x')];
    expect(await told(below, [file('a'), file('b/1'), soft('c', 'b'), folder('d'), file('d/1')])).toEqual([
      'a = a',
      'b/1 = b/1',
      'c → b',
      'd/1 = d/1',
    ]);
    // umoci hides each file of the folder besides.
    expect(await told([file('a/1'), file('a/2/3')], [file('a'), file('a/.wh.1', ''), file('a/.wh.2', '')])).toEqual(['a = a']);
    // What is below the file stays hidden, whatever lies above it.
    expect(await told([file('a/low')], [file('a')], [file('a/top')])).toEqual(['a/top = a/top']);
  });

  it('keeps a link that a higher layer has files behind, and hides what the link has replaced', async () => {
    expect(await told([file('lib/lost')], [soft('lib', 'usr/lib'), file('usr/lib/a')], [file('lib/b')])).toEqual([
      'lib → usr/lib',
      'lib/b = lib/b',
      'usr/lib/a = usr/lib/a',
    ]);
  });

  it('gives hard links the content of their file, in this layer or below, whether that is visible or not', async () => {
    const seen = await scan([
      [file('low', 'LOW'), file('gone', 'GONE')],
      [
        file('a', 'A'),
        hard('b', 'a'),
        hard('c', './b'),
        hard('d', 'low'),
        hard('e', 'gone'),
        file('.wh.gone', ''),
        soft('s', 't'),
        hard('s2', 's'),
      ],
      [file('.wh.a', '')],
    ]);
    expect(seen.told).toEqual(['b = A', 'c = A', 'd = LOW', 'e = GONE', 'low = LOW', 's → t', 's2 → t']);
    await expect(scan([[hard('b', 'a')]])).rejects.toMatchObject({
      code: 'INSTALLED_INVALID',
      message: expect.stringContaining('"b" to "a"'),
    });
    // A link that is hidden need not lead anywhere.
    expect(await told([hard('b', 'a')], [file('.wh.b', '')])).toEqual([]);
  });

  it('reads a layer again only where a hard link needs what has gone by', async () => {
    const wanted = ({ path }: TreeFile) => (path.startsWith('want') ? ('content' as const) : undefined);
    const again = await scan([[file('x'), file('store', 'S'), hard('want', 'store')], [file('y')]], wanted);
    expect([again.told, again.opened]).toEqual([['want = S'], [2, 1]]);
    const kept = await scan([[file('want1', 'S'), hard('want2', 'want1'), hard('other', 'want1')]], wanted);
    expect([kept.told, kept.opened]).toEqual([['want1 = S', 'want2 = S'], [1]]);
  });

  it('takes the last of several entries of one path in a layer', async () => {
    const seen = await scan([
      [file('a', 'first'), file('b'), soft('l', 'first'), folder('d'), file('d/1'), file('a', 'last'), soft('l', 'last'), file('d')],
    ]);
    expect(seen).toMatchObject({ told: ['a = last', 'b = b', 'd = d', 'l → last'], restarts: 1 });
    const unwanted = await scan([[file('a', 'first'), file('a', 'last')]], () => undefined);
    expect(unwanted.restarts).toBe(0);
  });

  it('asks for programs by their first bytes, and tells of files that are too large', async () => {
    const elf = '\x7fELF\x02';
    const layer = [
      file('bin/a', elf, { mode: 0o755 }),
      hard('bin/b', 'bin/a'),
      file('bin/sh', '#!/bin/sh', { mode: 0o755 }),
      hard('bin/sh2', 'bin/sh'),
      paxOf({ 'GNU.sparse.size': String(2 ** 34), 'GNU.sparse.map': '0,1' }),
      file('bin/huge', 'x', { mode: 0o755 }),
      file('data', elf),
    ];
    const seen = await scan([layer], ({ executable }) => (executable ? 'executable' : undefined));
    expect(seen).toMatchObject({
      told: [`bin/a = ${elf}`, `bin/b = ${elf}`],
      unread: ['bin/huge has 17179869184 bytes, more than are read'],
      opened: [1],
    });
  });

  it('counts what holes and hard links make of a few bytes', async () => {
    const gib = 1024 ** 3;
    const hole = (index: number): TestEntry[] => [
      paxOf({ 'GNU.sparse.size': String(gib), 'GNU.sparse.map': '0,1' }),
      file(`f${index}`, 'x', { mode: 0o755 }),
    ];
    const holes = Array.from({ length: 65 }, (_, index) => hole(index)).flat();
    const links = [...hole(0), ...Array.from({ length: 65 }, (_, index) => hard(`l${index}`, 'f0'))];
    for (const layer of [holes, links]) {
      await expect(scan([layer], () => 'executable')).rejects.toMatchObject({ code: 'IMAGE_TOO_LARGE' });
    }
  });

  it('tells names apart by their bytes and shows them as text', async () => {
    const names = [
      [0x61, 0xff],
      [0x61, 0xfe],
    ].map((bytes) => Buffer.from(bytes));
    expect(await told([{ name: names[0] as Buffer, content: '1' }], [{ name: names[1] as Buffer, content: '2' }])).toEqual([
      'a\ufffd = 1',
      'a\ufffd = 2',
    ]);
  });

  it('makes absolute names and inner ".." plain, and refuses what leads out', async () => {
    expect(await told([file('/etc/a'), file('x/../etc/b'), file('./etc//c'), hard('d', '/etc/a'), file('__proto__/constructor')])).toEqual([
      '__proto__/constructor = __proto__/constructor',
      'd = /etc/a',
      'etc/a = /etc/a',
      'etc/b = x/../etc/b',
      'etc/c = ./etc//c',
    ]);
    for (const entry of [file('../a'), file('a/../../b'), hard('a', '../../etc/shadow'), file('.wh..'), file('.wh.'), file('a/.wh...')])
      await expect(scan([[entry]])).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
    for (const inner of ['a/b', 'a/b/c'])
      await expect(scan([[file('a'), file(inner)]])).rejects.toMatchObject({ code: 'INSTALLED_INVALID' });
    // A link out is a link like any other: it is followed inside the image alone.
    expect(await told([soft('a', '../../../etc')])).toEqual(['a → ../../../etc']);
  });

  it('sees what unpacking the layers one on another would give', async () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const place = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const entry = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(fc.constant('file' as const), place) },
      { weight: 3, arbitrary: fc.tuple(fc.constant('folder' as const), place) },
      { weight: 2, arbitrary: fc.tuple(fc.constant('white' as const), place) },
      { weight: 1, arbitrary: fc.tuple(fc.constant('opaque' as const), place) },
      {
        weight: 2,
        arbitrary: fc.tuple(
          fc.constant('soft' as const),
          place.map((text) => `${text}.l`),
        ),
      },
      { weight: 2, arbitrary: fc.tuple(fc.constant('hard' as const), place, place) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(entry, { maxLength: 12 }), { minLength: 1, maxLength: 4 }), async (drawn) => {
        const { layers, visible } = unpackAll(drawn);
        expect(await told(...layers)).toEqual(visible);
      }),
      { numRuns: 600 },
    );
  });

  it('takes many files in linear time', async () => {
    const of = (count: number) => Array.from({ length: count }, (_, index) => file(`d${index >> 10}/f${index}`, ''));
    const measure = async (count: number) => {
      const entries = of(count);
      const start = performance.now();
      const { asked } = await scan([entries, [file('.wh.d0', '')]], () => undefined);
      expect(asked).toHaveLength(count - 1024);
      return performance.now() - start;
    };
    await measure(4096);
    // The large ones before and after the small one: what else the machine does, it does seldom to both and not to that between.
    const [before, small, after] = [await measure(80_000), await measure(20_000), await measure(80_000)];
    expect(Math.min(before, after)).toBeLessThan(Math.max(small, 200) * 12);
  });
});

type Drawn = readonly ['file' | 'folder' | 'white' | 'opaque' | 'soft', string] | readonly ['hard', string, string];

/** A plain model of the specification: layers are applied from the lowest up, each to all paths. What no runtime unpacks is left out. */
function unpackAll(drawn: readonly (readonly Drawn[])[]): { layers: TestEntry[][]; visible: string[] } {
  let tree = new Map<string, string>();
  const layers: TestEntry[][] = [];
  for (const wanted of drawn) {
    const lower = new Map(tree);
    const marks = wanted.filter(([kind]) => kind === 'white' || kind === 'opaque');
    for (const [kind, at] of marks)
      for (const path of [...lower.keys()]) if ((kind === 'white' && path === at) || path.startsWith(`${at}/`)) lower.delete(path);
    const own = new Map<string, string>();
    /** Where there was something else than a folder, if only until the next entry. */
    const emptied = new Set<string>();
    const entries: TestEntry[] = [];
    for (const one of wanted) {
      const [kind, at] = one;
      const parts = at.split('/');
      const base = parts.pop() ?? '';
      const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
      const inWay = above.some((path) => own.has(path) && own.get(path) !== 'folder');
      if (kind === 'white' || kind === 'opaque') {
        entries.push(
          file([...(kind === 'white' ? parts : [...parts, base]), kind === 'white' ? `.wh.${base}` : '.wh..wh..opq'].join('/'), ''),
        );
        if (!inWay) for (const path of [...above, ...(kind === 'opaque' ? [at] : [])]) if (!own.has(path)) own.set(path, 'folder');
        continue;
      }
      // Runtimes differ in what of the layers below is left where a folder takes the place of a file of its own layer.
      if (inWay || (kind === 'folder' && emptied.has(at))) continue;
      const target = kind === 'hard' ? one[2] : '';
      const content =
        kind === 'hard'
          ? (own.get(target) ?? lower.get(target))
          : kind === 'folder'
            ? 'folder'
            : kind === 'soft'
              ? '→ x'
              : `= ${entries.length}${layers.length}`;
      // What is linked to must be a file, and be that when all is read.
      if (content === undefined || (kind === 'hard' && (!content.startsWith('=') || target === at || `${target}/`.startsWith(`${at}/`))))
        continue;
      if (
        wanted.some(
          ([other, path], index) => other !== 'white' && other !== 'opaque' && index > wanted.indexOf(one) && linked(entries, path),
        )
      )
        continue;
      if (linked(entries, at)) continue;
      for (const path of above) own.set(path, 'folder');
      if (kind !== 'folder') for (const path of [...own.keys()]) if (path.startsWith(`${at}/`)) own.delete(path);
      own.set(at, content);
      if (content !== 'folder') emptied.add(at);
      entries.push(
        kind === 'folder' ? folder(at) : kind === 'soft' ? soft(at, 'x') : kind === 'hard' ? hard(at, target) : file(at, content.slice(2)),
      );
    }
    for (const [path, content] of [...own].sort()) {
      if (emptied.has(path)) for (const under of [...lower.keys()]) if (under.startsWith(`${path}/`)) lower.delete(under);
      lower.set(path, content);
    }
    tree = lower;
    layers.push(entries);
  }
  return {
    layers,
    visible: [...tree]
      .filter(([, content]) => content !== 'folder')
      .map(([path, content]) => `${path} ${content}`)
      .sort(),
  };
}

/** Whether a hard link among the entries leads to a path, or into it. */
const linked = (entries: readonly TestEntry[], path: string): boolean =>
  entries.some(({ type, link = '' }) => type === '1' && (link === path || link.startsWith(`${path}/`)));
