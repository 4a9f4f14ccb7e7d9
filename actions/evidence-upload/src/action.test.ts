import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { type StepResult, sha256File, sha256Hex } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { parseCaChain, parseChain, parseLogKey, parsePublicKey, type Trust } from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deploymentOf } from './action.ts';
import { newFolder, sampleKey } from './sample.ts';
import { sampleWorkspace, step, upload } from './sample-run.ts';
import type { Receipt } from './store/receipt.ts';
import { verifyPackage } from './verify/verify.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const run = (folder: string, flags?: Record<string, string>, env?: Record<string, string>): Promise<StepResult> =>
  upload(sandbox, folder, flags, env);
const workspace = () => sampleWorkspace(sandbox);

const trust = (): Trust => ({
  keys: [{ name: 'release', publicKey: parsePublicKey(sandbox.keys.release.publicKeyPem, 'release') }],
  logs: [{ url: `http://127.0.0.1:${sandbox.ports.rekor}`, publicKey: parseLogKey(sandbox.rekorPublicKeyPem, 'log') }],
  authorities: [{ url: `http://127.0.0.1:${sandbox.ports.tsa}`, chain: parseChain(sandbox.tsaChainPem, 'authority') }],
});

describe('evidence-upload in the sandbox region', () => {
  it('packs, signs with KMS and witnesses, stores under lock, fetches back and verifies', async () => {
    const folder = await workspace();
    const result = await run(folder);
    expect(result.error).toBeUndefined();
    expect(result).toMatchObject({ exitCode: 0, status: 'succeeded', findings: [] });
    const { outputs } = result;
    const receipt = JSON.parse(readFileSync(path.join(folder, outputs.receipt as string), 'utf8')) as Receipt;
    expect(receipt).toMatchObject({ store: 's3', already: false, owner: sandbox.accounts.evidence, lock: { mode: 'COMPLIANCE' } });
    expect(receipt.package.sha256).toBe((await sha256File(path.join(folder, outputs.package as string))).sha256);
    expect(outputs).toMatchObject({ 'version-id': receipt.versionId, 'retain-until': receipt.lock?.until, location: receipt.location });
    const days = (Date.parse(receipt.lock?.until as string) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);

    const stranger = await verifyPackage(path.join(folder, outputs.package as string), { trust: trust(), now: Date.now() });
    expect(stranger).toMatchObject({ verified: true, exitCode: 0, signer: 'release', packageId: outputs['package-sha256'] });
    expect(stranger.signedAt).toBeDefined();
    expect(stranger.claims.find(({ id }) => id === 'signature.transparency-log')?.verdict).toBe('holds');
    expect(stranger.claims.find(({ id }) => id === 'limits.rehearsal')).toBeDefined();
    expect(readFileSync(path.join(folder, outputs.report as string), 'utf8')).toContain('This is a rehearsal');

    // The receipt of this package is in the next one, and the own record of the step is never in its package.
    expect(stranger.records.map(({ action }) => action)).toEqual(['sbom-generate', 'residency-assert']);
    const next = await run(folder, { deployment: 'shop-4712' });
    const second = await verifyPackage(path.join(folder, next.outputs.package as string), { trust: trust(), now: Date.now() });
    expect(second.index?.files.map(({ path: file }) => file)).toContain('data/files/evidence-upload/evidence-shop-4711.receipt.json');
  });

  it('takes control maps into the package and its record, and nothing from a map with a mistake', async () => {
    const folder = await workspace();
    const example = readFileSync(path.resolve(import.meta.dirname, '../../../workflows-templates/controls.example.yaml'), 'utf8');
    writeFileSync(path.join(folder, 'wrong.yaml'), example.replace('version: 1', 'version: one'));
    const refused = await run(folder, { controls: 'wrong.yaml' });
    expect(refused).toMatchObject({ exitCode: 2, error: { code: 'CONTROLS_INVALID', details: ['wrong.yaml:4:1  version: must be 1'] } });
    expect(readdirSync(folder)).not.toContain('out');
    writeFileSync(path.join(folder, 'map.yaml'), example);
    const { outputs } = await run(folder, { controls: 'map.yaml' });
    const result = await verifyPackage(path.join(folder, outputs.package as string), { trust: trust(), now: Date.now() });
    expect(result).toMatchObject({
      verified: true,
      index: { controls: [{ path: 'data/controls/example.yaml', sha256: sha256Hex(example) }] },
    });
    expect(readFileSync(path.join(folder, outputs.report as string), 'utf8')).toContain('Requirements of our own');
    const records = readdirSync(path.join(folder, 'ledger/records')).map((name) =>
      readFileSync(path.join(folder, 'ledger/records', name), 'utf8'),
    );
    expect(records.filter((text) => text.includes(sha256Hex(example)))).toHaveLength(1);
  });

  it('signs without a key as an identity of the boundary, and as no other', async () => {
    const folder = await workspace();
    const token = (claims = {}) => ({ SOVEREIGN_ID_TOKEN: sandbox.mintToken({ aud: 'sigstore', ...claims }) });
    const foreign = await run(
      await workspace(),
      { key: 'keyless' },
      token({ job_workflow_ref: 'example-org/other/.github/workflows/a.yml@refs/heads/main' }),
    );
    expect(foreign.error).toMatchObject({ code: 'IDENTITY_OUTSIDE' });
    const { error, outputs } = await run(folder, { key: 'keyless' }, token());
    expect(error).toBeUndefined();
    const file = path.join(folder, outputs.package as string);
    const chain = parseCaChain(sandbox.fulcioChainPem, 'fulcio');
    const origin = new URL(sandbox.issuer).origin;
    const identity = {
      name: 'workflow',
      issuer: sandbox.issuer,
      subject: `${origin}/example-org/example-app/.github/workflows/*@refs/heads/main`,
    };
    const certified = { ...trust(), keys: [], certificateAuthorities: [{ url: 'fulcio', chain }], identities: [identity] };
    const verify = (given: Trust) => verifyPackage(file, { trust: given, now: Date.now() });
    expect(await verify(certified)).toMatchObject({ verified: true, exitCode: 0, signer: 'workflow' });
    for (const wrong of [{ ...certified, identities: [] }, { ...certified, certificateAuthorities: [] }, trust()])
      expect((await verify(wrong)).verified).toBe(false);
  });

  it('keeps evidence of a failed and of a killed step, and says so without failing', async () => {
    const folder = await workspace();
    await step(folder, 'tf-backend-guard', 'failed');
    await step(folder, 'cosign-sign-verify', 'killed');
    const result = await run(folder);
    expect(result.exitCode).toBe(0);
    expect(result.findings).toMatchObject([{ rule: 'evidence-of-failure', severity: 'warning' }]);
    const verification = await verifyPackage(path.join(folder, result.outputs.package as string), { trust: trust(), now: Date.now() });
    expect(verification.exitCode).toBe(3);
    expect(verification.index?.files.map(({ path: file }) => file).filter((file) => file.includes('unclaimed'))).toHaveLength(1);
  });

  it('refuses a ledger that is empty, missing or altered, before anything is sent', async () => {
    const before = sandbox.requests('s3').length;
    const folder = newFolder();
    await sandbox.writeBoundary(folder);
    expect((await run(folder)).error?.code).toBe('LEDGER_EMPTY');

    const altered = await workspace();
    const files = path.join(altered, 'ledger/files/sha256');
    const [name] = readdirSync(files);
    const kept = path.join(files, name as string);
    const { chmodSync } = await import('node:fs');
    chmodSync(kept, 0o644);
    writeFileSync(kept, readFileSync(kept, 'utf8').toUpperCase());
    expect((await run(altered)).error?.code).toBe('LEDGER_ALTERED');
    expect(readdirSync(path.join(altered, 'out'))).toEqual([]);

    const alien = await workspace();
    writeFileSync(path.join(alien, 'ledger/records/notes.txt'), 'x');
    const refused = (await run(alien)).error;
    expect(refused?.code).toBe('LEDGER_ALTERED');
    expect(refused?.details.join()).toContain('records/notes.txt');
    const puts = sandbox
      .requests('s3')
      .slice(before)
      .filter(({ method }) => method === 'PUT');
    expect(puts).toEqual([]);
  });

  it('refuses a key that the boundary does not name, and a deployment that names nothing', async () => {
    const folder = await workspace();
    writeFileSync(path.join(folder, 'mine.pem'), sampleKey().pem, { mode: 0o600 });
    expect((await run(folder, { key: 'mine.pem' })).exitCode).toBe(3);
    for (const deployment of ['..', '///', '🙂', `a\nb`, 'a\u009b31mb', 'a\u202eb', 'x'.repeat(201)])
      expect((await run(folder, { deployment })).error?.code, deployment).toBe('PACKAGE_NAME');
  });

  it('refuses a bucket that is not what the boundary declares', async () => {
    const folder = await workspace();
    const good = { versioning: 'Enabled', objectLock: { mode: 'COMPLIANCE', days: 30 }, publicAccessBlock: true } as const;
    for (const [settings, word] of [
      [{ versioning: 'Suspended', objectLock: undefined }, 'versioning is Suspended'],
      [{ objectLock: undefined }, 'Object Lock is off'],
      [{ publicAccessBlock: false }, 'is not set'],
    ] as const) {
      sandbox.configureBucket('evidence', settings);
      const result = await run(folder);
      sandbox.configureBucket('evidence', good);
      expect(result.error?.code, word).toBe('STORE_UNFIT');
      expect(result.error?.details.join()).toContain(word);
    }
    const wrongOwner = readFileSync(path.join(folder, 'sovereign.yaml'), 'utf8').replace(/account: evidence/, 'account: build');
    writeFileSync(path.join(folder, 'sovereign.yaml'), wrongOwner);
    expect((await run(folder)).error?.code).toBe('STORE_UNFIT');
  });
});

describe('deploymentOf', () => {
  it('names one deployment by what the job says of itself', () => {
    expect(deploymentOf({ product: 'github', repository: 'acme/shop', runId: '9', runAttempt: '1' })).toBe('acme/shop-9');
    expect(deploymentOf({ product: 'github', repository: 'acme/shop', runId: '9', runAttempt: '3' })).toBe('acme/shop-9-3');
    expect(deploymentOf({ product: 'terminal', commit: 'c0ffee'.repeat(7) })).toBe('local-c0ffeec0ffee');
    expect(deploymentOf({ product: 'terminal' })).toBe('local');
  });
});
