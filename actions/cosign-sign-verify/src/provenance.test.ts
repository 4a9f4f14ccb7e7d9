import { describe, expect, it } from 'vitest';
import { claimedFacts, type RunFacts } from './job-claims.ts';
import { JOB_BUILD_TYPE, provenanceMistake, provenanceOf } from './provenance.ts';

const ENVIRONMENT = { from: 'environment' } as const;

const GITHUB: RunFacts = {
  product: 'github',
  server: 'https://github.com',
  repository: 'octo-org/app',
  repositoryId: '1',
  ownerId: '2',
  ref: 'refs/tags/v1',
  commit: 'a'.repeat(40),
  event: 'push',
  workflow: 'octo-org/app/.github/workflows/release.yml@refs/tags/v1',
  runId: '77',
  runAttempt: '2',
  runner: { environment: 'self-hosted' },
};

describe('provenanceOf', () => {
  it('follows the build type of GitHub', () => {
    expect(provenanceOf(GITHUB, ENVIRONMENT)).toEqual({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: { ref: 'refs/tags/v1', repository: 'https://github.com/octo-org/app', path: '.github/workflows/release.yml' },
        },
        internalParameters: {
          github: { event_name: 'push', repository_id: '1', repository_owner_id: '2', runner_environment: 'self-hosted' },
          sovereign: { factsFrom: 'environment', buildLevel: 'SLSA_BUILD_LEVEL_1' },
        },
        resolvedDependencies: [{ uri: 'git+https://github.com/octo-org/app@refs/tags/v1', digest: { gitCommit: 'a'.repeat(40) } }],
      },
      runDetails: {
        builder: { id: 'https://github.com/octo-org/app/.github/workflows/release.yml@refs/tags/v1' },
        metadata: { invocationId: 'https://github.com/octo-org/app/actions/runs/77/attempts/2' },
      },
    });
  });

  it.each<[string, Partial<RunFacts>]>([
    ['for an event that it is not defined for', { event: 'pull_request' }],
    ['for a workflow of another repository', { workflow: 'evil/app/.github/workflows/release.yml@refs/tags/v1' }],
    ['for a repository whose name only starts alike', { workflow: 'octo-org/app-evil/.github/workflows/release.yml@x' }],
    ['for a workflow that is only a name', { workflow: 'Release' }],
    ['for Forgejo', { product: 'forgejo' }],
    ['for GitLab without a job', { product: 'gitlab' }],
  ])('claims its own build type %s', (_, change) => {
    expect(provenanceOf({ ...GITHUB, ...change }, ENVIRONMENT)).toMatchObject({ buildDefinition: { buildType: JOB_BUILD_TYPE } });
  });

  it('is valid with no facts at all', () => {
    const predicate = provenanceOf({ product: 'terminal' }, ENVIRONMENT);
    expect(provenanceMistake(predicate)).toBeUndefined();
    expect(predicate).toMatchObject({ buildDefinition: { resolvedDependencies: [], externalParameters: {} } });
  });
});

const GITLAB: RunFacts = {
  product: 'gitlab',
  server: 'https://gitlab.example.eu',
  repository: 'team/app',
  repositoryId: '28',
  ref: 'refs/heads/main',
  commit: 'b'.repeat(40),
  event: 'push',
  job: 'build',
  jobId: '412',
  runId: '77',
  runnerId: '33',
  architecture: 'arm64',
  runner: { name: 'runner-1' },
};

describe('provenanceOf a GitLab job', () => {
  it('follows the build type of GitLab, with the variables that name the run and no others', () => {
    expect(provenanceOf(GITLAB, { from: 'oidc-token', issuer: 'https://gitlab.example.eu' })).toEqual({
      buildDefinition: {
        buildType: 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1',
        externalParameters: {
          source: 'https://gitlab.example.eu/team/app',
          entryPoint: 'build',
          variables: {
            CI_COMMIT_SHA: 'b'.repeat(40),
            CI_JOB_ID: '412',
            CI_JOB_NAME: 'build',
            CI_PROJECT_PATH: 'team/app',
            CI_PIPELINE_SOURCE: 'push',
            CI_PIPELINE_ID: '77',
          },
        },
        internalParameters: {
          name: 'runner-1',
          architecture: 'arm64',
          job: 412,
          sovereign: {
            factsFrom: 'oidc-token',
            issuer: 'https://gitlab.example.eu',
            unverified: [
              'buildDefinition.externalParameters.entryPoint',
              'buildDefinition.externalParameters.variables.CI_JOB_NAME',
              'buildDefinition.internalParameters.name',
              'buildDefinition.internalParameters.architecture',
            ],
            buildLevel: 'SLSA_BUILD_LEVEL_1',
          },
        },
        resolvedDependencies: [{ uri: 'git+https://gitlab.example.eu/team/app@refs/heads/main', digest: { gitCommit: 'b'.repeat(40) } }],
      },
      runDetails: {
        builder: { id: 'https://gitlab.example.eu/team/app/-/runners/33' },
        metadata: { invocationId: 'https://gitlab.example.eu/team/app/-/jobs/412' },
      },
    });
  });
});

