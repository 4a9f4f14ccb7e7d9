import { parseBoundary } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { judgeRemoval, judgeRetention, judgeTls, parsePolicy } from './bucket-policy.ts';
import { judgeReplication } from './replication.ts';

const ARN = 'arn:aws-eusc:s3:::acme-evidence';
const OWNER = '777788889999';
const caller = (account = '444455556666') => ({ account, arn: `arn:aws-eusc:sts::${account}:assumed-role/delivery/job-1` });
const policy = (...statements: object[]) => parsePolicy(JSON.stringify({ Statement: statements }));
const tls = (over: object = {}) => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: `${ARN}/*`,
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  ...over,
});

describe('judgeTls', () => {
  it('takes what denies everybody everything without TLS', () => {
    for (const over of [
      {},
      { Principal: { AWS: '*' } },
      { Action: '*', Resource: '*' },
      { Action: ['s3:Get*', 'S3:PutObject'], Condition: { BoolIfExists: { 'AWS:securetransport': [false] } } },
    ])
      expect(judgeTls(policy(tls(over)), ARN)[0], JSON.stringify(over)).toBe('holds');
  });

  it('takes nothing that leaves somebody, some object or some request out', () => {
    for (const over of [
      { Effect: 'Allow' },
      { Principal: { AWS: 'arn:aws-eusc:iam::444455556666:role/delivery' } },
      { Principal: undefined, NotPrincipal: '*' },
      { Action: 's3:GetObject' },
      { Action: undefined, NotAction: 's3:*' },
      { Resource: ARN },
      { Resource: `${ARN}/public/*` },
      { Resource: `${ARN}-2/*` },
      { Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
      { Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { 'aws:PrincipalAccount': '1' } } },
      { Condition: undefined },
    ])
      expect(judgeTls(policy(tls(over)), ARN)[0], JSON.stringify(over)).toBe('broken');
    expect(judgeTls([], ARN)[0]).toBe('broken');
  });
});

describe('judgeRemoval', () => {
  const allow = (over: object = {}) => ({ Effect: 'Allow', Principal: '*', Action: 's3:DeleteObjectVersion', Resource: '*', ...over });
  const judge = (
    statements: object[],
    who: ReturnType<typeof caller> | undefined = caller(),
    mode: 'COMPLIANCE' | 'GOVERNANCE' = 'GOVERNANCE',
  ) => judgeRemoval(policy(...statements), ARN, who, OWNER, mode);

  it('finds every way in which a policy names the role', () => {
    for (const over of [
      {},
      { Principal: { AWS: ['arn:aws-eusc:iam::1:role/x', 'arn:aws-eusc:iam::444455556666:role/path/delivery'] } },
      { Principal: { AWS: '444455556666' } },
      { Principal: { AWS: 'arn:aws-eusc:iam::444455556666:root' } },
      { Principal: { AWS: caller().arn } },
      { Action: 's3:Delete*', Resource: `${ARN}/20??/*` },
      { Action: undefined, NotAction: 's3:GetObject' },
      { Resource: `${ARN}/\${aws:PrincipalTag/team}/*`.replace('/*', '*') },
      { Action: 's3:PutBucketPolicy', Resource: ARN },
      { Action: 's3:DeleteBucketPolicy', Resource: ARN },
      { Resource: undefined },
    ])
      expect(judge([allow(over)])[0], JSON.stringify(over)).toBe('broken');
  });

  it('leaves open what a condition or an unknown caller decides', () => {
    expect(judge([allow({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })])[0]).toBe('unknown');
    for (const Principal of [{ CanonicalUser: 'f'.repeat(64) }, { Federated: '*' }, { AWS: caller().arn.replace('job-1', 'job-2') }, 'x'])
      expect(judge([allow({ Principal })])[0], JSON.stringify(Principal)).toBe('unknown');
    // What is named by a variable may be nothing of this bucket: then all of it is allowed.
    expect(judge([allow({ Resource: undefined, NotResource: `\${aws:PrincipalTag/team}` })])[0]).toBe('broken');
    expect(judge([allow({ Principal: undefined, NotPrincipal: { AWS: 'x' } })])[0]).toBe('unknown');
    expect(judgeRemoval(policy(allow({ Principal: { AWS: 'arn:aws:iam::1:role/x' } })), ARN, undefined, OWNER, 'COMPLIANCE')[0]).toBe(
      'unknown',
    );
  });

  it('knows when nobody can, and when the role itself may', () => {
    expect(judge([allow({ Principal: { AWS: 'arn:aws-eusc:iam::444455556666:role/other' } })])[0]).toBe('holds');
    expect(judge([], caller(OWNER))[0]).toBe('unknown');
    expect(judge([], caller(OWNER), 'COMPLIANCE')[0]).toBe('holds');
    const deny = {
      Effect: 'Deny',
      Principal: { AWS: `arn:aws-eusc:iam::${OWNER}:role/delivery` },
      Action: 's3:*',
      Resource: [ARN, `${ARN}/*`],
    };
    expect(judge([deny, allow()], caller(OWNER))[0]).toBe('holds');
    expect(judge([{ ...deny, Condition: { Bool: { a: 'b' } } }, allow()], caller(OWNER))[0]).toBe('broken');
    for (const principal of [
      `sts::${OWNER}:assumed-role/delivery/job-1`,
      `iam::${OWNER}:user/delivery`,
      `sts::${OWNER}:assumed-role/x/delivery`,
    ])
      expect(judge([{ ...deny, Principal: { AWS: `arn:aws-eusc:${principal}` } }], caller(OWNER))[0], principal).toBe('unknown');
    // Without its policy a bucket denies nobody.
    expect(judge([{ ...deny, Action: undefined, NotAction: 's3:DeleteBucketPolicy' }], caller(OWNER))[0]).toBe('unknown');
    expect(judge([allow({ Principal: { AWS: OWNER } })], caller(OWNER), 'COMPLIANCE')[0]).toBe('holds');
  });
});

