import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, findBoundary, openRecord, runAction, Secrets, type SovereignError, terminalHost, VERSION } from '@sovereign-actions/core';
import { evidenceUpload } from '@sovereign-actions/evidence-upload';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { daysOf } from './days.ts';
import { runExport } from './export.ts';
import { runExtract } from './extract.ts';
import { runList } from './list.ts';
import { runSummary } from './summary.ts';
import { runVerify } from './verify.ts';

let sandbox: Sandbox;
let folder: string;
let boundary: string;
let made: Record<string, string>;

const sink = { write: () => true };

beforeAll(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(path.join(tmpdir(), 'sovereign-audit-'));
  boundary = await sandbox.writeBoundary(folder);
  const record = await openRecord({
    folder: path.join(folder, 'ledger'),
    action: 'sbom-generate',
    version: VERSION,
    job: { product: 'terminal' },
    boundary: await findBoundary({ workspace: folder }),
    inputs: {},
    files: new Files(folder),
    secrets: new Secrets(),
    now: Date.now,
  });
  await record.finish({ status: 'succeeded' });
  const flags = { key: 'release', ledger: path.join(folder, 'ledger'), deployment: 'shop-1', 'output-dir': 'out', boundary };
  const host = terminalHost({ flags, env: environment(), cwd: folder, stdout: sink, stderr: sink });
  const { outputs, error } = await runAction(evidenceUpload as never, host);
  expect(error).toBeUndefined();
  made = outputs as Record<string, string>;
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function environment() {
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('evidence');
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
}

async function call(run: typeof runList, positionals: string[] = [], flags: Record<string, string> = {}, json = true) {
  for (const [name, value] of Object.entries({ ...environment(), GITLAB_CI: undefined })) vi.stubEnv(name, value);
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  printed.mockClear();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const given: Record<string, string> = { boundary, ledger: path.join(folder, 'audit-ledger'), ...flags };
  const exitCode = await run({ flag: (name) => given[name], positionals, json, debug: false, folder });
  const text = printed.mock.calls.map(([chunk]) => String(chunk)).join('');
  return { exitCode, text, document: json ? JSON.parse(text) : undefined };
}

describe('what an auditor runs', () => {
  it('list, verify, summary, extract and export go from the store to a folder that checks itself', async () => {
    const { document } = await call(runList);
    expect(document).toMatchObject({ action: 'list', strays: [], packages: [{ sha256: made['package-sha256'], name: 'evidence-shop-1' }] });
    const { key } = document.packages[0];
    expect((await call(runList, [], {}, false)).text).toContain('not sealed yet');

    const location = made.location as string;
    const verified = await call(runVerify, [location]);
    expect(verified).toMatchObject({ exitCode: 0, document: { verified: true, deployment: 'shop-1', stored: { location, problems: [] } } });
    expect(verified.document.claims.filter(({ verdict, reason }: Record<string, string>) => verdict === 'unknown' && !reason)).toEqual([]);
    const text = (await call(runVerify, [location], {}, false)).text;
    expect(text).toContain('locked until');

    const summary = await call(runSummary, [location]);
    expect(summary).toMatchObject({
      exitCode: 0,
      document: { verified: true, packageSha256: made['package-sha256'], 'steps.sbom-generate': 1 },
    });
    expect(summary.text).not.toContain('shop');

    const output = { 'output-dir': path.join(folder, 'test') };
    const extracted = await call(runExtract, [], { ...output, seed: 'q4', key: 'release' });
    expect(extracted).toMatchObject({ exitCode: 0, document: { action: 'extract', test: { passed: true, seed: 'q4' } } });
    expect(readdirSync(output['output-dir'])).toContain('extraction-test.sigstore.json');
    const again = await call(runVerify, [output['output-dir']]);
    expect(again).toMatchObject({ exitCode: 0, document: { kind: 'record of an extraction test', verified: true, signer: 'release' } });
    const unsigned = await call(runExtract, [], { 'output-dir': path.join(folder, 'unsigned'), seed: 'q4' });
    expect(unsigned.exitCode).toBe(0);
    expect(await call(runVerify, [path.join(folder, 'unsigned')])).toMatchObject({ exitCode: 4, document: { verified: false } });

    const exported = await call(runExport, [key], { 'output-dir': path.join(folder, 'export') });
    expect(exported).toMatchObject({ exitCode: 0, document: { deployment: 'shop-1', sealed: false } });
    const trust = path.join(folder, 'export', 'trust.json');
    const offline = await call(runVerify, [path.join(folder, 'export', 'evidence-shop-1.tar')], { trust, boundary: undefined as never });
    expect(offline).toMatchObject({ exitCode: 0, document: { verified: true } });
    expect(readFileSync(path.join(folder, 'export', 'HOW-TO-CHECK.txt'), 'utf8')).toContain('It has no seal');
  });

  it('a package that is no seal does not verify with a record, and one in another bucket is not asked for', async () => {
    const location = made.location as string;
    expect(await call(runVerify, [location], { record: location })).toMatchObject({ exitCode: 4, document: { verified: false } });
    const other = await call(runVerify, [`s3://other/2026/11/${'0'.repeat(64)}.tar`]).catch((error: SovereignError) => error);
    expect(other).toMatchObject({ code: 'AUDIT_PACKAGE', exitCode: 2 });
  });

  it('takes no trust from within the package, by whatever name', async () => {
    const bag = path.join(folder, 'bag');
    mkdirSync(path.join(bag, 'data'), { recursive: true });
    writeFileSync(path.join(bag, 'data', 'trust.json'), '{}');
    symlinkSync(path.join(bag, 'data', 'trust.json'), path.join(folder, 'outside.json'));
    symlinkSync(bag, path.join(folder, 'other-bag'));
    const none = { boundary: undefined as never };
    for (const [source, trust] of [
      ['bag', 'bag/data/trust.json'],
      ['./bag/', path.join(bag, 'data', 'trust.json')],
      ['other-bag', 'outside.json'],
    ] as const) {
      const error = await call(runVerify, [source], { ...none, trust }).catch((thrown: SovereignError) => thrown);
      expect(error).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('lies in') });
    }
    const file = path.join(folder, made.package as string);
    const record = await call(runVerify, [file], { ...none, record: bag, trust: 'outside.json' }).catch((thrown: SovereignError) => thrown);
    expect(record).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('lies in') });
  });

  it('without a boundary nothing but the file and the trust is asked', async () => {
    const before = sandbox.requests('s3').length;
    const file = path.join(folder, made.package as string);
    const { exitCode, document } = await call(runVerify, [file], { boundary: undefined as never });
    expect([exitCode, document.verified]).toEqual([4, false]);
    expect(sandbox.requests('s3')).toHaveLength(before);
  });
});

describe('daysOf', () => {
  const now = Date.UTC(2026, 10, 23, 18);
  it('takes whole days in UTC, by default the last three months', () => {
    expect(daysOf({}, now)).toEqual({ from: Date.UTC(2026, 7, 23), to: Date.UTC(2026, 10, 23) });
    expect(daysOf({ from: '2026-07-01', to: '2026-09-30' }, now)).toEqual({ from: Date.UTC(2026, 6, 1), to: Date.UTC(2026, 8, 30) });
  });
  it.each([
    ['a day that does not exist', { from: '2026-02-30' }, '"2026-02-30" is no day'],
    ['what is no day', { from: 'yesterday' }, '"yesterday" is no day'],
    ['the wrong order', { from: '2026-03-02', to: '2026-03-01' }, 'after the last'],
    ['a thousand years', { from: '1026-01-01' }, 'more than ten years'],
  ])('refuses %s', (_, days, why) => {
    expect(() => daysOf(days, now)).toThrow(why);
  });
});
