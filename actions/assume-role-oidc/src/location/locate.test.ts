import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type AwsCalls, type Boundary, type Context, type LocationSource, parseBoundary, SovereignError } from '@sovereign-actions/core';
import { createAwsCalls, createEgress } from '@sovereign-actions/core/egress';
import { type TestRecord, testContext } from '@sovereign-actions/core/testing';
import { certificatePem, identitySigner, type Sandbox, signDocument, startSandbox } from '@sovereign-actions/sandbox';
import { afterEach, describe, expect, test } from 'vitest';
import { locateRunner, summaryOf } from './locate.ts';
import type { Place } from './place.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Runner {
  sandbox: Sandbox;
  context: Context;
  record: TestRecord;
  folder: string;
}

interface RunnerOptions {
  source?: LocationSource;
  required?: boolean;
  /** PEM; null for a boundary that names none. Default: the sandbox's. */
  certificate?: string | null;
  env?: Record<string, string>;
  now?: () => number;
  /** What answers in place of a metadata service. */
  imds?: RequestListener;
  aws?: AwsCalls;
  boundary?: (boundary: Boundary) => Boundary;
}

async function runner(options: RunnerOptions = {}): Promise<Runner> {
  const { source = 'ec2', required = false, env = {}, now = Date.now, certificate } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'locate-'));
  const sandbox = await startSandbox({ now });
  closers.push(() => sandbox.close());
  const parsed = await parseBoundary(sandbox.boundaryYaml(), 'sovereign.yaml', folder);
  const pem = certificate === undefined ? sandbox.instance.certificatePem : certificate;
  if (pem !== null) writeFileSync(path.join(folder, 'ec2.pem'), pem);
  const location = { source, required, ...(source === 'ec2' && pem !== null && { certificate: 'ec2.pem' }) };
  const identity = { ...(parsed.identity as NonNullable<Boundary['identity']>), location };
  const ports = options.imds ? { ...parsed.ports, imds: await serve(options.imds) } : parsed.ports;
  const boundary = { ...parsed, identity, ports };
  const egress = createEgress({ boundary, env, now });
  closers.push(() => egress.close());
  const aws = options.aws ?? createAwsCalls({ boundary, egress, env, now });
  const { context, record } = testContext({ folder, boundary: options.boundary?.(boundary) ?? boundary, now, aws, fetch: egress.fetch });
  const host = { ...context.host, facts: { product: 'github' as const, runId: '4004' }, env: (name: string) => env[name] };
  return { sandbox, context: { ...context, host }, record, folder };
}

