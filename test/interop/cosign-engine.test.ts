import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { sha256File } from '@sovereign-actions/core';
import { cosignSignVerify } from '@sovereign-actions/cosign-sign-verify';
import { buildImage } from '@sovereign-actions/oci';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { put, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { cosign, strace } from './peers/index.ts';
import { type SigningRegion, startSigningRegion } from './signing-region.ts';
import { runStep } from './step.ts';

const peers = [await cosign(), await strace()] as const;

/** The engine drives a real cosign, which is watched by strace. */
withPeers('the engine cosign, with cosign 3.1.1', peers, () => {
  const [program, watcher] = peers;
  let region: SigningRegion;
  let base: string;
  let tool: string;

  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), 'sovereign-engine-'));
    region = await startSigningRegion(base, pathOf(program), true);
    await buildImage({ folder: path.join(base, 'layout'), created: 0, files: [{ path: 'app', content: Buffer.from('app') }], config: {} });
    await put(path.join(base, 'app.tgz'), 'an archive');
    // What the boundary pins notes what the program connects to and what it is given, and is cosign otherwise.
    const watched = await put(
      path.join(base, 'bin', 'cosign'),
      `#!/bin/sh\nenv > "${base}/environment.$$"; printf '%s\\n' "$@" > "${base}/arguments.$$"\nexec "${pathOf(watcher)}" -f -qq -e trace=connect,sendto -o "${base}/strace.$$" "${pathOf(program)}" "$@"\n`,
    );
    await chmod(watched, 0o755);
    const { sha256 } = await sha256File(watched);
    tool = `tools:\n  - { name: cosign, version: 3.1.1, url: "http://127.0.0.1:9/cosign", sha256: ${sha256} }\n`;
  });
  afterAll(async () => {
    await region?.close();
    if (base) await rm(base, { recursive: true, force: true });
  });

  const noted = async (kind: string): Promise<string> => {
    const names = (await readdir(base)).filter((name) => name.startsWith(`${kind}.`));
    return (await Promise.all(names.map((name) => readFile(path.join(base, name), 'utf8')))).join('\n');
  };

  it.each(['v1', 'v2'] as const)(
    'signs what cosign itself then verifies, and connects to the declared services alone: Rekor %s',
    async (log) => {
      const text = await readFile(await region.boundary({ key: 'PEM', log, time: 'TSA' }), 'utf8');
      const boundary = await put(path.join(base, `engine-${log}.yaml`), text + tool);
      // What would send cosign elsewhere, and a secret that it has no use for.
      const strange = {
        SIGSTORE_REKOR_URL: 'https://rekor.example.org',
        COSIGN_REPOSITORY: 'registry.example.org/x',
        TUF_ROOT: '/nonexistent',
        JOB_SECRET: 'a-secret-of-the-job',
      };
      const step = await runStep(cosignSignVerify, {
        flags: {
          ...{ boundary, ledger: path.join(base, 'ledger'), engine: 'cosign', key: region.pem.ours },
          ...{ image: `${region.sandbox.registry}/team/app:${log}`, layout: 'layout', files: 'app.tgz' },
        },
        env: { ...region.environment, ...strange, PATH: `${path.join(base, 'bin')}:${process.env.PATH}` },
        cwd: base,
      });
      expect(step.exitCode, step.log).toBe(0);
      expect(step.outputs.verified).toBe('true');

      const trust = ['--key', region.pem.public, '--trusted-root', region.trustedRoot, '--use-signed-timestamps'];
      const check = (...args: string[]) => run(pathOf(program), args, { cwd: base, env: region.environment });
      expect(await check('verify', ...trust, step.outputs.image as string)).toMatchObject({ code: 0 });
      expect(await check('verify-attestation', ...trust, '--type', 'slsaprovenance1', step.outputs.image as string)).toMatchObject({
        code: 0,
      });
      expect(await check('verify-blob', ...trust, '--bundle', 'app.tgz.sigstore.json', 'app.tgz')).toMatchObject({ code: 0 });

      const connections = [...(await noted('strace')).matchAll(/sin6?_port=htons\((\d+)\).*?inet_(?:addr|pton)\([^"]*"([^"]+)"/g)];
      const { rekor, tsa } = region.sandbox.ports;
      expect(new Set(connections.map(([, port, address]) => `${address}:${port}`))).toEqual(
        new Set([`127.0.0.1:${rekor}`, `127.0.0.1:${tsa}`]),
      );
      expect(await noted('environment')).not.toMatch(/SIGSTORE_|COSIGN_REPOSITORY|TUF_ROOT|DOCKER_CONFIG|AWS_|a-secret-of-the-job/);
      const password = /^COSIGN_PASSWORD=(.+)$/m.exec(await noted('environment'))?.[1] as string;
      expect(password.length).toBeGreaterThan(20);
      expect(await noted('arguments')).not.toContain(password);
    },
  );
});
