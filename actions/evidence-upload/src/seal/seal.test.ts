import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type AwsCalls,
  Files,
  findBoundary,
  type OperationInput,
  openRecord,
  parseBoundary,
  runAction,
  Secrets,
  type StepResult,
  sha256Hex,
  terminalHost,
} from '@sovereign-actions/core';
import { createAwsCalls, createEgress } from '@sovereign-actions/core/egress';
import { readToken } from '@sovereign-actions/core/job-token';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { parseChain, parseLogKey, parsePublicKey, type Trust } from '@sovereign-actions/sigstore';
import { afterEach, describe, expect, it } from 'vitest';
import { evidenceUpload } from '../action.ts';
import { entriesOf, newFolder } from '../sample.ts';
import { verifyPackage } from '../verify/verify.ts';
import type { TrailDocument } from './document.ts';

const HOUR = 3_600_000;
let clock: number;
let sandbox: Sandbox;
afterEach(() => sandbox.close());

interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

const silent = { write: () => true, isTTY: false } as never;

function run(
  folder: string,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  flags: Record<string, string>,
  now = () => clock,
): Promise<StepResult> {
  return runAction(
    evidenceUpload as never,
    terminalHost({
      flags: { key: 'release', 'output-dir': 'out', ...flags },
      env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, HOME: folder },
      cwd: folder,
      stdout: silent,
      stderr: silent,
    }),
    { now },
  );
}

/** Calls of a role, as somebody makes them who is no step. */
async function as(role: 'deploy' | 'evidence'): Promise<AwsCalls> {
  const boundary = await parseBoundary(sandbox.boundaryYaml(), 'sovereign.yaml', '/');
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials(role);
  const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
  const now = () => clock;
  return createAwsCalls({ boundary, egress: createEgress({ boundary, env, now }), env, now });
}

/** Puts an object into a bucket, with the role of evidence. */
async function put({ Bucket, Key, Body }: { Bucket: string; Key: string | undefined; Body: string | Uint8Array }): Promise<void> {
  const ChecksumSHA256 = Buffer.from(sha256Hex(Body), 'hex').toString('base64');
  await (await as('evidence')).call('s3', 'PutObject', { Bucket, Key, Body, ChecksumSHA256 });
}

const trust = (): Trust => ({
  keys: [{ name: 'release', publicKey: parsePublicKey(sandbox.keys.release.publicKeyPem, 'release') }],
  logs: [{ url: `http://127.0.0.1:${sandbox.ports.rekor}`, publicKey: parseLogKey(sandbox.rekorPublicKeyPem, 'log') }],
  authorities: [{ url: `http://127.0.0.1:${sandbox.ports.tsa}`, chain: parseChain(sandbox.tsaChainPem, 'authority') }],
});

/** Takes the role of deployments as a job does, over STS. */
async function takeRole(name: string, role = sandbox.roles.deploy, claims: Record<string, string> = {}) {
  const { iss, sub, aud } = readToken(sandbox.mintToken(claims)).claims as Record<string, string>;
  const response = await fetch(`http://127.0.0.1:${sandbox.ports.sts}/`, {
    method: 'POST',
    body: new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: role,
      RoleSessionName: name,
      WebIdentityToken: sandbox.mintToken(claims),
    }),
  });
  const answer = await response.text();
  const field = (element: string) => new RegExp(`<${element}>([^<]+)<`).exec(answer)?.[1] as string;
  return {
    credentials: { accessKeyId: field('AccessKeyId'), secretAccessKey: field('SecretAccessKey'), sessionToken: field('SessionToken') },
    facts: {
      role,
      'session-name': name,
      'sts-request-id': field('RequestId'),
      expiration: new Date(clock + 15 * 60_000).toISOString(),
      'claim-iss': iss as string,
      'claim-sub': sub as string,
      'claim-aud': aud as string,
    },
  };
}

