import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { JobFacts } from '@sovereign-actions/core';
import { buildImage, type Descriptor, digestOf, listReferrers, MEDIA_TYPES, readLegacy } from '@sovereign-actions/oci';
import { PREDICATE, type Statement } from '@sovereign-actions/sigstore';
import { describe, expect, it } from 'vitest';
import { type Bench, bench, localKey, signed, writes } from './testing-bench.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const write = ({ folder }: Bench, name: string, content: string | object): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
};
/** What a bundle file states, without asking who signed it. */
const statementIn = ({ folder }: Bench, name: string): Statement => {
  const { dsseEnvelope } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
};
const TRIVY = { SchemaVersion: 2, ArtifactName: 'app', Results: [] };
const VEX = { '@context': 'https://openvex.dev/ns/v0.2.0', author: 'team', statements: [{}] };
const JUNIT = '<testsuite name="s"><testcase classname="c" name="a"/></testsuite>';

/** A layout of an index over two images. */
const layIndex = async ({ folder }: Bench): Promise<string> => {
  const layout = path.join(folder, 'index');
  const manifests: object[] = [];
  for (const architecture of ['amd64', 'arm64']) {
    const descriptor = await buildImage({
      folder: layout,
      created: 0,
      files: [{ path: 'a', content: Buffer.from(architecture) }],
      config: { architecture },
    });
    manifests.push({ ...descriptor, platform: { os: 'linux', architecture } });
  }
  const index = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests });
  const digest = digestOf(index);
  writeFileSync(path.join(layout, 'blobs', 'sha256', digest.slice(7)), index);
  writeFileSync(
    path.join(layout, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType: MEDIA_TYPES.index, digest, size: index.length }] }),
  );
  return 'index';
};

describe('statements of several steps in one folder', () => {
  it('stand beside each other; the same about the same is replaced', async () => {
    const bed = await bench();
    write(bed, 'dist/a', 'a');
    write(bed, 'dist/b', 'b');
    for (const files of ['dist/a', 'dist/b', 'dist/a']) await bed.run({ mode: 'sign', files });
    expect(statementIn(bed, 'dist/provenance.sigstore.json').subject.map(({ name }) => name)).toEqual(['dist/a']);
    expect(statementIn(bed, 'dist/provenance-2.sigstore.json').subject.map(({ name }) => name)).toEqual(['dist/b']);
    expect(existsSync(path.join(bed.folder, 'dist/provenance-3.sigstore.json'))).toBe(false);
    for (const files of ['dist/a', 'dist/b']) expect((await bed.run({ mode: 'verify', files })).outputs.verified).toBe(true);
  });

  it('leave what is none where it is', async () => {
    const bed = await bench();
    write(bed, 'dist/a', 'a');
    write(bed, 'dist/provenance.sigstore.json', 'something else');
    expect((await bed.run({ mode: 'sign', files: 'dist/a' })).outputs.bundles).toContain('dist/provenance-2.sigstore.json');
    expect(readFileSync(path.join(bed.folder, 'dist/provenance.sigstore.json'), 'utf8')).toBe('something else');
  });
});

