import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type AwsCalls, type Boundary, type Context, type HostForAction, parseBoundary, SovereignError } from '@sovereign-actions/core';
import { createAwsCalls, createEgress } from '@sovereign-actions/core/egress';
import { type TestRecord, testContext } from '@sovereign-actions/core/testing';
import { type Sandbox, type SandboxOptions, startSandbox } from '@sovereign-actions/sandbox';
import { afterEach, expect, vi } from 'vitest';
import { assumeRoleOidc } from './action.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const close of closers.splice(0).reverse()) await close();
});

/** A job in the sandbox region, and what it did. */
export interface Job {
  sandbox: Sandbox;
  context: Context;
  record: TestRecord;
  exported: Record<string, string>;
  state: Map<string, string>;
  /** Names of what happened to secrets, in order. */
  events: string[];
  tokens: string[];
  setClock(time: number): void;
}

export interface JobOptions {
  sandbox?: SandboxOptions;
  extra?: string;
  claims?: () => Record<string, unknown>;
  env?: Record<string, string>;
  facts?: HostForAction['facts'];
  token?: () => string;
  aws?: (real: AwsCalls) => AwsCalls;
  boundary?: (boundary: Boundary) => Boundary;
}

/** A job in the sandbox region, with a clock of its own. */
export async function job(options: JobOptions = {}): Promise<Job> {
  let clock = Date.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'assume-'));
  const sandbox = await startSandbox(options.sandbox);
  closers.push(() => sandbox.close());
  const parsed = await parseBoundary(sandbox.boundaryYaml(options.extra), 'sovereign.yaml', folder);
  const boundary = options.boundary?.(parsed) ?? parsed;
  const env: Record<string, string | undefined> = { HOME: folder, ...options.env };
  const now = () => clock;
  const egress = createEgress({ boundary, env, now });
  closers.push(() => egress.close());
  const real = createAwsCalls({ boundary, egress, env, now });
  const exported: Record<string, string> = {};
  const state = new Map<string, string>();
  const events: string[] = [];
  const tokens: string[] = [];
  const { context, record } = testContext({ folder, boundary, now, aws: options.aws?.(real) ?? real, fetch: egress.fetch });
  const host: HostForAction = {
    ...context.host,
    facts: options.facts ?? { product: 'terminal' },
    mask: (secret) => {
      events.push('mask');
      record.masked.push(secret);
    },
    exportVariable: (name, value) => {
      events.push('export');
      exported[name] = value;
      env[name] = value;
    },
    saveState: (name, value) => void state.set(name, value),
    state: (name) => state.get(name),
    env: (name) => env[name],
    oidcToken: async (audience) => {
      const token = options.token?.() ?? sandbox.mintToken({ aud: audience, ...options.claims?.() });
      tokens.push(token);
      return token;
    },
  };
  return {
    sandbox,
    context: { ...context, host },
    record,
    exported,
    state,
    events,
    tokens,
    setClock: (time) => {
      clock = time;
    },
  };
}

type Inputs = Parameters<typeof assumeRoleOidc.run>[1];

/** Inputs as they are when only a role is given. */
export const inputs = (role: string, more: Partial<Inputs> = {}): Inputs => ({
  role,
  chain: [],
  'duration-seconds': 3600,
  'timeout-seconds': 120,
  'managed-policies': [],
  tags: [],
  'transitive-tags': [],
  export: 'environment',
  'endpoint-proof': false,
  ...more,
});

export const run = ({ context, sandbox }: Job, more: Partial<Inputs> = {}) =>
  assumeRoleOidc.run(context, inputs(sandbox.roles.build, more));

export const failure = (work: Promise<unknown>): Promise<SovereignError> =>
  work.then(
    () => expect.unreachable('it did not fail'),
    (error) => {
      if (error instanceof SovereignError) return error;
      throw error;
    },
  );

/** Waits of the exchange take no time. */
export const noWaiting = () => vi.spyOn(Math, 'random').mockReturnValue(0);
