import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Boundary, EXIT, Files, parseBoundary, presetBoundary, type SovereignError } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { tfBackendGuard } from './action.ts';

const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f';
const GOOD: Record<string, string> = {
  bucket: '"acme-state"',
  key: '"app/terraform.tfstate"',
  region: '"eusc-de-east-1"',
  encrypt: 'true',
  kms_key_id: `"${KEY}"`,
  use_lockfile: 'true',
  workspace_key_prefix: '"app/workspaces"',
};
const block = (settings: Record<string, string | undefined>) =>
  `terraform {\n  backend "s3" {\n${Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `    ${name} = ${value}\n`)
    .join('')}  }\n}\n`;

let boundary: Boundary;
beforeAll(async () => {
  boundary = await parseBoundary(
    [
      'version: 1',
      'preset: eusc',
      'accounts: { build: "111122223333" }',
      `state: { bucket: acme-state, kms-key: "${KEY}", key-prefix: app/, lock: any }`,
      'hosts: [{ host: s3.gateway.example, purpose: test }]',
    ].join('\n'),
    'sovereign.yaml',
    '/',
  );
});

const inputs = (
  given: {
    path?: string;
    'backend-config'?: readonly string[];
    live?: boolean;
    fix?: boolean;
    touched?: readonly string[];
    'saved-plan'?: readonly string[];
  } = {},
) => ({
  path: '.',
  'backend-config': [],
  'saved-plan': [],
  touched: [],
  fix: false,
  live: false,
  ...given,
});

interface Parts {
  boundary?: Boundary;
  path?: string;
  env?: Record<string, string>;
  backendConfig?: readonly string[];
  touched?: readonly string[];
}

async function check(files: Record<string, string>, parts: Parts = {}) {
  const { context: made, record, folder } = testContext({ boundary: parts.boundary ?? boundary });
  const env: Record<string, string> = { HOME: path.join(folder, '.home'), ...parts.env };
  const context = { ...made, host: { ...made.host, env: (name: string) => env[name] } };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const outcome = await tfBackendGuard.run(
    context,
    inputs({ path: parts.path ?? '.', 'backend-config': parts.backendConfig ?? [], touched: parts.touched ?? [] }),
  );
  return { ...outcome, record, folder, findings: outcome.findings ?? [] };
}
const brief = async (settings: Record<string, string | undefined>) => {
  const { findings } = await check({ 'main.tf': block({ ...GOOD, ...settings }) });
  return findings.map(
    ({ rule, verdict, severity, place }) => `${rule.replace('tf-backend/', '')} ${verdict} ${severity} ${place?.line ?? ''}`,
  );
};

it('lets the declared backend pass', async () => {
  const { findings, outputs, record } = await check({ 'main.tf': block(GOOD) });
  expect(findings).toEqual([]);
  expect(outputs).toMatchObject({ roots: 1, backends: 1, findings: 0 });
  expect(record.checks).toEqual([{ name: 'state backends', verdict: 'holds', detail: expect.any(String) }]);
  expect(record.took.map(({ name }) => name)).toEqual(['main.tf']);
});

describe('an s3 block', () => {
  it.each<[string, Record<string, string | undefined>, string[]]>([
    ['another bucket', { bucket: '"other"' }, ['bucket broken error 3']],
    ['a computed bucket', { bucket: 'var.bucket' }, ['bucket unknown error 3']],
    ['another region', { region: '"eu-central-1"' }, ['region broken error 5']],
    ['no region', { region: undefined }, ['region unknown error 2']],
    ['a region in upper case', { region: '"EUSC-DE-EAST-1"' }, ['region broken error 5']],
    ['a key elsewhere', { key: '"other/x"' }, ['key broken error 4']],
    ['a key that climbs out', { key: '"app/../other/x"' }, ['key broken error 4']],
    ['no encrypt', { encrypt: undefined }, ['encrypt broken error 2']],
    ['encrypt off', { encrypt: 'false' }, ['encrypt broken error 6']],
    ['encrypt null', { encrypt: 'null' }, ['encrypt broken error 2']],
    ['encrypt as text', { encrypt: '"true"' }, []],
    ['encrypt as a sum of constants', { encrypt: '!false' }, []],
    ['encrypt computed', { encrypt: 'var.encrypt' }, ['encrypt unknown error 6']],
    ['no KMS key', { kms_key_id: undefined }, ['kms-key broken error 2']],
    ['the same key by its id', { kms_key_id: '"5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f"' }, []],
    ['a key by alias', { kms_key_id: '"alias/state"' }, ['kms-key unknown error 7']],
    ['a key of another account', { kms_key_id: `"${KEY.replace('111122223333', '999999999999')}"` }, ['kms-key broken error 7']],
    ['a key of another partition', { kms_key_id: `"${KEY.replace('aws-eusc', 'aws')}"` }, ['kms-key broken error 7']],
    ['no lock', { use_lockfile: undefined }, ['lock broken error 2']],
    ['lock off', { use_lockfile: 'false' }, ['lock broken error 8']],
    ['a table as lock', { use_lockfile: undefined, dynamodb_table: '"locks"' }, []],
    [
      'a table of another region',
      { use_lockfile: undefined, dynamodb_table: '"arn:aws-eusc:dynamodb:eusc-de-east-2:111122223333:table/l"' },
      ['lock broken error 9'],
    ],
    ['a computed lock', { use_lockfile: 'var.lock' }, ['lock unknown error 8']],
    ['an own endpoint', { endpoints: '{ s3 = "https://minio.example" }' }, ['endpoint broken error 10']],
    ['an endpoint that the boundary names', { endpoints: '{ s3 = "https://s3.gateway.example" }' }, []],
    [
      'the usual endpoints',
      { endpoints: '{ s3 = "https://s3.eusc-de-east-1.amazonaws.eu", dynamodb = "https://dynamodb.eusc-de-east-1.amazonaws.eu" }' },
      [],
    ],
    ['a look-alike endpoint', { endpoints: '{ s3 = "https://s3.eusc-de-east-1.amazonaws.eu.example" }' }, ['endpoint broken error 10']],
    ['plain http', { endpoints: '{ s3 = "http://s3.eusc-de-east-1.amazonaws.eu" }' }, ['endpoint broken error 10']],
    ['a user in the URL', { endpoint: '"https://s3.eusc-de-east-1.amazonaws.eu@evil.example"' }, ['endpoint broken error 10']],
    ['an endpoint without scheme', { sts_endpoint: '"sts.us-east-1.amazonaws.com"' }, ['endpoint broken error 10']],
    ['computed endpoints', { endpoints: 'local.endpoints' }, ['endpoint unknown error 10']],
    ['a proxy', { https_proxy: '"http://proxy.example:3128"' }, ['endpoint broken error 10']],
    ['credentials from another region', { sts_region: '"us-east-1"' }, ['region broken error 10']],
    ['insecure', { insecure: 'true' }, ['disarmed broken error 10']],
    [
      'skipped checks',
      { skip_credentials_validation: 'true', skip_requesting_account_id: 'true' },
      ['disarmed broken error 10', 'disarmed broken error 11'],
    ],
    ['a skipped region check, made here', { skip_region_validation: 'true' }, ['disarmed broken note 10']],
    ['checks left on', { skip_credentials_validation: 'false', skip_metadata_api_check: 'true' }, []],
    ['a profile', { profile: '"prod"' }, ['profile unknown warning 10']],
    ['a role of the boundary', { assume_role: '{ role_arn = "arn:aws-eusc:iam::111122223333:role/tf" }' }, []],
    ['a role of another account', { assume_role: '{ role_arn = "arn:aws-eusc:iam::999999999999:role/tf" }' }, ['account broken error 10']],
    ['a role of another partition', { role_arn: '"arn:aws:iam::111122223333:role/tf"' }, ['account broken error 10']],
    ['a computed role', { assume_role: '{ role_arn = var.role }' }, ['account unknown error 10']],
    ['an allowed account', { allowed_account_ids: '["111122223333"]' }, []],
    ['a foreign allowed account', { allowed_account_ids: '["111122223333", "999999999999"]' }, ['account broken error 10']],
    ['workspaces elsewhere', { workspace_key_prefix: '"env"' }, ['workspaces broken error 9']],
    ['workspaces unset', { workspace_key_prefix: undefined }, ['workspaces broken warning 2']],
  ])('with %s', async (_, settings, expected) => expect(await brief(settings)).toEqual(expected));

  it('never shows a secret', async () => {
    const secrets = { access_key: '"AKIAEXAMPLE"', secret_key: '"hunter2"', token: '"t0ken"', sse_customer_key: '"c2VjcmV0"' };
    const { findings, summary, record } = await check({
      'main.tf': block({ ...GOOD, ...secrets, endpoint: '"https://u:pa55@evil.example/?k=s3cret"' }),
    });
    expect(findings.filter(({ rule }) => rule === 'tf-backend/credentials')).toHaveLength(4);
    const said = JSON.stringify([findings, summary, record]);
    for (const secret of ['AKIAEXAMPLE', 'hunter2', 't0ken', 'c2VjcmV0', 'pa55', 's3cret']) expect(said).not.toContain(secret);
  });

  it('leaves what -backend-config gives unknown', async () => {
    const { findings } = await check({ 'main.tf': 'terraform {\n  backend "s3" {}\n}\n' });
    expect(findings.map(({ rule, verdict }) => [rule.replace('tf-backend/', ''), verdict])).toEqual([
      ['bucket', 'unknown'],
      ['encrypt', 'unknown'],
      ['key', 'unknown'],
      ['kms-key', 'unknown'],
      ['lock', 'unknown'],
      ['region', 'unknown'],
      ['workspaces', 'unknown'],
    ]);
  });
});

