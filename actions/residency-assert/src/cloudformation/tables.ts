import type { Finding, Partition, Rule } from '@sovereign-actions/core';
import { RULES } from '../rules.ts';

export interface TypeRow {
  rule: Rule;
  says: string;
  verdict?: Finding['verdict'];
  severity?: Finding['severity'];
}

/** A setting that does something whatever else is set: names from the properties down, and the value that does it. */
export interface Setting {
  path: string;
  value: string;
  rule: Rule;
  byDefault?: true;
}

const edge: TypeRow = { rule: RULES.edge, says: 'is an edge resource' };
const spans: TypeRow = {
  rule: RULES.second,
  says: 'joins resources of several regions, and not all of them need to be in this template',
  verdict: 'unknown',
};
const leads: TypeRow = { rule: RULES.network, says: 'leads to a network whose place the template does not show', verdict: 'unknown' };

const TYPES: readonly (readonly [pattern: RegExp, row: TypeRow])[] = [
  [/^AWS::(?:CloudFront|GlobalAccelerator|Shield)::|^AWS::ECR::PublicRepository$|^AWS::Lightsail::Distribution$|^AWS::WAF::/, edge],
  [/^AWS::KMS::ReplicaKey$/, { rule: RULES.key, says: 'is a replica of a multi-Region key' }],
  [/^AWS::(?:RDS|DocDB|Neptune)::GlobalCluster$|^AWS::ElastiCache::GlobalReplicationGroup$|^AWS::MemoryDB::MultiRegionCluster$/, spans],
  [/^AWS::DirectConnect::|^AWS::EC2::(?:VPNConnection|CustomerGateway|TransitGatewayConnectPeer)$/, leads],
  [
    /^Custom::(?:CrossRegionExportWriter|CrossRegionExportReader|CrossRegionStringParameterReader|DynamoDBReplica)$/,
    { rule: RULES.second, says: 'works across regions' },
  ],
];

/** Services that keep their control plane in one region of partition aws. */
const CONTROL = /^AWS::(?:IAM|Route53|Organizations|Budgets|CE|CUR|NetworkManager|Route53RecoveryControl|Route53RecoveryReadiness)::/;

export function typeOf(type: string, partition: Partition): TypeRow | undefined {
  const found = TYPES.find(([pattern]) => pattern.test(type))?.[1];
  if (found || partition !== 'aws' || !CONTROL.test(type)) return found;
  return { rule: RULES.control, says: 'belongs to a service that is run from outside the EU', severity: 'note' };
}

const isTrue = (path: string, rule: Rule): Setting => ({ path, value: 'true', rule });
const webAcl: Setting = { path: 'Scope', value: 'CLOUDFRONT', rule: RULES.edge };

const SETTINGS: Readonly<Record<string, readonly Setting[]>> = {
  'AWS::ApiGateway::DomainName': [{ path: 'EndpointConfiguration.Types', value: 'EDGE', rule: RULES.edge }],
  'AWS::ApiGateway::RestApi': [{ path: 'EndpointConfiguration.Types', value: 'EDGE', rule: RULES.edge, byDefault: true }],
  'AWS::CloudTrail::EventDataStore': [isTrue('MultiRegionEnabled', RULES.everywhere)],
  'AWS::CloudTrail::Trail': [isTrue('IsMultiRegionTrail', RULES.everywhere)],
  'AWS::Config::ConfigurationAggregator': [
    isTrue('AccountAggregationSources.AllAwsRegions', RULES.everywhere),
    isTrue('OrganizationAggregationSource.AllAwsRegions', RULES.everywhere),
  ],
  'AWS::KMS::Key': [isTrue('MultiRegion', RULES.key)],
  'AWS::S3::Bucket': [{ path: 'AccelerateConfiguration.AccelerationStatus', value: 'Enabled', rule: RULES.edge }],
  'AWS::Serverless::Api': [{ path: 'EndpointConfiguration.Type', value: 'EDGE', rule: RULES.edge, byDefault: true }],
  'AWS::WAFv2::IPSet': [webAcl],
  'AWS::WAFv2::RegexPatternSet': [webAcl],
  'AWS::WAFv2::RuleGroup': [webAcl],
  'AWS::WAFv2::WebACL': [webAcl],
};

export const settingsOf = (type: string): readonly Setting[] =>
  Object.hasOwn(SETTINGS, type) ? (SETTINGS[type] as readonly Setting[]) : [];

/** Every row, for tests. */
export const ALL_SETTINGS = SETTINGS;
