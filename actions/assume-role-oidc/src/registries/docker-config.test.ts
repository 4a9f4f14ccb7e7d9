import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Context, parseBoundary, type SovereignError } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { describe, expect, test } from 'vitest';
import { type DockerHandover, dockerConfig, writeDockerConfig } from './docker-config.ts';
import type { RegistryLogin } from './login.ts';
import { planRegistries } from './wishes.ts';

const BOUNDARY = await parseBoundary(
  `version: 1
partition: aws
regions: [eu-central-1, eu-west-1]
accounts: { build: "111122223333", deploy: "444455556666" }
registries: [{ account: build }, { host: registry.example.eu }, { host: store.example.eu, port: 5000 }]
`,
  'sovereign.yaml',
  '/b',
);
const CANARY = 'canary-5d02:pass/word+';
const BUILD = '111122223333.dkr.ecr.eu-central-1.amazonaws.com';
const DEPLOY = '444455556666.dkr.ecr.eu-west-1.amazonaws.com';
const base64 = (text: string) => Buffer.from(text).toString('base64');

const logins = (password = CANARY, lines = ['build']): RegistryLogin[] =>
  planRegistries(BOUNDARY, lines, 'eu-central-1').map((wish) => ({ ...wish, username: 'AWS', password, expires: 1 }));

/** A job with a home of its own. */
function job(env: Record<string, string> = {}, privateFolder?: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'docker-config-'));
  const home = path.join(folder, 'home');
  const { context, record } = testContext({ folder, boundary: BOUNDARY });
  const all: Record<string, string> = { HOME: home, ...env };
  const host: Context['host'] = {
    ...context.host,
    env: (name) => all[name],
    ...(privateFolder !== undefined && { privateFolder }),
  };
  const put = (file: string, value: unknown) => {
    const full = path.join(home, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, typeof value === 'string' ? value : JSON.stringify(value));
    return full;
  };
  return { context: { ...context, host }, record, folder, home, put };
}

const variable = ({ variables }: DockerHandover, name: string) => variables.find(([known]) => known === name)?.[1] as string;
const configOf = (handover: DockerHandover) => JSON.parse(readFileSync(variable(handover, 'REGISTRY_AUTH_FILE'), 'utf8'));
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

test('a login stands under both names of each registry, in one order, and nothing else does', () => {
  const both = logins(CANARY, ['build', 'deploy/eu-west-1']);
  const auth = base64(`AWS:${CANARY}`);
  expect(JSON.parse(dockerConfig(both))).toEqual({
    auths: {
      [BUILD]: { auth },
      '111122223333.dkr-ecr.eu-central-1.on.aws': { auth },
      [DEPLOY]: { auth },
      '444455556666.dkr-ecr.eu-west-1.on.aws': { auth },
    },
  });
  expect(dockerConfig([...both].reverse())).toBe(dockerConfig(both));
});

describe('the private folder', () => {
  test('is for this user alone, and announced before it is there', async () => {
    const { context, record } = job();
    let announced: DockerHandover | undefined;
    const handover = await writeDockerConfig(context, logins(), (given) => {
      announced = given;
      expect(existsSync(variable(given, 'DOCKER_CONFIG'))).toBe(false);
    });
    const folder = path.join(context.host.privateFolder, 'docker');
    const file = path.join(folder, 'config.json');
    expect(handover).toEqual({
      variables: [
        ['DOCKER_CONFIG', folder],
        ['REGISTRY_AUTH_FILE', file],
      ],
      folder,
    });
    expect(announced).toEqual(handover);
    expect([modeOf(context.host.privateFolder), modeOf(folder), modeOf(file)]).toEqual(['700', '700', '600']);
    expect(readdirSync(folder)).toEqual(['config.json']);
    expect(record.lines).toEqual([]);
  });

  test('of one job has no login of another on the same runner', async () => {
    const runner = mkdtempSync(path.join(tmpdir(), 'docker-config-'));
    const jobs = ['one', 'two'].map((name) => job({ HOME: runner }, path.join(runner, name)));
    const handovers = await Promise.all(jobs.map(({ context }, index) => writeDockerConfig(context, logins(`${CANARY}${index}`))));
    expect(handovers.map((handover) => configOf(handover).auths[BUILD].auth)).toEqual([base64(`AWS:${CANARY}0`), base64(`AWS:${CANARY}1`)]);
    expect(new Set(handovers.map((handover) => variable(handover, 'DOCKER_CONFIG'))).size).toBe(2);
    expect(existsSync(path.join(runner, '.docker'))).toBe(false);
  });

  test('that cannot be written is an error that holds no password', async () => {
    const { context } = job();
    mkdirSync(context.host.privateFolder);
    writeFileSync(path.join(context.host.privateFolder, 'docker'), '');
    const error = await writeDockerConfig(context, logins()).catch((caught: SovereignError) => caught);
    expect(error).toMatchObject({ code: 'FILE_UNWRITABLE' });
    expect(JSON.stringify([(error as SovereignError).message, String((error as SovereignError).cause)])).not.toContain('canary');
  });
});

