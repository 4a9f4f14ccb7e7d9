import { describe, expect, it } from 'vitest';
import type { Call } from '../http.ts';
import { Identities } from '../identity.ts';
import { hmac, type Verified } from '../sigv4.ts';
import { decodePayload } from './chunked.ts';

/** The example of the S3 API reference, "Signature calculations for the authorization header: transferring payload in multiple chunks". */
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const signingKey = ['20130524', 'us-east-1', 's3', 'aws4_request'].reduce<Buffer>(
  (key, part) => hmac(key, part),
  Buffer.from(`AWS4${SECRET}`),
);
const identities = new Identities({ audience: [], subject: [] });
const [role] = identities.roles.values();
const verified: Verified = {
  session: identities.issue(role as NonNullable<typeof role>, 'test', 0, 900),
  signature: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
  signingKey,
  date: '20130524T000000Z',
  scope: '20130524/us-east-1/s3/aws4_request',
};
const SIGNATURES = [
  'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
  '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
  'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
];
const chunks = [65_536, 1024, 0].map(
  (size, index) => `${size.toString(16)};chunk-signature=${SIGNATURES[index]}\r\n${'a'.repeat(size)}${size ? '\r\n' : ''}`,
);
const EXAMPLE = `${chunks.join('')}\r\n`;

const call = (body: string, headers: Record<string, string> = {}): Call => ({
  method: 'PUT',
  path: '/',
  query: '',
  headers: { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD', 'x-amz-decoded-content-length': '66560', ...headers },
  body: Buffer.from(body, 'latin1'),
  requestId: '',
  operation: () => undefined,
});
const code = (body: string, headers?: Record<string, string>) => {
  try {
    decodePayload(call(body, headers), verified);
    return 'ok';
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('signed chunks', () => {
  it('decode the published example', () => {
    expect(decodePayload(call(EXAMPLE), verified).body.equals(Buffer.alloc(66_560, 'a'))).toBe(true);
  });

  it('refuse every change', () => {
    expect(code(EXAMPLE.replace('aaab', 'aaaa').replace('\r\na', '\r\nb'))).toBe('SignatureDoesNotMatch');
    expect(code(EXAMPLE.replace(SIGNATURES[2] as string, SIGNATURES[1] as string))).toBe('SignatureDoesNotMatch');
    expect(code([chunks[1], chunks[0], chunks[2], '\r\n'].join(''))).toBe('SignatureDoesNotMatch');
    expect(code(EXAMPLE.replaceAll(/;chunk-signature=[0-9a-f]{64}/g, ''))).toBe('SignatureDoesNotMatch');
  });

  it('refuse truncated, padded and misdeclared bodies', () => {
    for (const cut of [0, 1, 40, 90, 65_000, EXAMPLE.length - 90, EXAMPLE.length - 2, EXAMPLE.length - 1])
      expect([cut, code(EXAMPLE.slice(0, cut))]).toEqual([cut, 'IncompleteBody']);
    expect(code(`${EXAMPLE}x`)).toBe('IncompleteBody');
    expect(code(EXAMPLE, { 'x-amz-decoded-content-length': '66561' })).toBe('IncompleteBody');
    expect(code(EXAMPLE.replace(/\r\n$/, 'x-amz-checksum-crc32:AAAAAA==\r\n\r\n'), { 'x-amz-trailer': 'x-amz-checksum-crc32' })).toBe(
      'IncompleteBody',
    );
    expect(code('', { 'x-amz-content-sha256': 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD' })).toBe('NotImplemented');
  });
});

describe('unsigned chunks with a trailer', () => {
  const unsigned = {
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-decoded-content-length': '1',
    'x-amz-trailer': 'x-amz-checksum-crc32',
  };

  it('give the announced trailer and no other', () => {
    const body = '1\r\na\r\n0\r\nx-amz-checksum-crc32:6Le+Qw==\r\n\r\n';
    expect(decodePayload(call(body, unsigned), verified).headers['x-amz-checksum-crc32']).toBe('6Le+Qw==');
    expect(code(body.replace('crc32', 'sha1'), unsigned)).toBe('MalformedTrailerError');
    expect(code('1\r\na\r\n0\r\n\r\n', unsigned)).toBe('MalformedTrailerError');
  });
});
