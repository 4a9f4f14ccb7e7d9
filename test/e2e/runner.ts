import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { node24 } from './node24.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface StepRun {
  code: number;
  /** Standard output and error as the log shows them, with masks not applied: a secret in here is a leak unless it is in a mask command. */
  log: string;
  outputs: Record<string, string>;
  environment: Record<string, string>;
  state: Record<string, string>;
  summary: string;
}

/** A job on a self-hosted runner: a workspace, a temporary folder, variables that later steps see. */
export class RunnerJob {
  readonly workspace: string;
  readonly temp: string;
  /** What earlier steps exported. */
  readonly environment: Record<string, string> = {};
  readonly #variables: Record<string, string>;
  #step = 0;

  constructor(variables: Record<string, string> = {}) {
    const root = mkdtempSync(path.join(tmpdir(), 'runner-'));
    this.workspace = path.join(root, 'work');
    this.temp = path.join(root, 'temp');
    for (const folder of [this.workspace, this.temp]) mkdirSync(folder);
    this.#variables = variables;
  }

  get ledger(): string {
    return path.join(this.temp, 'sovereign', 'ledger');
  }

  /** Runs the committed dist of an action as the runner does, on Node 24. */
  step(action: string, inputs: Record<string, string>, extra: Record<string, string> = {}): Promise<StepRun> {
    return this.#run(action, inputs, extra);
  }

  /** Runs the post step of an earlier step. */
  post(action: string, inputs: Record<string, string>, earlier: StepRun): Promise<StepRun> {
    return this.#run(action, inputs, Object.fromEntries(Object.entries(earlier.state).map(([name, value]) => [`STATE_${name}`, value])));
  }

  async #run(action: string, inputs: Record<string, string>, extra: Record<string, string>): Promise<StepRun> {
    const node = node24();
    if (!node) throw new Error('there is no Node 24 on this platform: run the tests on Node 24');
    this.#step += 1;
    const files = Object.fromEntries(
      ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => {
        const file = path.join(this.temp, `${name.toLowerCase()}-${this.#step}`);
        writeFileSync(file, '');
        return [name, file];
      }),
    ) as Record<'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY', string>;
    const environment: Record<string, string> = {
      PATH: process.env.PATH ?? '',
      HOME: this.temp,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_REPOSITORY: 'example-org/example-app',
      GITHUB_REPOSITORY_ID: '1001',
      GITHUB_REPOSITORY_OWNER_ID: '2002',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_WORKFLOW: 'release',
      GITHUB_WORKFLOW_REF: 'example-org/example-app/.github/workflows/release.yml@refs/heads/main',
      GITHUB_JOB: 'release',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR: 'octocat',
      RUNNER_ENVIRONMENT: 'self-hosted',
      RUNNER_NAME: 'runner-1',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_TEMP: this.temp,
      ...files,
      ...this.#variables,
      ...this.environment,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value])),
      ...extra,
    };
    const child = spawn(node, [path.join(ROOT, 'actions', action, 'dist', 'index.js')], { cwd: this.workspace, env: environment });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 128)));
    const exported = readCommandFile(files.GITHUB_ENV);
    Object.assign(this.environment, exported);
    return {
      code,
      log,
      outputs: readCommandFile(files.GITHUB_OUTPUT),
      environment: exported,
      state: readCommandFile(files.GITHUB_STATE),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
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
