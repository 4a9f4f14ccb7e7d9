import type { Boundary, Check, Verdict } from '@sovereign-actions/core';
import { PLACE_CHECKS } from '@sovereign-actions/core/instance-identity';
import { NoEvidence } from './metadata.ts';

/** What a runner shows of where it is. Evidence, never proof. */
export interface Place {
  /** The worst of the checks; `unknown` for everything that is not verified. */
  verdict: Verdict;
  /** How much it is worth, in words. */
  strength: string;
  /** Where it says that the runner is, in a few words. */
  where?: string;
  checks: readonly Check[];
  /** For the record; `location-` goes before each name. */
  facts: Readonly<Record<string, string>>;
  /** What the ledger keeps, so that others can verify it. */
  keep: readonly { name: string; text: string; mediaType: string }[];
}

const noPlace = (name: string, detail: string): Place => ({
  verdict: 'unknown',
  strength: 'nothing that can be verified',
  checks: [{ name, verdict: 'unknown', detail }],
  facts: {},
  keep: [],
});

/** The evidence, or why there is none. @throws what is not just absence, such as EGRESS_REFUSED and ENDPOINT_OVERRIDDEN */
export async function orNoPlace(name: string, find: () => Promise<Place>): Promise<Place> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof NoEvidence) return noPlace(name, error.message);
    throw error;
  }
}

/** Whether a region and an account that a hint names are in the boundary. */
export function checkPlace(
  { regions, accounts }: Pick<Boundary, 'regions' | 'accounts'>,
  { region, account }: { region: string; account?: string },
): Check[] {
  const ofRegion = regions.includes(region);
  const checks: Check[] = [
    {
      name: PLACE_CHECKS.region,
      verdict: ofRegion ? 'unknown' : 'broken',
      detail: ofRegion
        ? `It says ${region}, which is in the boundary, and nothing signs it.`
        : `It says ${region}, which is not in the boundary (${regions.join(', ')}).`,
    },
  ];
  if (account === undefined) return checks;
  const ofAccount = Object.values(accounts).includes(account);
  checks.push({
    name: PLACE_CHECKS.account,
    verdict: ofAccount ? 'unknown' : 'broken',
    detail: ofAccount
      ? `It says account ${account}, which is in the boundary, and nothing signs it.`
      : `It says account ${account}, which is not in the boundary.`,
  });
  return checks;
}

export const worst = (checks: readonly Check[]): Verdict =>
  (['broken', 'unknown'] as const).find((wanted) => checks.some(({ verdict }) => verdict === wanted)) ?? 'holds';
