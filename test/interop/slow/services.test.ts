import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { cosignSignVerify } from '@sovereign-actions/cosign-sign-verify';
import { buildImage } from '@sovereign-actions/oci';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { must, put, run } from '../peers/cache.ts';
import { pathOf, withPeers } from '../peers/describe.ts';
import { cosign, crane, dockerRegistry, fulcio, gcrRegistry, rekor, timestampServer } from '../peers/index.ts';
import { Services } from '../peers/services.ts';
import { type SigningRegion, startSigningRegion } from '../signing-region.ts';
import { runStep } from '../step.ts';

const peers = [
  await cosign(),
  await crane(),
  await rekor(),
  await timestampServer(),
  await fulcio(),
  await dockerRegistry(),
  await gcrRegistry(),
] as const;
const SINCE = 'start-time=2020-01-01T00:00:00Z';

/** Nothing of the sandbox's but the issuer of tokens: log, timestamps, certificates and registries are what others run. */
withPeers('real services and registries', peers, () => {
  const [signer, pusher, logServer, stampServer, authority, distribution, google] = peers;
  let base: string;
  let region: SigningRegion;
  let services: Services;
  let boundary: string;
  const registries: Record<string, string> = {};

  const cosignRun = (...args: string[]) => run(pathOf(signer), args, { cwd: base, env: region.environment });
  const ours = async (flags: Record<string, string>) => {
    return runStep(cosignSignVerify, {
      flags: { boundary, ledger: path.join(base, 'ledger'), ...flags },
      env: { PATH: process.env.PATH, ...region.environment, SOVEREIGN_ID_TOKEN: region.sandbox.mintToken({ aud: 'sigstore' }) },
      cwd: base,
    });
  };

  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), 'sovereign-services-'));
    region = await startSigningRegion(base, pathOf(signer), true);
    services = new Services(base);
    const [log, stamp, issuing, withoutApi, withApi] = await Promise.all([
      services.rekor(pathOf(logServer)),
      services.timestamp(pathOf(stampServer)),
      services.fulcio(pathOf(authority), region.sandbox.issuer),
      services.dockerRegistry(pathOf(distribution)),
      services.gcrRegistry(pathOf(google)),
    ]);
    Object.assign(registries, { 'docker-registry': `127.0.0.1:${withoutApi.port}`, 'go-containerregistry': `127.0.0.1:${withApi.port}` });
    await put(path.join(base, 'real', 'rekor.pub.pem'), log.publicKeyPem);
    await put(path.join(base, 'real', 'tsa.chain.pem'), stamp.chainPem);
    await put(path.join(base, 'real', 'fulcio.chain.pem'), issuing.chainPem);
    const declared = parse(await readFile(path.join(base, 'sovereign.yaml'), 'utf8'));
    declared.registries = [withoutApi, withApi].map(({ port }) => ({ host: '127.0.0.1', port }));
    Object.assign(declared.signing, {
      rekor: { url: log.url, 'public-key': 'real/rekor.pub.pem' },
      timestamp: { url: stamp.url, chain: 'real/tsa.chain.pem' },
      fulcio: { url: issuing.url, chain: 'real/fulcio.chain.pem' },
    });
    boundary = await put(path.join(base, 'real.yaml'), stringify(declared));
    const own = { cwd: base };
    const from = `${SINCE},operator=example`;
    await must(
      pathOf(signer),
      [
        ...['trusted-root', 'create', '--out=real/root.json', `--tsa=url=${stamp.url},certificate-chain=real/tsa.chain.pem`],
        `--rekor=url=${log.url},public-key=real/rekor.pub.pem,${SINCE},origin=127.0.0.1`,
        `--fulcio=url=${issuing.url},certificate-chain=real/fulcio.chain.pem`,
      ],
      own,
    );
    await must(
      pathOf(signer),
      [
        ...['signing-config', 'create', '--out=real/config.json', `--fulcio=url=${issuing.url},api-version=1,${from}`],
        ...[
          `--rekor=url=${log.url},api-version=2,${from}`,
          '--rekor-config=ANY',
          `--tsa=url=${stamp.url},api-version=1,${from}`,
          '--tsa-config=ANY',
        ],
      ],
      own,
    );
    await put(path.join(base, 'bom.json'), JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }));
  });
  afterAll(async () => {
    await services?.close();
    await region?.close();
    if (base) await rm(base, { recursive: true, force: true });
  });

  const image = async (name: string) => {
    await buildImage({ folder: path.join(base, name), created: 0, files: [{ path: 'app', content: Buffer.from(name) }], config: {} });
    return name;
  };
  const trust = (key: string) => [
    ...(key === 'release' ? ['--key', 'release.pub'] : ['--certificate-oidc-issuer', region.sandbox.issuer, '--insecure-ignore-sct']),
    ...(key === 'release' ? [] : ['--certificate-identity-regexp', '^http://127[.]0[.]0[.]1:']),
    ...['--trusted-root', 'real/root.json', '--use-signed-timestamps'],
  ];

  describe.each(['docker-registry', 'go-containerregistry'])('%s', (registry) => {
    it.each(['release', 'keyless'])('keeps what we sign with %s, and cosign verifies it', async (key) => {
      const layout = await image(`ours-${registry}-${key}`);
      const step = await ours({ image: `${registries[registry]}/ours/${key}:v1`, layout, key, sbom: 'bom.json' });
      expect(step.exitCode, step.log).toBe(0);
      expect(step.outputs.verified).toBe('true');
      const signed = step.outputs.image as string;
      const verified = await cosignRun('verify', ...trust(key), signed);
      expect(verified.code, verified.stderr).toBe(0);
      expect(verified.stdout).toContain('https://sigstore.dev/cosign/sign/v1');
      for (const type of ['cyclonedx', 'slsaprovenance1']) {
        const attested = await cosignRun('verify-attestation', ...trust(key), '--type', type, signed);
        expect(attested.code, attested.stderr).toBe(0);
      }
    });

    it.each(['release', 'keyless'])('keeps what cosign signs with %s, and we verify it', async (key) => {
      const layout = await image(`theirs-${registry}-${key}`);
      const tag = `${registries[registry]}/theirs/${key}:v1`;
      const pushed = (await must(pathOf(pusher), ['push', layout, tag], { cwd: base, env: region.environment })).trim();
      const before = await ours({ mode: 'verify', image: pushed, provenance: 'false', 'require-sbom': 'true' });
      expect(before.exitCode).not.toBe(0);
      const means = [
        ...(key === 'release' ? ['--key', region.kmsUri] : ['--identity-token', region.sandbox.mintToken({ aud: 'sigstore' })]),
        ...['--signing-config', 'real/config.json', '--trusted-root', 'real/root.json', '-y'],
      ];
      const signed = await cosignRun('sign', ...means, pushed);
      expect(signed.code, signed.stderr).toBe(0);
      const attested = await cosignRun('attest', ...means, '--type', 'cyclonedx', '--predicate', 'bom.json', pushed);
      expect(attested.code, attested.stderr).toBe(0);
      const after = await ours({ mode: 'verify', image: pushed, provenance: 'false', 'require-sbom': 'true' });
      expect(after.exitCode, after.log).toBe(0);
      expect(after.outputs.verified).toBe('true');
    });
  });

  it('saw every signature, and the sandbox none', () => {
    const { sandbox } = region;
    expect([
      ...sandbox.requests('rekor'),
      ...sandbox.requests('tsa'),
      ...sandbox.requests('fulcio'),
      ...sandbox.requests('registry'),
    ]).toEqual([]);
  });
});
