import { expect, it } from 'vitest';
import { daysOfLock, isShorter, lengthText, lockedUntil, type Retention } from './retention.ts';

const at = (text: string) => Date.parse(text);
const lock = (length: { days: number } | { years: number }): Retention => ({ mode: 'COMPLIANCE', ...length });

it.each([
  [{ days: 1 }, '2026-11-23T12:00:00Z', '2026-11-24T12:00:00Z', 1],
  [{ days: 3650 }, '2026-11-23T12:00:00Z', '2036-11-20T12:00:00Z', 3650],
  // What people call ten years is two or three days longer.
  [{ years: 10 }, '2026-11-23T12:00:00Z', '2036-11-23T12:00:00Z', 3653],
  [{ years: 1 }, '2028-02-29T23:59:59Z', '2029-03-01T23:59:59Z', 366],
  [{ years: 100 }, '2026-01-01T00:00:00Z', '2126-01-01T00:00:00Z', 36_524],
] as const)('%j from %s ends at %s', (length, from, until, days) => {
  expect(new Date(lockedUntil(lock(length), at(from))).toISOString()).toBe(new Date(until).toISOString());
  expect(daysOfLock(lock(length), at(from))).toBe(days);
});

it('compares a default with what is declared, and takes a year of S3 for the shortest that it may be', () => {
  const now = at('2026-11-23T12:00:00Z');
  const shorter = (byDefault: { Days?: number; Years?: number }, length: { days: number } | { years: number }) =>
    isShorter(byDefault, lock(length), now);
  expect([
    shorter({ Years: 10 }, { years: 10 }),
    shorter({ Years: 9 }, { years: 10 }),
    shorter({ Days: 3653 }, { years: 10 }),
    shorter({ Days: 3650 }, { years: 10 }),
    shorter({ Years: 10 }, { days: 3650 }),
    shorter({ Years: 10 }, { days: 3651 }),
    shorter({}, { days: 1 }),
  ]).toEqual([false, true, false, true, false, true, true]);
  expect([lengthText(lock({ days: 7 })), lengthText(lock({ years: 10 }))]).toEqual(['7 days', '10 years']);
});
