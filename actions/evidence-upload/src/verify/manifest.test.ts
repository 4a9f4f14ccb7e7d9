import { describe, expect, it } from 'vitest';
import { formatManifest } from '../package/bag.ts';
import { FileTable } from './file-table.ts';
import { PayloadManifest } from './manifest.ts';

const SHA = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

function read(text: string | Buffer, piece: number) {
  const files = new FileTable();
  const manifest = new PayloadManifest(files);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += piece) manifest.write(bytes.subarray(at, at + piece));
  return { ...manifest.end(), files };
}

describe('the manifest of the payload', () => {
  it('lists the same, however it comes', () => {
    const names = Array.from({ length: 300 }, (_, index) => `data/files/step/unit-${index}.json`).sort();
    const text = formatManifest(new Map(names.map((name) => [name, SHA])));
    for (const piece of [1, 63, 64, 65, 1000, text.length]) {
      const { files, ...manifest } = read(text, piece);
      expect(manifest).toEqual({ names: 300, problems: [] });
      expect([...files.rows()]).toEqual(names.map((path) => ({ path, found: undefined, listed: SHA })));
    }
  });

  it('names each line that is not of its form, and what is not its to list', () => {
    const lines = [`${SHA}  bag-info.txt`, `${SHA}  data/b`, `${OTHER}  data/b`, `${SHA}  data/a`, `${SHA} *data/c`, `${SHA}  data/é`];
    const { names, problems, files } = read(`${lines.join('\n')}\n${SHA}  data/cut`, 50);
    expect(names).toBe(3);
    expect(problems).toEqual([
      'line 3 names data/b a second time',
      'line 4 (data/a) is out of order',
      'line 5 is not a SHA-256 and a safe name',
      'line 6 is not a SHA-256 and a safe name',
      'the last line has no end',
      'lists bag-info.txt, which is not its to list',
    ]);
    expect([...files.rows()].map(({ path, listed }) => [path, listed])).toEqual([
      ['bag-info.txt', SHA],
      ['data/b', SHA],
      ['data/a', SHA],
    ]);
  });

  it('takes no more memory for lines that never end, or that are all wrong', () => {
    const long = read(`${SHA}  data/${'a'.repeat(3_000_000)}\n`, 65_536);
    expect([long.names, long.problems]).toEqual([0, ['line 1 is not a SHA-256 and a safe name']]);
    const wrong = read('\n'.repeat(1_000_000), 65_536);
    expect([wrong.names, wrong.problems.length]).toEqual([0, 1000]);
  });
});

it('a table of files keeps what is there apart from what is listed, by path and by SHA-256', () => {
  const files = new FileTable();
  files.add('data/package.json', OTHER, 7);
  files.add('data/files/step/one', SHA, 0);
  files.add('data/files/step/twin', SHA, 0);
  expect(files.list('data/files/step/gone', 'c'.repeat(64))).toBe(true);
  expect(files.list('data/files/step/one', OTHER)).toBe(true);
  expect(files.list('data/files/step/one', SHA)).toBe(false);

  expect(files.get('data/files/step/one')).toEqual({ sha256: SHA, size: 0 });
  expect(files.get('data/files/step/gone')).toBeUndefined();
  expect([files.has('data/files/step/gone'), files.has('data/files')]).toEqual([true, false]);
  expect([SHA, OTHER, 'c'.repeat(64)].map((sha256) => files.hasContent(sha256))).toEqual([true, true, false]);
  expect([...files.kept.keys()]).toEqual([SHA]);
  expect([files.kept.get(SHA), files.kept.get(OTHER)]).toEqual([0, undefined]);
  for (const odd of ['', 'no hash', `${SHA}zz`, SHA.toUpperCase()]) expect(files.hasContent(odd)).toBe(false);
  expect([files.size, files.payload]).toEqual([4, { bytes: 7, files: 3 }]);
  expect([...files.rows()].map(({ path, listed }) => [path, listed]).at(1)).toEqual(['data/files/step/one', OTHER]);
});
