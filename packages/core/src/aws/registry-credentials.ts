import * as path from 'node:path';
import { type BoundaryRegistry, registryAt } from '../boundary/boundary.ts';
import type { Environment } from '../egress/overrides.ts';
import { type Endpoint, originOf } from '../partitions.ts';
import { authorityOfKey, configInvalid, decodeAuth, dockerFolder, fieldsOf, readDockerConfig } from './docker-config.ts';
import { type EcrLogin, type EcrLoginOptions, ecrLogin } from './ecr-login.ts';

interface Login {
  username: string;
  password: string;
}

/** The user and password for a registry of the boundary; undefined for anonymous access. */
export type RegistryCredentials = (endpoint: Endpoint) => Promise<Login | undefined>;

export interface RegistryCredentialsOptions extends EcrLoginOptions {
  env: Environment;
}

/** An ECR login is asked for again this long before it ends. */
const MARGIN_MS = 5 * 60_000;

/** Logins for registries: ECR by its API with the job's credentials, others from the Docker configuration. */
export function createRegistryCredentials(options: RegistryCredentialsOptions): RegistryCredentials {
  const { boundary, env, mask, now } = options;
  const logins = new Map<string, Promise<EcrLogin>>();

  const ecr = async (region: string): Promise<Login> => {
    let known = logins.get(region);
    if (known && (await known.catch(() => undefined).then((value) => value?.expires ?? 0)) - MARGIN_MS < now()) known = undefined;
    if (!known) {
      known = ecrLogin(options, region);
      logins.set(region, known);
    }
    const { username, password } = await known;
    return { username, password };
  };

  return async (endpoint) => {
    const authority = originOf(endpoint).slice(endpoint.protocol.length + 2);
    const registry: BoundaryRegistry | undefined = registryAt(boundary, authority)?.registry;
    // A host that the boundary does not name gets no login; the egress guard refuses it anyway.
    if (!registry) return undefined;
    if (registry.region !== undefined) return ecr(registry.region);
    const login = await dockerLogin(env, authority);
    if (login) mask(login.password);
    return login;
  };
}

/** The login that `docker login` left for a registry. @throws DOCKER_CONFIG_INVALID */
async function dockerLogin(env: Environment, authority: string): Promise<Login | undefined> {
  const file = path.join(dockerFolder(env), 'config.json');
  const { auths, credHelpers, credsStore } = (await readDockerConfig(file)) ?? {};
  const entry = Object.entries(fieldsOf(auths)).find(([key]) => authorityOfKey(key) === authority);
  const helper = fieldsOf(credHelpers)[authority] ?? (entry ? credsStore : undefined);
  const { auth, username, password, identitytoken } = fieldsOf(entry?.[1]);
  if (typeof auth === 'string' && auth !== '') {
    const login = decodeAuth(auth);
    if (!login) throw configInvalid(file, `has a login for ${authority} that is not base64 of user:password`, 'Run "docker login" again.');
    return login;
  }
  if (typeof username === 'string' && typeof password === 'string') return { username, password };
  if (typeof helper === 'string' || identitytoken !== undefined) {
    throw configInvalid(
      file,
      `keeps the login for ${authority} in a credential helper or as an identity token`,
      'Log in with a private DOCKER_CONFIG folder that has no credsStore and no credHelpers.',
    );
  }
  return undefined;
}
