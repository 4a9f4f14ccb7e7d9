import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { type AwsCalls, SovereignError } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assumeRoleOidc } from './action.ts';
import { identified, type Job, type JobOptions, job, noWaiting, run } from './sample-job.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** A job that notes every secret which it sees: its tokens, and what STS gives it. */
async function spied(options: JobOptions = {}, act: (operation: string, nth: number, secrets: string[]) => void = () => undefined) {
  const secrets: string[] = [];
  let calls = 0;
  const aws = (real: AwsCalls) =>
    ({
      call: async (...call: Parameters<AwsCalls['call']>) => {
        const [, operation, input] = call;
        const { WebIdentityToken } = input as { WebIdentityToken?: string };
        if (WebIdentityToken !== undefined) secrets.push(WebIdentityToken);
        calls += 1;
        act(operation, calls, secrets);
        const answer = await real.call(...call);
        const { Credentials } = answer as { Credentials?: Record<string, string> };
        if (Credentials) secrets.push(Credentials.SecretAccessKey as string, Credentials.SessionToken as string);
        return answer;
      },
    }) as AwsCalls;
  const done = await job({ on: sandbox, aws, ...options });
  return { done, secrets };
}

/** Every file below a folder but what is in the private one. */
function filesOf(folder: string, but: string): string[] {
  if (!existsSync(folder) || folder === but) return [];
  if (!statSync(folder).isDirectory()) return [readFileSync(folder, 'latin1')];
  return readdirSync(folder).flatMap((name) => filesOf(path.join(folder, name), but));
}

/** What a step leaves where others can see it. Errors are taken apart, their causes included. */
function seen({ record, state, context }: Job, more: unknown): string {
  const parts: unknown[] = [];
  const errors = new Set<unknown>();
  const take = (error: unknown) => {
    if (!(error instanceof Error) || errors.has(error)) return;
    errors.add(error);
    const { fix, details } = error instanceof SovereignError ? error : { fix: '', details: [] };
    parts.push(error.name, error.message, error.stack, fix, details, JSON.stringify(error));
    take(error.cause);
  };
  take(more);
  parts.push(more instanceof Error ? '' : more, { ...record, masked: [], kept: [...record.kept.values()].map(String) }, [...state]);
  parts.push(filesOf(context.files.root, context.host.privateFolder));
  return JSON.stringify(parts);
}

const pieceOf = (secret: string): string => secret.slice(0, Math.min(100, secret.length / 2));

function expectNone(text: string, secrets: readonly string[]): void {
  expect(secrets.length).toBeGreaterThan(0);
  for (const secret of secrets)
    for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) expect(text).not.toContain(form);
}

describe('no secret is in output, record, state, log, summary or file', () => {
  test.each(['environment', 'profile', 'credential-process'] as const)('with export %s, along a chain of three', async (choice) => {
    const { done, secrets } = await spied({ facts: { product: 'github' } });
    const result = await run(done, { chain: [sandbox.roles.deploy, sandbox.roles.evidence], export: choice });
    expect(secrets).toHaveLength(7);
    expectNone(seen(done, result), secrets);
    for (const secret of secrets.slice(1)) expect(done.record.masked).toContain(secret);
    await assumeRoleOidc.post?.(done.context);
    expectNone(JSON.stringify(done.exported), secrets);
    expect(existsSync(done.context.host.privateFolder)).toBe(false);
  });

  test('with export outputs, where they are masked, and nowhere else', async () => {
    const { done, secrets } = await spied({ facts: { product: 'github' } });
    const { outputs, ...others } = await run(done, { export: 'outputs' });
    expect(secrets).toEqual(expect.arrayContaining([outputs?.['aws-secret-access-key'], outputs?.['aws-session-token']]));
    expect(done.record.masked).toEqual(
      expect.arrayContaining([outputs?.['aws-access-key-id'], outputs?.['aws-secret-access-key'], outputs?.['aws-session-token']]),
    );
    expectNone(seen(done, others), secrets);
    expectNone(JSON.stringify(done.exported), secrets);
  });

  test.each<[string, JobOptions]>([
    ['a machine', { boundary: identified({ sources: ['instance-profile'] }) }],
    ['a token whose signature is checked', { boundary: identified({ jwks: 'verify' }) }],
  ])('of %s', async (_, options) => {
    const { done, secrets } = await spied(options);
    const result = await run(done, { chain: [sandbox.roles.deploy] });
    expectNone(seen(done, result), secrets);
  });
});

describe('no secret is in an error', () => {
  const CHAIN = ['AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'AssumeRole', 'GetCallerIdentity'];

  test.each(CHAIN.map((operation, index) => [operation, index + 1] as const))(
    'when %s (call %d) quotes what it was made with, in pieces too',
    async (_, nth) => {
      const { done, secrets } = await spied({}, (_operation, call, known) => {
        if (call !== nth) return;
        // What a call is made with is what STS can quote: the token of the first, the credentials of the others.
        const quotable = nth === 1 ? known : known.slice(-2);
        const message = quotable.flatMap((secret) => [`${pieceOf(secret)}...`, secret, encodeURIComponent(secret)]).join("' and '");
        sandbox.fail('sts', { status: 403, code: 'AccessDenied', message: `'${message}' are not welcome` });
      });
      const error = await run(done, { chain: [sandbox.roles.deploy] }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'STS_REFUSED' });
      const text = seen(done, error);
      const quotable = nth === 1 ? secrets : secrets.slice(-2);
      expectNone(text, [...quotable, ...quotable.map(pieceOf)]);
      expect(done.exported).toEqual({});
    },
  );

  test.each(CHAIN.map((operation, index) => [operation, index + 1] as const))('when %s (call %d) is cut off each time', async (_, nth) => {
    noWaiting();
    let armed = false;
    const { done, secrets } = await spied({}, (_operation, call) => {
      if (call < nth || armed) return;
      armed = true;
      sandbox.fail('sts', { times: 5, how: 'lost' });
    });
    const error = await run(done, { chain: [sandbox.roles.deploy] }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: expect.stringMatching(/^EGRESS_/) });
    expectNone(seen(done, error), secrets);
    expect(done.exported).toEqual({});
  });

  test('when the token is refused before it is sent', async () => {
    for (const claims of [{ iss: 'https://evil.example' }, { aud: 'x' }, { exp: 1 }, { runner_environment: 'github-hosted' }]) {
      const { done } = await spied({ claims: () => claims });
      const error = await run(done).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(SovereignError);
      const [token = ''] = done.tokens;
      expectNone(seen(done, error), [token, ...token.split('.').slice(1)]);
    }
  });

  test('when it is no token at all', async () => {
    for (const token of ['canary', 'canary.canary', 'canary.canary.canary', `canary${'x'.repeat(30_000)}`]) {
      const { done } = await spied({ token: () => token });
      const error = await run(done).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'TOKEN_INVALID' });
      expect(seen(done, error)).not.toContain('canary.');
      expect((error as Error).message).not.toContain('canary');
    }
  });
});

test('secrets are masked before the next call, and before anything is exported', async () => {
  const { done, secrets } = await spied({}, (operation) => {
    if (operation === 'AssumeRoleWithWebIdentity') return;
    for (const secret of secrets.slice(1)) expect(done.record.masked).toContain(secret);
  });
  await run(done, { chain: [sandbox.roles.deploy] });
  expect(done.events.lastIndexOf('mask')).toBeLessThan(done.events.indexOf('export'));
});
