import { expect, it } from 'vitest';
import { refMatches } from './ref-pattern.ts';

it.each<[unknown, string, boolean | undefined]>([
  [['~ALL'], 'refs/tags/v1', true],
  [['refs/tags/v1'], 'refs/tags/v1', true],
  [['refs/tags/v*'], 'refs/tags/v1.2', true],
  [['refs/tags/*'], 'refs/tags/a/b', false],
  [['refs/tags/**'], 'refs/tags/a/b', true],
  [['refs/tags/**/*'], 'refs/tags/a/b', true],
  [['refs/tags/v?'], 'refs/tags/v1', true],
  [['refs/tags/v.1'], 'refs/tags/vx1', false],
  [['refs/tags/x', 'refs/tags/v1'], 'refs/tags/v1', true],
  [[], 'refs/tags/v1', false],
  [undefined, 'refs/tags/v1', false],
  [['refs/tags/[a-z]*'], 'refs/tags/v1', undefined],
  [['~DEFAULT_BRANCH'], 'refs/tags/v1', undefined],
  [[{}], 'refs/tags/v1', undefined],
  [['refs/tags/[a-z]', '~ALL'], 'refs/tags/v1', true],
  [['*a*a*a*a*a*a*b'], 'a'.repeat(1000), undefined],
])('%j of %s: %s', (patterns, ref, expected) => expect(refMatches(patterns, ref)).toBe(expected));
