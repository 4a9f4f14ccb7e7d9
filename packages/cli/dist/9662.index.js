export const id = 9662;
export const ids = [9662];
export const modules = {

/***/ 89662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EXAMPLES: () => (/* binding */ EXAMPLES)
});

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/examples/backend.js
/** The key that the boundary of all examples declares. */
const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f';
const BOUNDARY = `version: 1
preset: eusc
accounts: { build: "111122223333" }
state:
  bucket: acme-state
  kms-key: ${KEY}
  key-prefix: app/
`;
const DECLARED = {
    bucket: '"acme-state"',
    key: '"app/terraform.tfstate"',
    region: '"eusc-de-east-1"',
    encrypt: 'true',
    kms_key_id: `"${KEY}"`,
    use_lockfile: 'true',
    workspace_key_prefix: '"app/workspaces"',
};
const settings = (changes, indent) => Object.entries({ ...DECLARED, ...changes })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${indent}${name.padEnd(20)} = ${value}\n`)
    .join('');
/** A root module with the declared backend. */
const backend = (changes = {}) => `terraform {\n  backend "s3" {\n${settings(changes, '    ')}  }\n}\n`;

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/examples/configuration.js

const main = (changes = {}, more = {}) => ({
    ...more,
    files: { 'main.tf': backend(changes), ...more.files },
});
const block = (type) => `terraform {\n  backend "${type}" {\n  }\n}\n`;
const MIRROR = `version: 1
preset: eusc
state: { bucket: acme-state }
terraform: { mirror: "https://mirror.acme.example/providers/" }
`;
/** Without the KMS key and prefix, which its boundary does not name. */
const mirrored = (files, installation) => ({
    files: { 'sovereign.yaml': MIRROR, 'main.tf': backend(), '.terraformrc': installation, ...files },
    env: { HOME: '.' },
});
const FROM_MIRROR = 'provider_installation {\n  network_mirror {\n    url = "https://mirror.acme.example/providers/"\n  }\n}\n';
const configuration_module = (source) => `module "network" {\n  source = "${source}"\n}\n`;
const encryption = (provider) => ({
    'encryption.tf': `terraform {\n  encryption {\n${provider}  }\n}\n`,
});
const remoteState = (config, more = '') => ({
    'live/terragrunt.hcl': `remote_state {\n  backend = "s3"\n${more}  config = {\n${settings(config, '    ')}  }\n}\n`,
});
/** Examples of what files and the environment say, by rule id. */
const CONFIGURATION = {
    'tf-backend/none': { failing: { files: { 'main.tf': 'locals {\n  team = "shop"\n}\n' } }, passing: main() },
    'tf-backend/refused': {
        failing: { files: { 'main.tf': block('http') } },
        // The block of a test run that keeps none.
        passing: main({}, { files: { 'tests/app.tftest.hcl': 'run "plan" {\n  command = plan\n}\n' } }),
    },
    'tf-backend/conflict': {
        failing: { files: { 'main.tf': backend(), 'other.tf': backend() } },
        passing: { files: { 'main.tf': backend(), 'main_override.tf': backend() } },
    },
    'tf-backend/syntax': {
        failing: { files: { 'main.tf': 'terraform {\n  backend "s3" {\n' } },
        passing: main({}, { files: { 'notes.md': 'terraform {\n' } }),
    },
    'tf-backend/undeclared': {
        failing: { files: { 'sovereign.yaml': 'version: 1\npreset: eusc\n', 'main.tf': backend() } },
        passing: main(),
    },
    'tf-backend/bucket': { failing: main({ bucket: '"acme-state-old"' }), passing: main() },
    'tf-backend/region': { failing: main({ region: '"eu-central-1"' }), passing: main({}, { env: { AWS_REGION: 'eu-central-1' } }) },
    'tf-backend/key': { failing: main({ key: '"app/../other/terraform.tfstate"' }), passing: main({ key: '"app/other/terraform.tfstate"' }) },
    'tf-backend/encrypt': { failing: main({ encrypt: undefined }), passing: main({ encrypt: '"true"' }) },
    'tf-backend/kms-key': {
        failing: main({ kms_key_id: undefined }),
        passing: main({ kms_key_id: '"5f2b7c1e-3d4a-4b6c-8e9f-0a1b2c3d4e5f"' }),
    },
    'tf-backend/lock': {
        failing: main({ use_lockfile: undefined }),
        passing: main({ use_lockfile: undefined, dynamodb_table: '"locks"' }),
    },
    'tf-backend/endpoint': {
        failing: main({ endpoints: '{ s3 = "https://s3.eusc-de-east-1.amazonaws.eu.example" }' }),
        passing: main({ endpoints: '{ s3 = "https://s3.eusc-de-east-1.amazonaws.eu" }' }),
    },
    'tf-backend/disarmed': {
        failing: main({ skip_requesting_account_id: 'true' }),
        passing: main({ skip_requesting_account_id: 'false' }),
    },
    'tf-backend/credentials': { failing: main({ access_key: '"AKIAEXAMPLE"' }), passing: main({ access_key: 'null' }) },
    'tf-backend/profile': { failing: main({ profile: '"prod"' }), passing: main({ profile: 'null' }) },
    'tf-backend/account': {
        failing: main({ assume_role: '{ role_arn = "arn:aws-eusc:iam::999999999999:role/state" }' }),
        passing: main({ assume_role: '{ role_arn = "arn:aws-eusc:iam::111122223333:role/state" }' }),
    },
    'tf-backend/workspaces': {
        failing: main({ workspace_key_prefix: '"env"' }),
        passing: main({}, { env: { TF_WORKSPACE: 'blue' } }),
    },
    'tf-backend/argument': { failing: main({ use_lock_file: 'true' }), passing: main({ max_retries: '3' }) },
    'tf-backend/unread': {
        failing: main({}, { inputs: { 'backend-config': 'prod.tfbackend' } }),
        passing: main({}, { inputs: { 'backend-config': 'prod.tfbackend' }, files: { 'prod.tfbackend': 'bucket = "acme-state"\n' } }),
    },
    'tf-backend/environment': {
        failing: main({ region: undefined }, { env: { AWS_REGION: 'eusc-de-east-1' } }),
        passing: main({}, { env: { AWS_REGION: 'eusc-de-east-1' } }),
    },
    'tf-backend/switched-off': {
        failing: main({}, { env: { TF_CLI_ARGS_apply: '-lock=false' } }),
        passing: main({}, { env: { TF_CLI_ARGS_apply: '-lock-timeout=5m' } }),
    },
    'tf-backend/trust': {
        failing: main({}, { env: { AWS_CA_BUNDLE: '/opt/ca.pem' } }),
        passing: main({}, { env: { SSL_CERT_FILE: '/etc/ssl/certs/ca-certificates.crt' } }),
    },
    'tf-backend/acl': { failing: main({ acl: '"public-read"' }), passing: main({ acl: '"bucket-owner-full-control"' }) },
    'tf-backend/state-file': {
        failing: main({}, { files: { 'errored.tfstate': '{ "version": 4, "outputs": {}, "resources": [{ "type": "aws_db_instance" }] }\n' } }),
        passing: main({}, { files: { 'terraform.tfstate.backup': '{ "version": 4, "outputs": {}, "resources": [] }\n' } }),
    },
    'tf-backend/state-encryption': {
        failing: main({}, { files: encryption('    key_provider "gcp_kms" "state" {\n    }\n') }),
        passing: main({}, { files: encryption('    key_provider "pbkdf2" "state" {\n      passphrase = var.passphrase\n    }\n') }),
    },
    'tf-backend/module-source': {
        failing: mirrored({ 'network.tf': configuration_module('hashicorp/consul/aws') }, FROM_MIRROR),
        passing: mirrored({ 'network.tf': configuration_module('mirror.acme.example/acme/network/aws') }, FROM_MIRROR),
    },
    'tf-backend/provider-source': {
        failing: mirrored({}, FROM_MIRROR.replace(/}\n$/, '  direct {\n  }\n}\n')),
        passing: mirrored({}, FROM_MIRROR.replace(/}\n$/, '  direct {\n    exclude = ["*/*/*"]\n  }\n}\n')),
    },
    'tf-backend/terragrunt': {
        failing: { files: { 'live/terragrunt.hcl': 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n' } },
        passing: { files: remoteState({}) },
    },
    'tf-backend/terragrunt-bucket': {
        failing: { files: remoteState({ skip_bucket_versioning: 'true' }) },
        passing: { files: remoteState({ skip_bucket_versioning: 'false' }) },
    },
};

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/examples/live.js

const TLS = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: ['arn:aws-eusc:s3:::acme-state', 'arn:aws-eusc:s3:::acme-state/*'],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const policy = (...statements) => ({ Policy: JSON.stringify({ Statement: [TLS, ...statements] }) });
const reader = (account) => policy({ Effect: 'Allow', Principal: { AWS: `arn:aws-eusc:iam::${account}:root` }, Action: 's3:GetObject' });
const encrypted = (algorithm, key) => ({
    ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: algorithm, KMSMasterKeyID: key } }] },
});
const key = (more = {}) => ({
    KeyMetadata: { AWSAccountId: '111122223333', Arn: KEY, KeyState: 'Enabled', KeyManager: 'CUSTOMER', MultiRegion: false, ...more },
});
const replicated = (status) => ({
    ReplicationConfiguration: { Rules: [{ Status: status, Destination: { Bucket: 'arn:aws-eusc:s3:::copy', Account: '999999999999' } }] },
});
const access = (restrict) => ({
    PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: restrict,
    },
});
/** A bucket and a key with which nothing is wrong. */
const ANSWERS = {
    GetCallerIdentity: { Account: '111122223333' },
    GetBucketLocation: { LocationConstraint: 'eusc-de-east-1' },
    GetBucketVersioning: { Status: 'Enabled' },
    GetBucketEncryption: encrypted('aws:kms', KEY),
    GetPublicAccessBlock: access(true),
    GetBucketPolicy: policy(),
    GetBucketReplication: { error: 'ReplicationConfigurationNotFoundError' },
    GetObjectLockConfiguration: { error: 'ObjectLockConfigurationNotFoundError' },
    DescribeKey: key(),
    GetKeyRotationStatus: { KeyRotationEnabled: true },
    HeadObject: { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: KEY },
};
const answered = (aws) => ({ files: { 'main.tf': backend() }, inputs: { live: 'true' }, aws });
const pair = (operation, failing, passing = ANSWERS[operation]) => ({
    failing: answered({ [operation]: failing }),
    passing: answered({ [operation]: passing }),
});
const locked = (table) => ({
    files: {
        'sovereign.yaml': `${BOUNDARY}  lock: dynamodb\n`,
        'main.tf': backend({ use_lockfile: undefined, dynamodb_table: '"locks"' }),
    },
    inputs: { live: 'true' },
    aws: { DescribeTable: { Table: { KeySchema: [{ AttributeName: 'LockID', KeyType: 'HASH' }], ...table } } },
});
/** Examples of what AWS says of the bucket, the key and the state, by rule id. */
const LIVE = {
    'tf-backend/live-owner': pair('GetBucketLocation', { error: 'NoSuchBucket' }),
    'tf-backend/live-region': pair('GetBucketLocation', { LocationConstraint: 'us-west-2' }),
    'tf-backend/live-versioning': pair('GetBucketVersioning', { Status: 'Suspended' }),
    'tf-backend/live-encryption': pair('GetBucketEncryption', encrypted('aws:kms'), encrypted('aws:kms', KEY.split('/')[1])),
    'tf-backend/live-public': pair('GetPublicAccessBlock', access(false)),
    'tf-backend/live-tls': pair('GetBucketPolicy', { error: 'NoSuchBucketPolicy' }),
    'tf-backend/live-policy': pair('GetBucketPolicy', reader('999999999999'), reader('111122223333')),
    'tf-backend/live-replication': pair('GetBucketReplication', replicated('Enabled'), replicated('Disabled')),
    'tf-backend/live-object': pair('HeadObject', { ServerSideEncryption: 'AES256' }, { error: 'NotFound' }),
    'tf-backend/live-key': pair('DescribeKey', key({ MultiRegion: true })),
    'tf-backend/live-rotation': pair('GetKeyRotationStatus', { KeyRotationEnabled: false }),
    'tf-backend/live-lock': {
        failing: locked({ Replicas: [{ RegionName: 'us-east-1' }] }),
        passing: locked({}),
    },
};

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/examples/index.js



/** Of every rule something that breaks it, and something that looks like it and does not. */
const EXAMPLES = { boundary: BOUNDARY, aws: ANSWERS, rules: { ...CONFIGURATION, ...LIVE } };


/***/ })

};
