import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambientSecrets, Secrets } from './secrets.ts';

const CANARY = 'canary+/=/5ECR3T&"x\u07ff~?>';
const secretsOf = (...values: string[]) => {
  const secrets = new Secrets();
  for (const value of values) secrets.add(value);
  return secrets;
};

describe('Secrets', () => {
  it('finds a secret as it is and as it looks in JSON, in a URL and in base64, at every offset', () => {
    const secrets = secretsOf(CANARY);
    const forms = [
      CANARY,
      JSON.stringify({ token: CANARY }),
      encodeURIComponent(CANARY),
      ...['', 'u', 'us', 'AWS:', 'user:'].map((user) => Buffer.from(`${user}${CANARY}`).toString('base64')),
      ...['', '!', '!!'].map((after) => Buffer.from(`x${CANARY}${after}`).toString('base64url')),
    ];
    for (const form of forms) expect(secrets.holds(`before ${form} after`), form).toBe(true);
    expect(secrets.holds('canary')).toBe(false);
  });

  it('masks the lines of a key, but not its armour', () => {
    const secrets = secretsOf('-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIH\n-----END PRIVATE KEY-----\n');
    expect(secrets.scrub('x MC4CAQAwBQYDK2VwBCIEIH y')).toBe('x *** y');
    expect(secrets.holds('-----BEGIN PRIVATE KEY-----')).toBe(false);
  });

  it('replaces the longer of two secrets that overlap first', () => {
    expect(secretsOf('secret-one', 'secret-one-two').scrub('a secret-one-two b')).toBe('a *** b');
  });

  it('ignores empty secrets and keeps text without any as it is', () => {
    const secrets = secretsOf('', '   ', '\n');
    expect(secrets.scrub('a b\nc')).toBe('a b\nc');
    expect(secrets.scrubDeep({ a: ['b'] })).toEqual({ value: { a: ['b'] }, found: false });
  });

  it('scrubs values and keys of nested data and says so', () => {
    const { value, found } = secretsOf(CANARY).scrubDeep({ a: [{ [CANARY]: 1 }, `x${CANARY}`], b: null, c: 3 });
    expect(found).toBe(true);
    expect(value).toEqual({ a: [{ '***': 1 }, 'x***'], b: null, c: 3 });
  });

  it('finds a secret in a stream wherever the pieces are cut', () => {
    const bytes = Buffer.from(`${'x'.repeat(50)}${CANARY}${'y'.repeat(50)}`);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 30 }), (cuts) => {
        const scan = secretsOf(CANARY).scanner();
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        expect(edges.slice(1).some((end, index) => scan(bytes.subarray(edges[index], end)))).toBe(true);
      }),
    );
    const scan = secretsOf(CANARY).scanner();
    expect(Array.from({ length: 100 }, () => scan(Buffer.from('canary'))).some(Boolean)).toBe(false);
  });

  it('never lets a registered secret through its own scrubbing', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 20 }), fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(secret.trim() === secret && !secret.includes('*'));
        expect(secretsOf(secret).scrub(`${before}${secret}${after}`)).not.toContain(secret);
      }),
    );
  });

  it('knows the secrets of the environment, but not placeholders', () => {
    const secrets = ambientSecrets({ AWS_SECRET_ACCESS_KEY: 'a'.repeat(40), CI_JOB_TOKEN: 'test', PATH: '/usr/bin/long/enough' });
    expect(secrets.holds('a'.repeat(40))).toBe(true);
    expect(secrets.holds('test')).toBe(false);
    expect(secrets.holds('/usr/bin/long/enough')).toBe(false);
  });
});
