import { readFile, rm, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CycloneDx, missingFrom, packagesOf, parsePurl, readBill, writeBill } from './bill.ts';
import { must, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { ntiaChecker, syft, trivy } from './peers/index.ts';

/** What reads our documents takes them, and finds in them what is there. */

const scanner = await trivy();
const converter = await syft();
const checker = await ntiaChecker();
let folder: string;
let bill: Record<'cyclonedx' | 'cyclonedx-1.5' | 'spdx', string>;
let ours: CycloneDx;

beforeAll(async () => {
  ({ folder, bill } = await writeBill(['cyclonedx', 'cyclonedx-1.5', 'spdx']));
  ours = await readBill(bill.cyclonedx);
});
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** The packages of ours of the ecosystem that both of the others know, and all that is in this repository but what builds it. */
const npmPackages = () => new Set([...packagesOf(ours)].filter((entry) => entry.startsWith('["npm",')));

withPeers('trivy reads our documents', [scanner], () => {
  it.each(['cyclonedx', 'cyclonedx-1.5', 'spdx'] as const)('%s, with every package', async (format) => {
    const offline = ['--offline-scan', '--skip-version-check', '--cache-dir', path.join(folder, 'trivy')];
    const args = ['sbom', '--quiet', ...offline, '--scanners', 'license', '--list-all-pkgs', '--format', 'json', bill[format]];
    const { Results } = JSON.parse(await must(pathOf(scanner), args)) as {
      Results: { Packages?: { Identifier: { PURL: string } }[] }[];
    };
    const theirs = new Set(Results.flatMap(({ Packages = [] }) => Packages.map(({ Identifier }) => parsePurl(Identifier.PURL))));
    expect(missingFrom(npmPackages(), theirs)).toEqual([]);
  });
});

withPeers('syft converts our documents', [converter], () => {
  it.each(['cyclonedx', 'cyclonedx-1.5', 'spdx'] as const)('%s, with every package', async (format) => {
    const output = await must(pathOf(converter), ['convert', bill[format], '-q', '-o', 'syft-json'], {
      env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    });
    const { artifacts } = JSON.parse(output) as { artifacts: { purl?: string }[] };
    const theirs = new Set(artifacts.flatMap(({ purl }) => (purl ? [parsePurl(purl)] : [])));
    expect(missingFrom(npmPackages(), theirs)).toEqual([]);
  });
});

withPeers('the checker of the minimum elements of NTIA', [checker], () => {
  const check = async (file: string) => {
    const output = path.join(folder, 'ntia.json');
    await run(pathOf(checker), [file, '--comply', 'ntia', '--output', 'json', '--output-file', output, '--quiet']);
    return JSON.parse(await readFile(output, 'utf8'));
  };

  it('finds all in our SPDX document but who supplies packages, which no lockfile says', async () => {
    const report = await check(bill.spdx);
    expect(report).toMatchObject({
      parsingError: [],
      authorNameProvided: true,
      timestampProvided: true,
      dependencyRelationshipsProvided: true,
      componentNames: { allProvided: true },
      componentIdentifiers: { allProvided: true },
      graphValidation: { floatingComponents: { floatingComponentCount: 0 } },
    });
    // What is no package, such as a workflow, has no version but that of the source.
    const named = new Set(ours.components.flatMap(({ name, version }) => (version ? [name] : [])));
    expect((report.componentVersions.nonconformantComponents as string[]).filter((name) => named.has(name))).toEqual([]);
    // Our own projects have the organization of the boundary.
    const lacking = new Set(report.componentSuppliers.nonconformantComponents as string[]);
    expect([...lacking].filter((name) => name.startsWith('@sovereign-actions/'))).toEqual([]);
  });
});

describe("GitLab's report of type cyclonedx", () => {
  it('can hold the document of 1.5: what its parser reads is there, and it is smaller than an instance takes by default', async () => {
    const document = await readBill(bill['cyclonedx-1.5']);
    expect(document.specVersion).toBe('1.5');
    expect(document.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    // It lists what is of type library with a name and a package URL, and links what dependencies name.
    const libraries = document.components.filter(({ type }) => type === 'library');
    expect(libraries.length).toBeGreaterThan(100);
    expect(libraries.filter(({ name, version, purl }) => !name || !version || !purl)).toEqual([]);
    const refs = new Set([document.metadata.component['bom-ref'], ...document.components.map(({ 'bom-ref': ref }) => ref)]);
    expect(refs.size).toBe(document.components.length + 1);
    expect(document.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref))).toEqual([]);
    expect((await stat(bill['cyclonedx-1.5'])).size).toBeLessThan(1024 * 1024);
  });
});