it('says with a preset alone what it sees, and that the bucket is not declared', async () => {
  const eu = presetBoundary('eu', '/');
  const settings = { bucket: '"x"', key: '"k"', region: '"eu-west-3"', encrypt: 'true', use_lockfile: 'true' };
  const { findings } = await check({ 'main.tf': block(settings) }, { boundary: eu });
  expect(findings.map(({ rule, severity, verdict }) => [rule, severity, verdict])).toEqual([
    ['tf-backend/undeclared', 'warning', 'broken'],
    ['tf-backend/kms-key', 'warning', 'broken'],
  ]);
  const london = await check({ 'main.tf': block({ ...settings, region: '"eu-west-2"' }) }, { boundary: eu });
  expect(london.findings[0]).toMatchObject({ rule: 'tf-backend/region', verdict: 'broken' });
});

it.each(['local', 'remote', 'http', 'gcs', 'azurerm', 'pg', 'inmem', '__proto__', 'S3'])('refuses backend %s', async (type) => {
  const { findings } = await check({ 'a/main.tf': `terraform {\n  backend "${type}" {\n  }\n}\n` });
  expect(findings).toMatchObject([{ rule: 'tf-backend/refused', resource: 'a', place: { file: 'a/main.tf', line: 2, column: 3 } }]);
});

it('refuses what a folder declares by an override, and a cloud block', async () => {
  const { findings } = await check({ 'a/main.tf': block(GOOD), 'a/override.tf': 'terraform {\n  cloud {\n  }\n}\n' });
  expect(findings).toMatchObject([{ rule: 'tf-backend/refused', place: { file: 'a/override.tf', line: 2 } }]);
});

it('judges a folder as OpenTofu reads it too', async () => {
  const { findings } = await check({ 'main.tf': block(GOOD), 'main.tofu': 'terraform {\n  backend "http" {\n  }\n}\n' });
  expect(findings).toMatchObject([
    { rule: 'tf-backend/refused', message: expect.stringContaining('as OpenTofu reads it'), place: { file: 'main.tofu' } },
  ]);
});

it('reports a file that cannot be read, and draws nothing else from its folder', async () => {
  const { findings, outputs } = await check({
    'a/main.tf': 'terraform {\n  backend "s3" {\n',
    'b/x.tf.json': '{"terraform": ',
    'c/bin.tf': '\u0000\u0001\u0002',
    'd/main.tf': block(GOOD),
  });
  expect(findings.map(({ rule, verdict, place }) => [rule, verdict, place?.file, place?.line])).toEqual([
    ['tf-backend/syntax', 'unknown', 'a/main.tf', 2],
    ['tf-backend/syntax', 'unknown', 'b/x.tf.json', 1],
    ['tf-backend/syntax', 'unknown', 'c/bin.tf', 1],
  ]);
  expect(outputs.roots).toBe(4);
});

