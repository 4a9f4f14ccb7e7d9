import { type Boundary, parseBoundary } from '@sovereign-actions/core';
import { beforeAll, expect, it } from 'vitest';
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

const MIRROR = 'network_mirror {\n url = "https://mirror.acme.example/providers/"\n}\n';
it.each<[string, string | undefined, string[]]>([
  ['no file', undefined, ['broken']],
  ['no installation', 'plugin_cache_dir = "/x"\n', ['broken']],
  ['the mirror', `provider_installation {\n${MIRROR}}\n`, []],
  ['the mirror without a slash', `provider_installation {\n${MIRROR.replace('/"', '"')}}\n`, []],
  ['another mirror', `provider_installation {\n${MIRROR.replace('mirror.acme', 'mirror.evil')}}\n`, ['broken']],
  ['a folder', 'provider_installation {\n filesystem_mirror {\n path = "/x"\n }\n}\n', []],
  ['a way past it', `provider_installation {\n${MIRROR}direct {\n}\n}\n`, ['broken']],
  ['a way that takes nothing', `provider_installation {\n${MIRROR}direct {\n exclude = ["*/*/*"]\n}\n}\n`, []],
  ['a mistake', 'provider_installation {', ['unknown']],
])('provider_installation with %s', async (_, text, verdicts) => {
  const found = await judgeInstallation(
    boundary,
    (name) => (name === 'HOME' ? '/h' : undefined),
    async (file) => (file === '/h/.terraformrc' ? text : undefined),
  );
  expect(found.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(
    await judgeInstallation(
      { ...boundary, terraform: undefined } as unknown as Boundary,
      () => undefined,
      async () => undefined,
    ),
  ).toEqual([]);
});
