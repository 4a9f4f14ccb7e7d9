import {
  type Endpoint,
  type GuardedFetch,
  isObject,
  originOf,
  type RegistryCredentials,
  type RegistryLogin,
} from '@sovereign-actions/core';
import { parseChallenge } from './challenge.ts';
import { registryError } from './errors.ts';
import { readLimited } from './read.ts';

/** What a request does to the repository, in the words of the token specification. */
export type Scope = 'pull' | 'pull,push';

/** The right that a request needs. */
export interface Access {
  scope: Scope;
  /** Another repository of the registry that is read, as for a mount. */
  alsoPull?: string;
}

/** Gives the `Authorization` header of one repository and learns from 401 answers. */
export interface Authorizer {
  header(access: Access): Promise<string | undefined>;
  /** A new header after the registry refused `used`. @throws REGISTRY_DENIED when there is nothing left to try */
  answer(response: Response, access: Access, used: string | undefined): Promise<string>;
}

export interface AuthorizerOptions {
  fetch: GuardedFetch;
  credentials: RegistryCredentials;
  endpoint: Endpoint;
  repository: string;
  /** ECR always takes Basic: sending it at once saves a round trip. */
  basicFirst: boolean;
}

/** Milliseconds. */
const TOKEN_DEADLINE = 60_000;
const TOKEN = /^[\w.~+/=-]{1,65536}$/;

export function createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst }: AuthorizerOptions): Authorizer {
  const headers = new Map<string, { replaces: string | undefined; value: Promise<string> }>();
  const origin = originOf(endpoint);
  /** Basic is the same for every access: once it is known to be asked for, it is sent at once. */
  let takesBasic = basicFirst;

  const denied = (what: string, fix: string) => registryError('REGISTRY_DENIED', `${origin} ${what}.`, fix);

  const basic = async (): Promise<string | undefined> => basicOf(await credentials(endpoint, repository));

  const token = async (realm: string, service: string | undefined, { scope, alsoPull }: Access): Promise<string> => {
    const url = URL.parse(realm);
    if (!url || url.username || url.password || (url.protocol !== 'https:' && url.origin !== origin))
      throw registryError(
        'REGISTRY_RESPONSE_INVALID',
        `${origin} sends for its token to ${JSON.stringify(realm.slice(0, 200))}, which is not an https URL.`,
        'Configure the registry with an https token service, and name its host under "hosts" in the boundary.',
      );
    url.hash = '';
    const scopes = [`repository:${repository}:${scope}`, ...(alsoPull === undefined ? [] : [`repository:${alsoPull}:pull`])];
    const login = await credentials(endpoint, repository);
    const common = { purpose: 'registry token', signal: AbortSignal.timeout(TOKEN_DEADLINE) };
    let response: Response;
    if (login?.identityToken !== undefined) {
      const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'sovereign-actions', refresh_token: login.identityToken });
      if (service !== undefined) form.set('service', service);
      form.set('scope', scopes.join(' '));
      const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
      response = await fetch(url, { ...common, method: 'POST', headers, body: form.toString() });
    } else {
      if (service !== undefined) url.searchParams.set('service', service);
      for (const text of scopes) url.searchParams.append('scope', text);
      const authorization = basicOf(login);
      response = await fetch(url, { ...common, headers: { accept: 'application/json', ...(authorization && { authorization }) } });
    }
    const bytes = await readLimited(response, 256 * 1024, `the token service of ${origin}`);
    if (response.status === 401 || response.status === 403)
      throw denied(
        `refuses a token for ${scope} of ${repository} (status ${response.status})`,
        'Check the credentials and their rights on this repository.',
      );
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString('utf8'));
    } catch {
      value = undefined;
    }
    const text = isObject(value) ? (value.token ?? value.access_token) : undefined;
    if (response.status !== 200 || typeof text !== 'string' || !TOKEN.test(text))
      throw registryError(
        'REGISTRY_RESPONSE_INVALID',
        `The token service of ${origin} answered with status ${response.status} and no token.`,
        'Check the token service of the registry.',
      );
    return `Bearer ${text}`;
  };

  const learn = async (response: Response, access: Access, used: string | undefined): Promise<string> => {
    const challenge = parseChallenge(response.headers.get('www-authenticate'));
    if (!challenge) throw denied('asks for a way to log in that is not Basic or Bearer', 'Enable Basic or Bearer authentication on it.');
    if (challenge.scheme === 'bearer') return token(challenge.realm, challenge.service, access);
    takesBasic = true;
    const header = await basic();
    if (header === undefined)
      throw denied(
        'asks for credentials and there are none',
        'Run assume-role-oidc first for ECR; for other registries log in, so that the docker config has an entry for the host.',
      );
    if (header === used)
      throw denied(`refuses the credentials for ${repository}`, 'Check that they are valid and not expired, and what they may do.');
    return header;
  };

  return {
    async header(access) {
      return (await headers.get(keyOf(access))?.value.catch(() => undefined)) ?? (takesBasic ? basic() : undefined);
    },

    answer(response, access, used) {
      const key = keyOf(access);
      const current = headers.get(key);
      // A parallel request was refused with the same header and is learning, or has learnt, what replaces it.
      if (current && current.replaces === used) return current.value;
      const learnt = { replaces: used, value: learn(response, access, used) };
      headers.set(key, learnt);
      learnt.value.catch(() => {
        if (headers.get(key) === learnt) headers.delete(key);
      });
      return learnt.value;
    },
  };
}

const keyOf = ({ scope, alsoPull = '' }: Access): string => `${scope} ${alsoPull}`;

/** An identity token is for the token service alone. */
const basicOf = (login: RegistryLogin | undefined): string | undefined =>
  login?.username === undefined ? undefined : `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;
