import type { ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Boundary } from './boundary/boundary.ts';
import { type ChildUse, holdingChild } from './child.ts';
import type { GuardedFetch } from './context.ts';
import { errorTable, messageOf, SovereignError } from './errors.ts';
import { writeFailure } from './files.ts';
import { sha256File } from './hash.ts';

export const toolError = errorTable({
  TOOL_MISSING: { exit: 'usage', about: 'A program is neither on PATH nor in the tool cache, and the boundary names no mirror for it.' },
  TOOL_DIGEST_MISMATCH: { exit: 'policy', about: 'A program does not have the SHA-256 that the boundary names.' },
  TOOL_FAILED: { exit: 'failure', about: 'A program could not be started or was killed.' },
  TOOL_TIMEOUT: { exit: 'failure', about: 'A program did not end within its time limit.' },
  TOOL_OUTPUT_TOO_LARGE: { exit: 'failure', about: 'A program wrote more than a step keeps in memory.' },
});

/** A program outside the product, found on PATH or the tool cache, or brought from the mirror that the boundary names. */
export interface Tool {
  name: string;
  path: string;
  /** SHA-256 of the program's file. */
  sha256: string;
  source: 'path' | 'cache' | 'mirror';
}

export interface ToolResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface Tools {
  /** Where the boundary names the program's SHA-256, nothing else is taken. @throws TOOL_MISSING, TOOL_DIGEST_MISMATCH */
  find(name: string): Promise<Tool>;
  /**
   * Runs it with a clean environment: only `env`, PATH, HOME, TMPDIR and the locale. Secrets go through `env` or `input`, never `args`.
   * `timeout` is in milliseconds, 10 minutes unless given. Standard input is empty unless given.
   * @throws TOOL_FAILED, TOOL_TIMEOUT, TOOL_OUTPUT_TOO_LARGE
   */
  run(
    tool: Tool,
    args: readonly string[],
    options?: { env?: Record<string, string>; input?: string | Uint8Array; cwd?: string; timeout?: number },
  ): Promise<ToolResult>;
}

export interface ToolsOptions {
  boundary: Pick<Boundary, 'tools'>;
  env: Readonly<Record<string, string | undefined>>;
  fetch: GuardedFetch;
  /** A folder that only this job can read. */
  folder: () => string;
}

const OUTPUT_LIMIT = 64 * 1024 * 1024;
const DOWNLOAD_LIMIT = 1024 * 1024 * 1024;
const TIMEOUT_MS = 10 * 60_000;

export function createTools(options: ToolsOptions): Tools {
  const { boundary, env } = options;
  const found = new Map<string, Promise<Tool>>();

  const search = async (name: string): Promise<Tool> => {
    if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) throw new TypeError(`not a program name: ${name}`);
    const pinned = boundary.tools.find((tool) => tool.name === name);
    const others: string[] = [];
    for await (const { file, source } of candidates(name, pinned?.version, env)) {
      const { sha256 } = await sha256File(file);
      if (!pinned || sha256 === pinned.sha256) return { name, path: file, sha256, source };
      others.push(`${file} has SHA-256 ${sha256}`);
    }
    if (pinned) return download(options, pinned, others);
    throw toolError(
      'TOOL_MISSING',
      `There is no ${name} on PATH${env.RUNNER_TOOL_CACHE ? ' or in the tool cache' : ''}.`,
      'Install it on the runner, or name its mirror and SHA-256 under "tools" in sovereign.yaml.',
    );
  };

  return {
    find(name) {
      let tool = found.get(name);
      if (!tool) {
        tool = search(name);
        found.set(name, tool);
        tool.catch(() => found.delete(name));
      }
      return tool;
    },
    run: (tool, args, settings = {}) => run(tool, args, settings, env),
  };
}

/** The programs of this name that the runner has: on PATH in its order, then in the tool cache. */
async function* candidates(
  name: string,
  version: string | undefined,
  env: ToolsOptions['env'],
): AsyncGenerator<{ file: string; source: 'path' | 'cache' }> {
  for (const folder of (env.PATH ?? '').split(path.delimiter)) {
    // A relative entry would run what the checked-out repository brings.
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, name);
    if (await isProgram(file)) yield { file, source: 'path' };
  }
  const cache = env.RUNNER_TOOL_CACHE;
  if (!cache || !(await fs.stat(path.join(cache, name)).catch(() => undefined))) return;
  const folder = await cachedFolder(name, version ?? '*');
  if (folder === undefined) return;
  for (const file of [path.join(folder, name), path.join(folder, 'bin', name)]) if (await isProgram(file)) yield { file, source: 'cache' };
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await fs.access(file, constants.X_OK);
    return (await fs.stat(file)).isFile();
  } catch {
    return false;
  }
}

async function cachedFolder(name: string, version: string): Promise<string | undefined> {
  const { find } = await import('@actions/tool-cache');
  // It prints what it looks at as debug commands, which would end up between the lines of --json.
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    return find(name, version) || undefined;
  } finally {
    process.stdout.write = write;
  }
}

