import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import {
  Files,
  findBoundary,
  type Host,
  type JobFacts,
  openRecord,
  runAction,
  Secrets,
  sha256Hex,
  terminalHost,
} from '@sovereign-actions/core';
import { type CiHost, GITHUB_TOKEN, type Sandbox, STORY, startGitHub, startSandbox } from '@sovereign-actions/sandbox';
import { parseChain, parseLogKey, parsePublicKey, type Trust } from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceUpload } from '../action.ts';
import { entriesOf, newFolder } from '../sample.ts';
import { verifyPackage } from '../verify/verify.ts';

let sandbox: Sandbox;
let host: CiHost;
beforeAll(async () => {
  [sandbox, host] = await Promise.all([startSandbox(), startGitHub()]);
});
afterAll(() => Promise.all([sandbox.close(), host.close()]));

const silent = { write: () => true, isTTY: false } as never;

const factsOf = (): JobFacts => ({
  product: 'github',
  server: host.url,
  repository: STORY.repository,
  ref: STORY.ref,
  commit: STORY.commit,
  runId: STORY.run,
  runAttempt: '1',
  runner: { name: STORY.runner.name },
});

/** A job of GitHub with the sandbox as its region; its inputs and outputs are those of a terminal. */
function jobOf(folder: string, deployment: string, env: Record<string, string> = {}): Host {
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('evidence');
  const terminal = terminalHost({
    flags: { key: 'release', deployment, ledger: 'ledger', 'output-dir': 'out' },
    env: {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
      HOME: folder,
      GITHUB_API_URL: host.apiUrl,
      SOVEREIGN_TOKEN: GITHUB_TOKEN,
      ...env,
    },
    cwd: folder,
    stdout: silent,
    stderr: silent,
  });
  return Object.create(terminal, { facts: { value: factsOf() } }) as Host;
}

async function workspace(): Promise<string> {
  const folder = newFolder();
  const extra = `hosts:\n  - host: 127.0.0.1\n    port: ${host.port}\n    purpose: CI host\n`;
  await sandbox.writeBoundary(folder, extra);
  const record = await openRecord({
    folder: path.join(folder, 'ledger'),
    action: 'sbom-generate',
    version: '0.1.0',
    job: factsOf(),
    boundary: await findBoundary({ workspace: folder }),
    inputs: {},
    files: new Files(folder),
    secrets: new Secrets(),
    now: Date.now,
  });
  await record.keep('sbom.json', Buffer.from('{}'), 'application/json');
  await record.finish({ status: 'succeeded' });
  return folder;
}

const trust = (): Trust => ({
  keys: [{ name: 'release', publicKey: parsePublicKey(sandbox.keys.release.publicKeyPem, 'release') }],
  logs: [{ url: `http://127.0.0.1:${sandbox.ports.rekor}`, publicKey: parseLogKey(sandbox.rekorPublicKeyPem, 'log') }],
  authorities: [{ url: `http://127.0.0.1:${sandbox.ports.tsa}`, chain: parseChain(sandbox.tsaChainPem, 'authority') }],
});

const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('evidence-upload in a job of a CI host', () => {
  it('packs who approved, signed with the rest, and verify makes the same of it again', async () => {
    const folder = await workspace();
    const result = await runAction(evidenceUpload as never, jobOf(folder, 'shop-4711'));
    expect(result.error).toBeUndefined();
    const tar = path.join(folder, result.outputs.package as string);
    const { claims, records, index, exitCode } = await verifyPackage(tar, { trust: trust(), now: Date.now() });
    const of = Object.fromEntries(claims.map(({ id, verdict, reason }) => [id, `${verdict}: ${reason}`]));
    for (const id of ['answers', 'run', 'approval', 'review', 'ref', 'signature', 'workflow', 'runner'])
      expect(of[`environment.${id}`]).toMatch(/^holds/);
    expect(of['environment.approval']).toBe('holds: production: approved by bernd.');
    expect(exitCode).toBe(0);
    expect(records.map(({ action }) => action)).toContain('evidence-environment');
    expect(index?.files.map((file) => file.path)).toContain('data/files/evidence-environment/environment.json');
    expect(readFileSync(path.join(folder, result.outputs.report as string), 'utf8')).toContain('production: approved by bernd.');
    expect(everything(folder)).not.toContain(GITHUB_TOKEN);

    // A later package of the same ledger has the workflow file from the record of the first step.
    const later = await runAction(evidenceUpload as never, jobOf(folder, 'shop-4712'));
    const second = await verifyPackage(path.join(folder, later.outputs.package as string), { trust: trust(), now: Date.now() });
    expect(second.index?.files.map((file) => file.path)).toContain('data/files/evidence-upload/environment-release.yml');
    expect(second.claims.find(({ id }) => id === 'environment.workflow')?.verdict).toBe('holds');
  }, 60_000);

  it('makes no second package, and asks nobody, where the first only waits to be stored', async () => {
    const folder = await workspace();
    sandbox.fail('s3', { status: 403, code: 'AccessDenied', when: ({ method }) => method === 'PUT' });
    expect((await runAction(evidenceUpload as never, jobOf(folder, 'shop-4711'))).error?.code).toBe('STORE_REFUSED');
    const waiting = sha256Hex(readFileSync(path.join(folder, 'out/evidence-shop-4711.tar')));
    const before = host.seen.length;
    const again = await runAction(evidenceUpload as never, jobOf(folder, 'shop-4711'));
    expect(again.outputs['package-sha256']).toBe(waiting);
    expect(host.seen.length).toBe(before);
  }, 60_000);

  it('keeps nothing of a host that writes the token into its answer', async () => {
    const folder = await workspace();
    const path = `/repos/${STORY.repository}/commits/${STORY.commit}`;
    const before = host.answers.get(path) as NonNullable<ReturnType<typeof host.answers.get>>;
    host.answers.set(path, { status: 400, body: { message: `bad token ${GITHUB_TOKEN}` } });
    const result = await runAction(evidenceUpload as never, jobOf(folder, 'shop-4711'));
    host.answers.set(path, before);
    expect(result.error).toBeUndefined();
    expect(everything(folder)).not.toContain(GITHUB_TOKEN);
    expect(everything(folder)).toContain('it holds a secret of this job');
  }, 60_000);

  it('makes no evidence of an answer that somebody put into the ledger', async () => {
    const folder = await workspace();
    const records = path.join(folder, 'ledger/records');
    const [name] = readdirSync(records) as [string];
    const forged = name.replace('sbom-generate', 'evidence-environment');
    const text = readFileSync(path.join(records, name), 'utf8').replaceAll('sbom-generate', 'evidence-environment');
    writeFileSync(path.join(records, forged), text);
    const { error } = await runAction(evidenceUpload as never, jobOf(folder, 'shop-4711'));
    expect(error).toMatchObject({ code: 'LEDGER_ALTERED', message: expect.stringContaining('which no step leaves in a ledger') });
  });

  it('stores the package all the same where the host does not answer', async () => {
    const folder = await workspace();
    host.fail({ how: 'reset', times: 100 });
    const cut = await runAction(evidenceUpload as never, jobOf(folder, 'shop-4711'));
    expect(cut.error).toBeUndefined();
    const record = [...entriesOf(readFileSync(path.join(folder, cut.outputs.package as string)))].find(([name]) =>
      name.includes('-evidence-environment-'),
    );
    expect(String(record?.[1])).toContain('"verdict": "unknown"');
    expect(String(record?.[1])).not.toContain('"verdict": "broken"');
  }, 60_000);
});
