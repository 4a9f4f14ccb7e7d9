import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { node24 } from '../e2e/node24.ts';
import { isMissing } from '../interop/peers/cache.ts';
import { syft, trivy } from '../interop/peers/index.ts';
import { type Command, compare, table } from './measure.ts';

/** A package-lock.json of `count` packages, each with five dependencies further down the list. */
function lockfile(count: number): string {
  const name = (index: number) => `package-${index}`;
  const packages: Record<string, unknown> = { '': { name: 'bench', version: '1.0.0', dependencies: { [name(0)]: '1.0.0' } } };
  for (let index = 0; index < count; index += 1) {
    const next = [1, 2, 3, 5, 8].map((step) => index + step).filter((other) => other < count);
    packages[`node_modules/${name(index)}`] = {
      version: '1.0.0',
      resolved: `https://registry.example.eu/${name(index)}/-/${name(index)}-1.0.0.tgz`,
      integrity: `sha512-${Buffer.alloc(64, index % 256).toString('base64')}`,
      license: 'MIT',
      ...(next.length > 0 && { dependencies: Object.fromEntries(next.map((other) => [name(other), '^1.0.0'])) }),
    };
  }
  return JSON.stringify({ name: 'bench', version: '1.0.0', lockfileVersion: 3, requires: true, packages });
}

it('SBOM of npm lockfiles, beside trivy and syft', async () => {
  const peers = await Promise.all([trivy(), syft()]);
  for (const [title, folder] of [
    ['this repository', thisRepository()],
    ['2,000 packages', generated(2000)],
    ['20,000 packages', generated(20_000)],
  ] as const) {
    const out = mkdtempSync(path.join(tmpdir(), 'bench-out-'));
    const ours: Command = {
      name: 'sovereign sbom-generate (CycloneDX and SPDX)',
      program: node24() as string,
      args: [
        path.resolve('packages/cli/dist/index.js'),
        'sbom-generate',
        '--path',
        folder,
        '--output-dir',
        out,
        '--ledger',
        path.join(out, 'ledger'),
      ],
      cwd: folder,
    };
    const [trivyPeer, syftPeer] = peers;
    const commands: Command[] = [];
    if (!isMissing(trivyPeer)) {
      commands.push({
        name: 'trivy 0.76 (CycloneDX)',
        program: trivyPeer.path,
        args: [
          'fs',
          '--offline-scan',
          '--skip-version-check',
          '--quiet',
          '--include-dev-deps',
          '--format',
          'cyclonedx',
          '--output',
          path.join(out, 't.json'),
          '--cache-dir',
          path.join(out, 'cache'),
          folder,
        ],
      });
    }
    if (!isMissing(syftPeer)) {
      commands.push({
        name: 'syft 1.18 (CycloneDX)',
        program: syftPeer.path,
        args: ['scan', `dir:${folder}`, '-q', '-o', `cyclonedx-json=${path.join(out, 's.json')}`],
        env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
      });
    }
    console.log(table(`SBOM: ${title}`, await compare(ours, commands, 5)));
    expect(commands.length).toBeGreaterThan(0);
  }
});

function generated(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  writeFileSync(path.join(folder, 'package-lock.json'), lockfile(count));
  return folder;
}

/** The lockfile of this repository with the manifests that belong to it, and nothing that only some scanners read. */
function thisRepository(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  for (const file of globSync(['package.json', 'package-lock.json', 'packages/*/package.json', 'actions/*/package.json'])) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    copyFileSync(file, path.join(folder, file));
  }
  return folder;
}
