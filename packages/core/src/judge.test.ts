import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, type Rule } from './finding.ts';
import { isGranted, judge, matchesPattern, refuseExpiredExceptions } from './judge.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const rule: Rule = { id: 'demo/region', title: 'Region', severity: 'error', why: 'It matters.', fix: 'Move it.' };
const soft: Rule = { ...rule, id: 'demo/soft', severity: 'warning' };
const exception = (parts: object = {}) => ({
  rule: 'demo/region',
  resource: 'aws_s3_bucket.*',
  reason: 'Public website.',
  approver: 'CISO',
  expires: '2026-12-31',
  ...parts,
});
const boundary = (parts: { unknown?: 'fail' | 'warn'; exceptions?: ReturnType<typeof exception>[] } = {}) => ({
  source: 'sovereign.yaml',
  unknown: 'fail' as const,
  exceptions: [],
  baselines: [],
  ...parts,
});
const found = (of: Rule, parts: Partial<Parameters<typeof finding>[1]> = {}) => finding(of, { message: 'It is outside.', ...parts });

describe('judge', () => {
  it('fails on errors, and lets warnings and notes pass', () => {
    const { findings, failing } = judge([found(soft), found(rule, { resource: 'a' })], boundary(), NOON);
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(failing).toEqual([findings[0]]);
  });

  it('fails on every unknown, whatever its rule says, unless the boundary says otherwise', () => {
    const unknown = [found(rule, { verdict: 'unknown' }), found(soft, { verdict: 'unknown' })];
    const strict = judge(unknown, boundary(), NOON);
    expect(strict.failing).toHaveLength(2);
    expect(strict.findings.every(({ severity }) => severity === 'error')).toBe(true);
    const lenient = judge(unknown, boundary({ unknown: 'warn' }), NOON);
    expect(lenient.failing).toEqual([]);
    expect(lenient.findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('does not let unknown: warn pass what is broken', () => {
    expect(judge([found(rule)], boundary({ unknown: 'warn' }), NOON).failing).toHaveLength(1);
  });

  it('lets a finding pass by an exception of the same rule and a matching resource alone, and shows it last', () => {
    const excepted = boundary({ exceptions: [exception()] });
    const of = (resource?: string, from = rule) => judge([found(from, resource === undefined ? {} : { resource })], excepted, NOON);
    expect(of('aws_s3_bucket.site').failing).toEqual([]);
    expect(of('aws_s3_bucket.site').findings[0]?.exception).toEqual({ reason: 'Public website.', approver: 'CISO', expires: '2026-12-31' });
    expect(of('aws_kms_key.site').failing).toHaveLength(1);
    expect(of('module.x.aws_s3_bucket.site').failing).toHaveLength(1);
    expect(of(undefined).failing).toHaveLength(1);
    expect(of('aws_s3_bucket.site', { ...rule, id: 'demo/regional' }).failing).toHaveLength(1);
    const both = judge([found(rule, { resource: 'aws_s3_bucket.a' }), found(soft)], excepted, NOON).findings;
    expect(both.map(({ exception: applied }) => applied !== undefined)).toEqual([false, true]);
  });

  it('takes no exception that a finding brings along itself', () => {
    const smuggled = { ...found(rule), exception: { reason: 'mine', approver: 'me', expires: '2099-01-01' } };
    expect(judge([smuggled], boundary(), NOON)).toMatchObject({ failing: [{ rule: 'demo/region' }] });
  });

  it('counts an exception to the end of its last day, UTC', () => {
    const excepted = boundary({ exceptions: [exception({ expires: '2026-11-23' })] });
    expect(() => refuseExpiredExceptions(excepted, Date.UTC(2026, 10, 23, 23, 59, 59, 999))).not.toThrow();
    expect(() => refuseExpiredExceptions(excepted, Date.UTC(2026, 10, 24))).toThrow(expect.objectContaining({ code: 'EXCEPTION_EXPIRED' }));
  });

  it('refuses to judge with an expired exception, and names each, even where none would match', () => {
    const expired = boundary({
      exceptions: [exception({ expires: '2026-11-01' }), exception(), exception({ rule: 'x/y', resource: 'z', expires: '2020-02-29' })],
    });
    expect(() => judge([], expired, NOON)).toThrow(
      expect.objectContaining({
        code: 'EXCEPTION_EXPIRED',
        details: [
          'demo/region on aws_s3_bucket.*: expired 2026-11-01, approved by CISO (Public website.)',
          'x/y on z: expired 2020-02-29, approved by CISO (Public website.)',
        ],
      }),
    );
  });

  it('gives the same order for every order of the same findings', () => {
    const all = ['a', 'b', 'c', 'd'].flatMap((resource) => [found(rule, { resource }), found(soft, { resource })]);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(judge(shuffled, boundary(), NOON)).toEqual(judge(all, boundary(), NOON));
      }),
    );
  });
});

describe('isGranted', () => {
  const sha256 = 'ab'.repeat(32);
  const { rule: _rule, resource: _resource, ...approval } = exception();
  const granting = { ...boundary({ exceptions: [exception()] }), baselines: [{ step: 'demo', sha256, ...approval }] };
  const granted = (parts: object = {}, of: object = {}, step = 'demo', at = NOON) =>
    isGranted({ ...found(rule, { resource: 'aws_s3_bucket.site' }), exception: { ...approval, ...parts }, ...of }, granting, step, at);

  it('knows what judge gave, by name or with a baseline', () => {
    expect(granted()).toBe(true);
    expect(granted({ baseline: sha256 }, { resource: 'anything' })).toBe(true);
  });

  it.each<[string, boolean]>([
    ['another resource', granted({}, { resource: 'aws_kms_key.site' })],
    ['another rule', granted({}, { rule: 'demo/other' })],
    ['another reason', granted({ reason: 'None.' })],
    ['another approver', granted({ approver: 'me' })],
    ['another day', granted({ expires: '2027-12-31' })],
    ['a day that was over', granted({}, {}, 'demo', Date.UTC(2027, 0, 1))],
    ['another baseline', granted({ baseline: 'cd'.repeat(32) })],
    ['the baseline of another step', granted({ baseline: sha256 }, {}, 'other')],
    ['a baseline for what is unknown', granted({ baseline: sha256 }, { verdict: 'unknown' })],
    ['none', granted({}, { exception: undefined })],
  ])('not %s', (_, answer) => {
    expect(answer).toBe(false);
  });
});

describe('matchesPattern', () => {
  it('agrees with a regular expression in which * is any run', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(few, few, (pattern, text) => {
        const expression = new RegExp(`^${pattern.replace(/[.\n]/g, '\\$&').replaceAll('*', '[^]*')}$`);
        expect(matchesPattern(pattern, text)).toBe(expression.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is linear on patterns that make backtracking explode', () => {
    expect(matchesPattern(`${'*a'.repeat(5000)}*b`, 'a'.repeat(100_000))).toBe(false);
  });
});
