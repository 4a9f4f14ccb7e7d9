import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLedger } from './ledger/read.ts';

/*
 * Steps as a runner starts them: real processes on the Node 24 that actions declare, with a runner's environment and files.
 * The action under test does what its input says.
 */

const SOURCES = path.resolve(import.meta.dirname);
const NODE = path.resolve(SOURCES, `../../../node_modules/node-linux-${process.arch}/bin/node`);
const CANARY = 'canary-7c1e-do-not-log';

const ACTION = `
import { defineAction, endProcess, finding, gitlabHost, main, runAction, terminalHost } from ${JSON.stringify(path.join(SOURCES, 'index.ts'))};
const rule = { id: 'demo/place', title: 'Place', severity: 'error', why: 'It matters.', fix: 'Move it.' };
const soft = { ...rule, id: 'demo/soft', severity: 'warning' };
const never = () => new Promise((done) => setTimeout(done, 60_000));
const work = {
  ok: async () => ({ outputs: { echo: 'done' } }),
  multiline: async () => ({ outputs: { echo: 'a\\nb=c\\nghadelimiter_x\\n::error::no' } }),
  hang: async (context) => { await context.record.keep('a', Buffer.from('a'), 'text/plain'); console.log('READY'); await never(); return { outputs: {} }; },
  forever: () => new Promise(() => {}),
  throws: async () => { throw new TypeError('a bug\\n::error::in a library'); },
  rejects: async () => { Promise.reject(new Error('nobody waits for this')); await never(); return { outputs: {} }; },
  inject: async (context) => {
    context.log.info('\\n::set-output name=x::y\\r##[error]boo');
    context.log.info('  ::add-mask::a');
    context.log.warn('w\\x1b[31m\\n::stop-commands::x');
    return { outputs: {}, findings: [finding(rule, { message: '::error::x ##[group]\\n::warning::y', place: { file: 'a,b:c.tf\\n::error::z', line: 2 } })] };
  },
  many: async () => ({ outputs: {}, findings: Array.from({ length: 6000 }, (_, i) => finding(i % 2 ? rule : soft, { message: 'm' + i + 'x'.repeat(200), resource: 'r' + i })) }),
  leaks: async (context) => { context.host.mask(${JSON.stringify(CANARY)}); context.log.info(${JSON.stringify(CANARY)}); context.record.fact('x', ${JSON.stringify(CANARY)}); return { outputs: { echo: ${JSON.stringify(CANARY)} } }; },
  exports: async (context) => { context.host.exportVariable('DEMO_SECRET', "it's\\n" + ${JSON.stringify(CANARY)}); context.host.saveState('x', '1'); return { outputs: {} }; },
  env: async (context) => ({ outputs: { echo: String(context.host.env('DEMO_SECRET') ?? '').length + ':' + context.host.state('x') } }),
  token: async (context) => { const token = await context.host.oidcToken('sts.example'); context.log.info('token ' + token); return { outputs: { echo: token.length } }; },
  loud: async (context) => { for (let i = 0; i < 20_000; i++) context.log.info('line ' + i); return { outputs: {} }; },
};
const action = defineAction({
  name: 'demo', title: 'Demo', description: 'Demo.', needs: 'nothing', rules: [rule, soft], examples: [],
  inputs: { what: { type: 'text', required: true, description: 'What to do.' }, key: { type: 'text', secret: true, description: 'A secret.' } },
  outputs: { echo: { description: 'An echo.' } },
  run: (context, { what }) => work[what](context),
  async post(context) { context.log.info('POST ' + context.host.state('x')); },
});
const [kind, ...rest] = process.argv.slice(2);
const flags = kind === 'github' ? {} : { what: rest[0], ...JSON.parse(rest[2] ?? '{}') };
const options = { flags, json: rest[1] === 'json' };
if (kind === 'github') await main(action);
else await endProcess(await runAction(action, kind === 'gitlab' ? gitlabHost('demo', options) : terminalHost(options)));
`;

