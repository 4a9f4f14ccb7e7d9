import { fieldsOf, sha256Hex } from '@sovereign-actions/core';
import { GITLAB_JOB_TOKEN, GITLAB_TOKEN, STORY } from '@sovereign-actions/sandbox';
import { describe, expect, it } from 'vitest';
import { ask } from './ask-sample.ts';

const CHECKS = ['run', 'approval', 'review', 'ref', 'commit signature', 'workflow file', 'runner'];

describe('what GitLab says of a pipeline', () => {
  it('has the same shape as on GitHub', async () => {
    const { document, own, kept, checks, masked, host } = await ask('gitlab');
    expect(own?.made.map(({ name }) => name)).toEqual(['environment.json', 'environment-.gitlab-ci.yml']);
    expect(Buffer.from(kept.get('environment-.gitlab-ci.yml') ?? []).toString()).toBe(STORY.workflow.text);
    expect(document).toEqual({
      schemaVersion: 1,
      type: 'sovereign-actions/environment',
      host: 'gitlab',
      api: host.apiUrl,
      repository: 'example-org/example-app',
      askedAt: '2026-11-23T12:00:00.000Z',
      run: {
        known: {
          id: '4711',
          repository: 'example-org/example-app',
          commit: STORY.commit,
          event: 'push',
          ref: 'main',
          startedBy: { known: ['anna'] },
          workflow: '.gitlab-ci.yml',
        },
      },
      jobs: {
        known: [
          {
            name: 'release',
            startedBy: 'anna',
            runner: { name: 'eusc-runner-3', group: 'project_type', labels: ['eu-sovereign'], selfHosted: true },
          },
        ],
      },
      environments: { known: [{ name: 'production', rules: { known: { approvals: 1, approvers: ['release-managers'] } } }] },
      approvals: {
        known: [
          {
            environment: 'production',
            by: 'bernd',
            state: 'approved',
            at: '2026-11-23T09:02:00.000Z',
            comment: 'Tested on staging, ask [e-mail]',
          },
        ],
      },
      ref: { known: { name: 'refs/heads/main', protected: true, rules: ['push: No one', 'merge: Maintainers', 'no force push'] } },
      commit: { known: { id: STORY.commit, verified: true, reason: 'verified' } },
      changes: {
        known: [
          {
            number: 12,
            author: 'anna',
            base: 'main',
            merged: true,
            head: STORY.change?.head,
            merge: STORY.commit,
            headSince: '2026-11-23T08:40:00.000Z',
            demands: 1,
            reviews: { known: [{ by: 'carla', state: 'approved', at: '2026-11-23T08:50:00.000Z' }] },
          },
        ],
      },
      files: [
        {
          role: 'workflow',
          path: '.gitlab-ci.yml',
          repository: 'example-org/example-app',
          commit: STORY.commit,
          content: {
            known: {
              name: 'environment-.gitlab-ci.yml',
              sha256: sha256Hex(STORY.workflow.text),
              blob: expect.stringMatching(/^[0-9a-f]{40}$/),
            },
          },
        },
      ],
    });
    for (const name of CHECKS) expect(checks[name], name).toMatchObject({ verdict: 'holds' });
    expect(masked).toEqual([GITLAB_TOKEN, GITLAB_JOB_TOKEN]);
    expect(JSON.stringify([document, own])).not.toMatch(/@example|192\.0\.2|glpat|glcbt/);
  });

  it('is asked with the token of the job alone, as far as that may read', async () => {
    const { checks, document } = await ask('gitlab', { token: '' });
    expect(document.approvals).toHaveProperty('known');
    for (const name of ['ref', 'workflow file', 'runner']) expect(checks[name], name).toMatchObject({ verdict: 'holds' });
    for (const name of ['approval', 'review', 'commit signature'])
      expect(checks[name], name).toMatchObject({
        verdict: 'unknown',
        detail: expect.stringContaining('read_api, in the variable SOVEREIGN_TOKEN'),
      });
  });

  it('is asked with a token of the project alone, where the job has none', async () => {
    const { checks } = await ask('gitlab', { env: { CI_JOB_TOKEN: undefined } });
    expect(checks.approval?.verdict).toBe('holds');
    expect((await ask('gitlab', { env: { CI_JOB_TOKEN: undefined }, token: '' })).own).toBeUndefined();
  });

  it('tells what is missing from what is not known', async () => {
    const bare = await ask('gitlab', { story: { signed: false, protected: false, change: undefined } });
    expect(bare.checks['commit signature']).toMatchObject({ verdict: 'unknown', detail: expect.stringContaining('unsigned') });
    expect(bare.checks.ref).toMatchObject({ verdict: 'unknown', detail: 'refs/heads/main is not protected.' });
    expect(bare.checks.review).toMatchObject({ verdict: 'unknown', detail: expect.stringContaining('no change that the host knows') });

    const none = await ask('gitlab', { facts: { environment: undefined as never } });
    expect(none.checks.approval).toMatchObject({ verdict: 'unknown', detail: expect.stringContaining('has no environment') });
    const other = await ask('gitlab', { story: { run: '4712' }, facts: { runId: '4711' } });
    expect(other.checks.run?.verdict).toBe('broken');
  });

  it('does not take an approval of an earlier state of the change for one of the last', async () => {
    const change = {
      number: 12,
      author: 'anna',
      head: 'a'.repeat(40),
      reviews: [{ by: 'carla', state: 'approved', commit: 'b'.repeat(40) }],
    } as const;
    const { checks } = await ask('gitlab', { story: { change } });
    expect(checks.review).toMatchObject({
      verdict: 'unknown',
      detail: expect.stringContaining('approved by carla, of which commit is not known'),
    });
  });

  it('knows a runner of the instance as that of GitLab on gitlab.com alone', async () => {
    const { checks } = await ask('gitlab', { story: { runner: { name: 'eusc-runner-3', selfHosted: false } } });
    expect(checks.runner?.detail).toContain('the host does not say');
  });

  it('counts what a rule of the project demands where the deployment does not tell', async () => {
    const { document } = await ask('gitlab', {
      change: ({ answers }) => {
        const path = '/projects/42/deployments/41';
        const { approval_summary, approvals, pending_approval_count, ...rest } = fieldsOf(answers.get(path)?.body);
        answers.set(path, { body: rest });
        answers.set('/projects/42/protected_environments', {
          body: [
            {
              name: 'production',
              required_approval_count: 0,
              approval_rules: [{ required_approvals: 2, access_level_description: 'Maintainers' }],
            },
          ],
        });
      },
    });
    expect(document.environments).toEqual({
      known: [{ name: 'production', rules: { known: { approvals: 2, approvers: ['Maintainers'] } } }],
    });
  });

  it('takes no deployment of another job for its own', async () => {
    const { checks } = await ask('gitlab', {
      change: ({ answers }) => {
        const [deployment] = Array(answers.get('/projects/42/deployments')?.body).flat() as Record<string, unknown>[];
        answers.set('/projects/42/deployments', { body: [{ ...deployment, deployable: { id: 10 } }] });
      },
    });
    expect(checks.approval).toMatchObject({
      verdict: 'unknown',
      detail: expect.stringContaining('no deployment of this job to production'),
    });
  });

  it('leaves a configuration of another project unread', async () => {
    for (const workflow of ['ci.yml@group/other', 'https://example.eu/ci.yml', '../ci.yml']) {
      const { checks, host } = await ask('gitlab', { facts: { workflow } });
      expect(checks['workflow file'], workflow).toMatchObject({ verdict: 'unknown' });
      expect(host.seen.some(({ path }) => path.includes('/files/'))).toBe(false);
    }
  });

  it('finds tags, and names with a slash in them', async () => {
    for (const ref of ['refs/tags/v1.2', 'refs/heads/release/1.2']) {
      const { document } = await ask('gitlab', { story: { ref }, facts: { ref } });
      expect(document.ref, ref).toMatchObject({ known: { name: ref, protected: true } });
    }
  });
});
