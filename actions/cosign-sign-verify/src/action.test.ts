import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { JobFacts } from '@sovereign-actions/core';
import { createRegistryClient, hexOf, parseReference } from '@sovereign-actions/oci';
import {
  buildStatement,
  PREDICATE,
  signStatement,
  trustFromBoundary,
  verifyBundle,
  witnessesOf,
  writeTrust,
} from '@sovereign-actions/sigstore';
import { describe, expect, it } from 'vitest';
import { about, bench, CYCLONEDX, localKey, localSigner, rulesOf, signed, strangeSigner, writes } from './testing-bench.ts';

describe('sign and verify', () => {
  it.each([
    ['the referrers API', {}],
    ['the fallback tag', { referrersApi: false, tagMutability: 'MUTABLE' }],
  ] as const)('does the whole work over %s, and another job verifies it by digest', async (_, options) => {
    const bed = await bench(options);
    const { context, record } = bed.context();
    const outcome = await bed.run(
      { image: bed.image, layout: 'image', sbom: 'app.cdx.json\napp.spdx.json', files: '*.tgz', 'output-dir': 'out' },
      context,
    );
    const { digest } = await bed.subject();
    const image = `${bed.sandbox.registry}/team/app@${digest}`;
    const names = ['signature', 'cyclonedx', 'spdx', 'provenance', 'files-provenance', 'app.tgz'].map((name) => `${name}.sigstore.json`);
    expect(outcome).toMatchObject({
      outputs: { digest, image, verified: true, bundles: names.map((name) => `out/${name}`).join('\n') },
      findings: [],
    });
    expect([...record.kept.keys()]).toEqual(names);
    expect(signed(bed.sandbox)).toBe(names.length);
    for (const name of names) expect(readFileSync(path.join(bed.folder, 'out', name))).toEqual(record.kept.get(name));
    expect(record.checks.every(({ verdict }) => verdict === 'holds')).toBe(true);
    expect(record.made).toContainEqual(expect.objectContaining({ name: image, sha256: hexOf(digest) }));
    expect(record.took.map(({ name }) => name)).toEqual(['app.tgz', 'app.cdx.json', 'app.spdx.json']);

    const later = bed.context();
    const verification = await bed.run(
      { mode: 'verify', image, 'require-sbom': 'true', files: 'app.tgz', 'output-dir': 'out' },
      later.context,
    );
    expect(verification).toMatchObject({ outputs: { verified: true }, findings: [] });
    expect(later.record.checks.map(({ name }) => name)).toEqual([
      'image signature',
      'SBOM attestation',
      'provenance attestation',
      'provenance attestation of app.tgz',
      'signature of app.tgz',
    ]);
    expect(later.record.kept.size).toBe(6);
  });

  it('signs what is pushed already, by a PEM key that the boundary declares, and says that provenance is self-asserted', async () => {
    const facts: JobFacts = { product: 'gitlab', server: 'https://gitlab.example.eu', repository: 'team/app', commit: 'c'.repeat(40) };
    const bed = await bench({ boundary: localKey, facts });
    await bed.run({ mode: 'sign', image: bed.image, layout: 'image' });
    const { context, record } = bed.context();
    const outcome = await bed.run({ image: bed.image, key: 'local.pem' }, context);
    expect(outcome.outputs.verified).toBe(true);
    expect(record.facts).toEqual({ key: 'local.pem', provenance: 'self-asserted, SLSA Build level 1' });
    const trust = await trustFromBoundary(context.boundary, context.files, context.aws);
    const { statement } = await verifyBundle(record.kept.get('provenance.sigstore.json') ?? '', { trust });
    expect(statement?.predicate).toMatchObject({
      buildDefinition: {
        internalParameters: { sovereign: { factsFrom: 'environment', buildLevel: 'SLSA_BUILD_LEVEL_1' } },
        resolvedDependencies: [{ uri: 'git+https://gitlab.example.eu/team/app', digest: { gitCommit: 'c'.repeat(40) } }],
      },
    });
    expect(statement?.subject).toEqual([{ name: `${bed.sandbox.registry}/team/app`, ...about(await bed.subject())[0] }]);
  });

  it('puts the bundle of a file beside it, and signs no bundle the second time', async () => {
    const bed = await bench();
    await bed.run({ files: 'app*', provenance: 'false' });
    expect(existsSync(path.join(bed.folder, 'app.tgz.sigstore.json'))).toBe(true);
    const { outputs } = await bed.run({ files: 'app*', provenance: 'false' });
    expect(outputs.bundles).toBe('app.cdx.json.sigstore.json\napp.spdx.json.sigstore.json\napp.tgz.sigstore.json');
  });
});

