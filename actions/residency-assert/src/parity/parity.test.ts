import { expect, it } from 'vitest';
import { ATTRIBUTES } from '../attributes.ts';
import { globalServiceOf } from '../tables.ts';
import { ENDPOINTS, ENDPOINTS_SOURCE, LISTED } from './endpoints.ts';
import { homeOf, parityRegions, presenceOf, serviceOf } from './services.ts';
import { parityFindings, parityOf, parityTable } from './table.ts';
import { TYPED_REGIONS, TYPES_SOURCE } from './types.ts';

it('knows every region of the partition table, and where its data is from', () => {
  expect(parityRegions().sort()).toEqual([
    'eu-central-1',
    'eu-north-1',
    'eu-south-1',
    'eu-south-2',
    'eu-west-1',
    'eu-west-3',
    'eusc-de-east-1',
  ]);
  expect(ENDPOINTS_SOURCE).toMatch(/^endpoints\.json and endpoint rule sets of botocore [\d.]+, taken on \d{4}-\d{2}-\d{2}$/);
  expect(ENDPOINTS['eusc-de-east-1']?.split(' ').length).toBeGreaterThan(100);
});

it.each<[string, string | undefined]>([
  ['aws_s3_bucket', 's3'],
  ['aws_s3control_access_grant', 's3-control'],
  ['aws_instance', 'ec2'],
  ['aws_route_table', 'ec2'],
  ['aws_route53_zone', 'route53'],
  ['aws_route53_resolver_rule', 'route53resolver'],
  ['aws_cloudwatch_log_group', 'logs'],
  ['aws_cloudwatch_event_rule', 'events'],
  ['aws_cloudwatch_metric_alarm', 'monitoring'],
  ['aws_lambda_function', 'lambda'],
  ['aws_ecr_repository', 'api.ecr'],
  ['aws_bedrockagent_agent', undefined],
  ['awscc_kms_key', 'kms'],
  ['AWS::DynamoDB::Table', 'dynamodb'],
  ['AWS::StepFunctions::StateMachine', 'states'],
  ['AWS::EC2::VPC', 'ec2'],
  ['random_id', undefined],
])('%s needs %s', (type, service) => expect(serviceOf(type)).toBe(service));

it('names a service of the file for nearly every type that it has attributes of', () => {
  const listed = new Set(LISTED.split(' '));
  const types = ATTRIBUTES.trim()
    .split('\n')
    .map((line) => line.split(' ', 1)[0] as string);
  for (const type of types) {
    const service = serviceOf(type);
    if (service !== undefined) expect(listed, type).toContain(service);
  }
  expect(types.filter((type) => serviceOf(type) !== undefined).length / types.length).toBeGreaterThan(0.8);
});

it('tells what is there, missing and not known', () => {
  expect(presenceOf('s3', 'eusc-de-east-1')).toBe('there');
  expect(presenceOf('amplify', 'eusc-de-east-1')).toBe('missing');
  expect(presenceOf('amplify', 'eu-central-1')).toBe('there');
  expect(presenceOf('iam', 'eusc-de-east-1')).toBe('there');
  expect(presenceOf('cloudfront', 'eusc-de-east-1')).toBe('unknown');
  expect(presenceOf('something', 'eusc-de-east-1')).toBe('unknown');
  expect(presenceOf('s3', 'nowhere-1')).toBe('unknown');
  const rows = parityOf(
    new Map([
      ['aws_s3_bucket', 2],
      ['aws_amplify_app', 1],
      ['aws_iam_role', 3],
      ['aws_cloudfront_distribution', 1],
      ['aws_s3_object', 1],
    ]),
    'eusc-de-east-1',
  );
  expect(rows.map(({ service, presence, resources }) => [service, presence, resources])).toEqual([
    ['amplify', 'missing', 1],
    ['cloudfront', 'unknown', 1],
    ['iam', 'there', 3],
    ['s3', 'there', 3],
  ]);
  expect(parityFindings(rows, 'eusc-de-east-1', 'p')).toMatchObject([
    { rule: 'residency/parity', resource: 'amplify', severity: 'warning' },
  ]);
  const table = parityTable(rows, 'eusc-de-east-1');
  expect(table).toContain('| amplify | **missing** | 1 | aws_amplify_app |');
  expect(table).toContain('| iam | there, global: served from eusc-de-east-1 | 3 | aws_iam_role |');
  expect(table).toContain('Nothing is published of the features');
});

it('says where services of a whole partition are served from', () => {
  expect(['iam', 'route53', 'organizations', 'cloudfront', 'networkmanager'].map((name) => homeOf(name, 'eu-central-1'))).toEqual([
    'us-east-1',
    'us-east-1',
    'us-east-1',
    'us-east-1',
    'us-west-2',
  ]);
  expect(['iam', 'route53', 'organizations', 'cloudfront'].map((name) => homeOf(name, 'eusc-de-east-1'))).toEqual([
    'eusc-de-east-1',
    'eusc-de-east-1',
    undefined,
    undefined,
  ]);
  // These have endpoints of their own in each region.
  expect(['s3', 'sts', 'kms'].map((name) => homeOf(name, 'eu-central-1'))).toEqual([undefined, undefined, undefined]);
});

it('agrees with what the check says of global control planes', () => {
  const named = ['account', 'budgets', 'ce', 'iam', 'networkmanager', 'organizations', 'route53'];
  expect(named.map((service) => globalServiceOf(`aws_${service}_thing`)?.home)).toEqual(
    named.map((service) => homeOf(service, 'eu-central-1')),
  );
});

it('knows types that a service lacks in a region, and claims nothing of regions whose types are not known', () => {
  expect(TYPED_REGIONS.split(' ')).not.toContain('eusc-de-east-1');
  const endpoint = 'AWS::EC2::VerifiedAccessEndpoint';
  const rows = (region: string) =>
    parityOf(
      new Map([
        [endpoint, 1],
        ['AWS::EC2::VPC', 2],
        ['AWS::IAM::Role', 1],
      ]),
      region,
    ).map(({ service, presence }) => [service, presence]);
  expect(rows('eu-west-3')).toEqual([
    [endpoint, 'missing'],
    ['ec2', 'there'],
    ['iam', 'there'],
  ]);
  for (const region of ['eu-central-1', 'eusc-de-east-1'])
    expect(rows(region)).toEqual([
      ['ec2', 'there'],
      ['iam', 'there'],
    ]);
  expect(parityTable([], 'eu-west-3')).toContain(TYPES_SOURCE);
});
