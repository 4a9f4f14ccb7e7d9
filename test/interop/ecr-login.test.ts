import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseBoundary } from '@sovereign-actions/core';
import { createAwsCalls, createEgress } from '@sovereign-actions/core/egress';
import { testContext } from '@sovereign-actions/core/testing';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeDockerConfig } from '../../actions/assume-role-oidc/src/registries/docker-config.ts';
import { logIn } from '../../actions/assume-role-oidc/src/registries/login.ts';
import { planRegistries } from '../../actions/assume-role-oidc/src/registries/wishes.ts';
import { CACHE, type Missing, must, type Peer, type RunResult, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { buildah, crane, docker, oras, podman, skopeo } from './peers/index.ts';

/*
 * Clients of registries with the configuration that assume-role-oidc leaves for later steps. They find it by the variables that the
 * step exports and by nothing else; the sandbox registry takes the login that its ECR gave, and no other.
 */

/** Storage and layers of these need root; a user's own way to them needs more than can be unpacked beside a system. */
const asRoot = async (name: string, peer: () => Promise<Peer | Missing>): Promise<Peer | Missing> =>
  process.getuid?.() === 0 ? peer() : { name, missing: 'it is run as root alone' };

const programs = {
  crane: await crane(),
  docker: await docker(),
  oras: await oras(),
  skopeo: await skopeo(),
  podman: await asRoot('podman', podman),
  buildah: await asRoot('buildah', buildah),
};

let base: string;
let home: string;
let sandbox: Sandbox;
/** The variables that the step exports. */
let login: Record<string, string>;

/** What the step exports in a job whose home is `home`. */
async function exported(): Promise<Record<string, string>> {
  const boundary = await parseBoundary(sandbox.boundaryYaml(), 'sovereign.yaml', base);
  const egress = createEgress({ boundary, env: {}, now: Date.now });
  try {
    const aws = createAwsCalls({ boundary, egress, env: {}, now: Date.now });
    const { context } = testContext({ folder: mkdtempSync(path.join(base, 'job-')), boundary, aws, now: Date.now });
    const host = { ...context.host, env: (name: string) => (name === 'HOME' ? home : undefined) };
    const wishes = planRegistries(boundary, ['all'], sandbox.region);
    const logins = await logIn(context, { credentials: sandbox.credentials('build'), account: sandbox.accounts.build, wishes });
    return Object.fromEntries((await writeDockerConfig({ ...context, host }, logins)).variables);
  } finally {
    egress.close();
  }
}

beforeAll(async () => {
  // Short: podman takes no folder of more than 50 bytes for what it runs.
  base = mkdtempSync(path.join(tmpdir(), 'ecr-'));
  home = path.join(base, 'home');
  mkdirSync(path.join(home, '.docker/cli-plugins'), { recursive: true });
  sandbox = await startSandbox({ tagMutability: 'MUTABLE' });
  login = await exported();
});
afterAll(async () => {
  await sandbox?.close();
  if (base) rmSync(base, { recursive: true, force: true });
});

/** Runs a client as a later step does: in a home without logins, with the variables of the step or without. */
function client(name: keyof typeof programs, args: readonly string[], variables: Record<string, string> = {}): Promise<RunResult> {
  const program = pathOf(programs[name]);
  const unpacked = program.startsWith(CACHE) && program.endsWith(`/usr/bin/${name}`) ? path.resolve(program, '../../..') : undefined;
  const libraries = ['usr/lib', 'lib'].flatMap((folder) =>
    ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((arch) => path.join(unpacked ?? '', folder, arch)),
  );
  return run(program, args, {
    cwd: base,
    env: {
      HOME: home,
      XDG_RUNTIME_DIR: path.join(base, 'run'),
      DOCKER_CONFIG: undefined,
      REGISTRY_AUTH_FILE: undefined,
      ...(unpacked !== undefined && { LD_LIBRARY_PATH: libraries.join(':') }),
      ...variables,
    },
  });
}

/** The configuration of somebody who has a password of another time. */
function stale(): Record<string, string> {
  const folder = mkdtempSync(path.join(base, 'stale-'));
  const auth = Buffer.from('AWS:of-another-time').toString('base64');
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ auths: { [sandbox.registry]: { auth } } }));
  return { DOCKER_CONFIG: folder, REGISTRY_AUTH_FILE: path.join(folder, 'config.json') };
}

const REFUSED = /\b40[13]\b|unauthorized|denied|authentication required|not authorized|basic credential not found|no basic auth/i;

/** A call that works with the login of the step, and that the registry refuses without it and with a wrong one. */
async function onlyWithLogin(name: keyof typeof programs, args: readonly string[]): Promise<string> {
  for (const variables of [{}, stale()]) {
    const { code, stdout, stderr } = await client(name, args, variables);
    expect([name, args[0], code === 0, stderr + stdout]).toEqual([name, args[0], false, expect.stringMatching(REFUSED)]);
  }
  const { code, stdout, stderr } = await client(name, args, login);
  expect([name, args[0], code, code === 0 ? '' : stderr]).toEqual([name, args[0], 0, '']);
  return stdout;
}

