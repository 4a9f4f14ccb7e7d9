import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  /** A sandbox that several jobs share. Default: one of its own. */
  on?: Sandbox;
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
  const sandbox = options.on ?? (await startSandbox(options.sandbox));
  if (!options.on) closers.push(() => sandbox.close());
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
  const detail = (line: string) => void record.lines.push(line);
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
    context: { ...context, host, log: { ...context.log, detail } },
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
  registries: [],
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

/** A loopback service that gives scripted answers, and the form of each request that it saw. */
export interface Scripted {
  port: number;
  requests: { method: string; path: string; headers: IncomingMessage['headers']; form: URLSearchParams }[];
}

export interface ScriptedAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Milliseconds before anything is sent. Infinity never answers. */
  delay?: number;
  /** Keeps the answer open after the body, sending a space every so many milliseconds. */
  drip?: number;
}

/** Starts a service whose answers the test decides. It ends with the test. */
export async function scripted(answer: (request: Scripted['requests'][number], index: number) => ScriptedAnswer): Promise<Scripted> {
  const requests: Scripted['requests'] = [];
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = request;
    const seen = { method, path: url, headers, form: new URLSearchParams(Buffer.concat(chunks).toString()) };
    requests.push(seen);
    const { status = 200, headers: given, body = '', delay = 0, drip } = answer(seen, requests.length - 1);
    if (delay === Number.POSITIVE_INFINITY) return;
    const send = () => {
      response.writeHead(status, given);
      if (drip === undefined) return void response.end(body);
      response.write(body);
      timers.add(setInterval(() => response.write(' '), drip));
    };
    if (delay === 0) send();
    else timers.add(setTimeout(send, delay));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    for (const timer of timers) clearTimeout(timer);
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, requests };
}

/** A boundary whose service is at another port of this machine. */
export const at =
  (service: 'sts' | 'imds' | 'ecs', port: number) =>
  (boundary: Boundary): Boundary => ({ ...boundary, ports: { ...boundary.ports, [service]: port } });

/** A boundary with other settings of identity. */
export const identified =
  (settings: Partial<NonNullable<Boundary['identity']>>) =>
  (boundary: Boundary): Boundary => ({
    ...boundary,
    identity: { ...(boundary.identity as NonNullable<Boundary['identity']>), ...settings },
  });

/** An error as STS writes it. */
export const stsError = (
  code: string,
  message: string,
  status = 400,
  requestId = 'c6104cbe-af31-11e0-8154-cbc7ccf896c7',
): ScriptedAnswer => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code><Message>${message
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
});
