import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { cosignSignVerify } from '@sovereign-actions/cosign-sign-verify';
import { buildImage } from '@sovereign-actions/oci';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Missing, must, type Peer, put, type RunResult, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { type Release, releaseThisRepository, unpackPackage } from './release.ts';
import { runStep } from './step.ts';

/** Credentials of the sandbox's account, and nothing of this machine's own. */
const awsEnvironment = ({ sandbox, scratch }: Release) => {
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('build');
  return {
    PATH: process.env.PATH,
    HOME: scratch,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
};

/** Runs our cosign-sign-verify as the command line does and gives the step's result with what it printed. */
async function ours(release: Release, flags: Record<string, string>) {
  return runStep(cosignSignVerify, {
    flags: { boundary: path.join(release.folder, 'sovereign.yaml'), ledger: path.join(release.scratch, 'ledger'), ...flags },
    env: awsEnvironment(release),
    cwd: release.scratch,
  });
}

/** What a cosign must make of our signatures, and we of its own. */
export const cosignSuite = (title: string, signer: Peer | Missing, pusher: Peer | Missing): void =>
  withPeers(title, [signer], () => {
    let release: Release;
    let image: string;
    const call = (...args: string[]): Promise<RunResult> =>
      run(pathOf(signer), args, { cwd: release.scratch, env: { DOCKER_CONFIG: release.dockerConfig, COSIGN_PASSWORD: '' } });
    const trust = (key = release.key) => ['--key', key, '--trusted-root', release.trustedRoot, '--use-signed-timestamps'];
    const newKey = async (name: string) => {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      await put(path.join(release.scratch, `${name}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
      return put(path.join(release.scratch, `${name}.pub`), publicKey.export({ type: 'spki', format: 'pem' }).toString());
    };

    beforeAll(async () => {
      release = await releaseThisRepository();
      image = release.result.image ?? '';
      expect(image, release.log).toMatch(/@sha256:[0-9a-f]{64}$/);
    });
    afterAll(() => release?.close());

    describe('on the image that we signed', () => {
      it('verifies the signature, with log entry and time-stamp', async () => {
        const { code, stderr, stdout } = await call('verify', ...trust(), image);
        expect(stderr).toContain('The signatures were verified against the specified public key');
        expect(stderr).toContain('Existence of the claims in the transparency log was verified offline');
        expect(code).toBe(0);
        const claims = JSON.parse(stdout) as { critical: { image: Record<string, string> } }[];
        expect(claims.map(({ critical }) => critical.image['docker-manifest-digest'])).toContain(image.split('@')[1]);
      });

      it.each([
        ['cyclonedx', (body: Record<string, unknown>) => body.bomFormat === 'CycloneDX'],
        ['spdxjson', (body: Record<string, unknown>) => body.spdxVersion === 'SPDX-2.3'],
        ['slsaprovenance1', (body: Record<string, unknown>) => 'buildDefinition' in body],
      ] as const)('verifies the %s attestation and hands out its predicate', async (type, isRight) => {
        const { code, stdout, stderr } = await call('verify-attestation', ...trust(), '--type', type, image);
        expect(stderr).toContain('The signatures were verified against the specified public key');
        expect(code).toBe(0);
        const [first] = stdout.trim().split('\n');
        const envelope = JSON.parse(first ?? '') as { payload: string };
        const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as {
          subject: { digest: { sha256: string } }[];
          predicate: Record<string, unknown>;
        };
        expect(isRight(statement.predicate)).toBe(true);
        expect(statement.subject.map(({ digest }) => `sha256:${digest.sha256}`)).toEqual([image.split('@')[1]]);
      });

      it('refuses another key, another log, and an image that nobody signed', async () => {
        const strange = await newKey('strange');
        expect(await call('verify', ...trust(strange), image)).toMatchObject({ code: expect.not.toBeOneOf([0, 127]) });
        const flipped = image.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
        expect(await call('verify', ...trust(), flipped)).toMatchObject({ code: expect.not.toBeOneOf([0, 127]) });
        const root = JSON.parse(await readFile(release.trustedRoot, 'utf8'));
        const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' });
        root.tlogs[0].publicKey.rawBytes = other.toString('base64');
        const otherRoot = await put(path.join(release.scratch, 'other_root.json'), JSON.stringify(root));
        const { code, stderr } = await call('verify', '--key', release.key, '--trusted-root', otherRoot, '--use-signed-timestamps', image);
        expect(code, stderr).not.toBe(0);
      });
    });

    describe('on files that we signed', () => {
      it('verifies a file by its bundle, and refuses the file with one byte flipped', async () => {
        await writeFile(path.join(release.scratch, 'app.tgz'), 'an archive');
        const step = await ours(release, { files: 'app.tgz', key: 'release' });
        expect(step.exitCode, step.log).toBe(0);
        const verify = () => call('verify-blob', ...trust(), '--bundle', 'app.tgz.sigstore.json', 'app.tgz');
        expect(await verify()).toMatchObject({ code: 0, stderr: expect.stringContaining('Verified OK') });
        await writeFile(path.join(release.scratch, 'app.tgz'), 'an archivf');
        expect(await verify()).toMatchObject({ code: expect.not.toBeOneOf([0, 127]) });
      });

      it("verifies the package's signature over its manifest, and refuses the manifest with one byte flipped", async () => {
        const manifest = path.join(await unpackPackage(release), 'manifest-sha256.txt');
        const verify = (type = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/evidence-package.md#predicate-v1') =>
          call('verify-blob-attestation', ...trust(), '--type', type, '--bundle', `${manifest}.sigstore.json`, manifest);
        expect(await verify()).toMatchObject({ code: 0, stderr: expect.stringContaining('Verified OK') });
        expect(await verify('https://example.org/another-predicate')).toMatchObject({ code: expect.not.toBeOneOf([0, 127]) });
        const text = await readFile(manifest, 'utf8');
        await writeFile(
          manifest,
          text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
        );
        expect(await verify()).toMatchObject({ code: expect.not.toBeOneOf([0, 127]) });
      });
    });

    withPeers('and an image that cosign signed in our region', [pusher], () => {
      let foreign: string;
      let boundary: string;

      beforeAll(async () => {
        const { sandbox, scratch, dockerConfig } = release;
        const layout = path.join(scratch, 'layout');
        await buildImage({ folder: layout, created: 0, files: [{ path: 'app', content: Buffer.from('app') }], config: {} });
        const tag = `${sandbox.registry}/peers/app:v1`;
        foreign = (await must(pathOf(pusher), ['push', layout, tag], { env: { DOCKER_CONFIG: dockerConfig } })).trim();
        const { log, tsa } = { log: sandbox.ports.rekor, tsa: sandbox.ports.tsa };
        const since = 'start-time=2020-01-01T00:00:00Z,operator=example';
        await must(
          pathOf(signer),
          [
            'signing-config',
            'create',
            `--rekor=url=http://127.0.0.1:${log},api-version=2,${since}`,
            '--rekor-config=ANY',
            `--tsa=url=http://127.0.0.1:${tsa}/api/v1/timestamp,api-version=1,${since}`,
            '--tsa-config=ANY',
            '--out=signing_config.json',
          ],
          { cwd: scratch },
        );
        const publicKey = await newKey('ci');
        await must(pathOf(signer), ['import-key-pair', '--key', 'ci.pem', '--output-key-prefix', 'ci-cosign'], {
          cwd: scratch,
          env: { COSIGN_PASSWORD: '' },
        });
        // The boundary names the key that cosign signs with, beside its own.
        boundary = path.join(scratch, 'region', 'sovereign.yaml');
        await sandbox.writeBoundary(path.dirname(boundary));
        await put(path.join(path.dirname(boundary), 'ci.pub'), await readFile(publicKey, 'utf8'));
        const text = await readFile(boundary, 'utf8');
        await writeFile(boundary, text.replace('  keys:\n', '  keys:\n    - { name: ci, public-key: ci.pub }\n'));
      });

      const verify = () => ours(release, { boundary, mode: 'verify', image: foreign, provenance: 'false' });

      it('is refused by us before it is signed, and verifies after', async () => {
        const before = await verify();
        expect(before.outputs.verified, before.log).not.toBe('true');
        expect(before.exitCode).not.toBe(0);
        const signing = ['--key', 'ci-cosign.key', '--signing-config', 'signing_config.json', '--trusted-root', release.trustedRoot, '-y'];
        const signed = await call('sign', ...signing, foreign);
        expect(signed.code, signed.stderr).toBe(0);
        const after = await verify();
        expect(after.exitCode, after.log).toBe(0);
        expect(after.outputs.verified).toBe('true');
      });

      it('takes attestations of cosign: an SBOM is demanded and found, and refused where it is none', async () => {
        await put(path.join(release.scratch, 'bom.json'), JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }));
        const demanded = () => ours(release, { boundary, mode: 'verify', image: foreign, provenance: 'false', 'require-sbom': 'true' });
        expect((await demanded()).exitCode).not.toBe(0);
        const attest = [
          ...['attest', '--key', 'ci-cosign.key', '--signing-config', 'signing_config.json', '--trusted-root', release.trustedRoot],
          ...['--type', 'cyclonedx', '--predicate', 'bom.json', '-y'],
        ];
        const attested = await call(...attest, foreign);
        expect(attested.code, attested.stderr).toBe(0);
        const after = await demanded();
        expect(after.exitCode, after.log).toBe(0);
      });
    });
  });