it('judges remote state wherever it is read, also in modules', async () => {
  const data = (body: string) => `data "terraform_remote_state" "net" {\n${body}\n}\n`;
  const { findings } = await check({
    'main.tf': `${block(GOOD)}module "m" {\n  source = "./m"\n}\n`,
    'm/a.tf': data('  backend = "s3"\n  config = {\n    bucket = "acme-state"\n    key = "app/net"\n    region = "us-east-1"\n  }'),
    'n/main.tf': block(GOOD) + data('  backend = "remote"\n  config = {}'),
    'o/main.tf': block(GOOD) + data('  backend = "s3"\n  config = local.config'),
    'p/main.tf': block(GOOD) + data('  backend = var.kind'),
    'r/main.tf': `${block(GOOD)}check "x" {\n${data('  backend = "http"')}}\n`,
    'q/main.tf':
      block(GOOD) +
      data('  backend = "s3"\n  config = {\n    bucket = "acme-state"\n    key = "app/net"\n    region = "eusc-de-east-1"\n  }'),
  });
  expect(findings.map(({ rule, resource, verdict }) => [rule, resource, verdict])).toEqual([
    ['tf-backend/region', 'm:data.terraform_remote_state.net', 'broken'],
    ['tf-backend/refused', 'n:data.terraform_remote_state.net', 'broken'],
    ['tf-backend/bucket', 'o:data.terraform_remote_state.net', 'unknown'],
    ['tf-backend/refused', 'p:data.terraform_remote_state.net', 'unknown'],
    ['tf-backend/refused', 'r:data.terraform_remote_state.net', 'broken'],
  ]);
});

describe('remote state by variables', () => {
  const data = `data "terraform_remote_state" "net" {\n  backend = var.kind\n  workspace = terraform.workspace\n  config = merge(local.place, { key = "\${local.prefix}/net" })\n}\n`;
  const local = `variable "kind" {\n  default = "s3"\n}\nvariable "region" {\n  default = "eusc-de-east-1"\n}\nlocals {\n  prefix = "app"\n  place = {\n    bucket = "acme-state"\n    region = var.region\n    workspace_key_prefix = "app/ws"\n  }\n}\n`;
  const judged = async (files: Record<string, string>, env: Record<string, string> = {}) =>
    (await check(files, { env })).findings
      .filter(({ severity, resource }) => severity !== 'note' && resource?.includes(':data.'))
      .map(({ rule, verdict }) => `${rule.slice(11)} ${verdict}`);
  const files = { 'main.tf': block(GOOD) + data, 'locals.tf': local };

  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['defaults', files, {}, []],
    ['the environment', files, { TF_VAR_region: 'us-east-1' }, ['region broken']],
    ['a file', { ...files, 'terraform.tfvars': 'region = "us-east-1"\n' }, {}, ['region broken']],
    ['another backend', files, { TF_VAR_kind: 'http' }, ['refused broken']],
    ['a workspace', { ...files, 'locals.tf': local.replace('app/ws', 'other') }, { TF_WORKSPACE: 'blue' }, ['workspaces broken']],
    ['a workspace inside', files, { TF_WORKSPACE: 'blue' }, []],
    [
      'the caller of a module',
      { 'main.tf': `${block(GOOD)}module "m" {\n  source = "./m"\n}\n`, 'm/main.tf': data, 'm/locals.tf': local },
      {},
      ['refused unknown'],
    ],
  ])('given by %s', async (_, given, env, expected) => expect(await judged(given, env)).toEqual(expected));
});

describe('root modules', () => {
  const call = (source: string) => `module "x" {\n  source = "${source}"\n}\n`;
  const none = 'locals {\n}\n';

  it('are the folders that no other uses, and those that declare a backend', async () => {
    const { outputs, summary } = await check({
      'live/main.tf': block(GOOD) + call('../modules/a') + call('../modules/b//sub/..'),
      'modules/a/main.tf': none,
      'modules/b/main.tf': block(GOOD),
    });
    expect(outputs.roots).toBe(2);
    expect(summary).toContain('`modules/a`');
  });

  it('are never lost in a ring of modules', async () => {
    const { findings } = await check({ 'a/main.tf': call('../b'), 'b/main.tf': call('../a'), 'c/main.tf': call('./') });
    expect(findings.map(({ rule, resource }) => [rule, resource])).toEqual([
      ['tf-backend/none', 'a'],
      ['tf-backend/none', 'c'],
    ]);
  });

  it('are looked for in hidden folders, but not in those of tools', async () => {
    const { outputs } = await check({ 'main.tf': block(GOOD), '.terraform/modules/x/main.tf': none, 'node_modules/x/main.tf': none });
    expect(outputs.roots).toBe(1);
    const { findings } = await check({ 'main.tf': block(GOOD), '.infra/main.tf': none });
    expect(findings).toMatchObject([{ rule: 'tf-backend/none', resource: '.infra' }]);
  });

  it('are found behind links, once, and loops end', async () => {
    const { folder } = await check({ 'a/main.tf': block(GOOD) });
    symlinkSync(folder, path.join(folder, 'a/loop'));
    symlinkSync(path.join(folder, 'a'), path.join(folder, 'again'));
    mkdirSync(path.join(folder, 'b'));
    symlinkSync(path.join(folder, 'a/main.tf'), path.join(folder, 'b/main.tf'));
    symlinkSync('/nonexistent', path.join(folder, 'b/gone.tf'));
    mkdirSync(path.join(folder, '.cache'));
    writeFileSync(path.join(folder, '.cache/main.tf'), none);
    symlinkSync(path.join(folder, '.cache'), path.join(folder, 'shown'));
    const { context } = testContext({ folder, boundary });
    const { outputs, findings } = await tfBackendGuard.run(context, inputs());
    expect(outputs.roots).toBe(3);
    expect(findings?.map(({ rule, place }) => [rule, place?.file])).toEqual([
      ['tf-backend/syntax', 'b/gone.tf'],
      ['tf-backend/none', 'shown/main.tf'],
    ]);
  });

  it('with hostile names stay harmless in the summary', async () => {
    const { summary } = await check({ 'a|b`c\nd/main.tf': none });
    expect(summary).toContain('`a b c d`');
  });
});

