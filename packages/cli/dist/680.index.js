export const id = 680;
export const ids = [680];
export const modules = {

/***/ 40680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EXAMPLES: () => (/* binding */ EXAMPLES)
});

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/examples/plan.js
const AWS = 'registry.terraform.io/hashicorp/aws';
/** What `terraform show -json` prints for a plan with one resource in eu-central-1, as far as it matters. */
function planned({ type = 'aws_sqs_queue', mode = 'managed', provider = AWS, after = {}, provisioners, settings, plan, }) {
    const address = `${mode === 'data' ? 'data.' : ''}${type}.example`;
    const head = { address, mode, type, name: 'example', provider_name: provider };
    const document = {
        format_version: '1.2',
        ...plan,
        planned_values: {},
        resource_changes: [{ ...head, change: { actions: [mode === 'data' ? 'read' : 'create'], before: null, after } }],
        configuration: {
            provider_config: { aws: { name: 'aws', full_name: AWS, expressions: { region: { constant_value: 'eu-central-1' }, ...settings } } },
            root_module: { resources: [{ ...head, provider_config_key: 'aws', expressions: {}, ...(provisioners && { provisioners }) }] },
        },
    };
    return { files: { 'plan.json': `${JSON.stringify(document, null, 2)}\n` } };
}

;// CONCATENATED MODULE: ../../actions/residency-assert/lib/examples/index.js

