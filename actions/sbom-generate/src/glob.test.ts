import { describe, expect, it } from 'vitest';
import { globMatches } from './glob.ts';

describe('globMatches', () => {
  it.each([
    ['packages/*', 'packages/a', true],
    ['./packages/*/', 'packages/a', true],
    ['packages/*', 'packages/a/b', false],
    ['packages/**', 'packages/a/b', true],
    ['**/package-lock.json', 'package-lock.json', true],
    ['**/fixtures/**', 'a/b/fixtures/c/d', true],
    ['**/fixtures/**', 'a/fixture/c', false],
    ['{apps,libs}/*-{a,b}', 'libs/x-b', true],
    ['{apps,libs}/*-{a,b}', 'libs/x-c', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a.c', 'abc', false],
    ['pack*s/@scope/*', 'packages/@scope/x', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(globMatches(pattern, path)).toBe(expected);
  });

  it('stays quick on patterns made to be slow', () => {
    expect(globMatches(`${'*a'.repeat(1000)}b`, 'a'.repeat(3000))).toBe(false);
    expect(globMatches(`${'**/'.repeat(500)}b`, 'a/'.repeat(1000))).toBe(false);
    expect(globMatches('{a,b}'.repeat(40), 'c')).toBe(false);
  });
});
