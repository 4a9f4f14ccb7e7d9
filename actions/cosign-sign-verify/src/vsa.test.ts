import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { buildStatement, PREDICATE, type Statement, type Trust, type Verification } from '@sovereign-actions/sigstore';
import { describe, expect, it } from 'vitest';
import { effectivePolicy } from './effective-policy.ts';
import { type JudgedBundle, judgeImage } from './judge.ts';
import { combine } from './policy.ts';
import { type Bench, bench, localKey, localSigner, rulesOf } from './testing-bench.ts';
import { summaryRequirement, summaryStatement } from './vsa.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const DIGEST = `sha256:${'a'.repeat(64)}`;
const TRUST: Trust = { keys: [], logs: [], authorities: [] };
const POLICY = combine([{ statements: [{ type: 'verification-summary', signers: ['verifier'], 'max-age': '2d' }] }]);
const CURRENT = effectivePolicy(POLICY, { types: ['sbom'], recursive: false }, TRUST, undefined);

const statementOf = (change: Partial<Parameters<typeof summaryStatement>[0]> = {}): Statement =>
  summaryStatement({
    repository: 'registry.example.eu/team/app',
    digest: DIGEST,
    passed: true,
    provenance: true,
    policy: CURRENT,
    inputs: ['c'.repeat(64), 'b'.repeat(64), 'b'.repeat(64)],
    version: '1.2.3',
    at: NOW - 3_600_000,
    ...change,
  });
const held = (statement: Statement, more: Partial<Verification> = {}): JudgedBundle => ({
  digest: `sha256:${'d'.repeat(64)}`,
  verification: { verdict: 'holds', checks: [], statement, key: { name: 'verifier' }, signedAt: '2026-11-23T11:00:00.000Z', ...more },
});
const judge = (...bundles: JudgedBundle[]) =>
  judgeImage('image', [summaryRequirement(DIGEST, POLICY, CURRENT, bundles, NOW)], bundles, NOW);
const verdicts = (judged: ReturnType<typeof judge>) =>
  Object.fromEntries(judged.checks.map(({ name, verdict }) => [name.replace('verification summary: ', ''), verdict]));
const changed = (change: (predicate: Record<string, unknown>) => unknown): Statement => {
  const statement = structuredClone(statementOf()) as Statement & { predicate: Record<string, unknown> };
  change(statement.predicate);
  return statement;
};

describe('a summary', () => {
  it('is a VSA v1 that claims no more than was verified', () => {
    expect(statementOf()).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'registry.example.eu/team/app', digest: { sha256: 'a'.repeat(64) } }],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: {
          id: 'https://github.com/sovereign-actions/sovereign-actions/actions/cosign-sign-verify',
          version: { 'sovereign-actions': '1.2.3' },
        },
        timeVerified: '2026-11-23T11:00:00Z',
        resourceUri: `pkg:oci/app@sha256%3A${'a'.repeat(64)}?repository_url=registry.example.eu/team/app`,
        policy: { uri: expect.stringMatching(/#policy$/), digest: { sha256: CURRENT.sha256 } },
        inputAttestations: [{ digest: { sha256: 'b'.repeat(64) } }, { digest: { sha256: 'c'.repeat(64) } }],
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_1'],
        slsaVersion: '1.0',
      },
    });
    expect(statementOf({ provenance: false }).predicate).toMatchObject({ verifiedLevels: ['SLSA_BUILD_LEVEL_0'] });
    expect(statementOf({ passed: false }).predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
  });

  it('counts where all of it holds', () => {
    expect(verdicts(judge(held(statementOf())))).toEqual({
      'verification summary': 'holds',
      signer: 'holds',
      age: 'holds',
      result: 'holds',
      policy: 'holds',
      resource: 'holds',
      time: 'holds',
    });
  });

  it.each<[string, string, string, Statement]>([
    ['failed', 'result', 'broken', statementOf({ passed: false })],
    ['is of another policy', 'policy', 'broken', statementOf({ policy: { ...CURRENT, sha256: 'e'.repeat(64) } })],
    [
      'names its policy by another hash',
      'policy',
      'broken',
      changed((p) => Object.assign(p.policy as object, { digest: { sha512: CURRENT.sha256 } })),
    ],
    ['has a list of policies', 'policy', 'broken', changed((p) => Object.assign(p, { policy: [p.policy] }))],
    ['names another image as its resource', 'resource', 'broken', statementOf({ digest: `sha256:${'f'.repeat(64)}` })],
    [
      'names our image in the query of another',
      'resource',
      'broken',
      changed((p) => Object.assign(p, { resourceUri: `pkg:oci/x@sha256%3A${'f'.repeat(64)}?x=@sha256%3A${'a'.repeat(64)}` })),
    ],
    [
      'names a resource that is no image',
      'resource',
      'broken',
      changed((p) => Object.assign(p, { resourceUri: 'https://example.eu/app' })),
    ],
    ['was verified in the future', 'time', 'broken', statementOf({ at: NOW + 3_600_000 })],
    ['was verified too long ago', 'time', 'broken', statementOf({ at: NOW - 3 * 86_400_000 })],
    ['does not say when', 'time', 'unknown', changed((p) => delete (p as { timeVerified?: string }).timeVerified)],
    ['says when in words', 'time', 'unknown', changed((p) => Object.assign(p, { timeVerified: 'Mon, 23 Nov 2026' }))],
  ])('does not count where it %s', (_, name, verdict, statement) => {
    const judged = judge(held(statement));
    expect(judged.verified).toBe(false);
    expect(verdicts(judged)[name]).toBe(verdict);
    expect(judged.findings.map(({ rule }) => rule)).toEqual(['signature/policy']);
  });

  it.each<[string, string, (predicate: Record<string, unknown>) => unknown]>([
    ['no verifier', 'it names no verifier', (p) => delete (p as { verifier?: object }).verifier],
    ['no level', 'it names no level', (p) => Object.assign(p, { verifiedLevels: [] })],
    ['another result', 'neither PASSED nor FAILED', (p) => Object.assign(p, { verificationResult: 'passed' })],
    ['a result in a list', 'neither PASSED nor FAILED', (p) => Object.assign(p, { verificationResult: ['PASSED'] })],
    ['PASSED beside the level FAILED', 'contradict', (p) => Object.assign(p, { verifiedLevels: ['FAILED'] })],
  ])('with %s is none', (_, reason, change) => {
    const judged = judge(held(changed(change)));
    expect(judged.verified).toBe(false);
    expect(judged.checks[0]).toMatchObject({ verdict: 'broken', detail: expect.stringContaining(reason) });
    expect(new Set(judged.checks.slice(1).map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  });

  it('does not count by a signer of other things, nor without a witness of its age', () => {
    expect(verdicts(judge(held(statementOf(), { key: { name: 'release' } }))).signer).toBe('broken');
    const { signedAt: _, ...unwitnessed } = held(statementOf()).verification;
    expect(verdicts(judge({ digest: 'x', verification: unwitnessed })).age).toBe('unknown');
  });
});

