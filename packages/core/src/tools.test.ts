import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { arch, tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { GuardedFetch } from './context.ts';
import { egressError } from './egress/errors.ts';
import type { SovereignError } from './errors.ts';
import { sha256Hex } from './hash.ts';
import { createTools, type Tools, type ToolsOptions } from './tools.ts';

afterEach(() => vi.unstubAllEnvs());

const folder = () => realpathSync(mkdtempSync(path.join(tmpdir(), 'tools-')));
const noFetch: GuardedFetch = async () => expect.unreachable('the network was used');

function program(file: string, script: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const tools = (options: Partial<ToolsOptions>): Tools =>
  createTools({ boundary: { tools: [] }, env: {}, fetch: noFetch, folder: () => expect.unreachable('no folder is needed'), ...options });

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: SovereignError) => error.code,
  );
const pinned = (sha256: string) => ({ tools: [{ name: 'tool', version: '1.2.3', url: 'https://mirror.example/tool', sha256 }] });

describe('find', () => {
  test('the first program of PATH; relative entries, folders and files without permission are not programs', async () => {
    const [a, b, c, d] = [folder(), folder(), folder(), folder()] as const;
    writeFileSync(path.join(a, 'tool'), 'no permission');
    mkdirSync(path.join(b, 'tool'));
    const file = program(path.join(c, 'tool'), 'echo c');
    program(path.join(d, 'tool'), 'echo d');
    const cwd = process.cwd();
    const PATH = ['', '.', path.relative(cwd, d), a, b, c, d].join(path.delimiter);
    const found = await tools({ env: { PATH } }).find('tool');
    expect(found).toEqual({ name: 'tool', path: file, sha256: sha256Hex('#!/bin/sh\necho c\n'), source: 'path' });
  });

  test('a program that is not there, and names that are none', async () => {
    expect(await codeOf(tools({ env: { PATH: folder() } }).find('tool'))).toBe('TOOL_MISSING');
    for (const name of ['../tool', '/bin/sh', '', 'a b']) await expect(tools({}).find(name)).rejects.toThrow('not a program name');
  });

  test('only the program with the SHA-256 of the boundary is taken, wherever it is', async () => {
    const [wrong, right] = [folder(), folder()] as const;
    program(path.join(wrong, 'tool'), 'echo wrong');
    const file = program(path.join(right, 'tool'), 'echo right');
    const boundary = pinned(sha256Hex('#!/bin/sh\necho right\n'));
    expect((await tools({ boundary, env: { PATH: `${wrong}:${right}` } }).find('tool')).path).toBe(file);
  });

  test('the tool cache of the runner, without a word on stdout', async () => {
    const cache = folder();
    const file = program(path.join(cache, 'tool', '1.2.3', arch(), 'bin', 'tool'), 'echo cached');
    writeFileSync(path.join(cache, 'tool', '1.2.3', `${arch()}.complete`), '');
    vi.stubEnv('RUNNER_TOOL_CACHE', cache);
    const said = vi.spyOn(process.stdout, 'write');
    const env = { RUNNER_TOOL_CACHE: cache };
    expect(await tools({ env }).find('tool')).toMatchObject({ path: file, source: 'cache' });
    expect(await tools({ env, boundary: pinned(sha256Hex('#!/bin/sh\necho cached\n')) }).find('tool')).toMatchObject({ source: 'cache' });
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  test('the mirror of the boundary: digest first, then executable, in the private folder', async () => {
    const wrong = folder();
    program(path.join(wrong, 'tool'), 'echo wrong');
    const script = '#!/bin/sh\necho mirrored\n';
    const own = folder();
    const asked: unknown[] = [];
    const fetch: GuardedFetch = async (url, init) => {
      asked.push([url, init?.purpose]);
      return new Response(script);
    };
    const mirrored = tools({ boundary: pinned(sha256Hex(script)), env: { PATH: wrong }, fetch, folder: () => own });
    const [tool] = await Promise.all([mirrored.find('tool'), mirrored.find('tool')]);
    expect(asked).toEqual([['https://mirror.example/tool', 'mirror of tool']]);
    expect(tool.source).toBe('mirror');
    expect(statSync(tool.path).mode & 0o777).toBe(0o700);
    expect((await mirrored.run(tool, [])).stdout).toBe('mirrored\n');
  });

  test.each<[string, string, () => Response]>([
    ['other bytes', 'TOOL_DIGEST_MISMATCH', () => new Response('evil')],
    ['nothing', 'TOOL_DIGEST_MISMATCH', () => new Response('')],
    ['an error page', 'TOOL_MISSING', () => new Response('gone', { status: 404 })],
    [
      'half of it',
      'EGRESS_INTERRUPTED',
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(egressError('EGRESS_INTERRUPTED', 'cut', 'again')) })),
    ],
  ])('a mirror that sends %s leaves nothing behind', async (_, code, answer) => {
    const own = folder();
    expect(await codeOf(tools({ boundary: pinned('0'.repeat(64)), fetch: async () => answer(), folder: () => own }).find('tool'))).toBe(
      code,
    );
    expect(readdirSync(own, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
  });
});

describe('run', () => {
  const shell = { name: 'sh', path: '/bin/sh', sha256: '', source: 'path' as const };
  const sh = (script: string, options: Parameters<Tools['run']>[2] = {}, env: ToolsOptions['env'] = { PATH: process.env.PATH }) =>
    tools({ env }).run(shell, ['-c', script], options);

  test('exit code, both outputs, arguments as they are', async () => {
    expect(await sh('echo out; echo err >&2; exit 7')).toEqual({ exitCode: 7, stdout: 'out\n', stderr: 'err\n' });
    const odd = ['a b', '$(id)', '"q"', "it's", '', '*', 'ü\n'];
    expect((await tools({ env: {} }).run(shell, ['-c', 'printf "%s|" "$@"', 'x', ...odd])).stdout).toBe(`${odd.join('|')}|`);
  });

  test('the environment is clean', async () => {
    const env = {
      PATH: '/usr/bin:/bin',
      HOME: '/h',
      LANG: 'C',
      AWS_SECRET_ACCESS_KEY: 'secret',
      NODE_OPTIONS: '--x',
      LD_PRELOAD: '',
      GITHUB_TOKEN: 't',
    };
    const { stdout } = await sh('env', { env: { GIVEN: '1' } }, env);
    const names = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(names.filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name as string)).sort()).toEqual([
      'GIVEN',
      'HOME',
      'LANG',
      'PATH',
    ]);
  });

  test('input is given, and empty where there is none', async () => {
    expect((await sh('cat', { input: 'hello' })).stdout).toBe('hello');
    expect((await sh('cat')).stdout).toBe('');
    expect((await sh('exit 3', { input: Buffer.alloc(8 * 1024 * 1024) })).exitCode).toBe(3);
  });

  test('a program that does not end is killed', async () => {
    expect(await codeOf(sh('exec sleep 30', { timeout: 200 }))).toBe('TOOL_TIMEOUT');
    expect(await codeOf(sh('sleep 30 & sleep 30', { timeout: 200 }))).toBe('TOOL_TIMEOUT');
  });

  test('a program that writes without end is killed', async () => {
    expect(await codeOf(sh('exec cat /dev/zero'))).toBe('TOOL_OUTPUT_TOO_LARGE');
    expect((await sh("head -c 30000000 /dev/zero | tr '\\0' x")).stdout).toHaveLength(30_000_000);
  });

  test('two at once are told apart', async () => {
    const [slow, fast] = await Promise.allSettled([sh('exec sleep 30', { timeout: 300 }), sh('sleep 1; echo done')]);
    expect(slow).toMatchObject({ reason: { code: 'TOOL_TIMEOUT' } });
    expect(fast).toMatchObject({ value: { exitCode: 0, stdout: 'done\n' } });
  });

  test('one that was killed, is no program or has no folder', async () => {
    expect(await codeOf(sh('kill -9 $$'))).toBe('TOOL_FAILED');
    const file = path.join(folder(), 'a "b" c');
    writeFileSync(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]));
    chmodSync(file, 0o755);
    expect((await tools({}).run({ ...shell, path: file }, [])).exitCode).not.toBe(0);
    expect(await codeOf(sh('true', { cwd: '/nonexistent' }))).toBe('TOOL_FAILED');
    expect(await codeOf(tools({}).run(shell, ['-c', 'true', 'x'.repeat(3_000_000)]))).toBe('TOOL_FAILED');
    expect(await codeOf(tools({}).run(shell, ['a\0b']))).toBe('TOOL_FAILED');
    const spaced = program(path.join(folder(), "it's a $(tool)"), 'echo "$0"');
    expect((await tools({}).run({ ...shell, path: spaced }, [])).stdout).toBe(`${spaced}\n`);
  });
});
