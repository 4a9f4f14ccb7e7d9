import { type Input, inputError } from '@sovereign-actions/core';

const DAY = 86_400_000;

/** Flags of the commands that look at the packages of some days. */
export const DAYS_FLAGS = {
  from: { type: 'text', description: 'First day, such as 2026-07-01, in UTC. Default: 92 days before the last.' },
  to: { type: 'text', description: 'Last day. Default: today.' },
  'seal-days': {
    type: 'integer',
    min: 1,
    max: 365,
    default: 3,
    description: 'After how many days in the store a record without a seal is marked.',
  },
} as const satisfies Record<string, Input>;

/** The midnights of the first and of the last day, in milliseconds. @param now milliseconds @throws INPUT_INVALID */
export function daysOf({ from, to }: { from?: string | undefined; to?: string | undefined }, now: number): { from: number; to: number } {
  const last = to === undefined ? Math.floor(now / DAY) * DAY : dayOf(to);
  const first = from === undefined ? last - 92 * DAY : dayOf(from);
  if (first > last) throw inputError('INPUT_INVALID', 'The first day is after the last.', 'Write --from EARLIER --to LATER.');
  if (last - first > 3660 * DAY) throw inputError('INPUT_INVALID', 'These are more than ten years.', 'Ask for fewer days.');
  return { from: first, to: last };
}

function dayOf(text: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // A day that does not exist is moved into the next month by the parser, or is no time at all.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return time;
  throw inputError('INPUT_INVALID', `"${text}" is no day.`, 'Write it as 2026-07-01: year, month, day.');
}
