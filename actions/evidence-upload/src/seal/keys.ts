import { type Check, type Context, isObject, messageOf } from '@sovereign-actions/core';

export const KEYS_DOCUMENT = 'keys.json';

/** What KMS says of a key at the time of the seal: each answer as it came, or why there is none. */
export interface KeyEvidence {
  arn: string;
  answers: Record<string, unknown>;
  denied: Record<string, string>;
}

const QUESTIONS = ['DescribeKey', 'GetKeyPolicy', 'ListGrants', 'GetKeyRotationStatus', 'ListKeyRotations', 'GetKeyLastUsage'] as const;

/** Asks KMS about each key, in its region. What is denied or not there is noted, never an error. */
export function collectKeys({ aws }: Context, arns: readonly string[]): Promise<KeyEvidence[]> {
  return Promise.all(
    arns.map(async (arn) => {
      const evidence: KeyEvidence = { arn, answers: {}, denied: {} };
      const region = arn.split(':')[3] as string;
      for (const question of QUESTIONS) {
        try {
          const { $metadata, ...answer } = await aws.call('kms', question, { KeyId: arn }, { region, attempts: 2 });
          evidence.answers[question] = answer;
        } catch (error) {
          evidence.denied[question] =
            error instanceof Error && error.name !== 'Error' ? `${error.name}: ${messageOf(error)}` : messageOf(error);
        }
      }
      return evidence;
    }),
  );
}

/**
 * What the answers come to. Pure.
 * @param roles ARNs of the roles of the deployment, which must not be able to take the key away
 * @param regions of the boundary
 */
export function judgeKeys(keys: readonly KeyEvidence[], roles: readonly string[], regions: readonly string[]): Check[] {
  return keys.flatMap(({ arn, answers, denied }) => [
    { name: `state of ${arn}`, ...stateOf(answers.DescribeKey, denied.DescribeKey, regions) },
    { name: `policy of ${arn}`, ...policyOf(answers.GetKeyPolicy, denied.GetKeyPolicy, roles) },
  ]);
}

type Judged = Pick<Check, 'verdict' | 'detail'>;

function stateOf(answer: unknown, denied: string | undefined, regions: readonly string[]): Judged {
  const metadata = isObject(answer) && isObject(answer.KeyMetadata) ? answer.KeyMetadata : undefined;
  if (!metadata) return { verdict: 'unknown', detail: `KMS does not describe it: ${denied ?? 'no answer'}.` };
  const { KeyState: state, DeletionDate: deletion, MultiRegionConfiguration: config } = metadata;
  const replicas =
    isObject(config) && Array.isArray(config.ReplicaKeys)
      ? config.ReplicaKeys.flatMap((key) => (isObject(key) ? [String(key.Region)] : []))
      : [];
  const outside = replicas.filter((region) => !regions.includes(region));
  if (outside.length > 0) return { verdict: 'broken', detail: `It has replicas outside the boundary: ${outside.join(', ')}.` };
  if (state === 'Enabled') return { verdict: 'holds', detail: 'It is enabled.' };
  const until = deletion === undefined ? '' : `, to be deleted ${new Date(deletion as string | Date).toISOString()}`;
  return { verdict: 'broken', detail: `It is not enabled: ${String(state)}${until}.` };
}

/** What takes a key away, or lets somebody else do it. */
const TAKING_AWAY = ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:PutKeyPolicy', 'kms:DeleteImportedKeyMaterial'];

function policyOf(answer: unknown, denied: string | undefined, roles: readonly string[]): Judged {
  const text = isObject(answer) && typeof answer.Policy === 'string' ? answer.Policy : undefined;
  if (text === undefined) return { verdict: 'unknown', detail: `KMS does not show it: ${denied ?? 'no answer'}.` };
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch {
    return { verdict: 'unknown', detail: 'It is not JSON.' };
  }
  const statements = isObject(policy) ? [policy.Statement].flat().filter(isObject) : [];
  const giving = statements.filter(
    (statement) =>
      statement.Effect === 'Allow' && namesOneOf(statement, roles) && TAKING_AWAY.some((action) => allowsAction(statement, action)),
  );
  return giving.length > 0
    ? {
        verdict: 'broken',
        detail: `It lets the role of the deployment take the key away: ${giving.map(({ Sid }) => String(Sid ?? 'a statement without Sid')).join(', ')}.`,
      }
    : {
        verdict: 'holds',
        detail: 'It gives no role of the deployment the right to take the key away. What policies of IAM give, it does not show.',
      };
}

function namesOneOf({ Principal: principal, NotPrincipal: except }: Record<string, unknown>, roles: readonly string[]): boolean {
  if (except !== undefined || principal === '*') return true;
  const named = isObject(principal) ? [principal.AWS].flat() : [];
  return named.some((name) => name === '*' || roles.includes(String(name)));
}

function allowsAction({ Action: actions, NotAction: except }: Record<string, unknown>, action: string): boolean {
  const matches = (patterns: unknown) => [patterns].flat().some((pattern) => typeof pattern === 'string' && glob(pattern).test(action));
  return except === undefined ? matches(actions) : !matches(except);
}

/** IAM's patterns of actions: `*` is any text, `?` any sign, case does not count. */
const glob = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replaceAll(/\*+/g, '*')
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  );
