import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baselineText } from './baseline.ts';
import { type Action, defineAction } from './contract.ts';
import { distinct, type Finding, type FindingDetails, finding, type Rule } from './finding.ts';
import { sha256Hex } from './hash.ts';
import { terminalHost } from './hosts/terminal.ts';
import { readLedger } from './ledger/read.ts';
import { runAction } from './run.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const rule: Rule = { id: 'demo/place', title: 'Place', severity: 'error', why: 'It matters.', fix: 'Move it.' };
const found = (resource: string, more: Partial<FindingDetails> = {}): Finding =>
  finding(rule, { message: `${resource} is outside.`, resource, place: { file: 'main.tf', line: 3 }, ...more });

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'baseline-test-'));
  boundary();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (file: string) => path.join(root, file);
function boundary(sha256?: string, { step = 'demo', expires = '2026-12-31', more = '' } = {}): void {
  const approval = `baselines:\n  - { step: ${step}, sha256: "${sha256}", reason: Moves., approver: CISO, expires: "${expires}" }\n`;
  writeFileSync(at('sovereign.yaml'), `version: 1\npreset: eu\n${more}${sha256 ? approval : ''}`);
}
/** Writes a baseline and has the boundary approve it. */
function approve(text: string, options: Parameters<typeof boundary>[1] = {}): void {
  writeFileSync(at('known.json'), text);
  boundary(sha256Hex(text), options);
}

async function run(findings: readonly Finding[], flags: Record<string, string> = {}, takesBaseline = true) {
  let ran = false;
  const action = defineAction({
    name: 'demo',
    title: 'Demo',
    description: 'Demo.',
    needs: 'preset',
    inputs: {},
    ...(takesBaseline && { takesBaseline }),
    outputs: {},
    rules: [rule],
    examples: [],
    run: async () => {
      ran = true;
      return { outputs: {}, findings };
    },
  }) as unknown as Action;
  const printed: string[] = [];
  const stream = { write: (text: string) => void printed.push(text) };
  const result = await runAction(action, terminalHost({ flags, env: {}, cwd: root, stdout: stream, stderr: stream }), { now: () => NOON });
  return { ...result, ran, printed: printed.join('') };
}
const written = (file = 'known.json') => readFileSync(at(file), 'utf8');
const rules = (findings: readonly Finding[]) => findings.map(({ resource }) => resource);

