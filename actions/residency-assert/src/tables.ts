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
  const found = GLOBAL_SERVICES.find(([prefix]) => type.startsWith(prefix));
  return found && { prefix: found[0], service: found[1], home: found[2] };
}

/** Resource types that exist at edge locations, whatever their settings are. */
const EDGE_TYPES = /^aws_(?:cloudfront_|cloudfrontkeyvaluestore_|globalaccelerator_|shield_|ecrpublic_|lightsail_distribution|waf_)/;
export const isEdgeType = (type: string): boolean => EDGE_TYPES.test(type);

/** A setting that says where a second copy, peer or destination is. */
export interface Row {
  /** Names from the resource's attributes down; lists are stepped into. */
  path: string;
  /**
   * `region`: holds a region name or a list of them. `multi-region-key`, `edge`: what `value` does (default `true`).
   * `bucket`: holds an S3 bucket's ARN or name.
   */
  kind: 'region' | 'multi-region-key' | 'edge' | 'bucket';
  value?: string | boolean;
}

const region = (path: string): Row => ({ path, kind: 'region' });
const bucket = (path: string): Row => ({ path, kind: 'bucket' });
const key: Row = { path: 'multi_region', kind: 'multi-region-key', value: true };
const webAcl: Row = { path: 'scope', kind: 'edge', value: 'CLOUDFRONT' };

/** By resource type, after the schema of AWS provider 6.45. Region names under any other attribute are found by its name. */
export const ROWS: Readonly<Record<string, readonly Row[]>> = {
  aws_ami_copy: [region('source_ami_region')],
  aws_api_gateway_domain_name: [{ path: 'endpoint_configuration.types', kind: 'edge', value: 'EDGE' }],
  aws_api_gateway_rest_api: [{ path: 'endpoint_configuration.types', kind: 'edge', value: 'EDGE' }],
  aws_backup_report_plan: [region('report_setting.regions')],
  aws_cloudformation_stack_instances: [region('regions')],
  aws_cloudformation_stack_set_instance: [region('stack_set_instance_region')],
  aws_codepipeline: [region('artifact_store.region'), region('stage.action.region')],
  aws_config_configuration_aggregator: [region('account_aggregation_source.regions'), region('organization_aggregation_source.regions')],
  aws_db_snapshot_copy: [region('destination_region')],
  aws_directory_service_region: [region('region_name')],
  aws_dlm_lifecycle_policy: [
    region('policy_details.schedule.cross_region_copy_rule.target_region'),
    region('policy_details.schedule.cross_region_copy_rule.target'),
  ],
  aws_dynamodb_global_table: [region('replica.region_name')],
  aws_dynamodb_table: [region('replica.region_name')],
  aws_ebs_snapshot_copy: [region('source_region')],
  aws_ec2_transit_gateway_peering_attachment: [region('peer_region')],
  aws_ecr_replication_configuration: [region('replication_configuration.rule.destination.region')],
  aws_efs_replication_configuration: [region('destination.region')],
  aws_imagebuilder_distribution_configuration: [region('distribution.region')],
  aws_keyspaces_keyspace: [region('replication_specification.region_list')],
  aws_kms_external_key: [key],
  aws_kms_key: [key],
  aws_opensearch_outbound_connection: [region('remote_domain_info.region')],
  aws_rds_cluster: [region('source_region')],
  aws_rds_cluster_snapshot_copy: [region('destination_region')],
  aws_redshift_snapshot_copy: [region('destination_region')],
  aws_s3_bucket: [bucket('replication_configuration.rules.destination.bucket')],
  aws_s3_bucket_replication_configuration: [bucket('rule.destination.bucket')],
  aws_s3control_multi_region_access_point: [region('details.region.region'), bucket('details.region.bucket')],
  aws_secretsmanager_secret: [region('replica.region')],
  aws_securityhub_finding_aggregator: [region('specified_regions')],
  aws_ssm_association: [region('output_location.s3_region')],
  aws_ssm_resource_data_sync: [region('s3_destination.region')],
  aws_ssmincidents_replication_set: [region('region.name'), region('regions.name')],
  aws_vpc_endpoint: [region('service_region')],
  aws_vpc_endpoint_service: [region('supported_regions')],
  aws_vpc_ipam: [region('operating_regions.region_name')],
  aws_vpc_peering_connection: [region('peer_region')],
  aws_wafv2_ip_set: [webAcl],
  aws_wafv2_regex_pattern_set: [webAcl],
  aws_wafv2_rule_group: [webAcl],
  aws_wafv2_web_acl: [webAcl],
};
