import { createHash, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createSignatureCheck, readToken, verifySignature } from '@sovereign-actions/core/job-token';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failure, identified, job, run, type ScriptedAnswer, scripted } from './sample-job.ts';

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
type Header = Record<string, unknown>;

/** A token that is signed by what is given, whatever its header says. */
function token(header: Header, by: (input: Buffer) => Buffer, claims: Record<string, unknown> = { iss: 'https://issuer.example' }) {
  const input = `${encode(header)}.${encode(claims)}`;
  return readToken(`${input}.${by(Buffer.from(input)).toString('base64url')}`);
}
const rs256 =
  (key: KeyObject = RSA.privateKey) =>
  (input: Buffer) =>
    sign('sha256', input, key);
const es256 =
  (key: KeyObject = EC.privateKey, dsaEncoding: 'ieee-p1363' | 'der' = 'ieee-p1363') =>
  (input: Buffer) =>
    sign('sha256', input, { key, dsaEncoding });
const jwk = (key: KeyObject, more: Record<string, unknown> = {}) => ({ ...key.export({ format: 'jwk' }), kid: 'a', ...more });
const KEYS = [jwk(RSA.publicKey), jwk(EC.publicKey, { kid: 'b' })];

describe('a signature', () => {
  test('by RSA and by ECDSA holds', () => {
    expect(verifySignature(token({ alg: 'RS256', kid: 'a' }, rs256()), KEYS)).toBeUndefined();
    expect(verifySignature(token({ alg: 'ES256', kid: 'b' }, es256()), KEYS)).toBeUndefined();
    const marked = KEYS.map((key, index) => ({ ...key, use: 'sig', alg: index === 0 ? 'RS256' : 'ES256' }));
    expect(verifySignature(token({ alg: 'RS256', kid: 'a', typ: 'JWT' }, rs256()), marked)).toBeUndefined();
  });

  test('of other claims, of another header or with a changed byte does not', () => {
    const { text } = token({ alg: 'RS256', kid: 'a' }, rs256());
    const [header = '', , signature = ''] = text.split('.');
    const moved = [
      `${header}.${encode({ iss: 'https://issuer.example', sub: 'x' })}.${signature}`,
      `${encode({ alg: 'RS256', kid: 'a', x: 1 })}.${text.split('.')[1]}.${signature}`,
      `${text.slice(0, -8)}${text.at(-8) === 'A' ? 'B' : 'A'}${text.slice(-7)}`,
      `${text.slice(0, -4)}`,
      `${text}AAAA`,
    ];
    for (const changed of moved) expect(verifySignature(readToken(changed), KEYS)).toBe('The signature of the token does not hold.');
  });

  test('in DER is none of ES256, and one of zeros is none either', () => {
    expect(verifySignature(token({ alg: 'ES256', kid: 'b' }, es256(EC.privateKey, 'der')), KEYS)).toMatch(/does not hold/);
    for (const length of [1, 63, 64, 65, 128]) {
      expect(
        verifySignature(
          token({ alg: 'ES256', kid: 'b' }, () => Buffer.alloc(length)),
          KEYS,
        ),
      ).toMatch(/does not hold/);
    }
  });

  test('by somebody else does not hold', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(verifySignature(token({ alg: 'ES256', kid: 'b' }, es256(other.privateKey)), KEYS)).toMatch(/does not hold/);
  });
});

