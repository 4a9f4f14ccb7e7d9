import { presetBoundary, type SigningPolicy } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { PREDICATE, type Statement, type Trust, type Verification } from '@sovereign-actions/sigstore';
import { describe, expect, it } from 'vitest';
import type { RunFacts } from './job-claims.ts';
import { judgeImage } from './judge.ts';
import { combine, policyOf } from './policy.ts';
import { provenanceOf } from './provenance.ts';
import { claimsOf } from './provenance-policy.ts';
import { requirementsOf } from './requirements.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const SHA256 = 'a'.repeat(64);
const keyed = (name: string) => ({ name }) as Trust['keys'][number];
const trust = (...names: string[]): Trust => ({ keys: names.map(keyed), logs: [], authorities: [] });

const statementOf = (predicateType: string, predicate: object = {}): Statement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ digest: { sha256: SHA256 } }],
  predicateType,
  predicate,
});

/** A bundle that holds, as readAttached gives it. */
const held = (predicateType: string, predicate: object = {}, more: Partial<Verification> = {}) => ({
  digest: `sha256:${'b'.repeat(64)}`,
  verification: {
    verdict: 'holds',
    checks: [],
    statement: statementOf(predicateType, predicate),
    key: { name: 'release' },
    signedAt: '2026-11-23T10:00:00.000Z',
    ...more,
  } as Verification,
});

const judge = (policy: SigningPolicy, ...bundles: ReturnType<typeof held>[]) =>
  judgeImage(
    'image',
    requirementsOf({ sboms: [], documents: [], requireSbom: false, provenance: false, policy: combine([policy]) }),
    bundles,
    NOW,
  );

const answers = ({ checks }: ReturnType<typeof judgeImage>) => Object.fromEntries(checks.map(({ name, verdict }) => [name, verdict]));

const SIGNATURE = PREDICATE.cosignSign;
const GITHUB = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/tags/v1', repository: 'https://github.com/acme/shop', path: '.github/workflows/release.yml' },
    },
    resolvedDependencies: [{ uri: 'git+https://github.com/acme/shop@refs/tags/v1', digest: { gitCommit: 'c'.repeat(40) } }],
  },
  runDetails: { builder: { id: 'https://github.com/acme/ci/.github/workflows/build.yml@refs/heads/main' } },
};

describe('signers', () => {
  it('counts only those that are named', () => {
    expect(answers(judge({ signers: ['release'] }, held(SIGNATURE)))).toEqual({
      'image signature': 'holds',
      'image signature: signer': 'holds',
    });
    const judged = judge({ signers: ['security'] }, held(SIGNATURE));
    expect(answers(judged)).toEqual({ 'image signature': 'broken', 'image signature: signer': 'broken' });
    expect(judged.findings).toMatchObject([
      { rule: 'signature/policy', message: 'image: no image signature that counts: It is signed by release, and must be by security.' },
    ]);
  });

  it('wants different signers, not the same one twice', () => {
    const policy = { 'at-least': 2 };
    expect(judge(policy, held(SIGNATURE), held(SIGNATURE)).verified).toBe(false);
    const both = judge(policy, held(SIGNATURE), held(SIGNATURE, {}, { key: { name: 'security' } }));
    expect(both).toMatchObject({ verified: true, checks: [{ detail: expect.stringContaining('by key security') }] });
  });

  it('takes an identity for a signer', () => {
    const identity = { name: 'ci', issuer: 'https://issuer.example.eu', subject: 'job' };
    const { key: _, ...rest } = held(SIGNATURE).verification;
    const bundle = { digest: 'sha256:x', verification: { ...rest, identity } as Verification };
    expect(judge({ signers: ['ci'] }, bundle)).toMatchObject({
      verified: true,
      checks: [{ detail: 'by identity ci (job), seen at 2026-11-23T10:00:00.000Z' }, {}],
    });
    expect(judge({ signers: ['release'] }, bundle).verified).toBe(false);
  });

  it('wants all that one statement is asked for in one bundle', () => {
    const policy = { statements: [{ type: 'vulnerabilities' as const, signers: ['scanner'], 'max-age': '1d' }] };
    const fresh = held(PREDICATE.vulnerabilities);
    const old = held(PREDICATE.vulnerabilities, {}, { key: { name: 'scanner' }, signedAt: '2026-11-01T00:00:00.000Z' });
    expect(judge(policy, held(SIGNATURE), fresh, old)).toMatchObject({ verified: false });
    expect(judge(policy, held(SIGNATURE), held(PREDICATE.vulnerabilities, {}, { key: { name: 'scanner' } })).verified).toBe(true);
  });
});

