import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { SovereignError } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failure, identified, job, run } from '../sample-job.ts';
import { readTokenFile } from './token-file.ts';

const CANARY = 'canary.of.token';
const folder = mkdtempSync(path.join(tmpdir(), 'token-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const place = () => {
  count += 1;
  return path.join(folder, `f${count}`);
};
const put = (content: string | Uint8Array = CANARY, mode = 0o600): string => {
  const file = place();
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
};
const refused = async (file: string, message: RegExp, kubelet?: RegExp): Promise<SovereignError> => {
  const error = await failure(readTokenFile(file, kubelet));
  expect(error).toMatchObject({ code: 'TOKEN_FILE', exit: 'identity' });
  expect(error.message).toMatch(message);
  expect(JSON.stringify([error.message, error.fix, String(error.cause)])).not.toContain(CANARY);
  return error;
};
const root = process.getuid?.() === 0;

describe('a token file', () => {
  test.each([0o600, 0o400, 0o640, 0o700])('of mode %o is read, without the white space around it', async (mode) => {
    expect(await readTokenFile(put(` ${CANARY}\r\n`, mode))).toBe(CANARY);
  });

  test.each([0o604, 0o602, 0o601, 0o606, 0o644, 0o620, 0o666, 0o777])('of mode %o is one that others can read or change', async (mode) => {
    expect((await refused(put(CANARY, mode), /read or changed by other users/)).fix).toContain('chmod 600');
  });

  test('that is not there', async () => {
    await refused(place(), /is not there/);
    await refused(path.join(put(), 'below'), /is not there/);
  });

  test('that is a link, to a good file too', async () => {
    const link = place();
    symlinkSync(put(), link);
    await refused(link, /is a link/);
    const dangling = place();
    symlinkSync(place(), dangling);
    await refused(dangling, /is a link/);
    const self = place();
    symlinkSync(self, self);
    await refused(self, /is a link/);
  });

  test.skipIf(process.platform === 'win32')('that is a pipe, a device or a folder does not make it wait', async () => {
    const pipe = place();
    execFileSync('mkfifo', ['-m', '600', pipe]);
    await refused(pipe, /no regular file/);
    await refused('/dev/zero', /no regular file/);
    await refused('/dev/null', /no regular file/);
    await refused(folder, /no regular file/);
  });

  test('that is empty, or white space alone', async () => {
    await refused(put(''), /is empty/);
    await refused(put(' \n\t '), /is empty/);
  });

  test('that is huge is not read; 20 000 bytes are', async () => {
    await refused(put('x'.repeat(20_001)), /has 20001 bytes/);
    await refused(put(Buffer.alloc(50_000_000)), /has 50000000 bytes/);
    expect(await readTokenFile(put('x'.repeat(20_000)))).toHaveLength(20_000);
  });

  test.runIf(root)('of another user', async () => {
    const file = put();
    chownSync(file, 12_345, 12_345);
    await refused(file, /belongs to another user/);
  });

  test('whose name has a null byte is an error, not a crash', async () => {
    await expect(readTokenFile(`${put()}\0x`)).rejects.toThrow();
  });
});

describe('a token that the kubelet projects', () => {
  /** A folder as the kubelet writes it: `token` → `..data/token`, `..data` → a folder with a date. */
  const projected = () => {
    const mount = place();
    mkdirSync(path.join(mount, '..2026_11_23'), { recursive: true });
    writeFileSync(path.join(mount, '..2026_11_23', 'token'), CANARY, { mode: 0o644 });
    symlinkSync('..2026_11_23', path.join(mount, '..data'));
    symlinkSync('..data/token', path.join(mount, 'token'));
    return { mount, kubelet: new RegExp(`^${mount}(?=/)`), token: path.join(mount, 'token') };
  };

  test('is a link to a file that its pod can read, and follows the rotation', async () => {
    const { mount, kubelet, token } = projected();
    expect(await readTokenFile(token, kubelet)).toBe(CANARY);
    mkdirSync(path.join(mount, '..2026_11_24'));
    writeFileSync(path.join(mount, '..2026_11_24', 'token'), 'rotated');
    symlinkSync('..2026_11_24', path.join(mount, '..data_tmp'));
    renameSync(path.join(mount, '..data_tmp'), path.join(mount, '..data'));
    expect(await readTokenFile(token, kubelet)).toBe('rotated');
  });

  test('may not lead out of its folder', async () => {
    const { mount, kubelet } = projected();
    const outside = put('out');
    symlinkSync(outside, path.join(mount, 'out'));
    await refused(path.join(mount, 'out'), /leads out of its folder/, kubelet);
    const beside = `${mount}-beside`;
    mkdirSync(beside);
    writeFileSync(path.join(beside, 'token'), 'x');
    symlinkSync(path.join(beside, 'token'), path.join(mount, 'beside'));
    await refused(path.join(mount, 'beside'), /leads out of its folder/, kubelet);
    symlinkSync('/', path.join(mount, 'top'));
    await refused(path.join(mount, 'top', outside), /leads out of its folder/, kubelet);
  });

  test('is not one by its name alone: dots that leave the folder count', async () => {
    const { mount, kubelet } = projected();
    const outside = put(CANARY, 0o644);
    await refused(`${mount}/../${path.basename(outside)}`, /read or changed by other users/, kubelet);
    await refused(path.join(folder, 'var/run/secrets/tokens/x'), /is not there/);
  });

  test('is a file all the same: no folder, not huge, not empty', async () => {
    const { mount, kubelet } = projected();
    mkdirSync(path.join(mount, 'sub'));
    await refused(path.join(mount, 'sub'), /no regular file/, kubelet);
    writeFileSync(path.join(mount, 'big'), 'x'.repeat(20_001));
    await refused(path.join(mount, 'big'), /has 20001 bytes/, kubelet);
    writeFileSync(path.join(mount, 'none'), '');
    await refused(path.join(mount, 'none'), /is empty/, kubelet);
  });
});

describe('in the whole step', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());
  const filed = (env: Record<string, string> = {}, sources: ('token-file' | 'eks')[] = ['token-file']) =>
    job({ on: sandbox, env, boundary: identified({ sources }) });

  test('the token is masked and checked as any other', async () => {
    const done = await filed();
    const token = sandbox.mintToken();
    await run(done, { 'token-file': put(token) });
    expect(done.record.masked).toContain(token);
    expect(done.record.facts).toMatchObject({ source: 'token-file', 'claim-iss': sandbox.issuer });
    const bad = await filed();
    expect((await failure(run(bad, { 'token-file': put(sandbox.mintToken({ aud: 'other' })) }))).code).toBe('TOKEN_AUDIENCE');
  });

  test.each<[string, Uint8Array]>([
    ['binary', Buffer.from([0, 255, 254, 46, 0, 46, 1])],
    ['text', Buffer.from('not a token')],
    ['two tokens', Buffer.from('a.b.c\na.b.c')],
    ['a JSON document', Buffer.from('{"token":"a.b.c"}')],
  ])('%s is no token', async (_, content) => {
    const done = await filed();
    expect((await failure(run(done, { 'token-file': put(content) }))).code).toBe('TOKEN_INVALID');
  });

  test('a fresh one is read for each attempt', async () => {
    const done = await filed();
    const file = put(sandbox.mintToken());
    sandbox.fail('sts', { status: 503 });
    const log = {
      ...done.context.log,
      // The first attempt failed: what writes the file has a new one by now.
      info: () => writeFileSync(file, sandbox.mintToken({ sub: 'repo:example-org/example-app:ref:refs/heads/later' })),
    };
    await run({ ...done, context: { ...done.context, log } }, { 'token-file': file });
    expect(done.record.facts).toMatchObject({ attempts: 2, 'claim-sub': 'repo:example-org/example-app:ref:refs/heads/later' });
  });

  test('IRSA: the role of the pod is the first hop, unless it is the one that is asked for', async () => {
    const env = { AWS_WEB_IDENTITY_TOKEN_FILE: put(sandbox.mintToken()), AWS_ROLE_ARN: sandbox.roles.build };
    const same = await filed(env, ['eks']);
    await run(same);
    expect(same.record.facts).toMatchObject({ source: 'eks', role: sandbox.roles.build });
    expect(same.record.facts).not.toHaveProperty('hop-2');
    const other = await filed(env, ['eks']);
    await run(other, { role: sandbox.roles.deploy });
    expect(other.record.facts).toMatchObject({ 'hop-1': sandbox.roles.build, 'hop-2': sandbox.roles.deploy });
  });

  test('IRSA: a role of the pod that is outside the boundary is refused before STS', async () => {
    const before = sandbox.requests('sts').length;
    for (const role of ['arn:aws:iam::111122223333:role/sandbox-build', 'arn:aws-eusc:iam::999999999999:role/x', 'x']) {
      const bad = await filed({ AWS_WEB_IDENTITY_TOKEN_FILE: put(sandbox.mintToken()), AWS_ROLE_ARN: role }, ['eks']);
      expect((await failure(run(bad))).code).toMatch(/ROLE_OUTSIDE|ROLE_INVALID/);
    }
    expect(sandbox.requests('sts')).toHaveLength(before);
  });
});
