import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from './index.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => NOW, claims: { repository: 'acme/shop', ref: 'refs/tags/v1' } });
});
afterAll(() => sandbox.close());

const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString()) as Record<string, unknown>;

it('gives a job its token, signed by a key that the discovery document leads to', async () => {
  const { url, token } = sandbox.tokenRequest;
  const response = await fetch(`${url}&audience=${encodeURIComponent(sandbox.audience)}`, {
    headers: { authorization: `bearer ${token}` },
  });
  const { value } = (await response.json()) as { value: string };
  const seconds = NOW / 1000;
  expect(claimsOf(value)).toMatchObject({
    iss: sandbox.issuer,
    aud: sandbox.audience,
    sub: 'repo:acme/shop:ref:refs/tags/v1',
    repository: 'acme/shop',
    repository_owner: 'acme',
    ref_type: 'tag',
    runner_environment: 'self-hosted',
    iat: seconds,
    exp: seconds + 300,
    nbf: seconds - 600,
  });
  const discovery = (await (await fetch(`${sandbox.issuer}/.well-known/openid-configuration`)).json()) as {
    issuer: string;
    jwks_uri: string;
  };
  expect(discovery.issuer).toBe(sandbox.issuer);
  const { keys } = (await (await fetch(discovery.jwks_uri)).json()) as { keys: [{ kid: string; kty: string; n: string; e: string }] };
  const [head = '', body = '', signature = ''] = value.split('.');
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ typ: 'JWT', alg: 'RS256', kid: keys[0].kid });
  const key = createPublicKey({ key: keys[0], format: 'jwk' });
  expect(verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(JSON.stringify(keys)).not.toContain('"d"');
});

it('gives no token without the bearer', async () => {
  const { url, token } = sandbox.tokenRequest;
  for (const authorization of [undefined, `bearer ${token}x`, `basic ${token}`, 'bearer ']) {
    const response = await fetch(url, authorization === undefined ? {} : { headers: { authorization } });
    expect([authorization, response.status]).toEqual([authorization, 401]);
  }
  expect(sandbox.requests('oidc').filter(({ path }) => path.startsWith('/_services/pipelines')).length).toBeGreaterThanOrEqual(4);
  expect(JSON.stringify(sandbox.requests('oidc'))).not.toContain(token);
});

it('answers NotImplemented elsewhere', async () => {
  const response = await fetch(`${sandbox.issuer}/authorize`);
  expect([response.status, await response.json()]).toEqual([501, expect.objectContaining({ code: 'NotImplemented' })]);
});
