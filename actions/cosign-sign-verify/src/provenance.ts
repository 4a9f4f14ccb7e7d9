import type { JobFacts } from '@sovereign-actions/core';

/** https://actions.github.io/buildtypes/workflow/v1 */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
const DOCS = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/provenance.md';
/** Our own build type, for jobs that no public build type describes; docs/provenance.md defines it. */
export const JOB_BUILD_TYPE = `${DOCS}#job-v1`;
const WORKSTATION = `${DOCS}#workstation`;

/** The events for which GitHub's build type is defined. */
const GITHUB_EVENTS: readonly string[] = ['create', 'release', 'push', 'workflow_dispatch'];

/**
 * A SLSA provenance v1 predicate from what the environment of the job says. Nobody but the job itself vouches for these
 * facts, and the predicate says so (`internalParameters.sovereign`): SLSA Build level 1. Pure and without a clock; names of
 * the job alone, never its variables.
 */
export function provenanceOf(facts: JobFacts): Record<string, unknown> {
  const sovereign = { factsFrom: 'environment', buildLevel: 'SLSA_BUILD_LEVEL_1' };
  const workflow = githubWorkflow(facts);
  const { product, server, repository, ref, event, job, runUrl, runner } = facts;
  if (workflow) {
    return {
      buildDefinition: {
        buildType: GITHUB_BUILD_TYPE,
        externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path: workflow.path } },
        internalParameters: {
          github: {
            event_name: event,
            repository_id: facts.repositoryId,
            repository_owner_id: facts.ownerId,
            runner_environment: runner?.environment,
          },
          sovereign,
        },
        resolvedDependencies: sourceOf(facts),
      },
      runDetails: {
        builder: { id: `${server}/${workflow.reference}` },
        metadata: { invocationId: `${server}/${repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt ?? '1'}` },
      },
    };
  }
  return {
    buildDefinition: {
      buildType: JOB_BUILD_TYPE,
      externalParameters: {
        ...(repository !== undefined && { repository: [server, repository].filter(Boolean).join('/') }),
        ...(ref !== undefined && { ref }),
        ...(facts.workflow !== undefined && { workflow: facts.workflow }),
        ...(job !== undefined && { job }),
      },
      internalParameters: {
        product,
        ...(event !== undefined && { event }),
        ...(runner?.environment && { runner: runner.environment }),
        sovereign,
      },
      resolvedDependencies: sourceOf(facts),
    },
    runDetails: { builder: { id: server ?? WORKSTATION }, ...(runUrl !== undefined && { metadata: { invocationId: runUrl } }) },
  };
}

/** The workflow of a job that GitHub's build type describes: `owner/repo/.github/workflows/x.yml@ref`. */
function githubWorkflow({ product, server, repository, ref, commit, event, runId, workflow }: JobFacts) {
  if (product !== 'github' || !server || !repository || !ref || !commit || !runId || !GITHUB_EVENTS.includes(event ?? '')) return undefined;
  const path = workflow?.startsWith(`${repository}/`) ? workflow.slice(repository.length + 1).split('@')[0] : undefined;
  return path?.startsWith('.github/workflows/') ? { path, reference: workflow as string } : undefined;
}

/** The commit that the job checked out, as a resource descriptor; none where it is not known. */
export function sourceOf({ server, repository, ref, commit }: JobFacts): object[] {
  if (!commit) return [];
  const uri = server && repository ? `git+${server}/${repository}${ref ? `@${ref}` : ''}` : undefined;
  return [{ ...(uri && { uri }), digest: { gitCommit: commit } }];
}

/** What a predicate lacks to be a SLSA provenance v1 at all, or undefined. */
export function provenanceMistake(predicate: unknown): string | undefined {
  const at = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  const definition = at(predicate, 'buildDefinition');
  if (typeof at(definition, 'buildType') !== 'string') return 'it names no buildType';
  if (typeof at(definition, 'externalParameters') !== 'object') return 'it has no externalParameters';
  if (typeof at(at(at(predicate, 'runDetails'), 'builder'), 'id') !== 'string') return 'it names no builder';
  return undefined;
}
