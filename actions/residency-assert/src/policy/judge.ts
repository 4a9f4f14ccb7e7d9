import type { Boundary, Finding, Rule } from '@sovereign-actions/core';
import { isObject } from '@sovereign-actions/core';
import { at } from '../plan/types.ts';
import { RULES } from '../rules.ts';
import { judgeGuardrail } from './guardrail.ts';
import { judgePrincipals } from './principals.ts';

/** Who a policy is for: whoever may use a resource, or what an organisation lets its accounts do. */
export type PolicyKind = 'resource' | 'guardrail';

export interface PolicyFinding {
  rule: Rule;
  /** Ends the sentence that starts with the attribute. */
  message: string;
  key: string;
  verdict?: Finding['verdict'];
  severity?: Finding['severity'];
}

export interface FoundPolicy {
  path: string;
  document: Statement[];
  kind: PolicyKind;
}

/** One statement with its elements as lists. Specification: IAM JSON policy elements reference. */
export interface Statement {
  sid: string;
  effect: string;
  principal: readonly { type: string; values: readonly string[] }[];
  hasPrincipal: boolean;
  hasNotPrincipal: boolean;
  action: readonly string[];
  notAction: readonly string[];
  resource: readonly string[];
  condition: readonly { operator: string; key: string; values: readonly string[] }[];
}

const NAMES = /(?:^|_)content$|polic(?:y|ies)(?:document|text)?$/i;
const GUARDRAILS = /^(?:aws_organizations_policy|AWS::Organizations::Policy)$/;

/** The policy documents among the values of a resource, as text or as objects. */
export function policyDocumentsIn(type: string, values: unknown): FoundPolicy[] {
  if (!isObject(values)) return [];
  if (GUARDRAILS.test(type)) {
    const kind = values.type ?? values.Type ?? 'SERVICE_CONTROL_POLICY';
    const document = statementsOf(values.content ?? values.Content);
    return kind === 'SERVICE_CONTROL_POLICY' && document ? [{ path: 'content', document, kind: 'guardrail' }] : [];
  }
  const found: FoundPolicy[] = [];
  for (const [path, value] of Object.entries(values)) {
    if (!NAMES.test(path)) continue;
    const document = statementsOf(value);
    if (document?.some(({ hasPrincipal, hasNotPrincipal }) => hasPrincipal || hasNotPrincipal))
      found.push({ path, document, kind: 'resource' });
  }
  return found;
}

const read = new Map<string, Statement[] | undefined>();

/** Policies repeat from resource to resource, so those in text are read once. @returns undefined where a value is no policy */
export function statementsOf(value: unknown): Statement[] | undefined {
  if (typeof value !== 'string') return readStatements(value);
  const known = read.get(value);
  if (known || read.has(value)) return known;
  const statements = readStatements(value);
  if (read.size < 1000 && value.length < 20_000) read.set(value, statements);
  return statements;
}

function readStatements(value: unknown): Statement[] | undefined {
  let document = value;
  if (typeof value === 'string') {
    if (!/^\s*\{/.test(value) || value.length > 1024 * 1024) return undefined;
    try {
      document = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  const statements = at(document, 'Statement');
  if (statements === undefined) return undefined;
  return list(statements).filter(isObject).map(statementOf);
}

function statementOf(statement: Record<string, unknown>): Statement {
  const principal = at(statement, 'Principal');
  return {
    sid: typeof statement.Sid === 'string' && /^[\w -]{1,80}$/.test(statement.Sid) ? statement.Sid : '',
    effect: String(at(statement, 'Effect') ?? ''),
    principal:
      principal === undefined
        ? []
        : isObject(principal)
          ? Object.entries(principal).map(([type, values]) => ({ type, values: texts(values) }))
          : [{ type: 'AWS', values: texts(principal) }],
    hasPrincipal: principal !== undefined,
    hasNotPrincipal: at(statement, 'NotPrincipal') !== undefined,
    action: texts(at(statement, 'Action')),
    notAction: texts(at(statement, 'NotAction')),
    resource: texts(at(statement, 'Resource')),
    condition: Object.entries(isObject(statement.Condition) ? statement.Condition : {}).flatMap(([operator, keys]) =>
      Object.entries(isObject(keys) ? keys : {}).map(([key, values]) => ({ operator, key: key.toLowerCase(), values: texts(values) })),
    ),
  };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const texts = (value: unknown): string[] => list(value).filter((item): item is string => typeof item === 'string');

/** What was said of policies that were read once. */
const judged = new WeakMap<readonly Statement[], { kind: PolicyKind; boundary: Boundary; found: readonly PolicyFinding[] }>();

/** What a policy opens beyond the boundary. */
export function judgeStatements(statements: readonly Statement[], kind: PolicyKind, boundary: Boundary): readonly PolicyFinding[] {
  const known = judged.get(statements);
  if (known?.kind === kind && known.boundary === boundary) return known.found;
  const found =
    kind === 'guardrail' ? judgeGuardrail(statements, boundary) : statements.flatMap((statement) => judgePrincipals(statement, boundary));
  judged.set(statements, { kind, boundary, found });
  return found;
}

/** `statement Sid` as findings name it. */
export const named = ({ sid }: Statement): string => (sid === '' ? 'a statement' : `statement ${sid}`);

export const policyRule = { open: RULES.openPolicy, guardrail: RULES.guardrail, identity: RULES.identity } as const;