let root: string;
let post: string;
let script: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'process-test-'));
  script = path.join(root, 'action.mjs');
  writeFileSync(script, ACTION);
  post = path.join(root, 'post.js');
  writeFileSync(post, "import './action.mjs';\n");
  writeFileSync(path.join(root, 'package.json'), '{"type":"module"}');
  mkdirSync(path.join(root, 'temp'));
  mkdirSync(path.join(root, 'work'));
  for (const file of ['output', 'env', 'state', 'summary']) writeFileSync(path.join(root, file), '');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function start(
  args: string[],
  env: Record<string, string>,
  nodeFlags: string[] = [],
  program = script,
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(NODE, ['--conditions=source', ...nodeFlags, program, ...args], {
    cwd: path.join(root, 'work'),
    env: { PATH: process.env.PATH ?? '', TMPDIR: path.join(root, 'temp'), ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr }))) };
}

const githubEnv = (what: string, more: Record<string, string> = {}) => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: path.join(root, 'work'),
  RUNNER_TEMP: path.join(root, 'temp'),
  GITHUB_OUTPUT: path.join(root, 'output'),
  GITHUB_ENV: path.join(root, 'env'),
  GITHUB_STATE: path.join(root, 'state'),
  GITHUB_STEP_SUMMARY: path.join(root, 'summary'),
  INPUT_WHAT: what,
  ...more,
});
const github = (what: string, more: Record<string, string> = {}, nodeFlags: string[] = []) =>
  start(['github'], githubEnv(what, more), nodeFlags).ended;
const ledger = () => readLedger(path.join(root, 'temp', 'sovereign', 'ledger'));
const file = (name: string) => readFileSync(path.join(root, name), 'utf8');

/** What a runner makes of a log: the commands that it would carry out. */
const commandsIn = (log: string) =>
  log
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
    .map((line) => line.trimStart().split(/::|\s/)[1] ?? line);

