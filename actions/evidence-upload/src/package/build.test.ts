import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Files, type LedgerRecord, openRecord, Secrets, sha256Hex } from '@sovereign-actions/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDARY_TEXT, entriesOf, gather, NODE_24, newFolder, sampleKey, sampleLedger } from '../sample.ts';
import { formatManifest, parseManifest } from './bag.ts';
import { baseOf, buildPackage } from './build.ts';
import { collectLedger } from './collect.ts';
import { buildIndex, formatIndex, type PackageIndex } from './index-file.ts';
import { NameBook, PATHS, SAFE_NAME, safePart } from './names.ts';
import { writeStream } from './write.ts';

const build = async (ledger: string, render: () => ReadonlyMap<string, string> = () => new Map([[PATHS.report, '<p>report']])) =>
  buildPackage({
    collected: await collectLedger(ledger, 'none'),
    deployment: 'acme/shop-4711',
    version: '0.1.0',
    boundary: Buffer.from(BOUNDARY_TEXT),
    render,
    sign: async (statement) => JSON.stringify(statement),
  });

describe('buildPackage', () => {
  it('gives the same bytes for the same ledger, whatever the order of the folder, the locale, the zone, the umask and the Node', async () => {
    const { ledger } = await sampleLedger();
    const first = sha256Hex(await gather((await build(ledger)).stream));
    const source = new URL('./build.ts', import.meta.url).href;
    const script = `
      const [{ buildPackage }, { collectLedger }, { renderReports }, { createHash }] = await Promise.all(
        [${JSON.stringify(source)}, ${JSON.stringify(new URL('./collect.ts', import.meta.url).href)},
         ${JSON.stringify(new URL('../report/report.ts', import.meta.url).href)}, 'node:crypto'].map((name) => import(name)));
      const { stream } = buildPackage({
        collected: await collectLedger(process.argv[1], 'none'), deployment: 'acme/shop-4711', version: '0.1.0',
        boundary: Buffer.from(${JSON.stringify(BOUNDARY_TEXT)}), render: renderReports, sign: async (statement) => JSON.stringify(statement) });
      const hash = createHash('sha256');
      for await (const chunk of stream) hash.update(chunk);
      console.log(hash.digest('hex'));`;
    const run = (env: Record<string, string>) =>
      execFileSync('sh', ['-c', 'umask 077; exec "$0" --conditions=source --input-type=module -e "$1" "$2"', NODE_24, script, ledger], {
        env: { PATH: process.env.PATH ?? '', ...env },
        encoding: 'utf8',
      }).trim();
    const { renderReports } = await import('../report/report.ts');
    const collected = await collectLedger(ledger, 'none');
    const { files } = collected;
    const shuffled = { ...collected, files: { get: (sha256: string) => files.get(sha256), keys: () => [...files.keys()].reverse() } };
    const here = buildPackage({
      collected: shuffled,
      deployment: 'acme/shop-4711',
      version: '0.1.0',
      boundary: Buffer.from(BOUNDARY_TEXT),
      render: renderReports,
      sign: async (statement) => JSON.stringify(statement),
    });
    const expected = sha256Hex(await gather(here.stream));
    expect(expected).not.toBe(first);
    expect(run({ TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toBe(expected);
    expect(run({ TZ: 'America/St_Johns', LC_ALL: 'C' })).toBe(expected);
  }, 60_000);

  it('lets people find what each step kept, and never loses one of two files of one name', async () => {
    const { ledger } = await sampleLedger();
    const { stream, base } = await build(ledger);
    const names = [...entriesOf(await gather(stream)).keys()].map((name) => name.slice(base.length + 1));
    expect(base).toBe('evidence-acme-shop-4711');
    expect(names).toContain('data/files/sbom-generate/shop.cdx.json');
    expect(names).toContain('data/files/cosign-sign-verify/provenance.sigstore.json');

    const material = (name: string, text: string) => ({ name, sha256: sha256Hex(text), size: 1, mediaType: 'text/plain', kept: true });
    const record = (id: string, made: ReturnType<typeof material>[]) =>
      ({
        id,
        action: 'step',
        status: 'succeeded',
        startedAt: '2026-01-01T00:00:00.000Z',
        job: {},
        took: [],
        made,
      }) as unknown as LedgerRecord;
    const records = [
      record('b', [material('OUT/log.txt', '2'), material('log.txt', '1')]),
      record('a', [material('log.txt', '1'), material('LOG.txt', '3')]),
    ];
    const sizes = new Map(['1', '2', '3', 'left by a killed step'].map((text) => [sha256Hex(text), 1]));
    const index = buildIndex({ deployment: 'd', version: '1', records, sizes });
    expect(
      index.files.map(({ path: file, keptBy }) => [file.slice('data/files/'.length), keptBy.map(({ record }) => record).join()]),
    ).toEqual([
      [`step/LOG-${sha256Hex('3').slice(0, 8)}.txt`, 'a'],
      [`step/log-${sha256Hex('2').slice(0, 8)}.txt`, 'b'],
      ['step/log.txt', 'a,b'],
      [`unclaimed/${sha256Hex('left by a killed step')}`, ''],
    ]);
  });

  it('packs files of every size, kept by a record so large that its materials are read one by one', async () => {
    const folder = newFolder();
    const ledger = path.join(folder, 'ledger');
    const kib = 1024;
    const sizes = [0, 1, 511, 512, 513, 16 * kib, 16 * kib + 1, 64 * kib, 1024 * kib - 1, 1024 * kib, 1024 * kib + 1];
    const open = () =>
      openRecord({
        folder: ledger,
        action: 'demo',
        version: '0.1.0',
        job: { product: 'terminal' },
        boundary: undefined,
        inputs: {},
        files: new Files(folder),
        secrets: new Secrets(),
        now: () => Date.UTC(2026, 10, 23),
      });
    const contents = [...sizes, ...Array.from({ length: 600 }, (_, index) => 20 + (index % 900))].map((size, index) =>
      Buffer.alloc(size, `${index} `),
    );
    const step = await open();
    for (const [index, content] of contents.entries())
      await step.keep(`reports/Größe ${index % 7}/unit-${index}.json`, content, 'application/json');
    await step.finish({ status: 'succeeded' });
    const again = await open();
    await again.keep('once more', contents[1] as Buffer, 'text/plain');
    await again.finish({ status: 'succeeded' });

    const { stream, index } = await build(ledger);
    const entries = entriesOf(await gather(stream));
    const held = JSON.parse(entries.get('evidence-acme-shop-4711/data/package.json')?.toString() as string) as PackageIndex;
    expect(held).toEqual(JSON.parse(JSON.stringify(index)));
    const records = [step.id, again.id].sort();
    const wanted = contents.map((content, at) => {
      const name = `reports/Größe ${at % 7}/unit-${at}.json`;
      const keepers = [{ record: step.id, name }, ...(at === 1 ? [{ record: again.id, name: 'once more' }] : [])];
      return {
        sha256: sha256Hex(content),
        size: content.length,
        keepers: keepers.sort((a, b) => records.indexOf(a.record) - records.indexOf(b.record)),
      };
    });
    expect(new Map([...held.files].map(({ sha256, size, keptBy }) => [sha256, { size, keptBy }]))).toEqual(
      new Map(wanted.map(({ sha256, size, keepers }) => [sha256, { size, keptBy: keepers }])),
    );
    for (const { path: file, sha256 } of held.files)
      expect(sha256Hex(entries.get(`evidence-acme-shop-4711/${file}`) as Buffer), file).toBe(sha256);
  });

  it('refuses a ledger whose bytes or records are not what their names say', async () => {
    const { ledger } = await sampleLedger();
    const files = path.join(ledger, 'files/sha256');
    const [name] = readdirSync(files) as [string];
    const kept = readFileSync(path.join(files, name));
    rmSync(path.join(files, name));
    await expect(collectLedger(ledger, 'none')).rejects.toMatchObject({ code: 'LEDGER_ALTERED' });

    const flipped = Buffer.from(kept);
    flipped.writeUInt8(flipped.readUInt8(0) ^ 1, 0);
    writeFileSync(path.join(files, name), flipped);
    const out = path.join(newFolder(), 'package.tar');
    await expect(build(ledger).then(({ stream }) => writeStream(out, stream))).rejects.toMatchObject({ code: 'LEDGER_ALTERED' });
    expect(readdirSync(path.dirname(out))).toEqual([]);

    writeFileSync(path.join(files, name), kept);
    const record = readdirSync(path.join(ledger, 'records'))[0] as string;
    for (const text of ['', '{', '{}', 'null', '\u0000\u0001', '[]']) {
      writeFileSync(path.join(ledger, 'records', record), text);
      await expect(collectLedger(ledger, 'none'), text).rejects.toMatchObject({ code: 'LEDGER_ALTERED' });
    }
    await expect(collectLedger(path.join(ledger, 'nowhere'), 'none')).rejects.toMatchObject({ code: 'LEDGER_MISSING' });
  });

  it('packs what it read, or nothing: what changes, or is put in the place of a file, after the ledger was read', async () => {
    const { ledger } = await sampleLedger();
    const out = path.join(newFolder(), 'package.tar');
    const [kept] = readdirSync(path.join(ledger, 'files/sha256')).map((name) => path.join(ledger, 'files/sha256', name)) as [string];
    const [record] = readdirSync(path.join(ledger, 'records')).map((name) => path.join(ledger, 'records', name)) as [string];
    for (const file of [kept, record]) {
      const bytes = readFileSync(file);
      writeFileSync(`${out}.copy`, bytes);
      const changes: [string, () => void, string][] = [
        ['is one space longer', () => writeFileSync(file, Buffer.concat([bytes, Buffer.from(' ')])), 'LEDGER_ALTERED'],
        ['is another of its size', () => writeFileSync(file, Buffer.alloc(bytes.length, 'x')), 'LEDGER_ALTERED'],
        ['is empty', () => writeFileSync(file, ''), 'LEDGER_ALTERED'],
        ['is a link to one like it', () => symlinkSync(`${out}.copy`, file), 'FILE_UNREADABLE'],
        ['is a pipe that nobody writes to', () => void execFileSync('mkfifo', [file]), 'LEDGER_ALTERED'],
        ['is a folder', () => mkdirSync(file), 'FILE_UNREADABLE'],
        ['is gone', () => undefined, 'FILE_MISSING'],
      ];
      for (const [what, change, code] of changes) {
        const { stream } = await build(ledger);
        rmSync(file);
        change();
        await expect(writeStream(out, stream), what).rejects.toMatchObject({ code });
        expect(existsSync(out), what).toBe(false);
        rmSync(file, { recursive: true, force: true });
        writeFileSync(file, bytes);
      }
    }
    expect((await writeStream(out, (await build(ledger)).stream)).size).toBeGreaterThan(0);
  });

  it.skipIf(process.getuid?.() === 0)('says which file of the ledger it may not read', async () => {
    const { ledger } = await sampleLedger();
    const [kept] = readdirSync(path.join(ledger, 'files/sha256')).map((name) => path.join(ledger, 'files/sha256', name)) as [string];
    chmodSync(kept, 0);
    const out = path.join(newFolder(), 'package.tar');
    await expect(writeStream(out, (await build(ledger)).stream)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('leaves out the record of the step that packs, and nothing else', async () => {
    const { ledger } = await sampleLedger();
    const all = await collectLedger(ledger, 'none');
    const own = all.records[1]?.record.id as string;
    expect((await collectLedger(ledger, own)).records.map(({ record }) => record.id)).toEqual(
      all.records.map(({ record }) => record.id).filter((id) => id !== own),
    );
  });

  it('says what it is about: the images and the commit', async () => {
    const { ledger } = await sampleLedger({ key: sampleKey() });
    const { index } = await build(ledger);
    expect(index.subjects.map(({ name, digest }) => [name.split('@')[0], Object.keys(digest)[0]])).toEqual([
      ['123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/shop', 'sha256'],
      ['git+https://github.example.eu/acme/shop', 'gitCommit'],
    ]);
  });
});

describe('formatIndex', () => {
  it('gives in pieces what JSON.stringify gives at once', async () => {
    const { ledger } = await sampleLedger();
    const { index } = await build(ledger);
    const hostile = { path: 'a\n  ]\n}', sha256: '"files": []', size: 0, keptBy: [{ record: '\u2028', name: '\ud800' }] };
    for (const files of [[], index.files.slice(0, 1), index.files, [...index.files, hostile, { ...hostile, keptBy: [] }]]) {
      const some: PackageIndex = { ...index, files };
      expect([...formatIndex(some)].join('')).toBe(`${JSON.stringify(some, null, 2)}\n`);
    }
  });
});

describe('names', () => {
  it('are safe whatever they are made of, and stay apart', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('..', 'con', 'NUL.txt', 'a/b', '.git', 'x'.repeat(300))),
        ),
        (texts) => {
          const book = new NameBook();
          const names = texts.map((text, index) => book.name('data/files/a/', text, sha256Hex(String(index))));
          for (const name of names) {
            expect(name).toMatch(SAFE_NAME);
            expect(name.length).toBeLessThan(180);
          }
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        },
      ),
    );
    expect(safePart('my report (final).json')).toBe('my-report-final-.json');
    expect(safePart(`${'x'.repeat(200)}.sigstore.json`)).toMatch(/^x+\.sigstore\.json$/);
    expect(() => baseOf('…')).toThrow(/cannot name/);
  });

  it('manifests are read in one form only', () => {
    const files = new Map([
      ['data/b', sha256Hex('b')],
      ['data/a', sha256Hex('a')],
    ]);
    const text = formatManifest(files);
    expect(parseManifest(text)).toEqual({ files: new Map([...files].reverse()), problems: [] });
    const [first, second] = text.split('\n') as [string, string];
    for (const wrong of [
      `${second}\n${first}\n`,
      `${first}\n${first}\n`,
      first,
      `${first}\r\n`,
      text.toUpperCase(),
      text.replace('  ', ' *'),
      `${sha256Hex('')}  ../etc/passwd\n`,
      `${sha256Hex('')}  data/a%0Ab\n`,
      `\n${text}`,
      `\ufeff${text}`,
    ])
      expect(parseManifest(wrong).problems.length, JSON.stringify(wrong)).toBeGreaterThan(0);
  });
});
