import { describe, expect, it } from 'vitest';
import { edgesOf, readWith } from '../testing.ts';
import { terraformReader } from './reader.ts';

const LOCK = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "registry.terraform.io/hashicorp/aws" {
  version     = "5.31.0"
  constraints = "~> 5.0"
  hashes = [
    "h1:ltxyuBWIy9cq0kIKDJH1jeWJy/y7XJLjS4QrsQK4plA=",
    "zh:0cdb9c2083bf0902442384f7309367791e4640581652dda456f2d6d7abf0de8d",
  ]
}

/* two
lines */
provider "registry.opentofu.org/acme/x_y" {
  version = "0.1.0-beta1"
}
`;
const read = (text: string, files: Record<string, string> = {}) => readWith(terraformReader, 'infra/.terraform.lock.hcl', text, files);

describe('.terraform.lock.hcl', () => {
  it('has the providers of a folder', async () => {
    const reading = await read(LOCK.replaceAll('\n', '\r\n'));
    expect(edgesOf(reading)).toEqual(['infra@ required aws@5.31.0', 'infra@ required x_y@0.1.0-beta1']);
    expect(reading.packages.map(({ purl }) => purl)).toEqual([
      undefined,
      'pkg:terraform/registry.terraform.io/hashicorp/aws@5.31.0',
      'pkg:terraform/registry.opentofu.org/acme/x_y@0.1.0-beta1',
    ]);
    expect(reading.root.gap).toBeUndefined();
  });

  it('says that modules of elsewhere are not in it', async () => {
    const module = (source: string) => ({ 'infra/main.tf': `module "vpc" {\n  source  = "${source}"\n}\n` });
    expect((await read(LOCK, module('terraform-aws-modules/vpc/aws'))).root.gap?.state).toBe('incomplete');
    expect((await read(LOCK, module('../modules/vpc'))).root.gap).toBeUndefined();
  });

  it.each([
    ['cut off', LOCK.slice(0, 260), 'LOCKFILE_INVALID'],
    ['a provider without version', 'provider "a/b/c" {\n}\n', 'LOCKFILE_INVALID'],
    ['a provider without host', 'provider "b/c" {\n  version = "1"\n}\n', 'LOCKFILE_INVALID'],
    ['a provider twice', `${LOCK}${LOCK}`, 'LOCKFILE_INVALID'],
    ['a version twice', 'provider "a/b/c" {\n  version = "1"\n  version = "2"\n}\n', 'LOCKFILE_INVALID'],
    ['an expression', 'provider "a/b/c" {\n  version = 1 + 1\n}\n', 'LOCKFILE_INVALID'],
    ['another block', 'module "a/b/c" {\n  version = "1"\n}\n', 'LOCKFILE_UNSUPPORTED'],
    ['another attribute', 'provider "a/b/c" {\n  version = "1"\n  more = "x"\n}\n', 'LOCKFILE_INVALID'],
    ['binary', '\u0000\u0001', 'LOCKFILE_INVALID'],
    ['a merge conflict', `<<<<<<< HEAD\n${LOCK}`, 'LOCKFILE_INVALID'],
  ])('is refused: %s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('names the line', async () => {
    await expect(read('provider "a/b/c" {\n  version = "1"\n  x\n}\n')).rejects.toThrow(/^infra\/\.terraform\.lock\.hcl:4 /);
  });
});
