import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { rehearse } from '@sovereign-actions/cli';
import { type Action, type Context, defineAction, need, runAction, terminalHost } from '@sovereign-actions/core';
import { evidenceUpload, loadAudit } from '@sovereign-actions/evidence-upload';
import { type AccountRole, type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeKeyPolicy } from '../../actions/evidence-upload/src/seal/key-policy.ts';
import { judgeRemoval, judgeRetention, judgeTls, parsePolicy } from '../../actions/evidence-upload/src/store/bucket-policy.ts';
import { sealKeyOf } from '../../actions/evidence-upload/src/store/receipt.ts';
import { MODULE, type Statement, Template } from './template-policies.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What IAM is asked for one role, as `action on place`. */
type Rights = Set<string>;

let base: string;
let sandbox: Sandbox;
let template: Template;
let later = 0;
const ROLES = ['delivery', 'sealing', 'key_reader', 'auditor'] as const;
const asked = {} as Record<(typeof ROLES)[number], Rights>;

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'template-roles-'));
  template = await Template.read();
  const now = () => Date.now() + later;
  const region = await startSandbox({ now, claims: { repository: 'example-org/rehearsal' } });
  const output = path.join(base, 'out');
  // The boundary of the template: a second key, in the account of the evidence, signs seals.
  sandbox = {
    ...region,
    writeBoundary: async (folder) => {
      const file = await region.writeBoundary(folder);
      const key = `    - { name: evidence, kms: "${region.keys.sealing.arn}", account: evidence }\n  rekor:`;
      await writeFile(file, (await readFile(file, 'utf8')).replace('  rekor:', key));
      return file;
    },
  };
  const repository = path.join(base, 'repository');
  mkdirSync(repository);
  writeFileSync(path.join(repository, 'requirements.txt'), 'left==1.0.0\n');
  const watch = async (role: AccountRole | 'key-reader', work: () => Promise<unknown>): Promise<Rights> => {
    const before = sandbox.authorizations(role).length;
    await work();
    return new Set(
      sandbox
        .authorizations(role)
        .slice(before)
        .map(({ action, resource }) => `${action} on ${placeInSandbox(resource)}`),
    );
  };
  const steps: string[] = [];
  asked.delivery = await watch('build', async () => {
    // After a lost answer the step asks for what is there now.
    sandbox.fail('s3', { how: 'lost', when: ({ method }) => method === 'PUT' });
    const options = { repository, output, sandbox, own: { preset: 'eusc' }, debug: false };
    const { exitCode } = await rehearse(options, (step) => 'result' in step && steps.push(step.log));
    expect(exitCode, steps.join('\n')).toBe(0);
  });
  for (let hour = 0; hour < 6; hour += 1) {
    later += HOUR;
    sandbox.deliverTrail();
  }
  const boundary = path.join(output, 'sovereign.yaml');
  asked.key_reader = await watch('key-reader', async () => {
    asked.sealing = await watch('evidence', async () => {
      const flags = { boundary, moment: 'seal', key: 'evidence', 'output-dir': 'seal' };
      const { error, outputs } = await runAction(evidenceUpload as unknown as Action, host('evidence', flags), { now });
      expect(error).toBeUndefined();
      expect(outputs.seals).toMatch(/^s3:.*\.seal\.tar$/);
    });
  });
  asked.auditor = await watch('evidence', () => within(boundary, 'evidence', audit));
}, 120_000);
afterAll(async () => {
  await sandbox?.close();
  rmSync(base, { recursive: true, force: true });
});

/** Everything that an auditor does with the store. */
async function audit(context: Context): Promise<void> {
  const { auditStore, listPackages, extract, exportPackage, verifyNamed } = await loadAudit();
  const today = Math.floor(Date.now() / DAY) * DAY;
  const days = { from: today - DAY, to: today + DAY };
  const { packages } = await listPackages(context, auditStore(context, need(context.boundary, 'evidence')), days, 3);
  expect(packages).toMatchObject([{ problems: [], seal: { problems: [] } }]);
  const location = `s3://${sandbox.buckets.evidence}/${packages[0]?.key}`;
  const { test } = await extract(context, { days, sealDays: 3, count: 1, seed: 'seed', key: undefined, outputDir: 'test' });
  expect(test.passed, JSON.stringify(test.results)).toBe(true);
  await exportPackage(context, location, 'export');
  await verifyNamed(context, location.replace('.tar', '.seal.tar'), { trust: undefined, now: context.now() });
}

function host(role: AccountRole, flags: Record<string, string>) {
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials(role);
  const silent = { isTTY: false, write: () => true };
  return terminalHost({
    flags: { ...flags, ledger: path.join(base, `ledger-${role}`) },
    env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, HOME: base },
    cwd: base,
    stdout: silent,
    stderr: silent,
  });
}