describe('the algorithm', () => {
  const pem = RSA.publicKey.export({ type: 'spki', format: 'pem' });
  const der = RSA.publicKey.export({ type: 'spki', format: 'der' });
  const { n = '' } = RSA.publicKey.export({ format: 'jwk' });

  test.each<[string, string | Buffer]>([
    ['PEM', pem],
    ['PEM without its last line break', String(pem).trimEnd()],
    ['DER', der],
    ['modulus', Buffer.from(n, 'base64url')],
    ['modulus as text', n],
  ])('HS256 with the public key (%s) is refused', (_, key) => {
    const hmac = (input: Buffer) => createHmac('sha256', key).update(input).digest();
    const forged = token({ alg: 'HS256', kid: 'a' }, hmac);
    const symmetric = { kty: 'oct', k: Buffer.from(key).toString('base64url'), kid: 'a' };
    for (const keys of [KEYS, [symmetric]]) expect(verifySignature(forged, keys)).toMatch(/"HS256" cannot be checked/);
    expect(verifySignature(token({ alg: 'RS256', kid: 'a' }, hmac), KEYS)).toMatch(/does not hold/);
    expect(verifySignature(token({ alg: 'RS256', kid: 'a' }, hmac), [symmetric])).toMatch(/not one for RS256/);
  });

  test.each(['none', 'None', 'NONE', '', 'rs256', 'RS256 ', 'RS1', 'RS384', 'PS256', 'ES384', 'ES256K', 'EdDSA', 'RS256\0'])(
    '%j is refused',
    (alg) => {
      expect(verifySignature(token({ alg, kid: 'a' }, rs256()), KEYS)).toMatch(/cannot be checked/);
    },
  );

  test('that is no text is refused', () => {
    for (const alg of [undefined, null, ['RS256'], 256, { RS256: true }])
      expect(verifySignature(token({ alg, kid: 'a' }, rs256()), KEYS)).toMatch(/cannot be checked/);
  });

  test('of the token must be the one of the key', () => {
    expect(verifySignature(token({ alg: 'ES256', kid: 'a' }, es256()), KEYS)).toMatch(/"a" is not one for ES256/);
    expect(verifySignature(token({ alg: 'RS256', kid: 'b' }, rs256()), KEYS)).toMatch(/"b" is not one for RS256/);
    expect(verifySignature(token({ alg: 'RS256', kid: 'a' }, rs256()), [jwk(RSA.publicKey, { alg: 'PS256' })])).toMatch(/not one for/);
    expect(verifySignature(token({ alg: 'RS256', kid: 'a' }, rs256()), [jwk(RSA.publicKey, { use: 'enc' })])).toMatch(/not one for/);
  });

  test('needs its curve', () => {
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const claimed = { ...jwk(p384.publicKey), crv: 'P-256' };
    const forged = token({ alg: 'ES256', kid: 'a' }, es256(p384.privateKey));
    expect(verifySignature(forged, [jwk(p384.publicKey)])).toMatch(/not one for ES256/);
    expect(verifySignature(forged, [claimed])).toMatch(/cannot be used|does not hold/);
  });
});