describe('claimedFacts', () => {
  it('takes what the token tells over what the environment tells, and names the reusable workflow as the builder', () => {
    const claims = {
      repository: 'octo-org/app',
      repository_id: '1',
      repository_owner_id: '2',
      ref: 'refs/tags/v1',
      sha: 'a'.repeat(40),
      event_name: 'push',
      workflow_ref: 'octo-org/app/.github/workflows/release.yml@refs/tags/v1',
      job_workflow_ref: 'octo-org/ci/.github/workflows/build.yml@refs/heads/main',
      run_id: '77',
      run_attempt: '2',
      runner_environment: 'github-hosted',
    };
    const claimed = claimedFacts(claims, {
      product: 'github',
      server: 'https://github.com',
      runner: { name: 'r', environment: 'self-hosted' },
      workflow: 'Release',
      actor: 'somebody',
    });
    const facts = { ...GITHUB, builderWorkflow: claims.job_workflow_ref, runner: { name: 'r', environment: 'github-hosted' } };
    expect(claimed).toEqual({ facts });
    expect(provenanceOf(facts, { from: 'oidc-token', issuer: 'https://token.actions.githubusercontent.com' })).toMatchObject({
      buildDefinition: {
        externalParameters: { workflow: { path: '.github/workflows/release.yml' } },
        internalParameters: { sovereign: { factsFrom: 'oidc-token', issuer: 'https://token.actions.githubusercontent.com' } },
      },
      runDetails: { builder: { id: `https://github.com/${claims.job_workflow_ref}` } },
    });
  });

  it.each<[string, Record<string, unknown>, RunFacts]>([
    ['repository', { repository: 'evil/app' }, GITHUB],
    ['commit', { sha: 'c'.repeat(40) }, GITHUB],
    ['run', { run_id: '78' }, GITHUB],
    ['attempt', { run_attempt: 3 }, GITHUB],
    ['workflow', { workflow_ref: 'octo-org/app/.github/workflows/other.yml@refs/tags/v1' }, GITHUB],
    ['project of GitLab', { project_id: 29 }, GITLAB],
    ['runner of GitLab', { runner_id: 34 }, GITLAB],
    ['commit of a merge request', { sha: 'c'.repeat(40) }, { ...GITLAB, pullRequest: 1 }],
  ])('sees that the token is of another %s', (_, claims, facts) => {
    expect(claimedFacts(claims, facts)).toEqual({ differs: expect.stringMatching(/ is ".*", and the job says "/) });
  });

  it('takes the fork of a merge request from the token', () => {
    const claims = { project_path: 'fork/app', ref_path: 'refs/heads/x', sha: 'b'.repeat(40), pipeline_id: '77' };
    expect(claimedFacts(claims, { ...GITLAB, pullRequest: 1 })).toMatchObject({ facts: { repository: 'fork/app', ref: 'refs/heads/x' } });
  });

  it('keeps nothing of the environment that the token could have told and does not', () => {
    const claims = { repository: 'octo-org/app', sha: 'a'.repeat(40), run_id: '77' };
    expect(claimedFacts(claims, { ...GITHUB, job: 'build' })).toEqual({
      facts: {
        product: 'github',
        server: 'https://github.com',
        repository: 'octo-org/app',
        commit: 'a'.repeat(40),
        runId: '77',
        job: 'build',
      },
    });
  });

  it.each<[object, string]>([
    [{}, 'repository'],
    [{ repository: 'octo-org/app', sha: null, run_id: '77' }, 'sha'],
    [{ repository: 'octo-org/app', sha: 'a'.repeat(40), run_id: 1.5 }, 'run_id'],
    [{ repository: ['octo-org/app'] }, 'repository'],
    [{ ['__proto__']: { repository: 'evil/app' } }, 'repository'],
  ])('takes no token that does not say which run it is of: %j', (claims, missing) => {
    expect(claimedFacts({ ...claims }, GITHUB)).toEqual({ missing });
  });
});

describe('provenanceMistake', () => {
  it.each([
    undefined,
    null,
    1,
    [],
    {},
    { buildDefinition: null },
    { buildDefinition: { buildType: 'x', externalParameters: null }, runDetails: { builder: { id: 'x' } } },
    { buildDefinition: { buildType: 'x', externalParameters: {} } },
  ])('sees what is missing in %j', (predicate) => {
    expect(provenanceMistake(predicate)).toEqual(expect.any(String));
  });
});
