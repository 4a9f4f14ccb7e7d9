import { readFile, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CycloneDx, missingFrom, packagesOf, parsePurl, readBill, writeBill } from './bill.ts';
import { must, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { cyclonedx, spdxModel, spdxTools, trivy } from './peers/index.ts';
import { ROOT } from './release.ts';

const FORMATS = ['cyclonedx', 'spdx', 'cyclonedx-1.5', 'cyclonedx-1.7', 'spdx-3.0.1'] as const;

const validator = await cyclonedx();
const spdx = await spdxTools();
const model = await spdxModel();
const scanner = await trivy();
let folder: string;
/** Paths of the documents by format. */
let bill: Record<(typeof FORMATS)[number], string>;

beforeAll(async () => {
  ({ folder, bill } = await writeBill(FORMATS));
});
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Edges between packages, by their parsed purls. */
function edgesOf({ components, dependencies }: CycloneDx): Set<string> {
  const names = new Map(components.flatMap(({ 'bom-ref': ref, purl }) => (purl ? [[ref, parsePurl(purl)] as const] : [])));
  return new Set(
    dependencies.flatMap(({ ref, dependsOn = [] }) => {
      const from = names.get(ref);
      return from === undefined ? [] : dependsOn.flatMap((to) => (names.has(to) ? [`${from} → ${names.get(to)}`] : []));
    }),
  );
}

withPeers("CycloneDX's own library", [validator], () => {
  const validate = async (text: string, version = '1.6'): Promise<unknown> => {
    const library = await import(pathToFileURL(pathOf(validator)).href);
    return new library.Validation.JsonStrictValidator(version).validate(text);
  };

  it.each([
    ['1.5', 'cyclonedx-1.5'],
    ['1.6', 'cyclonedx'],
    ['1.7', 'cyclonedx-1.7'],
  ] as const)('validates the SBOM of this repository against the schema of %s, strictly', async (version, format) => {
    expect(await validate(await readFile(bill[format], 'utf8'), version)).toBeNull();
  });

  it('refuses it against the schema of 1.5 as it is in 1.6', async () => {
    expect(await validate(await readFile(bill.cyclonedx, 'utf8'), '1.5')).not.toBeNull();
  });

  it('refuses it with a wrong type, and with a field that the specification does not know', async () => {
    const document = await readBill(bill.cyclonedx);
    const [first, ...rest] = document.components;
    expect(await validate(JSON.stringify({ ...document, components: [{ ...first, type: 'libary' }, ...rest] }))).not.toBeNull();
    expect(await validate(JSON.stringify({ ...document, components: [{ ...first, colour: 'red' }, ...rest] }))).not.toBeNull();
  });
});

withPeers("SPDX's own tools", [spdx], () => {
  const validate = (file: string) => run(pathOf(spdx), ['--infile', file, '--version', 'SPDX-2.3']);

  it('validate the SPDX document of this repository', async () => {
    const { code, stdout, stderr } = await validate(bill.spdx);
    expect(code, stdout + stderr).toBe(0);
  });

  it('refuse it with a relation to nothing', async () => {
    const document = JSON.parse(await readFile(bill.spdx, 'utf8'));
    document.relationships.push({
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: 'SPDXRef-nothing',
    });
    const file = path.join(folder, 'wrong.spdx.json');
    await writeFile(file, JSON.stringify(document));
    expect((await validate(file)).code).toBe(1);
  });
});

withPeers("SPDX's own model", [model], () => {
  /** Reads a document and checks every element, then names what is referred to and not there. */
  const CHECK = [
    'import sys',
    'from spdx_python_model.bindings.v3_0_1 import model',
    'objects = model.SHACLObjectSet()',
    'model.JSONLDDeserializer().read(open(sys.argv[1]), objects)',
    'model.JSONLDSerializer().write(objects, open("/dev/null", "wb"))',
    'print("\\n".join(sorted(map(str, objects.link() or []))))',
  ].join('\n');
  const check = (file: string) => run(pathOf(model), ['-c', CHECK, file]);
  const readGraph = async () => JSON.parse(await readFile(bill['spdx-3.0.1'], 'utf8')) as { '@graph': Record<string, unknown>[] };

  it('reads the SPDX 3 document of this repository, where nothing leads nowhere', async () => {
    const { code, stdout, stderr } = await check(bill['spdx-3.0.1']);
    expect(code, stderr).toBe(0);
    expect(stdout.trim()).toBe('');
  });

  it.each([
    ['a value that it does not know', { completeness: 'mostly' }],
    ['a field that it does not know', { colour: 'red' }],
    ['no target', { to: undefined }],
  ])('refuses it with a relationship that has %s', async (_, members) => {
    const document = await readGraph();
    const elements = document['@graph'].map((element) => (element.relationshipType === 'dependsOn' ? { ...element, ...members } : element));
    const file = path.join(folder, 'wrong.spdx3.json');
    await writeFile(file, JSON.stringify({ ...document, '@graph': elements }));
    expect((await check(file)).code).toBe(1);
  });

  it('finds in it the very packages of the CycloneDX document', async () => {
    const { '@graph': elements } = await readGraph();
    const purls = elements.flatMap(({ software_packageUrl: purl }) => (typeof purl === 'string' ? [parsePurl(purl)] : []));
    const { metadata, components } = JSON.parse(await readFile(bill.cyclonedx, 'utf8'));
    expect(new Set(purls)).toEqual(packagesOf({ components: [metadata.component, ...components] }));
  });
});

withPeers('trivy on the same lockfile', [scanner], () => {
  let theirs: CycloneDx;
  let ours: CycloneDx;
  beforeAll(async () => {
    const output = path.join(folder, 'trivy.json');
    const lockfile = path.join(ROOT, 'package-lock.json');
    const offline = ['--offline-scan', '--skip-version-check', '--cache-dir', path.join(folder, 'trivy')];
    await must(pathOf(scanner), ['fs', '--quiet', ...offline, '--include-dev-deps', '--format', 'cyclonedx', '--output', output, lockfile]);
    [theirs, ours] = await Promise.all([readBill(output), readBill(bill.cyclonedx)]);
  });

  it('sees the very packages that we see', () => {
    // This repository has packages of other ecosystems, which the lockfile that trivy is given has not.
    const mine = new Set([...packagesOf(ours)].filter((entry) => entry.startsWith('["npm",')));
    const other = packagesOf(theirs);
    expect(other.size).toBeGreaterThan(100);
    expect({ onlyTrivy: missingFrom(other, mine), onlyOurs: missingFrom(mine, other) }).toEqual({ onlyTrivy: [], onlyOurs: [] });
  });

  it('sees no dependency that we do not see; we see what workspaces need for development as well', () => {
    const mine = new Set([...edgesOf(ours)].filter((edge) => edge.startsWith('["npm",')));
    const other = edgesOf(theirs);
    expect(other.size).toBeGreaterThan(100);
    expect(missingFrom(other, mine)).toEqual([]);
    expect(missingFrom(mine, other).filter((edge) => !edge.startsWith('["npm","@sovereign-actions",'))).toEqual([]);
  });
});

describe('the two documents', () => {
  it('name the same packages', async () => {
    const document = JSON.parse(await readFile(bill.spdx, 'utf8')) as {
      packages: { externalRefs?: { referenceType: string; referenceLocator: string }[] }[];
    };
    const purls = document.packages.flatMap(({ externalRefs = [] }) =>
      externalRefs.flatMap(({ referenceType, referenceLocator }) => (referenceType === 'purl' ? [parsePurl(referenceLocator)] : [])),
    );
    const { metadata, components } = JSON.parse(await readFile(bill.cyclonedx, 'utf8'));
    expect(new Set(purls)).toEqual(packagesOf({ components: [metadata.component, ...components] }));
  });
});
