/** What an attribute's value says about residency. */
export type RowKind =
  /** Holds a region name or a list of them. */
  | 'region'
  /** Holds an availability zone or its id. */
  | 'zone'
  /** Takes in all regions when true. */
  | 'everywhere'
  /** Makes a key that can be copied to other regions when true. */
  | 'multi-region-key'
  /** Holds a host name or URL that is talked to. */
  | 'host'
  /** The same of one that identities are believed from. */
  | 'identity'
  /** The same of one that keeps keys. */
  | 'key-store'
  /** Holds a container image. */
  | 'image'
  /** Holds the ARN or name of what data goes to or comes from. */
  | 'destination'
  /** Holds a model or inference profile. */
  | 'model';

/** Names that speak of regions without holding one. */
const NO_REGION =
  /(?:^|\.)(?:state_or_region|regional_\w+|region_concurrency_type|region_linking_mode|regions_of_interest|resource_region|visible_regions|multi_region_(?:cluster_name|cluster_name_suffix|parameter_group_name))(?:\.|$)|^addresses\.region$|^policy\.region\.|^multi_region\.|^details\.region\.bucket(?:_account_id)?$|(?:^|\.)cross_region_(?:copy|copy_rule|config|s3_restore_sources_access)(?:\.(?!target)|$)|(?:^|\.)(?:region_and_routing_controls|region_event_source_mapping|region_switch_plan_config|rds_create_cross_region_read_replica_config)\.(?!region$)|_arns$|^regions?\.kms_key_arn$|exclude\.regions$/;
const ALSO_REGION = /(?:^|\.)cross_region_copy(?:_rule)?\.target$|^regions?\.name$|(?:^|\.)edge_locations?$/;
const ZONE = /(?:^|[._])(?:availability_zones?|azs?|availability_zone_(?:name|ids?)|primary_availability_zone)$/;
const EVERYWHERE = /(?:^|\.)(?:all_regions|is_multi_region_trail|multi_region_enabled)$/;
const HOST =
  /(?:^|\.)(?:url|uri|host|hostname|server_name|server_hostname|endpoint|endpoint_url|endpoint_uri|hec_endpoint|account_url|instance_url|upstream_registry_url|cluster_endpoint|remote_write_url|invocation_endpoint|target_url|bootstrap_servers|seed_urls|site_urls|provider_endpoint|schema_registry_uri|repository_url|location_uri|custom_redirect_domain|container_url|storage_virtual_machine_endpoint|default_target_hostname|asm_server)$/;
/** Names like those above whose value leads nowhere else. */
const NO_HOST =
  /(?:^|\.)(?:grant|grantee|s3|s3_location)\.uri$|(?:^|\.)(?:request|match|rule|statement|criteria|filter|condition|action|redirect|rewrite)s?\./;
const IDENTITY =
  /(?:^|\.)(?:issuer|issuer_url|discovery_url|jwks_endpoint|jwks_uri|jwks_url|authorization_endpoint|token_endpoint|user_info_endpoint|token_url|auth_code_url|idp_metadata_url|idp_auth_url|authorizer_uri|metadata_url|public_signing_key_endpoint)$/;
const KEY_STORE = /(?:^|\.)(?:xks_proxy_uri_endpoint|kms_key_provider_uri)$/;
const IMAGE = /(?:^|\.)(?:image|image_uri|image_identifier|container_uri|container_image|parent_image|base_image)$/;
const MODEL = /(?:^|\.)(?:foundation_model|model_id|model_arn|model_identifier|copy_from|guardrail_profile_identifier)$/;
const DESTINATION =
  /(?:^|\.)(?:destination_arn|log_destination|log_destination_arn|destination_vault_arn|firehose_arn|delivery_destination_arn|data_replication_primary_broker_arn|replication_source_identifier|replicate_source_db|source_db_instance_arn|sink_identifier|destination_table_bucket_arn|global_table_arn|event_bus_arn|source_db_cluster_identifier|resource_arn_to_share)$/;
const TEXT = /^(?:string|stringList|stringSet)$/;

/**
 * What an argument of a provider's schema holds, by its path and kind as the bindings name it; undefined where it says nothing of
 * residency. The table of attributes is made of what this finds in the newest schema.
 */
export function classify(type: string, path: string, kind: string): RowKind | undefined {
  // The region that every resource can override is looked at for each of them.
  if (path === 'region') return undefined;
  if (kind === 'boolean') return path === 'multi_region' ? 'multi-region-key' : EVERYWHERE.test(path) ? 'everywhere' : undefined;
  if (!TEXT.test(kind)) return undefined;
  if (ALSO_REGION.test(path) || (isRegionLikeName(path) && !NO_REGION.test(path) && !type.startsWith('aws_securityhub_automation_rule')))
    return 'region';
  if (ZONE.test(path)) return 'zone';
  if (KEY_STORE.test(path)) return 'key-store';
  if (IDENTITY.test(path) || (type === 'aws_iam_openid_connect_provider' && path === 'url')) return 'identity';
  if (IMAGE.test(path)) return 'image';
  if (MODEL.test(path)) return 'model';
  if (DESTINATION.test(path)) return 'destination';
  if (HOST.test(path) && !NO_HOST.test(path) && type !== 'aws_xray_sampling_rule') return 'host';
  return undefined;
}

/** Whether a name speaks of regions at all: what is so and not in the table was left out on purpose. */
export const isRegionLikeName = (path: string): boolean => /region/.test(path);
