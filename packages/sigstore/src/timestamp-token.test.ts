import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as der from '@sovereign-actions/core/asn1';
import { describe, expect, it } from 'vitest';
import { parseChain } from './index.ts';
import { bareResponse, chainMistake, refusalOf, verifyTimestamp } from './timestamp-token.ts';

const fixture = JSON.parse(readFileSync(new URL('../test/fixtures/openssl-rsa-timestamps.json', import.meta.url), 'utf8')) as {
  data: string;
  chain: string;
  responses: Record<'v1' | 'v2', string>;
};
const chain = parseChain(fixture.chain, 'fixture');
const authorities = [{ url: 'https://tsa.example.eu', chain }];
const data = Buffer.from(fixture.data);
const { TAG, derInteger, derOid } = der;
const sequence = (...content: Uint8Array[]) => der.der(TAG.sequence, ...content);

describe('timestamps of OpenSSL with an RSA key', () => {
  it.each(['v1', 'v2'] as const)('hold with a certificate id of %s', (version) => {
    const response = Buffer.from(fixture.responses[version], 'base64');
    expect(verifyTimestamp(response, data, authorities)).toMatchObject({ at: expect.any(Date), authority: authorities[0] });
    expect(verifyTimestamp(bareResponse(response), data, authorities)).toHaveProperty('at');
    expect(verifyTimestamp(response, Buffer.from('other'), authorities)).toContain('something else');
    expect(verifyTimestamp(response, data, [])).toContain('not trusted');
    expect(verifyTimestamp(response, data, authorities, Buffer.from('00'))).toContain('nonce');
  });

  it('never hold with a flipped bit', () => {
    const response = Buffer.from(fixture.responses.v1, 'base64');
    for (let bit = 0; bit < response.length * 8; bit += 7) {
      const flipped = Buffer.from(response);
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      if (typeof verifyTimestamp(flipped, data, authorities) !== 'string') expect.fail(`the flip of bit ${bit} holds`);
    }
  });

  it('never hold when cut short or followed by more', () => {
    const response = Buffer.from(fixture.responses.v1, 'base64');
    for (let length = 0; length < response.length; length += 13) {
      expect(verifyTimestamp(response.subarray(0, length), data, authorities)).toEqual(expect.any(String));
    }
    expect(verifyTimestamp(Buffer.concat([response, Buffer.from([5, 0])]), data, authorities)).toContain('after its end');
  });

  it('hold only within the validity of every certificate', () => {
    expect(chainMistake(chain, new Date(Date.UTC(2020, 0, 1)))).toContain('outside of the validity');
    expect(chainMistake(chain, new Date(Date.UTC(2100, 0, 1)))).toContain('outside of the validity');
    expect(chainMistake([chain[0], chain[0]], new Date(chain[0].validFrom))).toContain('not issued by the next');
    expect(chainMistake([chain[1] as X509Certificate], new Date(chain[0].validFrom))).toContain('not for timestamps alone');
  });

  it('reads what a refusal says', () => {
    const info = sequence(derInteger(2), sequence(der.der(TAG.utf8String, Buffer.from('no\nclock'))));
    expect(refusalOf(sequence(info))).toBe('status 02, no?clock');
    expect(refusalOf(Buffer.from(fixture.responses.v1, 'base64'))).toBeUndefined();
    expect(verifyTimestamp(sequence(info), data, authorities)).toContain('was not granted');
  });
});

/** Made with `openssl ts`: root, intermediate and a leaf of P-384 or RSA 4096; with policy, accuracy and ordering, without nonce. */
describe('timestamps of OpenSSL with a chain of three', () => {
  const made = JSON.parse(readFileSync(new URL('../test/fixtures/openssl-three-certificates.json', import.meta.url), 'utf8')) as {
    data: string;
    chains: Record<string, string>;
    responses: Record<string, string>;
  };
  const verify = (name: string, chain = made.chains[name.split('-')[0] ?? ''] ?? '') =>
    verifyTimestamp(Buffer.from(made.responses[name] ?? '', 'base64'), Buffer.from(made.data), [
      ...authorities,
      { url: '', chain: parseChain(chain, 'chain') },
    ]);
  const leafOf = (pem = '') => pem.split(/(?<=-----END CERTIFICATE-----\n)/)[0];

  it.each(['ec-sha256', 'ec-sha512-certificates', 'rsa-sha384'])('hold: %s', (name) => {
    expect(verify(name)).toMatchObject({ at: expect.any(Date) });
  });

  it('hold by a leaf that is pinned alone, where they carry no other certificate', () => {
    expect(verify('ec-sha256', leafOf(made.chains.ec))).toHaveProperty('at');
    expect(verify('ec-sha512-certificates', leafOf(made.chains.ec))).toContain("not of the authority's chain");
    expect(verify('rsa-sha384', made.chains.ec)).toContain('not trusted');
  });

  it('do not hold over SHA-1', () => {
    expect(verify('ec-sha1')).toContain('a hash other than');
  });
});

