import type { JobFacts } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { JOB_BUILD_TYPE, provenanceMistake, provenanceOf } from './provenance.ts';

const GITHUB: JobFacts = {
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
    expect(provenanceOf(GITHUB)).toEqual({
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

  it.each<[string, Partial<JobFacts>]>([
    ['for an event that it is not defined for', { event: 'pull_request' }],
    ['for a workflow of another repository', { workflow: 'evil/app/.github/workflows/release.yml@refs/tags/v1' }],
    ['for a repository whose name only starts alike', { workflow: 'octo-org/app-evil/.github/workflows/release.yml@x' }],
    ['for a workflow that is only a name', { workflow: 'Release' }],
    ['for Forgejo', { product: 'forgejo' }],
    ['for GitLab', { product: 'gitlab' }],
  ])('claims its own build type %s', (_, change) => {
    expect(provenanceOf({ ...GITHUB, ...change })).toMatchObject({ buildDefinition: { buildType: JOB_BUILD_TYPE } });
  });

  it('is valid with no facts at all', () => {
    const predicate = provenanceOf({ product: 'terminal' });
    expect(provenanceMistake(predicate)).toBeUndefined();
    expect(predicate).toMatchObject({ buildDefinition: { resolvedDependencies: [], externalParameters: {} } });
  });
});

describe('provenanceMistake', () => {
  it.each([undefined, null, 1, [], {}, { buildDefinition: null }, { buildDefinition: { buildType: 'x', externalParameters: {} } }])(
    'sees what is missing in %j',
    (predicate) => {
      expect(provenanceMistake(predicate)).toEqual(expect.any(String));
    },
  );
});
