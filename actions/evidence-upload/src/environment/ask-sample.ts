import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Context, type JobFacts, type LedgerRecord, parseBoundary } from '@sovereign-actions/core';
import { createEgress } from '@sovereign-actions/core/egress';
import { testContext } from '@sovereign-actions/core/testing';
import {
  type CiHost,
  GITHUB_TOKEN,
  GITLAB_JOB_TOKEN,
  GITLAB_TOKEN,
  STORY,
  type Story,
  startGitHub,
  startGitLab,
} from '@sovereign-actions/sandbox';
import { type EnvironmentDocument, parseEnvironment } from './document.ts';
import { withEnvironment } from './observe.ts';

/** What the tests of this folder share: a CI host on loopback that is asked about a run. Not part of the product. */

export interface AskOptions {
  story?: Partial<Story>;
  facts?: Partial<JobFacts>;
  /** Changes the answers before they are asked for. */
  change?: (host: CiHost) => void;
  env?: Record<string, string | undefined>;
  token?: string | undefined;
  /** False leaves the host out of the boundary. */
  named?: boolean;
  keep?: Context['record']['keep'];
}

const PRODUCTS = {
  github: {
    start: startGitHub,
    token: GITHUB_TOKEN,
    env: (api: string) => ({ GITHUB_API_URL: api }),
    facts: { runAttempt: '1' },
  },
  gitlab: {
    start: startGitLab,
    token: GITLAB_TOKEN,
    env: (api: string) => ({ CI_API_V4_URL: api, CI_JOB_TOKEN: GITLAB_JOB_TOKEN }),
    facts: { repositoryId: '42', environment: 'production' },
  },
} as const;

/** Asks a CI host about the run of a story, as the step does it. */
export async function ask(product: 'github' | 'gitlab', options: AskOptions = {}) {
  const { start, token: usual, env: environment, facts: more } = PRODUCTS[product];
  const { story, facts, change, env = {}, token = usual, named = true, keep } = options;
  const host = await start(story);
  change?.(host);
  const hosts = named ? `hosts:\n  - host: 127.0.0.1\n    port: ${host.port}\n    purpose: CI host\n` : '';
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-environment-'));
  const text = `version: 1\npartition: sandbox\nregions: [sandbox-local-1]\n${hosts}`;
  const boundary = await parseBoundary(text, 'sovereign.yaml', folder);
  const egress = createEgress({ boundary, env: {}, now: Date.now });
  const { context, record } = testContext({ boundary, folder, fetch: egress.fetch });
  const variables: Record<string, string | undefined> = { ...environment(host.apiUrl), ...env };
  const job: JobFacts = {
    product,
    server: host.url,
    repository: STORY.repository,
    ref: STORY.ref,
    commit: STORY.commit,
    runId: STORY.run,
    runner: { name: STORY.runner.name },
    ...more,
    ...facts,
  };
  const whole: Context = {
    ...context,
    host: { ...context.host, facts: job, env: (name) => variables[name] },
    ...(keep && { record: { ...context.record, keep } }),
  };
  const step = { id: '20261123T090000000Z-sbom-generate-00000000', job, facts: {} } as unknown as LedgerRecord;
  try {
    const collected = await withEnvironment(whole, { records: [{ record: step, bytes: Buffer.from('{}') }], files: new Map() }, token);
    const own = collected.records.find(({ record: { action } }) => action === 'evidence-environment')?.record;
    const bytes = record.kept.get('environment.json');
    const document = bytes === undefined ? undefined : await parseEnvironment(Buffer.from(bytes));
    return {
      host,
      own,
      kept: record.kept,
      masked: record.masked,
      document: document as EnvironmentDocument,
      checks: Object.fromEntries((own?.checks ?? []).map(({ name, verdict, detail }) => [name, { verdict, detail }])),
    };
  } finally {
    egress.close();
    await host.close();
  }
}
