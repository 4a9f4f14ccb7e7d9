import type { Boundary, Context } from '@sovereign-actions/core';
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
  if (first) throw roleError(first.code, first.detail, first.fix, { details: others.map(({ detail }) => detail) });
}
