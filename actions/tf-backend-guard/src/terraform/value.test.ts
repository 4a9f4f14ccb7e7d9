import { expect, it } from 'vitest';
import { asBoolean, asText, toValue } from './value.ts';

it.each([
  ['plain', 'plain'],
  [`$\${literal}`, `\${literal}`],
  ['100%%{x}', '100%{x}'],
  [5, '5'],
  [true, 'true'],
])('knows the text %j', (json, value) => expect(asText(toValue(json))).toEqual({ state: 'known', value }));

it.each([`\${var.x}`, `a-\${var.x}-b`, '%{ if true }x%{ endif }', `$$\${x}`, `$\${a}\${b}`])('does not guess %j', (json) =>
  expect(asText(toValue(json))).toEqual({ state: 'unknown' }),
);

it('takes null as not set', () => expect(asText(toValue(null))).toEqual({ state: 'absent' }));

// Terraform's own conversions, seen with 1.11.4: "1" is true, "yes" is refused.
it.each([
  [true, { state: 'known', value: true }],
  ['true', { state: 'known', value: true }],
  ['1', { state: 'known', value: true }],
  ['false', { state: 'known', value: false }],
  ['0', { state: 'known', value: false }],
  ['True', { state: 'unknown' }],
  ['yes', { state: 'unknown' }],
  [1, { state: 'unknown' }],
  [[true], { state: 'unknown' }],
  [null, { state: 'absent' }],
])('converts %j to a boolean as Terraform does', (json, expected) => expect(asBoolean(toValue(json))).toEqual(expected));
