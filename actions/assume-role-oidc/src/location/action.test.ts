import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Boundary, type HostForAction, parseBoundary } from '@sovereign-actions/core';
import { createAwsCalls, createEgress } from '@sovereign-actions/core/egress';
import { testContext } from '@sovereign-actions/core/testing';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterEach, describe, expect, test } from 'vitest';
import { assumeRoleOidc } from '../action.ts';
import { inputs } from '../sample-job.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

type Location = NonNullable<NonNullable<Boundary['identity']>['location']>;

/** The whole step in the sandbox, on a runner that shows where it is. */
async function step(location: Omit<Location, 'certificate'>, prepare?: (sandbox: Sandbox) => void) {
  const folder = mkdtempSync(path.join(tmpdir(), 'placed-'));
  const sandbox = await startSandbox();
  closers.push(() => sandbox.close());
  prepare?.(sandbox);
  writeFileSync(path.join(folder, 'ec2.pem'), sandbox.instance.certificatePem);
  const parsed = await parseBoundary(sandbox.boundaryYaml(), 'sovereign.yaml', folder);
  const placed = { ...location, ...(location.source === 'ec2' && { certificate: 'ec2.pem' }) };
  const boundary: Boundary = { ...parsed, identity: { ...(parsed.identity as NonNullable<Boundary['identity']>), location: placed } };
  const env: Record<string, string | undefined> = { HOME: folder };
  const egress = createEgress({ boundary, env, now: Date.now });
  closers.push(() => egress.close());
  const aws = createAwsCalls({ boundary, egress, env, now: Date.now });
  const { context, record } = testContext({ folder, boundary, now: Date.now, aws, fetch: egress.fetch });
  const exported: Record<string, string> = {};
  const host: HostForAction = {
    ...context.host,
    facts: { product: 'terminal', runId: '4004' },
    env: (name) => env[name],
    exportVariable: (name, value) => {
      exported[name] = value;
    },
    oidcToken: async (audience) => sandbox.mintToken({ aud: audience }),
  };
  const run = () => assumeRoleOidc.run({ ...context, host }, inputs(sandbox.roles.build, { 'duration-seconds': 900 }));
  return { run, sandbox, record, exported, connections: () => egress.connections() };
}

describe('a step whose boundary asks where the runner is', () => {
  test('asks before it sends a token, and says it in summary and record', async () => {
    const { run, sandbox, record, connections } = await step({ source: 'ec2', required: true });
    const { summary } = await run();
    expect(summary).toMatch(/\| Runner \| `sandbox-local-1a, instance i-\w+ of account 111122223333 \(signed by .* nonce/);
    expect(record.facts).toMatchObject({ 'location-verdict': 'holds', role: sandbox.roles.build });
    expect(connections().map(({ purpose }) => purpose)).toContain('where the runner is');
  });

  test('sends no token from a runner that is elsewhere', async () => {
    const { run, sandbox, exported } = await step({ source: 'ec2', required: false }, ({ instance }) =>
      instance.change({ region: 'us-east-1' }),
    );
    await expect(run()).rejects.toMatchObject({ code: 'LOCATION_OUTSIDE' });
    expect(sandbox.requests('sts')).toEqual([]);
    expect(exported).toEqual({});
  });

  test('exports nothing when the word of STS is required and not to be had', async () => {
    const { run, sandbox, exported } = await step({ source: 'web-identity', required: true });
    await expect(run()).rejects.toMatchObject({ code: 'LOCATION_UNVERIFIED' });
    expect(sandbox.requests('sts').map(({ target }) => target)).toEqual([
      'AssumeRoleWithWebIdentity',
      'GetCallerIdentity',
      'GetWebIdentityToken',
    ]);
    expect(exported).toEqual({});
  });

  test('goes on without it where it is not required, and says that it is not known', async () => {
    const { run, exported, record } = await step({ source: 'web-identity', required: false });
    expect((await run()).summary).toContain('| Runner | `not known. Outbound web identity federation is not enabled');
    expect(record.facts['location-verdict']).toBe('unknown');
    expect(exported.AWS_REGION).toBe('sandbox-local-1');
  });
});