describe('what OpenTofu works out', () => {
  const rules = async (files: Record<string, string>, parts: Parts = {}) =>
    (await check(files, parts)).findings.map(({ rule, verdict }) => `${rule.replace('tf-backend/', '')} ${verdict}`);
  const withVariable = {
    'main.tf': block({ ...GOOD, bucket: 'var.bucket' }),
    'v.tf': 'variable "bucket" {\n  default = "acme-state"\n}\n',
  };

  it('is judged like text, and noted as changeable', async () => {
    expect(await rules(withVariable)).toEqual(['environment broken']);
    expect(await rules({ ...withVariable, 'terraform.tfvars': 'bucket = "other"\n' })).toEqual(['bucket broken', 'environment broken']);
    expect(await rules({ ...withVariable, 'x.auto.tfvars': 'bucket = "other"\n' })).toEqual(['bucket broken', 'environment broken']);
    expect(await rules(withVariable, { env: { TF_VAR_bucket: 'other' } })).toEqual(['bucket broken', 'environment broken']);
    expect(await rules(withVariable, { env: { TF_CLI_ARGS_plan: '-var bucket=other' } })).toEqual(['bucket broken', 'environment broken']);
    expect(await rules({ ...withVariable, 'x.auto.tfvars': 'bucket = ' })).toEqual(['bucket unknown']);
    expect(await rules({ 'main.tf': withVariable['main.tf'] })).toEqual(['bucket unknown']);
  });

  it.each([
    [`locals {\n b = "acme-\${local.c}"\n c = "state"\n}`, 'local.b', 'environment broken'],
    ['locals { b = local.b }', 'local.b', 'bucket unknown'],
    ['locals { b = { x = ["acme-state"] } }', 'local.b.x[0]', 'environment broken'],
    ['locals { b = terraform.workspace == "default" ? "acme-state" : "other" }', 'local.b', 'environment broken'],
    ['locals { b = format("%s-%s", "acme", lower("STATE")) }', 'local.b', 'environment broken'],
    ['locals { b = file("x") }', 'local.b', 'bucket unknown'],
    ['locals { b = [for x in ["acme-state"] : x][0] }', 'local.b', 'bucket unknown'],
    ['locals { b = data.x.y.z }', 'local.b', 'bucket unknown'],
  ])('from %s', async (locals, bucket, expected) =>
    expect(await rules({ 'main.tf': block({ ...GOOD, bucket }), 'l.tf': `${locals}\n` })).toEqual([expected]),
  );

  it.each(['"@@"', '[X, X]', '{ a = X, b = X }', 'join(X, [X, X])', 'replace(X, "a", X)', 'X + X', 'unknown(X, X)', 'X ? X : X'])(
    'ends on locals that double each other: %s',
    async (form) => {
      const doubled = Array.from(
        { length: 60 },
        (_, index) => ` a${index + 1} = ${form.replaceAll('@', `\${local.a${index}}`).replaceAll('X', `local.a${index}`)}`,
      );
      const locals = `locals {\n a0 = "aaaaaaaaaaaaaaaaaaaa"\n${doubled.join('\n')}\n}\n`;
      const files = { 'main.tf': block({ ...GOOD, bucket: 'local.a60' }), 'l.tf': locals };
      expect(await rules(files)).toEqual(['bucket unknown']);
      expect(
        (await rules({ 'a/terragrunt.hcl': `${locals}remote_state {\n  backend = "s3"\n  config = {\n bucket = local.a60\n }\n}\n` }))[0],
      ).toBeDefined();
    },
    10_000,
  );

  const encryption = (body: string) => ({ 'main.tf': block(GOOD), 'e.tf': `terraform {\n  encryption {\n    ${body}\n  }\n}\n` });
  it.each([
    [`key_provider "aws_kms" "k" {\n kms_key_id = "${KEY}"\n region = "eusc-de-east-1"\n key_spec = "AES_256"\n}`, []],
    [`key_provider "aws_kms" "k" {\n kms_key_id = "${KEY}"\n region = "us-east-1"\n}`, ['state-encryption broken']],
    ['key_provider "gcp_kms" "k" {\n}', ['state-encryption broken']],
    ['key_provider "pbkdf2" "k" {\n passphrase = "correct horse battery"\n}', ['credentials broken']],
    ['key_provider "pbkdf2" "k" {\n passphrase = var.p\n}', []],
    ['key_provider "openbao" "k" {\n address = "https://s3.gateway.example"\n}', []],
    ['key_provider "openbao" "k" {\n address = "https://bao.example"\n}', ['state-encryption broken']],
    ['method "unencrypted" "m" {\n}\n state {\n method = method.unencrypted.m\n}', ['state-encryption broken']],
  ])('with encryption %s', async (body, expected) => {
    expect(await rules(encryption(body))).toEqual(expected);
    expect(await rules({ 'main.tf': block(GOOD) }, { env: { TF_ENCRYPTION: body } })).toEqual(expected);
  });

  it('and an encryption that cannot be read is unknown, and never shown', async () => {
    const { findings } = await check({ 'main.tf': block(GOOD) }, { env: { TF_ENCRYPTION: 'passphrase = "hunter2' } });
    expect(findings).toMatchObject([{ rule: 'tf-backend/unread', verdict: 'unknown' }]);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });
});

