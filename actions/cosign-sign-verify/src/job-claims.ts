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

/**
 * What a job is by the claims of its token, whose signature holds: the claims win, and what they do not tell stays as the
 * environment tells it.
 * @returns the facts, or what claims and environment tell differently
 */
export function claimedFacts(claims: Readonly<Record<string, unknown>>, facts: RunFacts): RunFacts | string {
  const names = facts.product === 'gitlab' ? GITLAB : GITHUB;
  const claimed: Partial<Record<Fact, string>> = {};
  for (const [fact, name] of Object.entries(names) as [Fact, string][]) {
    const value = claimOf(claims, name);
    if (value === undefined) continue;
    const known = facts[fact];
    const excused = facts.product === 'gitlab' && facts.pullRequest !== undefined && OF_MERGE_REQUEST.includes(fact);
    if (known !== undefined && known !== value && !excused)
      return `its ${name} is ${JSON.stringify(value.slice(0, 200))}, and the job says ${JSON.stringify(known.slice(0, 200))}`;
    claimed[fact] = value;
  }
  const builderWorkflow = facts.product === 'gitlab' ? undefined : claimOf(claims, 'job_workflow_ref');
  const environment = claimOf(claims, 'runner_environment');
  return {
    ...facts,
    ...claimed,
    ...(builderWorkflow !== undefined && { builderWorkflow }),
    ...(environment !== undefined && { runner: { ...facts.runner, environment } }),
  };
}

/** A claim as text. GitLab gives some ids as numbers. */
function claimOf(claims: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
