import type { Check } from '@sovereign-actions/core';
import { type EventFilter, sessionArn } from '../cloudtrail/extract.ts';
import { type BucketPolicy, matches, namesCaller, parsePolicy } from '../store/bucket-policy.ts';

/** What takes a key away, or lets somebody else do it. */
const TAKING_AWAY = ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:PutKeyPolicy', 'kms:DeleteImportedKeyMaterial'];

type Statement = BucketPolicy[number];
type Judged = Pick<Check, 'verdict' | 'detail'>;

/**
 * Whether the policy of a key lets a role of the deployment take the key away. Unlike other policies, one of a key is the only source
 * of rights to it: IAM's own count where it names the account, and those are not seen here. A denial of the key policy wins
 * over all of them.
 * @param key its ARN: a denial that names another resource denies nothing
 * @param sessions of the deployment
 */
export function judgeKeyPolicy(text: string, key: string, sessions: EventFilter['sessions']): Judged {
  if (sessions.length === 0) return { verdict: 'unknown', detail: 'The record names no role that the policy could be held against.' };
  let policy: BucketPolicy;
  try {
    policy = parsePolicy(text);
  } catch {
    return { verdict: 'unknown', detail: 'It cannot be read as a policy.' };
  }
  const granted = new Set<string>();
  const unsure = new Set<string>();
  for (const { role, name } of sessions) {
    const caller = { account: role.split(':')[4] as string, arn: sessionArn({ role, name }) };
    const isAccount = (principal: string) =>
      principal === caller.account || /^arn:[a-z-]+:iam::(\d+):root$/.exec(principal)?.[1] === caller.account;
    // No account owns what is asked about here: its principal counts as everyone in it.
    const names = (statement: Statement) => namesCaller(statement, caller, '');
    const namesItself = (statement: Statement) =>
      names({ ...statement, principals: statement.principals?.filter((principal) => !isAccount(principal)) });
    for (const action of TAKING_AWAY) {
      const about = (effect: string) => policy.filter((statement) => statement.effect === effect && statement.actions(action));
      if (about('Deny').some((statement) => statement.resources(key) && names(statement) === true && isMet(statement, role))) continue;
      for (const statement of about('Allow').filter((each) => names(each) !== false))
        (namesItself(statement) === true && statement.conditions.size === 0 ? granted : unsure).add(`${role} ${action}`);
    }
  }
  if (granted.size > 0) return { verdict: 'broken', detail: `It lets the deployment take the key away: ${[...granted].join(', ')}.` };
  if (unsure.size > 0)
    return {
      verdict: 'unknown',
      detail: `It leaves it to policies of IAM, or to a condition, whether the deployment may take the key away: ${[...unsure].join(', ')}. Deny it in the key policy.`,
    };
  return { verdict: 'holds', detail: 'No role of the deployment may take the key away.' };
}

/** Whether a denial holds for a role whatever else is the case: always, or for all but others that it names. */
function isMet({ conditions }: Statement, role: string): boolean {
  if (conditions.size === 0) return true;
  const [[condition, values] = ['', []]] = conditions;
  return (
    conditions.size === 1 &&
    /^(?:arn|string)not(?:equals|like) aws:principalarn$/.test(condition) &&
    values.length > 0 &&
    // A variable may stand for the role itself.
    values.every((value) => !value.includes('${') && !matches(value, role))
  );
}