describe('age', () => {
  it.each([
    ['within', '2026-11-22T12:00:00.000Z', 'holds'],
    ['too old', '2026-11-22T11:59:59.999Z', 'broken'],
    ['of a clock a little before ours', '2026-11-23T12:04:00.000Z', 'holds'],
    ['of the future', '2026-11-24T12:00:00.000Z', 'broken'],
    ['that is no time', 'yesterday', 'broken'],
  ])('%s', (_, signedAt, verdict) => {
    expect(answers(judge({ 'max-age': '24h' }, held(SIGNATURE, {}, { signedAt })))).toEqual({
      'image signature': verdict,
      'image signature: age': verdict,
    });
  });

  it('is unknown, and so not enough, where no witness saw the signature', () => {
    const { signedAt: _, ...verification } = held(SIGNATURE).verification;
    const judged = judge({ 'max-age': '9d' }, { digest: 'sha256:x', verification });
    expect(judged).toMatchObject({
      verified: false,
      checks: [{ verdict: 'unknown' }, { verdict: 'unknown' }],
      findings: [{ verdict: 'unknown' }],
    });
  });
});

describe('statements', () => {
  it('wants each that is named, by its predicate type alone', () => {
    const policy = { statements: ['sbom' as const, 'https://example.eu/review/v1'] };
    const judged = judge(policy, held(SIGNATURE), held(PREDICATE.spdx3));
    expect(answers(judged)).toEqual({
      'image signature': 'holds',
      'SBOM attestation': 'holds',
      'https://example.eu/review/v1 attestation': 'broken',
    });
    expect(judge(policy, held(SIGNATURE), held(PREDICATE.cycloneDx), held('https://example.eu/review/v1')).verified).toBe(true);
    expect(judge(policy, held(SIGNATURE), held(PREDICATE.cycloneDx), held('https://example.eu/review/v1/')).verified).toBe(false);
  });

  it('takes an attestation for no signature', () => {
    expect(judge({}, held(PREDICATE.cycloneDx))).toMatchObject({ verified: false, findings: [{ rule: 'signature/missing' }] });
  });
});

