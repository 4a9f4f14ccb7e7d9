import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLines, filesBelow, secretsIn } from './canary.ts';
import { titled } from './confinement.ts';

/* The command line, whole process: what a person or a job of another CI product starts. */

const CLI = path.resolve(import.meta.dirname, '../../packages/cli/dist/index.js');
const noProc = existsSync('/proc/self/cmdline') ? undefined : 'there is no /proc';

let base: string;
let sandbox: Sandbox;
let trap: Server;
let trapUrl: string;
let trapped = 0;

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'command-'));
  sandbox = await startSandbox();
  trap = createServer((socket) => {
    trapped += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  trapUrl = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await sandbox?.close();
  trap?.close();
  if (base) rmSync(base, { recursive: true, force: true });
});

interface Terminal {
  folder: string;
  temporary: string;
  token: string;
  env: Record<string, string>;
}

/** A terminal with folders and a token of its own, and with traps where a person may have settings. */
async function terminal(): Promise<Terminal> {
  const root = mkdtempSync(path.join(base, 'terminal-'));
  const [folder, temporary, home] = ['work', 'tmp', 'home'].map((name) => path.join(root, name)) as [string, string, string];
  for (const each of [folder, temporary, path.join(home, '.aws')]) mkdirSync(each, { recursive: true });
  writeFileSync(path.join(home, '.aws', 'config'), `[default]\nservices = s\n[services s]\nsts =\n  endpoint_url = ${trapUrl}\n`);
  await sandbox.writeBoundary(folder);
  const token = sandbox.mintToken({ aud: sandbox.audience });
  const proxies = Object.fromEntries(['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'http_proxy'].map((name) => [name, trapUrl]));
  const env = { PATH: process.env.PATH ?? '', HOME: home, TMPDIR: temporary, SOVEREIGN_ID_TOKEN: token, ...proxies };
  return { folder, temporary, token, env };
}

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

function start(
  { folder, env }: Terminal,
  args: readonly string[],
  more: Record<string, string> = {},
): { child: ChildProcess; done: Promise<Ended> } {
  const child = spawn(process.execPath, [CLI, 'assume-role-oidc', '--role', sandbox.roles.build, ...args], {
    cwd: folder,
    env: { ...env, ...more },
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), 30_000);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const done = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      resolve({ code, signal, stdout, stderr });
    });
  });
  return { child, done };
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 5) {
    if (waited > 10_000) throw new Error(`it did not come to this: ${what}`);
    await wait(5);
  }
}

const print = (expression: string) => ['--', process.execPath, '-p', expression];
const ALL = 'JSON.stringify(process.env)';
const secretsAmong = (variables: Record<string, string>, { token }: Terminal) =>
  new Map([
    ['secret key', variables.AWS_SECRET_ACCESS_KEY ?? ''],
    ['session token', variables.AWS_SESSION_TOKEN ?? ''],
    ['ID token', token],
  ]);

