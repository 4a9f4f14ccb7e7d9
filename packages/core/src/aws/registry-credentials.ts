import { type BoundaryRegistry, registryAt } from '../boundary/boundary.ts';
import type { Environment } from '../egress/overrides.ts';
import { type Endpoint, originOf } from '../partitions.ts';
import type { Tools } from '../tools.ts';
import { dockerLogin } from './docker-login.ts';
import { type EcrLogin, type EcrLoginOptions, ecrLogin } from './ecr-login.ts';

/** User and password, or a token that the registry's token service takes in their place. */
export type RegistryLogin =
  | { username: string; password: string; identityToken?: undefined }
  | { identityToken: string; username?: undefined; password?: undefined };

/** The login for a repository of a registry of the boundary; undefined for anonymous access. */
export type RegistryCredentials = (endpoint: Endpoint, repository?: string) => Promise<RegistryLogin | undefined>;

export interface RegistryCredentialsOptions extends EcrLoginOptions {
  env: Environment;
  /** Runs credential helpers. Without it a login that one keeps is an error. */
  tools?: Tools;
}

/** An ECR login is asked for again this long before it ends. */
const MARGIN_MS = 5 * 60_000;

/** Logins for registries: ECR by its API with the job's credentials, others from the Docker configuration. */
export function createRegistryCredentials(options: RegistryCredentialsOptions): RegistryCredentials {
  const { boundary, now } = options;
  const logins = new Map<string, Promise<EcrLogin>>();

  const ecr = async (region: string): Promise<RegistryLogin> => {
    let known = logins.get(region);
    if (known && (await known.catch(() => undefined).then((value) => value?.expires ?? 0)) - MARGIN_MS < now()) known = undefined;
    if (!known) {
      known = ecrLogin(options, region);
      logins.set(region, known);
    }
    const { username, password } = await known;
    return { username, password };
  };

  return async (endpoint, repository = '') => {
    const authority = originOf(endpoint).slice(endpoint.protocol.length + 2);
    const registry: BoundaryRegistry | undefined = registryAt(boundary, authority)?.registry;
    // A host that the boundary does not name gets no login; the egress guard refuses it anyway.
    if (!registry) return undefined;
    if (registry.region !== undefined) return ecr(registry.region);
    return dockerLogin(options, authority, repository);
  };
}