describe('provenance', () => {
  const policy = {
    provenance: {
      builders: ['https://github.com/acme/ci/.github/workflows/*@refs/heads/main'],
      sources: ['https://github.com/acme/*'],
      refs: ['refs/heads/main', 'refs/tags/v*'],
    },
  };
  const provenance = (change: (predicate: typeof GITHUB) => unknown = () => undefined, more: Partial<Verification> = {}) => {
    const predicate = structuredClone(GITHUB);
    change(predicate);
    return judge(policy, held(SIGNATURE), held(PREDICATE.slsaProvenance, predicate, more));
  };

  it('holds where builder, source and ref are allowed', () => {
    expect(answers(provenance())).toEqual({
      'image signature': 'holds',
      'provenance attestation': 'holds',
      'provenance attestation: builder': 'holds',
      'provenance attestation: source': 'holds',
      'provenance attestation: ref': 'holds',
    });
  });

  it.each<[string, string, string, (predicate: typeof GITHUB) => unknown]>([
    [
      'another builder',
      'builder',
      'broken',
      (p) => (p.runDetails.builder.id = 'https://github.com/acme/ci/.github/workflows/build.yml@refs/heads/evil'),
    ],
    [
      'a builder below another folder',
      'builder',
      'broken',
      (p) => (p.runDetails.builder.id = 'https://github.com/acme/ci/.github/workflows/a/b@refs/heads/main'),
    ],
    [
      'a repository of another organization',
      'source',
      'broken',
      (p) => {
        p.buildDefinition.externalParameters.workflow.repository = 'https://github.com/acme-evil/shop';
      },
    ],
    [
      'a repository that only contains ours',
      'source',
      'broken',
      (p) => {
        p.buildDefinition.externalParameters.workflow.repository = 'https://evil.example/https://github.com/acme/shop';
      },
    ],
    [
      'no repository',
      'source',
      'unknown',
      (p) => delete (p.buildDefinition.externalParameters.workflow as { repository?: string }).repository,
    ],
    [
      'two repositories',
      'source',
      'unknown',
      (p) => Object.assign(p.buildDefinition.externalParameters, { source: 'https://github.com/acme/other' }),
    ],
    [
      'a list of repositories',
      'source',
      'unknown',
      (p) => {
        p.buildDefinition.externalParameters.workflow.repository = ['https://github.com/acme/shop'] as never;
      },
    ],
    [
      'another ref',
      'ref',
      'broken',
      (p) => {
        p.buildDefinition.externalParameters.workflow.ref = 'refs/heads/feature';
        p.buildDefinition.resolvedDependencies = [];
      },
    ],
    [
      'a ref that its source contradicts',
      'ref',
      'unknown',
      (p) => {
        p.buildDefinition.externalParameters.workflow.ref = 'refs/heads/main';
      },
    ],
  ])('does not take %s', (_, name, verdict, change) => {
    const judged = provenance(change);
    expect(judged.verified).toBe(false);
    expect(answers(judged)[`provenance attestation: ${name}`]).toBe(verdict);
    expect(judged.findings.map(({ rule }) => rule)).toEqual(['signature/policy']);
  });

  it('does not take what the certificate of the signer contradicts', () => {
    const certificate = { issuer: 'i', subject: 's', subjectType: 'uri' as const };
    const agreeing = { ...certificate, sourceRepositoryUri: 'https://github.com/acme/shop', sourceRepositoryRef: 'refs/tags/v1' };
    expect(provenance(undefined, { certificate: agreeing }).verified).toBe(true);
    const other = { ...agreeing, sourceRepositoryUri: 'https://github.com/evil/shop' };
    expect(answers(provenance(undefined, { certificate: other }))['provenance attestation: source']).toBe('broken');
  });

  it.each<[string, Partial<RunFacts>, string]>([
    [
      'GitHub',
      { product: 'github', workflow: 'acme/shop/.github/workflows/a.yml@refs/tags/v1', event: 'push', runId: '1' },
      'https://git.example.eu/acme/shop/.github/workflows/a.yml@refs/tags/v1',
    ],
    ['GitLab', { product: 'gitlab', job: 'build', jobId: '7', runnerId: '3' }, 'https://git.example.eu/acme/shop/-/runners/3'],
    ['this product', { product: 'terminal' }, 'https://git.example.eu'],
  ])('is read from the build type of %s', (_, facts, builder) => {
    const run = {
      server: 'https://git.example.eu',
      repository: 'acme/shop',
      ref: 'refs/tags/v1',
      commit: 'c'.repeat(40),
      ...facts,
    } as RunFacts;
    const claims = claimsOf(provenanceOf(run, { from: 'environment' }));
    expect(claims).toEqual({ builder, source: 'https://git.example.eu/acme/shop', ref: 'refs/tags/v1' });
  });

  it('is demanded by a policy of its content, and where there is none its demands are not checked', () => {
    expect(answers(judge({ ...policy, 'max-age': '9d' }, held(SIGNATURE)))).toEqual({
      'image signature': 'holds',
      'image signature: age': 'holds',
      'provenance attestation': 'broken',
      'provenance attestation: age': 'unknown',
      'provenance attestation: builder': 'unknown',
      'provenance attestation: source': 'unknown',
      'provenance attestation: ref': 'unknown',
    });
  });
});