describe('statements', () => {
  it('attests everything that is given to the image, in one call', async () => {
    const bed = await bench({ facts: { product: 'gitlab', commit: 'c'.repeat(40) } });
    write(bed, 'trivy.json', TRIVY);
    write(bed, 'vex.json', VEX);
    write(bed, 'reports/a.xml', JUNIT);
    write(bed, 'review.json', { by: 'two' });
    const inputs = {
      image: bed.image,
      sbom: 'app.cdx.json',
      vulnerabilities: 'trivy.json',
      openvex: 'vex.json',
      'test-results': 'reports/*.xml',
      predicate: 'review.json',
      'predicate-type': 'https://example.eu/review/v1',
    };
    const { context, record } = bed.context();
    const outcome = await bed.run({ ...inputs, layout: 'image', 'output-dir': 'out', annotations: 'release=1.2\ntext=a=b' }, context);
    expect(outcome).toMatchObject({ outputs: { verified: true }, findings: [] });
    const { digest } = await bed.subject();
    const types = {
      signature: PREDICATE.cosignSign,
      cyclonedx: PREDICATE.cycloneDx,
      'vulnerability-report': PREDICATE.vulnerabilities,
      openvex: PREDICATE.openVex,
      'test-result': PREDICATE.testResult,
      predicate: 'https://example.eu/review/v1',
      provenance: PREDICATE.slsaProvenance,
    };
    const published = JSON.parse(String(outcome.outputs.attestations));
    expect(published).toEqual(
      Object.entries(types).map(([name, predicateType]) => ({
        predicateType,
        subject: digest,
        manifest: expect.stringMatching(/^sha256:/),
        path: `out/${name}.sigstore.json`,
      })),
    );
    for (const [name, predicateType] of Object.entries(types)) {
      const { subject, ...statement } = statementIn(bed, `out/${name}.sigstore.json`);
      expect(statement).toMatchObject({ _type: 'https://in-toto.io/Statement/v1', predicateType });
      expect(subject).toMatchObject([{ digest: { sha256: digest.slice(7) } }]);
    }
    expect(statementIn(bed, 'out/signature.sigstore.json').subject[0]?.annotations).toEqual({ release: '1.2', text: 'a=b' });
    expect(record.took.map(({ name }) => name)).toEqual(['app.cdx.json', 'trivy.json', 'vex.json', 'reports/a.xml', 'review.json']);
    expect(new Set((await listReferrers(bed.repository(), digest)).descriptors.map((descriptor) => descriptor.digest))).toEqual(
      new Set(published.map(({ manifest }: { manifest: string }) => manifest)),
    );

    // Another job, which has the same files, demands them.
    expect((await bed.run({ ...inputs, mode: 'verify' })).outputs.verified).toBe(true);
    write(bed, 'vex.json', { ...VEX, author: 'somebody else' });
    const other = await bed.run({ ...inputs, mode: 'verify' });
    expect(other.findings?.map(({ rule, message }) => [rule, message])).toEqual([
      ['signature/attestation-differs', expect.stringContaining('the attested OpenVEX is not vex.json')],
    ]);
  });

  it('attests files and digests together, in one statement of each kind', async () => {
    const bed = await bench();
    write(bed, 'dist/a.tgz', 'a');
    write(bed, 'dist/b/b.tgz', 'b');
    const elsewhere = 'f'.repeat(64);
    const inputs = { files: 'dist/**/*.tgz', 'subject-name': 'elsewhere', 'subject-digest': `sha256:${elsewhere}`, sbom: 'app.spdx.json' };
    const outcome = await bed.run(inputs);
    expect(outcome).toMatchObject({ outputs: { verified: true }, findings: [] });
    expect(outcome.outputs.bundles).toBe(
      ['dist/spdx', 'dist/provenance', 'dist/a.tgz', 'dist/b/b.tgz'].map((name) => `${name}.sigstore.json`).join('\n'),
    );
    for (const name of ['spdx', 'provenance'])
      expect(statementIn(bed, `dist/${name}.sigstore.json`).subject).toEqual([
        { name: 'dist/a.tgz', digest: { sha256: sha256('a') } },
        { name: 'dist/b/b.tgz', digest: { sha256: sha256('b') } },
        { name: 'elsewhere', digest: { sha256: elsewhere } },
      ]);

    // One of the files is verified by itself, from the statement in a folder above it.
    expect((await bed.run({ mode: 'verify', files: 'dist/b/b.tgz', sbom: 'app.spdx.json' })).outputs.verified).toBe(true);
    const strange = await bed.run({ mode: 'verify', 'subject-name': 'x', 'subject-digest': `sha256:${'0'.repeat(64)}` });
    expect(strange.outputs.verified).toBe(false);
    write(bed, 'dist/a.tgz', 'A');
    const changed = await bed.run({ mode: 'verify', files: 'dist/a.tgz' });
    expect(changed.outputs.verified).toBe(false);
    expect(changed.findings?.map(({ rule }) => rule).sort()).toEqual(['signature/attestation-missing', 'signature/missing']);
  });

  it('gives no statement the name that the bundle of a file has', async () => {
    const bed = await bench();
    for (const name of ['dist/provenance', 'dist/b']) write(bed, name, name);
    const { outputs } = await bed.run({ files: 'dist/*' });
    expect(outputs).toMatchObject({
      verified: true,
      bundles: ['dist/provenance-2', 'dist/b', 'dist/provenance'].map((name) => `${name}.sigstore.json`).join('\n'),
    });
  });

  it('keeps the documents of an image from the files beside it', async () => {
    const bed = await bench();
    const { outputs } = await bed.run({ image: bed.image, layout: 'image', files: 'app.tgz', sbom: 'app.cdx.json', 'output-dir': 'out' });
    expect(outputs.verified).toBe(true);
    const { digest } = await bed.subject();
    expect(statementIn(bed, 'out/cyclonedx.sigstore.json').subject).toMatchObject([{ digest: { sha256: digest.slice(7) } }]);
    expect(existsSync(path.join(bed.folder, 'out/files-cyclonedx.sigstore.json'))).toBe(false);
    expect(statementIn(bed, 'out/files-provenance.sigstore.json').subject).toEqual([
      { name: 'app.tgz', digest: { sha256: sha256('an archive') } },
    ]);
  });
});

