import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, type HostForAction } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { afterAll, describe, expect, test } from 'vitest';
import type { RoleCredentials } from '../credentials.ts';
import { clearHandover, EXPORTS, type ExportChoice, handOver, refuseExport } from './handover.ts';

const base = mkdtempSync(path.join(tmpdir(), 'hand over-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const POSIX = process.platform !== 'win32';
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

const credentials = (n = 1): RoleCredentials => ({
  accessKeyId: `ASIAEXAMPLE${n}`,
  secretAccessKey: `secret/canary+${n}=`,
  sessionToken: `token/canary+${n}==`,
  expires: Date.UTC(2026, 10, 23, 13),
});

/** A job of several steps: one environment, and a state for each step. */
function runner(name: string, env: Record<string, string> = {}) {
  const privateFolder = path.join(base, name, 'private');
  const step = () => {
    const state = new Map<string, string>();
    const { context } = testContext({ folder: path.join(base, name), files: new Files(path.join(base, name)) });
    const host: HostForAction = {
      ...context.host,
      privateFolder,
      env: (variable) => env[variable],
      exportVariable: (variable, value) => {
        env[variable] = value;
      },
      saveState: (key, value) => void state.set(key, value),
      state: (key) => state.get(key),
    };
    return {
      state,
      hand: (choice: ExportChoice, n = 1, endpointProof = false) =>
        handOver({ ...context, host }, credentials(n), { choice, region: 'eusc-de-east-1', endpointProof, logins: [] }),
      post: () => clearHandover(host),
    };
  };
  return { env, privateFolder, step };
}
const set = (env: Record<string, string>) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

/** An AWS configuration file, as its clients read it. */
function ini(file: string): Record<string, Record<string, string>> {
  const sections: Record<string, Record<string, string>> = {};
  let current: Record<string, string> = {};
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, section] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, key, value] = /^([a-z_]+) = (.+)$/.exec(line) ?? [];
    if (section !== undefined) {
      current = {};
      sections[section] = current;
    } else if (key !== undefined && value !== undefined) current[key] = value;
    else expect(line).toBe('');
  }
  return sections;
}

describe('where credentials would be seen, or end with the step, they are refused before there are any', () => {
  const refusal = (choice: ExportChoice, product: HostForAction['facts']['product'], keepsPrivateFolder = true, registries = false) => {
    try {
      refuseExport({ choice, product, keepsPrivateFolder, registries });
      return undefined;
    } catch (error) {
      return error;
    }
  };

  test.each([
    ['outputs', 'gitlab', true, /dotenv report/],
    ['outputs', 'terminal', true, /are printed/],
    ['shell', 'github', true, /no shell/],
    ['shell', 'gitlab', true, /no shell/],
    ['profile', 'terminal', false, /ends with the command/],
    ['credential-process', 'terminal', false, /ends with the command/],
  ] as const)('%s on %s', (choice, product, keeps, message) =>
    expect(refusal(choice, product, keeps)).toMatchObject({
      code: 'EXPORT_REFUSED',
      exit: 'usage',
      message: expect.stringMatching(message),
    }),
  );

  test('logins to registries too', () => {
    expect(refusal('environment', 'terminal', false, true)).toMatchObject({ code: 'EXPORT_REFUSED' });
  });

  test('and nothing else is', () => {
    for (const choice of ['environment', 'profile', 'credential-process', 'outputs'] as const)
      expect(refusal(choice, 'github')).toBeUndefined();
    for (const choice of ['environment', 'profile', 'credential-process'] as const) expect(refusal(choice, 'gitlab')).toBeUndefined();
    expect(refusal('environment', 'terminal', false)).toBeUndefined();
  });
});