describe('the key', () => {
  const good = token({ alg: 'RS256', kid: 'a' }, rs256());

  test.each<[string, Header, RegExp]>([
    ['missing', { alg: 'RS256' }, /does not say which key/],
    ['empty', { alg: 'RS256', kid: '' }, /does not say which key/],
    ['no text', { alg: 'RS256', kid: 1 }, /does not say which key/],
    ['a list', { alg: 'RS256', kid: ['a'] }, /does not say which key/],
    ['unknown', { alg: 'RS256', kid: 'z' }, /no key with id "z"/],
    ['in capitals', { alg: 'RS256', kid: 'A' }, /no key with id "A"/],
    ['a path', { alg: 'RS256', kid: '../../dev/null' }, /no key/],
    ['a name that objects have', { alg: 'RS256', kid: '__proto__' }, /no key/],
  ])('whose id is %s', (_, header, message) => expect(verifySignature(token(header, rs256()), KEYS)).toMatch(message));

  test('that the token brings with it does not count', () => {
    const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const brought = { alg: 'RS256', kid: 'a', jwk: jwk(own.publicKey), jku: 'https://evil.example/keys', x5u: 'https://evil.example/x' };
    expect(verifySignature(token(brought, rs256(own.privateKey)), KEYS)).toMatch(/does not hold/);
    expect(verifySignature(token({ ...brought, kid: 'own' }, rs256(own.privateKey)), KEYS)).toMatch(/no key/);
  });

  test('extensions that must be understood are not', () => {
    for (const crit of [['b64'], [], null, 'x'])
      expect(verifySignature(token({ alg: 'RS256', kid: 'a', crit }, rs256()), KEYS)).toMatch(/extensions \(crit\)/);
  });

  test('that is there twice is none, even where one of them fits', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    for (const keys of [
      [jwk(RSA.publicKey), jwk(other.publicKey)],
      [jwk(other.publicKey), jwk(RSA.publicKey)],
      [jwk(RSA.publicKey), jwk(RSA.publicKey)],
      [jwk(RSA.publicKey), jwk(EC.publicKey)],
    ])
      expect(verifySignature(good, keys)).toMatch(/several keys with id "a"/);
  });

  test('of 1024 bits is too short', () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    expect(verifySignature(token({ alg: 'RS256', kid: 'a' }, rs256(short.privateKey)), [jwk(short.publicKey)])).toMatch(
      /shorter than 2048 bits/,
    );
  });

  test('with an exponent that makes every signature hold is not used', () => {
    // With e = 1 a signature is the padded hash itself: no private key is needed.
    const weak = { ...jwk(RSA.publicKey), e: 'AQ' };
    const digest = (input: Buffer) => {
      const prefix = Buffer.from('3031300d060960864801650304020105000420', 'hex');
      const hash = Buffer.concat([prefix, createHash('sha256').update(input).digest()]);
      return Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(256 - hash.length - 3, 0xff), Buffer.from([0]), hash]);
    };
    expect(verifySignature(token({ alg: 'RS256', kid: 'a' }, digest), [weak])).toMatch(/exponent 1,/);
  });

  test.each<[string, Record<string, unknown>]>([
    ['no modulus', { kty: 'RSA', e: 'AQAB', kid: 'a' }],
    ['a modulus that is no base64', { kty: 'RSA', n: '***', e: 'AQAB', kid: 'a' }],
    ['numbers in place of text', { kty: 'RSA', n: 1, e: 2, kid: 'a' }],
    ['an empty modulus', { kty: 'RSA', n: '', e: '', kid: 'a' }],
    ['nothing but its id', { kid: 'a' }],
    ['another kind', { kty: 'OKP', crv: 'Ed25519', x: 'AAAA', kid: 'a' }],
  ])('with %s is an answer, not a crash', (_, key) => {
    expect(verifySignature(good, [key])).toMatch(/cannot be used|not one for|shorter|does not hold/);
  });

  test('that the issuer publishes with its private half is used by its public half', () => {
    expect(verifySignature(good, [{ ...RSA.privateKey.export({ format: 'jwk' }), kid: 'a' }])).toBeUndefined();
  });
});

