import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLines, filesBelow, maskedIn, readProc, secretsIn, secretsInMemory, unmasked } from './canary.ts';
import { titled } from './confinement.ts';
import { releaseJob } from './release.ts';
import { RunnerJob, type RunningStep, type StepOptions, type StepRun } from './runner.ts';

const ACTION = 'assume-role-oidc';
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;
const noProc = existsSync('/proc/self/mem') ? undefined : 'there is no /proc';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox?.close();
  RunnerJob.removeAll();
});

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 5) {
    if (waited > 10_000) throw new Error(`it did not come to this: ${what}`);
    await wait(5);
  }
}

/** Everything that a log says is secret, and the bearer of the token service. */
const secretsOf = (...runs: StepRun[]): Map<string, string> =>
  new Map([
    ['token of the token service', sandbox.tokenRequest.token],
    ...runs.flatMap(({ log }) => maskedIn(log)).map((secret, index): [string, string] => [`masked ${index}`, secret]),
  ]);

/** Nothing of the credentials is anywhere once the post step has run. */
function expectNothingLeft(job: RunnerJob, runs: StepRun[]): void {
  const secrets = secretsOf(...runs);
  for (const name of KEYS) expect(job.environment[name] ?? '', name).toBe('');
  expect(secretsIn(secrets, JSON.stringify(job.environment))).toEqual([]);
  for (const name of ['AWS_PROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) expect(job.environment[name] ?? '', name).toBe('');
  // The runner reads what a step exported and removes the file; the job's environment is what became of it.
  const kept = filesBelow(path.dirname(job.temp)).filter((name) => !path.basename(name).startsWith('github_env'));
  for (const name of kept) expect(secretsIn(secrets, readFileSync(name)), name).toEqual([]);
  for (const name of readdirSync(job.temp).filter((each) => each.startsWith('sovereign-'))) {
    expect(readdirSync(path.join(job.temp, name)), name).toEqual([]);
  }
  for (const { log, outputs, summary, state } of runs) {
    expect(secretsIn(secrets, JSON.stringify([outputs, state]) + summary + unmasked(log))).toEqual([]);
  }
}

async function expectCleanAfterPost(job: RunnerJob, inputs: Record<string, string>, run: StepRun): Promise<void> {
  const before = [sandbox.requests('oidc').length, sandbox.requests('sts').length];
  const post = await job.post(ACTION, inputs, run);
  expect(post.code, post.log).toBe(0);
  expect([sandbox.requests('oidc').length, sandbox.requests('sts').length], 'a post step asks nobody').toEqual(before);
  expectNothingLeft(job, [run, post]);
  const again = await job.post(ACTION, inputs, run);
  expect([again.code, again.environment]).toEqual([0, {}]);
}

/** Where a step waits for an answer that does not come. */
const STAGES = {
  'the token is asked for': { service: 'oidc', skip: 0, masked: 0 },
  'STS is asked for the role': { service: 'sts', skip: 0, masked: 1 },
  'STS is asked who that is': { service: 'sts', skip: 1, masked: 4 },
  'STS is asked for the next role': { service: 'sts', skip: 2, masked: 4 },
  'STS is asked who that is at last': { service: 'sts', skip: 3, masked: 7 },
} as const;

/** Starts a step and lets it come as far as a stage. */
async function heldAt(
  stage: keyof typeof STAGES,
  job: RunnerJob,
  inputs: Record<string, string>,
  options: StepOptions = {},
): Promise<RunningStep> {
  const { service, skip } = STAGES[stage];
  const expected = sandbox.requests(service).length + skip + 1;
  sandbox.fail(service, { how: 'hang', skip });
  const step = job.start(ACTION, inputs, options);
  await until(stage, () => sandbox.requests(service).length >= expected);
  // What it printed before it asked is on its way.
  await wait(20);
  return step;
}

describe.each(Object.keys(STAGES) as (keyof typeof STAGES)[])('cancelled while %s', (stage) => {
  it.each([
    ['SIGTERM', 143],
    ['SIGKILL', 128],
  ] as const)('by %s: nothing is exported, and the post step leaves nothing', async (signal, code) => {
    const job = await releaseJob(sandbox);
    const inputs = { role: sandbox.roles.build, chain: 'sandbox-deploy@deploy', export: 'profile' };
    const { child, done } = await heldAt(stage, job, inputs);
    const asked = sandbox.requests('sts').length;
    child.kill(signal);
    const run = await done;
    expect([run.code, run.environment, run.outputs], run.log).toEqual([code, {}, {}]);
    expect(maskedIn(run.log)).toHaveLength(STAGES[stage].masked);
    expect(run.state).toEqual({});
    expect(run.milliseconds).toBeLessThan(10_000);
    await expectCleanAfterPost(job, inputs, run);
    expect(sandbox.requests('sts'), 'it asks for nothing more').toHaveLength(asked);
  });
});

const traces = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', '-e', 'inject=rename:signal=SIGKILL:when=1', 'true']).status === 0;
const noStrace = traces ? undefined : 'strace, which ends a process at a system call, is not to be had here';

describe.skipIf(noStrace)(titled('killed in the middle of the export', noStrace), () => {
  const killedAt = (calls: string, when: number, file?: string): Pick<StepOptions, 'wrap'> => ({
    wrap: [
      ...['strace', '-f', '-qq', '-o', '/dev/null', ...(file === undefined ? [] : ['-P', file])],
      ...['-e', `trace=${calls}`, '-e', `inject=${calls}:signal=SIGKILL:when=${when}`],
    ],
  });

  /** Runs the step again and again, killed one call later each time, until a run comes to its end. */
  async function sweep(way: string, calls: string, file?: (job: RunnerJob) => string): Promise<{ killed: number; halfway: number }> {
    let halfway = 0;
    for (let when = 1; when < 20; when += 1) {
      const job = await releaseJob(sandbox);
      const inputs = { role: sandbox.roles.build, export: way };
      // One thread for files: strace counts the calls of each thread by itself.
      const run = await job.step(ACTION, inputs, { ...killedAt(calls, when, file?.(job)), env: { UV_THREADPOOL_SIZE: '1' } });
      if (run.code !== 0) {
        const handed = Object.keys(run.environment).length + filesBelow(job.temp).filter((name) => name.includes('/sovereign-')).length;
        if (handed > 0) halfway += 1;
      }
      await expectCleanAfterPost(job, inputs, run);
      if (run.code === 0) return { killed: when - 1, halfway };
    }
    throw new Error('no run came to its end');
  }

  it('between any two variables', async () => {
    const swept = await sweep('environment', 'openat', (job) => path.join(job.temp, 'github_env-1'));
    expect(swept).toEqual({ killed: 6, halfway: 5 });
  });

  it.each([
    ['profile', 2],
    ['credential-process', 3],
  ])('between any two files: %s', async (way, files) => {
    const { killed, halfway } = await sweep(way, 'rename,renameat,renameat2');
    expect(killed).toBeGreaterThanOrEqual(files);
    expect(halfway).toBeGreaterThanOrEqual(files);
  });
});

describe('a post step alone', () => {
  it.each([5, 20, 40, 60])('after a step that was killed %i ms after its start does nothing', async (milliseconds) => {
    const job = await releaseJob(sandbox);
    const { child, done } = job.start(ACTION, { role: sandbox.roles.build });
    await wait(milliseconds);
    child.kill('SIGKILL');
    await expectCleanAfterPost(job, { role: sandbox.roles.build }, await done);
  });

  it.each<[string, StepOptions['env']]>([
    ['after a step that did nothing', {}],
    ['with a state that no step wrote', { STATE_handover: '{"variables":[["PATH","x"]],"files":"/etc/passwd","folders":{}}' }],
    ['with a state that is no JSON', { STATE_handover: '{"variables":' }],
    [
      'without a boundary, token or inputs',
      { INPUT_ROLE: undefined, GITHUB_WORKSPACE: '/nonexistent', ACTIONS_ID_TOKEN_REQUEST_URL: undefined },
    ],
  ])('%s does nothing', async (_, env) => {
    const job = await releaseJob(sandbox);
    const before = [sandbox.requests('oidc').length, sandbox.requests('sts').length];
    const run = await job.post(ACTION, { role: sandbox.roles.build }, { state: {} }, env && { env });
    expect([run.code, run.environment, run.outputs, run.state, run.summary], run.log).toEqual([0, {}, {}, {}, '']);
    expect([sandbox.requests('oidc').length, sandbox.requests('sts').length]).toEqual(before);
    expect(existsSync(path.join(job.temp, 'sovereign'))).toBe(false);
  });

  it('takes nothing from a later step that has credentials of its own', async () => {
    const job = await releaseJob(sandbox);
    const inputs = { role: sandbox.roles.build };
    const run = await job.step(ACTION, inputs);
    const others = Object.fromEntries(KEYS.map((name) => [name, `other-${name}`]));
    const post = await job.post(ACTION, inputs, run, { env: others });
    expect([run.code, post.code, post.environment]).toEqual([0, 0, {}]);
  });
});

describe.skipIf(noProc)(titled('while credentials are in use', noProc), () => {
  it('they are on no command line, and in no file but those of the job', async () => {
    const lines = new Set<string>();
    const watch = (pid: number) => {
      for (const line of commandLines(pid)) lines.add(line);
    };
    const job = await releaseJob(sandbox);
    const inputs = { role: sandbox.roles.build, chain: 'sandbox-deploy@deploy', export: 'credential-process' };
    const run = await job.step(ACTION, inputs, { watch });
    const post = await job.post(ACTION, inputs, run, { watch });
    expect([run.code, post.code], run.log + post.log).toEqual([0, 0]);
    expect(lines.size).toBeGreaterThan(0);
    const secrets = secretsOf(run);
    expect(secrets.size).toBe(8);
    for (const line of lines) expect(secretsIn(secrets, line), line).toEqual([]);
    expectNothingLeft(job, [run, post]);
  });

  it('a crash writes no core: the step leaves the limit of the runner as it is', async () => {
    const job = await releaseJob(sandbox);
    const wrap = ['sh', '-c', 'ulimit -S -c 0 && exec "$@"', 'sh'];
    const inputs = { role: sandbox.roles.build };
    const step = await heldAt('STS is asked who that is', job, inputs, { wrap });
    expect(readProc(step.child.pid as number, 'limits')).toMatch(/^Max core file size\s+0 /m);
    step.child.kill('SIGSEGV');
    const run = await step.done;
    expect([run.code, maskedIn(run.log).length]).toEqual([128, 4]);
    await expectCleanAfterPost(job, inputs, run);
  });

  /** Where the kernel has a process wait that opens a pipe without a reader. */
  const OPENING = /^(?:wait_for_partner|fifo_open)$/;

  /** Looks into the memory of a step that cannot write GITHUB_ENV because nobody reads from it. */
  async function memoryAtExport(job: RunnerJob, start: (options: StepOptions) => RunningStep, secrets?: Map<string, string>) {
    const pipe = path.join(job.temp, `pipe-${Math.random().toString(36).slice(2)}`);
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    let output = '';
    const { child, done } = start({ env: { GITHUB_ENV: pipe } });
    child.stdout?.on('data', (text: string) => {
      output += text;
    });
    const pid = child.pid as number;
    await until(
      'waits for a reader',
      () => OPENING.test(readProc(pid, 'wchan')) && (secrets !== undefined || maskedIn(output).length === 4),
    );
    const known = secrets ?? new Map(maskedIn(output).map((secret, index): [string, string] => [`masked ${index}`, secret]));
    const found = secretsInMemory(pid, known);
    child.kill('SIGKILL');
    return { found, known, run: await done };
  }

  it('the step has them in its memory, and the post step of a profile never does', async () => {
    const job = await releaseJob(sandbox);
    const inputs = { role: sandbox.roles.build, export: 'profile' };
    // The search finds them where they are: in the step that took them.
    const held = await memoryAtExport(job, (options) => job.start(ACTION, inputs, options));
    expect(held.found).toHaveLength(4);
    await expectCleanAfterPost(job, inputs, held.run);

    const run = await job.step(ACTION, inputs);
    const secrets = secretsOf(run);
    secrets.delete('token of the token service');
    const state = Object.fromEntries(Object.entries(run.state).map(([name, value]) => [`STATE_${name}`, value]));
    const post = await memoryAtExport(
      job,
      (options) => job.start(ACTION, inputs, { env: { ...state, ...options.env } }, 'post.js'),
      secrets,
    );
    expect(post.found).toEqual([]);
    await expectCleanAfterPost(job, inputs, run);
  });
});
