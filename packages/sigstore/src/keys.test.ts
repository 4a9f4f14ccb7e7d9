import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, scryptSync } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { type AwsCalls, parseBoundary } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { describe, expect, it } from 'vitest';
import { newPem } from '../test/region.ts';
import {
  keyFileSigner,
  kmsSigner,
  parsePublicKey,
  pemSigner,
  publicKeyPem,
  signArtifact,
  signerFor,
  trustFromBoundary,
  verifyBundle,
} from './index.ts';

const code = (value: string) => expect.objectContaining({ code: value });
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: KeyObject, extra: object = {}) => key.export({ type: 'pkcs8', format: 'pem', ...extra } as never).toString();
const ACCOUNT = '111122223333';
const ARN = `arn:aws-eusc:kms:eusc-de-east-1:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`;

/** KMS with one P-256 key, or one that fails with an SDK exception of this name. */
function kms(answer: object | string = {}): {
  aws: AwsCalls;
  calls: { operation: string; input: Record<string, unknown>; region?: string }[];
} {
  const calls: { operation: string; input: Record<string, unknown>; region?: string }[] = [];
  const call = async (_service: string, operation: string, input: Record<string, unknown>, options: { region?: string } = {}) => {
    calls.push({ operation, input, ...options });
    if (typeof answer === 'string') throw Object.assign(new Error('from KMS'), { name: answer });
    if (operation === 'GetPublicKey') {
      return { KeyId: ARN, KeyUsage: 'SIGN_VERIFY', PublicKey: pair.publicKey.export({ type: 'spki', format: 'der' }), ...answer };
    }
    return answer;
  };
  return { aws: { call: call as unknown as AwsCalls['call'] }, calls };
}

describe('private keys in PEM', () => {
  it.each([
    ['PKCS#8', pem(pair.privateKey), undefined],
    ['SEC1', pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString(), undefined],
    [
      'PKCS#1',
      generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
      undefined,
    ],
    ['encrypted PKCS#8', pem(pair.privateKey, { cipher: 'aes-256-cbc', passphrase: 'päss' }), 'päss'],
    ['PKCS#8 with a password that it does not need', pem(pair.privateKey), 'unused'],
  ])('in %s sign', async (_name, text, password) => {
    const artifact = Buffer.from('file');
    const signer = pemSigner(text, 'key.pem', password);
    const { json } = await signArtifact({ artifact, signer });
    const trust = { keys: [{ name: 'k', publicKey: signer.publicKey }], logs: [], authorities: [] };
    expect(await verifyBundle(json, { trust, artifact })).toMatchObject({ verdict: 'holds' });
  });

  it('in the two blocks that openssl ecparam writes', () => {
    const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';
    const text = parameters + pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString();
    expect(publicKeyPem(pemSigner(text, 'key.pem').publicKey)).toBe(publicKeyPem(pair.publicKey));
  });

  const encrypted = pem(pair.privateKey, { cipher: 'aes-256-cbc', passphrase: 'secret' });
  it.each([
    ['nothing', '', undefined, 'KEY_INVALID'],
    ['binary', '\0\xff\0', undefined, 'KEY_INVALID'],
    ['a public key', publicKeyPem(pair.publicKey), undefined, 'KEY_INVALID'],
    ['a damaged key', pem(pair.privateKey).replace(/\n.{20}/, '\nAAAAAAAAAAAAAAAAAAAA'), undefined, 'KEY_INVALID'],
    ['a cut-off key', pem(pair.privateKey).slice(0, 90), undefined, 'KEY_INVALID'],
    ['an encrypted key without its password', encrypted, undefined, 'KEY_PASSWORD'],
    ['an encrypted key with an empty password', encrypted, '', 'KEY_PASSWORD'],
    ['an encrypted key with another password', encrypted, 'wrong', 'KEY_PASSWORD'],
    ['Ed25519', pem(generateKeyPairSync('ed25519').privateKey), undefined, 'KEY_UNSUPPORTED'],
    ['secp256k1', pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey), undefined, 'KEY_UNSUPPORTED'],
    ['RSA of 1024 bits', pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey), undefined, 'KEY_UNSUPPORTED'],
    ['RSA-PSS', pem(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey), undefined, 'KEY_UNSUPPORTED'],
  ])('refuse %s', (_name, text, password, expected) => {
    expect(() => pemSigner(text, 'key.pem', password)).toThrow(code(expected));
  });

  it('never show the password or the key', () => {
    try {
      pemSigner(encrypted, 'key.pem', 'hunter2-canary');
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify([error, (error as Error).message, (error as Error).cause])).not.toContain('canary');
    }
  });
});

