import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import type { GuardedFetch } from '../context.ts';
import { messageOf, SovereignError } from '../errors.ts';
import { endpointOf } from '../issuers.ts';
import { textUpTo } from '../limited-text.ts';
import { originOf } from '../partitions.ts';
import type { JobToken } from './token.ts';
import { quote, type TokenCheck } from './token-check.ts';

const MAX_BYTES = 512 * 1024;
/** For a whole answer: STS waits no longer for the issuer either. */
const TIMEOUT_MS = 5_000;
const MIN_RSA_BITS = 2048;
/** FIPS 186-5, appendix A.1.1. */
const MIN_RSA_EXPONENT = 65_537n;

interface Answer {
  status: number;
  text: string;
}
type Get = (url: string) => Promise<Answer>;
type Keys = readonly Readonly<Record<string, unknown>>[];

/**
 * Checks signatures with the keys that issuers publish, and remembers the keys for the attempts of one step.
 * @param timeout milliseconds for each answer of an issuer
 */
export function createSignatureCheck(fetch: GuardedFetch, timeout = TIMEOUT_MS): (token: JobToken) => Promise<TokenCheck> {
  const known = new Map<string, Keys>();
  return async (token) => {
    const issuer = String(token.claims.iss);
    try {
      const keys = known.get(issuer) ?? (await fetchKeys((url) => answerOf(fetch, url, timeout), issuer));
      known.set(issuer, keys);
      return signatureCheck(verifySignature(token, keys));
    } catch (error) {
      if (error instanceof Unreadable) return signatureCheck(error.message, 'unknown');
      throw error;
    }
  };
}

/** What the issuer publishes is not what it must be. */
class Unreadable extends Error {}

const signatureCheck = (wrong: string | undefined, verdict: TokenCheck['verdict'] = 'broken'): TokenCheck => ({
  name: 'token signature',
  verdict: wrong === undefined ? 'holds' : verdict,
  detail: wrong ?? 'The token is signed with a key that its issuer publishes.',
  code: 'TOKEN_SIGNATURE',
  fix: 'Look at what gives the job its token, and at the keys that the issuer publishes (jwks_uri of its discovery document).',
});

/** The keys of an issuer by its discovery document, both on the issuer's own origin (OpenID Connect Discovery 1.0). */
async function fetchKeys(get: Get, issuer: string): Promise<Keys> {
  const discovery = await fetchJson(get, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (discovery.issuer !== issuer)
    throw new Unreadable(`The discovery document is the one of ${quote(discovery.issuer)}, not of ${issuer}.`);
  const url = typeof discovery.jwks_uri === 'string' ? URL.parse(discovery.jwks_uri) : null;
  if (url?.username !== '' || url.password !== '' || url.origin !== originOf(endpointOf(issuer)))
    throw new Unreadable(`The issuer says that its keys are at ${quote(discovery.jwks_uri)}, which is not on its own host.`);
  const { keys } = await fetchJson(get, url.href);
  if (!Array.isArray(keys)) throw new Unreadable('The issuer publishes no list of keys.');
  return keys.filter((key): key is Record<string, unknown> => typeof key === 'object' && key !== null);
}

async function fetchJson(get: Get, url: string): Promise<Record<string, unknown>> {
  const { status, text } = await get(url);
  if (status !== 200) throw new Unreadable(`The issuer answered ${status} for ${url}.`);
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    throw new Unreadable(`The issuer answered with something that is not JSON for ${url}.`);
  }
}

/** An answer that is whole within a time and a size. What the boundary refuses stays refused. */
async function answerOf(fetch: GuardedFetch, url: string, timeout: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' }, purpose: 'keys of the issuer', signal });
    const text = await textUpTo(response, MAX_BYTES);
    if (text === undefined) throw new Unreadable(`The issuer answered with more than ${MAX_BYTES} bytes for ${url}.`);
    return { status: response.status, text };
  } catch (error) {
    if (signal.aborted) throw new Unreadable(`The issuer did not answer within ${timeout / 1000} s for ${url}.`);
    if (error instanceof Unreadable || (error instanceof SovereignError && error.exit === 'policy')) throw error;
    throw new Unreadable(`The issuer does not answer for ${url}: ${messageOf(error)}`);
  }
}

/**
 * Whether one of the keys signed a token (RFC 7515). The algorithm decides which kind of key counts, never the other way round.
 * Pure. Gives what is wrong, or undefined.
 */
export function verifySignature({ text, algorithm, header, claims }: JobToken, keys: Keys): string | undefined {
  if (algorithm !== 'RS256' && algorithm !== 'ES256') return `The signature algorithm ${quote(algorithm)} cannot be checked.`;
  if (header.crit !== undefined) return 'The token asks for extensions (crit) that nobody here knows.';
  const { kid } = header;
  if (typeof kid !== 'string' || kid === '') return 'The token does not say which key signed it (kid).';
  const matching = keys.filter((key) => key.kid === kid);
  const [jwk] = matching;
  if (!jwk || matching.length > 1)
    return `The issuer ${String(claims.iss)} publishes ${matching.length === 0 ? 'no key' : 'several keys'} with id ${quote(kid)}.`;
  const kind = algorithm === 'RS256' ? jwk.kty === 'RSA' : jwk.kty === 'EC' && jwk.crv === 'P-256';
  if (!kind || (jwk.alg !== undefined && jwk.alg !== algorithm) || (jwk.use !== undefined && jwk.use !== 'sig'))
    return `The key ${quote(kid)} is not one for ${algorithm} signatures.`;
  const dot = text.lastIndexOf('.');
  try {
    const key = createPublicKey({ key: publicPart(jwk), format: 'jwk' });
    const { modulusLength = MIN_RSA_BITS, publicExponent = MIN_RSA_EXPONENT } = key.asymmetricKeyDetails ?? {};
    if (modulusLength < MIN_RSA_BITS) return `The key ${quote(kid)} is shorter than ${MIN_RSA_BITS} bits.`;
    if (publicExponent < MIN_RSA_EXPONENT)
      return `The key ${quote(kid)} has the exponent ${publicExponent}, with which signatures can be made up.`;
    const signature = Buffer.from(text.slice(dot + 1), 'base64url');
    const genuine = verify('sha256', Buffer.from(text.slice(0, dot)), { key, dsaEncoding: 'ieee-p1363' }, signature);
    return genuine ? undefined : 'The signature of the token does not hold.';
  } catch {
    return `The key ${quote(kid)} that the issuer publishes cannot be used.`;
  }
}

const publicPart = ({ kty, crv, n, e, x, y }: Readonly<Record<string, unknown>>): JsonWebKey =>
  (kty === 'RSA' ? { kty, n, e } : { kty, crv, x, y }) as JsonWebKey;
