import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteTable, NumberColumn } from './byte-table.ts';

describe('a table of byte strings', () => {
  it('numbers each once, in the order in which they come, and finds nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), fc.uint8Array({ maxLength: 40 }), (keys, other) => {
        const table = new ByteTable();
        const rows = new Map<string, number>();
        for (const key of keys) {
          const text = Buffer.from(key).toString('hex');
          if (!rows.has(text)) rows.set(text, rows.size);
          expect(table.add(key)).toBe(rows.get(text));
        }
        expect(table.size).toBe(rows.size);
        for (const [text, row] of rows) {
          expect(table.find(Buffer.from(text, 'hex'))).toBe(row);
          expect(table.at(row).toString('hex')).toBe(text);
          expect(table.findHex(text)).toBe(row);
          expect(table.addHex(text)).toBe(row);
          expect(table.hexAt(row)).toBe(text);
        }
        expect(table.find(other)).toBe(rows.get(Buffer.from(other).toString('hex')));
      }),
    );
  });

  it('keeps very many, of any length, and its own bytes', () => {
    const table = new ByteTable();
    const long = Buffer.alloc(65_000, 0x61);
    const own = Buffer.from('given');
    expect(table.add(own)).toBe(0);
    own.fill(0);
    expect(table.add(Buffer.alloc(0))).toBe(1);
    for (let row = 2; row < 20_000; row += 1) expect(table.addText(`data/files/sbom-generate/unit-${row}.json`)).toBe(row);
    expect(table.add(long)).toBe(20_000);
    expect(table.add(long)).toBe(20_000);
    expect(table.at(0).toString()).toBe('given');
    expect(table.at(1)).toHaveLength(0);
    expect(table.at(12_345).toString()).toBe('data/files/sbom-generate/unit-12345.json');
    expect(table.at(20_000).equals(long)).toBe(true);
    expect(table.find(Buffer.from('unit-1'))).toBeUndefined();
  });

  it('takes texts as their UTF-8, up to the length that a row may have', () => {
    const table = new ByteTable();
    const longest = 'a'.repeat(65_534);
    for (const text of ['é/\u{1f600}', '', longest, 'é'.repeat(32_767)]) {
      const row = table.addText(text);
      expect([table.textAt(row), table.findText(text), table.find(Buffer.from(text))]).toEqual([text, row, row]);
    }
    expect(table.findText(`${longest}a`)).toBeUndefined();
    for (const text of [`${longest}a`, 'é'.repeat(32_768)]) expect(() => table.addText(text)).toThrow(RangeError);
    expect(table.size).toBe(4);
  });
});

it('a column of numbers has 0 where none was set, and each number as it was given', () => {
  const column = new NumberColumn();
  expect(column.get(7)).toBe(0);
  const numbers = new Map([
    [100_000, 2 ** 40],
    [3, 1],
    [2, 2 ** 32 - 1],
    [1, -1],
    [0, 0.5],
    [1023, 2 ** 32],
    [1024, 7],
    [100_001, 2 ** 53 - 1],
  ]);
  for (const [row, number] of numbers) column.set(row, number);
  for (const [row, number] of numbers) expect(column.get(row), `${row}`).toBe(number);
  column.set(3, 9);
  expect([column.get(3), column.get(4), column.get(50_000), column.get(200_000)]).toEqual([9, 0, 0, 0]);
});
