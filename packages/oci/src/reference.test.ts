import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReference, parseReference, type Reference } from './reference.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const code = (text: string) => {
  try {
    return parseReference(text);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('parseReference', () => {
  it('reads every part', () => {
    expect(parseReference(`111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu/team/app:v1.2@${DIGEST}`)).toEqual({
      registry: '111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu',
      repository: 'team/app',
      tag: 'v1.2',
      digest: DIGEST,
    });
    expect(parseReference('127.0.0.1:5000/a')).toEqual({ registry: '127.0.0.1:5000', repository: 'a' });
    expect(parseReference('localhost/a__b--c/d:X')).toEqual({ registry: 'localhost', repository: 'a__b--c/d', tag: 'X' });
    expect(parseReference('[::1]:5000/a')).toEqual({ registry: '[::1]:5000', repository: 'a' });
  });

  it.each([
    '',
    'nginx',
    'nginx:1',
    'library/nginx',
    'team/app:v1',
    'https://r.example.eu/app',
    'docker://r.example.eu/app',
    'R.example.eu/app',
    'r.example.eu/App',
    'r.example.eu/',
    'r.example.eu//app',
    'r.example.eu/app/',
    'r.example.eu/../app',
    'r.example.eu/./app',
    'r.example.eu/app:',
    'r.example.eu/app:a b',
    'r.example.eu/app:-a',
    `r.example.eu/app:${'a'.repeat(129)}`,
    'r.example.eu/app@',
    'r.example.eu/app@sha256:abc',
    `r.example.eu/app@sha256:${'A'.repeat(64)}`,
    `r.example.eu/app@sha512:${'a'.repeat(128)}`,
    `r.example.eu/app@${DIGEST}@${DIGEST}`,
    'user@r.example.eu/app',
    'r.example.eu:0/app',
    'r.example.eu:99999/app',
    'r.example.eu:05000/app',
    'r..example.eu/app',
    '-r.example.eu/app',
    'r.example.eu/app?x=1',
    'r.example.eu/app%2f',
    'r.example.eu/app\n:v1',
    'r.example.eu/äpp',
    `r.example.eu/${'a'.repeat(250)}`,
    `${'a/'.repeat(600)}a`,
  ])('refuses %j', (text) => {
    expect(code(text)).toBe('REFERENCE_INVALID');
  });

  it('says what to do about an unqualified name', () => {
    expect(() => parseReference('nginx:1')).toThrow(
      expect.objectContaining({ fix: expect.stringContaining('docker.io is never assumed') }),
    );
  });

  it('gives back what it formats, and nothing else passes', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const parts: fc.Arbitrary<Reference> = fc.record(
      {
        registry: fc
          .tuple(label, label, fc.option(fc.integer({ min: 1, max: 65535 })))
          .map(([a, b, port]) => `${a}.${b}${port ? `:${port}` : ''}`),
        repository: fc.array(label, { minLength: 1, maxLength: 4 }).map((list) => list.join('/')),
        tag: fc.stringMatching(/^\w[\w.-]{0,20}$/),
        digest: fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`),
      },
      { requiredKeys: ['registry', 'repository'] },
    );
    fc.assert(
      fc.property(parts, (reference) => {
        expect(parseReference(formatReference(reference))).toEqual(reference);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const parsed = code(text);
        if (typeof parsed !== 'string') expect(formatReference(parsed)).toBe(text);
      }),
    );
  });
});