async function within<T>(boundary: string, role: AccountRole, work: (context: Context) => Promise<T>): Promise<T> {
  let value: { value: T } | undefined;
  const about = { title: 'Work', description: 'Work.', needs: 'boundary', inputs: {}, outputs: {}, rules: [], examples: [] } as const;
  const step = defineAction({
    name: 'work',
    ...about,
    run: async (context) => {
      value = { value: await work(context) };
      return { outputs: {} };
    },
  });
  const { error } = await runAction(step, host(role, { boundary }), { now: () => Date.now() + later });
  if (error) throw error;
  return (value as { value: T }).value;
}

/** Names for what the resources of the sandbox and of the template have in common. */
function placeInSandbox(resource: string): string {
  const { buckets, keys } = sandbox;
  const [bucket, object] = resource.replace(/^arn:aws-eusc:s3:::/, '').split(/\/(.*)/s);
  if (bucket === buckets.evidence || bucket === buckets.trail)
    return `${bucket === buckets.evidence ? 'evidence' : 'trail'} ${object === undefined ? 'bucket' : 'objects'}`;
  if (resource.includes(':trail/')) return 'trail';
  if (resource === keys.release.arn) return 'signing key';
  if (resource === keys.sealing.arn) return 'sealing key';
  return resource.startsWith('arn:aws-eusc:kms:') ? 'evidence key' : resource.includes(':repository/') ? 'repository' : resource;
}

const PLACES: Record<string, string> = {
  'arn:aws-eusc:s3:::acme-release-evidence': 'evidence bucket',
  'arn:aws-eusc:s3:::acme-release-evidence/*': 'evidence objects',
  'arn:aws-eusc:s3:::acme-trail': 'trail bucket',
  'arn:aws-eusc:s3:::acme-trail/*': 'trail objects',
  'arn:aws-eusc:cloudtrail:eusc-de-east-1:*:trail/organisation': 'trail',
  'arn:aws-eusc:iam::444455556666:role/evidence-key-reader': 'key reader',
  '<aws_kms_key.evidence>': 'evidence key',
  '<aws_kms_key.signing>': 'signing key',
  '<aws_kms_key.sealing>': 'sealing key',
  '<aws_ecr_repository.app>': 'repository',
};

const rightsOf = (statements: readonly Statement[], place = (resource: string) => PLACES[resource] ?? resource): string[] =>
  statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ actions, resources }) => resources.flatMap((resource) => actions.map((action) => `${action} on ${place(resource)}`)));

/** Asked for, and not to be granted: each with the reason. */
const NEVER: Record<(typeof ROLES)[number], readonly string[]> = {
  // S3 shows the policy of a bucket to its own account alone.
  delivery: ['s3:GetBucketPolicy on evidence bucket'],
  sealing: [],
  key_reader: [],
  auditor: [],
};
/** Granted for what the sandbox's release does not come to. */
const BEYOND: Record<(typeof ROLES)[number], readonly string[]> = {
  // The boundary of the template names its key by an alias. What a login to the registry opens, the registry decides.
  delivery: [
    'kms:DescribeKey on evidence key',
    ...['BatchCheckLayerAvailability', 'BatchGetImage', 'CompleteLayerUpload', 'GetDownloadUrlForLayer', 'InitiateLayerUpload'].map(
      (name) => `ecr:${name} on repository`,
    ),
    'ecr:PutImage on repository',
    'ecr:UploadLayerPart on repository',
  ],
  // What a role may take, the sandbox asks of the session's policy alone.
  // Where another job was faster, or an answer was lost, the step asks for what is there now.
  sealing: ['kms:DescribeKey on evidence key', 's3:GetObject on evidence objects', 'sts:AssumeRole on key reader'],
  key_reader: [],
  // Somebody may have put a hold on a package.
  auditor: ['s3:GetObjectLegalHold on evidence objects'],
};

