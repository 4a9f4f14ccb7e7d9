import type { Boundary } from '@sovereign-actions/core';
import { arnPartition } from '@sovereign-actions/core';
import { roleError } from './errors.ts';

/** Session policies, in the shape of the STS calls. They narrow what the last role may do. */
export interface SessionPolicies {
  Policy?: string;
  PolicyArns?: { arn: string }[];
}

/** What only `AssumeRole` takes. */
export interface SessionTags {
  Tags?: { Key: string; Value: string }[];
  TransitiveTagKeys?: string[];
  SourceIdentity?: string;
}

/** The limits of STS. */
const MAX_POLICY = 2048;
const MAX_ARNS = 10;
const MAX_TAGS = 50;

const invalid = (what: string, fix: string) => roleError('SESSION_INVALID', what, fix);

/**
 * The inline and managed session policies.
 * @param account of the role that they are for
 * @throws SESSION_INVALID
 */
export function sessionPolicies(
  inputs: { policy: string | undefined; managed: readonly string[] },
  { partition }: Pick<Boundary, 'partition'>,
  account: string,
): SessionPolicies {
  const prefix = `arn:${arnPartition(partition)}:iam::`;
  for (const arn of inputs.managed) {
    const [, owner] = /^arn:[a-z-]+:iam::(aws|\d{12}):policy\/[\w+=,.@/-]{1,512}$/.exec(arn) ?? [];
    if (owner === undefined || !arn.startsWith(prefix) || (owner !== 'aws' && owner !== account)) {
      throw invalid(
        `${JSON.stringify(arn.slice(0, 200))} is not a managed policy that can narrow this role.`,
        `Write ${prefix}aws:policy/NAME, or ${prefix}${account}:policy/NAME for one of the role's own account.`,
      );
    }
  }
  if (inputs.managed.length > MAX_ARNS)
    throw invalid(`${inputs.managed.length} managed policies are given; STS takes ${MAX_ARNS}.`, 'Join them into fewer policies.');
  return {
    ...(inputs.policy !== undefined && { Policy: inlinePolicy(inputs.policy) }),
    ...(inputs.managed.length > 0 && { PolicyArns: inputs.managed.map((arn) => ({ arn })) }),
  };
}

/** White space between the parts of a JSON text; what texts hold stays. */
const BETWEEN = /("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g;

/** A policy without white space, when it is one. It is not written anew: STS judges what is there twice, and nothing gets lost. */
function inlinePolicy(text: string): string {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw invalid('The input "session-policy" is not JSON.', 'Write an IAM policy document.');
  }
  const { Version, Statement } = Object(document) as Record<string, unknown>;
  const statements = Array.isArray(Statement) ? Statement : [Statement];
  const complete = statements.every((statement) => {
    const { Effect } = Object(statement) as Record<string, unknown>;
    return Effect === 'Allow' || Effect === 'Deny';
  });
  if (Array.isArray(document) || Version !== '2012-10-17' || statements.length === 0 || !complete) {
    throw invalid(
      'The input "session-policy" is not an IAM policy document.',
      'It needs "Version": "2012-10-17" and "Statement" with the Effect Allow or Deny in each.',
    );
  }
  const compact = text.replace(BETWEEN, '$1');
  if (compact.length <= MAX_POLICY) return compact;
  throw invalid(
    `The session policy has ${compact.length} characters without white space; STS takes ${MAX_POLICY}.`,
    'Keep it as a managed policy in the account of the role, and name that with "managed-policies".',
  );
}

/** Characters of session tags: letters, digits, spaces and `_.:/=+-@`. */
const TAG = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Tags, their transitive keys and the source identity. @throws SESSION_INVALID */
export function sessionTags(inputs: {
  tags: readonly string[];
  transitive: readonly string[];
  sourceIdentity: string | undefined;
}): SessionTags {
  const tags = inputs.tags.map((line) => {
    const at = line.indexOf('=');
    const Key = line.slice(0, Math.max(at, 0)).trim();
    const Value = line.slice(at + 1).trim();
    if (at < 1 || Key === '' || Key.length > 128 || Value.length > 256 || !TAG.test(Key) || !TAG.test(Value) || /^aws:/i.test(Key)) {
      throw invalid(
        `${JSON.stringify(line.slice(0, 200))} is not a session tag.`,
        'Write KEY=VALUE with up to 128 and 256 letters, digits, spaces and _.:/=+-@; keys do not start with "aws:".',
      );
    }
    return { Key, Value };
  });
  const keys = tags.map(({ Key }) => Key);
  const twice = keys.find((key, index) => keys.findIndex((other) => other.toLowerCase() === key.toLowerCase()) !== index);
  if (twice !== undefined)
    throw invalid(`The session tag ${JSON.stringify(twice)} is given twice.`, 'Keys differ in more than upper and lower case.');
  if (tags.length > MAX_TAGS) throw invalid(`${tags.length} session tags are given; STS takes ${MAX_TAGS}.`, 'Leave some out.');
  const stray = inputs.transitive.find((key) => !keys.includes(key));
  if (stray !== undefined) throw invalid(`The transitive tag ${JSON.stringify(stray)} is not one of the tags.`, 'Add it to "tags".');
  return {
    ...(tags.length > 0 && { Tags: tags }),
    ...(inputs.transitive.length > 0 && { TransitiveTagKeys: [...new Set(inputs.transitive)] }),
    ...(inputs.sourceIdentity !== undefined && { SourceIdentity: inputs.sourceIdentity }),
  };
}

/** What a later hop of a chain still sends: what is transitive, and the source identity, go on by themselves and cannot be sent again. */
export function tagsOfLaterHop({ Tags = [], TransitiveTagKeys = [] }: SessionTags): SessionTags {
  const own = Tags.filter(({ Key }) => !TransitiveTagKeys.includes(Key));
  return own.length > 0 ? { Tags: own } : {};
}
