import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { GuardedFetch } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import {
  buildStatement,
  keyFileSigner,
  PREDICATE,
  parseChain,
  parseLogKey,
  pemSigner,
  type Signer,
  signArtifact,
  signStatement,
  type Trust,
  type TrustedLog,
  trustedRootJson,
  verifyBundle,
  type Witnesses,
} from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must, put, run } from '../peers/cache.ts';
import { pathOf, withPeers } from '../peers/describe.ts';
import { cosign, oldCosign } from '../peers/index.ts';

const peers = [await cosign(), await oldCosign()] as const;
const PASSWORD = 'pässword';

/** Every kind of key, with a Rekor of either version: what we sign cosign verifies, and the other way round. */
withPeers('keys of every kind with cosign 2.5 and 3.1', peers, () => {
  const [current] = peers;
  let folder: string;
  let sandbox: Sandbox;
  let logs: Record<'v1' | 'v2', TrustedLog>;
  let trust: Omit<Trust, 'keys'>;

  const env = { COSIGN_PASSWORD: PASSWORD };
  const call = (peer: (typeof peers)[number], ...args: string[]) => run(pathOf(peer), args, { cwd: folder, env });
  const make = (peer: (typeof peers)[number], ...args: string[]) => must(pathOf(peer), args, { cwd: folder, env });
  const trusting = ({ publicKey }: { publicKey: KeyObject }) => ({ ...trust, keys: [{ name: 'key', publicKey }] });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sovereign-keys-'));
    sandbox = await startSandbox();
    const url = `http://127.0.0.1:${sandbox.ports.rekor}`;
    logs = {
      v1: { url, version: 1, publicKey: parseLogKey(sandbox.rekorV1PublicKeyPem, 'v1') },
      v2: { url, version: 2, publicKey: parseLogKey(sandbox.rekorPublicKeyPem, 'v2') },
    };
    const tsa = `http://127.0.0.1:${sandbox.ports.tsa}/api/v1/timestamp`;
    trust = { logs: Object.values(logs), authorities: [{ url: tsa, chain: parseChain(sandbox.tsaChainPem, 'tsa') }] };
    await put(path.join(folder, 'trusted_root.json'), JSON.stringify(trustedRootJson(trust)));
    await put(path.join(folder, 'predicate.json'), JSON.stringify({ bomFormat: 'CycloneDX' }));
    const since = 'start-time=2020-01-01T00:00:00Z,operator=example';
    for (const version of [1, 2]) {
      await make(
        current,
        'signing-config',
        'create',
        `--rekor=url=${url},api-version=${version},${since}`,
        '--rekor-config=ANY',
        `--tsa=url=${tsa},api-version=1,${since}`,
        '--tsa-config=ANY',
        `--out=v${version}.json`,
      );
    }
  });
  afterAll(async () => {
    await sandbox?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Content of its own for each test: an RSA key signs the same content the same way, which a log enters once. */
  const content = async (name: string) => {
    const bytes = Buffer.from(`content of ${name}`);
    await writeFile(path.join(folder, 'file'), bytes);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const witnesses = (...used: TrustedLog[]): Witnesses => ({
    logs: { services: used, count: used.length, required: true },
    timestamps: { services: trust.authorities, count: 1, required: true },
  });
  const signing = (signer: Signer, ...used: TrustedLog[]) => ({
    signer,
    witnesses: witnesses(...used),
    fetch: ((url, init) => fetch(url, init as RequestInit)) as GuardedFetch,
  });

  const KEYS: Record<string, { pair: () => { privateKey: KeyObject; publicKey: KeyObject }; hash: string }> = {
    'P-256': { pair: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), hash: 'sha256' },
    'P-384': { pair: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), hash: 'sha384' },
    'P-521': { pair: () => generateKeyPairSync('ec', { namedCurve: 'P-521' }), hash: 'sha512' },
    'RSA-2048': { pair: () => generateKeyPairSync('rsa', { modulusLength: 2048 }), hash: 'sha256' },
    'RSA-3072': { pair: () => generateKeyPairSync('rsa', { modulusLength: 3072 }), hash: 'sha256' },
    'RSA-4096': { pair: () => generateKeyPairSync('rsa', { modulusLength: 4096 }), hash: 'sha256' },
  };
  // A Rekor v1 checks envelopes with SHA-256 alone, so it enters no statement of a larger curve, of whoever asks.
  const cells = Object.keys(KEYS).flatMap((kind) =>
    (['v1', 'v2'] as const).map((log) => [kind, log, log === 'v2' || KEYS[kind]?.hash === 'sha256'] as const),
  );

  describe.each(cells)('%s with Rekor %s', (kind, log, attests) => {
    const { pair, hash } = KEYS[kind] as (typeof KEYS)[string];
    let signer: Signer;
    const flags = ['--trusted-root', 'trusted_root.json', '--use-signed-timestamps', `--signature-digest-algorithm=${hash}`];
    const verify = (...args: string[]) => call(current, ...args, '--key', 'key.pub', '--bundle', 'bundle.json', ...flags, 'file');

    beforeAll(async () => {
      const { privateKey, publicKey } = pair();
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      signer = pemSigner(pem, kind);
      await put(path.join(folder, 'key.pem'), pem);
      await put(path.join(folder, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }).toString());
      await make(current, 'import-key-pair', '--key', 'key.pem', '--output-key-prefix', 'imported', '-y');
    });

    it('signs files and statements that cosign verifies', async () => {
      const { bytes, sha256 } = await content(`ours ${kind} ${log}`);
      const file = await signArtifact({ artifact: bytes, ...signing(signer, logs[log]) });
      await put(path.join(folder, 'bundle.json'), file.json);
      expect(await verify('verify-blob')).toMatchObject({ code: 0 });
      const statement = buildStatement([{ name: 'file', digest: { sha256 } }], PREDICATE.cycloneDx, { bomFormat: 'CycloneDX' });
      const signed = signStatement({ statement, ...signing(signer, logs[log]) });
      if (!attests) return expect(signed).rejects.toMatchObject({ code: 'LOG_UNAVAILABLE' });
      await put(path.join(folder, 'bundle.json'), (await signed).json);
      expect(await verify('verify-blob-attestation', '--type', 'cyclonedx')).toMatchObject({ code: 0 });
    });

    it('verifies what cosign signed', async () => {
      const { bytes, sha256 } = await content(`cosign ${kind} ${log}`);
      const using = [
        '--key',
        'imported.key',
        '--signing-config',
        `${log}.json`,
        '--trusted-root',
        'trusted_root.json',
        '--bundle',
        'bundle.json',
      ];
      expect(await call(current, 'sign-blob', ...using, '-y', 'file')).toMatchObject({ code: 0 });
      const bundle = () => readFile(path.join(folder, 'bundle.json'));
      expect(await verifyBundle(await bundle(), { trust: trusting(signer), artifact: bytes })).toMatchObject({ verdict: 'holds' });
      const attested = await call(current, 'attest-blob', ...using, '--predicate', 'predicate.json', '--type', 'cyclonedx', '-y', 'file');
      expect(attested.code === 0, attested.stderr).toBe(attests);
      if (attests)
        expect(await verifyBundle(await bundle(), { trust: trusting(signer), artifactSha256: sha256 })).toMatchObject({ verdict: 'holds' });
    });
  });

  it('enters a signature in both logs at once, and cosign takes the bundle', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signer = pemSigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'key');
    const { bytes } = await content('both');
    const { json } = await signArtifact({ artifact: bytes, ...signing(signer, logs.v1, logs.v2) });
    expect(await verifyBundle(json, { trust: trusting(signer), artifact: bytes, expect: { log: 2 } })).toMatchObject({ verdict: 'holds' });
    await put(path.join(folder, 'bundle.json'), json);
    await put(path.join(folder, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const flags = ['--key', 'key.pub', '--bundle', 'bundle.json', '--trusted-root', 'trusted_root.json', '--use-signed-timestamps'];
    expect(await call(current, 'verify-blob', ...flags, 'file')).toMatchObject({ code: 0 });
  });

  it.each(peers.map((peer) => [peer.name, peer] as const))(
    'reads the key that %s generates, with its password and no other',
    async (_name, peer) => {
      await make(peer, 'generate-key-pair', '--output-key-prefix', peer.name);
      const key = await readFile(path.join(folder, `${peer.name}.key`), 'utf8');
      const signer = await keyFileSigner(key, 'cosign.key', PASSWORD);
      const { bytes } = await content(peer.name);
      const { json } = await signArtifact({ artifact: bytes, ...signing(signer, logs.v1) });
      await put(path.join(folder, 'bundle.json'), json);
      const flags = ['--key', `${peer.name}.pub`, '--bundle', 'bundle.json', '--new-bundle-format', '--trusted-root', 'trusted_root.json'];
      const verified = await call(current, 'verify-blob', ...flags, '--use-signed-timestamps', 'file');
      expect(verified.code, verified.stderr).toBe(0);
      await expect(keyFileSigner(key, 'cosign.key', 'another')).rejects.toMatchObject({ code: 'KEY_PASSWORD' });
    },
  );
});
