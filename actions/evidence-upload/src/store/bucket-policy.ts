import type { Verdict } from '@sovereign-actions/core';

/** A bucket policy, read as far as its questions need: what cannot be read counts for nothing that is good, and for all that is bad. */
export type BucketPolicy = readonly Statement[];

interface Statement {
  effect: 'Allow' | 'Deny';
  /**
   * Of AWS as they are; of other kinds, such as `Federated`, with the kind before them. Undefined for `NotPrincipal`: nobody
   * knows here who is left.
   */
  principals: readonly string[] | undefined;
  actions: (action: string) => boolean;
  resources: (resource: string) => boolean;
  /** `operator key` in lower case, to the values. */
  conditions: ReadonlyMap<string, readonly string[]>;
}

/** What would let a role take evidence away, or its protection. */
const REMOVING: readonly (readonly [action: string, of: 'object' | 'bucket'])[] = [
  ['s3:DeleteObjectVersion', 'object'],
  ['s3:BypassGovernanceRetention', 'object'],
  ['s3:PutBucketObjectLockConfiguration', 'bucket'],
  ['s3:PutBucketPolicy', 'bucket'],
  ['s3:DeleteBucketPolicy', 'bucket'],
];

/** @throws SyntaxError, TypeError when it is no policy, or says something that is not understood here */
export function parsePolicy(text: string): BucketPolicy {
  const { Statement } = JSON.parse(text) as { Statement?: unknown };
  const statements = [Statement].flat();
  if (statements.some((statement) => typeof statement !== 'object' || statement === null)) throw new TypeError('it has no statements');
  return (statements as Record<string, unknown>[]).map(readStatement);
}

const ELEMENTS: ReadonlySet<string> = new Set(
  'Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition'.split(' '),
);

function readStatement(statement: Record<string, unknown>): Statement {
  const { Effect: effect } = statement;
  const unknown = Object.keys(statement).find((element) => !ELEMENTS.has(element));
  if (unknown !== undefined || (effect !== 'Allow' && effect !== 'Deny')) throw new TypeError('a statement is of another form');
  const conditions = Object.entries((statement.Condition ?? {}) as Record<string, Record<string, unknown>>).flatMap(([operator, keys]) =>
    Object.entries(keys ?? {}).map(([key, value]): [string, string[]] => [`${operator} ${key}`.toLowerCase(), strings(value)]),
  );
  return {
    effect,
    principals: 'NotPrincipal' in statement ? undefined : principalsOf(statement.Principal),
    actions: matcher(statement.Action, statement.NotAction, effect, true),
    resources: matcher(statement.Resource, statement.NotResource, effect, false),
    conditions: new Map(conditions),
  };
}

const strings = (value: unknown): string[] =>
  [value]
    .flat()
    .filter((item) => item !== undefined && item !== null)
    .map(String);

const principalsOf = (principal: unknown): string[] =>
  typeof principal === 'object' && principal !== null
    ? Object.entries(principal).flatMap(([kind, value]) => {
        // A role is no service, whatever a service may do for it.
        if (kind === 'Service') return [];
        return kind === 'AWS' ? strings(value) : strings(value).map((name) => `${kind} ${name}`);
      })
    : strings(principal);

/**
 * Patterns with `*` and `?`, or all that the other list does not name. Where there is neither, all is allowed and nothing denied. A
 * variable, such as ${aws:username}, may stand for anything: it widens what is allowed and never what is denied.
 */
function matcher(given: unknown, not: unknown, effect: 'Allow' | 'Deny', ignoreCase: boolean): (text: string) => boolean {
  if (given === undefined && not === undefined) return () => effect === 'Allow';
  const widen = (effect === 'Allow') === (given !== undefined);
  const cased = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const patterns = strings(given ?? not).map((pattern) => cased(widen ? pattern.replaceAll(/\$\{[^}]*\}/g, '*') : pattern));
  return (text) => patterns.some((pattern) => matches(pattern, cased(text))) === (given !== undefined);
}