describe('Terragrunt', () => {
  const part = (kind: string, name: string, source: string, target: string, values = '') =>
    `${kind} "${name}" {\n  source = "${source}"\n  path = "${target}"\n${values}}\n`;
  const unitOf = (bucket: string) => remote({ bucket: `values.env == "prod" ? "${bucket}" : "other"` });
  const stack = (env: string) => ({
    'live/terragrunt.stack.hcl': `locals {\n  env = ${env}\n}\n${part('unit', 'db', '../units/db', 'app/db', '  values = {\n    env = local.env\n  }\n')}`,
  });
  const nested = (bucket: string) => ({
    'live/terragrunt.stack.hcl': part('stack', 's', '../stacks/s', 's', `  values = {\n    b = "${bucket}"\n  }\n`),
    'stacks/s/terragrunt.stack.hcl': part('unit', 'db', '../../../units/db', 'db', '  values = {\n    bucket = values.b\n  }\n'),
    'units/db/terragrunt.hcl': remote({ bucket: 'values.bucket' }),
  });
  const config = (settings: Record<string, string | undefined>) =>
    `{\n${Object.entries(settings)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `    ${name} = ${value}\n`)
      .join('')}  }`;
  const remote = (settings: Record<string, string | undefined> = {}, more = '') =>
    `remote_state {\n  backend = "s3"\n  ${more}\n  config = ${config({ ...GOOD, ...settings })}\n}\n`;
  const include = 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\nterraform {\n  source = "../../modules/app"\n}\n';
  const key = { key: `"app/\${path_relative_to_include()}/terraform.tfstate"` };
  const rules = async (files: Record<string, string>, parts: Parts = {}) =>
    (await check(files, parts)).findings.map(({ rule, verdict, resource }) => `${resource} ${rule.replace('tf-backend/', '')} ${verdict}`);
  const app = { 'modules/app/main.tf': 'terraform {\n  backend "s3" {}\n}\n' };

  it('units get the backend of what they include, with their own key', async () => {
    const { findings, outputs } = await check({ 'root.hcl': remote(key), 'live/prod/terragrunt.hcl': include, ...app });
    expect(findings).toEqual([]);
    expect(JSON.parse(String(outputs.destinations))).toMatchObject([
      { root: 'live/prod', key: 'app/live/prod/terraform.tfstate', lockFile: true },
    ]);
  });

  it('units may say their place relative to what they include', async () => {
    const own = `include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n${remote(key)}`;
    const { outputs } = await check({ 'root.hcl': 'locals {\n}\n', 'live/prod/terragrunt.hcl': own });
    expect(JSON.parse(String(outputs.destinations))).toMatchObject([{ key: 'app/live/prod/terraform.tfstate' }]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    [
      'another bucket above',
      { 'root.hcl': remote({ ...key, bucket: '"other"' }), 'live/prod/terragrunt.hcl': include, ...app },
      ['live/prod bucket broken'],
    ],
    [
      'a backend of its own',
      { 'root.hcl': remote({ bucket: '"other"' }), 'a/terragrunt.hcl': `${include.replace('../../', '../')}${remote()}`, ...app },
      [],
    ],
    ['a bucket by a local', { 'a/terragrunt.hcl': `locals {\n  b = "other"\n}\n${remote({ bucket: 'local.b' })}` }, ['a bucket broken']],
    [
      'a bucket by a file',
      {
        'env.hcl': 'locals {\n  b = "other"\n}\n',
        'a/terragrunt.hcl': `locals {\n  e = read_terragrunt_config(find_in_parent_folders("env.hcl"))\n}\n${remote({ bucket: 'local.e.locals.b' })}`,
      },
      ['a bucket broken'],
    ],
    ['a bucket by a command', { 'a/terragrunt.hcl': remote({ bucket: 'run_cmd("x")' }) }, ['a bucket unknown']],
    ['an account id in the bucket', { 'a/terragrunt.hcl': remote({ bucket: `"s-\${get_aws_account_id()}"` }) }, ['a bucket unknown']],
    [
      'an attribute',
      { 'a/terragrunt.hcl': `remote_state = {\n  backend = "s3"\n  config = ${config({ ...GOOD, region: '"us-east-1"' })}\n}\n` },
      ['a region broken'],
    ],
    ['another backend', { 'a/terragrunt.hcl': 'remote_state {\n  backend = "gcs"\n  config = {}\n}\n' }, ['a refused broken']],
    [
      'a generated backend',
      {
        'a/terragrunt.hcl': `generate "backend" {\n  path = "backend.tf"\n  if_exists = "overwrite"\n  contents = <<EOT\n${block({ ...GOOD, bucket: '"other"' })}EOT\n}\n`,
      },
      ['a bucket broken'],
    ],
    [
      'a generated provider',
      {
        'a/terragrunt.hcl': `generate "provider" {\n  path = "p.tf"\n  if_exists = "overwrite"\n  contents = <<EOT\nprovider "aws" {\n  region = "\${local.r}"\n}\nEOT\n}\n${remote()}`,
      },
      [],
    ],
    [
      'a generated backend of unknown text',
      { 'a/terragrunt.hcl': 'generate "backend" {\n  path = "backend.tf"\n  if_exists = "overwrite"\n  contents = file("x")\n}\n' },
      ['a/terragrunt.hcl terragrunt unknown'],
    ],
    ['an include that is not there', { 'a/terragrunt.hcl': include }, ['a/terragrunt.hcl terragrunt unknown']],
    [
      'a module from elsewhere',
      { 'a/terragrunt.hcl': 'terraform {\n  source = "git::https://git.example/x"\n}\n' },
      ['a/terragrunt.hcl terragrunt unknown'],
    ],
    ['a module of the workspace', { 'a/terragrunt.hcl': 'terraform {\n  source = "../m"\n}\n', 'm/main.tf': block(GOOD) }, []],
    ['a mistake', { 'a/terragrunt.hcl': 'remote_state {\n' }, ['a syntax unknown', 'a/terragrunt.hcl terragrunt unknown']],
    [
      'a bucket without protection',
      { 'a/terragrunt.hcl': remote({ skip_bucket_versioning: 'true', skip_bucket_root_access: 'false' }) },
      ['a terragrunt-bucket broken'],
    ],
    ['no backend at all', { 'a/terragrunt.hcl': remote({}, 'disable_init = true') }, ['a switched-off broken']],
    ['an empty stack', { 'a/terragrunt.stack.hcl': '' }, ['a/terragrunt.stack.hcl terragrunt unknown']],
    ['a stack', { ...stack('"prod"'), 'units/db/terragrunt.hcl': unitOf('acme-state') }, []],
    [
      'a stack that gives another bucket',
      { ...stack('"dev"'), 'units/db/terragrunt.hcl': unitOf('acme-state') },
      ['live/.terragrunt-stack/app/db bucket broken'],
    ],
    ['a stack of stacks', nested('acme-state'), []],
    ['a stack of stacks elsewhere', nested('other'), ['live/.terragrunt-stack/s/.terragrunt-stack/db bucket broken']],
    [
      'a stack that holds itself',
      { 'a/terragrunt.stack.hcl': part('stack', 'a', '.', 'b') },
      ['a/terragrunt.stack.hcl terragrunt unknown'],
    ],
    [
      'a stack of units from elsewhere',
      { 'a/terragrunt.stack.hcl': part('unit', 'db', 'git::https://git.example/x', 'db') },
      ['a/terragrunt.stack.hcl terragrunt unknown'],
    ],
    [
      'a unit of a stack that is not there',
      { 'a/terragrunt.stack.hcl': part('unit', 'db', '../b', 'db') },
      ['b/terragrunt.hcl terragrunt unknown'],
    ],
    [
      'an include that gives its locals alone',
      {
        'root.hcl': remote(),
        'a/terragrunt.hcl': 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n  merge_strategy = "no_merge"\n}\n',
        'a/main.tf': 'locals {\n}\n',
      },
      ['a none broken'],
    ],
    [
      'files by an attribute',
      {
        'a/terragrunt.hcl': `generate = {\n  b = {\n    path = "b.tf"\n    contents = <<EOT\n${block({ ...GOOD, bucket: '"other"' })}EOT\n  }\n}\n`,
      },
      ['a bucket broken'],
    ],
    ['files that are not known', { 'a/terragrunt.hcl': 'generate = run_cmd("x")\n' }, ['a/terragrunt.hcl terragrunt unknown']],
    [
      'a key outside',
      {
        'a/terragrunt.hcl': remote({}, 'encryption = {\n    key_provider = "aws_kms"\n    region = "us-east-1"\n    kms_key_id = "x"\n  }'),
      },
      ['a state-encryption broken'],
    ],
    [
      'keys of another',
      { 'a/terragrunt.hcl': remote({}, 'encryption = {\n    key_provider = "gcp_kms"\n  }') },
      ['a state-encryption broken'],
    ],
    [
      'a module that overrides',
      { 'a/terragrunt.hcl': remote(), 'a/x_override.tf': 'terraform {\n  backend "http" {\n  }\n}\n' },
      ['a refused broken'],
    ],
    [
      'a ring of locals',
      { 'a/terragrunt.hcl': `locals {\n  a = local.b\n  b = local.a\n}\n${remote({ bucket: 'local.a' })}` },
      ['a bucket unknown'],
    ],
    ['a file that includes itself', { 'a/terragrunt.hcl': `include {\n  path = "terragrunt.hcl"\n}\n${remote()}` }, []],
  ])('with %s', async (_, files, expected) => expect(await rules(files)).toEqual(expected));

  it('units see the environment', async () => {
    const files = { 'a/terragrunt.hcl': remote({ bucket: 'get_env("BUCKET", "acme-state")' }) };
    expect(await rules(files)).toEqual([]);
    expect(await rules(files, { env: { BUCKET: 'other' } })).toEqual(['a bucket broken']);
    expect(await rules(files, { env: { AWS_ENDPOINT_URL_S3: 'https://evil.example' } })).toEqual(['a endpoint broken']);
  });
});

