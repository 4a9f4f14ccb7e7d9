import { expect, it } from 'vitest';
import { jsonText, visible } from './text.ts';

/** What acts on a terminal: a C0 and a C1 sequence, an override of the direction, a mark of it, a line separator. */
const ACTING = 'a\u001b[2J\u009b31m\u202eb\u061cc\u2028d\ufeff\u007f';
const PLAIN = /^[\n\u0020-\u007e]*$/;

it('JSON for a screen holds nothing that acts on it, and is read as the same value', () => {
  const value = { [ACTING]: [ACTING, 'ümlaut', '\ud800', { inner: '\n' }] };
  const text = jsonText(value);
  expect(text.replace('ümlaut', '')).toMatch(PLAIN);
  expect(JSON.parse(text)).toEqual(value);
  expect(jsonText({ a: 1 })).toBe('{\n  "a": 1\n}\n');
});

it('text for a screen is one line that holds nothing that acts on it', () => {
  expect(visible(`${ACTING}\n\ud800`)).toBe('a\\x1b[2J\\x9b31m\\u202eb\\u61cc\\u2028d\\ufeff\\x7f\\n\ufffd');
});