describe('private keys in the format of cosign', () => {
  /** As `cosign generate-key-pair` seals them, with less work. */
  const sealed = (password: string, change: (key: Sealed) => void = () => undefined, label = 'SIGSTORE') => {
    const [salt, nonce] = [randomBytes(32), randomBytes(24)];
    const key = scryptSync(password, salt, 32, { N: 1024, r: 8, p: 1 });
    const ciphertext = xsalsa20poly1305(key, nonce).encrypt(pair.privateKey.export({ type: 'pkcs8', format: 'der' }));
    const base64 = (data: Uint8Array) => Buffer.from(data).toString('base64');
    const value: Sealed = {
      kdf: { name: 'scrypt', params: { N: 1024, r: 8, p: 1 }, salt: base64(salt) },
      cipher: { name: 'nacl/secretbox', nonce: base64(nonce) },
      ciphertext: base64(ciphertext),
    };
    change(value);
    const lines = base64(Buffer.from(JSON.stringify(value))).replaceAll(/.{64}/g, '$&\n');
    return `-----BEGIN ENCRYPTED ${label} PRIVATE KEY-----\n${lines}\n-----END ENCRYPTED ${label} PRIVATE KEY-----\n`;
  };

  it.each([
    ['a password', sealed('päss'), 'päss'],
    ['an empty password', sealed(''), undefined],
    ['the label of cosign 1', sealed('päss', undefined, 'COSIGN'), 'päss'],
  ])('sign with %s', async (_name, text, password) => {
    const signer = await keyFileSigner(text, 'cosign.key', password);
    expect(signer.publicKey.equals(pair.publicKey)).toBe(true);
  });

  it.each<[string, string, string | undefined, string]>([
    ['another password', sealed('right'), 'canary', 'KEY_PASSWORD'],
    ['no password where there is one', sealed('right'), undefined, 'KEY_PASSWORD'],
    [
      'a flipped bit',
      sealed('x', (key) => void Object.assign(key, { ciphertext: key.ciphertext.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) })),
      'x',
      'KEY_PASSWORD',
    ],
    ['another derivation', sealed('x', ({ kdf }) => void Object.assign(kdf, { name: 'pbkdf2' })), 'x', 'KEY_INVALID'],
    ['more work than is done', sealed('x', ({ kdf }) => void Object.assign(kdf.params, { N: 2 ** 30 })), 'x', 'KEY_INVALID'],
    ['work that is no power of two', sealed('x', ({ kdf }) => void Object.assign(kdf.params, { N: 1000 })), 'x', 'KEY_INVALID'],
    ['work without end', sealed('x', ({ kdf }) => void Object.assign(kdf.params, { p: 2 ** 40 })), 'x', 'KEY_INVALID'],
    ['negative work', sealed('x', ({ kdf }) => void Object.assign(kdf.params, { r: -8 })), 'x', 'KEY_INVALID'],
    ['a short nonce', sealed('x', ({ cipher }) => void Object.assign(cipher, { nonce: 'AAAA' })), 'x', 'KEY_INVALID'],
    ['a field more', sealed('x', (key) => void Object.assign(key, { more: 1 })), 'x', 'KEY_INVALID'],
    ['nothing inside', '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----', 'x', 'KEY_INVALID'],
    ['no end', sealed('x').slice(0, 200), 'x', 'KEY_INVALID'],
    ['an empty box', sealed('x', (key) => void Object.assign(key, { ciphertext: '' })), 'x', 'KEY_INVALID'],
  ])('refuse %s', async (_name, text, password, expected) => {
    await expect(keyFileSigner(text, 'cosign.key', password)).rejects.toThrow(code(expected));
    await keyFileSigner(text, 'cosign.key', password).catch((error) =>
      expect(JSON.stringify([error, error.message])).not.toContain('canary'),
    );
  });
});

