import { expect, it } from 'vitest';
import { lockText } from './lock-text.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const lock = (until: string) => ({ mode: 'COMPLIANCE', until });

it.each([
  [lock('2036-11-23T12:00:00Z'), 'locked until 2036-11-23T12:00:00Z (COMPLIANCE)'],
  [lock('2026-12-01T00:00:00Z'), 'locked until 2026-12-01T00:00:00Z, in 8 days (COMPLIANCE)'],
  [lock('2026-11-23T11:59:59Z'), 'locked until 2026-11-23T11:59:59Z, which is over (COMPLIANCE)'],
  [{ ...lock('2036-11-23T12:00:00Z'), legalHold: true as const }, 'locked until 2036-11-23T12:00:00Z (COMPLIANCE, legal hold)'],
  [undefined, 'not locked'],
])('says of %j how long it lasts', (given, text) => expect(lockText(given, now)).toBe(text));