describe.skipIf(!existsSync(NODE))('a GitHub step', { timeout: 60_000 }, () => {
  it('sets outputs, leaves a record, and runs its post step from the same bundle', async () => {
    expect(await github('ok')).toMatchObject({ code: 0, stderr: '' });
    expect(file('output')).toMatch(/^echo<<(ghadelimiter_[\w-]+)\ndone\n\1\n$/);
    expect((await ledger()).records).toMatchObject([{ action: 'demo', status: 'succeeded', outputs: { echo: 'done' }, boundary: null }]);
    // The post step knows itself by its file: a main step that was killed at its start left no state.
    const state = { STATE_x: 'kept' };
    expect(await start(['github'], githubEnv('ok', state), [], post).ended).toMatchObject({ code: 0, stdout: 'POST kept\n' });
    expect((await ledger()).records).toHaveLength(1);
  });

  it('keeps output values whole that look like the file format or like commands', async () => {
    expect((await github('multiline')).code).toBe(0);
    expect(file('output')).toMatch(/^echo<<(ghadelimiter_[\w-]+)\na\nb=c\nghadelimiter_x\n::error::no\n\1\n$/);
  });

  it('carries out no command that untrusted text holds', async () => {
    const { code, stdout } = await github('inject');
    expect(code).toBe(3);
    expect(commandsIn(stdout)).toEqual(['group', 'warning', 'endgroup', 'error']);
    expect(stdout).not.toContain('\x1b');
    expect(stdout).toMatch(/^::error title=Place \(demo\/place\),file=a%2Cb%3Ac\.tf\\n%3A%3Aerror%3A%3Az,line=2::/m);
  });

  it('shows ten annotations of a level, the worst first, and says how many more there are', async () => {
    const { code, stdout } = await github('many');
    expect(code).toBe(3);
    expect(commandsIn(stdout).filter((name) => name === 'error')).toHaveLength(10);
    expect(commandsIn(stdout).filter((name) => name === 'warning')).toHaveLength(10);
    expect(stdout).toContain('… and 5980 findings more');
    // What GitHub takes of a step.
    expect(Buffer.byteLength(file('summary'))).toBeLessThan(1024 * 1024);
    expect(file('summary')).toMatch(/demo\/place[\s\S]*… and \d+ findings more/);
  });

  it.each<[string, string, number]>([
    ['a missing input', '', 2],
    ['a bug', 'throws', 1],
    ['a rejection that nobody waits for', 'rejects', 1],
    ['work that waits for nothing', 'forever', 1],
  ])('ends %s with a clear error and without a stack', async (_what, what, expected) => {
    const { code, stdout, stderr } = await github(what);
    expect(code).toBe(expected);
    expect(stdout).toMatch(/^::error title=(INPUT_MISSING|UNEXPECTED)::(?:INPUT_MISSING|UNEXPECTED): .+%0A→ .+%0A {2}docs\/errors\.md#/m);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(commandsIn(stdout).filter((name) => name === 'error')).toHaveLength(1);
    if (what) expect((await ledger()).records).toMatchObject([{ status: 'failed', error: { code: 'UNEXPECTED' } }]);
  });

  it('shows the stack and the cause with debug logging', async () => {
    const { stdout } = await github('throws', { RUNNER_DEBUG: '1' });
    expect(stdout).toMatch(/caused by TypeError: a bug/);
    expect(stdout).toMatch(/^ +at /m);
  });

  it('masks a secret first, keeps it out of everything, and fails for having tried', async () => {
    const { code, stdout } = await github('leaks', { INPUT_KEY: 'input-secret-value' });
    expect(code).toBe(1);
    expect(stdout.split('\n').filter((line) => line.includes(CANARY))).toEqual([`::add-mask::${CANARY}`]);
    expect(stdout.indexOf('::add-mask::input-secret-value')).toBe(0);
    for (const name of ['output', 'summary', 'state', 'env']) expect(file(name)).not.toContain(CANARY);
    const { records } = await ledger();
    expect(records).toMatchObject([{ status: 'failed', error: { code: 'SECRET_IN_LEDGER' } }]);
    expect(JSON.stringify(records)).not.toMatch(new RegExp(`${CANARY}|input-secret-value`));
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('finishes its record on %s', async (signal, expected) => {
    const { child, ended } = start(['github'], githubEnv('hang'));
    child.stdout?.on('data', (data) => String(data).includes('READY') && child.kill(signal));
    expect((await ended).code).toBe(expected);
    expect((await ledger()).records).toMatchObject([
      { status: 'failed', error: { code: 'INTERRUPTED', message: expect.stringContaining(signal) } },
    ]);
  });

  it('leaves a readable ledger that says so when it is killed', async () => {
    const { child, ended } = start(['github'], githubEnv('hang'));
    child.stdout?.on('data', (data) => String(data).includes('READY') && child.kill('SIGKILL'));
    await ended;
    const { records, problems } = await ledger();
    expect(problems).toEqual([]);
    expect(records).toMatchObject([{ status: 'started', made: [] }]);
    expect(records[0]).not.toHaveProperty('finishedAt');
  });

  it('loses nothing when steps run at once', async () => {
    const ends = await Promise.all(Array.from({ length: 20 }, (_, index) => github(index % 2 ? 'ok' : 'many')));
    expect(ends.map(({ code }) => code)).toEqual(Array.from({ length: 20 }, (_, index) => (index % 2 ? 0 : 3)));
    const { records, problems } = await ledger();
    expect(problems).toEqual([]);
    expect(records.map(({ status }) => status).sort()).toEqual([...Array(10).fill('failed'), ...Array(10).fill('succeeded')]);
  });

  it('refuses an old Node before it loads anything', async () => {
    const old = `--import=data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})`;
    const { code, stdout } = await github('ok', {}, [old]);
    expect(code).toBe(2);
    expect(stdout).toBe(
      '::error title=NODE_TOO_OLD::NODE_TOO_OLD: This is Node 20.20.2; Node 24.0 or newer is needed.%0A→ Use a runner that has Node 24: ' +
        'actions/runner 2.327.1 or newer, or on Forgejo and Gitea a job image with Node 24.\n',
    );
    expect(readdirSync(path.join(root, 'temp'))).toEqual([]);
  });

  it('warns of an input that it does not have', async () => {
    const { code, stdout } = await github('ok', { 'INPUT_CODE-QUALTY': 'x.json' });
    expect(code).toBe(0);
    expect(stdout).toContain('::warning::Input "code-qualty" does not exist and has no effect; did you mean "code-quality"?');
  });

  it.each<[string, Record<string, string>, string]>([
    ['RUNNER_TEMP', { RUNNER_TEMP: '' }, 'RUNNER_INCOMPLETE'],
    ['the file for state', { GITHUB_STATE: '/nowhere/state', INPUT_WHAT: 'exports' }, 'RUNNER_INCOMPLETE'],
    ['the file for outputs', { GITHUB_OUTPUT: '/nowhere/output' }, 'RUNNER_INCOMPLETE'],
    ['a place for the ledger', { INPUT_LEDGER: '/proc/nowhere' }, 'FILE_UNWRITABLE'],
    ['a place for the SARIF file', { INPUT_SARIF: '/proc/nowhere/x.sarif' }, 'FILE_UNWRITABLE'],
    ['a whole SOURCE_DATE_EPOCH', { SOURCE_DATE_EPOCH: '1e9' }, 'INPUT_INVALID'],
    ['a token for comments', { INPUT_COMMENT: 'true' }, 'COMMENT_FAILED'],
  ])('without %s says so', async (_what, env, expected) => {
    const { code, stdout, stderr } = await github('ok', env);
    expect(code).not.toBe(0);
    expect(stdout).toContain(`::error title=${expected}::${expected}: `);
    expect(stderr).toBe('');
  });

  it('asks for a token only where the boundary lets it, with the audience, and masks it', async () => {
    const token = `${Buffer.from('{}').toString('base64url')}.${Buffer.from('{"aud":"sts.example"}').toString('base64url')}.c2lnbmF0dXJl`;
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.headers.authorization} ${request.url}`);
      response.end(JSON.stringify({ value: token }));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const request = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-bearer-value-0123456789',
    };
    try {
      const refused = await github('token', request);
      expect(refused).toMatchObject({ code: 3 });
      expect(refused.stdout).toContain('EGRESS_REFUSED');
      expect(asked).toEqual([]);

      writeFileSync(
        path.join(root, 'work', 'sovereign.yaml'),
        `version: 1\npartition: sandbox\nregions: [sandbox-local-1]\nsandbox: { oidc: ${port} }\nidentity:\n  issuers: ["http://127.0.0.1:${port}"]\n  audience: sts.example\n`,
      );
      const allowed = await github('token', request);
      expect(allowed.stdout).toContain('token ***');
      expect(allowed.stdout.split('\n').filter((line) => line.includes(token))).toEqual([`::add-mask::${token}`]);
      expect(allowed.code).toBe(0);
      expect(asked).toEqual(['Bearer request-bearer-value-0123456789 /token?api-version=2.0&audience=sts.example']);
      expect((await ledger()).records.at(-1)?.connections).toMatchObject([{ host: '127.0.0.1', port, purpose: 'OIDC token of this job' }]);
    } finally {
      server.close();
    }
  });

  it('says which permission a token needs', async () => {
    expect((await github('token')).stdout).toContain('id-token: write');
    expect((await github('token', { FORGEJO_ACTIONS: 'true' })).stdout).toContain('enable-openid-connect: true');
  });
});

describe.skipIf(!existsSync(NODE))('a command', { timeout: 60_000 }, () => {
  const terminal = (args: string[], env: Record<string, string> = {}) => start(['terminal', ...args], env).ended;
  const gitlab = (args: string[], env: Record<string, string> = {}) =>
    start(['gitlab', ...args], { GITLAB_CI: 'true', CI_PROJECT_DIR: path.join(root, 'work'), CI_JOB_ID: '77', ...env }).ended;

  it('prints data on stdout and diagnostics on stderr', async () => {
    const { code, stdout, stderr } = await terminal(['ok']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'echo=done\n' });
    expect(stderr).toBe('Boundary: none declared\nDemo\n✓ demo\n');
    expect(readdirSync(path.join(root, 'temp'))).toEqual([]);
  });

  it('prints one JSON document and nothing else with --json, also for an error', async () => {
    expect(await terminal(['ok', 'json'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `${JSON.stringify({ schemaVersion: 1, action: 'demo', status: 'succeeded', outputs: { echo: 'done' }, findings: [], checks: [] }, null, 2)}\n`,
    });
    const failed = await terminal(['throws', 'json']);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.stdout)).toMatchObject({ status: 'failed', error: { code: 'UNEXPECTED', docs: 'docs/errors.md#unexpected' } });
  });

  it('keeps terminal escapes and secrets of untrusted text away', async () => {
    const injected = await terminal(['inject']);
    expect(injected.stdout + injected.stderr).not.toMatch(/\x1b|\r/);
    const leaked = await terminal(['leaks']);
    expect(leaked.code).toBe(1);
    expect(leaked.stdout + leaked.stderr).not.toContain(CANARY);
  });

  it('prints everything before it ends, and outlives a reader that goes away', async () => {
    const { code, stderr } = await terminal(['loud']);
    expect(code).toBe(0);
    expect(stderr.split('\n').filter((line) => line.startsWith('line '))).toHaveLength(20_000);
    const { child, ended } = start(['terminal', 'loud'], {});
    child.stderr?.destroy();
    expect((await ended).code).toBe(0);
  });

  it('hands variables to the next step of the job through a private file', async () => {
    const jobEnv = { SOVEREIGN_JOB_ENV: path.join(root, 'temp', 'later', 'job.env') };
    for (const [run, env] of [
      [terminal, jobEnv],
      [gitlab, {}],
    ] as const) {
      const first = await run(['exports'], env);
      expect(first).toMatchObject({ code: 0 });
      expect(first.stdout + first.stderr).not.toContain(CANARY);
      expect((await run(['env'], env)).stdout).toContain(`echo=${`it's\n${CANARY}`.length}:`);
    }
    // State outlives a process only where a job has a folder of its own.
    expect((await gitlab(['env'])).stdout).toContain(':1\n');
    expect((await terminal(['env'], jobEnv)).stdout).toContain(':undefined\n');
  });

  it('writes outputs to a dotenv report in GitLab, once a name, and folds its log', async () => {
    await gitlab(['ok']);
    const { code, stderr } = await gitlab(['ok']);
    expect(code).toBe(0);
    expect(file('work/sovereign.env')).toBe('DEMO_ECHO=done\n');
    expect(stderr).toMatch(
      /\x1b\[0Ksection_start:\d+:sovereign_demo\[collapsed=true\]\r\x1b\[0KDemo\n[\s\S]*\x1b\[0Ksection_end:\d+:sovereign_demo\r\x1b\[0K\n/,
    );
    expect(readdirSync(path.join(root, 'work', '.sovereign', 'ledger', 'records'))).toHaveLength(2);
  });

  it('keeps the lines of an output in one variable of a dotenv report, whatever they hold', async () => {
    expect((await gitlab(['multiline'])).code).toBe(0);
    expect(file('work/sovereign.env')).toBe('DEMO_ECHO=a,b=c,ghadelimiter_x,::error::no\n');
  });
});
