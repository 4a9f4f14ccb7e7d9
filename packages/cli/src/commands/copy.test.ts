import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { runAction, type SovereignError, terminalHost } from '@sovereign-actions/core';
import { cosignSignVerify } from '@sovereign-actions/cosign-sign-verify';
import { buildImage } from '@sovereign-actions/oci';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCopy } from './copy.ts';
import { runTree } from './tree.ts';

const opened: (() => unknown)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const close of opened.splice(0)) await close();
});

const sink = { write: () => true };

async function start() {
  const sandbox: Sandbox = await startSandbox();
  opened.push(() => sandbox.close());
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-copy-'));
  opened.push(() => rmSync(folder, { recursive: true }));
  const boundary = await sandbox.writeBoundary(folder);
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('build');
  const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
  for (const [name, value] of Object.entries({ ...env, GITLAB_CI: undefined })) vi.stubEnv(name, value);
  const layout = path.join(folder, 'image');
  await buildImage({ folder: layout, created: 0, files: [{ path: 'a', content: Buffer.from('a') }], config: {} });
  const common = { boundary, ledger: path.join(folder, 'ledger') };
  const push = async (flags: Record<string, string>) => {
    const host = terminalHost({ flags: { ...common, layout, ...flags }, env: { ...process.env }, cwd: folder, stdout: sink, stderr: sink });
    const { exitCode, error } = await runAction(cosignSignVerify, host);
    expect([exitCode, error?.message]).toEqual([0, undefined]);
  };
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const call = async (run: typeof runCopy, positionals: string[], flags: Record<string, string> = {}, json = true) => {
    printed.mockClear();
    const given: Record<string, string> = { ...common, ...flags };
    const exitCode = await run({ flag: (name) => given[name], positionals, json, debug: false, folder });
    const text = printed.mock.calls.map(([chunk]) => String(chunk)).join('');
    return { exitCode, text, document: json ? JSON.parse(text) : undefined };
  };
  return { sandbox, folder, image: `${sandbox.registry}/team/app`, mirror: `${sandbox.registry}/mirror/app`, push, call };
}

describe('sovereign copy', () => {
  it('copies a signed image, verified on both sides, and tree shows the same there', async () => {
    const { folder, image, mirror, push, call } = await start();
    await push({ image: `${image}:v1`, key: 'release', provenance: 'false' });
    const { exitCode, document } = await call(runCopy, [`${image}:v1`, mirror], { provenance: 'false' });
    expect(exitCode).toBe(0);
    expect(document).toMatchObject({ action: 'copy', status: 'succeeded', verified: true, notCopied: [] });
    expect(document.image).toBe(`${mirror}:v1@${document.digest}`);
    expect(document.manifests.map(({ kind, copied }: { kind: string; copied: boolean }) => [kind, copied])).toEqual([
      ['image', true],
      ['referrer', true],
    ]);
    const [there, here] = [await call(runTree, [`${image}:v1`]), await call(runTree, [`${mirror}:v1`])];
    expect(here.document.tree).toEqual(there.document.tree);
    expect(here.document.tree.below).toMatchObject([{ kind: 'referrer', saysPredicateType: 'https://sigstore.dev/cosign/sign/v1' }]);
    const records = readdirSync(path.join(folder, 'ledger', 'records')).map((name) =>
      JSON.parse(readFileSync(path.join(folder, 'ledger', 'records', name), 'utf8')),
    );
    const record = records.find(({ action }) => action === 'copy');
    expect(record).toMatchObject({ status: 'succeeded', made: [{ name: `${mirror}@${document.digest}` }] });
  });

  it('copies nothing of an image that is not what is demanded, unless it is told so', async () => {
    const { sandbox, image, mirror, push, call } = await start();
    await push({ image: `${image}:v1`, key: 'release', provenance: 'false' });
    const refused = await call(runCopy, [`${image}:v1`, `${mirror}:v1`]).catch((error: SovereignError) => error);
    expect(refused).toMatchObject({ code: 'COPY_UNVERIFIED', exitCode: 4 });
    const writes = () =>
      sandbox.requests('registry').filter(({ method, path: at }) => !['GET', 'HEAD'].includes(method) && at.includes('/mirror/'));
    expect(writes()).toEqual([]);
    const told = await call(runCopy, [`${image}:v1`, `${mirror}:v1`], { verify: 'false' }, false);
    expect([told.exitCode, told.text]).toEqual([0, expect.stringContaining('Nothing was verified but digests.')]);
    expect(told.text).toMatch(/^ {2}image +1 +0$/m);
  });

  it.each([
    [['a.example.eu/app:1'], 'INPUT_INVALID'],
    [['a.example.eu/app:1', 'b.example.eu/app:1', 'c'], 'INPUT_INVALID'],
    [['a.example.eu/app', 'b.example.eu/app:1'], 'INPUT_INVALID'],
    [['a.example.eu/app:1', `b.example.eu/app@sha256:${'0'.repeat(64)}`], 'INPUT_INVALID'],
    [['nginx:1', 'b.example.eu/app'], 'REFERENCE_INVALID'],
    [['docker.io/library/nginx:1', 'b.example.eu/app'], 'REGISTRY_OUTSIDE'],
    [['IMAGE:v9', 'MIRROR'], 'IMAGE_MISSING'],
  ])('refuses %j', async (positionals, code) => {
    const { image, mirror, call } = await start();
    const words = positionals.map((word) => word.replace('IMAGE', image).replace('MIRROR', mirror));
    await expect(call(runCopy, words)).rejects.toMatchObject({ code });
  });
});

describe('sovereign tree', () => {
  it('prints for people', async () => {
    const { image, push, call } = await start();
    await push({ image: `${image}:v1`, key: 'release' });
    const { text } = await call(runTree, [`${image}:v1`], {}, false);
    expect(text).toMatch(/^127\.0\.0\.1:\d+\/team\/app:v1\nimage {2}sha256:/);
    expect(text).toContain('├─ referrer application/vnd.dev.sigstore.bundle.v0.3+json  sha256:');
    expect(text).toContain('says https://slsa.dev/provenance/v1');
  });
});