describe('an earlier configuration', () => {
  const earlier = {
    auths: {
      'ghcr.io': { auth: base64('me:left-canary-1') },
      'https://index.docker.io/v1/': { auth: base64('me:left-canary-2') },
      'registry.example.eu': { auth: base64('me:kept-canary-3'), email: 'me@example.eu' },
      'https://store.example.eu:5000': { username: 'me', password: 'kept-canary-4', identitytoken: 'kept-canary-5' },
      [DEPLOY]: { auth: base64('AWS:kept-canary-6') },
      [BUILD]: { auth: base64('AWS:old-canary-7') },
      'registry.example.eu.evil.example': { auth: base64('me:left-canary-8') },
    },
    credHelpers: { [BUILD]: 'ecr-login', 'gcr.example': 'gcloud' },
    currentContext: 'rootless',
    cliPluginsExtraDirs: ['/opt/plugins'],
    proxies: { default: { httpsProxy: 'http://me:left-canary-9@proxy.example:3128' } },
    HttpHeaders: { Authorization: 'left-canary-10' },
  };

  test('goes on where the boundary names the registry; the rest stays in its file, and that is said', async () => {
    const { context, record, put } = job();
    const file = put('.docker/config.json', earlier);
    const before = readFileSync(file, 'utf8');
    const config = configOf(await writeDockerConfig(context, logins()));
    expect(config.auths[BUILD]).toEqual({ auth: base64(`AWS:${CANARY}`) });
    expect(config.auths).toMatchObject({
      'registry.example.eu': { auth: base64('me:kept-canary-3') },
      'https://store.example.eu:5000': { username: 'me', password: 'kept-canary-4', identitytoken: 'kept-canary-5' },
      [DEPLOY]: { auth: base64('AWS:kept-canary-6') },
    });
    expect(Object.keys(config.auths)).toHaveLength(5);
    expect(config).toMatchObject({ currentContext: 'rootless', cliPluginsExtraDirs: ['/opt/plugins'] });
    expect(Object.keys(config).sort()).toEqual(['auths', 'cliPluginsExtraDirs', 'currentContext']);
    const decoded = Object.values(config.auths as Record<string, { auth?: string }>).map(({ auth = '' }) =>
      Buffer.from(auth, 'base64').toString(),
    );
    expect(JSON.stringify([config, decoded])).not.toMatch(/left-canary|old-canary/);
    expect(record.lines).toEqual([
      expect.stringMatching(/^Logins of the boundary go on from .*registry\.example\.eu/),
      expect.stringMatching(
        /do not see HttpHeaders, gcr\.example, ghcr\.io, index\.docker\.io, proxies, registry\.example\.eu\.evil\.example of /,
      ),
    ]);
    expect(record.lines.join()).not.toMatch(/canary/);
    expect(record.masked).toEqual(expect.arrayContaining(['kept-canary-3', base64('me:kept-canary-3'), 'kept-canary-4', 'kept-canary-5']));
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('with a store for all: the store goes on as the helper of the boundary’s registries, never of ours', async () => {
    const { context, put } = job();
    put('.docker/config.json', {
      credsStore: 'desktop',
      auths: { 'registry.example.eu': {}, [BUILD]: {}, 'ghcr.io': {} },
      credHelpers: { 'store.example.eu:5000': 'pass' },
    });
    const config = configOf(await writeDockerConfig(context, logins()));
    expect(config.credsStore).toBeUndefined();
    expect(config.credHelpers).toEqual({ 'registry.example.eu': 'desktop', 'store.example.eu:5000': 'pass' });
  });

  test('of podman is looked at too, and proxies without a login go on', async () => {
    const { context, put, home, record } = job({ XDG_RUNTIME_DIR: '/nonexistent' });
    put('.docker/config.json', { proxies: { default: { httpsProxy: 'http://proxy.example:3128' } } });
    const auth = put('run/containers/auth.json', {
      auths: { 'registry.example.eu': { auth: base64('me:p') }, 'quay.example/team': { auth: base64('me:q') } },
      currentContext: 'not-of-podman',
    });
    const env: Record<string, string> = { HOME: home, XDG_RUNTIME_DIR: path.join(home, 'run') };
    for (const more of [{}, { REGISTRY_AUTH_FILE: auth, XDG_RUNTIME_DIR: '/nonexistent' } as Record<string, string>]) {
      const host = { ...context.host, env: (name: string) => ({ ...env, ...more })[name] };
      const config = configOf(await writeDockerConfig({ ...context, host }, logins()));
      expect(config.auths['registry.example.eu']).toEqual({ auth: base64('me:p') });
      expect(config.currentContext).toBeUndefined();
      expect(config.proxies).toEqual({ default: { httpsProxy: 'http://proxy.example:3128' } });
    }
    expect(record.lines.filter((line) => line.includes('quay.example'))).toHaveLength(2);
  });

  test.each<[string, unknown]>([
    ['cut off', '{"auths":{"registry.example.eu":{"auth":"left-canary'],
    ['binary', '\xff\xfe\0left-canary'],
    ['huge', ' '.repeat(2_000_000)],
    ['empty', ''],
  ])('that is %s is an error, and nothing is written', async (_, text) => {
    const { context, put } = job();
    put('.docker/config.json', text);
    const error = await writeDockerConfig(context, logins()).catch((caught: SovereignError) => caught);
    expect(error).toMatchObject({ code: 'DOCKER_CONFIG_INVALID' });
    expect(`${(error as SovereignError).message} ${(error as SovereignError).cause}`).not.toContain('left-canary');
    expect(existsSync(context.host.privateFolder)).toBe(false);
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['null', null],
    ['wrong types', { auths: 7, credHelpers: ['x'], credsStore: {}, currentContext: null }],
    ['hostile names', '{"auths":{"__proto__":{"auth":"x"},"constructor":{"auth":"x"}},"credHelpers":{"__proto__":"x"}}'],
    ['entries of wrong types', { auths: { 'registry.example.eu': 'x', 'store.example.eu:5000': { auth: 7 } } }],
  ])('with %s gives no login and does no harm', async (_, value) => {
    const { context, put } = job();
    put('.docker/config.json', value);
    const config = configOf(await writeDockerConfig(context, logins()));
    expect(Object.keys(config.auths)).toHaveLength(2);
    expect(config.credHelpers).toBeUndefined();
  });

  test('in DOCKER_AUTH_CONFIG comes first for docker: where it has our registry, that is said', async () => {
    for (const [host, lines] of [
      [BUILD, [expect.stringMatching(/DOCKER_AUTH_CONFIG has a login for 1111/)]],
      ['ghcr.io', []],
    ] as const) {
      const { context, record } = job({ DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [host]: { auth: base64('me:left-canary') } } }) });
      expect(JSON.stringify(configOf(await writeDockerConfig(context, logins())))).not.toContain(base64('left-canary').slice(0, 12));
      expect(record.lines).toEqual(lines);
    }
  });

  test('has its plugins, contexts and builders beside it: linked, and left where they are when the folder is removed', async () => {
    const { context, put, home } = job();
    for (const file of ['cli-plugins/docker-buildx', 'contexts/meta/x/meta.json', 'buildx/current', 'trust/private/root.key'])
      put(`.docker/${file}`, 'x');
    const handover = await writeDockerConfig(context, logins());
    const folder = variable(handover, 'DOCKER_CONFIG');
    expect(readdirSync(folder).sort()).toEqual(['buildx', 'cli-plugins', 'config.json', 'contexts']);
    expect(readFileSync(path.join(folder, 'cli-plugins/docker-buildx'), 'utf8')).toBe('x');
    rmSync(handover.folder, { recursive: true });
    expect(readFileSync(path.join(home, '.docker/buildx/current'), 'utf8')).toBe('x');
  });

  test('that is one of this step: a second call in the job keeps what the first had, and its links lead past it', async () => {
    const first = job();
    first.put('.docker/buildx/current', 'x');
    const one = await writeDockerConfig(first.context, logins('first-canary'));
    const second = job({
      HOME: first.home,
      DOCKER_CONFIG: variable(one, 'DOCKER_CONFIG'),
      REGISTRY_AUTH_FILE: variable(one, 'REGISTRY_AUTH_FILE'),
    });
    const two = await writeDockerConfig(second.context, logins('second-canary', ['deploy/eu-west-1']));
    expect(configOf(two).auths).toMatchObject({
      [BUILD]: { auth: base64('AWS:first-canary') },
      [DEPLOY]: { auth: base64('AWS:second-canary') },
    });
    expect(readlinkSync(path.join(variable(two, 'DOCKER_CONFIG'), 'buildx'))).toBe(realpathSync(path.join(first.home, '.docker/buildx')));
    // Where steps share one private folder, as those of a GitLab job do, the file is the same.
    const shared = job(
      { HOME: first.home, DOCKER_CONFIG: variable(one, 'DOCKER_CONFIG'), REGISTRY_AUTH_FILE: variable(one, 'REGISTRY_AUTH_FILE') },
      first.context.host.privateFolder,
    );
    const again = await writeDockerConfig(shared.context, logins('third-canary'));
    expect(again.variables).toEqual(one.variables);
    expect(configOf(again).auths[BUILD]).toEqual({ auth: base64('AWS:third-canary') });
    expect(readFileSync(path.join(variable(again, 'DOCKER_CONFIG'), 'buildx/current'), 'utf8')).toBe('x');
  });
});