async function download({ fetch, folder }: ToolsOptions, pinned: Boundary['tools'][number], others: readonly string[]): Promise<Tool> {
  const { name, url, sha256 } = pinned;
  const details = [...others];
  const response = await fetch(url, { purpose: `mirror of ${name}`, redirect: 'follow' });
  if (response.status !== 200 || !response.body) {
    await response.body?.cancel();
    throw toolError(
      others.length > 0 ? 'TOOL_DIGEST_MISMATCH' : 'TOOL_MISSING',
      `The mirror of ${name} answered ${response.status}${others.length > 0 ? ', and no program on the runner has the SHA-256 of the boundary' : ''}.`,
      'Check the address of the mirror in sovereign.yaml.',
      { details },
    );
  }
  const target = path.join(folder(), 'tools', sha256, name);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await fs.mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const hash = createHash('sha256');
    let size = 0;
    await pipeline(
      response.body as unknown as AsyncIterable<Uint8Array>,
      async function* (source: AsyncIterable<Uint8Array>) {
        for await (const chunk of source) {
          size += chunk.length;
          if (size > DOWNLOAD_LIMIT) throw toolError('TOOL_FAILED', `The mirror of ${name} sends more than 1 GiB.`, 'Check its address.');
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(temporary, { mode: 0o600, flags: 'wx' }),
    );
    const actual = hash.digest('hex');
    if (actual !== sha256) {
      throw toolError(
        'TOOL_DIGEST_MISMATCH',
        `The mirror of ${name} sent a file with SHA-256 ${actual}.`,
        `sovereign.yaml names ${sha256}. Find out which one is right before you change it; archives must be unpacked on the mirror.`,
        { details },
      );
    }
    await fs.chmod(temporary, 0o700);
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error instanceof SovereignError ? error : writeFailure(target, error);
  }
  return { name, path: target, sha256, source: 'mirror' };
}

const KEPT = /^(?:PATH|HOME|TMPDIR|TMP|TEMP|LANG|LC_[A-Z]+|SystemRoot)$/;

function cleanEnvironment(env: ToolsOptions['env'], given: Record<string, string>): Record<string, string> {
  const kept = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && KEPT.test(entry[0]));
  return { ...Object.fromEntries(kept), ...given };
}

async function run(
  tool: Tool,
  args: readonly string[],
  { env: given = {}, input = '', cwd, timeout = TIMEOUT_MS }: NonNullable<Parameters<Tools['run']>[2]>,
  env: ToolsOptions['env'],
): Promise<ToolResult> {
  const environment = cleanEnvironment(env, given);
  if ([tool.path, ...args, ...Object.entries(environment).flat()].some((text) => text.includes('\0'))) {
    throw toolError('TOOL_FAILED', `${tool.name} cannot be given a NUL byte.`, 'Look at the arguments and variables of the step.');
  }
  const { exec } = await import('@actions/exec');
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  let size = 0;
  let stopped: 'TOOL_TIMEOUT' | 'TOOL_OUTPUT_TOO_LARGE' | undefined;
  let child: ChildProcess | undefined;
  const stop = (reason: NonNullable<typeof stopped>) => {
    stopped ??= reason;
    child?.kill('SIGKILL');
  };
  const use: ChildUse = {
    started: (process) => {
      child = process;
      if (stopped) child.kill('SIGKILL');
    },
    output: (stream, chunk) => {
      size += chunk.length;
      if (size > OUTPUT_LIMIT) stop('TOOL_OUTPUT_TOO_LARGE');
      else output[stream].push(chunk);
    },
  };
  const timer = setTimeout(() => stop('TOOL_TIMEOUT'), timeout);
  const killWithUs = () => child?.kill('SIGKILL');
  process.once('exit', killWithUs);
  let exitCode: number | null;
  try {
    exitCode = await holdingChild(use, () =>
      exec(`"${tool.path.replaceAll('"', '\\"')}"`, [...args], {
        silent: true,
        ignoreReturnCode: true,
        // How long output is waited for that a process left behind by the program still holds open.
        delay: 1_000,
        env: environment,
        input: Buffer.from(input),
        ...(cwd !== undefined && { cwd }),
      }),
    );
  } catch (error) {
    throw toolError('TOOL_FAILED', `${tool.name} cannot be run: ${messageOf(error)}`, 'Check that it is made for this machine.', {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    process.off('exit', killWithUs);
  }
  if (stopped === 'TOOL_TIMEOUT') {
    throw toolError('TOOL_TIMEOUT', `${tool.name} did not end within ${timeout / 1000} s.`, 'See what it waits for by running it by hand.');
  }
  if (stopped === 'TOOL_OUTPUT_TOO_LARGE') {
    throw toolError('TOOL_OUTPUT_TOO_LARGE', `${tool.name} wrote more than 64 MiB.`, 'See what it writes by running it by hand.');
  }
  if (exitCode === null) throw toolError('TOOL_FAILED', `${tool.name} was killed.`, 'Look for an out-of-memory kill on the runner.');
  const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString('utf8');
  return { exitCode, stdout: text(output.stdout), stderr: text(output.stderr) };
}