describe('environment', () => {
  test('sets the three and the region, and writes no file', async () => {
    const { env, privateFolder, step } = runner('env');
    expect(await step().hand('environment')).toEqual({});
    expect(env).toEqual({
      AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE1',
      AWS_SECRET_ACCESS_KEY: 'secret/canary+1=',
      AWS_SESSION_TOKEN: 'token/canary+1==',
      SOVEREIGN_CREDENTIALS_EXPIRE: expect.stringMatching(/^ASIAEXAMPLE1 20\d\d-.*Z$/),
      AWS_REGION: 'eusc-de-east-1',
      AWS_DEFAULT_REGION: 'eusc-de-east-1',
    });
    expect(existsSync(privateFolder)).toBe(false);
  });

  test('with endpoint-proof keeps clients from other endpoints and from the machine', async () => {
    const { env, step } = runner('proof');
    const { hand, post } = step();
    await hand('environment', 1, true);
    expect(env).toMatchObject({ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true', AWS_EC2_METADATA_DISABLED: 'true' });
    await post();
    expect(set(env)).toEqual({});
  });
});

describe('outputs', () => {
  test('are given, and nothing is set', async () => {
    const { env, step } = runner('outputs');
    const { hand, post } = step();
    expect(await hand('outputs')).toEqual({
      'aws-access-key-id': 'ASIAEXAMPLE1',
      'aws-secret-access-key': 'secret/canary+1=',
      'aws-session-token': 'token/canary+1==',
    });
    expect(env).toEqual({});
    await post();
    expect(env).toEqual({});
  });

  test('with endpoint-proof set what is no secret', async () => {
    const { env, step } = runner('outputs-proof');
    await step().hand('outputs', 1, true);
    expect(Object.keys(env).sort()).toEqual([
      'AWS_DEFAULT_REGION',
      'AWS_EC2_METADATA_DISABLED',
      'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
      'AWS_REGION',
    ]);
  });
});

describe.skipIf(!POSIX)('a profile', () => {
  test('is in private files that this environment leads to, and nowhere else', async () => {
    const { env, privateFolder, step } = runner('profile');
    expect(await step().hand('profile')).toEqual({});
    expect(readdirSync(privateFolder).sort()).toEqual(['aws-config', 'aws-credentials']);
    for (const file of readdirSync(privateFolder)) expect(modeOf(path.join(privateFolder, file))).toBe('600');
    expect(env).toEqual({
      AWS_SHARED_CREDENTIALS_FILE: path.join(privateFolder, 'aws-credentials'),
      AWS_CONFIG_FILE: path.join(privateFolder, 'aws-config'),
      AWS_PROFILE: 'sovereign',
      AWS_REGION: 'eusc-de-east-1',
      AWS_DEFAULT_REGION: 'eusc-de-east-1',
    });
    expect(ini(env.AWS_CONFIG_FILE as string)).toEqual({ 'profile sovereign': { region: 'eusc-de-east-1' } });
    expect(ini(env.AWS_SHARED_CREDENTIALS_FILE as string)).toEqual({
      sovereign: { aws_access_key_id: 'ASIAEXAMPLE1', aws_secret_access_key: 'secret/canary+1=', aws_session_token: 'token/canary+1==' },
    });
  });

  test('by a process: the command prints what clients expect, and the credentials are in one file alone', async () => {
    const { env, privateFolder, step } = runner('process');
    await step().hand('credential-process');
    const line = ini(env.AWS_CONFIG_FILE as string)['profile sovereign']?.credential_process as string;
    expect(line).not.toContain('canary');
    const [, command = '', file = ''] = /^(\S+) "([^"]+)"$/.exec(line) ?? [];
    expect(JSON.parse(execFileSync(command, [file], { encoding: 'utf8' }))).toEqual({
      Version: 1,
      AccessKeyId: 'ASIAEXAMPLE1',
      SecretAccessKey: 'secret/canary+1=',
      SessionToken: 'token/canary+1==',
      Expiration: '2026-11-23T13:00:00.000Z',
    });
    expect(readFileSync(env.AWS_SHARED_CREDENTIALS_FILE as string, 'utf8')).toBe('');
    for (const name of readdirSync(privateFolder)) {
      expect(modeOf(path.join(privateFolder, name))).toBe('600');
      expect([name, readFileSync(path.join(privateFolder, name), 'utf8').includes('canary')]).toEqual([name, name === 'aws-process.json']);
    }
  });

  test.each(['$(touch x)', '`x`', 'a"b', "a'b", 'a;b', 'a\nb', 'a\\b', 'a%b'])(
    'by a process is refused in a folder that is called %j',
    async (name) => {
      const { env, privateFolder, step } = runner(name);
      await expect(step().hand('credential-process')).rejects.toMatchObject({ code: 'EXPORT_REFUSED' });
      expect([env, existsSync(privateFolder)]).toEqual([{}, false]);
    },
  );

  test('comes after keys of the environment for clients, so these are emptied', async () => {
    const { env, step } = runner('keys', { AWS_ACCESS_KEY_ID: 'ASIAOLD', AWS_SECRET_ACCESS_KEY: 'old', AWS_SESSION_TOKEN: 'old' });
    await step().hand('profile');
    for (const name of KEYS) expect(env[name]).toBe('');
  });

  test('does not write through a link that waits for it', async () => {
    const { env, privateFolder, step } = runner('link');
    const victim = path.join(base, 'victim');
    writeFileSync(victim, 'untouched');
    mkdirSync(privateFolder, { recursive: true });
    symlinkSync(victim, path.join(privateFolder, 'aws-credentials'));
    await step().hand('profile');
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
    expect(modeOf(env.AWS_SHARED_CREDENTIALS_FILE as string)).toBe('600');
  });

  test('replaces an older file that others could read', async () => {
    const { env, privateFolder, step } = runner('open');
    mkdirSync(privateFolder, { recursive: true });
    const file = path.join(privateFolder, 'aws-credentials');
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    await step().hand('profile');
    expect(modeOf(env.AWS_SHARED_CREDENTIALS_FILE as string)).toBe('600');
  });

  test('that cannot be written exports nothing, and the post step has nothing to trip over', async () => {
    const { env, privateFolder, step } = runner('blocked');
    mkdirSync(path.dirname(privateFolder), { recursive: true });
    writeFileSync(privateFolder, '');
    const { hand, post } = step();
    const error = await hand('profile').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'FILE_UNWRITABLE' });
    expect(String((error as Error).message)).not.toContain('canary');
    expect(env).toEqual({});
    await post();
    expect(set(env)).toEqual({});
  });
});

