import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { node24 } from './node24.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The committed bundle of an action. */
export const distOf = (action: string): string => path.join(ROOT, 'actions', action, 'dist');

/** Whether an action has a post step. */
export const hasPostStep = (action: string): boolean => existsSync(path.join(distOf(action), 'post.js'));

export interface StepRun {
  /** Exit code; 128 when a signal ended the process. */
  code: number;
  /** Standard output and error as the log shows them, with masks not applied: a secret in here is a leak unless it is in a mask command. */
  log: string;
  outputs: Record<string, string>;
  environment: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  milliseconds: number;
  /** Largest resident size of the process that was seen, in MiB. */
  peakMiB: number;
}

export interface StepOptions {
  /** Variables over those of the job; an undefined one is taken away. */
  env?: Record<string, string | undefined>;
  /** Node that runs the bundle. Default: Node 24. */
  node?: string | undefined;
  /** Arguments of Node before the bundle. */
  nodeArguments?: readonly string[];
  /** A command that runs Node, such as strace with its flags. */
  wrap?: readonly string[];
  /** User and group to run as; the test must be root then. */
  user?: number;
  /** Called about every 20 ms while the step runs. */
  watch?: (pid: number) => void;
}

export interface RunningStep {
  child: ChildProcess;
  done: Promise<StepRun>;
}

const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
const SAMPLE_MS = 20;
/** A step that takes longer than this hangs. */
const LIMIT_MS = 60_000;

/** A job on a self-hosted runner: a workspace, a temporary folder, variables that later steps see. */
export class RunnerJob {
  readonly workspace: string;
  readonly temp: string;
  /** What earlier steps exported. */
  readonly environment: Record<string, string> = {};
  readonly #variables: Record<string, string>;
  #step = 0;
  static readonly #roots: string[] = [];

  constructor(variables: Record<string, string> = {}) {
    const root = mkdtempSync(path.join(tmpdir(), 'runner-'));
    RunnerJob.#roots.push(root);
    this.workspace = path.join(root, 'work');
    this.temp = path.join(root, 'temp');
    for (const folder of [this.workspace, this.temp]) mkdirSync(folder);
    this.#variables = variables;
  }

  /** Removes the folders of every job so far. */
  static removeAll(): void {
    for (const root of RunnerJob.#roots.splice(0)) {
      try {
        rmSync(root, { recursive: true, force: true });
      } catch {
        // A folder that a test made unreadable stays where this user is not root.
      }
    }
  }

  get ledger(): string {
    return path.join(this.temp, 'sovereign', 'ledger');
  }

  /** Writes a file of the workspace and gives its path. */
  write(file: string, data: string | Uint8Array): string {
    const full = path.join(this.workspace, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, data);
    return full;
  }

  /** Runs the committed dist of an action as the runner does, on Node 24. */
  step(action: string, inputs: Record<string, string>, options: StepOptions = {}): Promise<StepRun> {
    return this.start(action, inputs, options).done;
  }

  /** Runs the post step of an earlier step, by the file that action.yml names. */
  post(action: string, inputs: Record<string, string>, earlier: Pick<StepRun, 'state'>, options: StepOptions = {}): Promise<StepRun> {
    const state = Object.fromEntries(Object.entries(earlier.state).map(([name, value]) => [`STATE_${name}`, value]));
    return this.start(action, inputs, { ...options, env: { ...state, ...options.env } }, 'post.js').done;
  }

  /** Starts a step without waiting for it. */
  start(action: string, inputs: Record<string, string>, options: StepOptions = {}, file = 'index.js'): RunningStep {
    const node = options.node ?? node24();
    if (!node) throw new Error('there is no Node 24 on this platform: run the tests on Node 24');
    this.#step += 1;
    const files = Object.fromEntries(
      COMMAND_FILES.map((name) => {
        const file = path.join(this.temp, `${name.toLowerCase()}-${this.#step}`);
        writeFileSync(file, '', { mode: 0o666 });
        return [name, file];
      }),
    ) as Record<(typeof COMMAND_FILES)[number], string>;
    const environment = { ...this.#environment(inputs), ...files, ...options.env };
    const [program, ...rest] = [...(options.wrap ?? []), node, ...(options.nodeArguments ?? []), path.join(distOf(action), file)];
    const child = spawn(program as string, rest, {
      cwd: this.workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.user !== undefined && { uid: options.user, gid: options.user }),
    });
    return { child, done: this.#finish(child, files, options.watch) };
  }

  async #finish(child: ChildProcess, files: Record<(typeof COMMAND_FILES)[number], string>, watch: StepOptions['watch']): Promise<StepRun> {
    const started = performance.now();
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    let peakMiB = 0;
    const pid = child.pid ?? 0;
    const sampler = setInterval(() => {
      peakMiB = Math.max(peakMiB, peakOf(pid));
      watch?.(pid);
    }, SAMPLE_MS);
    const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve(status ?? 128));
    });
    clearInterval(sampler);
    clearTimeout(limit);
    const milliseconds = performance.now() - started;
    if (milliseconds >= LIMIT_MS) throw new Error(`the step did not end in ${LIMIT_MS} ms:\n${log}`);
    const exported = readCommandFile(files.GITHUB_ENV);
    Object.assign(this.environment, exported);
    return {
      code,
      log,
      outputs: readCommandFile(files.GITHUB_OUTPUT),
      environment: exported,
      state: readCommandFile(files.GITHUB_STATE),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      milliseconds,
      peakMiB,
    };
  }

  #environment(inputs: Record<string, string>): Record<string, string> {
    return {
      PATH: process.env.PATH ?? '',
      HOME: this.temp,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_REPOSITORY: 'example-org/example-app',
      GITHUB_REPOSITORY_ID: '2002',
      GITHUB_REPOSITORY_OWNER_ID: '3003',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '4f2d1c0b9a8e7d6c5b4a39281706f5e4d3c2b1a0',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_WORKFLOW: 'release',
      GITHUB_WORKFLOW_REF: 'example-org/example-app/.github/workflows/release.yml@refs/heads/main',
      GITHUB_JOB: 'release',
      GITHUB_RUN_ID: '4004',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR: 'example-user',
      RUNNER_ENVIRONMENT: 'self-hosted',
      RUNNER_NAME: 'runner-1',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_TEMP: this.temp,
      ...this.#variables,
      ...this.environment,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value])),
    };
  }
}

/** Largest resident size of a process so far, in MiB; 0 where the system does not say. */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Reads a command file: `name=value` lines and `name<<DELIMITER` blocks. */
function readCommandFile(file: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = readFileSync(file, 'utf8').split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block) {
      const [, name, delimiter] = block as unknown as [string, string, string];
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`${file} has an open block`);
      values[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line !== '') {
      const at = line.indexOf('=');
      values[line.slice(0, at)] = line.slice(at + 1);
    }
  }
  return values;
}
