// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, presetBoundary, SovereignError } from '@sovereign-actions/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../documents/parse.ts';
import { judgePlannedTemplates, judgeTemplates } from './cdk.ts';
import { deploymentOf, judgeTemplate } from './judge.ts';
import { ALL_SETTINGS } from './tables.ts';

const eu = presetBoundary('eu', '/');
const eusc = presetBoundary('eusc', '/');

async function judge(text: string | object, boundary = eu) {
  const [document] = await parseDocuments('t', typeof text === 'string' ? text : JSON.stringify(text));
  if (!document) throw new Error('no document');
  return judgeTemplate('t', document, boundary, deploymentOf(boundary)).findings.map(
    ({ rule, verdict, severity }) => `${rule.replace('residency/', '')} ${verdict} ${severity}`,
  );
}
const of = (Type: string, Properties: unknown, rest: object = {}) => ({ Resources: { R: { Type, Properties } }, ...rest });
const topic = (Value: unknown, rest: object = {}) => of('AWS::SNS::Topic', { Other: Value }, rest);
const replica = (Region: unknown, rest: object = {}) => of('AWS::DynamoDB::GlobalTable', { Replicas: [{ Region }] }, rest);

describe('second regions', () => {
  const parameter = (more: object) => ({ Parameters: { P: { Type: 'String', ...more } } });
  const mappings = { Mappings: { M: { 'eu-central-1': { other: 'eu-west-1' }, 'us-east-1': { other: 'us-west-2' } } } };
  it.each<[string, object, string[]]>([
    ['written', replica('us-east-1'), ['second-region broken error']],
    ['inside', replica('eu-west-1'), []],
    ['of the stack', replica({ Ref: 'AWS::Region' }), []],
    ['put together', replica({ 'Fn::Sub': 'us-${X}-1' }, parameter({})), ['second-region unknown error']],
    ['joined', replica({ 'Fn::Join': ['-', ['us', 'east', '1']] }), ['second-region broken error']],
    ['selected', replica({ 'Fn::Select': [1, ['eu-west-1', 'us-east-1']] }), ['second-region broken error']],
    ['split', replica({ 'Fn::Select': ['0', { 'Fn::Split': [',', 'eu-west-1,us-east-1'] }] }), []],
    ['in one arm of a condition', replica({ 'Fn::If': ['C', 'eu-west-1', 'us-east-1'] }), ['second-region broken error']],
    ['left out in one arm', replica({ 'Fn::If': ['C', 'eu-west-1', { Ref: 'AWS::NoValue' }] }), []],
    ['of a map, by the region of the stack', replica({ 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'other'] }, mappings), []],
    [
      'of a map, by something unknown',
      replica({ 'Fn::FindInMap': ['M', { Ref: 'P' }, 'other'] }, { ...mappings, ...parameter({}) }),
      ['second-region broken error'],
    ],
    ['of a parameter without a value', replica({ Ref: 'P' }, parameter({})), ['second-region unknown error']],
    ['of a parameter that anybody can set', replica({ Ref: 'P' }, parameter({ Default: 'eu-west-1' })), ['second-region unknown error']],
    ['of a parameter with allowed values inside', replica({ Ref: 'P' }, parameter({ AllowedValues: ['eu-west-1', 'eu-west-3'] })), []],
    [
      'of a parameter with one outside',
      replica({ Ref: 'P' }, parameter({ AllowedValues: ['eu-west-1', 'us-east-1'] })),
      ['second-region broken error'],
    ],
    [
      'of the parameter store',
      replica({ Ref: 'P' }, { Parameters: { P: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/r' } } }),
      ['second-region unknown error'],
    ],
    ['imported', replica({ 'Fn::ImportValue': 'x' }), ['second-region unknown error']],
    ['of the same template', replica({ 'Fn::GetAtt': ['Other', 'Region'] }), []],
    [
      'in a list of a stack set',
      of('AWS::CloudFormation::StackSet', { StackInstancesGroup: [{ Regions: ['eu-west-1', 'us-east-1'] }] }),
      ['second-region broken error'],
    ],
    [
      'in a list of a parameter',
      of(
        'AWS::CloudFormation::StackSet',
        { StackInstancesGroup: [{ Regions: { Ref: 'P' } }] },
        parameter({ Type: 'CommaDelimitedList', Default: 'eu-west-1,us-east-1' }),
      ),
      ['second-region unknown error', 'second-region broken error'],
    ],
    ['a zone elsewhere', of('AWS::EC2::Subnet', { AvailabilityZone: 'us-east-1a' }), ['second-region broken error']],
    ['a zone of the stack', of('AWS::EC2::Subnet', { AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] } }), []],
    [
      'a zone of another region',
      of('AWS::EC2::Subnet', { AvailabilityZone: { 'Fn::Select': [0, [{ 'Fn::GetAZs': 'us-east-1' }]] } }),
      ['second-region broken error'],
    ],
    ['a zone that is a parameter', of('AWS::EC2::Subnet', { AvailabilityZone: { Ref: 'P' } }, parameter({})), []],
    ['an ARN with a region that is a parameter', topic({ 'Fn::Sub': 'arn:aws:sns:${P}:1:t' }, parameter({})), ['reference unknown error']],
    [
      'an ARN of another region',
      topic({ 'Fn::Sub': 'arn:${AWS::Partition}:sns:us-east-1:${AWS::AccountId}:t' }),
      ['reference broken error'],
    ],
    [
      'a name that is a parameter',
      topic({ 'Fn::Sub': 'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${P}' }, parameter({})),
      [],
    ],
    [
      'a custom resource across regions',
      of('Custom::CrossRegionExportWriter', { WriterProps: { region: 'eu-west-1' } }),
      ['second-region broken error'],
    ],
  ])('%s', async (_, template, expected) => expect(await judge(template)).toEqual(expected));

  it('knows the suffix and partition of the sovereign cloud', async () => {
    const arn = { 'Fn::Sub': 'arn:${AWS::Partition}:sns:${AWS::Region}:1:t https://sqs.${AWS::Region}.${AWS::URLSuffix}/' };
    expect(await judge(topic(arn), eusc)).toEqual([]);
    expect(await judge(topic('arn:aws:iam::aws:policy/ReadOnlyAccess'), eusc)).toEqual(['reference broken error']);
  });
});