describe('a verification that failed later', () => {
  const failed = (signedAt: string, more: Partial<Verification> = {}) => held(statementOf({ passed: false }), { signedAt, ...more });

  it('takes back one that passed, and one that failed before does not', () => {
    expect(judge(held(statementOf()), failed('2026-11-23T10:00:00.000Z')).verified).toBe(true);
    const judged = judge(held(statementOf()), failed('2026-11-23T11:30:00.000Z'));
    expect(judged.verified).toBe(false);
    expect(judged.checks.map(({ detail }) => detail).join(' ')).toContain('and not before this one passed');
    expect(judge(held(statementOf()), failed('2026-11-23T11:00:00.000Z')).verified).toBe(false);
  });

  it('counts only by a signer whose summaries count, and of the same policy', () => {
    const later = '2026-11-23T11:30:00.000Z';
    expect(judge(held(statementOf()), failed(later, { key: { name: 'stranger' } })).verified).toBe(true);
    const other = held(statementOf({ passed: false, policy: { ...CURRENT, sha256: 'e'.repeat(64) } }), { signedAt: later });
    expect(judge(held(statementOf()), other).verified).toBe(true);
  });
});

describe('the policy in force', () => {
  const sha256 = (policy = POLICY, scope = { types: ['sbom'], recursive: false }, trust = TRUST) =>
    effectivePolicy(policy, scope, trust, undefined).sha256;

  it('is the same in any order, and another where anything that is demanded differs', () => {
    const one = combine([
      { statements: ['sbom', 'provenance'], signers: ['a', 'b'], provenance: { refs: ['refs/heads/a', 'refs/heads/b'] } },
    ]);
    const same = combine([
      { statements: ['provenance', 'sbom'], signers: ['b', 'a'], provenance: { refs: ['refs/heads/b', 'refs/heads/a'] } },
    ]);
    expect(sha256(one, { types: ['a', 'b'], recursive: false })).toBe(sha256(same, { types: ['b', 'a'], recursive: false }));
    const others = [
      sha256(POLICY, { types: ['sbom', 'provenance'], recursive: false }),
      sha256(POLICY, { types: ['sbom'], recursive: true }),
      sha256(combine([{ 'max-age': '1d' }])),
      sha256(combine([{ statements: [{ type: 'signature', signers: ['a'] }] }])),
      sha256(combine([{ 'at-least': 2 }]), { types: [], recursive: false }),
      sha256(combine([]), { types: [], recursive: false }),
      sha256(combine([{ sbom: { fields: ['purl'] } }])),
      sha256(combine([{ provenance: { refs: ['refs/heads/main'] } }])),
      effectivePolicy(POLICY, { types: ['sbom'], recursive: false }, TRUST, { log: 2 }).sha256,
      sha256(POLICY, undefined, { ...TRUST, identities: [{ name: 'ci', issuer: 'https://issuer.example.eu', subject: 's' }] }),
      sha256(),
    ];
    expect(new Set(others).size).toBe(others.length);
  });
});