describe('the post step', () => {
  test.each(EXPORTS.filter((choice) => choice !== 'shell'))('removes all of %s, says so, and may be called twice', async (choice) => {
    const { env, privateFolder, step } = runner(`post-${choice}`);
    const { hand, post } = step();
    await hand(choice, 1, true);
    expect(await post()).toBe(true);
    expect(set(env)).toEqual({});
    expect(existsSync(privateFolder)).toBe(false);
    const after = { ...env };
    await post();
    expect(env).toEqual(after);
  });

  test('alone does nothing', async () => {
    const { env, step } = runner('alone', { AWS_REGION: 'x' });
    expect(await step().post()).toBe(false);
    expect(env).toEqual({ AWS_REGION: 'x' });
  });

  test.each(['', 'null', '{}', '[]', '{"variables":1}', 'x', '{"variables":[],"files":"/etc/passwd","folders":[]}'])(
    'with a state of %j does nothing',
    async (state) => {
      const { env, step } = runner('state', { AWS_ACCESS_KEY_ID: 'x' });
      const one = step();
      one.state.set('handover', state);
      expect(await one.post()).toBe(false);
      expect(env).toEqual({ AWS_ACCESS_KEY_ID: 'x' });
    },
  );

  test('knows no value of the credentials', async () => {
    for (const choice of ['environment', 'outputs', 'profile', 'credential-process'] as const) {
      const { step } = runner(`state-${choice}`, { AWS_SECRET_ACCESS_KEY: 'older-canary', AWS_SESSION_TOKEN: 'older-canary' });
      const { hand, state } = step();
      await hand(choice);
      expect(JSON.stringify([...state])).not.toContain('canary');
    }
  });

  test('leaves credentials alone that are others by now, and their region', async () => {
    const { env, step } = runner('replaced');
    const { hand, post } = step();
    await hand('environment');
    Object.assign(env, { AWS_ACCESS_KEY_ID: 'ASIAOTHER', AWS_SECRET_ACCESS_KEY: 'other', AWS_SESSION_TOKEN: 'other' });
    const before = { ...env };
    await post();
    expect(env).toEqual(before);
  });

  test('gives back what was there before, but no credentials', async () => {
    const earlier = { AWS_REGION: 'eu-central-1', AWS_PROFILE: 'theirs', AWS_CONFIG_FILE: '/theirs/config' };
    for (const choice of ['environment', 'profile'] as const) {
      const { env, step } = runner(`back-${choice}`, { ...earlier, AWS_SECRET_ACCESS_KEY: 'old' });
      const { hand, post } = step();
      await hand(choice);
      await post();
      expect(set(env)).toEqual(earlier);
    }
  });

  test('after a step that was killed between announcing and exporting finds its files by name', async () => {
    const { env, privateFolder, step } = runner('killed');
    const { hand, post } = step();
    await hand('profile');
    // As if it had died before the rename: no variable, a temporary file with the credentials.
    for (const name of Object.keys(env)) delete env[name];
    writeFileSync(path.join(privateFolder, 'aws-credentials.0f8f.tmp'), 'canary');
    writeFileSync(path.join(privateFolder, 'other'), 'not ours');
    expect(await post()).toBe(true);
    expect(readdirSync(privateFolder)).toEqual(['other']);
    expect(env).toEqual({});
  });
});

