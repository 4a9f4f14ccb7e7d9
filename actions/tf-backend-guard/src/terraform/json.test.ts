import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson, plain } from './json.ts';

it('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const parsed = parseJson(text);
      // A key that stands twice is a mistake here.
      if ('mistake' in parsed) expect(parsed.mistake.message).toContain('stands twice');
      else expect(plain(parsed.node)).toEqual(JSON.parse(text));
    }),
  );
});

it('refuses what JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', 'x', '\u0001'), (text, at, insert) => {
      const index = at % (text.length + 1);
      const broken = text.slice(0, index) + insert + text.slice(index + 1);
      let valid = true;
      try {
        JSON.parse(broken);
      } catch {
        valid = false;
      }
      if (!valid) expect(parseJson(broken)).toHaveProperty('mistake');
    }),
  );
});

it('keeps places', () => {
  const parsed = parseJson('{\n  "a": {\n    "b": [1, "x"]\n  }\n}');
  const a = 'node' in parsed ? parsed.node.members?.get('a') : undefined;
  expect(a).toMatchObject({ line: 2, column: 3 });
  expect(a?.members?.get('b')).toMatchObject({ line: 3, column: 5 });
});

it.each([
  ['', 1, 1, 'ends too early'],
  ['{"a":1', 1, 7, 'ends too early'],
  ['{"a":1,"a":2}', 1, 8, 'stands twice'],
  ['{\n"a" 1}', 2, 5, 'expected ":"'],
  ['[1] x', 1, 5, 'end of the file'],
  ['['.repeat(1000), 1, 252, 'nested deeper'],
])('says where %j is wrong', (text, line, column, message) => {
  expect(parseJson(text)).toEqual({ mistake: { line, column, message: expect.stringContaining(message) } });
});
