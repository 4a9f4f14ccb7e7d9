import type { BucketEvidence } from './bucket-checks.ts';

/** How long a package is locked: days, or years of the calendar. */
export type Retention = BucketEvidence['retention'];

const DAY = 86_400_000;
/** Milliseconds by which a lock may look too short: S3 lets clocks differ by a quarter of an hour, and as long an upload may take. */
export const CLOCK_SKEW = 30 * 60_000;

/** When a lock that begins at a time ends, both in milliseconds. A 29 February without its day ends on 1 March. */
export function lockedUntil(retention: Retention, from: number): number {
  if ('days' in retention) return from + retention.days * DAY;
  const end = new Date(from);
  end.setUTCFullYear(end.getUTCFullYear() + retention.years);
  return end.getTime();
}

/** Days of a lock that begins at a time. */
export const daysOfLock = (retention: Retention, from: number): number => Math.round((lockedUntil(retention, from) - from) / DAY);

export const lengthText = (retention: Retention): string => ('days' in retention ? `${retention.days} days` : `${retention.years} years`);

/** Whether a bucket's default, in days or in years, is shorter than a lock that begins at a time. A year of S3 may be one of 365 days. */
export const isShorter = (
  byDefault: { Days?: number | undefined; Years?: number | undefined },
  retention: Retention,
  from: number,
): boolean =>
  byDefault.Years !== undefined && 'years' in retention
    ? byDefault.Years < retention.years
    : (byDefault.Days ?? (byDefault.Years ?? 0) * 365) < daysOfLock(retention, from);
