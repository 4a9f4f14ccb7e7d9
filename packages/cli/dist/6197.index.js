export const id = 6197;
export const ids = [6197];
export const modules = {

/***/ 48794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ documentError),
/* harmony export */   nq: () => (/* binding */ policyError),
/* harmony export */   u0: () => (/* binding */ planError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

const planError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    PLAN_UNREADABLE: { exit: 'usage', about: 'A plan file is not JSON: it is binary, truncated, empty or of another encoding.' },
    PLAN_NOT_PLAN: { exit: 'usage', about: 'A file is JSON, but not the plan that `terraform show -json` prints.' },
    PLAN_VERSION: { exit: 'usage', about: 'A plan is of a format version that this step does not know.' },
});
const documentError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    DOCUMENT_UNREADABLE: { exit: 'usage', about: 'A template or manifest is neither JSON nor YAML, or is cut off.' },
    DOCUMENT_NOT_TEMPLATE: {
        exit: 'usage',
        about: 'A file is no CloudFormation template, no CDK output and no Kubernetes manifest, as its input wants it.',
    },
});
const policyError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    POLICY_FAILED: { exit: 'usage', about: 'The policies of the user cannot be evaluated.' },
    POLICY_EMPTY: { exit: 'usage', about: 'No rule of the policies was evaluated, so they prove nothing.' },
});


/***/ }),