describe('a baseline', () => {
  it('lets pass what it knows, once the boundary approves its bytes, and nothing new', async () => {
    const first = await run([found('a'), found('b')], { 'write-baseline': 'known.json' });
    expect(first.exitCode).toBe(3);
    expect(first.printed).toContain(sha256Hex(written()));
    approve(written());
    const same = await run([found('b', { place: { file: 'main.tf', line: 99 } }), found('a')], { baseline: 'known.json' });
    expect(same).toMatchObject({ exitCode: 0, failing: [] });
    expect(same.findings.every(({ verdict, severity }) => verdict === 'broken' && severity === 'error')).toBe(true);
    expect(same.printed).toContain('2 known findings of the baseline, accepted until 2026-12-31 by CISO: Moves.');
    const more = await run([found('b'), found('new'), found('a')], { baseline: 'known.json', sarif: 'out.sarif' });
    expect(more.exitCode).toBe(3);
    expect(rules(more.failing)).toEqual(['new']);
    const results = JSON.parse(written('out.sarif')).runs[0].results as { baselineState: string }[];
    expect(results.map(({ baselineState }) => baselineState)).toEqual(['new', 'unchanged', 'unchanged']);
    const record = (await readLedger(at('.sovereign/ledger'))).records.find(({ findings }) => findings.length === 3);
    expect(record?.took).toMatchObject([{ name: 'known.json', sha256: sha256Hex(written()) }]);
    expect(record?.findings.map(({ exception }) => exception?.baseline)).toEqual([undefined, sha256Hex(written()), sha256Hex(written())]);
  });

  it('never knows what is unknown, neither now nor later', async () => {
    const unknown = found('a', { verdict: 'unknown' });
    expect((await run([unknown], { 'write-baseline': 'known.json' })).printed).toContain('was not written');
    expect(existsSync(at('known.json'))).toBe(false);
    approve(baselineText('demo', [found('a')]));
    expect((await run([unknown], { baseline: 'known.json' })).exitCode).toBe(3);
    approve(baselineText('demo', [unknown]));
    expect((await run([unknown], { baseline: 'known.json' })).exitCode).toBe(3);
  });

  it('does not cover what became worse, what is wrong otherwise, or another resource or rule under the same fingerprint', async () => {
    approve(baselineText('demo', [found('a', { severity: 'note' })]));
    expect((await run([found('a')], { baseline: 'known.json' })).exitCode).toBe(3);
    const { fingerprint } = found('b');
    approve(baselineText('demo', [{ ...found('a'), fingerprint }]));
    expect((await run([found('b')], { baseline: 'known.json' })).exitCode).toBe(3);
    approve(baselineText('demo', [found('a')]));
    expect((await run([found('a', { message: 'a is elsewhere.' })], { baseline: 'known.json' })).exitCode).toBe(3);
    expect((await run([{ ...found('a'), rule: 'demo/other' }], { baseline: 'known.json' })).exitCode).toBe(3);
  });

  it('counts equal findings: a third one beside two known ones is new', async () => {
    const twice = [found('a'), found('a', { place: { file: 'main.tf', line: 9 } })];
    approve(baselineText('demo', distinct(twice)));
    expect((await run(twice, { baseline: 'known.json' })).exitCode).toBe(0);
    expect((await run([...twice, found('a', { place: { file: 'main.tf', line: 20 } })], { baseline: 'known.json' })).failing).toHaveLength(
      1,
    );
  });

  it('names what is gone, and shrinks to what is left without taking anything new', async () => {
    approve(baselineText('demo', [found('a'), found('b')]));
    const shrunk = await run([found('b'), found('c')], { baseline: 'known.json', 'write-baseline': 'next.json' });
    expect(rules(shrunk.failing)).toEqual(['c']);
    expect(shrunk.gone).toMatchObject([{ rule: 'demo/place', resource: 'a' }]);
    expect(shrunk.printed).toMatch(/1 finding of the baseline not found as it was.*\n\s+demo\/place {2}main\.tf {2}a\n/);
    expect(written('next.json')).toBe(baselineText('demo', [found('b')]));
    const changed = await run([found('a', { message: 'a is elsewhere.' })], { baseline: 'known.json', 'write-baseline': 'last.json' });
    expect(changed.gone?.map(({ resource }) => resource)).toEqual(['a', 'b']);
    expect(changed.printed).toContain('remove it, and its entry under "baselines"');
    expect(existsSync(at('last.json'))).toBe(false);
  });

  it('leaves to an exception what has one of its own', async () => {
    boundary(undefined, {
      more: 'exceptions:\n  - { rule: demo/place, resource: a, reason: Website., approver: CISO, expires: "2026-12-31" }\n',
    });
    await run([found('a'), found('b')], { 'write-baseline': 'known.json' });
    expect(written()).toBe(baselineText('demo', [found('b')]));
  });

  it('is the same text for every order of the same findings', () => {
    expect(baselineText('demo', [found('b'), found('a')])).toBe(baselineText('demo', [found('a'), found('b')]));
  });

  const good = baselineText('demo', [found('a')]);
  it.each<[string, string, string]>([
    ['an empty file', '', 'is empty'],
    ['binary', '\u0000\u0001', 'is not JSON'],
    ['truncated', good.slice(0, -20), 'is not JSON'],
    ['SARIF', '{"version":"2.1.0","runs":[]}', 'is not a baseline'],
    ['a list', '[]', 'is not a baseline'],
    ['null', 'null', 'is not a baseline'],
    ['another version', good.replace('"schemaVersion": 1', '"schemaVersion": 2'), 'another version'],
    ['another step', baselineText('other', [found('a')]), 'is a baseline of "other", not of demo'],
    ['no findings', baselineText('demo', []), 'holds no findings'],
    ['an entry that is none', good.replace('"severity":"error"', '"severity":"constructor"'), 'mistake in entry 1'],
    ['an entry with more', good.replace('{"rule"', '{"verdict":"unknown","rule"'), 'mistake in entry 1'],
    ['an entry twice', baselineText('demo', [found('a'), found('a')]), 'two entries with one fingerprint'],
  ])('%s is an error, before the step does anything', async (_what, text, why) => {
    approve(text);
    const { error, ran, exitCode } = await run([found('a')], { baseline: 'known.json' });
    expect(error).toMatchObject({ code: 'BASELINE_INVALID', message: expect.stringContaining(why) });
    expect([ran, exitCode]).toEqual([false, 2]);
  });

  it('counts only by the boundary: its digest, its step, its day; never by a preset', async () => {
    approve(good);
    writeFileSync(at('known.json'), baselineText('demo', [found('a'), found('b')]));
    expect((await run([found('a')], { baseline: 'known.json' })).error?.code).toBe('BASELINE_NOT_APPROVED');
    approve(good, { step: 'other' });
    expect((await run([found('a')], { baseline: 'known.json' })).error?.code).toBe('BASELINE_NOT_APPROVED');
    approve(good, { expires: '2026-11-22' });
    expect((await run([found('a')], { baseline: 'known.json' })).error?.code).toBe('EXCEPTION_EXPIRED');
    expect((await run([found('a')])).error?.code).toBe('EXCEPTION_EXPIRED');
    rmSync(at('sovereign.yaml'));
    expect((await run([found('a')], { baseline: 'known.json', preset: 'eu' })).error?.code).toBe('BASELINE_NOT_APPROVED');
    boundary();
    expect((await run([], { baseline: 'gone.json' })).error?.code).toBe('FILE_MISSING');
  });

  it('has no effect on a step that takes none', async () => {
    approve(good);
    expect((await run([found('a')], { baseline: 'known.json' }, false)).exitCode).toBe(3);
  });
});

describe('fingerprints', () => {
  it('are distinct for equal findings, and stay when lines move and when others come and go', () => {
    const line = (number: number) => found('a', { place: { file: 'main.tf', line: number } });
    const of = (...findings: Finding[]) => distinct(findings).map(({ fingerprint }) => fingerprint);
    const [first, second] = of(line(3), line(8));
    expect(first).not.toBe(second);
    expect(of(line(80), line(30))).toEqual([second, first]);
    expect(of(found('z'), line(3), line(8)).slice(1)).toEqual([first, second]);
    const moved = finding(rule, { message: 'x', resource: 'a', scope: 'main.tf', place: { file: 'moved.tf' } });
    expect(of(moved)).toEqual([first]);
    const twice = line(3);
    expect(new Set(of(twice, twice)).size).toBe(2);
  });
});