describe('subjects', () => {
  it('takes a file of checksums: what is there must match and is signed, what is not there is attested', async () => {
    const bed = await bench();
    write(bed, 'dist/a', 'a');
    const gone = 'f'.repeat(64);
    write(bed, 'dist/SHA256SUMS', `${sha256('a')}  a\n${gone} *gone\n${gone}  ../app.tgz\n${gone}  /etc/hostname\n`);
    const outcome = await bed.run({ 'subject-checksums': 'dist/SHA256SUMS' });
    expect(outcome.outputs).toMatchObject({ verified: true, bundles: 'dist/provenance.sigstore.json\ndist/a.sigstore.json' });
    expect(statementIn(bed, 'dist/provenance.sigstore.json').subject.map(({ name }) => name)).toEqual([
      'dist/a',
      'gone',
      '../app.tgz',
      '/etc/hostname',
    ]);

    write(bed, 'dist/a', 'changed');
    const before = signed(bed.sandbox);
    await expect(bed.run({ 'subject-checksums': 'dist/SHA256SUMS' })).rejects.toMatchObject({ code: 'SUBJECT_DIFFERS', exitCode: 4 });
    expect(signed(bed.sandbox)).toBe(before);
  });

  it('takes what the job declared, where nothing is named', async () => {
    const variables: Record<string, string> = {};
    const bed = await bench({ host: { env: (name) => variables[name] } });
    await bed.run({ mode: 'sign', image: bed.image, layout: 'image', provenance: 'false' });
    const { digest } = await bed.subject();
    variables.GITHUB_ARTIFACTS_LIST = path.join(bed.folder, 'artifacts');
    const file = { name: 'app.tgz', digest: `sha256:${sha256('an archive')}`, kind: 'file' };
    write(bed, 'artifacts', { version: 1, subjects: [file, { name: bed.image, digest, kind: 'oci' }] });
    const { outputs } = await bed.run({});
    expect(outputs).toMatchObject({ verified: true, digest, bundles: 'files-provenance.sigstore.json' });

    write(bed, 'artifacts', '');
    await expect(bed.run({})).rejects.toMatchObject({ code: 'SIGN_INPUTS' });
    write(bed, 'artifacts', '{}');
    await expect(bed.run({})).rejects.toMatchObject({ code: 'SUBJECTS_INVALID' });
    write(bed, 'artifacts', {
      version: 1,
      subjects: [digest, `sha256:${'0'.repeat(64)}`].map((one) => ({ name: bed.image, digest: one, kind: 'oci' })),
    });
    await expect(bed.run({})).rejects.toMatchObject({ code: 'SIGN_INPUTS' });
    // What is named wins over what was declared.
    expect((await bed.run({ files: 'app.tgz' })).outputs.image).toBeUndefined();
  });

  it('signs every manifest below an index, and misses each signature that is not there', async () => {
    const bed = await bench();
    const layout = await layIndex(bed);
    const outcome = await bed.run({ image: bed.image, layout, recursive: 'true' });
    expect(outcome).toMatchObject({ outputs: { verified: true }, findings: [] });
    const root = (await bed.repository().manifest('v1'))?.manifest.manifests as Descriptor[];
    for (const { digest } of root) expect((await listReferrers(bed.repository(), digest)).descriptors).toHaveLength(1);
    expect((await bed.run({ mode: 'verify', image: bed.image, recursive: 'true' })).outputs.verified).toBe(true);

    const alone = await bench();
    await alone.run({ image: alone.image, layout: await layIndex(alone) });
    const missing = await alone.run({ mode: 'verify', image: alone.image, recursive: 'true' });
    expect(missing.outputs.verified).toBe(false);
    expect(missing.findings?.map(({ rule }) => rule)).toEqual(['signature/missing', 'signature/missing']);
    // Signed again from the registry, where the index is read.
    expect((await alone.run({ image: alone.image, recursive: 'true' })).outputs.verified).toBe(true);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a digest without a name', { 'subject-digest': `sha256:${'0'.repeat(64)}` }, 'SIGN_INPUTS'],
    ['a name without a digest', { 'subject-name': 'a' }, 'SIGN_INPUTS'],
    ['SHA-1', { 'subject-name': 'a', 'subject-digest': `sha1:${'0'.repeat(40)}` }, 'SUBJECTS_INVALID'],
    ['a cut digest', { 'subject-name': 'a', 'subject-digest': 'sha256:00' }, 'SUBJECTS_INVALID'],
    [
      'a digest with nothing to say of it',
      { 'subject-name': 'a', 'subject-digest': `sha256:${'0'.repeat(64)}`, provenance: 'false' },
      'SIGN_INPUTS',
    ],
    ['checksums that are none', { 'subject-checksums': 'sovereign.yaml' }, 'SUBJECTS_INVALID'],
    ['checksums that are not there', { 'subject-checksums': 'missing' }, 'FILE_MISSING'],
    ['a report that is none', { files: 'app.tgz', vulnerabilities: 'app.cdx.json' }, 'DOCUMENT_UNKNOWN'],
    ['a predicate without a type', { files: 'app.tgz', predicate: 'app.cdx.json' }, 'SIGN_INPUTS'],
    ['reports that are not there', { files: 'app.tgz', 'test-results': 'reports/*.xml' }, 'SIGN_NO_FILES'],
    ['an annotation without a value', { files: 'app.tgz', annotations: 'release' }, 'SIGN_INPUTS'],
    ['an annotation twice', { files: 'app.tgz', annotations: 'a=1\na=2' }, 'SIGN_INPUTS'],
  ])('refuses %s before anything is signed', async (_, raw, code) => {
    const bed = await bench();
    await expect(bed.run(raw)).rejects.toMatchObject({ code, exitCode: 2 });
    expect([signed(bed.sandbox), writes(bed.sandbox)]).toEqual([0, 0]);
  });

  it('refuses more files than a statement can be about', async () => {
    const bed = await bench();
    write(bed, 'SUMS', Array.from({ length: 1025 }, (_, index) => `${sha256(String(index))}  ${index}`).join('\n'));
    await expect(bed.run({ 'subject-checksums': 'SUMS' })).rejects.toMatchObject({ code: 'TOO_MANY_SUBJECTS' });
  });
});