describe('chains', () => {
  it.each([
    ['nothing', ''],
    ['text', 'not a chain'],
    ['a damaged certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    [
      'the root first',
      fixture.chain
        .split(/(?<=-----END CERTIFICATE-----\n)/)
        .reverse()
        .join(''),
    ],
    ['a certificate that is not for timestamps', selfSigned([])],
    ['one whose extended key usage is not critical', selfSigned([usage(false, TIME_STAMPING)])],
    ['one that is for other things too', selfSigned([usage(true, TIME_STAMPING, '1.3.6.1.5.5.7.3.3')])],
  ])('refuse %s', (_name, pem) => {
    expect(() => parseChain(pem, 'chain.pem')).toThrow(expect.objectContaining({ code: 'TRUST_INVALID' }));
  });

  it('take a leaf that is pinned alone', () => {
    expect(parseChain(selfSigned([usage(true, TIME_STAMPING)]), 'leaf.pem')).toHaveLength(1);
  });
});

describe('DER', () => {
  it.each([
    ['an indefinite length', '3080'],
    ['a length that is too long', '308100'],
    ['a length with a leading zero', '30820003020100'],
    ['a cut-off length', '3082'],
    ['a cut-off value', '3003'],
    ['a tag of several bytes', '3f0100'],
    ['nothing', ''],
    ['two elements', '05000500'],
  ])('refuses %s', (_name, hex) => {
    expect(() => der.readDer(Buffer.from(hex, 'hex'))).toThrow(der.DerError);
  });

  it('writes what it reads', () => {
    for (const oid of ['1.2.840.113549.1.7.2', '2.999.3161', '2.16.840.1.101.3.4.2.1', '0.9.2342']) {
      expect(der.oidOf(der.readDer(derOid(oid)))).toBe(oid);
    }
    for (const length of [0, 1, 127, 128, 255, 256, 70_000]) {
      expect(der.readDer(der.der(TAG.octetString, Buffer.alloc(length))).value).toHaveLength(length);
    }
    expect(derInteger(0).toString('hex')).toBe('020100');
    expect(derInteger(255).toString('hex')).toBe('020200ff');
    expect(derInteger(Buffer.from('0000ff', 'hex')).toString('hex')).toBe('020200ff');
  });
});

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

function usage(critical: boolean, ...purposes: string[]): Buffer {
  const value = der.der(TAG.octetString, sequence(...purposes.map(derOid)));
  return sequence(derOid('2.5.29.37'), ...(critical ? [der.der(TAG.boolean, Buffer.from([0xff]))] : []), value);
}

function selfSigned(extensions: Buffer[]): string {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(derOid('1.2.840.10045.4.3.2'));
  const name = sequence(der.der(TAG.set, sequence(derOid('2.5.4.3'), der.der(TAG.utf8String, Buffer.from('test')))));
  const time = (text: string) => der.der(TAG.utcTime, Buffer.from(text));
  const tbs = sequence(
    der.der(der.contextTag(0), derInteger(2)),
    derInteger(
      createHash('sha1')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest()
        .subarray(0, 8),
    ),
    algorithm,
    name,
    sequence(time('260101000000Z'), time('360101000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length > 0 ? [der.der(der.contextTag(3), sequence(...extensions))] : []),
  );
  const signature = der.der(TAG.bitString, Buffer.from([0]), sign('sha256', tbs, privateKey));
  return new X509Certificate(sequence(tbs, algorithm, signature)).toString();
}
