import { type AwsCredentials, type Context, ecrLogin, messageOf, SovereignError } from '@sovereign-actions/core';
import { registryError } from './errors.ts';
import type { RegistryWish } from './wishes.ts';

/** A login that was checked. The password is masked and must not go anywhere but into a private file. */
export interface RegistryLogin extends RegistryWish {
  username: 'AWS';
  password: string;
  /** Milliseconds since the epoch. */
  expires: number;
}

export interface LoginOptions {
  credentials: AwsCredentials;
  /** Account of the credentials, where it is known: ECR names the registry of its caller. Default: any of the boundary. */
  account?: string;
  wishes: readonly RegistryWish[];
}

/**
 * Logs in to registries: one call to ECR for each region, all at once, since a token opens every registry of its region that the role
 * may use. Gives all logins or none; writes nothing.
 * @throws REGISTRY_LOGIN_REFUSED, REGISTRY_LOGIN_DENIED
 */
export async function logIn(
  context: Pick<Context, 'boundary' | 'aws' | 'host' | 'record' | 'now'>,
  { credentials, account, wishes }: LoginOptions,
): Promise<RegistryLogin[]> {
  const { boundary, aws, host, record, now } = context;
  const by = { credentials, ...(account !== undefined && { account }) };
  const options = { boundary, aws, now, mask: (secret: string) => host.mask(secret) };
  const regions = [...new Set(wishes.map(({ region }) => region))];
  const answers = await Promise.allSettled(regions.map((region) => ecrLogin(options, region, by)));
  const logins = new Map(
    answers.map((answer, index) => {
      const region = regions[index] as string;
      const name = `registry login (${region})`;
      if (answer.status === 'rejected') {
        record.check(name, 'broken', answer.reason instanceof SovereignError ? answer.reason.message : `ECR gave no login in ${region}.`);
        throw denied(answer.reason, region, credentials);
      }
      const { username, password, expires, endpoint } = answer.value;
      record.check(name, 'holds', `ECR names ${endpoint} and a login until ${new Date(expires).toISOString()}.`);
      return [region, { username, password, expires }];
    }),
  );
  return wishes.map((wish) => ({ ...wish, ...(logins.get(wish.region) as Pick<RegistryLogin, 'username' | 'password' | 'expires'>) }));
}

/** The error for people that an error of ECR becomes. The SDK's own may hold the request: only its text goes on. */
function denied(error: unknown, region: string, { secretAccessKey, sessionToken = '' }: AwsCredentials): unknown {
  const { $metadata: about } = error as { $metadata?: { httpStatusCode?: number; requestId?: string } };
  // What did not come from ECR is told as it is.
  if (about?.httpStatusCode === undefined) return error;
  const reason = [secretAccessKey, sessionToken]
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '***'), messageOf(error))
    .replace(/\s+/g, ' ')
    .slice(0, 500);
  const name = (error as Error).name.replace(/Exception$/, '');
  return registryError(
    'REGISTRY_LOGIN_DENIED',
    `ECR in ${region} gave no login: ${name}: ${reason}`,
    name === 'AccessDenied'
      ? 'Allow the role ecr:GetAuthorizationToken on "*": the action knows no smaller resource. A session policy must allow it too.'
      : 'Try again; if it stays, look at the service health of the region.',
    { details: about.requestId === undefined ? [] : [`ECR request id: ${about.requestId}`] },
  );
}
