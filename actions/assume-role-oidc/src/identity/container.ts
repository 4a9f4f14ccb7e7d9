import { type Context, metadataEndpoints, originOf } from '@sovereign-actions/core';
import { roleError } from '../errors.ts';
import { askForCredentials, type BaseCredentials, parseCredentials } from './metadata.ts';
import { isFullUriOf } from './sources.ts';
import { readTokenFile } from './token-file.ts';

type Needs = Pick<Context, 'fetch' | 'boundary' | 'now' | 'host'>;

/**
 * The credentials of an ECS task, or of an EKS pod with Pod Identity. The variables that say where they are only choose among
 * the fixed addresses of AWS; any other address is refused, loopback too.
 * @throws CONTAINER_URI, METADATA_UNAVAILABLE, METADATA_ANSWER, TOKEN_FILE
 */
export async function containerCredentials(context: Needs, source: 'ecs' | 'eks'): Promise<BaseCredentials> {
  const { fetch, now, host } = context;
  const url = credentialsUrl(context, source);
  const authorization = await authorizationOf(host);
  const { status, text } = await askForCredentials(
    fetch,
    url,
    { headers: { accept: 'application/json', ...(authorization !== undefined && { authorization }) } },
    'Check that the task or pod has a role, and that the agent which serves its credentials runs.',
  );
  if (status !== 200) {
    throw roleError(
      'METADATA_UNAVAILABLE',
      `The credentials service of the ${source === 'ecs' ? 'task' : 'pod'} answered ${status}.`,
      source === 'ecs' ? 'Give the task a task role.' : 'Associate the service account with a role (Pod Identity).',
    );
  }
  return parseCredentials(text, now());
}

function credentialsUrl({ boundary, host }: Needs, source: 'ecs' | 'eks'): string {
  const relative = host.env('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI');
  const full = host.env('AWS_CONTAINER_CREDENTIALS_FULL_URI');
  if (source === 'ecs' && relative) {
    const [endpoint] = metadataEndpoints('ecs', boundary);
    const url = endpoint && URL.parse(relative, originOf(endpoint));
    if (!endpoint || !url || !/^\/(?!\/)[\w./~%?=&-]*$/.test(relative) || url.origin !== originOf(endpoint)) {
      throw roleError(
        'CONTAINER_URI',
        'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is not a path.',
        'ECS sets this variable: check that nothing else does.',
      );
    }
    return url.href;
  }
  if (!full) {
    throw roleError(
      'CONTAINER_URI',
      source === 'ecs' ? 'This job is no ECS task with a role.' : 'This job is no EKS pod with a role.',
      source === 'ecs'
        ? 'Run it in a task that has a task role, or name another source.'
        : 'Give its service account a role (IRSA or Pod Identity), or name another source.',
    );
  }
  if (!isFullUriOf(source, boundary, host.env)) {
    throw roleError(
      'CONTAINER_URI',
      `AWS_CONTAINER_CREDENTIALS_FULL_URI leads to ${URL.parse(full)?.host || 'no host'}, not to where AWS serves the credentials of ${source === 'ecs' ? 'a task' : 'a pod'} (${metadataEndpoints(source, boundary).map(originOf).join(', ')}).`,
      'ECS and EKS set this variable: look for a step that changes it.',
    );
  }
  return full;
}

/** The token for the service: the file is read anew each time, as it is rotated. */
async function authorizationOf({ env, mask }: Context['host']): Promise<string | undefined> {
  const file = env('AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE');
  const token = file ? await readTokenFile(file) : env('AWS_CONTAINER_AUTHORIZATION_TOKEN');
  if (!token) return undefined;
  mask(token);
  if (/^[\x20-\x7e]+$/.test(token)) return token;
  throw roleError(
    'CONTAINER_URI',
    'The authorization token of the container has characters that a header cannot carry.',
    'ECS and EKS set it: check that nothing else does.',
  );
}