describe('the format of cosign 2', () => {
  const rekorV1 = (text: string) => text.replace('    public-key: rekor.pub.pem\n', '    public-key: rekor-v1.pub.pem\n    version: 1\n');
  const legacyBench = async (options: Parameters<typeof bench>[0] = {}) => {
    const bed = await bench({ tagMutability: 'MUTABLE', boundary: rekorV1, ...options });
    write(bed, 'rekor-v1.pub.pem', bed.sandbox.rekorV1PublicKeyPem);
    return bed;
  };

  it.each(['legacy', 'both'])('writes what cosign 2 reads: %s', async (format) => {
    const bed = await legacyBench();
    await bed.run({ mode: 'sign', image: bed.image, layout: 'image', sbom: 'app.cdx.json', format, annotations: 'a=<1>' });
    const { digest } = await bed.subject();
    const [signature, ...others] = await readLegacy(bed.repository(), digest, 'sig');
    expect(others).toEqual([]);
    expect(signature?.descriptor.mediaType).toBe('application/vnd.dev.cosign.simplesigning.v1+json');
    expect(signature?.bytes.toString()).toBe(
      `{"critical":{"identity":{"docker-reference":"${bed.sandbox.registry}/team/app"},"image":{"docker-manifest-digest":"${digest}"},"type":"cosign container image signature"},"optional":{"a":"\\u003c1\\u003e"}}`,
    );
    expect(Object.keys(signature?.annotations ?? {})).toEqual([
      'dev.cosignproject.cosign/signature',
      'dev.sigstore.cosign/bundle',
      'dev.sigstore.cosign/rfc3161timestamp',
    ]);
    const attestations = await readLegacy(bed.repository(), digest, 'att');
    expect(attestations.map(({ annotations }) => [annotations.predicateType, annotations['dev.cosignproject.cosign/signature']])).toEqual([
      [PREDICATE.cycloneDx, ''],
      [PREDICATE.slsaProvenance, ''],
    ]);
    const { descriptors } = await listReferrers(bed.repository(), digest);
    expect(descriptors).toHaveLength(format === 'both' ? 3 : 0);
    expect((await bed.run({ mode: 'verify', image: bed.image, sbom: 'app.cdx.json' })).outputs.verified).toBe(true);
  });

  it('explains that a Rekor v2 has no place in it, before anything is signed', async () => {
    const bed = await bench();
    await expect(bed.run({ image: bed.image, layout: 'image', format: 'both' })).rejects.toMatchObject({ code: 'SIGN_INPUTS' });
    expect([signed(bed.sandbox), writes(bed.sandbox)]).toEqual([0, 0]);
  });

  it('explains a tag that may not be written again, where bundles just go on', async () => {
    const bed = await legacyBench({ tagMutability: 'IMMUTABLE' });
    const sign = (format: string) => bed.run({ mode: 'sign', image: bed.image, layout: 'image', provenance: 'false', format });
    await sign('legacy');
    await expect(sign('legacy')).rejects.toMatchObject({ code: 'TAG_IMMUTABLE' });
    await sign('bundle');
    await sign('bundle');
  });
});

