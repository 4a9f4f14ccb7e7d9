import { expect, it } from 'vitest';
import { parseHcl } from './engine.ts';

it('gives values, and expressions as templates', async () => {
  expect(await parseHcl(`a {\n  b = 1\n  c = var.x\n  d = "$\${x}"\n  e = null\n}\n`)).toEqual({
    value: { a: [{ b: 1, c: `\${var.x}`, d: `$\${x}`, e: null }] },
  });
});

it('names the place of the first mistake', async () => {
  expect(await parseHcl('a = 1\nb = \n')).toEqual({ mistake: expect.objectContaining({ line: 2, column: 5 }) });
  expect(await parseHcl('a = 1\na = 2\n')).toEqual({
    mistake: { line: 2, column: 1, message: expect.stringContaining('already set at line 1.') },
  });
});

it('outlives what kills the parser, and then still parses', async () => {
  for (const text of [`a = ${'!'.repeat(200_000)}true`, `a = ${'['.repeat(20_000)}`, `a = ${'b ? c : '.repeat(100_000)}d`]) {
    expect(await parseHcl(text)).toHaveProperty('mistake');
    expect(await parseHcl('a = 1\n')).toEqual({ value: { a: 1 } });
  }
});

it('takes control characters and lone surrogates as text', async () => {
  for (const text of ['a = "\u0000"', 'a = "\ud800"', '\u0000\u0001', '%%%', '\ufeffa = 1'])
    expect(Object.keys(await parseHcl(text))).toHaveLength(1);
});
