import { type Files, inputError, presetBoundary } from '@sovereign-actions/core';
import { judgeTemplates } from '../cloudformation/cdk.ts';
import { fateOf } from '../effective.ts';
import { withPlan } from '../plan/read.ts';
import { isAwsProvider, wholeProviderName } from '../tables.ts';
import { parityRegions } from './services.ts';
import { type ParityRow, parityOf } from './table.ts';

/**
 * What plans and templates need, and what of it a region has.
 * @throws INPUT_INVALID for a region that the table does not know, PLAN_UNREADABLE, DOCUMENT_UNREADABLE…
 */
export async function parityOfFiles(
  files: Files,
  { plan, template, region }: { plan: readonly string[]; template: readonly string[]; region: string },
): Promise<ParityRow[]> {
  requireParityRegion(region);
  const types = new Map<string, number>();
  const count = (type: string, more = 1) => types.set(type, (types.get(type) ?? 0) + more);
  for (const file of new Set(plan)) {
    await withPlan(files, file, (open) =>
      open.changes((change) => {
        if (change.mode === 'managed' && isAwsProvider(wholeProviderName(change.provider_name)) && fateOf(change) !== 'goes')
          count(change.type);
      }),
    );
  }
  const boundary = presetBoundary(region.startsWith('eusc-') ? 'eusc' : 'eu', files.root);
  for (const file of new Set(template)) for (const [type, more] of (await judgeTemplates(files, file, boundary)).types) count(type, more);
  return parityOf(types, region);
}

/** @throws INPUT_INVALID */
export function requireParityRegion(region: string): void {
  if (!parityRegions().includes(region))
    throw inputError(
      'INPUT_INVALID',
      `Nothing is known of the services of "${region.slice(0, 40)}".`,
      `Name one of ${parityRegions().join(', ')}.`,
    );
}