/***/ 56197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ rules/* RULES */.y),
  documentError: () => (/* reexport */ lib_errors/* documentError */.aH),
  parityOfFiles: () => (/* reexport */ parityOfFiles),
  parityTable: () => (/* reexport */ parityTable),
  planError: () => (/* reexport */ lib_errors/* planError */.u0),
  policyError: () => (/* reexport */ lib_errors/* policyError */.nq),
  residencyAssert: () => (/* reexport */ residencyAssert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
// EXTERNAL MODULE: ../core/lib/files.js
var lib_files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../core/lib/locations.js
var locations = __webpack_require__(19448);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../../actions/residency-assert/lib/errors.js
var lib_errors = __webpack_require__(48794);
;// CONCATENATED MODULE: ../../actions/residency-assert/lib/documents/parse.js


/** Enough for what people and tools write, and no bomb. */
const MOST_ALIASES = 1000;
const DEEPEST = 200;
const LARGEST_SEARCHED = 4 * 1024 * 1024;
/**
 * Parses a JSON or YAML file into its documents. CloudFormation's short tags become their long form: `!Sub x` is `{ "Fn::Sub": x }`.
 * Documents that are empty are left out.
 * @throws DOCUMENT_UNREADABLE with line and column, and without a word of the file, which may hold secrets
 */
async function parseDocuments(file, given) {
    const text = given.replace(/^\ufeff/, '');
    const fault = (what, cause) => (0,lib_errors/* documentError */.aH)('DOCUMENT_UNREADABLE', `${file}${what}.`, 'Check that the file is whole, and that a template engine has already run.', {
        cause,
    });
    if (text.trim() === '')
        throw fault(' is empty');
    if (text.includes('\0'))
        throw fault(' is binary');
    const first = text.trimStart()[0];
    if (first === '{' || first === '[') {
        const parsed = parseJson(text);
        if (parsed !== undefined)
            return documentsOf([parsed], text, fault);
        // YAML can start with a brace too.
    }
    const yaml = await __webpack_require__.e(/* import() */ 2831).then(__webpack_require__.bind(__webpack_require__, 12831));
    let documents;
    try {
        documents = yaml.loadAll(text, { schema: schemaWithTags(yaml), maxAliases: MOST_ALIASES, maxDepth: DEEPEST });
    }
    catch (error) {
        const { reason, mark } = error;
        const place = typeof mark?.line === 'number' ? `:${mark.line + 1}:${typeof mark.column === 'number' ? mark.column + 1 : 1}` : '';
        const why = typeof reason === 'string' && /^[a-zA-Z ,()0-9-]+$/.test(reason) ? ` (${reason})` : '';
        throw fault(`${place} is neither JSON nor YAML${why}`, error);
    }
    return documentsOf(documents, text, fault);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The other parser says where the mistake is, and quotes nothing.
        return undefined;
    }
}
function documentsOf(documents, text, fault) {
    const starts = [0];
    for (const match of text.matchAll(/^---(?=\s|$)/gm))
        if (match.index > 0)
            starts.push(match.index);
    const found = [];
    const lineAt = linesOf(text);
    documents.forEach((value, index) => {
        if (value === null || value === undefined || value === '')
            return;
        if (!(0,json/* isObject */.Gv)(value))
            throw fault(`: document ${index + 1} is no mapping`);
        // A leading separator starts the first document, not the second.
        const offset = starts.length === documents.length ? starts[index] : documents.length === 1 ? 0 : undefined;
        found.push({ value, text, offset, lineAt });
    });
    if (found.length === 0)
        throw fault(' holds no document');
    return found;
}
function schemaWithTags({ CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, mapTag, mergeTag, seqTag }) {
    const any = { matchByTagPrefix: true, identify: () => false };
    return CORE_SCHEMA.withTags(mergeTag, defineScalarTag('!', { ...any, resolve: (source, _, tag) => longForm(tag, source) }), defineSequenceTag('!', {
        ...any,
        create: (tag) => ({ tag, items: [] }),
        addItem: (carrier, item) => void carrier.items.push(item),
        finalize: ({ tag, items }) => longForm(tag, items),
    }), defineMappingTag('!', {
        ...any,
        create: (tag) => ({ tag, inner: mapTag.create(tag) }),
        addPair: ({ inner }, key, value) => mapTag.addPair(inner, key, value),
        has: ({ inner }, key) => mapTag.has(inner, key),
        keys: () => [],
        get: () => undefined,
        finalize: ({ tag, inner }) => longForm(tag, inner),
    }), seqTag);
}
function longForm(tag, value) {
    const name = tag.slice(1);
    if (name === 'Ref' || name === 'Condition')
        return { [name]: value };
    if (name === 'GetAtt' && typeof value === 'string') {
        const dot = value.indexOf('.');
        return { 'Fn::GetAtt': dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)] };
    }
    // Tags of other tools mean nothing here.
    return /^[A-Z][A-Za-z0-9]*$/.test(name) ? { [`Fn::${name}`]: value } : value;
}
/** Line of the first place where a key stands below another one, from 1; undefined where it cannot be told. */
function lineOfKey({ text, offset, lineAt }, ...path) {
    // In a file of that size a search for each of its resources would take too long.
    if (offset === undefined || (path.length > 1 && text.length > LARGEST_SEARCHED))
        return undefined;
    let at = offset;
    for (const key of path) {
        const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        const pattern = new RegExp(`(?:^|[\\n{,])\\s*(?:"${escaped}"|'${escaped}'|${escaped})\\s*:`, 'g');
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (!found)
            return undefined;
        at = found.index + found[0].length - 1;
    }
    return lineAt(at);
}
/** Finds the line of an index by the starts of all lines, which are looked for once. */
function linesOf(text) {
    let starts;
    return (index) => {
        if (!starts) {
            starts = [0];
            for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}

// EXTERNAL MODULE: ../../actions/residency-assert/lib/plan/types.js
var types = __webpack_require__(85644);
// EXTERNAL MODULE: ../../actions/residency-assert/lib/rules.js
var rules = __webpack_require__(76298);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
;// CONCATENATED MODULE: ../../actions/residency-assert/lib/attributes.js
// Generated by test/interop/aws-provider/attributes.ts from the npm package @cdktn/provider-aws; change src/schema.ts instead.
const PROVIDER_VERSION = '6.66.0';
/** A resource type a line, then kind and path of each of its attributes that matter. */
const ATTRIBUTES = `
aws_account_region region region_name
aws_agentregistry_registry identity discovery_configuration.authorizer_configuration.custom_jwt_authorizer.discovery_url
aws_alb_listener identity default_action.authenticate_oidc.authorization_endpoint identity default_action.authenticate_oidc.issuer identity default_action.authenticate_oidc.token_endpoint identity default_action.authenticate_oidc.user_info_endpoint identity default_action.jwt_validation.issuer identity default_action.jwt_validation.jwks_endpoint
aws_alb_listener_rule identity action.authenticate_oidc.authorization_endpoint identity action.authenticate_oidc.issuer identity action.authenticate_oidc.token_endpoint identity action.authenticate_oidc.user_info_endpoint identity action.jwt_validation.issuer identity action.jwt_validation.jwks_endpoint
aws_alb_target_group_attachment zone availability_zone
aws_ami_copy region source_ami_region
aws_api_gateway_authorizer identity authorizer_uri
aws_api_gateway_integration host uri
aws_api_gateway_stage destination access_log_settings.destination_arn
aws_apigatewayv2_authorizer identity authorizer_uri identity jwt_configuration.issuer
aws_apigatewayv2_stage destination access_log_settings.destination_arn
aws_appconfig_configuration_profile host location_uri
aws_appflow_connector_profile host connector_profile_config.connector_profile_properties.datadog.instance_url host connector_profile_config.connector_profile_properties.dynatrace.instance_url host connector_profile_config.connector_profile_properties.infor_nexus.instance_url host connector_profile_config.connector_profile_properties.marketo.instance_url host connector_profile_config.connector_profile_properties.salesforce.instance_url host connector_profile_config.connector_profile_properties.service_now.instance_url host connector_profile_config.connector_profile_properties.slack.instance_url host connector_profile_config.connector_profile_properties.veeva.instance_url host connector_profile_config.connector_profile_properties.zendesk.instance_url identity connector_profile_config.connector_profile_properties.custom_connector.oauth2_properties.token_url identity connector_profile_config.connector_profile_properties.sapo_data.oauth_properties.auth_code_url identity connector_profile_config.connector_profile_properties.sapo_data.oauth_properties.token_url region connector_profile_config.connector_profile_properties.snowflake.region
aws_appmesh_virtual_node host spec.service_discovery.dns.hostname
aws_apprunner_service host source_configuration.code_repository.repository_url image source_configuration.image_repository.image_identifier
aws_appsync_api identity event_config.auth_provider.lambda_authorizer_config.authorizer_uri identity event_config.auth_provider.openid_connect_config.issuer region event_config.auth_provider.cognito_config.aws_region
aws_appsync_datasource destination event_bridge_config.event_bus_arn host elasticsearch_config.endpoint host http_config.endpoint host opensearchservice_config.endpoint region dynamodb_config.region region elasticsearch_config.region region http_config.authorization_config.aws_iam_config.signing_region region opensearchservice_config.region region relational_database_config.http_endpoint_config.region
aws_appsync_graphql_api identity additional_authentication_provider.lambda_authorizer_config.authorizer_uri identity additional_authentication_provider.openid_connect_config.issuer identity lambda_authorizer_config.authorizer_uri identity openid_connect_config.issuer region additional_authentication_provider.user_pool_config.aws_region region user_pool_config.aws_region
aws_arcregionswitch_plan region primary_region region regions region triggers.target_region region workflow.step.arc_routing_control_config.region_and_routing_controls.region region workflow.step.custom_action_lambda_config.region_to_run region workflow.step.lambda_event_source_mapping_config.region_event_source_mapping.region region workflow.step.parallel_config.step.arc_routing_control_config.region_and_routing_controls.region region workflow.step.parallel_config.step.custom_action_lambda_config.region_to_run region workflow.step.parallel_config.step.lambda_event_source_mapping_config.region_event_source_mapping.region region workflow.step.parallel_config.step.route53_health_check_config.record_set.region region workflow.step.route53_health_check_config.record_set.region region workflow.workflow_target_region
aws_auditmanager_framework_share region destination_region
aws_autoscaling_group zone availability_zones
aws_backup_plan destination rule.copy_action.destination_vault_arn
aws_backup_report_plan region report_setting.regions
aws_batch_job_definition image eks_properties.pod_properties.containers.image image eks_properties.pod_properties.init_containers.image
aws_bcmdataexports_export region export.destination_configurations.s3_destination.s3_region
aws_bedrock_evaluation_job model evaluation_config.automated.custom_metric_config.evaluator_model_config.bedrock_evaluator_model.model_identifier model evaluation_config.automated.evaluator_model_config.bedrock_evaluator_model.model_identifier model inference_config.model.bedrock_model.model_identifier model inference_config.rag_config.knowledge_base_config.retrieve_and_generate_config.model_arn
aws_bedrock_foundation_model_agreement model model_id
aws_bedrock_guardrail model cross_region_config.guardrail_profile_identifier
aws_bedrock_inference_profile model model_source.copy_from
aws_bedrock_model_invocation_job model model_id
aws_bedrock_provisioned_model_throughput model model_arn
aws_bedrockagent_agent model foundation_model
aws_bedrockagent_data_source host data_source_configuration.share_point_configuration.source_configuration.site_urls host data_source_configuration.web_configuration.source_configuration.url_configuration.seed_urls.url model vector_ingestion_configuration.parsing_configuration.bedrock_foundation_model_configuration.model_arn
aws_bedrockagent_flow model definition.node.configuration.knowledge_base.model_id model definition.node.configuration.prompt.source_configuration.inline.model_id
aws_bedrockagent_knowledge_base host storage_configuration.mongo_db_atlas_configuration.endpoint host storage_configuration.redis_enterprise_cloud_configuration.endpoint
aws_bedrockagent_prompt model variant.model_id
aws_bedrockagentcore_agent_runtime identity authorizer_configuration.custom_jwt_authorizer.discovery_url image agent_runtime_artifact.container_configuration.container_uri
aws_bedrockagentcore_evaluator model evaluator_config.llm_as_a_judge.model_config.bedrock_evaluator_model_config.model_id
aws_bedrockagentcore_gateway identity authorizer_configuration.custom_jwt_authorizer.discovery_url
aws_bedrockagentcore_gateway_target host target_configuration.http.passthrough.endpoint host target_configuration.inference.provider.endpoint host target_configuration.mcp.mcp_server.endpoint region credential_provider_configuration.caller_iam_credentials.region region credential_provider_configuration.gateway_iam_role.region
aws_bedrockagentcore_harness host skill.git.url host tool.config.remote_mcp.url identity authorizer_configuration.custom_jwt_authorizer.discovery_url image environment_artifact.container_configuration.container_uri model model.bedrock_model_config.model_id model model.gemini_model_config.model_id model model.litellm_model_config.model_id model model.openai_model_config.model_id
aws_bedrockagentcore_memory_strategy model configuration.consolidation.model_id model configuration.extraction.model_id model configuration.reflection.model_id
aws_bedrockagentcore_oauth2_credential_provider identity oauth2_provider_config.custom_oauth2_provider_config.oauth_discovery.authorization_server_metadata.authorization_endpoint identity oauth2_provider_config.custom_oauth2_provider_config.oauth_discovery.authorization_server_metadata.issuer identity oauth2_provider_config.custom_oauth2_provider_config.oauth_discovery.authorization_server_metadata.token_endpoint identity oauth2_provider_config.custom_oauth2_provider_config.oauth_discovery.discovery_url identity oauth2_provider_config.included_oauth2_provider_config.authorization_endpoint identity oauth2_provider_config.included_oauth2_provider_config.issuer identity oauth2_provider_config.included_oauth2_provider_config.token_endpoint
aws_bedrockagentcore_registry identity authorizer_configuration.custom_jwt_authorizer.discovery_url
aws_budgets_budget_action region definition.ssm_action_definition.region
aws_chime_voice_connector region aws_region
aws_chime_voice_connector_origination host route.host
aws_chime_voice_connector_termination region calling_regions
aws_chimesdkvoice_sip_media_application region aws_region
aws_chimesdkvoice_sip_rule region target_applications.aws_region
aws_cloudformation_stack_instances region operation_preferences.region_order region regions
aws_cloudformation_stack_set region operation_preferences.region_order
aws_cloudformation_stack_set_instance region operation_preferences.region_order region stack_set_instance_region
aws_cloudfront_distribution region origin.origin_shield.origin_shield_region
aws_cloudfront_multitenant_distribution region origin.origin_shield.origin_shield_region
aws_cloudfront_trust_store region ca_certificates_bundle_source.ca_certificates_bundle_s3_location.region
aws_cloudhsm_v2_hsm zone availability_zone
aws_cloudtrail everywhere is_multi_region_trail
aws_cloudtrail_event_data_store everywhere multi_region_enabled
aws_cloudwatch_event_api_destination host invocation_endpoint
aws_cloudwatch_event_connection identity auth_parameters.oauth.authorization_endpoint
aws_cloudwatch_event_endpoint destination event_bus.event_bus_arn
aws_cloudwatch_log_delivery destination delivery_destination_arn
aws_cloudwatch_log_subscription_filter destination destination_arn
aws_cloudwatch_metric_stream destination firehose_arn
aws_codebuild_project host secondary_sources.build_status_config.target_url host source.build_status_config.target_url image environment.image
aws_codecommit_trigger destination trigger.destination_arn
aws_codeconnections_host host provider_endpoint
aws_codepipeline region artifact_store.region region stage.action.region region stage.before_entry.condition.rule.region region stage.on_failure.condition.rule.region region stage.on_success.condition.rule.region
aws_codestarconnections_host host provider_endpoint
aws_cognito_user_pool region sms_configuration.sns_region
aws_config_aggregate_authorization region authorized_aws_region
aws_config_configuration_aggregator everywhere account_aggregation_source.all_regions everywhere organization_aggregation_source.all_regions region account_aggregation_source.regions region organization_aggregation_source.regions
aws_connect_bot_association region lex_bot.lex_region
aws_connect_instance_storage_config destination storage_config.kinesis_firehose_config.firehose_arn
aws_cur_report_definition region s3_region
aws_datasync_location_azure_blob host container_url
aws_datasync_location_hdfs host name_node.hostname key-store kms_key_provider_uri
aws_datasync_location_nfs host server_hostname
aws_datasync_location_object_storage host server_hostname
aws_datasync_location_smb host server_hostname
aws_datazone_environment region account_region
aws_datazone_environment_blueprint_configuration region enabled_regions
aws_datazone_environment_profile region aws_account_region
aws_dax_cluster zone availability_zones
aws_db_instance destination replicate_source_db zone availability_zone
aws_db_instance_automated_backups_replication destination source_db_instance_arn
aws_db_snapshot_copy region destination_region zone target_custom_availability_zone
aws_default_subnet zone availability_zone
aws_directory_service_region region region_name
aws_dlm_lifecycle_policy region policy_details.action.cross_region_copy.target region policy_details.schedule.cross_region_copy_rule.target region policy_details.schedule.cross_region_copy_rule.target_region zone policy_details.schedule.fast_restore_rule.availability_zones
aws_dms_data_provider host settings.doc_db_settings.server_name host settings.ibm_db2_luw_settings.server_name host settings.ibm_db2_zos_settings.server_name host settings.maria_db_settings.server_name host settings.microsoft_sql_server_settings.server_name host settings.mongo_db_settings.server_name host settings.mysql_settings.server_name host settings.oracle_settings.asm_server host settings.oracle_settings.server_name host settings.postgresql_settings.server_name host settings.redshift_settings.server_name host settings.sybase_ase_settings.server_name
aws_dms_endpoint host elasticsearch_settings.endpoint_uri host oracle_settings.asm_server host redis_settings.server_name host server_name
aws_dms_instance_profile zone availability_zone
aws_dms_replication_config zone compute_config.availability_zone
aws_dms_replication_instance zone availability_zone
aws_docdb_cluster zone availability_zones
aws_docdb_cluster_instance zone availability_zone
aws_docdb_global_cluster destination source_db_cluster_identifier
aws_dsql_cluster region multi_region_properties.clusters region multi_region_properties.witness_region
aws_dsql_cluster_peering region witness_region
aws_dynamodb_global_table region replica.region_name
aws_dynamodb_table region global_table_witness.region_name region replica.region_name
aws_dynamodb_table_replica destination global_table_arn
aws_ebs_fast_snapshot_restore zone availability_zone
aws_ebs_snapshot_copy region source_region
aws_ebs_snapshot_import host disk_container.url
aws_ebs_volume zone availability_zone
aws_ec2_capacity_reservation zone availability_zone
aws_ec2_client_vpn_endpoint zone transit_gateway_configuration.availability_zone_ids zone transit_gateway_configuration.availability_zones
aws_ec2_fleet zone launch_template_config.override.availability_zone
aws_ec2_host zone availability_zone
aws_ec2_secondary_subnet zone availability_zone zone availability_zone_id
aws_ec2_transit_gateway_peering_attachment region peer_region
aws_ecr_pull_through_cache_rule host upstream_registry_url
aws_ecr_replication_configuration region replication_configuration.rule.destination.region
aws_ecs_daemon_task_definition image container_definition.image
aws_ecs_express_gateway_service image primary_container.image
aws_efs_file_system zone availability_zone_name
aws_efs_replication_configuration region destination.region zone destination.availability_zone_name
aws_eks_capability region configuration.argo_cd.aws_idc.idc_region
aws_eks_identity_provider_config identity oidc.issuer_url
aws_elasticache_cluster zone availability_zone zone preferred_availability_zones
aws_elasticache_replication_group zone node_group_configuration.primary_availability_zone zone node_group_configuration.replica_availability_zones zone preferred_cache_cluster_azs
aws_elb zone availability_zones
aws_emr_studio identity idp_auth_url
aws_emrserverless_application host monitoring_configuration.prometheus_monitoring_configuration.remote_write_url image image_configuration.image_uri
aws_finspace_kx_cluster zone availability_zone_id
aws_finspace_kx_dataview zone availability_zone_id
aws_finspace_kx_scaling_group zone availability_zone_id
aws_finspace_kx_volume zone availability_zones
aws_flow_log destination log_destination
aws_globalaccelerator_cross_account_attachment region resource.region
aws_globalaccelerator_custom_routing_endpoint_group region endpoint_group_region
aws_globalaccelerator_endpoint_group region endpoint_group_region
aws_glue_catalog_database host location_uri region target_database.region
aws_glue_catalog_table region target_table.region
aws_glue_connection identity authentication_configuration.oauth2_properties.token_url zone physical_connection_requirements.availability_zone
aws_glue_user_defined_function host resource_uris.uri
aws_grafana_workspace_saml_configuration identity idp_metadata_url
aws_guardduty_publishing_destination destination destination_arn
aws_iam_openid_connect_provider identity url
aws_imagebuilder_component host uri
aws_imagebuilder_container_recipe image instance_configuration.image image parent_image
aws_imagebuilder_distribution_configuration region distribution.region
aws_imagebuilder_image_recipe image parent_image
aws_imagebuilder_infrastructure_configuration zone placement.availability_zone
aws_imagebuilder_lifecycle_policy region policy_detail.exclusion_rules.amis.regions
aws_imagebuilder_workflow host uri
aws_instance zone availability_zone
aws_iot_topic_rule destination error_action.kafka.destination_arn destination kafka.destination_arn host elasticsearch.endpoint host error_action.elasticsearch.endpoint host error_action.http.url host http.url
aws_ivschat_room host message_review_handler.uri
aws_kendra_data_source host configuration.web_crawler_configuration.authentication_configuration.basic_authentication.host host configuration.web_crawler_configuration.proxy_configuration.host host configuration.web_crawler_configuration.urls.seed_url_configuration.seed_urls
aws_kendra_index host user_token_configurations.jwt_token_type_configuration.url identity user_token_configurations.jwt_token_type_configuration.issuer
aws_keyspaces_keyspace region replication_specification.region_list
aws_kinesis_firehose_delivery_stream host elasticsearch_configuration.cluster_endpoint host http_endpoint_configuration.url host opensearch_configuration.cluster_endpoint host snowflake_configuration.account_url host splunk_configuration.hec_endpoint region extended_s3_configuration.data_format_conversion_configuration.schema_configuration.region
aws_kms_custom_key_store key-store xks_proxy_uri_endpoint
aws_kms_external_key multi-region-key multi_region
aws_kms_key multi-region-key multi_region
aws_lambda_event_source_mapping destination destination_config.on_failure.destination_arn host amazon_managed_kafka_event_source_config.schema_registry_config.access_config.uri host amazon_managed_kafka_event_source_config.schema_registry_config.schema_registry_uri host self_managed_kafka_event_source_config.schema_registry_config.access_config.uri host self_managed_kafka_event_source_config.schema_registry_config.schema_registry_uri host source_access_configuration.uri
aws_lambda_function image image_uri
aws_lambdamicrovms_image host code_artifact.uri
aws_launch_template zone placement.availability_zone
aws_lb_listener identity default_action.authenticate_oidc.authorization_endpoint identity default_action.authenticate_oidc.issuer identity default_action.authenticate_oidc.token_endpoint identity default_action.authenticate_oidc.user_info_endpoint identity default_action.jwt_validation.issuer identity default_action.jwt_validation.jwks_endpoint
aws_lb_listener_rule identity action.authenticate_oidc.authorization_endpoint identity action.authenticate_oidc.issuer identity action.authenticate_oidc.token_endpoint identity action.authenticate_oidc.user_info_endpoint identity action.jwt_validation.issuer identity action.jwt_validation.jwks_endpoint
aws_lb_target_group_attachment zone availability_zone
aws_lex_intent host dialog_code_hook.uri host fulfillment_activity.code_hook.uri
aws_lightsail_container_service_deployment_version image container.image
aws_lightsail_database zone availability_zone
aws_lightsail_disk zone availability_zone
aws_lightsail_distribution region origin.region_name
aws_lightsail_instance zone availability_zone
aws_mailmanager_relay host server_name
aws_medialive_input host sources.url
aws_medialive_multiplex zone availability_zones
aws_mq_broker destination data_replication_primary_broker_arn
aws_mskconnect_connector host kafka_cluster.apache_kafka_cluster.bootstrap_servers
aws_nat_gateway zone availability_zone_address.availability_zone zone availability_zone_address.availability_zone_id
aws_neptune_cluster destination replication_source_identifier zone availability_zones
aws_neptune_cluster_instance zone availability_zone
aws_neptune_global_cluster destination source_db_cluster_identifier
aws_networkfirewall_firewall zone availability_zone_mapping.availability_zone_id
aws_networkflowmonitor_scope region target.region
aws_networkmanager_connect_attachment region edge_location
aws_networkmanager_core_network region base_policy_regions
aws_networkmanager_dx_gateway_attachment region edge_locations
aws_notifications_event_rule region regions
aws_notifications_notification_hub region notification_hub_region
aws_oam_link destination sink_identifier
aws_oam_sink_policy destination sink_identifier
aws_observabilityadmin_centralization_rule_for_organization region rule.destination.destination_logs_configuration.backup_configuration.region region rule.destination.destination_metrics_configuration.backup_configuration.region region rule.destination.region region rule.source.regions
aws_observabilityadmin_telemetry_evaluation_for_organization everywhere all_regions region regions
aws_observabilityadmin_telemetry_rule everywhere rule.all_regions region rule.regions
aws_observabilityadmin_telemetry_rule_for_organization everywhere rule.all_regions region rule.regions
aws_odb_cloud_exadata_infrastructure zone availability_zone zone availability_zone_id
aws_odb_network zone availability_zone zone availability_zone_id
aws_opensearch_domain identity advanced_security_options.jwt_options.jwks_url
aws_opensearch_outbound_connection region local_domain_info.region region remote_domain_info.region
aws_quicksight_data_source host parameters.aurora.host host parameters.aurora_postgresql.host host parameters.databricks.host host parameters.maria_db.host host parameters.mysql.host host parameters.oracle.host host parameters.postgresql.host host parameters.presto.host host parameters.redshift.host host parameters.snowflake.host host parameters.spark.host host parameters.sql_server.host host parameters.teradata.host
aws_rds_cluster destination replication_source_identifier region source_region zone availability_zones
aws_rds_cluster_instance zone availability_zone
aws_rds_cluster_snapshot_copy region destination_region
aws_rds_global_cluster destination source_db_cluster_identifier
aws_redshift_cluster zone availability_zone
aws_redshift_data_share_consumer_association region consumer_region
aws_redshift_snapshot_copy region destination_region
aws_resiliencehubv2_service region regions
aws_route53_health_check region cloudwatch_alarm_region region regions
aws_route53_record region geoproximity_routing_policy.aws_region region latency_routing_policy.region
aws_route53_records_exclusive region resource_record_set.geoproximity_location.aws_region region resource_record_set.region
aws_route53_resolver_query_log_config destination destination_arn
aws_route53_vpc_association_authorization region vpc_region
aws_route53_zone region vpc.vpc_region
aws_route53_zone_association region vpc_region
aws_rum_metrics_destination destination destination_arn
aws_s3control_multi_region_access_point_routes region route.region
aws_s3control_storage_lens_configuration region storage_lens_configuration.include.regions
aws_s3tables_table_bucket_replication destination rule.destination.destination_table_bucket_arn
aws_s3tables_table_replication destination rule.destination.destination_table_bucket_arn
aws_sagemaker_algorithm image inference_specification.containers.image
aws_sagemaker_code_repository host git_config.repository_url
aws_sagemaker_data_quality_job_definition image data_quality_app_specification.image_uri
aws_sagemaker_domain host default_space_settings.jupyter_lab_app_settings.code_repository.repository_url host default_space_settings.jupyter_server_app_settings.code_repository.repository_url host default_user_settings.jupyter_lab_app_settings.code_repository.repository_url host default_user_settings.jupyter_server_app_settings.code_repository.repository_url
aws_sagemaker_image_version image base_image
aws_sagemaker_model image container.image image primary_container.image
aws_sagemaker_monitoring_schedule image monitoring_schedule_config.monitoring_job_definition.monitoring_app_specification.image_uri
aws_sagemaker_space host space_settings.jupyter_lab_app_settings.code_repository.repository_url host space_settings.jupyter_server_app_settings.code_repository.repository_url
aws_sagemaker_user_profile host user_settings.jupyter_lab_app_settings.code_repository.repository_url host user_settings.jupyter_server_app_settings.code_repository.repository_url
aws_sagemaker_workforce identity oidc_config.authorization_endpoint identity oidc_config.issuer identity oidc_config.jwks_uri identity oidc_config.token_endpoint identity oidc_config.user_info_endpoint
aws_secretsmanager_secret region replica.region
aws_securityhub_aggregator_v2 region linked_regions
aws_securityhub_finding_aggregator region specified_regions
aws_securitylake_aws_log_source region source.regions
aws_securitylake_data_lake region configuration.region region configuration.replication_configuration.regions
aws_securitylake_subscriber_notification host configuration.https_notification_configuration.endpoint
aws_servicecatalog_provisioned_product region stack_set_provisioning_preferences.regions
aws_servicequotas_template region aws_region
aws_ses_configuration_set host tracking_options.custom_redirect_domain
aws_sesv2_configuration_set host tracking_options.custom_redirect_domain
aws_sesv2_configuration_set_event_destination destination event_destination.event_bridge_destination.event_bus_arn
aws_sesv2_multi_region_endpoint region details.routes_details.region
aws_sfn_state_machine destination logging_configuration.log_destination
aws_sns_topic_subscription host endpoint
aws_spot_fleet_request zone launch_specification.availability_zone zone launch_template_config.overrides.availability_zone
aws_spot_instance_request zone availability_zone
aws_ssm_association region output_location.s3_region
aws_ssm_resource_data_sync region s3_destination.region
aws_ssmincidents_replication_set region region.name region regions.name
aws_ssoadmin_region region region_name
aws_ssoadmin_trusted_token_issuer identity trusted_token_issuer_configuration.oidc_jwt_configuration.issuer_url
aws_storagegateway_nfs_file_share region bucket_region
aws_storagegateway_smb_file_share region bucket_region
aws_subnet zone availability_zone zone availability_zone_id
aws_transfer_connector host url
aws_transfer_server host url
aws_verifiedaccess_trust_provider identity native_application_oidc_options.authorization_endpoint identity native_application_oidc_options.issuer identity native_application_oidc_options.public_signing_key_endpoint identity native_application_oidc_options.token_endpoint identity native_application_oidc_options.user_info_endpoint identity oidc_options.authorization_endpoint identity oidc_options.issuer identity oidc_options.token_endpoint identity oidc_options.user_info_endpoint
aws_verifiedpermissions_identity_source identity configuration.open_id_connect_configuration.issuer
aws_vpc_endpoint region service_region
aws_vpc_endpoint_service region supported_regions
aws_vpc_ipam region operating_regions.region_name
aws_vpc_ipam_resource_discovery region operating_regions.region_name
aws_vpc_peering_connection region peer_region
aws_vpclattice_access_log_subscription destination destination_arn
aws_vpn_gateway zone availability_zone
aws_waf_web_acl destination logging_configuration.log_destination
aws_wafregional_web_acl destination logging_configuration.log_destination
`;

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/tables.js

/** Providers whose resources live in the state or on the runner alone. */
const LOCAL_PROVIDERS = new Set([
    'terraform.io/builtin/terraform',
    ...['archive', 'cloudinit', 'local', 'null', 'random', 'template', 'time', 'tls'].flatMap((name) => [
        `registry.terraform.io/hashicorp/${name}`,
        `registry.opentofu.org/hashicorp/${name}`,
    ]),
]);
const AWS_PROVIDERS = new Set(['aws', 'awscc'].flatMap((name) => [`registry.terraform.io/hashicorp/${name}`, `registry.opentofu.org/hashicorp/${name}`]));
const isAwsProvider = (provider) => AWS_PROVIDERS.has(provider);
/** A provider by its whole name: Terraform 0.12 wrote the last part alone. */
const wholeProviderName = (name) => name.includes('/') ? name : name === 'terraform' ? 'terraform.io/builtin/terraform' : `registry.terraform.io/hashicorp/${name}`;
/** Services of the `aws` partition that keep their control plane in one region outside the EU, by the start of the resource type. */
const GLOBAL_SERVICES = [
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
function globalServiceOf(type) {
    if (REGIONAL.test(type))
        return undefined;
    const plain = type.replace(/^awscc_/, 'aws_');
    const found = GLOBAL_SERVICES.find(([prefix]) => plain.startsWith(prefix));
    return found && { prefix: found[0], service: found[1], home: found[2] };
}
/** Resource types that exist at edge locations, whatever their settings are. */
const EDGE_TYPES = /^aws(?:cc)?_(?:cloudfront_|cloudfrontkeyvaluestore_|globalaccelerator_|shield_|ecrpublic_|lightsail_distribution|waf_)/;
const isEdgeType = (type) => EDGE_TYPES.test(type);
const bucket = (path) => ({ path, kind: 'bucket' });
const edge = (path, value) => ({ path, kind: 'edge', value });
const webAcl = edge('scope', 'CLOUDFRONT');
const restEndpoint = { ...edge('endpoint_configuration.types', 'EDGE'), byDefault: true };
/** What no name in the schema tells: defaults, and settings that reach to the edge. */
const FURTHER_ROWS = {
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
const CLOUD_CONTROL_ROWS = [
    { path: 'multi_region', kind: 'multi-region-key' },
    { path: 'is_multi_region_trail', kind: 'everywhere' },
    { path: 'multi_region_enabled', kind: 'everywhere' },
    edge('scope', 'CLOUDFRONT'),
];
let rows;
/** The attributes of a resource type that say something of residency. */
function rowsOf(type) {
    rows ??= allRows();
    return rows.get(type) ?? (type.startsWith('awscc_') ? CLOUD_CONTROL_ROWS : []);
}
/** Every row by resource type: what the provider's schema names, and what it does not. */
function allRows() {
    const found = new Map();
    for (const line of ATTRIBUTES.trim().split('\n')) {
        const [type = '', ...words] = line.split(' ');
        const list = [];
        for (let index = 0; index < words.length; index += 2)
            list.push({ kind: words[index], path: words[index + 1] });
        found.set(type, list);
    }
    for (const [type, list] of Object.entries(FURTHER_ROWS)) {
        const others = (found.get(type) ?? []).filter(({ path }) => !list.some((row) => row.path === path));
        found.set(type, [...others, ...list]);
    }
    return found;
}
const spans = {
    kind: 'second',
    verdict: 'unknown',
    says: 'joins resources of several regions, and not all of them need to be in this plan',
};
const leads = { kind: 'network', verdict: 'unknown', says: 'leads to a network whose place the plan does not show' };
const replica = { kind: 'key', verdict: 'broken', says: 'is a replica of a multi-Region key' };
const service = {
    kind: 'host',
    verdict: 'unknown',
    says: "exchanges data with somebody else's service, whose place the plan does not show",
};
const TYPE_ROWS = [
    [/^aws_(?:rds|docdb|neptune)_global_cluster$/, spans],
    [/^aws_(?:elasticache_global_replication_group|memorydb_multi_region_cluster)$/, spans],
    [/^aws_kms_replica_(?:external_)?key$/, replica],
    [/^aws_dx_(?:gateway|connection|bgp_peer|private_virtual_interface|public_virtual_interface|transit_virtual_interface)/, leads],
    [/^aws_(?:vpn_connection|customer_gateway|ec2_transit_gateway_connect_peer)$/, leads],
    [/^aws_(?:appfabric_(?:ingestion|app_authorization)|appflow_connector_profile)/, service],
];
const typeRowOf = (type) => TYPE_ROWS.find(([pattern]) => pattern.test(type))?.[1];
/** Where code comes from when it comes through a connection: services whose place is known to be outside the EU. */
const CODE_HOSTS = {
    Bitbucket: 'bitbucket.org',
    GitHub: 'github.com',
    GitLab: 'gitlab.com',
    AzureDevOps: 'dev.azure.com',
};

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/effective.js



/** A replacement both deletes and creates: it stays. A forgotten resource lives on without Terraform. */
function fateOf({ change: { actions } }) {
    if (actions.every((action) => action === 'forget'))
        return 'leaves-terraform';
    return actions.every((action) => action === 'delete') ? 'goes' : 'stays';
}
/** The attributes that the resource has after the plan, or had before where none are left. */
const valuesOf = ({ change }) => change.after ?? change.before;
/**
 * The region in which a resource of the AWS provider is, from the surest source that says so:
 * its own `region`, its identity, its ARN, its provider. `global` where its service has none.
 */
function effectiveRegion(resource, configuration) {
    const { change, type } = resource;
    const values = valuesOf(resource);
    const own = (0,types.at)(values, 'region');
    if (typeof own === 'string' && own !== '')
        return { region: own, from: 'attribute region' };
    // The older bucket resource computes a region too; only one that the configuration sets can differ from the provider's.
    if ((0,types.at)(change.after_unknown, 'region') === true && configuration.sets(resource, 'region'))
        return { unknown: 'its region is known only after apply' };
    for (const identity of [change.after_identity, change.before_identity]) {
        const region = (0,types.at)(identity, 'region');
        if (typeof region === 'string' && region !== '')
            return { region, from: 'identity' };
    }
    const arn = (0,types.at)(values, 'arn');
    const [location] = typeof arn === 'string' ? (0,locations/* locationsIn */.Yh)(arn) : [];
    if (location?.region !== undefined)
        return { region: location.region, from: 'ARN' };
    if (globalServiceOf(type) || isEdgeType(type))
        return { global: true };
    const provider = configuration.providerOf(resource);
    return provider === undefined ? { unknown: 'the plan does not say which provider configuration it uses' } : { provider };
}
/** A region as findings name it. Values of a plan may be secret; the name of a region is not. */
function regionInWords(region) {
    if (typeof region === 'string' && (0,locations/* isRegionLike */.ME)(region))
        return `region ${region}`;
    if (typeof region === 'string' && (0,locations/* isRegionLike */.ME)(region.toLowerCase()))
        return `region ${region} (which AWS writes in lower case)`;
    return 'a place that is no AWS region';
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/policy/guardrail.js


const REGION_KEY = 'aws:requestedregion';
const DENIES_OTHERS = /^(?:ForAnyValue:|ForAllValues:)?String(?:NotEquals(?:IgnoreCase)?|NotLike)(?:IfExists)?$/;
const DENIES_NAMED = /^(?:ForAnyValue:|ForAllValues:)?String(?:Equals(?:IgnoreCase)?|Like)(?:IfExists)?$/;
const PRINCIPAL_KEYS = /^aws:principal(?:arn|tag\/.*|orgpaths|isawsservice)$/;
/**
 * Actions that a region guardrail may leave out, because their service is the same in every region or only reads what it is called.
 * Closed: keys, storage, edge services and networks are not among them.
 * Source: the region deny policy in the AWS Organizations User Guide, less what moves data.
 */
const HARMLESS = /^(?:(?:a4b|access-analyzer|account|activate|artifact|aws-marketplace|aws-marketplace-management|aws-portal|awsbillingconsole|billing|billingconductor|budgets|ce|chatbot|consolidatedbilling|cur|discovery-marketplace|freetier|health|iam|identitystore|invoicing|notifications|notifications-contacts|organizations|payments|pricing|purchase-orders|resource-explorer-2|route53|route53domains|route53-recovery-cluster|route53-recovery-control-config|route53-recovery-readiness|savingsplans|sso|sts|support|supportapp|supportplans|sustainability|tag|tax|trustedadvisor|vendor-insights|wellarchitected):\*|ec2:Describe(?:Regions|TransitGateways|VpnGateways)|s3:(?:ListAllMyBuckets|GetBucketLocation|GetAccountPublic\w*|PutAccountPublic\w*|ListMultiRegionAccessPoints|GetMultiRegionAccessPoint\w*|DescribeMultiRegionAccessPointOperation|GetStorageLens\w*|ListStorageLens\w*)|cloudtrail:LookupEvents|(?:iam|organizations|sts|support|account|route53|route53domains|budgets|ce|health|pricing|tag):[A-Za-z*]+)$/i;
/** The holes in statements that deny regions. A policy that denies none says nothing here: another may. */
function judgeGuardrail(statements, boundary) {
    return statements.flatMap((statement) => {
        const regional = statement.condition.filter(({ key }) => key === REGION_KEY);
        return statement.effect === 'Deny' && regional.length > 0 ? holesIn(statement, regional, boundary) : [];
    });
}
function holesIn(statement, regional, boundary) {
    const found = [];
    const hole = (message, key, severity) => found.push({ rule: policyRule.guardrail, message: `${message} (${named(statement)})`, key, ...(severity && { severity }) });
    for (const { operator, values } of regional) {
        if (DENIES_NAMED.test(operator))
            hole('denies the regions that it names alone, and leaves all others open', 'named-regions');
        else if (!DENIES_OTHERS.test(operator))
            hole('compares regions in a way that cannot be followed', 'operator');
        else {
            for (const value of values) {
                if (/[*?]/.test(value))
                    hole(`leaves all regions open that a pattern matches (${shown(value)})`, `pattern ${shown(value)}`);
                // IAM and other global services are asked in us-east-1, whatever the region of their caller.
                else if (!boundary.regions.includes(value))
                    hole(`leaves ${(0,locations/* isRegionLike */.ME)(value) ? `region ${value}` : 'another region'} open`, `region ${shown(value)}`);
            }
        }
    }
    for (const { key } of statement.condition) {
        if (key === REGION_KEY)
            continue;
        if (PRINCIPAL_KEYS.test(key))
            hole('does not hold for the principals that it exempts', 'principals', 'warning');
        else
            hole(`holds only under a further condition (${shown(key)})`, `condition ${shown(key)}`);
    }
    for (const action of statement.notAction)
        if (!HARMLESS.test(action))
            hole(`leaves ${shown(action)} open in every region`, `action ${shown(action)}`);
    if (statement.notAction.length === 0 && !statement.action.includes('*'))
        hole('denies the actions that it names alone, and leaves all others open', 'named-actions');
    if (statement.resource.length > 0 && !statement.resource.includes('*'))
        hole('holds for the resources that it names alone', 'resources');
    return found;
}
const shown = (text) => (/^[\w:*?/.-]{1,80}$/.test(text) ? text : 'of another form');

// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
;// CONCATENATED MODULE: ../../actions/residency-assert/lib/hosts.js

/** Names of formats that look like addresses, and the groups of S3 access control lists. Nothing is sent there. */
const NAMES_ONLY = /^(?:(?:www\.)?w3\.org|json-schema\.org|schemas\.(?:xmlsoap\.org|microsoft\.com|android\.com|openxmlformats\.org)|docs\.oasis-open\.org|spec\.openapis\.org|ns\.adobe\.com|xmlns\.jcp\.org|maven\.apache\.org|acs\.amazonaws\.com)$/;
/** Names that only resolve inside of a network. */
const PRIVATE_NAME = /^[^.]*$|\.(?:internal|local|localhost|localdomain|lan|svc|home\.arpa|test|invalid)$/;
const PRIVATE_ADDRESS = /^(?:10\.|192\.168\.|169\.254\.|127\.|0\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)(?:\d+\.){0,2}\d+$/;
const PRIVATE_ADDRESS_6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;
const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\.?$/;
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[[0-9a-f:.]+\]$/;
/** Schemes of what is no address: places in AWS services, files, names. */
const NO_ADDRESS = new Set([
    'arn',
    'data',
    'env',
    'file',
    's3',
    's3a',
    's3n',
    'ssm',
    'urn',
    'dynamodb',
    'memory',
    'unix',
    'about',
    'blob',
    'jar',
]);
/** Every host in a text that stands behind a scheme, such as `https://`. Linear in the length of the text. */
function* hostsIn(text) {
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
        let start = at;
        while (start > 0 && at - start < 30 && /[A-Za-z0-9+.-]/.test(text[start - 1]))
            start -= 1;
        const scheme = text.slice(start, at).toLowerCase();
        if (!/^[a-z][a-z0-9+.-]*$/.test(scheme) || NO_ADDRESS.has(scheme))
            continue;
        let end = at + 3;
        while (end < text.length && end - at < 400 && !/[\s/?#"'<>\\`|;()]/.test(text[end]))
            end += 1;
        const authority = text.slice(at + 3, end);
        // JDBC and MongoDB list several hosts.
        for (const part of authority.slice(authority.lastIndexOf('@') + 1).split(',')) {
            const host = parseHost(part);
            if (host)
                yield { ...host, whole: /^(?:[a-z]{2,10}:)?$/.test(text.slice(0, Math.min(start, 12))) && !/\s/.test(text) };
        }
    }
}
/** `host` or `host:port` without a scheme. */
function parseHost(text) {
    const [, name = '', port] = /^(\[[0-9a-fA-F:.]+\]|[^:]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
    const host = name.toLowerCase().replace(/\.$/, '');
    if (!HOST.test(host) && !ADDRESS.test(host) && !(0,boundary_boundary/* isLoopback */.U9)(host))
        return undefined;
    return { host, ...(port !== undefined && { port: Number(port) }) };
}
/**
 * Why a host is outside of the boundary, in a few words, or undefined where it is inside, private, or one of an AWS region, which
 * the look at places finds.
 */
function foreignHost({ host, port }, boundary) {
    if (NAMES_ONLY.test(host) || PRIVATE_NAME.test(host) || (0,boundary_boundary/* isLoopback */.U9)(host) || PRIVATE_ADDRESS.test(host) || PRIVATE_ADDRESS_6.test(host))
        return undefined;
    if (boundary.hosts.some((known) => known.host === host && (port === undefined || known.port === undefined || known.port === port)))
        return undefined;
    if (declaredHosts(boundary).has(host))
        return undefined;
    const [location] = (0,locations/* locationsIn */.Yh)(host);
    if (!location)
        return `host ${host}`;
    if ((0,locations/* outsideOf */.R_)(boundary, location) !== undefined || location.region !== undefined)
        return undefined;
    return `AWS host ${host}, which names no region`;
}
const declared = new WeakMap();
/** The hosts that the boundary names for a purpose of their own. */
function declaredHosts(boundary) {
    let hosts = declared.get(boundary);
    if (!hosts) {
        const urls = [
            ...(boundary.identity?.issuers ?? []),
            boundary.signing?.rekor?.url,
            boundary.signing?.timestamp?.url,
            boundary.proxy?.url,
        ];
        hosts = new Set([
            ...boundary.registries.flatMap(({ endpoints }) => endpoints.map(({ hostname }) => hostname)),
            ...urls.flatMap((url) => (url === undefined ? [] : [new URL(url).hostname])),
        ]);
        declared.set(boundary, hosts);
    }
    return hosts;
}
/** Images that a service itself keeps in its region. */
const MANAGED_IMAGE = /^aws\/(?:codebuild|lambda)\/[\w./:-]+$/;
/** Why an image reference is outside of the boundary, or undefined where it is inside or no image reference. */
function foreignImage(text, boundary) {
    const reference = text.replace(/^(?:docker|oci):\/\//, '');
    if (/^(?:ami-|arn:|resolve:|ssm:)/.test(reference) || MANAGED_IMAGE.test(reference))
        return undefined;
    if (!/^[a-z0-9][\w.:/@-]*$/i.test(reference) || reference.length > 500)
        return undefined;
    const first = reference.slice(0, Math.max(reference.indexOf('/'), 0));
    const hasHost = first !== '' && (/[.:]/.test(first) || first === 'localhost');
    // "scratch" is nothing at all.
    if (!hasHost)
        return reference === 'scratch' ? undefined : 'an image of Docker Hub (docker.io)';
    const host = parseHost(first);
    if (!host)
        return undefined;
    const [location] = (0,locations/* locationsIn */.Yh)(host.host);
    if (location) {
        const account = /^(\d{12})\.dkr[.-]ecr/.exec(host.host)?.[1];
        const accounts = Object.values(boundary.accounts);
        if (account !== undefined && accounts.length > 0 && !accounts.includes(account) && (0,locations/* outsideOf */.R_)(boundary, location) === undefined)
            return `an image of account ${account}, which the boundary does not name`;
    }
    const foreign = foreignHost(host, boundary);
    return foreign === undefined ? undefined : `an image of ${foreign.replace(/^host /, '')}`;
}
/** Groups of regions that a cross-Region inference profile routes to, by the start of its id. */
const PROFILE = /^(?:arn:[^\s]*:inference-profile\/)?(us-gov|us|eu|apac|jp|au|ca|global)\.[a-z0-9-]{2,30}\.[\w.:-]{2,200}$/;
/** Makers of models: the start of an id alone is no proof in a text of any kind. */
const MAKERS = /\b(?:ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|nvidia|openai|qwen|stability|twelvelabs|writer|zai)\./;
/** Where a model id routes prompts to, in a few words, or undefined where it is no cross-Region profile or stays inside. */
function foreignModel(text, boundary, isModel) {
    if (text.length > 300)
        return undefined;
    const group = PROFILE.exec(text)?.[1];
    if (group === undefined || (!isModel && !MAKERS.test(text)))
        return undefined;
    if (group !== 'eu')
        return { outside: `inference profile ${group}, which routes to regions outside the boundary`, known: true };
    return boundary.partition === 'aws-eusc' || boundary.regions.length < 6
        ? { outside: 'inference profile eu, which routes to any of the EU regions, some of which the boundary does not name', known: true }
        : undefined;
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/policy/principals.js


/** Conditions that narrow everybody to somebody, each with what its values must be. */
const ACCOUNT_KEYS = new Set([
    'aws:principalaccount',
    'aws:sourceaccount',
    'kms:calleraccount',
    's3:dataaccesspointaccount',
    'aws:resourceaccount',
    'aws:sourceowner',
]);
const ARN_KEYS = new Set(['aws:principalarn', 'aws:sourcearn']);
const NETWORK_KEYS = new Set(['aws:sourcevpc', 'aws:sourcevpce', 'aws:vpceaccount', 'aws:vpcsourceip']);
const ORGANISATION_KEYS = new Set(['aws:principalorgid', 'aws:principalorgpaths', 'aws:sourceorgid', 'aws:sourceorgpaths']);
/** Comparisons that hold only when the key is there and has one of the values. */
const NARROWS = /^(?:ForAllValues:|ForAnyValue:)?(?:StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike)$/;
/** Federated principals of companies outside the EU that a policy names by their plain host. */
const FOREIGN_FEDERATION = new Set(['accounts.google.com', 'graph.facebook.com', 'www.amazon.com', 'cognito-identity.amazonaws.com']);
/** Who a statement of a resource policy or trust policy lets in from outside of the boundary. */
function judgePrincipals(statement, boundary) {
    if (statement.effect !== 'Allow')
        return [];
    const found = [];
    const accounts = new Set(Object.values(boundary.accounts));
    const open = (message, key, verdict) => found.push({ rule: policyRule.open, message: `${message} in ${named(statement)}`, key, ...(verdict && { verdict }) });
    const outsider = (value) => {
        const account = /^\d{12}$/.test(value) ? value : /^arn:[a-z0-9-]+:[a-z0-9-]*:[a-z0-9-]*:(\d{12}):/.exec(value)?.[1];
        return account !== undefined && accounts.size > 0 && !accounts.has(account) ? account : undefined;
    };
    const everybody = statement.hasNotPrincipal || statement.principal.some(({ values, type }) => type === 'AWS' && values.includes('*'));
    if (everybody) {
        const narrowing = statement.condition.filter(({ operator }) => NARROWS.test(operator) && !operator.startsWith('ForAllValues:'));
        const byAccount = narrowing.find(({ key, values }) => (ACCOUNT_KEYS.has(key) || ARN_KEYS.has(key)) && values.length > 0 && values.every(isOfAccount));
        const byNetwork = narrowing.find(({ key, values }) => NETWORK_KEYS.has(key) && values.length > 0 && !values.includes('*'));
        const byOrganisation = narrowing.find(({ key, values }) => ORGANISATION_KEYS.has(key) && values.length > 0 && !values.includes('*'));
        const strangers = (byAccount?.values ?? []).map(outsider).filter((account) => account !== undefined);
        if (byAccount)
            for (const account of new Set(strangers))
                open(`lets account ${account} in`, account);
        else if (byNetwork)
            return found;
        else if (byOrganisation)
            open('lets everybody of an organisation in, which the boundary cannot name', 'organisation', 'unknown');
        else
            open('lets everybody in', 'everybody');
    }
    for (const { type, values } of statement.principal) {
        for (const value of values) {
            if (type === 'AWS') {
                const account = outsider(value);
                if (account !== undefined)
                    open(`lets account ${account} in`, account);
            }
            else if (type === 'Federated') {
                const host = value.includes(':oidc-provider/') ? value.slice(value.indexOf(':oidc-provider/') + 15).split('/', 1)[0] : value;
                const parsed = host === undefined ? undefined : parseHost(host);
                if (parsed === undefined)
                    continue;
                const outside = FOREIGN_FEDERATION.has(parsed.host) ? `host ${parsed.host}` : foreignHost(parsed, boundary);
                if (outside !== undefined)
                    found.push({ rule: policyRule.identity, message: `believes ${outside} in ${named(statement)}`, key: parsed.host });
            }
        }
    }
    return found;
}
/** An account id, or an ARN that names one in full. */
const isOfAccount = (value) => /^\d{12}$/.test(value) || /^arn:[a-z0-9-]+:[a-z0-9-]*:[a-z0-9*-]*:\d{12}:/.test(value);

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/policy/judge.js





const NAMES = /(?:^|_)content$|polic(?:y|ies)(?:document|text)?$/i;
const GUARDRAILS = /^(?:aws_organizations_policy|AWS::Organizations::Policy)$/;
/** The policy documents among the values of a resource, as text or as objects. */
function policyDocumentsIn(type, values) {
    if (!(0,json/* isObject */.Gv)(values))
        return [];
    if (GUARDRAILS.test(type)) {
        const kind = values.type ?? values.Type ?? 'SERVICE_CONTROL_POLICY';
        const document = statementsOf(values.content ?? values.Content);
        return kind === 'SERVICE_CONTROL_POLICY' && document ? [{ path: 'content', document, kind: 'guardrail' }] : [];
    }
    const found = [];
    for (const [path, value] of Object.entries(values)) {
        if (!NAMES.test(path))
            continue;
        const document = statementsOf(value);
        if (document?.some(({ hasPrincipal, hasNotPrincipal }) => hasPrincipal || hasNotPrincipal))
            found.push({ path, document, kind: 'resource' });
    }
    return found;
}
const read = new Map();
/** Policies repeat from resource to resource, so those in text are read once. @returns undefined where a value is no policy */
function statementsOf(value) {
    if (typeof value !== 'string')
        return readStatements(value);
    const known = read.get(value);
    if (known || read.has(value))
        return known;
    const statements = readStatements(value);
    if (read.size < 1000 && value.length < 20_000)
        read.set(value, statements);
    return statements;
}
function readStatements(value) {
    let document = value;
    if (typeof value === 'string') {
        if (!/^\s*\{/.test(value) || value.length > 1024 * 1024)
            return undefined;
        try {
            document = JSON.parse(value);
        }
        catch {
            return undefined;
        }
    }
    const statements = (0,types.at)(document, 'Statement');
    if (statements === undefined)
        return undefined;
    return list(statements).filter(json/* isObject */.Gv).map(statementOf);
}
function statementOf(statement) {
    const principal = (0,types.at)(statement, 'Principal');
    return {
        sid: typeof statement.Sid === 'string' && /^[\w -]{1,80}$/.test(statement.Sid) ? statement.Sid : '',
        effect: String((0,types.at)(statement, 'Effect') ?? ''),
        principal: principal === undefined
            ? []
            : (0,json/* isObject */.Gv)(principal)
                ? Object.entries(principal).map(([type, values]) => ({ type, values: texts(values) }))
                : [{ type: 'AWS', values: texts(principal) }],
        hasPrincipal: principal !== undefined,
        hasNotPrincipal: (0,types.at)(statement, 'NotPrincipal') !== undefined,
        action: texts((0,types.at)(statement, 'Action')),
        notAction: texts((0,types.at)(statement, 'NotAction')),
        resource: texts((0,types.at)(statement, 'Resource')),
        condition: Object.entries((0,json/* isObject */.Gv)(statement.Condition) ? statement.Condition : {}).flatMap(([operator, keys]) => Object.entries((0,json/* isObject */.Gv)(keys) ? keys : {}).map(([key, values]) => ({ operator, key: key.toLowerCase(), values: texts(values) }))),
    };
}
const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const texts = (value) => list(value).filter((item) => typeof item === 'string');
/** What was said of policies that were read once. */
const judged = new WeakMap();
/** What a policy opens beyond the boundary. */
function judgeStatements(statements, kind, boundary) {
    const known = judged.get(statements);
    if (known?.kind === kind && known.boundary === boundary)
        return known.found;
    const found = kind === 'guardrail' ? judgeGuardrail(statements, boundary) : statements.flatMap((statement) => judgePrincipals(statement, boundary));
    judged.set(statements, { kind, boundary, found });
    return found;
}
/** `statement Sid` as findings name it. */
const named = ({ sid }) => (sid === '' ? 'a statement' : `statement ${sid}`);
const policyRule = { open: rules/* RULES */.y.openPolicy, guardrail: rules/* RULES */.y.guardrail, identity: rules/* RULES */.y.identity };

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ../../actions/residency-assert/lib/documents/settings.js
const LONGEST_LINE = 2000;
const PAIR = /^(?:(?:export|set|setx|env|declare -x) +)?(?:"([\w./-]{1,100})"|'([\w./-]{1,100})'|([A-Za-z_][\w./-]{0,99})) *(?::(?= |$)|=) *(.*)$/;
const FLAG = /(?:^|\s)--([a-z][a-z-]{1,40})[ =]["']?([\w.:/@-]{3,200})/g;
/**
 * The settings in a text of several lines, whatever it is: YAML (Helm values, cloud-init, Kubernetes), properties, shell, TOML, ini,
 * and flags of commands in it. It need not be valid, since templates and scripts hold such settings too. Linear in the length of the text.
 */
function* settingsIn(text) {
    const open = [];
    let name;
    for (const line of text.split('\n')) {
        const content = line.trimStart();
        if (content === '' || content.startsWith('#') || line.length > LONGEST_LINE)
            continue;
        for (const [, key = '', value = ''] of content.matchAll(FLAG))
            yield { key, value, above: [] };
        let indent = line.length - content.length;
        let rest = content;
        while (/^- +/.test(rest)) {
            // A list may stand as far left as the key above it.
            while ((open.at(-1)?.indent ?? -1) > indent)
                open.pop();
            const dash = /^- +/.exec(rest)?.[0].length ?? 0;
            indent += dash;
            rest = rest.slice(dash);
            name = undefined;
        }
        const [, double, single, bare, written] = PAIR.exec(rest) ?? [];
        const key = double ?? single ?? bare;
        if (key === undefined) {
            const item = open.at(-1);
            if (rest !== content && item)
                yield { key: item.key, value: plain(rest), above: open.slice(0, -1).map((one) => one.key) };
            continue;
        }
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        const above = open.map((one) => one.key);
        const value = plain(written ?? '');
        if (value === '')
            open.push({ indent, key });
        // Environment variables of containers: the name on one line, the value on the next.
        else if (/^value$/i.test(key) && name !== undefined)
            yield { key: name, value, above };
        else
            yield { key, value, above };
        if (/^name$/i.test(key))
            name = value;
    }
}
/** Without quotes, comment and closing comma. */
function plain(written) {
    const [, double, single] = /^(?:"([^"]*)"|'([^']*)')/.exec(written) ?? [];
    return double ?? single ?? written.replace(/(?:^|\s)#.*$/, '').replace(/[;,]?\s*$/, '');
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/zones.js

/** Ids such as `euc1-az1`, `use1-bos1-az1` and `euw3-cmn1-wlz1`: the short name of the region, a local or wavelength zone, the zone. */
const ZONE_ID = /^([a-z]{3,6}\d{1,2}|eusc-?[a-z]{2,4}\d{1,2})(?:-([a-z]{3})\d)?-(?:az|wlz|lz)\d{1,2}$/;
const INITIALS = { northeast: 'ne', northwest: 'nw', southeast: 'se', southwest: 'sw' };
/** `euc1` for `eu-central-1`, `usgw1` for `us-gov-west-1`. */
function shortName(region) {
    const parts = region.split('-');
    const [area = '', number = '', direction = '', ...between] = [parts[0], parts.at(-1), parts.at(-2), ...parts.slice(1, -2)];
    return `${area}${between.map((part) => (part === 'gov' ? 'g' : part)).join('')}${INITIALS[direction] ?? direction[0]}${number}`;
}
/** What a text that names a region, zone or zone id says of a place outside the boundary; undefined where it is inside or no such name. */
function foreignPlace(text, boundary) {
    if ((0,locations/* isRegionLike */.ME)(text))
        return boundary.regions.includes(text) ? undefined : `region ${text}`;
    // AWS writes them in lower case; what another case means is for the service to say.
    if (text.length < 60 && text !== text.toLowerCase() && foreignPlace(text.toLowerCase(), boundary) !== undefined)
        return `region ${text}`;
    const place = (0,locations/* placeOfZone */.nW)(text);
    if (place !== undefined)
        return boundary.regions.includes(place) ? undefined : (0,locations/* isRegionLike */.ME)(place) ? `region ${place}` : `zone ${place}`;
    const [, short, local] = (text.length < 40 && ZONE_ID.exec(text)) || [];
    if (short === undefined)
        return undefined;
    const region = boundary.regions.find((name) => shortName(name) === short.replace('-', ''));
    if (region === undefined)
        return `zone ${text}`;
    // The list of local zones inside the EU is kept by name.
    return local === undefined || (0,locations/* placeOfZone */.nW)(`${region}-${local}-1a`) === region ? undefined : `zone ${text}`;
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/sweep.js





/** Names in any spelling: `s3_region`, `AWS_REGION`, `awslogs-region`, `PeerRegion`; but no condition keys such as `aws:RequestedRegion`. */
const sweep_REGIONAL = /^(?!aws:).*(?:region|availability_?zone)|(?:^|[/_.-])zones?$|(?:^|_)azs?(?:_names?|_ids?)?$/i;
const IMAGE = /^(?:image|image_uri|imageuri|image_identifier|container_uri|container_image|parent_image|base_image)$/i;
const MODEL = /model|inference_?profile|copy_from/i;
/** Tags are free text, and a plan of any size repeats them everywhere. */
const FREE_TEXT = new Set(['tags', 'tags_all', 'Tags', 'tagset', 'default_tags']);
/** Text for people, and places that a browser is sent to: a URL in them is not called by the resource. */
const NOT_CALLED = /^(?:description|comment|comments|documentation|title|summary|message|body_html|.*(?:callback|logout|redirect|return|feedback|support|privacy|website|homepage|terms|logo|help|landing)_?ur[il]s?|.*origins?|(?:default_)?redirect_uri|schema|\$schema|\$id|xmlns|@context|user_data_replace_on_change)$/i;
/** JSON in a text: larger than any policy or task definition, smaller than what could stop a run. */
const LARGEST_JSON = 4 * 1024 * 1024;
const said = new Map();
/** Names repeat for every resource of a plan, so what each says is worked out once. */
function saidBy(key) {
    let known = said.get(key);
    if (!known) {
        known = {
            regional: sweep_REGIONAL.test(key),
            image: IMAGE.test(key),
            model: MODEL.test(key),
            base64: /base64$|^user_?data$/i.test(key),
            notCalled: NOT_CALLED.test(key),
            freeText: FREE_TEXT.has(key),
        };
        if (said.size < 20_000)
            said.set(key, known);
    }
    return known;
}
/** Long texts, such as policies, repeat too: those in which nothing was found, by boundary and by what their name says. */
const clean = new WeakMap();
const LONG = 100;
const MOST_CLEAN = 5000;
const LARGEST_CLEAN = 20_000;
/**
 * Looks at every string under a resource's attributes, also inside JSON, YAML, scripts and base64: ARNs and AWS host names anywhere in it, accounts, other
 * hosts, images and models, and bare region or zone names where an attribute's name speaks of regions. Each outside place comes
 * once, with the first path that names it.
 */
function sweep(values, boundary, sensitive) {
    const work = new Sweep(boundary);
    work.walk({ key: '', value: values, says: saidBy(''), regional: false, secret: sensitive });
    return [...work.found.values()];
}
class Sweep {
    found = new Map();
    #boundary;
    #accounts;
    #clean;
    /** How often something was found, also what was found before. */
    #notes = 0;
    constructor(boundary) {
        this.#boundary = boundary;
        this.#accounts = new Set(Object.values(boundary.accounts));
        let known = clean.get(boundary);
        if (!known) {
            known = new Map();
            clean.set(boundary, known);
        }
        this.#clean = known;
    }
    walk(root) {
        // The stack is our own: a plan may nest deeper than the call stack.
        const waiting = [root];
        for (let node = waiting.pop(); node; node = waiting.pop()) {
            const { value, says, regional, secret } = node;
            if (typeof value === 'string')
                this.#text(node, value);
            else if (Array.isArray(value)) {
                for (let index = value.length - 1; index >= 0; index -= 1) {
                    const item = value[index];
                    if (isPlain(item))
                        continue;
                    const key = `[${index}]`;
                    waiting.push({ key, value: item, parent: node, says, regional, secret: secret === true ? true : partOf(secret, key) });
                }
            }
            else if (typeof value === 'object' && value !== null) {
                const fields = value;
                const named = fields.name ?? fields.key;
                // A list of names and values, as environment variables of containers are written.
                const regionalPair = typeof named === 'string' && named.length < 200 && sweep_REGIONAL.test(named);
                const keys = Object.keys(fields);
                for (let index = keys.length - 1; index >= 0; index -= 1) {
                    const key = keys[index];
                    const inner = fields[key];
                    if (isPlain(inner))
                        continue;
                    const own = saidBy(key);
                    if (own.freeText)
                        continue;
                    waiting.push({
                        key,
                        value: inner,
                        parent: node,
                        says: saysOf(key, node),
                        regional: regional || own.regional || (regionalPair && /^values?$/i.test(key)),
                        secret: secret === true ? true : partOf(secret, key),
                    });
                }
            }
        }
    }
    #text(node, text) {
        if (text.length < 3)
            return;
        const { says } = node;
        if (text.length < LONG || text.length > LARGEST_CLEAN) {
            this.#look(node, text);
            return;
        }
        const kind = Number(node.regional) + 2 * Number(says.image) + 4 * Number(says.model) + 8 * Number(says.base64) + 16 * Number(says.notCalled);
        let known = this.#clean.get(kind);
        if (!known) {
            known = new Set();
            this.#clean.set(kind, known);
        }
        if (known.has(text))
            return;
        const before = this.#notes;
        this.#look(node, text);
        if (this.#notes === before && known.size < MOST_CLEAN)
            known.add(text);
    }
    #look(node, text) {
        const boundary = this.#boundary;
        const { says } = node;
        for (const location of (0,locations/* locationsIn */.Yh)(text)) {
            const outside = (0,locations/* outsideOf */.R_)(boundary, location);
            if (outside !== undefined)
                this.#note('location', node, outside);
            else if (location.account !== undefined && this.#accounts.size > 0 && !this.#accounts.has(location.account))
                this.#note('account', node, `account ${location.account}`);
        }
        if (node.regional) {
            const outside = foreignPlace(text, boundary);
            if (outside !== undefined)
                this.#note('region', node, outside);
        }
        if (says.image) {
            const outside = foreignImage(text, boundary);
            if (outside !== undefined)
                this.#note('image', node, node.secret === true ? 'an image of a registry that is not shown' : outside);
            return;
        }
        const model = text.includes('.') ? foreignModel(text, boundary, says.model) : undefined;
        if (model)
            this.#note('model', node, model.outside);
        if (says.base64 && /^[A-Za-z0-9+/=\s]+$/.test(text)) {
            const key = `${node.key}.text`;
            this.walk({ ...node, key, says: saysOf(key, node), value: textOf(Buffer.from(text, 'base64')) });
            return;
        }
        const inner = jsonIn(text);
        if (inner !== undefined) {
            // JSON in JSON in JSON grows by its own escapes: a text of four megabytes holds few of them.
            this.walk({ ...node, value: inner });
            return;
        }
        if (says.notCalled)
            return;
        if (text.includes('\n'))
            for (const setting of settingsIn(text))
                this.#setting(node, setting);
        if (!text.includes('://'))
            return;
        for (const host of hostsIn(text)) {
            const outside = foreignHost(host, boundary);
            if (outside !== undefined)
                this.#note(host.whole ? 'host' : 'mention', node, node.secret === true ? 'a host that is not shown' : outside);
        }
    }
    /** A setting inside of a text counts where its name, or one above it, says that it is a place, an image or a model. */
    #setting(node, { key, value, above }) {
        const says = saidBy(key);
        const regional = says.regional || above.some((name) => saidBy(name).regional);
        // `image: { repository: ghcr.io/x }` in Helm values.
        const isRepository = key === 'repository' && IMAGE.test(above.at(-1) ?? '') && /^[^/]+\.[^/]+\//.test(value);
        if (!regional && !says.image && !says.model && !isRepository)
            return;
        const name = isRepository ? 'image' : key;
        const inner = { key: name, parent: node, says: saysOf(name, node), regional, secret: node.secret };
        for (const part of regional ? value.split(/[[\],\s"']+/) : [value])
            this.walk({ ...inner, value: part });
    }
    #note(kind, node, outside) {
        this.#notes += 1;
        const id = `${kind} ${outside}`;
        if (!this.found.has(id))
            this.found.set(id, { kind, path: pathOf(node), outside });
    }
}
/** Bytes as text; user data may be compressed. */
function textOf(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes.toString('utf8');
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: LARGEST_JSON }).toString('utf8');
    }
    catch {
        return '';
    }
}
/** The object or list that a text holds as JSON. */
function jsonIn(text) {
    const first = text[0];
    if ((first !== '{' && first !== '[' && first !== ' ' && first !== '\n') || text.length > LARGEST_JSON)
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const partOf = (secret, key) => {
    if (typeof secret !== 'object' || secret === null)
        return undefined;
    const part = key.startsWith('[') ? Number(key.slice(1, -1)) : key;
    return Object.hasOwn(secret, part) ? secret[part] : undefined;
};
/** What a key says; an index says what the name above it does. */
const saysOf = (key, above) => (key.startsWith('[') ? above.says : saidBy(key));
/** Whether a value is neither a text nor holds one. */
const isPlain = (value) => value === null || typeof value === 'boolean' || typeof value === 'number';
function pathOf(node) {
    const keys = [];
    for (let at = node; at; at = at.parent)
        if (at.key !== '')
            keys.push(at.key);
    return keys
        .reverse()
        .reduce((path, key) => (path === '' || key.startsWith('[') ? path + key : `${path}.${key}`), '')
        .slice(0, 200);
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/cloudformation/resolve.js

/** A value that the template does not hold. `own`: of a resource of the same template, which is judged itself. */
class Unresolved {
    kind;
    constructor(kind) {
        this.kind = kind;
    }
}
/** Several values that are possible, such as both arms of a condition. */
class Either {
    values;
    constructor(values) {
        this.values = values;
    }
}
/** Stands in a text for a part that is not known. No name of AWS has it. */
const HOLE = '\u2026';
/** The same for a part that a resource of the template gives. */
const OWN_HOLE = '\u2025';
const OWN = new Unresolved('own');
const PARAMETER = new Unresolved('parameter');
const IMPORT = new Unresolved('import');
const OTHER = new Unresolved('other');
const MOST_ARMS = 64;
const resolve_DEEPEST = 300;
/** A template of a megabyte that refers to itself in maps must not grow without end. */
const MOST_STEPS = 2_000_000;
/**
 * Resolves the intrinsic functions of a template with the region, partition and suffix that it is deployed to.
 * Specification: AWS CloudFormation Template Reference, "Intrinsic functions" and "Pseudo parameters".
 */
class Resolver {
    #template;
    #deployment;
    #steps = 0;
    constructor(template, deployment) {
        const part = (name) => ((0,json/* isObject */.Gv)(template[name]) ? template[name] : {});
        this.#template = { parameters: part('Parameters'), mappings: part('Mappings'), resources: part('Resources') };
        this.#deployment = deployment;
    }
    /** The value with every function taken out: by its result, by `Unresolved`, or by `Either`. */
    resolve(value, depth = 0) {
        this.#steps += 1;
        if (depth > resolve_DEEPEST || this.#steps > MOST_STEPS)
            return OTHER;
        if (Array.isArray(value))
            return value.map((item) => this.resolve(item, depth + 1));
        if (!(0,json/* isObject */.Gv)(value))
            return value;
        const keys = Object.keys(value);
        const [only = ''] = keys;
        if (keys.length === 1 && (only === 'Ref' || only.startsWith('Fn::')))
            return this.#call(only, value[only], depth + 1);
        // A name such as `__proto__` is a name like any other.
        return Object.fromEntries(keys.map((key) => [key, this.resolve(value[key], depth + 1)]));
    }
    #call(name, given, depth) {
        const argument = (index) => this.resolve(Array.isArray(given) ? given[index] : undefined, depth);
        switch (name) {
            case 'Ref':
                return this.#ref(given);
            case 'Fn::GetAtt':
                return OWN;
            case 'Fn::ImportValue':
                return IMPORT;
            case 'Fn::Sub':
                return this.#sub(given, depth);
            case 'Fn::Join': {
                const [separator, parts] = [argument(0), argument(1)];
                if (typeof separator !== 'string' || !Array.isArray(parts))
                    return OTHER;
                return combine(parts, (texts) => texts.join(separator));
            }
            case 'Fn::Select': {
                const [index, items] = [argument(0), argument(1)];
                if (items instanceof Unresolved)
                    return items;
                return Array.isArray(items) && /^\d+$/.test(String(index)) ? (items[Number(index)] ?? OTHER) : OTHER;
            }
            case 'Fn::Split': {
                const [separator, text] = [argument(0), argument(1)];
                if (typeof separator !== 'string' || separator === '' || typeof text !== 'string')
                    return text instanceof Unresolved ? text : OTHER;
                return text.split(separator);
            }
            case 'Fn::If':
                return either([argument(1), argument(2)].flatMap((arm) => (arm instanceof Either ? arm.values : [arm])));
            case 'Fn::FindInMap':
                return this.#find(given, depth);
            case 'Fn::GetAZs': {
                const region = this.resolve(given, depth);
                // An empty text is the region of the stack.
                return region === '' ? `${this.#deployment.region}a` : typeof region === 'string' ? `${region}a` : region;
            }
            case 'Fn::Base64':
                return this.resolve(given, depth);
            case 'Fn::ToJsonString':
                return this.resolve(given, depth);
            default:
                return OTHER;
        }
    }
    #ref(name) {
        const { region, partition, suffix, account } = this.#deployment;
        switch (name) {
            case 'AWS::Region':
                return region;
            case 'AWS::Partition':
                return partition;
            case 'AWS::URLSuffix':
                return suffix;
            case 'AWS::AccountId':
                return account ?? OWN;
            case 'AWS::NoValue':
                return undefined;
            case 'AWS::StackId':
            case 'AWS::StackName':
            case 'AWS::NotificationARNs':
                return OWN;
        }
        if (typeof name !== 'string')
            return OTHER;
        if (Object.hasOwn(this.#template.resources, name))
            return OWN;
        const parameter = Object.hasOwn(this.#template.parameters, name) ? this.#template.parameters[name] : undefined;
        if (!(0,json/* isObject */.Gv)(parameter))
            return OTHER;
        // A name in the parameter store is not the value.
        if (typeof parameter.Type === 'string' && parameter.Type.startsWith('AWS::SSM::'))
            return PARAMETER;
        const values = Array.isArray(parameter.AllowedValues) ? parameter.AllowedValues : [];
        const list = /^(?:CommaDelimitedList|List<)/.test(String(parameter.Type));
        const typed = (value) => (list && typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value);
        // Whoever deploys may choose any of the values that are allowed.
        if (values.length > 0)
            return either(values.map(typed));
        return parameter.Default === undefined ? PARAMETER : new Either([typed(parameter.Default), PARAMETER]);
    }
    #sub(given, depth) {
        const [text, variables] = Array.isArray(given) ? given : [given, {}];
        if (typeof text !== 'string')
            return OTHER;
        const own = (0,json/* isObject */.Gv)(variables) ? variables : {};
        const parts = [];
        let last = 0;
        for (const match of text.matchAll(/\$\{([^${}]*)\}/g)) {
            parts.push(text.slice(last, match.index));
            const name = match[1].trim();
            if (name.startsWith('!'))
                parts.push(`\${${name.slice(1)}}`);
            else if (Object.hasOwn(own, name))
                parts.push(this.resolve(own[name], depth));
            else
                parts.push(name.includes('.') ? OWN : this.#ref(name));
            last = match.index + match[0].length;
        }
        parts.push(text.slice(last));
        return combine(parts, (texts) => texts.join(''));
    }
    #find(given, depth) {
        if (!Array.isArray(given))
            return OTHER;
        const [name, top, second] = given.map((item) => this.resolve(item, depth));
        const map = typeof name === 'string' && Object.hasOwn(this.#template.mappings, name) ? this.#template.mappings[name] : undefined;
        if (!(0,json/* isObject */.Gv)(map))
            return OTHER;
        // A key that is not known may be any.
        const inner = (value, key) => {
            if (!(0,json/* isObject */.Gv)(value))
                return [];
            if (key instanceof Either)
                return key.values.flatMap((one) => inner(value, one));
            if (typeof key === 'string' || typeof key === 'number')
                return Object.hasOwn(value, key) ? [value[key]] : [];
            return Object.values(value);
        };
        const found = inner(map, top).flatMap((value) => inner(value, second));
        return found.length === 0 ? OTHER : found.length === 1 ? found[0] : either(found);
    }
}
/** One of several values; where they are too many, what is left out is not known. */
const either = (values) => new Either(values.length > MOST_ARMS ? [...values.slice(0, MOST_ARMS), OTHER] : values);
/** Puts texts together; a part that is not known leaves a hole, and each part that is one of several makes several. */
function combine(parts, put) {
    let rows = [[]];
    for (const part of parts.flatMap((one) => (Array.isArray(one) ? one : [one]))) {
        const options = part instanceof Either ? part.values : [part];
        const texts = options.map((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean'
            ? String(one)
            : one instanceof Unresolved && one.kind === 'own'
                ? OWN_HOLE
                : HOLE);
        rows = rows.flatMap((row) => texts.map((text) => [...row, text]));
        if (rows.length > MOST_ARMS)
            return OTHER;
    }
    return rows.length === 1 ? put(rows[0]) : new Either(rows.map(put));
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/cloudformation/tables.js

const tables_edge = { rule: rules/* RULES */.y.edge, says: 'is an edge resource' };
const tables_spans = {
    rule: rules/* RULES */.y.second,
    says: 'joins resources of several regions, and not all of them need to be in this template',
    verdict: 'unknown',
};
const tables_leads = { rule: rules/* RULES */.y.network, says: 'leads to a network whose place the template does not show', verdict: 'unknown' };
const TYPES = [
    [/^AWS::(?:CloudFront|GlobalAccelerator|Shield)::|^AWS::ECR::PublicRepository$|^AWS::Lightsail::Distribution$|^AWS::WAF::/, tables_edge],
    [/^AWS::KMS::ReplicaKey$/, { rule: rules/* RULES */.y.key, says: 'is a replica of a multi-Region key' }],
    [/^AWS::(?:RDS|DocDB|Neptune)::GlobalCluster$|^AWS::ElastiCache::GlobalReplicationGroup$|^AWS::MemoryDB::MultiRegionCluster$/, tables_spans],
    [/^AWS::DirectConnect::|^AWS::EC2::(?:VPNConnection|CustomerGateway|TransitGatewayConnectPeer)$/, tables_leads],
    [
        /^Custom::(?:CrossRegionExportWriter|CrossRegionExportReader|CrossRegionStringParameterReader|DynamoDBReplica)$/,
        { rule: rules/* RULES */.y.second, says: 'works across regions' },
    ],
];
/** Services that keep their control plane in one region of partition aws. */
const CONTROL = /^AWS::(?:IAM|Route53|Organizations|Budgets|CE|CUR|NetworkManager|Route53RecoveryControl|Route53RecoveryReadiness)::/;
function typeOf(type, partition) {
    const found = TYPES.find(([pattern]) => pattern.test(type))?.[1];
    if (found || partition !== 'aws' || !CONTROL.test(type))
        return found;
    return { rule: rules/* RULES */.y.control, says: 'belongs to a service that is run from outside the EU', severity: 'note' };
}
const isTrue = (path, rule) => ({ path, value: 'true', rule });
const tables_webAcl = { path: 'Scope', value: 'CLOUDFRONT', rule: rules/* RULES */.y.edge };
const SETTINGS = {
    'AWS::ApiGateway::DomainName': [{ path: 'EndpointConfiguration.Types', value: 'EDGE', rule: rules/* RULES */.y.edge }],
    'AWS::ApiGateway::RestApi': [{ path: 'EndpointConfiguration.Types', value: 'EDGE', rule: rules/* RULES */.y.edge, byDefault: true }],
    'AWS::CloudTrail::EventDataStore': [isTrue('MultiRegionEnabled', rules/* RULES */.y.everywhere)],
    'AWS::CloudTrail::Trail': [isTrue('IsMultiRegionTrail', rules/* RULES */.y.everywhere)],
    'AWS::Config::ConfigurationAggregator': [
        isTrue('AccountAggregationSources.AllAwsRegions', rules/* RULES */.y.everywhere),
        isTrue('OrganizationAggregationSource.AllAwsRegions', rules/* RULES */.y.everywhere),
    ],
    'AWS::KMS::Key': [isTrue('MultiRegion', rules/* RULES */.y.key)],
    'AWS::S3::Bucket': [{ path: 'AccelerateConfiguration.AccelerationStatus', value: 'Enabled', rule: rules/* RULES */.y.edge }],
    'AWS::Serverless::Api': [{ path: 'EndpointConfiguration.Type', value: 'EDGE', rule: rules/* RULES */.y.edge, byDefault: true }],
    'AWS::WAFv2::IPSet': [tables_webAcl],
    'AWS::WAFv2::RegexPatternSet': [tables_webAcl],
    'AWS::WAFv2::RuleGroup': [tables_webAcl],
    'AWS::WAFv2::WebACL': [tables_webAcl],
};
const settingsOf = (type) => Object.hasOwn(SETTINGS, type) ? SETTINGS[type] : [];
/** Every row, for tests. */
const ALL_SETTINGS = (/* unused pure expression or super */ null && (SETTINGS));

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/cloudformation/judge.js








/** The deployment of a template that names none: the first region of the boundary. */
function deploymentOf(boundary, region = boundary.regions[0], account) {
    const partition = (0,partitions/* arnPartition */.IQ)(boundary.partition);
    return {
        region,
        partition,
        suffix: partition === 'aws-eusc' ? 'amazonaws.eu' : 'amazonaws.com',
        ...(account !== undefined && { account }),
    };
}
/** Transforms whose result is written in the template already. Any other makes resources that nobody sees here. */
const KNOWN_TRANSFORMS = new Set([
    'AWS::Serverless-2016-10-31',
    'AWS::LanguageExtensions',
    'AWS::SecretsManager-2020-07-23',
    'AWS::SecretsManager-2024-09-16',
    'AWS::CodeDeployBlueGreen',
]);
/** Judges every resource of a CloudFormation or SAM template against the boundary. Pure. */
function judgeTemplate(file, document, boundary, deployment, within) {
    const { value: template } = document;
    const findings = [];
    const nested = [];
    const resolver = new Resolver(template, deployment);
    const adder = (line) => (rule, resource, message, details = {}) => void findings.push((0,finding/* finding */.gk)(rule, { message, resource, place: within?.place ?? { file, ...(line !== undefined && { line }) }, ...details }));
    for (const transform of [template.Transform ?? []].flat()) {
        const name = (0,json/* isObject */.Gv)(transform) ? transform.Name : transform;
        if (typeof name === 'string' && KNOWN_TRANSFORMS.has(name))
            continue;
        const shown = typeof name === 'string' && /^[\w:.-]{1,100}$/.test(name) ? name : 'of another name';
        adder(lineOfKey(document, 'Transform'))(rules/* RULES */.y.incomplete, file, `${file} is changed by the macro ${shown} when it is deployed.`, {
            verdict: 'unknown',
            key: shown,
        });
    }
    const resources = (0,json/* isObject */.Gv)(template.Resources) ? template.Resources : {};
    const home = { own: ownBuckets(resources) };
    const globals = (0,json/* isObject */.Gv)(template.Globals) ? template.Globals : {};
    const types = new Map();
    let count = 0;
    for (const [id, resource] of Object.entries(resources)) {
        if (id.startsWith('Fn::ForEach')) {
            adder(lineOfKey(document, 'Resources', id))(rules/* RULES */.y.incomplete, file, `${file} makes resources in a loop (${id.slice(0, 60)}).`, {
                verdict: 'unknown',
                key: id,
            });
            continue;
        }
        const type = (0,json/* isObject */.Gv)(resource) && typeof resource.Type === 'string' ? resource.Type : undefined;
        if (type === undefined || !(0,json/* isObject */.Gv)(resource))
            continue;
        count += 1;
        types.set(type, (types.get(type) ?? 0) + 1);
        const name = `${within ? `${within.address}/` : ''}${type}/${id}`;
        const add = adder(lineOfKey(document, 'Resources', id));
        const properties = resolver.resolve(withGlobals(type, resource.Properties, globals));
        if (hasTransform(resource))
            add(rules/* RULES */.y.incomplete, name, `A macro changes ${name} when it is deployed.`, { verdict: 'unknown', key: 'transform' });
        judgeType(type, name, properties, boundary, add);
        for (const { path, value, regional } of unresolvedIn(properties))
            judgeUnresolved(name, path, value, regional, add);
        judgeCopies(name, properties, home, add);
        for (const { kind, path, outside } of sweep(flat(properties), boundary)) {
            const whole = `${path} of ${name}`;
            add(rules/* REFERENCE_RULES */.O[kind], name, `${whole} names ${outside}.`, { key: outside });
        }
        for (const { path, document: policy, kind } of policyDocumentsIn(type, flat(properties)))
            for (const { rule, message, key, verdict, severity } of judgeStatements(policy, kind, boundary))
                add(rule, name, `${path} of ${name} ${message}.`, {
                    key: `${path} ${key}`,
                    ...(verdict && { verdict }),
                    ...(severity && { severity }),
                });
        if (type === 'AWS::CloudFormation::Stack' || type === 'AWS::Serverless::Application') {
            const asset = (0,json/* isObject */.Gv)(resource.Metadata) ? resource.Metadata['aws:asset:path'] : undefined;
            const location = (0,json/* isObject */.Gv)(properties) ? (properties.TemplateURL ?? properties.Location) : undefined;
            const path = typeof asset === 'string' ? asset : typeof location === 'string' && !/^[a-z]+:|^arn:/.test(location) ? location : undefined;
            if (path !== undefined && !path.includes(HOLE))
                nested.push({ path, resource: name });
            else
                add(rules/* RULES */.y.incomplete, name, `${name} is made from a template that is not at hand.`, { verdict: 'unknown' });
        }
    }
    return { resources: count, findings, types, nested };
}
/** What SAM gives to every resource of a kind, unless it says otherwise itself. */
function withGlobals(type, properties, globals) {
    const own = (0,json/* isObject */.Gv)(properties) ? properties : {};
    const [, kind] = /^AWS::Serverless::(Function|Api|HttpApi|SimpleTable|StateMachine|LayerVersion)$/.exec(type) ?? [];
    const all = kind === undefined ? undefined : globals[kind];
    if (!(0,json/* isObject */.Gv)(all))
        return own;
    const names = [...new Set([...Object.keys(all), ...Object.keys(own)])];
    // Maps are merged: what each of the two holds is looked at.
    return Object.fromEntries(names.map((name) => {
        const [general, special] = [all[name], own[name]];
        return [name, (0,json/* isObject */.Gv)(general) && (0,json/* isObject */.Gv)(special) ? { ...general, ...special } : (special ?? general)];
    }));
}
/** Whether a macro stands somewhere in a resource. */
function hasTransform(resource) {
    const waiting = [resource];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (typeof next !== 'object' || next === null)
            continue;
        if (Object.hasOwn(next, 'Fn::Transform'))
            return true;
        waiting.push(...Object.values(next).filter((inner) => typeof inner === 'object' && inner !== null));
    }
    return false;
}
/** What a type does, and what its settings do. */
function judgeType(type, name, properties, boundary, add) {
    const always = typeOf(type, boundary.partition);
    if (always)
        add(always.rule, name, `${name} ${always.says}.`, {
            key: 'type',
            ...(always.verdict && { verdict: always.verdict }),
            ...(always.severity && { severity: always.severity }),
        });
    for (const { path, value, rule, byDefault } of settingsOf(type)) {
        const found = at(properties, path.split('.'));
        const options = found.flatMap((one) => (one instanceof Either ? one.values : [one]));
        if (options.some((one) => String(one).toUpperCase() === value.toUpperCase()))
            add(rule, name, `${path} of ${name} is ${value}.`, { key: path });
        else if (options.some((one) => one instanceof Unresolved))
            add(rule, name, `${path} of ${name} is not in the template.`, { key: path, verdict: 'unknown' });
        else if (byDefault && options.length === 0 && boundary.partition === 'aws')
            add(rule, name, `${path} of ${name} is not set, and ${value} by default.`, { key: path });
    }
}
function judgeUnresolved(name, path, value, regional, add) {
    if (value instanceof Unresolved) {
        // What a resource of the same template is called or has is judged where it stands.
        if (regional && value.kind !== 'own')
            add(rules/* RULES */.y.second, name, `${path} of ${name} is not in the template.`, { verdict: 'unknown', key: path });
    }
    else if (regional || new RegExp(`arn:[^:\\s"]{0,60}:[^:\\s"]{0,60}:[^:\\s"]{0,60}${HOLE}`).test(value))
        add(regional ? rules/* RULES */.y.second : rules/* RULES */.y.arn, name, `${path} of ${name} has a region that is not in the template.`, {
            verdict: 'unknown',
            key: path,
        });
}
function ownBuckets(resources) {
    const names = Object.values(resources).flatMap((resource) => {
        const properties = (0,json/* isObject */.Gv)(resource) && resource.Type === 'AWS::S3::Bucket' ? resource.Properties : undefined;
        return (0,json/* isObject */.Gv)(properties) && typeof properties.BucketName === 'string' ? [properties.BucketName] : [];
    });
    return new Set(names);
}
/** Replication names its destination by an ARN that says nothing of the region. */
function judgeCopies(name, properties, { own }, add) {
    const path = ['ReplicationConfiguration', 'Rules', 'Destination', 'Bucket'];
    for (const value of at(properties, path)) {
        for (const one of value instanceof Either ? value.values : [value]) {
            if (one instanceof Unresolved && one.kind === 'own')
                continue;
            if (typeof one === 'string' && own.has(one.replace(/^arn:[a-z0-9-]+:s3:::/, '')))
                continue;
            // `!Sub arn:\u2026:s3:::${Copy}` with a bucket of this template leaves a hole.
            if (typeof one === 'string' && one.includes(OWN_HOLE) && !one.includes(HOLE))
                continue;
            add(rules/* RULES */.y.destination, name, `${path.join('.')} of ${name} names a bucket that this template does not place.`, {
                verdict: 'unknown',
                key: typeof one === 'string' ? one : 'unresolved',
            });
        }
    }
}
/** The values at a path; lists are stepped into on the way. */
function at(value, path) {
    let here = [value];
    for (const key of path) {
        here = here.flatMap((one) => (one instanceof Either ? one.values : [one])).flat(1);
        here = here.flatMap((one) => (one instanceof Unresolved ? [one] : (0,json/* isObject */.Gv)(one) && Object.hasOwn(one, key) ? [one[key]] : []));
    }
    return here.flat(1).filter((one) => one !== undefined && one !== null);
}
/** Zones are left out: one that is not known is still one of the region. */
const judge_REGIONAL = /^(?!aws:).*region/i;
/** Names that speak of regions and hold something else. */
const NOT_A_REGION = /regional|concurrency|linkingmode|crossregion(?!copy)|multiregion|allawsregions|arn$/i;
/** Values that are not known, and texts with holes, with their paths. */
function unresolvedIn(properties) {
    const found = [];
    const waiting = [{ path: '', value: properties, regional: false }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { path, value, regional } = next;
        if (value instanceof Unresolved)
            found.push({ path, value, regional });
        else if (value instanceof Either)
            for (const one of value.values)
                waiting.push({ path, value: one, regional });
        else if (typeof value === 'string') {
            // A dynamic reference is looked up when the stack is deployed.
            if (value.includes(HOLE) || (regional && value.includes('{{resolve:')))
                found.push({ path, value, regional });
        }
        else if (Array.isArray(value))
            for (const item of value)
                waiting.push({ path: `${path}[]`, value: item, regional });
        else if ((0,json/* isObject */.Gv)(value)) {
            for (const [key, inner] of Object.entries(value))
                waiting.push({ path: path === '' ? key : `${path}.${key}`, value: inner, regional: judge_REGIONAL.test(key) && !NOT_A_REGION.test(key) });
        }
    }
    return found;
}
/** The same properties with every possible value in a list, and nothing where a value is not known. */
function flat(value) {
    if (value instanceof Unresolved)
        return undefined;
    if (value instanceof Either)
        return value.values.map(flat).filter((one) => one !== undefined);
    if (Array.isArray(value))
        return value.map(flat);
    if (typeof value === 'string')
        return value.includes(HOLE) || value.includes(OWN_HOLE) ? withoutHoles(value) : value;
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, flat(inner)]));
}
const HOLES = new RegExp(`[${HOLE}${OWN_HOLE}]`, 'g');
const ARN_START = /(arn:[^:\s"]{0,60}:[^:\s"]{0,60}:)([^:\s"]{0,60}):/g;
/** A text with something harmless for each part that is not known: nothing for a field of an ARN, a letter elsewhere. */
const withoutHoles = (text) => text
    .replace(ARN_START, (whole, start, region) => region.includes(HOLE) || region.includes(OWN_HOLE) ? `${start}:` : whole)
    .replace(new RegExp(`:[${HOLE}${OWN_HOLE}](?=:)`, 'g'), ':')
    .replace(HOLES, 'x');
/** Judges where a stack is deployed to. */
function judgeDeployment(name, { region, account }, boundary, add) {
    if (region === undefined)
        add(rules/* RULES */.y.region, name, `Where ${name} is deployed is not known: it names no region.`, { verdict: 'unknown' });
    else if (!boundary.regions.includes(region))
        add(rules/* RULES */.y.region, name, `${name} is deployed to ${regionInWords(region)}.`, { key: region });
    const accounts = Object.values(boundary.accounts);
    if (account !== undefined && accounts.length > 0 && !accounts.includes(account))
        add(rules/* RULES */.y.account, name, `${name} is deployed to account ${/^\d{12}$/.test(account) ? account : 'of another form'}.`, { key: account });
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/cloudformation/cdk.js







const LARGEST = 64 * 1024 * 1024;
const MOST_NESTED = 50;
/**
 * Judges a CloudFormation or SAM template, or the folder that `cdk synth` wrote, with the nested stacks that lie beside it.
 * @throws FILE_MISSING, DOCUMENT_UNREADABLE, DOCUMENT_NOT_TEMPLATE
 */
async function judgeTemplates(files, given, boundary) {
    const total = { regions: new Map(), resources: 0, findings: [], types: new Map(), read: [] };
    const work = new TemplateWork(files, boundary, total);
    if ((await files.kind(given)) === 'folder')
        await work.assembly(given, 0);
    else
        await work.template(given, undefined, undefined, 0);
    return total;
}
class TemplateWork {
    #files;
    #boundary;
    #total;
    #seen = new Set();
    constructor(files, boundary, total) {
        this.#files = files;
        this.#boundary = boundary;
        this.#total = total;
    }
    async #read(file) {
        const text = await this.#files.readText(file, LARGEST);
        this.#total.read.push({ name: this.#files.relative(file), text });
        return text;
    }
    /** A cloud assembly: `manifest.json` and what it names. Specification: AWS CDK, cloud assembly schema. */
    async assembly(folder, depth) {
        const file = `${folder}/manifest.json`;
        if ((await this.#files.kind(file)) !== 'file')
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${folder} has no manifest.json, so it is no output of "cdk synth".`, 'Name the folder that "cdk synth" writes, usually cdk.out, or a template.');
        const [document] = await parseDocuments(file, await this.#read(file));
        const artifacts = document?.value.artifacts;
        if (!(0,json/* isObject */.Gv)(artifacts))
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${file} names no artifacts.`, 'Run "cdk synth" anew.');
        let stacks = 0;
        for (const [name, artifact] of Object.entries(artifacts)) {
            const type = (0,types.at)(artifact, 'type');
            const properties = (0,types.at)(artifact, 'properties');
            if (type === 'aws:cloudformation:stack') {
                stacks += 1;
                const environment = environmentOf((0,types.at)(artifact, 'environment'));
                const resource = `stack/${name}`;
                judgeDeployment(resource, environment, this.#boundary, this.#adder(file));
                const template = (0,types.at)(properties, 'templateFile');
                if (typeof template === 'string')
                    await this.template(inside(folder, template), environment, resource, depth + 1);
                else
                    this.#add(file, rules/* RULES */.y.incomplete, resource, `${resource} names no template.`, { verdict: 'unknown' });
            }
            else if (type === 'cdk:cloud-assembly') {
                stacks += 1;
                const directory = (0,types.at)(properties, 'directoryName');
                if (typeof directory === 'string' && depth < MOST_NESTED)
                    await this.assembly(inside(folder, directory), depth + 1);
            }
            else if (type === 'cdk:asset-manifest') {
                const assets = (0,types.at)(properties, 'file');
                if (typeof assets === 'string')
                    await this.#assets(inside(folder, assets));
            }
        }
        if (stacks === 0)
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${file} names no stack.`, 'Run "cdk synth" anew.');
    }
    /** Where files and images of a stack are published to. */
    async #assets(file) {
        if ((await this.#files.kind(file)) !== 'file')
            return;
        const [document] = await parseDocuments(file, await this.#read(file));
        for (const group of ['files', 'dockerImages']) {
            const entries = document?.value[group];
            for (const [id, asset] of (0,json/* isObject */.Gv)(entries) ? Object.entries(entries) : []) {
                const destinations = (0,types.at)(asset, 'destinations');
                for (const destination of (0,json/* isObject */.Gv)(destinations) ? Object.values(destinations) : []) {
                    const region = (0,types.at)(destination, 'region');
                    if (typeof region === 'string' && (0,locations/* isRegionLike */.ME)(region) && !this.#boundary.regions.includes(region))
                        this.#add(file, rules/* RULES */.y.second, `asset/${id.slice(0, 12)}`, `An asset is published to region ${region}.`, { key: region });
                }
            }
        }
    }
    async template(file, environment, stack, depth) {
        // Stacks that nest in a circle end here.
        const full = `${this.#files.resolve(file)} ${environment?.region ?? ''}`;
        if (this.#seen.has(full))
            return;
        this.#seen.add(full);
        const name = this.#files.relative(file);
        const documents = await parseDocuments(name, await this.#read(file));
        const [document] = documents;
        if (documents.length !== 1 || !document || !(0,json/* isObject */.Gv)(document.value.Resources))
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${name} has no "Resources", so it is no CloudFormation template.`, 'Name a template, or give Kubernetes manifests to the input "manifest".');
        const deployment = deploymentOf(this.#boundary, environment?.region, environment?.account);
        const { resources, findings, types, nested } = judgeTemplate(name, document, this.#boundary, deployment);
        for (const [type, count] of types)
            this.#total.types.set(type, (this.#total.types.get(type) ?? 0) + count);
        this.#total.resources += resources;
        const region = stack !== undefined && environment?.region === undefined ? 'unknown' : deployment.region;
        this.#total.regions.set(region, (this.#total.regions.get(region) ?? 0) + resources);
        this.#total.findings.push(...findings);
        for (const { path: inner, resource } of nested) {
            const beside = inside(external_node_path_.posix.dirname(file), inner);
            if (depth < MOST_NESTED && (await this.#files.kind(beside)) === 'file')
                await this.template(beside, environment, stack, depth + 1);
            else
                this.#add(name, rules/* RULES */.y.incomplete, resource, `${resource} is made from ${external_node_path_.posix.basename(inner)}, which is not there.`, {
                    verdict: 'unknown',
                });
        }
    }
    #adder(file) {
        return (rule, resource, message, details) => this.#add(file, rule, resource, message, details);
    }
    #add(file, rule, resource, message, details = {}) {
        this.#total.findings.push((0,finding/* finding */.gk)(rule, { message, resource, place: { file: this.#files.relative(file) }, ...details }));
    }
}
/** A path below a folder. */
const inside = (folder, file) => (external_node_path_.isAbsolute(file) ? file : external_node_path_.posix.join(folder, file));
/** `aws://123456789012/eu-central-1`; what CDK does not know it calls `unknown-account` and `unknown-region`. */
function environmentOf(environment) {
    const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(typeof environment === 'string' ? environment : '') ?? [];
    return {
        ...(account !== undefined && account !== 'unknown-account' && { account }),
        ...(region !== undefined && region !== 'unknown-region' && { region }),
    };
}
/** Templates that stand in a Terraform plan. One that cannot be read hides what it makes. */
async function judgePlannedTemplates(templates, boundary) {
    const findings = [];
    for (const { text, region, ...within } of templates) {
        const { address, place } = within;
        const unknown = (what) => findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.incomplete, {
            resource: address,
            place,
            verdict: 'unknown',
            key: 'template',
            message: `The template of ${address} ${what}.`,
        }));
        try {
            const [document] = await parseDocuments(address, text);
            if (!document || !(0,json/* isObject */.Gv)(document.value.Resources))
                unknown('has no resources');
            else {
                const { findings: inner, nested } = judgeTemplate(place.file, document, boundary, deploymentOf(boundary, region), within);
                findings.push(...inner);
                if (nested.length > 0)
                    unknown('is made of others, which are not in the plan');
            }
        }
        catch (error) {
            if (!(error instanceof errors/* SovereignError */.Rj))
                throw error;
            unknown('cannot be read');
        }
    }
    return findings;
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/plan/address.js
/** The address of a resource within its module, without instance key. */
const localAddress = ({ mode, type, name }) => `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
/** The address of a resource in the configuration. */
const addressOf = (resource) => join(withoutInstances(resource.module_address ?? ''), localAddress(resource));
/** The address of something in a module. */
const join = (path, name) => (path === '' ? name : `${path}.${name}`);
/** `module.a["x.y[0]"].module.b[0]` as the configuration names it: `module.a.module.b`. */
function withoutInstances(address) {
    if (!address.includes('['))
        return address;
    let result = '';
    for (let index = 0; index < address.length; index += 1) {
        if (address[index] !== '[') {
            result += address[index];
            continue;
        }
        let quoted = false;
        for (index += 1; index < address.length && (quoted || address[index] !== ']'); index += 1) {
            if (quoted && address[index] === '\\')
                index += 1;
            else if (address[index] === '"')
                quoted = !quoted;
        }
    }
    return result;
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/plan/parts.js



/** Terraform itself gives up long before. */
const DEEPEST_MODULE = 200;
function refuseDeeper(depth) {
    if (depth > DEEPEST_MODULE)
        throw (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `The plan nests modules deeper than ${DEEPEST_MODULE}.`, 'Make the plan anew with Terraform.');
}
/** Takes `planned_values`; gives the addresses of its resources. */
function readPlannedValues(reader) {
    const addresses = [];
    const module = (depth) => {
        refuseDeeper(depth);
        reader.object((key) => {
            if (key === 'resources') {
                reader.list(() => {
                    reader.object((inner) => {
                        const value = inner === 'address' ? reader.value() : reader.skip();
                        if (typeof value === 'string')
                            addresses.push(value);
                    });
                });
            }
            else if (key === 'child_modules')
                reader.list(() => module(depth + 1));
            else
                reader.skip();
        });
    };
    reader.object((key) => (key === 'root_module' ? module(0) : reader.skip()));
    return addresses;
}
/** Takes `action_invocations`. */
function readActions(reader) {
    const found = [];
    reader.list(() => {
        const value = reader.value();
        const action = (0,types.at)(value, 'action_invocation') ?? value;
        const [address, type, provider] = ['address', 'type', 'provider_name'].map((name) => (0,types.at)(action, name));
        if (typeof address === 'string' && typeof type === 'string' && typeof provider === 'string')
            found.push({ address, type, provider_name: provider, values: (0,types.at)(action, 'config_values') });
    });
    return found;
}
/** What of a data source's values says where it was read. */
const KEPT = ['region', 'arn', 'name', 'id', 'url'];
/** Takes `prior_state`; gives its data sources. */
function readPriorState(reader) {
    const found = [];
    const module = (depth) => {
        refuseDeeper(depth);
        const own = [];
        let address;
        reader.object((key) => {
            if (key === 'address') {
                const value = reader.value();
                if (typeof value === 'string')
                    address = value;
            }
            else if (key === 'resources')
                reader.list(() => {
                    const data = dataSource(reader);
                    if (data)
                        own.push(data);
                });
            else if (key === 'child_modules')
                reader.list(() => module(depth + 1));
            else
                reader.skip();
        });
        for (const data of own)
            found.push(address === undefined ? data : { ...data, module_address: address });
    };
    reader.object((key) => {
        if (key !== 'values') {
            reader.skip();
            return;
        }
        reader.object((inner) => (inner === 'root_module' ? module(0) : reader.skip()));
    });
    return found;
}
function dataSource(reader) {
    const texts = new Map();
    let values = {};
    reader.object((key) => {
        if (key === 'values' && texts.get('mode') !== 'managed') {
            const all = reader.value();
            values = Object.fromEntries(KEPT.map((name) => [name, (0,types.at)(all, name)]).filter((entry) => typeof entry[1] === 'string'));
        }
        else if (['address', 'mode', 'type', 'name', 'provider_name'].includes(key)) {
            const value = reader.value();
            if (typeof value === 'string')
                texts.set(key, value);
        }
        else
            reader.skip();
    });
    const [address, type, name, provider_name] = ['address', 'type', 'name', 'provider_name'].map((key) => texts.get(key));
    if (texts.get('mode') !== 'data' || address === undefined || type === undefined || name === undefined || provider_name === undefined)
        return undefined;
    return { address, type, name, provider_name, values };
}
/** Takes `configuration`; of resources only which arguments are set is kept, not to what. */
function readConfiguration(reader) {
    const configuration = {};
    reader.object((key) => {
        if (key === 'provider_config') {
            const value = reader.value();
            if ((0,json/* isObject */.Gv)(value))
                configuration.provider_config = value;
        }
        else if (key === 'root_module')
            configuration.root_module = configModule(reader, 0);
        else
            reader.skip();
    });
    return configuration;
}
function configModule(reader, depth) {
    refuseDeeper(depth);
    const module = {};
    reader.object((key) => {
        if (key === 'resources') {
            const resources = [];
            reader.list(() => {
                const resource = configResource(reader.value());
                if (resource)
                    resources.push(resource);
            });
            module.resources = resources;
        }
        else if (key === 'variables') {
            const value = reader.value();
            if ((0,json/* isObject */.Gv)(value))
                module.variables = value;
        }
        else if (key === 'module_calls') {
            const calls = [];
            reader.object((name) => calls.push([name, moduleCall(reader, depth)]));
            module.module_calls = Object.fromEntries(calls);
        }
        else
            reader.skip();
    });
    return module;
}
function moduleCall(reader, depth) {
    const call = {};
    reader.object((key) => {
        if (key === 'module')
            call.module = configModule(reader, depth + 1);
        else if (key === 'expressions') {
            const value = reader.value();
            if ((0,json/* isObject */.Gv)(value))
                call.expressions = value;
        }
        else if (key === 'source') {
            const value = reader.value();
            if (typeof value === 'string')
                call.source = value;
        }
        else
            reader.skip();
    });
    return call;
}
function configResource(value) {
    const [address, key, expressions, provisioners] = ['address', 'provider_config_key', 'expressions', 'provisioners'].map((name) => (0,types.at)(value, name));
    if (typeof address !== 'string')
        return undefined;
    const kinds = Array.isArray(provisioners) ? provisioners.map((item) => (0,types.at)(item, 'type')).filter((item) => typeof item === 'string') : [];
    return {
        address,
        ...(typeof key === 'string' && { provider_config_key: key }),
        // Terraform leaves out what is empty.
        arguments: (0,json/* isObject */.Gv)(expressions) ? Object.keys(expressions) : [],
        ...(kinds.length > 0 && { provisioners: kinds }),
    };
}
/** The region that a data source of the provider itself tells, such as `data.aws_region`. */
function regionTold({ type, values }) {
    if (type !== 'aws_region')
        return undefined;
    return [values.region, values.name, values.id].find((text) => text !== undefined && (0,locations/* isRegionLike */.ME)(text));
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/plan/configuration.js




const MAX_MODULE_DEPTH = 60;
const MAX_HOPS = 100;
/** The configuration part of a plan: which provider a resource uses and which region that provider is set to. */
class Configuration {
    #plan;
    #source;
    #scopes = new Map();
    /** Resources by their address in the configuration, without instance keys. */
    #resources = new Map();
    /** Data sources that were read while planning, by their address in the configuration. */
    #read;
    #regions = new Map();
    /** What resources that take their provider's region show of it. */
    #witnesses = new Map();
    constructor(plan, source) {
        this.#plan = plan;
        this.#read = new Set(plan.read.map((data) => addressOf({ ...data, mode: 'data' })));
        const waiting = [
            { scope: { address: '', module: plan.configuration?.root_module ?? {} }, depth: 0 },
        ];
        for (let next = waiting.pop(); next; next = waiting.pop()) {
            const { scope, depth } = next;
            this.#scopes.set(scope.address, scope);
            for (const resource of scope.module.resources ?? [])
                this.#resources.set(join(scope.address, resource.address), resource);
            if (depth >= MAX_MODULE_DEPTH)
                continue;
            for (const [name, { module, expressions = {} }] of Object.entries(scope.module.module_calls ?? {}))
                if (module)
                    waiting.push({
                        scope: { address: join(scope.address, `module.${name}`), module, call: { name, expressions }, parent: scope },
                        depth: depth + 1,
                    });
        }
        this.#source = source && this.#isSourceOfPlan(source) ? this.#modulesOfPlan(source) : undefined;
    }
    /** Whether the configuration that was given is the one of this plan. */
    get hasSource() {
        return this.#source !== undefined;
    }
    providers() {
        const configs = this.#plan.configuration?.provider_config;
        return (0,json/* isObject */.Gv)(configs) ? Object.entries(configs).filter(([, config]) => (0,json/* isObject */.Gv)(config)) : [];
    }
    /** Resources whose making runs programs of their own choice, with the kinds of their provisioners. */
    provisioned() {
        return [...this.#scopes.values()].flatMap((scope) => (scope.module.resources ?? []).flatMap(({ address, provisioners: kinds }) => kinds
            ? [{ address: join(scope.address, address), kinds, place: this.#source?.get(scope.address)?.resources.get(address)?.place }]
            : []));
    }
    /**
     * Whether the configuration of a resource sets an argument; also true where the plan does not say. An attribute that
     * is unknown and not set is one that the provider computes.
     */
    sets(resource, argument) {
        return this.#resources.get(addressOf(resource))?.arguments.includes(argument) ?? true;
    }
    /**
     * Whether an attribute whose value is not known yet is one of an AWS resource of this plan, which is judged itself: a queue's ARN,
     * a repository's URL. Only the configuration's own text can show that: of `"ghcr.io/${aws_x.y.id}"` a plan says that it uses
     * `aws_x.y`, and nothing of the rest.
     */
    comesFromThisPlan(resource, path) {
        const module = withoutInstances(resource.module_address ?? '');
        const body = this.#source?.get(module)?.resources.get(localAddress(resource))?.body;
        const texts = body ? expressionsAt(body, path.split('.')) : [];
        return texts.length > 0 && texts.every((text) => this.#isOfThisPlan(text, module, 0));
    }
    /** A reference alone, or one that the text starts with and that ends where a host or an ARN ends. */
    #isOfThisPlan(expression, module, hops) {
        const scope = this.#scopes.get(module);
        if (!scope || hops > MAX_HOPS)
            return false;
        const [, inTemplate, alone] = OWN_VALUE.exec(expression.trim()) ?? [];
        const [first = '', second = '', third = '', ...more] = withoutInstances(inTemplate ?? alone ?? '').split('.');
        const follow = (text, where) => text !== undefined && this.#isOfThisPlan(text, where, hops + 1);
        const here = this.#source?.get(module);
        if (first === 'local')
            return third === '' && follow(here?.locals.get(second), module);
        if (first === 'module')
            return (more.length === 0 &&
                follow(this.#source?.get(join(module, `module.${second}`))?.outputs.get(third), join(module, `module.${second}`)));
        if (first === 'var')
            return (third === '' &&
                scope.parent !== undefined &&
                follow(this.#source
                    ?.get(scope.parent.address)
                    ?.calls.get(scope.call?.name ?? '')
                    ?.arguments.get(second), scope.parent.address));
        return (first.startsWith('aws_') &&
            this.#resources.has(join(module, `${first}.${second}`)) &&
            OWN_ATTRIBUTE.test([third, ...more].at(-1) ?? ''));
    }
    /** Where a resource is written, where the configuration was given. */
    placeOf(resource) {
        const module = this.#source?.get(withoutInstances(resource.module_address ?? ''));
        return module?.resources.get(localAddress(resource))?.place;
    }
    /** Where a provider is written. */
    placeOfProvider(key) {
        return this.#writtenProvider(key)?.place;
    }
    /** The provider configuration that a resource uses, by key. */
    providerOf(resource) {
        return this.#resources.get(addressOf(resource))?.provider_config_key;
    }
    /**
     * Learns from a resource that this plan makes, or from a data source, where its provider is: one that sets no region of its own has
     * that of its provider, which is in its `region` (AWS provider 6) or what `aws_region` tells. What was made before says nothing:
     * its provider may have moved since, and with `-refresh=false` no plan shows it.
     */
    witness(resource, values) {
        if (resource.mode === 'data' && resource.change?.actions.includes('read'))
            this.#read.delete(addressOf(resource));
        const configured = this.#resources.get(addressOf(resource));
        const key = configured?.provider_config_key;
        if (key === undefined || configured?.arguments.includes('region') !== false)
            return;
        let region;
        if (resource.mode === 'data') {
            // Another data source may tell of something that lies elsewhere, and so does this one when it is asked to.
            if (configured.arguments.length === 0)
                region = regionTold({ type: resource.type, values: values });
        }
        else if (resource.change?.actions.includes('create')) {
            const own = (0,types.at)(values, 'region');
            if (typeof own === 'string' && (0,locations/* isRegionLike */.ME)(own))
                region = own;
        }
        if (region === undefined)
            return;
        const known = this.#witnesses.get(key);
        if (known)
            known.regions.add(region);
        else
            this.#witnesses.set(key, { regions: new Set([region]), from: resource.address });
    }
    /** The region of a provider configuration by its key, such as `aws.paris` or `module.a:aws`. Ask when every witness was heard. */
    providerRegion(key) {
        let resolved = this.#regions.get(key);
        if (!resolved) {
            resolved = this.#regionOf(key);
            this.#regions.set(key, resolved);
        }
        return resolved;
    }
    #regionOf(key) {
        const configured = this.#configuredRegion(key);
        if ('region' in configured)
            return configured;
        const witness = this.#witnesses.get(key);
        if (!witness || !this.#isSettled(key))
            return configured;
        const [region, ...others] = witness.regions;
        if (region === undefined || others.length > 0)
            return { unknown: `resources of provider ${key} show more than one region for it: ${[...witness.regions].sort().join(', ')}` };
        return { region, from: `provider ${key}, as ${witness.from} shows` };
    }
    #configuredRegion(key) {
        const provider = (0,types.at)(this.#plan.configuration?.provider_config, key);
        if (!(0,json/* isObject */.Gv)(provider))
            return { unknown: `the plan has no configuration of provider ${key}` };
        const expression = (0,types.at)(provider.expressions, 'region');
        if (expression === undefined)
            return { unknown: `provider ${key} sets no region, so the environment of the run decides` };
        const scope = this.#scopes.get(stringOr(provider.module_address, ''));
        if ((0,json/* isObject */.Gv)(expression) && 'constant_value' in expression)
            return regionIn(key, expression.constant_value);
        const written = this.#writtenProvider(key)?.arguments.get('region');
        const found = scope && written !== undefined ? this.#evaluate(written, scope, 0) : undefined;
        if (found)
            return regionIn(key, found.value, found.through);
        const references = (0,types.at)(expression, 'references');
        const about = Array.isArray(references) ? references.filter((text) => typeof text === 'string' && /^[\w.-]+$/.test(text)) : [];
        return {
            unknown: `the region of provider ${key} is made from ${about.length > 0 ? about.slice(0, 3).join(', ') : 'an expression'}, and the plan does not say how${this.#source ? '' : ' (name the folder of the configuration as input "source")'}`,
        };
    }
    /**
     * Whether a provider's region was known when the plan was made. The AWS provider takes an unknown one for one that is not set: what
     * it reads while planning is then in the region of the environment, and what it makes later in another.
     */
    #isSettled(key) {
        const provider = (0,types.at)(this.#plan.configuration?.provider_config, key);
        const scope = this.#scopes.get(stringOr((0,types.at)(provider, 'module_address'), ''));
        const written = this.#writtenProvider(key)?.arguments.get('region');
        return scope !== undefined && this.#areSettled(referencesIn(written, (0,types.at)((0,types.at)(provider, 'expressions'), 'region')), scope, 0);
    }
    #areSettled(references, scope, hops) {
        const { parent, call } = scope;
        const follow = (text, expression, where) => where !== undefined && hops < MAX_HOPS && this.#areSettled(referencesIn(text, expression), where, hops + 1);
        return references.every((reference) => {
            const [kind, name = '', third] = typeof reference === 'string' ? withoutInstances(reference).split('.') : [];
            if (kind === 'var') {
                if (!parent || !call)
                    return true;
                const written = this.#source?.get(parent.address)?.calls.get(call.name)?.arguments.get(name);
                return follow(written, (0,types.at)(call.expressions, name), parent);
            }
            if (kind === 'data')
                return this.#read.has(join(scope.address, `data.${name}.${third}`));
            if (kind === 'local' || (kind === 'module' && third !== undefined)) {
                const inner = kind === 'local' ? scope.address : join(scope.address, `module.${name}`);
                const written = kind === 'local' ? this.#source?.get(inner)?.locals.get(name) : this.#source?.get(inner)?.outputs.get(third ?? '');
                return written !== undefined && follow(written, undefined, this.#scopes.get(inner));
            }
            return kind === 'path' || kind === 'terraform';
        });
    }
    /** What stands in the configuration's own text for a provider key such as `module.a.module.b:aws.x`. */
    #writtenProvider(key) {
        const colon = key.lastIndexOf(':');
        return this.#source?.get(withoutInstances(colon < 0 ? '' : key.slice(0, colon)))?.providers.get(key.slice(colon + 1));
    }
    /**
     * The value of an expression that is a text, a variable or a local value as it is. A plan says only which names an expression
     * uses, so `f(var.x)` cannot be told from `var.x` in it; the text can. Anything else is undefined: nothing is computed here.
     */
    #evaluate(expression, scope, hops) {
        if (hops > MAX_HOPS)
            return undefined;
        const text = /^"\$\{\s*([\w.-]+)\s*\}"$/.exec(expression)?.[1] ?? expression;
        const literal = /^"([^"\\$%]*)"$/.exec(text);
        if (literal)
            return { value: literal[1] };
        const [kind, name, ...path] = /^(?:var|local)(?:\.[A-Za-z_][\w-]*)+$/.test(text) ? text.split('.') : [];
        if (name === undefined)
            return undefined;
        if (kind === 'local') {
            const written = path.length === 0 ? this.#source?.get(scope.address)?.locals.get(name) : undefined;
            return written === undefined ? undefined : this.#evaluate(written, scope, hops + 1);
        }
        const found = this.#variable(name, scope, path, hops);
        return found && { value: path.reduce((value, key) => (0,types.at)(value, key), found.value), through: name };
    }
    #variable(name, scope, path, hops) {
        if (!scope.parent || !scope.call) {
            const given = (0,types.at)(this.#plan.variables, name);
            if ((0,json/* isObject */.Gv)(given) && 'value' in given)
                return { value: given.value };
        }
        else {
            const given = (0,types.at)(scope.call.expressions, name);
            if ((0,json/* isObject */.Gv)(given) && 'constant_value' in given)
                return { value: given.constant_value };
            if (given !== undefined) {
                const written = this.#source?.get(scope.parent.address)?.calls.get(scope.call.name)?.arguments.get(name);
                const found = written === undefined ? undefined : this.#evaluate(written, scope.parent, hops + 1);
                return found && { value: found.value };
            }
        }
        const declared = (0,types.at)(scope.module.variables, name);
        if (!(0,json/* isObject */.Gv)(declared) || !('default' in declared))
            return undefined;
        return path.length > 0 && declared.default === null ? undefined : { value: declared.default };
    }
    /** The modules whose text has every resource that the plan has. */
    #modulesOfPlan(source) {
        return new Map([...source].filter(([address, { resources }]) => (this.#scopes.get(address)?.module.resources ?? []).every((resource) => resources.has(resource.address))));
    }
    /** Text of another version of the configuration says nothing of this plan. */
    #isSourceOfPlan(source) {
        const root = source.get('');
        const planned = this.#plan.configuration?.root_module;
        return (root !== undefined &&
            (planned?.resources ?? []).every(({ address }) => root.resources.has(address)) &&
            Object.keys(planned?.module_calls ?? {}).every((name) => root.calls.has(name)) &&
            this.providers().every(([key]) => key.includes(':') ||
                root.providers.has(key) ||
                !(0,json/* isObject */.Gv)((0,types.at)(this.#plan.configuration?.provider_config, key)) ||
                !hasExpressions((0,types.at)(this.#plan.configuration?.provider_config, key))));
    }
}
const REFERENCE = /[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[[^\][]*\])+/.source;
const OWN_VALUE = new RegExp(`^(?:"\\$\\{\\s*(${REFERENCE})\\s*\\}(?:[:/@?#][^\\n]*)?"|(${REFERENCE}))$`);
/** Everything in a text that may be a reference, also in strings and comments. */
const TRAVERSAL = /[A-Za-z_][\w-]*(?:\.[\w-]+)+/g;
/** Attributes that AWS makes up for a resource, in its region. */
const OWN_ATTRIBUTE = /(?:^|_)(?:arn|id|url|endpoint|issuer|dns_name|domain_name|address|hostname|bucket|uri)$/;
/** The expressions of an argument in a block, also of several and of dynamic blocks. */
function expressionsAt(block, [first = '', ...rest]) {
    const own = block.attributes.get(first);
    if (own)
        return [own.expression];
    return block.blocks.flatMap((child) => {
        if (child.type === first && child.labels.length === 0)
            return expressionsAt(child, rest);
        if (child.type !== 'dynamic' || child.labels[0] !== first)
            return [];
        return child.blocks.filter(({ type }) => type === 'content').flatMap((content) => expressionsAt(content, rest));
    });
}
const hasExpressions = (provider) => Object.keys((0,types.at)(provider, 'expressions') ?? {}).length > 0;
/** What an expression refers to: by its text, or by what the plan says of it where the text is not known. */
function referencesIn(text, expression) {
    if (text !== undefined)
        return text.match(TRAVERSAL) ?? [];
    const references = (0,types.at)(expression, 'references');
    return Array.isArray(references) ? references : [];
}
const stringOr = (value, other) => (typeof value === 'string' ? value : other);
function regionIn(key, value, through) {
    const from = `provider ${key}${through === undefined ? '' : `, variable ${through}`}`;
    if (typeof value !== 'string' || value === '')
        return { unknown: `provider ${key} sets its region to nothing, so the environment of the run decides` };
    return { region: value, from };
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/providers.js






/** Judges what AWS provider blocks set: the region, also where no resource uses it, custom endpoints, and roles of another partition. */
function judgeProviders(file, configuration, boundary) {
    const findings = [];
    for (const [key, { name = '', full_name = wholeProviderName(name), expressions }] of configuration.providers()) {
        if (!isAwsProvider(full_name))
            continue;
        const about = { resource: key, scope: file, place: configuration.placeOfProvider(key) ?? { file } };
        const { region: _, endpoints, ...others } = (0,json/* isObject */.Gv)(expressions) ? expressions : {};
        const resolved = configuration.providerRegion(key);
        if ('region' in resolved && !boundary.regions.includes(resolved.region)) {
            findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.region, { ...about, message: `Provider ${key} is set to ${regionInWords(resolved.region)}.` }));
        }
        for (const { path, kind, outside } of sweep(others, boundary))
            findings.push((0,finding/* finding */.gk)(kind === 'host' ? rules/* RULES */.y.endpoint : kind === 'account' ? rules/* RULES */.y.account : rules/* RULES */.y.arn, {
                ...about,
                key: outside,
                message: `${path.replace(/\.constant_value$/, '')} of provider ${key} names ${outside}.`,
            }));
        for (const proxy of ['http_proxy', 'https_proxy']) {
            if ((0,types.at)((0,types.at)(expressions, proxy), 'references') !== undefined)
                findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.endpoint, {
                    ...about,
                    verdict: 'unknown',
                    key: proxy,
                    message: `Provider ${key} sends requests through a proxy that the plan does not show (${proxy}).`,
                }));
        }
        for (const block of Array.isArray(endpoints) ? endpoints : endpoints === undefined ? [] : [endpoints]) {
            for (const [service, expression] of (0,json/* isObject */.Gv)(block) ? Object.entries(block) : []) {
                const url = (0,types.at)(expression, 'constant_value');
                if (url === '' || url === null)
                    continue;
                const verdict = typeof url === 'string' ? (isInside(url, boundary) ? 'holds' : 'broken') : 'unknown';
                if (verdict !== 'holds')
                    findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.endpoint, {
                        ...about,
                        verdict,
                        key: service,
                        message: `Provider ${key} sends ${service} to ${verdict === 'unknown' ? 'a host that the plan does not show' : 'a host outside the boundary'}.`,
                    }));
            }
        }
    }
    return findings;
}
/** An AWS host of a region of the boundary, or a host that it names. */
function isInside(text, boundary) {
    const url = URL.parse(text.includes('://') ? text : `https://${text}`);
    if (!url)
        return false;
    if (boundary.partition === 'sandbox')
        return url.hostname === '127.0.0.1' && Object.values(boundary.ports).includes(Number(url.port));
    if (url.protocol !== 'https:')
        return false;
    if (boundary.hosts.some(({ host, port = 443 }) => host === url.hostname && port === Number(url.port || 443)))
        return true;
    const [location, ...more] = (0,locations/* locationsIn */.Yh)(url.hostname);
    return (location?.region !== undefined && (0,locations/* isRegionLike */.ME)(location.region) && more.length === 0 && (0,locations/* outsideOf */.R_)(boundary, location) === undefined);
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/rows.js

/** The values at a path such as `rule.destination.bucket`; lists are stepped into on the way and at the end. */
function valuesAt(values, path) {
    let here = items(values);
    for (const key of keysOf(path)) {
        // Most attributes are not set.
        if (here.length === 0)
            return here;
        here = below(here, key);
    }
    return here;
}
/** Whether `after_unknown` says that something at a path, or a part above it, is known only after apply. */
function isUnknownAt(unknown, path) {
    let here = items(unknown);
    for (const key of keysOf(path)) {
        if (here.length === 0 || here.includes(true))
            break;
        here = below(here, key);
    }
    return here.includes(true);
}
const below = (here, key) => here.length === 1 ? items((0,types.at)(here[0], key)) : here.flatMap((value) => items((0,types.at)(value, key)));
const split = new Map();
/** Paths are of our tables, and come again with every resource. */
function keysOf(path) {
    let keys = split.get(path);
    if (!keys) {
        keys = path.split('.');
        split.set(path, keys);
    }
    return keys;
}
const items = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/row.js






const ROW_RULES = {
    region: rules/* RULES */.y.second,
    zone: rules/* RULES */.y.second,
    everywhere: rules/* RULES */.y.everywhere,
    'multi-region-key': rules/* RULES */.y.key,
    host: rules/* RULES */.y.host,
    identity: rules/* RULES */.y.identity,
    'key-store': rules/* RULES */.y.keyStore,
    image: rules/* RULES */.y.image,
    destination: rules/* RULES */.y.arn,
    model: rules/* RULES */.y.model,
    edge: rules/* RULES */.y.edge,
};
/** Where a resource's own service has no choice but its region: what is not known yet cannot lie elsewhere. */
const HARMLESS_UNKNOWN = new Set(['zone']);
/** What usually comes from another resource of the plan, which is judged itself. */
const REFERS = new Set(['host', 'identity', 'key-store', 'image', 'model', 'region', 'destination']);
/** Judges the values of one attribute of a resource. */
function judgeRow({ path, kind, value: sought, byDefault }, subject) {
    if (kind === 'bucket')
        return;
    const { change, configuration, boundary, add } = subject;
    const { address } = change;
    const rule = ROW_RULES[kind];
    const [argument = ''] = path.split('.', 1);
    const values = valuesAt(valuesOf(change), path).filter((value) => value !== '');
    const isUnknown = isUnknownAt(change.change.after_unknown, path);
    if (isUnknown && !HARMLESS_UNKNOWN.has(kind) && configuration.sets(change, argument)) {
        if (!(REFERS.has(kind) && configuration.comesFromThisPlan(change, path)))
            add(rule, address, `${path} of ${address} is known only after apply.`, { verdict: 'unknown', key: path });
    }
    else if (byDefault && values.length === 0 && boundary.partition === 'aws')
        add(rule, address, `${path} of ${address} is not set, and ${JSON.stringify(sought)} by default.`, { key: path });
    for (const value of values) {
        const outside = outsideIn(kind, value, sought, subject);
        if (outside !== undefined) {
            const shown = isSecret(change, path) ? 'something outside the boundary that is not shown' : outside;
            add(rule, address, `${path} of ${address} ${shown}.`, { key: `${path} ${shown}` });
        }
    }
}
/** What a value does, as the end of a sentence that starts with the attribute; undefined where it stays inside. */
function outsideIn(kind, value, sought, { boundary }) {
    switch (kind) {
        case 'region':
            return typeof value === 'string' && boundary.regions.includes(value) ? undefined : `names ${regionInWords(value)}`;
        case 'zone': {
            const outside = typeof value === 'string' ? foreignPlace(value, boundary) : undefined;
            return outside === undefined ? undefined : `names ${outside}`;
        }
        case 'destination':
            // Its ARN is found among all strings.
            return undefined;
        case 'everywhere':
        case 'multi-region-key':
            return value === true ? 'is true' : undefined;
        case 'edge':
            if (typeof sought === 'object')
                return 'is set';
            return value === sought ? `is ${JSON.stringify(sought)}` : undefined;
        case 'image': {
            const outside = typeof value === 'string' ? foreignImage(value, boundary) : undefined;
            return outside === undefined ? undefined : `is ${outside}`;
        }
        case 'model': {
            const model = typeof value === 'string' ? foreignModel(value, boundary, true) : undefined;
            return model && `names ${model.outside}`;
        }
        default: {
            const outside = typeof value === 'string' ? hostOutside(value, boundary) : undefined;
            return outside === undefined ? undefined : `names ${outside}`;
        }
    }
}
/** A value that is a URL or a bare host, with or without a path. */
function hostOutside(text, boundary) {
    if (/^(?:arn:|s3:)/.test(text))
        return undefined;
    const bare = text.includes('://') ? undefined : parseHost(text.split('/', 1)[0]);
    for (const host of bare ? [bare] : hostsIn(text)) {
        const outside = foreignHost(host, boundary);
        if (outside !== undefined)
            return outside;
    }
    return undefined;
}
/** Whether a plan marks the attribute as a secret. */
function isSecret({ change }, path) {
    const after = change.after !== null && change.after !== undefined;
    return isUnknownAt((0,types.at)(change, after ? 'after_sensitive' : 'before_sensitive'), path);
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/judge.js












/** Judges every resource of a plan against the boundary. Pure; time linear in the size of the plan, which is read once. */
function judgePlan(file, open, boundary, source) {
    const judge = new PlanJudge(file, open.plan, boundary, source);
    open.changes((change) => judge.take({ ...change, provider_name: wholeProviderName(change.provider_name) }));
    return judge.finish();
}
const TYPE_RULES = { network: rules/* RULES */.y.network, second: rules/* RULES */.y.second, key: rules/* RULES */.y.key, host: rules/* RULES */.y.host };
class PlanJudge {
    #file;
    #plan;
    #boundary;
    #configuration;
    #findings = [];
    #regions = new Map();
    #changed = new Set();
    #waiting = [];
    /** Region of every planned bucket by its name. */
    #buckets = new Map();
    #copies = [];
    #control = new Map();
    #types = new Map();
    #templates = [];
    #foreign = new Map();
    #resources = 0;
    constructor(file, plan, boundary, source) {
        this.#file = file;
        this.#plan = plan;
        this.#boundary = boundary;
        this.#configuration = new Configuration(plan, source);
        for (const data of plan.read)
            this.#configuration.witness({ ...data, mode: 'data' }, data.values);
    }
    take(change) {
        const { address, provider_name: provider, type, mode } = change;
        this.#changed.add(address);
        const stays = fateOf(change) !== 'goes';
        if (mode === 'managed' && stays)
            this.#resources += 1;
        if (mode === 'data' && type === 'external')
            this.#judgeProgram(change);
        if (!isAwsProvider(provider)) {
            if (LOCAL_PROVIDERS.has(provider) || !stays)
                return;
            push(this.#foreign, provider, address);
            this.#judgeReferences(change, new Set());
            return;
        }
        if (stays && mode === 'managed')
            this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
        if (stays)
            this.#configuration.witness(change, valuesOf(change));
        if (mode === 'data')
            this.#judgeData(change);
        else
            this.#judgeResource(change);
        const service = globalServiceOf(type);
        if (service && stays && mode === 'managed' && this.#boundary.partition === 'aws') {
            const known = this.#control.get(service.prefix) ?? { ...service, addresses: [] };
            known.addresses.push(address);
            this.#control.set(service.prefix, known);
        }
    }
    finish() {
        for (const { resource, provider, fate, bucket } of this.#waiting) {
            const region = this.#configuration.providerRegion(provider);
            if (resource.mode === 'data')
                this.#judgeDataRegion(resource, region);
            else
                this.#judgeRegion(resource, region, fate);
            if (bucket !== undefined && 'region' in region)
                this.#buckets.set(bucket, region.region);
        }
        for (const { resource, path, value } of this.#copies)
            this.#judgeBucket(resource, path, value);
        this.#judgeReadData();
        this.#judgeActions();
        for (const [prefix, { service, home, addresses }] of this.#control)
            this.#add(rules/* RULES */.y.control, `${prefix}*`, `${service} is run from ${home}: ${some(addresses)}.`);
        for (const [provider, addresses] of this.#foreign)
            this.#add(rules/* RULES */.y.provider, provider, `Where ${provider} keeps its resources is not known: ${some(addresses)}.`, {
                verdict: 'unknown',
            });
        for (const { address, kinds, place } of this.#configuration.provisioned())
            this.#add(rules/* RULES */.y.program, address, `${address} runs ${[...new Set(kinds)].filter((kind) => /^[a-z-]+$/.test(kind)).join(', ')}.`, {
                verdict: 'unknown',
                ...(place && { place }),
            });
        this.#judgeCoverage();
        this.#findings.push(...judgeProviders(this.#file, this.#configuration, this.#boundary));
        return {
            resources: this.#resources,
            regions: this.#regions,
            findings: this.#findings,
            templates: this.#templates,
            types: this.#types,
            hasSource: this.#configuration.hasSource,
        };
    }
    #judgeResource(change) {
        const fate = fateOf(change);
        const effective = effectiveRegion(change, this.#configuration);
        const values = valuesOf(change);
        const name = change.type === 'aws_s3_bucket' ? (0,types.at)(values, 'bucket') : undefined;
        if ('provider' in effective) {
            const { address, module_address, mode, type, name: own } = change;
            const resource = { address, ...(module_address !== undefined && { module_address }), mode, type, name: own };
            this.#waiting.push({
                resource,
                provider: effective.provider,
                fate,
                ...(typeof name === 'string' && fate !== 'goes' && { bucket: name }),
            });
        }
        else {
            this.#judgeRegion(change, effective, fate);
            if (typeof name === 'string' && fate !== 'goes' && 'region' in effective)
                this.#buckets.set(name, effective.region);
        }
        if (fate === 'goes')
            return;
        const { address, type } = change;
        const add = this.#adder(change);
        if (isEdgeType(type))
            add(rules/* RULES */.y.edge, address, `${address} is an edge resource.`);
        const always = typeRowOf(type);
        if (always)
            add(TYPE_RULES[always.kind], address, `${address} ${always.says}.`, { verdict: always.verdict, key: 'type' });
        const covered = new Set();
        for (const row of rowsOf(type)) {
            if (row.kind === 'bucket') {
                this.#takeCopies(change, row.path);
                continue;
            }
            if (row.kind !== 'edge' && row.kind !== 'destination')
                covered.add(row.path);
            judgeRow(row, { change, configuration: this.#configuration, boundary: this.#boundary, add });
        }
        this.#judgeCodeHost(change, add);
        this.#takeTemplate(change, add, 'region' in effective ? effective.region : undefined);
        for (const { path, document, kind } of policyDocumentsIn(type, values))
            for (const { rule, message, key, ...details } of judgeStatements(document, kind, this.#boundary))
                add(rule, address, `${path} of ${address} ${message}.`, { key: `${path} ${key}`, ...details });
        // The region that decides was judged above.
        const { region, ...others } = (values ?? {});
        this.#judgeReferences(change, covered, 'region' in effective && region === effective.region ? others : values);
    }
    #judgeRegion(resource, effective, fate) {
        const add = this.#adder(resource);
        const { address } = resource;
        if (fate === 'goes') {
            if ('region' in effective && !this.#inside(effective.region))
                add(rules/* RULES */.y.region, address, `${address} is in ${regionInWords(effective.region)} and is removed by this plan.`, {
                    severity: 'note',
                });
            return;
        }
        this.#count('region' in effective ? effective.region : 'global' in effective ? 'global' : 'unknown');
        const forgotten = fate === 'leaves-terraform' ? ', and goes on without Terraform' : '';
        if ('unknown' in effective)
            add(rules/* RULES */.y.region, address, `Where ${address} would be is not known: ${effective.unknown}.`, { verdict: 'unknown' });
        else if ('region' in effective && !this.#inside(effective.region))
            add(rules/* RULES */.y.region, address, `${address} is in ${regionInWords(effective.region)} (${effective.from})${forgotten}.`, {
                key: effective.region,
            });
    }
    #judgeReferences(change, covered, values = valuesOf(change)) {
        const { address } = change;
        const add = this.#adder(change);
        const sensitive = (0,types.at)(change.change, change.change.after === undefined || change.change.after === null ? 'before_sensitive' : 'after_sensitive');
        for (const { kind, path, outside } of sweep(values, this.#boundary, sensitive)) {
            if (kind !== 'location' && kind !== 'account' && covered.has(path.replace(/\[\d+\]/g, '')))
                continue;
            add(rules/* REFERENCE_RULES */.O[kind], address, `${path} of ${address} names ${outside}.`, { key: outside });
        }
    }
    #takeTemplate(change, add, region) {
        const { address, type } = change;
        if (type !== 'aws_cloudformation_stack' && type !== 'aws_cloudformation_stack_set')
            return;
        const values = valuesOf(change);
        const text = (0,types.at)(values, 'template_body');
        const place = this.#configuration.placeOf(change) ?? { file: this.#file };
        if (typeof text === 'string' && text !== '')
            this.#templates.push({ address, place, text, ...(region !== undefined && { region }) });
        else if (fateOf(change) === 'stays')
            add(rules/* RULES */.y.incomplete, address, `${address} is made from a template that is not in the plan.`, {
                verdict: 'unknown',
                key: 'template',
            });
    }
    /** What the run invokes besides, such as a function or a build. */
    #judgeActions() {
        for (const { address, type, provider_name, values } of this.#plan.actions) {
            const provider = wholeProviderName(provider_name);
            if (LOCAL_PROVIDERS.has(provider))
                continue;
            if (!isAwsProvider(provider) || type === 'local_command')
                push(this.#foreign, provider, address);
            for (const { kind, path, outside } of sweep(values, this.#boundary))
                this.#add(rules/* REFERENCE_RULES */.O[kind], address, `${path} of ${address} names ${outside}.`, { key: outside });
        }
    }
    /** A connection to a code service, which is chosen by its name. */
    #judgeCodeHost(change, add) {
        if (!/^aws_(?:codestarconnections|codeconnections)_connection$/.test(change.type))
            return;
        const provider = (0,types.at)(valuesOf(change), 'provider_type');
        const host = typeof provider === 'string' && Object.hasOwn(CODE_HOSTS, provider) ? CODE_HOSTS[provider] : undefined;
        if (host !== undefined && foreignHost({ host }, this.#boundary) !== undefined)
            add(rules/* RULES */.y.host, change.address, `${change.address} connects to host ${host}.`, { key: host });
    }
    #takeCopies(change, path) {
        const { address } = change;
        const argument = path.split('.', 1)[0];
        if (isUnknownAt(change.change.after_unknown, path) &&
            this.#configuration.sets(change, argument) &&
            !this.#configuration.comesFromThisPlan(change, path))
            this.#copies.push({ resource: change, path, value: undefined });
        const named = valuesAt(valuesOf(change), path).filter((value) => value !== null);
        if (named.length === 0)
            return;
        const { module_address, mode, type, name } = change;
        const resource = { address, ...(module_address !== undefined && { module_address }), mode, type, name };
        for (const value of named)
            this.#copies.push({ resource, path, value });
    }
    #judgeBucket(resource, path, value) {
        const add = this.#adder(resource);
        const { address } = resource;
        if (value === undefined) {
            add(rules/* RULES */.y.destination, address, `${path} of ${address} is known only after apply.`, { verdict: 'unknown', key: path });
            return;
        }
        // A log group or a stream: its ARN names its region.
        if (typeof value === 'string' && /^arn:/.test(value) && !/^arn:[a-z0-9-]+:s3:::/.test(value))
            return;
        const name = typeof value === 'string' ? value.replace(/^arn:[a-z0-9-]+:s3:::/, '').split('/', 1)[0] : '';
        const region = this.#buckets.get(name);
        if (region === undefined)
            add(rules/* RULES */.y.destination, address, `${path} of ${address} names a bucket that this plan does not place.`, {
                verdict: 'unknown',
                key: `${path} ${name}`,
            });
        else if (!this.#inside(region))
            add(rules/* RULES */.y.destination, address, `${path} of ${address} names a bucket in ${regionInWords(region)}.`, { key: `${path} ${name}` });
    }
    #judgeData(change) {
        const effective = effectiveRegion(change, this.#configuration);
        const { address, module_address, mode, type, name } = change;
        const resource = { address, ...(module_address !== undefined && { module_address }), mode, type, name };
        if ('provider' in effective)
            this.#waiting.push({ resource, provider: effective.provider, fate: 'stays' });
        else
            this.#judgeDataRegion(resource, effective);
    }
    #judgeDataRegion(resource, effective) {
        const { address } = resource;
        if ('region' in effective && !this.#inside(effective.region))
            this.#adder(resource)(rules/* RULES */.y.data, address, `${address} is read from ${regionInWords(effective.region)} (${effective.from}).`, {
                key: effective.region,
            });
    }
    /** Data sources that were read while planning are not among the changes but in the prior state. */
    #judgeReadData() {
        for (const data of this.#plan.read) {
            const resource = { ...data, provider_name: wholeProviderName(data.provider_name), mode: 'data' };
            if (data.type === 'external')
                this.#judgeProgram(resource);
            if (data.type === 'http')
                this.#judgeHttp(resource);
            if (!isAwsProvider(resource.provider_name))
                continue;
            const effective = effectiveRegion({ ...resource, change: { actions: ['read'], after: data.values } }, this.#configuration);
            this.#judgeDataRegion(resource, 'provider' in effective ? this.#configuration.providerRegion(effective.provider) : effective);
        }
    }
    #judgeProgram(resource) {
        this.#adder(resource)(rules/* RULES */.y.program, resource.address, `${resource.address} runs a program.`, { verdict: 'unknown' });
    }
    #judgeHttp(resource) {
        for (const host of hostsIn(resource.values.url ?? '')) {
            const outside = foreignHost(host, this.#boundary);
            if (outside !== undefined)
                this.#adder(resource)(rules/* RULES */.y.data, resource.address, `${resource.address} is read from ${outside}.`, { key: outside });
        }
    }
    /** A plan that leaves something out proves nothing of what it leaves out. */
    #judgeCoverage() {
        const { errored, complete, deferred, planned } = this.#plan;
        const add = (what) => this.#add(rules/* RULES */.y.incomplete, this.#file, `${this.#file} ${what}.`, { verdict: 'unknown', key: what.replace(/\d+/g, '') });
        if (errored === true)
            add('is of a run that failed');
        if (complete === false)
            add('covers only a part of the configuration (complete is false)');
        if (deferred > 0)
            add(`defers ${deferred} changes to a later run`);
        const missing = planned.filter((address) => !this.#changed.has(address));
        if (missing.length > 0)
            add(`plans resources that are missing from its changes: ${some(missing)}`);
    }
    #inside(region) {
        return typeof region === 'string' && this.#boundary.regions.includes(region);
    }
    #count(region) {
        this.#regions.set(region, (this.#regions.get(region) ?? 0) + 1);
    }
    #adder(resource) {
        return (rule, address, message, details) => {
            const place = this.#configuration.placeOf(resource);
            this.#add(rule, address, message, { ...(place && { place }), ...details });
        };
    }
    #add(rule, resource, message, details = {}) {
        this.#findings.push((0,finding/* finding */.gk)(rule, { message, resource, scope: this.#file, place: { file: this.#file }, ...details }));
    }
}
/** The verdict of all findings taken together. */
function verdictOf(findings) {
    if (findings.some(({ verdict, severity }) => verdict === 'broken' && severity === 'error'))
        return 'broken';
    return findings.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'holds';
}
const some = (addresses) => addresses.slice(0, 3).join(', ') + (addresses.length > 3 ? ` and ${addresses.length - 3} more` : '');
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/kubernetes/judge.js







/**
 * Judges the objects of a manifest, such as `helm template` or `kustomize build` prints: images, hosts outside of the cluster, and
 * whatever names an AWS region. Secrets are read and never shown: their data is judged as text, and findings name the key alone.
 */
function judgeManifest(file, documents, boundary) {
    const findings = [];
    let objects = 0;
    for (const document of documents) {
        const { value } = document;
        for (const object of value.kind === 'List' && Array.isArray(value.items) ? value.items.filter(json/* isObject */.Gv) : [value]) {
            objects += 1;
            const name = nameOf(object);
            const line = lineOfKey(document, 'kind');
            const place = { file, ...(line !== undefined && { line }) };
            const add = (rule, path, outside, details = {}) => findings.push((0,finding/* finding */.gk)(rule, { resource: name, place, key: `${path} ${outside}`, message: `${path} of ${name} names ${outside}.`, ...details }));
            const isSecret = object.kind === 'Secret';
            const { metadata, ...rest } = object;
            // Annotations steer load balancers, identities and DNS; labels and names say nothing.
            const looked = { ...(isSecret ? decoded(rest) : rest), annotations: annotationsOf(metadata) };
            for (const { kind, path, outside } of sweep(looked, boundary, isSecret ? true : undefined))
                add(rules/* REFERENCE_RULES */.O[kind], path, outside);
            const external = object.kind === 'Service' ? (0,types.at)(object.spec, 'externalName') : undefined;
            for (const host of [external, ...externalHosts(object)]) {
                const parsed = typeof host === 'string' ? parseHost(host) : undefined;
                const outside = parsed && foreignHost(parsed, boundary);
                if (outside !== undefined)
                    add(rules/* RULES */.y.host, external === undefined ? 'spec.hosts' : 'spec.externalName', outside);
            }
        }
    }
    return { objects, findings };
}
/** `Deployment/namespace/name`. */
function nameOf(object) {
    const { kind, metadata } = object;
    const parts = [kind, (0,types.at)(metadata, 'namespace'), (0,types.at)(metadata, 'name') ?? (0,types.at)(metadata, 'generateName')];
    return (parts.filter((part) => typeof part === 'string' && /^[\w.:-]{1,253}$/.test(part)).join('/') ||
        'an object without a name');
}
/** Hosts outside of the mesh that an Istio ServiceEntry opens. */
function externalHosts(object) {
    if (object.kind !== 'ServiceEntry')
        return [];
    const hosts = (0,types.at)(object.spec, 'hosts');
    return Array.isArray(hosts) ? hosts : [];
}
const annotationsOf = (metadata) => {
    const annotations = (0,types.at)(metadata, 'annotations');
    if (!(0,json/* isObject */.Gv)(annotations))
        return {};
    // What kubectl applied last is the object itself once more.
    return Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== 'kubectl.kubernetes.io/last-applied-configuration'));
};
/** The values of a Secret as text. */
function decoded(object) {
    const data = object.data;
    if (!(0,json/* isObject */.Gv)(data))
        return object;
    return {
        ...object,
        data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : value])),
    };
}
/** The manifests that are named, and of a folder every YAML and JSON file right in it. @throws DOCUMENT_NOT_TEMPLATE */
async function manifestsIn(files, given) {
    const found = new Set();
    for (const file of given) {
        if ((await files.kind(file)) !== 'folder') {
            found.add(file);
            continue;
        }
        const names = (await files.list(file)).filter(({ name, kind }) => kind === 'file' && /\.(?:ya?ml|json)$/.test(name));
        if (names.length === 0)
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${file} holds no YAML or JSON file.`, 'Name the folder or the file that "helm template" wrote.');
        for (const { name } of names)
            found.add(`${file}/${name}`);
    }
    return [...found];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ../../actions/residency-assert/lib/plan/json-reader.js


/** What is wrong with a JSON text, and the byte at which it shows. Quotes nothing: a plan holds secrets in clear. */
class JsonMistake extends Error {
    kind;
    offset;
    constructor(kind, offset) {
        super(`${kind} at byte ${offset}`);
        this.kind = kind;
        this.offset = offset;
    }
}
const CHUNK = 1024 * 1024;
const LONGEST_SCALAR = 400;
const LONGEST_PLAIN = 200;
/** What the engine can hold as one text. */
const LARGEST_VALUE = 256 * 1024 * 1024;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
/**
 * Reads a JSON text of any size part by part: what is asked for is parsed, what is not is stepped over, and only what is being
 * looked at is held in memory. Whoever uses it takes each value with exactly one of `object`, `list`, `value` and `skip`.
 *
 * Of what is stepped over, strings and brackets are followed, so that a text that is cut off is always noticed.
 */
class JsonReader {
    #read;
    #buffer = Buffer.allocUnsafe(CHUNK);
    /** The part of the buffer that is filled and not yet looked at. */
    #at = 0;
    #end = 0;
    /** Where the value starts that is to be parsed; nothing from there on may be dropped. */
    #keep = -1;
    /** Offset of the buffer's first byte in the text. */
    #base = 0;
    constructor(read) {
        this.#read = read;
        // A byte order mark is no part of the text.
        if (this.#has(3) && this.#buffer[0] === 0xef && this.#buffer[1] === 0xbb && this.#buffer[2] === 0xbf)
            this.#at = 3;
    }
    get offset() {
        return this.#base + this.#at;
    }
    /** The first bytes of the text, before anything was read. */
    start(length) {
        this.#has(length);
        return this.#buffer.subarray(0, Math.min(length, this.#end));
    }
    /** What kind of value comes next. */
    peek() {
        const byte = this.#next();
        return byte === OPEN_OBJECT ? 'object' : byte === OPEN_LIST ? 'list' : 'scalar';
    }
    /** Takes an object; `member` takes the value of each key. A value that is no object is stepped over. A key that stands twice is a mistake. */
    object(member) {
        if (this.#next() !== OPEN_OBJECT) {
            this.skip();
            return false;
        }
        this.#at += 1;
        const seen = new Set();
        if (this.#next() === CLOSE_OBJECT) {
            this.#at += 1;
            return true;
        }
        for (;;) {
            if (this.#next() !== QUOTE)
                throw this.#mistake('syntax');
            const key = this.value();
            if (seen.has(key))
                throw this.#mistake('twice');
            seen.add(key);
            if (this.#next() !== COLON)
                throw this.#mistake('syntax');
            this.#at += 1;
            member(key);
            const byte = this.#next();
            this.#at += 1;
            if (byte === CLOSE_OBJECT)
                return true;
            if (byte !== COMMA)
                throw this.#mistake('syntax');
        }
    }
    /** Takes a list; `item` takes each value. A value that is no list is stepped over. */
    list(item) {
        if (this.#next() !== OPEN_LIST) {
            this.skip();
            return false;
        }
        this.#at += 1;
        if (this.#next() === CLOSE_LIST) {
            this.#at += 1;
            return true;
        }
        for (let index = 0;; index += 1) {
            item(index);
            const byte = this.#next();
            this.#at += 1;
            if (byte === CLOSE_LIST)
                return true;
            if (byte !== COMMA)
                throw this.#mistake('syntax');
        }
    }
    /** Takes and parses any value. @param length how many bytes it has, where `skip` said so before: its end is not looked for again */
    value(length) {
        if (this.#next() === QUOTE) {
            const from = this.#at + 1;
            const to = this.#takePlain();
            if (to >= 0)
                return this.#buffer.toString('latin1', from, to);
        }
        this.#keep = this.#at;
        if (length === undefined)
            this.#pass();
        else if (this.#has(length))
            this.#at += length;
        else
            throw this.#mistake('cut-off', this.#end);
        const bytes = this.#buffer.subarray(this.#keep, this.#at);
        const start = this.#base + this.#keep;
        this.#keep = -1;
        const ascii = (0,external_node_buffer_.isAscii)(bytes);
        if (!ascii && !(0,external_node_buffer_.isUtf8)(bytes))
            throw new JsonMistake('encoding', start);
        try {
            return JSON.parse(bytes.toString(ascii ? 'latin1' : 'utf8'));
        }
        catch (error) {
            if (error instanceof RangeError)
                throw error;
            const position = Number(/position (\d+)/.exec((0,errors/* messageOf */.bD)(error))?.[1] ?? 0);
            throw new JsonMistake('syntax', start + position);
        }
    }
    /** Steps over any value and says how many bytes it has. A scalar is checked, of a list or an object only strings and brackets. */
    skip() {
        const byte = this.#next();
        const start = this.offset;
        if (byte === OPEN_OBJECT || byte === OPEN_LIST)
            this.#pass();
        else if (byte !== QUOTE || this.#takePlain() < 0)
            this.value();
        return this.offset - start;
    }
    /** Takes a text that is whole in the buffer, not long, and of plain ASCII, as nearly all are; gives where it ends, or -1 and takes nothing. */
    #takePlain() {
        const buffer = this.#buffer;
        const end = Math.min(this.#end, this.#at + LONGEST_PLAIN);
        for (let at = this.#at + 1; at < end; at += 1) {
            const byte = buffer[at];
            if (byte === QUOTE) {
                this.#at = at + 1;
                return at;
            }
            if (byte < 0x20 || byte > 0x7e || byte === BACKSLASH)
                break;
        }
        return -1;
    }
    /** Nothing but white space may follow the text. */
    end() {
        while (this.#has(1)) {
            if (!isSpace(this.#buffer[this.#at]))
                throw this.#mistake('syntax');
            this.#at += 1;
        }
    }
    /** The next byte that is no white space, not taken. */
    #next() {
        for (;;) {
            if (!this.#has(1))
                throw this.#mistake('cut-off');
            const byte = this.#buffer[this.#at];
            if (!isSpace(byte))
                return byte;
            this.#at += 1;
        }
    }
    #pass() {
        const first = this.#buffer[this.#at];
        if (first === QUOTE)
            this.#passString();
        else if (first === OPEN_OBJECT || first === OPEN_LIST)
            this.#passNested();
        else
            this.#passScalar();
    }
    /** Steps over a list or object. Strings are followed byte by byte: most are too short for a search to pay. */
    #passNested() {
        let depth = 0;
        let inString = false;
        let escaped = false;
        do {
            if (!this.#has(1))
                throw this.#mistake('cut-off');
            const buffer = this.#buffer;
            const end = this.#end;
            let at = this.#at;
            if (escaped) {
                escaped = false;
                at += 1;
            }
            while (at < end) {
                if (inString) {
                    while (at < end) {
                        const byte = buffer[at];
                        at += 1;
                        if (byte === QUOTE) {
                            inString = false;
                            break;
                        }
                        if (byte === BACKSLASH)
                            at += 1;
                    }
                    // The character that a backslash hides may not be read yet.
                    if (at > end) {
                        escaped = true;
                        at = end;
                    }
                    continue;
                }
                const byte = buffer[at];
                at += 1;
                if (byte === QUOTE)
                    inString = true;
                // Brackets and braces are the same but for one bit.
                else if ((byte & 0xdf) === OPEN_LIST)
                    depth += 1;
                else if ((byte & 0xdf) === CLOSE_LIST) {
                    depth -= 1;
                    if (depth === 0)
                        break;
                }
            }
            this.#at = at;
        } while (depth > 0);
    }
    /** Steps over a string, opening and closing quote included. */
    #passString() {
        let from = this.#at + 1;
        for (;;) {
            const found = from < this.#end ? this.#buffer.subarray(0, this.#end).indexOf(QUOTE, from) : -1;
            if (found < 0) {
                const searched = this.#end - this.#at;
                if (!this.#has(searched + 1))
                    throw this.#mistake('cut-off', this.#end);
                from = this.#at + Math.max(searched, 1);
                continue;
            }
            let slashes = 0;
            while (this.#buffer[found - 1 - slashes] === BACKSLASH)
                slashes += 1;
            from = found + 1;
            if (slashes % 2 === 0)
                break;
        }
        this.#at = from;
    }
    #passScalar() {
        const start = this.offset;
        for (;;) {
            if (!this.#has(1))
                break;
            const byte = this.#buffer[this.#at];
            if (isSpace(byte) || byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_LIST || byte === QUOTE || byte === COLON)
                break;
            if (byte > 0x7e)
                throw this.#mistake((0,external_node_buffer_.isUtf8)(this.#buffer.subarray(this.#at, Math.min(this.#end, this.#at + 4))) ? 'syntax' : 'encoding');
            // No number or name is that long: what never ends must not be held in memory.
            if (byte < 0x20 || this.offset - start > LONGEST_SCALAR)
                throw this.#mistake('syntax');
            this.#at += 1;
        }
        if (this.offset === start)
            throw this.#mistake('syntax');
    }
    /** Whether there are this many bytes from here on, after reading more where needed. */
    #has(count) {
        while (this.#end - this.#at < count) {
            const from = this.#keep >= 0 ? Math.min(this.#keep, this.#at) : this.#at;
            if (from > 0) {
                this.#buffer.copyWithin(0, from, this.#end);
                this.#base += from;
                this.#at -= from;
                this.#end -= from;
                if (this.#keep >= 0)
                    this.#keep -= from;
            }
            if (this.#end === this.#buffer.length) {
                if (this.#end >= LARGEST_VALUE)
                    throw this.#mistake('too-large');
                const larger = Buffer.allocUnsafe(this.#buffer.length * 2);
                this.#buffer.copy(larger, 0, 0, this.#end);
                this.#buffer = larger;
            }
            const read = this.#read(this.#buffer.subarray(this.#end));
            if (read === 0)
                return false;
            this.#end += read;
        }
        return true;
    }
    #mistake(kind, at = this.#at) {
        return new JsonMistake(kind, this.#base + at);
    }
}
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
/** Reads from memory. */
function json_reader_bytesOf(bytes) {
    let at = 0;
    return (into) => {
        const part = bytes.subarray(at, at + into.length);
        into.set(part);
        at += part.length;
        return part.length;
    };
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/plan/read.js








const MAKE_ONE = 'Make one with "terraform plan -out=tfplan" and "terraform show -json tfplan > plan.json".';
/** Ten times what any plan was seen to have. */
const LARGEST_PLAN = 8 * 1024 * 1024 * 1024;
/**
 * Reads what `terraform show -json tfplan` or `tofu show -json tfplan` printed, in two passes over the file, so that a plan of any
 * size needs memory for its configuration and its largest resource only.
 * @param file as messages name it
 * @param path where it is, if elsewhere
 * @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION, FILE_MISSING\u2026
 */
async function withPlan(files, file, use, path = file) {
    const kind = await files.kind(path);
    // A pipe that nobody writes to would be waited for without end.
    if (kind === 'other' || kind === 'folder')
        throw (0,lib_errors/* planError */.u0)('PLAN_UNREADABLE', `${file} is ${kind === 'folder' ? 'a folder' : 'a pipe or a device'}, not a file.`, MAKE_ONE);
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(files.resolve(path), 'r');
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(file, error);
    }
    try {
        const { size, mtimeMs } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size > LARGEST_PLAN)
            throw (0,lib_files/* fileError */.zS)('FILE_TOO_LARGE', `${file} has ${size} bytes; this step reads at most ${LARGEST_PLAN}.`, 'Check that the right file is named.');
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let hashed = 0;
        const open = (offset) => {
            let position = offset;
            return (into) => {
                const count = read_read(descriptor, into, position, file);
                // Only the first pass starts at the beginning and reads on without a gap.
                if (position === hashed) {
                    hash.update(into.subarray(0, count));
                    hashed += count;
                }
                position += count;
                return count;
            };
        };
        const plan = readPlan(file, open);
        const digest = { sha256: hash.digest('hex'), size };
        const result = await use(plan, digest);
        const after = (0,external_node_fs_.fstatSync)(descriptor);
        if (after.size !== size || after.mtimeMs !== mtimeMs)
            throw (0,lib_files/* fileError */.zS)('FILE_UNREADABLE', `${file} changed while it was read.`, 'Write the plan whole before this step starts.');
        return result;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function read_read(descriptor, into, position, file) {
    try {
        return (0,external_node_fs_.readSync)(descriptor, into, 0, into.length, position);
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(file, error);
    }
}
/** A plan that is in memory. @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION */
const parsePlan = (file, bytes) => readPlan(file, (offset) => bytesOf(bytes.subarray(offset)));
function readPlan(file, open) {
    const reader = new JsonReader(open(0));
    refuseOther(file, reader.start(4096));
    const found = new Map();
    const plan = { format_version: '', deferred: 0, planned: [], actions: [], read: [] };
    let changesAt;
    /** In bytes, of each change. */
    const lengths = [];
    const readAll = () => {
        const isWhole = reader.object((key) => {
            found.set(key, true);
            switch (key) {
                case 'format_version':
                case 'terraform_version':
                case 'complete':
                case 'errored':
                case 'variables':
                    found.set(key, reader.value());
                    break;
                case 'planned_values':
                    plan.planned = readPlannedValues(reader);
                    break;
                case 'prior_state':
                    plan.read = readPriorState(reader);
                    break;
                case 'configuration':
                    plan.configuration = readConfiguration(reader);
                    break;
                case 'action_invocations':
                case 'deferred_action_invocations':
                    plan.actions = [...plan.actions, ...readActions(reader)];
                    break;
                case 'deferred_changes':
                    reader.list(() => {
                        plan.deferred += 1;
                        reader.skip();
                    });
                    break;
                case 'resource_changes':
                    if (reader.peek() === 'list')
                        changesAt = reader.offset;
                    else if (reader.value() !== null)
                        found.set('resource_changes', false);
                    else
                        break;
                    if (changesAt !== undefined)
                        reader.list(() => void lengths.push(reader.skip()));
                    break;
                default:
                    reader.skip();
            }
        });
        reader.end();
        if (!isWhole)
            throw (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `${file} is JSON, but no object.`, MAKE_ONE);
    };
    explaining(file, open, readAll);
    refuseOthers(file, found);
    plan.format_version = found.get('format_version');
    for (const key of ['complete', 'errored'])
        if (typeof found.get(key) === 'boolean')
            plan[key] = found.get(key);
    if ((0,json/* isObject */.Gv)(found.get('variables')))
        plan.variables = found.get('variables');
    return {
        plan,
        changes(take) {
            if (changesAt === undefined)
                return;
            const from = changesAt;
            explaining(file, open, () => {
                const again = new JsonReader(open(from));
                again.list((index) => {
                    const change = again.value(lengths[index]);
                    const wrong = mistakeIn(change);
                    if (wrong)
                        throw (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `${file} has a mistake in resource_changes[${index}]: ${wrong}.`, MAKE_ONE);
                    take(change);
                });
            });
        },
    };
}
/** What can be told from the first bytes alone. */
function refuseOther(file, start) {
    const unreadable = (what, fix = MAKE_ONE) => (0,lib_errors/* planError */.u0)('PLAN_UNREADABLE', `${file} ${what}.`, fix);
    if (start.length === 0)
        throw unreadable('is empty');
    if (start[0] === 0x50 && start[1] === 0x4b)
        throw unreadable('is a binary plan', `Turn it into JSON with "terraform show -json ${file} > plan.json", or let this step do it: input "show".`);
    if (start[0] === 0x1f && start[1] === 0x8b)
        throw unreadable('is compressed', 'Unpack it first.');
    if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
        throw unreadable('is UTF-16 text, as older PowerShell writes it', 'Write it as UTF-8: "terraform show -json tfplan | Out-File -Encoding utf8 plan.json".');
    // The last character may go on beyond what was read.
    if (![0, 1, 2, 3].some((less) => (0,external_node_buffer_.isUtf8)(start.subarray(0, start.length - less))))
        throw unreadable('is no UTF-8 text');
}
function refuseOthers(file, found) {
    const notPlan = (what, fix = MAKE_ONE) => (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `${file} ${what}.`, fix);
    if (found.has('lineage') || found.has('serial'))
        throw notPlan('is a state file, not a plan');
    if (found.has('AWSTemplateFormatVersion') || found.has('Resources'))
        throw notPlan('is a CloudFormation template, not a plan', 'Give it to the input "template".');
    if (found.has('@level'))
        throw notPlan('is one line of the log of "terraform plan -json", not a plan');
    const version = found.get('format_version');
    if (typeof version !== 'string')
        throw notPlan('has no "format_version", so it is no Terraform plan');
    if (!found.has('planned_values') && !found.has('resource_changes'))
        throw notPlan('is a state ("terraform show -json" without a plan file), not a plan');
    // 0.1 and 0.2 are Terraform 0.12 to 1.0, which write the same parts.
    if (!/^(?:0\.[12]|1\.\d+)$/.test(version))
        throw (0,lib_errors/* planError */.u0)('PLAN_VERSION', `${file} has plan format ${JSON.stringify(version.slice(0, 20))}; this step reads 0.1, 0.2 and 1.x.`, 'Make the plan with Terraform 0.12 or later, or with OpenTofu.');
    if (!found.has('planned_values') || !found.has('configuration'))
        throw notPlan('lacks "planned_values" or "configuration", so it is no whole plan');
    if (found.get('resource_changes') === false)
        throw notPlan('has "resource_changes" that is no list');
}
function mistakeIn(change) {
    for (const key of ['address', 'mode', 'type', 'name', 'provider_name']) {
        if (typeof (0,types.at)(change, key) !== 'string')
            return `"${key}" is no text`;
    }
    const actions = (0,types.at)((0,types.at)(change, 'change'), 'actions');
    if (!Array.isArray(actions) || actions.length === 0 || !actions.every((action) => typeof action === 'string'))
        return '"change.actions" is no list of names';
    return undefined;
}
/** Turns a mistake of the JSON text into an error that says where it is, without a word of the text. */
function explaining(file, open, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof JsonMistake))
            throw error;
        const start = Buffer.alloc(64);
        const text = start.subarray(0, open(0)(start)).toString('utf8');
        if (/^\ufeff?\s*\{"@level"/.test(text))
            throw (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `${file} is the log of "terraform plan -json", not a plan.`, MAKE_ONE);
        const what = {
            'cut-off': 'is cut off: the JSON ends too early',
            syntax: 'is not JSON',
            encoding: 'is no UTF-8 text',
            'too-large': 'has one value of more than 256 MiB',
            twice: 'has a key twice in one object, so what it says depends on the reader',
        }[error.kind];
        throw (0,lib_errors/* planError */.u0)('PLAN_UNREADABLE', `${file} ${what} (${placeOf(open(0), error.offset)}).`, MAKE_ONE, { cause: error });
    }
}
/** Line and column of a byte, both from 1. */
function placeOf(read, offset) {
    const into = Buffer.alloc(1024 * 1024);
    let [line, start, base] = [1, 0, 0];
    for (let count = read(into); count > 0; count = read(into)) {
        for (let index = into.subarray(0, count).indexOf(0x0a); index >= 0 && base + index < offset;) {
            line += 1;
            start = base + index + 1;
            const next = into.subarray(index + 1, count).indexOf(0x0a);
            index = next < 0 ? -1 : index + 1 + next;
        }
        base += count;
        if (base > offset)
            break;
    }
    return `line ${line}, column ${offset - start + 1}`;
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/parity/endpoints.js
// Generated by test/interop/aws-provider/endpoints.ts; run it on a newer file instead of changing this.
/** The file that the table is made from, and the day on which it was published or taken. */
const ENDPOINTS_SOURCE = 'endpoints.json and endpoint rule sets of botocore 1.44.5, taken on 2026-11-23';
/** Every service that the file knows in any region; of others it says nothing. */
const LISTED = 'access-analyzer account acm acm-pca agreement-marketplace airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.ecr-public api.iotdeviceadvisor api.iotwireless api.mediatailor api.pricing api.sagemaker api.tunneling.iot apigateway app-integrations appconfig appconfigdata appflow application-autoscaling applicationinsights appmesh apprunner appstream2 appsync aps arc-zonal-shift athena auditmanager autoscaling autoscaling-plans backup backup-gateway batch bedrock billingconductor braket budgets cases cassandra catalog.marketplace ce chime cleanrooms cloud9 cloudcontrolapi clouddirectory cloudformation cloudfront cloudhsm cloudhsmv2 cloudsearch cloudtrail cloudtrail-data codeartifact codebuild codecatalyst codecommit codedeploy codeguru-profiler codeguru-reviewer codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp cognito-sync comprehend comprehendmedical compute-optimizer config connect connect-campaigns contact-lens controltower cost-optimization-hub cur data-ats.iot data.iot data.jobs.iot data.mediastore databrew dataexchange datapipeline datasync datazone dax devicefarm devops-guru directconnect discovery dlm dms docdb drs ds dynamodb ebs ec2 ecs edge.sagemaker eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless entitlement.marketplace es events eventsv2 firehose fms forecast forecastquery frauddetector fsx gamelift gameliftstreams geo glacier globalaccelerator glue grafana greengrass groundstation guardduty health healthlake iam identity-chime identitystore importexport ingest.timestream inspector inspector2 internetmonitor iot iotfleetwise iotsecuredtunneling iotsitewise iotthingsgraph iottwinmaker iotwireless ivs ivschat ivsrealtime kafka kafkaconnect kendra kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs lookoutequipment m2 machinelearning macie2 managedblockchain managedblockchain-query marketplacecommerceanalytics media-pipelines-chime mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 mediastore meetings-chime memory-db messaging-chime metering.marketplace metrics.sagemaker mgh mgn migrationhub-orchestrator migrationhub-strategy mobileanalytics models-v2-lex models.lex monitoring mq mturk-requester neptune network-firewall networkmanager notifications notifications-contacts nova-act oam oidc omics organizations osis outposts participant.connect partnercentral-channel personalize pi pinpoint pipes polly portal.sso profile proton qbusiness query.timestream quicksight ram rbin rds rds-data redshift redshift-serverless rekognition resiliencehub resource-explorer-2 resource-groups rolesanywhere route53 route53-recovery-control-config route53domains route53profiles route53resolver rum runtime-v2-lex runtime.lex runtime.sagemaker s3 s3-control s3-outposts sagemaker-geospatial savingsplans scheduler schemas sdb secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas shield signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts support supportapp swf synthetics tagging tax textract thinclient transcribe transcribestreaming transfer translate trustedadvisor verifiedpermissions voice-chime voiceid vpc-lattice waf waf-regional wafv2 wellarchitected wisdom workdocs workmail workspaces workspaces-web xray';
/** Services of a whole partition, which have no endpoint of their own in each region. */
const GLOBAL = 'account billingconductor budgets ce chime cloudfront codecatalyst health iam importexport networkmanager notifications-contacts organizations route53 s3 savingsplans shield sts support tax waf';
/** The region that a service of a whole partition is served from, by partition. */
const HOMES = {
    'aws-eusc': 'budgets=eusc-de-east-1 ce=eusc-de-east-1 iam=eusc-de-east-1 route53=eusc-de-east-1',
    aws: 'account=us-east-1 arc-recovery-control-config=us-west-2 billing=us-east-1 billingconductor=us-east-1 budgets=us-east-1 ce=us-east-1 chime=us-east-1 cloudfront=us-east-1 freetier=us-east-1 health=us-east-1 iam=us-east-1 importexport=us-east-1 networkmanager=us-west-2 notifications-contacts=us-east-1 organizations=us-east-1 route53-recovery-control-config=us-west-2 route53=us-east-1 savingsplans=us-east-1 shield=us-east-1 support=us-east-1 tax=us-east-1 waf=us-east-1',
};
/** Services with an endpoint, by region. */
const ENDPOINTS = {
    'eusc-de-east-1': 'access-analyzer acm acm-pca agreement-marketplace api.ecr api.pricing api.sagemaker apigateway appconfig appconfigdata application-autoscaling aps arc-zonal-shift athena autoscaling backup batch bedrock cloudcontrolapi cloudformation cloudtrail codebuild codedeploy codepipeline cognito-identity cognito-idp compute-optimizer config controltower cost-optimization-hub datasync datazone directconnect dlm dms drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticfilesystem elasticloadbalancing elasticmapreduce email emr-serverless entitlement.marketplace es events firehose fsx gameliftstreams glue guardduty identitystore internetmonitor kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kms lakeformation lambda license-manager logs metering.marketplace metrics.sagemaker monitoring mq network-firewall notifications oam oidc pi polly portal.sso qbusiness ram rbin rds redshift redshift-serverless resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control scheduler secretsmanager securityhub servicediscovery servicequotas signer sms-voice sns sqs ssm sso states storagegateway streams.dynamodb sts swf synthetics tagging transcribe transcribestreaming transfer trustedadvisor verifiedpermissions wafv2 xray',
    'eu-central-1': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.iotwireless api.mediatailor api.pricing api.sagemaker api.tunneling.iot apigateway app-integrations appconfig appconfigdata appflow application-autoscaling applicationinsights appmesh apprunner appstream2 appsync aps arc-zonal-shift athena auditmanager autoscaling autoscaling-plans backup backup-gateway batch bedrock cases cassandra cleanrooms cloud9 cloudcontrolapi clouddirectory cloudformation cloudhsmv2 cloudsearch cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codeguru-profiler codeguru-reviewer codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp cognito-sync comprehend compute-optimizer config connect connect-campaigns contact-lens controltower data-ats.iot data.iot data.jobs.iot data.mediastore databrew dataexchange datasync datazone dax devops-guru directconnect discovery dlm dms docdb drs ds dynamodb ebs ec2 ecs edge.sagemaker eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events eventsv2 firehose fms forecast forecastquery fsx gamelift gameliftstreams geo glacier globalaccelerator glue grafana greengrass groundstation guardduty identity-chime identitystore ingest.timestream inspector inspector2 internetmonitor iot iotfleetwise iotsecuredtunneling iotsitewise iottwinmaker ivs ivschat ivsrealtime kafka kafkaconnect kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs m2 macie2 media-pipelines-chime mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 mediastore meetings-chime memory-db messaging-chime metering.marketplace metrics.sagemaker mgh mgn migrationhub-orchestrator migrationhub-strategy models-v2-lex models.lex monitoring mq neptune network-firewall notifications oam oidc omics osis outposts participant.connect personalize pi pinpoint pipes polly portal.sso profile proton qbusiness query.timestream quicksight ram rbin rds rds-data redshift redshift-serverless rekognition resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime-v2-lex runtime.lex runtime.sagemaker s3 s3-control s3-outposts scheduler schemas secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging textract thinclient transcribe transcribestreaming transfer translate verifiedpermissions voice-chime voiceid vpc-lattice waf-regional wafv2 wellarchitected wisdom workspaces workspaces-web xray',
    'eu-west-1': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.iotdeviceadvisor api.iotwireless api.mediatailor api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata appflow application-autoscaling applicationinsights appmesh apprunner appstream2 appsync aps arc-zonal-shift athena auditmanager autoscaling autoscaling-plans backup backup-gateway batch bedrock cassandra cleanrooms cloud9 cloudcontrolapi clouddirectory cloudformation cloudhsmv2 cloudsearch cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codeguru-profiler codeguru-reviewer codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp cognito-sync comprehend comprehendmedical compute-optimizer config controltower data-ats.iot data.iot data.jobs.iot data.mediastore databrew dataexchange datapipeline datasync datazone dax devops-guru directconnect discovery dlm dms docdb drs ds dynamodb ebs ec2 ecs edge.sagemaker eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events eventsv2 firehose fms forecast forecastquery frauddetector fsx gamelift gameliftstreams geo glacier globalaccelerator glue grafana greengrass groundstation guardduty healthlake identitystore ingest.timestream inspector inspector2 internetmonitor iot iotsecuredtunneling iotsitewise iotthingsgraph iottwinmaker iotwireless ivs ivschat ivsrealtime kafka kafkaconnect kendra kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs lookoutequipment m2 machinelearning macie2 managedblockchain mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 mediastore memory-db metering.marketplace metrics.sagemaker mgh mgn migrationhub-orchestrator migrationhub-strategy models-v2-lex models.lex monitoring mq neptune network-firewall notifications oam oidc omics osis outposts personalize pi pinpoint pipes polly portal.sso proton qbusiness query.timestream quicksight ram rbin rds rds-data redshift redshift-serverless rekognition resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime-v2-lex runtime.lex runtime.sagemaker s3 s3-control s3-outposts scheduler schemas sdb secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts supportapp swf synthetics tagging textract thinclient transcribe transcribestreaming transfer translate trustedadvisor verifiedpermissions voice-chime vpc-lattice waf-regional wafv2 wellarchitected workdocs workmail workspaces workspaces-web xray',
    'eu-west-3': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.mediatailor api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata appflow application-autoscaling applicationinsights appmesh apprunner appstream2 appsync aps arc-zonal-shift athena autoscaling autoscaling-plans backup backup-gateway batch bedrock cassandra cloud9 cloudcontrolapi cloudformation cloudhsmv2 cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp compute-optimizer config controltower data-ats.iot data.iot data.jobs.iot databrew datasync datazone dax devops-guru directconnect dlm dms docdb drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events firehose fms fsx gamelift gameliftstreams glacier globalaccelerator glue guardduty identitystore inspector2 internetmonitor iot iotsecuredtunneling kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs m2 macie2 mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 memory-db metering.marketplace metrics.sagemaker mgn monitoring mq neptune network-firewall notifications oam oidc osis outposts pi pipes polly portal.sso qbusiness quicksight ram rbin rds rds-data redshift redshift-serverless resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control s3-outposts scheduler schemas secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging textract transcribe transfer translate verifiedpermissions vpc-lattice waf-regional wafv2 wellarchitected workspaces xray',
    'eu-north-1': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.mediatailor api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata application-autoscaling applicationinsights appmesh appsync aps arc-zonal-shift athena autoscaling autoscaling-plans backup backup-gateway batch bedrock braket cassandra cleanrooms cloud9 cloudcontrolapi cloudformation cloudhsmv2 cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codeguru-profiler codeguru-reviewer codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp compute-optimizer config controltower data-ats.iot data.iot data.jobs.iot data.mediastore databrew datasync datazone dax devops-guru directconnect dlm dms drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events eventsv2 firehose fms fsx gamelift gameliftstreams geo glacier globalaccelerator glue groundstation guardduty identitystore inspector inspector2 internetmonitor iot iotsecuredtunneling kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs m2 macie2 mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 mediastore memory-db metering.marketplace metrics.sagemaker mgn monitoring mq neptune network-firewall notifications oam oidc osis outposts pi pipes polly portal.sso qbusiness quicksight ram rbin rds redshift redshift-serverless resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control s3-outposts scheduler schemas secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging transcribe transfer translate verifiedpermissions vpc-lattice waf-regional wafv2 wellarchitected xray',
    'eu-south-1': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata application-autoscaling applicationinsights appmesh appstream2 appsync aps arc-zonal-shift athena autoscaling autoscaling-plans backup backup-gateway batch bedrock cassandra cloud9 cloudcontrolapi cloudformation cloudhsmv2 cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codepipeline codestar-connections cognito-identity cognito-idp compute-optimizer config controltower data-ats.iot databrew datasync datazone dax directconnect dlm dms drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events firehose fms fsx gamelift gameliftstreams glacier globalaccelerator glue guardduty identitystore inspector2 internetmonitor iot kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions logs m2 macie2 memory-db metering.marketplace metrics.sagemaker mgn monitoring mq network-firewall notifications oam oidc outposts pi pipes portal.sso qbusiness quicksight ram rbin rds redshift redshift-serverless resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control s3-outposts scheduler schemas secretsmanager securityhub servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging transfer verifiedpermissions vpc-lattice waf-regional wafv2 xray',
    'eu-south-2': 'access-analyzer acm acm-pca airflow aoss api.ecr api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata application-autoscaling applicationinsights appmesh appstream2 appsync aps arc-zonal-shift athena autoscaling backup batch bedrock cassandra cloudcontrolapi cloudformation cloudhsmv2 cloudtrail codebuild codedeploy codepipeline cognito-identity cognito-idp compute-optimizer config controltower data-ats.iot data.jobs.iot datasync datazone dax directconnect dlm dms drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events eventsv2 firehose fms fsx gamelift gameliftstreams geo globalaccelerator glue greengrass guardduty identitystore inspector2 internetmonitor iot kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs m2 memory-db metering.marketplace metrics.sagemaker mgn monitoring mq network-firewall notifications oam oidc osis outposts pi pipes polly portal.sso qbusiness quicksight ram rbin rds redshift redshift-serverless rekognition resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control scheduler schemas secretsmanager securityhub servicecatalog servicecatalog-appregistry servicediscovery servicequotas sms-voice sns sqs ssm ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging textract transfer verifiedpermissions vpc-lattice waf-regional wafv2 xray',
};

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/parity/types.js
// Generated by test/interop/aws-provider/types.ts; run it on a newer package instead of changing this.
/** What the table is made from, and the day of its data. */
const TYPES_SOURCE = 'cfn-lint 1.58.0, data of 2026-10-20';
/** The regions that the table has types of. */
const TYPED_REGIONS = 'eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2';
/** CloudFormation types, or whole namespaces, without `AWS::`, each with the regions that do not have it. */
const LACKING = `
AIOps eu-west-3 eu-south-1
AWSExternalAnthropic eu-south-2
AccessAnalyzer::ArchiveRule eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AccountAccess eu-south-1 eu-south-2
AgentRegistry eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Alexa::ASK eu-north-1 eu-south-1 eu-south-2
Amplify eu-south-2
AmplifyUIBuilder eu-south-2
ApiGatewayV2::PortalProduct eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AppFabric eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AppFlow eu-north-1 eu-south-1 eu-south-2
AppIntegrations eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AppRunner eu-north-1 eu-south-1 eu-south-2
AppStream eu-north-1
AppTest eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ApplicationSignals::InstrumentationConfig eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AuditManager eu-west-3 eu-north-1 eu-south-1 eu-south-2
AuditManager::AssessmentFramework eu-central-1 eu-west-1
AutoScalingPlans eu-south-2
B2BI eu-central-1 eu-north-1 eu-south-1 eu-south-2
BCM::ScheduledReport eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
BCMDataExports eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Backup::LegalHold eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
BackupGateway eu-south-2
BcmPricingCalculator eu-south-1 eu-south-2
BcmPricingCalculator::BillEstimate eu-central-1 eu-west-1 eu-west-3 eu-north-1
BcmPricingCalculator::WorkloadEstimate eu-central-1 eu-west-1 eu-west-3 eu-north-1
Bedrock::ApplicationInferenceProfile eu-north-1 eu-south-2
Bedrock::AutomatedReasoningPolicy eu-north-1 eu-south-1 eu-south-2
Bedrock::AutomatedReasoningPolicyVersion eu-north-1 eu-south-1 eu-south-2
Bedrock::Blueprint eu-west-3 eu-north-1 eu-south-1
Bedrock::DataAutomationLibrary eu-west-3 eu-north-1 eu-south-1 eu-south-2
Bedrock::DataAutomationProject eu-west-3 eu-north-1 eu-south-1
Bedrock::IntelligentPromptRouter eu-north-1 eu-south-1 eu-south-2
Bedrock::KnowledgeBasePolicy eu-west-3 eu-north-1 eu-south-1 eu-south-2
Bedrock::RetrievalInstruction eu-north-1 eu-south-1
Bedrock::Session eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
BedrockAgentCore::CapacityProvider eu-west-3 eu-north-1 eu-south-1 eu-south-2
BedrockAgentCore::Harness eu-south-1 eu-south-2
BedrockAgentCore::HarnessEndpoint eu-south-1 eu-south-2
BedrockAgentCore::Memory eu-south-2
BedrockAgentCore::ResourcePolicy eu-south-1 eu-south-2
BedrockMantle eu-central-1 eu-west-3 eu-south-1 eu-south-2
Billing eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
BillingConductor eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Braket eu-central-1 eu-west-1 eu-west-3 eu-south-1 eu-south-2
Budgets eu-north-1 eu-south-1 eu-south-2
CE::CostCategory eu-south-1 eu-south-2
CUR eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Cases eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CertificateManager::Account eu-south-2
Chime eu-west-3 eu-north-1 eu-south-1 eu-south-2
Chime::AppInstance eu-west-1
Chime::AppInstanceBot eu-west-1
Chime::AppInstanceUser eu-west-1
Chime::Channel eu-central-1 eu-west-1
Chime::ChannelFlow eu-west-1
Chime::MediaInsightsPipelineConfiguration eu-west-1
Chime::MediaPipelineKinesisVideoStreamPool eu-west-1
CleanRooms eu-west-3 eu-south-1 eu-south-2
CleanRooms::IdMappingTable eu-north-1
CleanRooms::IdNamespaceAssociation eu-north-1
CleanRoomsML eu-west-3 eu-south-1 eu-south-2
Cloud9 eu-south-2
CloudFormation::ChangeSet eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudFormation::GeneratedTemplate eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudFormation::ModuleDefaultVersion eu-south-2
CloudFormation::ModuleVersion eu-south-2
CloudFront::FieldLevelEncryptionConfig eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudFront::FieldLevelEncryptionProfile eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudFront::StreamingDistribution eu-south-2
CloudTrail::Channel eu-south-2
CloudWatch::Integration eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudWatch::View eu-west-3 eu-north-1 eu-south-1 eu-south-2
CodeArtifact eu-south-2
CodeBuild::Fleet eu-west-3 eu-north-1 eu-south-1 eu-south-2
CodeCommit eu-south-2
CodeConnections eu-south-2
CodeGuruProfiler eu-west-3 eu-south-1 eu-south-2
CodeGuruReviewer eu-west-3 eu-south-1 eu-south-2
CodeStar eu-south-1 eu-south-2
CodeStarConnections eu-south-2
CodeStarNotifications eu-south-1 eu-south-2
Cognito::UserPoolRegionalConfigurationAttachment eu-south-1 eu-south-2
Cognito::UserPoolReplica eu-south-1 eu-south-2
Comprehend eu-west-3 eu-north-1 eu-south-1 eu-south-2
Comprehend::DocumentClassifierEndpoint eu-west-1
Comprehend::EntityRecognizer eu-west-1
Comprehend::EntityRecognizerEndpoint eu-west-1
ComputeOptimizer eu-south-1 eu-south-2
Connect eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ConnectCampaigns eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ConnectCampaignsV2 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CustomerProfiles eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CustomerProfiles::RecommenderFilter eu-central-1
DAX eu-north-1 eu-south-1 eu-south-2
DMS::Certificate eu-south-2
DMS::Endpoint eu-south-2
DMS::EventSubscription eu-south-2
DMS::ReplicationInstance eu-south-2
DMS::ReplicationSubnetGroup eu-south-2
DMS::ReplicationTask eu-south-2
DRS eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
DSQL eu-south-1
DataBrew eu-south-2
DataExchange eu-west-3 eu-north-1 eu-south-1 eu-south-2
DataSync::LocationFSxOpenZFS eu-west-3 eu-south-1 eu-south-2
DataZone eu-south-1 eu-south-2
Deadline eu-west-3 eu-north-1 eu-south-1 eu-south-2
Detective eu-south-2
DevOpsAgent eu-south-1 eu-south-2
DevOpsGuru eu-south-1 eu-south-2
DocDB::GlobalCluster eu-south-1
DocDBElastic eu-north-1 eu-south-2
DocDBElastic::ClusterSnapshot eu-west-1 eu-west-3 eu-south-1
EC2::CapacityManagerDataExport eu-south-1 eu-south-2
EC2::CarrierGateway eu-north-1 eu-south-1 eu-south-2
EC2::EnclaveCertificateIamRoleAssociation eu-south-2
EC2::FpgaImage eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::IPv4Pool eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::InstanceEventWindow eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::IpamExternalResourceVerificationToken eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::IpamInternetRegistryAssociation eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::SecondaryNetwork eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::SubnetCidrReservation eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::VPCEncryptionControl eu-south-2
EC2::VerifiedAccessEndpoint eu-west-3 eu-south-2
EC2::VerifiedAccessGroup eu-west-3 eu-south-2
EC2::VerifiedAccessInstance eu-west-3 eu-south-2
EC2::VerifiedAccessTrustProvider eu-west-3 eu-south-2
ECR::PublicRepository eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ECR::SigningConfiguration eu-south-2
ECS::Gateway eu-west-3
ECS::GatewayClusterAssociations eu-west-3
EMR::WALWorkspace eu-west-3
EMRContainers::Endpoint eu-south-1
EMRContainers::JobTemplate eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ElastiCache::ServerlessCacheSnapshot eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ElastiCache::Snapshot eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ElementalInference eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EntityResolution eu-west-3 eu-north-1 eu-south-1 eu-south-2
Events::Endpoint eu-south-1 eu-south-2
EventsV2 eu-west-3 eu-south-1
Evidently eu-west-3 eu-south-1 eu-south-2
FMS::ApplicationsList eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
FMS::ProtocolsList eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
FSx::Backup eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
FSx::FileCache eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
FinSpace eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Forecast eu-west-3 eu-north-1 eu-south-1 eu-south-2
FraudDetector eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::ContainerFleet eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::ContainerGroupDefinition eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::GameServerGroup eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::GameSessionQueue eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::Location eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::MatchmakingConfiguration eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::MatchmakingRuleSet eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::Script eu-west-3 eu-north-1 eu-south-1 eu-south-2
Glue::Blueprint eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Glue::ConnectionType eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Glue::IdentityCenterConfiguration eu-south-2
Glue::Integration eu-west-3 eu-south-1 eu-south-2
Glue::IntegrationResourceProperty eu-west-3 eu-south-1 eu-south-2
Glue::TableOptimizer eu-west-3 eu-south-1 eu-south-2
Glue::UserDefinedFunction eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Grafana eu-west-3 eu-north-1 eu-south-1 eu-south-2
Greengrass eu-west-3 eu-north-1 eu-south-1 eu-south-2
GreengrassV2 eu-west-3 eu-north-1 eu-south-1
GroundStation eu-west-3 eu-south-1 eu-south-2
HealthAgent eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
HealthImaging eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
HealthLake eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IAM::VirtualMFADevice eu-south-2
IVS eu-west-3 eu-north-1 eu-south-1 eu-south-2
IVS::AdConfiguration eu-west-1
IVSChat eu-west-3 eu-north-1 eu-south-1 eu-south-2
IdentityStore::User eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Inspector eu-west-3 eu-south-1 eu-south-2
InspectorV2::CodeSecurityIntegration eu-west-3 eu-south-1 eu-south-2
InspectorV2::CodeSecurityScanConfiguration eu-west-3 eu-south-1 eu-south-2
Interconnect eu-north-1 eu-south-1 eu-south-2
Invoicing eu-south-1 eu-south-2
Invoicing::ProcurementPortalPreference eu-west-1 eu-west-3 eu-north-1
IoT::AccountAuditConfiguration eu-south-1
IoT::CustomMetric eu-south-1
IoT::Dimension eu-south-1
IoT::Job eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoT::MitigationAction eu-south-1
IoT::ScheduledAudit eu-south-1
IoT::SecurityProfile eu-south-1
IoT::Stream eu-south-1 eu-south-2
IoTAnalytics eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTCoreDeviceAdvisor eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTFleetWise eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTSecureTunneling eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTSiteWise eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTSiteWise::Application eu-central-1
IoTSiteWise::ComputationModel eu-central-1
IoTSiteWise::Dataset eu-central-1
IoTSiteWise::Pipeline eu-central-1
IoTSiteWise::Task eu-central-1
IoTSiteWise::Workspace eu-central-1
IoTThingsGraph eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTTwinMaker eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTWireless eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTWireless::PartnerAccount eu-central-1 eu-west-1
IoTWireless::WirelessDeviceImportTask eu-central-1 eu-west-1
Kendra eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
KendraRanking eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
KinesisAnalytics eu-south-2
KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption eu-south-2
KinesisAnalyticsV2::ApplicationOutput eu-south-2
KinesisAnalyticsV2::ApplicationReferenceDataSource eu-south-2
KinesisVideo eu-north-1 eu-south-1
Lambda::CodeSigningConfig eu-south-2
Lambda::MicrovmImage eu-west-3 eu-south-1
Lambda::NetworkConnector eu-south-1
Lambda::WebFunction eu-south-1 eu-south-2
Lambda::WebFunctionEndpoint eu-south-1 eu-south-2
Lambda::WebFunctionRevision eu-south-1 eu-south-2
Lex eu-west-3 eu-north-1 eu-south-1 eu-south-2
LicenseManager::Grant eu-south-1 eu-south-2
LicenseManager::License eu-south-1 eu-south-2
LicenseManager::LicenseConfiguration eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
LicenseManager::ReportGenerator eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
LicenseManagerLinuxSubscriptions eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
LicenseManagerUserSubscriptions eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Lightsail eu-south-1
Lightsail::ContactMethod eu-west-1 eu-west-3 eu-north-1 eu-south-2
Lightsail::Distribution eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-2
Lightsail::Domain eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-2
Lightsail::KeyPair eu-west-1 eu-west-3 eu-north-1 eu-south-2
Location eu-west-3 eu-south-1
Logs::StorageTierPolicy eu-south-2
LookoutEquipment eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
LookoutVision eu-west-3 eu-north-1 eu-south-1 eu-south-2
MGN eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
MPA eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
MSK::Channel eu-south-1
Macie eu-south-2
Macie::CustomDataIdentifier eu-south-1
Macie::FindingsFilter eu-south-1
Macie::Member eu-west-1 eu-west-3 eu-north-1 eu-south-1
ManagedBlockchain eu-west-3 eu-north-1 eu-south-1 eu-south-2
ManagedBlockchain::Accessor eu-central-1
MediaConnect eu-south-1 eu-south-2
MediaConnect::FlowMediaStream eu-west-1 eu-west-3 eu-north-1
MediaConvert eu-south-1 eu-south-2
MediaConvert::CertificateAssociation eu-west-1 eu-west-3 eu-north-1
MediaLive eu-south-1 eu-south-2
MediaLive::Input eu-west-3 eu-north-1
MediaLive::Node eu-west-1 eu-west-3 eu-north-1
MediaPackage eu-south-1 eu-south-2
MediaPackageV2 eu-south-1 eu-south-2
MediaStore eu-west-3 eu-south-1 eu-south-2
MediaTailor eu-south-1 eu-south-2
MemoryDB::MultiRegionCluster eu-west-3 eu-north-1 eu-south-1 eu-south-2
Neptune eu-south-1
Neptune::GlobalCluster eu-west-3 eu-north-1
NeptuneGraph eu-south-1 eu-south-2
NetworkFirewall::ContainerAssociation eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
NetworkFlowMonitor eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
NetworkSecurityManager eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Notifications eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
NotificationsContacts eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
NovaAct eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
OSIS eu-south-1
ObservabilityAdmin::DatasetIntegration eu-west-3 eu-north-1 eu-south-1 eu-south-2
ObservabilityAdmin::OrganizationCentralizationRule eu-south-1 eu-south-2
Omics eu-west-3 eu-north-1 eu-south-1 eu-south-2
OpenSearch eu-west-3 eu-south-1 eu-south-2
OpenSearchServerless::CollectionIndex eu-west-3 eu-south-1
PI eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Panorama eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
PaymentCryptography eu-north-1 eu-south-1 eu-south-2
Personalize eu-west-3 eu-north-1 eu-south-1 eu-south-2
Pinpoint eu-west-3 eu-north-1 eu-south-1 eu-south-2
PinpointEmail eu-west-3 eu-north-1 eu-south-1 eu-south-2
Polly eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Proton eu-west-3 eu-north-1 eu-south-1 eu-south-2
QBusiness eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QLDB eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::ActionConnector eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Agent eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::ApprovalPolicy eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Assignment eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Brand eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Customization eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::DLPSetting eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Flow eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Group eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::KnowledgeBase eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::LimitsProfile eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Space eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Topic eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::TopicV2 eu-west-3 eu-north-1 eu-south-1 eu-south-2
RDS::CustomDBEngineVersion eu-south-1 eu-south-2
RTBFabric eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::QEV2IdcApplication eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::RedshiftIdcApplication eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::Snapshot eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::SnapshotCopyGrant eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::UsageLimit eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
RefactorSpaces eu-south-1 eu-south-2
Rekognition eu-west-3 eu-north-1 eu-south-1
Rekognition::Dataset eu-west-1 eu-south-2
Rekognition::Project eu-south-2
Rekognition::StreamProcessor eu-south-2
ResilienceHub eu-south-2
ResilienceHubV2 eu-south-1 eu-south-2
RoboMaker eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53::DelegationSet eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53::QueryLoggingConfig eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53::TrafficPolicy eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53::TrafficPolicyInstance eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53RecoveryControl eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53RecoveryReadiness eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
S3::StorageLens eu-south-1 eu-south-2
S3::StorageLensGroup eu-south-1 eu-south-2
S3Express eu-south-1 eu-south-2
S3Outposts eu-south-2
SCN eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SES::ConfigurationSet eu-south-2
SES::ConfigurationSetEventDestination eu-south-2
SES::CustomVerificationEmailTemplate eu-south-2
SES::DedicatedIpPool eu-south-2
SES::EmailIdentity eu-south-2
SES::EmailIdentityCertificate eu-south-2
SES::MailManagerAddonInstance eu-south-2
SES::MailManagerAddonSubscription eu-south-2
SES::MailManagerAddressList eu-south-2
SES::MailManagerArchive eu-south-2
SES::MailManagerIngressPoint eu-south-2
SES::MailManagerRelay eu-south-2
SES::MailManagerRuleSet eu-south-2
SES::MailManagerTrafficPolicy eu-south-2
SES::MultiRegionEndpoint eu-south-2
SES::ReceiptFilter eu-south-2
SES::ReceiptRule eu-south-2
SES::ReceiptRuleSet eu-south-2
SES::Template eu-south-2
SES::Tenant eu-south-2
SES::VdmAttributes eu-south-2
SMSVOICE::NotifyConfiguration eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SMSVOICE::RcsAgent eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SMSVOICE::Registration eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SMSVOICE::RegistrationAttachment eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SMSVOICE::VerifiedDestinationNumber eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SSM::OpsItem eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SSM::ResourcePolicy eu-south-1 eu-south-2
SSMContacts eu-south-1 eu-south-2
SSMGuiConnect eu-south-1 eu-south-2
SSMIncidents eu-south-1 eu-south-2
SSMQuickSetup eu-south-1 eu-south-2
SageMaker::AIWorkloadConfig eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::Algorithm eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::Cluster eu-west-3 eu-south-1
SageMaker::ClusterSchedulerConfig eu-west-1 eu-west-3 eu-south-1
SageMaker::ComputeQuota eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::DataQualityJobDefinition eu-south-1 eu-south-2
SageMaker::Device eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::DeviceFleet eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::HumanTaskUi eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::InferenceComponent eu-west-3 eu-south-1 eu-south-2
SageMaker::InferenceExperiment eu-south-2
SageMaker::MlflowApp eu-south-1 eu-south-2
SageMaker::ModelBiasJobDefinition eu-south-1 eu-south-2
SageMaker::ModelExplainabilityJobDefinition eu-south-1 eu-south-2
SageMaker::ModelQualityJobDefinition eu-south-1 eu-south-2
SageMaker::MonitoringSchedule eu-south-1 eu-south-2
SageMaker::PartnerApp eu-south-1 eu-south-2
SageMaker::Workforce eu-west-3 eu-north-1 eu-south-1 eu-south-2
SecurityAgent eu-west-3 eu-north-1 eu-south-1 eu-south-2
SecurityAgent::Integration eu-west-1
SecurityHub::ActionTarget eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SecurityHub::AggregatorV2 eu-south-1 eu-south-2
SecurityHub::ConfigurationPolicy eu-south-1 eu-south-2
SecurityHub::FindingAggregator eu-south-1 eu-south-2
SecurityHub::PolicyAssociation eu-south-1 eu-south-2
SecurityLake eu-south-1 eu-south-2
ServerlessRepo eu-south-1 eu-south-2
Signer eu-south-2
SimSpaceWeaver eu-west-3 eu-south-1 eu-south-2
StorageGateway eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SupportApp eu-west-3 eu-north-1 eu-south-1 eu-south-2
Synthetics::Group eu-south-1 eu-south-2
Textract eu-north-1 eu-south-1 eu-south-2
Timestream::Database eu-west-3 eu-north-1 eu-south-1 eu-south-2
Timestream::InfluxDBBackup eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Timestream::ScheduledQuery eu-west-3 eu-north-1 eu-south-1 eu-south-2
Timestream::Table eu-west-3 eu-north-1 eu-south-1 eu-south-2
Transcribe eu-south-1 eu-south-2
Transcribe::CallAnalyticsCategory eu-west-1 eu-west-3 eu-north-1
Transcribe::MedicalVocabulary eu-north-1
Transcribe::Vocabulary eu-west-1 eu-west-3 eu-north-1
Translate eu-west-3 eu-north-1 eu-south-1 eu-south-2
Translate::ParallelData eu-central-1
Translate::Terminology eu-west-1
VoiceID eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
WAFRegional eu-south-2
WellArchitected eu-south-1 eu-south-2
WellArchitected::AgentContext eu-central-1 eu-west-1 eu-west-3 eu-north-1
WellArchitected::AgentGoal eu-central-1 eu-west-1 eu-west-3 eu-north-1
WellArchitected::AgentProfile eu-central-1 eu-west-1 eu-west-3 eu-north-1
Wickr eu-west-1 eu-west-3 eu-south-1 eu-south-2
Wisdom eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkSpaces::ConnectionAlias eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkSpaces::Directory eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkSpaces::WorkspaceIpGroup eu-north-1 eu-south-1 eu-south-2
WorkSpaces::WorkspacesPool eu-north-1 eu-south-1 eu-south-2
WorkSpacesThinClient eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkSpacesWeb eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkspacesInstances eu-north-1 eu-south-1
`;

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/parity/services.js



const words = (text) => new Set(text.split(' '));
const listed = words(LISTED);
const global = words(GLOBAL);
const byRegion = new Map(Object.entries(ENDPOINTS).map(([region, services]) => [region, words(services)]));
const homes = new Map(Object.entries(HOMES).map(([partition, pairs]) => [
    partition,
    new Map(pairs.split(' ').map((pair) => pair.split('='))),
]));
const lacking = new Map(LACKING.trim()
    .split('\n')
    .map((line) => {
    const [type = '', ...regions] = line.split(' ');
    return [type, new Set(regions)];
}));
/** The regions that the table knows. */
const parityRegions = () => [...byRegion.keys()];
function presenceOf(service, region) {
    const services = byRegion.get(region);
    if (!services || !listed.has(service))
        return 'unknown';
    if (services.has(service) || homeOf(service, region) !== undefined)
        return 'there';
    return global.has(service) ? 'unknown' : 'missing';
}
/** The region that a service of the whole partition is served from, whatever region asks for it; undefined for others. */
function homeOf(service, region) {
    return homes.get((0,partitions/* regionOf */.AP)(region).partition)?.get(service);
}
/** Whether a region lacks a CloudFormation type although its service may be there; false where nothing is known of its types. */
function lacksType(type, region) {
    const [, namespace = '', name] = type.split('::');
    return [`${namespace}::${name}`, namespace].some((key) => lacking.get(key)?.has(region) === true);
}
/** Resource types whose first word is not the name of their service's endpoint, the longest start first. */
const STARTS = [
    ['accessanalyzer', 'access-analyzer'],
    ['acmpca', 'acm-pca'],
    ['alb', 'elasticloadbalancing'],
    ['ami', 'ec2'],
    ['api_gateway', 'apigateway'],
    ['apigatewayv2', 'apigateway'],
    ['appautoscaling', 'application-autoscaling'],
    ['appstream', 'appstream2'],
    ['bedrockagent', ''],
    ['bedrockagentcore', ''],
    ['cloudcontrolapi', 'cloudcontrolapi'],
    ['cloudhsm', 'cloudhsmv2'],
    ['cloudwatch', 'monitoring'],
    ['cloudwatch_event', 'events'],
    ['cloudwatch_log', 'logs'],
    ['cloudwatch_query_definition', 'logs'],
    ['codeconnections', 'codestar-connections'],
    ['codestarconnections', 'codestar-connections'],
    ['codestarnotifications', 'codestar-notifications'],
    ['cognito', 'cognito-idp'],
    ['cognito_identity_pool', 'cognito-identity'],
    ['customer_gateway', 'ec2'],
    ['db', 'rds'],
    ['default', 'ec2'],
    ['directory_service', 'ds'],
    ['docdb', 'rds'],
    ['dx', 'directconnect'],
    ['dynamodb', 'dynamodb'],
    ['ebs', 'ec2'],
    ['ec2', 'ec2'],
    ['ecr', 'api.ecr'],
    ['ecrpublic', 'api.ecr-public'],
    ['efs', 'elasticfilesystem'],
    ['egress_only_internet_gateway', 'ec2'],
    ['eip', 'ec2'],
    ['elastic_beanstalk', 'elasticbeanstalk'],
    ['elasticsearch', 'es'],
    ['elb', 'elasticloadbalancing'],
    ['emr', 'elasticmapreduce'],
    ['emrcontainers', 'emr-containers'],
    ['emrserverless', 'emr-serverless'],
    ['flow_log', 'ec2'],
    ['inspector2', 'inspector2'],
    ['instance', 'ec2'],
    ['internet_gateway', 'ec2'],
    ['key_pair', 'ec2'],
    ['keyspaces', 'cassandra'],
    ['kinesis_analytics', 'kinesisanalytics'],
    ['kinesis_firehose', 'firehose'],
    ['kinesis_video', 'kinesisvideo'],
    ['kinesisanalyticsv2', 'kinesisanalytics'],
    ['launch_configuration', 'autoscaling'],
    ['launch_template', 'ec2'],
    ['lb', 'elasticloadbalancing'],
    ['lex', 'models.lex'],
    ['lexv2models', 'models-v2-lex'],
    ['licensemanager', 'license-manager'],
    ['load_balancer', 'elasticloadbalancing'],
    ['location', 'geo'],
    ['main_route_table', 'ec2'],
    ['media_convert', 'mediaconvert'],
    ['media_package', 'mediapackage'],
    ['media_store', 'mediastore'],
    ['memorydb', 'memory-db'],
    ['msk', 'kafka'],
    ['mskconnect', 'kafkaconnect'],
    ['mwaa', 'airflow'],
    ['nat_gateway', 'ec2'],
    ['neptune', 'rds'],
    ['network_acl', 'ec2'],
    ['network_interface', 'ec2'],
    ['networkfirewall', 'network-firewall'],
    ['notifications', 'notifications'],
    ['opensearch', 'es'],
    ['opensearchserverless', 'aoss'],
    ['pinpointsmsvoicev2', 'sms-voice'],
    ['placement_group', 'ec2'],
    ['prometheus', 'aps'],
    ['redshiftserverless', 'redshift-serverless'],
    ['resourceexplorer2', 'resource-explorer-2'],
    ['resourcegroups', 'resource-groups'],
    ['route', 'ec2'],
    ['route53', 'route53'],
    ['route53_resolver', 'route53resolver'],
    ['s3control', 's3-control'],
    ['s3outposts', 's3-outposts'],
    ['s3tables', ''],
    ['s3vectors', ''],
    ['sagemaker', 'api.sagemaker'],
    ['security_group', 'ec2'],
    ['serverlessapplicationrepository', 'serverlessrepo'],
    ['service_discovery', 'servicediscovery'],
    ['ses', 'email'],
    ['sesv2', 'email'],
    ['sfn', 'states'],
    ['snapshot_create_volume_permission', 'ec2'],
    ['spot', 'ec2'],
    ['ssmcontacts', 'ssm-contacts'],
    ['ssmincidents', 'ssm-incidents'],
    ['ssmquicksetup', 'ssm-quicksetup'],
    ['ssoadmin', 'sso'],
    ['subnet', 'ec2'],
    ['timestreamquery', 'query.timestream'],
    ['timestreamwrite', 'ingest.timestream'],
    ['verifiedaccess', 'ec2'],
    ['volume_attachment', 'ec2'],
    ['vpc', 'ec2'],
    ['vpclattice', 'vpc-lattice'],
    ['vpn', 'ec2'],
    ['wafregional', 'waf-regional'],
    ['workspacesweb', 'workspaces-web'],
].toSorted(([a], [b]) => b.length - a.length);
/** Names in CloudFormation that are neither the service's endpoint nor the first word of the Terraform type. */
const NAMESPACES = {
    amazonmq: 'mq',
    apigateway: 'apigateway',
    applicationautoscaling: 'application-autoscaling',
    certificatemanager: 'acm',
    elasticloadbalancingv2: 'elasticloadbalancing',
    kinesisfirehose: 'firehose',
    opensearchservice: 'es',
    serverless: 'lambda',
    stepfunctions: 'states',
};
/** The service of a Terraform or CloudFormation resource type, by the name of its endpoint; undefined where it cannot be told. */
function serviceOf(type) {
    const [, namespace] = /^AWS::(\w+)::/.exec(type) ?? [];
    const plain = namespace === undefined ? type.replace(/^aws(?:cc)?_/, '') : namespace.toLowerCase();
    if (namespace === undefined && plain === type)
        return undefined;
    if (namespace !== undefined && Object.hasOwn(NAMESPACES, plain))
        return NAMESPACES[plain];
    const start = STARTS.find(([prefix]) => plain === prefix || plain.startsWith(`${prefix}_`));
    if (start)
        return start[1] === '' ? undefined : start[1];
    const [word = ''] = plain.split('_', 1);
    return listed.has(word) ? word : undefined;
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/parity/table.js





/** The services behind resource types (with how many resources each has), worst first. */
function parityOf(types, region) {
    const rows = new Map();
    for (const [type, count] of types) {
        const service = serviceOf(type);
        const presence = service === undefined ? 'unknown' : presenceOf(service, region);
        const home = service === undefined ? undefined : homeOf(service, region);
        // A service may be there without all that it has elsewhere.
        const lacks = presence !== 'missing' && home === undefined && lacksType(type, region);
        const name = lacks ? type : (service ?? type);
        const row = rows.get(name) ?? { presence: lacks ? 'missing' : presence, ...(home !== undefined && { home }), resources: 0, types: [] };
        row.resources += count;
        row.types.push(type);
        rows.set(name, row);
    }
    const order = { missing: 0, unknown: 1, there: 2 };
    return [...rows]
        .map(([service, { types: all, ...row }]) => ({ service, ...row, types: all.sort() }))
        .sort((a, b) => order[a.presence] - order[b.presence] || (a.service < b.service ? -1 : 1));
}
/** A finding for each service that the region does not have. */
function parityFindings(rows, region, file) {
    return rows
        .filter(({ presence }) => presence === 'missing')
        .map(({ service, resources, types }) => (0,finding/* finding */.gk)(rules/* RULES */.y.parity, {
        resource: service,
        place: { file },
        key: region,
        message: `${region} does not have ${service}, which ${resources} ${resources === 1 ? 'resource needs' : 'resources need'} (${types.slice(0, 3).join(', ')}).`,
    }));
}
/** A Markdown table. */
function parityTable(rows, region) {
    const words = { there: 'there', missing: '**missing**', unknown: 'not known' };
    return [
        `### What ${region} has of what is needed`,
        '',
        `By ${ENDPOINTS_SOURCE}. ${TYPED_REGIONS.split(' ').includes(region)
            ? `CloudFormation types by ${TYPES_SOURCE}.`
            : 'Nothing is published of the features that a service has there: one that is there may lack some.'}`,
        '',
        '| service | in the region | resources | types |',
        '|---|---|---:|---|',
        ...rows.map(({ service, presence, home, resources, types }) => `| ${cell(service)} | ${words[presence]}${home === undefined ? '' : `, global: served from ${home}`} | ${resources} | ${types.slice(0, 5).map(cell).join(', ')}${types.length > 5 ? ' \u2026' : ''} |`),
        '',
    ].join('\n');
}
const cell = (text) => text.replace(/[^\w:.-]/g, ' ').slice(0, 80);

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/parity/needed.js







/**
 * What plans and templates need, and what of it a region has.
 * @throws INPUT_INVALID for a region that the table does not know, PLAN_UNREADABLE, DOCUMENT_UNREADABLE\u2026
 */
async function parityOfFiles(files, { plan, template, region }) {
    requireParityRegion(region);
    const types = new Map();
    const count = (type, more = 1) => types.set(type, (types.get(type) ?? 0) + more);
    for (const file of new Set(plan)) {
        await withPlan(files, file, (open) => open.changes((change) => {
            if (change.mode === 'managed' && isAwsProvider(wholeProviderName(change.provider_name)) && fateOf(change) !== 'goes')
                count(change.type);
        }));
    }
    const boundary = (0,boundary_boundary/* presetBoundary */.ig)(region.startsWith('eusc-') ? 'eusc' : 'eu', files.root);
    for (const file of new Set(template))
        for (const [type, more] of (await judgeTemplates(files, file, boundary)).types)
            count(type, more);
    return parityOf(types, region);
}
/** @throws INPUT_INVALID */
function requireParityRegion(region) {
    if (!parityRegions().includes(region))
        throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `Nothing is known of the services of "${region.slice(0, 40)}".`, `Name one of ${parityRegions().join(', ')}.`);
}

// EXTERNAL MODULE: ../core/lib/hcl/outline.js
var outline = __webpack_require__(6978);
;// CONCATENATED MODULE: ../../actions/residency-assert/lib/source/tree.js


const MOST_MODULES = 2000;
const LARGEST_FILE = 8 * 1024 * 1024;
const NAME = /\.(?:tf|tofu)(?:\.json)?$/;
/**
 * Reads a configuration: the folder, and below it the modules that `terraform init` wrote down or that are local. Undefined where
 * the folder holds none. A file that cannot be read leaves its module out, since it might be the one that matters.
 */
async function readSource(files, folder) {
    if ((await files.kind(folder)) !== 'folder')
        return undefined;
    const tree = new Map();
    const installed = await installedModules(files, folder);
    const waiting = [{ address: '', key: '', folder }];
    for (let next = waiting.pop(); next && tree.size < MOST_MODULES; next = waiting.pop()) {
        const module = await readModule(files, next.folder);
        if (!module)
            continue;
        tree.set(next.address, module);
        for (const [name, { arguments: given }] of module.calls) {
            const key = next.key === '' ? name : `${next.key}.${name}`;
            const local = /^"(\.\.?\/[^"$%\\]*|\.\.?)"$/.exec(given.get('source') ?? '')?.[1];
            const inner = installed.get(key) ?? (local === undefined ? undefined : `${next.folder}/${local}`);
            // Folders that contain each other end with the longest address that Terraform would take.
            if (inner === undefined || key.split('.').length > 60)
                continue;
            waiting.push({ address: `${next.address === '' ? '' : `${next.address}.`}module.${name}`, key, folder: inner });
        }
    }
    return tree.size === 0 || !tree.has('') ? undefined : tree;
}
/** Folders of modules by key such as `network.subnets`, as `terraform init` keeps them. */
async function installedModules(files, folder) {
    const found = new Map();
    const file = `${folder}/.terraform/modules/modules.json`;
    if ((await files.kind(file)) !== 'file')
        return found;
    let list;
    try {
        list = (0,types.at)(JSON.parse(await files.readText(file, LARGEST_FILE)), 'Modules');
    }
    catch {
        return found;
    }
    for (const item of Array.isArray(list) ? list : []) {
        const [key, dir] = [(0,types.at)(item, 'Key'), (0,types.at)(item, 'Dir')];
        if (typeof key === 'string' && key !== '' && typeof dir === 'string')
            found.set(key, dir.startsWith('/') ? dir : `${folder}/${dir}`);
    }
    return found;
}
async function readModule(files, folder) {
    if ((await files.kind(folder)) !== 'folder')
        return undefined;
    const names = (await files.list(folder)).filter(({ name, kind }) => kind !== 'folder' && NAME.test(name)).map(({ name }) => name);
    if (names.length === 0)
        return undefined;
    const module = {
        providers: new Map(),
        resources: new Map(),
        calls: new Map(),
        locals: new Map(),
        outputs: new Map(),
    };
    // What an override file sets replaces what others set, so it comes last. A `.tofu` file stands for its `.tf` namesake in OpenTofu alone.
    const isOverride = (name) => /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);
    for (const name of names.toSorted((a, b) => Number(isOverride(a)) - Number(isOverride(b)))) {
        const file = `${folder}/${name}`;
        let blocks;
        try {
            const text = (await files.readText(file, LARGEST_FILE)).replace(/^\ufeff/, '');
            blocks = name.endsWith('.json') ? jsonBlocks(JSON.parse(text)) : hclBlocks(text);
        }
        catch (error) {
            if (error instanceof errors/* SovereignError */.Rj || error instanceof SyntaxError)
                return undefined;
            throw error;
        }
        for (const { type, labels, arguments: given, line, column, body } of blocks) {
            const place = { file: files.relative(file), ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
            const [first = '', second = ''] = labels;
            if (type === 'resource') {
                const address = `${first}.${second}`;
                const known = module.resources.get(address);
                // An override file changes it, so its text is in two places: nothing is concluded from either.
                module.resources.set(address, known ? { place: known.place } : { place, ...(body && { body }) });
            }
            else if (type === 'data')
                module.resources.set(`data.${first}.${second}`, { place });
            else if (type === 'locals')
                for (const [key, text] of given)
                    module.locals.set(key, text);
            else if (type === 'output')
                module.outputs.set(first, given.get('value') ?? '');
            else if (type === 'provider') {
                const alias = /^"([^"]*)"$/.exec(given.get('alias') ?? '')?.[1];
                merge(module.providers, alias === undefined ? first : `${first}.${alias}`, given, place);
            }
            else if (type === 'module')
                merge(module.calls, first, given, place);
        }
    }
    return module;
}
function merge(into, key, given, place) {
    const known = into.get(key);
    if (known)
        for (const [name, text] of given)
            known.arguments.set(name, text);
    else
        into.set(key, { arguments: new Map(given), place });
}
function* hclBlocks(text) {
    for (const body of (0,outline/* outline */.r)(text).body.blocks) {
        const { type, labels, attributes, line, column } = body;
        yield { type, labels, arguments: expressions(attributes), line, column, body };
    }
}
const expressions = (attributes) => new Map([...attributes].map(([name, { expression }]) => [name, withoutComment(expression)]));
/** A comment after a plain value or reference; others stay, and with them the expression is one that nothing is concluded from. */
const withoutComment = (expression) => expression.replace(/^("[^"\\$%]*"|[\w.-]+)\s*(?:#|\/\/)[^\n]*$/, '$1').trim();
const LABELS = { resource: 2, data: 2, provider: 1, module: 1, output: 1, locals: 0 };
/** Terraform's JSON syntax: a level of objects for each label, lists anywhere for several blocks. */
function* jsonBlocks(file) {
    for (const body of Array.isArray(file) ? file : [file]) {
        for (const [type, count] of Object.entries(LABELS))
            yield* labelled(type, count, [], (0,types.at)(body, type));
    }
}
function* labelled(type, count, labels, node) {
    if (Array.isArray(node)) {
        for (const item of node)
            yield* labelled(type, count, labels, item);
    }
    else if ((0,json/* isObject */.Gv)(node)) {
        if (count > 0)
            for (const [label, inner] of Object.entries(node))
                yield* labelled(type, count - 1, [...labels, label], inner);
        else
            yield { type, labels, arguments: new Map(Object.entries(node).map(([name, value]) => [name, jsonExpression(value)])) };
    }
}
/** `"${var.x}"` stands for `var.x`; other text is itself. */
const jsonExpression = (value) => (typeof value === 'string' && /^\$\{([^{}]*)\}$/.exec(value)?.[1]?.trim()) || JSON.stringify(value) || '';

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/summary.js
/** Markdown for the job summary: how many resources are in which region. */
function reportOf({ resources, regions, findings }, boundary) {
    const place = (region) => {
        if (region === 'unknown')
            return 'not known';
        if (region === 'global')
            return boundary.partition === 'aws-eusc' ? 'inside' : 'global service';
        return boundary.regions.includes(region) ? 'inside' : '**outside**';
    };
    return [
        '### Where planned resources are',
        '',
        `${resources} resources, ${findings.length} findings. The boundary (${boundary.source}) has ${boundary.regions.join(', ')}.`,
        '',
        '| region | resources | boundary |',
        '|---|---:|---|',
        ...regionNames(regions).map((region) => `| ${summary_cell(region)} | ${regions.get(region)} | ${place(region)} |`),
        '',
    ].join('\n');
}
/** Names in order, with what is no region last. */
function regionNames(regions) {
    const last = ['global', 'unknown'];
    return [...[...regions.keys()].filter((name) => !last.includes(name)).sort(), ...last.filter((name) => regions.has(name))];
}
const summary_cell = (text) => text.replace(/[^A-Za-z0-9-]/g, ' ').slice(0, 40);

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/action.js












const INPUTS = {
    plan: {
        type: 'list',
        description: 'Plan as JSON, from `terraform show -json tfplan` or `tofu show -json tfplan`; one path a line.',
    },
    source: {
        type: 'text',
        description: 'Folder of the configuration that the plans were made from: findings then point at its lines, and a region that is made from variables can be followed. Default: the folder of each plan.',
    },
    show: {
        type: 'choice',
        options: ['terraform', 'tofu'],
        description: 'Program that turns binary plans into JSON, with `show -json` in the folder of the configuration, which must be initialised. Default: a binary plan is refused.',
    },
    template: {
        type: 'list',
        description: 'CloudFormation or SAM template in YAML or JSON, or the folder that `cdk synth` writes; one path a line.',
    },
    parity: {
        type: 'text',
        description: 'Region, such as `eusc-de-east-1`: report which of the services that are needed it has, lacks, or is not known to have.',
    },
    manifest: {
        type: 'list',
        description: 'Kubernetes manifests in YAML or JSON, such as `helm template` prints; one path a line, a folder for all files in it.',
    },
    policies: {
        type: 'list',
        description: 'Rego files or folders of your own, judged over the plans and manifests by conftest, or by opa where there is no conftest; one path a line.',
    },
    'policy-data': { type: 'list', description: 'Data files or folders for these policies, one path a line.' },
    'policy-namespaces': { type: 'list', description: 'Namespaces of these policies, one a line; `*` for all. Default: `main`.' },
    'policy-combine': { type: 'boolean', description: 'Give these policies all files as one input, as `conftest test --combine` does.' },
    scans: {
        type: 'list',
        description: 'SARIF files of other scanners, such as trivy or checkov, whose findings join those of this step; one path a line.',
    },
};
const residencyAssert = (0,contract/* defineAction */.QP)({
    name: 'residency-assert',
    title: 'Residency assertion',
    description: 'Finds every planned resource, replica, key and reference that is outside the boundary: Terraform, CloudFormation, CDK, Kubernetes.',
    needs: 'preset',
    inputs: INPUTS,
    outputs: {
        resources: { description: 'Number of planned resources and Kubernetes objects.' },
        regions: { description: 'Regions that hold them, one a line; `global` and `unknown` where a resource has none.' },
        findings: { description: 'Number of findings.' },
    },
    takesBaseline: true,
    rules: Object.values(rules/* RULES */.y),
    examples: [
        'residency-assert --plan plan.json',
        'residency-assert --plan plan.json --preset eusc',
        'residency-assert --template cdk.out --preset eu',
    ],
    async run(context, inputs) {
        const { plan, source, template, manifest, parity } = inputs;
        const { boundary, files: workspace, record } = context;
        if (plan.length + template.length + manifest.length === 0)
            throw (0,contract/* inputError */.Xu)('INPUT_MISSING', 'There is nothing to check.', 'Set "plan", "template" or "manifest".');
        const total = { resources: 0, regions: new Map(), findings: [] };
        if (parity !== undefined)
            requireParityRegion(parity);
        const types = new Map();
        const add = (name, judged, what = 'resources') => {
            const { resources, findings } = judged;
            record.check(`residency of ${name}`, verdictOf(findings), `${resources} ${what}, ${findings.length} findings`);
            if (resources === 0)
                context.log.warn(`${name} plans no ${what}.`);
            action_merge(total, judged);
            for (const [type, count] of judged.types ?? [])
                types.set(type, (types.get(type) ?? 0) + count);
        };
        const shown = new Map();
        for (const file of new Set(plan)) {
            const name = workspace.relative(file);
            if (inputs.show !== undefined) {
                const { planAsJson } = await __webpack_require__.e(/* import() */ 5448).then(__webpack_require__.bind(__webpack_require__, 15448));
                shown.set(file, await planAsJson(context, inputs.show, file, source ?? external_node_path_.dirname(file)));
            }
            const judged = await withPlan(workspace, file, async (open, { sha256, size }) => {
                record.took({ name, sha256, size, mediaType: 'application/json' });
                const folder = source ?? external_node_path_.dirname(file);
                const tree = await readSource(workspace, folder);
                if (source !== undefined && !tree)
                    throw (0,lib_files/* fileError */.zS)('FILE_MISSING', `There is no configuration in ${source} that can be read.`, 'Name the folder of the root module.');
                const judgement = judgePlan(name, open, boundary, tree);
                if (tree && !judgement.hasSource)
                    context.log.warn(`The configuration in ${folder} is not the one of ${name}, so its text is not used.`);
                return judgement;
            }, shown.get(file));
            judged.findings.push(...(await judgePlannedTemplates(judged.templates ?? [], boundary)));
            add(name, judged);
        }
        for (const file of new Set(template)) {
            const { read, ...judged } = await judgeTemplates(workspace, file, boundary);
            for (const { name, text } of read)
                record.took({ name, ...digestOf(text) });
            add(workspace.relative(file), judged);
        }
        for (const file of await manifestsIn(workspace, manifest)) {
            const name = workspace.relative(file);
            const text = await workspace.readText(file);
            record.took({ name, ...digestOf(text) });
            const { objects, findings } = judgeManifest(name, await parseDocuments(name, text), boundary);
            add(name, { resources: objects, regions: new Map(), findings }, 'objects');
        }
        const regions = regionNames(total.regions);
        context.record.fact('resources', total.resources);
        context.record.fact('regions', regions.join(' '));
        context.log.info(`${total.resources} resources in ${regions.join(', ') || 'no region'}.`);
        await addOthers(context, inputs, shown, total.findings);
        const services = parity === undefined ? [] : parityOf(types, parity);
        if (parity !== undefined) {
            const missing = services.filter(({ presence }) => presence === 'missing');
            const verdict = missing.length > 0 ? 'broken' : services.some(({ presence }) => presence === 'unknown') ? 'unknown' : 'holds';
            record.check(`services in ${parity}`, verdict, `${services.length} services, ${missing.length} missing`);
            total.findings.push(...parityFindings(services, parity, workspace.relative([...plan, ...template][0] ?? '.')));
        }
        const findings = (0,finding/* sortFindings */.Tc)(total.findings);
        return {
            outputs: { resources: total.resources, regions: regions.join('\n'), findings: findings.length },
            findings,
            summary: reportOf(total, boundary) + (parity === undefined ? '' : `\n${parityTable(services, parity)}`),
        };
    },
});
/** The user's own policies, and what other scanners found. */
async function addOthers(context, inputs, shown, findings) {
    const { files, record, tools } = context;
    const { plan, manifest, policies, scans } = inputs;
    if (policies.length > 0) {
        const { judgeByRego } = await __webpack_require__.e(/* import() */ 2650).then(__webpack_require__.bind(__webpack_require__, 32650));
        const judged = [...new Set([...plan, ...(await manifestsIn(files, manifest))])];
        if (judged.length === 0)
            throw (0,contract/* inputError */.Xu)('INPUT_MISSING', 'There is nothing that policies could judge.', 'Set "plan" or "manifest".');
        const absolute = (paths) => paths.map((path) => files.resolve(path));
        for (const path of [...policies, ...inputs['policy-data']])
            if ((await files.kind(path)) === undefined)
                throw (0,lib_files/* fileError */.zS)('FILE_MISSING', `There is no ${path}.`, 'Check the path; it starts at the workspace.');
        const outcome = await judgeByRego({
            tools,
            policies: absolute(policies),
            data: absolute(inputs['policy-data']),
            namespaces: inputs['policy-namespaces'],
            combine: inputs['policy-combine'],
            inputs: judged.map((file) => ({ path: shown.get(file) ?? files.resolve(file), name: files.relative(file) })),
            cwd: files.root,
        });
        record.took({ name: outcome.tool.name, sha256: outcome.tool.sha256 });
        record.check('policies', verdictOf(outcome.findings), `${outcome.results} results, ${outcome.findings.length} findings`);
        findings.push(...outcome.findings);
    }
    for (const file of new Set(scans)) {
        const { findingsOfSarif } = await __webpack_require__.e(/* import() */ 7268).then(__webpack_require__.bind(__webpack_require__, 27268));
        const name = files.relative(file);
        const text = await files.readText(file);
        record.took({ name, ...digestOf(text) });
        findings.push(...findingsOfSarif(name, text));
    }
}
function action_merge(total, { resources, regions, findings }) {
    total.resources += resources;
    for (const [region, count] of regions)
        total.regions.set(region, (total.regions.get(region) ?? 0) + count);
    for (const found of findings)
        total.findings.push(found);
}
const digestOf = (text) => ({ sha256: (0,hash/* sha256Hex */.f)(text), size: Buffer.byteLength(text) });

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/index.js







/***/ }),

/***/ 85644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69156);

/** A property of something that may be no object at all. */
const at = (value, key) => ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined);


/***/ }),

/***/ 76298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ REFERENCE_RULES),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13234);

/** Everything that residency can find. Each `why` names the document that the rule rests on. */
const RULES = {
    region: {
        id: 'residency/region',
        title: 'A resource is outside the boundary',
        severity: 'error',
        why: 'The region of a resource decides where its data lies and which law reaches it. It comes from the resource itself (AWS provider 6, "Enhanced Region Support"), from its ARN, or from its provider.',
        fix: 'Give the resource or its provider a region of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.dataAct, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.providerRegions],
    },
    data: {
        id: 'residency/data-source',
        title: 'Something outside the boundary is read',
        severity: 'warning',
        why: 'A data source in another region sends requests there, and what it reads lies there (Terraform, "Data sources").',
        fix: 'Read it from a region of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.dataSources, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.providerRegions],
    },
    second: {
        id: 'residency/second-region',
        title: 'A resource names another region',
        severity: 'error',
        why: 'Replicas, copies, peers and destinations are set up by a resource that is itself inside, so a region deny policy does not see them (AWS Organizations, "Deny access to AWS based on the requested Region").',
        fix: 'Remove the other region, or use one of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.regionDeny, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers],
    },
    key: {
        id: 'residency/multi-region-key',
        title: 'A KMS key can be copied to other regions',
        severity: 'error',
        why: 'The key material of a multi-Region key can be replicated to any region of the partition (AWS KMS Developer Guide, "Multi-Region keys").',
        fix: 'Set multi_region = false; a key cannot be changed, so make a new one.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.kmsMultiRegion],
    },
    destination: {
        id: 'residency/bucket-destination',
        title: 'Objects are copied to a bucket whose place is not known',
        severity: 'error',
        why: 'A bucket ARN names no region, so a replication rule may point anywhere in the partition (Amazon S3 User Guide, "Replicating objects within and across Regions").',
        fix: 'Plan the destination bucket in the same configuration, or make an exception that says where it is.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Replication, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers],
    },
    edge: {
        id: 'residency/edge',
        title: 'A resource is served from edge locations worldwide',
        severity: 'error',
        why: 'Edge services hold and serve content outside the region, and are run from us-east-1 or us-west-2 (AWS Fault Isolation Boundaries, "Edge network global service guidance").',
        fix: 'Serve it from a regional endpoint of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.edge],
    },
    control: {
        id: 'residency/global-control-plane',
        title: 'A global service is run from outside the EU',
        severity: 'note',
        why: 'In partition aws these services keep their control plane, and the names and settings given to it, in us-east-1 or us-west-2 (AWS Fault Isolation Boundaries, "Global services"). In aws-eusc they are inside.',
        fix: 'Keep personal data out of names, tags and descriptions, or move to the AWS European Sovereign Cloud.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.globalServices],
    },
    arn: {
        id: 'residency/reference',
        title: 'A resource refers to something outside the boundary',
        severity: 'error',
        why: 'ARNs and host names of another region or partition show where data, logs, keys or requests go (AWS General Reference, "Amazon Resource Names", "Service endpoints").',
        fix: 'Refer to the counterpart inside the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.arns, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.endpoints],
    },
    endpoint: {
        id: 'residency/endpoint',
        title: 'A provider talks to a host that the boundary does not name',
        severity: 'error',
        why: 'A custom endpoint takes requests and credentials to whatever host it names, past the region (AWS provider, "Custom Service Endpoint Configuration").',
        fix: 'Remove the endpoint, or declare its host under "hosts" in sovereign.yaml.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.providerEndpoints],
    },
    provider: {
        id: 'residency/provider',
        title: 'Resources of a provider whose place is not known',
        severity: 'error',
        why: 'Only AWS resources carry a region that can be checked against the boundary.',
        fix: 'Remove the provider, or make an exception for it that says where it operates.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers],
    },
    everywhere: {
        id: 'residency/all-regions',
        title: 'A resource acts in every region',
        severity: 'error',
        why: 'What is set for all regions records, copies or collects in regions outside the boundary too, and in every region that AWS opens later (AWS CloudTrail User Guide, "Multi-Region trails").',
        fix: 'Name the regions of the boundary instead.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.trails],
    },
    network: {
        id: 'residency/network',
        title: 'A network path leaves the boundary',
        severity: 'error',
        why: 'Direct Connect gateways and VPN connections lead to networks whose place no plan shows (AWS Direct Connect User Guide, "Direct Connect gateways").',
        fix: 'Make an exception that says where the other end is, or remove the connection.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.directConnect],
    },
    host: {
        id: 'residency/host',
        title: 'A resource talks to a host that the boundary does not name',
        severity: 'error',
        why: 'Log sinks, webhooks, API destinations and connectors send data to whoever runs the host, past every region policy (Amazon Data Firehose Developer Guide, "HTTP endpoint"; Amazon EventBridge User Guide, "API destinations").',
        fix: 'Remove it, or declare the host under "hosts" in sovereign.yaml.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.apiDestinations, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.firehose, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers],
    },
    mention: {
        id: 'residency/mentioned-host',
        title: 'A text names a host that the boundary does not name',
        severity: 'warning',
        why: 'Scripts, policies and settings that hold a URL usually call it: what starts on an instance loads software from there or sends data to it.',
        fix: 'Serve it from inside the boundary, or declare the host under "hosts" in sovereign.yaml.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.userData],
    },
    image: {
        id: 'residency/image',
        title: 'An image comes from a registry outside the boundary',
        severity: 'error',
        why: 'A registry decides which code runs, sees who pulls it from where, and can stop serving it (Amazon ECR User Guide, "Private registry"; ECR Public and Docker Hub are run from the USA).',
        fix: 'Mirror the image into a registry that sovereign.yaml names under "registries".',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.registry],
    },
    identity: {
        id: 'residency/identity-provider',
        title: 'An identity provider that the boundary does not name can open access',
        severity: 'error',
        why: 'Who signs the tokens that a role or an application trusts can let anybody in (AWS IAM User Guide, "Identity providers and federation").',
        fix: 'Declare the issuer under "identity.issuers" in sovereign.yaml, or remove the provider.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.identityProviders],
    },
    keyStore: {
        id: 'residency/key-store',
        title: 'Key material lies in a key store outside AWS KMS',
        severity: 'error',
        why: 'With an external key store every use of a key is a request to its proxy, and who runs the proxy decides about the data (AWS KMS Developer Guide, "External key stores").',
        fix: 'Declare the host of the proxy under "hosts" in sovereign.yaml once it is known to be inside.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.kmsExternal, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.dataAct],
    },
    model: {
        id: 'residency/model',
        title: 'Model inference is routed to other regions',
        severity: 'error',
        why: 'A cross-Region inference profile sends prompts and answers to any region of its group, whatever region it is called in (Amazon Bedrock User Guide, "Increase throughput with cross-Region inference").',
        fix: 'Call the foundation model of a region of the boundary by its plain id.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.inference, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers],
    },
    account: {
        id: 'residency/account',
        title: 'A resource refers to an account that the boundary does not name',
        severity: 'warning',
        why: 'Data, keys or permissions that are shared with an account are in the hands of whoever owns it (AWS General Reference, "Amazon Resource Names").',
        fix: 'Declare the account under "accounts" in sovereign.yaml, or remove the reference.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.arns],
    },
    openPolicy: {
        id: 'residency/open-policy',
        title: 'A policy lets others in',
        severity: 'error',
        why: 'A resource policy that allows everybody, another account or another organisation gives them the data or the key without any copy that a plan could show (AWS IAM User Guide, "AWS JSON policy elements: Principal").',
        fix: 'Name principals of the accounts of the boundary, or add a condition on aws:PrincipalOrgID.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.principals],
    },
    guardrail: {
        id: 'residency/guardrail',
        title: 'The region guardrail of the organisation has a hole',
        severity: 'error',
        why: 'A service control policy denies regions only for the actions, principals and regions that it covers; what NotAction or a condition leaves out is open everywhere (AWS Organizations User Guide, "Deny access to AWS based on the requested AWS Region").',
        fix: 'Deny with NotAction for global services alone, StringNotEquals on aws:RequestedRegion, and exactly the regions of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.regionDeny],
    },
    program: {
        id: 'residency/program',
        title: 'A program of its own choice runs with Terraform',
        severity: 'error',
        why: 'Provisioners and the external data source run programs that can send anything anywhere, which no plan shows (Terraform, "Provisioners": "as a last resort").',
        fix: 'Replace it with a resource, or make an exception that says what it does.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.provisioners],
    },
    parity: {
        id: 'residency/parity',
        title: 'The region does not have a service that is needed',
        severity: 'warning',
        why: 'A sovereign region starts with fewer services and features than others, and what it lacks cannot be moved there (AWS European Sovereign Cloud, list of services).',
        fix: 'Plan a substitute, or ask AWS for the date of the service in the region.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.sovereignServices, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.endpoints],
    },
    policy: {
        id: 'residency/policy',
        title: 'A policy of your own is broken',
        severity: 'error',
        why: 'The rule is one that you wrote: deny and violation fail, warn warns (conftest, "Rules").',
        fix: 'Do what the message of the rule says.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.conftest],
    },
    scanner: {
        id: 'residency/scanner',
        title: 'Another scanner found something',
        severity: 'warning',
        why: 'The finding is merged from its SARIF file, so that one list holds everything; what it means is for that scanner to say.',
        fix: 'See the documentation of the rule that the message names.',
    },
    contrary: {
        id: 'residency/contrary-advice',
        title: 'Another scanner asks for what the boundary forbids',
        severity: 'note',
        why: 'Rules for availability ask for copies in other regions and for services that act in all of them. Within a boundary they are leaks.',
        fix: 'Switch the rule off in that scanner, and keep copies within the regions of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Replication],
    },
    incomplete: {
        id: 'residency/incomplete',
        title: 'The plan does not cover the whole configuration',
        severity: 'error',
        why: 'A plan that failed, was targeted or defers changes leaves out resources that a later run creates (Terraform, "JSON Output Format": complete, errored).',
        fix: 'Plan again without -target, until Terraform reports a complete plan.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.planFormat],
    },
};
/** The rule that a place outside the boundary breaks, by what names it. */
const REFERENCE_RULES = {
    location: RULES.arn,
    region: RULES.second,
    account: RULES.account,
    host: RULES.host,
    mention: RULES.mention,
    image: RULES.image,
    model: RULES.model,
};


