import { describe, expect, it } from 'vitest';
import { sbomError } from './errors.ts';
import { lineOfYamlKey, parseYaml } from './yaml.ts';

const fault = (message: string, fix: string) => sbomError('LOCKFILE_INVALID', message, fix);
const parse = (text: string) => parseYaml(text, 'lock.yaml', fault);

describe('parseYaml', () => {
  it('keeps scalars as they are written, and keys of a prototype as keys', async () => {
    const [value] = await parse('\ufeffa: 1.10\r\nb: 1e5\r\nc:\r\nd: ~\r\n__proto__: {x: true}\r\nconstructor: no\r\n');
    expect(Object.entries(value ?? {})).toEqual([
      ['a', '1.10'],
      ['b', '1e5'],
      ['c', ''],
      ['d', '~'],
      ['__proto__', { x: 'true' }],
      ['constructor', 'no'],
    ]);
  });

  it('follows aliases and merge keys and leaves out tags where people write the file', async () => {
    const text = 'a: &a\n  x: 1\n  y: 2\nb:\n  <<: *a\n  y: 3\nc: !reference [a, x]\nd: !any text\ne: !map {k: v}\n';
    const [value] = await parseYaml(text, 'f', fault, { byHand: true });
    expect(value).toEqual({ a: { x: '1', y: '2' }, b: { x: '1', y: '3' }, c: ['a', 'x'], d: 'text', e: { k: 'v' } });
    await expect(parseYaml(text, 'f', fault)).rejects.toThrow();
    const [jobs] = await parseYaml('jobs:\n  a:\n    needs: [\n    b,\n      c\n    ]\n    if: |\n      x\n', 'f', fault, { byHand: true });
    expect(jobs).toEqual({ jobs: { a: { needs: ['b', 'c'], if: 'x\n' } } });
    await expect(parseYaml(`a: [\n${'b,\n'.repeat(100_000)}`, 'f', fault, { byHand: true })).rejects.toThrow(/not YAML/);
    await expect(parseYaml('['.repeat(100_000), 'f', fault, { byHand: true })).rejects.toThrow(/not YAML/);
    await expect(parseYaml(`a: &a [1]\nb: [${'*a,'.repeat(20_000)}]\n`, 'f', fault, { byHand: true })).rejects.toThrow(/aliases/);
  });

  it('gives several documents', async () => {
    expect(await parse('---\na: 1\n---\na: 2\n')).toEqual([{ a: '1' }, { a: '2' }]);
  });

  it.each([
    ['an empty file', ' \n', 'lock.yaml is empty.'],
    [
      'a key twice',
      'a: 1\nb: 2\na: 3\n',
      'lock.yaml:3 is not YAML as a lockfile has it: it is damaged or cut off (duplicated mapping key).',
    ],
    ['a file that is cut off', "a:\n  'b: 1", 'lock.yaml:2'],
    ['an alias', 'a: &x [1]\nb: [*x, *x]\n', '(aliases exceeded maxAliases (0))'],
    ['a tag', 'a: !!js/function "x"\n', 'lock.yaml:1'],
    ['deep nesting', `a: ${'['.repeat(1e5)}`, '(nesting exceeded maxDepth (32))'],
    ['a list', '- a\n', 'not a mapping'],
    ['binary', '\0\x01\x02', 'lock.yaml'],
    [
      'a merge conflict',
      'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n',
      'lock.yaml:2 has the markers of an unresolved merge conflict.',
    ],
  ])('refuses %s', async (_, text, message) => {
    await expect(parse(text)).rejects.toThrow(message);
  });

  it('quotes nothing of the file in an error', async () => {
    await expect(parse('a: !SECRET x\n')).rejects.not.toThrow(/SECRET/);
  });
});

describe('lineOfYamlKey', () => {
  it('finds keys however they are quoted, and no values', () => {
    const text = "x: a@1\na@10:\n  'a@1': {}\n";
    expect(lineOfYamlKey(text, 'a@1')).toBe(3);
    expect(lineOfYamlKey(text, 'a@10')).toBe(2);
    expect(lineOfYamlKey(text, 'b')).toBeUndefined();
  });
});
