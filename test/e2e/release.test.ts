import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { type LedgerRecord, readLedger, sha256File } from '@sovereign-actions/core';
import { verifyPackage } from '@sovereign-actions/evidence-upload';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { parsePublicKey } from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTIONS, type ActionName, release, releaseJob, type Step, strangersTrust } from './release.ts';
import { hasPostStep, RunnerJob } from './runner.ts';

let sandbox: Sandbox;
let job: RunnerJob;
let steps: Record<ActionName, Step>;
beforeAll(async () => {
  sandbox = await startSandbox();
  job = await releaseJob(sandbox);
  steps = await release(job, sandbox);
}, 60_000);
afterAll(async () => {
  await sandbox?.close();
  RunnerJob.removeAll();
});

const logOf = (action: ActionName) => steps[action].run.log;
const recordOf = async (action: ActionName): Promise<LedgerRecord> => {
  const record = (await readLedger(job.ledger)).records.find((found) => found.action === action);
  if (!record) throw new Error(`the ledger has no record of ${action}`);
  return record;
};

/** A request with the registry's own login. */
async function registry(route: string): Promise<Response> {
  const { username, password } = sandbox.registryLogin();
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  return fetch(`http://${sandbox.registry}/v2/example-org/example-app${route}`, { headers: { authorization } });
}

