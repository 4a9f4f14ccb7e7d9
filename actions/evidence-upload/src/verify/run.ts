import type { LedgerRecord } from '@sovereign-actions/core';
import type { Claims } from './claim.ts';

const ONE_RUN = 'Every step was of one run of one commit.';

/**
 * A claim on whether the records belong together. A deployment may be made by several pipelines, so that other runs do not count
 * against the package; nobody should have to find them record by record.
 */
export function checkRun(claims: Claims, records: readonly LedgerRecord[]): void {
  const runs = new Map<string, string[]>();
  for (const { action, job } of records) {
    const { server, repository, runId, commit } = job;
    const run = [
      runId === undefined ? 'no run' : `run ${runId}`,
      ...(repository === undefined ? [] : [`of ${[server, repository].filter(Boolean).join('/')}`]),
      ...(commit === undefined ? [] : [`at ${commit}`]),
    ].join(' ');
    runs.set(run, [...(runs.get(run) ?? []), action]);
  }
  if (runs.size === 0) return;
  const [only = ''] = runs.keys();
  if (runs.size > 1)
    claims.add('deployment.run', 'unknown', ONE_RUN, `There are ${runs.size}.`, {
      details: [...runs].map(([run, actions]) => `${run}: ${actions.join(', ')}`),
      counts: false,
    });
  // What a command line writes names no run: its records may be of several.
  else if (records.some(({ job }) => job.runId === undefined))
    claims.add('deployment.run', 'unknown', ONE_RUN, `They name ${only}.`, { counts: false });
  else claims.add('deployment.run', 'holds', ONE_RUN, `R${only.slice(1)}.`, { counts: false });
}
