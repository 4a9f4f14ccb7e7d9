import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { StepReport } from '../context.ts';
import { finding, type Rule } from '../finding.ts';
import { toCodeQuality } from './code-quality.ts';
import { toJUnit } from './junit.ts';
import { toSarif } from './sarif.ts';
import { toSast } from './sast.ts';
import { toSummary } from './summary.ts';

const rule: Rule = {
  id: 'test/leak',
  title: 'Data leaves the boundary',
  severity: 'error',
  why: 'It matters.',
  fix: 'Keep it inside.',
  references: [{ title: 'Regulation', url: 'https://example.eu/law' }],
};
const hostile = 'a | b <img src=x onerror=alert(1)> `tick` [click](http://evil.example) \u0000\u001b[31m\ud800 ]]> "q"\nnext ::error::x';

const leak = finding(rule, { message: hostile, resource: 'aws_s3_bucket.a["x|y"]', place: { file: 'infra/main.tf', line: 7, column: 3 } });
const excepted = {
  ...finding(rule, { message: 'accepted', key: '2' }),
  exception: { reason: 'migration', approver: 'CISO', expires: '2027-01-31' },
};
const unknown = finding(rule, { message: 'not known yet', verdict: 'unknown', key: '3' });
const report: StepReport = {
  action: 'residency-assert',
  title: 'Residency',
  rules: [rule],
  findings: [leak, unknown, excepted],
  failing: [leak, unknown],
};
const none: StepReport = { action: 'residency-assert', title: 'Residency', rules: [rule], findings: [], failing: [] };

/** What GitLab's sast-report-format 15.1.4 asks of the parts that we write, strict where it would let anything pass. */
const filled = v.pipe(v.string(), v.minLength(1));
const url = v.pipe(v.string(), v.regex(/^(https?|ftp):\/\/.+/));
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/));
const tool = v.strictObject({ id: filled, name: filled, version: filled, vendor: v.strictObject({ name: filled }) });
const lines = {
  file: v.pipe(filled, v.regex(/^(?!\/|\.\/)/)),
  start_line: v.pipe(v.number(), v.integer()),
  end_line: v.optional(v.number()),
};
const SAST = v.strictObject({
  version: v.literal('15.1.4'),
  scan: v.strictObject({
    type: v.literal('sast'),
    status: v.picklist(['success', 'failure']),
    start_time: time,
    end_time: time,
    analyzer: tool,
    scanner: tool,
  }),
  vulnerabilities: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.uuid()),
      name: v.pipe(filled, v.maxLength(255)),
      description: v.pipe(v.string(), v.maxLength(1_048_576)),
      severity: v.picklist(['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical']),
      solution: v.pipe(v.string(), v.maxLength(7000)),
      identifiers: v.pipe(v.array(v.strictObject({ type: filled, name: filled, value: filled })), v.minLength(1)),
      links: v.optional(v.array(v.strictObject({ name: v.string(), url }))),
      details: v.optional(v.record(filled, v.strictObject({ type: v.literal('text'), name: filled, value: v.string() }))),
      location: v.strictObject(lines),
      tracking: v.strictObject({
        type: v.literal('source'),
        items: v.array(v.strictObject({ ...lines, signatures: v.array(v.strictObject({ algorithm: v.literal('hash'), value: filled })) })),
      }),
    }),
  ),
});
const NOON = Date.UTC(2026, 10, 23, 12);

