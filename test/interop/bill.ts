import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { sbomGenerate } from '@sovereign-actions/sbom-generate';
import { ROOT } from './release.ts';
import { runStep } from './step.ts';

/** The parts of a CycloneDX document that other tools are compared in. */
export interface CycloneDx {
  specVersion: string;
  serialNumber: string;
  metadata: { component: { 'bom-ref': string } };
  components: { 'bom-ref': string; purl?: string; type: string; name: string; version?: string }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/** A boundary that names who creates the documents. */
const BOUNDARY = `version: 1
partition: aws-eusc
regions: [eusc-de-east-1]
organization: { name: Example SE, url: https://example.eu, email: security@example.eu }
`;

/**
 * Writes the SBOM of this repository in some formats, into a folder of its own.
 * @throws Error where the step fails
 */
export async function writeBill<F extends string>(formats: readonly F[]): Promise<{ folder: string; bill: Record<F, string> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sovereign-sbom-'));
  const boundary = path.join(folder, 'sovereign.yaml');
  await writeFile(boundary, BOUNDARY);
  const { exitCode, outputs, log } = await runStep(sbomGenerate, {
    flags: { boundary, path: ROOT, 'output-dir': folder, formats: formats.join('\n'), ledger: path.join(folder, 'ledger') },
    env: { SOURCE_DATE_EPOCH: '1767225600' },
    cwd: folder,
  });
  if (exitCode !== 0) throw new Error(log);
  const documents = outputs.documents?.split('\n') ?? [];
  const bill = Object.fromEntries(formats.map((format, index) => [format, path.resolve(folder, documents[index] ?? '')]));
  return { folder, bill: bill as Record<F, string> };
}

export const readBill = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as CycloneDx;

/** A package URL as its parts, so that spellings of the same package are equal. Qualifiers say where it comes from, not what it is. */
export function parsePurl(purl: string): string {
  const match = /^pkg:([^/]+)\/(.+?)(?:@([^?#]+))?(?:\?[^#]*)?(?:#.*)?$/.exec(purl);
  if (!match) throw new Error(`not a package URL: ${purl}`);
  const [, type = '', name = '', version = ''] = match;
  return JSON.stringify([type.toLowerCase(), ...name.split('/').map(decodeURIComponent), decodeURIComponent(version)]);
}

export const packagesOf = (document: Pick<CycloneDx, 'components'>) =>
  new Set(document.components.flatMap(({ purl }) => (purl ? [parsePurl(purl)] : [])));

/** What is in the first and not in the second, sorted. */
export const missingFrom = (wanted: ReadonlySet<string>, given: ReadonlySet<string>) =>
  [...wanted].filter((entry) => !given.has(entry)).sort();
