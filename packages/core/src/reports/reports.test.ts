import { describe, expect, it } from 'vitest';
import type { StepReport } from '../context.ts';
import { finding, type Rule } from '../finding.ts';
import { toCodeQuality } from './code-quality.ts';
import { toJUnit } from './junit.ts';
import { toSarif } from './sarif.ts';
import { toSummary } from './summary.ts';

const rule: Rule = { id: 'test/leak', title: 'Data leaves the boundary', severity: 'error', why: 'It matters.', fix: 'Keep it inside.' };
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
  findings: [leak, unknown, excepted],
  failing: [leak, unknown],
};
const none: StepReport = { action: 'residency-assert', title: 'Residency', findings: [], failing: [] };

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

  it('cuts a summary that would be too long and says how much is missing', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => finding(rule, { message: 'x'.repeat(100), key: String(index) }));
    const markdown = toSummary({ ...report, findings: many, failing: many });
    expect(Buffer.byteLength(markdown)).toBeLessThan(1_000_000);
    expect(markdown).toMatch(/… and \d+ findings more/);
  });
});