/** The good settings as JSON has them. */
const same = Object.fromEntries(Object.entries(GOOD).map(([name, value]) => [name, JSON.parse(value) as unknown]));

describe('fix', () => {
  const fixed = async (files: Record<string, string>) => {
    const { folder } = await check(files);
    const { context } = testContext({ folder, boundary });
    const { findings = [] } = await tfBackendGuard.run(context, inputs({ fix: true }));
    const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
    return { rules: findings.map(({ rule }) => rule.replace('tf-backend/', '')), read };
  };

  it('corrects a block in its place, and leaves the rest as it is', async () => {
    const { rules, read } = await fixed({
      'main.tf': [
        '# head',
        'terraform {',
        '  backend "s3" { # ours',
        '    bucket   = "other" # why',
        '    key      = "app/x"',
        '    endpoint = "https://evil.example"',
        '    max_retries = 3',
        '    secret_key = <<EOT',
        'x',
        'EOT',
        '  }',
        '}',
        'resource "x" "y" {}',
        '',
      ].join('\n'),
    });
    expect(rules).toEqual([]);
    const text = read('main.tf');
    for (const kept of ['# head', '# ours', 'key      = "app/x"', 'max_retries = 3', 'resource "x" "y" {}']) expect(text).toContain(kept);
    for (const gone of ['evil', 'secret_key', 'EOT', '"other"']) expect(text).not.toContain(gone);
  });

  it.each([
    ['an empty block on one line', 'terraform {\n  backend "s3" {}\n}\n'],
    ['an empty block', 'terraform {\n  backend "s3" {\n  }\n}\n'],
    ['a computed bucket', block({ ...GOOD, bucket: 'var.x' })],
    ['no block', 'locals {\n}\n'],
  ])('writes what is missing: %s', async (_, text) => expect((await fixed({ 'a/b/main.tf': text })).rules).toEqual([]));

  it('corrects a block in JSON', async () => {
    const given = { bucket: 'other', key: 'app/x', endpoint: 'https://evil.example', max_retries: 3, '//': 'ours' };
    const { rules, read } = await fixed({
      'a/main.tf.json': `${JSON.stringify({ terraform: [{ backend: [{ s3: given }] }], locals: { a: 1 } }, null, 4)}\n`,
      'b/main.tf.json': '{"terraform": {"backend": {"s3": {}}}}',
    });
    expect(rules).toEqual([]);
    const text = read('a/main.tf.json');
    expect(text).toContain('\n    "terraform": [');
    const { terraform, locals } = JSON.parse(text) as { terraform: [{ backend: [{ s3: object }] }]; locals: object };
    expect(locals).toEqual({ a: 1 });
    expect(terraform[0].backend[0].s3).toEqual({
      bucket: 'acme-state',
      key: 'app/x',
      max_retries: 3,
      '//': 'ours',
      ...{ region: 'eusc-de-east-1', encrypt: true, kms_key_id: KEY, use_lockfile: true, workspace_key_prefix: 'app/a/workspaces' },
    });
  });

  it('changes nothing that is right, nothing that it cannot read, and no other backend', async () => {
    const files = {
      'a/main.tf': block(GOOD),
      'b/main.tf': 'terraform {\n  backend "http" {\n  }\n}\n',
      'c/main.tf': 'terraform {\n',
      'd/main.tf.json': `{"terraform": {"backend": {"s3": ${JSON.stringify(same)}}}}`,
      'e/main.tf': 'terraform {\n  backend "s3" {\n  }\n}\n',
      'e/terragrunt.hcl': 'remote_state {\n  backend = "s3"\n  config = {}\n}\n',
    };
    const { read } = await fixed(files);
    for (const [name, text] of Object.entries(files)) expect(read(name)).toBe(text);
  });
});

describe('touched files', () => {
  const none = 'locals {\n}\n';
  const files = {
    'a/main.tf': none,
    'b/main.tf': `${block(GOOD)}module "m" {\n  source = "../m"\n}\n`,
    'm/main.tf': none,
    'd/main.tf': block({ ...GOOD, bucket: '"other"' }),
  };

  it('have their folders checked alone', async () => {
    const rules = async (...touched: string[]) =>
      (await check(files, { touched })).findings.map(({ rule, resource }) => `${resource} ${rule.replace('tf-backend/', '')}`);
    expect(await rules('a/main.tf')).toEqual(['a none']);
    expect(await rules('a/gone.tf', 'd/x.tfbackend')).toEqual(['a none', 'd bucket']);
    expect(await rules('b/main.tf', 'm/main.tf')).toEqual([]);
    expect(await rules('d')).toEqual(['d bucket']);
    expect(await rules('gone/main.tf')).toEqual([]);
  });
});