describe('a later step of the job', () => {
  const pairs = ['environment', 'profile', 'credential-process'] as const;

  test.each(pairs.flatMap((first) => pairs.map((second) => [first, second] as const)))(
    'refreshes %s by %s: what counts is the new one alone, and their post steps leave nothing',
    async (first, second) => {
      const { env, privateFolder, step } = runner(`refresh-${first}-${second}`);
      const [one, two] = [step(), step()];
      await one.hand(first, 1);
      await two.hand(second, 2);
      if (second === 'environment') {
        expect(KEYS.map((name) => env[name])).toEqual(['ASIAEXAMPLE2', 'secret/canary+2=', 'token/canary+2==']);
        // Clients that let a profile come first find the same in it.
        expect(env.AWS_PROFILE ?? '').toBe(first === 'environment' ? '' : 'sovereign');
      } else {
        expect(KEYS.map((name) => env[name] ?? '')).toEqual(['', '', '']);
        expect(env.AWS_PROFILE).toBe('sovereign');
      }
      if (env.AWS_PROFILE === 'sovereign') {
        const files = readdirSync(privateFolder).map((name) => readFileSync(path.join(privateFolder, name), 'utf8'));
        expect(files.join()).toContain('canary+2');
      }
      // GitHub runs post steps last to first.
      await two.post();
      await one.post();
      expect(set(env)).toEqual({});
      expect(existsSync(privateFolder)).toBe(false);
    },
  );

  test.each(pairs.flatMap((first) => pairs.map((second) => [first, second] as const)))(
    'after %s by %s: post steps in the other order leave no credentials',
    async (first, second) => {
      const { env, privateFolder, step } = runner(`order-${first}-${second}`);
      const [one, two] = [step(), step()];
      await one.hand(first, 1);
      await two.hand(second, 2);
      await one.post();
      await two.post();
      for (const name of KEYS) expect(env[name] ?? '').toBe('');
      expect(JSON.stringify(env)).not.toContain(privateFolder);
      expect(existsSync(privateFolder)).toBe(false);
    },
  );
});

test('two jobs of one runner do not see each other', async () => {
  const jobs = [runner('job-1'), runner('job-2')];
  const steps = jobs.map(({ step }) => step());
  await Promise.all(steps.map(({ hand }, index) => hand('profile', index + 1)));
  const files = jobs.map(({ env }) => env.AWS_SHARED_CREDENTIALS_FILE as string);
  expect(new Set(files).size).toBe(2);
  expect(files.map((file) => ini(file).sovereign?.aws_access_key_id)).toEqual(['ASIAEXAMPLE1', 'ASIAEXAMPLE2']);
  await steps[0]?.post();
  expect(files.map((file) => existsSync(file))).toEqual([false, true]);
  expect(set(jobs[1]?.env ?? {})).toHaveProperty('AWS_PROFILE', 'sovereign');
});
