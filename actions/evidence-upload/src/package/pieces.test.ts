import { appendFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../sample.ts';
import { bytesOf, PIECE_BYTES, SmallFiles } from './pieces.ts';

describe('bytesOf', () => {
  it('gives the bytes of all texts, in pieces that fit', () => {
    const texts = [
      '',
      'a',
      '\u20ac'.repeat(1000),
      'x'.repeat(PIECE_BYTES),
      '\ud83d\ude00'.repeat(200_000),
      ...Array.from({ length: 9000 }, String),
    ];
    const many = [...texts, ...texts];
    const pieces = Array.from(bytesOf(many), (piece) => Buffer.from(piece));
    expect(Buffer.concat(pieces).equals(Buffer.from(many.join('')))).toBe(true);
    expect([...bytesOf([])]).toEqual([]);
  });
});

describe('SmallFiles', () => {
  it('gives what is in a file, though it is shorter or longer than it was, and nothing of one that is not small', () => {
    const file = path.join(newFolder(), 'file');
    const small = new SmallFiles();
    const read = (size: number) => small.read(file, size)?.toString();
    writeFileSync(file, 'hello');
    expect(read(5)).toBe('hello');
    expect(read(2)).toBe('hello');
    expect(read(100)).toBe('hello');
    expect(read(PIECE_BYTES)).toBeUndefined();
    writeFileSync(file, '');
    expect(read(0)).toBe('');
    expect(read(5)).toBe('');
    appendFileSync(file, Buffer.alloc(2 * PIECE_BYTES));
    expect(read(5)).toBeUndefined();
  });
});
