import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Context, parseInputs, sha256Hex } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { describe, expect, it } from 'vitest';
import { sbomGenerate } from './action.ts';
import { fileNameOf } from './documents.ts';

const LOCK = {
  name: '@beispiel/shop',
  version: '1.2.0',
  lockfileVersion: 3,
  packages: {
    '': { name: '@beispiel/shop', version: '1.2.0', dependencies: { a: '^1.0.0' }, devDependencies: { b: '^1.0.0' } },
    'node_modules/a': {
      version: '1.0.0',
      resolved: 'https://registry.example.eu/a/-/a-1.0.0.tgz',
      integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
      license: 'MIT',
    },
    'node_modules/b': { version: '1.0.0', resolved: 'https://registry.example.eu/b/-/b-1.0.0.tgz', dev: true },
  },
};

/** Writes files into a new folder; a value that is no text is JSON. */
function folderOf(files: Record<string, unknown>, name = 'source'): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'sbom-test-')), name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(
      path.join(folder, file),
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
    );
  }
  return folder;
}

async function run(folder: string, inputs: Record<string, string> = {}, parts: Partial<Context> = {}) {
  const { context, record } = testContext({ folder, sourceDateEpoch: 1_800_000_000, ...parts });
  const outcome = await sbomGenerate.run(
    context,
    parseInputs(sbomGenerate.inputs, (name) => inputs[name]),
  );
  return { outcome, record, text: (name: string) => Buffer.from(record.kept.get(name) ?? []).toString('utf8') };
}

