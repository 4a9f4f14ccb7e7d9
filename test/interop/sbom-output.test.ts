import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sbomGenerate } from '@sovereign-actions/sbom-generate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { cyclonedx, spdxModel, spdxTools, syft, trivy } from './peers/index.ts';
import { runStep } from './step.ts';

/** Everything that a document can say, in one source and one root filesystem. */

const sha512 = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const npm = (name: string, licence: string) => ({
  version: '1.0.0',
  resolved: `https://registry.example.eu/${name}/-/${name}-1.0.0.tgz`,
  integrity: sha512,
  license: licence,
});
const wheel = (name: string) =>
  `    { url = "https://files.pythonhosted.org/packages/${name}", hash = "sha256:${'ab'.repeat(32)}", size = 1 },\n`;

const SOURCE: Record<string, string> = {
  'package-lock.json': JSON.stringify({
    name: 'shop',
    version: '1.2.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', version: '1.2.0', dependencies: { 'is-odd': '1.0.0', 'own-licence': '1.0.0' } },
      'node_modules/is-odd': {
        ...npm('is-odd', '(MIT OR GPL-2.0-only WITH Classpath-exception-2.0)'),
        dependencies: { 'is-number': '1.0.0' },
      },
      'node_modules/is-number': npm('is-number', 'MIT'),
      'node_modules/own-licence': npm('own-licence', 'SEE LICENSE IN LICENCE.md'),
    },
  }),
  'docs/uv.lock': `version = 1\nrequires-python = ">=3.12"\n\n[[package]]\nname = "docs"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [{ name = "six" }, { name = "many" }]\n\n[[package]]\nname = "six"\nversion = "1.17.0"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [\n${wheel('six-1.17.0-py2.py3-none-any.whl')}${wheel('six-1.17.0-py4-none-any.whl')}]\n\n[[package]]\nname = "many"\nversion = "2.0"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [\n${Array.from({ length: 12 }, (_, index) => wheel(`many-2.0-cp3${index}-cp3${index}-linux_x86_64.whl`)).join('')}]\n`,
};

const ROOTFS: Record<string, string> = {
  'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
  'var/lib/dpkg/status': [
    'Package: libc6\nStatus: install ok installed\nMaintainer: GNU Libc Maintainers (EU) <debian-glibc@lists.debian.org>\nArchitecture: amd64\nSource: glibc\nVersion: 2.36-9+deb12u1\n',
    'Package: bash\nStatus: install ok installed\nMaintainer: nobody at example\nArchitecture: amd64\nVersion: 5.2.15-2+b2\nPre-Depends: libc6 (>= 2.36), absent\n',
  ].join('\n'),
  'opt/app/node_modules/is-odd/package.json': JSON.stringify({
    name: 'is-odd',
    version: '1.0.0',
    author: 'A <a@example.eu> (https://example.eu)',
    license: 'MIT',
  }),
};

const BOUNDARY = `version: 1
partition: aws-eusc
regions: [eusc-de-east-1]
organization: { name: Example (EU) SE, url: https://example.eu, email: security@example.eu }
`;
const FORMATS = ['cyclonedx', 'cyclonedx-1.5', 'cyclonedx-1.7', 'spdx', 'spdx-3.0.1'] as const;

const validator = await cyclonedx();
const tools = await spdxTools();
const model = await spdxModel();
const scanner = await trivy();
const other = await syft();
let folder: string;
let bills: { subject: string; files: Record<(typeof FORMATS)[number], string> }[];

async function place(name: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.join(folder, name, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, name, file), text);
  }
  return path.join(folder, name);
}

async function generate(flags: Record<string, string>, env: Record<string, string> = {}) {
  const boundary = path.join(folder, 'sovereign.yaml');
  const { exitCode, outputs, log } = await runStep(sbomGenerate, {
    flags: { boundary, ledger: path.join(folder, 'ledger'), ...flags },
    env,
    cwd: folder,
  });
  expect(exitCode, log).toBe(0);
  return outputs;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sovereign-sbom-output-'));
  await writeFile(path.join(folder, 'sovereign.yaml'), BOUNDARY);
  const subjects: [string, string][] = [
    ['path', await place('source', SOURCE)],
    ['rootfs', await place('rootfs', ROOTFS)],
  ];
  bills = [];
  for (const [input, subject] of subjects) {
    const outputs = await generate({ [input]: subject, 'output-dir': path.join(folder, 'out', input), formats: FORMATS.join('\n') });
    const documents = outputs.documents?.split('\n') ?? [];
    const files = Object.fromEntries(FORMATS.map((format, index) => [format, path.resolve(folder, documents[index] ?? '')]));
    bills.push({ subject: input, files: files as (typeof bills)[number]['files'] });
  }
});
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true });
});