async function serve(handler: RequestListener): Promise<number> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const failure = async (work: Promise<unknown>): Promise<SovereignError> => {
  const error = await work.then(
    () => expect.unreachable('it did not fail'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof SovereignError) return error;
  throw error;
};

const verdicts = (record: TestRecord) => Object.fromEntries(record.checks.map(({ name, verdict }) => [name, verdict]));

describe('an EC2 instance', () => {
  test('shows its signed document, which is kept with its signature and the certificate', async () => {
    const { sandbox, context, record } = await runner({ required: true });
    const place = (await locateRunner(context)) as Place;
    expect(place.verdict).toBe('holds');
    expect(summaryOf(place)).toMatch(/^sandbox-local-1a, instance i-\w+ of account 111122223333 \(signed by .* nonce.* instance lives\)$/);
    expect([...new Set(record.checks.map(({ verdict }) => verdict))]).toEqual(['holds']);
    expect(record.facts).toMatchObject({
      'location-source': 'ec2',
      'location-verdict': 'holds',
      'location-region': 'sandbox-local-1',
      'location-account': '111122223333',
      'location-pending-time': expect.stringMatching(/Z$/),
      'location-signed-at': expect.stringMatching(/Z$/),
    });
    expect([...record.kept.keys()]).toEqual([
      'instance.identity-document.json',
      'instance.identity-signature.pem',
      'instance.identity-certificate.pem',
    ]);
    expect(Buffer.from(record.kept.get('instance.identity-document.json') ?? []).toString()).toBe(
      sandbox.instance.documents('/latest/dynamic/instance-identity/document'),
    );
    // The session token of the metadata service is masked, and only version 2 was asked.
    expect(record.masked).toHaveLength(1);
    expect(sandbox.requests('imds').map(({ method }) => method)).toEqual(['PUT', 'GET', 'GET']);
  });

  test('of another region or account is outside the boundary, required or not', async () => {
    for (const [fields, what] of [
      [{ region: 'us-east-1' }, 'The instance is in us-east-1; the boundary is sandbox-local-1.'],
      [{ accountId: '999999999999' }, 'The instance is of account 999999999999'],
    ] as const) {
      const { sandbox, context, record } = await runner();
      sandbox.instance.change(fields);
      expect(await failure(locateRunner(context))).toMatchObject({ code: 'LOCATION_OUTSIDE', message: expect.stringContaining(what) });
      expect(record.facts['location-verdict']).toBe('broken');
    }
  });

  test('without a certificate in the boundary is not known, and said to be', async () => {
    const { context, record } = await runner({ certificate: null });
    const place = (await locateRunner(context)) as Place;
    expect(summaryOf(place)).toMatch(/^not verified: sandbox-local-1a/);
    expect(verdicts(record)).toMatchObject({
      'certificate of the region': 'unknown',
      'signature of the document': 'unknown',
      'signed content': 'holds',
    });
    const strict = await runner({ certificate: null, required: true });
    expect((await failure(locateRunner(strict.context))).code).toBe('LOCATION_UNVERIFIED');
  });

  test('whose boundary names a certificate that is not there, is no certificate or is of another key', async () => {
    const missing = await runner({ boundary: (boundary) => ({ ...boundary, folder: '/nowhere' }) });
    expect((await failure(locateRunner(missing.context))).code).toBe('FILE_MISSING');
    const text = await runner({ certificate: 'not a certificate' });
    expect((await failure(locateRunner(text.context))).code).toBe('LOCATION_FALSE');
    const other = await runner({ certificate: certificatePem(identitySigner(Date.now())) });
    expect(await failure(locateRunner(other.context))).toMatchObject({
      code: 'LOCATION_FALSE',
      message: expect.stringContaining('another certificate'),
    });
  });

  test('a document that was swapped, and a signature of another instance', async () => {
    const swapped = await runner();
    const genuine = swapped.sandbox.instance.documents('/latest/dynamic/instance-identity/document') as string;
    swapped.sandbox.instance.answer('document', genuine.replace('t3.large', 't3.small'));
    expect(await failure(locateRunner(swapped.context))).toMatchObject({
      code: 'LOCATION_FALSE',
      message: expect.stringContaining('another document'),
    });
    const foreign = await runner();
    foreign.sandbox.instance.answer('signature', signDocument(Buffer.from(genuine), identitySigner(Date.now())));
    expect((await failure(locateRunner(foreign.context))).code).toBe('LOCATION_FALSE');
    // What was shown is in the record all the same.
    expect(foreign.record.kept.size).toBe(3);
  });

  test('a clock that is behind', async () => {
    let clock = Date.now();
    const { context } = await runner({ now: () => clock });
    clock -= 3600_000;
    expect(await failure(locateRunner(context))).toMatchObject({
      code: 'LOCATION_FALSE',
      message: expect.stringContaining('clock of the runner'),
    });
  });
});

describe('a metadata service that', () => {
  const TOKEN = 'a'.repeat(56);
  const documents =
    (answer: RequestListener): RequestListener =>
    (request, response) => {
      if (request.method === 'PUT') response.end(TOKEN);
      else answer(request, response);
    };

  /** The verdict, and that a boundary which requires evidence refuses. */
  async function notKnown(imds: RequestListener, detail: string): Promise<void> {
    const { context, record } = await runner({ imds });
    const place = (await locateRunner(context)) as Place;
    expect(place.verdict).toBe('unknown');
    expect(summaryOf(place)).toContain('not known');
    expect(record.checks).toEqual([{ name: 'instance identity document', verdict: 'unknown', detail: expect.stringContaining(detail) }]);
    const required = await runner({ imds, required: true });
    expect(await failure(locateRunner(required.context))).toMatchObject({
      code: 'LOCATION_UNVERIFIED',
      message: expect.stringContaining(detail),
    });
  }

  test('speaks version 1 alone is not asked any further', async () => {
    const seen: string[] = [];
    await notKnown((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(request.method === 'PUT' ? 405 : 200).end('{"region":"sandbox-local-1"}');
    }, 'version 1 is never asked');
    expect(new Set(seen)).toEqual(new Set(['PUT /latest/api/token']));
  });

  test('answers with a page, a token that is none, or nothing', async () => {
    await notKnown((_, response) => response.end(`<html>${'x'.repeat(2000)}</html>`), 'answered 200');
    await notKnown((_, response) => response.writeHead(403).end(), 'answered 403');
    await notKnown((_, response) => response.destroy(), 'does not answer');
  });

  test('has no document', () =>
    notKnown(
      documents((_, response) => response.writeHead(404).end()),
      'answered 404',
    ));

  test('never ends its document', () =>
    notKnown(
      documents((_, response) => {
        const more = () => void (response.destroyed || response.write('x'.repeat(60_000), () => setImmediate(more)));
        more();
      }),
      'more than 65536 bytes',
    ));

  test('says nothing', { timeout: 30_000 }, async () => {
    const { context } = await runner({ imds: () => undefined });
    expect((await locateRunner(context))?.verdict).toBe('unknown');
  });

  test('drips', { timeout: 30_000 }, async () => {
    const drip: RequestListener = (_, response) => {
      const timer = setInterval(() => response.write('{'), 200);
      response.once('close', () => clearInterval(timer));
    };
    const { context } = await runner({ imds: documents(drip) });
    expect((await locateRunner(context))?.verdict).toBe('unknown');
  });

  test('redirects is not followed, wherever it leads', async () => {
    const seen: string[] = [];
    const trap = await serve((request, response) => {
      seen.push(request.url ?? '');
      response.end(TOKEN);
    });
    const { context } = await runner({ imds: (_, response) => response.writeHead(307, { location: `http://127.0.0.1:${trap}/` }).end() });
    expect((await failure(locateRunner(context))).code).toBe('EGRESS_REDIRECTED');
    expect(seen).toEqual([]);
  });

  test('lies in every way about the document', async () => {
    for (const body of ['', 'null', '[]', '{}', '\0', '{"region":"sandbox-local-1","accountId":"111122223333"}']) {
      const { context } = await runner({ imds: documents((_, response) => response.end(body)) });
      expect((await failure(locateRunner(context))).code).toBe('LOCATION_FALSE');
    }
  });
});

test('the metadata service is not asked when the boundary does not name it', async () => {
  const { sandbox, context } = await runner({ source: 'eks', env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere' } });
  expect((await locateRunner(context))?.verdict).toBe('unknown');
  const { location: _, ...identity } = context.boundary.identity as NonNullable<Boundary['identity']>;
  expect(await locateRunner({ ...context, boundary: { ...context.boundary, identity } })).toBeUndefined();
  expect(sandbox.requests('imds')).toEqual([]);
  expect(sandbox.requests('ecs')).toEqual([]);
});

describe('an ECS task', () => {
  const task = async (fields: Record<string, unknown> = {}, uri?: (sandbox: Sandbox) => string) => {
    const env: Record<string, string> = {};
    const made = await runner({ source: 'ecs', env });
    env.ECS_CONTAINER_METADATA_URI_V4 = uri?.(made.sandbox) ?? made.sandbox.task.metadataUri;
    made.sandbox.task.change(fields);
    return made;
  };

  test('gives a hint, which is never more than that', async () => {
    const { context, record } = await task();
    const place = (await locateRunner(context)) as Place;
    expect(summaryOf(place)).toBe(
      'not verified: sandbox-local-1a, task of account 111122223333 (a hint of the ECS agent that nothing signs)',
    );
    expect(verdicts(record)).toEqual({ 'region of the runner': 'unknown', 'account of the runner': 'unknown' });
    expect(record.kept.size).toBe(0);
  });

  test.each([
    [{ TaskARN: 'arn:aws-eusc:ecs:eu-west-2:111122223333:task/a/b', AvailabilityZone: 'eu-west-2a' }, 'It says eu-west-2'],
    [{ TaskARN: 'arn:aws-eusc:ecs:sandbox-local-1:999999999999:task/a/b' }, 'It says account 999999999999'],
    [{ TaskARN: 'arn:aws:ecs:sandbox-local-1:111122223333:task/a/b' }, 'It says partition aws'],
    [{ AvailabilityZone: 'us-east-1a' }, 'It says zone us-east-1a'],
  ])('%j is outside', async (fields, message) => {
    const { context } = await task(fields);
    expect(await failure(locateRunner(context))).toMatchObject({ code: 'LOCATION_OUTSIDE', message: expect.stringContaining(message) });
  });

  test('that names no task, or whose variable leads elsewhere, gives none', async () => {
    expect((await locateRunner((await task({ TaskARN: 7 })).context))?.verdict).toBe('unknown');
    for (const uri of [
      'http://127.0.0.1:1/v4/abc',
      'http://169.254.170.2/v4/abc',
      'file:///etc/passwd',
      'http://user@127.0.0.1/v4/abc',
      'nonsense',
    ]) {
      const { context, sandbox, record } = await task({}, () => uri);
      await locateRunner(context);
      expect(record.checks[0]?.detail).toContain('does not lead to where ECS');
      expect(sandbox.requests('ecs')).toEqual([]);
    }
    const { context, sandbox } = await task({}, (made) => `${made.task.metadataUri}/../../credentials`);
    await locateRunner(context);
    expect(sandbox.requests('ecs')).toEqual([]);
  });
});

describe('an EKS pod', () => {
  const pod = async (iss: unknown, regions: Pick<Boundary, 'partition' | 'regions'> = { partition: 'aws', regions: ['eu-central-1'] }) => {
    const made = await runner({ source: 'eks', env: {} });
    const file = path.join(made.folder, 'token');
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'RS256' })}.${part({ iss })}.AAAA`;
    writeFileSync(file, token, { mode: 0o600 });
    const host = { ...made.context.host, env: (name: string) => (name === 'AWS_WEB_IDENTITY_TOKEN_FILE' ? file : undefined) };
    return { ...made, token, context: { ...made.context, host, boundary: { ...made.context.boundary, ...regions } } };
  };
  const ID = 'EXAMPLED539D4633E53DE1B71EXAMPLE'.replaceAll(/[^0-9A-F]/g, '0');

  test('gives the region of its cluster as a hint; its token is masked and not kept', async () => {
    const { context, record, token } = await pod(`https://oidc.eks.eu-central-1.amazonaws.com/id/${ID}`);
    const place = (await locateRunner(context)) as Place;
    expect(summaryOf(place)).toMatch(/^not verified: eu-central-1, a cluster of EKS \(a hint/);
    expect(record.masked).toEqual([token]);
    expect(JSON.stringify({ ...record, masked: [] })).not.toContain(token);
  });

  test('of a cluster elsewhere is outside', async () => {
    for (const host of [
      'oidc.eks.us-east-1.amazonaws.com',
      'oidc.eks.eusc-de-east-1.amazonaws.eu',
      'oidc.eks.cn-north-1.amazonaws.com.cn',
    ]) {
      const { context } = await pod(`https://${host}/id/${ID}`);
      expect((await failure(locateRunner(context))).code).toBe('LOCATION_OUTSIDE');
    }
    const { context } = await pod(`https://oidc.eks.eusc-de-east-1.amazonaws.eu/id/${ID}`, {
      partition: 'aws-eusc',
      regions: ['eusc-de-east-1'],
    });
    expect((await locateRunner(context))?.where).toContain('eusc-de-east-1');
  });

  test.each([
    'https://kubernetes.default.svc',
    `https://oidc.eks.eu-central-1.amazonaws.com.evil.example/id/${ID}`,
    `https://oidc.eks.eu-central-1.evil.example/id/${ID}`,
    `http://oidc.eks.eu-central-1.amazonaws.com/id/${ID}`,
    7,
  ])('an issuer of %j says nothing', async (iss) => {
    const { context } = await pod(iss);
    expect(await locateRunner(context)).toMatchObject({ verdict: 'unknown', facts: {} });
  });
});

