import { expect, it } from 'vitest';
import { parseTrailDocument } from './document.ts';
import { parseStoreDocument } from './store-state.ts';

it.each([
  ['the trail', parseTrailDocument],
  ['the store', parseStoreDocument],
])('a document of %s with a field twice, or too deep, is none', (_, parse) => {
  expect(parse('{"type":"a","type":"b"}')).toContain('"type" twice');
  expect(parse('['.repeat(1_000_000))).toContain('nests deeper');
  expect(parse('{')).toContain('not JSON');
});
