import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Boundary } from '../boundary/boundary.ts';
import { parseBoundary } from '../boundary/load.ts';
import { createEgress } from '../egress/egress.ts';
import type { Lookup } from '../egress/transport.ts';
import { SovereignError } from '../errors.ts';
import type { AwsCalls } from './calls.ts';
import { createAwsCalls } from './client.ts';
import { EXPIRY_VARIABLE, expiryValue } from './expiry.ts';

const warnings = vi.spyOn(process, 'emitWarning');

const closers: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closers.splice(0).reverse()) await close();
});

async function serve(handler: http.RequestListener): Promise<number> {
  const server = http.createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

interface Seen {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** A service that answers each request with the next of the given answers, and the last for ever. */
async function service(...answers: [status: number, body: string][]): Promise<{ port: number; seen: Seen[] }> {
  const seen: Seen[] = [];
  const port = await serve(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    const [status, text] = answers[Math.min(seen.length, answers.length) - 1] as [number, string];
    response.writeHead(status, { 'content-type': text.startsWith('<') ? 'text/xml' : 'application/x-amz-json-1.1' }).end(text);
  });
  return { port, seen };
}

const identity =
  '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account><Arn>arn:aws-eusc:sts::111122223333:assumed-role/r/s</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>';
const stsError = (code: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;

const sandbox = (ports: Record<string, number>): Promise<Boundary> =>
  parseBoundary(
    [
      'version: 1',
      'partition: sandbox',
      'state: { bucket: state-bucket }',
      'evidence: { bucket: evidence-bucket, retention: { mode: COMPLIANCE, days: 1 } }',
      'sandbox:',
      ...Object.entries(ports).map(([name, port]) => `  ${name}: ${port}`),
    ].join('\n'),
    'sovereign.yaml',
    '/nowhere',
  );

const KEYS = { AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'session' };

function calls(boundary: Boundary, env: Record<string, string> = KEYS, lookup?: Lookup, warn?: (line: string) => void): AwsCalls {
  const now = () => Date.UTC(2026, 10, 23, 12);
  const egress = createEgress({ boundary, env: { HOME: '/nonexistent' }, now, ...(lookup && { lookup }) });
  closers.push(() => egress.close());
  return createAwsCalls({ boundary, egress, env, now, ...(warn && { warn }) });
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error) => (error instanceof SovereignError ? error.code : String(error)),
  );

/** Resolves nothing, and says what was asked for. */
const noResolver = () => {
  const asked: string[] = [];
  const lookup: Lookup = (hostname, _options, done) => {
    asked.push(hostname);
    done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
  };
  return { asked, lookup };
};

describe('credentials of the environment that end', () => {
  const ending = (minutes: number, id = KEYS.AWS_ACCESS_KEY_ID) => ({
    ...KEYS,
    [EXPIRY_VARIABLE]: expiryValue(id, Date.UTC(2026, 10, 23, 12, minutes)),
  });

  test('soon are said to, once', async () => {
    const { port } = await service([200, identity]);
    const lines: string[] = [];
    const aws = calls(await sandbox({ sts: port }), ending(9), undefined, (line) => lines.push(line));
    for (let times = 0; times < 2; times += 1) await aws.call('sts', 'GetCallerIdentity', {});
    expect(lines).toEqual(['The credentials end in 9 min. Call assume-role-oidc again before a long step: it takes new ones.']);
  });

  test('already are not used', async () => {
    const { port, seen } = await service([200, identity]);
    const aws = calls(await sandbox({ sts: port }), ending(0));
    expect(await codeOf(aws.call('sts', 'GetCallerIdentity', {}))).toBe('CREDENTIALS_EXPIRED');
    expect(seen).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['later are not spoken of', ending(10)],
    ['by the word of another key are not spoken of', ending(-5, 'ASIAOTHER')],
    ['at no time that can be read are not spoken of', { ...KEYS, [EXPIRY_VARIABLE]: 'ASIAEXAMPLE soon' }],
  ])('%s', async (_, env) => {
    const { port } = await service([200, identity]);
    const lines: string[] = [];
    const aws = calls(await sandbox({ sts: port }), env, undefined, (line) => lines.push(line));
    await aws.call('sts', 'GetCallerIdentity', {});
    expect(lines).toEqual([]);
  });
});

describe('where requests go', () => {
  const EUSC = [
    'version: 1',
    'preset: eusc',
    'state: { bucket: state-bucket }',
    'evidence: { bucket: evidence-bucket, retention: { mode: COMPLIANCE, days: 1 } }',
  ].join('\n');

  test('each service asks for the host of the partition table and no other', async () => {
    const { asked, lookup } = noResolver();
    const aws = calls(await parseBoundary(EUSC, 'sovereign.yaml', '/nowhere'), KEYS, lookup);
    const once = { attempts: 1 };
    await codeOf(aws.call('sts', 'GetCallerIdentity', {}, once));
    await codeOf(
      aws.call(
        'sts',
        'AssumeRoleWithWebIdentity',
        { RoleArn: 'arn:aws:iam::1:role/xxxxxxxxxxx', RoleSessionName: 'x', WebIdentityToken: 't' },
        { ...once, anonymous: true },
      ),
    );
    await codeOf(aws.call('ecr', 'GetAuthorizationToken', {}, once));
    await codeOf(
      aws.call(
        'kms',
        'Sign',
        { KeyId: 'arn:aws:kms:us-east-1:111122223333:key/x', Message: new Uint8Array(1), SigningAlgorithm: 'ECDSA_SHA_256' },
        once,
      ),
    );
    await codeOf(aws.call('s3', 'PutObject', { Bucket: 'evidence-bucket', Key: '../x', Body: 'y' }, once));
    await codeOf(aws.call('s3', 'GetObject', { Bucket: 'state-bucket', Key: '//evil.example/x' }, once));
    expect([...new Set(asked)]).toEqual([
      'sts.eusc-de-east-1.amazonaws.eu',
      'api.ecr.eusc-de-east-1.amazonaws.eu',
      'kms.eusc-de-east-1.amazonaws.eu',
      'evidence-bucket.s3.eusc-de-east-1.amazonaws.eu',
      'state-bucket.s3.eusc-de-east-1.amazonaws.eu',
    ]);
  });

  test.each([
    'other-bucket',
    'EVIDENCE-BUCKET',
    'evidence-bucket.',
    '../evidence-bucket',
    'arn:aws-eusc:s3:eusc-de-east-1:111122223333:accesspoint/evidence-bucket',
    'arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap',
    'arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-1/accesspoint/x',
    'arn:aws:s3-object-lambda:us-east-1:111122223333:accesspoint/x',
    'evidence-bucket--use1-az1--x-s3',
    'evil.example#',
    '169.254.169.254',
    '',
    '__proto__',
  ])('bucket %j is refused before any lookup', async (Bucket) => {
    const { asked, lookup } = noResolver();
    const aws = calls(await parseBoundary(EUSC, 'sovereign.yaml', '/nowhere'), KEYS, lookup);
    expect(await codeOf(aws.call('s3', 'GetObject', { Bucket, Key: 'k' }))).toBe('BUCKET_OUTSIDE');
    expect(await codeOf(aws.call('s3', 'CopyObject', { Bucket: 'evidence-bucket', Key: 'k', CopySource: `${Bucket}/k` }))).toBe(
      'BUCKET_OUTSIDE',
    );
    expect(asked).toEqual([]);
  });

  test.each(['us-east-1', 'EUSC-DE-EAST-1', 'eu-west-2', 'eusc-fr-west-1', '', 'x.evil.example/'])(
    'region %j is refused',
    async (region) => {
      const { asked, lookup } = noResolver();
      const aws = calls(await parseBoundary(EUSC, 'sovereign.yaml', '/nowhere'), KEYS, lookup);
      expect(await codeOf(aws.call('sts', 'GetCallerIdentity', {}, { region }))).toBe('REGION_OUTSIDE');
      expect(asked).toEqual([]);
    },
  );

  test('endpoint variables, profiles and configuration files are not followed, even where nothing refused them', async () => {
    const trapped: string[] = [];
    const trap = await serve((request, response) => {
      trapped.push(request.url ?? '');
      response.end();
    });
    const url = `http://127.0.0.1:${trap}`;
    const folder = mkdtempSync(path.join(tmpdir(), 'aws-config-'));
    mkdirSync(path.join(folder, '.aws'));
    const config = `[default]\nendpoint_url = ${url}\nregion = us-east-1\naws_access_key_id = AKIATRAP\naws_secret_access_key = x\nservices = s\n[services s]\nsts =\n  endpoint_url = ${url}\n[profile trap]\nendpoint_url = ${url}\ncredential_process = touch ${folder}/ran\n`;
    writeFileSync(path.join(folder, '.aws', 'config'), config);
    writeFileSync(path.join(folder, '.aws', 'credentials'), config);
    for (const [name, value] of Object.entries({
      HOME: folder,
      AWS_PROFILE: 'trap',
      AWS_CONFIG_FILE: path.join(folder, '.aws', 'config'),
      AWS_ENDPOINT_URL: url,
      AWS_ENDPOINT_URL_STS: url,
      AWS_ENDPOINT_URL_S3: url,
      AWS_REGION: 'us-east-1',
      AWS_USE_FIPS_ENDPOINT: 'true',
      AWS_USE_DUALSTACK_ENDPOINT: 'true',
      AWS_MAX_ATTEMPTS: '9',
      AWS_ACCESS_KEY_ID: 'AKIATRAP',
      AWS_SECRET_ACCESS_KEY: 'trap',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: url,
      AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
      HTTP_PROXY: url,
      HTTPS_PROXY: url,
      http_proxy: url,
    })) {
      vi.stubEnv(name, value);
    }
    const read = vi.spyOn(fs, 'readFile');
    const { port, seen } = await service([200, identity]);
    const boundary = await sandbox({ sts: port, s3: port });
    await calls(boundary).call('sts', 'GetCallerIdentity', {});
    await codeOf(calls(boundary).call('s3', 'GetObject', { Bucket: 'state-bucket', Key: 'k' }));
    expect(await codeOf(calls(boundary, {}).call('sts', 'GetCallerIdentity', {}))).toBe('CREDENTIALS_MISSING');
    expect(read.mock.calls.map(([file]) => String(file))).toEqual([]);
    read.mockRestore();
    expect(trapped).toEqual([]);
    expect(seen).toHaveLength(2);
    for (const { headers } of seen) {
      expect(headers.authorization).toMatch(/Credential=ASIAEXAMPLE\/20261123\/sandbox-local-1\//);
      expect(headers['x-amz-security-token']).toBe('session');
      expect(headers.host).toBe(`127.0.0.1:${port}`);
    }
  });
});

describe('requests', () => {
  test('an anonymous call carries no signature and needs no credentials', async () => {
    const { port, seen } = await service([
      200,
      '<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Audience>a</Audience></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>',
    ]);
    const aws = calls(await sandbox({ sts: port }), {});
    const input = { RoleArn: 'arn:aws-eusc:iam::111122223333:role/r', RoleSessionName: 's', WebIdentityToken: 'a.b.c+/=' };
    expect((await aws.call('sts', 'AssumeRoleWithWebIdentity', input, { anonymous: true })).Audience).toBe('a');
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
    expect(new URLSearchParams(seen[0]?.body).get('WebIdentityToken')).toBe('a.b.c+/=');
  });

  test('S3 by path in the sandbox: keys are encoded, bodies stream, no checksum is added', async () => {
    const { port, seen } = await service([200, '']);
    const aws = calls(await sandbox({ s3: port }));
    const Key = "a b/ü?#%/it's(1)*!.txt";
    await aws.call('s3', 'PutObject', { Bucket: 'evidence-bucket', Key, Body: 'x'.repeat(3_000_000) });
    await aws.call('s3', 'ListObjectsV2', { Bucket: 'evidence-bucket', Prefix: 'a b+c&d=e' });
    expect(seen[0]?.url).toBe('/evidence-bucket/a%20b/%C3%BC%3F%23%25/it%27s%281%29%2A%21.txt?x-id=PutObject');
    expect(seen[0]?.body.length).toBe(3_000_000);
    expect(seen[0]?.headers).not.toHaveProperty('expect');
    expect(Object.keys(seen[0]?.headers ?? {}).filter((name) => name.startsWith('x-amz-checksum'))).toEqual([]);
    expect(seen[1]?.url).toBe('/evidence-bucket/?list-type=2&prefix=a%20b%2Bc%26d%3De');
  });

  test('retries what passes, no oftener than asked, and never what will not', async () => {
    const busy = await service([503, stsError('ServiceUnavailable')], [400, stsError('Throttling')], [200, identity]);
    expect((await calls(await sandbox({ sts: busy.port })).call('sts', 'GetCallerIdentity', {})).Account).toBe('111122223333');
    expect(busy.seen).toHaveLength(3);
    const down = await service([500, stsError('InternalFailure')]);
    await expect(calls(await sandbox({ sts: down.port })).call('sts', 'GetCallerIdentity', {}, { attempts: 1 })).rejects.toThrow();
    expect(down.seen).toHaveLength(1);
    const denied = await service([403, stsError('AccessDenied')]);
    await expect(calls(await sandbox({ sts: denied.port })).call('sts', 'GetCallerIdentity', {})).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    expect(denied.seen).toHaveLength(1);
  });

  test('an abort signal reaches the wire', async () => {
    const port = await serve(() => undefined);
    const work = calls(await sandbox({ sts: port })).call('sts', 'GetCallerIdentity', {}, { signal: AbortSignal.timeout(100) });
    await expect(work).rejects.toMatchObject({ name: /AbortError|TimeoutError/ });
  });

  /** Deadlines of minutes that are over in a moment; nothing else is hurried. */
  function hurry(): { running: () => number } {
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const running = new Set<unknown>();
    const hurried = (work: () => void, milliseconds?: number) => {
      if (milliseconds === undefined || milliseconds < 60_000) return set(work, milliseconds);
      const timer = set(work, 300);
      running.add(timer);
      return timer;
    };
    const setting = vi.spyOn(globalThis, 'setTimeout').mockImplementation(hurried as typeof setTimeout);
    const clearing = vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
      running.delete(timer);
      clear(timer as NodeJS.Timeout);
    });
    closers.push(() => [setting, clearing].map((spy) => spy.mockRestore()));
    return { running: () => running.size };
  }

  test('a call ends at its deadline', async () => {
    hurry();
    const port = await serve(() => undefined);
    expect(await codeOf(calls(await sandbox({ sts: port })).call('sts', 'GetCallerIdentity', {}))).toBe('AWS_DEADLINE');
  });

  test('so does a body that never ends; one that does leaves nothing behind', async () => {
    const { running } = hurry();
    const port = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '10' });
      if (request.url?.includes('whole')) response.end('0123456789');
      else response.write('01234');
    });
    const aws = calls(await sandbox({ s3: port }));
    const read = async (Key: string) => (await aws.call('s3', 'GetObject', { Bucket: 'state-bucket', Key })).Body?.transformToString();
    expect(await read('whole')).toBe('0123456789');
    await vi.waitFor(() => expect(running()).toBe(0));
    await expect(read('stalled')).rejects.toThrow();
  });

  test('the operations of a client are its commands only', async () => {
    const aws = calls(await sandbox({ sts: 1 }));
    for (const name of ['__proto__', 'constructor', 'NoSuch']) {
      await expect(aws.call('sts', name as 'GetCallerIdentity', {})).rejects.toThrow('has no operation');
    }
  });
});

test('the SDK says nothing of the Node version', () => {
  expect(warnings).not.toHaveBeenCalled();
});
