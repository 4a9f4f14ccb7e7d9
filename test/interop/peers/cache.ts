import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';

/** Where peers are installed: outside what git tracks, kept between runs, safe to delete. */
export const CACHE = path.resolve(import.meta.dirname, '../../../.cache/peers');

export interface Peer {
  name: string;
  /** Path of the program or folder. */
  path: string;
}

/** A peer that cannot be had here, with the reason that the skip prints. */
export interface Missing {
  name: string;
  missing: string;
}

export const isMissing = (peer: Peer | Missing): peer is Missing => 'missing' in peer;

/**
 * Installs a peer once into a folder of its own. The folder appears under its final name only when the install is whole.
 * A failed install is a `Missing`, never an exception: what cannot be run is skipped and said.
 */
export async function install(name: string, program: string, make: (folder: string) => Promise<void>): Promise<Peer | Missing> {
  const folder = path.join(CACHE, name);
  const peer: Peer = { name, path: path.join(folder, program) };
  if (existsSync(peer.path)) return peer;
  const partial = `${folder}.${process.pid}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    await make(partial);
    if (!existsSync(path.join(partial, program))) throw new Error(`the install gave no ${program}`);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    return peer;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    return { name, missing: (error as Error).message.split('\n').slice(-3).join(' ').slice(0, 400) };
  }
}

export interface RunResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end. Never throws for an exit code; a program that cannot start gives code 127. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string | undefined>; input?: string; timeout?: number } = {},
): Promise<RunResult> {
  const { cwd, env, input, timeout = 120_000 } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: error.message }));
    child.on('close', (code, signal) => resolve({ code: code ?? 128, stdout, stderr: signal ? `${stderr}\nended by ${signal}` : stderr }));
  });
}

/** Runs a program that must succeed. @throws Error with the last lines of what it said */
export async function must(command: string, args: readonly string[], options: Parameters<typeof run>[2] = {}): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, options);
  if (code !== 0)
    throw new Error(`${path.basename(command)} ${args.slice(0, 3).join(' ')} ended with ${code}: ${(stderr || stdout).trim().slice(-600)}`);
  return stdout;
}

/** Writes a small file that a peer needs, making its folder. */
export async function put(file: string, text: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}
