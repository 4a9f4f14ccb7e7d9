import { ATTRIBUTES } from './attributes.ts';
import type { RowKind } from './schema.ts';

/** Providers whose resources live in the state or on the runner alone. */
export const LOCAL_PROVIDERS: ReadonlySet<string> = new Set([
  'terraform.io/builtin/terraform',
  ...['archive', 'cloudinit', 'local', 'null', 'random', 'template', 'time', 'tls'].flatMap((name) => [
    `registry.terraform.io/hashicorp/${name}`,
    `registry.opentofu.org/hashicorp/${name}`,
  ]),
]);

const AWS_PROVIDERS: ReadonlySet<string> = new Set(
  ['aws', 'awscc'].flatMap((name) => [`registry.terraform.io/hashicorp/${name}`, `registry.opentofu.org/hashicorp/${name}`]),
);

export const isAwsProvider = (provider: string): boolean => AWS_PROVIDERS.has(provider);

/** A provider by its whole name: Terraform 0.12 wrote the last part alone. */
export const wholeProviderName = (name: string): string =>
  name.includes('/') ? name : name === 'terraform' ? 'terraform.io/builtin/terraform' : `registry.terraform.io/hashicorp/${name}`;

/** Services of the `aws` partition that keep their control plane in one region outside the EU, by the start of the resource type. */
const GLOBAL_SERVICES: readonly (readonly [prefix: string, service: string, home: string])[] = [
  ['aws_account_', 'Account Management', 'us-east-1'],
  ['aws_budgets_', 'Budgets', 'us-east-1'],
  ['aws_ce_', 'Cost Explorer', 'us-east-1'],
  ['aws_cur_', 'Cost and Usage Reports', 'us-east-1'],
  ['aws_iam_', 'IAM', 'us-east-1'],
  ['aws_networkmanager_', 'Network Manager', 'us-west-2'],
  ['aws_organizations_', 'Organizations', 'us-east-1'],
  ['aws_route53recovery', 'Route 53 Application Recovery Controller', 'us-west-2'],
  ['aws_route53domains_', 'Route 53 Domains', 'us-east-1'],
  ['aws_route53_', 'Route 53', 'us-east-1'],
];

/** Regional parts of services that are otherwise global. */
const REGIONAL = /^aws_route53_resolver_/;

export function globalServiceOf(type: string): { prefix: string; service: string; home: string } | undefined {
  if (REGIONAL.test(type)) return undefined;
  const plain = type.replace(/^awscc_/, 'aws_');
  const found = GLOBAL_SERVICES.find(([prefix]) => plain.startsWith(prefix));
  return found && { prefix: found[0], service: found[1], home: found[2] };
}

/** Resource types that exist at edge locations, whatever their settings are. */
const EDGE_TYPES = /^aws(?:cc)?_(?:cloudfront_|cloudfrontkeyvaluestore_|globalaccelerator_|shield_|ecrpublic_|lightsail_distribution|waf_)/;
export const isEdgeType = (type: string): boolean => EDGE_TYPES.test(type);

/** A setting that says where a second copy, peer or destination is. */
export interface Row {
  /** Names from the resource's attributes down; lists are stepped into. */
  path: string;
  /** `edge`: does it when it is `value`. `bucket`: holds an S3 bucket's ARN or name. */
  kind: RowKind | 'edge' | 'bucket';
  /** What does it; `set` stands for any value. Default: true. */
  value?: string | { set: true };
  /** Whether the same holds when it is not set, because it is the service's default. */
  byDefault?: true;
}

const bucket = (path: string): Row => ({ path, kind: 'bucket' });
const edge = (path: string, value: NonNullable<Row['value']>): Row => ({ path, kind: 'edge', value });
const webAcl = edge('scope', 'CLOUDFRONT');
const restEndpoint: Row = { ...edge('endpoint_configuration.types', 'EDGE'), byDefault: true };

