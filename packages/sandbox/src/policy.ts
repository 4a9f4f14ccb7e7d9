import { isObject } from '@sovereign-actions/core';
import { notImplemented, Refusal } from './http.ts';

/** A statement of an IAM policy, as far as the sandbox evaluates one. */
export interface Statement {
  effect: 'Allow' | 'Deny';
  actions: readonly string[];
  resources: readonly string[];
}

/** Every action on every resource. */
export const ALLOW_ALL: readonly Statement[] = [{ effect: 'Allow', actions: ['*'], resources: ['*'] }];

const KNOWN = new Set(['Sid', 'Effect', 'Action', 'Resource']);
const malformed = (why: string) => new Refusal(400, 'MalformedPolicyDocument', why);

/**
 * Parses a session policy: Effect, Action and Resource.
 * @throws MalformedPolicyDocument; NotImplemented for elements whose effect the sandbox could only pretend
 */
export function parsePolicy(text: string): readonly Statement[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw malformed('Syntax errors in policy.');
  }
  if (!isObject(document)) throw malformed('Syntax errors in policy.');
  if (document.Version !== '2012-10-17') throw malformed('The policy must have Version 2012-10-17.');
  const statements = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  return statements.map((statement): Statement => {
    if (!isObject(statement)) throw malformed('Syntax errors in policy.');
    const unknown = Object.keys(statement).find((key) => !KNOWN.has(key));
    if (unknown) throw notImplemented(`"${unknown}" in a session policy`);
    if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') throw malformed('Policy statement must have Effect Allow or Deny.');
    return { effect: statement.Effect, actions: texts(statement.Action, 'Action'), resources: texts(statement.Resource, 'Resource') };
  });
}

/** What IAM says: an explicit Deny wins, then an Allow is needed. */
export function allows(policy: readonly Statement[], action: string, resource: string): boolean {
  const hits = policy.filter(
    ({ actions, resources }) =>
      actions.some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) && resources.some((pattern) => like(pattern, resource)),
  );
  return hits.length > 0 && hits.every(({ effect }) => effect === 'Allow');
}

/** `StringLike`: `*` is any run of characters, `?` any one. Linear in time, whatever the pattern. */
export function like(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      mark = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

function texts(value: unknown, name: string): string[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0 || list.some((item) => typeof item !== 'string' || item === ''))
    throw malformed(`Policy statement must contain ${name}.`);
  return list as string[];
}
