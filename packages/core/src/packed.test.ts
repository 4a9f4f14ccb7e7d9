import { describe, expect, it } from 'vitest';
import { sha256Hex } from './hash.ts';
import { HashTable, PackedTexts } from './packed.ts';

describe('PackedTexts', () => {
  it('gives every text back as it was, through every growth', () => {
    const texts = ['', 'plain', 'Größe', '\u20ac', '\ud800', 'x\udfff', '\u0000', 'a'.repeat(10_000), '\ud83d\ude00'.repeat(3000)];
    const many = Array.from({ length: 3000 }, (_, index) => `${texts[index % texts.length]?.slice(0, 50)} ${index}`);
    const packed = new PackedTexts();
    for (const text of [...texts, ...many]) packed.push(text);
    expect([...texts, ...many].map((_, index) => packed.at(index))).toEqual([...texts, ...many]);
  });

  it('compares by bytes', () => {
    const texts = ['b', 'a/b', 'a', 'a-b', 'B', '', 'a/b', 'a.b'];
    const packed = new PackedTexts();
    for (const text of texts) packed.push(text);
    const order = texts.map((_, index) => index).sort((a, b) => packed.compare(a, b));
    expect(order.map((index) => texts[index])).toEqual(['', 'B', 'a', 'a-b', 'a.b', 'a/b', 'a/b', 'b']);
  });
});

describe('HashTable', () => {
  it('numbers hashes in their order, each once, those that begin alike too', () => {
    const alike = Array.from({ length: 300 }, (_, index) => `00000000${sha256Hex(`${index}`).slice(8)}`);
    const hashes = [...alike, ...Array.from({ length: 5000 }, (_, index) => sha256Hex(`other ${index}`))];
    const table = new HashTable();
    expect(hashes.map((hash) => table.add(hash))).toEqual(hashes.map((_, index) => index));
    expect(hashes.map((hash) => table.add(hash))).toEqual(hashes.map((_, index) => index));
    expect(hashes.map((hash) => table.find(hash))).toEqual(hashes.map((_, index) => index));
    expect(hashes.map((_, index) => table.at(index))).toEqual(hashes);
    expect(table.find(sha256Hex('missing'))).toBeUndefined();
    expect(table.size).toBe(hashes.length);
  });

  it.each(['', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}0`])('takes no %j', (text) => {
    expect(() => new HashTable().add(text)).toThrow(TypeError);
  });
});
