import { type Call, notImplemented, Refusal } from '../http.ts';
import { equal, hmac, sha256, type Verified } from '../sigv4.ts';

const SIGNED = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD';
const SIGNED_TRAILER = `${SIGNED}-TRAILER`;
const UNSIGNED_TRAILER = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';
const EMPTY_SHA256 = sha256('');

export interface Payload {
  body: Buffer;
  /** The request's headers with those of the trailer. */
  headers: Record<string, string>;
}

/**
 * The body that a request means: as it is, or decoded from `aws-chunked` with the signature of each chunk and of the trailer verified.
 * @throws SignatureDoesNotMatch, IncompleteBody, InvalidRequest, NotImplemented
 */
export function decodePayload(call: Call, verified: Verified): Payload {
  const kind = call.headers['x-amz-content-sha256'] ?? '';
  if (!kind.startsWith('STREAMING-')) return { body: call.body, headers: { ...call.headers } };
  if (![SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER].includes(kind)) throw notImplemented(kind.slice(0, 64));
  const signed = kind !== UNSIGNED_TRAILER;
  let previous = verified.signature;
  const check = (label: string, content: string, signature: string | undefined) => {
    const text = [label, verified.date, verified.scope, previous, content].join('\n');
    const expected = hmac(verified.signingKey, text).toString('hex');
    if (!equal(expected, signature ?? '')) {
      throw new Refusal(403, 'SignatureDoesNotMatch', 'The chunk signature we calculated does not match the signature you provided.');
    }
    previous = expected;
  };

  const chunks: Buffer[] = [];
  let at = 0;
  const line = (): string => {
    const end = call.body.indexOf('\r\n', at);
    if (end < 0 || end - at > 4096) throw incomplete();
    const text = call.body.toString('latin1', at, end);
    at = end + 2;
    return text;
  };
  for (;;) {
    const [, size = '', signature] = /^([0-9a-fA-F]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line()) ?? [];
    if (!size) throw incomplete();
    const length = Number.parseInt(size, 16);
    const data = call.body.subarray(at, at + length);
    if (data.length !== length) throw incomplete();
    if (signed) check('AWS4-HMAC-SHA256-PAYLOAD', `${EMPTY_SHA256}\n${sha256(data)}`, signature);
    if (length === 0) break;
    at += length;
    chunks.push(data);
    if (line() !== '') throw incomplete();
  }

  const trailers: [string, string][] = [];
  for (let text = line(); text !== ''; text = line()) {
    const colon = text.indexOf(':');
    if (colon < 1) throw incomplete();
    trailers.push([text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()]);
  }
  if (at !== call.body.length || (kind === SIGNED && trailers.length > 0)) throw incomplete();
  const trailerSignature = trailers.find(([name]) => name === 'x-amz-trailer-signature')?.[1];
  const content = trailers.filter(([name]) => name !== 'x-amz-trailer-signature');
  if (kind === SIGNED_TRAILER)
    check('AWS4-HMAC-SHA256-TRAILER', sha256(content.map(([name, value]) => `${name}:${value}\n`).join('')), trailerSignature);
  const announced = (call.headers['x-amz-trailer'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (content.length !== announced.length || content.some(([name]) => !announced.includes(name))) {
    throw new Refusal(
      400,
      'MalformedTrailerError',
      'The request contained trailing data that was not well-formed or did not conform to our published schema.',
    );
  }

  const body = Buffer.concat(chunks);
  if (call.headers['x-amz-decoded-content-length'] !== String(body.length)) throw incomplete();
  return { body, headers: { ...call.headers, ...Object.fromEntries(content) } };
}

const incomplete = () => new Refusal(400, 'IncompleteBody', 'The request body terminated unexpectedly or its chunks are malformed.');
