import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTarNames, readTar, type TarEntry, type TarProblem, writeTar } from './tar.ts';

const MTIME = 1_790_000_000;
type Simple = { name: string; text: string; mode?: number };
const entry = ({ name, text, mode }: Simple): TarEntry => ({
  name,
  size: Buffer.byteLength(text),
  body: Buffer.from(text),
  ...(mode && { mode }),
});

async function pack(files: Simple[], mtime = MTIME): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeTar(files.map(entry), { mtime })) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Bytes in chunks, each in the memory that the one before had, as a reader of a large file gives them. */
async function* inChunks(bytes: Buffer, size: number) {
  const memory = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) yield memory.subarray(0, bytes.copy(memory, 0, at, at + size));
}

async function read(bytes: Buffer, chunk = 700) {
  const problems: TarProblem[] = [];
  const files: (Simple & { mode: number; mtime: number })[] = [];
  for await (const { name, mode, mtime, body } of readTar(inChunks(bytes, chunk), (problem) => void problems.push(problem))) {
    const parts: Buffer[] = [];
    for await (const part of body) parts.push(Buffer.from(part));
    files.push({ name, text: Buffer.concat(parts).toString(), mode, mtime });
  }
  return { files, problems, messages: problems.map(({ message }) => message).join('\n') };
}

/** The header at a block with fields replaced and the checksum made right again. */
function forge(tar: Buffer, block: number, change: (header: Buffer) => void): Buffer {
  const copy = Buffer.from(tar);
  const header = copy.subarray(block * 512, block * 512 + 512);
  change(header);
  header.write('        ', 148, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return copy;
}

const files: Simple[] = [
  { name: 'a/one.txt', text: 'one' },
  { name: 'a/two.bin', text: 'x'.repeat(512), mode: 0o755 },
  { name: 'empty', text: '' },
  { name: `long/${'p'.repeat(140)}/${'n'.repeat(100)}`, text: 'long name' },
];

describe('writeTar', () => {
  it('makes the same bytes as GNU tar', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-tar-'));
    for (const { name, text, mode = 0o644 } of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text, { mode });
    }
    const list = `${files.map(({ name }) => name).join('\n')}\n`;
    const peer = execFileSync(
      'tar',
      ['--format=ustar', '-b1', '--numeric-owner', '--owner=0', '--group=0', `--mtime=@${MTIME}`, '--no-recursion', '-T', '-', '-cf', '-'],
      { cwd: folder, input: list },
    );
    expect((await pack(files)).equals(peer)).toBe(true);
  });

  it('refuses names, sizes and orders that cannot be packed safely', async () => {
    for (const name of ['', '/etc/passwd', '../up', 'a/../b', './a', 'a//b', 'a/', 'a\\b', 'a\nb', 'a\0b', '\ud800', 'n'.repeat(101)])
      await expect(pack([{ name, text: '' }]), JSON.stringify(name)).rejects.toMatchObject({ code: 'TAR_ENTRY' });
    await expect(
      pack([
        { name: 'b', text: '' },
        { name: 'a', text: '' },
      ]),
    ).rejects.toThrow('out of order');
    await expect(
      pack([
        { name: 'a', text: '' },
        { name: 'a', text: '' },
      ]),
    ).rejects.toMatchObject({ code: 'TAR_ENTRY' });
  });

  it('notices a file that grows or shrinks while it is packed', async () => {
    for (const size of [2, 4]) {
      const packing = async () => {
        for await (const _ of writeTar([{ name: 'log', size, body: Buffer.from('abc') }], { mtime: MTIME }));
      };
      await expect(packing()).rejects.toThrow('when packing began');
    }
  });
});

