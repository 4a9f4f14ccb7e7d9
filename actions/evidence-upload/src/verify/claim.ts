import type { Verdict } from '@sovereign-actions/core';

/** What claims are about, in the order in which they are shown. */
export const GROUPS = ['container', 'contents', 'signature', 'records', 'deployment', 'environment', 'cloud', 'outcome', 'limits'] as const;
export type Group = (typeof GROUPS)[number];

/** One thing that a package claims, or that a reader may think it claims, and what became of it. */
export interface Claim {
  /** Stable, such as `contents.manifest`. */
  id: string;
  group: Group;
  verdict: Verdict;
  /** The claim as a sentence that is true when it holds. */
  claim: string;
  /** What was seen. */
  reason: string;
  /** Lines that belong to the reason, such as one per file. */
  details: readonly string[];
  /** Whether an answer other than `holds` keeps the package from being verified. */
  counts: boolean;
}

/** One file of the package against the manifest. */
export interface FileClaim {
  /** Path below the base folder. */
  path: string;
  verdict: Verdict;
  reason: string;
}

/** Collects claims; a broken or unknown one counts unless it is said not to. */
export class Claims {
  readonly all: Claim[] = [];

  add(id: string, verdict: Verdict, claim: string, reason: string, more: { details?: readonly string[]; counts?: boolean } = {}): void {
    const group = id.split('.')[0] as Group;
    this.all.push({ id, group, verdict, claim, reason, details: more.details ?? [], counts: more.counts ?? true });
  }
}

/** What decides what a genuine package is evidence of. */
const BAD_NEWS: ReadonlySet<Group> = new Set(['environment', 'cloud', 'outcome']);

export const isBadNews = ({ group, verdict }: Claim): boolean => BAD_NEWS.has(group) && verdict === 'broken';

/** What claims come to. */
export interface Conclusion {
  /** By group, in the order of {@link GROUPS}. */
  claims: Claim[];
  /** True when nothing that counts is broken or unknown. */
  verified: boolean;
  /** 0: verified. 3: verified, and it shows a deployment that failed or left the boundary. 4: not verified. */
  exitCode: 0 | 3 | 4;
}

export function conclude({ all }: Claims): Conclusion {
  const claims = GROUPS.flatMap((group) => all.filter((claim) => claim.group === group));
  const verified = claims.every(({ counts, verdict }) => !counts || verdict === 'holds');
  return { claims, verified, exitCode: !verified ? 4 : claims.some(isBadNews) ? 3 : 0 };
}

/** `broken` when there is a problem, else `holds`. */
export const verdictOf = (problems: readonly unknown[]): Verdict => (problems.length > 0 ? 'broken' : 'holds');
