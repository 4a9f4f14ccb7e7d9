import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Context, type JobFacts, type LedgerRecord, parseBoundary, SovereignError, sha256Hex } from '@sovereign-actions/core';
import { createEgress } from '@sovereign-actions/core/egress';
import { testContext } from '@sovereign-actions/core/testing';
import { type CiHost, GITHUB_RIGHTS, GITHUB_TOKEN, STORY, type Story, startGitHub } from '@sovereign-actions/sandbox';
import { afterEach, describe, expect, it } from 'vitest';
import { type EnvironmentDocument, parseEnvironment } from './document.ts';
import { withEnvironment } from './observe.ts';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const factsOf = (server: string, facts: Partial<JobFacts> = {}): JobFacts => ({
  product: 'github',
  server,
  repository: STORY.repository,
  ref: STORY.ref,
  commit: STORY.commit,
  runId: STORY.run,
  runAttempt: '1',
  runner: { name: STORY.runner.name },
  ...facts,
});

interface Options {
  story?: Partial<Story>;
  facts?: Partial<JobFacts>;
  /** Changes the answers before they are asked for. */
  change?: (host: CiHost) => void;
  env?: Record<string, string>;
  token?: string;
  /** False leaves the host out of the boundary. */
  named?: boolean;
  keep?: Context['record']['keep'];
}

async function observe({ story, facts, change, env = {}, token = GITHUB_TOKEN, named = true, keep }: Options = {}) {
  const host = await startGitHub(story);
  open.push(() => host.close());
  change?.(host);
  const hosts = named ? `hosts:\n  - host: 127.0.0.1\n    port: ${host.port}\n    purpose: CI host\n` : '';
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-environment-'));
  const boundary = await parseBoundary(`version: 1\npartition: sandbox\nregions: [sandbox-local-1]\n${hosts}`, 'sovereign.yaml', folder);
  const egress = createEgress({ boundary, env: {}, now: Date.now });
  open.push(() => egress.close());
  const { context, record } = testContext({ boundary, folder, fetch: egress.fetch });
  const all = { GITHUB_API_URL: host.apiUrl, ...env };
  const job = factsOf(host.url, facts);
  const whole: Context = {
    ...context,
    host: { ...context.host, facts: job, env: (name) => all[name as keyof typeof all] },
    ...(keep && { record: { ...context.record, keep } }),
  };
  const step = { id: '20261123T090000000Z-sbom-generate-00000000', job } as LedgerRecord;
  const collected = await withEnvironment(whole, { records: [{ record: step, bytes: Buffer.from('{}') }], files: new Map() }, token);
  const own = collected.records.find(({ record: { action } }) => action === 'evidence-environment')?.record;
  const bytes = record.kept.get('environment.json');
  const document = bytes === undefined ? undefined : await parseEnvironment(Buffer.from(bytes));
  return {
    host,
    collected,
    own,
    kept: record.kept,
    masked: record.masked,
    document: document as EnvironmentDocument,
    checks: Object.fromEntries((own?.checks ?? []).map(({ name, verdict, detail }) => [name, { verdict, detail }])),
  };
}

describe('what GitHub says of a run', () => {
  it('is asked of its API and kept in one document, with the workflow file', async () => {
    const { document, own, kept, checks, host, masked } = await observe();
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
      const { document, checks } = await observe({
        change: ({ tokens }) => tokens.set(GITHUB_TOKEN, new Set(GITHUB_RIGHTS.filter((other) => other !== right))),
      });
      expect(JSON.stringify(document), right).toContain(
        `"unknown":"403: Resource not accessible by integration","grant":"permissions: ${right}: read"`,
      );
      expect(Object.values(checks).map(({ verdict }) => verdict)).toContain('unknown');
      expect(Object.values(checks).map(({ verdict }) => verdict)).not.toContain('broken');
    }
    const { checks } = await observe({ token: 'ghs_another' });
    for (const [name, { verdict, detail }] of Object.entries(checks)) {
      expect(verdict, name).toBe('unknown');
      expect(detail, name).toMatch(/401: Bad credentials|not known/);
    }
  });

  it('is not asked of a host that the boundary does not name, nor of one that is not of the server', async () => {
    const { host, checks } = await observe({ named: false });
    expect(host.seen).toEqual([]);
    expect(checks.approval?.detail).toMatch(/the boundary does not name 127\.0\.0\.1:\d+ under "hosts"/);
    const other = await observe({ facts: { server: 'https://github.com' } });
    expect(other.host.seen).toEqual([]);
    expect(other.checks.run).toMatchObject({ verdict: 'unknown', detail: expect.stringContaining('is not the API of https://github.com') });
  });

  it('is not asked without a token, nor of what is no such host', async () => {
    for (const options of [{ token: '' }, { facts: { product: 'forgejo' } }, { facts: { product: 'terminal' } }] as const) {
      const { own, host } = await observe(options);
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
      const { checks } = await observe({ change });
      expect(checks.approval, what).toMatchObject({ verdict: 'unknown', detail: expect.stringMatching(reason) });
    }
  }, 60_000);

  it('asks no more after a connection that failed, and asks again after a passing error', async () => {
    const cut = await observe({ change: (host) => host.fail({ how: 'reset', times: 100 }) });
    expect(cut.checks.approval?.detail).toContain('EGRESS_');
    const passing = await observe({ change: (host) => host.fail({ status: 502, times: 3 }) });
    expect(passing.checks.approval?.verdict).toBe('holds');
  }, 30_000);

  it('reads every page', async () => {
    const list = `/repos/${STORY.repository}/actions/runs/${STORY.run}/attempts/1/jobs`;
    const { document } = await observe({
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
    const file = await observe({ keep: refuse('environment-release.yml') });
    expect(file.checks['workflow file']).toMatchObject({ verdict: 'unknown', detail: expect.stringContaining('a secret of this job') });
    expect(file.checks.approval?.verdict).toBe('holds');
    const whole = await observe({ keep: refuse('environment.json') });
    expect(Object.values(whole.checks).map(({ verdict }) => verdict)).toEqual(Array(7).fill('unknown'));
    expect(JSON.stringify(whole.own)).not.toContain('bernd');
  });

  it('knows tags by the rule sets for them', async () => {
    const facts = { ref: 'refs/tags/v1.2' };
    const tag = await observe({ story: facts, facts });
    expect(tag.document.ref).toEqual({ known: { name: 'refs/tags/v1.2', protected: true, rules: ['deletion', 'update'] } });
    const bare = await observe({ story: { ...facts, protected: false }, facts });
    expect(bare.checks.ref).toMatchObject({
      verdict: 'broken',
      detail: expect.stringContaining('not protected, which production demands'),
    });
  });
});