/** What no name in the schema tells: defaults, and settings that reach to the edge. */
const FURTHER_ROWS: Readonly<Record<string, readonly Row[]>> = {
  aws_api_gateway_domain_name: [edge('endpoint_configuration.types', 'EDGE')],
  aws_api_gateway_rest_api: [restEndpoint],
  aws_cloudtrail: [bucket('s3_bucket_name')],
  aws_cognito_user_pool_domain: [edge('certificate_arn', { set: true })],
  aws_config_delivery_channel: [bucket('s3_bucket_name')],
  aws_flow_log: [bucket('log_destination')],
  aws_kinesis_firehose_delivery_stream: [bucket('extended_s3_configuration.bucket_arn')],
  aws_route53_resolver_query_log_config: [bucket('destination_arn')],
  aws_s3_bucket: [bucket('replication_configuration.rules.destination.bucket'), edge('acceleration_status', 'Enabled')],
  aws_s3_bucket_accelerate_configuration: [edge('status', 'Enabled')],
  aws_s3_bucket_replication_configuration: [bucket('rule.destination.bucket')],
  aws_s3control_multi_region_access_point: [{ path: 'details.region.region', kind: 'region' }, bucket('details.region.bucket')],
  aws_wafv2_ip_set: [webAcl],
  aws_wafv2_regex_pattern_set: [webAcl],
  aws_wafv2_rule_group: [webAcl],
  aws_wafv2_web_acl: [webAcl],
};

/** The Cloud Control provider is made from other schemas; these are the settings that both have. */
const CLOUD_CONTROL_ROWS: readonly Row[] = [
  { path: 'multi_region', kind: 'multi-region-key' },
  { path: 'is_multi_region_trail', kind: 'everywhere' },
  { path: 'multi_region_enabled', kind: 'everywhere' },
  edge('scope', 'CLOUDFRONT'),
];

let rows: ReadonlyMap<string, readonly Row[]> | undefined;

/** The attributes of a resource type that say something of residency. */
export function rowsOf(type: string): readonly Row[] {
  rows ??= allRows();
  return rows.get(type) ?? (type.startsWith('awscc_') ? CLOUD_CONTROL_ROWS : []);
}

/** Every row by resource type: what the provider's schema names, and what it does not. */
export function allRows(): Map<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const line of ATTRIBUTES.trim().split('\n')) {
    const [type = '', ...words] = line.split(' ');
    const list: Row[] = [];
    for (let index = 0; index < words.length; index += 2) list.push({ kind: words[index] as RowKind, path: words[index + 1] as string });
    found.set(type, list);
  }
  for (const [type, list] of Object.entries(FURTHER_ROWS)) {
    const others = (found.get(type) ?? []).filter(({ path }) => !list.some((row) => row.path === path));
    found.set(type, [...others, ...list]);
  }
  return found;
}

/** What a resource type does whatever its settings are. */
export interface TypeRow {
  kind: 'network' | 'second' | 'key' | 'host';
  verdict: 'broken' | 'unknown';
  /** Ends the sentence that starts with the resource's address. */
  says: string;
}

const spans: TypeRow = {
  kind: 'second',
  verdict: 'unknown',
  says: 'joins resources of several regions, and not all of them need to be in this plan',
};
const leads: TypeRow = { kind: 'network', verdict: 'unknown', says: 'leads to a network whose place the plan does not show' };
const replica: TypeRow = { kind: 'key', verdict: 'broken', says: 'is a replica of a multi-Region key' };
const service: TypeRow = {
  kind: 'host',
  verdict: 'unknown',
  says: "exchanges data with somebody else's service, whose place the plan does not show",
};

const TYPE_ROWS: readonly (readonly [pattern: RegExp, row: TypeRow])[] = [
  [/^aws_(?:rds|docdb|neptune)_global_cluster$/, spans],
  [/^aws_(?:elasticache_global_replication_group|memorydb_multi_region_cluster)$/, spans],
  [/^aws_kms_replica_(?:external_)?key$/, replica],
  [/^aws_dx_(?:gateway|connection|bgp_peer|private_virtual_interface|public_virtual_interface|transit_virtual_interface)/, leads],
  [/^aws_(?:vpn_connection|customer_gateway|ec2_transit_gateway_connect_peer)$/, leads],
  [/^aws_(?:appfabric_(?:ingestion|app_authorization)|appflow_connector_profile)/, service],
];

export const typeRowOf = (type: string): TypeRow | undefined => TYPE_ROWS.find(([pattern]) => pattern.test(type))?.[1];

/** Where code comes from when it comes through a connection: services whose place is known to be outside the EU. */
export const CODE_HOSTS: Readonly<Record<string, string>> = {
  Bitbucket: 'bitbucket.org',
  GitHub: 'github.com',
  GitLab: 'gitlab.com',
  AzureDevOps: 'dev.azure.com',
};
