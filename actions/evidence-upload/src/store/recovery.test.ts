import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { parseBoundary, type StepResult, sha256File, sha256Hex } from '@sovereign-actions/core';
import { createAwsCalls, createEgress } from '@sovereign-actions/core/egress';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NODE_24 } from '../sample.ts';
import { sampleWorkspace, step, upload } from '../sample-run.ts';
import type { Receipt } from './receipt.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const run = (folder: string, flags?: Record<string, string>): Promise<StepResult> => upload(sandbox, folder, flags);
const workspace = () => sampleWorkspace(sandbox);

/** What stands between a step and S3, and does with an answer what it wants. */
type Meddler = (request: http.IncomingMessage, answer: http.IncomingMessage, response: http.ServerResponse) => boolean;
let meddle: Meddler | undefined;
let front: http.Server;

beforeAll(async () => {
  front = http.createServer((request, response) => {
    const { method, url, headers } = request;
    const onward = http.request({ port: sandbox.ports.s3, method, path: url, headers }, (answer) => {
      if (meddle?.(request, answer, response)) return;
      response.writeHead(answer.statusCode as number, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  meddle = undefined;
});
afterAll(() => front.close());

/** A workspace whose S3 is behind the front. */
function fronted(): Promise<string> {
  const { port } = front.address() as AddressInfo;
  return sampleWorkspace(sandbox, (text) => text.replace(/( {2}s3: )\d+/, `$1${port}`));
}

function fail(response: http.ServerResponse, status: number): true {
  response.writeHead(status, { 'content-type': 'application/xml' }).end('<Error><Code>Refused</Code><Message>no</Message></Error>');
  return true;
}

function cut(response: http.ServerResponse): true {
  response.destroy();
  return true;
}

/** Sends half of an answer, and then no more. */
function half(answer: http.IncomingMessage, response: http.ServerResponse): true {
  response.writeHead(answer.statusCode as number, answer.headers);
  answer.once('data', (chunk: Buffer) => response.write(chunk.subarray(0, chunk.length / 2), () => response.destroy()));
  return true;
}

const isOf = (method: string, { method: own, url = '' }: http.IncomingMessage) => own === method && url.includes('.tar');

/** Every version of the packages in the bucket. */
async function versions(): Promise<string[]> {
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('evidence');
  const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
  const boundary = await parseBoundary(sandbox.boundaryYaml(), 'sovereign.yaml', '/');
  const egress = createEgress({ boundary, env: keys, now: Date.now });
  const aws = createAwsCalls({ boundary, egress, env: keys, now: Date.now });
  const { Versions = [] } = await aws.call('s3', 'ListObjectVersions', { Bucket: sandbox.buckets.evidence });
  egress.close();
  return Versions.map(({ Key }) => Key as string).sort();
}

const receiptOf = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'out/evidence-shop-4711.receipt.json'), 'utf8')) as Receipt;
const waitingIn = (folder: string) => readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith('.waiting.json'));

/** Runs the same command again, which must end with the package that waits, stored once, as if nothing had happened. */
async function finishes(folder: string, before: readonly string[], usual: Receipt): Promise<void> {
  const { sha256 } = await sha256File(path.join(folder, 'out/evidence-shop-4711.tar'));
  expect(waitingIn(folder)).toHaveLength(1);
  const again = await run(folder);
  expect(again).toMatchObject({ exitCode: 0, findings: [], outputs: { 'package-sha256': sha256 } });
  expect((await versions()).filter((key) => !before.includes(key))).toEqual([expect.stringContaining(sha256)]);
  const { package: pack, location, storedAt, versionId, lock, ...rest } = receiptOf(folder);
  expect({ ...usual, ...rest }).toEqual(usual);
  expect(Object.keys(receiptOf(folder))).toEqual(Object.keys(usual));
  expect({ sha256: pack.sha256, mode: lock?.mode, location }).toEqual({ sha256, mode: 'COMPLIANCE', location: again.outputs.location });
  expect(readFileSync(path.join(folder, again.outputs.report as string), 'utf8')).toContain('<html');
  expect(waitingIn(folder)).toEqual([]);
}

describe('a package on its way into S3', { timeout: 60_000 }, () => {
  it('ends in one stored package whatever happens to the requests', async () => {
    const isPut = ({ method }: { method: string }) => method === 'PUT';
    for (const fault of [
      { how: 'lost' },
      { how: 'reset' },
      { status: 503, code: 'SlowDown' },
      { status: 500, code: 'InternalError' },
    ] as const) {
      const folder = await workspace();
      sandbox.fail('s3', { ...fault, when: isPut });
      const result = await run(folder, { deployment: `shop-${Object.values(fault).join('-')}` });
      expect(result.error?.message, JSON.stringify(fault)).toBeUndefined();
      const receipt = JSON.parse(readFileSync(path.join(folder, result.outputs.receipt as string), 'utf8')) as Receipt;
      expect(receipt.already).toBe(false);
    }
    const folder = await workspace();
    sandbox.fail('s3', { status: 403, code: 'AccessDenied', when: isPut });
    const refused = await run(folder);
    expect(refused.error?.code).toBe('STORE_REFUSED');
    expect(readdirSync(path.join(folder, 'out'))).toContain('evidence-shop-4711.tar');
  });

  it('stores what an earlier step could not, once, and makes no second package of the same deployment', async () => {
    const folder = await workspace();
    const out = (name: string) => path.join(folder, 'out', name);
    const refuse = () => sandbox.fail('s3', { status: 403, code: 'AccessDenied', when: ({ method }) => method === 'PUT' });
    refuse();
    expect((await run(folder)).error?.code).toBe('STORE_REFUSED');
    const { sha256 } = await sha256File(out('evidence-shop-4711.tar'));
    const again = await run(folder);
    expect(again.error).toBeUndefined();
    expect(again.outputs['package-sha256']).toBe(sha256);
    expect((JSON.parse(readFileSync(out('evidence-shop-4711.receipt.json'), 'utf8')) as Receipt).package.sha256).toBe(sha256);
    expect(readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith('.waiting.json'))).toEqual([]);

    refuse();
    expect((await run(folder, { deployment: 'shop-4712' })).error?.code).toBe('STORE_REFUSED');
    const next = await run(folder, { deployment: 'shop-4713' });
    expect(next.error).toBeUndefined();
    expect(next.outputs.location).not.toContain((await sha256File(out('evidence-shop-4712.tar'))).sha256);
    expect(JSON.parse(readFileSync(out('evidence-shop-4712.receipt.json'), 'utf8'))).toMatchObject({ already: false });

    // More happened since: the package of before is stored as it is, and this deployment gets one that holds all.
    refuse();
    expect((await run(folder, { deployment: 'shop-4714' })).error?.code).toBe('STORE_REFUSED');
    const before = (await sha256File(out('evidence-shop-4714.tar'))).sha256;
    await step(folder, 'cosign-sign-verify');
    const whole = await run(folder, { deployment: 'shop-4714' });
    expect(whole.error).toBeUndefined();
    expect(whole.outputs['package-sha256']).not.toBe(before);
  });

  it('sends nothing that waits and is not what an earlier step announced', async () => {
    const folder = await workspace();
    sandbox.fail('s3', { status: 403, code: 'AccessDenied', when: ({ method }) => method === 'PUT' });
    expect((await run(folder)).error?.code).toBe('STORE_REFUSED');
    const file = path.join(folder, 'out/evidence-shop-4711.tar');
    const bytes = readFileSync(file);
    const announcement = readFileSync(`${file}.waiting.json`, 'utf8');
    const announced = JSON.parse(announcement) as Record<string, unknown>;
    const flipped = Buffer.from(bytes);
    flipped[2000] = (flipped[2000] as number) ^ 1;
    const before = sandbox.requests('s3').length;
    for (const [content, change, word] of [
      [flipped, {}, 'was announced'],
      [flipped, { sha256: sha256Hex(flipped) }, 'does not verify'],
      [Buffer.from('x'), { sha256: sha256Hex('x'), size: 1 }, 'does not verify'],
      [bytes, { deployment: 'other' }, 'of another package'],
      [bytes, { time: 0 }, 'of another package'],
      [bytes, { key: `2026/11/${'0'.repeat(64)}.seal.tar` }, 'of another package'],
    ] as const) {
      writeFileSync(file, content);
      writeFileSync(`${file}.waiting.json`, JSON.stringify({ ...announced, ...change }));
      const { error } = await run(folder, { deployment: 'shop-4799' });
      expect(error, word).toMatchObject({ code: 'SPOOL_ALTERED', message: expect.stringContaining(word) });
    }
    expect(
      sandbox
        .requests('s3')
        .slice(before)
        .some(({ method }) => method === 'PUT'),
    ).toBe(false);
    writeFileSync(file, bytes);
    writeFileSync(`${file}.waiting.json`, announcement);
    expect((await run(folder)).error).toBeUndefined();
  });

  it.each<[string, string, Meddler]>([
    [
      'the lock is never told',
      'does not tell what it holds: HTTP status 503',
      (request, _, response) => isOf('HEAD', request) && fail(response, 503),
    ],
    [
      'reading is denied',
      'Let this role call s3:GetObject, s3:GetObjectVersion',
      (request, _, response) => isOf('GET', request) && fail(response, 403),
    ],
    [
      'asking is denied',
      'Let this role call s3:GetObject, s3:GetObjectVersion',
      (request, _, response) => isOf('HEAD', request) && fail(response, 403),
    ],
    [
      'every answer to the upload is lost, and nothing is told',
      'is not known',
      (request, _, response) => (isOf('PUT', request) ? cut(response) : isOf('HEAD', request) && fail(response, 500)),
    ],
    [
      'it is cut off in the middle, for ever',
      'cannot be read back',
      (request, answer, response) => isOf('GET', request) && half(answer, response),
    ],
  ])('waits where %s, and is finished by the same command', async (_, word, meddler) => {
    const usual = await fronted();
    expect((await run(usual)).error).toBeUndefined();
    const before = await versions();
    const folder = await fronted();
    meddle = meddler;
    const { error } = await run(folder);
    expect(error?.code).toBe('STORE_UNCONFIRMED');
    expect(`${error?.message} ${error?.fix}`).toContain(word);
    expect(error?.message).not.toContain('not stored');
    meddle = undefined;
    await finishes(folder, before, receiptOf(usual));
  });

  it('waits no more where S3 has its bytes and they do not verify', async () => {
    const folder = await workspace();
    const file = path.join(folder, 'sovereign.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# changed since the steps ran\n`);
    const { error } = await run(folder);
    expect(error).toMatchObject({ code: 'PACKAGE_UNVERIFIED', message: expect.stringContaining('has the bytes that were sent') });
    expect(error?.details.join()).toContain('Every step asserted the same boundary');
    expect(waitingIn(folder)).toEqual([]);
    expect(receiptOf(folder).already).toBe(false);
  });

  it('is read on from where it was cut off', async () => {
    const folder = await fronted();
    const ranges: (string | undefined)[] = [];
    meddle = (request, answer, response) => {
      if (!isOf('GET', request)) return false;
      ranges.push(request.headers.range);
      return ranges.length < 3 && half(answer, response);
    };
    expect((await run(folder)).error).toBeUndefined();
    expect(ranges).toEqual([undefined, expect.stringMatching(/^bytes=\d+-$/), expect.stringMatching(/^bytes=\d+-$/)]);
  });

  it('is told to be other bytes where S3 gives such, and never to be not stored', async () => {
    const flip: Meddler = (request, answer, response) => {
      if (!isOf('GET', request)) return false;
      response.writeHead(200, answer.headers);
      let first = true;
      answer.on('data', (chunk: Buffer) => {
        if (first) chunk[700] = (chunk[700] as number) ^ 1;
        first = false;
        response.write(chunk);
      });
      answer.on('end', () => response.end());
      return true;
    };
    let halved = false;
    // Asked to go on, it begins again.
    const restart: Meddler = (request, answer, response) => {
      if (!isOf('GET', request)) return false;
      if (halved) {
        const { 'content-range': _, ...headers } = answer.headers;
        response.writeHead(200, headers);
        answer.pipe(response);
        return true;
      }
      halved = true;
      return half(answer, response);
    };
    for (const [meddler, word] of [
      [flip, 'gives other bytes back'],
      [restart, 'from byte'],
    ] as const) {
      const folder = await fronted();
      meddle = meddler;
      const { error, exitCode } = await run(folder);
      expect(exitCode).toBe(4);
      expect(error).toMatchObject({ code: 'STORE_DIFFERS', message: expect.stringContaining(word) });
      meddle = undefined;
      expect(waitingIn(folder)).toHaveLength(1);
    }
  });

  it.each<[string, (request: http.IncomingMessage) => boolean]>([
    ['S3 has it and has not said so', (request) => isOf('PUT', request)],
    ['S3 is asked what it holds', (request) => isOf('HEAD', request)],
    ['it is read back', (request) => isOf('GET', request)],
  ])('is finished by the same command where the step is killed while %s', async (_, isMoment) => {
    const usual = await fronted();
    expect((await run(usual)).error).toBeUndefined();
    const before = await versions();
    const folder = await fronted();
    const credentials = sandbox.credentials('evidence');
    const script = `
      const { upload } = await import(${JSON.stringify(new URL('../sample-run.ts', import.meta.url).href)});
      await upload({ credentials: () => (${JSON.stringify(credentials)}) }, ${JSON.stringify(folder)});`;
    const child = spawn(NODE_24, ['--conditions=source', '--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
    meddle = (request) => isMoment(request) && child.kill('SIGKILL');
    const [code, signal] = await once(child, 'close');
    expect([code, signal]).toEqual([null, 'SIGKILL']);
    meddle = undefined;
    await finishes(folder, before, receiptOf(usual));
  });

  it('follows S3 to no other place', async () => {
    const asked: string[] = [];
    const elsewhere = http.createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    for (const [method, status] of [
      ['PUT', 301],
      ['PUT', 307],
      ['HEAD', 307],
      ['GET', 302],
    ] as const) {
      const folder = await fronted();
      meddle = (request, _, response) => {
        if (!isOf(method, request)) return false;
        const location = `http://127.0.0.1:${port}${request.url}`;
        response.writeHead(status, { location, 'x-amz-bucket-region': 'us-east-1' });
        response.end(method === 'HEAD' ? undefined : '<Error><Code>TemporaryRedirect</Code><Message>elsewhere</Message></Error>');
        return true;
      };
      const { error } = await run(folder);
      expect(error?.code).toBe(method === 'PUT' ? 'STORE_REFUSED' : 'STORE_UNCONFIRMED');
      expect(waitingIn(folder)).toHaveLength(1);
    }
    expect(asked).toEqual([]);
    elsewhere.close();
  });

  it('of two steps with one output folder is stored once, and by both', async () => {
    const folder = await workspace();
    const before = await versions();
    sandbox.fail('s3', { status: 403, code: 'AccessDenied', when: ({ method }) => method === 'PUT' });
    expect((await run(folder)).error?.code).toBe('STORE_REFUSED');
    const { sha256 } = await sha256File(path.join(folder, 'out/evidence-shop-4711.tar'));
    const results = await Promise.all([run(folder), run(folder)]);
    for (const { error, outputs } of results) expect([error, outputs['package-sha256']]).toEqual([undefined, sha256]);
    expect((await versions()).filter((key) => !before.includes(key))).toHaveLength(1);
    expect(waitingIn(folder)).toEqual([]);
  });

  it('goes to the store that the boundary declares by then', async () => {
    const inFolder = (name: string) => (text: string) => text.replace(/^evidence:\n(?: .*\n)+/m, `evidence:\n  folder: ${name}\n`);
    const folder = await sampleWorkspace(sandbox, inFolder('blocked'));
    const file = path.join(folder, 'sovereign.yaml');
    writeFileSync(path.join(folder, 'blocked'), 'no folder');
    expect((await run(folder)).error?.code).toBe('FILE_UNWRITABLE');
    const { sha256 } = await sha256File(path.join(folder, 'out/evidence-shop-4711.tar'));
    writeFileSync(file, readFileSync(file, 'utf8').replace('folder: blocked', 'folder: other'));
    await run(folder, { deployment: 'shop-4712' });
    expect(readdirSync(path.join(folder, 'other'), { recursive: true })).toContainEqual(expect.stringContaining(sha256));
    expect(receiptOf(folder).location).toContain(path.join(folder, 'other'));
  });
});