describe('before anything is signed or pushed', () => {
  it.each<[string, Record<string, string>, string]>([
    ['nothing to do', {}, 'SIGN_INPUTS'],
    ['a layout without an image', { files: 'app.tgz', layout: 'image' }, 'SIGN_INPUTS'],
    ['a registry outside', { image: 'docker.io/library/nginx:1' }, 'REGISTRY_OUTSIDE'],
    ['an unqualified image', { image: 'nginx:1' }, 'REFERENCE_INVALID'],
    ['an image that is not there', { image: 'IMAGE' }, 'IMAGE_MISSING'],
    ['an image without tag and digest', { image: 'REPOSITORY' }, 'SIGN_INPUTS'],
    ['a layout that is another image', { image: `REPOSITORY@sha256:${'0'.repeat(64)}`, layout: 'image' }, 'IMAGE_MOVED'],
    ['a folder that is no layout', { image: 'IMAGE', layout: '.' }, 'LAYOUT_INVALID'],
    ['an SBOM that is none', { image: 'IMAGE', layout: 'image', sbom: 'sovereign.yaml' }, 'SBOM_UNKNOWN'],
    ['an SBOM that is not there', { image: 'IMAGE', layout: 'image', sbom: 'missing.json' }, 'FILE_MISSING'],
    ['a file that is not there', { files: 'missing' }, 'SIGN_NO_FILES'],
    ['a folder as file', { files: 'image' }, 'SIGN_NO_FILES'],
    ['a pattern without match', { files: 'dist/**' }, 'SIGN_NO_FILES'],
    ['a key outside the boundary', { image: 'IMAGE', layout: 'image', key: 'local.pem' }, 'KEY_OUTSIDE'],
    ['a key that is nothing', { image: 'IMAGE', layout: 'image', key: 'nothing' }, 'KEY_INVALID'],
  ])('refuses %s', async (_, raw, code) => {
    const bed = await bench();
    const { context, record } = bed.context();
    const filled = Object.fromEntries(
      Object.entries(raw).map(([name, text]) => [
        name,
        text.replace('IMAGE', bed.image).replace('REPOSITORY', bed.image.replace(':v1', '')),
      ]),
    );
    await expect(bed.run(filled, context)).rejects.toMatchObject({ code });
    expect([signed(bed.sandbox), writes(bed.sandbox), record.kept.size]).toEqual([0, 0, 0]);
  });

  it('refuses a tag that has moved away from the digest', async () => {
    const bed = await bench();
    await bed.run({ mode: 'sign', image: bed.image, layout: 'image' });
    await expect(bed.run({ mode: 'verify', image: `${bed.image}@sha256:${'0'.repeat(64)}` })).rejects.toMatchObject({
      code: 'IMAGE_MOVED',
      exitCode: 4,
    });
  });

  it('refuses inputs of signing where it only verifies', async () => {
    const bed = await bench();
    await expect(bed.run({ mode: 'verify', image: bed.image, key: 'release' })).rejects.toMatchObject({ code: 'SIGN_INPUTS' });
  });

  it.each(['rekor', 'tsa'] as const)('pushes nothing when %s, which is required, does not answer', async (service) => {
    const bed = await bench();
    bed.sandbox.fail(service, { times: 1000, status: 400 });
    const { context, record } = bed.context();
    await expect(bed.run({ image: bed.image, layout: 'image', files: 'app.tgz' }, context)).rejects.toMatchObject({
      code: service === 'rekor' ? 'LOG_UNAVAILABLE' : 'TIMESTAMP_UNAVAILABLE',
    });
    expect([writes(bed.sandbox), record.kept.size, existsSync(path.join(bed.folder, 'app.tgz.sigstore.json'))]).toEqual([0, 0, false]);
  });

  it('goes on without a witness that is not required, and says so', async () => {
    const bed = await bench({
      boundary: (text) => text.replace('    public-key: rekor.pub.pem\n', '    public-key: rekor.pub.pem\n    required: false\n'),
    });
    bed.sandbox.fail('rekor', { times: 1000, status: 400 });
    const outcome = await bed.run({ image: bed.image, layout: 'image', provenance: 'false' });
    expect(outcome.outputs.verified).toBe(true);
    expect(rulesOf(outcome)).toEqual(['warning signature/witness-absent']);
  });

  it('needs to know whose signatures count', async () => {
    const bed = await bench({ boundary: (text) => text.replace(/signing:\n(?: {2}.*\n)+/, '') });
    await expect(bed.run({ files: 'app.tgz', key: 'local.pem' })).rejects.toMatchObject({ code: 'TRUST_MISSING' });
    await expect(bed.run({ mode: 'sign', files: 'app.tgz' })).rejects.toMatchObject({ code: 'BOUNDARY_INCOMPLETE' });
    expect((await bed.run({ files: 'app.tgz', key: 'local.pem', trust: 'local.pub' })).outputs.verified).toBe(true);
    writeFileSync(path.join(bed.folder, 'other.pub'), bed.sandbox.keys.release.publicKeyPem);
    await expect(bed.run({ files: 'app.tgz', key: 'local.pem', trust: 'other.pub' })).rejects.toMatchObject({ code: 'KEY_OUTSIDE' });
  });
});