describe('publishing', () => {
  it('writes nothing to the registry when the disk takes no bundle', async () => {
    const bed = await bench();
    write(bed, 'blocked', 'a file where a folder is to be');
    await expect(bed.run({ image: bed.image, layout: 'image', 'output-dir': 'blocked' })).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
    expect(writes(bed.sandbox)).toBe(0);
  });

  it('waits where KMS throttles', async () => {
    const bed = await bench();
    bed.sandbox.fail('kms', { times: 3, code: 'ThrottlingException', when: ({ target }) => JSON.stringify(target ?? '').includes('Sign') });
    expect((await bed.run({ files: 'app.tgz', provenance: 'false' })).outputs.verified).toBe(true);
  });

  it.each([0, 1, 2, 3, 5])(
    'leaves nothing half when the registry refuses it after %i writes, and goes on where it stopped',
    async (skip) => {
      const bed = await bench();
      const inputs = { image: bed.image, layout: 'image', sbom: 'app.cdx.json' };
      bed.sandbox.fail('registry', {
        when: ({ method, path }) => method === 'PUT' && path.includes('/manifests/'),
        skip,
        times: 1,
        status: 403,
      });
      const first = await bed.run(inputs).then(
        () => 'done',
        ({ code }) => code,
      );
      expect(first).toBe(skip < 4 ? 'REGISTRY_DENIED' : 'done');
      // Whatever is there verifies by itself: nothing that is attached is found to be wrong.
      if (await bed.subject()) {
        const { findings = [] } = await bed.run({ mode: 'verify', image: bed.image });
        expect(findings.filter(({ rule }) => rule === 'signature/invalid')).toEqual([]);
      }
      expect((await bed.run(inputs)).outputs.verified).toBe(true);
      expect((await listReferrers(bed.repository(), (await bed.subject()).digest)).descriptors).toHaveLength(3);
    },
  );

  it('signs once what would say the same', async () => {
    const bed = await bench();
    const inputs = { image: bed.image, layout: 'image', sbom: 'app.cdx.json', 'output-dir': 'out' };
    const attached = async () => (await listReferrers(bed.repository(), (await bed.subject()).digest)).descriptors.length;
    const { outputs } = await bed.run(inputs);
    const before = [signed(bed.sandbox), writes(bed.sandbox), await attached()];
    const { context, record } = bed.context();
    const again = await bed.run(inputs, context);
    expect(again.outputs).toEqual(outputs);
    expect([signed(bed.sandbox), writes(bed.sandbox), await attached()]).toEqual(before);
    expect(record.facts.reused).toBe(3);
    expect([...record.kept.keys()]).toEqual(['signature', 'cyclonedx', 'provenance'].map((name) => `${name}.sigstore.json`));

    // What says something else, is by another key or has no witness is not the same.
    write(bed, 'app.cdx.json', { bomFormat: 'CycloneDX', specVersion: '1.6', version: 2 });
    await bed.run({ ...inputs, annotations: 'a=b' });
    expect(await attached()).toBe(5);
    const other = await bench({ boundary: localKey });
    await other.run({ image: other.image, layout: 'image', provenance: 'false' });
    await other.run({ image: other.image, key: 'local.pem', provenance: 'false' });
    expect((await listReferrers(other.repository(), (await other.subject()).digest)).descriptors).toHaveLength(2);
  });

  it('signs again where the first signature has no witness that the boundary now wants, or is not what its list says', async () => {
    const bed = await bench({
      boundary: (text) => text.replace('    public-key: rekor.pub.pem\n', '    public-key: rekor.pub.pem\n    required: false\n'),
    });
    bed.sandbox.fail('rekor', { times: 100, status: 400 });
    const inputs = { mode: 'sign', image: bed.image, layout: 'image', provenance: 'false' };
    await bed.run(inputs);
    const attached = async () => (await listReferrers(bed.repository(), (await bed.subject()).digest)).descriptors.length;
    await bed.attachBytes(Buffer.from('{}'));
    expect(await attached()).toBe(2);
    await bed.run(inputs);
    expect(await attached()).toBe(3);
  });

  it('attaches what two jobs sign at the same time', async () => {
    const bed = await bench({ referrersApi: false, tagMutability: 'MUTABLE' });
    await bed.run({ mode: 'sign', image: bed.image, layout: 'image', provenance: 'false' });
    const both = await Promise.all([
      bed.run({ image: bed.image, sbom: 'app.cdx.json' }),
      bed.run({ image: bed.image, sbom: 'app.spdx.json' }),
    ]);
    expect(both.map(({ outputs }) => outputs.verified)).toEqual([true, true]);
    expect((await bed.run({ mode: 'verify', image: bed.image, sbom: 'app.cdx.json\napp.spdx.json' })).outputs.verified).toBe(true);
  });
});

