import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bench, bench, localKey, rulesOf } from './testing-bench.ts';

/** A region with an image and a file that the KMS key signed, and a file of a policy. */
async function released(policy: string): Promise<Bench> {
  const bed = await bench({ boundary: localKey });
  await bed.run({ mode: 'sign', image: bed.image, layout: 'image', files: 'app.tgz', sbom: 'app.cdx.json', key: 'release' });
  writeFileSync(path.join(bed.folder, 'policy.yaml'), policy);
  return bed;
}
const verify = (bed: Bench, later = 0) => {
  const { context, record } = bed.context();
  const inputs = { mode: 'verify', image: bed.image, files: 'app.tgz', policy: 'policy.yaml' };
  return bed.run(inputs, { ...context, now: () => Date.now() + later }).then((outcome) => ({ outcome, checks: record.checks }));
};

describe('a policy in a region', () => {
  it('is met by image and file alike, each demand a check of its own', async () => {
    const bed = await released('signers: [release]\nmax-age: 1h\nlog-entries: 1\ntimestamps: 1\nstatements: [sbom]\n');
    const { outcome, checks } = await verify(bed);
    expect(outcome).toMatchObject({ outputs: { verified: true }, findings: [] });
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'image signature: signer',
        'image signature: age',
        'SBOM attestation: age',
        'signature of app.tgz: signer',
        'signature of app.tgz: age',
      ]),
    );
    const old = await verify(bed, 2 * 3_600_000);
    expect(old.outcome.outputs.verified).toBe(false);
    expect(new Set(rulesOf(old.outcome))).toEqual(new Set(['error signature/policy']));
    expect(old.checks.filter(({ verdict }) => verdict === 'broken').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['image signature: age', 'signature of app.tgz: age']),
    );
  });

  it('is broken by the wrong signer and by too few, of the image and of the file', async () => {
    const bed = await released('signers: [local]\n');
    const wrong = await verify(bed);
    expect(wrong.outcome.findings?.map(({ message }) => message).join()).toMatch(
      /must be by local.*app\.tgz: It is signed by release, and must be by local/,
    );
    writeFileSync(path.join(bed.folder, 'policy.yaml'), 'at-least: 2\n');
    const few = await verify(bed);
    expect(few.outcome.outputs.verified).toBe(false);
    expect(few.outcome.findings?.map(({ message }) => message).join()).toMatch(/of 2 different signers.*app\.tgz: It has one signer, of 2/);
    await bed.run({ mode: 'sign', image: bed.image, key: 'local.pem', sbom: 'app.cdx.json' });
    const { context } = bed.context();
    const both = await bed.run({ mode: 'verify', image: bed.image, policy: 'policy.yaml' }, context);
    expect(both).toMatchObject({ outputs: { verified: true }, findings: [] });
  });

  it.each(['timestamps: 2', 'log-entries: 2', 'signers: [stranger]'])('that nothing could meet is an error: %s', async (policy) => {
    const bed = await released(policy);
    await expect(verify(bed)).rejects.toMatchObject({ code: 'POLICY_UNMEETABLE', exitCode: 2 });
  });
});
