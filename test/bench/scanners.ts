import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { node24 } from '../e2e/node24.ts';
import { isMissing, run } from '../interop/peers/cache.ts';
import { cdxgen, syftFromSource, trivy } from '../interop/peers/index.ts';
import type { Command } from './measure.ts';
import type { CycloneDx } from './truth/graph.ts';

/** A tool that writes a CycloneDX document of a folder. */
export interface Scanner {
  name: string;
  /** The command that scans a folder into a document; both are absolute paths, `work` is a folder for all else. */
  command(folder: string, document: string, work: string): Command;
}

const NODE = node24() as string;

export const sovereign: Scanner = {
  name: 'sovereign',
  command: (folder, document, work) => ({
    name: 'sovereign sbom-generate (CycloneDX)',
    program: 'sh',
    // The document has the name of the project, which only the tool knows.
    args: [
      '-c',
      'rm -rf "$4" && "$1" "$2" sbom-generate --path "$3" --output-dir "$4" --ledger "$5" --formats cyclonedx && cp "$4"/*.cdx.json "$6"',
      'sh',
      ...[NODE, path.resolve('packages/cli/dist/index.js'), folder, path.join(work, 'documents'), path.join(work, 'ledger'), document],
    ],
    cwd: work,
  }),
};

const trivyOf = (program: string): Scanner => ({
  name: 'trivy',
  command: (folder, document, work) => ({
    name: 'trivy 0.76 (CycloneDX)',
    program,
    args: [
      ...['fs', '--offline-scan', '--skip-version-check', '--quiet', '--include-dev-deps', '--format', 'cyclonedx'],
      ...['--output', document, '--cache-dir', path.join(work, 'trivy'), folder],
    ],
  }),
});

const syftOf = (program: string): Scanner => ({
  name: 'syft',
  command: (folder, document) => ({
    name: 'syft 1.44 (CycloneDX)',
    program,
    args: ['scan', `dir:${folder}`, '-q', '-o', `cyclonedx-json=${document}`],
    env: { SYFT_CHECK_FOR_APP_UPDATE: 'false', SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true' },
  }),
});

const cdxgenOf = (program: string): Scanner => ({
  name: 'cdxgen',
  command: (folder, document) => ({
    name: 'cdxgen 12 (CycloneDX)',
    program: NODE,
    args: [program, '--no-install-deps', '--no-babel', '--no-validate', '--spec-version', '1.6', '-o', document, folder],
    env: { FETCH_LICENSE: 'false', CDXGEN_DEBUG_MODE: '' },
  }),
});

/** Ours first, then the peers that can be had here. */
export async function scanners(): Promise<Scanner[]> {
  const found: Scanner[] = [sovereign];
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
  const document = path.join(work, `${name}.json`);
  const { program, args, env = {}, cwd } = command(folder, document, work);
  const { code, stderr } = await run(program, args, { env: { ...variables, ...env }, timeout: 600_000, ...(cwd !== undefined && { cwd }) });
  try {
    if (code === 0) return JSON.parse(await readFile(document, 'utf8')) as CycloneDx;
  } catch {
    // Said below.
  }
  console.warn(`${name} gives no document of ${folder}: ${stderr.trim().split('\n').slice(0, 2).join(' ').slice(0, 300)}`);
  return undefined;
}
