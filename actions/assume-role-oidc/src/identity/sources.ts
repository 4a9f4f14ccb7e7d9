import type { Boundary } from '@sovereign-actions/core';
import { type IdentitySource, metadataEndpoints, originOf } from '@sovereign-actions/core';
import { roleError } from '../errors.ts';

/** Where a job can take its identity from: the sources of the boundary, and long-lived keys by exception. */
export const SOURCE_CHOICES = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks', 'static-keys'] as const;
export type SourceChoice = (typeof SOURCE_CHOICES)[number];

type Env = (name: string) => string | undefined;

/** What was asked for, and where the job runs. */
export interface SourceWish {
  source?: SourceChoice | undefined;
  tokenFile?: string | undefined;
  tokenVariable?: string | undefined;
  /** Long-lived keys are there and an exception lets them pass. */
  staticKeys: boolean;
}

/**
 * The source that is asked for, else the first of the boundary that is there, else the boundary's first, whose error says what
 * is missing.
 * @throws SOURCE_OUTSIDE, OPTION_REFUSED
 */
export function chooseSource(
  boundary: Pick<Boundary, 'partition' | 'ports'>,
  allowed: readonly IdentitySource[],
  wish: SourceWish,
  env: Env,
): SourceChoice {
  const implied: SourceChoice | undefined =
    wish.tokenFile !== undefined ? 'token-file' : wish.tokenVariable !== undefined ? 'oidc' : undefined;
  const wanted = wish.source ?? implied;
  if (implied !== undefined && (wanted !== implied || (wish.tokenFile !== undefined && wish.tokenVariable !== undefined))) {
    const name = implied === 'token-file' ? 'token-file' : 'token-variable';
    throw roleError(
      'OPTION_REFUSED',
      `The input "${name}" means the source "${implied}", and another is asked for.`,
      `Leave "${name}" or the other one out.`,
    );
  }
  if (wanted === 'static-keys') {
    if (wish.staticKeys) return wanted;
    throw roleError(
      'SOURCE_OUTSIDE',
      'The source "static-keys" was asked for, and the job has no long-lived keys.',
      'Use a source of the boundary: it needs no keys.',
    );
  }
  if (wanted !== undefined) {
    if (allowed.includes(wanted)) return wanted;
    throw roleError(
      'SOURCE_OUTSIDE',
      `The source "${wanted}" was asked for; the boundary names ${allowed.join(', ')}.`,
      'Name it under "identity: sources" in sovereign.yaml, where the change is reviewed.',
    );
  }
  return allowed.find((source) => isThere(source, boundary, env)) ?? (allowed[0] as IdentitySource);
}

/** Whether the job seems to have a source. The instance profile shows only when it is asked for. */
function isThere(source: IdentitySource, boundary: Pick<Boundary, 'partition' | 'ports'>, env: Env): boolean {
  switch (source) {
    case 'oidc':
      return Boolean(env('ACTIONS_ID_TOKEN_REQUEST_URL') || env(idTokenVariable(env)) || env('SOVEREIGN_ID_TOKEN_FILE'));
    case 'token-file':
      return false;
    case 'instance-profile':
      return true;
    case 'ecs':
      return Boolean(env('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI')) || isFullUriOf('ecs', boundary, env);
    case 'eks':
      return Boolean(env('AWS_WEB_IDENTITY_TOKEN_FILE')) || isFullUriOf('eks', boundary, env);
  }
}

/** The variable that GitLab's `id_tokens` sets, when the step names no other. */
const idTokenVariable = (env: Env): string => env('SOVEREIGN_ID_TOKEN_VARIABLE') || 'SOVEREIGN_ID_TOKEN';

/** Whether `AWS_CONTAINER_CREDENTIALS_FULL_URI` leads to the fixed address of a source. */
export function isFullUriOf(source: 'ecs' | 'eks', boundary: Pick<Boundary, 'partition' | 'ports'>, env: Env): boolean {
  const url = URL.parse(env('AWS_CONTAINER_CREDENTIALS_FULL_URI') ?? '');
  return (
    url !== null &&
    url.username === '' &&
    url.password === '' &&
    metadataEndpoints(source, boundary).some((e) => originOf(e) === url.origin)
  );
}
