import { type Context, SovereignError, sha256Hex } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { type CiHost, GITHUB_RIGHTS, GITHUB_TOKEN, STORY } from '@sovereign-actions/sandbox';
import { describe, expect, it } from 'vitest';
import { ask } from './ask-sample.ts';

describe('what GitHub says of a run', () => {
  it('is asked of its API and kept in one document, with the workflow file', async () => {
    const { document, own, kept, checks, host, masked } = await ask('github');
    expect(own).toMatchObject({ action: 'evidence-environment', status: 'succeeded', job: { runId: '4711' }, facts: { api: host.apiUrl } });
    expect(own?.made.map(({ name }) => name)).toEqual(['environment.json', 'environment-release.yml']);
    expect(Buffer.from(kept.get('environment-release.yml') ?? []).toString()).toBe(STORY.workflow.text);
    expect(document).toEqual({
      schemaVersion: 1,
      type: 'sovereign-actions/environment',
      host: 'github',
      api: host.apiUrl,
      repository: 'example-org/example-app',
      askedAt: '2026-11-23T12:00:00.000Z',
      run: {
        known: {
          id: '4711',
          attempt: '1',
          repository: 'example-org/example-app',
          commit: STORY.commit,
          event: 'push',
          ref: 'main',
          startedBy: { known: ['anna'] },
          workflow: '.github/workflows/release.yml',
        },
      },
      jobs: {
        known: [
          {
            name: 'Build, sign, check and prove',
            runner: { name: 'eusc-runner-3', group: 'Default', labels: ['self-hosted', 'linux', 'eu-sovereign'], selfHosted: true },
          },
        ],
      },
      environments: {
        known: [
          {
            name: 'production',
            rules: { known: { approvals: 1, approvers: ['user:bernd', 'user:carla'], selfApproval: false, wait: 5, refs: 'protected' } },
          },
        ],
      },
      approvals: { known: [{ environment: 'production', by: 'bernd', state: 'approved', comment: 'Tested on staging, ask [e-mail]' }] },
      ref: { known: { name: 'refs/heads/main', protected: true, rules: ['deletion', 'pull_request'], reviews: 1 } },
      commit: { known: { id: STORY.commit, verified: true, reason: 'valid', author: 'anna', committer: 'web-flow' } },
      changes: {
        known: [
          {
            number: 12,
            author: 'anna',
            base: 'main',
            merged: true,
            head: STORY.change?.head,
            merge: STORY.commit,
            reviews: { known: [{ by: 'carla', state: 'approved', commit: STORY.change?.head, at: '2026-11-23T08:50:00.000Z' }] },
          },
        ],
      },
      files: [
        {
          role: 'workflow',
          path: '.github/workflows/release.yml',
          repository: 'example-org/example-app',
          commit: STORY.commit,
          content: {
            known: {
              name: 'environment-release.yml',
              sha256: sha256Hex(STORY.workflow.text),
              blob: expect.stringMatching(/^[0-9a-f]{40}$/),
            },
          },
        },
      ],
    });
    for (const name of ['run', 'approval', 'review', 'ref', 'commit signature', 'workflow file', 'runner'])
      expect(checks[name], name).toMatchObject({ verdict: 'holds' });
    expect(masked).toEqual([GITHUB_TOKEN]);
    expect(JSON.stringify([document, own])).not.toMatch(/example\.eu"|@example|ghs_/);
  });

  it('is not known without the right to read it, and each reason names what to grant', async () => {
    for (const right of GITHUB_RIGHTS) {
      const { document, checks } = await ask('github', {
        change: ({ tokens }) => tokens.set(GITHUB_TOKEN, new Set(GITHUB_RIGHTS.filter((other) => other !== right))),
      });
      expect(JSON.stringify(document), right).toContain(
        `"unknown":"403: Resource not accessible by integration","grant":"permissions: ${right}: read"`,
      );
      expect(Object.values(checks).map(({ verdict }) => verdict)).toContain('unknown');
      expect(Object.values(checks).map(({ verdict }) => verdict)).not.toContain('broken');
    }
    const { checks } = await ask('github', { token: 'ghs_another' });
    for (const [name, { verdict, detail }] of Object.entries(checks)) {
      expect(verdict, name).toBe('unknown');
      expect(detail, name).toMatch(/401: Bad credentials|not known/);
    }
  });

  it('is not asked of a host that the boundary does not name, nor of one that is not of the server', async () => {
    const { host, checks } = await ask('github', { named: false });
    expect(host.seen).toEqual([]);
    expect(checks.approval?.detail).toMatch(/the boundary does not name 127\.0\.0\.1:\d+ under "hosts"/);
    const other = await ask('github', { facts: { server: 'https://github.com' } });
    expect(other.host.seen).toEqual([]);
    expect(other.checks.run).toMatchObject({ verdict: 'unknown', detail: expect.stringContaining('is not the API of https://github.com') });
  });

  it('is not asked without a token, nor of what is no such host', async () => {
    for (const options of [{ token: '' }, { facts: { product: 'forgejo' } }, { facts: { product: 'terminal' } }] as const) {
      const { own, host } = await ask('github', options);
      expect(own).toBeUndefined();
      expect(host.seen).toEqual([]);
    }
  });

  it('is never a reason to fail: faults, floods and shapes of another kind are unknown', async () => {
    const list = `/repos/${STORY.repository}/actions/runs/${STORY.run}/approvals`;
    const cases: [string, RegExp, (host: CiHost) => void][] = [
      ['a limit', /limits how often/, (host) => host.fail({ status: 429, times: 100 })],
      [
        'a limit by header',
        /limits how often/,
        ({ answers }) => answers.set(list, { status: 403, body: {}, headers: { 'x-ratelimit-remaining': '0' } }),
      ],
      ['no JSON', /not JSON/, ({ answers }) => answers.set(list, { body: Buffer.from('<html>') })],
      ['another shape', /not a list/, ({ answers }) => answers.set(list, { body: { approvals: [] } })],
      [
        'a redirect',
        /redirect/,
        ({ answers }) => answers.set(list, { status: 302, body: {}, headers: { location: 'http://127.0.0.1:1/' } }),
      ],
      ['a flood', /more than 10 pages/, ({ answers }) => answers.set(list, { body: Array.from({ length: 1100 }, () => ({})) })],
      ['a long text', /more than \d+ bytes/, ({ answers }) => answers.set(list, { body: Buffer.alloc(9 * 1024 * 1024, 32) })],
      [
        'a text in place of names',
        /shape that is not known/,
        ({ answers }) =>
          answers.set(list, {
            body: [
              { state: 'approved', environments: [{ name: {} }], user: 'x' },
              { state: 'approved', environments: [{ name: 'y' }], user: { login: 'ü'.repeat(2000) }, comment: {} },
            ],
          }),
      ],
    ];
    for (const [what, reason, change] of cases) {
      const { checks } = await ask('github', { change });
      expect(checks.approval, what).toMatchObject({ verdict: 'unknown', detail: expect.stringMatching(reason) });
    }
  }, 60_000);

  it('asks no more after a connection that failed, and asks again after a passing error', async () => {
    const cut = await ask('github', { change: (host) => host.fail({ how: 'reset', times: 100 }) });
    expect(cut.checks.approval?.detail).toContain('EGRESS_');
    const passing = await ask('github', { change: (host) => host.fail({ status: 502, times: 3 }) });
    expect(passing.checks.approval?.verdict).toBe('holds');
  }, 30_000);

  it('reads every page', async () => {
    const list = `/repos/${STORY.repository}/actions/runs/${STORY.run}/attempts/1/jobs`;
    const { document } = await ask('github', {
      change: ({ answers }) => {
        const jobs = Array.from({ length: 230 }, (_, index) => ({ name: `job ${index}`, runner_name: `runner ${index}`, labels: [] }));
        answers.set(list, { body: { total_count: 230, jobs } });
      },
    });
    expect(document.jobs).toMatchObject({ known: expect.objectContaining({ length: 230 }) });
  });

  it('leaves out what holds a secret of the job', async () => {
    const refuse = (wanted: string): Context['record']['keep'] => {
      const { context } = testContext();
      return async (name, bytes, mediaType) => {
        if (name === wanted && Buffer.from(bytes).includes('anna') === (wanted === 'environment.json'))
          throw new SovereignError('SECRET_IN_LEDGER', 'failure', 'A secret.', 'None.');
        return context.record.keep(name, bytes, mediaType);
      };
    };
    const file = await ask('github', { keep: refuse('environment-release.yml') });
    expect(file.checks['workflow file']).toMatchObject({ verdict: 'unknown', detail: expect.stringContaining('a secret of this job') });
    expect(file.checks.approval?.verdict).toBe('holds');
    const whole = await ask('github', { keep: refuse('environment.json') });
    expect(Object.values(whole.checks).map(({ verdict }) => verdict)).toEqual(Array(7).fill('unknown'));
    expect(JSON.stringify(whole.own)).not.toContain('bernd');
  });

  it('takes no answer about something else', async () => {
    const { checks, document } = await ask('github', {
      change: ({ answers }) => {
        for (const path of ['/environments/production', '/branches/main']) {
          const answer = answers.get(`/repos/${STORY.repository}${path}`);
          if (answer) answer.body = { ...(answer.body as object), name: 'another' };
        }
      },
    });
    expect(document.ref).toEqual({ unknown: 'the host answered about another branch' });
    expect(checks.approval).toMatchObject({ verdict: 'unknown', detail: expect.stringContaining('about another environment') });
  });

  it.each([
    ['deletion', 'unknown'],
    ['creation', 'unknown'],
    ['non_fast_forward', 'unknown'],
    ['update', 'holds'],
    ['required_status_checks', 'holds'],
  ])('takes a branch with the one rule %s for what it is: %s', async (type, verdict) => {
    const { checks } = await ask('github', {
      change: ({ answers }) => {
        const repo = `/repos/${STORY.repository}`;
        const [branch, rules, place] = ['branches/main', 'rules/branches/main', 'environments/production'].map((name) =>
          answers.get(`${repo}/${name}`),
        );
        if (branch) branch.body = { ...(branch.body as object), protected: false };
        if (rules) rules.body = [{ type }];
        if (place) place.body = { ...(place.body as object), deployment_branch_policy: null };
      },
    });
    expect(checks.ref?.verdict).toBe(verdict);
  });

  it('knows tags by the rule sets for them', async () => {
    const facts = { ref: 'refs/tags/v1.2' };
    const tag = await ask('github', { story: facts, facts });
    expect(tag.document.ref).toEqual({ known: { name: 'refs/tags/v1.2', protected: true, rules: ['deletion', 'update'] } });
    const bare = await ask('github', { story: { ...facts, protected: false }, facts });
    expect(bare.checks.ref).toMatchObject({
      verdict: 'broken',
      detail: expect.stringContaining('not protected, which production demands'),
    });
  });
});