/** A deployment at ten past ten: role, package, and its events in the trail. */
async function deployment({ name = 'shop-4711', facts = {} as Record<string, string>, boundary = (text: string) => text } = {}) {
  const folder = newFolder();
  const declared = await sandbox.writeBoundary(folder);
  writeFileSync(declared, boundary(readFileSync(declared, 'utf8')));
  const taken = await takeRole(name);
  const record = await openRecord({
    folder: path.join(folder, 'ledger'),
    action: 'assume-role-oidc',
    version: '0.1.0',
    job: { product: 'github', repository: 'acme/shop', runId: '4711' },
    boundary: await findBoundary({ workspace: folder }),
    inputs: {},
    files: new Files(folder),
    secrets: new Secrets(),
    now: () => clock,
  });
  for (const [fact, value] of Object.entries({ ...taken.facts, key: sandbox.keys.release.arn, ...facts })) record.fact(fact, value);
  await record.finish({ status: 'succeeded' });
  const result = await run(folder, taken.credentials, { deployment: name, ledger: 'ledger' });
  expect(result.error).toBeUndefined();
  return { folder, sha256: result.outputs['package-sha256'] as string, session: taken.credentials };
}

/** Lets time pass, hour by hour, with the trail's deliveries. */
function pass(hours: number): void {
  for (let hour = 0; hour < hours; hour += 1) {
    clock += HOUR;
    sandbox.deliverTrail();
  }
}

async function begin(): Promise<void> {
  clock = Date.UTC(2026, 10, 23, 10, 10);
  sandbox = await startSandbox({ now: () => clock });
}

const seal = (folder: string, flags = {}) => run(folder, sandbox.credentials('evidence'), { moment: 'seal', ...flags });

