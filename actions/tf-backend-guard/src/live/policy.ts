import type { Boundary } from '@sovereign-actions/core';
import { foreignAccount } from '../judge/arn.ts';

interface Statement {
  effect: string;
  principals: string[];
  notPrincipal: boolean;
  actions: string[];
  resources: string[];
  condition: Record<string, Record<string, unknown>>;
}

/** What a bucket policy says about plain HTTP and about others; undefined where it is no policy that can be read. */
export function readBucketPolicy(text: string, bucket: string, boundary: Boundary): { tlsOnly: boolean; others: string[] } | undefined {
  const statements = statementsOf(text);
  if (!statements) return undefined;
  const tlsOnly = statements.some(
    ({ effect, principals, notPrincipal, actions, resources, condition }) =>
      effect === 'Deny' &&
      !notPrincipal &&
      principals.includes('*') &&
      actions.some((action) => action === '*' || action.toLowerCase() === 's3:*') &&
      resources.some((resource) => resource === '*' || resource.endsWith(`:::${bucket}/*`) || resource.endsWith(`:::${bucket}*`)) &&
      Object.keys(condition).length === 1 &&
      Object.entries(condition.Bool ?? condition.BoolIfExists ?? {}).some(
        ([key, value]) => key.toLowerCase() === 'aws:securetransport' && texts(value).every((item) => item.toLowerCase() === 'false'),
      ),
  );
  const others = new Set<string>();
  for (const { effect, principals, notPrincipal, condition } of statements) {
    if (effect !== 'Allow') continue;
    if (notPrincipal) others.add('everyone but some');
    for (const principal of principals) {
      if (principal === '*') {
        if (Object.keys(condition).length === 0) others.add('everyone');
        continue;
      }
      const account = /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?::|$)/.exec(principal)?.[1];
      const foreign = foreignAccount(boundary, account);
      if (foreign) others.add(foreign);
    }
  }
  return { tlsOnly, others: [...others] };
}

function statementsOf(text: string): Statement[] | undefined {
  try {
    const { Statement: list } = JSON.parse(text) as { Statement?: unknown };
    const statements = Array.isArray(list) ? list : [list];
    return statements.map((item) => {
      const { Effect, Principal, NotPrincipal, Action, Resource, Condition } = item as Record<string, unknown>;
      const principals = typeof Principal === 'object' && Principal !== null ? Object.values(Principal).flatMap(texts) : texts(Principal);
      return {
        effect: String(Effect),
        principals,
        notPrincipal: NotPrincipal !== undefined,
        actions: texts(Action),
        resources: texts(Resource),
        condition: (Condition ?? {}) as Statement['condition'],
      };
    });
  } catch {
    return undefined;
  }
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