describe.each(ROLES)('the role %s of the template', (role) => {
  it('may do what its work asks for, and nothing else', () => {
    const granted = rightsOf(template.statements(`aws_iam_role_policy.${role}`)).sort();
    expect(granted).toEqual([...new Set(granted)]);
    expect(granted.filter((right) => !BEYOND[role].includes(right))).toEqual(
      [...asked[role]].filter((right) => !NEVER[role].includes(right)).sort(),
    );
    for (const right of BEYOND[role]) expect(granted).toContain(right);
    for (const right of NEVER[role]) expect(asked[role]).toContain(right);
  });

  it.skipIf(role === 'key_reader')('is let by the other account into what is not of its own', () => {
    const account = role === 'delivery' ? '444455556666' : '777788889999';
    const name = { delivery: 'release-delivery', sealing: 'evidence-sealing', key_reader: '', auditor: 'evidence-auditor' }[role];
    const arn = `arn:aws-eusc:iam::${account}:role/${name}`;
    const naming = (address: string) => template.statements(address).filter(({ principals }) => principals.includes(arn));
    const foreign =
      role === 'delivery'
        ? [
            ...rightsOf(naming('aws_s3_bucket_policy.evidence')),
            ...rightsOf(naming('aws_kms_key.evidence'), () => 'evidence key'),
            ...rightsOf(naming('aws_kms_key.sealing'), () => 'sealing key'),
          ]
        : rightsOf(naming('aws_kms_key.signing'), () => 'signing key');
    const granted = rightsOf(template.statements(`aws_iam_role_policy.${role}`));
    expect(foreign.sort()).toEqual(granted.filter((right) => (role === 'delivery' ? /evidence|sealing/ : /signing/).test(right)).sort());
  });
});

it('has no right that takes evidence away, or what protects it', () => {
  const all = ROLES.flatMap((role) => rightsOf(template.statements(`aws_iam_role_policy.${role}`)));
  expect(
    all.filter((right) => /\*|Delete|Bypass|LegalHold|Policy|Configuration|Disable|Schedule/.test(right.split(' ')[0] as string)),
  ).toEqual([
    's3:GetBucketObjectLockConfiguration on evidence bucket',
    's3:GetEncryptionConfiguration on evidence bucket',
    's3:GetReplicationConfiguration on evidence bucket',
    's3:GetBucketObjectLockConfiguration on evidence bucket',
    's3:GetBucketPolicy on evidence bucket',
    's3:GetEncryptionConfiguration on evidence bucket',
    's3:GetReplicationConfiguration on evidence bucket',
    'kms:GetKeyPolicy on signing key',
    's3:GetObjectLegalHold on evidence objects',
  ]);
});

it('has a key of which the seal finds that the release keeps it, and a reader that the sealing role alone may take', () => {
  const session = { role: 'arn:aws-eusc:iam::444455556666:role/release-delivery', name: 'job' };
  const key = 'arn:aws-eusc:kms:eusc-de-east-1:444455556666:key/0f1e2d3c';
  expect(judgeKeyPolicy(template.text('aws_kms_key.signing'), key, [session])).toMatchObject({ verdict: 'holds' });
  expect(template.statements('aws_iam_role.key_reader', 'assume_role_policy')).toMatchObject([
    { effect: 'Allow', principals: ['arn:aws-eusc:iam::777788889999:role/evidence-sealing'], actions: ['sts:AssumeRole'] },
  ]);
});

it('has a bucket that the step finds fit, and that takes locks of the declared length alone', () => {
  const arn = 'arn:aws-eusc:s3:::acme-release-evidence';
  const policy = parsePolicy(template.text('aws_s3_bucket_policy.evidence'));
  const delivery = { account: '444455556666', arn: 'arn:aws-eusc:sts::444455556666:assumed-role/release-delivery/job' };
  expect(judgeTls(policy, arn)[0]).toBe('holds');
  for (const caller of [delivery, undefined]) expect(judgeRemoval(policy, arn, caller, '777788889999', 'COMPLIANCE')[0]).toBe('holds');
  expect([1, 3651, 3653, 3655, 36_500].map((days) => judgeRetention(policy, arn, days)[0])).toEqual([
    'broken',
    'broken',
    'holds',
    'broken',
    'broken',
  ]);
});

it('lets the sealing role alone put anything in the place of a seal', () => {
  const { Statement } = JSON.parse(template.text('aws_s3_bucket_policy.evidence')) as { Statement: Record<string, unknown>[] };
  expect(Statement).toContainEqual({
    Sid: 'SealedBySealingAlone',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:PutObject',
    Resource: `arn:aws-eusc:s3:::acme-release-evidence/*${sealKeyOf('.tar')}`,
    Condition: { ArnNotEquals: { 'aws:PrincipalArn': 'arn:aws-eusc:iam::777788889999:role/evidence-sealing' } },
  });
});

it('has an example plan with these very policies', async () => {
  const plan = JSON.parse(await readFile(path.join(MODULE, 'plan.example.json'), 'utf8')) as {
    resource_changes: { address: string; change: { after: Record<string, unknown> } }[];
  };
  const written = plan.resource_changes.flatMap(({ address, change }) =>
    ['policy', 'assume_role_policy'].flatMap((argument) => (change.after[argument] ? [[address, argument, change.after[argument]]] : [])),
  );
  expect(written).toHaveLength(8);
  for (const [address, argument, text] of written) expect(template.text(String(address), String(argument)), String(address)).toBe(text);
});
