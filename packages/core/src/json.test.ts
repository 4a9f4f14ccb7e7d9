import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, parseStrictJson, StrictJsonError } from './json.ts';

describe('parseStrictJson', () => {
  it('reads every JSON value as JSON.parse does, in any layout', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        fc.pre(!text.includes('"__proto__"'));
        expect(parseStrictJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('finds any field that is named twice, at any place', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true }), fc.nat(), (object, pick) => {
        const keys = Object.keys(object);
        const key = JSON.stringify(keys[pick % keys.length]);
        const text = JSON.stringify([{ inner: object }]);
        expect(() => parseStrictJson(text.replace('{"inner":{', () => `{"inner":{${key}:0,`))).toThrow(StrictJsonError);
      }),
    );
  });

  it('tells fields of neighbouring and nested objects apart', () => {
    expect(parseStrictJson('[{"a":{"a":1}},{"a":[{"a":":{"}]}]')).toEqual([{ a: { a: 1 } }, { a: [{ a: ':{' }] }]);
  });

  it.each([
    '',
    ' ',
    '{',
    '}',
    '[1,]',
    '{"a":1,}',
    '{"a"}',
    "{'a':1}",
    '01',
    'NaN',
    '"\u0001"',
    '{"a":1}}',
    '{"\\x":1}',
    '\uFEFF{}',
    '{"a":{"__proto__":{}}}',
    '{"\\u005f_proto__":1}',
    '[[[[',
  ])('refuses %j', (text) => expect(() => parseStrictJson(text)).toThrow(StrictJsonError));

  it('refuses deep nesting without overflowing the stack', () => {
    expect(() => parseStrictJson('['.repeat(1_000_000))).toThrow('nests deeper');
    expect(parseStrictJson('['.repeat(128) + ']'.repeat(128))).toBeInstanceOf(Array);
  });

  it('is quick on long texts', () => {
    parseStrictJson(JSON.stringify({ text: '\\"'.repeat(5_000_000), list: Array.from({ length: 100_000 }, (_, id) => ({ id })) }));
  });
});

it('takes base64 in its canonical form alone', () => {
  expect(fromBase64('AAE=')).toEqual(Buffer.from([0, 1]));
  for (const other of ['AAF=', 'AAE', 'AA E=', '-_8=', 7, null]) expect(fromBase64(other)).toBeUndefined();
});
