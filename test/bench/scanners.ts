import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { node24 } from '../e2e/node24.ts';
import { isMissing, run } from '../interop/peers/cache.ts';
import { cdxgen, syftFromSource, trivy } from '../interop/peers/index.ts';
import type { Command } from './measure.ts';
import type { CycloneDx } from './truth/graph.ts';

/** A tool that writes a CycloneDX document of a folder. */
export interface Scanner {
  name: string;
  /** The command that scans a folder; both are absolute paths. What it writes is in `work`, which is empty before. */
  command(folder: string, work: string): Command;
}

const NODE = node24() as string;

/** Node alone: what every program in it takes at least. */
export const bareNode: Command = { name: 'Node itself, `node -e 0`', program: NODE, args: ['-e', '0'] };

/** @param formats default: both, as a user gets them */
export const sovereignOf = (formats?: string): Scanner => ({
  name: 'sovereign',
  command: (folder, work) => ({
    name: `sovereign sbom-generate (${formats === undefined ? 'CycloneDX and SPDX' : 'CycloneDX'})`,
    program: NODE,
    args: [
      ...[path.resolve('packages/cli/dist/index.js'), 'sbom-generate', '--path', folder],
      ...['--output-dir', path.join(work, 'documents'), '--ledger', path.join(work, 'ledger')],
      ...(formats === undefined ? [] : ['--formats', formats]),
    ],
    cwd: work,
  }),
});

/** Where a scanner is told to write, and where ours writes without being told. */
const documentOf = (work: string): string => path.join(work, 'document.json');

async function documentIn(work: string): Promise<string> {
  const own = path.join(work, 'documents');
  const names = existsSync(own) ? await readdir(own) : [];
  const name = names.find((file) => file.endsWith('.cdx.json'));
  return name === undefined ? documentOf(work) : path.join(own, name);
}

const trivyOf = (program: string): Scanner => ({
  name: 'trivy',
  command: (folder, work) => ({
    name: 'trivy 0.76 (CycloneDX)',
    program,
    args: [
      ...['fs', '--offline-scan', '--skip-version-check', '--quiet', '--include-dev-deps', '--format', 'cyclonedx'],
      ...['--output', documentOf(work), '--cache-dir', path.join(work, 'trivy'), folder],
    ],
  }),
});

const syftOf = (program: string): Scanner => ({
  name: 'syft',
  command: (folder, work) => ({
    name: 'syft 1.44 (CycloneDX)',
    program,
    args: ['scan', `dir:${folder}`, '-q', '-o', `cyclonedx-json=${documentOf(work)}`],
    env: { SYFT_CHECK_FOR_APP_UPDATE: 'false', SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true' },
  }),
});

const cdxgenOf = (program: string): Scanner => ({
  name: 'cdxgen',
  command: (folder, work) => ({
    name: 'cdxgen 12 (CycloneDX)',
    program: NODE,
    args: [program, '--no-install-deps', '--no-babel', '--no-validate', '--spec-version', '1.6', '-o', documentOf(work), folder],
    env: { FETCH_LICENSE: 'false', CDXGEN_DEBUG_MODE: '' },
  }),
});

/** The commands that scan an image in an archive. */
export const sovereignImage = (archive: string, work: string): Command => ({
  name: 'sovereign sbom-generate (CycloneDX and SPDX)',
  program: NODE,
  args: [
    ...[path.resolve('packages/cli/dist/index.js'), 'sbom-generate', '--image', archive],
    ...['--output-dir', path.join(work, 'documents'), '--ledger', path.join(work, 'ledger')],
  ],
  cwd: work,
});

export const trivyImage = (program: string, archive: string, work: string): Command => ({
  name: 'trivy 0.76 (CycloneDX)',
  program,
  args: [
    ...['image', '--input', archive, '--offline-scan', '--skip-version-check', '--quiet', '--format', 'cyclonedx'],
    // Without its cache of layers, which a runner that is new for each job has not either.
    ...['--output', documentOf(work), '--cache-backend', 'memory', '--cache-dir', path.join(work, 'trivy')],
  ],
});

export const syftImage = (program: string, archive: string, work: string): Command => ({
  name: 'syft 1.44 (CycloneDX)',
  program,
  args: ['scan', `docker-archive:${archive}`, '-q', '-o', `cyclonedx-json=${documentOf(work)}`],
  env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
});

/** Ours first, then the peers that can be had here. */
export async function scanners(): Promise<Scanner[]> {
  const found: Scanner[] = [sovereignOf('cyclonedx')];
  for (const [peer, scannerOf] of [
    [trivy(), trivyOf],
    [syftFromSource(), syftOf],
    [cdxgen(), cdxgenOf],
  ] as const) {
    const installed = await peer;
    if (isMissing(installed)) console.warn(`SKIPPED ${installed.name}: ${installed.missing}`);
    else found.push(scannerOf(installed.path));
  }
  return found;
}

/** Runs a scanner once. Undefined where it refuses or gives no document, which is said. */
export async function scan(
  { name, command }: Scanner,
  folder: string,
  work: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<CycloneDx | undefined> {
  const { program, args, env = {}, cwd } = command(folder, work);
  const { code, stderr } = await run(program, args, { env: { ...variables, ...env }, timeout: 600_000, ...(cwd !== undefined && { cwd }) });
  try {
    if (code === 0) return JSON.parse(await readFile(await documentIn(work), 'utf8')) as CycloneDx;
  } catch {
    // Said below.
  }
  console.warn(`${name} gives no document of ${folder}: ${stderr.trim().split('\n').slice(0, 2).join(' ').slice(0, 300)}`);
  return undefined;
}
