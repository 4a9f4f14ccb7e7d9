import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ATTRIBUTES, PROVIDER_VERSION } from '../../actions/residency-assert/src/attributes.ts';
import * as table from '../../actions/residency-assert/src/parity/endpoints.ts';
import * as types from '../../actions/residency-assert/src/parity/types.ts';
import { attributesModule } from './aws-provider/attributes.ts';
import { endpointsModule, readRuleSets } from './aws-provider/endpoints.ts';
import { readBindings } from './aws-provider/schema.ts';
import { readTypeLists, typesModule } from './aws-provider/types.ts';
import { run } from './peers/cache.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sovereign-provider-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** Every row as `type kind path`. */
const rowsOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const [type = '', ...rest] = line.split(' ');
    return type.startsWith('aws_') ? rest.flatMap((word, index) => (index % 2 === 0 ? [`${type} ${word} ${rest[index + 1]}`] : [])) : [];
  });

it('has every region-like attribute of the newest AWS provider in its table', async ({ skip }) => {
  const packed = await run('npm', ['pack', '--silent', '@cdktn/provider-aws@latest'], { cwd: folder });
  if (packed.code !== 0) skip('the bindings of the AWS provider cannot be had');
  execFileSync('tar', ['xzf', path.join(folder, packed.stdout.trim().split('\n').at(-1) as string), '-C', folder]);
  const newest = await readBindings(path.join(folder, 'package'));
  const known = new Set(rowsOf(ATTRIBUTES));
  const missing = rowsOf(attributesModule(newest)).filter((row) => !known.has(row));
  expect(
    missing,
    `provider ${newest.version}, table of ${PROVIDER_VERSION}: run test/interop/aws-provider/attributes.ts on its bindings, and look at what is new`,
  ).toEqual([]);
  const manifest = JSON.parse(await readFile(path.join(folder, 'package/package.json'), 'utf8')) as { name: string };
  expect(manifest.name).toBe('@cdktn/provider-aws');
}, 300_000);

/** Unpacks the version of a Python package that a table says it is made from; undefined where it cannot be had. */
async function unpacked(name: string, source: string): Promise<string | undefined> {
  const [, version] = new RegExp(`${name} ([\\d.]+)`).exec(source) as unknown as [string, string];
  const loaded = await run('pip', ['download', '--quiet', '--no-deps', '--dest', folder, `${name}==${version}`], { cwd: folder });
  if (loaded.code !== 0) return undefined;
  execFileSync('python3', ['-m', 'zipfile', '-e', `${name.replace('-', '_')}-${version}-py3-none-any.whl`, folder], { cwd: folder });
  return folder;
}

it('holds the endpoints that the AWS SDK publishes', async ({ skip }) => {
  const at = await unpacked('botocore', table.ENDPOINTS_SOURCE);
  if (at === undefined) return skip('botocore cannot be had');
  const data = path.join(at, 'botocore/data');
  const file = JSON.parse(await readFile(path.join(data, 'endpoints.json'), 'utf8')) as Parameters<typeof endpointsModule>[0];
  const made = endpointsModule(file, await readRuleSets(data), table.ENDPOINTS_SOURCE);
  for (const text of [table.LISTED, table.GLOBAL, ...Object.values(table.HOMES), ...Object.values(table.ENDPOINTS)])
    expect(made).toContain(`'${text}'`);
}, 300_000);

it("holds the types that CloudFormation's registry has in each region", async ({ skip }) => {
  const at = await unpacked('cfn-lint', types.TYPES_SOURCE);
  if (at === undefined) return skip('cfn-lint cannot be had');
  const made = typesModule(await readTypeLists(path.join(at, 'cfnlint/data/schemas/providers')), types.TYPES_SOURCE);
  for (const text of [types.TYPED_REGIONS, types.LACKING]) expect(made).toContain(text);
}, 300_000);
