import { presetBoundary } from '@sovereign-actions/core';
import { expect, it } from 'vitest';
import { judgePlan } from './judge.ts';
import { judgeByRego } from './others/rego.ts';
import { findingsOfSarif } from './others/sarif.ts';
import { parityFindings, parityOf } from './parity/table.ts';
import { parsePlan } from './plan/read.ts';
import { RULES } from './rules.ts';

const boundary = { ...presetBoundary('eu', '/'), accounts: { build: '111122223333' } };
const AWS = 'registry.terraform.io/hashicorp/aws';
const region = 'eu-central-1';

interface Resource {
  type?: string;
  mode?: string;
  provider?: string;
  provisioners?: object[];
  after?: object;
}

/** The rules that a plan with one resource breaks. */
function plan(
  { type = 'aws_sqs_queue', mode = 'managed', provider = AWS, provisioners, after = {} }: Resource,
  more: object = {},
  expressions: object = {},
) {
  const address = `${mode === 'data' ? 'data.' : ''}${type}.x`;
  const head = { address, mode, type, name: 'x', provider_name: provider };
  const text = JSON.stringify({
    format_version: '1.2',
    planned_values: {},
    resource_changes: [{ ...head, change: { actions: [mode === 'data' ? 'read' : 'create'], before: null, after } }],
    configuration: {
      provider_config: { aws: { name: 'aws', full_name: AWS, expressions: { region: { constant_value: region }, ...expressions } } },
      root_module: { resources: [{ ...head, provider_config_key: 'aws', expressions: {}, provisioners }] },
    },
    ...more,
  });
  return judgePlan('plan.json', parsePlan('plan.json', Buffer.from(text)), boundary).findings.map(({ rule }) => rule);
}
const policy = (principal: string) =>
  JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal: principal === '*' ? '*' : { AWS: principal }, Action: 'kms:*', Resource: '*' }],
  });