describe('verify', () => {
  /** An image in the registry with nothing attached. */
  const pushed = async () => {
    const bed = await bench({ boundary: localKey });
    const { context } = bed.context();
    const { pushLayout, readLayout } = await import('@sovereign-actions/oci');
    const client = createRegistryClient({ boundary: context.boundary, fetch: context.fetch, credentials: context.registryCredentials });
    await pushLayout(client.repository(parseReference(bed.image)), await readLayout(path.join(bed.folder, 'image')), 'v1');
    return bed;
  };
  const onlySignature = { mode: 'verify', provenance: 'false' };

  it('misses everything on a bare image', async () => {
    const bed = await pushed();
    const outcome = await bed.run({ mode: 'verify', image: bed.image, 'require-sbom': 'true' });
    expect(outcome.outputs.verified).toBe(false);
    expect(rulesOf(outcome)).toEqual([
      'error signature/attestation-missing',
      'error signature/attestation-missing',
      'error signature/missing',
    ]);
  });

  it('takes no attestation for a signature', async () => {
    const bed = await pushed();
    await bed.attach(buildStatement(about(await bed.subject()), PREDICATE.cycloneDx, CYCLONEDX), localSigner(bed));
    const outcome = await bed.run({ ...onlySignature, image: bed.image, 'require-sbom': 'true' });
    expect(outcome.outputs.verified).toBe(false);
    expect(rulesOf(outcome)).toEqual(['error signature/missing', 'warning signature/mixed-formats']);
  });

  it('counts no signature by an unknown key, and is not harmed by one beside a good one', async () => {
    const bed = await pushed();
    const statement = buildStatement(about(await bed.subject()), PREDICATE.cosignSign, {});
    await bed.attach(statement, strangeSigner());
    const alone = await bed.run({ ...onlySignature, image: bed.image });
    expect(alone.outputs.verified).toBe(false);
    expect(rulesOf(alone)).toEqual(['error signature/missing', 'warning signature/signer-unknown']);
    await bed.attach(statement, localSigner(bed));
    const both = await bed.run({ ...onlySignature, image: bed.image });
    expect(both.outputs.verified).toBe(true);
    expect(rulesOf(both)).toEqual(['warning signature/signer-unknown']);
  });

  it('counts no signature over another digest, although it is attached here', async () => {
    const bed = await pushed();
    await bed.attach(buildStatement([{ digest: { sha256: '0'.repeat(64) } }], PREDICATE.cosignSign, {}), localSigner(bed));
    const outcome = await bed.run({ ...onlySignature, image: bed.image });
    expect(outcome.outputs.verified).toBe(false);
    expect(rulesOf(outcome)).toEqual(['error signature/missing', 'warning signature/invalid']);
  });

  it.each([
    ['empty', ''],
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['binary', '\u0000\u0001\u0002'],
    ['an empty object', '{}'],
    ['deep', `${'['.repeat(100_000)}`],
  ])('is neither stopped nor fooled by a bundle that is %s', async (_, text) => {
    const bed = await pushed();
    await bed.attachBytes(Buffer.from(text));
    expect(rulesOf(await bed.run({ ...onlySignature, image: bed.image }))).toEqual([
      'error signature/missing',
      'warning signature/invalid',
    ]);
    await bed.attach(buildStatement(about(await bed.subject()), PREDICATE.cosignSign, {}), localSigner(bed));
    expect((await bed.run({ ...onlySignature, image: bed.image })).outputs.verified).toBe(true);
  });

  it('wants the very SBOM that it is given', async () => {
    const bed = await pushed();
    const subject = about(await bed.subject());
    await bed.attach(buildStatement(subject, PREDICATE.cosignSign, {}), localSigner(bed));
    await bed.attach(buildStatement(subject, PREDICATE.cycloneDx, { ...CYCLONEDX, components: [{ name: 'other' }] }), localSigner(bed));
    const outcome = await bed.run({ ...onlySignature, image: bed.image, sbom: 'app.cdx.json' });
    expect(outcome.outputs.verified).toBe(false);
    expect(rulesOf(outcome)).toEqual(['error signature/attestation-differs']);
    await bed.attach(buildStatement(subject, PREDICATE.cycloneDx, CYCLONEDX), localSigner(bed));
    expect((await bed.run({ ...onlySignature, image: bed.image, sbom: 'app.cdx.json' })).outputs.verified).toBe(true);
  });

  it('takes no provenance that names no builder', async () => {
    const bed = await pushed();
    const subject = about(await bed.subject());
    await bed.attach(buildStatement(subject, PREDICATE.cosignSign, {}), localSigner(bed));
    await bed.attach(buildStatement(subject, PREDICATE.slsaProvenance, { buildDefinition: { buildType: 'x' } }), localSigner(bed));
    const outcome = await bed.run({ mode: 'verify', image: bed.image });
    expect(outcome.outputs.verified).toBe(false);
    expect(rulesOf(outcome)).toEqual(['error signature/attestation-differs']);
  });

  it('tells a file that was changed, one without a bundle, one with the bundle of another and one with a statement', async () => {
    const bed = await bench({ boundary: localKey });
    for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(path.join(bed.folder, name), name);
    await bed.run({ files: 'a\nb\nc\nd\ne', key: 'local.pem' });
    const bundle = (name: string) => path.join(bed.folder, `${name}.sigstore.json`);
    writeFileSync(path.join(bed.folder, 'b'), 'B');
    writeFileSync(bundle('c'), readFileSync(bundle('a')));
    writeFileSync(path.join(bed.folder, 'f'), 'f');
    const statement = buildStatement(
      [{ digest: { sha256: '18ac3e7343f016890c510e93f935261169d9e3f565436429830faf0934f4f8e4' } }],
      PREDICATE.cosignSign,
      {},
    );
    const { boundary, files, fetch } = bed.context().context;
    const witnesses = await witnessesOf(boundary, files, Date.now());
    writeFileSync(bundle('d'), (await signStatement({ statement, signer: localSigner(bed), witnesses, fetch })).json);
    const outcome = await bed.run({ mode: 'verify', files: 'a\nb\nc\nd\ne\nf' });
    expect(outcome.findings?.map(({ resource }) => resource)).toEqual(['b', 'f', 'b', 'c', 'd', 'f']);
    expect(outcome.outputs.verified).toBe(false);
  });
});

describe('a trust file', () => {
  it('stands in for KMS, and never widens the boundary', async () => {
    const bed = await bench();
    const { context } = bed.context();
    await bed.run({ image: bed.image, layout: 'image' });
    const trust = await trustFromBoundary(context.boundary, context.files, context.aws);
    writeFileSync(path.join(bed.folder, 'trust.json'), writeTrust(trust));
    const asked = bed.sandbox.requests('kms').length;
    expect((await bed.run({ mode: 'verify', image: bed.image, trust: 'trust.json' })).outputs.verified).toBe(true);
    expect(bed.sandbox.requests('kms').length).toBe(asked);

    const strange = strangeSigner();
    writeFileSync(
      path.join(bed.folder, 'wide.json'),
      writeTrust({ ...trust, keys: [...trust.keys, { name: 'other', publicKey: strange.publicKey }] }),
    );
    for (const file of ['wide.json', 'local.pub'])
      await expect(bed.run({ mode: 'verify', image: bed.image, trust: file })).rejects.toMatchObject({ code: 'KEY_OUTSIDE', exitCode: 3 });
  });
});