describe('reports', () => {
  it('writes SARIF with rules, places, fingerprints and suppressions', () => {
    const run = JSON.parse(toSarif(report)).runs[0];
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['test/leak']);
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'infra/main.tf' },
      region: { startLine: 7, startColumn: 3 },
    });
    expect(run.results[0].partialFingerprints['sovereignActions/v1']).toMatch(/^[0-9a-f]{64}$/);
    expect(run.results[1].message.text).toBe('Unknown: not known yet');
    expect(run.results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('sovereign.yaml');
    expect(run.results[2].suppressions[0].justification).toBe('migration (CISO, until 2027-01-31)');
    expect(JSON.parse(toSarif(none)).runs[0].results).toEqual([]);
  });

  it('keeps a fingerprint when lines move and changes it with the resource', () => {
    const moved = finding(rule, { message: 'other words', resource: 'aws_s3_bucket.a["x|y"]', place: { file: 'infra/main.tf', line: 99 } });
    expect(moved.fingerprint).toBe(leak.fingerprint);
    expect(finding(rule, { message: hostile, resource: 'aws_s3_bucket.b', place: { file: 'infra/main.tf' } }).fingerprint).not.toBe(
      leak.fingerprint,
    );
  });

  it('writes JUnit that stays well-formed with hostile text', () => {
    const text = toJUnit(report);
    expect(text).toContain('tests="3" failures="2"');
    expect(text).not.toMatch(/<img|[\u0000\u001b\ud800]/);
    expect(text.match(/<failure /g)).toHaveLength(2);
    expect(text.replace(/<\?xml[^>]*>|<\/?(?:testsuites?|testcase|failure|system-out)(?: [a-z]+="[^"<]*")*\/?>/g, '')).not.toMatch(/[<>]/);
    expect(toJUnit(none)).toContain('tests="1" failures="0"');
  });

  it('writes Code Quality without excepted findings', () => {
    const issues = JSON.parse(toCodeQuality(report));
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual(['critical', 'critical']);
    expect(issues[0].location).toEqual({ path: 'infra/main.tf', lines: { begin: 7 } });
  });

  it('writes a GitLab SAST report without excepted findings, each tracked by its fingerprint', () => {
    const sast = v.parse(SAST, JSON.parse(toSast(report, NOON, NOON + 1500)));
    expect(sast.scan).toMatchObject({ start_time: '2026-11-23T12:00:00', end_time: '2026-11-23T12:00:01' });
    expect(sast.vulnerabilities).toMatchObject([
      {
        severity: 'High',
        location: { file: 'infra/main.tf', start_line: 7 },
        identifiers: [{ value: 'test/leak' }],
        links: [{ url: 'https://example.eu/law' }],
        tracking: { items: [{ signatures: [{ value: leak.fingerprint }] }] },
      },
      { severity: 'Unknown', location: { file: 'sovereign.yaml', start_line: 1 } },
    ]);
    const moved = { ...leak, place: { file: './infra/main.tf', line: 99 } };
    const again = v.parse(SAST, JSON.parse(toSast({ ...report, findings: [moved] }, NOON, NOON)));
    expect(again.vulnerabilities[0]).toMatchObject({
      id: sast.vulnerabilities[0]?.id,
      location: { file: 'infra/main.tf', start_line: 99 },
    });
    const long = { ...leak, title: 't'.repeat(300), fix: 'f'.repeat(8000) };
    v.parse(SAST, JSON.parse(toSast({ ...report, findings: [long] }, NOON, NOON)));
    expect(v.parse(SAST, JSON.parse(toSast(none, NOON, NOON))).vulnerabilities).toEqual([]);
  });

  it('gives a rule in SARIF its reasons and documents', () => {
    const [first] = JSON.parse(toSarif(report)).runs[0].tool.driver.rules;
    expect(first).toMatchObject({ fullDescription: { text: 'It matters.' }, helpUri: 'https://example.eu/law' });
    expect(first.help.markdown).toContain('- [Regulation](https://example.eu/law)');
  });

  it('names what a baseline holds in vain, with nothing in it that a file could turn into markup', () => {
    const gone = [
      { rule: 'test/leak', severity: 'error', fingerprint: leak.fingerprint, resource: 'a`|<b>\n# x', file: 'main.tf', message: 'm' },
    ] as const;
    const known = { ...leak, exception: { reason: 'r', approver: 'a', expires: '2027-01-31', baseline: 'f'.repeat(64) } };
    const markdown = toSummary({ ...report, findings: [known], failing: [], gone });
    expect(markdown).toContain('1 finding of the baseline still found, 1 not as they were');
    expect(markdown).toContain('- `test/leak` `main.tf` `a \\|<b> # x`\n');
    expect(markdown).toContain('⏸ known');
    expect(markdown).toContain('✅ **Holds**');
  });

  it('writes a summary in which untrusted text is neither markup nor a link nor a new row', () => {
    const markdown = toSummary({ ...report, summary: '### Own part' });
    expect(markdown).toContain('❌ **Broken**: 2 findings to act on.');
    expect(markdown).toContain('### Own part');
    expect(markdown).not.toContain('<img');
    expect(markdown).not.toMatch(/\]\(http/);
    expect(
      markdown.split('\n').filter((line) => line.startsWith('| ❌') || line.startsWith('| ❓') || line.startsWith('| ⏸')),
    ).toHaveLength(3);
    expect(toSummary(none)).toContain('✅ **Holds**.');
  });

  it('keeps to the results that code scanning takes, the worst, and says how many are left out', () => {
    const many = Array.from({ length: 25_003 }, (_, index) => finding(rule, { message: 'm', key: String(index) }));
    const run = JSON.parse(toSarif({ ...report, findings: many, failing: many })).runs[0];
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^3 more findings/);
    expect(JSON.parse(toSarif(report)).runs[0]).not.toHaveProperty('invocations');
    const cases = toJUnit({ ...report, findings: many, failing: many });
    expect(cases).toContain('tests="25003" failures="25003"');
  });

  it('cuts a summary that would be too long and says how much is missing', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => finding(rule, { message: 'x'.repeat(100), key: String(index) }));
    const markdown = toSummary({ ...report, findings: many, failing: many });
    expect(Buffer.byteLength(markdown)).toBeLessThan(1_000_000);
    expect(markdown).toMatch(/… and \d+ findings more/);
  });
});