describe('the word of STS', () => {
  const NOW = Date.UTC(2026, 10, 23, 12);
  const session = {
    region: 'sandbox-local-1',
    credentials: { accessKeyId: 'ASIA', secretAccessKey: 's', sessionToken: 't' },
    account: '111122223333',
  };
  const said = async (claims: object, own: object = {}, audience?: string[]) => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const calls: unknown[] = [];
    const aws = {
      call: async (_service: string, _operation: string, input: { Audience: string[] }) => {
        calls.push(input);
        const payload = {
          iss: 'https://a1.tokens.sts.global.api.aws',
          aud: audience ?? input.Audience[0],
          sub: 'arn:aws-eusc:iam::111122223333:role/build',
          iat: NOW / 1000,
          exp: NOW / 1000 + 60,
          'https://sts.amazonaws.com/': { aws_account: '111122223333', source_region: 'sandbox-local-1', ...own },
          ...claims,
        };
        return { WebIdentityToken: `${part({ alg: 'ES384' })}.${part(payload)}.AAAA` };
      },
    } as unknown as AwsCalls;
    return { ...(await runner({ source: 'web-identity', aws, now: () => NOW })), calls };
  };

  test('is for this run, and of the region that was asked says nothing', async () => {
    const { context, record, calls } = await said({});
    expect(await locateRunner(context)).toBeUndefined();
    const place = (await locateRunner(context, session)) as Place;
    expect(place).toMatchObject({ verdict: 'unknown', strength: expect.stringContaining('not about where they are used') });
    expect(calls).toEqual([{ Audience: ['4004'], DurationSeconds: 60, SigningAlgorithm: 'ES384' }]);
    expect(record.facts).not.toHaveProperty('location-region');
    expect(record.masked).toHaveLength(1);
    expect(JSON.stringify({ ...record, masked: [] })).not.toContain(record.masked[0]);
  });

  test('names the instance that the credentials were given to', async () => {
    const arn = (region: string, account: string) => ({
      ec2_source_instance_arn: `arn:aws-eusc:ec2:${region}:${account}:instance/i-0a1b2c3d4e5f60718`,
    });
    const inside = await said({}, arn('sandbox-local-1', '111122223333'));
    expect(await locateRunner(inside.context, session)).toMatchObject({
      verdict: 'holds',
      strength: expect.stringContaining('carried elsewhere'),
    });
    for (const [region, account] of [
      ['us-east-1', '111122223333'],
      ['sandbox-local-1', '999999999999'],
    ] as const) {
      const outside = await said({}, arn(region, account));
      expect((await failure(locateRunner(outside.context, session))).code).toBe('LOCATION_OUTSIDE');
    }
  });

  test.each([
    ['for another run', { aud: '5005' }, 'LOCATION_FALSE'],
    ['for two', { aud: ['4004', '5005'] }, 'LOCATION_FALSE'],
    ['of yesterday', { iat: NOW / 1000 - 86_400, exp: NOW / 1000 - 86_340 }, 'LOCATION_FALSE'],
    ['of no time', { iat: undefined }, 'LOCATION_FALSE'],
    ['about another account', { 'https://sts.amazonaws.com/': { aws_account: '999999999999' } }, 'LOCATION_OUTSIDE'],
    ['about nobody', { 'https://sts.amazonaws.com/': 7 }, 'LOCATION_OUTSIDE'],
  ])('%s', async (_, claims, code) => {
    const { context } = await said(claims);
    expect((await failure(locateRunner(context, session))).code).toBe(code);
  });

  test('by the real call: not known until the account has it enabled, then for this run', async () => {
    const off = await runner({ source: 'web-identity', required: true });
    const credentials = off.sandbox.credentials('build');
    expect(await failure(locateRunner(off.context, { ...session, credentials }))).toMatchObject({
      code: 'LOCATION_UNVERIFIED',
      message: expect.stringContaining('not enabled in the account'),
    });
    const { context, sandbox, record } = await runner({ source: 'web-identity' });
    sandbox.enableOutboundFederation();
    const place = (await locateRunner(context, { ...session, credentials: sandbox.credentials('build') })) as Place;
    expect(place.verdict).toBe('unknown');
    expect(record.facts).toMatchObject({ 'location-audience': '4004', 'location-subject': sandbox.roles.build });
    expect(verdicts(record)).toMatchObject({ "token of STS about the role's session": 'holds', 'account of the runner': 'holds' });
  });

  test('with the credentials of the instance profile, by the real call', async () => {
    const { context, sandbox } = await runner({ source: 'web-identity', required: true });
    sandbox.enableOutboundFederation();
    const imds = `http://127.0.0.1:${sandbox.ports.imds}/latest`;
    const token = await (
      await fetch(`${imds}/api/token`, { method: 'PUT', headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60' } })
    ).text();
    const path = `meta-data/iam/security-credentials/${sandbox.runner.arn.split('/').at(-1)}`;
    const answer = await fetch(`${imds}/${path}`, { headers: { 'x-aws-ec2-metadata-token': token } });
    const {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      Token: sessionToken,
    } = (await answer.json()) as Record<string, string>;
    const credentials = { accessKeyId, secretAccessKey, sessionToken } as typeof session.credentials;
    expect(await locateRunner(context, { ...session, credentials })).toMatchObject({
      verdict: 'holds',
      where: expect.stringContaining('sandbox-local-1, instance i-'),
    });
  });

  test('that is refused is not known', async () => {
    const denied = {
      call: async () => {
        throw Object.assign(new Error('User is not authorized'), { name: 'AccessDenied' });
      },
    } as unknown as AwsCalls;
    const { context } = await runner({ source: 'web-identity', aws: denied });
    expect(await locateRunner(context, session)).toMatchObject({
      verdict: 'unknown',
      checks: [{ detail: expect.stringContaining('sts:GetWebIdentityToken') }],
    });
  });
});
