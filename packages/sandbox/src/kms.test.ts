import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import {
  CreateAliasCommand,
  CreateKeyCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  EncryptCommand,
  GetKeyLastUsageCommand,
  GetKeyPolicyCommand,
  GetPublicKeyCommand,
  type KeySpec,
  KMSClient,
  ScheduleKeyDeletionCommand,
  SignCommand,
  type SigningAlgorithmSpec,
} from '@aws-sdk/client-kms';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from './index.ts';

let sandbox: Sandbox;
let kms: KMSClient;
beforeAll(async () => {
  sandbox = await startSandbox();
  kms = client('build');
});
afterAll(() => sandbox.close());

const client = (role: keyof Sandbox['roles']) =>
  new KMSClient({
    region: sandbox.region,
    endpoint: `http://127.0.0.1:${sandbox.ports.kms}`,
    maxAttempts: 1,
    credentials: sandbox.credentials(role),
  });
const name = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: Error) => error.name,
  );
const create = async (KeySpec: KeySpec) =>
  (await kms.send(new CreateKeyCommand({ KeySpec, KeyUsage: 'SIGN_VERIFY' }))).KeyMetadata?.Arn as string;

it.each([
  ['ECC_NIST_P256', 'ECDSA_SHA_256'],
  ['ECC_NIST_P384', 'ECDSA_SHA_384'],
  ['ECC_NIST_P521', 'ECDSA_SHA_512'],
  ['RSA_2048', 'RSASSA_PKCS1_V1_5_SHA_256'],
  ['RSA_2048', 'RSASSA_PKCS1_V1_5_SHA_512'],
  ['RSA_3072', 'RSASSA_PKCS1_V1_5_SHA_256'],
  ['RSA_4096', 'RSASSA_PKCS1_V1_5_SHA_256'],
] as [KeySpec, SigningAlgorithmSpec][])('signs messages and digests with %s %s', async (spec, SigningAlgorithm) => {
  const KeyId = await create(spec);
  const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId }));
  const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
  const hash = `sha${SigningAlgorithm.slice(-3)}`;
  // Enough rounds to meet integers whose DER form is shorter or padded.
  for (let round = 0; round < (spec.startsWith('RSA') ? 2 : 40); round += 1) {
    const message = Buffer.from(`message ${round}`);
    const digest = createHash(hash).update(message).digest();
    for (const input of [
      { Message: message, MessageType: 'RAW' },
      { Message: digest, MessageType: 'DIGEST' },
    ] as const) {
      const { Signature } = await kms.send(new SignCommand({ KeyId, SigningAlgorithm, ...input }));
      expect(verifySignature(hash, message, key, Signature as Uint8Array)).toBe(true);
      expect(verifySignature(hash, Buffer.from('other'), key, Signature as Uint8Array)).toBe(false);
    }
  }
});

it('finds the release key by id, alias and ARN, and lets other accounts in by its policy', async () => {
  const { arn, id } = sandbox.keys.release;
  for (const KeyId of [arn, id, 'alias/release', arn.replace(/key\/.*/, 'alias/release')]) {
    expect((await kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata?.Arn).toBe(arn);
  }
  expect((await client('deploy').send(new GetPublicKeyCommand({ KeyId: arn }))).KeyId).toBe(arn);
  expect(await name(client('deploy').send(new GetPublicKeyCommand({ KeyId: 'alias/release' })))).toBe('NotFoundException');
  const own = await create('ECC_NIST_P256');
  expect(await name(client('deploy').send(new DescribeKeyCommand({ KeyId: own })))).toBe('AccessDeniedException');
  const { Policy } = await kms.send(new GetKeyPolicyCommand({ KeyId: arn }));
  expect(JSON.parse(Policy ?? '').Statement[1].Principal.AWS).toContain('arn:aws-eusc:iam::444455556666:root');
  await kms.send(new CreateAliasCommand({ AliasName: 'alias/mine', TargetKeyId: own }));
  expect((await kms.send(new DescribeKeyCommand({ KeyId: 'alias/mine' }))).KeyMetadata?.Arn).toBe(own);
});

it('tells the last use and the policy to the account of the key alone', async () => {
  const KeyId = sandbox.keys.release.arn;
  const { $metadata } = await client('deploy').send(
    new SignCommand({ KeyId, Message: Buffer.alloc(32), MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' }),
  );
  const { KeyLastUsage } = await kms.send(new GetKeyLastUsageCommand({ KeyId }));
  expect(KeyLastUsage).toMatchObject({
    Operation: 'Sign',
    KmsRequestId: $metadata.requestId,
    CloudTrailEventId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect((await kms.send(new GetKeyLastUsageCommand({ KeyId: await create('ECC_NIST_P256') }))).KeyLastUsage).toEqual({});
  expect(await name(client('deploy').send(new GetKeyLastUsageCommand({ KeyId })))).toBe('AccessDeniedException');
  expect(await name(client('deploy').send(new GetKeyPolicyCommand({ KeyId })))).toBe('AccessDeniedException');
});

it('refuses what the key or the request does not allow', async () => {
  const KeyId = await create('ECC_NIST_P256');
  const sign = (more: object) =>
    name(
      kms.send(new SignCommand({ KeyId, Message: Buffer.alloc(32), MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256', ...more })),
    );
  expect(await sign({})).toBe('ok');
  expect(await sign({ SigningAlgorithm: 'ECDSA_SHA_384' })).toBe('InvalidKeyUsageException');
  expect(await sign({ Message: Buffer.alloc(31) })).toBe('ValidationException');
  expect(await sign({ Message: Buffer.alloc(4097), MessageType: 'RAW' })).toBe('ValidationException');
  expect(await sign({ DryRun: true })).toBe('NotImplemented');
  expect(await sign({ KeyId: KeyId.replace('111122223333', '444455556666') })).toBe('NotFoundException');
  await kms.send(new DisableKeyCommand({ KeyId }));
  expect(await sign({})).toBe('DisabledException');
  await kms.send(new EnableKeyCommand({ KeyId }));
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  expect(await sign({})).toBe('KMSInvalidStateException');
  expect((await kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata).toMatchObject({ KeyState: 'PendingDeletion', Enabled: false });
  expect(await name(kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from('x') })))).toBe('NotImplemented');
  expect(await name(kms.send(new CreateKeyCommand({ KeySpec: 'ECC_SECG_P256K1', KeyUsage: 'SIGN_VERIFY' })))).toBe('NotImplemented');
});
