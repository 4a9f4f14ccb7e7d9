import { generateKeyPairSync, sign } from 'node:crypto';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  GetSessionTokenCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, type SandboxCredentials, startSandbox } from './index.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => NOW });
});
afterAll(() => sandbox.close());

const client = (credentials?: Partial<SandboxCredentials>, more: object = {}) =>
  new STSClient({
    region: sandbox.region,
    endpoint: `http://127.0.0.1:${sandbox.ports.sts}`,
    maxAttempts: 1,
    systemClockOffset: NOW - Date.now(),
    ...(credentials && { credentials: credentials as SandboxCredentials }),
    ...more,
  });

/** An unsigned AssumeRoleWithWebIdentity as the wire has it. Undefined parameters are left out. */
async function assume(changes: Record<string, string | undefined> = {}) {
  const parameters = {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: sandbox.roles.build,
    RoleSessionName: 'run-1',
    WebIdentityToken: changes.WebIdentityToken ?? sandbox.mintToken(),
    ...changes,
  };
  const body = new URLSearchParams(Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const response = await fetch(`http://127.0.0.1:${sandbox.ports.sts}/`, { method: 'POST', body });
  const text = await response.text();
  return {
    status: response.status,
    code: /<Code>(.*)<\/Code>/.exec(text)?.[1],
    message: /<Message>(.*)<\/Message>/.exec(text)?.[1] ?? '',
    text,
    response,
  };
}
const refused = async (changes: Record<string, string | undefined>) => {
  const { status, code } = await assume(changes);
  return [status, code];
};
const part = (token: string, index: number) =>
  JSON.parse(Buffer.from(token.split('.')[index] as string, 'base64url').toString()) as Record<string, unknown>;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('AssumeRoleWithWebIdentity', () => {
  it('gives a session that the other services know', async () => {
    const answer = await client().send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: sandbox.roles.build,
        RoleSessionName: 'run-1',
        WebIdentityToken: sandbox.mintToken(),
        DurationSeconds: 900,
      }),
    );
    expect(answer).toMatchObject({
      AssumedRoleUser: { Arn: 'arn:aws-eusc:sts::111122223333:assumed-role/sandbox-build/run-1' },
      Audience: sandbox.audience,
      SubjectFromWebIdentityToken: 'repo:example-org/example-app:ref:refs/heads/main',
      Provider: `arn:aws-eusc:iam::111122223333:oidc-provider/127.0.0.1:${sandbox.ports.oidc}/_services/token`,
      Credentials: { Expiration: new Date(NOW + 900_000) },
    });
    const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
    const who = await client({
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
    } as SandboxCredentials).send(new GetCallerIdentityCommand({}));
    expect(who).toMatchObject({ Account: '111122223333', Arn: answer.AssumedRoleUser?.Arn, UserId: answer.AssumedRoleUser?.AssumedRoleId });
    expect((await assume()).response.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('verifies every part of the token', async () => {
    const seconds = NOW / 1000;
    const token = sandbox.mintToken();
    const [head = '', body = '', signature = ''] = token.split('.');
    const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const signedBy = (header: unknown) =>
      `${encode(header)}.${body}.${sign('sha256', Buffer.from(`${encode(header)}.${body}`), foreign).toString('base64url')}`;
    const cases: Record<string, [string, string]> = {
      'another audience': [sandbox.mintToken({ aud: 'sts.amazonaws.com' }), 'Incorrect token audience'],
      'no audience': [sandbox.mintToken({ aud: undefined }), 'Incorrect token audience'],
      'another issuer': [sandbox.mintToken({ iss: `${sandbox.issuer}/x` }), 'No OpenIDConnect provider found'],
      'not yet valid': [sandbox.mintToken({ nbf: seconds + 1 }), 'not valid yet'],
      'a text as nbf': [sandbox.mintToken({ nbf: 'soon' }), 'not valid yet'],
      'no expiry': [sandbox.mintToken({ exp: undefined }), 'Missing a required claim'],
      'no subject': [sandbox.mintToken({ sub: '' }), 'no subject'],
      'changed claims': [
        `${head}.${encode({ ...part(token, 1), sub: 'repo:example-org/example-app:x' })}.${signature}`,
        'invalid signature',
      ],
      'an empty signature': [`${head}.${body}.`, 'invalid signature'],
      'a foreign key': [signedBy(part(token, 0)), 'invalid signature'],
      'an unknown key id': [signedBy({ ...part(token, 0), kid: 'x' }), "Couldn't retrieve verification key"],
      'algorithm none': [`${encode({ alg: 'none', typ: 'JWT' })}.${body}.`, 'unsupported algorithm'],
      'algorithm HS256': [`${encode({ ...part(token, 0), alg: 'HS256' })}.${body}.${signature}`, 'unsupported algorithm'],
      'two parts': [`${head}.${body}`, 'not a valid JWT'],
      'not JSON': ['aaaa.bbbb.cccc', 'not a valid JWT'],
      'a JSON list': [`${encode([])}.${encode([])}.x`, 'not a valid JWT'],
    };
    for (const [name, [WebIdentityToken, message]] of Object.entries(cases)) {
      const answer = await assume({ WebIdentityToken });
      expect([name, answer.status, answer.code], name).toEqual([name, 400, 'InvalidIdentityToken']);
      expect(answer.message.replaceAll('&apos;', "'"), name).toContain(message);
    }
    expect(await refused({ WebIdentityToken: sandbox.mintToken({ exp: seconds }) })).toEqual([400, 'ExpiredTokenException']);
    expect(await refused({ WebIdentityToken: sandbox.mintToken({ aud: ['other', sandbox.audience] }) })).toEqual([200, undefined]);
  });

  it('checks the role and whom it trusts', async () => {
    const denied = [403, 'AccessDenied'];
    expect(await refused({ RoleArn: 'arn:aws-eusc:iam::111122223333:role/none' })).toEqual(denied);
    expect(await refused({ RoleArn: sandbox.roles.build.replace('aws-eusc', 'aws') })).toEqual(denied);
    expect(
      await refused({ WebIdentityToken: sandbox.mintToken({ sub: 'repo:example-org/example-app-evil:ref:refs/heads/main' }) }),
    ).toEqual(denied);
    expect((await assume({ RoleArn: 'arn:aws-eusc:iam::111122223333:role/none' })).message).toBe(
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    );
  });

  it('checks the parameters', async () => {
    const validation = [400, 'ValidationError'];
    expect(await refused({ RoleArn: undefined })).toEqual(validation);
    expect(await refused({ RoleArn: 'arn:aws-eusc:iam::1:role/x-and-more' })).toEqual(validation);
    expect(await refused({ RoleSessionName: 'a b' })).toEqual(validation);
    expect(await refused({ RoleSessionName: 'x' })).toEqual(validation);
    expect(await refused({ DurationSeconds: '899' })).toEqual(validation);
    expect(await refused({ DurationSeconds: '3601' })).toEqual(validation);
    expect(await refused({ DurationSeconds: '43201' })).toEqual(validation);
    expect(await refused({ DurationSeconds: '1e3' })).toEqual([400, 'MalformedInput']);
    expect(await refused({ WebIdentityToken: 'x'.repeat(20_001) })).toEqual(validation);
    expect(await refused({ Version: '2010-01-01' })).toEqual([400, 'InvalidAction']);
    expect(await refused({ Action: '' })).toEqual([400, 'MissingAction']);
    expect(await refused({ Policy: '{' })).toEqual([400, 'MalformedPolicyDocument']);
    expect(await refused({ 'PolicyArns.member.1.arn': 'arn:aws-eusc:iam::aws:policy/ReadOnlyAccess' })).toEqual([501, 'NotImplemented']);
    expect((await assume({ WebIdentityToken: 'secret-but-wrong'.repeat(2000) })).text).not.toContain('secret');
  });

  it('narrows a session by its policy', async () => {
    const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'kms:Get*', Resource: '*' }] };
    const { Credentials, PackedPolicySize } = await client().send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: sandbox.roles.build,
        RoleSessionName: 'narrow',
        WebIdentityToken: sandbox.mintToken(),
        Policy: JSON.stringify(policy),
      }),
    );
    expect(PackedPolicySize).toBeGreaterThan(0);
    const { KMSClient, GetPublicKeyCommand, SignCommand } = await import('@aws-sdk/client-kms');
    const credentials = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    };
    const kms = new KMSClient({
      region: sandbox.region,
      endpoint: `http://127.0.0.1:${sandbox.ports.kms}`,
      credentials,
      systemClockOffset: NOW - Date.now(),
    });
    expect((await kms.send(new GetPublicKeyCommand({ KeyId: 'alias/release' }))).KeyId).toBe(sandbox.keys.release.arn);
    await expect(
      kms.send(new SignCommand({ KeyId: 'alias/release', Message: Buffer.from('x'), SigningAlgorithm: 'ECDSA_SHA_256' })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('cannot reach the issuer when the issuer fails', async () => {
    for (const fault of [{ status: 500 }, { how: 'reset' }, { how: 'lost' }] as const) {
      sandbox.fail('oidc', fault);
      expect(await refused({})).toEqual([400, 'IDPCommunicationError']);
    }
    sandbox.fail('sts', { code: 'IDPRejectedClaim', status: 403 });
    expect(await refused({})).toEqual([403, 'IDPRejectedClaim']);
    expect(await refused({})).toEqual([200, undefined]);
  });
});

