import { describe, expect, it } from 'vitest';
import { judgeKeyPolicy } from './key-policy.ts';

const ROLE = 'arn:aws-eusc:iam::444455556666:role/delivery/deploy';
const SESSION = 'arn:aws-eusc:sts::444455556666:assumed-role/deploy/shop-4711';
const ROOT = 'arn:aws-eusc:iam::444455556666:root';

const ALL = { Action: 'kms:*', Resource: '*' };
const account = { Effect: 'Allow', Principal: { AWS: ROOT }, ...ALL };
const taking = ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:PutKeyPolicy', 'kms:DeleteImportedKeyMaterial'];
const deny = (more: object) => ({ Effect: 'Deny', Principal: '*', Action: taking, Resource: '*', ...more });
const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:444455556666:key/0f1e2d3c';
const verdictOf = (...Statement: object[]) =>
  judgeKeyPolicy(JSON.stringify({ Version: '2012-10-17', Statement }), KEY, [{ role: ROLE, name: 'shop-4711' }]).verdict;
const allow = (Principal: unknown) => ({ Effect: 'Allow', Principal, ...ALL });
const but = (...values: string[]) => deny({ Condition: { ArnNotLike: { 'aws:PrincipalArn': values } } });

describe('judgeKeyPolicy', () => {
  it.each<[string, string, object[]]>([
    ['names nobody', 'holds', []],
    ['lets the role sign', 'holds', [{ Effect: 'Allow', Principal: { AWS: ROLE }, Action: ['kms:Sign', 'kms:GetPublicKey'] }]],
    ['lets another role do all', 'holds', [{ Effect: 'Allow', Principal: { AWS: ROLE.replace('deploy', 'admin') }, ...ALL }]],
    ['leaves all to another account', 'holds', [{ ...account, Principal: { AWS: ROOT.replace('4444', '5555') } }]],
    ['leaves all to the account', 'unknown', [account]],
    ['leaves all to the account by its id', 'unknown', [{ ...account, Principal: { AWS: ['444455556666'] } }]],
    ['denies the role', 'holds', [account, deny({ Principal: { AWS: ROLE } })]],
    ['denies the account', 'holds', [account, deny({ Principal: { AWS: ROOT } })]],
    ['denies everybody', 'holds', [account, deny({})]],
    [
      'denies everybody but the administrator',
      'holds',
      [account, deny({ Condition: { ArnNotEquals: { 'aws:PrincipalArn': ROLE.replace('delivery/deploy', 'admin') } } })],
    ],
    [
      'denies everybody but a pattern',
      'unknown',
      [account, deny({ Condition: { ArnNotLike: { 'aws:PrincipalArn': '*:role/delivery/*' } } })],
    ],
    ['denies on a condition', 'unknown', [account, deny({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } })]],
    [
      'denies on two conditions',
      'unknown',
      [account, deny({ Condition: { ArnNotEquals: { 'aws:PrincipalArn': 'x' }, Bool: { 'aws:SecureTransport': 'true' } } })],
    ],
    ['denies but one of them', 'unknown', [account, deny({ Action: taking.slice(1) })]],
    ['denies another role', 'unknown', [account, deny({ Principal: { AWS: ROLE.replace('deploy', 'admin') } })]],
    ['allows the role all', 'broken', [{ Effect: 'Allow', Principal: { AWS: ROLE }, ...ALL }]],
    ['allows the role and its account', 'broken', [{ Effect: 'Allow', Principal: { AWS: [ROOT, ROLE] }, ...ALL }]],
    ['allows the session', 'broken', [{ Effect: 'Allow', Principal: { AWS: SESSION }, Action: 'KMS:Schedule*' }]],
    ['allows everybody', 'broken', [{ Effect: 'Allow', Principal: '*', ...ALL }]],
    ['allows everybody all but signing', 'broken', [{ Effect: 'Allow', Principal: { AWS: '*' }, NotAction: 'kms:Sign', Resource: '*' }]],
    [
      'allows everybody on a condition',
      'unknown',
      [{ Effect: 'Allow', Principal: '*', ...ALL, Condition: { StringEquals: { 'kms:CallerAccount': '444455556666' } } }],
    ],
    ['allows all but one', 'unknown', [{ Effect: 'Allow', NotPrincipal: { AWS: 'x' }, ...ALL }]],
    ['allows another session of the role', 'unknown', [allow({ AWS: SESSION.replace('4711', '1') })]],
    [
      'allows sessions of the token of a provider',
      'unknown',
      [allow({ Federated: `${ROOT.replace('root', 'oidc-provider')}/gitlab.example` })],
    ],
    ['allows a service', 'holds', [allow({ Service: 'logs.amazonaws.com' })]],
    ['allows a role that is gone', 'holds', [allow({ AWS: 'AROAEXAMPLEEXAMPLE123' })]],
    ['allows what nobody knows here', 'unknown', [allow({ AWS: 'arn:aws-eusc:other::444455556666:thing/deploy' })]],
    ['denies one session of the role', 'unknown', [account, deny({ Principal: { AWS: SESSION } })]],
    ['denies a user of its name', 'unknown', [account, deny({ Principal: { AWS: ROOT.replace('root', 'user/deploy') } })]],
    ['denies a session of its name', 'unknown', [account, deny({ Principal: { AWS: SESSION.replace('deploy/shop-4711', 'x/deploy') } })]],
    ['denies sessions of a provider', 'unknown', [account, deny({ Principal: { Federated: '*' } })]],
    ['denies on another key', 'unknown', [account, deny({ Resource: KEY.replace('0f1e', '1f1e') })]],
    ['denies on no key', 'unknown', [account, deny({ Resource: undefined })]],
    ['denies on all but what a variable names', 'unknown', [account, deny({ Resource: undefined, NotResource: `\${aws:x}` })]],
    ['denies no action', 'unknown', [account, deny({ Action: undefined })]],
    ['denies on this key', 'holds', [account, deny({ Resource: KEY })]],
    [
      'denies everybody but whom a variable names',
      'unknown',
      [account, but(`arn:aws-eusc:iam::\${aws:PrincipalAccount}:role/delivery/deploy`)],
    ],
    ['denies everybody but nobody', 'unknown', [account, but()]],
    ['denies in other words', 'unknown', [{ ...deny({}), Effect: 'deny' }]],
    ['has more than is known', 'unknown', [deny({}), { ...account, Unless: 'x' }]],
    ['allows what it denies', 'holds', [{ Effect: 'Allow', Principal: { AWS: ROLE }, ...ALL }, deny({})]],
  ])('a policy that %s %s', (_, verdict, statements) => {
    expect(verdictOf(...statements)).toBe(verdict);
  });

  it.each(['', 'null', '{}', '{"Statement":[null]}', '{"Statement":7}'])('what is no policy is unknown: %j', (text) => {
    expect(judgeKeyPolicy(text, KEY, [{ role: ROLE, name: 'x' }]).verdict).toBe('unknown');
  });

  it('says nothing of a deployment without a role', () => {
    expect(judgeKeyPolicy(JSON.stringify({ Statement: [allow('*')] }), KEY, []).verdict).toBe('unknown');
  });
});
