import { regionOf } from '@sovereign-actions/core';
import { ENDPOINTS, GLOBAL, HOMES, LISTED } from './endpoints.ts';
import { LACKING } from './types.ts';

/** Whether a region has a service. `unknown`: the tables say nothing of it. */
export type Presence = 'there' | 'missing' | 'unknown';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const listed = words(LISTED);
const global = words(GLOBAL);
const byRegion = new Map(Object.entries(ENDPOINTS).map(([region, services]) => [region, words(services)]));

const homes = new Map(
  Object.entries(HOMES).map(([partition, pairs]) => [
    partition,
    new Map(pairs.split(' ').map((pair) => pair.split('=') as [string, string])),
  ]),
);
const lacking = new Map(
  LACKING.trim()
    .split('\n')
    .map((line) => {
      const [type = '', ...regions] = line.split(' ');
      return [type, new Set(regions)];
    }),
);

/** The regions that the table knows. */
export const parityRegions = (): string[] => [...byRegion.keys()];

export function presenceOf(service: string, region: string): Presence {
  const services = byRegion.get(region);
  if (!services || !listed.has(service)) return 'unknown';
  if (services.has(service) || homeOf(service, region) !== undefined) return 'there';
  return global.has(service) ? 'unknown' : 'missing';
}

/** The region that a service of the whole partition is served from, whatever region asks for it; undefined for others. */
export function homeOf(service: string, region: string): string | undefined {
  return homes.get(regionOf(region).partition)?.get(service);
}

/** Whether a region lacks a CloudFormation type although its service may be there; false where nothing is known of its types. */
export function lacksType(type: string, region: string): boolean {
  const [, namespace = '', name] = type.split('::');
  return [`${namespace}::${name}`, namespace].some((key) => lacking.get(key)?.has(region) === true);
}

/** Resource types whose first word is not the name of their service's endpoint, the longest start first. */
const STARTS: readonly (readonly [start: string, service: string])[] = (
  [
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
  ] as const
).toSorted(([a], [b]) => b.length - a.length);

/** Names in CloudFormation that are neither the service's endpoint nor the first word of the Terraform type. */
const NAMESPACES: Readonly<Record<string, string>> = {
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
export function serviceOf(type: string): string | undefined {
  const [, namespace] = /^AWS::(\w+)::/.exec(type) ?? [];
  const plain = namespace === undefined ? type.replace(/^aws(?:cc)?_/, '') : namespace.toLowerCase();
  if (namespace === undefined && plain === type) return undefined;
  if (namespace !== undefined && Object.hasOwn(NAMESPACES, plain)) return NAMESPACES[plain];
  const start = STARTS.find(([prefix]) => plain === prefix || plain.startsWith(`${prefix}_`));
  if (start) return start[1] === '' ? undefined : start[1];
  const [word = ''] = plain.split('_', 1);
  return listed.has(word) ? word : undefined;
}
