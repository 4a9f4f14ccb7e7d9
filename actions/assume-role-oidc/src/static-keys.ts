import { type Boundary, DOCUMENTS, type Finding, finding, type HostForAction, judge, type Rule } from '@sovereign-actions/core';
import { roleError } from './errors.ts';
import type { BaseCredentials } from './identity/metadata.ts';

export const STATIC_KEYS: Rule = {
  id: 'identity/static-keys',
  title: 'Long-lived AWS keys',
  severity: 'error',
  why: 'Keys that do not expire work from anywhere: they prove nothing of where a job runs, and whoever copies them keeps what they open.',
  fix: 'Remove them from the job and its secrets: a role by OIDC needs none.',
  references: [DOCUMENTS.accessKeys],
};

/**
 * Long-lived keys of the environment, where there are any. Keys with a session token are temporary, unless their id says that
 * they are not (`AKIA…`): the token is then a leftover, or there to deceive.
 */
export function staticKeys({ env }: Pick<HostForAction, 'env'>): BaseCredentials | undefined {
  const [accessKeyId = '', secretAccessKey = ''] = [env('AWS_ACCESS_KEY_ID'), env('AWS_SECRET_ACCESS_KEY')];
  if (accessKeyId === '' && secretAccessKey === '') return undefined;
  if (env('AWS_SESSION_TOKEN') && !accessKeyId.startsWith('AKIA')) return undefined;
  return { accessKeyId, secretAccessKey };
}

/**
 * The finding that a job has long-lived keys, when a dated exception of the boundary lets it pass.
 * @throws STATIC_KEYS when none does
 */
export function judgeStaticKeys({ accessKeyId }: BaseCredentials, boundary: Boundary, now: number): Finding {
  const found = finding(STATIC_KEYS, {
    message: 'AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY is set without a session token of its own: these are long-lived keys.',
    // The id is no secret. An exception can name the one key that it is for.
    resource: accessKeyId,
  });
  if (judge([found], boundary, now).failing.length === 0) return found;
  throw roleError(
    'STATIC_KEYS',
    found.message,
    'Remove them from the job and its secrets: they work from anywhere and do not expire. The role needs none. A dated exception for rule identity/static-keys lets them pass.',
  );
}