describe('a release on a runner', () => {
  it.each(ACTIONS)('%s succeeds and says so', (action) => {
    const { code, log, summary } = steps[action].run;
    expect(code, log).toBe(0);
    expect(log).toContain(`✓ ${action}`);
    expect(log).not.toMatch(/^::(?:error|warning)/m);
    expect(summary).toMatch(/^## .+\n\n✅ \*\*Holds\*\*/);
  });

  it('sets the outputs of each step', () => {
    const outputs = (action: ActionName) => steps[action].run.outputs;
    expect(outputs('assume-role-oidc')).toEqual({
      'account-id': sandbox.accounts.build,
      'role-arn': sandbox.roles.build,
      expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(outputs('sbom-generate')).toMatchObject({ cyclonedx: 'out/example-app.cdx.json', components: '2' });
    expect(outputs('cosign-sign-verify')).toMatchObject({ digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), verified: 'true' });
    expect(outputs('tf-backend-guard')).toMatchObject({ roots: '1', backends: '1', findings: '0' });
    expect(outputs('residency-assert')).toEqual({ resources: '1', regions: sandbox.region, findings: '0' });
    expect(outputs('evidence-upload')).toMatchObject({ location: expect.stringMatching(/^s3:\/\//), 'version-id': expect.any(String) });
    for (const action of ['tf-backend-guard', 'residency-assert'] as const) {
      const sarif = JSON.parse(readFileSync(path.join(job.workspace, `out/${action}.sarif`), 'utf8'));
      expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
    }
  });

  it('writes summaries whose tables are whole', () => {
    for (const action of ACTIONS) {
      const { summary } = steps[action].run;
      for (const table of summary.match(/(?:^\|.*\n?)+/gm) ?? []) {
        const [head, delimiter, ...rows] = table
          .trim()
          .split('\n')
          .map((row) => row.replaceAll(/\\./g, '').split('|').length);
        expect(delimiter, table).toBe(head);
        expect(new Set([head, ...rows]).size, table).toBe(1);
        expect(rows, table).not.toEqual([]);
      }
      expect(summary).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('keeps a package that a stranger can verify', async () => {
    const { outputs } = steps['evidence-upload'].run;
    const file = path.join(job.workspace, outputs.package as string);
    expect((await sha256File(file)).sha256).toBe(outputs['package-sha256']);
    const verified = await verifyPackage(file, { trust: strangersTrust(sandbox), now: Date.now() });
    expect(verified.claims.filter(({ counts, verdict }) => counts && verdict !== 'holds')).toEqual([]);
    expect(verified).toMatchObject({ verified: true, exitCode: 0, signer: 'release', packageId: outputs['package-sha256'] });
    // The package ends before its own step.
    expect(verified.records.map(({ action }) => action)).toEqual(ACTIONS.slice(0, -1));
    expect(verified.records.every(({ status }) => status === 'succeeded')).toBe(true);

    expect((await verifyPackage(file, { now: Date.now() })).exitCode).toBe(4);
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const stranger = parsePublicKey(publicKey.export({ format: 'pem', type: 'spki' }).toString(), 'another');
    const wrong = { ...strangersTrust(sandbox), keys: [{ name: 'release', publicKey: stranger }] };
    expect((await verifyPackage(file, { trust: wrong, now: Date.now() })).exitCode).toBe(4);

    const report = readFileSync(path.join(job.workspace, outputs.report as string), 'utf8');
    expect(report).toContain('This is a rehearsal');
    expect(JSON.parse(readFileSync(path.join(job.workspace, outputs.receipt as string), 'utf8'))).toMatchObject({
      store: 's3',
      lock: { mode: 'COMPLIANCE' },
    });
  });

  it('leaves an image with a signature, both SBOMs and provenance in the registry', async () => {
    const { digest } = steps['cosign-sign-verify'].run.outputs;
    expect((await registry('/manifests/v1')).headers.get('docker-content-digest')).toBe(digest);
    const { manifests } = (await (await registry(`/referrers/${digest}`)).json()) as { manifests: { digest: string }[] };
    expect(manifests).toHaveLength(4);
    const predicates = await Promise.all(
      manifests.map(async (referrer) => {
        const manifest = (await (await registry(`/manifests/${referrer.digest}`)).json()) as {
          layers: { digest: string }[];
          subject: object;
        };
        expect(manifest.subject).toMatchObject({ digest });
        const bundle = (await (await registry(`/blobs/${manifest.layers[0]?.digest}`)).json()) as {
          dsseEnvelope: { payload: string };
          verificationMaterial: { tlogEntries: unknown[]; timestampVerificationData: { rfc3161Timestamps: unknown[] } };
        };
        expect(bundle.verificationMaterial.tlogEntries).toHaveLength(1);
        expect(bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps).toHaveLength(1);
        const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as {
          predicateType: string;
          subject: { digest: { sha256: string } }[];
        };
        expect(`sha256:${statement.subject[0]?.digest.sha256}`).toBe(digest);
        return statement.predicateType;
      }),
    );
    expect(predicates.sort()).toEqual([
      'https://cyclonedx.org/bom',
      'https://sigstore.dev/cosign/sign/v1',
      'https://slsa.dev/provenance/v1',
      'https://spdx.dev/Document',
    ]);
  });

  it('records every step with the connections that it made, to loopback alone', async () => {
    const { records, problems } = await readLedger(job.ledger);
    expect(problems).toEqual([]);
    expect(records.map(({ action, status }) => `${action} ${status}`)).toEqual(ACTIONS.map((action) => `${action} succeeded`));
    for (const { job: facts, boundary } of records) {
      expect(facts).toMatchObject({ product: 'github', repository: 'example-org/example-app', runId: '4004', commit: expect.any(String) });
      expect(boundary).toMatchObject({ source: 'sovereign.yaml', partition: 'sandbox' });
    }
    const { ports } = sandbox;
    const hosts = async (action: ActionName) => {
      const { connections } = await recordOf(action);
      for (const connection of connections)
        expect(connection).toMatchObject({ address: '127.0.0.1', purpose: expect.stringMatching(/\w/) });
      return [...new Set(connections.map(({ port }) => port))].sort();
    };
    expect(await hosts('assume-role-oidc')).toEqual([ports.oidc, ports.sts].sort());
    expect(await hosts('cosign-sign-verify')).toEqual([ports.oidc, ports.ecr, ports.registry, ports.kms, ports.rekor, ports.tsa].sort());
    expect(await hosts('evidence-upload')).toEqual([ports.kms, ports.rekor, ports.tsa, ports.s3].sort());
    for (const offline of ['sbom-generate', 'tf-backend-guard', 'residency-assert'] as const) expect(await hosts(offline)).toEqual([]);
  });

  it('says in the log what became of it, without a stack trace', () => {
    expect(logOf('cosign-sign-verify')).toContain(`Pushed ${steps['cosign-sign-verify'].run.outputs.image}`);
    for (const action of ACTIONS) {
      expect(logOf(action)).not.toMatch(/^\s+at /m);
      const groups = logOf(action).match(/^::(?:group|endgroup)::/gm);
      expect(groups).toEqual(['::group::', '::endgroup::']);
    }
  });

  it('removes in its post steps, last step first, what it left on the runner', async () => {
    expect(job.environment.AWS_SESSION_TOKEN).not.toBe('');
    for (const action of ACTIONS.toReversed().filter(hasPostStep)) {
      const { inputs, run } = steps[action];
      const post = await job.post(action, inputs, run);
      expect(post.code, post.log).toBe(0);
      expect(post.log).not.toMatch(/^::(?:error|warning)/m);
    }
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_DEFAULT_REGION'])
      expect(job.environment[name], name).toBe('');
    // The runner's own files and the ledger: nothing private is left in the temporary folder.
    expect(readdirSync(job.temp).filter((name) => !/^github_/.test(name))).toEqual(['sovereign']);
    expect((await readLedger(job.ledger)).records).toHaveLength(ACTIONS.length);
  });

  it('does not take away what another step set since', async () => {
    const other = await releaseJob(sandbox);
    const role = await other.step('assume-role-oidc', { role: sandbox.roles.deploy });
    expect(role.code, role.log).toBe(0);
    const own = { AWS_ACCESS_KEY_ID: 'ASIAOTHERSTEP', AWS_SECRET_ACCESS_KEY: 'x'.repeat(40), AWS_SESSION_TOKEN: 'y'.repeat(40) };
    const post = await other.post('assume-role-oidc', { role: sandbox.roles.deploy }, role, { env: own });
    expect(post.code).toBe(0);
    expect(post.environment).toEqual({});
  });
});
