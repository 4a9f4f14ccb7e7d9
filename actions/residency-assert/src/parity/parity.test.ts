import { expect, it } from 'vitest';
import { ATTRIBUTES } from '../attributes.ts';
import { ENDPOINTS, ENDPOINTS_SOURCE, LISTED } from './endpoints.ts';
import { parityRegions, presenceOf, serviceOf } from './services.ts';
import { parityFindings, parityOf, parityTable } from './table.ts';

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
  expect(ENDPOINTS_SOURCE).toMatch(/^endpoints\.json of botocore [\d.]+, taken on \d{4}-\d{2}-\d{2}$/);
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
  expect(presenceOf('iam', 'eusc-de-east-1')).toBe('unknown');
  expect(presenceOf('something', 'eusc-de-east-1')).toBe('unknown');
  expect(presenceOf('s3', 'nowhere-1')).toBe('unknown');
  const rows = parityOf(
    new Map([
      ['aws_s3_bucket', 2],
      ['aws_amplify_app', 1],
      ['aws_iam_role', 3],
      ['aws_s3_object', 1],
    ]),
    'eusc-de-east-1',
  );
  expect(rows.map(({ service, presence, resources }) => [service, presence, resources])).toEqual([
    ['amplify', 'missing', 1],
    ['iam', 'unknown', 3],
    ['s3', 'there', 3],
  ]);
  expect(parityFindings(rows, 'eusc-de-east-1', 'p')).toMatchObject([
    { rule: 'residency/parity', resource: 'amplify', severity: 'warning' },
  ]);
  expect(parityTable(rows, 'eusc-de-east-1')).toContain('| amplify | **missing** | 1 | aws_amplify_app |');
});
