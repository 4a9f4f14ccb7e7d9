import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ATTRIBUTES, PROVIDER_VERSION } from '../../actions/residency-assert/src/attributes.ts';
import * as table from '../../actions/residency-assert/src/parity/endpoints.ts';
import { attributesModule } from './aws-provider/attributes.ts';
import { endpointsModule } from './aws-provider/endpoints.ts';
import { readBindings } from './aws-provider/schema.ts';
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

it('holds the endpoints that the AWS SDK publishes', async ({ skip }) => {
  const [, version] = /botocore ([\d.]+)/.exec(table.ENDPOINTS_SOURCE) as unknown as [string, string];
  const loaded = await run('pip', ['download', '--quiet', '--no-deps', '--dest', folder, `botocore==${version}`], { cwd: folder });
  if (loaded.code !== 0) skip('botocore cannot be had');
  execFileSync('python3', ['-m', 'zipfile', '-e', `botocore-${version}-py3-none-any.whl`, folder], { cwd: folder });
  const file = JSON.parse(await readFile(path.join(folder, 'botocore/data/endpoints.json'), 'utf8')) as Parameters<
    typeof endpointsModule
  >[0];
  const made = endpointsModule(file, table.ENDPOINTS_SOURCE);
  for (const text of [table.LISTED, table.GLOBAL, ...Object.values(table.ENDPOINTS)]) expect(made).toContain(`'${text}'`);
}, 300_000);