const pair = (failing, passing) => ({ failing: planned(failing), passing: planned(passing) });
/** The same resource with two sets of values. */
const values = (type, failing, passing) => pair({ type, after: failing }, { type, after: passing });
const examples_document = (...statements) => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const keyPolicy = (principal) => examples_document({ Effect: 'Allow', Principal: principal, Action: 'kms:*', Resource: '*' });
const guardrail = (open) => {
    const content = examples_document({
        Effect: 'Deny',
        NotAction: ['iam:*', open],
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eusc-de-east-1'] } },
    });
    const plan = planned({
        type: 'aws_organizations_policy',
        after: { content },
        settings: { region: { constant_value: 'eusc-de-east-1' } },
    });
    return { files: { ...plan.files, 'sovereign.yaml': 'version: 1\npreset: eusc\naccounts: { build: "111122223333" }\n' } };
};
const aggregator = (source) => ({ account_aggregation_source: [{ account_ids: ['111122223333'], ...source }] });
const scan = (ruleId, text) => ({
    files: {
        ...planned({}).files,
        'checkov.sarif': `${JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'checkov' } }, results: [{ ruleId, message: { text } }] }] }, null, 2)}\n`,
    },
    inputs: { scans: 'checkov.sarif' },
});
const TAGGED = `package main

deny contains "every queue has an owner" if {
  some change in input.resource_changes
  not change.change.after.tags.owner
}
`;
const owned = (after) => ({
    files: { ...planned({ after }).files, 'policy/owner.rego': TAGGED },
    inputs: { policies: 'policy' },
});
/** Of every rule something that breaks it, and something that looks like it and does not. */
const EXAMPLES = {
    boundary: 'version: 1\npreset: eu\naccounts: { build: "111122223333" }\n',
    inputs: { plan: 'plan.json' },
    rules: {
        'residency/region': values('aws_sqs_queue', { region: 'eu-west-2' }, { region: 'eu-west-1' }),
        'residency/data-source': pair({ type: 'aws_ssm_parameter', mode: 'data', after: { region: 'us-east-1' } }, { type: 'aws_ssm_parameter', mode: 'data', after: { region: 'eu-west-3' } }),
        'residency/second-region': values('aws_dynamodb_table', { replica: [{ region_name: 'us-east-1' }] }, { replica: [{ region_name: 'eu-west-1' }] }),
        'residency/multi-region-key': values('aws_kms_key', { multi_region: true }, { multi_region: false }),
        'residency/bucket-destination': pair({ type: 'aws_cloudtrail', after: { s3_bucket_name: 'elsewhere' } }, { type: 'aws_s3_bucket_logging', after: { target_bucket: 'elsewhere' } }),
        'residency/edge': values('aws_wafv2_web_acl', { scope: 'CLOUDFRONT' }, { scope: 'REGIONAL' }),
        'residency/global-control-plane': pair({ type: 'aws_route53_zone' }, { type: 'aws_route53_resolver_endpoint' }),
        'residency/reference': values('aws_cloudwatch_log_subscription_filter', { destination_arn: 'arn:aws:kinesis:us-east-1:111122223333:stream/logs' }, { destination_arn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/logs' }),
        'residency/endpoint': pair({ settings: { endpoints: [{ s3: { constant_value: 'https://minio.example.com' } }] } }, { settings: { endpoints: [{ s3: { constant_value: 'https://s3.eu-central-1.amazonaws.com' } }] } }),
        'residency/provider': pair({ type: 'google_storage_bucket', provider: 'registry.terraform.io/hashicorp/google' }, { type: 'random_id', provider: 'registry.terraform.io/hashicorp/random' }),
        'residency/all-regions': values('aws_config_configuration_aggregator', aggregator({ all_regions: true }), aggregator({ all_regions: false, regions: ['eu-central-1'] })),
        'residency/network': pair({ type: 'aws_vpn_connection' }, { type: 'aws_vpn_gateway' }),
        'residency/host': values('aws_cloudwatch_event_api_destination', { invocation_endpoint: 'https://api.example.com/events' }, { invocation_endpoint: 'https://api.internal/events' }),
        'residency/mentioned-host': values('aws_instance', { user_data: '#!/bin/sh\ncurl https://get.example.com | sh\n' }, { user_data: '#!/bin/sh\ncurl http://169.254.169.254/latest/meta-data/\n' }),
        'residency/image': values('aws_lambda_function', { image_uri: 'public.ecr.aws/lambda/nodejs:22' }, { image_uri: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:1' }),
        'residency/identity-provider': values('aws_apigatewayv2_authorizer', { jwt_configuration: [{ issuer: 'https://login.example.com' }] }, { jwt_configuration: [{ issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_pool' }] }),
        'residency/key-store': values('aws_kms_custom_key_store', { xks_proxy_uri_endpoint: 'https://keys.example.com' }, { cloud_hsm_cluster_id: 'cluster-1a2b3c4d5e6' }),
        'residency/model': values('aws_bedrockagent_agent', { foundation_model: 'apac.amazon.nova-pro-v1:0' }, { foundation_model: 'amazon.nova-pro-v1:0' }),
        'residency/account': values('aws_sqs_queue_redrive_policy', { owner: 'arn:aws:iam::999988887777:role/shop' }, { owner: 'arn:aws:iam::111122223333:role/shop' }),
        'residency/open-policy': values('aws_kms_key', { policy: keyPolicy('*') }, { policy: keyPolicy({ AWS: 'arn:aws:iam::111122223333:root' }) }),
        'residency/guardrail': { failing: guardrail('kms:*'), passing: guardrail('sts:*') },
        'residency/program': pair({ provisioners: [{ type: 'remote-exec' }] }, { provisioners: [] }),
        'residency/parity': {
            failing: { ...planned({ type: 'aws_amplify_app' }), inputs: { parity: 'eusc-de-east-1' } },
            passing: { ...planned({ type: 'aws_s3_bucket' }), inputs: { parity: 'eusc-de-east-1' } },
        },
        'residency/policy': { failing: owned({}), passing: owned({ tags: { owner: 'shop' } }) },
        'residency/scanner': {
            failing: scan('CKV_AWS_18', 'Ensure the S3 bucket has access logging enabled'),
            passing: planned({}),
        },
        'residency/contrary-advice': {
            failing: scan('CKV_AWS_144', 'Ensure that S3 bucket has cross-region replication enabled'),
            passing: scan('CKV_AWS_145', 'Ensure that S3 buckets are encrypted with KMS by default'),
        },
        'residency/incomplete': pair({ plan: { complete: false } }, { plan: { complete: true } }),
    },
};


/***/ })

};