interface Sealed {
  kdf: { name: string; params: { N: number; r: number; p: number }; salt: string };
  cipher: { name: string; nonce: string };
  ciphertext: string;
}

describe('public keys', () => {
  it.each([
    ['a private key', pem(pair.privateKey)],
    ['two keys', publicKeyPem(pair.publicKey).repeat(2)],
    ['text', 'hello'],
    ['a damaged key', publicKeyPem(pair.publicKey).replace(/\n.{20}/, '\nAAAAAAAAAAAAAAAAAAAA')],
  ])('refuse %s', (_name, text) => {
    expect(() => parsePublicKey(text, 'key.pub')).toThrow(code('KEY_INVALID'));
  });
});

describe('KMS keys', () => {
  it('sign a digest, in the region asked for', async () => {
    const { aws, calls } = kms();
    const signer = await kmsSigner(aws, 'alias/release', 'eusc-de-east-1', ACCOUNT);
    expect(signer).toMatchObject({ name: ARN, keyDetails: 'PKIX_ECDSA_P256_SHA_256', hash: 'sha256' });
    await expect(signer.sign(Buffer.from('data'))).rejects.toThrow(code('SIGNATURE_WRONG'));
    expect(calls).toMatchObject([
      { operation: 'GetPublicKey', region: 'eusc-de-east-1' },
      {
        operation: 'Sign',
        input: { MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256', Message: expect.objectContaining({ length: 32 }) },
      },
    ]);
  });

  it.each(['NotFoundException', 'DisabledException', 'KMSInvalidStateException', 'AccessDeniedException', 'UnsupportedOperationException'])(
    'say what %s means',
    async (name) => {
      await expect(kmsSigner(kms(name).aws, 'k', 'eusc-de-east-1')).rejects.toThrow(code('KMS_KEY_UNUSABLE'));
    },
  );

  it.each([
    ['ECDSA_SHA_512', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
    ['ECDSA_SHA_384', generateKeyPairSync('ec', { namedCurve: 'P-384' })],
    ['RSASSA_PKCS1_V1_5_SHA_256', generateKeyPairSync('rsa', { modulusLength: 4096 })],
  ])('sign with %s as their public key is', async (algorithm, { publicKey }) => {
    const { aws, calls } = kms({ PublicKey: publicKey.export({ type: 'spki', format: 'der' }) });
    const signer = await kmsSigner(aws, 'key', 'eusc-de-east-1');
    await expect(signer.sign(Buffer.from('data'))).rejects.toThrow(code('SIGNATURE_WRONG'));
    expect(calls.at(-1)?.input).toMatchObject({ SigningAlgorithm: algorithm });
  });

  it('pass errors on that are not about the key', async () => {
    await expect(kmsSigner(kms('ThrottlingException').aws, 'k', 'eusc-de-east-1')).rejects.toMatchObject({ name: 'ThrottlingException' });
  });

  it.each([
    ['of another account', {}, '444455556666', 'KEY_OUTSIDE'],
    ['for encryption', { KeyUsage: 'ENCRYPT_DECRYPT' }, undefined, 'KMS_KEY_UNUSABLE'],
    ['without a public key', { PublicKey: undefined }, undefined, 'KMS_KEY_UNUSABLE'],
    ['with a damaged public key', { PublicKey: Buffer.from('no key') }, undefined, 'KMS_KEY_UNUSABLE'],
    [
      'of another kind',
      { PublicKey: generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }) },
      undefined,
      'KEY_UNSUPPORTED',
    ],
  ])('are refused when %s', async (_name, answer, account, expected) => {
    await expect(kmsSigner(kms(answer).aws, 'k', 'eusc-de-east-1', account)).rejects.toThrow(code(expected));
  });
});