describe('a wrong path', () => {
  const failure = async (run: Promise<unknown>): Promise<SovereignError> =>
    run.then(
      () => expect.unreachable(),
      (error: SovereignError) => error,
    );

  it('is an error, not an empty result', async () => {
    expect(await failure(check({ 'readme.md': '' }))).toMatchObject({ code: 'NOTHING_TO_CHECK', exitCode: EXIT.usage });
    expect(await failure(check({ 'a.tf': '' }, { path: 'nowhere' }))).toMatchObject({ code: 'FILE_MISSING' });
    expect(await failure(check({ 'a.tf': '' }, { path: 'a.tf' }))).toMatchObject({ code: 'PATH_NOT_FOLDER' });
    expect(await failure(check({ 'a.tf': '#'.repeat(9 * 1024 * 1024) }))).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it.skipIf(process.getuid?.() === 0)('stops at a folder that cannot be read', async () => {
    const { folder } = await check({ 'a.tf': block(GOOD), 'b/c.tf': '' }).catch(() => expect.unreachable());
    chmodSync(path.join(folder, 'b'), 0);
    const { context } = testContext({ files: new Files(folder), boundary });
    expect(await failure(tfBackendGuard.run(context, inputs()))).toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('with Terragrunt beside Terraform is unknown', async () => {
    const { findings } = await check({ 'main.tf': block(GOOD), 'live/terragrunt.hcl': '' });
    expect(findings).toMatchObject([{ rule: 'tf-backend/terragrunt', verdict: 'unknown', resource: 'live/terragrunt.hcl' }]);
  });
});

describe('what stands around the configuration', () => {
  const judged = async (settings: Record<string, string | undefined>, files: Record<string, string>, parts: Parts = {}) => {
    const { findings } = await check({ 'main.tf': block({ ...GOOD, ...settings }), ...files }, parts);
    return findings.map(
      ({ rule, verdict, severity, place }) => `${rule.replace('tf-backend/', '')} ${verdict} ${severity} ${place?.file}:${place?.line}`,
    );
  };
  const NO_REGION = { region: undefined };

  it.each<[string, Record<string, string | undefined>, Record<string, string>, string[]]>([
    ['a region', NO_REGION, { AWS_REGION: 'us-east-1' }, ['region broken error main.tf:2']],
    ['the right region', NO_REGION, { AWS_DEFAULT_REGION: 'eusc-de-east-1' }, ['environment broken note main.tf:2']],
    ['a region beside one that is written', {}, { AWS_REGION: 'us-east-1' }, []],
    ['an endpoint of S3', {}, { AWS_ENDPOINT_URL_S3: 'https://evil.example' }, ['endpoint broken error main.tf:2']],
    [
      'an endpoint that is written over',
      { endpoints: '{ s3 = "https://s3.gateway.example" }' },
      { AWS_S3_ENDPOINT: 'https://x.example' },
      [],
    ],
    ['an empty endpoint', {}, { AWS_ENDPOINT_URL_S3: '' }, []],
    ['a CA', {}, { AWS_CA_BUNDLE: '/tmp/ca.pem' }, ['trust broken error main.tf:2']],
    ['a proxy', {}, { https_proxy: 'http://proxy.example' }, ['endpoint broken error main.tf:2']],
    ['a key of its own', { kms_key_id: undefined }, { AWS_SSE_CUSTOMER_KEY: 's3cret' }, ['kms-key broken error main.tf:2']],
    ['a profile that is nowhere', {}, { AWS_PROFILE: 'prod' }, ['profile unknown warning main.tf:2']],
    [
      'a role',
      {},
      { AWS_ROLE_ARN: 'arn:aws:iam::999999999999:role/x', AWS_WEB_IDENTITY_TOKEN_FILE: '/t' },
      ['account broken error main.tf:2'],
    ],
    ['a role inside', {}, { AWS_ROLE_ARN: 'arn:aws-eusc:iam::111122223333:role/x', AWS_WEB_IDENTITY_TOKEN_FILE: '/t' }, []],
    ['other root certificates', {}, { SSL_CERT_FILE: '/tmp/roots.pem' }, ['trust broken error main.tf:2']],
    ["the machine's own", {}, { SSL_CERT_FILE: '/etc/ssl/certs/ca-certificates.crt' }, []],
    ['a workspace outside', { workspace_key_prefix: '"env"' }, { TF_WORKSPACE: 'blue' }, ['workspaces broken error main.tf:2']],
    ['a workspace inside', {}, { TF_WORKSPACE: 'blue' }, []],
    ['a pair for init', {}, { TF_CLI_ARGS_init: '-upgrade -backend-config=bucket=other' }, ['bucket broken error main.tf:2']],
    ['a pair in quotes', {}, { TF_CLI_ARGS_init: `-backend-config 'bucket=acme-state'` }, []],
    ['a variable that is no list', {}, { TF_CLI_ARGS: `-backend-config='bucket` }, ['unread unknown error main.tf:2']],
    ['a lock switched off', {}, { TF_CLI_ARGS_apply: '-lock=false' }, ['switched-off broken error undefined:undefined']],
    ['a lock switched on', {}, { TF_CLI_ARGS_apply: '-lock=true -lock-timeout=5m' }, []],
    ['no backend at all', {}, { TF_CLI_ARGS_init: '-backend=false' }, ['switched-off broken error undefined:undefined']],
  ])('by variable: %s', async (_, settings, env, expected) => expect(await judged(settings, {}, { env })).toEqual(expected));

  it.each<[string, Record<string, string>, readonly string[], string[]]>([
    ['a file over the block', { 'x.hcl': 'bucket = "other"\n' }, ['x.hcl'], ['bucket broken error x.hcl:1']],
    ['a pair over a file', { 'x.hcl': 'bucket = "other"\n' }, ['x.hcl', 'bucket=acme-state'], []],
    ['a file over a pair', { 'x.hcl': 'bucket = "acme-state"\n' }, ['bucket=other', 'x.hcl'], []],
    ['a null', { 'x.hcl': 'use_lockfile = null\n' }, ['x.hcl'], ['lock broken error main.tf:2']],
    ['a JSON file', { 'x.tfbackend.json': '{"encrypt": false}' }, ['x.tfbackend.json'], ['encrypt broken error x.tfbackend.json:1']],
    ['a file that is not there', {}, ['gone.hcl'], ['unread unknown error main.tf:2']],
    ['a file with a mistake', { 'x.hcl': 'bucket = \n' }, ['x.hcl'], ['unread unknown error x.hcl:1']],
    ['an expression', {}, ['endpoints={s3="https://evil.example"}'], ['endpoint broken error main.tf:2']],
    ['a name that does not exist', {}, ['buckett=x'], ['argument broken error main.tf:2']],
    ['nothing', {}, [''], []],
  ])('by -backend-config: %s', async (_, files, backendConfig, expected) =>
    expect(await judged({}, files, { backendConfig })).toEqual(expected),
  );

  it.each<[string, string, Record<string, string | undefined>, string[]]>([
    ['an endpoint', '[default]\nendpoint_url = https://evil.example\n', {}, ['endpoint']],
    ['an endpoint for S3', '[default]\nservices = x\n[services x]\ns3 =\n  endpoint_url = https://evil.example\n', {}, ['endpoint']],
    ['services of another profile', '[profile y]\nservices = x\n[services x]\ns3 =\n  endpoint_url = https://evil.example\n', {}, []],
    ['services without use', '[default]\nregion = x\n[services x]\ns3 =\n  endpoint_url = https://evil.example\n', {}, []],
    ['a comment', '[default]\n# endpoint_url = https://evil.example\n', {}, []],
    ['a role', '[profile y]\nrole_arn = arn:aws:iam::111122223333:role/x\n', { profile: '"y"' }, ['account', 'profile']],
    [
      'a role that a source assumes',
      '[profile y]\nsource_profile = x\nrole_arn = arn:aws-eusc:iam::111122223333:role/x\n[profile x]\nsource_profile = y\nrole_arn = arn:aws:iam::111122223333:role/x\n',
      { profile: '"y"' },
      ['account', 'profile'],
    ],
    ['a source that is nowhere', '[profile y]\nsource_profile = x\n', { profile: '"y"' }, ['profile']],
    [
      'a session in another region and account',
      '[profile y]\nsso_session = s\nsso_account_id = 999900001111\n[sso-session s]\nsso_region = us-east-1\n',
      { profile: '"y"' },
      ['account', 'profile', 'region'],
    ],
    ['a program', '[profile y]\ncredential_process = /x\n', { profile: '"y"' }, ['profile']],
    ['a role inside', '[profile y]\nrole_arn = arn:aws-eusc:iam::111122223333:role/x\n', { profile: '"y"' }, ['profile']],
    ['a CA', '[default]\nca_bundle = /x\n', {}, ['trust']],
  ])('by profile: %s', async (_, config, settings, rules) => {
    const { findings } = await check({ 'main.tf': block({ ...GOOD, ...settings }), '.home/.aws/config': config });
    const found = new Set(findings.map(({ rule }) => rule.replace('tf-backend/', '')));
    expect([...found].sort()).toEqual(rules);
  });

  it('says which profile of a chain it takes credentials from', async () => {
    const config = '[profile y]\nsource_profile = x\ncredential_process = /x\n[profile x]\nsource_profile = nowhere\n';
    const { findings } = await check({ 'main.tf': block({ ...GOOD, profile: '"y"' }), '.home/.aws/config': config });
    const takes = 'backend "s3" takes credentials from profile';
    expect(findings.map(({ message, verdict }) => [message, verdict])).toEqual([
      [`${takes} "nowhere", which is in no file of this machine.`, 'unknown'],
      [`${takes} "y", which runs a program of this machine for them.`, 'broken'],
      ['backend "s3" takes settings from profile "y": another machine may have another.', 'broken'],
    ]);
  });

  const initialised = (type: string, config: object) => JSON.stringify({ version: 3, backend: { type, config, hash: 1 } }, null, 1);

  it('judges what terraform init left, which the next plan uses', async () => {
    const files = { '.terraform/terraform.tfstate': initialised('s3', { ...same, acl: null, endpoints: null }) };
    expect(await judged({}, files)).toEqual([]);
    expect(await judged({}, { '.terraform/terraform.tfstate': initialised('s3', { ...same, bucket: 'other' }) })).toEqual([
      'bucket broken error .terraform/terraform.tfstate:6',
    ]);
    expect(await judged({}, { '.terraform/terraform.tfstate': initialised('http', {}) })).toEqual([
      'refused broken error .terraform/terraform.tfstate:3',
    ]);
    expect(await judged({}, { '.terraform/terraform.tfstate': '{"version": 3' })).toEqual([
      'unread unknown error .terraform/terraform.tfstate:1',
    ]);
    expect(await judged({}, { 'data/terraform.tfstate': initialised('http', {}) }, { env: { TF_DATA_DIR: 'data' } })).toEqual([
      'refused broken error data/terraform.tfstate:3',
    ]);
    expect(await judged({ workspace_key_prefix: '"env"' }, { '.terraform/environment': 'blue\n' })).toEqual([
      'workspaces broken error .terraform/environment:1',
    ]);
  });

  it('finds state in the workspace, and takes an empty one for none', async () => {
    const state = { version: 4, resources: [{ type: 'x' }], outputs: {} };
    expect(await judged({}, { 'a/errored.tfstate': JSON.stringify(state) })).toEqual(['state-file broken error a/errored.tfstate:1']);
    expect(await judged({}, { 'a/terraform.tfstate.backup': JSON.stringify({ ...state, resources: [] }) })).toEqual([]);
  });

  it('judges the backend of a test run', async () => {
    const run = (type: string) => `run "x" {\n  backend "${type}" {\n    bucket = "acme-state"\n  }\n}\n`;
    expect(await judged({}, { 'tests/a.tftest.hcl': run('local') })).toEqual(['refused broken error tests/a.tftest.hcl:2']);
    expect(await judged({}, { 'tests/a.tftest.hcl': run('s3') })).toContain('encrypt broken error tests/a.tftest.hcl:2');
    expect(await judged({}, { 'tests/a.tftest.hcl': 'run "x" {\n  command = plan\n}\n' })).toEqual([]);
  });

  it('names what the block has and the backend has not', async () => {
    expect(await judged({ use_lock_file: 'true' }, {})).toEqual(['argument broken error main.tf:10']);
    expect(await judged({ endpoints: '{ S3 = "https://evil.example" }' }, {})).toEqual(['argument broken error main.tf:10']);
    expect(await judged({ acl: '"public-read"' }, {})).toEqual(['acl broken error main.tf:10']);
    expect(await judged({ acl: '"bucket-owner-full-control"', max_retries: '3' }, {})).toEqual([]);
  });

  it('never shows a secret of the environment or a profile', async () => {
    const { findings, summary, record } = await check(
      {
        'main.tf': block({ ...GOOD, kms_key_id: undefined, profile: '"y"' }),
        '.home/.aws/config': '[profile y]\naws_secret_access_key = hunter2\naws_access_key_id = AKIAHUNTER\n',
      },
      {
        env: { AWS_SSE_CUSTOMER_KEY: 's3cret', AWS_ENDPOINT_URL: 'https://u:pa55@evil.example/?t=t0ken' },
        backendConfig: ['secret_key=hunter3', 'token=hunter4'],
      },
    );
    expect(findings.filter(({ rule }) => rule === 'tf-backend/credentials')).toHaveLength(2);
    const said = JSON.stringify([findings, summary, record]);
    for (const secret of ['hunter', 'HUNTER', 's3cret', 'pa55', 't0ken']) expect(said).not.toContain(secret);
  });
});

it('gives the same findings for the same input', async () => {
  const files = { 'b/main.tf': 'locals {\n}\n', 'a/main.tf': block({ ...GOOD, region: '"us-east-1"', bucket: '"x"' }) };
  expect((await check(files)).findings).toEqual((await check(files)).findings);
});