/***/ }),

/***/ 13234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ DOCUMENTS)
/* harmony export */ });
const s3 = (title, page) => ({
    title: `Amazon S3 User Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html`,
});
const kms = (title, page) => ({
    title: `AWS KMS Developer Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/kms/latest/developerguide/${page}.html`,
});
const iam = (title, page) => ({
    title: `AWS IAM User Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/IAM/latest/UserGuide/${page}.html`,
});
const faults = (title, page) => ({
    title: `AWS Fault Isolation Boundaries, "${title}"`,
    url: `https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/${page}.html`,
});
const terraform = (title, page) => ({
    title: `Terraform, "${title}"`,
    url: `https://developer.hashicorp.com/terraform/${page}`,
});
const provider = (title, page) => ({
    title: `AWS provider, "${title}"`,
    url: `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/${page}`,
});
/** The laws and documents that rules rest on: what `Rule.references` may name. */
const DOCUMENTS = {
    gdprTransfers: {
        title: 'Regulation (EU) 2016/679 (GDPR), Chapter V: transfers of personal data to third countries',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    gdprSecurity: {
        title: 'Regulation (EU) 2016/679 (GDPR), Article 32: security of processing',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    dataAct: {
        title: 'Regulation (EU) 2023/2854 (Data Act), Article 32: international governmental access and transfer',
        url: 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
    },
    backend: terraform('Backend block configuration', 'language/backend'),
    s3Backend: terraform('Backend type: s3', 'language/backend/s3'),
    sensitiveState: terraform('Sensitive data in state', 'language/state/sensitive-data'),
    terraformEnvironment: terraform('Environment variables', 'cli/config/environment-variables'),
    terraformCli: terraform('CLI configuration file', 'cli/config/config-file'),
    modules: terraform('Module sources', 'language/modules/sources'),
    dataSources: terraform('Data sources', 'language/data-sources'),
    provisioners: terraform('Provisioners', 'language/resources/provisioners/syntax'),
    planFormat: terraform('JSON output format', 'internals/json-format'),
    hcl: { title: 'HCL native syntax specification', url: 'https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md' },
    tofuEncryption: { title: 'OpenTofu, "State and plan encryption"', url: 'https://opentofu.org/docs/language/state/encryption/' },
    terragruntState: { title: 'Terragrunt, "State backend"', url: 'https://terragrunt.gruntwork.io/docs/features/state-backend/' },
    providerRegions: provider('Enhanced region support', 'enhanced-region-support'),
    providerEndpoints: provider('Custom service endpoint configuration', 'custom-service-endpoints'),
    conftest: { title: 'conftest', url: 'https://www.conftest.dev/' },
    sdkEndpoints: {
        title: 'AWS SDKs and Tools Reference Guide, "Service-specific endpoints"',
        url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html',
    },
    s3Buckets: s3('General purpose buckets overview', 'UsingBucket'),
    s3Create: s3('Creating a general purpose bucket', 'create-bucket-overview'),
    s3Owner: s3('Verifying bucket ownership with bucket owner condition', 'bucket-owner-condition'),
    s3Acl: s3('Access control list (ACL) overview', 'acl-overview'),
    s3Versioning: s3('Retaining multiple versions of objects with S3 Versioning', 'Versioning'),
    s3Encryption: s3('Setting default server-side encryption behavior', 'bucket-encryption'),
    s3Kms: s3('Specifying server-side encryption with AWS KMS', 'specifying-kms-encryption'),
    s3Public: s3('Blocking public access to your Amazon S3 storage', 'access-control-block-public-access'),
    s3Practices: s3('Security best practices', 'security-best-practices'),
    s3CrossAccount: s3('Bucket owner granting cross-account bucket permissions', 'example-walkthroughs-managing-access-example2'),
    s3Replication: s3('Replicating objects within and across Regions', 'replication'),
    kmsStates: kms('Key states', 'key-state'),
    kmsMultiRegion: kms('Multi-Region keys', 'multi-region-keys-overview'),
    kmsRotation: kms('Rotate AWS KMS keys', 'rotate-keys'),
    kmsExternal: kms('External key stores', 'keystore-external'),
    dynamoGlobal: {
        title: 'Amazon DynamoDB Developer Guide, "Global tables"',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html',
    },
    accessKeys: iam('Manage access keys for IAM users', 'id_credentials_access-keys'),
    principals: iam('AWS JSON policy elements: Principal', 'reference_policies_elements_principal'),
    identityProviders: iam('Identity providers and federation', 'id_roles_providers'),
    arns: iam('Identify AWS resources with Amazon Resource Names (ARNs)', 'reference-arns'),
    endpoints: { title: 'AWS General Reference, "Service endpoints"', url: 'https://docs.aws.amazon.com/general/latest/gr/rande.html' },
    globalServices: faults('Global services', 'global-services'),
    edge: faults('Edge network global service guidance', 'appendix-b---edge-network-global-service-guidance'),
    regionDeny: {
        title: 'AWS Organizations User Guide, "Deny access to AWS based on the requested AWS Region"',
        url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html#example-scp-deny-region',
    },
    trails: {
        title: 'AWS CloudTrail User Guide, "Multi-Region trails"',
        url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
    },
    directConnect: {
        title: 'AWS Direct Connect User Guide, "Direct Connect gateways"',
        url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways.html',
    },
    firehose: {
        title: 'Amazon Data Firehose Developer Guide, "Configure destination settings"',
        url: 'https://docs.aws.amazon.com/firehose/latest/dev/create-destination.html',
    },
    apiDestinations: {
        title: 'Amazon EventBridge User Guide, "API destinations"',
        url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html',
    },
    userData: {
        title: 'Amazon EC2 User Guide, "Run commands when you launch an EC2 instance with user data input"',
        url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    },
    registry: {
        title: 'Amazon ECR User Guide, "Private registry"',
        url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html',
    },
    inference: {
        title: 'Amazon Bedrock User Guide, "Increase throughput with cross-Region inference"',
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html',
    },
    sovereignServices: {
        title: 'AWS European Sovereign Cloud User Guide, list of services',
        url: 'https://docs.aws.eu/esc/latest/userguide/services.html',
    },
};


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spots),
/* harmony export */   r: () => (/* binding */ outline)
/* harmony export */ });
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const CLOSER = { '(': ')', '[': ']', '{': '}' };
/**
 * The blocks and arguments of a file with their places; comments, strings, templates and heredocs are stepped over.
 * Takes any text and always ends: what is no valid syntax is stepped over too, because the parser reports it.
 */
