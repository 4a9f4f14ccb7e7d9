import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate, type Maybe, type Scope } from './evaluate.ts';
import { FUNCTIONS } from './functions.ts';
import { parseTemplate } from './parse.ts';

const names: Record<string, Maybe> = { var: new Map([['a', 'x']]), local: new Map([['n', 3]]) };
const scope: Scope = {
  name: (name, key) => (key === undefined ? names[name] : (names[name] as ReadonlyMap<string, Maybe> | undefined)?.get(key)),
  call: (name, args) => FUNCTIONS.get(name)?.(args),
};
const value = (expression: string) => evaluate(parseTemplate(`\${${expression}}`), scope);

it.each<[string, Maybe]>([
  ['var.a', 'x'],
  ['var["a"]', 'x'],
  ['var.missing', undefined],
  ['"a-${'.concat('var.a}-b"'), 'a-x-b'],
  ['local.n + 1 * 2', 5],
  ['(local.n + 1) * 2', 8],
  ['local.n == 3 && var.a != "y" ? "yes" : "no"', 'yes'],
  ['local.n <= 2 || !true', false],
  ['-local.n', -3],
  ['[1, "b", var.a][2]', 'x'],
  ['{ a = 1, "b" : { c = "d" } }.b.c', 'd'],
  ['{ (var.a) = 1 }["x"]', 1],
  ['join("-", ["a", var.a])', 'a-x'],
  ['format("%s/%d%%", var.a, 3)', 'x/3%'],
  ['format("%5s", var.a)', undefined],
  ['replace("a.b.c", ".", "$&")', 'a$&b$&c'],
  ['replace("abc", "/b/", "x")', undefined],
  ['try(var.missing, "x")', undefined],
  ['lookup({ a = "b" }, "c", "d")', 'd'],
  ['merge({ a = "b" }, { a = "c" }).a', 'c'],
  ['unknown_function("x")', undefined],
  ['[for x in ["a"] : x]', undefined],
  ['var.a...', undefined],
  ['null', null],
  ['1 / 0', undefined],
  ['"\\u0041\\n"', 'A\n'],
])('%s', (expression, expected) => expect(value(expression)).toEqual(expected));

it('keeps text that only looks like a template', () => {
  expect(evaluate(parseTemplate('$${a} %%{b} \\n'), scope)).toBe('${'.concat('a} %{b} \\n'));
  expect(evaluate(parseTemplate('%{ if true }x%{ endif }'), scope)).toBeUndefined();
});

it('ends on any text, in time linear in its length', () => {
  const piece = fc.constantFrom(
    '${',
    '}',
    '"',
    '(',
    ')',
    '[',
    ']',
    '{',
    'a',
    '.',
    '?',
    ':',
    ',',
    '=',
    '==',
    '!',
    '-',
    '1',
    ' ',
    '/*',
    '#',
    '\n',
    '\\',
    'for',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
      const found = evaluate(parseTemplate(pieces.join('')), scope);
      return found === undefined || found !== ('never' as Maybe);
    }),
  );
  for (const text of ['${(', '${[', '${!', '${a.', '${"${', '${a?', '${/*', '${-', '${a+', '${{a='])
    evaluate(parseTemplate(text.repeat(20_000)), scope);
});
