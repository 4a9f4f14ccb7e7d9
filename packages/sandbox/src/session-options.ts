import { notImplemented, Refusal } from './http.ts';
import type { SessionAttributes } from './identity.ts';
import { ALLOW_ALL, parsePolicy, type Statement } from './policy.ts';

const MAX_POLICY = 2048;
const MAX_TAGS = 50;
const MAX_POLICIES = 10;

/** Managed policies that the sandbox knows; of others it could only pretend. */
const MANAGED: Readonly<Record<string, readonly Statement[]>> = {
  'arn:aws-eusc:iam::aws:policy/AdministratorAccess': ALLOW_ALL,
  'arn:aws-eusc:iam::aws:policy/AWSDenyAll': [{ effect: 'Deny', actions: ['*'], resources: ['*'] }],
};

export interface SessionPolicy {
  statements: readonly Statement[];
  /** Percent of what STS takes. */
  packedSize: number;
}

/** The session policies of a call, inline and managed: what any of them allows, minus what any denies. */
export function readSessionPolicy(parameters: URLSearchParams): SessionPolicy | undefined {
  const inline = parameters.get('Policy');
  if (inline !== null && inline.length > MAX_POLICY) {
    throw invalid(`Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to ${MAX_POLICY}`);
  }
  const arns = members(parameters, 'PolicyArns', 'arn');
  if (arns.length > MAX_POLICIES)
    throw invalid(`Value at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to 10`);
  if (inline === null && arns.length === 0) return undefined;
  const managed = arns.flatMap((arn) => {
    const known = Object.hasOwn(MANAGED, arn) ? MANAGED[arn] : undefined;
    if (!known) throw notImplemented(`the managed policy ${arn.slice(0, 128)}`);
    return known;
  });
  const statements = [...(inline === null ? [] : parsePolicy(inline)), ...managed];
  return { statements, packedSize: Math.ceil((((inline?.length ?? 0) + arns.join('').length) * 100) / MAX_POLICY) };
}

/** The tags and the source identity that a call asks for. */
export function readAttributes(parameters: URLSearchParams): SessionAttributes {
  const keys = members(parameters, 'Tags', 'Key');
  const values = members(parameters, 'Tags', 'Value');
  if (keys.length > MAX_TAGS)
    throw invalid(`Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50`);
  if (new Set(keys.map((key) => key.toLowerCase())).size !== keys.length) throw invalid('Duplicate tag keys found.');
  keys.forEach((key, index) => {
    const value = values[index];
    if (value === undefined || key.length > 128 || value.length > 256 || !TAG.test(key) || !TAG.test(value) || /^aws:/i.test(key)) {
      throw invalid(`Value at 'tags.${index + 1}.member' failed to satisfy constraint`);
    }
  });
  const transitive = members(parameters, 'TransitiveTagKeys', '');
  const unknown = transitive.find((key) => !keys.includes(key));
  if (unknown !== undefined) throw invalid('The specified transitive tag key must be included in the requested tags.');
  const sourceIdentity = parameters.get('SourceIdentity') ?? undefined;
  if (sourceIdentity !== undefined && !/^[\w+=,.@-]{2,64}$/.test(sourceIdentity)) {
    throw invalid(`Value at 'sourceIdentity' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`);
  }
  return {
    tags: Object.fromEntries(keys.map((key, index) => [key, values[index] as string])),
    transitive,
    ...(sourceIdentity !== undefined && { sourceIdentity }),
  };
}

const TAG = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** What the new session carries: its own, and what the caller's hands on. Neither may be changed on the way. */
export function checkInherited(asked: SessionAttributes, caller: SessionAttributes): SessionAttributes {
  const clash = caller.transitive.find((key) => Object.hasOwn(asked.tags, key));
  if (clash !== undefined) {
    throw new Refusal(
      400,
      'InvalidParameterValue',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  }
  const { sourceIdentity = asked.sourceIdentity } = caller;
  if (asked.sourceIdentity !== undefined && asked.sourceIdentity !== sourceIdentity) {
    throw new Refusal(403, 'AccessDenied', 'The SourceIdentity of the session cannot be changed.');
  }
  const inherited = Object.fromEntries(caller.transitive.map((key) => [key, caller.tags[key] as string]));
  return {
    tags: { ...asked.tags, ...inherited },
    transitive: [...caller.transitive, ...asked.transitive],
    ...(sourceIdentity !== undefined && { sourceIdentity }),
  };
}

/** `NAME.member.1.FIELD`, `NAME.member.2.FIELD`, …, in order, as the query protocol writes lists. */
function members(parameters: URLSearchParams, name: string, field: string): string[] {
  const list: string[] = [];
  for (let index = 1; index <= 1000; index += 1) {
    const value = parameters.get(`${name}.member.${index}${field === '' ? '' : `.${field}`}`);
    if (value === null) break;
    list.push(value);
  }
  return list;
}

const invalid = (message: string): Refusal => new Refusal(400, 'ValidationError', `1 validation error detected: ${message}`);
