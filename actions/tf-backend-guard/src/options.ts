/** What an argument takes. Text, numbers and booleans given by `-backend-config=NAME=VALUE` are raw text; all else is an HCL expression. */
export type ArgumentType = 'text' | 'boolean' | 'number' | 'list' | 'map' | 'object';

/**
 * Every argument of the s3 backend, of Terraform 0.13 to 1.17 and OpenTofu 1.6 to 1.13. A name that is not here is a typing mistake
 * or newer than this list; what it does is not known.
 * Source: `internal/backend/remote-state/s3/backend.go` of both programs, August 2026.
 */
export const ARGUMENTS: ReadonlyMap<string, ArgumentType> = new Map(
  Object.entries({
    bucket: 'text',
    key: 'text',
    region: 'text',
    acl: 'text',
    encrypt: 'boolean',
    kms_key_id: 'text',
    sse_customer_key: 'text',
    dynamodb_table: 'text',
    use_lockfile: 'boolean',
    workspace_key_prefix: 'text',
    allowed_account_ids: 'list',
    forbidden_account_ids: 'list',
    endpoints: 'object',
    endpoint: 'text',
    dynamodb_endpoint: 'text',
    iam_endpoint: 'text',
    sts_endpoint: 'text',
    sts_region: 'text',
    profile: 'text',
    shared_config_files: 'list',
    shared_credentials_files: 'list',
    shared_credentials_file: 'text',
    access_key: 'text',
    secret_key: 'text',
    token: 'text',
    assume_role: 'object',
    assume_role_with_web_identity: 'object',
    custom_ca_bundle: 'text',
    http_proxy: 'text',
    https_proxy: 'text',
    no_proxy: 'text',
    insecure: 'boolean',
    use_fips_endpoint: 'boolean',
    use_dualstack_endpoint: 'boolean',
    use_path_style: 'boolean',
    force_path_style: 'boolean',
    max_retries: 'number',
    retry_mode: 'text',
    ec2_metadata_service_endpoint: 'text',
    ec2_metadata_service_endpoint_mode: 'text',
    skip_credentials_validation: 'boolean',
    skip_region_validation: 'boolean',
    skip_requesting_account_id: 'boolean',
    skip_metadata_api_check: 'boolean',
    skip_s3_checksum: 'boolean',
    state_tags: 'map',
    lock_tags: 'map',
    role_arn: 'text',
    session_name: 'text',
    external_id: 'text',
    assume_role_duration_seconds: 'number',
    assume_role_policy: 'text',
    assume_role_policy_arns: 'list',
    assume_role_tags: 'map',
    assume_role_transitive_tag_keys: 'list',
  } as const),
);

/** The names inside of the arguments that are objects. */
export const NESTED: Readonly<Record<string, readonly string[]>> = {
  endpoints: ['s3', 'dynamodb', 'iam', 'sts', 'sso'],
  assume_role: [
    'role_arn',
    'duration',
    'external_id',
    'policy',
    'policy_arns',
    'session_name',
    'source_identity',
    'tags',
    'transitive_tag_keys',
  ],
  assume_role_with_web_identity: [
    'role_arn',
    'duration',
    'policy',
    'policy_arns',
    'session_name',
    'web_identity_token',
    'web_identity_token_file',
  ],
};

/** Arguments that hold a secret, also inside of objects. Their values never reach a message. */
export const SECRETS = ['access_key', 'secret_key', 'token', 'sse_customer_key'] as const;

/** The services that the backend calls, with the argument and the environment variables that move each elsewhere, first wins. */
export const SERVICES = {
  s3: { argument: 'endpoint', variables: ['AWS_ENDPOINT_URL_S3', 'AWS_S3_ENDPOINT'] },
  dynamodb: { argument: 'dynamodb_endpoint', variables: ['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_DYNAMODB_ENDPOINT'] },
  iam: { argument: 'iam_endpoint', variables: ['AWS_ENDPOINT_URL_IAM', 'AWS_IAM_ENDPOINT'] },
  sts: { argument: 'sts_endpoint', variables: ['AWS_ENDPOINT_URL_STS', 'AWS_STS_ENDPOINT'] },
  sso: { argument: undefined, variables: ['AWS_ENDPOINT_URL_SSO'] },
} as const;

export type BackendService = keyof typeof SERVICES;
export const SERVICE_NAMES = Object.keys(SERVICES) as BackendService[];
