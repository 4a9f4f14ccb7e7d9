import { type HostForAction, sha256Hex } from '@sovereign-actions/core';
import { roleError } from './errors.ts';

/** Temporary credentials of a role, as later steps get them. */
export interface RoleCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

/** Refuses a job that already has long-lived keys. @throws STATIC_KEYS */
export function refuseStaticKeys({ env }: Pick<HostForAction, 'env'>): void {
  if ((!env('AWS_ACCESS_KEY_ID') && !env('AWS_SECRET_ACCESS_KEY')) || env('AWS_SESSION_TOKEN')) return;
  throw roleError(
    'STATIC_KEYS',
    'AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY is set without AWS_SESSION_TOKEN: these are long-lived keys.',
    'Remove them from the job and its secrets: they work from anywhere and do not expire. The role needs none.',
  );
}

const VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_DEFAULT_REGION'] as const;
const STATE = 'access-key-sha256';

/** Hands the credentials to the later steps of the job. They must be masked by then. */
export function exportCredentials(
  host: Pick<HostForAction, 'exportVariable' | 'saveState'>,
  credentials: RoleCredentials,
  region: string,
): void {
  // First what the post step needs, so that a step that is cancelled in between is cleaned up too.
  host.saveState(STATE, sha256Hex(credentials.accessKeyId));
  const values: Record<(typeof VARIABLES)[number], string> = {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
  };
  for (const name of VARIABLES) host.exportVariable(name, values[name]);
}

/** Empties the variables that this step set, unless a later step has set others. Says whether it did. */
export function clearCredentials(host: Pick<HostForAction, 'env' | 'exportVariable' | 'state'>): boolean {
  const own = host.state(STATE);
  if (own === undefined || own !== sha256Hex(host.env('AWS_ACCESS_KEY_ID') ?? '')) return false;
  for (const name of VARIABLES) host.exportVariable(name, '');
  return true;
}
