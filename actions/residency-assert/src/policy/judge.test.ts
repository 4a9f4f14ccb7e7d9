import { presetBoundary } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { judgeStatements, policyDocumentsIn, statementsOf } from './judge.ts';

const boundary = { ...presetBoundary('eu', '/'), accounts: { build: '111122223333' } };
const briefOf = (kind: 'resource' | 'guardrail', ...statements: object[]) =>
  judgeStatements(statementsOf({ Statement: statements }) ?? [], kind, boundary).map(
    ({ key, verdict = 'broken', severity = 'error' }) => `${key} ${verdict} ${severity}`,
  );

describe('who a policy lets in', () => {
  const allow = (Principal: unknown, Condition: unknown = {}) =>
    briefOf('resource', { Effect: 'Allow', Principal, Condition, Action: '*', Resource: '*' });
  it.each<[string, unknown, unknown, string[]]>([
    ['everybody', '*', {}, ['everybody broken error']],
    ['everybody, as AWS', { AWS: ['*'] }, {}, ['everybody broken error']],
    ['everybody of an account of the boundary', '*', { StringEquals: { 'aws:PrincipalAccount': '111122223333' } }, []],
    ['everybody of a role of it', '*', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } }, []],
    ['everybody of another account', '*', { StringEquals: { 'aws:PrincipalAccount': ['999988887777'] } }, ['999988887777 broken error']],
    ['everybody of any account', '*', { StringLike: { 'aws:PrincipalAccount': '*' } }, ['everybody broken error']],
    ['everybody, if a key is there', '*', { StringEqualsIfExists: { 'aws:PrincipalAccount': '111122223333' } }, ['everybody broken error']],
    ['everybody but some', '*', { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }, ['everybody broken error']],
    [
      'everybody, where all of nothing hold',
      '*',
      { 'ForAllValues:StringEquals': { 'aws:PrincipalAccount': '111122223333' } },
      ['everybody broken error'],
    ],
    ['everybody over TLS', '*', { Bool: { 'aws:SecureTransport': 'true' } }, ['everybody broken error']],
    ['everybody of a network', '*', { StringEquals: { 'aws:SourceVpce': 'vpce-1' } }, []],
    ['an organisation', '*', { StringEquals: { 'aws:PrincipalOrgID': 'o-abc' } }, ['organisation unknown error']],
    ['the own account', { AWS: 'arn:aws:iam::111122223333:root' }, {}, []],
    ['another account', { AWS: 'arn:aws:iam::999988887777:role/x' }, {}, ['999988887777 broken error']],
    ['another account by its id', { AWS: ['999988887777'] }, {}, ['999988887777 broken error']],
    ['a service', { Service: 'logs.eu-central-1.amazonaws.com' }, {}, []],
    [
      'a foreign identity provider',
      { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      {},
      ['token.actions.githubusercontent.com broken error'],
    ],
    ['a foreign company', { Federated: 'accounts.google.com' }, {}, ['accounts.google.com broken error']],
    ['a directory of the own account', { Federated: 'arn:aws:iam::111122223333:saml-provider/x' }, {}, []],
  ])('%s', (_, principal, condition, expected) => expect(allow(principal, condition)).toEqual(expected));

  it('does not mind what is denied, and minds who is not excluded', () => {
    expect(briefOf('resource', { Effect: 'Deny', Principal: '*' })).toEqual([]);
    expect(briefOf('resource', { Effect: 'Allow', NotPrincipal: { AWS: 'x' } })).toEqual(['everybody broken error']);
  });
});

