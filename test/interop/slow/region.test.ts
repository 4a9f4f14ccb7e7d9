import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { cosignSignVerify } from '@sovereign-actions/cosign-sign-verify';
import { buildImage } from '@sovereign-actions/oci';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must, put, run } from '../peers/cache.ts';
import { pathOf, withPeers } from '../peers/describe.ts';
import { cosign, rekor, timestampServer } from '../peers/index.ts';
import { Services } from '../peers/services.ts';
import { dockerLogin } from '../release.ts';
import { runStep } from '../step.ts';

const peers = [await rekor(), await timestampServer(), await cosign()] as const;

/** A region whose log and time-stamps are the ones that run in production: Rekor v2 and Sigstore's timestamp authority. */
withPeers('a real Rekor v2 and a real time-stamp authority', peers, () => {
  const [logServer, stampServer, verifier] = peers;
  let services: Services;
  let base: string;
  let sandbox: Sandbox;
  let boundary: string;
  let dockerConfig: string;

  const ours = async (flags: Record<string, string>) => {
    const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('build');
    const env = {
      PATH: process.env.PATH,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    };
    const common = { boundary, ledger: path.join(base, 'ledger') };
    return runStep(cosignSignVerify, { flags: { ...common, ...flags }, env, cwd: base });
  };

  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), 'sovereign-region-'));
    services = new Services(base);
    const log = await services.rekor(pathOf(logServer));
    const stamp = await services.timestamp(pathOf(stampServer));

    sandbox = await startSandbox();
    dockerConfig = await dockerLogin(sandbox, base);
    boundary = await sandbox.writeBoundary(base);
    const text = await readFile(boundary, 'utf8');
    const { rekor, tsa } = sandbox.ports;
    // Only the two services change; the ports of the sandbox itself stay.
    await writeFile(
      boundary,
      text.replace(`http://127.0.0.1:${rekor}"`, `${log.url}"`).replace(`http://127.0.0.1:${tsa}/api/v1/timestamp`, stamp.url),
    );
    await put(path.join(base, 'rekor.pub.pem'), log.publicKeyPem);
    await put(path.join(base, 'tsa.chain.pem'), stamp.chainPem);
    await put(path.join(base, 'release.pub'), sandbox.keys.release.publicKeyPem);
    await must(
      pathOf(verifier),
      [
        ...['trusted-root', 'create', '--out=trusted_root.json'],
        `--rekor=url=${log.url},public-key=rekor.pub.pem,start-time=2020-01-01T00:00:00Z,origin=127.0.0.1`,
        `--tsa=url=${stamp.url},certificate-chain=tsa.chain.pem`,
      ],
      { cwd: base },
    );
  });
  afterAll(async () => {
    await services?.close();
    await sandbox?.close();
    if (base) await rm(base, { recursive: true, force: true });
  });

  const verify = (...args: string[]) =>
    run(
      pathOf(verifier),
      [...args.slice(0, 1), '--key', 'release.pub', '--trusted-root', 'trusted_root.json', '--use-signed-timestamps', ...args.slice(1)],
      {
        cwd: base,
        env: { DOCKER_CONFIG: dockerConfig },
      },
    );

  it('witness what we sign: we verify it, and so does cosign', async () => {
    await buildImage({ folder: path.join(base, 'layout'), created: 0, files: [{ path: 'app', content: Buffer.from('app') }], config: {} });
    const step = await ours({ image: `${sandbox.registry}/team/app:v1`, layout: 'layout', key: 'release' });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.verified).toBe('true');
    expect(await verify('verify', step.outputs.image as string)).toMatchObject({ code: 0 });
    expect(await verify('verify-attestation', '--type', 'slsaprovenance1', step.outputs.image as string)).toMatchObject({ code: 0 });
    // Nothing went to the sandbox's own witnesses.
    expect([...sandbox.requests('rekor'), ...sandbox.requests('tsa')]).toEqual([]);
  });

  it('witness files that two steps sign at once', async () => {
    const names = ['one.tgz', 'two.tgz', 'three.tgz'];
    for (const name of names) await put(path.join(base, name), name);
    // What is stated about files has one name in their folder, so steps that share a folder would write over each other's.
    const steps = await Promise.all(names.map((files) => ours({ files, key: 'release', provenance: 'false' })));
    for (const { exitCode, log } of steps) expect(exitCode, log).toBe(0);
    for (const name of names) expect(await verify('verify-blob', '--bundle', `${name}.sigstore.json`, name)).toMatchObject({ code: 0 });
    expect((await verify('verify-blob', '--bundle', 'one.tgz.sigstore.json', 'two.tgz')).code).not.toBe(0);
  });

  it('are believed only by their own keys: another key for the log is refused before anything is published', async () => {
    const other = path.join(base, 'other', 'sovereign.yaml');
    await put(other, await readFile(boundary, 'utf8'));
    for (const name of ['tsa.chain.pem', 'fulcio.chain.pem', 'ct.pub.pem'])
      await put(path.join(base, 'other', name), await readFile(path.join(base, name), 'utf8'));
    await must('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', 'other.pem'], { cwd: base });
    await put(path.join(base, 'other', 'rekor.pub.pem'), await must('openssl', ['pkey', '-in', 'other.pem', '-pubout'], { cwd: base }));
    const step = await ours({ boundary: other, image: `${sandbox.registry}/team/refused:v1`, layout: 'layout', key: 'release' });
    expect(step.exitCode).not.toBe(0);
    expect(step.log).toContain('LOG_ANSWER_WRONG');
    const written = sandbox
      .requests('registry')
      .filter(({ method, path: target }) => method !== 'GET' && target.includes('/team/refused/'));
    expect(written.filter(({ method }) => method !== 'HEAD')).toEqual([]);
  });
});
