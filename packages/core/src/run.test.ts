import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import { type Action, defineAction, type Need, type Outcome } from './contract.ts';
import { finding, type Rule } from './finding.ts';
import { terminalHost } from './hosts/terminal.ts';
import { readLedger } from './ledger/read.ts';
import { runAction, runPost } from './run.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const rule: Rule = { id: 'demo/place', title: 'Place', severity: 'error', why: 'It matters.', fix: 'Move it.' };
const BOUNDARY = 'version: 1\npreset: eu\nregions: [eu-central-1, eu-west-1]\n';
const exception = (expires: string) =>
  `exceptions:\n  - { rule: demo/place, resource: "bucket*", reason: Website., approver: CISO, expires: "${expires}" }\n`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'run-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const boundary = (text: string) => writeFileSync(path.join(root, 'sovereign.yaml'), text);

async function run(
  work: (context: Context) => Promise<Outcome<'echo'>>,
  { needs = 'preset' as Need, flags = {} as Record<string, string>, env = {} as Record<string, string>, json = false } = {},
) {
  const action = defineAction({
    name: 'demo',
    title: 'Demo',
    description: 'Demo.',
    needs,
    inputs: { token: { type: 'text', secret: true, description: 'A secret.' } },
    outputs: { echo: { description: 'An echo.' } },
    rules: [rule],
    examples: [],
    run: work,
    post: async () => undefined,
  });
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const host = terminalHost({ flags, env, cwd: root, stdout: stream('stdout'), stderr: stream('stderr'), json });
  const result = await runAction(action, host, { now: () => NOON });
  return { result, host, action, ...printed };
}
const nothing = async () => ({ outputs: {} });
const records = async () => (await readLedger(path.join(root, '.sovereign', 'ledger'))).records;

