import * as path from 'node:path';
import type { Environment } from '../egress/overrides.ts';
import { fieldsOf } from '../json.ts';
import type { Tools } from '../tools.ts';
import { authorityOfKey, configInvalid, decodeAuth, dockerFolder, readDockerConfig } from './docker-config.ts';
import type { RegistryLogin } from './registry-credentials.ts';

interface DockerLoginOptions {
  env: Environment;
  tools?: Tools | undefined;
  mask: (secret: string) => void;
}

/** What the password stores behind helpers need of the environment to be found and unlocked. */
const HELPER_ENV = ['DOCKER_CONFIG', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR', 'GNUPGHOME', 'PASSWORD_STORE_DIR'] as const;
/** Milliseconds; a helper that waits for a person waits in vain. */
const HELPER_TIMEOUT = 30_000;

/**
 * The login that `docker login` or `podman login` left for a repository, in the order of those clients: a helper named for
 * the registry, then the entry itself, then the store that keeps the entry. Podman's entries may be of a part of a registry;
 * the nearest to the repository counts. Helpers are run without the job's secrets, and what they connect to is their own.
 * @throws DOCKER_CONFIG_INVALID, TOOL_MISSING
 */
export async function dockerLogin(
  { env, tools, mask }: DockerLoginOptions,
  authority: string,
  repository: string,
): Promise<RegistryLogin | undefined> {
  const file = path.join(dockerFolder(env), 'config.json');
  const { auths, credHelpers, credsStore } = (await readDockerConfig(file)) ?? {};
  const unusable = (what: string, fix: string) => configInvalid(file, `${what} for ${authority}`, fix);
  const masked = (login: RegistryLogin): RegistryLogin => {
    mask(login.identityToken ?? login.password);
    return login;
  };

  const ask = async (helper: unknown, server: string): Promise<RegistryLogin | undefined> => {
    const advice = 'Log in with a private DOCKER_CONFIG folder that has no credsStore and no credHelpers.';
    if (typeof helper !== 'string' || !/^[a-z0-9][a-z0-9._-]{0,63}$/.test(helper)) throw unusable('names no usable helper', advice);
    if (!tools) throw unusable(`keeps the login in the helper "${helper}"`, advice);
    const given = HELPER_ENV.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
    const tool = await tools.find(`docker-credential-${helper}`);
    const options = { env: Object.fromEntries(given), input: server, timeout: HELPER_TIMEOUT };
    const { exitCode, stdout } = await tools.run(tool, ['get'], options);
    if (exitCode !== 0 && /credentials not found/.test(stdout)) return undefined;
    let answer: Record<string, unknown> = {};
    try {
      answer = fieldsOf(JSON.parse(stdout));
    } catch {
      // What it printed may be a secret, so it is not repeated.
    }
    const { Username: username, Secret: secret } = answer;
    if (exitCode !== 0 || typeof username !== 'string' || typeof secret !== 'string' || secret === '')
      throw unusable(`names the helper "${helper}", which ended with ${exitCode} and no login`, advice);
    return masked(username === '<token>' ? { identityToken: secret } : { username, password: secret });
  };

  const named = nearest(credHelpers, authority, repository);
  if (named) return ask(named.value, named.key);
  const entry = nearest(auths, authority, repository);
  if (!entry) return undefined;
  const { auth, username, password, identitytoken } = fieldsOf(entry.value);
  if (typeof identitytoken === 'string' && identitytoken !== '') return masked({ identityToken: identitytoken });
  if (typeof auth === 'string' && auth !== '') {
    const login = decodeAuth(auth);
    if (!login) throw unusable('has a login that is not base64 of user:password', 'Run "docker login" again.');
    return masked(login);
  }
  if (typeof username === 'string' && typeof password === 'string') return masked({ username, password });
  return credsStore === undefined ? undefined : ask(credsStore, entry.key);
}

/** The entry of a registry, or of the part of it that is nearest to the repository. */
function nearest(entries: unknown, authority: string, repository: string): { key: string; value: unknown } | undefined {
  return Object.entries(fieldsOf(entries))
    .filter(([key]) => authorityOfKey(key) === authority)
    .map(([key, value]) => ({ key, value, part: partOfKey(key) }))
    .filter(({ part }) => part === '' || `${repository}/`.startsWith(`${part}/`))
    .sort((a, b) => b.part.length - a.part.length)[0];
}

/** The path that a key adds to the registry; none for the versions of the API that old clients write. */
const partOfKey = (key: string): string =>
  key
    .replace(/^https?:\/\//, '')
    .replace(/^[^/]*\/?/, '')
    .replace(/^(?:v1|v2)?\/*$/, '')
    .replace(/\/+$/, '');
