import { SovereignError } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { lineOfKey, parseJsonObject } from './json.ts';

const fault = (message: string, fix: string) => new SovereignError('TEST', 'failure', message, fix);
const parse = (text: string) => parseJsonObject(text, 'package-lock.json', fault);

describe('parseJsonObject', () => {
  it('takes what JSON.parse takes, whatever the keys and strings are', () => {
    const text = JSON.stringify({ a: { 'b": {"': '\\', __proto__: 1 }, 'a\\"b': [{ a: 1 }, { a: 2 }, ': "x":'], 'ключ\u2028': null });
    expect(parse(text)).toEqual(JSON.parse(text));
    expect(parse('{ "a" \n : 1, "b": "\\\\", "c": "\\"" }')).toEqual({ a: 1, b: '\\', c: '"' });
  });

  it('keeps a __proto__ key as a key', () => {
    const value = parse('{"__proto__": {"polluted": true}, "x": {}}');
    expect(Object.keys(value)).toEqual(['__proto__', 'x']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses a key that stands twice, also when escapes hide it, and names the line', () => {
    expect(() => parse('{\n "a": 1,\n "b": {"c": 1,\n "c": 2}\n}')).toThrow('package-lock.json:4 has the key "c" twice');
    expect(() => parse('{"abc": 1, "a\\u0062c": 2}')).toThrow('has the key "abc" twice');
    expect(() => parse('{"__proto__": 1, "__proto__": 2}')).toThrow('has the key "__proto__" twice');
    expect(() => parse('{\n  "a": "x\\": y",\n  "b": 1,\n  "a": "z"\n}\n')).toThrow('package-lock.json:4 has the key "a" twice');
    expect(parse('{\n  "a": "x\\": y",\n  "b": {\n    "c": []\n  }\n}\n')).toEqual({ a: 'x": y', b: { c: [] } });
  });

  it('names a merge conflict, damage and emptiness for what they are', () => {
    expect(() => parse('{\n<<<<<<< HEAD\n "a": 1\n=======\n "a": 2\n>>>>>>> other\n}')).toThrow(
      ':2 has the markers of an unresolved merge',
    );
    expect(() => parse('{"a": 1')).toThrow('damaged or cut off');
    expect(() => parse(' \n')).toThrow('is empty');
    expect(() => parse('[1]')).toThrow('not an object');
  });

  it('quotes nothing of a damaged file, because it may hold a token', () => {
    expect(() => parse('{"resolved": "https://user:s3cret@host/", oops s3cret}')).toThrow(
      expect.not.objectContaining({ message: /s3cret/ }),
    );
    try {
      parse('s3cret');
    } catch (error) {
      expect((error as Error).message).not.toContain('s3cret');
      expect((error as Error).cause).toBeUndefined();
    }
  });

  it('does not overflow the stack on deep nesting', () => {
    const deep = `{"a": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(Object.keys(parse(deep))).toEqual(['a']);
  });
});

it('lineOfKey finds the entry and not another mention of its name', () => {
  expect(lineOfKey('{\n"x": {"a": "1"},\n"a": {\n}}', 'a')).toBe(3);
  expect(lineOfKey('{}', 'a')).toBeUndefined();
});