/** Every file under a folder whose text matches. */
const holding = (folder: string, text: RegExp): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? holding(full, text) : text.test(readFileSync(full, 'utf8')) ? [full] : [];
  });

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const NODE = path.join(ROOT, `node_modules/node-linux-${process.arch}/bin/node`);
const SCRIPT = `
import { mkdtempSync } from 'node:fs';
import * as path from 'node:path';
import { testContext } from ${JSON.stringify(path.join(ROOT, 'packages/core/src/testing.ts'))};
import { writeDockerConfig } from ${JSON.stringify(path.join(import.meta.dirname, 'docker-config.ts'))};
const login = { account: '1', region: 'r', hosts: ['registry.example'], username: 'AWS', password: 'canary'.repeat(100_000), expires: 1 };
console.log('READY');
for (;;) {
  const { context } = testContext({ folder: process.cwd() });
  const host = { ...context.host, privateFolder: mkdtempSync(path.join(process.cwd(), 'sovereign-')), env: (name) => process.env[name] };
  await writeDockerConfig({ ...context, host }, [login]);
  console.log('WRITTEN');
}
`;

/** As it is, and as base64 has it after "AWS:". */
const PASSWORD = /canary|QVdTOmNhbmFye/;

test.skipIf(!existsSync(NODE))('killed at any moment, it leaves a password in the private folder alone, for its user alone', async () => {
  let found = 0;
  // However slow the machine, the last of the moments is after a password was written.
  for (const [said, delay] of [
    ['READY', 0],
    ['READY', 7],
    ['READY', 19],
    ['READY', 42],
    ['WRITTEN', 0],
  ] as const) {
    const folder = mkdtempSync(path.join(tmpdir(), 'docker-config-'));
    const child = spawn(NODE, ['--conditions=source', '--input-type=module', '--eval', SCRIPT], {
      cwd: folder,
      env: { HOME: folder, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) if (text.includes(said)) break;
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    for (const file of holding(folder, PASSWORD)) {
      found += 1;
      expect(path.relative(folder, file)).toMatch(/^sovereign-\w+\/docker\/config\.json(?:\.[\w-]+\.tmp)?$/);
      expect([modeOf(path.resolve(file, '../..')), modeOf(path.dirname(file)), modeOf(file)]).toEqual(['700', '700', '600']);
    }
    rmSync(folder, { recursive: true });
  }
  expect(found).toBeGreaterThan(0);
});