describe('runAction', () => {
  it.each<[string, Need, string | undefined, Record<string, string>, string | undefined, string?]>([
    ['a needed file is missing', 'boundary', undefined, {}, 'BOUNDARY_MISSING'],
    ['a preset stands in for a needed file', 'boundary', undefined, { preset: 'eu' }, 'BOUNDARY_MISSING'],
    ['neither file nor preset', 'preset', undefined, {}, 'BOUNDARY_MISSING'],
    ['a preset', 'preset', undefined, { preset: 'eusc' }, undefined, 'preset eusc'],
    ['a file', 'boundary', BOUNDARY, {}, undefined, 'sovereign.yaml'],
    ['regions without any boundary', 'nothing', undefined, { regions: 'eu-west-1' }, 'BOUNDARY_MISSING'],
    ['regions outside the file', 'preset', BOUNDARY, { regions: 'eu-west-1\neu-north-1' }, 'BOUNDARY_WIDENED'],
    ['a file that is named and not there', 'nothing', BOUNDARY, { boundary: 'other.yaml' }, 'BOUNDARY_UNREADABLE'],
    ['a file that is broken, though none is needed', 'nothing', 'version: 2\n', {}, 'BOUNDARY_INVALID'],
    ['an expired exception', 'nothing', BOUNDARY + exception('2026-11-22'), {}, 'EXCEPTION_EXPIRED'],
    ['an exception on its last day', 'nothing', BOUNDARY + exception('2026-11-23'), {}, undefined, 'sovereign.yaml'],
  ])('%s', async (_what, needs, text, flags, code, source) => {
    if (text) boundary(text);
    let ran = false;
    const { result, stderr } = await run(
      async () => {
        ran = true;
        return { outputs: {} };
      },
      { needs, flags },
    );
    expect(result.error?.code).toBe(code);
    expect(ran).toBe(code === undefined);
    if (code) {
      expect(result.exitCode).toBeGreaterThan(0);
      expect(stderr).toContain(`${code}: `);
      expect(existsSync(path.join(root, '.sovereign'))).toBe(false);
    } else expect((await records())[0]?.boundary?.source).toBe(source);
  });

  it('narrows the boundary by the input and records what was left', async () => {
    boundary(BOUNDARY);
    let seen: readonly string[] = [];
    await run(
      async (context) => {
        seen = context.boundary.regions;
        return { outputs: {} };
      },
      { flags: { regions: 'eu-west-1' } },
    );
    expect(seen).toEqual(['eu-west-1']);
    expect((await records())[0]?.boundary).toMatchObject({ source: 'sovereign.yaml', partition: 'aws', regions: ['eu-west-1'] });
  });

  it('gives a step without boundary no way out, not even to AWS in the EU', async () => {
    for (const url of ['https://sts.eusc-de-east-1.amazonaws.eu/', 'https://example.com/', 'http://127.0.0.1:9/']) {
      const { result } = await run(
        async (context) => {
          await context.fetch(url);
          return { outputs: {} };
        },
        { needs: 'nothing' },
      );
      expect(result.error?.code, url).toBe('EGRESS_REFUSED');
    }
    expect((await records()).every(({ boundary: none, connections }) => none === null && connections.length === 0)).toBe(true);
  });

  it('judges by exceptions and by what the boundary says of unknown', async () => {
    const found = [
      finding(rule, { message: 'Outside.', resource: 'bucket.site' }),
      finding(rule, { message: 'Cannot tell.', verdict: 'unknown', resource: 'queue' }),
    ];
    const work = async () => ({ outputs: {}, findings: found });
    boundary(BOUNDARY + exception('2026-12-31'));
    expect((await run(work)).result).toMatchObject({ exitCode: 3, failing: [{ resource: 'queue' }] });
    boundary(`${BOUNDARY}unknown: warn\n${exception('2026-12-31')}`);
    const { result, stdout } = await run(work);
    expect(result).toMatchObject({ exitCode: 0, status: 'succeeded', failing: [] });
    expect(stdout).toContain('accepted until 2026-12-31 by CISO: Website.');
    expect((await records()).map(({ status }) => status).sort()).toEqual(['failed', 'succeeded']);
  });

  it('writes the reports and sets the outputs also when findings fail the step', async () => {
    const flags = { preset: 'eu', sarif: 'out/a.sarif', junit: 'out/a.xml', 'code-quality': 'out/a.json' };
    const work = async () => ({ outputs: { echo: 'x' }, findings: [finding(rule, { message: 'Outside.' })] });
    const { result, stdout } = await run(work, { flags });
    expect(result).toMatchObject({ exitCode: 3, outputs: { echo: 'x' } });
    expect(stdout).toContain('echo=x\n');
    for (const file of ['a.sarif', 'a.xml', 'a.json']) expect(readFileSync(path.join(root, 'out', file), 'utf8')).toContain('Outside.');
  });

  it('records inputs, but no secret one, and keeps its value out of everything', async () => {
    const secret = 'input-secret-0123456789';
    const { result, stdout, stderr } = await run(
      async (context) => {
        context.log.info(`using ${secret}`);
        return { outputs: {} };
      },
      { flags: { preset: 'eu' }, env: { SOVEREIGN_TOKEN: secret, SOVEREIGN_DEBUG: 'true' } },
    );
    expect(result.exitCode).toBe(0);
    expect(stderr).toContain('using ***');
    const [record] = await records();
    expect(record?.inputs).toEqual({ comment: false, preset: 'eu', regions: [] });
    expect(JSON.stringify(record) + stdout + stderr).not.toContain(secret);
  });

  it.each<[string, (secret: string) => Outcome<'echo'>]>([
    ['an output', (secret) => ({ outputs: { echo: `x${secret}` } })],
    ['a finding', (secret) => ({ outputs: {}, findings: [finding(rule, { message: secret })] })],
    ['the summary', (secret) => ({ outputs: {}, summary: `token: ${encodeURIComponent(secret)}` })],
  ])('fails closed on a secret in %s', async (_where, outcome) => {
    const secret = 'canary 0123456789';
    for (const json of [false, true]) {
      const { result, stdout, stderr } = await run(
        async (context) => {
          context.host.mask(secret);
          return outcome(secret);
        },
        { flags: { preset: 'eu', sarif: 'a.sarif' }, json },
      );
      expect(result).toMatchObject({ exitCode: 1, error: { code: 'SECRET_IN_LEDGER' } });
      expect(stdout + stderr + JSON.stringify(result)).not.toMatch(/canary( |%20)0123456789/);
    }
    const written =
      JSON.stringify(await records()) + (existsSync(path.join(root, 'a.sarif')) ? readFileSync(path.join(root, 'a.sarif'), 'utf8') : '');
    expect(written).not.toMatch(/canary( |%20)0123456789/);
    expect((await records()).map(({ status }) => status)).toEqual(['failed', 'failed']);
  });

  it('fails a step whose record cannot be finished', async () => {
    const { result } = await run(
      async (context) => {
        rmSync(context.record.folder, { recursive: true });
        return { outputs: {} };
      },
      { flags: { preset: 'eu' } },
    );
    expect(result).toMatchObject({ status: 'failed', exitCode: 1, error: { code: 'FILE_UNWRITABLE' } });
  });

  it('takes SOURCE_DATE_EPOCH, and refuses what is not whole seconds', async () => {
    let seen: number | undefined;
    const work = async (context: Context) => {
      seen = context.sourceDateEpoch;
      return { outputs: {} };
    };
    await run(work, { flags: { preset: 'eu' }, env: { SOURCE_DATE_EPOCH: '1767225600' } });
    expect(seen).toBe(1_767_225_600);
    await run(work, { flags: { preset: 'eu' } });
    expect(seen).toBeUndefined();
    for (const bad of ['-1', '1.5', 'now', '999999999999', ' 1', '0x10']) {
      const { result } = await run(work, { flags: { preset: 'eu' }, env: { SOURCE_DATE_EPOCH: bad } });
      expect(result.error?.code, bad).toBe('INPUT_INVALID');
    }
  });

  it('treats an output that the contract does not have as a mistake of the action', async () => {
    const { result } = await run(async () => ({ outputs: { other: 1 } as never }), { flags: { preset: 'eu' } });
    expect(result.error).toMatchObject({ code: 'UNEXPECTED' });
  });

  it('runs the post step also when the boundary is gone by then', async () => {
    boundary(BOUNDARY);
    const { host, action } = await run(nothing, { needs: 'boundary' });
    rmSync(path.join(root, 'sovereign.yaml'));
    const posted: string[] = [];
    const post = async (context: Context) => void posted.push(context.boundary.source);
    expect(await runPost({ ...action, post } as Action, host)).toEqual({ exitCode: 0, interrupted: false });
    expect(posted).toEqual(['none']);
  });

  it('leaves no listener behind', async () => {
    const count = () =>
      ['SIGINT', 'SIGTERM', 'beforeExit', 'uncaughtException', 'unhandledRejection'].map((name) => process.listenerCount(name));
    const before = count();
    const { host, action } = await run(nothing, { flags: { preset: 'eu' } });
    expect(await runPost(action, host)).toEqual({ exitCode: 0, interrupted: false });
    expect(count()).toEqual(before);
  });
});
