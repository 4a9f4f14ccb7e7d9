import { mkdtempSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { node24 } from '../e2e/node24.ts';
import { put } from '../interop/peers/cache.ts';
import { pathOf, withPeers } from '../interop/peers/describe.ts';
import { checkov, tflint } from '../interop/peers/index.ts';
import { type Command, compare, table } from './measure.ts';

const ROOTS = 500;
const RESOURCES = 11;
const CLI = path.resolve('packages/cli/dist/index.js');
const node = node24() as string;

let base: string;
beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'bench-terraform-'));
  await copyFile('workflows-templates/sovereign.yaml', path.join(base, 'sovereign.yaml'));
  for (let root = 0; root < ROOTS; root += 1) {
    const resources = Array.from(
      { length: RESOURCES },
      (_, index) =>
        `resource "aws_s3_bucket" "b${index}" {\n  bucket = "x-${root}-${index}"\n  tags = {\n    a = "b"\n    c = var.x\n  }\n}\n`,
    );
    await put(path.join(base, `root${root}`, 'backend.tf'), backend(root));
    await put(path.join(base, `root${root}`, 'main.tf'), `variable "x" {\n  type = string\n}\n\n${resources.join('\n')}`);
  }
});
afterAll(() => rm(base, { recursive: true, force: true }));

/** A block that holds under the example boundary. */
const backend = (root: number): string =>
  `terraform {\n  backend "s3" {\n${[
    'bucket = "acme-terraform-state"',
    `key = "release/${root}"`,
    'region = "eusc-de-east-1"',
    'encrypt = true',
    'kms_key_id = "arn:aws-eusc:kms:eusc-de-east-1:444455556666:key/5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f"',
    'use_lockfile = true',
    'workspace_key_prefix = "release/workspaces"',
  ]
    .map((line) => `    ${line}\n`)
    .join('')}  }\n}\n`;

const ours = (name: string, ...args: string[]): Command => ({ name, program: node, args: [CLI, 'tf-backend-guard', ...args], cwd: base });

it('the hook on one touched folder', async () => {
  const bare: Command = { name: 'node -e 0', program: node, args: ['-e', '0'] };
  const rows = await compare(ours('tf-backend-guard, one touched folder of 500', 'root7/backend.tf', 'root7/main.tf'), [bare]);
  console.log(table('Before the commit', rows));
  expect(rows).toHaveLength(2);
});

const peers = [await checkov(), await tflint()] as const;
withPeers('500 root modules', peers, () => {
  it('beside checkov and tflint', async () => {
    const [first, second] = peers;
    const rows = await compare(
      ours('tf-backend-guard'),
      [
        // What they find in the resources is not the point here: both read every file, and neither says where state goes.
        {
          name: 'checkov 3.3.30',
          program: pathOf(first),
          args: ['-d', base, '--quiet', '--compact', '--framework', 'terraform', '--skip-download'],
          codes: [0, 1],
        },
        { name: 'tflint 0.64', program: pathOf(second), args: ['--recursive'], cwd: base, codes: [0, 2] },
      ],
      Number(process.env.BENCH_RUNS ?? 3),
    );
    console.log(table('500 root modules, 50,000 lines', rows));
    expect(rows).toHaveLength(3);
  });
});
