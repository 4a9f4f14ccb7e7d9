import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files } from '@sovereign-actions/core';
import { expect, it } from 'vitest';
import { readSource } from './tree.ts';

async function read(given: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-source-'));
  for (const [name, text] of Object.entries(given)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return readSource(new Files(folder), '.');
}

const MAIN = `provider "aws" {
  region = var.region # where we are
}
provider "aws" {
  alias  = "paris"
  region = "eu-west-3"
}
locals {
  home = "eu-west-1"
}
resource "aws_s3_bucket" "a" {
  bucket = <<EOT
resource "aws_s3_bucket" "not_this" {}
EOT
}
  data "aws_region" "here" {}
module "net" {
  source = "./net"
  region = local.home
}
`;

it('finds what is written, and where', async () => {
  const tree = await read({ 'main.tf': MAIN, 'net/x.tf': '\n\nresource "aws_vpc" "v" {}\n', 'other/x.tf': 'resource "aws_vpc" "w" {}' });
  expect([...(tree?.keys() ?? [])]).toEqual(['', 'module.net']);
  const root = tree?.get('');
  expect(root?.providers.get('aws')?.arguments.get('region')).toBe('var.region');
  expect(root?.providers.get('aws.paris')?.arguments.get('region')).toBe('"eu-west-3"');
  expect(Object.fromEntries([...(root?.resources ?? [])].map(([address, { place }]) => [address, place]))).toEqual({
    'aws_s3_bucket.a': { file: 'main.tf', line: 11, column: 1 },
    'data.aws_region.here': { file: 'main.tf', line: 16, column: 3 },
  });
  expect(tree?.get('module.net')?.resources.get('aws_vpc.v')?.place).toEqual({ file: 'net/x.tf', line: 3, column: 1 });
});

it('lets override files and JSON have their say', async () => {
  const tree = await read({
    'z.tf': 'provider "aws" {\n  region = var.region\n}\n',
    'a_override.tf': 'provider "aws" {\n  region = upper(var.region)\n}\n',
    'more.tf.json': JSON.stringify({ provider: { aws: [{ alias: 'x', region: `\${var.region}` }] }, resource: { aws_vpc: { v: {} } } }),
  });
  expect(tree?.get('')?.providers.get('aws')?.arguments.get('region')).toBe('upper(var.region)');
  expect(tree?.get('')?.providers.get('aws.x')?.arguments.get('region')).toBe('var.region');
  expect(tree?.get('')?.resources.get('aws_vpc.v')).toEqual({ place: { file: 'more.tf.json' } });
});

it('follows what terraform init installed', async () => {
  const tree = await read({
    'main.tf': 'module "far" {\n  source = "acme/far/aws"\n}\n',
    '.terraform/modules/modules.json': JSON.stringify({
      Modules: [
        { Key: '', Dir: '.' },
        { Key: 'far', Dir: '.terraform/modules/far' },
      ],
    }),
    '.terraform/modules/far/m.tf': 'resource "aws_vpc" "v" {}',
  });
  expect(tree?.get('module.far')?.resources.has('aws_vpc.v')).toBe(true);
});

it('concludes nothing from a module with a file that cannot be read, and ends on modules that call each other', async () => {
  expect(await read({ 'main.tf': MAIN, 'bad.tf.json': '{' })).toBeUndefined();
  expect(await read({ 'main.tf': MAIN, 'bad.tf': '\ufffd'.repeat(3) + Buffer.from([0xff]).toString('latin1') })).toBeDefined();
  expect(await read({ 'readme.md': '' })).toBeUndefined();
  const tree = await read({ 'main.tf': 'module "m" {\n  source = "./"\n}\n' });
  expect(tree?.size).toBeLessThanOrEqual(61);
});
