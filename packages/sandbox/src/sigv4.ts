import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type Call, Refusal, splitOnce } from './http.ts';
import type { Identities, Session } from './identity.ts';

/** What each protocol family answers when a signature does not hold: `[status, code]`. */
interface Dialect {
  missing: readonly [number, string];
  malformed: readonly [number, string];
  unknownKey: readonly [number, string];
  badToken: readonly [number, string];
  expired: readonly [number, string];
  mismatch: readonly [number, string];
  skewed: readonly [number, string];
  scope: readonly [number, string];
}

/** Codes of STS, of the JSON 1.1 services and of S3. */
const DIALECTS = {
  query: {
    missing: [403, 'MissingAuthenticationToken'],
    malformed: [400, 'IncompleteSignature'],
    unknownKey: [403, 'InvalidClientTokenId'],
    badToken: [403, 'InvalidClientTokenId'],
    expired: [403, 'ExpiredToken'],
    mismatch: [403, 'SignatureDoesNotMatch'],
    skewed: [403, 'SignatureDoesNotMatch'],
    scope: [403, 'SignatureDoesNotMatch'],
  },
  json: {
    missing: [400, 'MissingAuthenticationTokenException'],
    malformed: [400, 'IncompleteSignatureException'],
    unknownKey: [400, 'UnrecognizedClientException'],
    badToken: [400, 'UnrecognizedClientException'],
    expired: [400, 'ExpiredTokenException'],
    mismatch: [400, 'InvalidSignatureException'],
    skewed: [400, 'InvalidSignatureException'],
    scope: [400, 'InvalidSignatureException'],
  },
  s3: {
    missing: [403, 'AccessDenied'],
    malformed: [400, 'AuthorizationHeaderMalformed'],
    unknownKey: [403, 'InvalidAccessKeyId'],
    badToken: [400, 'InvalidToken'],
    expired: [400, 'ExpiredToken'],
    mismatch: [403, 'SignatureDoesNotMatch'],
    skewed: [403, 'RequestTimeTooSkewed'],
    scope: [400, 'AuthorizationHeaderMalformed'],
  },
} as const satisfies Record<string, Dialect>;

export interface Scope {
  service: string;
  region: string;
  dialect: keyof typeof DIALECTS;
  /** Milliseconds. */
  now: number;
}

/** A verified request: who sent it, and what the signatures of its chunks continue from. */
export interface Verified {
  session: Session;
  signature: string;
  signingKey: Buffer;
  /** `20261123T120000Z` */
  date: string;
  /** `20261123/region/service/aws4_request` */
  scope: string;
}

const HEADER =
  /^AWS4-HMAC-SHA256\s+Credential=([A-Za-z0-9]{16,128})\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request\s*,\s*SignedHeaders=([a-z0-9;_-]+)\s*,\s*Signature=([0-9a-f]{64})$/;
const DATE = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
const SKEW_MS = 15 * 60 * 1000;

/**
 * Verifies a header-signed request (AWS Signature Version 4) against the issued sessions: key, session token, scope,
 * signed headers, 15 minutes of skew, body digest, signature.
 * @throws Refusal with the codes of the scope's dialect
 */
export function verifySigV4(call: Call, scope: Scope, identities: Identities): Verified {
  const dialect: Dialect = DIALECTS[scope.dialect];
  const refuse = (kind: keyof Dialect, message: string) => {
    const [status, code] = dialect[kind];
    return new Refusal(status, code, message);
  };
  const authorization = call.headers.authorization;
  if (authorization === undefined) throw refuse('missing', scope.dialect === 's3' ? 'Access Denied' : 'Missing Authentication Token');
  const [, accessKeyId = '', day = '', region = '', service = '', signedText = '', signature = ''] = HEADER.exec(authorization) ?? [];
  const date = call.headers['x-amz-date'] ?? '';
  const time = DATE.exec(date);
  if (!signature || !time || !date.startsWith(day))
    throw refuse('malformed', 'The Authorization or X-Amz-Date header is not a signature of version 4.');
  const session = identities.find(accessKeyId);
  if (!session) throw refuse('unknownKey', 'The security token included in the request is invalid.');
  if (!equal(call.headers['x-amz-security-token'] ?? '', session.sessionToken))
    throw refuse('badToken', 'The security token included in the request is invalid.');
  if (session.expiration <= scope.now) throw refuse('expired', 'The security token included in the request is expired');
  if (region !== scope.region) throw refuse('scope', `Credential should be scoped to a valid region; expecting '${scope.region}'.`);
  if (service !== scope.service) throw refuse('scope', `Credential should be scoped to correct service: '${scope.service}'.`);
  const [, year, month, dayOfMonth, hour, minute, second] = time.map(Number);
  const sent = Date.UTC(year as number, (month as number) - 1, dayOfMonth, hour, minute, second);
  if (Math.abs(sent - scope.now) > SKEW_MS) {
    throw refuse(
      'skewed',
      `Signature ${sent < scope.now ? 'expired' : 'not yet current'}: ${date} is more than 15 min. from the time of the service.`,
    );
  }

  const signed = signedText.split(';');
  const unsigned = Object.keys(call.headers).find((name) => name.startsWith('x-amz-') && !signed.includes(name));
  if (unsigned || !signed.includes('host')) throw refuse('mismatch', `The header ${unsigned ?? 'host'} is not signed.`);
  const payload = payloadHash(call, scope);
  const canonical = [
    call.method,
    call.path,
    canonicalQuery(call.query) ?? '',
    ...signed.map((name) => `${name}:${(call.headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signedText,
    payload,
  ].join('\n');
  const scopeText = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', date, scopeText, sha256(canonical)].join('\n');
  const signingKey = [day, region, service, 'aws4_request'].reduce<Buffer>(
    (key, part) => hmac(key, part),
    Buffer.from(`AWS4${session.secretAccessKey}`),
  );
  if (!equal(hmac(signingKey, toSign).toString('hex'), signature)) {
    throw refuse('mismatch', 'The request signature we calculated does not match the signature you provided.');
  }
  return { session, signature, signingKey, date, scope: scopeText };
}

/** S3 signs a declared digest, or a keyword for bodies that are checked in another way; the others sign the body itself. */
function payloadHash(call: Call, scope: Scope): string {
  if (scope.dialect !== 's3') return sha256(call.body);
  const declared = call.headers['x-amz-content-sha256'];
  if (declared === undefined) throw new Refusal(400, 'InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
  if (declared === 'UNSIGNED-PAYLOAD' || declared.startsWith('STREAMING-')) return declared;
  if (!/^[0-9a-f]{64}$/.test(declared)) {
    throw new Refusal(400, 'InvalidArgument', 'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-… or a valid sha256 value.');
  }
  if (declared !== sha256(call.body)) {
    throw new Refusal(400, 'XAmzContentSHA256Mismatch', 'The provided x-amz-content-sha256 header does not match what was computed.');
  }
  return declared;
}

/** Sorted and re-encoded by RFC 3986; undefined when an escape is broken. */
function canonicalQuery(query: string): string | undefined {
  try {
    return query
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const [key, value = ''] = splitOnce(pair, '=');
        return [encode(decodeURIComponent(key)), encode(decodeURIComponent(value))] as const;
      })
      .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
      .map(([key, value]) => `${key}=${value}`)
      .join('&');
  } catch {
    return undefined;
  }
}

export const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
export const hmac = (key: Uint8Array, data: string): Buffer => createHmac('sha256', key).update(data).digest();

/** Equal texts, compared in constant time. */
export function equal(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}
