import type { Check } from '../context.ts';
import type { tokenError } from './errors.ts';

/** A check of a token with the error that it becomes when it does not hold. */
export interface TokenCheck extends Check {
  code: keyof (typeof tokenError)['table'];
  fix: string;
}

/** A value of a token as text for people, cut where it is long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
