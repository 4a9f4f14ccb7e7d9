import type { LedgerRecord } from '@sovereign-actions/core';
import type { Span } from '../cloudtrail/chain.ts';
import type { EventFilter, TrailSession } from '../cloudtrail/extract.ts';
import { evidenceError } from '../errors.ts';
import { isoSeconds } from '../package/bag.ts';

/** What a trail is asked about a deployment. */
export interface SealPlan {
  window: Span;
  /** All but the trail, which the boundary names. */
  filter: Omit<EventFilter, 'trail'>;
  /** Account ids whose part of the trail is read: those of the roles and of the keys. */
  accounts: string[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The longest that STS gives credentials for. */
const LONGEST_SESSION = 12 * HOUR;
/** An approval can wait for 30 days. No trail is read for more: a record with a wrong clock would ask for years of digests. */
const LONGEST_WINDOW = 35 * 24 * HOUR;

/**
 * What to look for in the trail, from the records of a deployment and nothing else: the role sessions that its steps took,
 * until their credentials ended, and the KMS keys that they signed with.
 * @throws SEAL_RECORD when the records name neither, or times that no deployment has: a seal that waits for such a time never comes
 */
export function planSeal(records: readonly LedgerRecord[]): SealPlan {
  const sessions = new Map<string, TrailSession>();
  const requests = new Set<string>();
  const keys = new Set<string>();
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { id, action, facts, startedAt, finishedAt = startedAt } of records) {
    from = Math.min(from, Date.parse(startedAt));
    to = Math.max(to, Date.parse(finishedAt));
    if (action === 'assume-role-oidc') {
      const name = facts['session-name'];
      // Without a zone it would be another time on another machine.
      const ended = /Z$/.test(String(facts.expiration)) ? Date.parse(String(facts.expiration)) : Number.NaN;
      if (ended > Date.parse(finishedAt) + LONGEST_SESSION + 15 * MINUTE)
        throw impossible(`The record ${id} says that its credentials end ${facts.expiration}, later than STS lets any`);
      if (!Number.isNaN(ended)) to = Math.max(to, ended);
      for (const [fact, value] of Object.entries(facts)) {
        if (/^(?:role|hop-\d+)$/.test(fact) && isArn(value, 'iam') && typeof name === 'string') {
          const session = { role: value, name, ...(value === (facts['hop-1'] ?? facts.role) && tokenOf(facts)) };
          sessions.set(JSON.stringify(session), session);
        }
        if (/^sts-request-id(?:-\d+)?$/.test(fact) && typeof value === 'string') requests.add(value);
      }
    }
    for (const key of [facts.key, facts['signing key']]) if (isArn(key, 'kms')) keys.add(key);
  }
  if (sessions.size === 0 && keys.size === 0) {
    throw evidenceError(
      'SEAL_RECORD',
      'The records name no role session and no KMS key: a trail cannot be asked about them.',
      'Let the deployment take its role with assume-role-oidc, in the same ledger.',
    );
  }
  if (to - from > LONGEST_WINDOW) throw impossible(`The records span ${Math.round((to - from) / (24 * HOUR))} days`);
  // Clocks of the runner and of AWS differ a little; a minute is more than a signed request is let differ by in practice.
  const window = { from: from - MINUTE, to: to + MINUTE };
  return {
    window,
    filter: {
      from: isoSeconds(window.from / 1000),
      to: isoSeconds(window.to / 1000),
      sessions: [...sessions.values()],
      requests: [...requests].sort(),
      keys: [...keys].sort(),
    },
    accounts: accountsOf({ sessions: [...sessions.values()], keys: [...keys] }),
  };
}

/** Ids of the accounts that have the roles and the keys, each once. */
export const accountsOf = ({ sessions, keys }: Pick<EventFilter, 'sessions' | 'keys'>): string[] =>
  [...new Set([...sessions.map(({ role }) => role), ...keys].map((arn) => arn.split(':')[4] ?? ''))].sort();

const impossible = (what: string) =>
  evidenceError('SEAL_RECORD', `${what}.`, 'Look at the clock of the runner, and at who wrote the record: what it says cannot be.');

const isArn = (value: unknown, service: string): value is string =>
  typeof value === 'string' && new RegExp(`^arn:[a-z-]+:${service}:[a-z0-9-]*:\\d{12}:.`).test(value);

/** The job's token becomes the first role of a chain. */
function tokenOf(facts: LedgerRecord['facts']): Pick<TrailSession, 'token'> {
  const { 'claim-iss': issuer, 'claim-sub': subject, 'claim-aud': audience = '' } = facts;
  return typeof issuer === 'string' && typeof subject === 'string' ? { token: { issuer, subject, audience: String(audience) } } : {};
}