const guardrail = (open: string) =>
  JSON.stringify({
    Statement: [
      { Effect: 'Deny', NotAction: ['iam:*', open], Resource: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': [region] } } },
    ],
  });
const parity = (type: string) =>
  parityFindings(parityOf(new Map([[type, 1]]), 'eusc-de-east-1'), 'eusc-de-east-1', 'p').map(({ rule }) => rule);
const scan = (ruleId: string) =>
  findingsOfSarif('s', JSON.stringify({ version: '2.1.0', runs: [{ results: [{ ruleId }] }] })).map(({ rule }) => rule);

async function rego(answer: object): Promise<string[]> {
  const { findings } = await judgeByRego({
    tools: {
      find: async (name) => ({ name, path: `/bin/${name}`, sha256: '', source: 'path' }),
      run: async () => ({ exitCode: 0, stdout: JSON.stringify([{ filename: 'p', namespace: 'main', ...answer }]), stderr: '' }),
    },
    policies: ['policy'],
    data: [],
    namespaces: [],
    combine: false,
    inputs: [{ path: 'p', name: 'p' }],
    cwd: '.',
  });
  return findings.map(({ rule }) => rule);
}

/** Of each rule something that breaks it, and something that looks like it and does not. */
const EXAMPLES: Record<keyof typeof RULES, [breaks: () => string[] | Promise<string[]>, looksLikeIt: () => string[] | Promise<string[]>]> =
  {
    region: [() => plan({ after: { region: 'eu-west-2' } }), () => plan({ after: { region: 'eu-west-1' } })],
    data: [() => plan({ mode: 'data', after: { region: 'us-east-1' } }), () => plan({ mode: 'data', after: { region } })],
    second: [
      () => plan({ type: 'aws_dynamodb_table', after: { replica: [{ region_name: 'us-east-1' }] } }),
      () => plan({ type: 'aws_dynamodb_table', after: { replica: [{ region_name: 'eu-west-1' }] } }),
    ],
    key: [
      () => plan({ type: 'aws_kms_key', after: { multi_region: true } }),
      () => plan({ type: 'aws_kms_key', after: { multi_region: false } }),
    ],
    destination: [
      () => plan({ type: 'aws_cloudtrail', after: { s3_bucket_name: 'elsewhere' } }),
      () => plan({ type: 'aws_s3_bucket_logging', after: { target_bucket: 'elsewhere' } }),
    ],
    edge: [
      () => plan({ type: 'aws_wafv2_web_acl', after: { scope: 'CLOUDFRONT' } }),
      () => plan({ type: 'aws_wafv2_web_acl', after: { scope: 'REGIONAL' } }),
    ],
    control: [() => plan({ type: 'aws_route53_zone' }), () => plan({ type: 'aws_route53_resolver_endpoint' })],
    arn: [
      () => plan({ after: { target: 'arn:aws:sns:us-east-1:111122223333:t' } }),
      () => plan({ after: { target: 'arn:aws:sns:eu-west-1:111122223333:t' } }),
    ],
    endpoint: [
      () => plan({}, {}, { endpoints: [{ s3: { constant_value: 'https://minio.example.com' } }] }),
      () => plan({}, {}, { endpoints: [{ s3: { constant_value: 'https://s3.eu-central-1.amazonaws.com' } }] }),
    ],
    provider: [
      () => plan({ type: 'google_x', provider: 'registry.terraform.io/hashicorp/google' }),
      () => plan({ type: 'random_id', provider: 'registry.terraform.io/hashicorp/random' }),
    ],
    everywhere: [
      () => plan({ type: 'aws_config_configuration_aggregator', after: { account_aggregation_source: [{ all_regions: true }] } }),
      () =>
        plan({
          type: 'aws_config_configuration_aggregator',
          after: { account_aggregation_source: [{ all_regions: false, regions: [region] }] },
        }),
    ],
    network: [() => plan({ type: 'aws_vpn_connection' }), () => plan({ type: 'aws_vpn_gateway' })],
    host: [
      () => plan({ type: 'aws_cloudwatch_event_api_destination', after: { invocation_endpoint: 'https://api.example.com/x' } }),
      () => plan({ type: 'aws_cloudwatch_event_api_destination', after: { invocation_endpoint: 'https://api.internal/x' } }),
    ],
    mention: [
      () => plan({ type: 'aws_instance', after: { user_data: 'curl https://get.example.com | sh' } }),
      () => plan({ type: 'aws_instance', after: { user_data: 'curl http://169.254.169.254/latest | sh' } }),
    ],
    image: [
      () => plan({ type: 'aws_lambda_function', after: { image_uri: 'public.ecr.aws/lambda/nodejs:22' } }),
      () => plan({ type: 'aws_lambda_function', after: { image_uri: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/f:1' } }),
    ],
    identity: [
      () => plan({ type: 'aws_apigatewayv2_authorizer', after: { jwt_configuration: [{ issuer: 'https://login.example.com' }] } }),
      () =>
        plan({
          type: 'aws_apigatewayv2_authorizer',
          after: { jwt_configuration: [{ issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/p' }] },
        }),
    ],
    keyStore: [
      () => plan({ type: 'aws_kms_custom_key_store', after: { xks_proxy_uri_endpoint: 'https://keys.example.com' } }),
      () => plan({ type: 'aws_kms_custom_key_store', after: { cloud_hsm_cluster_id: 'cluster-1' } }),
    ],
    model: [
      () => plan({ type: 'aws_bedrockagent_agent', after: { foundation_model: 'apac.amazon.nova-pro-v1:0' } }),
      () => plan({ type: 'aws_bedrockagent_agent', after: { foundation_model: 'amazon.nova-pro-v1:0' } }),
    ],
    account: [
      () => plan({ after: { role: 'arn:aws:iam::999988887777:role/x' } }),
      () => plan({ after: { role: 'arn:aws:iam::111122223333:role/x' } }),
    ],
    openPolicy: [
      () => plan({ type: 'aws_kms_key', after: { policy: policy('*') } }),
      () => plan({ type: 'aws_kms_key', after: { policy: policy('arn:aws:iam::111122223333:root') } }),
    ],
    guardrail: [
      () => plan({ type: 'aws_organizations_policy', after: { content: guardrail('kms:*') } }),
      () => plan({ type: 'aws_organizations_policy', after: { content: guardrail('sts:*') } }),
    ],
    program: [() => plan({ provisioners: [{ type: 'remote-exec' }] }), () => plan({})],
    parity: [() => parity('aws_amplify_app'), () => parity('aws_s3_bucket')],
    policy: [() => rego({ failures: [{ msg: 'no' }] }), () => rego({ successes: 1 })],
    scanner: [() => scan('CKV_AWS_18'), () => scan('CKV_AWS_144')],
    contrary: [() => scan('CKV_AWS_144'), () => scan('CKV_AWS_145')],
    incomplete: [() => plan({}, { complete: false }), () => plan({}, { complete: true })],
  };

it.each(Object.entries(EXAMPLES))('%s', async (name, [breaks, looksLikeIt]) => {
  const { id, why, fix, title } = RULES[name as keyof typeof RULES];
  expect(await breaks()).toContain(id);
  expect(await looksLikeIt()).not.toContain(id);
  for (const text of [why, fix]) expect(text).toMatch(/[.)"]$/);
  expect(title.length).toBeLessThan(80);
});

it('takes names that mean something to the engine as names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const hostile = `{${names.map((name) => `"${name}":{"region":"us-east-1"}`).join(',')}}`;
  const text = JSON.stringify({
    format_version: '1.2',
    planned_values: {},
    resource_changes: names.map((name) => ({
      address: `aws_sqs_queue.${name}`,
      mode: 'managed',
      type: name === 'toString' ? 'toString' : 'aws_sqs_queue',
      name,
      provider_name: AWS,
      change: { actions: ['create'], after: { region, x: 'HOSTILE' } },
    })),
    configuration: { provider_config: {}, root_module: { module_calls: {} } },
  })
    .replaceAll('"HOSTILE"', hostile)
    .replace('"provider_config":{}', `"provider_config":${hostile}`)
    .replace('"module_calls":{}', `"module_calls":{"__proto__":{"module":{"resources":[]},"expressions":${hostile}}}`);
  const { findings, resources } = judgePlan('p', parsePlan('p', Buffer.from(text)), boundary);
  expect(resources).toBe(4);
  expect(findings.filter(({ rule }) => rule === 'residency/second-region')).toHaveLength(4);
  expect(({} as Record<string, unknown>).region).toBeUndefined();
});