function outline(text) {
    const spot = spots(text);
    const body = { type: '', labels: [], attributes: new Map(), blocks: [], line: 1, column: 1, start: 0 };
    const open = [body];
    let depth = 0;
    let at = 0;
    const match = (pattern, index) => {
        pattern.lastIndex = index;
        return pattern.exec(text);
    };
    const lineEnd = (index) => {
        const end = text.indexOf('\n', index);
        return end < 0 ? text.length : end;
    };
    /** The index after a comment that starts here, or undefined. */
    const afterComment = (index) => {
        if (text[index] === '#' || text.startsWith('//', index))
            return lineEnd(index);
        if (!text.startsWith('/*', index))
            return undefined;
        const end = text.indexOf('*/', index + 2);
        return end < 0 ? text.length : end + 2;
    };
    const afterHeredoc = (index) => {
        const opening = match(HEREDOC, index);
        if (!opening)
            return undefined;
        for (let start = index + opening[0].length; start < text.length;) {
            const end = lineEnd(start);
            if (text.slice(start, end).trim() === opening[1])
                return end;
            start = end + 1;
        }
        return text.length;
    };
    /** The index where the expression that starts here ends: its line's end, or the brace that closes a one-line block. */
    const afterExpression = (start) => {
        const closers = [];
        for (let index = start; index < text.length;) {
            depth = Math.max(depth, closers.length + open.length);
            const character = text[index];
            if (closers.at(-1) === '"') {
                if (character === '\\')
                    index += 2;
                else if (text.startsWith('$${', index) || text.startsWith('%%{', index))
                    index += 3;
                else if (text.startsWith('${', index) || text.startsWith('%{', index)) {
                    closers.push('}');
                    index += 2;
                }
                else {
                    if (character === '"' || character === '\n')
                        closers.pop();
                    if (character !== '\n')
                        index += 1;
                }
                continue;
            }
            const skipped = afterComment(index) ?? (character === '<' ? afterHeredoc(index) : undefined);
            if (skipped !== undefined) {
                index = skipped;
                continue;
            }
            if (closers.length === 0 && (character === '\n' || character === '}'))
                return index;
            if (character === '"')
                closers.push('"');
            else if (CLOSER[character])
                closers.push(CLOSER[character]);
            else if (character === closers.at(-1))
                closers.pop();
            index += 1;
        }
        return text.length;
    };
    /** The index after blanks and block comments, which may stand between any two words. */
    const afterBlanks = (index) => {
        for (let next = index;;) {
            while (text[next] === ' ' || text[next] === '\t')
                next += 1;
            if (!text.startsWith('/*', next))
                return next;
            next = afterComment(next);
        }
    };
    while (at < text.length) {
        const comment = afterComment(at);
        if (comment !== undefined) {
            at = comment;
            continue;
        }
        const name = match(IDENTIFIER, at);
        if (!name) {
            if (text[at] === '}' && open.length > 1)
                open.pop();
            at += 1;
            continue;
        }
        const start = at;
        const parent = open.at(-1);
        at = afterBlanks(at + name[0].length);
        if (text[at] === '=' && text[at + 1] !== '=') {
            const value = at + 1;
            at = afterExpression(value);
            if (!parent.attributes.has(name[0]))
                parent.attributes.set(name[0], { ...spot(start), from: start, value, to: at, expression: text.slice(value, at).trim() });
            continue;
        }
        const labels = [];
        for (;;) {
            const quoted = match(/"((?:[^"\\\n]|\\.)*)"/uy, at);
            const label = quoted ?? match(IDENTIFIER, at);
            if (!label)
                break;
            labels.push(quoted ? quoted[1] : label[0]);
            at = afterBlanks(at + label[0].length);
        }
        if (text[at] !== '{')
            continue;
        const block = { type: name[0], labels, attributes: new Map(), blocks: [], ...spot(start), start: at + 1 };
        parent.blocks.push(block);
        open.push(block);
        depth = Math.max(depth, open.length);
        at += 1;
    }
    return { body, depth };
}
/** Line and column of an index. */
function spots(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (index) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: index - starts[low] + 1 };
    };
}


