import type { Boundary } from '../boundary/boundary.ts';
import { originOf, registryEndpoints } from '../partitions.ts';
import type { AwsCalls, AwsCredentials } from './calls.ts';
import { awsError } from './errors.ts';

/** A login that ECR gave. It is good for every registry of its region that the caller may use. */
export interface EcrLogin {
  username: 'AWS';
  password: string;
  /** Milliseconds since the epoch. */
  expires: number;
  /** Origin of the registry that ECR named: the one of the caller's own account. */
  endpoint: string;
}

export interface EcrLoginOptions {
  boundary: Boundary;
  aws: AwsCalls;
  /** Called with every form of the password before anything else is done with it. */
  mask: (secret: string) => void;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/**
 * Asks ECR for a login. One call for a region, without `registryIds`: ECR has deprecated them, since a token opens every registry
 * that the caller may use, whichever is named.
 * @param by default: the credentials of the environment, and any account of the boundary
 * @throws REGISTRY_LOGIN_REFUSED for an answer that is not a login of the user AWS, for the caller's registry in that region, that
 * still works; and what {@link AwsCalls} throws
 */
export async function ecrLogin(
  { boundary, aws, mask, now }: EcrLoginOptions,
  region: string,
  by: { credentials?: AwsCredentials; account?: string } = {},
): Promise<EcrLogin> {
  const { credentials, account } = by;
  const { authorizationData } = await aws.call('ecr', 'GetAuthorizationToken', {}, { region, ...(credentials && { credentials }) });
  const { authorizationToken = '', proxyEndpoint = '', expiresAt } = authorizationData?.[0] ?? {};
  const decoded = Buffer.from(authorizationToken, 'base64').toString('utf8');
  const password = decoded.slice(decoded.indexOf(':') + 1);
  // The last is how configuration files hold it, should ECR write its base64 otherwise.
  for (const secret of new Set([password, authorizationToken, ...(password === '' ? [] : [basicAuth('AWS', password)])]))
    if (secret !== '') mask(secret);
  const refuse = (what: string) =>
    awsError(
      'REGISTRY_LOGIN_REFUSED',
      `ECR in ${region} answered with ${what}.`,
      'Check which service answers under the name of the ECR endpoint, and whose credentials the job holds.',
    );
  if (authorizationData?.length !== 1) throw refuse(`${authorizationData?.length ?? 0} logins instead of one`);
  if (!decoded.startsWith('AWS:') || password === '' || !isText(password)) throw refuse('no login of user AWS');
  const accounts = account === undefined ? Object.values(boundary.accounts) : [account];
  const registries = accounts.flatMap((id) => registryEndpoints(id, region, boundary.ports)).map(originOf);
  const endpoint = registries.find((origin) => proxyEndpoint === origin || proxyEndpoint === `${origin}/`);
  if (endpoint === undefined) {
    const whose = account === undefined ? 'an account of the boundary' : `account ${account}`;
    throw refuse(`a login for ${JSON.stringify(proxyEndpoint.slice(0, 200))}, which is not the registry of ${whose} in that region`);
  }
  const expires = expiresAt?.getTime() ?? Number.NaN;
  if (!(expires > now())) throw refuse('a login that has ended by the clock of this machine, or says no end');
  return { username: 'AWS', password, expires, endpoint };
}

/** User and password as HTTP Basic authentication and configuration files of registries hold them. */
export const basicAuth = (username: string, password: string): string => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');

/** Whether bytes were UTF-8 without control characters: a password goes into headers and files. */
const isText = (text: string): boolean => !/[\p{Cc}\uFFFD]/u.test(text);
