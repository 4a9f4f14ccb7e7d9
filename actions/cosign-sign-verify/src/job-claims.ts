import type { JobFacts } from '@sovereign-actions/core';

/** What is known of a run: the job's facts, and what only some products tell. */
export interface RunFacts extends JobFacts {
  /** GitHub: the workflow file that holds the job, `owner/repo/.github/workflows/x.yml@ref`; another one where it is a reusable one. */
  builderWorkflow?: string;
  /** GitLab. */
  jobId?: string;
  runnerId?: string;
  architecture?: string;
}

type Fact =
  | 'repository'
  | 'repositoryId'
  | 'ownerId'
  | 'ref'
  | 'commit'
  | 'event'
  | 'workflow'
  | 'runId'
  | 'runAttempt'
  | 'jobId'
  | 'runnerId';

/** The claim that holds each fact. */
const GITHUB: Readonly<Partial<Record<Fact, string>>> = {
  repository: 'repository',
  repositoryId: 'repository_id',
  ownerId: 'repository_owner_id',
  ref: 'ref',
  commit: 'sha',
  event: 'event_name',
  workflow: 'workflow_ref',
  runId: 'run_id',
  runAttempt: 'run_attempt',
};
const GITLAB: Readonly<Partial<Record<Fact, string>>> = {
  repository: 'project_path',
  repositoryId: 'project_id',
  ownerId: 'namespace_id',
  ref: 'ref_path',
  commit: 'sha',
  event: 'pipeline_source',
  runId: 'pipeline_id',
  jobId: 'job_id',
  runnerId: 'runner_id',
};
/** In a pipeline of a merge request from a fork, the claims are those of the fork, the variables those of its target. */
const OF_MERGE_REQUEST: readonly Fact[] = ['repository', 'repositoryId', 'ownerId', 'ref'];

/** Without these a token does not say which run it is of. */
const ESSENTIAL: readonly Fact[] = ['repository', 'commit', 'runId'];

/** What came of holding a token's claims against the job. */
export type Claimed = { facts: RunFacts } | { differs: string } | { missing: string };

/**
 * What a job is by the claims of its token, whose signature holds. Of the environment stays what no claim of this product tells:
 * the server, whose token it is, and the names of job and runner.
 */
export function claimedFacts(claims: Readonly<Record<string, unknown>>, facts: RunFacts): Claimed {
  const { product, server, job, runUrl, runner, architecture, pullRequest } = facts;
  const names = product === 'gitlab' ? GITLAB : GITHUB;
  const claimed: Partial<Record<Fact, string>> = {};
  for (const [fact, name] of Object.entries(names) as [Fact, string][]) {
    const value = claimOf(claims, name);
    if (value === undefined) continue;
    const known = facts[fact];
    const excused = product === 'gitlab' && pullRequest !== undefined && OF_MERGE_REQUEST.includes(fact);
    // Where a server does not tell the file of the workflow, the fact is its title.
    const comparable = known !== undefined && (fact !== 'workflow' || known.includes('@'));
    if (comparable && known !== value && !excused)
      return { differs: `its ${name} is ${JSON.stringify(value.slice(0, 200))}, and the job says ${JSON.stringify(known.slice(0, 200))}` };
    claimed[fact] = value;
  }
  const missing = ESSENTIAL.find((fact) => claimed[fact] === undefined);
  if (missing !== undefined) return { missing: names[missing] as string };
  const builderWorkflow = product === 'gitlab' ? undefined : claimOf(claims, 'job_workflow_ref');
  const environment = claimOf(claims, 'runner_environment');
  const named = { ...(runner?.name !== undefined && { name: runner.name }), ...(environment !== undefined && { environment }) };
  return {
    facts: {
      product,
      ...(server !== undefined && { server }),
      ...claimed,
      ...(builderWorkflow !== undefined && { builderWorkflow }),
      ...(job !== undefined && { job }),
      ...(runUrl !== undefined && { runUrl }),
      ...(architecture !== undefined && { architecture }),
      ...(Object.keys(named).length > 0 && { runner: named }),
    },
  };
}

/** A claim as text. GitLab gives some ids as numbers. */
function claimOf(claims: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