describe('signerFor', () => {
  const yaml = (...lines: string[]) =>
    ['version: 1', 'preset: eusc', 'accounts:', `  build: "${ACCOUNT}"`, 'signing:', '  keys:', ...lines.map((line) => `    ${line}`)].join(
      '\n',
    );
  const kmsKey = '- { name: release, kms: alias/release, account: build }';

  async function contextOf(boundary: string | undefined, env: Record<string, string> = {}, aws?: AwsCalls) {
    const made = testContext();
    const { context, folder } = made;
    return {
      ...made,
      context: {
        ...context,
        ...(aws && { aws }),
        ...(boundary !== undefined && { boundary: await parseBoundary(boundary, 'sovereign.yaml', folder) }),
        host: { ...context.host, env: (name: string) => env[name] },
      },
    };
  }
  const write = (folder: string, name: string, text: string, mode = 0o600) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    chmodSync(file, mode);
  };

  it('takes a KMS key of the boundary by its name', async () => {
    const { aws, calls } = kms();
    const { context } = await contextOf(yaml(kmsKey), {}, aws);
    expect(await signerFor(context, 'release')).toMatchObject({ name: ARN });
    // By ARN: the job's own account may be another one.
    const KeyId = `arn:aws-eusc:kms:eusc-de-east-1:${ACCOUNT}:alias/release`;
    expect(calls).toMatchObject([{ input: { KeyId }, region: 'eusc-de-east-1' }]);
    expect((await trustFromBoundary(context.boundary, context.files, aws)).keys).toMatchObject([{ name: 'release' }]);
    await expect(trustFromBoundary(context.boundary, context.files)).rejects.toThrow(code('TRUST_INVALID'));
  });

  it('takes a PEM file, masks its password, and warns where others can read it', async () => {
    const { context, folder, record } = await contextOf(undefined, { SOVEREIGN_KEY_PASSWORD: 'secret' });
    write(folder, 'key.pem', pem(pair.privateKey, { cipher: 'aes-256-cbc', passphrase: 'secret' }), 0o644);
    expect(await signerFor(context, 'key.pem')).toMatchObject({ name: 'key.pem' });
    expect(record.masked).toEqual(['secret']);
    expect(record.lines).toEqual([expect.stringContaining('mode 644')]);
    chmodSync(path.join(folder, 'key.pem'), 0o600);
    record.lines.length = 0;
    await signerFor(context, 'key.pem');
    expect(record.lines).toEqual([]);
  });

  it('takes the password of cosign where its own is not set', async () => {
    const { context, folder } = await contextOf(undefined, { SOVEREIGN_KEY_PASSWORD: '', COSIGN_PASSWORD: 'secret' });
    write(folder, 'key.pem', pem(pair.privateKey, { cipher: 'aes-256-cbc', passphrase: 'secret' }));
    expect(await signerFor(context, 'key.pem')).toMatchObject({ name: 'key.pem' });
  });

  it('takes a PEM file only where its public half counts', async () => {
    const { context, folder } = await contextOf(yaml(kmsKey, '- { name: offline, public-key: offline.pub }'));
    write(folder, 'mine.pem', pem(pair.privateKey));
    write(folder, 'other.pem', newPem());
    write(folder, 'offline.pub', publicKeyPem(createPublicKey(pair.privateKey)));
    expect(await signerFor(context, 'mine.pem')).toMatchObject({ name: 'mine.pem' });
    await expect(signerFor(context, 'other.pem')).rejects.toThrow(code('KEY_OUTSIDE'));
    await expect(signerFor(context, 'offline')).rejects.toThrow(code('KEY_INVALID'));
    await expect(signerFor(context, 'nothing.pem')).rejects.toMatchObject({ code: 'KEY_INVALID', fix: expect.stringContaining('release') });
  });

  it('warns that P-384 needs a flag of cosign', async () => {
    const { context, folder, record } = await contextOf(undefined);
    write(folder, 'key.pem', newPem('P-384'));
    await signerFor(context, 'key.pem');
    expect(record.lines).toEqual([expect.stringContaining('--signature-digest-algorithm sha384')]);
  });
});
