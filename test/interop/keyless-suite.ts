import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { cosignSignVerify } from '@sovereign-actions/cosign-sign-verify';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Missing, must, type Peer, put, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { runStep } from './step.ts';

/** Where a Fulcio is, and what its certificates are checked against. */
export interface FulcioParts {
  url: string;
  chainPem: string;
  ctPublicKeyPem: string;
  /** The subject of the sandbox's job tokens. */
  subject: string;
}

const SINCE = 'start-time=2020-01-01T00:00:00Z';

/**
 * Files signed without a key by ours and by cosign, each verified by the other.
 * @param fulcio starts another Fulcio for the sandbox's job tokens, in a folder
 */
export const keylessSuite = (
  title: string,
  peers: readonly [cosign: Peer | Missing, ...others: (Peer | Missing)[]],
  fulcio: (sandbox: Sandbox, folder: string) => Promise<FulcioParts>,
): void =>
  withPeers(title, peers, () => {
    const [cosign] = peers;
    let sandbox: Sandbox;
    let folder: string;
    let parts: FulcioParts;

    const ours = async (flags: Record<string, string>, boundary = 'sovereign.yaml') => {
      const env = { PATH: process.env.PATH, SOVEREIGN_ID_TOKEN: sandbox.mintToken({ aud: 'sigstore' }) };
      const common = { boundary: path.join(folder, boundary), ledger: path.join(folder, 'ledger'), provenance: 'false' };
      return runStep(cosignSignVerify, { flags: { ...common, ...flags }, env, cwd: folder });
    };
    const call = (...args: string[]) => run(pathOf(cosign), args, { cwd: folder });
    const verifyBlob = (file: string, subject = parts.subject, issuer = sandbox.issuer) =>
      call(
        ...['verify-blob', '--trusted-root', 'trusted_root.json', '--use-signed-timestamps', '--bundle', `${file}.sigstore.json`],
        ...['--certificate-identity', subject, '--certificate-oidc-issuer', issuer, file],
      );

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'sovereign-keyless-'));
      sandbox = await startSandbox();
      parts = await fulcio(sandbox, folder);
      const text = (await readFile(await sandbox.writeBoundary(folder), 'utf8'))
        .replace(`http://127.0.0.1:${sandbox.ports.fulcio}"`, `${parts.url}"`)
        .replace(/subject: ".*"/, `subject: "${parts.subject}"`)
        .replace(/ {2}keys:\n(?: {4}.*\n)+/, '');
      await put(path.join(folder, 'sovereign.yaml'), text);
      await put(path.join(folder, 'another.yaml'), text.replace(parts.subject, `${parts.subject}x`));
      await put(path.join(folder, 'fulcio.chain.pem'), parts.chainPem);
      await put(path.join(folder, 'ct.pub.pem'), parts.ctPublicKeyPem);
      const { rekor, tsa } = sandbox.ports;
      const own = { cwd: folder };
      await must(
        pathOf(cosign),
        [
          ...['trusted-root', 'create', '--out', 'trusted_root.json'],
          `--rekor=url=http://127.0.0.1:${rekor},public-key=rekor.pub.pem,${SINCE},origin=127.0.0.1`,
          `--tsa=url=http://127.0.0.1:${tsa}/api/v1/timestamp,certificate-chain=tsa.chain.pem`,
          `--fulcio=url=${parts.url},certificate-chain=fulcio.chain.pem`,
          `--ctfe=url=${parts.url},public-key=ct.pub.pem,${SINCE}`,
        ],
        own,
      );
      await must(
        pathOf(cosign),
        [
          ...[
            'signing-config',
            'create',
            '--out',
            'signing_config.json',
            `--fulcio=url=${parts.url},api-version=1,${SINCE},operator=example`,
          ],
          ...[`--rekor=url=http://127.0.0.1:${rekor},api-version=2,${SINCE},operator=example`, '--rekor-config=ANY'],
          ...[`--tsa=url=http://127.0.0.1:${tsa}/api/v1/timestamp,api-version=1,${SINCE},operator=example`, '--tsa-config=ANY'],
        ],
        own,
      );
    });
    afterAll(async () => {
      await sandbox?.close();
      if (folder) await rm(folder, { recursive: true, force: true });
    });

    it('cosign verifies what we signed, for this identity and no other', async () => {
      await put(path.join(folder, 'ours.tgz'), 'an archive');
      const step = await ours({ files: 'ours.tgz', key: 'keyless' });
      expect(step.exitCode, step.log).toBe(0);
      expect(step.outputs.verified).toBe('true');
      expect(await verifyBlob('ours.tgz')).toMatchObject({ code: 0, stderr: expect.stringContaining('Verified OK') });
      expect((await verifyBlob('ours.tgz', `${parts.subject}x`)).code).not.toBe(0);
      expect((await verifyBlob('ours.tgz', parts.subject, 'https://evil.example')).code).not.toBe(0);
    });

    it('we verify what cosign signed, for this identity and no other', async () => {
      await put(path.join(folder, 'theirs.tgz'), 'another archive');
      const signed = await call(
        ...['sign-blob', '--yes', '--identity-token', sandbox.mintToken({ aud: 'sigstore' }), '--signing-config', 'signing_config.json'],
        ...['--trusted-root', 'trusted_root.json', '--bundle', 'theirs.tgz.sigstore.json', 'theirs.tgz'],
      );
      expect(signed.code, signed.stderr).toBe(0);
      const verify = (boundary?: string) => ours({ mode: 'verify', files: 'theirs.tgz' }, boundary);
      const step = await verify();
      expect(step.exitCode, step.log).toBe(0);
      expect(step.log).toContain(parts.subject);
      const refused = await verify('another.yaml');
      expect(refused.exitCode, refused.log).not.toBe(0);
      expect(refused.outputs?.verified).not.toBe('true');
    });

    it('both refuse certificates of another authority', async () => {
      const names = ['fulcio.chain.pem', 'ct.pub.pem'] as const;
      const other = await startSandbox();
      try {
        const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
        const instead = {
          'fulcio.chain.pem': other.fulcioChainPem,
          'ct.pub.pem': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        };
        const root = await readFile(path.join(folder, 'trusted_root.json'), 'utf8');
        for (const name of names) {
          const kept = await readFile(path.join(folder, name), 'utf8');
          await put(path.join(folder, name), instead[name]);
          const step = await ours({ mode: 'verify', files: 'ours.tgz' });
          expect(step.exitCode, step.log).not.toBe(0);
          await put(path.join(folder, name), kept);
        }
        const parsed = JSON.parse(root);
        for (const part of ['certificateAuthorities', 'ctlogs']) {
          await put(path.join(folder, 'trusted_root.json'), JSON.stringify({ ...parsed, [part]: [] }));
          expect((await verifyBlob('ours.tgz')).code).not.toBe(0);
        }
        await put(path.join(folder, 'trusted_root.json'), root);
      } finally {
        await other.close();
      }
    });
  });
