import { homedir } from 'node:os';
import * as path from 'node:path';
import { type Boundary, type BoundaryRegistry, registryAt } from '../boundary/boundary.ts';
import type { Environment } from '../egress/overrides.ts';
import { errnoOf, messageOf, SovereignError } from '../errors.ts';
import { Files } from '../files.ts';
import { type Endpoint, originOf, registryEndpoints } from '../partitions.ts';
import type { AwsCalls } from './calls.ts';
import { awsError } from './errors.ts';

interface Login {
  username: string;
  password: string;
}

/** The user and password for a registry of the boundary; undefined for anonymous access. */
export type RegistryCredentials = (endpoint: Endpoint) => Promise<Login | undefined>;

export interface RegistryCredentialsOptions {
  boundary: Boundary;
  aws: AwsCalls;
  env: Environment;
  /** Called with every password before it is returned. */
  mask: (secret: string) => void;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** An ECR login is asked for again this long before it ends. */
const MARGIN_MS = 5 * 60_000;

/** Logins for registries: ECR by its API with the job's credentials, others from the Docker configuration. */
export function createRegistryCredentials(options: RegistryCredentialsOptions): RegistryCredentials {
  const { boundary, env, mask, now } = options;
  const logins = new Map<string, Promise<{ login: Login; expires: number }>>();

  const ecr = async (region: string): Promise<Login> => {
    let known = logins.get(region);
    if (known && (await known.catch(() => undefined).then((value) => value?.expires ?? 0)) - MARGIN_MS < now()) known = undefined;
    if (!known) {
      known = ecrLogin(options, region);
      logins.set(region, known);
    }
    return (await known).login;
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

async function ecrLogin({ boundary, aws, mask }: RegistryCredentialsOptions, region: string): Promise<{ login: Login; expires: number }> {
  const { authorizationData } = await aws.call('ecr', 'GetAuthorizationToken', {}, { region });
  const { authorizationToken = '', proxyEndpoint = '', expiresAt } = authorizationData?.[0] ?? {};
  const decoded = Buffer.from(authorizationToken, 'base64').toString('utf8');
  const password = decoded.slice(decoded.indexOf(':') + 1);
  if (password !== '') mask(password);
  mask(authorizationToken);
  const refuse = (what: string) =>
    awsError(
      'REGISTRY_LOGIN_REFUSED',
      `ECR in ${region} answered with ${what}.`,
      'Check which service answers under the name of the ECR endpoint.',
    );
  if (!decoded.startsWith('AWS:') || password === '') throw refuse('no login of user AWS');
  if (!isRegistryOf(boundary, region, proxyEndpoint))
    throw refuse(`a login for ${JSON.stringify(proxyEndpoint)}, which is no registry of that region`);
  return { login: { username: 'AWS', password }, expires: expiresAt?.getTime() ?? 0 };
}

/** Whether an answer names a registry of the region: of any account, since the login is the caller's own. */
function isRegistryOf(boundary: Boundary, region: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, hostname } = new URL(url);
  const account = boundary.partition === 'sandbox' ? '000000000000' : /^\d{12}(?=\.)/.exec(hostname)?.[0];
  return account !== undefined && registryEndpoints(account, region, boundary.ports).some((endpoint) => originOf(endpoint) === origin);
}

const MAX_CONFIG_BYTES = 1024 * 1024;

/** The login that `docker login` left for a registry. @throws DOCKER_CONFIG_INVALID */
async function dockerLogin(env: Environment, authority: string): Promise<Login | undefined> {
  const file = path.join(env.DOCKER_CONFIG || path.join(env.HOME ?? homedir(), '.docker'), 'config.json');
  const invalid = (what: string, fix: string, cause?: unknown) => awsError('DOCKER_CONFIG_INVALID', `${file} ${what}.`, fix, { cause });
  let text: string;
  try {
    text = await new Files('/').readText(file, MAX_CONFIG_BYTES);
  } catch (error) {
    if (error instanceof SovereignError && error.code === 'FILE_MISSING') return undefined;
    throw invalid(`cannot be read: ${messageOf(error)}`, 'Correct it, or name another folder in DOCKER_CONFIG.', error);
  }
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    // The parser quotes what it cannot read, and that may be a password.
    throw invalid('is not JSON', 'Run "docker login" again.', errnoOf(error));
  }
  const { auths, credHelpers, credsStore } = fields(config);
  const entry = Object.entries(fields(auths)).find(([key]) => authorityOf(key) === authority);
  const helper = fields(credHelpers)[authority] ?? (entry ? credsStore : undefined);
  const { auth, username, password, identitytoken } = fields(entry?.[1]);
  if (typeof auth === 'string' && auth !== '') {
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1) throw invalid(`has a login for ${authority} that is not base64 of user:password`, 'Run "docker login" again.');
    return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
  }
  if (typeof username === 'string' && typeof password === 'string') return { username, password };
  if (typeof helper === 'string' || identitytoken !== undefined) {
    throw invalid(
      `keeps the login for ${authority} in a credential helper or as an identity token`,
      'Log in with a private DOCKER_CONFIG folder that has no credsStore and no credHelpers.',
    );
  }
  return undefined;
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Docker writes keys as `host`, `host:port`, `https://host` and `https://host/v1/`. */
const authorityOf = (key: string): string => key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