it('knows a lock that the policy denies as too long or too short', () => {
  const limit = (operator: string, value: unknown) =>
    policy(tls({ Action: 's3:PutObject', Condition: { [operator]: { 's3:object-lock-remaining-retention-days': value } } }));
  for (const [operator, value, verdict] of [
    ['NumericGreaterThan', '365', 'holds'],
    ['NumericGreaterThan', '364', 'broken'],
    ['NumericGreaterThanEqualsIfExists', 365, 'broken'],
    ['NumericLessThan', ['366'], 'broken'],
    ['NumericLessThan', '365', 'holds'],
  ] as const)
    expect(judgeRetention(limit(operator, value), ARN, 365)[0], `${operator} ${value}`).toBe(verdict);
});

it('reads no text that is no policy, and no pattern costs more than its length', () => {
  for (const text of [
    '',
    '[]',
    '{}',
    'null',
    '{"Statement":["x"]}',
    '{"Statement":[null]}',
    '{"Statement":[{"Effect":"deny"}]}',
    '{"Statement":{"Effect":"Allow","action":"*"}}',
  ])
    expect(() => parsePolicy(text), text).toThrow();
  const hostile = policy(tls({ Resource: `${'*a'.repeat(5000)}b`, Action: `s3:${'*?'.repeat(5000)}` }));
  expect(judgeTls(hostile, ARN)[0]).toBe('broken');
});

describe('judgeReplication', () => {
  const judge = async (...destinations: object[]) => {
    const boundary = await parseBoundary(
      `version: 1\npreset: eusc\naccounts: { evidence: "${OWNER}" }\nstate: { bucket: acme-state }\n`,
      'sovereign.yaml',
      '/tmp',
    );
    return judgeReplication({ Rules: destinations.map((Destination) => ({ Status: 'Enabled', Destination })) }, boundary)[0];
  };
  const key = (region: string) => ({ EncryptionConfiguration: { ReplicaKmsKeyID: `arn:aws-eusc:kms:${region}:1:key/2` } });
  const other = 'arn:aws-eusc:s3:::other';

  it('holds for buckets and keys of the boundary alone', async () => {
    expect(judgeReplication(undefined, {} as never)[0]).toBe('holds');
    expect(judgeReplication({ Rules: [{ Status: 'Disabled', Destination: { Bucket: 'arn:aws:s3:::us' } }] }, {} as never)[0]).toBe('holds');
    expect(await judge({ Bucket: 'arn:aws-eusc:s3:::acme-state' })).toBe('holds');
    expect(await judge({ Bucket: other, Account: OWNER, ...key('eusc-de-east-1') })).toBe('holds');
    expect(await judge({ Bucket: other })).toBe('unknown');
    expect(await judge({ Bucket: other, ...key('eusc-de-east-1') })).toBe('unknown');
    expect(await judge({ Bucket: other, Account: '1' })).toBe('broken');
    expect(await judge({ Bucket: other, Account: OWNER, ...key('us-east-1') })).toBe('broken');
    expect(await judge({ Bucket: 'arn:aws:s3:::acme-state' })).toBe('broken');
    expect(await judge({})).toBe('broken');
    expect(await judge({ Bucket: 'arn:aws-eusc:s3:::acme-state' }, { Bucket: other })).toBe('unknown');
  });
});
