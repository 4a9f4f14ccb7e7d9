import type { Reference } from './finding.ts';

const s3 = (title: string, page: string): Reference => ({
  title: `Amazon S3 User Guide, "${title}"`,
  url: `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html`,
});
const kms = (title: string, page: string): Reference => ({
  title: `AWS KMS Developer Guide, "${title}"`,
  url: `https://docs.aws.amazon.com/kms/latest/developerguide/${page}.html`,
});
const iam = (title: string, page: string): Reference => ({
  title: `AWS IAM User Guide, "${title}"`,
  url: `https://docs.aws.amazon.com/IAM/latest/UserGuide/${page}.html`,
});
const faults = (title: string, page: string): Reference => ({
  title: `AWS Fault Isolation Boundaries, "${title}"`,
  url: `https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/${page}.html`,
});
const terraform = (title: string, page: string): Reference => ({
  title: `Terraform, "${title}"`,
  url: `https://developer.hashicorp.com/terraform/${page}`,
});
const provider = (title: string, page: string): Reference => ({
  title: `AWS provider, "${title}"`,
  url: `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/${page}`,
});

/** The laws and documents that rules rest on: what `Rule.references` may name. */
export const DOCUMENTS = {
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
} as const satisfies Record<string, Reference>;
