import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { get } from 'node:http';
import { isObject } from '@sovereign-actions/core';
import { Refusal } from './http.ts';
import type { Claims } from './oidc.ts';

/** What an account knows of an issuer: its URL and the audiences (client ids) that it accepts. */
export interface OidcProvider {
  issuer: string;
  audiences: readonly string[];
}

export interface WebIdentity {
  issuer: string;
  audience: string;
  subject: string;
  claims: Claims;
}

const MAX_DOCUMENT = 256 * 1024;
const TIMEOUT_MS = 5_000;

const invalid = (message: string) => new Refusal(400, 'InvalidIdentityToken', message);
const NO_KEY =
  "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements";

/**
 * Verifies a job token as STS does: form, known issuer, audience, signature by a key of the issuer's JWKS (fetched now), time.
 * @param now milliseconds
 * @throws InvalidIdentityToken, ExpiredTokenException, IDPCommunicationError
 */
export async function verifyWebIdentity(token: string, provider: OidcProvider, now: number): Promise<WebIdentity> {
  const parts = token.split('.');
  const [head, body] = parts.length === 3 ? [decode(parts[0]), decode(parts[1])] : [];
  if (!head || !body) throw invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
  const { iss, sub } = body;
  if (typeof iss !== 'string' || iss !== provider.issuer)
    throw invalid(`No OpenIDConnect provider found in your account for ${String(iss)}`);
  const audiences = (Array.isArray(body.aud) ? body.aud : [body.aud]).filter((aud): aud is string => typeof aud === 'string');
  const audience = audiences.find((aud) => provider.audiences.includes(aud));
  if (audience === undefined) throw invalid('Incorrect token audience');
  if (typeof sub !== 'string' || sub === '') throw invalid('The ID Token provided has no subject');
  if (head.alg !== 'RS256') throw invalid('The ID Token provided is signed with an unsupported algorithm');

  const jwk = (await fetchKeys(provider.issuer)).find(({ kid }) => kid === head.kid);
  if (!jwk) throw invalid(NO_KEY);
  let genuine = false;
  try {
    const input = Buffer.from(`${parts[0]}.${parts[1]}`);
    genuine = verify('sha256', input, createPublicKey({ key: jwk, format: 'jwk' }), Buffer.from(parts[2] as string, 'base64url'));
  } catch {
    throw invalid(NO_KEY);
  }
  if (!genuine) throw invalid('The ID Token provided has an invalid signature');

  const seconds = Math.floor(now / 1000);
  if (!Number.isInteger(body.exp) || !Number.isInteger(body.iat)) throw invalid('Missing a required claim: exp, iat');
  if (seconds >= (body.exp as number)) {
    throw new Refusal(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${body.exp}`,
    );
  }
  if (body.nbf !== undefined && !((body.nbf as number) <= seconds)) throw invalid('The ID Token provided is not valid yet');
  return { issuer: iss, audience, subject: sub, claims: body };
}

const communication = (why: string) => new Refusal(400, 'IDPCommunicationError', `Unable to communicate with identity provider: ${why}`);

async function fetchKeys(issuer: string): Promise<(JsonWebKey & { kid?: string })[]> {
  const configuration = await fetchJson(`${issuer}/.well-known/openid-configuration`);
  if (typeof configuration.jwks_uri !== 'string' || !configuration.jwks_uri.startsWith(`${issuer}/`))
    throw communication('no usable jwks_uri');
  const { keys } = await fetchJson(configuration.jwks_uri);
  if (!Array.isArray(keys)) throw communication('no keys');
  return keys;
}

function fetchJson(url: string): Promise<Claims> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(communication(why));
    const request = get(url, { agent: false, timeout: TIMEOUT_MS }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_DOCUMENT) request.destroy(new Error('answer too large'));
        else chunks.push(chunk);
      });
      response.on('error', (error) => fail(error.message));
      response.on('end', () => {
        if (response.statusCode !== 200) return fail(`HTTP status ${response.statusCode}`);
        const document = parseObject(Buffer.concat(chunks).toString('utf8'));
        if (document) resolve(document);
        else fail('answer is not a JSON object');
      });
    });
    request.on('timeout', () => request.destroy(new Error('timed out')));
    request.on('error', (error) => fail(error.message));
  });
}

const decode = (part = ''): Claims | undefined =>
  /^[\w-]+$/.test(part) ? parseObject(Buffer.from(part, 'base64url').toString('utf8')) : undefined;

function parseObject(text: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}