it('the documents have what there is to say', async () => {
  const texts = await Promise.all(bills.map(({ files }) => readFile(files.cyclonedx, 'utf8')));
  for (const said of [
    '"manufacturer"',
    '"supplier"',
    '"evidence"',
    '"operating-system"',
    'sovereign:sbom:more-distributions',
    '"post-build"',
    'bsi:component:archive',
  ])
    expect(texts.join('\n')).toContain(said);
});

withPeers("CycloneDX's own library", [validator], () => {
  it('validates all of it, strictly, in each version', async () => {
    const library = await import(pathToFileURL(pathOf(validator)).href);
    for (const { files } of bills) {
      for (const [format, version] of [
        ['cyclonedx-1.5', '1.5'],
        ['cyclonedx', '1.6'],
        ['cyclonedx-1.7', '1.7'],
      ] as const) {
        expect(await new library.Validation.JsonStrictValidator(version).validate(await readFile(files[format], 'utf8'))).toBeNull();
      }
    }
  });
});

withPeers("SPDX's own tools", [tools, model], () => {
  it('validate all of it', async () => {
    for (const { files } of bills) {
      const { code, stdout, stderr } = await run(pathOf(tools), ['--infile', files.spdx, '--version', 'SPDX-2.3']);
      expect(code, stdout + stderr).toBe(0);
    }
  });

  it('read all of it in SPDX 3, where nothing leads nowhere', async () => {
    const check = [
      'import sys',
      'from spdx_python_model.bindings.v3_0_1 import model',
      'objects = model.SHACLObjectSet()',
      'model.JSONLDDeserializer().read(open(sys.argv[1]), objects)',
      'model.JSONLDSerializer().write(objects, open("/dev/null", "wb"))',
      'print("\\n".join(sorted(map(str, objects.link() or []))))',
    ].join('\n');
    for (const { files } of bills) {
      const { code, stdout, stderr } = await run(pathOf(model), ['-c', check, files['spdx-3.0.1']]);
      expect({ code, stdout: stdout.trim(), stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    }
  });
});

withPeers('documents of trivy and syft', [scanner, other], () => {
  const lockfile = () => path.join(folder, 'source');

  it('are compared without a difference where there is none', async () => {
    const offline = ['--offline-scan', '--skip-version-check', '--cache-dir', path.join(folder, 'trivy'), '--quiet', '--include-dev-deps'];
    for (const format of ['cyclonedx', 'spdx-json']) {
      const output = path.join(folder, `trivy.${format}`);
      await must(pathOf(scanner), ['fs', ...offline, '--format', format, '--output', output, path.join(lockfile(), 'package-lock.json')]);
      const outputs = await generate({
        path: lockfile(),
        include: 'package-lock.json',
        'compare-with': output,
        'output-dir': path.join(folder, 'compared'),
      });
      expect(await readFile(path.resolve(folder, outputs['changes-json'] ?? ''), 'utf8')).toContain('"changes":[]');
    }
  });

  it('of syft are what the engine gives', async () => {
    const env = { PATH: path.dirname(pathOf(other)) };
    const outputs = await generate({ path: lockfile(), engine: 'syft', 'output-dir': path.join(folder, 'syft') }, env);
    const document = JSON.parse(await readFile(path.resolve(folder, outputs.cyclonedx ?? ''), 'utf8'));
    const purls = document.components.map(({ purl }: { purl: string }) => purl);
    expect(purls).toEqual(expect.arrayContaining(['pkg:npm/is-odd@1.0.0', 'pkg:npm/is-number@1.0.0', 'pkg:npm/own-licence@1.0.0']));
    expect(document.compositions.map(({ aggregate }: { aggregate: string }) => aggregate)).toEqual(['incomplete', 'unknown']);
    const again = await generate({ path: lockfile(), engine: 'syft', 'output-dir': path.join(folder, 'again') }, env);
    expect(again['cyclonedx-sha256']).toBe(outputs['cyclonedx-sha256']);
  });
});
