import * as path from 'node:path/posix';
import { type Boundary, parseBoundary } from '@sovereign-actions/core';
import { beforeAll, expect, it } from 'vitest';
import { readCommandLine } from '../sources/arguments.ts';
import { readTerraformFile } from '../terraform/file.ts';
import { judgeInstallation, judgeModules } from './sources.ts';

let boundary: Boundary;
beforeAll(async () => {
  boundary = await parseBoundary(
    'version: 1\npreset: eu\nhosts: [{ host: git.acme.example, purpose: modules }]\nterraform: { mirror: "https://mirror.acme.example/providers/" }\n',
    'sovereign.yaml',
    '/',
  );
});

it.each([
  ['./modules/a', []],
  ['../a', []],
  ['hashicorp/consul/aws', ['broken']],
  ['mirror.acme.example/acme/network/aws', []],
  ['app.terraform.io/acme/network/aws', ['broken']],
  ['github.com/acme/network', ['broken']],
  ['git@github.com:acme/network.git', ['broken']],
  ['git::https://git.acme.example/network.git?ref=v1', []],
  ['git::ssh://git@git.acme.example/network.git', []],
  ['git::https://git.acme.example.evil.example/network.git', ['broken']],
  ['git::https://git.acme.example@evil.example/network.git', ['broken']],
  ['https://evil.example/git.acme.example/x.zip', ['broken']],
  ['s3::https://s3-eu-west-1.amazonaws.com/acme/x.zip', []],
  ['s3::https://s3-us-east-1.amazonaws.com/acme/x.zip', ['broken']],
  ['$'.concat('{var.x}'), ['unknown']],
])('source %s', async (source, verdicts) => {
  const file = await readTerraformFile('m.tf', 'm.tf', `module "x" {\n  source = "${source}"\n}\n`);
  if ('mistake' in file) throw new Error(file.mistake.message);
  expect(judgeModules(file.moduleCalls, '.', boundary).map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(judgeModules(file.moduleCalls, '.', { ...boundary, terraform: undefined } as unknown as Boundary)).toEqual([]);
});

/** A machine with these files and variables. */
const machine = (files: Record<string, string | undefined>, env: Record<string, string> = {}, given: string[] = []) => {
  const variable = (name: string) => ({ HOME: '/h', ...env })[name];
  return {
    env: variable,
    commandLine: readCommandLine(variable, given),
    read: async (file: string) => files[file],
    names: async (folder: string) =>
      Object.keys(files).flatMap((file) => (path.dirname(file) === folder && files[file] !== undefined ? [path.basename(file)] : [])),
  };
};
const verdictsOn = async (...given: Parameters<typeof machine>) =>
  (await judgeInstallation(boundary, machine(...given))).map(({ verdict }) => verdict);

const MIRROR = 'network_mirror {\n url = "https://mirror.acme.example/providers/"\n}\n';
const installation = (more = ''): string => `provider_installation {\n${MIRROR}${more}}\n`;
it.each<[string, string | undefined, string[]]>([
  ['no file', undefined, ['broken']],
  ['no installation', 'plugin_cache_dir = "/x"\n', ['broken']],
  ['the mirror', installation(), []],
  ['the mirror without a slash', installation().replace('/"', '"'), []],
  ['another mirror', installation().replace('mirror.acme', 'mirror.evil'), ['broken']],
  ['a folder', 'provider_installation {\n filesystem_mirror {\n path = "/x"\n }\n}\n', []],
  ['a way past it', installation('direct {\n}\n'), ['broken']],
  ['a way that takes nothing', installation('direct {\n exclude = ["*/*/*"]\n}\n'), []],
  ['a way to a registry of the boundary', installation('direct {\n include = ["git.acme.example/*/*"]\n}\n'), []],
  ['a way to the public registry', installation('direct {\n include = ["git.acme.example/*/*", "hashicorp/aws"]\n}\n'), ['broken']],
  ['a way to every registry', installation('direct {\n include = ["*/*/*"]\n}\n'), ['broken']],
  ['a provider in development', installation('dev_overrides {\n "hashicorp/aws" = "/x"\n}\n'), ['broken']],
  ['images', 'provider_installation {\n oci_mirror {\n repository_template = "x.example/y"\n }\n}\n', ['broken']],
  ['checksums', `plugin_cache_may_break_dependency_lock_file = false\n${installation()}`, []],
  ['no checksums', `plugin_cache_may_break_dependency_lock_file = true\n${installation()}`, ['broken']],
  [
    'a host elsewhere',
    `${installation()}host "git.acme.example" {\n services = { "modules.v1" = "https://evil.example/" }\n}\n`,
    ['broken'],
  ],
  ['a host with a path', `${installation()}host "git.acme.example" {\n services = { "modules.v1" = "/x/" }\n}\n`, []],
  ['a host at an unknown place', `${installation()}host "x" {\n services = { "modules.v1" = "nowhere" }\n}\n`, ['unknown']],
  ['a mistake', 'provider_installation {', ['unknown']],
])('provider_installation with %s', async (_, text, verdicts) => {
  expect(await verdictsOn({ '/h/.terraformrc': text })).toEqual(verdicts);
  expect(await verdictsOn({ '/h/.terraformrc': 'provider_installation {', '/x.rc': text }, { TF_CLI_CONFIG_FILE: '/x.rc' })).toEqual(
    verdicts,
  );
  expect(await judgeInstallation({ ...boundary, terraform: undefined } as unknown as Boundary, machine({}))).toEqual([]);
});

it('reads the files that lie beside the usual one, unless a variable names it', async () => {
  const overrides = 'provider_installation {\n dev_overrides {\n "x/y" = "/z"\n }\n}\n';
  for (const file of ['/h/.terraform.d/a.tfrc', '/h/.terraform.d/a.tfrc.json', '/h/.config/opentofu/tofurc', '/h/.tofurc']) {
    const text = file.endsWith('json') ? '{"provider_installation": {"dev_overrides": {"x/y": "/z"}}}' : overrides;
    expect(await verdictsOn({ '/h/.terraformrc': installation(), [file]: text }), file).toEqual(['broken']);
    expect(await verdictsOn({ '/h/x': installation(), [file]: text }, { TF_CLI_CONFIG_FILE: '/h/x' }), file).toEqual([]);
  }
});

it.each<[string, Record<string, string>]>([
  ['programs that run already', { TF_REATTACH_PROVIDERS: '{"x":{}}' }],
  ['a cache without checksums', { TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE: '1' }],
  ['a folder on the command line', { TF_CLI_ARGS_init: '-plugin-dir=/x' }],
])('refuses %s', async (_, env) => {
  expect(await verdictsOn({ '/h/.terraformrc': installation() }, env)).toEqual(['broken']);
});