describe('evidence-upload --moment seal', { timeout: 120_000 }, () => {
  it('waits for the digests, then joins the record with what the trail saw, once', async () => {
    await begin();
    const { folder, sha256 } = await deployment();
    expect(await seal(folder)).toMatchObject({ exitCode: 0, outputs: { waiting: '1', seals: '' } });
    pass(4);
    const result = await seal(folder);
    expect(result.error).toBeUndefined();
    expect(result).toMatchObject({ exitCode: 0, findings: [], outputs: { waiting: '0' } });
    expect(result.outputs.seals).toMatch(new RegExp(`/2026/11/${sha256}\\.seal\\.tar$`));

    const tar = path.join(folder, 'out', 'evidence-shop-4711-seal.tar');
    const verification = await verifyPackage(tar, { trust: trust(), now: clock });
    expect(verification).toMatchObject({ verified: true, exitCode: 0, deployment: 'shop-4711 seal' });
    expect(verification.index?.subjects).toContainEqual({ name: 'evidence-shop-4711.tar', digest: { sha256 } });

    const entries = entriesOf(readFileSync(tar));
    const read = (name: string) => entries.get(`evidence-shop-4711-seal/data/files/evidence-seal/${name}`)?.toString() as string;
    const document = JSON.parse(read('cloudtrail.json')) as TrailDocument;
    const events = read('cloudtrail.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { eventName: string });
    expect(events.map(({ eventName }) => eventName)).toEqual(expect.arrayContaining(['AssumeRoleWithWebIdentity', 'GetPublicKey', 'Sign']));
    expect(events).toHaveLength(document.events);
    expect(document.logs.every(({ mistake }) => mistake === undefined)).toBe(true);

    const used = verification.claims.find(({ id }) => id === 'cloud.kms');
    expect(used?.details).toContainEqual(
      expect.stringMatching(/last use of .*: Its last use is in the events here: Sign at .* by .*sandbox-deploy\/shop-4711/),
    );
    for (const id of ['cloud.digests', 'cloud.trail', 'cloud.logs', 'cloud.events', 'cloud.state', 'cloud.observed', 'cloud.kms'])
      expect(verification.claims.find((claim) => claim.id === id)).toMatchObject({ verdict: 'holds' });

    expect(await seal(folder)).toMatchObject({ exitCode: 0, outputs: { waiting: '0', seals: '' } });
  });

  it('names a signature with the release key that the deployment did not make', async () => {
    await begin();
    const { folder } = await deployment();
    const thief = newFolder();
    await sandbox.writeBoundary(thief);
    const other = await takeRole('somebody', sandbox.roles.build);
    const record = await openRecord({
      folder: path.join(thief, 'ledger'),
      action: 'sbom-generate',
      version: '0.1.0',
      job: { product: 'terminal' },
      boundary: await findBoundary({ workspace: thief }),
      inputs: {},
      files: new Files(thief),
      secrets: new Secrets(),
      now: () => clock,
    });
    await record.finish({ status: 'succeeded' });
    await run(thief, other.credentials, { deployment: 'other', ledger: 'ledger' });
    pass(4);
    const result = await seal(folder);
    expect(result.exitCode).toBe(3);
    const broken = result.findings.filter(({ rule }) => rule === 'seal/broken');
    expect(broken).toMatchObject([{ message: expect.stringContaining('assumed-role/sandbox-build/somebody') }]);
    // The package without a session or a key of its own cannot be sealed, and that is said.
    expect(result.findings.filter(({ rule }) => rule === 'seal/refused')).toHaveLength(1);
    const sealed = await verifyPackage(path.join(folder, 'out', 'evidence-shop-4711-seal.tar'), { trust: trust(), now: clock });
    expect(sealed).toMatchObject({ verified: true, exitCode: 3 });
  });

  it('a trail that stopped leaves a gap, which the seal names after a day of waiting', async () => {
    await begin();
    const { folder } = await deployment();
    clock += 5 * HOUR;
    expect(await seal(folder)).toMatchObject({ exitCode: 0, outputs: { waiting: '1', seals: '' } });
    clock += 24 * HOUR;
    const result = await seal(folder);
    expect(result.exitCode).toBe(3);
    expect(result.findings.map(({ rule }) => rule)).toContain('seal/gap');
    expect(result.outputs.seals).not.toBe('');
    const sealed = await verifyPackage(path.join(folder, 'out', 'evidence-shop-4711-seal.tar'), { trust: trust(), now: clock });
    expect(sealed.verified).toBe(true);
    expect(sealed.claims.find(({ id }) => id === 'cloud.trail')?.verdict).toBe('unknown');
  });

  it('names who stopped the trail while the deployment ran, though it logs again', async () => {
    await begin();
    const { folder } = await deployment();
    await (await as('deploy')).call('cloudtrail', 'StopLogging', { Name: 'sandbox' });
    clock += 5 * 60_000;
    await (await as('deploy')).call('cloudtrail', 'StartLogging', { Name: 'sandbox' });
    pass(4);
    const result = await seal(folder);
    expect(result.exitCode).toBe(3);
    const broken = result.findings.filter(({ rule }) => rule === 'seal/broken').map(({ message }) => message);
    expect(broken).toEqual([
      expect.stringMatching(/logging of the trail: It was stopped in the time of the deployment, at 2026-11-23T10:10:00.000Z/),
      expect.stringMatching(/changes of the trail: .*StopLogging by .*assumed-role\/sandbox-deploy\/test at .*; StartLogging by/),
    ]);
    const sealed = await verifyPackage(path.join(folder, 'out', 'evidence-shop-4711-seal.tar'), { trust: trust(), now: clock });
    expect(sealed).toMatchObject({ verified: true, exitCode: 3 });
    for (const id of ['cloud.state', 'cloud.observed']) expect(sealed.claims.find((claim) => claim.id === id)?.verdict).toBe('broken');
  });

  it('names a session of the same name that another job began with a token of its own', async () => {
    await begin();
    const { folder } = await deployment();
    await takeRole('shop-4711', sandbox.roles.deploy, { sub: 'repo:example-org/example-app:ref:refs/heads/attack' });
    pass(4);
    const { findings } = await seal(folder);
    expect(findings.filter(({ rule }) => rule === 'seal/broken').map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /shop-4711 also began in another way than by the token in the record: AssumeRoleWithWebIdentity by repo:example-org\/example-app:ref:refs\/heads\/attack at/,
      ),
    ]);
  });

  it.each<[string, OperationInput<'cloudtrail', 'PutEventSelectors'>['EventSelectors']]>([
    ['the events of KMS', [{ ReadWriteType: 'All', IncludeManagementEvents: true, ExcludeManagementEventSources: ['kms.amazonaws.com'] }]],
    ['reading calls, of which "Sign" is one', [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }]],
  ])('does not say who signed where the trail leaves out %s', async (_, selectors) => {
    await begin();
    await (await as('evidence')).call('cloudtrail', 'PutEventSelectors', { TrailName: 'sandbox', EventSelectors: selectors });
    clock += HOUR;
    const { folder } = await deployment();
    pass(4);
    const { exitCode, findings } = await seal(folder);
    expect(exitCode).toBe(3);
    expect(findings.map(({ rule }) => rule)).not.toContain('seal/broken');
    const said = findings.map(({ message }) => message).join('\n');
    expect(said).toContain('events that the trail keeps: It leaves out signatures with KMS keys');
    expect(said).toContain('nobody can know from it who signed');
  });

  it('a role that may not ask about the trail seals all the same, and says what it may not', async () => {
    await begin();
    const { folder } = await deployment();
    pass(4);
    sandbox.fail('cloudtrail', {
      when: ({ target }) => target === 'DescribeTrails',
      code: 'AccessDeniedException',
      times: 9,
    });
    const { findings, outputs } = await seal(folder);
    expect(outputs.seals).not.toBe('');
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['seal/gap']));
    expect(findings.map(({ message }) => message).join('\n')).toContain('Let the sealing role call cloudtrail:DescribeTrails');
  });

  it('asks KMS by a role of the account of the key, and says what it would have told', async () => {
    await begin();
    const { folder } = await deployment();
    pass(4);
    const boundary = path.join(folder, 'sovereign.yaml');
    writeFileSync(boundary, readFileSync(boundary, 'utf8').replace('role/sandbox-key-reader', 'role/sandbox-runner'));
    const { findings } = await seal(folder);
    const said = findings.map(({ message }) => message);
    expect(said).toHaveLength(2);
    for (const question of ['GetKeyPolicy', 'GetKeyLastUsage'])
      expect(said).toContainEqual(
        expect.stringMatching(new RegExp(`KMS does not say: .*sts:AssumeRole.*Allow kms:${question} on the key, by a role`)),
      );
  });

  it('seals a record that somebody hid, and names what was done to it', async () => {
    await begin();
    const { folder, sha256 } = await deployment();
    const Key = `2026/11/${sha256}.tar`;
    await (await as('evidence')).call('s3', 'DeleteObject', { Bucket: sandbox.buckets.evidence, Key });
    await put({ Bucket: sandbox.buckets.evidence, Key, Body: 'something else' });
    pass(4);
    const { outputs, findings } = await seal(folder);
    expect(outputs.seals).toContain(`${sha256}.seal.tar`);
    expect(findings).toMatchObject([
      { rule: 'seal/altered', message: expect.stringMatching(/1 more written over it.*; taken out of the list/) },
    ]);
    // It stays so, and so does the finding.
    expect((await seal(folder)).findings).toMatchObject([{ rule: 'seal/altered' }]);
  });

  it('is not taken in by what lies in the place of a seal, nor kept from sealing', async () => {
    await begin();
    const { folder, sha256 } = await deployment();
    const [first, second] = [sha256, (await deployment({ name: 'shop-4712' })).sha256];
    pass(4);
    const Bucket = sandbox.buckets.evidence;
    await put({ Bucket, Key: `2026/11/${first}.seal.tar`, Body: 'sealed, surely' });
    // Nobody knows the name of the second place beforehand.
    await put({ Bucket, Key: `2026/11/${first}.${'a'.repeat(64)}.seal.tar`, Body: 'sealed as well' });
    const forgeries = [
      { rule: 'seal/forged', message: expect.stringContaining(`${first}.${'a'.repeat(64)}.seal.tar: it does not verify`) },
      { rule: 'seal/forged', message: expect.stringContaining(`${first}.seal.tar: it does not verify`) },
    ];
    const { exitCode, outputs, findings } = await seal(folder);
    expect(exitCode).toBe(3);
    // Findings go by their fingerprints, which have the hash of the record in them.
    const byMessage = (given: typeof findings) => [...given].sort((one, other) => (one.message < other.message ? -1 : 1));
    expect(byMessage(findings)).toMatchObject(forgeries);
    const made = sha256Hex(readFileSync(path.join(folder, 'out', 'evidence-shop-4711-seal.tar')));
    expect(outputs.seals?.split('\n').sort()).toEqual(
      [`s3://${Bucket}/2026/11/${first}.${made}.seal.tar`, `s3://${Bucket}/2026/11/${second}.seal.tar`].sort(),
    );
    // Once is enough, and the forgeries are told of for as long as they are looked at.
    const again = await seal(folder);
    expect(byMessage(again.findings)).toMatchObject(forgeries);
    expect(again.outputs).toMatchObject({ seals: '' });
    clock += 3 * 24 * HOUR;
    expect(await seal(folder)).toMatchObject({ findings: [], outputs: { seals: '' } });
  });

  it('is not taken in by a seal of another record, nor by one that may not be read', async () => {
    await begin();
    const { folder, sha256 } = await deployment();
    pass(4);
    await seal(folder);
    const Bucket = sandbox.buckets.evidence;
    const { Body } = await (await as('evidence')).call('s3', 'GetObject', { Bucket, Key: `2026/11/${sha256}.seal.tar` });
    const second = await deployment({ name: 'shop-4712' });
    const Key = `2026/11/${second.sha256}.seal.tar`;
    await put({ Bucket, Key, Body: (await Body?.transformToByteArray()) as Uint8Array });
    pass(4);
    const read = ({ method, path: at }: { method: string; path: string }) => method === 'GET' && at.includes(Key);
    // For the moment nothing is known of it, and nothing is done.
    sandbox.fail('s3', { status: 503, times: 3, when: read });
    expect(await seal(folder, { record: second.sha256 })).toMatchObject({
      findings: [{ rule: 'seal/forged', message: expect.stringContaining('it cannot be read') }],
      outputs: { seals: '' },
    });
    // What S3 will not give, such as what is encrypted with the key of a stranger, is no seal that anybody could read.
    sandbox.fail('s3', { status: 403, code: 'AccessDenied', times: 3, when: read });
    const denied = await seal(folder, { record: second.sha256 });
    expect(denied.findings).toContainEqual(
      expect.objectContaining({
        rule: 'seal/forged',
        message: expect.stringContaining('it cannot be read'),
      }),
    );
    expect(denied.outputs.seals).toContain(`${second.sha256}.`);
    expect(await seal(folder, { record: second.sha256 })).toMatchObject({
      findings: [{ rule: 'seal/forged', message: expect.stringContaining('it is not about this record') }],
      outputs: { seals: '' },
    });
  });

  it('names what was never sealed, for ever, and seals it where it is named', async () => {
    await begin();
    const { folder, sha256 } = await deployment();
    pass(4);
    clock += 40 * 24 * HOUR;
    const result = await seal(folder);
    expect(result).toMatchObject({ exitCode: 3, outputs: { seals: '' } });
    expect(result.findings).toMatchObject([{ rule: 'seal/overdue', message: expect.stringContaining('and never sealed') }]);
    expect((await seal(folder, { record: sha256 })).outputs.seals).toContain(sha256);
    expect((await seal(folder)).findings).toEqual([]);
    expect((await seal(folder, { record: 'f'.repeat(64) })).findings).toMatchObject([
      { rule: 'seal/refused', message: expect.stringContaining('the store does not hold it') },
    ]);
  });

  it('two jobs at once make one seal', async () => {
    await begin();
    const { folder, sha256 } = await deployment();
    const second = newFolder();
    await sandbox.writeBoundary(second);
    pass(4);
    const results = await Promise.all([seal(folder), seal(second)]);
    expect(results.map(({ error, findings }) => ({ error, findings }))).toEqual([
      { error: undefined, findings: [] },
      { error: undefined, findings: [] },
    ]);
    expect(results.map(({ outputs }) => outputs.seals).filter(Boolean)).toHaveLength(1);
    const versions = await (await as('evidence')).call('s3', 'ListObjectVersions', {
      Bucket: sandbox.buckets.evidence,
      Prefix: `2026/11/${sha256}.seal`,
    });
    expect(versions.Versions).toHaveLength(1);
    for (const at of [folder, second]) {
      expect(readdirSync(path.join(at, 'out')).filter((name) => name.endsWith('.waiting.json'))).toEqual([]);
      expect(await seal(at)).toMatchObject({ exitCode: 0, findings: [] });
    }
  });

  it('seals a store in a folder', async () => {
    await begin();
    const folderStore = (text: string) => text.replace(/^evidence:\n(?: .*\n)+/m, 'evidence:\n  folder: store\n');
    const { folder, sha256 } = await deployment({ boundary: folderStore });
    pass(4);
    const result = await seal(folder);
    expect(result).toMatchObject({ exitCode: 0, findings: [], outputs: { waiting: '0' } });
    expect(result.outputs.seals).toBe(path.join(folder, 'store', '2026', '11', `${sha256}.seal.tar`));
    clock += 50 * 24 * HOUR;
    expect(await seal(folder)).toMatchObject({ exitCode: 0, findings: [], outputs: { seals: '' } });
  });

  it('a machine whose clock is days ahead does not seal too early, which could not be undone', async () => {
    await begin();
    const { folder } = await deployment();
    sandbox.deliverTrail();
    const right = clock;
    const early = await run(folder, sandbox.credentials('evidence', 12 * 3600), { moment: 'seal' }, () => right + 2 * 24 * HOUR);
    expect(early).toMatchObject({ findings: [], outputs: { waiting: '1', seals: '' } });
    pass(4);
    expect((await seal(folder)).outputs.seals).not.toBe('');
  });

  it('what could not be stored is stored by the next job, as it was', async () => {
    await begin();
    const { folder, sha256 } = await deployment();
    pass(4);
    sandbox.fail('s3', { status: 403, code: 'AccessDenied', when: ({ method }) => method === 'PUT' });
    expect((await seal(folder)).error?.code).toBe('STORE_REFUSED');
    const made = sha256Hex(readFileSync(path.join(folder, 'out', 'evidence-shop-4711-seal.tar')));
    // Stored this time, and not given back.
    sandbox.fail('s3', { status: 503, times: 9, when: ({ method, path: at }) => method === 'HEAD' && at.includes('.seal.tar') });
    expect((await seal(folder)).error).toMatchObject({ code: 'STORE_UNCONFIRMED', message: expect.stringContaining(`${sha256}.seal.tar`) });
    const Prefix = `2026/11/${sha256}.seal`;
    expect(await seal(folder)).toMatchObject({
      exitCode: 0,
      findings: [],
      outputs: { seals: expect.stringContaining(Prefix), waiting: '0' },
    });
    expect(await seal(folder)).toMatchObject({ exitCode: 0, findings: [], outputs: { seals: '', waiting: '0' } });
    const versions = await (await as('evidence')).call('s3', 'ListObjectVersions', { Bucket: sandbox.buckets.evidence, Prefix });
    expect(versions.Versions).toHaveLength(1);
    const { Body } = await (await as('evidence')).call('s3', 'GetObject', {
      Bucket: sandbox.buckets.evidence,
      Key: `2026/11/${sha256}.seal.tar`,
    });
    expect(sha256Hex((await Body?.transformToByteArray()) as Uint8Array)).toBe(made);
  });

  it('a log file that somebody replaced is named, however large it unfolds', async () => {
    await begin();
    const { folder } = await deployment();
    pass(4);
    const Bucket = sandbox.buckets.trail;
    const { Contents = [] } = await (await as('evidence')).call('s3', 'ListObjectsV2', { Bucket });
    const Key = Contents.find((object) => object.Key?.includes('/CloudTrail/'))?.Key;
    await put({ Bucket, Key, Body: gzipSync(Buffer.alloc(64 * 1024 * 1024)) });
    const { findings } = await seal(folder);
    expect(findings.filter(({ rule }) => rule === 'seal/broken').map(({ message }) => message)).toEqual([
      expect.stringContaining('its contents have another SHA-256 than its digest says'),
    ]);
  });

  it('seals only what verifies, and one package alone where it is named', async () => {
    await begin();
    const { folder } = await deployment();
    const second = await deployment({ name: 'shop-4712' });
    pass(4);
    // Two runs of one pipeline at the same time are sessions of one role.
    const result = await seal(folder, { record: second.sha256 });
    expect(result.findings).toEqual([]);
    expect(result.outputs.seals).toContain(second.sha256);
    expect(result.outputs.seals?.split('\n')).toHaveLength(1);
    expect((await seal(folder, { deployment: 'x' })).error?.code).toBe('INPUT_INVALID');
  });
});
