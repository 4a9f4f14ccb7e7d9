import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paxOf, type TestEntry, tarOf } from '../testing.ts';
import { readTar, TarProblem, type TarWant } from './read.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** What a reader sees: `name kind size link` and, of files, the content. */
async function read(bytes: Uint8Array, chunk = 700, want: TarWant = 'content'): Promise<string[]> {
  const seen: string[] = [];
  await readTar(inChunks(bytes, chunk), {
    entry: ({ name, kind, size, link }) => {
      seen.push([name, kind, size, link].join(' ').trim());
      return want;
    },
    content: ({ name }, content) => void seen.push(`${name} = ${content.length > 100 ? content.length : content.toString('latin1')}`),
  });
  return seen;
}

const long = `${'folder/'.repeat(40)}file`;

describe('readTar', () => {
  it('reads files, folders, links and devices, however the bytes are cut into chunks', async () => {
    const tar = tarOf([
      { name: './', type: '5' },
      { name: 'a', content: 'x'.repeat(512) },
      { name: 'b', content: 'short', mode: 0o755 },
      { name: 'c', type: '1', link: 'a', size: 512 },
      { name: 'd', type: '2', link: '../a' },
      { name: 'e', type: '3' },
      { name: 'old/', type: '\0' },
    ]);
    const wanted = [
      './ folder 0',
      'a file 512',
      'a = 512',
      'b file 5',
      'b = short',
      'c hard-link 0 a',
      'd symlink 0 ../a',
      'e device 0',
      'old/ folder 0',
    ];
    for (const chunk of [1, 3, 511, 512, 513, 4096, tar.length]) expect(await read(tar, chunk)).toEqual(wanted);
  });

  it('takes names and sizes from GNU and pax headers, and each for one entry alone', async () => {
    const tar = tarOf([
      { name: '././@LongLink', type: 'L', content: `${long}\0` },
      { name: '././@LongLink', type: 'K', content: `${long}2\0` },
      { name: 'cut', type: '2', link: 'cut' },
      paxOf({ path: 'ünï', size: '3', linkpath: 'ignored by files', 'SCHILY.xattr.user.a': 'b\nc=d' }),
      { name: 'cut', size: 0, content: 'abc' },
      paxOf({ comment: 'of git' }, 'g'),
      { name: 'plain' },
    ]);
    expect(await read(tar)).toEqual([`${long} symlink 0 ${long}2`, 'ünï file 3 ignored by files', 'ünï = abc', 'plain file 0', 'plain = ']);
  });

  it('reads sizes in base 256 and prefixes of ustar', async () => {
    const size = Buffer.alloc(12);
    size[0] = 0x80;
    size[11] = 4;
    expect(await read(tarOf([{ name: 'f', content: 'abcd', patch: { 124: size, 345: Buffer.from('deep/er') } }]))).toEqual([
      'deep/er/f file 4',
      'deep/er/f = abcd',
    ]);
  });

  it('keeps names apart that are no UTF-8', async () => {
    const names = [
      [0x61, 0xff],
      [0x61, 0xfe],
      [0x61, 0xef, 0xbf, 0xbd],
      [0xed, 0xa0, 0x80],
    ].map((bytes) => Buffer.from(bytes));
    const seen: string[] = [];
    await readTar(inChunks(tarOf(names.map((name) => ({ name }))), 999), {
      entry: ({ name }) => {
        seen.push(name);
        return 'skip';
      },
      content: () => undefined,
    });
    expect(seen).toEqual(['a\udcff', 'a\udcfe', 'a\ufffd', '\udced\udca0\udc80']);
  });

  it('reads sparse files of all formats with their holes', async () => {
    const gnu = Buffer.alloc(512);
    const part = (offset: number, length: number) => `${offset.toString(8).padStart(11, '0')}\0${length.toString(8).padStart(11, '0')}\0`;
    gnu.write(part(2, 2) + part(6, 1), 386, 'latin1');
    gnu.write('00000000010\0', 483, 'latin1');
    const whole = '\0\0ab\0\0c\0';
    const map = Buffer.alloc(512);
    map.write('2\n2\n2\n6\n1\n');
    const tar = tarOf([
      { name: 's1', type: 'S', content: 'abc', patch: { 386: gnu.subarray(386, 495) } },
      paxOf({ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.name': 's2', 'GNU.sparse.realsize': '8' }),
      { name: 'GNUSparseFile.0/s2', content: Buffer.concat([map, Buffer.from('abc')]) },
      paxOf({ 'GNU.sparse.size': '8', 'GNU.sparse.map': '2,2,6,1' }),
      { name: 's3', content: 'abc' },
      paxOf([
        ['GNU.sparse.size', '8'],
        ['GNU.sparse.offset', '2'],
        ['GNU.sparse.numbytes', '2'],
        ['GNU.sparse.offset', '6'],
        ['GNU.sparse.numbytes', '1'],
      ]),
      { name: 's4', content: 'abc' },
      { name: 'after', content: 'z' },
    ]);
    for (const chunk of [1, 512, 100_000])
      expect(await read(tar, chunk)).toEqual([
        ...['s1', 's2', 's3', 's4'].flatMap((name) => [`${name} file 8`, `${name} = ${whole}`]),
        'after file 1',
        'after = z',
      ]);
    expect(await read(tar, 512, 'skip')).toEqual([...['s1', 's2', 's3', 's4'].map((name) => `${name} file 8`), 'after file 1']);
  });

  it('holds a content only where its first bytes are wanted', async () => {
    const tar = tarOf([
      { name: 'a', content: '\x7fELF rest' },
      { name: 'b', content: '#!/bin/sh' },
      { name: 'c', content: '\x7f' },
    ]);
    expect((await read(tar, 1, (head) => Buffer.from(head).equals(Buffer.from('\x7fELF')))).filter((line) => line.includes('='))).toEqual([
      'a = \x7fELF rest',
    ]);
  });

  it('ends at two blocks of zeros or at the end, and reads on to the end of the bytes', async () => {
    const one = tarOf([{ name: 'a' }]);
    expect(await read(tarOf([{ name: 'a' }], false))).toEqual(['a file 0', 'a = ']);
    expect(await read(Buffer.concat([one, tarOf([{ name: 'hidden' }])]))).toEqual(['a file 0', 'a = ']);
    expect(await read(Buffer.alloc(0))).toEqual([]);
    let given = 0;
    const counted = async function* () {
      for await (const chunk of inChunks(Buffer.concat([one, Buffer.alloc(100_000)]), 1000)) {
        given += chunk.length;
        yield chunk;
      }
    };
    await readTar(counted(), { entry: () => 'skip', content: () => undefined });
    expect(given).toBe(one.length + 100_000);
  });

  it.each<[string, readonly TestEntry[]]>([
    ['a negative size', [{ name: 'a', patch: { 124: Buffer.alloc(12, 0xff) } }]],
    ['a huge size', [{ name: 'a', patch: { 124: Buffer.concat([Buffer.from([0x80]), Buffer.alloc(11, 0xff)]) } }]],
    ['a size that is no number', [{ name: 'a', patch: { 124: Buffer.from('12x') } }]],
    ['a size beyond the end', [{ name: 'a', size: 5000 }]],
    ['an unknown type', [{ name: 'a', type: 'M' }]],
    ['a long name without its entry', [{ name: 'a', type: 'L', content: 'b' }]],
    ['an extended header that is too large', [{ name: 'a', type: 'x', size: 2 ** 30 }]],
    ['a record with a wrong length', [{ name: 'a', type: 'x', content: '99 path=b\n' }, { name: 'c' }]],
    ['a record without an end', [{ name: 'a', type: 'x', content: '9 path=bc' }, { name: 'c' }]],
    ['a zero byte in a path', [paxOf({ path: 'a\0b' }), { name: 'c' }]],
    ['a pax size that is none', [paxOf({ size: '-1' }), { name: 'c' }]],
    ['a global path', [paxOf({ path: 'a' }, 'g'), { name: 'c' }]],
    ['a name longer than any path', [{ name: 'l', type: 'L', content: 'n'.repeat(5000) }, { name: 'c' }]],
    ['a sparse map that overlaps', [paxOf({ 'GNU.sparse.size': '9', 'GNU.sparse.map': '4,4,2,2' }), { name: 'c', content: 'abcdef' }]],
    ['a sparse map beyond its size', [paxOf({ 'GNU.sparse.size': '9', 'GNU.sparse.map': '4,9' }), { name: 'c', content: 'abcdefghi' }]],
    [
      'a sparse map with too little content',
      [paxOf({ 'GNU.sparse.size': '999999', 'GNU.sparse.map': '0,9999' }), { name: 'c', content: 'a' }],
    ],
    [
      'a sparse map that never ends',
      [
        paxOf({ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.realsize': '8' }),
        { name: 'c', content: '9999999\n'.repeat(999) },
      ],
    ],
  ])('refuses %s', async (_, entries) => {
    await expect(read(tarOf(entries))).rejects.toThrow(TarProblem);
  });

  it('refuses a wrong checksum, and zeros between entries', async () => {
    const tar = tarOf([{ name: 'a', content: 'x' }, { name: 'b' }]);
    const altered = Buffer.from(tar);
    altered[1] = 0x62;
    await expect(read(altered)).rejects.toThrow(/checksum/);
    await expect(read(Buffer.concat([Buffer.alloc(512), tar]))).rejects.toThrow(/zeros/);
  });

  it('never takes a part of an archive for the whole, unless it is cut between entries', async () => {
    const tar = tarOf([paxOf({ path: 'first' }), { name: 'a', content: 'x'.repeat(600) }, { name: 'b', content: 'y' }], false);
    for (let length = 0; length < tar.length; length += 1) {
      const outcome = await read(tar.subarray(0, length)).then(
        (lines) => lines.length,
        () => 'refused',
      );
      expect([length, outcome]).toEqual([length, length === 0 ? 0 : length === 2560 ? 2 : 'refused']);
    }
  });

  it('survives any change of any byte', async () => {
    const tar = tarOf([
      paxOf({ path: 'first', 'GNU.sparse.size': '9', 'GNU.sparse.map': '4,4' }),
      { name: 'a', content: 'abcd' },
      { name: 'b', type: 'S', content: 'y' },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(tar.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(tar);
        changed[at] = byte;
        await read(changed).catch((error: unknown) => expect(error).toBeInstanceOf(TarProblem));
      }),
      { numRuns: 400 },
    );
  });

  it('reads what GNU tar writes', async () => {
    const script = `mkdir -p d/${'n'.repeat(90)} && echo hi > d/${'n'.repeat(90)}/${'m'.repeat(90)} && ln d/${'n'.repeat(90)}/${'m'.repeat(90)} d/hard && truncate -s 1M d/holes && printf x >> d/holes && ln -s /abs d/soft`;
    for (const format of ['gnu', 'pax', 'ustar']) {
      const folder = execFileSync('mktemp', ['-d']).toString().trim();
      execFileSync('sh', ['-c', script], { cwd: folder });
      const tar = execFileSync('tar', ['-c', `--format=${format}`, ...(format === 'ustar' ? [] : ['-S']), '--sort=name', 'd'], {
        cwd: folder,
        maxBuffer: 1e8,
      });
      const name = `d/${'n'.repeat(90)}/${'m'.repeat(90)}`;
      const seen = await read(tar);
      expect(seen).toEqual(expect.arrayContaining(['d/holes file 1048577', 'd/holes = 1048577', 'd/soft symlink 0 /abs']));
      expect(seen.filter((line) => line.startsWith('d/hard') || line.startsWith(name))).toEqual(
        expect.arrayContaining([expect.stringContaining('hard-link'), expect.stringMatching(/ file 3/)]),
      );
    }
  });
});
