import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { messageOf } from '@sovereign-actions/core';
import { guardError } from '../errors.ts';

/** A syntax error, line and column from 1. */
export interface Mistake {
  line: number;
  column: number;
  message: string;
}

type Callback = (error: string | null, json?: string) => void;
type ParseFunction = (name: string, text: string, callback: Callback) => void;

interface GoRuntime {
  importObject: object;
  exit: (code: number) => void;
  run(instance: object): Promise<void>;
}

interface EngineGlobals {
  WebAssembly: { instantiate(program: Uint8Array, imports: object): Promise<{ instance: object }> };
  Go?: new () => GoRuntime;
  fs?: unknown;
  __parse_terraform_config_wasm__?: { parse?: ParseFunction };
}

/** The name that the engine puts before each position of its messages. */
const NAME = 'config.tf';

let engine: Promise<ParseFunction> | undefined;

/**
 * Parses Terraform's native syntax with HashiCorp's own parser, compiled to WebAssembly by `@cdktn/hcl2json`.
 * The package's loader is not used: it looks for the program in a place that no bundle has, and a program that a hostile
 * file has crashed would never answer again. Here a crash is an answer, and the next file gets a new program.
 *
 * Only constants are evaluated: any other expression comes back as `"${…}"`.
 * @throws HCL_ENGINE_FAILED
 */
export async function parseHcl(text: string): Promise<{ value: Record<string, unknown> } | { mistake: Mistake }> {
  engine ??= start();
  const parse = await engine.catch((error: unknown) => {
    throw guardError('HCL_ENGINE_FAILED', `The HCL parser did not start: ${messageOf(error)}`, 'Report this with your Node version.', {
      cause: error,
    });
  });
  let answer: { error: string } | { json: string } | undefined;
  try {
    // The Go side answers before the call returns; no answer means that it has died.
    parse(NAME, text, (error, json) => {
      answer = error ? { error: String(error) } : { json: json as string };
    });
  } catch {
    answer = undefined;
  }
  if (!answer) {
    engine = undefined;
    return { mistake: { line: 1, column: 1, message: 'the parser gave up on this file: it is nested too deeply' } };
  }
  if ('error' in answer) return { mistake: mistakeIn(answer.error) };
  const value: unknown = JSON.parse(answer.json);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { mistake: { line: 1, column: 1, message: 'the parser gave no configuration for this file' } };
  return { value: value as Record<string, unknown> };
}

/** The first of the engine's diagnostics: `config.tf:3,5-9: Summary; Detail`. */
function mistakeIn(error: string): Mistake {
  const [, line, column, rest] = /config\.tf:(\d+),(\d+)-[\d,]+: ([\s\S]*)/.exec(error) ?? [];
  const message = (rest ?? error).split(/ ?config\.tf:\d+,\d+-[\d,]+: /)[0] as string;
  return { line: Number(line ?? 1), column: Number(column ?? 1), message: readable(message) };
}

const readable = (message: string): string =>
  message
    .replace(/\]$/, '')
    .replace(/config\.tf:(\d+),[\d,-]+/g, 'line $1')
    .replace(/\s+/g, ' ')
    .trim();

async function start(): Promise<ParseFunction> {
  const globals = globalThis as unknown as EngineGlobals;
  // Go's runtime wants a file system to write its own crash report to. It gets none.
  globals.fs ??= silentFileSystem();
  if (!globals.Go) await import('@cdktn/hcl2json/wasm/wasm_exec.js');
  if (!globals.Go) throw new Error('the Go runtime did not load');
  const go = new globals.Go();
  go.exit = () => undefined;
  const root: { parse?: ParseFunction } = {};
  globals.__parse_terraform_config_wasm__ = root;
  const { instance } = await globals.WebAssembly.instantiate(program(), go.importObject);
  void go.run(instance).catch(() => undefined);
  if (!root.parse) throw new Error('the program registered no parser');
  return root.parse;
}

/** `scripts/bundle.ts` puts the program beside each bundle that names it; from source it lies in its package. */
function program(): Uint8Array {
  const beside = path.join(path.dirname(fileURLToPath(import.meta.url)), 'main.wasm.gz');
  const file = existsSync(beside) ? beside : createRequire(import.meta.url).resolve('@cdktn/hcl2json/main.wasm.gz');
  return gunzipSync(readFileSync(file));
}

function silentFileSystem() {
  const refuse = (...parameters: unknown[]) =>
    (parameters.at(-1) as (error: Error) => void)(Object.assign(new Error('not implemented'), { code: 'ENOSYS' }));
  const flags = { O_WRONLY: -1, O_RDWR: -1, O_CREAT: -1, O_TRUNC: -1, O_APPEND: -1, O_EXCL: -1, O_DIRECTORY: -1 };
  return new Proxy(
    {
      constants: flags,
      writeSync: (_file: number, bytes: Uint8Array) => bytes.length,
      write: (
        _file: number,
        bytes: Uint8Array,
        _offset: number,
        _length: number,
        _position: unknown,
        done: Callback & ((e: null, n: number) => void),
      ) => (done as (error: null, written: number) => void)(null, bytes.length),
    } as Record<string, unknown>,
    { get: (target, name) => (name in target ? target[name as string] : refuse) },
  );
}