describe('sbom-generate', () => {
  it('writes both documents, sets the outputs, and keeps what went in and out', async () => {
    const folder = folderOf({ 'package-lock.json': LOCK });
    const { outcome, record, text } = await run(folder, { 'output-dir': 'out' });
    expect(outcome.outputs).toEqual({
      components: 2,
      documents: 'out/shop.cdx.json\nout/shop.spdx.json',
      cyclonedx: 'out/shop.cdx.json',
      'cyclonedx-sha256': sha256Hex(text('shop.cdx.json')),
      spdx: 'out/shop.spdx.json',
      'spdx-sha256': sha256Hex(text('shop.spdx.json')),
    });
    expect(outcome.findings).toEqual([]);
    expect(record.took).toEqual([
      {
        name: 'package-lock.json',
        sha256: sha256Hex(JSON.stringify(LOCK)),
        size: JSON.stringify(LOCK).length,
        mediaType: 'application/json',
      },
    ]);
    expect(record.checks.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['lockfiles-read-in-full', 'holds'],
      ['source-covered', 'holds'],
    ]);
    expect(JSON.parse(text('shop.cdx.json')).metadata.component).toMatchObject({ group: '@beispiel', name: 'shop', version: '1.2.0' });
  });

  it('gives the same bytes in a folder of another name, at another time', async () => {
    const [one, two] = [folderOf({ 'package-lock.json': LOCK }, 'one'), folderOf({ 'package-lock.json': LOCK }, 'two')];
    const [first, second] = [await run(one), await run(two, {}, { now: () => 0 })];
    for (const name of ['shop.cdx.json', 'shop.spdx.json']) expect(second.text(name)).toBe(first.text(name));
    expect(first.text('shop.cdx.json')).toContain('"timestamp":"2027-01-15T08:00:00Z"');
  });

  it('says in the summary which fields are missing and why', async () => {
    const { outcome } = await run(folderOf({ 'package-lock.json': LOCK }));
    expect(outcome.summary).toContain('| Components | 2: 1 required, 0 optional, 1 development |');
    expect(outcome.summary).toContain('| SHA-512 of the file | 1 | 1 | the lockfile gives another digest or none |');
    expect(outcome.summary).toContain('| Creator of the SBOM | 0 | 1 | no `organization` in the boundary |');
  });

  it('writes one format and leaves development out where asked', async () => {
    const { outcome, record } = await run(folderOf({ 'package-lock.json': LOCK }), { formats: 'spdx\n', dev: 'exclude' });
    expect(outcome.outputs).toMatchObject({ components: 1, spdx: 'sbom/shop.spdx.json' });
    expect([...record.kept.keys()]).toEqual(['shop.spdx.json']);
    await expect(run(folderOf({ 'package-lock.json': LOCK }), { formats: 'spdx-tv' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('writes several versions from one reading, each once and under a name of its own, and lists them all', async () => {
    const formats = 'cyclonedx-1.5\ncyclonedx\ncyclonedx-1.7\ncyclonedx-1.5\nspdx-3.0.1\nspdx\n';
    const { outcome, record, text } = await run(folderOf({ 'package-lock.json': LOCK }), { formats });
    const names = ['shop.1.5.cdx.json', 'shop.cdx.json', 'shop.1.7.cdx.json', 'shop.spdx3.json', 'shop.spdx.json'];
    expect([...record.kept.keys()]).toEqual(names);
    expect(names.slice(0, 3).map((name) => JSON.parse(text(name)).specVersion)).toEqual(['1.5', '1.6', '1.7']);
    expect(outcome.outputs).toEqual({
      components: 2,
      documents: names.map((name) => `sbom/${name}`).join('\n'),
      cyclonedx: 'sbom/shop.cdx.json',
      'cyclonedx-sha256': sha256Hex(text('shop.cdx.json')),
      spdx: 'sbom/shop.spdx.json',
      'spdx-sha256': sha256Hex(text('shop.spdx.json')),
    });
    expect(record.took).toHaveLength(1);
  });

  it('fails on one version with two digests', async () => {
    const other = structuredClone(LOCK);
    other.packages['node_modules/a'].integrity = `sha512-${Buffer.alloc(64, 2).toString('base64')}`;
    const { outcome } = await run(folderOf({ 'package-lock.json': LOCK, 'docs/package-lock.json': other }));
    expect(outcome.findings).toMatchObject([{ rule: 'sbom-conflicting-hashes', severity: 'error', resource: 'pkg:npm/a@1.0.0' }]);
  });
});

describe('compare-with', () => {
  it('says what is not as it was, in the summary and in two files', async () => {
    const folder = folderOf({ 'package-lock.json': LOCK });
    await run(folder, { formats: 'cyclonedx' });
    const next = structuredClone(LOCK) as typeof LOCK & { packages: Record<string, unknown> };
    next.packages['node_modules/a'].license = 'BUSL-1.1';
    next.packages['node_modules/c'] = { version: '2.0.0' };
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(next));
    const { outcome, record, text } = await run(folder, { 'compare-with': 'sbom/shop.cdx.json' });
    expect(outcome.outputs).toMatchObject({
      changes: 2,
      'changes-json': 'sbom/shop.changes.json',
      'changes-markdown': 'sbom/shop.changes.md',
    });
    expect(outcome.summary).toContain('| added | `c` npm |  | `2.0.0` |  |');
    expect(outcome.summary).toContain('| relicensed | `a` npm | `1.0.0` | `1.0.0` | `MIT` → `BUSL-1.1` |');
    expect(JSON.parse(text('shop.changes.json')).counts).toEqual({ added: 1, relicensed: 1 });
    expect(record.took.map(({ name }) => name)).toContain('sbom/shop.cdx.json');
  });

  it('is an error where the document is not there or is none, before anything is written', async () => {
    const folder = folderOf({ 'package-lock.json': LOCK, 'old.json': '<bom/>' });
    await expect(run(folder, { 'compare-with': 'absent.json' })).rejects.toMatchObject({ code: 'DOCUMENT_MISSING' });
    await expect(run(folder, { 'compare-with': 'old.json' })).rejects.toMatchObject({ code: 'DOCUMENT_INVALID' });
    await expect(run(folder, { 'compare-with': '.' })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    expect(existsSync(path.join(folder, 'sbom'))).toBe(false);
  });
});

describe('keep-going', () => {
  const files = { 'package-lock.json': LOCK, 'web/yarn.lock': 'broken {', 'api/bun.lockb': '', 'docs/uv.lock': new Uint8Array([0xff]) };

  it('leaves out what cannot be read, says so in the documents and with a finding each', async () => {
    const folder = folderOf(files);
    await expect(run(folder)).rejects.toMatchObject({ code: 'LOCKFILE_UNSUPPORTED' });
    const { outcome, record, text } = await run(folder, { 'keep-going': 'true' });
    expect(outcome.findings?.map(({ rule, verdict, resource, place }) => [rule, verdict, resource, place?.file])).toEqual([
      ['sbom-unread', 'unknown', 'api/bun.lockb', 'api/bun.lockb'],
      ['sbom-unread', 'unknown', 'docs/uv.lock', 'docs/uv.lock'],
      ['sbom-unread', 'unknown', 'web/yarn.lock', 'web/yarn.lock'],
    ]);
    const { metadata, compositions } = JSON.parse(text('shop.cdx.json'));
    const reasons = metadata.properties.flatMap(({ name, value }: Record<string, string>) =>
      name === 'sovereign:sbom:incomplete' ? [value] : [],
    );
    expect(reasons[0]).toBe('not read: api/bun.lockb: This version cannot read such lockfiles of Bun (LOCKFILE_UNSUPPORTED)');
    expect(reasons[2]).toMatch(/^not read: web\/yarn\.lock:1 .*[^.] \(LOCKFILE_INVALID\)$/);
    expect(compositions[1]).toMatchObject({ aggregate: 'incomplete', dependencies: ['pkg:npm/%40beispiel/shop@1.2.0'] });
    expect(record.checks[0]).toMatchObject({ name: 'lockfiles-read-in-full', verdict: 'unknown' });
    expect(outcome.outputs).toMatchObject({ components: 2, cyclonedx: 'sbom/shop.cdx.json' });
  });

  it('does not write a document about nothing, nor go on where the step itself is wrong', async () => {
    const keep = { 'keep-going': 'true' };
    await expect(run(folderOf({ 'package-lock.json': '{' }), keep)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
    await expect(run(folderOf({ 'bun.lockb': '' }), keep)).rejects.toMatchObject({ code: 'LOCKFILE_UNSUPPORTED' });
    await expect(run(folderOf({}), keep)).rejects.toMatchObject({ code: 'LOCKFILE_MISSING' });
  });
});

describe('include', () => {
  const files = { 'a/package-lock.json': LOCK, 'b/package-lock.json': '{', 'c/package.json': { dependencies: { x: '1' } } };

  it('is all that counts, and the documents say so', async () => {
    const { outcome, record, text } = await run(folderOf(files), { include: 'a' });
    expect(record.took.map(({ name }) => name)).toEqual(['a/package-lock.json']);
    expect(record.checks.map(({ verdict }) => verdict)).toEqual(['holds', 'holds']);
    const scope = 'only what the input "include" names: a; not looked at: b/package-lock.json';
    expect(JSON.parse(text('shop.cdx.json')).metadata.properties).toContainEqual({ name: 'sovereign:sbom:scope', value: scope });
    expect(JSON.parse(text('shop.spdx.json')).comment).toBe(`Scope: ${scope}.`);
    expect(outcome.summary).toContain(scope.slice(0, 20));
  });

  it('must name something with each pattern', async () => {
    const folder = folderOf(files);
    await expect(run(folder, { include: 'a\nx/**' })).rejects.toMatchObject({
      code: 'LOCKFILE_MISSING',
      message: expect.stringContaining('x/**'),
    });
    await expect(run(folder, { include: 'c' })).rejects.toMatchObject({
      code: 'LOCKFILE_MISSING',
      message: expect.stringContaining('a/package-lock.json'),
    });
    await expect(run(folder, { include: '*', ignore: 'b' })).resolves.toBeDefined();
  });
});

describe('the licence gate', () => {
  const lock = structuredClone(LOCK) as typeof LOCK & { packages: Record<string, unknown> };
  Object.assign(lock.packages, {
    'node_modules/c': { version: '1.0.0', license: 'AGPL-3.0-or-later' },
    'node_modules/d': { version: '1.0.0', license: 'SEE LICENSE IN x' },
  });

  it('has a finding for each component that the lists do not let through, and one of its own for what is not known', async () => {
    const folder = folderOf({ 'app/package-lock.json': lock });
    const { outcome, record } = await run(folder, { path: 'app', 'deny-licences': 'AGPL-*' });
    expect(record.checks).toContainEqual({
      name: 'licences-allowed',
      verdict: 'broken',
      detail: 'denied: 1 component; of unknown licence: 2 components',
    });
    expect(outcome.findings?.map(({ rule, verdict, resource, place }) => [rule, verdict, resource, place?.file])).toEqual([
      ['sbom-licence-unknown', 'unknown', 'pkg:npm/b@1.0.0', 'app/package-lock.json'],
      ['sbom-licence-denied', 'broken', 'pkg:npm/c@1.0.0', 'app/package-lock.json'],
      ['sbom-licence-unknown', 'unknown', 'pkg:npm/d@1.0.0', 'app/package-lock.json'],
    ]);
    const allowed = await run(folder, { path: 'app', 'allow-licences': 'AGPL-3.0-only', dev: 'exclude' });
    expect(allowed.outcome.findings?.map(({ message }) => message)).toEqual([
      'a 1.0.0 is under MIT.',
      'd 1.0.0 declares "SEE LICENSE IN x", which is no SPDX expression.',
    ]);
  });

  it('is not there without a list, and refuses one that nothing can match', async () => {
    const folder = folderOf({ 'package-lock.json': lock });
    expect((await run(folder)).outcome.findings).toEqual([]);
    await expect(run(folder, { 'deny-licences': 'AGLP-*' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('what is found', () => {
  it('is every lockfile but those in hidden folders, node_modules and behind links', async () => {
    const folder = folderOf({
      'package-lock.json': LOCK,
      'node_modules/a/package-lock.json': 'not read',
      '.cache/yarn.lock': 'not read',
      'docs/package-lock.json': { name: 'docs', lockfileVersion: 3, packages: { '': { name: 'docs' } } },
    });
    symlinkSync('.', path.join(folder, 'loop'));
    const { record } = await run(folder);
    expect(record.took.map(({ name }) => name)).toEqual(['docs/package-lock.json', 'package-lock.json']);
  });

  it('is bun.lock where a folder has the binary one, too', async () => {
    const lock = '{ "lockfileVersion": 1, "workspaces": { "": {}, }, }';
    const { record } = await run(folderOf({ 'bun.lockb': '', 'bun.lock': lock }));
    expect(record.took.map(({ name }) => name)).toEqual(['bun.lock']);
  });

  it('is npm-shrinkwrap.json where a folder has both', async () => {
    const { record } = await run(folderOf({ 'package-lock.json': 'broken', 'npm-shrinkwrap.json': LOCK }));
    expect(record.took.map(({ name }) => name)).toEqual(['npm-shrinkwrap.json']);
    expect(record.lines[0]).toContain('package-lock.json is not read');
  });

  it('is refused as a whole where one lockfile cannot be read, unless it is left out knowingly', async () => {
    const folder = folderOf({ 'package-lock.json': LOCK, 'web/bun.lockb': '', 'api/bun.lockb': '' });
    await expect(run(folder)).rejects.toMatchObject({
      code: 'LOCKFILE_UNSUPPORTED',
      message: expect.stringContaining('lockfiles of Bun'),
      details: ['api/bun.lockb (Bun)', 'web/bun.lockb (Bun)'],
    });
    const { outcome, record, text } = await run(folder, { ignore: 'web\n# the API is not shipped\napi/**' });
    expect(record.checks[1]).toMatchObject({ verdict: 'unknown', detail: 'left out by the ignore input: api/bun.lockb, web/bun.lockb' });
    expect(JSON.parse(text('shop.cdx.json')).compositions[0].aggregate).toBe('complete');
    expect(JSON.parse(text('shop.cdx.json')).compositions[1]).toEqual({
      aggregate: 'incomplete',
      dependencies: ['pkg:npm/%40beispiel/shop@1.2.0'],
    });
    expect(outcome.summary).toContain('no: left out by the ignore input');
  });

  it('is not what a package manager put there, with the projects that it is made of', async () => {
    const folder = folderOf({
      'package-lock.json': LOCK,
      'vendor/modules.txt': '# a.eu/x v1.0.0\n',
      'vendor/a.eu/x/go.mod': 'broken',
      'crates/serde/.cargo-checksum.json': '{}',
      'crates/serde/Cargo.toml': '[dependencies]\na = "1"\n',
    });
    const { record } = await run(folder);
    expect(record.took.map(({ name }) => name)).toEqual(['package-lock.json']);
    expect(record.checks[1]?.verdict).toBe('holds');
  });

  it('names what no lockfile covers', async () => {
    const folder = folderOf({
      'package-lock.json': LOCK,
      'examples/x/package.json': { dependencies: { c: '1' } },
      'esm/package.json': { type: 'module' },
      'broken/package.json': '{',
    });
    const { record } = await run(folder);
    expect(record.checks[1]?.detail).toBe('in no lockfile: the dependencies of broken/package.json, examples/x/package.json');
  });

  it('is an error where there is nothing', async () => {
    await expect(run(folderOf({}))).rejects.toMatchObject({
      code: 'LOCKFILE_MISSING',
      message: expect.stringContaining('npm'),
    });
    await expect(run(folderOf({ 'package-lock.json': LOCK }), { ignore: '*' })).rejects.toMatchObject({ code: 'LOCKFILE_MISSING' });
    await expect(run(folderOf({}), { path: 'absent' })).rejects.toMatchObject({ code: 'FILE_MISSING' });
    await expect(run(folderOf({ file: '' }), { path: 'file' })).rejects.toMatchObject({ code: 'SOURCE_INVALID' });
  });

  it.each<[string, unknown, string]>([
    ['empty', '', 'LOCKFILE_INVALID'],
    ['binary', new Uint8Array([0xff, 0xfe, 0, 1]), 'LOCKFILE_INVALID'],
    ['cut off', JSON.stringify(LOCK).slice(0, 200), 'LOCKFILE_INVALID'],
  ])('is an error where the lockfile is %s', async (_, content, code) => {
    await expect(run(folderOf({ 'package-lock.json': content }))).rejects.toMatchObject({ code });
  });

  it.skipIf(process.platform === 'win32')('is an error where a lockfile or manifest is a pipe, and no endless wait', async () => {
    for (const name of ['package-lock.json', 'package.json']) {
      const folder = folderOf(name === 'package.json' ? { 'package-lock.json': LOCK } : {});
      execFileSync('mkfifo', [path.join(folder, name)]);
      await expect(run(folder)).rejects.toMatchObject({ message: `${name} is not a regular file.` });
    }
  });

  it('is an error where a link leads nowhere', async () => {
    const folder = folderOf({});
    symlinkSync('absent.json', path.join(folder, 'package-lock.json'));
    await expect(run(folder)).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });

  it.skipIf(process.getuid?.() === 0)('is an error where a folder cannot be read', async () => {
    const folder = folderOf({ 'package-lock.json': LOCK, 'closed/x': '' });
    chmodSync(path.join(folder, 'closed'), 0);
    await expect(run(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

describe('writing', () => {
  it('says so where it cannot, and leaves nothing half written', async () => {
    const folder = folderOf({ 'package-lock.json': LOCK, sbom: 'a file' });
    await expect(run(folder)).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
  });

  it('warns where GitLab would not take the report', async () => {
    const packages = Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`node_modules/p${index}`, { version: '1.0.0' }]));
    const folder = folderOf({ 'package-lock.json': { lockfileVersion: 3, packages: { '': { name: 'x' }, ...packages } } });
    const host = { ...testContext().context.host, facts: { product: 'gitlab' } } as Context['host'];
    const warned = async (parts: Partial<Context>) =>
      (await run(folder, { formats: 'cyclonedx' }, parts)).record.lines.filter((line) => line.includes('ci_max_artifact_size_cyclonedx'));
    expect(await warned({ host })).toEqual([expect.stringContaining('"dev: exclude"')]);
    expect(await warned({})).toEqual([]);
  });

  it('does not follow a hostile name out of its folder', () => {
    expect(fileNameOf('../../etc/passwd')).toBe('etc-passwd');
    expect(fileNameOf('.hidden')).toBe('hidden');
    expect(fileNameOf('名前')).toBe('sbom');
    expect(fileNameOf('a'.repeat(300))).toHaveLength(100);
  });

  it('has a name with line breaks neither in a document line nor in the summary', async () => {
    const lock = { lockfileVersion: 3, packages: { '': { name: 'x\n| evil | row |\n<script>' } } };
    const { outcome, text } = await run(folderOf({ 'package-lock.json': lock }));
    expect(outcome.summary).toContain('| Project | x \\| evil \\| row \\| \\<script\\> |');
    expect(JSON.parse(text('x-evil-row-script-.cdx.json')).metadata.component.name).toBe('x\n| evil | row |\n<script>');
  });
});

describe('the engine syft', () => {
  const BILL = {
    bomFormat: 'CycloneDX',
    components: [
      {
        type: 'library',
        'bom-ref': 'a',
        name: 'a',
        version: '1.0.0',
        purl: 'pkg:npm/a@1.0.0',
        licenses: [{ license: { id: 'GPL-3.0-only' } }],
      },
    ],
  };
  const tools: Context['tools'] = {
    find: async (name) => ({ name, path: '/opt/syft', sha256: 'ab'.repeat(32), source: 'path' }),
    run: async (_, args) => {
      const file = args.at(-1)?.split('=')[1];
      if (file) writeFileSync(file, JSON.stringify(BILL));
      return { exitCode: 0, stdout: '{"version": "1.44.0"}', stderr: '' };
    },
  };

  it('goes through the same checks, and the documents say that it is not all', async () => {
    const { outcome, record, text } = await run(
      folderOf({ 'docs/uv.lock': '' }, 'app'),
      { engine: 'syft', 'deny-licences': 'GPL-*' },
      { tools },
    );
    expect(outcome.outputs).toMatchObject({ components: 1, cyclonedx: 'sbom/app.cdx.json' });
    expect(outcome.findings).toMatchObject([{ rule: 'sbom-licence-denied', resource: 'pkg:npm/a@1.0.0' }]);
    expect(record.facts.engine).toBe(`syft 1.44.0, SHA-256 ${'ab'.repeat(32)}`);
    expect(record.checks).toContainEqual({
      name: 'source-covered',
      verdict: 'unknown',
      detail: expect.stringContaining('syft found nothing in docs/uv.lock'),
    });
    const { metadata, compositions } = JSON.parse(text('app.cdx.json'));
    expect(metadata.tools.components[1]).toMatchObject({ name: 'syft', version: '1.44.0' });
    expect(compositions).toEqual([
      { aggregate: 'incomplete', dependencies: ['generic:app'] },
      { aggregate: 'unknown', dependencies: ['pkg:npm/a@1.0.0'] },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['include', { include: 'a' }],
    ['ignore', { ignore: 'a' }],
    ['development', { dev: 'exclude' }],
  ])('is refused what it cannot do: %s', async (_, inputs) => {
    await expect(run(folderOf({}), { engine: 'syft', ...inputs }, { tools })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});
