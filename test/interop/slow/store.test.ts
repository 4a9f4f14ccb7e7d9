import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ceph, ceph, startCeph } from '../peers/ceph.ts';
import { pathOf, withPeers } from '../peers/describe.ts';
import { versitygw } from '../peers/index.ts';
import { type Served, Services } from '../peers/services.ts';
import { openBucket } from '../store-context.ts';
import { factsOf } from '../store-facts.ts';
import { killAndCount } from '../store-kill.ts';

let folder: string;
let sandbox: Sandbox;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sovereign-stores-'));
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What every store must do with a package; what the servers do otherwise is in docs/stores.md. */
const FACTS = {
  GetBucketLocation: 'answers',
  GetBucketVersioning: 'answers',
  GetObjectLockConfiguration: 'answers',
  GetBucketEncryption: 'answers',
  GetPublicAccessBlock: 'answers',
  GetBucketPolicy: 'answers',
  GetBucketReplication: 'ReplicationConfigurationNotFoundError',
  'a package': 'new, COMPLIANCE, read back',
  'the same bytes again': 'already, 1 version',
  'other bytes under its name': 'STORE_CONFLICT',
  'ten writers at once': '1 new, 1 version',
  'a wrong SHA-256': 'BadDigest',
  'deleting the version': 'AccessDenied',
  'a shorter lock': 'AccessDenied',
  'a legal hold': 'held',
  'another owner': 'AccessDenied',
};

it('the sandbox does with a package what it must', async () => {
  const file = await sandbox.writeBoundary(path.join(folder, 'sandbox'));
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('evidence');
  const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
  expect(await factsOf(file, env)).toEqual(FACTS);
});

/** What another server does, whose buckets have the access key as owner, and an account has twelve digits. */
async function factsAt(name: string, start: (keys: { accessKeyId: string; secretAccessKey: string }) => Promise<Served>) {
  const keys = { accessKeyId: sandbox.accounts.evidence, secretAccessKey: 'of-this-test-alone' };
  const { port } = await start(keys);
  const file = await sandbox.writeBoundary(path.join(folder, name));
  const text = readFileSync(file, 'utf8')
    .replace(/( {2}s3: )\d+/, `$1${port}`)
    .replace(/ {2}kms-key: .*\n/, '');
  writeFileSync(file, text);
  const env = { AWS_ACCESS_KEY_ID: keys.accessKeyId, AWS_SECRET_ACCESS_KEY: keys.secretAccessKey };
  const { aws, evidence, close } = await openBucket(file, env);
  await aws.call('s3', 'CreateBucket', { Bucket: evidence.bucket, ObjectLockEnabledForBucket: true });
  close();
  return factsOf(file, env, true);
}

const gateway = await versitygw();
withPeers('packages in versitygw', [gateway], () => {
  let services: Services;
  afterAll(() => services?.close());

  it('does with a package what it must, and does not know all that is asked of a bucket', async () => {
    services = new Services(folder);
    expect(await factsAt('versitygw', (keys) => services.versitygw(pathOf(gateway), keys, sandbox.region))).toEqual({
      ...FACTS,
      GetBucketEncryption: 'NotImplemented',
      GetPublicAccessBlock: 'NotImplemented',
      GetBucketPolicy: 'NoSuchBucketPolicy',
      GetBucketReplication: 'NotImplemented',
    });
  });
});

const radosgw = await ceph();
withPeers('packages in Ceph', [radosgw], () => {
  let cluster: Ceph | undefined;
  afterAll(() => cluster?.close());

  it('is found out: it locks, but says no SHA-256, takes a wrong one, replaces what is there and has no owner', async () => {
    const facts = await factsAt('ceph', async (keys) => {
      cluster = await startCeph(pathOf(radosgw), path.join(folder, 'cluster'), keys, sandbox.region);
      return cluster;
    });
    const refused = expect.stringMatching(/^STORE_DIFFERS; its SHA-256 is not told/);
    expect(facts).toEqual({
      ...FACTS,
      GetBucketPolicy: 'NoSuchBucketPolicy',
      GetBucketReplication: 'answers',
      'a package': refused,
      'the same bytes again': refused,
      'other bytes under its name': refused,
      'ten writers at once': refused,
      'a wrong SHA-256': 'stored',
      'a legal hold': refused,
      'another owner': 'answers',
    });
  });
});

it('keeps every package once, whenever the step that stores it is killed', async () => {
  const { kills, waiting, packages } = await killAndCount(200, 2026);
  console.log(`Killed ${kills} times, ${waiting} of them with a package on its way; ${packages} packages stored, each once.`);
  expect(waiting).toBeGreaterThan(0);
  expect(waiting).toBeLessThan(kills);
}, 1_800_000);
