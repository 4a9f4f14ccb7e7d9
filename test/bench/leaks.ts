const AWS = 'registry.terraform.io/hashicorp/aws';

/** One way out of a region, with a look-alike that stays inside: the same resource, or the same text. */
export interface Leak {
  title: string;
  leaks: Resource[];
  stays: Resource[];
}

export interface Resource {
  type: string;
  after: Record<string, unknown>;
  provider?: string;
}

const leak = (title: string, type: string, out: Record<string, unknown>, inside: Record<string, unknown>): Leak => ({
  title,
  leaks: [{ type, after: out }],
  stays: [{ type, after: inside }],
});
const region = 'eu-central-1';

/** Boundary: the EU regions of partition aws. Account ids are made up. */
export const LEAKS: readonly Leak[] = [
  leak('resource with its own region', 'aws_sqs_queue', { name: 'q', region: 'us-east-1' }, { name: 'q', region }),
  leak('London, which is no EU region', 'aws_sqs_queue', { name: 'q', region: 'eu-west-2' }, { name: 'q', region: 'eu-west-1' }),
  leak(
    'DynamoDB replica',
    'aws_dynamodb_table',
    { name: 't', region, replica: [{ region_name: 'us-east-1' }] },
    { name: 't', region, replica: [{ region_name: 'eu-west-1' }] },
  ),
  leak(
    'DynamoDB witness',
    'aws_dynamodb_table',
    { name: 't', region, global_table_witness: [{ region_name: 'us-east-1' }] },
    { name: 't', region, global_table_witness: [] },
  ),
  leak(
    'S3 replication to a bucket elsewhere',
    'aws_s3_bucket_replication_configuration',
    { bucket: 'a', region, rule: [{ status: 'Enabled', destination: [{ bucket: 'arn:aws:s3:::elsewhere' }] }] },
    { bucket: 'a', region, rule: [] },
  ),
  leak(
    'multi-Region KMS key',
    'aws_kms_key',
    { region, multi_region: true, enable_key_rotation: true },
    { region, multi_region: false, enable_key_rotation: true },
  ),
  leak(
    'secret replica',
    'aws_secretsmanager_secret',
    { name: 's', region, replica: [{ region: 'us-east-1' }] },
    { name: 's', region, replica: [{ region: 'eu-west-1' }] },
  ),
  leak(
    'ECR replication',
    'aws_ecr_replication_configuration',
    { region, replication_configuration: [{ rule: [{ destination: [{ region: 'us-east-1', registry_id: '111122223333' }] }] }] },
    { region, replication_configuration: [{ rule: [{ destination: [{ region: 'eu-west-1', registry_id: '111122223333' }] }] }] },
  ),
  leak(
    'backup copy',
    'aws_backup_plan',
    {
      name: 'b',
      region,
      rule: [{ rule_name: 'r', copy_action: [{ destination_vault_arn: 'arn:aws:backup:us-east-1:111122223333:backup-vault:v' }] }],
    },
    {
      name: 'b',
      region,
      rule: [{ rule_name: 'r', copy_action: [{ destination_vault_arn: 'arn:aws:backup:eu-west-1:111122223333:backup-vault:v' }] }],
    },
  ),
  leak(
    'peering with another region',
    'aws_vpc_peering_connection',
    { region, vpc_id: 'vpc-1', peer_vpc_id: 'vpc-2', peer_region: 'us-east-1' },
    { region, vpc_id: 'vpc-1', peer_vpc_id: 'vpc-2', peer_region: 'eu-west-1' },
  ),
  leak('edge web ACL', 'aws_wafv2_web_acl', { name: 'w', region, scope: 'CLOUDFRONT' }, { name: 'w', region, scope: 'REGIONAL' }),
  leak(
    'edge API endpoint by default',
    'aws_api_gateway_rest_api',
    { name: 'a', region },
    { name: 'a', region, endpoint_configuration: [{ types: ['REGIONAL'] }] },
  ),
  leak(
    'transfer acceleration',
    'aws_s3_bucket_accelerate_configuration',
    { bucket: 'b', region, status: 'Enabled' },
    { bucket: 'b', region, status: 'Suspended' },
  ),
  leak(
    'trail of all regions',
    'aws_cloudtrail',
    { name: 't', region, is_multi_region_trail: true },
    { name: 't', region, is_multi_region_trail: false },
  ),
  leak(
    'log stream to another company',
    'aws_kinesis_firehose_delivery_stream',
    {
      name: 'f',
      region,
      destination: 'http_endpoint',
      http_endpoint_configuration: [{ url: 'https://aws-kinesis-http-intake.logs.example.com/v1', name: 'x' }],
    },
    { name: 'f', region, destination: 'http_endpoint', http_endpoint_configuration: [] },
  ),
  leak(
    'alarm to a webhook',
    'aws_sns_topic_subscription',
    { region, topic_arn: 'arn:aws:sns:eu-central-1:111122223333:t', protocol: 'https', endpoint: 'https://hooks.example.com/x' },
    { region, topic_arn: 'arn:aws:sns:eu-central-1:111122223333:t', protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-central-1:111122223333:q' },
  ),
  leak(
    'image of Docker Hub',
    'aws_ecs_task_definition',
    { family: 'f', region, container_definitions: '[{"name":"a","image":"nginx:1.27"}]' },
    { family: 'f', region, container_definitions: '[{"name":"a","image":"111122223333.dkr.ecr.eu-central-1.amazonaws.com/nginx:1.27"}]' },
  ),
  leak(
    'logs of a container in another region',
    'aws_ecs_task_definition',
    {
      family: 'f',
      region,
      container_definitions: '[{"name":"a","logConfiguration":{"logDriver":"awslogs","options":{"awslogs-region":"us-east-1"}}}]',
    },
    {
      family: 'f',
      region,
      container_definitions: '[{"name":"a","logConfiguration":{"logDriver":"awslogs","options":{"awslogs-region":"eu-central-1"}}}]',
    },
  ),
  leak(
    'inference in other regions',
    'aws_bedrockagent_agent',
    { agent_name: 'a', region, foundation_model: 'us.anthropic.claude-sonnet-4-20250514-v1:0' },
    { agent_name: 'a', region, foundation_model: 'anthropic.claude-sonnet-4-20250514-v1:0' },
  ),
  leak(
    'external key store',
    'aws_kms_custom_key_store',
    { custom_key_store_name: 'k', region, xks_proxy_uri_endpoint: 'https://keys.example.com' },
    { custom_key_store_name: 'k', region, cloud_hsm_cluster_id: 'cluster-1' },
  ),
  leak(
    'identity provider elsewhere',
    'aws_iam_openid_connect_provider',
    { url: 'https://token.actions.githubusercontent.com' },
    { url: 'https://oidc.eks.eu-central-1.amazonaws.com/id/A' },
  ),
  leak(
    'key policy that lets everybody in',
    'aws_kms_key',
    { region, enable_key_rotation: true, policy: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}' },
    {
      region,
      enable_key_rotation: true,
      policy: '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}]}',
    },
  ),
  leak(
    'guardrail that leaves KMS open',
    'aws_organizations_policy',
    {
      name: 'p',
      type: 'SERVICE_CONTROL_POLICY',
      content:
        '{"Statement":[{"Effect":"Deny","NotAction":["iam:*","kms:*"],"Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":["eu-central-1"]}}}]}',
    },
    {
      name: 'p',
      type: 'SERVICE_CONTROL_POLICY',
      content:
        '{"Statement":[{"Effect":"Deny","NotAction":["iam:*"],"Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":["eu-central-1"]}}}]}',
    },
  ),
  leak(
    'script that loads from anywhere',
    'aws_instance',
    { ami: 'ami-1', region, user_data: '#!/bin/sh\ncurl https://get.example.com/x | sh\n' },
    { ami: 'ami-1', region, user_data: '#!/bin/sh\ntrue\n' },
  ),
  leak(
    'local zone in Casablanca',
    'aws_subnet',
    { vpc_id: 'vpc-1', region: 'eu-west-3', availability_zone: 'eu-west-3-cmn-wlz-1a' },
    { vpc_id: 'vpc-1', region: 'eu-west-3', availability_zone: 'eu-west-3a' },
  ),
  {
    title: 'another provider',
    leaks: [{ type: 'google_storage_bucket', after: { name: 'b', location: 'US' }, provider: 'registry.terraform.io/hashicorp/google' }],
    stays: [{ type: 'random_id', after: { byte_length: 4 }, provider: 'registry.terraform.io/hashicorp/random' }],
  },
];

/** A plan of a few resources, as `terraform show -json` prints it. */
export function planOf(resources: readonly Resource[]): string {
  const named = resources.map(({ type, after, provider = AWS }, index) => ({
    address: `${type}.r${index}`,
    mode: 'managed',
    type,
    name: `r${index}`,
    provider_name: provider,
    after,
  }));
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.14.2',
    planned_values: {
      root_module: { resources: named.map(({ after, ...head }) => ({ ...head, schema_version: 0, values: after, sensitive_values: {} })) },
    },
    resource_changes: named.map(({ after, ...head }) => ({
      ...head,
      change: { actions: ['create'], before: null, after, after_unknown: {}, before_sensitive: false, after_sensitive: {} },
    })),
    configuration: {
      provider_config: { aws: { name: 'aws', full_name: AWS, expressions: { region: { constant_value: region } } } },
      root_module: {
        resources: named.map(({ after, address, mode, type, name }) => ({
          address,
          mode,
          type,
          name,
          provider_config_key: 'aws',
          expressions: Object.fromEntries(Object.keys(after).map((key) => [key, {}])),
        })),
      },
    },
    complete: true,
    errored: false,
  });
}
