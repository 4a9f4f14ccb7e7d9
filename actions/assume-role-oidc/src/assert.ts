import type { Boundary, Context } from '@sovereign-actions/core';
import { tokenError } from '@sovereign-actions/core/job-token';
import { roleError } from './errors.ts';
import type { IdentityCheck } from './identity-check.ts';

/**
 * Records checks and ends the step at the first that does not hold; unknown fails too, unless the boundary says otherwise.
 * Repeated ones are recorded only when they fail.
 */
export function assertAll(
  { record, boundary }: { record: Pick<Context['record'], 'check'>; boundary: Pick<Boundary, 'unknown'> },
  checks: readonly IdentityCheck[],
  { repeated = false, of = '' }: { repeated?: boolean /** Added to each name. */; of?: string } = {},
): void {
  const failing = checks.filter(({ verdict }) => verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail'));
  for (const { name, verdict, detail } of repeated ? failing : checks) record.check(`${name}${of}`, verdict, detail);
  const [first, ...others] = failing;
  if (first) throw failureOf(first, others);
}

function failureOf({ code, detail, fix }: IdentityCheck, others: readonly IdentityCheck[]) {
  const options = { details: others.map((other) => other.detail) };
  return isOfToken(code) ? tokenError(code, detail, fix, options) : roleError(code, detail, fix, options);
}

const isOfToken = (code: IdentityCheck['code']): code is keyof typeof tokenError.table => Object.hasOwn(tokenError.table, code);