/** Whether a text fits a pattern with `*` and `?`. In time of both lengths at most, whatever the pattern: policies are written by others. */
export function matches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < text.length; ) {
    if (pattern[at] === '*') {
      star = at;
      at += 1;
      resume = index;
    } else if (pattern[at] === '?' || pattern[at] === text[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

/** Any object of the bucket: what a policy says of it, it says of every package. */
const anyObject = (bucketArn: string): string => `${bucketArn}/2000/01/${'0'.repeat(64)}.tar`;

const everybody = ({ principals }: Statement): boolean => principals?.includes('*') === true;

/** Whether the bucket refuses to send or take an object without TLS, whoever asks. */
export function judgeTls(policy: BucketPolicy, bucketArn: string): [Verdict, string] {
  const denies = policy.some(
    (statement) =>
      statement.effect === 'Deny' &&
      everybody(statement) &&
      ['s3:PutObject', 's3:GetObject', 's3:GetObjectVersion'].every(statement.actions) &&
      statement.resources(anyObject(bucketArn)) &&
      statement.conditions.size === 1 &&
      ['bool', 'boolifexists'].some((operator) => statement.conditions.get(`${operator} aws:securetransport`)?.join() === 'false'),
  );
  return denies
    ? ['holds', 'the bucket policy denies every request without TLS.']
    : ['broken', 'no statement of the bucket policy denies everybody every request without TLS (aws:SecureTransport false).'];
}

/** Who a step is: an ARN of STS or IAM. */
export interface Caller {
  account: string;
  /** `arn:…:sts::…:assumed-role/NAME/SESSION` or another ARN. */
  arn: string;
}

/**
 * Whether the bucket policy lets the caller take evidence away or weaken what protects it.
 * @param caller undefined when nobody could say who the caller is: then every principal may be it
 * @param owner account of the bucket: a caller of another account has no rights but those that the bucket policy gives
 */
export function judgeRemoval(
  policy: BucketPolicy,
  bucketArn: string,
  caller: Caller | undefined,
  owner: string,
  mode: 'COMPLIANCE' | 'GOVERNANCE',
): [Verdict, string] {
  const about = (effect: string, action: string) => {
    const resource = REMOVING.some(([name, of]) => name === action && of === 'object') ? anyObject(bucketArn) : bucketArn;
    return policy.filter((statement) => statement.effect === effect && statement.actions(action) && statement.resources(resource));
  };
  const is = (statement: Statement) => namesCaller(statement, caller, owner);
  const removing = REMOVING.map(([action]) => action);
  const open = removing.filter(
    (action) => !about('Deny', action).some((statement) => statement.conditions.size === 0 && is(statement) === true),
  );
  const allows = open.flatMap((action) => about('Allow', action).map((statement) => ({ action, statement })));
  const granted = allows.filter(({ statement }) => statement.conditions.size === 0 && is(statement) === true);
  if (granted.length > 0) return ['broken', `the bucket policy lets this role call ${namesOf(granted)}.`];
  // Whether a condition is met is not for this reader to work out.
  const perhaps = allows.filter(({ statement }) => is(statement) !== false);
  if (perhaps.length > 0)
    return ['unknown', `whether the bucket policy lets this role call ${namesOf(perhaps)} depends on a condition, or on who it is.`];
  if (open.length === 0) return ['holds', `the bucket policy denies this role ${removing.join(', ')}.`];
  if (caller !== undefined && caller.account !== owner)
    return [
      'holds',
      `the bucket policy, from which alone a role of account ${caller.account} has rights here, allows none of ${open.join(', ')}.`,
    ];
  return mode === 'COMPLIANCE'
    ? [
        'holds',
        `the bucket policy allows none of ${open.join(', ')}, and nobody can shorten COMPLIANCE. Policies of the role are not seen here.`,
      ]
    : [
        'unknown',
        `the bucket policy does not deny ${open.join(', ')}, and policies of the role itself, which may allow it, are not seen here.`,
      ];
}

const namesOf = (allows: readonly { action: string }[]): string => [...new Set(allows.map(({ action }) => action))].join(', ');

/**
 * Whether a statement is about the caller; undefined when it cannot be told.
 * @param owner account of what the policy is on: its own principal says nothing of the callers in it
 */
export function namesCaller({ effect, principals }: Statement, caller: Caller | undefined, owner: string): boolean | undefined {
  if (principals === undefined) return undefined;
  if (principals.includes('*')) return true;
  if (caller === undefined) return principals.length > 0 ? undefined : false;
  const answers = principals.map((principal) => isCaller(principal, effect, caller, owner));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function isCaller(principal: string, effect: Statement['effect'], { account, arn }: Caller, owner: string): boolean | undefined {
  // The account itself stands for whatever its own policies allow: inside the owner's account they count with or without it.
  if (principal === account || /^arn:[a-z-]+:iam::(\d+):root$/.exec(principal)?.[1] === account) return account !== owner;
  const role = /:assumed-role\/([^/]+)\//.exec(arn)?.[1];
  if (role !== undefined && principal.startsWith(arn.slice(0, arn.lastIndexOf('/') + 1)))
    // Who may take the role gives its session any name: one that is denied leaves the others, and one that is allowed can be had.
    return effect === 'Allow' && principal === arn ? true : undefined;
  const [, of, path] = /^arn:[a-z-]+:iam::(\d+):role\/(.+)$/.exec(principal) ?? [];
  if (principal === arn || (role !== undefined && of === account && path?.split('/').at(-1) === role)) return true;
  return SOMEBODY.test(principal) ? false : undefined;
}

/** An account, a role, a user or a session, or the id of one that is gone: where it is not the caller, it is somebody else. */
const SOMEBODY =
  /^(?:\d{12}|A[A-Z0-9]{15,}|arn:[a-z-]+:(?:iam::\d+:(?:root$|role\/|user\/)|sts::\d+:(?:assumed-role|federated-user)\/).*)$/;

const LIMITS: Readonly<Record<string, (days: number, limit: number) => boolean>> = {
  numericlessthan: (days, limit) => days < limit,
  numericlessthanequals: (days, limit) => days <= limit,
  numericgreaterthan: (days, limit) => days > limit,
  numericgreaterthanequals: (days, limit) => days >= limit,
};

/** Whether the bucket takes a lock of so many days: a policy may deny one that is too short or too long. */
export function judgeRetention(policy: BucketPolicy, bucketArn: string, days: number): [Verdict, string] {
  for (const { effect, actions, resources, conditions } of policy) {
    if (effect !== 'Deny' || !(actions('s3:PutObject') || actions('s3:PutObjectRetention')) || !resources(anyObject(bucketArn))) continue;
    for (const [condition, values] of conditions) {
      const [operator = '', key] = condition.split(' ');
      if (key !== 's3:object-lock-remaining-retention-days') continue;
      const denies = LIMITS[operator.replace(/ifexists$/, '')];
      if (values.some((value) => denies?.(days, Number(value))))
        return ['broken', `the bucket policy denies a lock of ${days} days (${operator} ${values.join(', ')}).`];
    }
  }
  return ['holds', `the bucket policy does not limit a lock of ${days} days.`];
}
