import { type LedgerRecord, sha256Hex } from '@sovereign-actions/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { START, sampleFindings, samplePackage, streamOf } from '../sample.ts';
import { type PackageVerification, verifyPackage } from '../verify/verify.ts';
import { SUMMARY_FIELDS, summaryOf, summarySchema } from './summary.ts';

let result: PackageVerification;
beforeAll(async () => {
  const { tar, key } = await samplePackage({ findings: sampleFindings() });
  result = await verifyPackage(streamOf(tar), { trust: key.trust, now: START + 3_600_000 });
});

/** Every text in a value replaced by a canary of its own: a word, or something that looks like a hash. */
function poisoned<T>(value: T, at: string, canaries: string[]): T {
  if (typeof value === 'string') {
    const word = `canary-${canaries.length}-${at}`;
    const canary = canaries.length % 2 === 0 ? word : sha256Hex(word);
    canaries.push(canary);
    return canary as T;
  }
  if (Array.isArray(value)) return value.map((item, index) => poisoned(item, `${at}.${index}`, canaries)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([name, item]) => [
    [name, poisoned(item, `${at}.${name}`, canaries)],
    // A key is a text as well, where a record chooses it.
    ...(/facts|inputs|outputs/.test(at) ? [[poisoned(name, `${at}.key`, canaries), 'x']] : []),
  ]);
  return Object.fromEntries(entries) as T;
}

describe('summaryOf', () => {
  it('counts what a package holds', () => {
    expect(summaryOf(result)).toMatchObject({
      verified: true,
      exitCode: 3,
      packageSha256: result.packageId,
      records: result.records.length,
      'steps.sbom-generate': 1,
      'steps.other': 0,
      'findings.error': 2,
      'findings.excepted': 1,
      'claims.contents.holds': 3,
      'claims.contents.broken': 0,
    });
    expect(summaryOf(result).boundarySha256).toBe(result.index?.boundary?.sha256);
  });

  it('lets no text of a record pass, whatever field it stands in', () => {
    const canaries: string[] = [];
    // What the verifier worked out itself from bytes stays: the hashes of files, and of the package.
    const { packageId, size, files, verified, exitCode, ...said } = result;
    const bad = { ...poisoned(said, 'package', canaries), packageId, size, files, verified, exitCode } as PackageVerification;
    expect(canaries.length).toBeGreaterThan(300);
    const summary = summaryOf(bad);
    const text = JSON.stringify(summary);
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    expect(Object.keys(summary).every((name) => Object.hasOwn(SUMMARY_FIELDS, name))).toBe(true);
  });

  it('lets nothing pass that only looks like a value of its kind', () => {
    const spoken = 'deadbeef'.repeat(8);
    const files = [{ path: 'data/boundary.yaml', verdict: 'broken' as const, reason: `sha256:${spoken}` }];
    const records = [{ ...(result.records[0] as LedgerRecord), action: spoken, status: spoken, facts: { events: 4711471147 } }] as never;
    const text = JSON.stringify(summaryOf({ ...result, packageId: 'acme', size: Number.NaN, files, records }));
    for (const value of [spoken, '4711471147', 'acme', 'null']) expect(text).not.toContain(value);
    expect(JSON.parse(text)).toMatchObject({ 'steps.other': 1 });
  });

  it('has nothing but values of the declared kinds', () => {
    for (const value of Object.values(summaryOf(result)))
      expect(String(value)).toMatch(/^(?:\d+|true|false|[0-9a-f]{64}|sovereign-actions\/summary)$/);
  });
});

describe('summarySchema', () => {
  it('takes a summary as it is, and no field that is not declared', () => {
    const schema = summarySchema() as { additionalProperties: boolean; required: string[]; properties: Record<string, object> };
    const summary = summaryOf(result);
    expect(schema.additionalProperties).toBe(false);
    for (const name of Object.keys(summary)) expect(schema.properties).toHaveProperty([name]);
    for (const name of schema.required) expect(summary).toHaveProperty([name]);
  });
});
