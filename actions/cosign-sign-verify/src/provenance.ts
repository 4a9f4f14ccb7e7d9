import type { JobFacts } from '@sovereign-actions/core';
import { field } from './documents.ts';
import type { RunFacts } from './job-claims.ts';

/** https://actions.github.io/buildtypes/workflow/v1 */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1 */
const GITLAB_BUILD_TYPE = 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1';
const DOCS = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/provenance.md';
/** Our own build type, for jobs that no public build type describes; docs/provenance.md defines it. */
export const JOB_BUILD_TYPE = `${DOCS}#job-v1`;
const WORKSTATION = `${DOCS}#workstation`;

/** The events for which GitHub's build type is defined. */
const GITHUB_EVENTS: readonly string[] = ['create', 'release', 'push', 'workflow_dispatch'];

/** Who says what a run is: the job's own environment, or an issuer whose signature over its token holds. */
export type Vouched = { from: 'environment' } | { from: 'oidc-token'; issuer: string };

/** A build as one build type describes it. */
interface Build {
  buildType: string;
  externalParameters: object;
  internalParameters: object;
  builder: string;
  invocation: string | undefined;
  /** Paths of what comes from the environment also where a token vouches for the rest. */
  unverified: readonly string[];
}

/**
 * A SLSA provenance v1 predicate. It says itself who vouches for it (`internalParameters.sovereign`), and that it is of SLSA
 * Build level 1: also where the issuer vouches for what ran, the job itself says so. Pure and without a clock; of variables only
 * those that name the run.
 */
export function provenanceOf(facts: RunFacts, vouched: Vouched): Record<string, unknown> {
  const { buildType, externalParameters, internalParameters, builder, invocation, unverified } =
    githubBuild(facts) ?? gitlabBuild(facts) ?? jobBuild(facts);
  const sovereign = {
    factsFrom: vouched.from,
    ...(vouched.from === 'oidc-token' && { issuer: vouched.issuer, ...(unverified.length > 0 && { unverified }) }),
    buildLevel: 'SLSA_BUILD_LEVEL_1',
  };
  return {
    buildDefinition: {
      buildType,
      externalParameters,
      internalParameters: { ...internalParameters, sovereign },
      resolvedDependencies: sourceOf(facts),
    },
    runDetails: { builder: { id: builder }, ...(invocation !== undefined && { metadata: { invocationId: invocation } }) },
  };
}

function githubBuild(facts: RunFacts): Build | undefined {
  const { product, server, repository, ref, commit, event, runId, workflow, builderWorkflow = workflow } = facts;
  if (product !== 'github' || !server || !repository || !ref || !commit || !runId || !GITHUB_EVENTS.includes(event ?? '')) return undefined;
  const path = workflow?.startsWith(`${repository}/`) ? workflow.slice(repository.length + 1).split('@')[0] : undefined;
  if (!path?.startsWith('.github/workflows/')) return undefined;
  return {
    buildType: GITHUB_BUILD_TYPE,
    externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path } },
    internalParameters: {
      github: {
        event_name: event,
        repository_id: facts.repositoryId,
        repository_owner_id: facts.ownerId,
        runner_environment: facts.runner?.environment,
      },
    },
    builder: `${server}/${builderWorkflow}`,
    invocation: `${server}/${repository}/actions/runs/${runId}/attempts/${facts.runAttempt ?? '1'}`,
    unverified: [],
  };
}

function gitlabBuild(facts: RunFacts): Build | undefined {
  const { product, server, repository, commit, job, jobId, runnerId, architecture } = facts;
  if (product !== 'gitlab' || !server || !repository || !commit || !job || !jobId) return undefined;
  const source = `${server}/${repository}`;
  const variables = {
    CI_COMMIT_SHA: commit,
    CI_JOB_ID: jobId,
    CI_JOB_NAME: job,
    CI_PROJECT_PATH: repository,
    ...(facts.event !== undefined && { CI_PIPELINE_SOURCE: facts.event }),
    ...(facts.runId !== undefined && { CI_PIPELINE_ID: facts.runId }),
  };
  return {
    buildType: GITLAB_BUILD_TYPE,
    externalParameters: { source, entryPoint: job, variables },
    internalParameters: {
      ...(facts.runner?.name !== undefined && { name: facts.runner.name }),
      ...(architecture !== undefined && { architecture }),
      job: Number(jobId),
    },
    builder: runnerId === undefined ? server : `${source}/-/runners/${runnerId}`,
    invocation: `${source}/-/jobs/${jobId}`,
    unverified: [
      'buildDefinition.externalParameters.entryPoint',
      'buildDefinition.externalParameters.variables.CI_JOB_NAME',
      ...(facts.runner?.name === undefined ? [] : ['buildDefinition.internalParameters.name']),
      ...(architecture === undefined ? [] : ['buildDefinition.internalParameters.architecture']),
    ],
  };
}

function jobBuild(facts: RunFacts): Build {
  const { product, server, repository, ref, event, job, runUrl, runner } = facts;
  return {
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
    },
    builder: server ?? WORKSTATION,
    invocation: runUrl,
    unverified: [
      ...(job === undefined ? [] : ['buildDefinition.externalParameters.job']),
      ...(runUrl === undefined ? [] : ['runDetails.metadata.invocationId']),
    ],
  };
}

/** The commit that the job checked out, as a resource descriptor; none where it is not known. */
export function sourceOf({ server, repository, ref, commit }: JobFacts): object[] {
  if (!commit) return [];
  const uri = server && repository ? `git+${server}/${repository}${ref ? `@${ref}` : ''}` : undefined;
  return [{ ...(uri && { uri }), digest: { gitCommit: commit } }];
}

/** What a predicate lacks to be a SLSA provenance v1 at all, or undefined. */
export function provenanceMistake(predicate: unknown): string | undefined {
  const definition = field(predicate, 'buildDefinition');
  const parameters = field(definition, 'externalParameters');
  if (typeof field(definition, 'buildType') !== 'string') return 'it names no buildType';
  if (typeof parameters !== 'object' || parameters === null) return 'it has no externalParameters';
  if (typeof field(field(field(predicate, 'runDetails'), 'builder'), 'id') !== 'string') return 'it names no builder';
  return undefined;
}
