import { setTimeout as wait } from 'node:timers/promises';
import type { GuardedFetch } from '../context.ts';
import { hostError } from './errors.ts';

const ATTEMPTS = 3;
const MAX_TOKEN_CHARACTERS = 64 * 1024;

/** How a job gets the right to ask for a token, by product. */
const PERMISSION = {
  github: 'Add "permissions: id-token: write" to the job.',
  forgejo: 'Add "enable-openid-connect: true" to the job; Gitea has no job tokens.',
} as const;

/**
 * Asks the token service of GitHub, GHES, GHE.com or Forgejo for the job's token.
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED, and what the guard throws
 */
export async function requestToken(options: {
  audience: string;
  product: keyof typeof PERMISSION;
  env: (name: string) => string | undefined;
  fetch: GuardedFetch;
}): Promise<string> {
  const { audience, product, env, fetch } = options;
  const base = env('ACTIONS_ID_TOKEN_REQUEST_URL');
  const bearer = env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  if (!base || !bearer) throw hostError('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', PERMISSION[product]);
  const url = URL.parse(base);
  if (!url)
    throw hostError(
      'OIDC_REFUSED',
      'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.',
      'The runner sets this variable: check that nothing else does.',
    );
  url.searchParams.set('audience', audience);

  const refused = (why: string) =>
    hostError('OIDC_REFUSED', `The token service ${url.host} ${why}.`, `${PERMISSION[product]} If it has that, run the job again.`);
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
      purpose: 'OIDC token of this job',
    });
    if (response.ok) {
      const token = tokenOf(await response.text());
      if (token === undefined) throw refused('answered without a token');
      return token;
    }
    await response.body?.cancel();
    const transient = response.status === 429 || response.status >= 500;
    if (!transient || attempt === ATTEMPTS) throw refused(`answered ${response.status}`);
    await wait(attempt * 1000);
  }
}

function tokenOf(body: string): string | undefined {
  try {
    const { value } = JSON.parse(body) as { value?: unknown };
    return typeof value === 'string' && isToken(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether text has the shape of a signed JWT: three base64url parts. */
const isToken = (text: string): boolean => text.length <= MAX_TOKEN_CHARACTERS && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);

/**
 * Takes a token that the job already holds, as GitLab's `id_tokens` does, and checks that it is for the audience.
 * Signature and other claims are for whoever uses it.
 * @param fix what to do when there is none, or one for another audience
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED
 */
export function tokenInHand(token: string | undefined, audience: string, where: string, fix: string): string {
  const text = token?.trim();
  if (!text) throw hostError('OIDC_UNAVAILABLE', `${where} holds no OIDC token.`, fix);
  if (!isToken(text)) throw hostError('OIDC_REFUSED', `What ${where} holds is not a signed JWT.`, fix);
  const audiences = audiencesOf(text);
  if (audiences.includes(audience)) return text;
  throw hostError('OIDC_REFUSED', `The token in ${where} is for ${audiences.join(', ') || 'no audience'}, not for ${audience}.`, fix);
}

/** The variable that holds a token for an audience: `usual`, or the one that cosign reads; `usual` where neither does. */
export function variableFor(audience: string, usual: string, env: Readonly<Record<string, string | undefined>>): string {
  return [usual, 'SIGSTORE_ID_TOKEN'].find((name) => audiencesOf(env[name] ?? '').includes(audience)) ?? usual;
}

function audiencesOf(token: string): string[] {
  try {
    const payload = JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString('utf8')) as { aud?: unknown };
    return [payload.aud].flat().filter((entry): entry is string => typeof entry === 'string');
  } catch {
    return [];
  }
}