describe('provenance', () => {
  const FACTS: JobFacts = {
    product: 'github',
    server: 'https://github.example.eu',
    repository: 'example-org/example-app',
    ref: 'refs/heads/main',
    event: 'push',
    runId: '4004',
    commit: '4f2d1c0b9a8e7d6c5b4a39281706f5e4d3c2b1a0',
    workflow: 'example-org/example-app/.github/workflows/release.yml@refs/heads/main',
  };
  /** A job that is given tokens with claims. */
  const job = async (claims: Record<string, unknown> = {}, forge = (token: string) => token) => {
    const bed: Bench = await bench({
      facts: FACTS,
      host: { oidcToken: async (aud) => forge(bed.sandbox.mintToken({ aud, ...claims })) },
    });
    return bed;
  };
  const sign = async (bed: Bench) => {
    const { context, record } = bed.context();
    const { summary } = await bed.run({ files: 'app.tgz' }, context);
    const { predicate } = statementIn(bed, 'provenance.sigstore.json') as {
      predicate: { buildDefinition: { internalParameters: { sovereign: object } } };
    };
    return { predicate, sovereign: predicate.buildDefinition.internalParameters.sovereign, fact: record.facts.provenance, summary };
  };
  const SELF = { factsFrom: 'environment', buildLevel: 'SLSA_BUILD_LEVEL_1' };

  it("is what the job's token claims, once the issuer's keys have proved it", async () => {
    const bed = await job({ job_workflow_ref: 'example-org/ci/.github/workflows/build.yml@refs/heads/main' });
    const { predicate, sovereign, fact, summary } = await sign(bed);
    const issuer = `http://127.0.0.1:${bed.sandbox.ports.oidc}/_services/token`;
    expect(sovereign).toEqual({ factsFrom: 'oidc-token', issuer, buildLevel: 'SLSA_BUILD_LEVEL_1' });
    expect(predicate).toMatchObject({
      buildDefinition: { internalParameters: { github: { repository_id: '2002', runner_environment: 'self-hosted' } } },
      runDetails: { builder: { id: 'https://github.example.eu/example-org/ci/.github/workflows/build.yml@refs/heads/main' } },
    });
    expect(fact).toBe(`by the job token of ${issuer}, SLSA Build level 1`);
    expect(summary).not.toContain('what the job says of itself');
  });

  it.each<[string, (bed: Bench) => void, Record<string, unknown>]>([
    ['has expired', () => undefined, { exp: 1 }],
    ['cannot be checked, since its issuer is silent', (bed) => bed.sandbox.fail('oidc', { times: 10, status: 500 }), {}],
  ])('is what the job says of itself where the token %s', async (_, prepare, claims) => {
    const bed = await job(claims);
    prepare(bed);
    const { sovereign, fact, summary } = await sign(bed);
    expect(sovereign).toEqual(SELF);
    expect(fact).toBe('self-asserted, SLSA Build level 1');
    expect(summary).toContain('what the job says of itself');
  });

  it('is what the job says of itself where it may have no token', async () => {
    const bed = await bench({ facts: FACTS });
    expect((await sign(bed)).sovereign).toEqual(SELF);
  });

  it.each<[string, Record<string, unknown>, ((token: string) => string) | undefined, string]>([
    ['of another repository', { repository: 'evil/app' }, undefined, 'PROVENANCE_DIFFERS'],
    ['of another run', { run_id: '1' }, undefined, 'PROVENANCE_DIFFERS'],
    ['of another issuer', { iss: 'https://evil.example.eu' }, undefined, 'TOKEN_ISSUER'],
    ['for two audiences', { aud: ['a', 'b'] }, undefined, 'TOKEN_AUDIENCE'],
    ['of a runner that the boundary does not take', { runner_environment: 'github-hosted' }, undefined, 'TOKEN_RUNNER'],
    [
      'whose claims were changed',
      {},
      (token) =>
        token.replace(
          /\.[^.]+\./,
          (part) =>
            `.${Buffer.from(Buffer.from(part.slice(1, -1), 'base64url').toString().replace('"2002"', '"2003"')).toString('base64url')}.`,
        ),
      'TOKEN_SIGNATURE',
    ],
    ['that is none', {}, () => 'no token', 'TOKEN_INVALID'],
  ])('signs nothing with a token %s', async (_, claims, forge, code) => {
    const bed = await job(claims, forge);
    await expect(bed.run({ files: 'app.tgz' })).rejects.toMatchObject({ code, exitCode: 5 });
    expect(signed(bed.sandbox)).toBe(0);
  });
});
