import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { cosignSignVerify } from '@sovereign-actions/cosign-sign-verify';
import { buildImage } from '@sovereign-actions/oci';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { put, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { cosign, oldCosign } from './peers/index.ts';
import { type SigningRegion, startSigningRegion } from './signing-region.ts';
import { runStep } from './step.ts';

/** What is attested, by the type under which cosign asks for it. */
const DOCUMENTS: Record<string, { input: string; file: string; content: string | object; bundle: string }> = {
  cyclonedx: {
    input: 'sbom',
    file: 'app.cdx.json',
    content: { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    bundle: 'cyclonedx',
  },
  spdxjson: { input: 'sbom', file: 'app.spdx.json', content: { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' }, bundle: 'spdx' },
  'https://spdx.dev/Document/v3': {
    input: 'sbom',
    file: 'app.spdx3.json',
    content: { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] },
    bundle: 'spdx3',
  },
  vuln: {
    input: 'vulnerabilities',
    file: 'trivy.json',
    content: { SchemaVersion: 2, ArtifactName: 'app', CreatedAt: '2026-11-01T10:00:00Z', Results: [] },
    bundle: 'vulnerability-report',
  },
  openvex: {
    input: 'openvex',
    file: 'vex.json',
    content: {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://example.org/vex',
      author: 'team',
      version: 1,
      statements: [{}],
    },
    bundle: 'openvex',
  },
  'https://in-toto.io/attestation/test-result/v0.1': {
    input: 'test-results',
    file: 'junit.xml',
    content: '<testsuite name="s"><testcase classname="c" name="a"/></testsuite>',
    bundle: 'test-result',
  },
  'https://example.org/review/v1': { input: 'predicate', file: 'review.json', content: { by: 'two' }, bundle: 'predicate' },
};
const TYPES = [...Object.keys(DOCUMENTS), 'slsaprovenance1'];
const MEANS = { key: 'PEM', log: 'v1', time: 'TSA' } as const;
const ANNOTATION = 'release=1 & <2>';

const peers = [await cosign(), await oldCosign()] as const;
withPeers('statements of every kind that we sign, and cosign verifies', peers, () => {
  let base: string;
  let region: SigningRegion;
  let image: string;

  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), 'sovereign-statements-'));
    region = await startSigningRegion(path.join(base, 'region'), pathOf(peers[0]), true);
    const { folder } = region;
    await buildImage({ folder: path.join(folder, 'image'), created: 0, files: [{ path: 'app', content: Buffer.from('app') }], config: {} });
    for (const { file, content } of Object.values(DOCUMENTS))
      await put(path.join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
    for (const name of ['a', 'b']) await put(path.join(folder, `dist/${name}.tgz`), name);
    const given: Record<string, string> = { 'predicate-type': 'https://example.org/review/v1' };
    for (const { input, file } of Object.values(DOCUMENTS)) given[input] = given[input] === undefined ? file : `${given[input]}\n${file}`;
    const tag = `${region.sandbox.registry}/team/app:v1`;
    image = (await ours({ image: tag, layout: 'image', format: 'both', annotations: ANNOTATION, ...given })).image as string;
    await ours({ files: 'dist/*.tgz', ...given });
  });
  afterAll(async () => {
    await region?.close();
    if (base) await rm(base, { recursive: true, force: true });
  });

  const ours = async (flags: Record<string, string>) => {
    const { exitCode, outputs, log } = await runStep(cosignSignVerify, {
      flags: { boundary: await region.boundary(MEANS), ledger: path.join(region.folder, 'ledger'), key: region.pem.ours, ...flags },
      env: { PATH: process.env.PATH, ...region.environment },
      cwd: region.folder,
    });
    expect(exitCode, log).toBe(0);
    return outputs;
  };
  const call = async (peer: (typeof peers)[number], args: readonly string[], legacy: boolean) => {
    const keys = {
      SIGSTORE_REKOR_PUBLIC_KEY: path.join(region.folder, 'rekor-v1.pub.pem'),
      SIGSTORE_TSA_CERTIFICATE_FILE: path.join(region.folder, 'tsa.chain.pem'),
    };
    const env = { PATH: process.env.PATH, ...region.environment, ...(legacy && keys) };
    const [verb = '', ...rest] = args;
    const trust = ['--key', region.pem.public, '--use-signed-timestamps', ...(legacy ? [] : ['--trusted-root', region.trustedRoot])];
    const { code, stderr } = await run(pathOf(peer), [verb, ...trust, ...rest], { cwd: region.folder, env });
    expect(code, stderr).toBe(0);
  };

  it.each(TYPES)('of an image: %s, as a bundle and as cosign 2 keeps it', async (type) => {
    await call(peers[0], ['verify-attestation', '--type', type, image], false);
    await call(peers[1], ['verify-attestation', '--type', type, image], true);
  });

  it('the signature of an image with its annotations', async () => {
    await call(peers[0], ['verify', '-a', ANNOTATION, image], false);
    await call(peers[1], ['verify', '-a', ANNOTATION, image], true);
  });

  it.each(TYPES)('of two files at once: %s', async (type) => {
    const bundle = `dist/${DOCUMENTS[type]?.bundle ?? 'provenance'}.sigstore.json`;
    for (const name of ['a', 'b']) {
      const args = ['verify-blob-attestation', '--type', type, '--bundle', bundle, `dist/${name}.tgz`];
      await call(peers[0], args, false);
      await call(peers[1], [...args, '--new-bundle-format'], false);
    }
  });
});