describe('in a region', () => {
  const verifier = (text: string) =>
    localKey(text).replace('  keys:\n', '  policy: { statements: [{ type: verification-summary, signers: [local] }] }\n  keys:\n');
  const base = { 'require-sbom': 'true' };
  const release = async (bed: Bench) => {
    await bed.run({ mode: 'sign', image: bed.image, layout: 'image', sbom: 'app.cdx.json' });
    return `${bed.sandbox.registry}/team/app@${(await bed.subject()).digest}`;
  };

  it('is signed by the step that verifies, and stands for all of it in the step that deploys', async () => {
    const bed = await bench({ boundary: verifier });
    const image = await release(bed);
    const { context, record } = bed.context();
    const verified = await bed.run({ ...base, mode: 'verify', image, 'summary-key': 'local.pem', 'output-dir': 'out' }, context);
    expect(verified.outputs).toMatchObject({ verified: true, 'verification-summary': expect.stringMatching(/^sha256:/) });
    expect(record.kept.has('verification-policy.json')).toBe(true);
    expect(readFileSync(path.join(bed.folder, 'out', 'verification-summary.sigstore.json'))).toEqual(
      record.kept.get('verification-summary.sigstore.json'),
    );

    const blobs = () =>
      bed.sandbox.requests('registry').filter(({ method, path: url }) => method === 'GET' && url.includes('/blobs/')).length;
    const before = blobs();
    const deploy = await bed.run({ ...base, mode: 'verify', image, 'require-summary': 'true' });
    expect(deploy).toMatchObject({ outputs: { verified: true }, findings: [] });
    // The summary alone is read.
    expect(blobs() - before).toBe(1);

    const inputsOf = (kept: Map<string, Uint8Array>) => {
      const bundle = JSON.parse(Buffer.from(kept.get('verification-summary.sigstore.json') ?? []).toString());
      return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()).predicate.inputAttestations;
    };
    const again = bed.context();
    await bed.run({ ...base, mode: 'verify', image, 'summary-key': 'local.pem' }, again.context);
    expect(inputsOf(again.record.kept)).toEqual(inputsOf(record.kept));
    expect(inputsOf(record.kept)).toHaveLength(3);

    writeFileSync(path.join(bed.folder, 'policy.yaml'), 'max-age: 30d\n');
    const narrower = await bed.run({ ...base, mode: 'verify', image, 'require-summary': 'true', policy: 'policy.yaml' });
    expect(narrower.outputs.verified).toBe(false);
    expect(rulesOf(narrower)).toEqual(['error signature/policy']);
    expect((await bed.run({ mode: 'verify', image, 'require-summary': 'true' })).outputs.verified).toBe(false);
  });

  it('that failed is attached too, and never passes', async () => {
    const bed = await bench({ boundary: verifier });
    await bed.run({ mode: 'sign', image: bed.image, layout: 'image' });
    const image = `${bed.sandbox.registry}/team/app@${(await bed.subject()).digest}`;
    const failed = await bed.run({ ...base, mode: 'verify', image, 'summary-key': 'local.pem' });
    expect(failed.outputs).toMatchObject({ verified: false, 'verification-summary': expect.stringMatching(/^sha256:/) });
    expect((await bed.run({ ...base, mode: 'verify', image, 'require-summary': 'true' })).outputs.verified).toBe(false);
  });

  it('is not taken from whoever else may sign, nor made of thin air', async () => {
    const bed = await bench({ boundary: verifier });
    const image = await release(bed);
    const none = await bed.run({ ...base, mode: 'verify', image, 'require-summary': 'true' });
    expect([none.outputs.verified, rulesOf(none)]).toEqual([false, ['error signature/attestation-missing']]);
    await bed.run({ ...base, mode: 'verify', image, 'summary-key': 'release' });
    expect((await bed.run({ ...base, mode: 'verify', image, 'require-summary': 'true' })).outputs.verified).toBe(false);
    const subject = [{ digest: { sha256: image.slice(-64) } }];
    await bed.attach(buildStatement(subject, PREDICATE.verificationSummary, { verificationResult: 'PASSED' }), localSigner(bed));
    expect((await bed.run({ ...base, mode: 'verify', image, 'require-summary': 'true' })).outputs.verified).toBe(false);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a summary that rests on another', { image: 'IMAGE', 'summary-key': 'local.pem', 'require-summary': 'true' }, 'SIGN_INPUTS'],
    ['a summary of files', { files: 'app.tgz', 'summary-key': 'local.pem' }, 'SIGN_INPUTS'],
    ['a summary by anybody of several signers', { image: 'IMAGE', 'require-summary': 'true' }, 'POLICY_UNMEETABLE'],
    ['a key whose summaries would not count', { image: 'IMAGE', 'summary-key': 'stranger.pem' }, 'KEY_OUTSIDE'],
  ])('refuses %s', async (_, raw, code) => {
    const bed = await bench({ boundary: localKey });
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(path.join(bed.folder, 'stranger.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    const inputs = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, value.replace('IMAGE', bed.image)]));
    await expect(bed.run({ mode: 'verify', ...inputs })).rejects.toMatchObject({ code });
  });
});