/***/ }),

/***/ 19448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ isRegionLike),
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   Yh: () => (/* binding */ locationsIn),
/* harmony export */   nW: () => (/* binding */ placeOfZone)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74213);

/** The suffixes under which AWS answers, with the partition that owns each. */
const HOST_SUFFIXES = [
    ['.amazonaws.com.cn', 'aws-cn'],
    ['.amazonaws.com', 'aws'],
    ['.amazonaws.eu', 'aws-eusc'],
    ['.api.aws', 'aws'],
    ['.on.aws', 'aws'],
    ['.api.amazonwebservices.eu', 'aws-eusc'],
    ['.on.amazonwebservices.eu', 'aws-eusc'],
    ['.amazoncognito.com', 'aws'],
    ['.awsapprunner.com', 'aws'],
];
/** Every region name that AWS has given so far has this form; which of them are inside is for the partition table to say. */
const REGION = /^(?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}$/;
const ZONE = /^((?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2})(?:[a-z]|-([a-z0-9-]{2,20}))$/;
/**
 * The local zones in EU member states, by what stands between the region and the number. Closed: a zone bears the
 * name of the region that runs it and can lie elsewhere, as `eu-west-3-cmn-wlz-1a` in Casablanca and `eu-central-1-ist-1a` in
 * Istanbul do. No wavelength zone is in the EU.
 * Source: lists of zones in the AWS Local Zones User Guide and the AWS Wavelength Developer Guide, November 2026.
 */