/** A name in the registry that holds an image of one file. */
async function image(name: string): Promise<string> {
  const layer = path.join(base, 'layer.tar');
  writeFileSync(path.join(base, 'file.txt'), 'hello\n');
  await must('tar', ['-C', base, '-cf', layer, 'file.txt']);
  const reference = `${sandbox.registry}/seed/${name}:1`;
  const { code, stderr } = await client('crane', ['append', '--insecure', '-f', layer, '-t', reference], login);
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  return reference;
}

withPeers('crane', [programs.crane], () => {
  it('pushes and pulls with the login and not without', async () => {
    const from = await image('crane');
    await onlyWithLogin('crane', ['copy', '--insecure', from, `${sandbox.registry}/crane/copy:1`]);
    expect(await onlyWithLogin('crane', ['ls', '--insecure', `${sandbox.registry}/crane/copy`])).toBe('1\n');
  });
});

withPeers('oras', [programs.oras], () => {
  it('pushes and pulls with the login and not without', async () => {
    writeFileSync(path.join(base, 'artifact.txt'), 'an artifact\n');
    const reference = `${sandbox.registry}/oras/artifact:1`;
    await onlyWithLogin('oras', ['push', '--plain-http', reference, 'artifact.txt:text/plain']);
    await onlyWithLogin('oras', ['pull', '--plain-http', '-o', path.join(base, 'pulled'), reference]);
    expect(readFileSync(path.join(base, 'pulled', 'artifact.txt'), 'utf8')).toBe('an artifact\n');
  });
});

withPeers('skopeo', [programs.skopeo, programs.crane], () => {
  it('pushes and pulls with the login and not without', async () => {
    const from = await image('skopeo');
    const to = `${sandbox.registry}/skopeo/copy:1`;
    const flags = ['--insecure-policy', 'copy', '--src-tls-verify=false', '--dest-tls-verify=false'];
    await onlyWithLogin('skopeo', [...flags, `docker://${from}`, `docker://${to}`]);
    const inspected = JSON.parse(await onlyWithLogin('skopeo', ['inspect', '--tls-verify=false', `docker://${to}`]));
    expect(inspected.RepoTags).toEqual(['1']);
  });
});

for (const name of ['podman', 'buildah'] as const) {
  withPeers(name, [programs[name], programs.crane], () => {
    it('pushes and pulls with the login and not without', async () => {
      const policy = path.join(base, 'policy.json');
      writeFileSync(policy, '{"default":[{"type":"insecureAcceptAnything"}]}');
      const store = (folder: string) => path.join(base, name, folder);
      const bin = path.dirname(pathOf(programs[name]));
      const own =
        name === 'podman'
          ? [
              '--conmon',
              path.join(bin, 'conmon'),
              '--runtime',
              path.join(bin, 'crun'),
              '--tmpdir',
              store('tmp'),
              '--cgroup-manager=cgroupfs',
            ]
          : [];
      const flags = ['--root', store('root'), '--runroot', store('run'), '--storage-driver=vfs', ...own];
      const trust = ['--signature-policy', policy, '--tls-verify=false'];
      const from = await image(name);
      const to = `${sandbox.registry}/${name}/copy:1`;
      const call = async (args: string[]) => onlyWithLogin(name, [...flags, ...args]);
      await call(['pull', ...trust, from]);
      await call(['push', ...trust, from, `docker://${to}`]);
      expect((await client('crane', ['ls', '--insecure', `${sandbox.registry}/${name}/copy`], login)).stdout).toBe('1\n');
    });
  });
}

withPeers('docker client', [programs.docker, programs.crane], () => {
  it('reads a manifest with the login and not without', async () => {
    const from = await image('docker');
    const manifest = JSON.parse(await onlyWithLogin('docker', ['manifest', 'inspect', '--insecure', from]));
    expect(manifest.layers).toHaveLength(1);
  });

  it('finds the plugins and contexts that the home had before', async () => {
    const plugin = path.join(home, '.docker/cli-plugins/docker-greet');
    const metadata = '{"SchemaVersion":"0.1.0","Vendor":"example","ShortDescription":"says hello"}';
    writeFileSync(plugin, `#!/bin/sh\n[ "$1" = docker-cli-plugin-metadata ] && echo '${metadata}' || echo hello from "$@"\n`);
    chmodSync(plugin, 0o755);
    await must(pathOf(programs.docker), ['context', 'create', 'rootless', '--docker', 'host=unix:///nonexistent/docker.sock'], {
      env: { HOME: home, DOCKER_CONFIG: undefined },
    });
    await must(pathOf(programs.docker), ['context', 'use', 'rootless'], { env: { HOME: home, DOCKER_CONFIG: undefined } });
    const variables = await exported();
    expect((await client('docker', ['greet', 'you'], variables)).stdout).toBe('hello from greet you\n');
    expect((await client('docker', ['context', 'show'], variables)).stdout).toBe('rootless\n');
    const { code } = await client('docker', ['context', 'inspect', 'rootless'], variables);
    expect(code).toBe(0);
  });
});