describe('the keys of the issuer', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  const DISCOVERY = '/.well-known/openid-configuration';
  type Answers = (issuer: string) => Record<string, ScriptedAnswer>;
  const json = (value: unknown): ScriptedAnswer => ({ body: JSON.stringify(value) });
  const honest: Answers = (issuer) => ({
    [DISCOVERY]: json({ issuer, jwks_uri: `${issuer}/keys` }),
    '/keys': json({ keys: KEYS }),
  });

  /** What the check says of a good token when its issuer answers like this. */
  async function issued(change: Answers = () => ({}), timeout?: number) {
    let answers: Record<string, ScriptedAnswer> = {};
    const issuing = await scripted(({ path }) => answers[path] ?? { status: 404 });
    const issuer = `http://127.0.0.1:${issuing.port}`;
    answers = { ...honest(issuer), ...change(issuer) };
    const { context } = await job({ on: sandbox, boundary: identified({ issuers: [issuer] }) });
    const check = createSignatureCheck(context.fetch, timeout);
    const good = token({ alg: 'RS256', kid: 'a' }, rs256(), { iss: issuer });
    return { issuing, issuer, check, good };
  }

  test('are fetched once for all attempts', async () => {
    const { issuing, check, good } = await issued();
    for (let attempt = 0; attempt < 3; attempt += 1) expect(await check(good)).toMatchObject({ verdict: 'holds', code: 'TOKEN_SIGNATURE' });
    expect(issuing.requests.map(({ path }) => path)).toEqual([DISCOVERY, '/keys']);
    expect(issuing.requests[0]?.headers.authorization).toBeUndefined();
  });

  test('are asked for again when they could not be read', async () => {
    const answer: ScriptedAnswer = { status: 503 };
    const { check, good } = await issued(() => ({ '/keys': answer }));
    expect((await check(good)).verdict).toBe('unknown');
    Object.assign(answer, json({ keys: KEYS }), { status: 200 });
    expect((await check(good)).verdict).toBe('holds');
  });

  test.each<[string, Answers, RegExp]>([
    [
      'of another issuer',
      () => ({ [DISCOVERY]: json({ issuer: 'https://evil.example', jwks_uri: 'https://evil.example/keys' }) }),
      /the one of "https:\/\/evil/,
    ],
    [
      'of the issuer with a slash',
      (issuer) => ({ [DISCOVERY]: json({ issuer: `${issuer}/`, jwks_uri: `${issuer}/keys` }) }),
      /not of http/,
    ],
    ['without an issuer', (issuer) => ({ [DISCOVERY]: json({ jwks_uri: `${issuer}/keys` }) }), /the one of nothing/],
    ['with keys elsewhere', (issuer) => ({ [DISCOVERY]: json({ issuer, jwks_uri: 'https://evil.example/keys' }) }), /not on its own host/],
    ['with keys on another port', (issuer) => ({ [DISCOVERY]: json({ issuer, jwks_uri: `${issuer}0/keys` }) }), /not on its own host/],
    [
      'with keys by another name of the host',
      (issuer) => ({ [DISCOVERY]: json({ issuer, jwks_uri: issuer.replace('127.0.0.1', 'localhost') }) }),
      /not on its own host/,
    ],
    [
      'with keys behind a user',
      (issuer) => ({ [DISCOVERY]: json({ issuer, jwks_uri: `${issuer.replace('//', '//u@')}/keys` }) }),
      /not on its own host/,
    ],
    [
      'with keys behind a password',
      (issuer) => ({ [DISCOVERY]: json({ issuer, jwks_uri: `${issuer.replace('//', '//:p@')}/keys` }) }),
      /not on its own host/,
    ],
    ['with keys in a file', (issuer) => ({ [DISCOVERY]: json({ issuer, jwks_uri: 'file:///etc/passwd' }) }), /not on its own host/],
    [
      'with keys in the document',
      (issuer) => ({ [DISCOVERY]: json({ issuer, jwks_uri: `data:application/json,{}` }) }),
      /not on its own host/,
    ],
    [
      'with a list of places',
      (issuer) => ({ [DISCOVERY]: json({ issuer, jwks_uri: [`${issuer}/keys`, 'https://evil.example'] }) }),
      /not on its own host/,
    ],
    ['without keys', (issuer) => ({ [DISCOVERY]: json({ issuer }) }), /keys are at nothing/],
    ['that is no JSON', () => ({ [DISCOVERY]: { body: '<html>' } }), /not JSON/],
    ['that is null', () => ({ [DISCOVERY]: json(null) }), /the one of nothing/],
    ['that is a text', () => ({ [DISCOVERY]: json('x') }), /the one of nothing/],
    ['that is not there', () => ({ [DISCOVERY]: { status: 404 } }), /answered 404/],
    ['that is empty', () => ({ [DISCOVERY]: {} }), /not JSON/],
  ])('are not known from a discovery document %s', async (_, change, message) => {
    const { check, good } = await issued(change);
    expect(await check(good)).toMatchObject({ verdict: 'unknown', detail: expect.stringMatching(message) });
  });

  test.each<[string, ScriptedAnswer, RegExp]>([
    ['an error', { status: 500, body: '{"keys":[]}' }, /answered 500/],
    ['no list', { body: '{"keys":{"a":1}}' }, /no list of keys/],
    ['a list at its top', { body: '[]' }, /no list of keys/],
    ['binary', { body: Buffer.from([0xff, 0xfe, 0]) }, /not JSON/],
    ['600 kB', { body: `{"keys":[],"x":"${'x'.repeat(600_000)}"}` }, /more than 524288 bytes/],
    ['600 kB of white space', { body: `${' '.repeat(600_000)}{}` }, /more than 524288 bytes/],
  ])('are not known from %s', async (_, answer, message) => {
    const { check, good } = await issued(() => ({ '/keys': answer }));
    expect(await check(good)).toMatchObject({ verdict: 'unknown', detail: expect.stringMatching(message) });
  });

  test('that are no objects, or none of the token, leave no key', async () => {
    const { check, good } = await issued(() => ({ '/keys': json({ keys: [null, 1, 'a', [], { kid: 'z' }] }) }));
    expect(await check(good)).toMatchObject({ verdict: 'broken', detail: expect.stringContaining('no key with id "a"') });
  });

  test.each([DISCOVERY, '/keys'])('are not looked for behind a redirect of %s', async (path) => {
    const { issuing, check, good } = await issued((issuer) => ({ [path]: { status: 302, headers: { location: `${issuer}/elsewhere` } } }));
    expect((await failure(check(good))).code).toBe('EGRESS_REDIRECTED');
    expect(issuing.requests.map((request) => request.path)).not.toContain('/elsewhere');
  });

  test('are not waited for longer than the time they get when the issuer hangs, or sends a byte now and then', async () => {
    const slow: ScriptedAnswer[] = [{ delay: Number.POSITIVE_INFINITY }, { body: '{', drip: 100 }];
    const waited = slow.map(async (answer) => {
      const { check, good } = await issued(() => ({ [DISCOVERY]: answer }), 500);
      expect(await check(good)).toMatchObject({ verdict: 'unknown', detail: expect.stringContaining('did not answer within 0.5 s') });
    });
    await Promise.all(waited);
  });

  test('that cannot be reached are not known', async () => {
    const { context } = await job({ on: sandbox, boundary: identified({ issuers: ['http://127.0.0.1:1'] }) });
    const good = token({ alg: 'RS256', kid: 'a' }, rs256(), { iss: 'http://127.0.0.1:1' });
    expect(await createSignatureCheck(context.fetch)(good)).toMatchObject({
      verdict: 'unknown',
      detail: expect.stringContaining('does not answer'),
    });
  });

  test('of an issuer outside the boundary are not asked for', async () => {
    const { context } = await job({ on: sandbox });
    const foreign = token({ alg: 'RS256', kid: 'a' }, rs256(), { iss: 'https://evil.example' });
    expect((await failure(createSignatureCheck(context.fetch)(foreign))).code).toBe('EGRESS_REFUSED');
  });

  describe('in the whole step', () => {
    test('let a token of the issuer through', async () => {
      const good = await job({ on: sandbox, boundary: identified({ jwks: 'verify' }) });
      await run(good);
      expect(good.record.checks.find(({ name }) => name === 'token signature')?.verdict).toBe('holds');
    });

    test('keep a forged token from STS', async () => {
      const forged = await job({
        on: sandbox,
        boundary: identified({ jwks: 'verify' }),
        token: () => {
          const [header, claims] = sandbox.mintToken().split('.');
          return `${header}.${claims}.${sign('sha256', Buffer.from(`${header}.${claims}`), RSA.privateKey).toString('base64url')}`;
        },
      });
      const before = sandbox.requests('sts').length;
      expect((await failure(run(forged))).code).toBe('TOKEN_SIGNATURE');
      expect(sandbox.requests('sts')).toHaveLength(before);
    });

    test('that cannot be had end the step, unless the boundary takes what is unknown', async () => {
      sandbox.fail('oidc', { status: 500 });
      const strict = await job({ on: sandbox, boundary: identified({ jwks: 'verify' }) });
      expect((await failure(run(strict))).code).toBe('TOKEN_SIGNATURE');
      const lenient = await job({ on: sandbox, boundary: (all) => ({ ...identified({ jwks: 'verify' })(all), unknown: 'warn' }) });
      // STS asks for the keys too: only the step's own question fails.
      sandbox.fail('oidc', { status: 500 });
      await run(lenient);
      expect(lenient.record.checks.find(({ name }) => name === 'token signature')?.verdict).toBe('unknown');
    });
  });
});