describe('a guardrail', () => {
  const IAM = ['iam:*', 'organizations:*', 'sts:*', 'support:*', 'route53:*', 'budgets:*'];
  const deny = (statement: object) => briefOf('guardrail', { Sid: 'D', Effect: 'Deny', Resource: '*', NotAction: IAM, ...statement });
  const regions = (...values: string[]) => ({ StringNotEquals: { 'aws:RequestedRegion': values } });
  it.each<[string, object, string[]]>([
    ['that denies all other regions', { Condition: regions('eu-central-1', 'eu-west-1') }, []],
    ['for every action', { NotAction: undefined, Action: '*', Condition: regions('eu-central-1') }, []],
    ['that lets London in', { Condition: regions('eu-central-1', 'eu-west-2') }, ['region eu-west-2 broken error']],
    ['that lets a pattern in', { Condition: { StringNotLike: { 'aws:RequestedRegion': 'eu-*' } } }, ['pattern eu-* broken error']],
    [
      'that leaves keys and the edge open',
      { NotAction: [...IAM, 'kms:*', 'cloudfront:*', 'globalaccelerator:*'], Condition: regions('eu-central-1') },
      ['action kms:* broken error', 'action cloudfront:* broken error', 'action globalaccelerator:* broken error'],
    ],
    ['that leaves everything open', { NotAction: '*', Condition: regions('eu-central-1') }, ['action * broken error']],
    ['that denies some regions', { Condition: { StringEquals: { 'aws:RequestedRegion': ['us-east-1'] } } }, ['named-regions broken error']],
    [
      'that denies some actions',
      { NotAction: undefined, Action: ['ec2:*'], Condition: regions('eu-central-1') },
      ['named-actions broken error'],
    ],
    ['for some resources', { Resource: 'arn:aws:s3:::x/*', Condition: regions('eu-central-1') }, ['resources broken error']],
    [
      'with exempt principals',
      { Condition: { ...regions('eu-central-1'), ArnNotLike: { 'aws:PrincipalARN': 'arn:aws:iam::*:role/admin' } } },
      ['principals broken warning'],
    ],
    [
      'under another condition',
      { Condition: { ...regions('eu-central-1'), Bool: { 'aws:ViaAWSService': 'false' } } },
      ['condition aws:viaawsservice broken error'],
    ],
    ['that compares in another way', { Condition: { Null: { 'aws:RequestedRegion': 'true' } } }, ['operator broken error']],
    ['of another matter', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, []],
  ])('%s', (_, statement, expected) => expect(deny(statement)).toEqual(expected));
});

it('what was said of a policy counts for the same boundary and the same kind of policy alone', () => {
  const text = JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '999988887777' }, Action: '*', Resource: '*' }] });
  const others = { ...boundary, accounts: { build: '999988887777' } };
  const keysOf = (kind: 'resource' | 'guardrail', within: typeof boundary) =>
    judgeStatements(statementsOf(text) ?? [], kind, within).map(({ key }) => key);
  for (let round = 0; round < 2; round += 1) {
    expect(keysOf('resource', boundary)).toEqual(['999988887777']);
    expect(keysOf('guardrail', boundary)).not.toContain('999988887777');
    expect(keysOf('resource', others)).toEqual([]);
  }
});

it('finds policies by what they are', () => {
  const open = JSON.stringify({ Statement: { Effect: 'Allow', Principal: '*' } });
  const paths = (type: string, values: unknown) => policyDocumentsIn(type, values).map(({ path, kind }) => `${path} ${kind}`);
  expect(paths('aws_kms_key', { policy: open, description: open })).toEqual(['policy resource']);
  expect(paths('aws_iam_role', { assume_role_policy: open })).toEqual(['assume_role_policy resource']);
  expect(paths('aws_iam_policy', { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*' }] }) })).toEqual([]);
  expect(paths('aws_organizations_policy', { content: open })).toEqual(['content guardrail']);
  expect(paths('aws_organizations_policy', { content: open, type: 'TAG_POLICY' })).toEqual([]);
  expect(paths('AWS::KMS::Key', { KeyPolicy: { Statement: [{ Principal: {} }] } })).toEqual(['KeyPolicy resource']);
  for (const value of ['', '{', '[]', '{"Statement":7}', null, 7]) expect(paths('aws_kms_key', { policy: value })).toEqual([]);
});
