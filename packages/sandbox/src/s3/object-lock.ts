import { Refusal } from '../http.ts';

export type RetentionMode = 'COMPLIANCE' | 'GOVERNANCE';

export interface Retention {
  mode: RetentionMode;
  /** Milliseconds since the epoch. */
  until: number;
}

export interface Protection {
  retention?: Retention;
  legalHold?: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

export const lockDenied = () => new Refusal(403, 'AccessDenied', 'Access Denied because object protected by object lock.');
const argument = (message: string) => new Refusal(400, 'InvalidArgument', message);

/** Whether a version may not be deleted or overwritten now. A bypass counts for GOVERNANCE alone; a legal hold for everybody. */
export function isProtected({ retention, legalHold }: Protection, now: number, bypass: boolean): boolean {
  if (legalHold) return true;
  if (!retention || retention.until <= now) return false;
  return retention.mode === 'COMPLIANCE' || !bypass;
}

/**
 * Whether a retention may be replaced: COMPLIANCE can only grow until it has ended, GOVERNANCE needs a bypass for anything but growing.
 * @throws AccessDenied
 */
export function checkChange(current: Retention | undefined, next: Retention | undefined, now: number, bypass: boolean): void {
  if (!current || current.until <= now) return;
  const grows = next?.mode === current.mode && next.until >= current.until;
  if (!grows && (current.mode === 'COMPLIANCE' || !bypass)) throw lockDenied();
}

/** Reads mode and date of a retention that starts now. @throws InvalidArgument */
export function readRetention(mode: string | undefined, until: string | undefined, now: number): Retention | undefined {
  if (mode === undefined && until === undefined) return undefined;
  if (mode === undefined || until === undefined)
    throw argument('x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied');
  if (mode !== 'COMPLIANCE' && mode !== 'GOVERNANCE') throw argument('Unknown wormMode directive.');
  const time = ISO.test(until) ? Date.parse(until) : Number.NaN;
  if (Number.isNaN(time)) throw argument('The retain until date must be provided in ISO 8601 format');
  if (time <= now) throw argument('The retain until date must be in the future!');
  return { mode, until: time };
}

/** @throws InvalidArgument */
export function readLegalHold(status: string | undefined): boolean | undefined {
  if (status === undefined) return undefined;
  if (status !== 'ON' && status !== 'OFF') throw argument('Legal Hold must be either of ON or OFF');
  return status === 'ON';
}

/** The retention that a bucket's default gives to a version made now. */
export const defaultRetention = (rule: { mode: RetentionMode; days: number }, now: number): Retention => ({
  mode: rule.mode,
  until: now + rule.days * DAY_MS,
});