describe('two policies', () => {
  it('are both demanded', () => {
    const { every, statements, provenance, sbomFields, logEntries } = combine([
      {
        signers: ['a', 'b'],
        'max-age': '2d',
        statements: ['sbom'],
        'log-entries': 2,
        provenance: { refs: ['refs/heads/main'] },
        sbom: { fields: ['purl'] },
      },
      {
        signers: ['b', 'c'],
        'max-age': '72h',
        'at-least': 1,
        statements: [{ type: 'sbom', 'max-age': '1h' }],
        provenance: { refs: ['refs/heads/*'] },
        sbom: { fields: ['purl', 'hashes'] },
      },
    ]);
    expect(every).toEqual({ signers: ['b'], atLeast: 1, maxAge: 48 * 3_600_000 });
    expect(statements.get('sbom')).toEqual({ signers: ['b'], atLeast: 1, maxAge: 3_600_000 });
    expect([provenance.length, sbomFields, logEntries]).toEqual([2, ['purl', 'hashes'], 2]);
  });

  it('never give more than the boundary alone: what the file leaves out stays', () => {
    const strict: SigningPolicy = {
      signers: ['a'],
      'at-least': 2,
      'max-age': '1d',
      statements: ['sbom', 'provenance'],
      'log-entries': 1,
      timestamps: 1,
    };
    expect(combine([strict, {}])).toEqual(combine([strict]));
    expect(combine([strict, { 'at-least': 1, 'max-age': '900d', 'log-entries': 1 }])).toEqual(combine([strict]));
  });
});

describe('what cannot be met', () => {
  const meet = (text: string, ...names: string[]) => {
    const { context } = testContext();
    const files = { readText: async () => text } as unknown as typeof context.files;
    return policyOf(presetBoundary('eusc', '/'), files, 'policy.yaml', trust(...names));
  };

  it.each([
    ['a signer that nobody knows', 'signers: [relase]', 'POLICY_UNMEETABLE', '"relase" is none of the trusted signers (a, b)'],
    ['more signers than there are', 'at-least: 3', 'POLICY_UNMEETABLE', 'by 3 signers, of 2'],
    ['one of them named twice', 'signers: [a, a]\nat-least: 2', 'POLICY_UNMEETABLE', 'by 2 signers, of 1'],
    ['a signer of a statement', 'statements: [{ type: sbom, signers: [c] }]', 'POLICY_UNMEETABLE', '"c" is none'],
    ['a log that is not trusted', 'log-entries: 1', 'POLICY_UNMEETABLE', 'entries in 1 logs, of 0'],
    ['an authority that is not trusted', 'timestamps: 1', 'POLICY_UNMEETABLE', 'timestamps of 1 authorities, of 0'],
    ['an empty file', '', 'BOUNDARY_INVALID', ''],
    ['an unknown key', 'signer: [a]', 'BOUNDARY_INVALID', ''],
    ['a number for an age', 'max-age: 30', 'BOUNDARY_INVALID', ''],
    ['an age of zero', 'max-age: 0d', 'BOUNDARY_INVALID', ''],
    ['no number of signers', 'at-least: 0', 'BOUNDARY_INVALID', ''],
    ['a statement that is neither a name nor a URI', 'statements: [sboms]', 'BOUNDARY_INVALID', ''],
    ['a source with a pattern for its host', 'provenance: { sources: ["https://*/acme/shop"] }', 'BOUNDARY_INVALID', ''],
    ['a ref that is none', 'provenance: { refs: [main] }', 'BOUNDARY_INVALID', ''],
    ['a field twice', 'at-least: 1\nat-least: 2', 'BOUNDARY_INVALID', ''],
  ])('%s', async (_, text, code, message) => {
    await expect(meet(text, 'a', 'b')).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('is not what a trust file leaves out, as long as enough remain', async () => {
    const { context } = testContext();
    const files = { readText: async () => 'signers: [a, b]' } as unknown as typeof context.files;
    const keys = ['a', 'b'].map((name) => ({ name, 'public-key': `${name}.pub` }));
    const boundary = { ...presetBoundary('eusc', '/'), signing: { keys } };
    expect((await policyOf(boundary, files, 'policy.yaml', trust('a'))).every).toEqual({ signers: ['a', 'b'], atLeast: 1 });
    await expect(policyOf(boundary, files, 'policy.yaml', trust('c'))).rejects.toMatchObject({ code: 'POLICY_UNMEETABLE' });
  });

  it('reads JSON as well', async () => {
    expect((await meet('{"at-least": 2}', 'a', 'b')).every).toEqual({ atLeast: 2 });
  });
});