const ZONES_IN_EU = new Set(['ham', 'waw', 'hel', 'cph']);
/** Whether text has the form of an AWS region name, also of one that no table knows. */
const isRegionLike = (text) => text.length < 40 && REGION.test(text);
/**
 * Where an availability, local or wavelength zone such as `eu-central-1a` is: its region, or the zone itself where it is not known
 * to lie in the EU as its region does. Undefined for other text.
 */
function placeOfZone(text) {
    const [, region, local] = (text.length < 60 && ZONE.exec(text)) || [];
    return local === undefined || ZONES_IN_EU.has(local.replace(/-\d[a-z]?$/, '')) ? region : text;
}
const ARN = /\barn:(aws[a-z0-9-]{0,20}):[a-z0-9-]{0,40}:([a-z0-9*?-]{0,40}):([0-9a-z*?]{0,20}):/g;
const HOST_CHARACTER = /[A-Za-z0-9.-]/;
/**
 * The ARNs and AWS host names in a text of any kind, such as an attribute, a JSON policy or a script.
 * Takes time linear in the length of the text.
 */
function locationsIn(text) {
    const found = [];
    if (text.includes('arn:aws')) {
        for (const [, partition = '', region = '', account = ''] of text.matchAll(ARN)) {
            found.push({
                kind: 'arn',
                partition,
                ...(region !== '' && !/[*?]/.test(region) && { region }),
                ...(/^\d{12}$/.test(account) && { account }),
            });
        }
    }
    if (text.includes('.a') || text.includes('.on')) {
        for (const host of awsHosts(text))
            found.push(host);
    }
    return found;
}
function* awsHosts(text) {
    for (const [suffix, partition] of HOST_SUFFIXES) {
        for (let at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + 1)) {
            // `.amazonaws.com` is also the start of `.amazonaws.com.cn` and of `.amazonaws.com.example.org`.
            const after = text[at + suffix.length];
            if (after !== undefined && /[A-Za-z0-9-]/.test(after))
                continue;
            if (after === '.' && /[a-z0-9]/i.test(text[at + suffix.length + 1] ?? ''))
                continue;
            let start = at;
            while (start > 0 && at - start < 253 && HOST_CHARACTER.test(text[start - 1]))
                start -= 1;
            const region = regionInLabels(text.slice(start, at).toLowerCase().split('.'));
            yield { kind: 'host', partition, ...(region !== undefined && { region }) };
        }
    }
}
/** The label nearest to the suffix that is a region; a bucket or stack before it may have any name. */
function regionInLabels(labels) {
    for (const label of labels.toReversed()) {
        if (isRegionLike(label))
            return label;
        const dashed = /^s3-(?:website-|fips-)?(.+)$/.exec(label)?.[1];
        if (dashed !== undefined && isRegionLike(dashed))
            return dashed;
    }
    return undefined;
}
/**
 * Why a location is outside the boundary, in a few words, or undefined where nothing says so.
 * A host without a region label is judged by its region alone: `ec2.amazonaws.com` names a service principal in every partition.
 */
function outsideOf(boundary, { kind, partition, region }) {
    if (partition !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .arnPartition */ .IQ)(boundary.partition) && (kind === 'arn' || region !== undefined))
        return region === undefined ? `partition ${partition}` : `partition ${partition}, region ${region}`;
    if (region !== undefined && !boundary.regions.includes(region))
        return `region ${region}`;
    return undefined;
}


/***/ })

};
