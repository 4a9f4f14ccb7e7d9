import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetBoundary } from './boundary/boundary.ts';
import { isRegionLike, locationsIn, outsideOf, placeOfZone } from './locations.ts';
import { allRegions } from './partitions.ts';

const eu = presetBoundary('eu', '/');
const eusc = presetBoundary('eusc', '/');
const verdicts = (text: string, boundary = eu) => locationsIn(text).map((location) => outsideOf(boundary, location));

describe('region names', () => {
  it.each([
    'us-east-1',
    'us-gov-west-1',
    'us-isob-east-1',
    'eu-isoe-west-1',
    'ap-southeast-2',
    'eusc-de-east-1',
    'cn-north-1',
    'mx-central-1',
  ])('takes %s for one', (name) => expect(isRegionLike(name)).toBe(true));
  it.each(['US-EAST-1', 'us-east', 'my-bucket-1', 'global', '', 'us-east-1a', 'release-west-1x', `${'a-'.repeat(50)}east-1`])(
    'takes %s for none',
    (name) => expect(isRegionLike(name)).toBe(false),
  );
  it('has a form for every region of the table but the loopback one', () => {
    for (const { name, partition } of allRegions()) expect(isRegionLike(name)).toBe(partition !== 'sandbox');
  });
  it('reads where a zone is', () => {
    expect(placeOfZone('us-east-1a')).toBe('us-east-1');
    for (const zone of ['eu-central-1-ham-1a', 'eu-central-1-waw-1']) expect(placeOfZone(zone)).toBe('eu-central-1');
    for (const zone of ['us-east-1-bos-1a', 'eu-west-3-cmn-wlz-1a', 'eu-central-1-ist-1a', 'eu-central-1-new-1a'])
      expect(placeOfZone(zone)).toBe(zone);
    expect(placeOfZone('eu-central-1')).toBeUndefined();
  });
});

describe('ARNs', () => {
  it('names partition, region and account', () => {
    expect(locationsIn('x arn:aws:kms:us-east-1:111122223333:key/1 y')).toEqual([
      { kind: 'arn', partition: 'aws', region: 'us-east-1', account: '111122223333' },
    ]);
    expect(locationsIn('arn:aws:s3:::bucket/*')).toEqual([{ kind: 'arn', partition: 'aws' }]);
    expect(locationsIn('arn:aws:iam::aws:policy/ReadOnlyAccess')).toEqual([{ kind: 'arn', partition: 'aws' }]);
  });
  it('finds each inside JSON text', () => {
    const policy = JSON.stringify({ Resource: ['arn:aws:sqs:eu-west-2:111122223333:q', 'arn:aws:sqs:eu-central-1:111122223333:q'] });
    expect(verdicts(policy)).toEqual(['region eu-west-2', undefined]);
  });
  it('tells another partition from another region', () => {
    expect(verdicts('arn:aws:iam::aws:policy/x', eusc)).toEqual(['partition aws']);
    expect(verdicts('arn:aws:sns:eu-central-1:111122223333:t', eusc)).toEqual(['partition aws, region eu-central-1']);
    expect(verdicts('arn:aws-us-gov:sns:us-gov-west-1:111122223333:t')).toEqual(['partition aws-us-gov, region us-gov-west-1']);
  });
  it('reads nothing into a wildcard region', () => expect(verdicts('arn:aws:kms:*:111122223333:key/*')).toEqual([undefined]));
});

describe('hosts', () => {
  it.each([
    ['https://s3.us-east-1.amazonaws.com/x', 'region us-east-1'],
    ['bucket.s3-us-west-2.amazonaws.com', 'region us-west-2'],
    ['111122223333.dkr.ecr.eu-west-2.amazonaws.com/app:1', 'region eu-west-2'],
    ['abc.lambda-url.us-east-1.on.aws', 'region us-east-1'],
    ['ec2.eu-central-1.api.aws', undefined],
    ['us-east-1.s3.eu-central-1.amazonaws.com', undefined],
    ['111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu/app', 'partition aws-eusc, region eusc-de-east-1'],
    ['sqs.cn-north-1.amazonaws.com.cn', 'partition aws-cn, region cn-north-1'],
    ['ec2.amazonaws.com', undefined],
    ['SQS.US-EAST-1.amazonaws.com.', 'region us-east-1'],
  ])('judges %s', (text, expected) => expect(verdicts(text)).toEqual([expected]));

  it('leaves look-alikes alone', () => {
    expect(locationsIn('s3.us-east-1.amazonaws.community')).toEqual([]);
    expect(locationsIn('s3.us-east-1.amazonaws.com.example.org')).toEqual([]);
  });
});

it('takes any text, and long hostile ones in linear time', () => {
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(locationsIn(text))));
  locationsIn(`${'a.'.repeat(500_000)}amazonaws.com`);
  locationsIn('arn:aws:'.repeat(200_000));
  locationsIn('.amazonaws.com'.repeat(50_000));
});