describe('compareTarNames', () => {
  it('orders as the bytes of UTF-8 do', () => {
    const name = fc.string({
      unit: fc.oneof(
        fc.constantFrom('a', 'b', '/', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}'),
        fc
          .integer({ min: 0, max: 0x10ffff })
          .filter((code) => code < 0xd800 || code > 0xdfff)
          .map((code) => String.fromCodePoint(code)),
      ),
    });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareTarNames(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});

describe('readTar', () => {
  it('reads back what the writer wrote, however the stream is cut', async () => {
    const part = fc.stringMatching(/^[a-zéß][a-z0-9 @+._-]{0,30}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({ name: fc.array(part, { minLength: 1, maxLength: 1 }).map((parts) => parts.join('/')), text: fc.string() }),
          {
            selector: ({ name }) => name.normalize('NFKC').toLowerCase(),
          },
        ),
        fc.integer({ min: 1, max: 2000 }),
        async (unsorted, chunk) => {
          const sorted = [...unsorted].sort((a, b) => compareTarNames(a.name, b.name));
          const back = await read(await pack(sorted), chunk);
          expect(back.problems).toEqual([]);
          expect(back.files.map(({ name, text }) => ({ name, text }))).toEqual(
            sorted.map(({ name, text }) => ({ name, text: Buffer.from(text).toString() })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives modes and times, and skips a body that nobody reads', async () => {
    const names: string[] = [];
    for await (const { name, mode, mtime } of readTar(inChunks(await pack(files), 100)))
      names.push(`${name.slice(0, 9)} ${mode.toString(8)} ${mtime}`);
    expect(names).toEqual([`a/one.txt 644 ${MTIME}`, `a/two.bin 755 ${MTIME}`, `empty 644 ${MTIME}`, `long/pppp 644 ${MTIME}`]);
  });

  it('names what it refuses, and goes on', async () => {
    const tar = await pack([
      { name: 'a', text: '1' },
      { name: 'b', text: '2' },
      { name: 'c', text: '3' },
    ]);
    const cases: [string, (header: Buffer) => void][] = [
      ['symbolic link', (header) => header.write('2', 156)],
      ['hard link', (header) => header.write('1', 156)],
      ['character device', (header) => header.write('3', 156)],
      ['folder', (header) => header.write('5', 156)],
      ['pax', (header) => header.write('x', 156)],
      ['global pax', (header) => header.write('g', 156)],
      ['GNU long-name', (header) => header.write('L', 156)],
      ['old tar format', (header) => header.write('\0', 156)],
      ['unknown type', (header) => header.write('?', 156)],
      ['".."', (header) => header.write('../b', 0)],
      ['absolute', (header) => header.write('/b', 0)],
      ['not UTF-8', (header) => header.writeUInt8(0xff, 0)],
      ['control character', (header) => header.write('b\n', 0)],
      ['there twice', (header) => header.write('a', 0)],
      ['only by case', (header) => header.write('A', 0)],
      ['below "a"', (header) => header.write('a/x', 0)],
      ['header fields', (header) => header.write('root', 265)],
      ['header fields', (header) => header.write('0000001', 108)],
      ['header fields', (header) => header.write('link', 157)],
      ['header fields', (header) => header.write('junk', 500)],
      ['header fields', (header) => header.write('hidden', 20)],
      ['header fields', (header) => header.write('    644', 100)],
      ['header fields', (header) => header.write('0010644', 100)],
    ];
    for (const [word, change] of cases) {
      const result = await read(forge(tar, 2, change));
      expect(result.messages, word).toContain(word);
      expect(
        result.files.map(({ name }) => name),
        word,
      ).toEqual(['a', 'c']);
    }
    expect((await read(forge(tar, 2, (header) => header.write('d', 0)))).messages).toContain('"c" is out of order after "d"');
    expect((await read(forge(tar, 0, (header) => header.write('a/x', 0)))).files.map(({ name }) => name)).toEqual(['a/x', 'b', 'c']);
  });

  it('refuses a folder and a file of one name, and folders that differ by case', async () => {
    const tar = await pack([
      { name: 'A/x', text: '' },
      { name: 'a', text: '' },
      { name: 'a.', text: '' },
      { name: 'b/x', text: '' },
    ]);
    expect((await read(tar)).messages).toContain('"a" is a file where other entries need a folder');
    expect((await read(forge(tar, 3, (header) => header.write('a/y', 0)))).messages).toContain('folder that differs from "A"');

    const deep = await pack(['x', 'y', 'z'].map((name) => ({ name: `A/b/${name}`, text: '' })));
    const last = async (name: string) => (await read(forge(deep, 2, (header) => header.fill(0, 0, 9).write(name, 0)))).messages;
    expect(await last('A/B/z')).toContain('folder that differs from "A/b"');
    expect(await last('a/b/z')).toContain('folder that differs from "A"');
    expect(await last('A/b')).toContain('"A/b" is a file where other entries need a folder');
    expect(await last('A/b/y/z')).toContain('lies below "A/b/y", which is a file');
    expect(await last('A/c/z')).toBe('');
  });

  it('stops, and says so, where the structure is broken', async () => {
    const tar = await pack(files);
    expect((await read(forge(tar, 0, (header) => header.write('99999999999', 124)))).messages).toContain('no readable size');
    const flipped = Buffer.from(tar);
    flipped.writeUInt8(flipped.readUInt8(3) ^ 1, 3);
    expect((await read(flipped)).messages).toContain('wrong checksum');
    expect((await read(Buffer.concat([tar, Buffer.alloc(512)]))).messages).toContain('after the end');
    expect((await read(Buffer.concat([tar.subarray(0, -512), Buffer.alloc(512, 1)]))).messages).toContain('after a first end mark');
    const padded = Buffer.from(tar);
    padded.writeUInt8(1, 512 + 3);
    expect((await read(padded)).messages).toContain('padding after "a/one.txt"');
    expect((await read(Buffer.from('this is no tar'))).messages).toContain('cut off');
    expect((await read(Buffer.alloc(0))).messages).toContain('cut off');
    expect((await read(Buffer.alloc(4096, 0x41))).messages).toContain('wrong checksum');
  });

  it('finds every truncation', async () => {
    const tar = await pack(files);
    for (let length = 0; length < tar.length; length += 256)
      expect((await read(tar.subarray(0, length))).problems.length, `${length}`).toBe(1);
  });

  it('throws the first problem when nobody takes it, and lets source errors pass', async () => {
    const drain = async (source: AsyncIterable<Uint8Array>) => {
      for await (const { body } of readTar(source)) for await (const _ of body);
    };
    await expect(drain(inChunks(Buffer.alloc(100), 50))).rejects.toMatchObject({ code: 'TAR_INVALID', exitCode: 4 });
    async function* broken() {
      yield Buffer.alloc(10);
      throw new Error('disk gone');
    }
    await expect(drain(broken())).rejects.toThrow('disk gone');
  });
});