describe('a command with the credentials', () => {
  it.skipIf(noProc)(titled('is the only place that has them: no log, file or command line', noProc), async () => {
    const at = await terminal();
    const lines = new Set<string>();
    const { child, done } = start(at, ['--export', 'environment', '--debug', ...print(ALL)], { DEBUG: '*', RUNNER_DEBUG: '1' });
    const sampler = setInterval(() => {
      for (const line of commandLines(child.pid as number)) lines.add(line);
    }, 15);
    const { code, stdout, stderr } = await done;
    clearInterval(sampler);
    expect(code, stderr).toBe(0);
    const variables = JSON.parse(stdout) as Record<string, string>;
    const secrets = secretsAmong(variables, at);
    for (const [name, secret] of secrets) expect(secret.length, name).toBeGreaterThan(30);
    expect(secretsIn(secrets, stdout)).toHaveLength(3);
    expect(sandbox.sessionAttributes(variables.AWS_ACCESS_KEY_ID as string)).toBeDefined();
    expect(secretsIn(secrets, stderr)).toEqual([]);
    expect(lines.size).toBeGreaterThan(0);
    for (const line of lines) expect(secretsIn(secrets, line), line).toEqual([]);
    const files = filesBelow(path.dirname(at.folder));
    expect(files.some((file) => file.includes('/ledger/records/'))).toBe(true);
    for (const file of files) expect(secretsIn(secrets, readFileSync(file)), file).toEqual([]);
    expect([readdirSync(at.temporary), trapped]).toEqual([[], 0]);
  });

  it.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_ECR', 'AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT'])(
    'is not started where %s would lead its step elsewhere',
    async (name) => {
      const at = await terminal();
      const { code, stdout, stderr } = await start(at, print('"ran"'), { [name]: name.includes('URL') ? trapUrl : 'true' }).done;
      expect([code, stdout, trapped]).toEqual([3, '', 0]);
      expect(stderr).toContain('ENDPOINT_OVERRIDDEN');
      expect(readdirSync(at.temporary)).toEqual([]);
    },
  );

  it.each([
    ['STS is asked for the role', 0, 'SIGTERM'],
    ['STS is asked for the role', 0, 'SIGINT'],
    ['STS is asked who that is', 1, 'SIGTERM'],
    ['STS is asked for the role', 0, 'SIGKILL'],
    ['STS is asked who that is', 1, 'SIGKILL'],
  ] as const)('is never started when %s (%i) and it is ended by %s', async (stage, skip, signal) => {
    const at = await terminal();
    const expected = sandbox.requests('sts').length + skip + 1;
    sandbox.fail('sts', { how: 'hang', skip });
    const { child, done } = start(at, ['--export', 'profile', ...print('"ran"')]);
    await until(stage, () => sandbox.requests('sts').length >= expected);
    child.kill(signal);
    const ended = await done;
    expect(ended.stdout).toBe('');
    expect(signal === 'SIGKILL' ? ended.signal : ended.code).toBe({ SIGTERM: 143, SIGINT: 130, SIGKILL: 'SIGKILL' }[signal]);
    // What cannot be caught leaves an empty folder behind.
    const left = filesBelow(at.temporary);
    expect([left, signal === 'SIGKILL' ? [] : readdirSync(at.temporary)]).toEqual([[], []]);
    const secrets = new Map([['ID token', at.token]]);
    for (const file of filesBelow(path.dirname(at.folder))) expect(secretsIn(secrets, readFileSync(file)), file).toEqual([]);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('gets %s, and the profile that it used is gone with it', async (signal, code) => {
    const at = await terminal();
    const ready = path.join(at.folder, 'ready');
    const script = `require('fs').writeFileSync(${JSON.stringify(ready)}, process.env.AWS_SHARED_CREDENTIALS_FILE); setInterval(() => {}, 1000)`;
    const { child, done } = start(at, ['--export', 'profile', '--', process.execPath, '-e', script]);
    await until('the command runs', () => existsSync(ready) && readFileSync(ready, 'utf8') !== '');
    const file = readFileSync(ready, 'utf8');
    expect([statSync(file).mode & 0o777, statSync(path.dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
    child.kill(signal);
    expect((await done).code).toBe(code);
    expect(readdirSync(at.temporary)).toEqual([]);
  });
});

describe('the export for a shell', () => {
  it('gives the lines to standard output alone; two at once are two sessions', async () => {
    const terminals = await Promise.all([terminal(), terminal()]);
    const ended = await Promise.all(terminals.map((at) => start(at, ['--export', 'shell']).done));
    const keys = ended.map(({ code, stdout, stderr }, index) => {
      expect(code, stderr).toBe(0);
      expect(stdout).toMatch(/^(?:export (?:AWS|SOVEREIGN)_[A-Z_]+='[^']*'\n){6}$/);
      const at = terminals[index] as Terminal;
      const variables = Object.fromEntries([...stdout.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value]));
      const secrets = secretsAmong(variables, at);
      expect(secretsIn(secrets, stderr)).toEqual([]);
      for (const file of filesBelow(path.dirname(at.folder))) expect(secretsIn(secrets, readFileSync(file)), file).toEqual([]);
      expect(readdirSync(at.temporary)).toEqual([]);
      return variables.AWS_ACCESS_KEY_ID;
    });
    expect(new Set(keys).size).toBe(2);
    expect(trapped).toBe(0);
  });

  it('gives nothing when it is ended before it is sure', async () => {
    const at = await terminal();
    const expected = sandbox.requests('sts').length + 2;
    sandbox.fail('sts', { how: 'hang', skip: 1 });
    const { child, done } = start(at, ['--export', 'shell']);
    await until('STS is asked who that is', () => sandbox.requests('sts').length >= expected);
    child.kill('SIGTERM');
    const { code, stdout } = await done;
    expect([code, stdout]).toEqual([143, '']);
  });
});
