import { describe, expect, it } from 'vitest';
import { parseChallenge } from './challenge.ts';

describe('parseChallenge', () => {
  it.each([
    ['Basic realm="x"', { scheme: 'basic' }],
    ['Basic', { scheme: 'basic' }],
    [
      'Bearer realm="https://auth.example.eu/token",service="r.example.eu",scope="repository:a:pull"',
      { scheme: 'bearer', realm: 'https://auth.example.eu/token', service: 'r.example.eu' },
    ],
    ['bearer  realm = "https://a.eu/t" , scope="a,b"', { scheme: 'bearer', realm: 'https://a.eu/t' }],
    ['Basic realm="x", Bearer realm="https://a.eu/t"', { scheme: 'bearer', realm: 'https://a.eu/t' }],
    ['Basic realm=", Bearer realm=https://evil.example"', { scheme: 'basic' }],
    ['Negotiate', undefined],
    ['Bearer', undefined],
    ['Bearer realm=""', undefined],
    ['', undefined],
    [null, undefined],
    [`Basic ${'x'.repeat(5000)}`, undefined],
  ])('%j', (header, expected) => {
    expect(parseChallenge(header)).toEqual(expected);
  });
});
