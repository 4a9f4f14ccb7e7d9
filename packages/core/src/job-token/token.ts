import { isObject } from '../json.ts';
import { tokenError } from './errors.ts';

/** A job token with its claims read. Nothing here says that the signature holds: STS verifies it. */
export interface JobToken {
  /** The compact JWT. A secret. */
  text: string;
  algorithm: string;
  header: Readonly<Record<string, unknown>>;
  claims: Readonly<Record<string, unknown>>;
}

/** What STS takes at most. */
const MAX_CHARACTERS = 20_000;

/** Reads a compact JWT (RFC 7519). @throws TOKEN_INVALID, without quoting the token */
export function readToken(text: string): JobToken {
  const invalid = (what: string) =>
    tokenError(
      'TOKEN_INVALID',
      `The job token ${what}.`,
      'Look at what gives the job its token: the server, or the variable that is named.',
    );
  if (text.length > MAX_CHARACTERS) throw invalid(`has ${text.length} characters; STS takes at most ${MAX_CHARACTERS}`);
  const [header, payload] = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text.split('.') : [];
  const head = objectOf(header);
  const claims = objectOf(payload);
  if (!head || !claims) throw invalid('is not a signed JWT');
  return { text, algorithm: typeof head.alg === 'string' ? head.alg : '', header: head, claims };
}

function objectOf(part: string | undefined): Record<string, unknown> | undefined {
  if (part === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The claims that say what ran where. Claims about people, such as GitLab's `user_email`, are left out. */
const RECORDED = [
  ...['iss', 'sub', 'aud', 'jti', 'iat', 'nbf', 'exp'],
  ...['repository', 'repository_id', 'repository_owner_id', 'repository_visibility', 'enterprise', 'enterprise_id'],
  ...['ref', 'ref_type', 'ref_path', 'ref_protected', 'sha', 'environment', 'environment_protected', 'event_name'],
  ...['workflow_ref', 'workflow_sha', 'job_workflow_ref', 'job_workflow_sha', 'run_id', 'run_attempt', 'check_run_id'],
  ...['project_id', 'project_path', 'namespace_id', 'pipeline_id', 'pipeline_source', 'job_id', 'ci_config_ref_uri', 'ci_config_sha'],
  ...['runner_environment', 'runner_id'],
];
const MAX_RECORDED = 512;

/** The claims as they go into the record: `claim-sub`, … */
export function recordedClaims({ claims }: JobToken): [name: string, value: string | number | boolean][] {
  return RECORDED.flatMap((name): [string, string | number | boolean][] => {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    const fact = Array.isArray(value) ? value.join(' ') : value;
    if (typeof fact === 'string') return [[`claim-${name}`, fact.slice(0, MAX_RECORDED)]];
    return typeof fact === 'number' || typeof fact === 'boolean' ? [[`claim-${name}`, fact]] : [];
  });
}
