import { describe, expect, test } from 'vitest';
import { sessionPolicies, sessionTags } from './session.ts';

const BOUNDARY = { partition: 'aws-eusc' } as const;
const ACCOUNT = '111122223333';
const policies = (policy?: string, managed: string[] = []) => sessionPolicies({ policy, managed }, BOUNDARY, ACCOUNT);
const tags = (lines: string[], transitive: string[] = [], sourceIdentity?: string) =>
  sessionTags({ tags: lines, transitive, sourceIdentity });
const refused = (work: () => unknown, message: RegExp) =>
  expect(work).toThrow(expect.objectContaining({ code: 'SESSION_INVALID', exit: 'usage', message: expect.stringMatching(message) }));
const document = (statement: unknown) => JSON.stringify({ Version: '2012-10-17', Statement: statement });
const ALLOW = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

describe('the inline session policy', () => {
  test('is sent without white space between its parts, and with all of it inside texts', () => {
    const text = `{\n  "Version": "2012-10-17",\r\n\t"Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "a  b \\" c\\\\" }\n}`;
    expect(policies(text)).toEqual({
      Policy: `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"a  b \\" c\\\\"}}`,
    });
  });

  test('is sent as it is written: a key that is there twice is for STS to judge, and never dropped', () => {
    const text = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"a":"true"}},"Condition":{}}]}`;
    expect(policies(text).Policy).toBe(text);
  });

  test('may have 2048 characters without white space, and not one more', () => {
    const room = 2048 - document({ ...ALLOW, Resource: '' }).length;
    const fits = document({ ...ALLOW, Resource: 'x'.repeat(room) });
    expect(policies(fits.replace(',', `,${' '.repeat(5000)}`)).Policy).toBe(fits);
    refused(() => policies(document({ ...ALLOW, Resource: 'x'.repeat(room + 1) })), /2049 characters .* STS takes 2048/);
  });

  test.each<[string, string, RegExp]>([
    ['nothing', '', /not JSON/],
    ['YAML', 'Version: 2012-10-17', /not JSON/],
    ['a path', 'file://policy.json', /not JSON/],
    ['two documents', `${document(ALLOW)}${document(ALLOW)}`, /not JSON/],
    ['a number', '1', /not an IAM policy/],
    ['null', 'null', /not an IAM policy/],
    ['a list', `[${document(ALLOW)}]`, /not an IAM policy/],
    ['the old version', '{"Version":"2008-10-17","Statement":[{"Effect":"Allow"}]}', /not an IAM policy/],
    ['no version', '{"Statement":[{"Effect":"Allow"}]}', /not an IAM policy/],
    ['no statement', '{"Version":"2012-10-17"}', /not an IAM policy/],
    ['no statements', document([]), /not an IAM policy/],
    ['a statement of null', document([null]), /not an IAM policy/],
    ['an effect in lower case', document({ ...ALLOW, Effect: 'allow' }), /not an IAM policy/],
    ['one statement that is none', document([ALLOW, 'x']), /not an IAM policy/],
    ['a huge one', document(new Array(100_000).fill(ALLOW)), /STS takes 2048/],
  ])('%s is refused', (_, text, message) => refused(() => policies(text), message));

  test('is not shown in the error', () => {
    try {
      policies('{"secret-canary": 1}');
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toContain('canary');
    }
  });
});

describe('managed session policies', () => {
  const OWN = `arn:aws-eusc:iam::${ACCOUNT}:policy/team/narrow`;
  const AWS = 'arn:aws-eusc:iam::aws:policy/job-function/ViewOnlyAccess';

  test('are those of AWS and of the account of the role', () => {
    expect(policies(undefined, [OWN, AWS])).toEqual({ PolicyArns: [{ arn: OWN }, { arn: AWS }] });
    expect(policies(undefined, [])).toEqual({});
  });

  test.each([
    ['the commercial partition', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
    ['the commercial partition, own account', `arn:aws:iam::${ACCOUNT}:policy/x`],
    ['another account', 'arn:aws-eusc:iam::444455556666:policy/x'],
    ['an account that is none', 'arn:aws-eusc:iam::11112222333:policy/x'],
    ['a look-alike partition', 'arn:aws-eusc-x:iam::aws:policy/x'],
    ['upper case', `ARN:aws-eusc:iam::${ACCOUNT}:policy/x`],
    ['a region', `arn:aws-eusc:iam:eusc-de-east-1:${ACCOUNT}:policy/x`],
    ['a role', `arn:aws-eusc:iam::${ACCOUNT}:role/x`],
    ['a name', 'ReadOnlyAccess'],
    ['no name', `arn:aws-eusc:iam::${ACCOUNT}:policy/`],
    ['a wildcard', `arn:aws-eusc:iam::${ACCOUNT}:policy/*`],
    ['a second line', `arn:aws-eusc:iam::${ACCOUNT}:policy/x\ny`],
    ['a Cyrillic a', 'arn:аws-eusc:iam::aws:policy/x'],
  ])('%s is refused', (_, arn) => refused(() => policies(undefined, [arn]), /cannot? narrow|can narrow/));

  test('are ten at most', () => {
    const many = Array.from({ length: 11 }, (_, index) => `${OWN}${index}`);
    expect(policies(undefined, many.slice(0, 10)).PolicyArns).toHaveLength(10);
    refused(() => policies(undefined, many), /11 managed policies/);
  });
});

describe('session tags', () => {
  test('are KEY=VALUE; the value may hold more = and be empty', () => {
    expect(tags([' team = red blue ', 'expr=a=b', 'empty=', 'größe=größer'], ['team', 'team'], 'someone')).toEqual({
      Tags: [
        { Key: 'team', Value: 'red blue' },
        { Key: 'expr', Value: 'a=b' },
        { Key: 'empty', Value: '' },
        { Key: 'größe', Value: 'größer' },
      ],
      TransitiveTagKeys: ['team'],
      SourceIdentity: 'someone',
    });
    expect(tags([])).toEqual({});
  });

  test.each<[string, string[], RegExp]>([
    ['no value', ['team'], /not a session tag/],
    ['no key', ['=red'], /not a session tag/],
    ['a key of spaces', ['  =red'], /not a session tag/],
    ['a key of AWS', ['aws:PrincipalTag=x'], /not a session tag/],
    ['a key of AWS in capitals', ['AWS:x=y'], /not a session tag/],
    ['a long key', [`${'k'.repeat(129)}=x`], /not a session tag/],
    ['a long value', [`k=${'v'.repeat(257)}`], /not a session tag/],
    ['a control character', ['k=a\tb'], /not a session tag/],
    ['a line break', ['k=a\nb'], /not a session tag/],
    ['another character', ['k=a;b'], /not a session tag/],
    ['a key twice', ['k=1', 'k=2'], /given twice/],
    ['a key twice but for its case', ['Team=1', 'team=2'], /given twice/],
  ])('%s is refused', (_, lines, message) => refused(() => tags(lines), message));

  test('are fifty at most, 128 and 256 characters long', () => {
    const many = Array.from({ length: 51 }, (_, index) => `${String(index).padStart(128, 'k')}=${'v'.repeat(256)}`);
    expect(tags(many.slice(1)).Tags).toHaveLength(50);
    refused(() => tags(many), /51 session tags/);
  });

  test('that are to go on must be there, in the same letters', () => {
    refused(() => tags(['team=red'], ['run']), /"run" is not one of the tags/);
    refused(() => tags(['team=red'], ['Team']), /"Team" is not one of the tags/);
    refused(() => tags([], ['team']), /"team"/);
  });
});