describe('settings', () => {
  it.each(Object.entries(ALL_SETTINGS).flatMap(([type, list]) => list.map((setting) => [type, setting.path, setting] as const)))(
    '%s %s',
    async (type, path, { value, byDefault, rule }) => {
      const nest = (inner: unknown) =>
        of(
          type,
          path.split('.').reduceRight<unknown>((below, key) => ({ [key]: below }), inner),
        );
      const expected = `${rule.id.replace('residency/', '')} broken error`;
      expect(await judge(nest(value === 'true' ? true : value))).toEqual([expected]);
      expect(await judge(nest({ 'Fn::If': ['C', value, 'x'] }))).toEqual([expected]);
      expect(await judge(nest('REGIONAL'))).toEqual([]);
      expect(await judge(nest({ 'Fn::ImportValue': 'x' }))).toEqual([expected.replace('broken', 'unknown')]);
      expect(await judge(of(type, {}))).toEqual(byDefault ? [expected] : []);
    },
  );

  it.each<[string, string[]]>([
    ['AWS::CloudFront::Distribution', ['edge broken error']],
    ['AWS::KMS::ReplicaKey', ['multi-region-key broken error']],
    ['AWS::RDS::GlobalCluster', ['second-region unknown error']],
    ['AWS::EC2::VPNConnection', ['network unknown error']],
    ['AWS::IAM::Role', ['global-control-plane broken note']],
    ['AWS::Route53Resolver::ResolverEndpoint', []],
  ])('%s', async (type, expected) => {
    expect(await judge(of(type, {}))).toEqual(expected);
    if (type === 'AWS::IAM::Role') expect(await judge(of(type, {}), eusc)).toEqual([]);
  });

  it('copies of buckets hold for buckets of the template alone', async () => {
    const copy = (Bucket: unknown) => ({
      Resources: {
        A: { Type: 'AWS::S3::Bucket', Properties: { ReplicationConfiguration: { Rules: [{ Destination: { Bucket } }] } } },
        B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'near' } },
      },
      Parameters: { P: { Type: 'String' } },
    });
    for (const near of ['arn:aws:s3:::near', { 'Fn::GetAtt': ['B', 'Arn'] }, { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::${B}' }])
      expect(await judge(copy(near))).toEqual([]);
    for (const far of ['arn:aws:s3:::far', { 'Fn::Sub': 'arn:aws:s3:::${P}' }, { 'Fn::ImportValue': 'x' }])
      expect(await judge(copy(far))).toEqual(['bucket-destination unknown error']);
  });
});

it('reads short tags, and finds the line', async () => {
  const text = `Parameters:
  Env: { Type: String, AllowedValues: [a] }
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      Name: !Sub
        - "\${Env}-\${x}"
        - { x: !Ref AWS::Region }
      Arn: !GetAtt Other.Arn
  Table:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      Replicas:
        - Region: !Ref AWS::Region
        - Region: !If [C, eu-west-1, !Select [1, [eu-west-3, us-east-1]]]
      Image: !Join ["/", [!Sub "\${AWS::AccountId}.dkr.ecr.\${AWS::Region}.\${AWS::URLSuffix}", app]]
`;
  const [document] = await parseDocuments('t.yaml', text);
  if (!document) throw new Error('no document');
  expect(judgeTemplate('t.yaml', document, eu, deploymentOf(eu)).findings).toMatchObject([
    { rule: 'residency/second-region', resource: 'AWS::DynamoDB::GlobalTable/Table', place: { file: 't.yaml', line: 11 } },
  ]);
});

it('does not know what macros and loops make, nor nested stacks that are not there', async () => {
  expect(await judge(of('AWS::SNS::Topic', {}, { Transform: ['AWS::Serverless-2016-10-31', 'OurMacro'] }))).toEqual([
    'incomplete unknown error',
  ]);
  expect(await judge(of('AWS::SNS::Topic', { x: { 'Fn::Transform': { Name: 'AWS::Include' } } }))).toEqual(['incomplete unknown error']);
  expect(await judge({ Resources: { 'Fn::ForEach::X': ['N', ['a'], {}] } })).toEqual(['incomplete unknown error']);
  expect(await judge(of('AWS::CloudFormation::Stack', { TemplateURL: 'https://x.s3.eu-central-1.amazonaws.com/t' }))).toEqual([
    'incomplete unknown error',
  ]);
});

it('gives what is global in SAM to every resource of its kind', async () => {
  const api = (Globals: object, own: object = {}) => judge({ ...of('AWS::Serverless::Api', own), Globals });
  expect(await api({})).toEqual(['edge broken error']);
  expect(await api({ Api: { EndpointConfiguration: { Type: 'REGIONAL' } } })).toEqual([]);
  const handler = (Globals: object, Environment: object = {}) => judge({ ...of('AWS::Serverless::Function', { Environment }), Globals });
  const environment = { Function: { Environment: { Variables: { AWS_S3_REGION: 'us-east-1' } } } };
  expect(await handler(environment)).toEqual(['second-region broken error']);
  expect(await handler({ Function: { Timeout: 3 } }, { Variables: { AWS_S3_REGION: 'eu-west-1' } })).toEqual([]);
});

describe('output of cdk synth', () => {
  function assembly(environment: string, more: Record<string, unknown> = {}, region = 'eu-central-1') {
    const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-cdk-'));
    const put = (name: string, value: unknown) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), JSON.stringify(value));
    };
    put('cdk.out/manifest.json', {
      version: '40.0.0',
      artifacts: {
        'App.assets': { type: 'cdk:asset-manifest', properties: { file: 'App.assets.json' } },
        App: { type: 'aws:cloudformation:stack', environment, properties: { templateFile: 'App.template.json' } },
        'assembly-Prod': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } },
      },
    });
    put('cdk.out/App.assets.json', { files: { abc: { destinations: { d: { bucketName: 'b', region } } } } });
    put('cdk.out/App.template.json', {
      Resources: { N: { Type: 'AWS::CloudFormation::Stack', Properties: {}, Metadata: { 'aws:asset:path': 'App.nested.template.json' } } },
    });
    put('cdk.out/App.nested.template.json', {
      Resources: { Q: { Type: 'AWS::SQS::Queue', Properties: { Peer: { 'Fn::Sub': 'arn:aws:sqs:${AWS::Region}:1:q' } } } },
    });
    put('cdk.out/assembly-Prod/manifest.json', {
      artifacts: {
        Prod: { type: 'aws:cloudformation:stack', environment: 'aws://111122223333/eu-west-1', properties: { templateFile: 'P.json' } },
      },
    });
    put('cdk.out/assembly-Prod/P.json', { Resources: { T: { Type: 'AWS::SNS::Topic' } } });
    for (const [name, value] of Object.entries(more)) put(name, value);
    return new Files(folder);
  }
  const run = async (files: Files, boundary = eu) => {
    const judged = await judgeTemplates(files, 'cdk.out', boundary);
    return [
      judged.findings.map(({ rule, verdict }) => `${rule.replace('residency/', '')} ${verdict}`),
      Object.fromEntries(judged.regions),
      judged.resources,
    ];
  };

  it('is judged where each stack goes, with its nested stacks and stages', async () => {
    expect(await run(assembly('aws://111122223333/eu-central-1'))).toEqual([[], { 'eu-central-1': 2, 'eu-west-1': 1 }, 3]);
    expect(await run(assembly('aws://111122223333/us-east-1'))).toEqual([
      ['region broken', 'reference broken'],
      { 'us-east-1': 2, 'eu-west-1': 1 },
      3,
    ]);
    expect(await run(assembly('aws://unknown-account/unknown-region'))).toEqual([['region unknown'], { unknown: 2, 'eu-west-1': 1 }, 3]);
    expect(await run(assembly('aws://111122223333/eu-central-1', {}, 'us-east-1'))).toMatchObject([['second-region broken'], {}, 3]);
    expect((await run(assembly('aws://999988887777/eu-central-1'), { ...eu, accounts: { build: '111122223333' } }))[0]).toEqual([
      'account broken',
    ]);
  });

  it('ends on stacks that nest in a circle, and does not pass over one that is missing', async () => {
    const nested = (to: string) => ({ Resources: { N: { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': to } } } });
    const [findings] = await run(
      assembly('aws://111122223333/eu-central-1', { 'cdk.out/App.nested.template.json': nested('App.template.json') }),
    );
    expect(findings).toEqual([]);
    expect(
      (await run(assembly('aws://111122223333/eu-central-1', { 'cdk.out/App.nested.template.json': nested('gone.json') })))[0],
    ).toEqual(['incomplete unknown']);
  });

  it('is refused where it is none', async () => {
    const code = (files: Files, given: string) =>
      judgeTemplates(files, given, eu).then(
        () => 'ok',
        (error: unknown) => (error as SovereignError).code,
      );
    expect(await code(assembly('x', { 'cdk.out/manifest.json': {} }), 'cdk.out')).toBe('DOCUMENT_NOT_TEMPLATE');
    expect(await code(assembly('x'), '.')).toBe('DOCUMENT_NOT_TEMPLATE');
    expect(await code(assembly('x'), 'cdk.out/manifest.json')).toBe('DOCUMENT_NOT_TEMPLATE');
    expect(await code(assembly('x'), 'gone.yaml')).toBe('FILE_MISSING');
  });
});

describe('files that are no documents', () => {
  it.each<[string, string, string]>([
    ['empty', ' \n', 't is empty.'],
    ['binary', 'a\0b', 't is binary.'],
    ['cut off', '{"Resources": {"A": ', 't:1:'],
    ['a mistake', 'a:\n  - b\n c: hunter2', 't:3:'],
    ['a scalar', 'hunter2', 't: document 1 is no mapping.'],
    ['an alias bomb', `a0: &a0 [x]\n${Array.from({ length: 2000 }, (_, index) => `a${index + 1}: [*a0]`).join('\n')}`, 't'],
    ['deep nesting', '['.repeat(5000), 't:1:'],
  ])('%s', async (_, text, expected) => {
    const error = await parseDocuments('t', text).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SovereignError);
    expect((error as SovereignError).message).toContain(expected);
    expect((error as SovereignError).message).not.toContain('hunter2');
  });

  it('whatever stands in a template, it is judged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (a, b) => {
        await judge({ Resources: { R: { Type: 'AWS::S3::Bucket', Properties: a }, S: b }, Parameters: b, Mappings: a, Transform: b });
        await judge(of('AWS::S3::Bucket', { x: { Ref: a }, y: { 'Fn::Sub': b }, z: { 'Fn::Join': a }, w: { 'Fn::FindInMap': b } }));
      }),
    );
  });

  it('a template that multiplies itself ends', async () => {
    const many = { 'Fn::Join': ['', Array.from({ length: 40 }, () => ({ 'Fn::If': ['C', 'a', 'b'] }))] };
    expect(await judge(topic(many))).toEqual([]);
    expect(await judge(replica(many))).toEqual(['second-region unknown error']);
  });
});

it('judges templates that stand in a plan, and knows nothing of one that it cannot read', async () => {
  const within = { address: 'aws_cloudformation_stack.s', place: { file: 'main.tf', line: 3 } };
  const of = async (text: string, region = 'eu-west-1') =>
    (await judgePlannedTemplates([{ ...within, text, region }], eu)).map(({ rule, verdict, resource, place }) => [
      rule,
      verdict,
      resource,
      place,
    ]);
  const key = 'Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties: { MultiRegion: true }\n';
  expect(await of(key)).toEqual([['residency/multi-region-key', 'broken', 'aws_cloudformation_stack.s/AWS::KMS::Key/K', within.place]]);
  for (const text of ['{', 'a: b'])
    expect(await of(text)).toEqual([['residency/incomplete', 'unknown', 'aws_cloudformation_stack.s', within.place]]);
});
