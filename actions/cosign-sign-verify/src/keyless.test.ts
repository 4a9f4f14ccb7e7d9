import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { trustFromBoundary, writeTrust } from '@sovereign-actions/sigstore';
import { describe, expect, it } from 'vitest';
import { type Bench, type BenchOptions, bench, rulesOf, signed, writes } from './testing-bench.ts';

/** A bench whose boundary names no key, and whose job has a token. */
async function keylessBench({ claims = {}, ...options }: BenchOptions = {}): Promise<Bench> {
  let bed: Bench | undefined;
  const made = await bench({
    ...options,
    boundary: (text) => (options.boundary ?? ((same) => same))(text.replace(/ {2}keys:\n(?: {4}.*\n)+/, '')),
    host: { oidcToken: async (audience) => (bed as Bench).sandbox.mintToken({ aud: audience, ...claims }) },
  });
  bed = made;
  return made;
}

const workflow = (file: string) => ({ job_workflow_ref: `example-org/example-app/.github/workflows/${file}` });
const whoElse = (text: string) => text.replace('/workflows/*@refs/heads/*', '/workflows/release.yml@refs/heads/main');

describe('without a key', () => {
  it('signs and verifies image, SBOM, provenance and file as the job, with one certificate and no KMS', async () => {
    const bed = await keylessBench();
    const result = await bed.run({ image: bed.image, layout: 'image', sbom: 'app.cdx.json', files: 'app.tgz' });
    expect([result.outputs.verified, rulesOf(result)]).toEqual([true, []]);
    expect([signed(bed.sandbox), bed.sandbox.requests('fulcio').length]).toEqual([0, 1]);
    const again = await bed.run({ mode: 'verify', image: bed.image, 'require-sbom': 'true', files: 'app.tgz' });
    expect(again.outputs.verified).toBe(true);
    expect(bed.sandbox.requests('fulcio')).toHaveLength(1);
    const bundle = JSON.parse(readFileSync(path.join(bed.folder, 'app.tgz.sigstore.json'), 'utf8'));
    expect(Object.keys(bundle.verificationMaterial)).toContain('certificate');
  });

  it('records what was checked of the token, and never the token', async () => {
    const bed = await keylessBench();
    const { context, record } = bed.context();
    const tokens: string[] = [];
    const host = { ...context.host, oidcToken: async (aud: string) => tokens[tokens.push(bed.sandbox.mintToken({ aud })) - 1] as string };
    await bed.run({ mode: 'sign', files: 'app.tgz', provenance: 'false' }, { ...context, host });
    expect(record.checks.map(({ name }) => name)).toContain('token issuer for Fulcio');
    const left = JSON.stringify([record, [...record.kept.values()].map((bytes) => Buffer.from(bytes).toString('latin1'))]);
    expect(tokens).toHaveLength(1);
    for (const part of (tokens[0] as string).split('.').slice(1)) expect(left).not.toContain(part);
  });

  it('pushes nothing as a workflow that does not count', async () => {
    const bed = await keylessBench({ boundary: whoElse, claims: workflow('test.yml@refs/heads/main') });
    await expect(bed.run({ image: bed.image, layout: 'image' })).rejects.toMatchObject({ code: 'IDENTITY_OUTSIDE', exitCode: 3 });
    expect(writes(bed.sandbox)).toBe(0);
  });

  it('counts no signature of another workflow of the same authority', async () => {
    const bed = await keylessBench({ claims: workflow('test.yml@refs/heads/main') });
    expect((await bed.run({ image: bed.image, layout: 'image' })).outputs.verified).toBe(true);
    const { context } = bed.context();
    const narrow = {
      ...context.boundary,
      signing: {
        ...context.boundary.signing,
        identities: context.boundary.signing?.identities?.map((one) => ({ ...one, subject: whoElse(one.subject) })),
      },
    };
    const result = await bed.run({ mode: 'verify', image: bed.image }, { ...context, boundary: narrow as typeof context.boundary });
    expect(result.outputs.verified).toBe(false);
    expect(rulesOf(result)).toContain('error signature/missing');
    // Nor where an unknown answer is only a warning.
    const lenient = { ...narrow, unknown: 'warn' } as typeof context.boundary;
    expect((await bed.run({ mode: 'verify', image: bed.image }, { ...context, boundary: lenient })).outputs.verified).toBe(false);
  });

  it('takes a trust file that names the same identity, and none that names another', async () => {
    const bed = await keylessBench();
    await bed.run({ image: bed.image, layout: 'image' });
    const { context } = bed.context();
    const trust = await trustFromBoundary(context.boundary, context.files);
    const verify = (change: object) => {
      writeFileSync(path.join(bed.folder, 'trust.json'), writeTrust({ ...trust, ...change }));
      return bed.run({ mode: 'verify', image: bed.image, trust: 'trust.json' });
    };
    expect((await verify({})).outputs.verified).toBe(true);
    const [identity] = trust.identities ?? [];
    for (const change of [{ issuer: 'https://evil.example' }, { subject: whoElse(identity?.subject ?? '') }])
      await expect(verify({ identities: [{ ...identity, ...change }] })).rejects.toMatchObject({ code: 'IDENTITY_OUTSIDE', exitCode: 3 });
    // The authority is the boundary's, whatever the file says.
    expect((await verify({ certificateAuthorities: [], ctLogs: [] })).outputs.verified).toBe(true);
  });
});
