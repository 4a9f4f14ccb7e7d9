import type { Check } from '@sovereign-actions/core';
import type { roleError } from './errors.ts';

/** A check with the error that it becomes when it does not hold. */
export interface IdentityCheck extends Check {
  code: keyof (typeof roleError)['table'];
  fix: string;
}

/** A value of a token as text for people, cut where it is long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
