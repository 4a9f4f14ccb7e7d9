import { describe, expect, it } from 'vitest';
import { PackedTexts } from './packed-texts.ts';

describe('PackedTexts', () => {
  it('gives every text back as it was, through every growth', () => {
    const texts = [
      '',
      'plain',
      'Größe',
      '\u20ac',
      '\ud800',
      'x\udfff',
      '\u0000',
      'a'.repeat(65_535),
      'b'.repeat(65_536),
      '',
      'c'.repeat(200_000),
      '',
      '\ud83d\ude00'.repeat(3000),
    ];
    const many = Array.from({ length: 3000 }, (_, index) => `${texts[index % texts.length]?.slice(0, 50)} ${index}`);
    const packed = new PackedTexts();
    for (const text of [...texts, ...many]) packed.push(text);
    expect([...texts, ...many].map((_, index) => packed.at(index))).toEqual([...texts, ...many]);
  });

  it('gives hexadecimal digits back', () => {
    const texts = Array.from({ length: 300 }, (_, index) =>
      (index * 7919)
        .toString(16)
        .padStart(2 * (index % 40), '0')
        .slice(0, 2 * (index % 40)),
    );
    const packed = new PackedTexts('hex');
    for (const text of texts) packed.push(text);
    expect(texts.map((_, index) => packed.at(index))).toEqual(texts);
  });

  it('compares by bytes', () => {
    const texts = ['b', 'a/b', 'a', 'a-b', 'B', '', 'a/b', 'a.b'];
    const packed = new PackedTexts();
    for (const text of texts) packed.push(text);
    const order = texts.map((_, index) => index).sort((a, b) => packed.compare(a, b));
    expect(order.map((index) => texts[index])).toEqual(['', 'B', 'a', 'a-b', 'a.b', 'a/b', 'a/b', 'b']);
  });
});