describe('signed calls', () => {
  const name = (promise: Promise<unknown>) =>
    promise.then(
      () => 'ok',
      (error: Error) => error.name,
    );
  const identity = (credentials: Partial<SandboxCredentials>, more = {}) =>
    name(client(credentials, more).send(new GetCallerIdentityCommand({})));

  it('refuses every wrong signature with its own code', async () => {
    const good = sandbox.credentials('deploy');
    expect(await identity(good)).toBe('ok');
    expect(await identity({ ...good, secretAccessKey: 'x' })).toBe('SignatureDoesNotMatch');
    expect(await identity({ ...good, sessionToken: 'x' })).toBe('InvalidClientTokenId');
    expect(await identity({ ...good, accessKeyId: 'ASIAAAAAAAAAAAAAAAAA' })).toBe('InvalidClientTokenId');
    expect(await identity(good, { signingRegion: 'eu-central-1', region: 'eu-central-1' })).toBe('SignatureDoesNotMatch');
    const { expiration: _, ...spent } = sandbox.credentials('deploy', 0);
    expect(await identity(spent)).toBe('ExpiredToken');
    expect(await identity(good, { systemClockOffset: NOW - Date.now() + 16 * 60 * 1000 })).toBe('SignatureDoesNotMatch');
    expect(await refused({ Action: 'GetCallerIdentity' })).toEqual([403, 'MissingAuthenticationToken']);
  });

  const assumeRole = (credentials: SandboxCredentials, RoleArn: string, more: object = {}) =>
    client(credentials).send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'chained', ...more }));

  it('assumes a role along the chain of accounts and no other', async () => {
    const build = sandbox.credentials('build');
    expect((await assumeRole(build, sandbox.roles.build)).AssumedRoleUser?.Arn).toContain('sandbox-build/chained');
    expect((await assumeRole(build, sandbox.roles.deploy)).AssumedRoleUser?.Arn).toContain('444455556666:assumed-role/sandbox-deploy');
    expect(await name(assumeRole(build, sandbox.roles.evidence))).toBe('AccessDenied');
    expect(await name(assumeRole(build, sandbox.runner.arn))).toBe('AccessDenied');
    expect(await name(assumeRole(build, sandbox.roles.build, { ExternalId: 'ab' }))).toBe('NotImplemented');
    expect(await name(assumeRole(build, sandbox.roles.build, { DurationSeconds: 3601 }))).toBe('ValidationError');
    expect(await name(client(build).send(new GetSessionTokenCommand({})))).toBe('NotImplemented');
  });

  it('hands transitive tags and the source identity on, and lets nobody change them', async () => {
    const first = await assumeRole(sandbox.credentials('build'), sandbox.roles.deploy, {
      Tags: [
        { Key: 'team', Value: 'blue' },
        { Key: 'run', Value: '7' },
      ],
      TransitiveTagKeys: ['team'],
      SourceIdentity: 'run-7',
    });
    expect(first.SourceIdentity).toBe('run-7');
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration = new Date() } = first.Credentials ?? {};
    const deploy = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken, expiration: Expiration };
    const second = await assumeRole(deploy, sandbox.roles.evidence, { Tags: [{ Key: 'step', Value: 'x' }] });
    expect(sandbox.sessionAttributes(second.Credentials?.AccessKeyId ?? '')).toEqual({
      tags: { team: 'blue', step: 'x' },
      transitive: ['team'],
      sourceIdentity: 'run-7',
    });
    expect(await name(assumeRole(deploy, sandbox.roles.evidence, { Tags: [{ Key: 'team', Value: 'red' }] }))).toBe('InvalidParameterValue');
    expect(await name(assumeRole(deploy, sandbox.roles.evidence, { SourceIdentity: 'other' }))).toBe('AccessDenied');
    expect(await name(assumeRole(deploy, sandbox.roles.evidence, { TransitiveTagKeys: ['none'] }))).toBe('ValidationError');
    expect(await name(assumeRole(deploy, sandbox.roles.evidence, { Tags: [{ Key: 'aws:x', Value: 'y' }] }))).toBe('ValidationError');
  });

  it('narrows a session by managed policies', async () => {
    const arn = (policy: string) => ({ PolicyArns: [{ arn: `arn:aws-eusc:iam::aws:policy/${policy}` }] });
    expect(
      (await assumeRole(sandbox.credentials('build'), sandbox.roles.build, arn('AdministratorAccess'))).PackedPolicySize,
    ).toBeGreaterThan(0);
    const denied = await assumeRole(sandbox.credentials('build'), sandbox.roles.build, arn('AWSDenyAll'));
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration = new Date() } = denied.Credentials ?? {};
    const narrow = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken, expiration: Expiration };
    expect(await name(assumeRole(narrow, sandbox.roles.build))).toBe('AccessDenied');
  });
});
