import type { Check } from '@sovereign-actions/core';
import type { tokenError } from '@sovereign-actions/core/job-token';
import type { roleError } from './errors.ts';

/** A check with the error that it becomes when it does not hold. */
export interface IdentityCheck extends Check {
  code: keyof (typeof roleError)['table'] | keyof (typeof tokenError)['table'];
  fix: string;
}
